//! What reading some files of a site spares the others. No answer depends on it.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::quality::FixedState;
use memchr::memmem;

use super::characters::is_plain;
use super::css;
use super::record::Record;
use super::texts::{Digested, digest};

/// What threads that read the files of one site share.
#[derive(Debug, Default)]
pub struct Memory {
    hashed: Mutex<Hashed>,
}

/// Texts by a source of a policy, as `'sha256-…'`, that has been found to be their hash.
#[derive(Debug, Default)]
struct Hashed {
    texts: HashMap<String, Kept, FixedState>,
    /// How many bytes they are.
    size: usize,
    /// Digests of sources that were met once: nine of ten styles are those of one list, and a
    /// text is kept only when it comes again.
    met: HashSet<u64, BuildHasherDefault<Digested>>,
}

#[derive(Clone, Debug)]
struct Kept {
    text: Arc<[u8]>,
    /// Whether as a style it loads nothing and has no end in it, and no character in it is
    /// forbidden.
    is_quiet: bool,
}

impl Memory {
    /// As [`super::file()`], for one of many files.
    pub fn file(&self, path: &str, bytes: &[u8]) -> Record {
        super::read(self, path, bytes)
    }

    /// Whether a source of a policy is the hash of this text, asking `finds` only where that
    /// is not known. A site has a few hundred texts of styles on its many thousand pages, and
    /// to compare ten kilobytes is a tenth of hashing them.
    pub(super) fn is_hash(&self, source: &str, text: &[u8], finds: impl FnOnce() -> bool) -> bool {
        // Fourteen languages of this portal have seven megabytes of styles.
        const MOST: usize = 16 << 20;
        let known = self.kept(source);
        if known.as_ref().is_some_and(|known| *known.text == *text) {
            return true;
        }
        let is_hash = finds();
        if is_hash && known.is_none() {
            let mut hashed = self.hashed.lock().unwrap_or_else(PoisonError::into_inner);
            let is_first = hashed.met.insert(digest(source.as_bytes()));
            if !is_first && hashed.size + text.len() <= MOST {
                let is_quiet =
                    is_plain(text) && !css::may_load(text) && memmem::find(text, b"</").is_none();
                let kept = Kept {
                    text: text.into(),
                    is_quiet,
                };
                hashed.size += text.len();
                hashed.texts.insert(source.to_owned(), kept);
            }
        }
        is_hash
    }

    /// The length of the beginning of a text that is known by its hash as a style of which
    /// nothing else needs to be asked.
    pub(super) fn quiet_start(&self, source: &str, text: &[u8]) -> Option<usize> {
        let known = self.kept(source).filter(|known| known.is_quiet)?;
        text.starts_with(&known.text).then_some(known.text.len())
    }

    fn kept(&self, source: &str) -> Option<Kept> {
        let hashed = self.hashed.lock().unwrap_or_else(PoisonError::into_inner);
        hashed.texts.get(source).cloned()
    }
}
