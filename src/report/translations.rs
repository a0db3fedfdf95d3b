//! How much of the portal is in which language, and what to translate next.

use super::{Ask, Cell, Column, Report, Table, Tone};
use crate::catalogue::{Article, Catalogue, Provenance, Record, Text};
use crate::facts::WrittenName;
use crate::lang::{Lang, PerLang};
use crate::markdown::{Piece, Section};
use crate::wording::Wording;

/// How a text stands in a language, and what is left to do for it.
const STATES: &[(&str, Todo)] = &[
    ("fallback", Todo::Translate),
    ("withheld", Todo::Release),
    ("stale", Todo::Review),
    ("machine", Todo::Review),
    ("reviewed", Todo::Nothing),
    ("human", Todo::Nothing),
    ("original", Todo::Nothing),
];

/// What is left to do for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Todo {
    Translate,
    /// To check a translation that is not shown before.
    Release,
    Review,
    Nothing,
}

impl Todo {
    /// Readers see the text in another language.
    fn is_elsewhere(self) -> bool {
        matches!(self, Self::Translate | Self::Release)
    }
}

/// The state of a text on the pages of a language.
fn state<T>(text: &Text<T>, lang: Lang) -> &'static str {
    match text.provenance {
        _ if text.withheld => "withheld",
        _ if text.lang != lang => "fallback",
        Provenance::Original => "original",
        Provenance::Human => "human",
        Provenance::Reviewed(_) => "reviewed",
        Provenance::Machine(_) => "machine",
        Provenance::Stale { .. } => "stale",
    }
}

/// The text of one entry or page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The language.
    pub lang: Lang,
    /// The file of the translation, there already or not.
    pub file: String,
    /// What it is, in the editor's language.
    pub name: String,
    /// What its readers need it for: pages come before entries.
    rank: usize,
    /// Enough of it is in the language for search engines to be told.
    pub translated: bool,
    /// The size of the original behind what is in each state, in the order of [`STATES`].
    sizes: Vec<usize>,
}

impl Work {
    /// How much is still to be translated, or to be checked by a person: in words of the
    /// source language, or in its characters where it writes no spaces.
    pub fn left(&self) -> usize {
        self.sum(|todo| todo != Todo::Nothing)
    }

    fn sum(&self, counts: impl Fn(Todo) -> bool) -> usize {
        STATES
            .iter()
            .zip(&self.sizes)
            .filter(|((_, todo), _)| counts(*todo))
            .map(|(_, size)| size)
            .sum()
    }
}

/// Scripts written without spaces between words: texts in them are measured in characters.
const UNSPACED: [&str; 7] = ["Jpan", "Hans", "Hant", "Thai", "Khmr", "Laoo", "Mymr"];

/// Measures texts of the source language.
#[derive(Clone, Copy)]
struct Measure {
    by_characters: bool,
}

impl Measure {
    fn text(&self, text: &str) -> usize {
        if self.by_characters {
            text.chars().filter(|c| !c.is_whitespace()).count()
        } else {
            text.split_whitespace().count()
        }
    }

    fn section(&self, section: &Section) -> usize {
        if self.by_characters {
            return section.chars;
        }
        let mut visible = String::new();
        let mut in_tag = false;
        for piece in &section.body.pieces {
            if let Piece::Html(html) = piece {
                for c in html.chars() {
                    match c {
                        '<' => in_tag = true,
                        '>' => {
                            in_tag = false;
                            visible.push(' ');
                        }
                        c if !in_tag => visible.push(c),
                        _ => {}
                    }
                }
            }
        }
        let heading = section.heading.as_deref().unwrap_or_default();
        self.text(heading) + self.text(&visible)
    }
}

/// Collects the works of all entries.
struct Works<'a> {
    ask: Ask<'a>,
    measure: Measure,
    out: Vec<Work>,
}

impl Works<'_> {
    fn add(
        &mut self,
        (rank, folder, ending): (usize, &str, &str),
        id: &str,
        name: &str,
        translated: &PerLang<bool>,
        parts: impl Fn(Lang) -> Vec<(&'static str, usize)>,
    ) {
        let languages = &self.ask.catalogue.site.languages;
        for lang in languages.all() {
            let mut sizes = vec![0; STATES.len()];
            for (state, size) in parts(lang) {
                for ((code, _), sum) in STATES.iter().zip(&mut sizes) {
                    if *code == state {
                        *sum += size;
                    }
                }
            }
            if sizes.iter().all(|size| *size == 0) {
                continue;
            }
            let tag = &languages[lang].tag;
            // An entry's own text stands in the entry itself.
            let file = if ending == "yaml" && lang == languages.source() {
                format!("content/{folder}/{id}.yaml")
            } else {
                format!("content/{folder}/{id}.{tag}.{ending}")
            };
            self.out.push(Work {
                lang,
                file,
                name: name.to_owned(),
                rank,
                translated: translated[lang],
                sizes,
            });
        }
    }

    fn article(&mut self, place: (usize, &str, &str), id: &str, article: &Article) {
        let name = self.ask.title(article);
        let source = &article.text[self.ask.catalogue.site.languages.source()];
        let measure = self.measure;
        self.add(place, id, &name, &article.translated, |lang| {
            let text = &article.text[lang];
            let heads = [
                (&text.title, &source.title),
                (&text.description, &source.description),
            ];
            let heads =
                heads.map(|(own, original)| (state(own, lang), measure.text(&original.value)));
            let sections = text.sections.iter().zip(&source.sections);
            let sections = sections
                .map(|(own, original)| (state(own, lang), measure.section(&original.value)));
            heads.into_iter().chain(sections).collect()
        });
    }

    fn record<F>(
        &mut self,
        place: (usize, &str, &str),
        record: &Record<F>,
        name: fn(&F) -> &WrittenName,
    ) {
        let name = self.ask.name(name(&record.facts));
        let source = self.ask.catalogue.site.languages.source();
        let measure = self.measure;
        self.add(place, &record.id, &name, &record.translated, |lang| {
            let blocks = record.prose.values();
            blocks
                .map(|texts: &PerLang<Text>| {
                    let size = measure.text(&texts[source].value);
                    (state(&texts[lang], lang), size)
                })
                .collect()
        });
    }
}

