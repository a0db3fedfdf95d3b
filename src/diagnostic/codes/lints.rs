//! What the rules of [`crate::lint`] find. `site.yaml` decides how bad each is.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Praise, a promise, or the voice of a patient.
pub fn advertising(span: Span, word: &str) -> Diagnostic {
    Diagnostic::at("advertising", span).arg("word", word)
}

/// A sentence of more words than a tired reader follows.
pub fn long_sentence(span: Span, words: usize, most: usize) -> Diagnostic {
    Diagnostic::at("long-sentence", span)
        .arg("words", words.to_string())
        .arg("most", most.to_string())
}

/// A telephone that answers inside Japan only, and no other beside it.
pub fn unreachable_phone(span: Span, number: &str) -> Diagnostic {
    Diagnostic::at("unreachable-phone", span).arg("number", number)
}

/// A point on the map that is not the entrance.
pub fn approximate_coordinates(span: Span) -> Diagnostic {
    Diagnostic::at("approximate-coordinates", span)
}

/// A company without a hospital.
pub fn unused_facilitator(span: Span, id: &str) -> Diagnostic {
    Diagnostic::at("unused-facilitator", span).arg("id", id)
}

/// A full page on what no patient can have.
pub fn showcase_without_hospital(path: &str, id: &str) -> Diagnostic {
    Diagnostic::in_file("showcase-without-hospital", path).arg("id", id)
}

/// Letters that look right and are others. `form` says which: `half-width`, `full-width`,
/// `radical`, `square`, `arabic` or `ligature`. `right` is the text as it should be typed,
/// where that is known.
pub fn wrong_form(span: Span, form: &'static str, text: &str, right: Option<&str>) -> Diagnostic {
    Diagnostic::at("wrong-form", span)
        .arg("form", form)
        .arg("text", text)
        .near(right)
}

/// Burmese in the font-bound encoding that came before Unicode.
pub fn zawgyi(span: Span) -> Diagnostic {
    Diagnostic::at("zawgyi", span)
}

/// A figure that no text refers to.
pub fn unused_fact(span: Span, id: &str) -> Diagnostic {
    Diagnostic::at("unused-fact", span).arg("id", id)
}

/// Digits in a text, which no source stands behind.
pub fn figure_in_prose(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("figure-in-prose", span).arg("text", text)
}
