//! What is kept of all files of a site, as small as it can be.

use std::collections::{BTreeSet, HashSet};
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use foldhash::quality::FixedState;

use super::finding::Finding;
use super::record::{Alternate, Holds, Link, Page, Record};
use super::texts::{SharedTexts, SiteTexts, Text};

/// What the files of one site say to each other. Threads that read files add to it at once.
#[derive(Debug, Default)]
pub struct Records {
    files: Mutex<Vec<File>>,
    found: Mutex<Vec<Finding>>,
    texts: SharedTexts,
    ids: Lists<u64>,
    alternates: Lists<Alternate>,
}

/// The same, when all files are read.
#[derive(Debug)]
pub(super) struct All {
    /// In the order of their paths.
    pub(super) files: Vec<File>,
    pub(super) texts: SiteTexts,
    /// What is wrong with files by themselves.
    pub(super) found: Vec<Finding>,
}

/// What one file says to the others.
#[derive(Debug)]
pub(super) struct File {
    /// From the directory of the site, with `/`.
    pub(super) path: String,
    pub(super) holds: Holds,
    links: Box<[u8]>,
    /// How many links lead out of it, also of those that need not be kept.
    count: u32,
}

/// Lists that many files have in common, each of them once.
type Lists<T> = Mutex<HashSet<Arc<[T]>, FixedState>>;

impl Records {
    /// Takes what one file says.
    pub fn push(&self, mut record: Record) {
        let texts = std::mem::take(&mut record.texts);
        // A link that need not be kept has a text that need not be either.
        let mut wanted = vec![false; texts.len()];
        record.texts_mut(|text| {
            if let Some(wanted) = wanted.get_mut(text.place()) {
                *wanted = true;
            }
        });
        let shared = self.texts.push(&texts, &wanted);
        record.texts_mut(|text| {
            if let Some(Some(shared)) = shared.get(text.place()) {
                *text = *shared;
            }
        });
        match &mut record.holds {
            Holds::Page(page) => {
                page.alternates.shrink_to_fit();
                share(&self.ids, &mut page.ids);
            }
            Holds::Sitemap(listed) => {
                listed.shrink_to_fit();
                for one in listed {
                    share(&self.alternates, &mut one.alternates);
                }
            }
            _ => {}
        }
        if !record.found.is_empty() {
            held(&self.found).append(&mut record.found);
        }
        let count = u32::try_from(record.links.len()).unwrap_or(u32::MAX);
        let file = File {
            path: record.path,
            holds: record.holds,
            links: pack(&record.links),
            count: count.saturating_add(record.judged),
        };
        held(&self.files).push(file);
    }

    /// How many HTML pages there are.
    pub fn pages(&self) -> usize {
        let files = held(&self.files);
        files.iter().filter_map(File::page).count()
    }

    /// How many links lead out of files.
    pub fn links(&self) -> usize {
        held(&self.files)
            .iter()
            .map(|file| file.count as usize)
            .sum()
    }

    /// In how many languages pages say they are.
    pub fn languages(&self) -> usize {
        let files = held(&self.files);
        let languages = files.iter().filter_map(|file| file.page()?.lang);
        languages.collect::<BTreeSet<_>>().len()
    }

    pub(super) fn finish(self) -> All {
        let mut files = self
            .files
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        files.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        All {
            files,
            texts: self.texts.finish(),
            found: self
                .found
                .into_inner()
                .unwrap_or_else(PoisonError::into_inner),
        }
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a list that is there already in place of one that says the same.
fn share<T: Clone + Eq + Hash>(lists: &Lists<T>, list: &mut Arc<[T]>) {
    let mut lists = held(lists);
    match lists.get(list) {
        Some(known) => *list = Arc::clone(known),
        None => {
            lists.insert(Arc::clone(list));
        }
    }
}

impl FromIterator<Record> for Records {
    fn from_iter<I: IntoIterator<Item = Record>>(records: I) -> Self {
        let all = Self::default();
        records.into_iter().for_each(|record| all.push(record));
        all
    }
}

impl From<Vec<Record>> for Records {
    fn from(records: Vec<Record>) -> Self {
        records.into_iter().collect()
    }
}

impl File {
    /// One that says nothing, as if it were of no folder.
    pub(super) fn nowhere() -> Self {
        Self {
            path: String::new(),
            holds: Holds::Other,
            links: Box::default(),
            count: 0,
        }
    }

    pub(super) fn page(&self) -> Option<&Page> {
        match &self.holds {
            Holds::Page(page) => Some(page),
            _ => None,
        }
    }

    pub(super) fn is_page(&self) -> bool {
        self.page().is_some()
    }

    /// Those whose address must lead somewhere, in the order of the file.
    pub(super) fn links(&self) -> impl Iterator<Item = Link> {
        let mut rest = &*self.links;
        let (mut url, mut place) = (0_u32, 0_u32);
        std::iter::from_fn(move || {
            url = url.wrapping_add(near(number(&mut rest)?));
            place = place.wrapping_add(near(number(&mut rest)?));
            Some(Link::of(Text::at(url), place))
        })
    }
}

/// Links in some four bytes each, as what they differ from the one before: a large site has
/// many millions.
fn pack(links: &[Link]) -> Box<[u8]> {
    let mut packed = Vec::with_capacity(links.len() * 5);
    let (mut url, mut place) = (0_u32, 0_u32);
    for link in links {
        let (next, there) = (link.url.place() as u32, link.place());
        push_number(far(next.wrapping_sub(url)), &mut packed);
        push_number(far(there.wrapping_sub(place)), &mut packed);
        (url, place) = (next, there);
    }
    packed.into()
}

/// A difference as a number that is small where it is, up or down.
fn far(difference: u32) -> u32 {
    (difference << 1) ^ 0_u32.wrapping_sub(difference >> 31)
}

/// The difference of a number of [`far`].
fn near(number: u32) -> u32 {
    (number >> 1) ^ 0_u32.wrapping_sub(number & 1)
}

/// Seven bits a byte, the lowest first; all bytes but the last have their highest bit.
fn push_number(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..u32::BITS).step_by(7) {
        let (byte, behind) = rest.split_first()?;
        *rest = behind;
        number |= u32::from(*byte & 0x7f) << shift;
        if *byte < 0x80 {
            break;
        }
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_packed_is_what_was_there(links: Vec<(u32, u32)>, near in 0..4_u32) {
            let links = links.into_iter().map(|(url, place)| {
                let fewer = near * 8;
                Link::of(Text::at(url >> fewer), place >> fewer)
            });
            let links: Vec<Link> = links.collect();
            let file = File { links: pack(&links), ..File::nowhere() };
            prop_assert_eq!(file.links().collect::<Vec<_>>(), links);
        }
    }
}
