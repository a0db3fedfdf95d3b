//! What a patient takes along on one sheet of paper: facts in two languages, so that the
//! staff reads what the patient reads, a card to show, and room for notes.

use std::cell::RefCell;
use std::sync::Arc;

use serde::Serialize;

use super::apply::request;
use super::glance::overdue;
use super::{card, checked_on, place};
use crate::catalogue::{Catalogue, Record};
use crate::facts::{Hospital, Mode, WrittenName};
use crate::lang::Direction;
use crate::locale::Locale;
use crate::route::{self, Facet, Subject};
use crate::view::contact::{email, hours, is_callable, phones, position};
use crate::view::frame::Head;
use crate::view::parts::{Context, Fact, Facts, Link, Run};
use crate::view::qr::{Qr, qr};
use crate::words::Arg;

/// More languages than this of a translation device are a number: paper is short, and a
/// device is not what a patient chooses a hospital by.
const DEVICE_LANGUAGES: usize = 6;

/// Lines to write on. The first stand two in a row.
const NOTES: [&str; 7] = [
    "sheet-note-name",
    "sheet-note-number",
    "sheet-note-appointment",
    "sheet-note-doctor",
    "sheet-note-allergies",
    "sheet-note-medicines",
    "sheet-note-questions",
];

/// Everything the sheet shows.
#[derive(Debug, Serialize)]
pub struct SheetView {
    name: Run,
    second: Option<Run>,
    /// How the Japanese name is read.
    kana: Option<String>,
    /// The hospital's page.
    back: Link,
    /// Its address as one types it.
    typed: String,
    qr: Option<Qr>,
    vcard: String,
    /// The reader's language, then the one beside it.
    sides: Vec<Side>,
    card: ShowCard,
}

/// The sheet in one of its languages.
#[derive(Debug, Serialize)]
struct Side {
    /// BCP 47, where it is not the page's.
    lang: Option<String>,
    /// With `lang`.
    dir: Option<Direction>,
    /// The language's own name.
    endonym: String,
    /// What is known.
    rows: Vec<Fact>,
    /// The labels of what is not.
    missing: Vec<String>,
    not_stated: String,
    checked: String,
    /// That facts change, or that these should have been checked again.
    changed: String,
    emergency: String,
    /// What stands beside each line to write on.
    notes: Vec<String>,
    /// What the card says.
    says: [String; 2],
}

/// For whoever shows the way. Japanese, whatever the page.
#[derive(Debug, Serialize)]
struct ShowCard {
    /// BCP 47, where it is not the page's.
    lang: Option<String>,
    name: String,
    address: String,
    /// As one dials it in Japan: a driver finds a place by its number.
    phone: Option<String>,
    says: [String; 2],
}

pub(in crate::view) fn sheet(context: &Context, record: &Record<Hospital>) -> (SheetView, Head) {
    let facts = &record.facts;
    let name = &record.name[context.lang];
    let subject = Subject::Hospital(record.id.clone());
    let path = route::path(context.languages, context.lang, &subject);
    let absolute = route::absolute(&context.catalogue.site.base_url, &path);
    let (own, other) = (context.tag, beside(context));
    // Only a language without pages has no locale yet.
    let unpublished = other.filter(|tag| context.languages.find(tag).is_none());
    let spare = unpublished.and_then(Locale::new);
    let second = other.and_then(|tag| reading(context, tag, spare.as_ref()));
    let japanese = match own {
        "ja" => Some(context),
        _ => second.as_ref(),
    };
    let mut sides = vec![side(context, record, None)];
    if let Some(second) = &second {
        sides.push(side(second, record, Some(own)));
    }
    let shown = card(facts);
    let view = SheetView {
        name: context.written(&name.first),
        second: name.second.as_ref().map(|second| context.written(second)),
        kana: facts.name.get("kana").cloned(),
        back: context.link(&subject, context.words.get("sheet-back")),
        typed: absolute
            .split_once("://")
            .map_or(&*absolute, |(_, rest)| rest)
            .to_owned(),
        qr: qr(&absolute),
        vcard: context.file(&route::vcard(&record.id)),
        sides,
        card: ShowCard {
            lang: context.foreign("ja"),
            name: shown.name,
            address: shown.address,
            phone: japanese
                .zip(domestic(facts))
                .map(|(context, number)| format!("{} {number}", context.words.get("label-phone"))),
            says: japanese.map(says).unwrap_or_default(),
        },
    };
    let args = [("name", Arg::Text(&name.first.text))];
    let head = Head::new(
        &context.words.format("sheet-title", &args),
        &context.words.format("sheet-description", &args),
    )
    .trail(context.link(
        &Subject::List(Facet::All, 1),
        context.words.get("nav-hospitals"),
    ))
    .trail(context.link(&subject, &name.first.text));
    (view, head)
}

