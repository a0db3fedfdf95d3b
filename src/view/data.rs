//! What can be downloaded, and how it may be used.

use serde::Serialize;

use super::frame::Head;
use super::linked;
use super::parts::{Context, Run};
use crate::catalogue::{Provenance, Record, Text};
use crate::data::{self, File, Format, LICENCE_NAME, LICENCE_URL, RULES, Table};
use crate::facts::PartialDate;
use crate::lang::{Lang, PerLang};
use crate::route::{self, Subject};
use crate::wording::{Ui, Wording};

/// So many of the newest changes are shown: the feed has the rest.
const SHOWN_CHANGES: usize = 8;

/// The page of the open data.
#[derive(Debug, Serialize)]
pub struct DataView {
    /// The day of the newest check of any entry.
    newest: Option<String>,
    /// The day for which the site was built.
    built_for: String,
    /// The files in this language.
    tables: Vec<Download>,
    /// This page in every other language: the files in that language are there.
    others: Vec<Run>,
    /// The description of all files.
    package: String,
    /// Every column, in the languages of editors.
    dictionaries: Vec<Run>,
    /// The address of all changes.
    all_changes: String,
    /// The address of the feed.
    feed: String,
    /// What must be kept in mind.
    rules: Vec<String>,
    /// Its name.
    licence: &'static str,
    /// Its text.
    licence_url: &'static str,
    /// How to cite the data.
    citation: String,
    /// For each language: how many of 100 blocks are in each state.
    translations: Vec<Language>,
    /// The newest changes.
    changes: Vec<Change>,
    /// The main fields.
    fields: Vec<Fields>,
    /// The language of the explanations, where it is not the page's.
    fields_lang: Option<String>,
    fields_dir: Option<&'static str>,
}

/// A table, in both forms.
#[derive(Debug, Serialize)]
struct Download {
    label: String,
    about: String,
    /// How many records; none for what is no list of entries.
    count: Option<String>,
    csv: String,
    json: String,
}

/// How far the texts are in a language.
#[derive(Debug, Serialize)]
struct Language {
    name: Run,
    /// In the order of [`STATES`].
    shares: Vec<usize>,
}

/// A change of an entry.
#[derive(Debug, Serialize)]
struct Change {
    date: String,
    /// The same for programs.
    day: String,
    what: String,
    name: Run,
}

/// The main fields of a table.
#[derive(Debug, Serialize)]
struct Fields {
    label: String,
    rows: Vec<Field>,
}

/// A main field.
#[derive(Debug, Serialize)]
struct Field {
    key: &'static str,
    title: String,
    /// In pieces: every second one is what stands in a file.
    about: Vec<String>,
}

/// The states of a text in a language.
const STATES: usize = 6;

/// As [`crate::report`] names them, from the original to what is not translated.
fn state(provenance: Provenance) -> usize {
    match provenance {
        Provenance::Original => 0,
        Provenance::Human => 1,
        Provenance::Reviewed(_) => 2,
        Provenance::Machine(_) => 3,
        Provenance::Stale { .. } => 4,
    }
}

