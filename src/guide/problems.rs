//! What each kind of problem is, why the portal minds it, and how to mend it: the words
//! behind `jih explain` and `docs/diagnostics.md`.

use std::fmt::Write;

use crate::diagnostic::{Severity, codes};
use crate::wording::{Ui, Wording};

/// One kind of problem, explained in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// As in `bad-phone`.
    pub code: &'static str,
    /// What it is in a few words, without a full stop.
    pub title: String,
    /// Two to five sentences, each on its line: what, why, and the way out.
    pub text: String,
    /// How bad it is, where the portal's settings say nothing else.
    pub severity: Severity,
    /// What a report says, with `…` for what depends on the case.
    pub message: String,
    /// Lines that have the problem, and the same lines mended.
    pub example: Option<(String, String)>,
}

/// Explains one code; `None` when there is no such code.
pub fn problem(code: &str, wording: &Wording) -> Option<Problem> {
    let code = *codes::ALL.iter().find(|known| **known == code)?;
    let part = |part: &str| wording.find(&format!("explain-{code}{part}"), &[]);
    Some(Problem {
        code,
        title: part(".title").unwrap_or_default(),
        text: part("").unwrap_or_default(),
        severity: codes::severity(code),
        message: without_values(&wording.say(code, &[])),
        example: part(".wrong").zip(part(".right")),
    })
}

/// Explains every code, in the order of [`codes::ALL`].
pub fn problems(wording: &Wording) -> Vec<Problem> {
    let codes = codes::ALL.iter();
    codes.filter_map(|code| problem(code, wording)).collect()
}

/// The code that was probably meant.
pub fn nearest(code: &str) -> Option<&'static str> {
    codes::nearest(code, codes::ALL.iter().copied())
}

/// `docs/diagnostics.md`: how to read a report, then every code in both languages.
pub fn reference() -> String {
    let mut out = include_str!("problems.md").to_owned();
    let (english, japanese) = (Wording::new(Ui::En), Wording::new(Ui::Ja));
    for (one, own) in problems(&english).iter().zip(problems(&japanese)) {
        let severity = match one.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let _ = write!(
            out,
            "\n### `{}`\n\n{severity}: {} · {}\n\n{}\n\n{}\n",
            one.code,
            one.title,
            own.title,
            one.text,
            // A line end would be shown as a space, which Japanese does not have.
            own.text.replace('\n', ""),
        );
        if let Some((wrong, right)) = &one.example {
            let _ = write!(out, "\nWrong:\n\n{}", code_block(wrong));
            let _ = write!(out, "\nRight:\n\n{}", code_block(right));
        }
    }
    out
}

/// Fenced rather than indented, so that tabs and headings inside stay what they are.
fn code_block(text: &str) -> String {
    format!("```\n{text}\n```\n")
}

/// A variable that nothing fills is shown as its name, as in `{$text}`.
fn without_values(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, behind)) = rest.split_once("{$") {
        out.push_str(before);
        out.push('…');
        rest = behind.split_once('}').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_in_every_language() {
        for ui in Ui::ALL {
            for one in problems(&Wording::new(*ui)) {
                let sentences = one.text.lines().count();
                let place = format!("explain-{} in {}", one.code, ui.tag());
                assert!((2..=5).contains(&sentences), "{place}: {sentences} lines");
                assert!(!one.title.is_empty(), "{place}: no title");
                assert!(!one.title.ends_with(['.', '。']), "{place}: {}", one.title);
                assert!(one.message != one.code, "{place}: no message");
            }
        }
    }

    #[test]
    fn a_message_shows_no_names_of_variables() {
        assert_eq!(without_values("`{$a}` in {$b}, twice"), "`…` in …, twice");
    }
}
