//! Findings for people and for programs.

use serde_json::{Value, json};

use super::finding::Finding;
use crate::diagnostic::{Severity, github_data, github_property};
use crate::wording::Wording;

/// GitHub shows ten annotations of a severity for each step, and drops the rest in silence.
const ANNOTATIONS: usize = 10;

impl Finding {
    /// What is wrong.
    pub fn message(&self, wording: &Wording) -> String {
        let id = format!("verify-{}", self.fault.code());
        let message = wording.say(&id, &self.values());
        match self.others {
            0 => message,
            others => {
                let others = wording.counted("verify-others", others);
                let args = [("message", message.into()), ("others", others.into())];
                wording.say("verify-in-others", &args)
            }
        }
    }

    /// The way out.
    pub fn help(&self, wording: &Wording) -> String {
        let id = format!("verify-{}.help", self.fault.code());
        wording.say(&id, &self.values())
    }

    /// As in `en/index.html:12`.
    fn place(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.path),
            None => self.path.clone(),
        }
    }
}

/// For people: at most `most` findings, errors before warnings.
pub fn to_text(found: &[Finding], wording: &Wording, most: usize) -> String {
    let mut out = String::new();
    for one in by_severity(found).take(most) {
        let (level, code) = (one.severity().level(), one.fault.code());
        let (message, help) = (one.message(wording), one.help(wording));
        // A line end in an address would look like a finding of its own.
        let message = message.replace(char::is_control, " ");
        let place = one.place();
        out.push_str(&format!(
            "{level}[{code}]: {message}\n --> {place}\n  = help: {help}\n\n"
        ));
    }
    if found.len() > most {
        out.push_str(&wording.counted("verify-more", found.len() - most));
        out.push('\n');
    }
    out
}

/// `{"errors": n, "warnings": n, "findings": [{code, severity, message, help, file, line,
/// other_files}]}`; lines count from 1, and a fault of a whole file has `null`.
pub fn to_json(found: &[Finding], wording: &Wording) -> Value {
    let count = |severity| {
        found
            .iter()
            .filter(|one| one.severity() == severity)
            .count()
    };
    let list: Vec<Value> = found
        .iter()
        .map(|one| {
            json!({
                "code": one.fault.code(),
                "severity": one.severity().level(),
                "message": one.message(wording),
                "help": one.help(wording),
                "file": one.path,
                "line": one.line,
                "other_files": one.others,
            })
        })
        .collect();
    json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "findings": list,
    })
}

/// Annotations of GitHub Actions, then a line for each finding that they do not show. `root`
/// is the site's directory in the repository: empty, or with a `/` at its end.
pub fn to_github(found: &[Finding], wording: &Wording, root: &str) -> String {
    let mut out = String::new();
    let mut rest = String::new();
    let (mut errors, mut warnings) = (0, 0);
    for one in by_severity(found) {
        let shown = match one.severity() {
            Severity::Error => &mut errors,
            Severity::Warning => &mut warnings,
        };
        *shown += 1;
        let (level, code) = (one.severity().level(), one.fault.code());
        let (message, help) = (one.message(wording), one.help(wording));
        if *shown > ANNOTATIONS {
            let line = format!("{root}{}: {level}[{code}]: {message}; {help}", one.place());
            rest.push_str(&line.replace(char::is_control, " "));
            rest.push('\n');
            continue;
        }
        let file = github_property(&format!("{root}{}", one.path));
        let line = one
            .line
            .map(|line| format!(",line={line}"))
            .unwrap_or_default();
        let text = github_data(&format!("{message}\n{help}"));
        out.push_str(&format!(
            "::{level} file={file}{line},title={code}::{text}\n"
        ));
    }
    out + &rest
}

fn by_severity(found: &[Finding]) -> impl Iterator<Item = &Finding> {
    let of = |severity| found.iter().filter(move |one| one.severity() == severity);
    of(Severity::Error).chain(of(Severity::Warning))
}