/// The language beside the reader's: Japanese, for the staff; for those who read Japanese
/// the language in which authors write, or the first other there is.
fn beside<'a>(context: &Context<'a>) -> Option<&'a str> {
    if context.tag != "ja" {
        return Some("ja");
    }
    let languages = context.languages;
    let mut tags = std::iter::once(languages.source())
        .chain(languages.all())
        .map(|lang| languages[lang].tag.as_str());
    tags.find(|tag| *tag != "ja")
}

/// The same page for readers of another language, published or not.
fn reading<'a>(
    context: &Context<'a>,
    tag: &'a str,
    spare: Option<&'a Locale>,
) -> Option<Context<'a>> {
    let catalogue = context.catalogue;
    Some(match context.languages.find(tag) {
        Some(lang) => Context::new(catalogue, context.plan, context.memo, lang),
        None => Context {
            tag,
            words: catalogue.words.unpublished(tag)?,
            locale: spare?,
            // A sheet has no notes.
            notes: Arc::clone(&context.notes),
            sources: RefCell::default(),
            ..*context
        },
    })
}

fn side(context: &Context, record: &Record<Hospital>, beside: Option<&str>) -> Side {
    let words = context.words;
    let facts = &record.facts;
    let checked = match checked_on(facts) {
        Some(date) => context.date(date),
        None => words.get("not-stated").to_owned(),
    };
    let stated = Facts::new(context, rows(context, facts));
    let notes = NOTES.iter().map(|id| words.get(id).to_owned());
    Side {
        lang: beside.map(|_| context.tag.to_owned()),
        dir: beside.map(|_| Direction::of(context.tag)),
        endonym: words.get("endonym").to_owned(),
        rows: stated.rows,
        missing: stated.missing,
        not_stated: words.get("not-stated").to_owned(),
        checked: format!(
            "{}{}{checked}",
            words.get("facts-checked"),
            words.get("colon")
        ),
        // Paper is read long after it was printed: what was past its date then says so.
        changed: overdue(context, facts).unwrap_or_else(|| words.get("sheet-changed").to_owned()),
        emergency: words.get("sheet-emergency").to_owned(),
        notes: notes.collect(),
        says: says(context),
    }
}

fn says(context: &Context) -> [String; 2] {
    ["sheet-card-ask", "sheet-card-who"].map(|id| context.words.get(id).to_owned())
}

fn rows(context: &Context, facts: &Hospital) -> Vec<Fact> {
    let mut rows = location(context, facts);
    rows.extend(phones(context, &facts.contact));
    rows.push(hours(context, &facts.contact));
    rows.push(email(context, &facts.contact));
    rows.push(context.fact("section-languages", spoken(context, facts)));
    rows.push(context.fact("nav-apply", applying(context, facts)));
    let (request, _) = request(context, facts);
    rows.extend(request);
    rows
}

