//! Figures that stand in a text as digits: no source stands behind them, and each
//! translation repeats them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Content;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown;
use crate::parse::Body;
use crate::source::Span;

/// Only the language in which authors write: translations say what it says.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &content.entries {
        let (Body::Page(page) | Body::ShowcaseText(page)) = &entry.body else {
            continue;
        };
        if page.tag != content.source_tag {
            continue;
        }
        // A number to dial is one in every sentence of the page.
        let mut typed: BTreeSet<&str> = BTreeSet::new();
        for block in &page.blocks {
            let literal = block.runs.iter().filter(|run| run.is_literal);
            typed.extend(literal.map(|run| &block.text[run.text.clone()]));
        }
        for block in &page.blocks {
            let mut text = String::new();
            let mut places = Vec::with_capacity(block.runs.len());
            for run in &block.runs {
                places.push((text.len(), page.body_start + run.span.start));
                match run.is_literal {
                    true => text.push(markdown::FIGURE),
                    false => text.push_str(&block.text[run.text.clone()]),
                }
            }
            let figures = figures(&text).into_iter();
            for figure in figures.filter(|figure| !typed.contains(&text[figure.clone()])) {
                let after = places.partition_point(|(from, _)| *from <= figure.start);
                let Some((from, place)) = after.checked_sub(1).and_then(|at| places.get(at)) else {
                    continue;
                };
                let start = place + figure.start - from;
                let span = Span::new(entry.file, start..start + figure.len());
                found.push(codes::figure_in_prose(span, &text[figure]));
            }
        }
    }
    found
}

/// The numbers in a text, but those that belong to a name.
fn figures(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(is_digit) {
        let start = at + found;
        let end = end_of_number(text, start);
        let is_told = is_in_name(text, start, end)
            || is_ordinal(text, start, end)
            || is_number_of_step(text, start, end)
            || is_time_of_day(&text[start..end]);
        if !is_told {
            out.push(start..end);
        }
        at = end;
    }
    out
}

/// A digit of a script that readers of this portal count in.
fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    let zeros = [
        '0', '０', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{1040}', '\u{17E0}',
    ];
    zeros
        .iter()
        .any(|zero| (*zero as u32..*zero as u32 + 10).contains(&(c as u32)))
}

/// Signs within a number, a range, a time: only between digits.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ':' | '/' | '-' | '–' | '~' | '～' | '〜' | '，' | '．' | '٫' | '٬'
    )
}

fn end_of_number(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut letters = text[start..].chars().peekable();
    let mut waiting = 0;
    while let Some(c) = letters.next() {
        let is_between = letters.peek().is_some_and(|next| is_digit(*next));
        if is_digit(c) {
            end += waiting + c.len_utf8();
            waiting = 0;
        } else if waiting == 0 && is_sign(c) && is_between {
            waiting = c.len_utf8();
        } else {
            break;
        }
    }
    end
}

/// A letter of a script that writes words apart: in others a digit touches the words
/// around it.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c < '\u{E00}'
}

/// `B12`, `COVID-19`, `3D`, `ISO 9001`, `#7119`, and a year that is part of what something
/// is called.
fn is_in_name(text: &str, start: usize, end: usize) -> bool {
    let (before, behind) = (&text[..start], &text[end..]);
    let joined = before.strip_suffix(['-', '‑']).unwrap_or(before);
    joined.ends_with(is_letter)
        || before.ends_with('#')
        || before.strip_suffix(' ').is_some_and(ends_in_acronym)
        || before.strip_suffix(") ").is_some_and(ends_in_acronym)
        || behind.starts_with(char::is_uppercase)
        || (is_year(&text[start..end]) && is_year_of_name(before, behind))
}

/// Currencies, and words of one letter.
const NO_ACRONYMS: &[&str] = &["JPY", "USD", "EUR", "CNY", "THB", "VND", "A", "I"];

/// Capital letters that a number can belong to.
fn ends_in_acronym(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next();
    word.is_some_and(|word| {
        let is_capital = !word.is_empty() && word.chars().all(char::is_uppercase);
        is_capital && !NO_ACRONYMS.contains(&word)
    })
}

fn is_year(text: &str) -> bool {
    let year = text.parse::<u16>();
    text.len() == 4 && year.is_ok_and(|year| (1800..=2099).contains(&year))
}

