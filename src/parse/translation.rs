//! How a translation was made, and of which text.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::Body;
use super::validate::Checked;
use super::yaml::{Node, NodeKind};
use crate::diagnostic::codes;
use crate::facts::PartialDate;
use crate::markdown::flow;

/// How a translation was made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Translation {
    /// By whom.
    pub status: Status,
    /// The tag of the language it was made from; otherwise the portal's source language.
    pub from: Option<String>,
    /// When it was made, or last compared with what it was made from.
    pub on: Option<PartialDate>,
    /// What was edited in the original since then does not change its meaning.
    #[serde(default)]
    pub minor: bool,
    /// What each block was made from. The blocks of an entry go by the keys of its `prose`.
    /// Those of a page are [`TITLE`], [`DESCRIPTION`], [`OPENING`] and the ids of its
    /// sections.
    #[serde(default)]
    pub digests: BTreeMap<String, Digest>,
}

/// The block of a page's title.
pub const TITLE: &str = "title";
/// The block of a page's description.
pub const DESCRIPTION: &str = "description";
/// The block of the text before a page's first section.
pub const OPENING: &str = "opening";

/// Who answers for a translated text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A person wrote it.
    Human,
    /// A machine wrote it, a person checked it.
    Reviewed,
    /// A machine wrote it, nobody checked it.
    Machine,
}

impl Status {
    /// As editors write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Reviewed => "reviewed",
            Self::Machine => "machine",
        }
    }
}

/// Whether a translated block still says what the text says that it was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// That text is as it was.
    Valid,
    /// It was edited, and someone said that its meaning is the same.
    Minor,
    /// Nobody recorded what it was made from.
    Unknown,
    /// That text changed.
    Stale,
}

impl Translation {
    /// How a block stands to the text that it was made from, as that is now.
    pub fn standing(&self, block: &str, now: Digest) -> Standing {
        match self.digests.get(block) {
            None => Standing::Unknown,
            Some(then) if *then == now => Standing::Valid,
            Some(_) if self.minor => Standing::Minor,
            Some(_) => Standing::Stale,
        }
    }
}

/// Tells whether a text is the one that was translated: the first 48 bits of the SHA-256
/// of its UTF-8 (NFC), written as 12 hexadecimal digits in lower case.
///
/// The text is taken on one line, as [`flow`] puts it: white space does not count, so
/// wrapping it anew changes nothing. 48 bits tell an edit from none; they keep nobody from
/// making two texts with one digest, and nothing depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Digest([u8; 6]);

impl Digest {
    /// Of a text as its author wrote it, Markdown included.
    pub fn of(text: &str) -> Self {
        let whole = Sha256::digest(flow(text).as_bytes());
        let mut start = [0; 6];
        for (to, from) in start.iter_mut().zip(whole) {
            *to = from;
        }
        Self(start)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let fail = || format!("`{text}` is not a digest");
        let mut bytes = [0; 6];
        let digit = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
        if text.len() != 2 * bytes.len() || !text.as_bytes().iter().all(digit) {
            return Err(fail());
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            let pair = text.get(2 * at..2 * at + 2).ok_or_else(fail)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| fail())?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Digest {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

/// Whether a translation has a block without a digest. It may be one that its original
/// does not have.
pub(super) fn may_lack_digests(body: &Body) -> bool {
    let has = |made: &Translation, block: &String| made.digests.contains_key(block);
    match body {
        Body::Overlay(one) => !one.prose.keys().all(|block| has(&one.translation, block)),
        Body::Page(one) | Body::ShowcaseText(one) => one
            .translation
            .as_ref()
            .is_some_and(|made| !one.digests.keys().all(|block| has(made, block))),
        _ => false,
    }
}

impl Checked<'_> {
    /// Digests by block. Which blocks there are is the original's affair: one that it no
    /// longer has is no mistake.
    pub(super) fn digests(&mut self, node: &Node, key: &str) -> Value {
        let NodeKind::Map(pairs) = &node.kind else {
            self.complain(codes::expected_map(node.span, key));
            return Value::Null;
        };
        let mut out = Map::new();
        for (block, value) in pairs {
            match value.kind {
                // A key with nothing behind it says nothing.
                NodeKind::Null => continue,
                NodeKind::Doubtful => self.broken = true,
                _ => match value.text().filter(|text| text.parse::<Digest>().is_ok()) {
                    Some(text) => {
                        out.insert(block.text.to_string(), text.into());
                    }
                    None => self.complain(codes::bad_digest(value.span, &block.text)),
                },
            }
        }
        Value::Object(out)
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn a_digest_is_the_start_of_sha_256() {
        // `printf 'Never send originals.' | sha256sum`
        let digest = Digest::of(" Never send\n originals.\n");
        assert_eq!(digest.to_string(), "37f8b9e8c118");
        assert_eq!(digest.to_string().parse(), Ok(digest));
        for bad in [
            "",
            "1f3a9c02b4d",
            "1F3A9C02B4D1",
            "1f3a9c02b4dg",
            "あいうえ",
        ] {
            assert!(bad.parse::<Digest>().is_err(), "{bad}");
        }
    }
}
