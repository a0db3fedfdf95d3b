//! The short way to a tree: from the parser's events, without a value in between.
//!
//! It knows what files of a portal are made of, and takes nothing else: keys that are plain
//! words, values without anchors and tags. Whatever it does not know, a slip above all, is
//! left to the library, which knows limits and says what is wrong. This portal's files cost
//! 276 million instructions so, and 705 through the library's values with places.

use std::ops::Range;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::raw::Placed;
use super::{Key, MAX_DEPTH, MAX_NODES, Node, NodeKind, Text};
use crate::source::SourceFile;

/// The tree of a file, whose text `placed` has; `None` where the library has to be asked. What
/// `placed` found is then of no meaning.
pub(super) fn read(source: &Arc<SourceFile>, placed: Placed) -> Option<Node> {
    let mut reader = Reader {
        events: Parser::new_from_str(placed.text),
        nodes: 0,
        items: Vec::new(),
        pairs: Vec::new(),
        source,
        placed,
    };
    let starts = [reader.next()?.0, reader.next()?.0];
    if !matches!(starts, [Event::StreamStart, Event::DocumentStart(_, None)]) {
        return None;
    }
    let (first, place) = reader.next()?;
    let node = reader.node(first, place, 0)?;
    let ends = [reader.next()?.0, reader.next()?.0];
    matches!(ends, [Event::DocumentEnd, Event::StreamEnd]).then_some(node)
}

struct Reader<'a> {
    events: Parser<'a, StrInput<'a>>,
    nodes: usize,
    /// Of all lists that are open: each is moved out whole, and takes no more room than it
    /// needs. A tree stays in memory as long as its portal.
    items: Vec<Node>,
    /// The same for maps.
    pairs: Vec<(Key, Node)>,
    source: &'a Arc<SourceFile>,
    placed: Placed<'a>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let (event, span) = self.events.next_event()?.ok()?;
        Some((event, range(&span)?))
    }

    fn node(&mut self, event: Event<'a>, place: Range<usize>, depth: usize) -> Option<Node> {
        self.nodes += 1;
        // Far from the limits: what counts against them is the library's affair.
        if self.nodes > MAX_NODES / 2 || depth > MAX_DEPTH / 2 {
            return None;
        }
        let kind = match event {
            Event::Scalar(text, ScalarStyle::Plain, 0, None) if is_null(&text) => NodeKind::Null,
            Event::Scalar(text, style, 0, None) => {
                if style == ScalarStyle::Plain && may_be_infinite(&text) {
                    return None;
                }
                self.placed.remark(place.clone());
                NodeKind::Scalar(self.text(&text, place.start))
            }
            Event::SequenceStart(_, 0, None) => {
                let start = self.items.len();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => {
                            break NodeKind::List(self.items.drain(start..).collect());
                        }
                        (event, place) => {
                            let item = self.node(event, place, depth + 1)?;
                            self.items.push(item);
                        }
                    }
                }
            }
            Event::MappingStart(_, 0, None) => NodeKind::Map(self.pairs(depth + 1)?),
            _ => return None,
        };
        Some(self.placed.at(place, kind))
    }

    /// A text that begins at a place, or behind the quote that stands there.
    fn text(&self, text: &str, at: usize) -> Text {
        let stands = |start: usize| {
            let part = self.source.text().get(start..start + text.len());
            (part == Some(text)).then(|| Text::part(self.source, start, start + text.len()))
        };
        stands(at)
            .or_else(|| stands(at + 1))
            .unwrap_or_else(|| text.into())
    }

    fn pairs(&mut self, depth: usize) -> Option<Box<[(Key, Node)]>> {
        let start = self.pairs.len();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Some(self.pairs.drain(start..).collect()),
                (Event::Scalar(text, ScalarStyle::Plain, 0, None), place) if is_word(&text) => {
                    self.nodes += 1;
                    Key {
                        text: self.text(&text, place.start),
                        span: self.placed.span(place),
                    }
                }
                _ => return None,
            };
            let mut before = self.pairs[start..].iter();
            if before.any(|(have, _)| have.text == key.text) {
                return None;
            }
            let (event, place) = self.next()?;
            let value = self.node(event, place, depth)?;
            self.pairs.push((key, value));
        }
    }
}

/// The bytes that a place of the parser stands for.
fn range(span: &Span) -> Option<Range<usize>> {
    let (start, end) = (span.start.byte_offset()?, span.end.byte_offset()?);
    Some(start..end.max(start))
}

fn is_null(text: &str) -> bool {
    text.is_empty() || text == "~" || text.eq_ignore_ascii_case("null")
}

/// A number that the library refuses, because it is none or too large for one.
fn may_be_infinite(text: &str) -> bool {
    let bare = text.trim_start_matches(['+', '-', '.']);
    let is_part = |c: u8| c.is_ascii_digit() || b"+-._eE".contains(&c);
    let may_be_huge = bare.starts_with(|c: char| c.is_ascii_digit())
        && (bare.contains(['e', 'E']) || bare.len() > 300);
    ["inf", "infinity", "nan"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(bare))
        || (may_be_huge && text.bytes().all(is_part))
}

/// A name of a field, a language tag, an id: nothing that stands for nothing.
fn is_word(text: &str) -> bool {
    !is_null(text)
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|c| c.is_ascii_alphanumeric() || c == b'_' || c == b'-')
}

#[cfg(test)]
mod tests {
    use super::super::read_by_library;
    use super::*;
    use crate::source::{Layer, SourceFile, Sources};

    /// Both ways lead to the same tree, where the short one leads anywhere.
    #[track_caller]
    fn check(text: &str, is_known: bool) {
        let only = SourceFile::new("a".into(), Layer::Portal, text.as_bytes().to_vec());
        let sources = Sources::new(vec![only], jiff::civil::date(2026, 11, 20));
        let (file, source) = sources.files().next().expect("a file");
        let mut found = [Vec::new(), Vec::new()];
        let [short, long] = &mut found;
        let place = |found| Placed { file, text, found };
        let tree = read(source, place(short));
        assert_eq!(tree.is_some(), is_known, "{text}");
        if let Some(tree) = tree {
            let raw = read_by_library(text).expect("what the parser takes");
            assert_eq!(tree, place(long).node(raw), "{text}");
            assert_eq!(short, long, "{text}");
        }
    }

    #[test]
    fn both_ways_lead_to_the_same() {
        for text in [
            "a: b\nc:\n  - d\n  - {e: f, g: [h, 'i j', \"k\\u3042\"]}\n  -\nl: ~\nm: Null\n",
            "a: |\n  one\n  two\n\nb: >-\n  three\n  four\nc: five\n  six\n",
            "a: 012\nb: 1.50\nc: true\nd: 2026-01\ne: 0x1F\nf: 12_3\ng: +81 3\n",
            "---\na: b # why\nb: c #5\nen: 日本\n",
            "a: []\nb: {}\nc: ''\nd: \"\"\n",
            "- a\n- b: c\n  d: e\n",
            "text\n",
            "\ta: b\n",
            "no: a\non: b\ntrue: c\nnan: d\n",
        ] {
            check(text, true);
        }
        for text in [
            "a: &b c\nd: *b\n",
            "a: !!str 1\n",
            "a: 1\na: 2\n",
            "<<: {a: b}\n",
            "null: a\n",
            "1: a\n",
            "'a': b\n",
            "a: 1e999\n",
            "a: -.Inf\n",
            "a: b\n---\nc: d\n",
            "a: b: c\n",
            "# nothing\n",
            "",
        ] {
            check(text, false);
        }
    }
}
