//! The report as JSON, for programs of one's own. `docs/diagnostics.md` describes it.

use serde_json::{Value, json};

use super::lines::Lines;
use super::place::Place;
use super::{Diagnostic, Severity};
use crate::source::Sources;
use crate::wording::Wording;

/// `{"errors": n, "warnings": n, "diagnostics": [{code, severity, message, help, file,
/// line, column, end_line, end_column, related}]}`; lines and columns count from 1,
/// columns in characters, and what has no place has `null`. Each of `related` has a place
/// and a `label`.
pub fn to_json(diagnostics: &[Diagnostic], sources: &Sources, wording: &Wording) -> Value {
    let lines = Lines::of(diagnostics, sources);
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|one| one.severity == severity)
            .count()
    };
    let list: Vec<Value> = diagnostics
        .iter()
        .map(|one| {
            let mut value = place(Place::of(one, &lines).as_ref());
            value["code"] = json!(one.code);
            value["severity"] = json!(one.severity.level());
            value["message"] = json!(one.message(wording));
            value["help"] = json!(one.help(wording));
            value["related"] = one
                .related
                .iter()
                .map(|span| {
                    let mut value = place(Some(&Place::of_span(*span, &lines)));
                    value["label"] = json!(one.label(wording));
                    value
                })
                .collect();
            value
        })
        .collect();
    json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "diagnostics": list,
    })
}

fn place(place: Option<&Place>) -> Value {
    let region = place.and_then(|place| place.region);
    json!({
        "file": place.map(|place| &place.file),
        "line": region.map(|region| region.line),
        "column": region.map(|region| region.column),
        "end_line": region.map(|region| region.end_line),
        "end_column": region.map(|region| region.end_column),
    })
}
