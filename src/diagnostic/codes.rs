//! One constructor per kind of problem: the only place where wording lives.

use jiff::civil::Date;

use super::{Diagnostic, Severity};
use crate::facts::PartialDate;
use crate::source::Span;

/// Every code, in the order of this file. A code without a case under
/// `tests/diagnostics/` fails the tests.
pub const ALL: &[&str] = &[
    "not-utf8",
    "file-too-large",
    "too-much",
    "not-yaml",
    "bad-indent",
    "full-width-colon",
    "colon-in-value",
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
    "unknown-page",
    "duplicate-id",
    "missing-site",
    "bad-languages",
    "misplaced-file",
    "missing-original",
    "missing-section",
    "no-front-matter",
    "markdown",
    "bad-message",
    "missing-message",
    "unknown-variable",
    "unknown-theme",
    "theme",
];

/// The nearest known word, when it is near enough to be a slip.
fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().min(word.len()) / 3)
        .min()
        .map(|(_, candidate)| candidate)
}

fn did_you_mean(near: Option<&str>, otherwise: String) -> String {
    match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise,
    }
}

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
    Diagnostic::error("file-too-large", span, format!("the file is larger than {limit} KB"))
        .help("an entry is a few KB; is this the right file?")
}

/// Alias bombs, endless lists, deep nesting.
pub fn too_much(span: Span) -> Diagnostic {
    Diagnostic::error("too-much", span, "the file holds far more than an entry can".into())
        .help("remove repeated aliases (`*name`) and deep nesting")
}

/// A syntax error without a name of its own.
pub fn not_yaml(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error("not-yaml", span, format!("the file cannot be read from here on: {reason}"))
        .help("look for a missing quote, bracket or space after a colon on this line or the one above")
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
    Diagnostic::error("full-width-colon", span, "this colon is full-width (：)".into())
        .help("type an ordinary colon and a space: `: `")
}

/// `phone: Tel: 03`.
pub fn colon_in_value(span: Span) -> Diagnostic {
    Diagnostic::error("colon-in-value", span, "the value holds a colon and a space".into())
        .help("put the whole value in quotes: \"…\"")
}

/// The same key twice in one map.
pub fn duplicate_key(span: Span, key: &str, first: Span) -> Diagnostic {
    Diagnostic::error("duplicate-key", span, format!("`{key}` stands here a second time"))
        .relate(first, "first here")
        .help("keep one of the two")
}

/// Something else where fields should be.
pub fn expected_map(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error("expected-map", span, format!("`{what}` needs fields of its own"))
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
    Diagnostic::error("unknown-field", span, format!("there is no field `{key}` here")).help(
        did_you_mean(
            nearest(key, known.into_iter()),
            format!("the fields here are `{list}`"),
        ),
    )
}

/// A field that must be there.
pub fn missing_field(span: Span, key: &str, inside: &str) -> Diagnostic {
    Diagnostic::error("missing-field", span, format!("`{inside}` has no `{key}`"))
        .help(format!("add a line `{key}: …`"))
}

/// `taxable: maybe`.
pub fn not_truth(span: Span, key: &str, text: &str) -> Diagnostic {
    Diagnostic::error("not-truth", span, format!("`{key}` is yes or no, not `{text}`"))
        .help("write `true` or `false`; leave the line out when it is not known")
}

/// `beds: 約500床`.
pub fn not_a_number(span: Span, key: &str, text: &str) -> Diagnostic {
    Diagnostic::error("not-a-number", span, format!("`{key}` takes a number, not `{text}`"))
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
pub fn dates_out_of_order(span: Span, date: PartialDate, first: Span, from: PartialDate) -> Diagnostic {
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
    Diagnostic::error("bad-email", span, format!("`{text}` is not an e-mail address"))
        .help("write it as in `office@example.jp`")
}

/// Without country code, or with letters.
pub fn bad_phone(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-phone", span, format!("`{text}` is not an international telephone number"))
        .help("begin with the country code and leave out the first 0: \"+81-3-1234-5678\"")
}

/// Not `123-4567`.
pub fn bad_postal_code(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-postal-code", span, format!("`{text}` is not a Japanese postal code"))
        .help("write it as in \"263-8555\"")
}

/// Hours that do not read.
pub fn bad_hours(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error("bad-hours", span, format!("`{text}` does not read as opening hours"))
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
        format!("an invisible character U+{:04X} changes the direction of the text", u32::from(c)),
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
    Diagnostic::error("unknown-word", span, format!("`{key}` cannot be `{text}`")).help(did_you_mean(
        nearest(text, known.iter().copied()),
        format!("it is one of `{list}`"),
    ))
}

/// None of the 47.
pub fn unknown_prefecture<'a>(
    span: Span,
    text: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error("unknown-prefecture", span, format!("there is no prefecture `{text}`")).help(
        did_you_mean(
            nearest(text, known),
            "the 47 ids are in `i18n/en/places.ftl`, as in `tokyo`".into(),
        ),
    )
}