/// Every page and entry with text, in every language: by language, and in each what is most
/// worth doing first. That is: pages, showcases, hospitals, facilitators, centres; of each
/// kind what search engines are not yet told of, then what takes the least work.
pub fn works(catalogue: &Catalogue, wording: &Wording) -> Vec<Work> {
    let ask = Ask::new(catalogue, wording);
    let measure = Measure {
        by_characters: UNSPACED.contains(&ask.source_script()),
    };
    let mut works = Works {
        ask,
        measure,
        out: Vec::new(),
    };
    for (id, article) in &catalogue.pages {
        works.article((0, "pages", "md"), id, article);
    }
    for (id, (_, article)) in &catalogue.showcases {
        works.article((1, "showcase", "md"), id, article);
    }
    for record in &catalogue.hospitals {
        works.record((2, "hospitals", "yaml"), record, |facts| &facts.name);
    }
    for record in &catalogue.facilitators {
        works.record((3, "facilitators", "yaml"), record, |facts| &facts.name);
    }
    for record in &catalogue.centres {
        works.record((4, "centres", "yaml"), record, |facts| &facts.name);
    }
    let mut works = works.out;
    works.sort_by_cached_key(|one| {
        let left = one.left();
        let order = (left == 0, one.rank, one.translated, left);
        (one.lang, order, one.file.clone())
    });
    works
}

/// The report of [`works`].
pub fn translations(catalogue: &Catalogue, wording: &Wording) -> Report {
    let ask = Ask::new(catalogue, wording);
    let works = works(catalogue, wording);
    let languages = &catalogue.site.languages;
    let unit = if UNSPACED.contains(&ask.source_script()) {
        "report-unit-characters"
    } else {
        "report-unit-words"
    };
    let states: Vec<Column> = STATES
        .iter()
        .map(|(code, _)| Column {
            label: ask.say(&format!("report-state-{code}"), &[]),
            roomy: false,
        })
        .collect();
    let columns = |before: &[(&str, bool)], after: &[(&str, bool)]| -> Vec<Column> {
        let states = states.iter().cloned();
        let before = ask.columns(before).into_iter();
        before.chain(states).chain(ask.columns(after)).collect()
    };
    let row = |one: &Work| {
        let (all, left) = (one.sum(|_| true), one.sum(Todo::is_elsewhere));
        let mut row = vec![Cell::number(one.left()), percent(all - left, all)];
        row.extend(one.sizes.iter().map(|size| Cell::number(*size)));
        row.push(Cell::Code(one.file.clone()));
        row.push(Cell::Text(one.name.clone()));
        row
    };
    let mut overview = Table {
        caption: ask.say("report-translations-overview", &[]),
        columns: columns(
            &[
                ("language", false),
                ("to-do", false),
                ("share", false),
                ("pages", false),
            ],
            &[],
        ),
        ..Table::default()
    };
    let mut sheet = Table {
        columns: columns(
            &[("language", false), ("to-do", false), ("share", false)],
            &[("file", false), ("name", true)],
        ),
        ..Table::default()
    };
    let mut tables = Vec::new();
    for lang in languages.all() {
        let own: Vec<&Work> = works.iter().filter(|one| one.lang == lang).collect();
        let sum = |counts: &dyn Fn(Todo) -> bool| -> usize {
            own.iter().map(|one| one.sum(counts)).sum()
        };
        let (all, left) = (sum(&|_| true), sum(&Todo::is_elsewhere));
        let tag = &languages[lang].tag;
        let translated = own.iter().filter(|one| one.translated).count();
        let args = [
            ("done", translated.to_string().into()),
            ("all", own.len().to_string().into()),
        ];
        let mut cells = vec![
            Cell::Text(format!("{tag} {}", catalogue.words[lang].get("endonym"))),
            Cell::number(sum(&|todo| todo != Todo::Nothing)),
            percent(all - left, all),
            Cell::Text(ask.say("report-done-of-all", &args)),
        ];
        for at in 0..STATES.len() {
            let sizes = own.iter().filter_map(|one| one.sizes.get(at));
            cells.push(Cell::number(sizes.sum()));
        }
        overview.rows.push(cells);
        for one in &own {
            let mut cells = vec![Cell::Text(tag.clone())];
            cells.extend(row(one));
            sheet.rows.push(cells);
        }
        let rows: Vec<Vec<Cell>> = own
            .iter()
            .filter(|one| one.left() > 0)
            .map(|one| row(one))
            .collect();
        if !rows.is_empty() {
            let args = [("language", catalogue.words[lang].get("endonym").into())];
            tables.push(Table {
                caption: ask.say("report-translations-language", &args),
                tone: Tone::Soon,
                columns: sheet.columns.iter().skip(1).cloned().collect(),
                rows,
            });
        }
    }
    tables.insert(0, overview);
    let summary = vec![ask.say(unit, &[])];
    ask.report("translations", summary, tables, sheet)
}

/// Whole per cent, rounded down: only what is complete is 100.
fn percent(part: usize, all: usize) -> Cell {
    Cell::number((part * 100).checked_div(all).unwrap_or(100))
}
