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
use crate::facts::{Hospital, PartialDate};
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
    /// What the template made of it, with gaps for the marks and the treatments: which of them
    /// stands first is another on each list.
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
pub struct Listed {
    row: Arc<Row>,
    /// What the filters of the list know it by.
    marks: String,
    treatments: Markup,
}

impl Listed {
    /// Where it leads.
    pub(super) fn address(&self) -> Option<&str> {
        self.row.name.url.as_deref()
    }

    /// The row, as other lists have it too.
    pub fn row(&self) -> &Row {
        &self.row
    }
}

impl Serialize for Listed {
    /// As HTML, which must have been made before.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = self
            .row
            .html
            .get()
            .map(|mould| mould.fill(&self.marks, &self.treatments));
        html.unwrap_or_else(|| Html::of(|_| ()))
            .serialize(serializer)
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
    // What the list is about stands first.
    let first = match facet {
        Facet::Treatment(id) | Facet::TreatmentRegion(id, _) | Facet::TreatmentLanguage(id, _) => {
            Some(&**id)
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
        treatments: treatments(context, &record.facts, first),
        row: context.memo.row(key, make),
        marks,
    }
}

/// What a hospital treats, the treatment of the list before others.
fn treatments(context: &Context, facts: &Hospital, first: Option<&str>) -> Markup {
    let words = context.words;
    let today = context.catalogue.today;
    let mut codes: Vec<&str> = Vec::new();
    for one in &facts.treatments {
        if !one.has_ended(today) && !codes.contains(&&*one.treatment) {
            codes.push(&one.treatment);
        }
    }
    codes.sort_by_key(|code| Some(*code) != first);
    let mut out = Markup::default();
    for (place, code) in codes.iter().take(MOST_TREATMENTS).enumerate() {
        if place > 0 {
            out.raw(DOT);
        }
        out.text(words.label_of("treatment", code));
    }
    if codes.is_empty() {
        aside(&mut out, words.get("treatments-not-stated"));
    }
    let rest = codes.len().saturating_sub(MOST_TREATMENTS);
    if rest > 0 {
        out.raw(DOT);
        aside(
            &mut out,
            &words.format("and-more", &[("count", Arg::Count(rest))]),
        );
    }
    out
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
