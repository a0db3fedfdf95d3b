//! What is wrong within one file: syntax, fields, values.

use jiff::civil::Date;

use super::{did_you_mean, nearest};
use crate::diagnostic::Diagnostic;
use crate::facts::PartialDate;
use crate::source::Span;

/// Not UTF-8 from this byte on.
pub fn not_utf8(path: &str, at: usize) -> Diagnostic {
    Diagnostic::in_file(
        "not-utf8",
        path,
        format!("the file is not UTF-8 text (byte {at})"),
    )
    .help("save it again as UTF-8; in many editors: Save as, Encoding, UTF-8")
}

/// Larger than any entry.
pub fn file_too_large(span: Span, limit: usize) -> Diagnostic {
    let limit = limit / 1024;
    Diagnostic::error(
        "file-too-large",
        span,
        format!("the file is larger than {limit} KB"),
    )
    .help("an entry is a few KB; is this the right file?")
}

/// Alias bombs, endless lists, deep nesting.
pub fn too_much(span: Span) -> Diagnostic {
    Diagnostic::error(
        "too-much",
        span,
        "the file holds far more than an entry can".into(),
    )
    .help("remove repeated aliases (`*name`) and deep nesting")
}

/// A syntax error without a name of its own.
pub fn not_yaml(span: Span) -> Diagnostic {
    Diagnostic::error("not-yaml", span, "the file cannot be read from here on".into()).help(
        "look on this line and the one above for a missing quote or bracket, a missing space after a colon or a dash, or a different indent",
    )
}

/// One space too many before a key.
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(
        "bad-indent",
        span,
        "the line begins further in than the one above it".into(),
    )
    .help("begin it below the first letter of the line above")
}

/// `-treatment: x`.
pub fn dash_without_space(span: Span, key: &str) -> Diagnostic {
    let rest = key.trim_start_matches('-');
    Diagnostic::error(
        "unknown-field",
        span,
        format!("a space is missing behind the dash of `{key}`"),
    )
    .help(format!("write `- {rest}: …`"))
}

/// A tab or an ideographic space before a key.
pub fn bad_indent(span: Span) -> Diagnostic {
    Diagnostic::error(
        "bad-indent",
        span,
        "the line begins with a tab or a full-width space".into(),
    )
    .help("begin the line with ordinary spaces, two for each level")
}

/// `id：a`.
pub fn full_width_colon(span: Span) -> Diagnostic {
    Diagnostic::error(
        "full-width-colon",
        span,
        "this colon is full-width (：)".into(),
    )
    .help("type an ordinary colon and a space: `: `")
}

/// `phone: Tel: 03`.
pub fn colon_in_value(span: Span) -> Diagnostic {
    Diagnostic::error(
        "colon-in-value",
        span,
        "the value holds a colon and a space".into(),
    )
    .help("put the whole value in quotes: \"…\"")
}

/// The same key twice in one map.
pub fn duplicate_key(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "duplicate-key",
        span,
        format!("`{key}` stands here a second time"),
    )
    .relate(first, "first here")
    .help("keep one of the two")
}

/// Something else where fields should be.
pub fn expected_map(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(
        "expected-map",
        span,
        format!("`{what}` needs fields of its own"),
    )
    .help("write them below it, each on its line, two spaces further in")
}

/// `languages: en, ja`.
pub fn expected_list(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error("expected-list", span, format!("`{key}` takes a list"))
        .help("write it in brackets, as in `[a, b]`, or each item on its line behind `- `")
}

/// A list or fields where one value should be.
pub fn expected_single(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error("expected-single", span, format!("`{key}` takes one value"))
        .help("write one value behind the colon")
}

/// `phonee:`.
pub fn unknown_field<'a>(
    span: Span,
    key: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let list = known.join("`, `");
    Diagnostic::error(
        "unknown-field",
        span,
        format!("there is no field `{key}` here"),
    )
    .help(did_you_mean(
        nearest(key, known.into_iter()),
        format!("the fields here are `{list}`"),
    ))
}

/// A field that must be there.
pub fn missing_field(span: Span, key: &str, inside: &str) -> Diagnostic {
    Diagnostic::error("missing-field", span, format!("`{inside}` has no `{key}`"))
        .help(format!("add a line `{key}: …`"))
}

/// `taxable: maybe`.
pub fn not_truth(span: Span, key: &str, text: &str) -> Diagnostic {
    Diagnostic::error(
        "not-truth",
        span,
        format!("`{key}` is yes or no, not `{text}`"),
    )
    .help("write `true` or `false`; leave the line out when it is not known")
}

