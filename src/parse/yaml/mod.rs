//! YAML, read into a tree in which every key and value knows its place.
//!
//! The only module that knows the YAML library. A typed parse would stop at the first
//! mistake and speak of Rust; the tree lets [`super::validate`] name every mistake in
//! the editor's words.

mod events;
mod mended;
mod raw;
mod syntax;
mod text;

use std::ops::Range;
use std::sync::Arc;

use serde_yaml::{DuplicateKeyPolicy, Error, Location, Spanned, from_str_with_options};

use mended::Mended;
use raw::{Placed, Raw};
pub use text::Text;

use crate::diagnostic::{Diagnostics, codes};
use crate::source::{FileId, SourceFile, Span};

/// A node of a YAML file.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// The kinds of node. Scalars keep their text: `0312` stays `0312`, `no` stays `no`.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// Nothing, `~` or `null`.
    Null,
    /// There is a value, but a slip that was named already leaves open what it is.
    Doubtful,
    /// A text, number, date, truth value: the field's type decides.
    Scalar(Text),
    /// A list.
    List(Box<[Node]>),
    /// Keys with their places, and values.
    Map(Box<[(Key, Node)]>),
}

/// A key of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// Its text.
    pub text: Text,
}

impl Node {
    /// The value of a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.kind {
            NodeKind::Map(pairs) => pairs
                .iter()
                .find(|(have, _)| *have.text == *key)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        match &mut self.kind {
            NodeKind::Map(pairs) => pairs
                .iter_mut()
                .find(|(have, _)| *have.text == *key)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar(text) => Some(text),
            _ => None,
        }
    }
}

/// Larger files are refused: an entry of a hospital is some 5 KB.
pub const MAX_BYTES: usize = 1 << 20;

/// An alias bomb or a runaway list breaks off here, within milliseconds.
const MAX_NODES: usize = 20_000;

/// Deeper nesting is a mistake, and would cost stack.
const MAX_DEPTH: usize = 32;

/// Reads a file. `None` when it is not YAML at all; the reason is in `diagnostics`.
///
/// YAML breaks off at its first slip. Those that editors make are mended in a copy, so
/// that one run names them all, and what is wrong behind them too.
///
/// `text` is that of `source`, or a part with which it begins.
pub fn parse(
    file: FileId,
    source: &Arc<SourceFile>,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    if text.len() > MAX_BYTES {
        diagnostics.push(codes::file_too_large(Span::new(file, 0..0), MAX_BYTES));
        return None;
    }
    let mut found = Vec::new();
    let placed = Placed {
        file,
        text,
        found: &mut found,
    };
    if let Some(tree) = events::read(source, placed) {
        for one in found {
            diagnostics.push(one);
        }
        return Some(tree);
    }
    let mut copy = Mended::new(text);
    loop {
        match read_by_library(&copy.text) {
            Ok(raw) => {
                let mut found = Vec::new();
                let mut tree = Placed {
                    file,
                    text: &copy.text,
                    found: &mut found,
                }
                .node(raw);
                copy.restore(&mut tree);
                for mut one in found {
                    copy.restore_places(&mut one);
                    diagnostics.push(one);
                }
                return Some(tree);
            }
            Err(error) => {
                let at = error.location().map(|at| range_of(&copy.text, at));
                if !syntax::mend(file, &mut copy, at, &error, diagnostics) {
                    return None;
                }
            }
        }
    }
}

fn read_by_library(text: &str) -> Result<Spanned<Raw>, Error> {
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_nodes: MAX_NODES,
            max_events: MAX_NODES * 3,
            max_depth: MAX_DEPTH,
            flow_nesting_limit: MAX_DEPTH,
            max_aliases: 100,
            max_anchors: 100,
            max_total_scalar_bytes: MAX_BYTES * 2,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: MAX_NODES,
        },
        // Both reach the tree, which names every pair; by itself the library stops at one.
        duplicate_keys: DuplicateKeyPolicy::LastWins,
        with_snippet: false,
    };
    if text.trim().is_empty() || only_comments(text) {
        // An empty file is an empty map: every missing field is then named.
        return from_str_with_options("{}", options);
    }
    from_str_with_options(text, options)
}

fn only_comments(text: &str) -> bool {
    text.lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}

/// The bytes of the text that a place of the library stands for.
fn range_of(text: &str, location: Location) -> Range<usize> {
    let start = location
        .span()
        .byte_offset()
        .and_then(|at| usize::try_from(at).ok())
        // A syntax error knows its place in characters only.
        .or_else(|| {
            let chars = usize::try_from(location.span().offset()).ok()?;
            text.char_indices().nth(chars).map(|(at, _)| at)
        })
        .unwrap_or(text.len())
        .min(text.len());
    let len = location
        .span()
        .byte_len()
        .and_then(|len| usize::try_from(len).ok())
        .unwrap_or(0);
    start..(start + len).min(text.len())
}
