//! A problem in what an author wrote: where, what, and the way out.

pub mod codes;
mod draw;
mod github;
mod json;
mod lines;
mod place;
mod sarif;

pub use draw::{MOST_DRAWN, draw};
pub use github::{GithubReport, data as github_data, property as github_property, to_github};
pub use json::to_json;
pub use sarif::to_sarif;

use std::borrow::Cow;

use lines::Lines;
use place::Place;

use crate::source::{Sources, Span};
use crate::wording::Wording;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published while it stands.
    Error,
    /// Published, but someone should look.
    Warning,
}

/// One problem. What it says is decided where it is shown, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable name of the kind of problem, as in `unknown-field`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where; a problem of the portal as a whole has no place.
    pub span: Option<Span>,
    /// The file, for a problem that has a file but no place in it.
    pub path: Option<String>,
    /// Other places that belong to it.
    pub related: Vec<Span>,
    /// The message: the code itself, or a closer one for a slip with a mend of its own.
    says: &'static str,
    args: Vec<(&'static str, String)>,
    /// What was probably meant.
    near: Option<String>,
    /// The help says where the list is: worth saying also where something near is known.
    lists: bool,
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

    /// By file, place, then code; without repeats. What has no file comes first.
    pub fn sorted(mut self, sources: &Sources) -> Vec<Diagnostic> {
        // By path, not by id: ids depend on what was there before.
        self.0.sort_by(|a, b| a.key(sources).cmp(&b.key(sources)));
        self.0.dedup();
        self.0
    }

    /// Each of them, in no order that matters.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

/// How many characters of a value a message repeats. A list of what is allowed is whole.
const SHOWN: usize = 120;

/// A value as a message can hold it: on one line, since a line of its own could be read as
/// a command by what runs the check, and not a whole file long.
fn one_line(value: &str, most: usize) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    let mut out: String = value.chars().take(most).map(plain).collect();
    if out.len() < value.len() {
        out.push('…');
    }
    out
}

impl Diagnostic {
    fn at(code: &'static str, span: Span) -> Self {
        Self {
            code,
            severity: Severity::Error,
            span: Some(span),
            path: None,
            related: Vec::new(),
            says: code,
            args: Vec::new(),
            near: None,
            lists: false,
        }
    }

    fn in_file(code: &'static str, path: &str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            span: None,
            path: Some(path.to_owned()),
            related: Vec::new(),
            says: code,
            args: Vec::new(),
            near: None,
            lists: false,
        }
    }

    fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    fn says(mut self, message: &'static str) -> Self {
        self.says = message;
        self
    }

    fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let most = if name == "list" { usize::MAX } else { SHOWN };
        self.args.push((name, one_line(&value.into(), most)));
        self
    }

    fn near(mut self, near: Option<&str>) -> Self {
        self.near = near.map(str::to_owned);
        self
    }

    /// The same for an id of a list that is too long for a report.
    fn near_in_list(mut self, near: Option<&str>) -> Self {
        self.lists = true;
        self.near(near)
    }

    fn relate(mut self, span: Option<Span>) -> Self {
        self.related.extend(span);
        self
    }

    /// The same, with the file of the entry that the page shows.
    pub fn made_from(mut self, entry: &str) -> Self {
        if self.says == "theme" {
            self.says = "theme-entry";
        }
        self.arg("entry", entry)
    }

    /// File, line and column, both from 1; `None` without a file.
    pub fn place(&self, sources: &Sources) -> Option<(String, usize, usize)> {
        let place = Place::of(self, &Lines::of([self], sources))?;
        let at = place
            .region
            .map_or((1, 1), |region| (region.line, region.column));
        Some((place.file, at.0, at.1))
    }

    fn key<'a>(&'a self, sources: &'a Sources) -> impl Ord + 'a {
        let range = self.span.map(|span| (span.start, span.end));
        let file = self.file(sources);
        (file, range, self.code, self.says, &self.args)
    }

    /// The file it is about.
    pub fn file<'a>(&'a self, sources: &'a Sources) -> Option<&'a str> {
        match self.span {
            Some(span) => Some(&sources.file(span.file).path),
            None => self.path.as_deref(),
        }
    }

    /// True of the same complaint at the same place: a template that fails on one hospital
    /// fails on all, and one report is enough.
    pub fn repeats(&self, other: &Self) -> bool {
        (self.says, self.span, &self.path) == (other.says, other.span, &other.path)
    }

    /// The fact, one sentence without a full stop.
    pub fn message(&self, wording: &Wording) -> String {
        self.say(wording, "")
            .unwrap_or_else(|| self.says.to_owned())
    }

    /// The way out.
    pub fn help(&self, wording: &Wording) -> String {
        let help = self.say(wording, ".help").unwrap_or_default();
        match &self.near {
            Some(near) => {
                let args = [("near", near.into()), ("help", help.into())];
                let id = if self.lists {
                    "did-you-mean-of-list"
                } else {
                    "did-you-mean"
                };
                wording.say(id, &args)
            }
            None => help,
        }
    }

    /// What stands at the other places that belong to it.
    pub fn label(&self, wording: &Wording) -> String {
        self.say(wording, ".other").unwrap_or_default()
    }

    fn say(&self, wording: &Wording, part: &str) -> Option<String> {
        let args: Vec<(&'static str, Cow<str>)> = self
            .args
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        wording.find(&format!("{}{part}", self.says), &args)
    }
}
