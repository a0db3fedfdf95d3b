//! What is wrong with what translations say of their originals.

use super::listed;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A digest that no text has.
pub fn bad_digest(span: Span, block: &str) -> Diagnostic {
    Diagnostic::at("bad-digest", span).arg("block", block)
}

/// Blocks of a translation of which nobody recorded what they were made from.
pub fn missing_digest<'a>(path: &str, blocks: impl Iterator<Item = &'a str>) -> Diagnostic {
    Diagnostic::in_file("missing-digest", path)
        .warning()
        .arg("blocks", listed(blocks))
        .arg("path", path)
}
