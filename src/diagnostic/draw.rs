//! Diagnostics as people and machines read them. Bytes become lines and columns here,
//! and nowhere else.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span, line_and_column};

/// Draws the reports with the line itself and the place marked.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut out = String::new();
    for one in diagnostics {
        let level = match one.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(&one.message).id(one.code);
        let mut group = match (one.span, &one.path) {
            (Some(span), _) => {
                let mut group = title.element(snippet(sources, span, None));
                for (related, label) in &one.related {
                    group = group.element(snippet(sources, *related, Some(label)));
                }
                group
            }
            (None, Some(path)) => title.element(annotate_snippets::Origin::path(path.as_str())),
            (None, None) => Group::with_title(title),
        };
        if let Some(help) = &one.help {
            group = group.element(Level::HELP.message(help));
        }
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out
}

fn snippet<'a>(
    sources: &'a Sources,
    span: Span,
    label: Option<&'a String>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let file = sources.file(span.file);
    let range = on_boundaries(file.text(), span);
    let kind = if label.is_some() {
        AnnotationKind::Context
    } else {
        AnnotationKind::Primary
    };
    let mut annotation = kind.span(range);
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    Snippet::source(file.text())
        .path(file.path.as_str())
        .annotation(annotation)
}

/// A span inside the text, on whole characters: a report must never be the thing that fails.
fn on_boundaries(text: &str, span: Span) -> std::ops::Range<usize> {
    let fit = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = fit(span.start as usize);
    start..fit(span.end as usize).max(start)
}

/// The report as JSON: `{"errors": n, "warnings": n, "diagnostics": [{code, severity,
/// message, file, line, column, end_line, end_column, help, related}]}`; lines and columns
/// count from 1, columns in characters, and what has no place has `null`.
pub fn to_json(diagnostics: &[Diagnostic], sources: &Sources) -> Value {
    let place = |span: Span| {
        let file = sources.file(span.file);
        let (line, column) = line_and_column(file.text(), span.start as usize);
        let (end_line, end_column) = line_and_column(file.text(), span.end as usize);
        json!({
            "file": file.path, "line": line, "column": column,
            "end_line": end_line, "end_column": end_column,
        })
    };
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|one| one.severity == severity)
            .count()
    };
    let list: Vec<Value> = diagnostics
        .iter()
        .map(|one| {
            let mut value = match (one.span, &one.path) {
                (Some(span), _) => place(span),
                (None, path) => json!({
                    "file": path, "line": null, "column": null,
                    "end_line": null, "end_column": null,
                }),
            };
            value["code"] = json!(one.code);
            value["severity"] = json!(match one.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            });
            value["message"] = json!(one.message);
            value["help"] = json!(one.help);
            value["related"] = one
                .related
                .iter()
                .map(|(span, label)| {
                    let mut value = place(*span);
                    value["label"] = json!(label);
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
