//! Annotations of GitHub Actions: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use std::fmt::Write;

use super::lines::Lines;
use super::place::Place;
use super::{Diagnostic, Severity};
use crate::source::Sources;
use crate::wording::Wording;

/// GitHub shows ten annotations of a severity for each step, and drops the rest in silence.
const SHOWN: usize = 10;

/// What a step of GitHub Actions prints and appends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GithubReport {
    /// Workflow commands: the first ten of each severity.
    pub annotations: String,
    /// Every problem as a Markdown table, for the summary of the step; empty without any.
    pub summary: String,
    /// Problems that no annotation shows, a line each.
    pub rest: String,
}

/// The report for GitHub Actions. `root` is the portal's directory in the repository:
/// empty, or with a `/` at its end.
pub fn to_github(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    wording: &Wording,
    root: &str,
) -> GithubReport {
    let lines = Lines::of(diagnostics, sources);
    let (mut annotations, mut rest, mut rows) = (String::new(), String::new(), String::new());
    for severity in [Severity::Error, Severity::Warning] {
        let of_severity = diagnostics.iter().filter(|one| one.severity == severity);
        for (at, one) in of_severity.enumerate() {
            let (message, help) = (one.message(wording), one.help(wording));
            let place = Place::of(one, &lines);
            let mut shown = String::new();
            let mut properties = Vec::new();
            if let Some(place) = &place {
                let file = format!("{root}{}", place.file);
                properties.push(format!("file={}", property(&file)));
                shown.push_str(&file);
                if let Some(region) = place.region {
                    properties.push(format!("line={}", region.line));
                    properties.push(format!("col={}", region.column));
                    properties.push(format!("endLine={}", region.end_line));
                    properties.push(format!("endColumn={}", region.end_column));
                    let _ = write!(shown, ":{}:{}", region.line, region.column);
                }
            }
            properties.push(format!("title={}", property(one.code)));
            let (level, properties) = (severity.level(), properties.join(","));
            if at < SHOWN {
                let text = data(&format!("{message}\n{help}"));
                let _ = writeln!(annotations, "::{level} {properties}::{text}");
            } else {
                let line = format!("{shown}: {level}[{}]: {message}; {help}", one.code);
                // A line end in the name of a file would begin a command of its own.
                rest.push_str(&line.replace(char::is_control, " "));
                rest.push('\n');
            }
            let _ = writeln!(
                rows,
                "| {level} | `{}` | {} | {} | {} |",
                one.code,
                cell(&shown),
                cell(&message),
                cell(&help)
            );
        }
    }
    let summary = if rows.is_empty() {
        rows
    } else {
        format!(
            "{}\n| --- | --- | --- | --- | --- |\n{rows}",
            wording.say("github-head", &[])
        )
    };
    GithubReport {
        annotations,
        summary,
        rest,
    }
}

/// The text behind the `::` of a workflow command.
pub fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property of a workflow command.
pub fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// One cell of a Markdown table: an author's text must not become Markdown or HTML. There
/// is no code either, in which signs cannot be escaped.
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            c if c.is_control() => out.push(' '),
            '|' | '*' | '_' | '[' | ']' | '~' | '`' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}
