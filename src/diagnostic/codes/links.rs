//! What other servers say of the links to them.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Nothing is behind a link. `why` is `status` (then `status` has the code), `host`, `private`
/// or `address`.
pub fn dead_link(
    span: Span,
    others: &[Span],
    url: &str,
    why: &'static str,
    status: &str,
) -> Diagnostic {
    of("dead-link", span, others, url)
        .arg("why", why)
        .arg("status", status)
}

/// A page has another address for good.
pub fn moved_link(span: Span, others: &[Span], url: &str, to: &str) -> Diagnostic {
    of("moved-link", span, others, url).arg("to", to)
}

/// Nothing could be learnt of a link. `why` is `status` (then `status` has the code),
/// `timeout`, `connection`, `certificate` or `redirects`.
pub fn unanswered_link(
    span: Span,
    others: &[Span],
    url: &str,
    why: &'static str,
    status: &str,
) -> Diagnostic {
    of("unanswered-link", span, others, url)
        .arg("why", why)
        .arg("status", status)
}

fn of(code: &'static str, span: Span, others: &[Span], url: &str) -> Diagnostic {
    let mut one = Diagnostic::at(code, span).warning().arg("url", url);
    one.related.extend(others);
    one
}