/// `2014 Act`, `Guideline 2022`, `Sato (2019)`: a capital letter or a bracket tells a name
/// from a date. Where there are no capitals, a word for "year" tells the date.
fn is_year_of_name(before: &str, behind: &str) -> bool {
    if before.ends_with(['(', '（']) && behind.starts_with([')', '）']) {
        return true;
    }
    let is_cased = |c: char| c.is_uppercase() || c.is_lowercase();
    if !before.contains(is_cased) && !behind.contains(is_cased) {
        return !behind.trim_start().starts_with(['年', '년']);
    }
    let is_name = |word: Option<&str>| {
        word.is_some_and(|word| word.starts_with(char::is_uppercase) && !TIMES.contains(&word))
    };
    let apart = |c: char| !c.is_alphabetic();
    let last = before
        .strip_suffix(' ')
        .and_then(|one| one.rsplit(apart).next());
    let next = behind
        .strip_prefix(' ')
        .and_then(|one| one.split(apart).next());
    is_name(last) || is_name(next)
}

/// Words before a year that is a date, as they begin with a capital letter.
const TIMES: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "In",
    "Since",
    "Until",
    "From",
    "By",
    "Before",
    "After",
    "Around",
    "About",
    "During",
    "Between",
    "Of",
    "Spring",
    "Summer",
    "Autumn",
    "Winter",
];

/// `1. A title`, `Step 2: A title`: the place of a part in its text.
fn is_number_of_step(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].trim_end();
    let is_first = before.is_empty() && text[end..].starts_with(". ");
    let is_word = !before.is_empty() && before.chars().all(char::is_alphabetic);
    is_first || (is_word && before.starts_with(char::is_uppercase) && text[end..].starts_with(": "))
}

/// `9:00`, `9:00–20:00`: opening hours, for which a fact has no form. The mark of their
/// source stands behind them.
fn is_time_of_day(figure: &str) -> bool {
    let mut times = figure.split(['-', '–', '~', '～']);
    times.all(|time| {
        let parts = time.split_once(':');
        parts.is_some_and(|(hour, minute)| {
            minute.len() == 2 && hour.parse::<u8>().is_ok_and(|hour| hour <= 24)
        })
    })
}

/// `1st`, `22nd`.
fn is_ordinal(text: &str, start: usize, end: usize) -> bool {
    let endings = ["st", "nd", "rd", "th"];
    let behind = endings.iter().find_map(|one| text[end..].strip_prefix(one));
    text[start..end].bytes().all(|byte| byte.is_ascii_digit())
        && behind.is_some_and(|behind| !behind.starts_with(is_letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let got: Vec<&str> = figures(text).into_iter().map(|one| &text[one]).collect();
        assert_eq!(got, expect, "{text}");
    }

    #[test]
    fn figures_are_told_from_names() {
        check("About 30 minutes, 5.5 weeks.", &["30", "5.5"]);
        check(
            "9:00–20:00, at 8:30, a ratio of 3:1, 99:00.",
            &["3:1", "99:00"],
        );
        check("Step 2: Choose 3", &["3"]);
        check("4. Go home in 5", &["5"]);
        check("It takes 6: no more. 7", &["6", "7"]);
        check("Guidelines (WCAG) 2.2, of eight (8) 9.", &["8", "9"]);
        check(
            "JPY 2,400,000–3,140,000 or 71.4%.",
            &["2,400,000–3,140,000", "71.4"],
        );
        check("A 24-hour line, 12cm, in 2 to 3.", &["24", "12", "2", "3"]);
        check("B12, COVID-19, a 3D scan, Covid‑19, #7119.", &[]);
        check("WCAG 2.2, JIS X 8341-3:2016, by JPY 500.", &["500"]);
        check("The 1st and the 22nd visit, the 3rdly.", &["3"]);
        check("約30分、６～９センチ。", &["30", "６～９"]);
        check("من ٣٠ دقيقة", &["٣٠"]);
    }

    #[test]
    fn years_of_names_are_told_from_dates() {
        check("The 2014 Act and Guideline 2022, Sato (2019).", &[]);
        check(
            "In March 2020, since 2012. In 2014 it began.",
            &["2020", "2012", "2014"],
        );
        check("20 March 2020", &["20", "2020"]);
        check("指針2022による。2020年3月に承認。", &["2020", "3"]);
        check("In 1700 or 2100.", &["1700", "2100"]);
    }
}
