//! What is wrong between files: ids, languages, texts, the theme.

use super::{did_you_mean, nearest};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Span;

/// A code that the vocabulary lacks.
pub fn unknown_code<'a>(
    span: Span,
    vocabulary: &str,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error(
        "unknown-code",
        span,
        format!("no {vocabulary} has the id `{id}`"),
    )
    .help(did_you_mean(
        nearest(id, known),
        format!("the list is in `i18n/`: the messages that begin with `{vocabulary}-`"),
    ))
}

/// A reference to an entry that is not there.
pub fn unknown_entry<'a>(
    span: Span,
    noun: &str,
    folder: &str,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error(
        "unknown-entry",
        span,
        format!("no {noun} has the id `{id}`"),
    )
    .help(did_you_mean(
        nearest(id, known),
        format!("the list is the folder `{folder}`"),
    ))
}

/// A source that is neither in the file nor shared.
pub fn unknown_source<'a>(
    span: Span,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::error(
        "unknown-source",
        span,
        format!("no source has the id `{id}`"),
    )
    .help(did_you_mean(
        nearest(id, known),
        "add it to `sources` of this file or to `content/sources.yaml`".into(),
    ))
}

/// A link to a page or list that is not there.
pub fn unknown_page<'a>(span: Span, id: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::error("unknown-page", span, format!("no page has the id `{id}`")).help(
        did_you_mean(
            nearest(id, known),
            "the pages are the files in `content/pages`".into(),
        ),
    )
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

/// A page of Markdown where the site has a page of its own.
pub fn reserved_id(span: Span, id: &str) -> Diagnostic {
    Diagnostic::error(
        "duplicate-id",
        span,
        format!("the site itself has a page `{id}`"),
    )
    .help("rename the file: its name is the page's address")
}

/// Not a portal.
pub fn missing_site() -> Diagnostic {
    Diagnostic::in_file(
        "missing-site",
        "site.yaml",
        "there is no `site.yaml`".into(),
    )
    .help("run `jih init DIR` to make a portal, or name its folder with `--root`")
}

/// Languages that contradict each other.
pub fn bad_languages(span: Span) -> Diagnostic {
    Diagnostic::error(
        "bad-languages",
        span,
        "`languages` must be distinct and hold `source_language` and every tag of `fallback`"
            .into(),
    )
    .help("write each tag once, the source language among them")
}

/// A file whose name or place means nothing.
pub fn misplaced_file(path: &str, expected: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        ..Diagnostic::in_file(
            "misplaced-file",
            path,
            "the file's name does not say what it is".into(),
        )
    }
    .help(format!(
        "here belong {expected}; ids use lower-case a to z, digits and hyphens"
    ))
}

/// A translation of nothing.
pub fn missing_original(path: &str, original: &str) -> Diagnostic {
    Diagnostic::in_file(
        "missing-original",
        path,
        format!("there is no `{original}` to translate"),
    )
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
    Diagnostic::error(
        "no-front-matter",
        span,
        "the page does not begin with its title".into(),
    )
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
pub fn bad_message(span: Span) -> Diagnostic {
    Diagnostic::error("bad-message", span, "the message cannot be read".into()).help(
        "write `id = text` on one line, close every `{` with `}`; a longer text goes on below, four spaces in",
    )
}

/// Interface words never fall back.
pub fn missing_message(path: &str, language: &str, key: &str, source: &str) -> Diagnostic {
    Diagnostic::in_file(
        "missing-message",
        path,
        format!("the language `{language}` has no message `{key}`"),
    )
    .help(format!(
        "add `{key} = …`; the original is in `i18n/{source}/`"
    ))
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
        format!(
            "the message `{key}` in `{language}` uses `${names}`, which the original does not have"
        ),
    )
    .help("use the variables of the original, spelled the same")
}

/// The theme failed on a page.
pub fn theme(template: &str, page: &str, reason: &str) -> Diagnostic {
    // The library lists every known name, which are hundreds of words.
    let reason: Vec<&str> = reason
        .lines()
        .map(|line| line.split(". Available fields").next().unwrap_or(line))
        .collect();
    Diagnostic::in_file(
        "theme",
        template,
        format!("the theme failed on the page {page}"),
    )
    .help(reason.join("\n"))
}

/// `<id>.jp.yaml`: the part between the dots is no language.
pub fn no_such_language<'a>(
    path: &str,
    tag: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let list = known.join("`, `");
    Diagnostic::in_file(
        "misplaced-file",
        path,
        format!("`{tag}` in the file's name is not a language"),
    )
    .help(did_you_mean(
        nearest(tag, known.into_iter()),
        format!("the languages are `{list}`"),
    ))
}

/// A template that cannot be read at all.
pub fn theme_unreadable(folder: &str, reason: &str) -> Diagnostic {
    // The library names the template by the file's name alone.
    let name = reason
        .split("--> ")
        .nth(1)
        .and_then(|rest| rest.split(':').next());
    let path = name.map_or_else(|| folder.to_owned(), |name| format!("{folder}/{name}"));
    Diagnostic::in_file("theme", &path, "the template cannot be read".into())
        .help(reason.to_owned())
}