fn location(context: &Context, facts: &Hospital) -> Vec<Fact> {
    let site = &facts.place;
    let street = site.address.as_ref();
    let mut runs: Vec<Run> = street
        .and_then(|street| context.by_language(street))
        .into_iter()
        .collect();
    // On an envelope and for a driver it begins with the prefecture.
    if context.tag == "ja"
        && let Some(run) = runs.first_mut().filter(|run| run.lang.is_none())
    {
        run.text = card(facts).address;
    }
    if let Some(code) = &site.postal_code {
        runs.push(Run::ltr(format!("〒{code}"), None));
    }
    let mut rows = Vec::new();
    // An address in the reader's script names the town already.
    if runs.first().is_none_or(|run| run.ltr || run.lang.is_some()) {
        rows.push(context.fact("sheet-town", town(context, facts)));
    }
    rows.push(context.fact("label-address", runs));
    rows.push(context.fact("sheet-way", Vec::new()));
    if let Some(point) = &site.coordinates {
        rows.push(context.fact("label-position", position(context, point)));
    }
    rows
}

/// City and prefecture, on one line where both are in the reader's language.
fn town(context: &Context, facts: &Hospital) -> Vec<Run> {
    let runs = place(context, &facts.place);
    if runs.iter().any(|run| run.lang.is_some()) {
        return runs;
    }
    let names: Vec<String> = runs.into_iter().map(|run| run.text).collect();
    vec![Run::plain(names.join(context.words.get("place-separator")))]
}

/// Languages by the means of help, people first.
fn spoken(context: &Context, facts: &Hospital) -> Vec<Run> {
    let words = context.words;
    let modes = [
        Mode::Staff,
        Mode::Interpreter,
        Mode::Phone,
        Mode::Video,
        Mode::Machine,
    ];
    let mut runs = Vec::new();
    for mode in modes {
        let mut named: Vec<String> = Vec::new();
        for help in facts.languages.iter().filter(|help| help.mode == mode) {
            let label = match (&help.language, help.unnamed) {
                (Some(code), _) => words.label("language", code),
                (None, Some(count)) => {
                    let args = [("count", Arg::Count(usize::from(count)))];
                    words.format("unnamed-languages", &args)
                }
                (None, None) => words.get("languages-not-named").to_owned(),
            };
            if !named.contains(&label) {
                named.push(label);
            }
        }
        if named.is_empty() {
            continue;
        }
        let list = if mode == Mode::Machine && named.len() > DEVICE_LANGUAGES {
            let args = [("count", Arg::Count(named.len()))];
            words.format("sheet-languages", &args)
        } else {
            context.locale.list(&named)
        };
        let by = words.label("mode", mode.code());
        runs.push(Run::plain(format!("{by}{}{list}", words.get("colon"))));
    }
    runs
}

/// Who may apply, and the companies that the hospital names.
fn applying(context: &Context, facts: &Hospital) -> Vec<Run> {
    let Some(intake) = &facts.intake else {
        return Vec::new();
    };
    let way = intake.route.map(|route| {
        let label = context.words.label("intake-short", route.code());
        Run::plain(label)
    });
    let companies = intake.coordinators.iter().filter_map(|id| {
        let record = Catalogue::find(&context.catalogue.facilitators, id)?;
        named(context, &record.facts.name)
    });
    way.into_iter().chain(companies).collect()
}

fn named(context: &Context, name: &WrittenName) -> Option<Run> {
    let mut tags = [context.tag, "en", "ja"].into_iter();
    let tag = tags.find(|tag| name.contains_key(*tag))?;
    Some(Run {
        lang: context.foreign(tag),
        ..Run::plain(name.get(tag)?.clone())
    })
}

/// The first number that people answer, as one dials it in Japan.
fn domestic(facts: &Hospital) -> Option<String> {
    let mut phones = facts.contact.phones.iter();
    let phone = phones.find(|phone| is_callable(phone))?;
    let rest = phone.number.strip_prefix("+81-")?;
    Some(format!("0{rest}"))
}
