//! What is wrong between files: ids, languages, texts, the theme.

use super::{listed, nearest};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A code that the vocabulary lacks.
pub fn unknown_code<'a>(
    span: Span,
    vocabulary: &str,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::at("unknown-code", span)
        .arg("vocabulary", vocabulary)
        .arg("id", id)
        .near_in_list(nearest(id, known))
}

/// A reference to an entry that is not there.
pub fn unknown_entry<'a>(
    span: Span,
    kind: &str,
    folder: &str,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::at("unknown-entry", span)
        .arg("kind", kind)
        .arg("folder", folder)
        .arg("id", id)
        .near_in_list(nearest(id, known))
}

/// A source that is neither in the file nor shared.
pub fn unknown_source<'a>(
    span: Span,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::at("unknown-source", span)
        .arg("id", id)
        .near_in_list(nearest(id, known))
}

/// A figure that is neither among those of the showcase nor shared.
pub fn unknown_fact<'a>(span: Span, id: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::at("unknown-fact", span)
        .arg("id", id)
        .near_in_list(nearest(id, known))
}

/// A link to a page, or a section of one, that is not there.
pub fn unknown_page<'a>(span: Span, id: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::at("unknown-page", span)
        .arg("id", id)
        .near_in_list(nearest(id, known))
}

/// A text that the settings name, and that the portal does not have.
pub fn unknown_text<'a>(span: Span, id: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::at("unknown-text", span)
        .arg("id", id)
        .near_in_list(nearest(id, known))
}

/// A link to a list that the site does not make.
pub fn unknown_list(span: Span, id: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::at("unknown-page", span)
        .says("unknown-page-list")
        .arg("id", id)
        .arg("list", listed(known.iter().copied()))
        .near_in_list(nearest(id, known.iter().copied()))
}

/// One id for two things.
pub fn duplicate_id(span: Span, id: &str, first: Option<Span>) -> Diagnostic {
    Diagnostic::at("duplicate-id", span)
        .arg("id", id)
        .relate(first)
}

/// A page of Markdown where the site has a page of its own.
pub fn reserved_id(span: Span, id: &str) -> Diagnostic {
    Diagnostic::at("duplicate-id", span)
        .says("duplicate-id-page")
        .arg("id", id)
}

/// Two files whose names differ only in capital letters: one file, on many disks.
pub fn same_but_for_case(path: &str, other_path: &str, other: Span) -> Diagnostic {
    Diagnostic::in_file("duplicate-id", path)
        .says("duplicate-id-case")
        .arg("other", other_path)
        .relate(Some(other))
}

/// Not a portal.
pub fn missing_site() -> Diagnostic {
    Diagnostic::in_file("missing-site", "site.yaml")
}

/// A language that is listed twice.
pub fn repeated_language(span: Span, tag: &str) -> Diagnostic {
    Diagnostic::at("bad-languages", span).arg("tag", tag)
}

/// A source language that is not published.
pub fn unpublished_source_language(span: Span, tag: &str) -> Diagnostic {
    Diagnostic::at("bad-languages", span)
        .says("bad-languages-source")
        .arg("tag", tag)
}

/// A fallback of or to a language that is not published.
pub fn unpublished_fallback(span: Span, tag: &str) -> Diagnostic {
    Diagnostic::at("bad-languages", span)
        .says("bad-languages-fallback")
        .arg("tag", tag)
}

/// A file whose name or place means nothing. `place` says what belongs there: `messages`,
/// `pages`, `showcase`, `entries` or `content`.
pub fn misplaced_file(path: &str, place: &'static str) -> Diagnostic {
    Diagnostic::in_file("misplaced-file", path).arg("place", place)
}

/// `<id>.jp.yaml`: the part between the dots is no language.
pub fn no_such_language<'a>(
    path: &str,
    tag: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::in_file("misplaced-file", path)
        .says("misplaced-file-language")
        .arg("tag", tag)
        .arg("list", listed(known.clone()))
        .near(nearest(tag, known))
}

/// `<id>.he.yaml`: a language that neither the portal nor the binary has words for.
pub fn no_words_for_file<'a>(
    path: &str,
    tag: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::in_file("misplaced-file", path)
        .says("misplaced-file-words")
        .arg("tag", tag)
        .arg("list", listed(known.clone()))
        .near_in_list(nearest(tag, known))
}

/// A translation of nothing.
pub fn missing_original(path: &str, original: &str) -> Diagnostic {
    Diagnostic::in_file("missing-original", path).arg("original", original)
}

/// A section that only the translation has.
pub fn missing_section(span: Span, id: &str) -> Diagnostic {
    Diagnostic::at("missing-section", span)
        .warning()
        .arg("id", id)
}

/// Markdown without its head.
pub fn no_front_matter(span: Span) -> Diagnostic {
    Diagnostic::at("no-front-matter", span)
}

