//! What is wrong within one file: syntax, fields, values.

use jiff::civil::Date;

use super::{listed, nearest};
use crate::diagnostic::Diagnostic;
use crate::facts::{PREFECTURES, PartialDate};
use crate::source::Span;

/// Not UTF-8 from this byte on.
pub fn not_utf8(path: &str, at: usize) -> Diagnostic {
    Diagnostic::in_file("not-utf8", path).arg("at", at.to_string())
}

/// Larger than any entry.
pub fn file_too_large(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::at("file-too-large", span).arg("limit", (limit / 1024).to_string())
}

/// Alias bombs, endless lists, deep nesting.
pub fn too_much(span: Span) -> Diagnostic {
    Diagnostic::at("too-much", span)
}

/// A syntax error without a name of its own.
pub fn not_yaml(span: Span) -> Diagnostic {
    Diagnostic::at("not-yaml", span)
}

/// A tab or an ideographic space before a key.
pub fn bad_indent(span: Span) -> Diagnostic {
    Diagnostic::at("bad-indent", span)
}

/// One space too many before a key.
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::at("bad-indent", span).says("bad-indent-deep")
}

/// `-treatment: x`.
pub fn dash_without_space(span: Span, key: &str) -> Diagnostic {
    Diagnostic::at("unknown-field", span)
        .says("unknown-field-dash")
        .arg("key", key)
        .arg("rest", key.trim_start_matches('-'))
}

/// `id：a`.
pub fn full_width_colon(span: Span) -> Diagnostic {
    Diagnostic::at("full-width-colon", span)
}

/// `phone:03-1234`.
pub fn colon_without_space(span: Span) -> Diagnostic {
    Diagnostic::at("no-space-after-colon", span)
}

/// `phone: Tel: 03`.
pub fn colon_in_value(span: Span) -> Diagnostic {
    Diagnostic::at("colon-in-value", span)
}

/// `phone: 03-1234 #5`: the end is a remark to YAML.
pub fn cut_value(span: Span) -> Diagnostic {
    Diagnostic::at("cut-value", span).warning()
}

/// The same key twice in one map.
pub fn duplicate_key(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::at("duplicate-key", span)
        .arg("key", key)
        .relate(Some(first))
}

/// Something else where fields should be.
pub fn expected_map(span: Span, what: &str) -> Diagnostic {
    Diagnostic::at("expected-map", span).arg("what", what)
}

/// `languages: en, ja`.
pub fn expected_list(span: Span, key: &str) -> Diagnostic {
    Diagnostic::at("expected-list", span).arg("key", key)
}

/// A list or fields where one value should be.
pub fn expected_single(span: Span, key: &str) -> Diagnostic {
    Diagnostic::at("expected-single", span).arg("key", key)
}

/// `phonee:`.
pub fn unknown_field<'a>(
    span: Span,
    key: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::at("unknown-field", span)
        .arg("key", key)
        .arg("list", listed(known.clone()))
        .near(nearest(key, known))
}

/// A field that must be there.
pub fn missing_field(span: Span, key: &str, inside: &str) -> Diagnostic {
    Diagnostic::at("missing-field", span)
        .arg("key", key)
        .arg("inside", inside)
}

/// `taxable: maybe`.
pub fn not_truth(span: Span, key: &str, text: &str) -> Diagnostic {
    Diagnostic::at("not-truth", span)
        .arg("key", key)
        .arg("text", text)
}

/// `beds: 約500床`.
pub fn not_a_number(span: Span, key: &str, text: &str) -> Diagnostic {
    Diagnostic::at("not-a-number", span)
        .arg("key", key)
        .arg("text", text)
}

/// A number that cannot be right.
pub fn out_of_range(span: Span, key: &str, text: &str, least: f64, most: f64) -> Diagnostic {
    let says = match key {
        "lat" | "lon" => "out-of-range-coordinate",
        _ => "out-of-range",
    };
    Diagnostic::at("out-of-range", span)
        .says(says)
        .arg("key", key)
        .arg("text", text)
        .arg("least", least.to_string())
        .arg("most", most.to_string())
}

/// Not a date, or a day that no calendar has.
pub fn bad_date(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-date", span).arg("text", text)
}

