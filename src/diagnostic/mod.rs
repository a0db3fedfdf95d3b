//! A problem in what an author wrote: where, what, and the way out.

pub mod codes;
mod draw;

pub use draw::{draw, to_json};

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published while it stands.
    Error,
    /// Published, but someone should look.
    Warning,
}

/// One problem. The message states the fact, the help states the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable name of the kind of problem, as in `unknown-field`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The fact, one sentence without a full stop.
    pub message: String,
    /// Where; a problem of the portal as a whole has no place.
    pub span: Option<Span>,
    /// The file, for a problem that has a file but no place in it.
    pub path: Option<String>,
    /// Other places that belong to it, each with a label.
    pub related: Vec<(Span, String)>,
    /// The way out.
    pub help: Option<String>,
}

/// Everything found so far, in no order that matters until [`Diagnostics::sorted`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Nothing found.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another.
    pub fn extend(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// True when something stops publishing.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|one| one.severity == severity).count()
    }

    /// By file, place, then code; without repeats.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort_by(|a, b| {
            (a.span, &a.path, a.code, &a.message).cmp(&(b.span, &b.path, b.code, &b.message))
        });
        self.0.dedup();
        self.0
    }
}

impl Diagnostic {
    fn error(code: &'static str, span: Span, message: String) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message,
            span: Some(span),
            path: None,
            related: Vec::new(),
            help: None,
        }
    }

    fn warning(code: &'static str, span: Span, message: String) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, span, message)
        }
    }

    fn in_file(code: &'static str, path: &str, message: String) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message,
            span: None,
            path: Some(path.to_owned()),
            related: Vec::new(),
            help: None,
        }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn relate(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }
}
