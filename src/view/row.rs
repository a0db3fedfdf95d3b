//! A hospital in a list: a small view of its own, never the whole page's.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::{Serialize, Serializer};

use super::hospital::{checked_on, place};
use super::marked::{DOT, aside};
use super::marks::recognised;
use super::parts::{Context, Run};
use super::standing::standing;
use crate::catalogue::Record;
use crate::facts::{Hospital, Id, PartialDate};
use crate::html::{Html, Markup, Mould};
use crate::route::{Facet, Subject};
use crate::words::Arg;

/// Treatments that a row names; a longer row is not read.
const MOST_TREATMENTS: usize = 3;

/// One hospital. Its row is the same on most of the lists that it is on: a template makes it
/// once a language, and the lists put in by what their filters know it.
#[derive(Debug, Serialize)]
pub struct Row {
    name: Run,
    second: Option<Run>,
    place: Vec<Run>,
    languages: Option<String>,
    apply: String,
    /// Each scheme with what its claim is worth today.
    recognised: Vec<(String, String)>,
    checked: Option<String>,
    /// Whether filters know it by anything.
    is_marked: bool,
    /// Which of them stands first is another on each list.
    #[serde(skip)]
    treatments: Treatments,
    /// What the template made of it, with gaps for the marks and the treatments.
    #[serde(skip)]
    html: OnceLock<Mould>,
}

impl Row {
    /// What the template `row.html` makes of it.
    pub fn html(&self) -> &OnceLock<Mould> {
        &self.html
    }
}

/// What a row depends on, in one language.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct RowKey {
    /// The hospital, by its place in the catalogue.
    place: u32,
    says_checked: bool,
    is_marked: bool,
}

/// A row on a list.
#[derive(Debug)]
pub(super) struct Listed {
    row: Arc<Row>,
    /// What the filters of the list know it by.
    marks: String,
    /// The treatment that the list is about.
    first: Option<Id>,
}

impl Listed {
    /// Where it leads.
    pub(super) fn address(&self) -> Option<&str> {
        self.row.name.url.as_deref()
    }

    /// The row, as other lists have it too.
    pub(super) fn row(&self) -> &Row {
        &self.row
    }
}

/// The rows of a list.
#[derive(Debug)]
pub(super) struct Rows(pub(super) Vec<Listed>);

impl Serialize for Rows {
    /// As HTML, which must have been made of each before.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            let mut treatments = Markup::default();
            for listed in &self.0 {
                let row = &listed.row;
                if let Some(mould) = row.html.get() {
                    treatments.clear();
                    row.treatments
                        .write(&mut treatments, listed.first.as_deref());
                    mould.fill_into(out, &listed.marks, treatments.as_str());
                }
            }
        });
        html.serialize(serializer)
    }
}

/// Rows from so many on say their day of checking once, together.
const MANY: usize = 20;

/// The day of most rows, which they then need not say: on a list of 60 it is 130 compressed
/// bytes.
pub(super) fn checked_together(records: &[&Record<Hospital>]) -> Option<PartialDate> {
    if records.len() < MANY {
        return None;
    }
    let mut days: BTreeMap<PartialDate, usize> = BTreeMap::new();
    for day in records.iter().filter_map(|one| checked_on(&one.facts)) {
        *days.entry(day).or_default() += 1;
    }
    let (most, _) = days.into_iter().max_by_key(|(_, count)| *count)?;
    Some(most)
}

/// A hospital as a row of the list of a facet, whose filters know it by `marks`. It leaves out
/// the day on which it was checked where the list says that day for most of its rows.
pub(super) fn listed(
    context: &Context,
    facet: &Facet,
    (place, record): (u32, &Record<Hospital>),
    marks: String,
    together: Option<PartialDate>,
) -> Listed {
    let first = match facet {
        Facet::Treatment(id) | Facet::TreatmentRegion(id, _) | Facet::TreatmentLanguage(id, _) => {
            Some(Id::clone(id))
        }
        _ => None,
    };
    let key = RowKey {
        place,
        says_checked: together.is_none() || checked_on(&record.facts) != together,
        is_marked: !marks.is_empty(),
    };
    let (says_checked, is_marked) = (key.says_checked, key.is_marked);
    let make = || row(context, record, says_checked, is_marked);
    Listed {
        row: context.memo.row(context.lang, key, make),
        marks,
        first,
    }
}

