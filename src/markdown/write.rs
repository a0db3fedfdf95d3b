//! Writes escaped HTML into pieces and keeps watch over the nesting.

use std::ops::Range;

use super::{Complaint, ComplaintKind, MAX_DEPTH, Piece, RichText, cjk};

/// The section being written, and the state that outlives it.
#[derive(Default)]
pub(super) struct Writer {
    pieces: Vec<Piece>,
    /// HTML that is not a piece yet.
    html: String,
    chars: usize,
    /// The levels of each open element or group of elements.
    open: Vec<usize>,
    /// The sum of `open`.
    depth: usize,
    /// Elements that were refused for their depth and are still open.
    refused: usize,
    pub(super) complaints: Vec<Complaint>,
}

impl Writer {
    /// Adds HTML as it is.
    pub(super) fn html(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Adds text, escaped, and counts its characters.
    pub(super) fn text(&mut self, text: &str) {
        self.chars += visible(text);
        escape(text, &mut self.html);
    }

    /// Adds the value of a quoted attribute, escaped.
    pub(super) fn attribute(&mut self, value: &str) {
        escape(value, &mut self.html);
    }

    /// Adds a piece that is not HTML.
    pub(super) fn piece(&mut self, piece: Piece) {
        self.flush();
        self.pieces.push(piece);
    }

    /// Notes that something at `span` is not shown as written.
    pub(super) fn complain(&mut self, span: Range<usize>, kind: ComplaintKind) {
        self.complaints.push(Complaint { span, kind });
    }

    /// Asks for an element of so many levels; false: too deep, so write no tags of it. Every call
    /// is answered by one of [`Self::leave`].
    pub(super) fn enter(&mut self, levels: usize, span: &Range<usize>) -> bool {
        if self.refused == 0 && self.depth + levels <= MAX_DEPTH {
            self.open.push(levels);
            self.depth += levels;
            return true;
        }
        if self.refused == 0 {
            self.complain(span.clone(), ComplaintKind::TooDeep);
        }
        self.refused += 1;
        false
    }

    /// Ends the element that was entered last; false: its tags were refused.
    pub(super) fn leave(&mut self) -> bool {
        if self.refused > 0 {
            self.refused -= 1;
            return false;
        }
        self.depth -= self.open.pop().unwrap_or_default();
        true
    }

    /// Whether no element is open.
    pub(super) fn is_top_level(&self) -> bool {
        self.open.is_empty() && self.refused == 0
    }

    /// Hands over the section's body and its number of visible characters.
    pub(super) fn finish(&mut self) -> (RichText, usize) {
        self.flush();
        let pieces = std::mem::take(&mut self.pieces);
        (RichText { pieces }, std::mem::take(&mut self.chars))
    }

    fn flush(&mut self) {
        if !self.html.is_empty() {
            self.pieces
                .push(Piece::Html(std::mem::take(&mut self.html)));
        }
    }
}

/// The number of visible characters.
pub(super) fn visible(text: &str) -> usize {
    text.chars().filter(|&c| !cjk::is_invisible(c)).count()
}

/// A text as it stands in HTML, within a quoted attribute too.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

fn escape(text: &str, into: &mut String) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        let written = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            0 => "\u{FFFD}",
            _ => continue,
        };
        into.push_str(&text[copied..at]);
        into.push_str(written);
        copied = at + 1;
    }
    into.push_str(&text[copied..]);
}
