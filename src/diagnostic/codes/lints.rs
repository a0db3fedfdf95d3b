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

/// What a translation does not have as its original has it. `kind` says what: `number`,
/// `new-number`, `native` (digits of another script), `name`, `target`, `new-target`;
/// `original` is the place there.
pub fn unlike_original(span: Span, original: Span, kind: &'static str, text: &str) -> Diagnostic {
    Diagnostic::at("unlike-original", span)
        .arg("kind", kind)
        .arg("text", text)
        .relate(Some(original))
}

/// A part of a translation with more or fewer blocks than its original: `counts` has the
/// original's first.
pub fn unlike_blocks(span: Span, original: Span, part: &str, counts: (usize, usize)) -> Diagnostic {
    Diagnostic::at("unlike-original", span)
        .arg("kind", "blocks")
        .arg("text", part)
        .arg("original", counts.0.to_string())
        .arg("own", counts.1.to_string())
        .relate(Some(original))
}

/// A term of the original that the translation names in no form of its glossary.
pub fn unlike_glossary<'a>(
    span: Span,
    original: Span,
    term: &str,
    forms: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::at("unlike-glossary", span)
        .arg("term", term)
        .arg("list", super::listed(forms))
        .relate(Some(original))
}

/// A translation that is far shorter or longer than its original: letters in percent.
pub fn unlike_length(span: Span, original: Span, percent: usize) -> Diagnostic {
    Diagnostic::at("unlike-length", span)
        .arg("percent", percent.to_string())
        .relate(Some(original))
}

/// A word of the original that denies, and nothing in the translation that does.
pub fn lost_negation(span: Span, original: Span, word: &str) -> Diagnostic {
    Diagnostic::at("lost-negation", span)
        .arg("word", word)
        .relate(Some(original))
}

/// Text that was not translated: the original's own words (`same`), letters of another
/// script (`script`), letters that the language never writes (`never`).
pub fn untranslated(span: Span, kind: &'static str, text: &str) -> Diagnostic {
    Diagnostic::at("untranslated", span)
        .arg("kind", kind)
        .arg("text", text)
}
