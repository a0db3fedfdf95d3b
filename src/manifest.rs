//! What a finished tree says of itself: for which day it was built, from which files, and
//! which of its addresses come from which entry. It lies in the tree's marker file, and is
//! the same for the same input.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Said first, to people who look into the file.
const WHAT: &str = "Written by jih. The next build replaces this directory.";

/// What a finished tree says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    what: String,
    /// The version of the generator.
    pub version: String,
    /// Which sources the generator was made of: a version is many states of it, to those who
    /// work on it.
    #[serde(default)]
    generator: String,
    /// The day for which it was built, as in `2026-11-21`.
    pub day: String,
    /// Scheme, host and path of the site, without a final `/`.
    pub base_url: String,
    /// Which part of the site this is; absent for the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shard: Option<Shard>,
    /// In which forms files lie packed beside themselves, as endings: `gz`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packed: Vec<String>,
    /// The folder of each language with its BCP 47 tag.
    pub languages: BTreeMap<String, String>,
    /// The path of every entry and text below a language's folder, as in `hospitals/x/`, or
    /// of its file, as in `cards/x.vcf`, with the beginning of the files it is made from, as
    /// in `content/hospitals/x`.
    pub entries: BTreeMap<String, String>,
    /// Every input file with its digest.
    pub inputs: BTreeMap<String, String>,
}

impl Manifest {
    /// Of a portal's tree, still without its entries and inputs.
    pub fn new(day: String, base_url: String) -> Self {
        Self {
            what: WHAT.to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            generator: env!("JIH_SOURCES").to_owned(),
            day,
            base_url,
            shard: None,
            packed: Vec::new(),
            languages: BTreeMap::new(),
            entries: BTreeMap::new(),
            inputs: BTreeMap::new(),
        }
    }

    /// As it lies in the marker file: JSON, a line for each entry and input.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Its maps have texts as keys, which JSON takes.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads it back. `None` for what is none, such as the marker of another version.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

/// A part of a site's files, for a machine of its own: `3/8` is the third of eight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Shard {
    number: u32,
    of: u32,
}

impl Shard {
    /// Which one, from 1.
    pub fn number(self) -> u32 {
        self.number
    }

    /// How many there are.
    pub fn of(self) -> u32 {
        self.of
    }

    /// Whether a file is in it. `place` is that of the file in the order of all files, so
    /// that heavy neighbours (all pages of a language, all open data) are dealt out evenly.
    pub fn has(self, place: usize) -> bool {
        place % self.of as usize == self.number as usize - 1
    }

    /// Whether it has the search index, which cannot be parted.
    pub fn has_search(self) -> bool {
        self.number == self.of
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl From<Shard> for String {
    fn from(shard: Shard) -> Self {
        shard.to_string()
    }
}

impl TryFrom<String> for Shard {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text
            .split_once('/')
            .and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match parts {
            Some((number, of)) if 0 < number && number <= of => Ok(Self { number, of }),
            _ => Err("expected a part and the number of parts, as in 3/8".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_share_all_files() {
        let shards = ["1/3", "2/3", "3/3"].map(|text| text.parse::<Shard>().unwrap());
        for place in 0..10 {
            assert_eq!(shards.iter().filter(|one| one.has(place)).count(), 1);
        }
        let with_search = shards.iter().filter(|one| one.has_search()).count();
        assert_eq!(with_search, 1);
        for wrong in ["", "3", "0/3", "4/3", "1/0", "-1/3", "a/b"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_manifest_is_read_back() {
        let mut manifest = Manifest::new("2026-11-21".into(), "https://a.example".into());
        manifest.shard = "2/3".parse().ok();
        manifest.inputs.insert("site.yaml".into(), "00".into());
        let bytes = manifest.to_bytes();
        assert!(String::from_utf8_lossy(&bytes).contains(WHAT));
        assert_eq!(Manifest::parse(&bytes), Some(manifest));
        assert_eq!(Manifest::parse(b"Written by jih."), None);
    }
}