/// A tag that no portal can publish yet.
pub fn unknown_language_tag<'a>(
    span: Span,
    text: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let list = known.join("`, `");
    Diagnostic::error("unknown-language", span, format!("there is no language `{text}`")).help(
        did_you_mean(
            nearest(text, known.into_iter()),
            format!("the languages are `{list}`"),
        ),
    )
}

/// A code that the vocabulary lacks.
pub fn unknown_code<'a>(
    span: Span,
    vocabulary: &str,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error("unknown-code", span, format!("no {vocabulary} has the id `{id}`")).help(
        did_you_mean(
            nearest(id, known),
            format!("the list is in `i18n/`: the messages that begin with `{vocabulary}-`"),
        ),
    )
}

/// A reference to an entry that is not there.
pub fn unknown_entry<'a>(
    span: Span,
    noun: &str,
    folder: &str,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error("unknown-entry", span, format!("no {noun} has the id `{id}`")).help(
        did_you_mean(nearest(id, known), format!("the list is the folder `{folder}`")),
    )
}

/// A source that is neither in the file nor shared.
pub fn unknown_source<'a>(span: Span, id: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-source", span, format!("no source has the id `{id}`")).help(
        did_you_mean(
            nearest(id, known),
            "add it to `sources` of this file or to `content/sources.yaml`".into(),
        ),
    )
}

/// A link to a page or list that is not there.
pub fn unknown_page<'a>(span: Span, id: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-page", span, format!("no page has the id `{id}`")).help(did_you_mean(
        nearest(id, known),
        "the pages are the files in `content/pages`".into(),
    ))
}

/// One id for two things.
pub fn duplicate_id(span: Span, id: &str, first: Option<Span>) -> Diagnostic {
    let diagnostic = Diagnostic::error("duplicate-id", span, format!("the id `{id}` is taken"));
    let diagnostic = match first {
        Some(first) => diagnostic.relate(first, "first here"),
        None => diagnostic,
    };
    diagnostic.help("give one of the two another id")
}

/// Not a portal.
pub fn missing_site() -> Diagnostic {
    Diagnostic::in_file("missing-site", "site.yaml", "there is no `site.yaml`".into())
        .help("run `jih init DIR` to make a portal, or name its folder with `--root`")
}

/// Languages that contradict each other.
pub fn bad_languages(span: Span) -> Diagnostic {
    Diagnostic::error(
        "bad-languages",
        span,
        "`languages` must be distinct and hold `source_language` and every tag of `fallback`".into(),
    )
    .help("write each tag once, the source language among them")
}

/// A file whose name or place means nothing.
pub fn misplaced_file(path: &str, expected: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        ..Diagnostic::in_file("misplaced-file", path, "the file's name does not say what it is".into())
    }
    .help(format!("here belong {expected}; ids use lower-case a to z, digits and hyphens"))
}

/// A translation of nothing.
pub fn missing_original(path: &str, original: &str) -> Diagnostic {
    Diagnostic::in_file("missing-original", path, format!("there is no `{original}` to translate"))
        .help("mend the name, or write the original first")
}

/// A section that only the translation has.
pub fn missing_section(span: Span, id: &str) -> Diagnostic {
    Diagnostic::warning(
        "missing-section",
        span,
        format!("the original has no section `{{#{id}}}`, so this one is not shown"),
    )
    .help("give the heading the id it has in the original")
}

/// Markdown without its head.
pub fn no_front_matter(span: Span) -> Diagnostic {
    Diagnostic::error("no-front-matter", span, "the page does not begin with its title".into())
        .help("begin with a line `---`, then `title: …` and `description: …`, then `---`")
}

/// Markdown that is refused or that will not look as meant.
pub fn markdown(span: Span, severity: Severity, message: String, help: &str) -> Diagnostic {
    Diagnostic {
        severity,
        ..Diagnostic::error("markdown", span, message)
    }
    .help(help)
}

/// A message file that does not read.
pub fn bad_message(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-message", span, format!("the message cannot be read: {reason}"))
        .help("write `id = text` on one line; a longer text goes on below, four spaces in")
}

/// Interface words never fall back.
pub fn missing_message(path: &str, language: &str, key: &str, source: &str) -> Diagnostic {
    Diagnostic::in_file(
        "missing-message",
        path,
        format!("the language `{language}` has no message `{key}`"),
    )
    .help(format!("add `{key} = …`; the original is in `i18n/{source}/`"))
}

/// A theme that is not there.
pub fn unknown_theme(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error("unknown-theme", span, format!("there is no theme `{name}`"))
        .help("use `default`, or make the folder `themes/…/templates`")
}

/// A variable that the original message does not have: nothing will fill it.
pub fn unknown_variable(path: &str, language: &str, key: &str, names: &[&str]) -> Diagnostic {
    let names = names.join("`, `$");
    Diagnostic::in_file(
        "unknown-variable",
        path,
        format!("the message `{key}` in `{language}` uses `${names}`, which the original does not have"),
    )
    .help("use the variables of the original, spelled the same")
}

/// The theme failed on a page.
pub fn theme(template: &str, page: &str, reason: &str) -> Diagnostic {
    Diagnostic::in_file(
        "theme",
        template,
        format!("the theme failed on the page {page}"),
    )
    .help(reason.to_owned())
}
