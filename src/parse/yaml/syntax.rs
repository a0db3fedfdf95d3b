//! Slips that YAML breaks off at, in words an editor knows, and mended in the copy so that
//! the rest of the file is read too.

use std::ops::Range;

use serde_yaml::Error;

use super::mended::Mended;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::{FileId, Span};

/// Names the slip that made the library stop. True when it is mended and reading can go on.
pub(super) fn mend(
    file: FileId,
    copy: &mut Mended,
    at: Option<Range<usize>>,
    error: &Error,
    diagnostics: &mut Diagnostics,
) -> bool {
    let at = at.unwrap_or(0..0);
    let mut complain = |copy: &Mended, range: Range<usize>, make: fn(Span) -> Diagnostic| {
        diagnostics.push(make(copy.span(Span::new(file, range))));
    };
    let inner = match error.without_snippet() {
        Error::AliasError { error, .. } => error,
        other => other,
    };
    let said = inner.to_string();
    if is_bomb(inner) || said.contains("recursion limit exceeded") {
        complain(copy, at, codes::too_much);
        return false;
    }
    // Signs that look right and are not: all of the file at once, from the end, so that
    // the places before stay what they are.
    let slips = wrong_signs(&copy.text);
    if !slips.is_empty() {
        for slip in slips.into_iter().rev() {
            complain(copy, slip.place.clone(), slip.says);
            copy.replace(slip.place, &slip.mend);
        }
        return true;
    }
    if !said.contains("mapping values are not allowed") {
        complain(copy, at, codes::not_yaml);
        return false;
    }
    if let Some((indent, above)) = deeper_than_above(&copy.text, &at) {
        complain(copy, indent.clone(), codes::too_deep);
        copy.replace(indent, &" ".repeat(above));
        return true;
    }
    complain(copy, at.clone(), codes::colon_in_value);
    let Some(value) = value_with_colon(&copy.text, &at) else {
        return false;
    };
    copy.doubt(value.start);
    let quoted = format!("'{}'", copy.text[value.clone()].replace('\'', "''"));
    copy.replace(value, &quoted);
    true
}

fn is_bomb(error: &Error) -> bool {
    matches!(
        error,
        Error::Budget { .. }
            | Error::AliasReplayLimitExceeded { .. }
            | Error::AliasExpansionLimitExceeded { .. }
            | Error::AliasReplayStackDepthExceeded { .. }
    )
}

struct Slip {
    place: Range<usize>,
    mend: String,
    says: fn(Span) -> Diagnostic,
}

/// Tabs and full-width spaces as indent, full-width colons, colons without a space.
fn wrong_signs(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    let mut start = 0;
    let mut above = "";
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        let width = |line: &str| -> usize {
            let blank = line.chars().take_while(|c| c.is_whitespace());
            blank.map(|c| if c == ' ' { 1 } else { 2 }).sum()
        };
        if line[..indent].contains(['\t', '\u{3000}']) && !line.trim().is_empty() {
            // As deep as it looks, but not deeper than a line above that has its value.
            let most = if has_value(above) {
                width(above)
            } else {
                usize::MAX
            };
            slips.push(Slip {
                place: start..start + indent,
                mend: " ".repeat(width(line).min(most)),
                says: codes::bad_indent,
            });
        }
        if let Some(at) = full_width_colon(line) {
            slips.push(Slip {
                place: start + at..start + at + '：'.len_utf8(),
                mend: ": ".to_owned(),
                says: codes::full_width_colon,
            });
        } else if let Some(at) = colon_without_space(line) {
            slips.push(Slip {
                place: start + at..start + at + 1,
                mend: ": ".to_owned(),
                says: codes::colon_without_space,
            });
        }
        start += line.len();
        if !line.trim().is_empty() {
            above = line;
        }
    }
    slips
}

/// The line without its indent, the dash of a list item and its remark: what begins with a
/// key. With the byte at which it begins.
fn code(line: &str) -> (usize, &str) {
    let code = line.split(" #").next().unwrap_or(line);
    let inner = code.trim_start().trim_start_matches("- ").trim_start();
    (code.len() - inner.len(), inner)
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// `key：value` with no ASCII colon before it: the colon was typed in full width.
fn full_width_colon(line: &str) -> Option<usize> {
    let (start, code) = code(line);
    let at = code.find('：')?;
    is_key(&code[..at]).then_some(start + at)
}

/// `phone:03-1234`. An address such as `https://…` or `page:visa` in a text is none.
fn colon_without_space(line: &str) -> Option<usize> {
    let (start, code) = code(line);
    let (key, value) = code.split_once(':')?;
    let slip = is_key(key)
        && key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        && !matches!(key, "http" | "https" | "tel" | "mailto")
        && value.starts_with(|c: char| !c.is_whitespace())
        && !value.contains(' ');
    slip.then_some(start + key.len())
}

fn has_value(line: &str) -> bool {
    line.split_once(": ")
        .is_some_and(|(_, value)| !value.trim().is_empty())
}

/// The line in which a byte stands.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = text[at..].find('\n').map_or(text.len(), |len| at + len);
    start..end
}

/// The indent of a line that begins further in than the line above it, where that line has
/// its value already: some spaces too many. With the indent it should have.
fn deeper_than_above(text: &str, at: &Range<usize>) -> Option<(Range<usize>, usize)> {
    let place = line_at(text, at.start);
    let start = place.start;
    let line = &text[place];
    let above = text[..start.checked_sub(1)?].lines().last()?;
    let indent = |line: &str| line.len() - line.trim_start().len();
    let deeper = indent(line) > indent(above) && line.matches(": ").count() == 1;
    (has_value(above) && deeper).then(|| (start..start + indent(line), indent(above)))
}

/// The value around the second colon of a line.
fn value_with_colon(text: &str, at: &Range<usize>) -> Option<Range<usize>> {
    let place = line_at(text, at.start);
    let line = text[place.clone()].trim_end();
    let (key, value) = line.split_once(": ")?;
    let indent = value.len() - value.trim_start().len();
    let start = place.start + key.len() + ": ".len() + indent;
    let is_open = value
        .trim_start()
        .starts_with(['"', '\'', '[', '{', '&', '*']);
    (value.contains(": ") && !is_open).then(|| start..place.start + line.len())
}