pub(super) fn data(context: &Context) -> (DataView, Head) {
    let (words, catalogue) = (context.words, context.catalogue);
    let events = data::events(catalogue);
    let newest = events.first().map(|one| one.date);
    let address = |file: File| {
        let prefix = route::prefix(&catalogue.site.base_url);
        format!("{prefix}{}", file.path(context.languages))
    };
    let lang = context.lang;
    let offers = catalogue.hospitals.iter();
    let offers: usize = offers.map(|one| one.facts.treatments.len()).sum();
    let mut tables: Vec<Download> = Table::ALL
        .map(|table| {
            let count = match table {
                Table::Hospitals => catalogue.hospitals.len(),
                Table::Treatments => offers,
                Table::Facilitators => catalogue.facilitators.len(),
                Table::Centres => catalogue.centres.len(),
            };
            let count = u32::try_from(count).ok();
            Download {
                label: words.label("data-table", table.name()),
                about: words.label("data-holds", table.name()),
                count: count.map(|count| context.locale.number(count)),
                csv: address(File::Records(table, lang, Format::Csv)),
                json: address(File::Records(table, lang, Format::Json)),
            }
        })
        .into();
    tables.push(Download {
        label: words.get("data-table-vocabulary").to_owned(),
        about: words.get("data-holds-vocabulary").to_owned(),
        count: None,
        csv: address(File::Vocabulary(lang, Format::Csv)),
        json: address(File::Vocabulary(lang, Format::Json)),
    });
    let prefix = route::prefix(&catalogue.site.base_url);
    let others = context.languages.all().filter(|other| *other != lang);
    let others = others.map(|other| Run {
        text: catalogue.words[other].get("endonym").to_owned(),
        lang: Some(context.languages[other].tag.clone()),
        url: Some(format!(
            "{prefix}{}",
            route::path(context.languages, other, &Subject::Data)
        )),
        ltr: false,
    });
    let dictionaries = Ui::ALL.iter().map(|ui| Run {
        text: match ui {
            Ui::En => "CSV · English".to_owned(),
            Ui::Ja => "CSV · 日本語".to_owned(),
        },
        lang: context.foreign(ui.tag()),
        url: Some(address(File::Dictionary(*ui))),
        ltr: false,
    });
    let ui = match context.tag {
        "ja" => Ui::Ja,
        _ => Ui::En,
    };
    let wording = Wording::new(ui);
    let own = route::path(context.languages, lang, &Subject::Data);
    let own = route::absolute(&catalogue.site.base_url, &own);
    let changes = events.iter().take(SHOWN_CHANGES).map(|one| Change {
        date: context.date(one.date),
        day: one.date.to_string(),
        what: words.label("change", one.kind),
        name: context.named(&one.name[lang], &one.subject),
    });
    let view = DataView {
        newest: newest.map(|date| context.date(date)),
        built_for: context.date(PartialDate::Day(catalogue.today)),
        tables,
        others: others.collect(),
        package: address(File::Package),
        dictionaries: dictionaries.collect(),
        all_changes: address(File::Changes),
        feed: address(File::Feed(lang)),
        rules: RULES.map(|rule| words.get(rule).to_owned()).into(),
        licence: LICENCE_NAME,
        licence_url: LICENCE_URL,
        citation: format!(
            "{}. {}. {own} ({}). {LICENCE_NAME}.",
            words.get("site-name"),
            words.get("data-title"),
            catalogue.today
        ),
        translations: translations(context),
        changes: changes.collect(),
        fields: Table::ALL
            .map(|table| Fields {
                label: words.label("data-table", table.name()),
                rows: data::outline(table, &wording)
                    .into_iter()
                    .map(|one| Field {
                        key: one.key,
                        title: one.title,
                        about: one.about.split('`').map(str::to_owned).collect(),
                    })
                    .collect(),
            })
            .into(),
        fields_lang: context.foreign(ui.tag()),
        fields_dir: context.foreign(ui.tag()).map(|_| "ltr"),
    };
    let (title, description) = (words.get("data-title"), words.get("data-description"));
    let head = Head::new(title, description).about(Some(linked::Main::Dataset(Box::new(
        linked::Dataset::new(
            own,
            (title, description),
            context.tag,
            LICENCE_URL,
            downloads(context, &view.tables),
        ),
    ))));
    let sources = context.link(&Subject::Sources, words.get("nav-sources"));
    (view, head.trail(sources))
}

/// The files of the tables, for machines.
fn downloads(context: &Context, tables: &[Download]) -> Vec<linked::Download> {
    let origin = route::origin(&context.catalogue.site.base_url);
    let file = |kind, path: &str| linked::Download::new(kind, route::absolute(origin, path));
    let forms = |one: &Download| {
        [
            file("text/csv", &one.csv),
            file("application/json", &one.json),
        ]
    };
    tables.iter().flat_map(forms).collect()
}

/// How many of 100 blocks of text are in each state, for every language.
fn translations(context: &Context) -> Vec<Language> {
    let languages = context.languages;
    let one = |lang: Lang| {
        let mut counts = [0; STATES];
        let mut add = |from: Lang, provenance: Provenance| {
            let at = match from == lang {
                true => state(provenance),
                false => STATES - 1,
            };
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
        };
        let catalogue = context.catalogue;
        let showcases = catalogue.showcases.values().map(|(_, article)| article);
        for article in catalogue.pages.values().chain(showcases) {
            let text = &article.text[lang];
            for head in [&text.title, &text.description] {
                add(head.lang, head.provenance);
            }
            for one in &text.sections {
                add(one.lang, one.provenance);
            }
        }
        let mut blocks = |texts: &PerLang<Text>| add(texts[lang].lang, texts[lang].provenance);
        prose(&catalogue.hospitals, &mut blocks);
        prose(&catalogue.facilitators, &mut blocks);
        prose(&catalogue.centres, &mut blocks);
        let all: usize = counts.iter().sum();
        let share = |count: usize| (count * 100).checked_div(all).unwrap_or_default();
        let own = &languages[lang];
        Language {
            name: Run {
                lang: context.foreign(&own.tag),
                ..Run::plain(catalogue.words[lang].get("endonym"))
            },
            shares: counts.map(share).into(),
        }
    };
    languages.all().map(one).collect()
}

fn prose<F>(records: &[std::sync::Arc<Record<F>>], add: &mut impl FnMut(&PerLang<Text>)) {
    let blocks = records.iter().flat_map(|one| one.prose.values());
    blocks.for_each(add);
}