/// A tag in Markdown: refused, never passed on.
pub fn raw_html(span: Span) -> Diagnostic {
    Diagnostic::at("raw-html", span)
}

/// `javascript:` and its like.
pub fn bad_scheme(span: Span, scheme: &str) -> Diagnostic {
    Diagnostic::at("bad-link", span).arg("scheme", scheme)
}

/// A link to a file: addresses differ by language.
pub fn relative_link(span: Span, link: &str) -> Diagnostic {
    Diagnostic::at("bad-link", span)
        .says("bad-link-relative")
        .arg("link", link)
}

/// `![…](…)`.
pub fn picture(span: Span) -> Diagnostic {
    Diagnostic::at("picture", span)
}

/// Asterisks that stay asterisks.
pub fn bold_not_shown(span: Span) -> Diagnostic {
    Diagnostic::at("bold-not-shown", span).warning()
}

/// `[about 30](fact:id)`: the figure would stand in two places.
pub fn fact_with_text(span: Span, id: &str) -> Diagnostic {
    Diagnostic::at("fact-with-text", span).arg("id", id)
}

/// A figure in a heading, which is shown where no source can stand.
pub fn fact_in_heading(span: Span) -> Diagnostic {
    Diagnostic::at("bad-heading", span).says("bad-heading-fact")
}

/// `##` and nothing behind it.
pub fn empty_heading(span: Span) -> Diagnostic {
    Diagnostic::at("bad-heading", span)
}

/// Two sections of one id.
pub fn repeated_heading(span: Span, id: &str) -> Diagnostic {
    Diagnostic::at("bad-heading", span)
        .says("bad-heading-repeated")
        .arg("id", id)
}

/// `#` in the body.
pub fn heading_too_high(span: Span) -> Diagnostic {
    Diagnostic::at("bad-heading", span).says("bad-heading-level")
}

/// A section that translations cannot be matched with.
pub fn heading_without_id(span: Span) -> Diagnostic {
    Diagnostic::at("bad-heading", span).says("bad-heading-no-id")
}

/// Quotes in lists in quotes.
pub fn deep_nesting(span: Span) -> Diagnostic {
    Diagnostic::at("deep-nesting", span)
}

/// A message that does not read.
pub fn bad_message(span: Span) -> Diagnostic {
    Diagnostic::at("bad-message", span)
}

/// Interface words never fall back.
pub fn missing_message(
    path: &str,
    language: &str,
    key: &str,
    source: &str,
    original: Span,
) -> Diagnostic {
    Diagnostic::in_file("missing-message", path)
        .arg("language", language)
        .arg("key", key)
        .arg("source", source)
        .relate(Some(original))
}

/// Variables that the original message does not have: nothing will fill them.
pub fn unknown_variable(
    span: Span,
    language: &str,
    key: &str,
    names: &[String],
    original: Span,
) -> Diagnostic {
    Diagnostic::at("unknown-variable", span)
        .arg("language", language)
        .arg("key", key)
        .arg("list", variables(names))
        .relate(Some(original))
}

/// Variables of the original message that a translation leaves out.
pub fn missing_variable(
    span: Span,
    language: &str,
    key: &str,
    names: &[String],
    original: Span,
) -> Diagnostic {
    Diagnostic::at("missing-variable", span)
        .warning()
        .arg("language", language)
        .arg("key", key)
        .arg("list", variables(names))
        .relate(Some(original))
}

fn variables(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
    listed(names.iter().map(String::as_str))
}

/// Forms that a language counts in and a message lacks.
pub fn missing_plural(span: Span, language: &str, key: &str, forms: &[&str]) -> Diagnostic {
    let needed: Vec<String> = forms.iter().map(|form| format!("[{form}]")).collect();
    Diagnostic::at("missing-plural", span)
        .arg("language", language)
        .arg("key", key)
        .arg("list", listed(needed.iter().map(String::as_str)))
}

/// A message that nobody shows.
pub fn unused_message(span: Span, key: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::at("unused-message", span)
        .warning()
        .arg("key", key)
        .near(near)
}

/// A theme that is not there.
pub fn unknown_theme(span: Span, name: &str) -> Diagnostic {
    Diagnostic::at("unknown-theme", span).arg("name", name)
}

/// The theme failed on a page. `template` stands in where the place is not known.
pub fn theme(span: Option<Span>, template: &str, page: &str, reason: &str) -> Diagnostic {
    let diagnostic = Diagnostic::in_file("theme", template)
        .arg("page", page)
        .arg("reason", reason);
    Diagnostic { span, ..diagnostic }
}

/// A template that cannot be read at all. `folder` stands in where the place is not known.
pub fn theme_unreadable(span: Option<Span>, folder: &str, reason: &str) -> Diagnostic {
    let diagnostic = Diagnostic::in_file("theme", folder)
        .says("theme-unreadable")
        .arg("reason", reason);
    Diagnostic { span, ..diagnostic }
}
