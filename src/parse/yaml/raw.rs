//! The library's tree becomes ours.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;

use super::{Key, Node, NodeKind, range_of};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{FileId, Span};

/// What the library hands over, before the places are bytes of our file.
pub(super) enum Raw {
    Null,
    Text(String),
    /// Resolved by the library to a number or truth value: the text is taken back.
    Resolved,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

/// Gives every node its place, and names what the library lets pass.
pub(super) struct Placed<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
    pub(super) found: &'a mut Vec<Diagnostic>,
}

impl Placed<'_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    fn range(&self, location: serde_yaml::Location) -> Range<usize> {
        range_of(self.text, location)
    }

    pub(super) fn node(&mut self, raw: Spanned<Raw>) -> Node {
        let range = self.range(raw.referenced);
        let kind = match raw.value {
            Raw::Null => NodeKind::Null,
            Raw::Text(value) => {
                self.remark(range.clone());
                NodeKind::Scalar(value.as_str().into())
            }
            Raw::Resolved => {
                self.remark(range.clone());
                let raw = self.text.get(self.range(raw.defined)).unwrap_or_default();
                NodeKind::Scalar(raw.trim().into())
            }
            Raw::List(items) => {
                NodeKind::List(items.into_iter().map(|item| self.node(item)).collect())
            }
            Raw::Map(pairs) => NodeKind::Map(self.map(pairs)),
        };
        self.at(range, kind)
    }

    /// A node in its place.
    pub(super) fn at(&self, mut range: Range<usize>, kind: NodeKind) -> Node {
        // A block's place runs to the next token: mark its first line only.
        let block = self.text.as_bytes().get(range.clone()).unwrap_or_default();
        if let Some(end) = memchr::memchr(b'\n', block) {
            range.end = range.start + end;
        }
        let span = self.span(range);
        Node { span, kind }
    }

    /// The first of two equal keys counts; the second is a mistake.
    fn map(&mut self, pairs: Vec<(Spanned<String>, Spanned<Raw>)>) -> Box<[(Key, Node)]> {
        let mut out: Vec<(Key, Node)> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let key = Key {
                span: self.span(self.range(key.referenced)),
                text: key.value.as_str().into(),
            };
            let value = self.node(value);
            match out.iter().find(|(have, _)| have.text == key.text) {
                Some((first, _)) => self
                    .found
                    .push(codes::duplicate_key(key.span, &key.text, first.span)),
                None => out.push((key, value)),
            }
        }
        out.into()
    }

    /// `03-1234 #5`: behind a value without quotes, ` #` begins a remark. A remark that is
    /// meant has a space behind its sign; a number of a room or an extension has not.
    pub(super) fn remark(&mut self, range: Range<usize>) {
        let Some(value) = self.text.get(range.clone()) else {
            return;
        };
        let value = value.trim_end();
        if value.starts_with(['"', '\'', '|', '>']) || value.contains('\n') {
            return;
        }
        let end = range.start + value.len();
        // Mostly the line ends there.
        if self.text[end..].starts_with('\n') {
            return;
        }
        let rest = self.text[end..].lines().next().unwrap_or_default();
        let remark = rest.trim_start();
        let glued = remark
            .strip_prefix('#')
            .and_then(|behind| behind.chars().next())
            .is_some_and(char::is_alphanumeric);
        if glued && remark.len() < rest.len() {
            let start = end + rest.len() - remark.len();
            let span = Span::new(self.file, start..end + rest.trim_end().len());
            self.found.push(codes::cut_value(span));
        }
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