/// `beds: 約500床`.
pub fn not_a_number(span: Span, key: &str, text: &str) -> Diagnostic {
    Diagnostic::error(
        "not-a-number",
        span,
        format!("`{key}` takes a number, not `{text}`"),
    )
    .help("write digits only, as in `500`")
}

/// A number that cannot be right.
pub fn out_of_range(span: Span, key: &str, text: &str, least: f64, most: f64) -> Diagnostic {
    Diagnostic::error(
        "out-of-range",
        span,
        format!("`{key}` lies between {least} and {most}, not at {text}"),
    )
    .help("check the number and its unit")
}

/// Not a date, or a day that no calendar has.
pub fn bad_date(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-date", span, format!("`{text}` is not a date"))
        .help("write the year first: `2026-11-20`, `2026-11` or `2026`")
}

/// A check or an award that has not happened yet.
pub fn date_in_future(span: Span, key: &str, date: PartialDate, today: Date) -> Diagnostic {
    Diagnostic::error(
        "date-in-future",
        span,
        format!("`{key}` is {date}, but the site is built for {today}"),
    )
    .help("write the day on which it happened")
}

/// `until` before `since`.
pub fn dates_out_of_order(
    span: Span,
    date: PartialDate,
    first: Span,
    from: PartialDate,
) -> Diagnostic {
    Diagnostic::error(
        "dates-out-of-order",
        span,
        format!("{date} lies before {from}"),
    )
    .relate(first, "the earlier date should be here")
    .help("swap the two, or mend the year")
}

/// Not `http` or `https`.
pub fn bad_url(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-url", span, format!("`{text}` is not a web address"))
        .help("begin with `https://`, as in `https://www.example.jp/en/`")
}

/// Not an e-mail address.
pub fn bad_email(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(
        "bad-email",
        span,
        format!("`{text}` is not an e-mail address"),
    )
    .help("write it as in `office@example.jp`")
}

/// Without country code, or with letters.
pub fn bad_phone(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(
        "bad-phone",
        span,
        format!("`{text}` is not an international telephone number"),
    )
    .help("begin with the country code and leave out the first 0: \"+81-3-1234-5678\"")
}

/// Not `123-4567`.
pub fn bad_postal_code(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(
        "bad-postal-code",
        span,
        format!("`{text}` is not a Japanese postal code"),
    )
    .help("write it as in \"263-8555\"")
}

/// Hours that do not read.
pub fn bad_hours(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(
        "bad-hours",
        span,
        format!("`{text}` does not read as opening hours"),
    )
    .help("write `mon-fri 09:00-17:00`, several with `; ` between them, or `24h`")
}

/// A reading that is not hiragana.
pub fn bad_kana(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-kana", span, format!("`{text}` is not hiragana only"))
        .help("write the reading of the name in hiragana; long vowels may use ー")
}

/// An id that cannot stand in a URL.
pub fn bad_id(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-id", span, format!("`{text}` cannot be an id"))
        .help("use lower-case letters a to z, digits and hyphens")
}

/// A character that turns the text around it.
pub fn bidi_control(span: Span, c: char) -> Diagnostic {
    Diagnostic::error(
        "bidi-control",
        span,
        format!(
            "an invisible character U+{:04X} changes the direction of the text",
            u32::from(c)
        ),
    )
    .help("delete it; the site isolates foreign words by itself")
}

/// A field that is there but says nothing.
pub fn empty_text(span: Span) -> Diagnostic {
    Diagnostic::error("empty-text", span, "there is no text here".into())
        .help("write it, or leave the field out")
}

/// Not one of a fixed few.
pub fn unknown_word(span: Span, key: &str, text: &str, known: &[&str]) -> Diagnostic {
    let list = known.join("`, `");
    Diagnostic::error("unknown-word", span, format!("`{key}` cannot be `{text}`")).help(
        did_you_mean(
            nearest(text, known.iter().copied()),
            format!("it is one of `{list}`"),
        ),
    )
}

/// None of the 47.
pub fn unknown_prefecture<'a>(
    span: Span,
    text: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error(
        "unknown-prefecture",
        span,
        format!("there is no prefecture `{text}`"),
    )
    .help(did_you_mean(
        nearest(text, known),
        "the 47 ids are in `i18n/en/places.ftl`, as in `tokyo`".into(),
    ))
}

/// A tag that no portal can publish yet.
pub fn unknown_language_tag<'a>(
    span: Span,
    text: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let list = known.join("`, `");
    Diagnostic::error(
        "unknown-language",
        span,
        format!("there is no language `{text}`"),
    )
    .help(did_you_mean(
        nearest(text, known.into_iter()),
        format!("the languages are `{list}`"),
    ))
}
