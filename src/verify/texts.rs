//! Short texts, each of them once: a site says the same few thousand addresses a million times.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};

use foldhash::quality::FixedState;

/// Texts in one allocation.
#[derive(Clone, Default)]
pub(super) struct Texts {
    bytes: String,
    /// Where each ends.
    ends: Vec<usize>,
    by_digest: HashMap<u64, u32, BuildHasherDefault<Digested>>,
}

/// A text of [`Texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Text(u32);

impl Texts {
    /// With room for what a page says.
    pub(super) fn of_page() -> Self {
        const TEXTS: usize = 56;
        Self {
            bytes: String::with_capacity(4096),
            ends: Vec::with_capacity(TEXTS),
            by_digest: HashMap::with_capacity_and_hasher(TEXTS, BuildHasherDefault::default()),
        }
    }

    pub(super) fn push(&mut self, text: &str) -> Text {
        let mut digest = digest(text.as_bytes());
        while let Some(place) = self.by_digest.get(&digest) {
            if self.get(Text(*place)) == text {
                return Text(*place);
            }
            // Two texts with one digest: rather never than twice.
            digest = digest.wrapping_add(1);
        }
        // Four billion texts: what is beyond reads as empty.
        let place = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.bytes.push_str(text);
        self.ends.push(self.bytes.len());
        self.by_digest.insert(digest, place);
        Text(place)
    }

    pub(super) fn get(&self, text: Text) -> &str {
        self.at(text.place()).unwrap_or_default()
    }

    fn at(&self, place: usize) -> Option<&str> {
        let start = match place.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.bytes.get(start..*self.ends.get(place)?)
    }

    /// All, in the order in which they came.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).filter_map(|place| self.at(place))
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_list().entries(self.all()).finish()
    }
}

impl Text {
    /// Its place among the texts, from 0.
    pub(super) fn place(self) -> usize {
        self.0 as usize
    }
}

/// Of an id, a name, a text. 64 bits are enough for those of a page.
pub(super) fn digest(text: &[u8]) -> u64 {
    FixedState::default().hash_one(text)
}

/// The hash of what is a digest already: itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Digested(u64);

impl Hasher for Digested {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = digest(bytes);
    }

    fn write_u64(&mut self, digest: u64) {
        self.0 = digest;
    }
}
