//! A hospital in a list: a small view of its own, never the whole page's.

use std::collections::BTreeMap;

use serde::Serialize;

use super::hospital::{checked_on, place};
use super::marks::recognised;
use super::parts::{Context, Run};
use super::standing::standing;
use crate::catalogue::Record;
use crate::facts::Hospital;
use crate::route::{Facet, Subject};
use crate::words::Arg;

/// Treatments that a row names; a longer row is not read.
const MOST_TREATMENTS: usize = 3;

/// One hospital.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    name: Run,
    second: Option<Run>,
    place: Vec<Run>,
    treatments: Vec<String>,
    /// "and 4 more".
    more: Option<String>,
    languages: Option<String>,
    apply: String,
    /// Each scheme with what its claim is worth today.
    recognised: Vec<(String, String)>,
    checked: Option<String>,
    /// What the filters of the list know it by.
    marks: String,
}

impl Row {
    /// Where it leads.
    pub(super) fn address(&self) -> Option<&str> {
        self.name.url.as_deref()
    }
}

/// Rows from so many on say their day of checking once, together.
const MANY: usize = 20;

/// Takes the day of most rows out of them: on a list of 60 it is 130 compressed bytes.
pub(super) fn checked_together(rows: &mut [Row]) -> Option<String> {
    if rows.len() < MANY {
        return None;
    }
    let mut days: BTreeMap<&str, usize> = BTreeMap::new();
    for day in rows.iter().filter_map(|row| row.checked.as_deref()) {
        *days.entry(day).or_default() += 1;
    }
    let (most, _) = days.into_iter().max_by_key(|(_, count)| *count)?;
    let most = most.to_owned();
    for row in rows {
        row.checked.take_if(|day| *day == most);
    }
    Some(most)
}

/// A hospital as a row of the list of a facet, whose filters know it by `marks`.
pub(super) fn row(
    context: &Context,
    facet: &Facet,
    record: &Record<Hospital>,
    marks: String,
) -> Row {
    let facts = &record.facts;
    let today = context.catalogue.today;
    let name = &record.name[context.lang];
    let words = context.words;
    let mut codes: Vec<&str> = Vec::new();
    for one in &facts.treatments {
        if !one.has_ended(today) && !codes.contains(&&*one.treatment) {
            codes.push(&one.treatment);
        }
    }
    // What the list is about stands first.
    let subject = match facet {
        Facet::Treatment(id) | Facet::TreatmentRegion(id, _) | Facet::TreatmentLanguage(id, _) => {
            Some(&**id)
        }
        _ => None,
    };
    codes.sort_by_key(|code| Some(*code) != subject);
    let rest = codes.len().saturating_sub(MOST_TREATMENTS);
    let label = |code: &&str| words.label("treatment", code);
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
        treatments: codes.iter().take(MOST_TREATMENTS).map(label).collect(),
        more: (rest > 0).then(|| words.format("and-more", &[("count", Arg::Count(rest))])),
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
        checked: checked_on(facts).map(|date| context.date(date)),
        marks,
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
