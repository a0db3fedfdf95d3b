//! YAML, read into a tree in which every key and value knows its place.
//!
//! The only module that knows the YAML library. A typed parse would stop at the first
//! mistake and speak of Rust; the tree lets [`super::validate`] name every mistake in
//! the editor's words.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Error, Location, Spanned, from_str_with_options};

use crate::diagnostic::{Diagnostics, codes};
use crate::source::{FileId, Span};

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
    /// A text, number, date, truth value: the field's type decides.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with their places, and values.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Where it stands.
    pub span: Span,
    /// Its text.
    pub text: String,
}

impl Node {
    /// The value of a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.kind {
            NodeKind::Map(pairs) => pairs
                .iter()
                .find(|(have, _)| have.text == key)
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
pub fn parse(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    if text.len() > MAX_BYTES {
        diagnostics.push(codes::file_too_large(Span::new(file, 0..0), MAX_BYTES));
        return None;
    }
    match read(text, DuplicateKeyPolicy::Error) {
        Ok(raw) => Some(raw.place(file, text)),
        Err(error) => {
            if let Error::DuplicateMappingKey { key, location } = error.without_snippet() {
                let span = span_of(file, text, *location);
                // The rest of the file may hold more mistakes: read on with the first value.
                let tree = read(text, DuplicateKeyPolicy::FirstWins)
                    .map_err(|error| complain(file, text, &error, diagnostics))
                    .ok()?
                    .place(file, text);
                let key = key.clone().unwrap_or_default();
                let first = first_key(&tree, &key, span).unwrap_or(span);
                diagnostics.push(codes::duplicate_key(span, &key, first));
                return Some(tree);
            }
            complain(file, text, &error, diagnostics);
            None
        }
    }
}

fn read(text: &str, duplicate_keys: DuplicateKeyPolicy) -> Result<Spanned<Raw>, Error> {
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
        duplicate_keys: duplicate_keys,
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

/// A syntax error in words an editor knows. The library's own text is the last resort.
fn complain(file: FileId, text: &str, error: &Error, diagnostics: &mut Diagnostics) {
    let span = error
        .location()
        .map_or(Span::new(file, 0..0), |at| span_of(file, text, at));
    let before = diagnostics.count(crate::diagnostic::Severity::Error);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        if let Some(at) = line[..indent].find(['\t', '\u{3000}']) {
            let wide = line[at..].chars().next().map_or(1, char::len_utf8);
            let place = Span::new(file, start + at..start + at + wide);
            diagnostics.push(codes::bad_indent(place));
        } else if let Some(at) = full_width_colon(line) {
            let place = Span::new(file, start + at..start + at + '：'.len_utf8());
            diagnostics.push(codes::full_width_colon(place));
        }
        start += line.len();
    }
    if diagnostics.count(crate::diagnostic::Severity::Error) > before {
        return;
    }
    let inner = match error.without_snippet() {
        Error::AliasError { error, .. } => error,
        other => other,
    };
    if matches!(
        inner,
        Error::Budget { .. }
            | Error::AliasReplayLimitExceeded { .. }
            | Error::AliasExpansionLimitExceeded { .. }
            | Error::AliasReplayStackDepthExceeded { .. }
    ) || inner.to_string().contains("recursion limit exceeded")
    {
        diagnostics.push(codes::too_much(span));
        return;
    }
    if inner.to_string().contains("mapping values are not allowed") {
        diagnostics.push(match deeper_than_above(file, text, span) {
            Some(indent) => codes::too_deep(indent),
            None => codes::colon_in_value(span),
        });
    } else {
        diagnostics.push(codes::not_yaml(span));
    }
}

/// The indent of a line that begins further in than the line above it, where that line has
/// its value already: one space too many.
fn deeper_than_above(file: FileId, text: &str, span: Span) -> Option<Span> {
    let start = text[..span.range().start.min(text.len())]
        .rfind('\n')
        .map(|at| at + 1)?;
    let line = text[start..].lines().next()?;
    let above = text[..start - 1].lines().last()?;
    let indent = |line: &str| line.len() - line.trim_start().len();
    let has_value = above
        .split_once(": ")
        .is_some_and(|(_, value)| !value.trim().is_empty());
    let deeper = indent(line) > indent(above) && line.matches(": ").count() == 1;
    (has_value && deeper).then(|| Span::new(file, start..start + indent(line)))
}

/// `key：value` with no ASCII colon before it: the colon was typed in full width.
fn full_width_colon(line: &str) -> Option<usize> {
    let code = line.split(" #").next().unwrap_or(line);
    let at = code.find('：')?;
    let before = code[..at].trim_start().trim_start_matches("- ");
    let is_key = !before.is_empty()
        && before
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    is_key.then_some(at)
}

fn span_of(file: FileId, text: &str, location: Location) -> Span {
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
    Span::new(file, start..(start + len).min(text.len()))
}

/// The first occurrence of a key that a later one repeats: the nearest before it.
fn first_key(node: &Node, key: &str, second: Span) -> Option<Span> {
    let mut found = None;
    let mut visit = |span: Span| {
        if span.start < second.start {
            found = found.max(Some(span));
        }
    };
    each_key(node, &mut |candidate| {
        if candidate.text == key {
            visit(candidate.span);
        }
    });
    found
}

fn each_key(node: &Node, visit: &mut impl FnMut(&Key)) {
    match &node.kind {
        NodeKind::Map(pairs) => {
            for (key, value) in pairs {
                visit(key);
                each_key(value, visit);
            }
        }
        NodeKind::List(items) => {
            for item in items {
                each_key(item, visit);
            }
        }
        NodeKind::Null | NodeKind::Scalar(_) => {}
    }
}

/// What the library hands over, before the places are bytes of our file.
enum Raw {
    Null,
    Text(String),
    /// Resolved by the library to a number or truth value: the text is taken back.
    Resolved,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

trait Place {
    fn place(self, file: FileId, text: &str) -> Node;
}

impl Place for Spanned<Raw> {
    fn place(self, file: FileId, text: &str) -> Node {
        let mut span = span_of(file, text, self.referenced);
        let kind = match self.value {
            Raw::Null => NodeKind::Null,
            Raw::Text(value) => NodeKind::Scalar(value),
            Raw::Resolved => {
                let defined = span_of(file, text, self.defined);
                let raw = text.get(defined.range()).unwrap_or_default();
                NodeKind::Scalar(raw.trim().to_owned())
            }
            Raw::List(items) => NodeKind::List(
                items
                    .into_iter()
                    .map(|item| item.place(file, text))
                    .collect(),
            ),
            Raw::Map(pairs) => NodeKind::Map(
                pairs
                    .into_iter()
                    .map(|(key, value)| {
                        let key = Key {
                            span: span_of(file, text, key.referenced),
                            text: key.value,
                        };
                        (key, value.place(file, text))
                    })
                    .collect(),
            ),
        };
        // A block's span runs to the next token: mark its first line only.
        if let Some(block) = text.get(span.range())
            && let Some(end) = block.find('\n')
        {
            span = Span::new(file, span.range().start..span.range().start + end);
        }
        Node { span, kind }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Resolved)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Resolved)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Resolved)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Resolved)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Resolved)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Resolved)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Raw::Map(pairs))
    }
}
