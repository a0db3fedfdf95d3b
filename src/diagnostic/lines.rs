//! Bytes become lines and columns here, and nowhere else.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Diagnostic;
use crate::source::{FileId, Sources, Span};

/// A mark for each of so many bytes of a long line: a report in it counts from there.
const STRIDE: usize = 256;

/// Where the lines of files begin. A file can have a report in each of its lines, so they
/// are counted once for all.
pub(super) struct Lines<'a> {
    pub(super) sources: &'a Sources,
    files: BTreeMap<FileId, Vec<Mark>>,
}

/// A place whose line and column are known.
#[derive(Clone, Copy)]
struct Mark {
    byte: usize,
    line: usize,
    column: usize,
}

impl<'a> Lines<'a> {
    /// Of the files that these reports point into.
    pub(super) fn of<'d>(
        reports: impl IntoIterator<Item = &'d Diagnostic>,
        sources: &'a Sources,
    ) -> Self {
        let mut files = BTreeMap::new();
        for one in reports {
            for span in one.span.iter().chain(&one.related) {
                let text = || sources.file(span.file).text();
                files.entry(span.file).or_insert_with(|| marks(text()));
            }
        }
        Self { sources, files }
    }

    /// Line and column, both from 1; the column counts characters, as editors do.
    pub(super) fn line_and_column(&self, file: FileId, offset: u32) -> (usize, usize) {
        let text = self.sources.file(file).text();
        let offset = floor(text, offset);
        let mark = self.before(file, offset, |_| true);
        let columns = text[mark.byte..offset].chars().count();
        (mark.line, mark.column + columns)
    }

    /// The whole lines that a span touches: the number of the first, from 1, and the bytes.
    /// Behind the last line feed there is nothing to see, so that is the end of its line.
    pub(super) fn around(&self, span: Span) -> (usize, Range<usize>) {
        let text = self.sources.file(span.file).text();
        let (start, end) = on_boundaries(text, span);
        let is_line = |mark: &Mark| mark.column == 1;
        let seen = start.min(text.len().saturating_sub(1));
        let first = self.before(span.file, seen, is_line);
        let rest = &text[end..];
        let end = rest.find('\n').map_or(text.len(), |at| end + at + 1);
        (first.line, first.byte..end)
    }

    /// The last mark up to here.
    fn before(&self, file: FileId, offset: usize, fits: impl Fn(&Mark) -> bool) -> Mark {
        let marks = self.files.get(&file).map_or(&[][..], Vec::as_slice);
        let count = marks.partition_point(|mark| mark.byte <= offset);
        let mut until = marks.iter().take(count).rev();
        let begin = Mark {
            byte: 0,
            line: 1,
            column: 1,
        };
        until.find(|mark| fits(mark)).copied().unwrap_or(begin)
    }
}

/// A span inside the text, on whole characters: a report must never be the thing that fails.
pub(super) fn on_boundaries(text: &str, span: Span) -> (usize, usize) {
    let start = floor(text, span.start);
    let end = floor(text, span.end);
    (start, end.max(start))
}

fn floor(text: &str, offset: u32) -> usize {
    let mut at = text.len().min(offset as usize);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn marks(text: &str) -> Vec<Mark> {
    let mut here = Mark {
        byte: 0,
        line: 1,
        column: 1,
    };
    let mut marks = vec![here];
    let mut last = 0;
    for (byte, c) in text.char_indices() {
        here.byte = byte;
        if byte >= last + STRIDE {
            marks.push(here);
            last = byte;
        }
        here.column += 1;
        if c == '\n' {
            here = Mark {
                byte: byte + 1,
                line: here.line + 1,
                column: 1,
            };
            marks.push(here);
            last = byte + 1;
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Layer, SourceFile};

    #[test]
    fn columns_count_characters_on_long_lines_too() {
        let long = format!("a: {}\n\nか: 1\n", "あ".repeat(1000));
        let file = SourceFile::new("a.yaml".into(), Layer::Portal, long.clone().into());
        let sources = Sources::new(vec![file], jiff::civil::date(2026, 11, 20));
        let (id, _) = sources.files().next().unwrap_or_else(|| unreachable!());
        for (start, expect) in [
            (0, (1, 1)),
            (3, (1, 4)),
            // Inside a character: the character.
            (4, (1, 4)),
            (3 + 3 * 900, (1, 904)),
            (3 + 3 * 1000, (1, 1004)),
            (3 + 3 * 1000 + 1, (2, 1)),
            (3 + 3 * 1000 + 2, (3, 1)),
            (3 + 3 * 1000 + 5, (3, 2)),
            (long.len(), (4, 1)),
            (long.len() + 9, (4, 1)),
        ] {
            let report = Diagnostic::at("bad-id", Span::new(id, start..start));
            let lines = Lines::of([&report], &sources);
            let offset = u32::try_from(start).unwrap_or_default();
            assert_eq!(lines.line_and_column(id, offset), expect, "byte {start}");
        }
    }
}
