//! One constructor per kind of problem. Its words are in [`crate::wording`], by its code.

mod addresses;
mod links;
mod lints;
mod meaning;
mod shape;
mod showcase;
mod translation;

pub use addresses::*;
pub use links::*;
pub use lints::*;
pub use meaning::*;
pub use shape::*;
pub use showcase::*;
pub use translation::*;

use super::Severity;

/// Every code, in the order of this file. A code without a case under
/// `tests/diagnostics/` fails the tests.
pub const ALL: &[&str] = &[
    "not-utf8",
    "file-too-large",
    "too-much",
    "not-yaml",
    "bad-indent",
    "full-width-colon",
    "no-space-after-colon",
    "colon-in-value",
    "cut-value",
    "duplicate-key",
    "expected-map",
    "expected-list",
    "expected-single",
    "unknown-field",
    "missing-field",
    "not-truth",
    "not-a-number",
    "out-of-range",
    "bad-date",
    "date-in-future",
    "dates-out-of-order",
    "no-value",
    "two-values",
    "bad-range",
    "bad-url",
    "bad-email",
    "bad-phone",
    "bad-postal-code",
    "bad-hours",
    "bad-kana",
    "bad-id",
    "bidi-control",
    "empty-text",
    "unknown-word",
    "unknown-prefecture",
    "unknown-language",
    "unknown-code",
    "unknown-entry",
    "unknown-source",
    "unknown-fact",
    "unknown-page",
    "unknown-text",
    "duplicate-id",
    "missing-site",
    "bad-languages",
    "misplaced-file",
    "missing-original",
    "missing-section",
    "no-front-matter",
    "raw-html",
    "bad-link",
    "picture",
    "bold-not-shown",
    "fact-with-text",
    "bad-heading",
    "deep-nesting",
    "bad-message",
    "missing-message",
    "unknown-variable",
    "missing-variable",
    "missing-plural",
    "unused-message",
    "unknown-theme",
    "theme",
    "bad-digest",
    "missing-digest",
    "advertising",
    "long-sentence",
    "unreachable-phone",
    "approximate-coordinates",
    "unused-facilitator",
    "showcase-without-hospital",
    "wrong-form",
    "zawgyi",
    "unused-fact",
    "figure-in-prose",
    "unlike-original",
    "unlike-glossary",
    "unlike-length",
    "lost-negation",
    "untranslated",
    "incomplete-showcase",
    "dead-link",
    "moved-link",
    "unanswered-link",
    "bad-alias",
    "bad-address",
    "address-in-use",
    "unknown-address",
    "bad-lock",
    "lost-address",
];

/// The codes that are warnings where a portal says nothing else; every other is an error.
const WARNINGS: &[&str] = &[
    "cut-value",
    "missing-section",
    "bold-not-shown",
    "missing-variable",
    "unused-message",
    "missing-digest",
    "advertising",
    "long-sentence",
    "unreachable-phone",
    "approximate-coordinates",
    "unused-facilitator",
    "showcase-without-hospital",
    "wrong-form",
    "unused-fact",
    "figure-in-prose",
    "unlike-original",
    "unlike-glossary",
    "unlike-length",
    "lost-negation",
    "untranslated",
    "incomplete-showcase",
    "dead-link",
    "moved-link",
    "unanswered-link",
];

/// How bad a kind of problem is. The cases of `tests/diagnostics/` hold it to what is
/// really reported.
pub fn severity(code: &str) -> Severity {
    if WARNINGS.contains(&code) {
        Severity::Warning
    } else {
        Severity::Error
    }
}

/// The nearest known word, when it is near enough to be a slip.
pub(crate) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // In letters: three bytes of Japanese are one.
    let letters = |text: &str| text.chars().count();
    let own = letters(word);
    let lower = word.to_lowercase();
    let distance = |candidate: &'a str| {
        let other = letters(candidate);
        let most = 1 + other.min(own) / 3;
        // A word that is so much longer or shorter is none: that spares most comparisons
        // where a file has mistakes by the thousand.
        if other.abs_diff(own) > most {
            return None;
        }
        // Capital letters are one slip, however many.
        let same = strsim::osa_distance(word, candidate);
        let folded = strsim::osa_distance(&lower, &candidate.to_lowercase());
        Some((same.min(folded + 1), candidate)).filter(|(distance, _)| *distance <= most)
    };
    known
        .filter_map(distance)
        .min()
        .map(|(_, candidate)| candidate)
}

/// As in `` `en`, `ja` ``.
fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}
