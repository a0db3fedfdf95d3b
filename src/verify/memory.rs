//! What reading some files of a site spares the others. No answer depends on it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::characters::is_plain;
use super::css;
use super::record::Record;

/// What threads that read the files of one site share.
#[derive(Debug, Default)]
pub struct Memory {
    hashed: Mutex<Hashed>,
}

/// Texts by a source of a policy, as `'sha256-…'`, that has been found to be their hash.
#[derive(Debug, Default)]
struct Hashed {
    texts: HashMap<String, Kept>,
    /// How many bytes they are.
    size: usize,
}

#[derive(Clone, Debug)]
struct Kept {
    text: Arc<[u8]>,
    /// Whether as a style it loads nothing, and no character in it is forbidden.
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
            let is_quiet = is_plain(text) && !css::may_load(text);
            let kept = Kept {
                text: text.into(),
                is_quiet,
            };
            let mut hashed = self.hashed.lock().unwrap_or_else(PoisonError::into_inner);
            if hashed.size + text.len() <= MOST {
                hashed.size += text.len();
                hashed.texts.insert(source.to_owned(), kept);
            }
        }
        is_hash
    }

    /// Whether a text is known by its hash as a style of which nothing else needs to be asked.
    pub(super) fn is_quiet(&self, source: &str, text: &[u8]) -> bool {
        let known = self.kept(source);
        known.is_some_and(|known| known.is_quiet && *known.text == *text)
    }

    fn kept(&self, source: &str) -> Option<Kept> {
        let hashed = self.hashed.lock().unwrap_or_else(PoisonError::into_inner);
        hashed.texts.get(source).cloned()
    }
}
