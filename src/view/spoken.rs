//! In which languages someone helps, and when.

use super::parts::{Context, Run};
use crate::facts::{Hours, LanguageHelp};
use crate::route::{Facet, Subject};
use crate::words::{Arg, Words};

/// Every language in which someone helps.
#[derive(Debug)]
pub(super) struct Spoken {
    pub(super) rows: Vec<LanguageRow>,
    /// Any row names people: a column of "not stated" is said once instead.
    pub(super) people: bool,
    /// Any row names devices or papers.
    pub(super) other: bool,
    pub(super) words: SpokenWords,
}

/// What its table says besides.
#[derive(Debug)]
pub(super) struct SpokenWords {
    /// The name of the table.
    pub(super) languages: String,
    /// The columns.
    pub(super) language: String,
    pub(super) people: String,
    pub(super) other: String,
    pub(super) colon: String,
    pub(super) unstated: String,
}

impl SpokenWords {
    fn new(words: &Words) -> Self {
        let get = |id: &str| words.get(id).to_owned();
        Self {
            languages: get("section-languages"),
            language: get("column-language"),
            people: get("column-people"),
            other: get("column-other"),
            colon: get("colon"),
            unstated: get("not-stated"),
        }
    }
}

/// One language, with help from people apart from help by machine or paper.
#[derive(Debug)]
pub(super) struct LanguageRow {
    pub(super) name: Run,
    pub(super) people: Vec<String>,
    pub(super) other: Vec<String>,
}

pub(super) fn languages(context: &Context, helps: &[LanguageHelp]) -> Spoken {
    let mut rows: Vec<(Option<&str>, LanguageRow)> = Vec::new();
    for help in helps {
        let code = help.language.as_deref();
        let name = match (code, help.unnamed) {
            (Some(code), _) => context.words.label("language", code),
            (None, Some(count)) => {
                let args = [("count", Arg::Count(usize::from(count)))];
                context.words.format("unnamed-languages", &args)
            }
            (None, None) => context.words.get("languages-not-named").to_owned(),
        };
        let text = help_text(context, help);
        let at = rows
            .iter()
            .position(|(have, _)| code.is_some() && *have == code);
        let at = at.unwrap_or_else(|| {
            let mut name = Run::plain(name);
            if let Some(code) = code {
                let facet = Facet::Language(code.into());
                if context.plan.facets.contains_key(&facet) {
                    name.url = Some(context.url(&Subject::List(facet, 1)));
                }
            }
            rows.push((
                code,
                LanguageRow {
                    name,
                    people: Vec::new(),
                    other: Vec::new(),
                },
            ));
            rows.len() - 1
        });
        if let Some((_, row)) = rows.get_mut(at) {
            if help.mode.is_human() {
                row.people.push(text);
            } else {
                row.other.push(text);
            }
        }
    }
    let rows: Vec<LanguageRow> = rows.into_iter().map(|(_, row)| row).collect();
    Spoken {
        people: rows.iter().any(|row| !row.people.is_empty()),
        other: rows.iter().any(|row| !row.other.is_empty()),
        words: SpokenWords::new(context.words),
        rows,
    }
}

fn help_text(context: &Context, help: &LanguageHelp) -> String {
    let words = context.words;
    let mut parts = vec![words.label("mode", help.mode.code())];
    if let Some(hours) = &help.hours {
        parts.push(hours_text(context, hours));
    }
    if let Some(fee) = &help.fee {
        let amount = context.yen(fee.jpy);
        let per = words.label("per", &fee.per);
        let args = [("amount", Arg::Text(&amount)), ("per", Arg::Text(&per))];
        parts.push(words.format("fee", &args));
    }
    if help.booking == Some(true) {
        parts.push(words.get("booking-needed").to_owned());
    }
    parts.join(" · ")
}

/// "Mon–Fri 09:00–17:00 (Japan time)".
pub(super) fn hours_text(context: &Context, hours: &Hours) -> String {
    let words = context.words;
    let openings = match hours {
        Hours::Always => return words.get("hours-always").to_owned(),
        Hours::Openings(openings) => openings,
    };
    let day = |day: crate::facts::Weekday| words.label("weekday", day.code());
    let texts: Vec<String> = openings
        .iter()
        .map(|opening| {
            let days: Vec<String> = opening
                .days
                .iter()
                .map(|(from, to)| {
                    if from == to {
                        day(*from)
                    } else {
                        let (from, to) = (day(*from), day(*to));
                        let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
                        words.format("weekday-range", &args)
                    }
                })
                .collect();
            let days = context.locale.list(&days);
            match &opening.times {
                Some((from, to)) => format!("{days} {from}–{to}"),
                None => days,
            }
        })
        .collect();
    let text = texts.join("; ");
    words.format("japan-time", &[("hours", Arg::Text(&text))])
}
