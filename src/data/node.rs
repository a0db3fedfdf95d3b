//! A value of a record: a tree whose keys keep the order in which they were written.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

/// A key of a map: mostly a name from the schema, seldom a language tag.
pub(super) type Key = Cow<'static, str>;

/// A value. No fact is lost in it: what is not stated is [`Node::Nothing`], not absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Node<'a> {
    #[default]
    Nothing,
    Truth(bool),
    Number(serde_json::Number),
    /// Mostly as it stands in the facts or in the words: copied once, into the file.
    Text(Cow<'a, str>),
    List(Vec<Self>),
    Map(Vec<(Key, Self)>),
}

impl<'a> Node<'a> {
    pub(super) fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// A text, or nothing.
    pub(super) fn maybe(text: Option<impl Into<Cow<'a, str>>>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.into()))
    }

    pub(super) fn map<const N: usize>(pairs: [(&'static str, Self); N]) -> Self {
        Self::Map(pairs.map(|(key, value)| (key.into(), value)).into())
    }

    /// A value that has no fields of its own, or a list of such.
    pub(super) fn plain(value: &'a Value) -> Self {
        match value {
            Value::Null | Value::Object(_) => Self::Nothing,
            Value::Bool(truth) => Self::Truth(*truth),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::text(text),
            Value::Array(items) => Self::List(items.iter().map(Self::plain).collect()),
        }
    }

    /// The value of a key. It is looked for first where `last` says, which is then set to
    /// where it is.
    pub(super) fn find(&self, key: &str, last: &mut usize) -> Option<&Self> {
        let Self::Map(pairs) = self else { return None };
        if pairs.get(*last).is_none_or(|(own, _)| own != key) {
            *last = pairs.iter().position(|(own, _)| own == key)?;
        }
        pairs.get(*last).map(|(_, one)| one)
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Map(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
