//! Where a report points, as other programs count.

use super::lines::Lines;
use super::{Diagnostic, Severity};
use crate::source::Span;

/// Where a diagnostic points, as other programs count: lines and columns from 1, columns
/// in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) file: String,
    /// `None` where only the file is known.
    pub(super) region: Option<Region>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

impl Place {
    pub(super) fn of_span(span: Span, lines: &Lines) -> Self {
        let (line, column) = lines.line_and_column(span.file, span.start);
        let (end_line, end_column) = lines.line_and_column(span.file, span.end);
        Self {
            file: lines.sources.file(span.file).path.clone(),
            region: Some(Region {
                line,
                column,
                end_line,
                end_column,
            }),
        }
    }

    pub(super) fn of(diagnostic: &Diagnostic, lines: &Lines) -> Option<Self> {
        match (diagnostic.span, &diagnostic.path) {
            (Some(span), _) => Some(Self::of_span(span, lines)),
            (None, Some(path)) => Some(Self {
                file: path.clone(),
                region: None,
            }),
            (None, None) => None,
        }
    }
}

impl Severity {
    /// As SARIF, GitHub and the JSON report all call it.
    pub fn level(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
