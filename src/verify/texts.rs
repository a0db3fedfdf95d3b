//! Short texts, each of them once: a site says the same few thousand addresses a million times.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::sync::{Mutex, PoisonError};

use foldhash::quality::FixedState;

/// Texts in one allocation.
#[derive(Clone, Default)]
struct Texts {
    bytes: String,
    /// Where each ends.
    ends: Vec<u32>,
    by_digest: HashMap<u64, u32, BuildHasherDefault<Digested>>,
}

/// A text of [`PageTexts`] or of [`SiteTexts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Text(u32);

/// The texts of one file.
#[derive(Clone, Default)]
pub(super) struct PageTexts {
    all: Texts,
    /// Of each: those of the site need not ask for it again.
    digests: Vec<u64>,
}

/// The texts of a site while its files are read. Threads seldom wait for each other: a part
/// is locked only for those of one file that belong to it.
#[derive(Debug, Default)]
pub(super) struct SharedTexts([Mutex<Texts>; PARTS]);

/// The texts of a site once all its files are read.
#[derive(Debug)]
pub(super) struct SiteTexts([Texts; PARTS]);

/// A text's part is in the last bits of its number.
const PARTS: usize = 8;

impl Texts {
    /// The place of a text, which is added where it is new.
    fn push(&mut self, text: &str, mut digest: u64) -> u32 {
        while let Some(place) = self.by_digest.get(&digest) {
            if self.get(*place) == text {
                return *place;
            }
            // Two texts with one digest: rather never than twice.
            digest = digest.wrapping_add(1);
        }
        // A text beyond the first four gigabytes reads as empty.
        let place = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        if u32::try_from(self.bytes.len() + text.len()).is_ok() {
            self.bytes.push_str(text);
        }
        self.ends.push(self.bytes.len() as u32);
        self.by_digest.insert(digest, place);
        place
    }

    fn get(&self, place: u32) -> &str {
        let start = match place.checked_sub(1) {
            Some(before) => self.end(before),
            None => Some(0),
        };
        let range = start.zip(self.end(place));
        range
            .and_then(|(start, end)| self.bytes.get(start..end))
            .unwrap_or_default()
    }

    fn end(&self, place: u32) -> Option<usize> {
        self.ends.get(place as usize).map(|end| *end as usize)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let places = 0..self.ends.len() as u32;
        f.debug_list()
            .entries(places.map(|place| self.get(place)))
            .finish()
    }
}

impl PageTexts {
    /// With room for what a page says.
    pub(super) fn of_page() -> Self {
        const TEXTS: usize = 56;
        Self {
            all: Texts {
                bytes: String::with_capacity(4096),
                ends: Vec::with_capacity(TEXTS),
                by_digest: HashMap::with_capacity_and_hasher(TEXTS, BuildHasherDefault::default()),
            },
            digests: Vec::with_capacity(TEXTS),
        }
    }

    pub(super) fn push(&mut self, text: &str) -> Text {
        let digest = digest(text.as_bytes());
        let place = self.all.push(text, digest);
        if self.digests.len() < self.all.ends.len() {
            self.digests.push(digest);
        }
        Text(place)
    }

    pub(super) fn len(&self) -> usize {
        self.digests.len()
    }

    pub(super) fn get(&self, text: Text) -> &str {
        self.all.get(text.0)
    }
}

impl fmt::Debug for PageTexts {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.all.fmt(f)
    }
}

impl SharedTexts {
    /// Adds those texts of one file that are wanted; for each its text of the site.
    pub(super) fn push(&self, texts: &PageTexts, wanted: &[bool]) -> Vec<Option<Text>> {
        let mut all = vec![None; texts.digests.len()];
        for (part, shared) in self.0.iter().enumerate() {
            // One lock for all: a lock waits for what was looked up before it.
            let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            for (place, digest) in texts.digests.iter().enumerate() {
                // Not by bits that a table asks for first.
                let is_here = (digest >> 40) as usize % PARTS == part;
                if is_here
                    && wanted.get(place) == Some(&true)
                    && let Some(text) = all.get_mut(place)
                {
                    let place = shared.push(texts.all.get(place as u32), *digest);
                    // Four billion texts: what is beyond reads as another.
                    let place = place.saturating_mul(PARTS as u32);
                    *text = Some(Text(place.saturating_add(part as u32)));
                }
            }
        }
        all
    }

    pub(super) fn finish(self) -> SiteTexts {
        SiteTexts(self.0.map(|part| {
            let texts = part.into_inner().unwrap_or_else(PoisonError::into_inner);
            Texts {
                by_digest: HashMap::default(),
                ..texts
            }
        }))
    }
}

impl SiteTexts {
    pub(super) fn get(&self, text: Text) -> &str {
        self.0[text.place() % PARTS].get(text.0 / PARTS as u32)
    }

    /// Each by its place, and an empty one where a place is that of none.
    pub(super) fn all(&self) -> impl Iterator<Item = Text> {
        let longest = self.0.iter().map(|part| part.ends.len()).max();
        let places = 0..longest.unwrap_or_default() * PARTS;
        places.map(|place| Text(place as u32))
    }
}

impl Text {
    /// Its place among the texts, from 0.
    pub(super) fn place(self) -> usize {
        self.0 as usize
    }

    /// Of the text at a place.
    pub(super) fn at(place: u32) -> Self {
        Self(place)
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
