//! `jih explain`: what a kind of problem is, why the portal minds it, how to mend it.

use std::process::ExitCode;

use anyhow::{Result, bail};

use super::{Console, print};
use crate::cli::ExplainArgs;
use crate::diagnostic::Severity;
use crate::guide::problems::{Problem, nearest, problem, problems};

pub(super) fn run(args: &ExplainArgs, console: &Console) -> Result<ExitCode> {
    let text = match &args.code {
        None => list(console),
        // As it stands in a report: `error[bad-phone]`.
        Some(code) => match problem(bare(code), &console.wording) {
            Some(problem) => one(&problem, console),
            None => bail!(unknown(code, console)),
        },
    };
    print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn bare(code: &str) -> &str {
    let inner = code.split_once('[').map_or(code, |(_, inner)| inner);
    inner.trim_end_matches(']')
}

fn list(console: &Console) -> String {
    let all = problems(&console.wording);
    let width = all.iter().map(|one| one.code.len()).max().unwrap_or(0);
    let mut lines: Vec<String> = all
        .iter()
        .map(|one| format!("{:width$}  {}", one.code, one.title))
        .collect();
    if !console.quiet {
        lines.push(format!("\n{}", console.say("problem-list", &[])));
    }
    lines.join("\n")
}

fn one(problem: &Problem, console: &Console) -> String {
    let severity = match problem.severity {
        Severity::Error => console.say("error", &[]),
        Severity::Warning => console.say("warning", &[]),
    };
    let mut parts = vec![
        format!("{severity}[{}]: {}", problem.code, problem.title),
        problem.text.clone(),
        said("problem-says", &problem.message, console),
    ];
    if let Some((wrong, right)) = &problem.example {
        parts.push(said("problem-wrong", wrong, console));
        parts.push(said("problem-right", right, console));
    }
    parts.join("\n\n")
}

/// A line that says what follows, and the text below it, further in.
fn said(id: &str, text: &str, console: &Console) -> String {
    let mut out = console.say(id, &[]);
    for line in text.lines() {
        out.push_str("\n    ");
        out.push_str(line);
    }
    // An empty line of an example holds no spaces.
    out.replace("\n    \n", "\n\n")
}

fn unknown(code: &str, console: &Console) -> String {
    match nearest(bare(code)) {
        Some(near) => {
            let args = [("code", code.into()), ("near", near.into())];
            console.say("problem-unknown-near", &args)
        }
        None => console.say("problem-unknown", &[("code", code.into())]),
    }
}