/// A check or an award that has not happened yet.
pub fn date_in_future(span: Span, key: &str, date: PartialDate, today: Date) -> Diagnostic {
    Diagnostic::at("date-in-future", span)
        .arg("key", key)
        .arg("date", date.to_string())
        .arg("today", today.to_string())
}

/// `until` before `since`.
pub fn dates_out_of_order(
    span: Span,
    date: PartialDate,
    first: Span,
    from: PartialDate,
) -> Diagnostic {
    Diagnostic::at("dates-out-of-order", span)
        .arg("date", date.to_string())
        .arg("from", from.to_string())
        .relate(Some(first))
}

/// Not `http` or `https`.
pub fn bad_url(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-url", span).arg("text", text)
}

/// Not an e-mail address.
pub fn bad_email(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-email", span).arg("text", text)
}

/// Without country code, or with letters.
pub fn bad_phone(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-phone", span).arg("text", text)
}

/// Not `123-4567`.
pub fn bad_postal_code(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-postal-code", span).arg("text", text)
}

/// Hours that do not read.
pub fn bad_hours(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-hours", span).arg("text", text)
}

/// A reading that is not hiragana.
pub fn bad_kana(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-kana", span).arg("text", text)
}

/// An id that cannot stand in a URL.
pub fn bad_id(span: Span, text: &str) -> Diagnostic {
    Diagnostic::at("bad-id", span).arg("text", text)
}

/// A character that turns the text around it.
pub fn bidi_control(span: Span, c: char) -> Diagnostic {
    Diagnostic::at("bidi-control", span).arg("character", format!("{:04X}", u32::from(c)))
}

/// A field that is there but says nothing.
pub fn empty_text(span: Span) -> Diagnostic {
    Diagnostic::at("empty-text", span)
}

/// Not one of a fixed few.
pub fn unknown_word(span: Span, key: &str, text: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::at("unknown-word", span)
        .arg("key", key)
        .arg("text", text)
        .arg("list", listed(known.iter().copied()))
        .near(nearest(text, known.iter().copied()))
}

/// None of the 47. Its Japanese name, and an ending as in `Gunma-ken`, say which is meant.
pub fn unknown_prefecture<'a>(
    span: Span,
    text: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let named = PREFECTURES
        .iter()
        .find(|(_, name, _)| *name == text || name.strip_suffix(['県', '府', '都']) == Some(text))
        .map(|(id, ..)| *id);
    let lower = text.to_lowercase();
    let stem = ["-ken", "-fu", "-to"]
        .iter()
        .find_map(|end| lower.strip_suffix(end));
    Diagnostic::at("unknown-prefecture", span)
        .arg("text", text)
        .near_in_list(nearest(stem.unwrap_or(text), known).or(named))
}

/// A text that is no language's tag, or not in its usual case.
pub fn unknown_language_tag<'a>(
    span: Span,
    text: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::at("unknown-language", span)
        .arg("text", text)
        .arg("list", listed(known.clone()))
        .near(nearest(text, known))
}

/// A tag of a language that neither the portal nor the binary has words for.
pub fn language_without_words<'a>(
    span: Span,
    tag: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::at("unknown-language", span)
        .says("unknown-language-words")
        .arg("tag", tag)
        .arg("list", listed(known.clone()))
        .near_in_list(nearest(tag, known))
}

/// None of the keys of which one must say something.
pub fn no_value(span: Span, keys: &[&str]) -> Diagnostic {
    Diagnostic::at("no-value", span).arg("list", listed(keys.iter().copied()))
}

/// A second of the keys of which only one may say something.
pub fn two_values(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::at("two-values", span)
        .arg("key", key)
        .relate(Some(first))
}

/// A list that is not the lowest and the highest.
pub fn bad_range(span: Span, key: &str) -> Diagnostic {
    Diagnostic::at("bad-range", span).arg("key", key)
}

/// The lowest above the highest.
pub fn range_backwards(span: Span, least: &str, most: &str) -> Diagnostic {
    Diagnostic::at("bad-range", span)
        .says("bad-range-backwards")
        .arg("least", least)
        .arg("most", most)
}
