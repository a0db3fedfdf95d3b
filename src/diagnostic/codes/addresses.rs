//! What is wrong with addresses: old ones that lead nowhere, or where they should not.

use super::{listed, nearest};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A reference to an entry by the id it had before. `kind` is its noun.
pub fn renamed_entry(span: Span, kind: &str, id: &str, now: &str) -> Diagnostic {
    Diagnostic::at("unknown-entry", span)
        .says("unknown-entry-renamed")
        .arg("kind", kind)
        .arg("id", id)
        .arg("now", now)
}

/// A link to a page by the id it had before.
pub fn renamed_page(span: Span, id: &str, now: &str) -> Diagnostic {
    Diagnostic::at("unknown-page", span)
        .says("unknown-page-renamed")
        .arg("id", id)
        .arg("now", now)
}

/// A former id that is the id of something. `kind` is its noun.
pub fn alias_taken(span: Span, kind: &str, id: &str) -> Diagnostic {
    Diagnostic::at("bad-alias", span)
        .arg("kind", kind)
        .arg("id", id)
}

/// A former id of two entries; `whose` says it first.
pub fn alias_twice(span: Span, kind: &str, id: &str, whose: &str, first: Span) -> Diagnostic {
    Diagnostic::at("bad-alias", span)
        .says("bad-alias-twice")
        .arg("kind", kind)
        .arg("id", id)
        .arg("whose", whose)
        .relate(Some(first))
}

/// What is no address below the root of the portal.
pub fn bad_address(span: Span, address: &str) -> Diagnostic {
    Diagnostic::at("bad-address", span).arg("address", address)
}

/// `:lang`, or `*`, in the new address and not in the old one.
pub fn unlike_addresses(span: Span, address: &str) -> Diagnostic {
    Diagnostic::at("bad-address", span)
        .says("bad-address-pair")
        .arg("address", address)
}

/// An old address that is one of the site.
pub fn address_in_use(span: Span, address: &str) -> Diagnostic {
    Diagnostic::at("address-in-use", span).arg("address", address)
}

/// An old address that is answered already: by another line, or by an alias.
pub fn address_answered(span: Span, address: &str, to: &str) -> Diagnostic {
    Diagnostic::at("address-in-use", span)
        .says("address-in-use-twice")
        .arg("address", address)
        .arg("to", to)
}

/// A new address that the site does not have.
pub fn unknown_address<'a>(
    span: Span,
    address: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    Diagnostic::at("unknown-address", span)
        .arg("address", address)
        .near(nearest(address, known))
}

/// A new address that itself leads on.
pub fn address_leads_on(span: Span, address: &str, to: &str) -> Diagnostic {
    Diagnostic::at("unknown-address", span)
        .says("unknown-address-moved")
        .arg("address", address)
        .arg("to", to)
}

/// A file that a page is to answer for.
pub fn page_for_file(span: Span, address: &str) -> Diagnostic {
    Diagnostic::at("unknown-address", span)
        .says("unknown-address-kind")
        .arg("address", address)
}

/// A line of `urls.lock` that `jih` did not write.
pub fn bad_lock(span: Span, line: &str) -> Diagnostic {
    Diagnostic::at("bad-lock", span).arg("line", line)
}

/// What was published and leads nowhere: `count` addresses, of which this is the first.
/// `of` is what they were made of, its noun and its id; `gone` the lines that let them go.
pub fn lost_address(
    span: Span,
    address: &str,
    count: usize,
    of: Option<(&str, &str)>,
    gone: &[String],
) -> Diagnostic {
    let one = Diagnostic::at("lost-address", span)
        .arg("address", address)
        .arg("count", count.to_string())
        .arg("list", listed(gone.iter().map(String::as_str)));
    match of {
        Some((kind, id)) => one.says("lost-address-of").arg("kind", kind).arg("id", id),
        None => one,
    }
}

/// A language that was published and is no longer.
pub fn lost_language(span: Span, language: &str, count: usize) -> Diagnostic {
    Diagnostic::at("lost-address", span)
        .says("lost-address-language")
        .arg("language", language)
        .arg("count", count.to_string())
}
