//! Diagnostics as people read them: with the line itself and the place marked.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};
use crate::wording::Wording;

/// Draws the reports with the line itself and the place marked.
pub fn draw(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    wording: &Wording,
    colour: bool,
) -> String {
    let name = |id| wording.say(id, &[]);
    let (error, warning, help) = (name("error"), name("warning"), name("help"));
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut out = String::new();
    for one in diagnostics {
        let level = match one.severity {
            Severity::Error => Level::ERROR.with_name(&error),
            Severity::Warning => Level::WARNING.with_name(&warning),
        };
        let (message, label) = (one.message(wording), one.label(wording));
        let title = level.primary_title(&message).id(one.code);
        let mut group = match (one.span, &one.path) {
            (Some(span), _) => title.element(snippet(sources, span, None)),
            (None, Some(path)) => title.element(annotate_snippets::Origin::path(path.as_str())),
            (None, None) => Group::with_title(title),
        };
        for related in &one.related {
            group = group.element(snippet(sources, *related, Some(&label)));
        }
        let mend = one.help(wording);
        if !mend.is_empty() {
            group = group.element(Level::HELP.with_name(&help).message(&mend));
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
