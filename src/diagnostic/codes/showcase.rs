//! What is wrong with the two halves of a showcase.

use crate::diagnostic::Diagnostic;

/// Facts without prose, or prose without facts: neither is shown alone.
pub fn incomplete_showcase(path: &str, lacks: &str) -> Diagnostic {
    Diagnostic::in_file("incomplete-showcase", path)
        .warning()
        .arg("lacks", lacks)
}
