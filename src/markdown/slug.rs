//! Ids of headings: explicit, or made from the heading's text in whatever script it is.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The ids of one page, each given once.
#[derive(Default)]
pub(super) struct Ids {
    /// Every id in use or reserved, with the number its next repeat tries first.
    taken: HashMap<String, usize>,
    /// Explicit ids that wait for their heading.
    reserved: HashSet<String>,
}

impl Ids {
    /// Keeps an explicit id from being made out of an earlier heading's text.
    pub(super) fn reserve(&mut self, id: &str) {
        self.taken.entry(id.to_owned()).or_insert(2);
        self.reserved.insert(id.to_owned());
    }

    /// The explicit id itself (true), or a numbered one if it was used before (false).
    pub(super) fn explicit(&mut self, id: &str) -> (String, bool) {
        if self.reserved.remove(id) {
            (id.to_owned(), true)
        } else {
            (self.unique(id), false)
        }
    }

    /// An id made from a heading's text.
    pub(super) fn for_text(&mut self, text: &str) -> String {
        self.unique(&slug(text))
    }

    fn unique(&mut self, wanted: &str) -> String {
        let Some(&first) = self.taken.get(wanted) else {
            self.taken.insert(wanted.to_owned(), 2);
            return wanted.to_owned();
        };
        let mut number = first;
        let id = loop {
            let id = format!("{wanted}-{number}");
            number += 1;
            if !self.taken.contains_key(&id) {
                break id;
            }
        };
        self.taken.insert(wanted.to_owned(), number);
        self.taken.insert(id.clone(), 2);
        id
    }
}

/// Letters, digits and marks of every script, the rest as single hyphens; never empty.
fn slug(text: &str) -> String {
    let lower = text.nfc().collect::<String>().to_lowercase();
    let mut slug = String::with_capacity(lower.len());
    for c in lower.nfc() {
        if c.is_alphanumeric() || is_combining_mark(c) {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    if slug.ends_with('-') {
        slug.pop();
    }
    if slug.is_empty() {
        slug.push_str("section");
    }
    slug
}
