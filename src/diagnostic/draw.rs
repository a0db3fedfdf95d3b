//! Diagnostics as people read them: with the line itself and the place marked.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::lines::{Lines, on_boundaries};
use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};
use crate::wording::Wording;

/// Nobody reads more reports than these at once.
pub const MOST_DRAWN: usize = 1000;

/// A longer line is no help to look at, and takes long to draw: its place is enough.
const LONGEST_DRAWN: usize = 16 * 1024;

/// Draws the reports with the line itself and the place marked. Of more than [`MOST_DRAWN`]
/// the first ones, errors before warnings, and how many are left.
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
    let drawn = drawn(diagnostics);
    let lines = Lines::of(drawn.iter().copied(), sources);
    for one in &drawn {
        let level = match one.severity {
            Severity::Error => Level::ERROR.with_name(&error),
            Severity::Warning => Level::WARNING.with_name(&warning),
        };
        let (message, label) = (one.message(wording), one.label(wording));
        let title = level.primary_title(&message).id(one.code);
        let mut group = match (one.span, &one.path) {
            (Some(span), _) if lines.around(span).1.len() > LONGEST_DRAWN => {
                title.element(origin(&lines, span))
            }
            (Some(span), _) => title.element(snippet(&lines, span, None)),
            (None, Some(path)) => title.element(Origin::path(path.as_str())),
            (None, None) => Group::with_title(title),
        };
        for related in &one.related {
            group = group.element(snippet(&lines, *related, Some(&label)));
        }
        let mend = one.help(wording);
        if !mend.is_empty() {
            group = group.element(Level::HELP.with_name(&help).message(&mend));
        }
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    if diagnostics.len() > drawn.len() {
        out.push_str(&wording.counted("more-problems", diagnostics.len() - drawn.len()));
        out.push_str("\n\n");
    }
    out
}

/// What stops the portal is not to be left out for what does not.
fn drawn(diagnostics: &[Diagnostic]) -> Vec<&Diagnostic> {
    let is_error = |one: &&Diagnostic| one.severity == Severity::Error;
    let errors = diagnostics.iter().filter(is_error).count();
    let mut errors_left = errors.min(MOST_DRAWN);
    let mut warnings_left = MOST_DRAWN - errors_left;
    let fits = |one: &&Diagnostic| {
        let left = match one.severity {
            Severity::Error => &mut errors_left,
            Severity::Warning => &mut warnings_left,
        };
        let fits = *left > 0;
        *left = left.saturating_sub(1);
        fits
    };
    diagnostics.iter().filter(fits).collect()
}

fn origin<'a>(lines: &Lines<'a>, span: Span) -> Origin<'a> {
    let (line, column) = lines.line_and_column(span.file, span.start);
    Origin::path(lines.sources.file(span.file).path.as_str())
        .line(line)
        .char_column(column)
}

fn snippet<'a>(
    lines: &Lines<'a>,
    span: Span,
    label: Option<&'a String>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let file = lines.sources.file(span.file);
    let (start, end) = on_boundaries(file.text(), span);
    // The library reads all of the text that it is given, so it gets these lines only.
    let (line, around) = lines.around(span);
    let kind = if label.is_some() {
        AnnotationKind::Context
    } else {
        AnnotationKind::Primary
    };
    let mut annotation = kind.span(start - around.start..end - around.start);
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    Snippet::source(&file.text()[around])
        .line_start(line)
        .path(file.path.as_str())
        .annotation(annotation)
}