/// What a hospital treats.
#[derive(Debug)]
struct Treatments {
    /// Each with its label.
    all: Vec<(Id, Markup)>,
    /// How many a row does not name, or that none is stated.
    rest: Markup,
}

impl Treatments {
    fn new(context: &Context, facts: &Hospital) -> Self {
        let words = context.words;
        let today = context.catalogue.today;
        let mut all: Vec<(Id, Markup)> = Vec::new();
        for one in facts.treatments.iter().filter(|one| !one.has_ended(today)) {
            let code = &one.treatment;
            if all.iter().all(|(known, _)| known != code) {
                let mut label = Markup::default();
                label.text(words.label_of("treatment", code));
                all.push((Id::clone(code), label));
            }
        }
        let mut rest = Markup::default();
        if all.is_empty() {
            aside(&mut rest, words.get("treatments-not-stated"));
        }
        let more = all.len().saturating_sub(MOST_TREATMENTS);
        if more > 0 {
            rest.raw(DOT);
            let args = [("count", Arg::Count(more))];
            aside(&mut rest, &words.format("and-more", &args));
        }
        Self { all, rest }
    }

    /// The treatment of the list before others.
    fn write(&self, out: &mut Markup, first: Option<&str>) {
        let is_first = |one: &&(Id, Markup)| Some(&*one.0) == first;
        let ordered = self.all.iter().filter(is_first);
        let ordered = ordered.chain(self.all.iter().filter(|one| !is_first(one)));
        for (place, (_, label)) in ordered.take(MOST_TREATMENTS).enumerate() {
            if place > 0 {
                out.raw(DOT);
            }
            out.html(label);
        }
        out.html(&self.rest);
    }
}

fn row(context: &Context, record: &Record<Hospital>, says_checked: bool, is_marked: bool) -> Row {
    let facts = &record.facts;
    let today = context.catalogue.today;
    let name = &record.name[context.lang];
    let words = context.words;
    let mut spoken: Vec<String> = Vec::new();
    for help in facts.languages.iter().filter(|help| help.mode.is_human()) {
        if let Some(code) = &help.language {
            let label = words.label("language", code);
            if !spoken.contains(&label) {
                spoken.push(label);
            }
        }
    }
    let route = facts.intake.as_ref().and_then(|intake| intake.route);
    Row {
        name: context.named(name, &Subject::Hospital(record.id.clone())),
        second: name.second.as_ref().map(|second| context.written(second)),
        place: place(context, &facts.place),
        languages: (!spoken.is_empty()).then(|| context.locale.list(&spoken)),
        apply: match route {
            Some(route) => words.label("intake-short", route.code()),
            None => words.get("intake-short-unknown").to_owned(),
        },
        recognised: recognised(facts, today)
            .map(|(claim, worth)| {
                let label = words.label("scheme", &claim.scheme);
                (short(&label).to_owned(), standing(context, worth))
            })
            .collect(),
        checked: checked_on(facts)
            .filter(|_| says_checked)
            .map(|date| context.date(date)),
        is_marked,
        treatments: Treatments::new(context, facts),
        html: OnceLock::new(),
    }
}

/// "JMIP" of "Japan Medical Service Accreditation for International Patients (JMIP)": the
/// form beside the list has the whole name. A label without such an ending stays whole.
pub(super) fn short(label: &str) -> &str {
    let Some(inner) = label.strip_suffix([')', '）']) else {
        return label;
    };
    let is_initial = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let start = inner.trim_end_matches(is_initial).len();
    let initials = &inner[start..];
    if initials.len() < 2 { label } else { initials }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_label_that_ends_in_initials_has_a_short_form() {
        let check = |label: &str, expect: &str| assert_eq!(short(label), expect);
        check("Joint Commission International (JCI)", "JCI");
        check("外国人患者受入れ医療機関認証制度（JMIP）", "JMIP");
        check("日本国际医院（Japan International Hospitals，JIH）", "JIH");
        check("ISO certification", "ISO certification");
        check(
            "Named by its prefecture (base)",
            "Named by its prefecture (base)",
        );
    }
}
