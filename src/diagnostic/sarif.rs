//! SARIF 2.1.0, the format of code scanning: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/>.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value, json};

use super::Diagnostic;
use super::lines::Lines;
use super::place::Place;
use crate::source::Sources;
use crate::wording::Wording;

/// The report as one SARIF log. `root` is the portal's directory in the repository: empty,
/// or with a `/` at its end.
pub fn to_sarif(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    wording: &Wording,
    root: &str,
) -> Value {
    let lines = Lines::of(diagnostics, sources);
    let codes: BTreeSet<&str> = diagnostics.iter().map(|one| one.code).collect();
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| {
            let title = wording.say(&format!("explain-{code}.title"), &[]);
            let explained = wording.say(&format!("explain-{code}"), &[]);
            json!({
                "id": code,
                "shortDescription": {"text": title},
                "fullDescription": {"text": explained},
            })
        })
        .collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|one| {
            let locations: Vec<Value> = Place::of(one, &lines)
                .iter()
                .map(|place| location(place, root))
                .collect();
            let related: Vec<Value> = one
                .related
                .iter()
                .map(|span| {
                    let mut value = location(&Place::of_span(*span, &lines), root);
                    value["message"] = json!({"text": one.label(wording)});
                    value
                })
                .collect();
            let rule = codes.iter().position(|code| *code == one.code);
            json!({
                "ruleId": one.code,
                "ruleIndex": rule,
                "level": one.severity.level(),
                "message": {"text": format!("{}\n{}", one.message(wording), one.help(wording))},
                "locations": locations,
                "relatedLocations": related,
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "jih",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "language": wording.ui().tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn location(place: &Place, root: &str) -> Value {
    let mut physical = json!({"artifactLocation": {"uri": uri(&format!("{root}{}", place.file))}});
    if let Some(region) = place.region {
        physical["region"] = json!({
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        });
    }
    json!({"physicalLocation": physical})
}

/// A relative reference of RFC 3986: what is not plain ASCII is escaped byte by byte.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}
