//! Whether the languages of a page name each other. They may stand in its head, in a
//! sitemap, or in both: <https://developers.google.com/search/docs/specialty/international/localized-versions>.

use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use super::address;
use super::finding::{Fault, Finding};
use super::head::{agree, is_language};
use super::links::{Away, Place, Site};
use super::record::Alternate;
use super::records::File;
use super::texts::Text;

/// What one file says of the languages of a page.
type Said<'a> = (&'a File, &'a [Alternate]);

/// What sitemaps say of each page, and behind it what it says itself, by the places of the
/// pages.
struct AllSaid<'a> {
    said: Vec<(usize, Said<'a>)>,
    /// Of each page, where what is said of it begins; and where all ends.
    starts: Vec<usize>,
}

impl<'a> AllSaid<'a> {
    fn new(mut said: Vec<(usize, Said<'a>)>, pages: usize) -> Self {
        // Keeps the order of what is said of one page.
        said.sort_by_key(|(place, _)| *place);
        let start = |page: usize| said.partition_point(|(place, _)| *place < page);
        let starts = (0..=pages).map(start).collect();
        Self { said, starts }
    }

    fn of(&self, page: usize) -> impl Iterator<Item = Said<'a>> + '_ {
        let range = self.starts.get(page).zip(self.starts.get(page + 1));
        let said = range.and_then(|(start, end)| self.said.get(*start..*end));
        said.unwrap_or_default().iter().map(|(_, said)| *said)
    }
}

/// The languages of all pages.
struct Sets<'a> {
    said: AllSaid<'a>,
    /// Whether a page names others that are not there.
    broken: Vec<bool>,
    /// Which files sitemaps name.
    listed: &'a BTreeSet<usize>,
}

/// One page as another names it.
#[derive(Clone, Copy)]
struct Named<'a> {
    record: &'a File,
    alternate: Alternate,
    target: usize,
}

impl<'a> Site<'a> {
    /// What is wrong with them. `listed` are the files that sitemaps name: what is wrong with
    /// one of those is told there.
    pub(super) fn hreflang(&self, listed: &BTreeSet<usize>) -> Vec<Finding> {
        let mut said: Vec<(usize, Said)> = Vec::new();
        let mut missing: HashSet<Text> = HashSet::new();
        for (record, listed) in self.sitemaps() {
            for one in listed {
                match self.place(one.at.url, record) {
                    Place::File(place) => said.push((place as usize, (record, &one.alternates))),
                    Place::Nowhere => {
                        missing.insert(one.at.url);
                    }
                    Place::Moved(_) | Place::Away(_) => {}
                }
            }
        }
        for (place, record) in self.records.iter().enumerate() {
            if let Some(page) = record.page()
                && !page.alternates.is_empty()
            {
                said.push((place, (record, &page.alternates)));
            }
        }
        let said = AllSaid::new(said, self.records.len());
        let languages = self.languages(&said);
        let pages = (0..self.records.len()).into_par_iter();
        let resolved = pages.map(|page| {
            let mut found = Vec::new();
            let mut broken = false;
            for (record, alternates) in said.of(page) {
                broken |= self.resolved(record, alternates, &languages, &missing, &mut found);
            }
            (found, broken)
        });
        let (found, broken): (Vec<Vec<Finding>>, Vec<bool>) = resolved.unzip();
        let sets = Sets {
            said,
            broken,
            listed,
        };
        let together = (0..self.records.len())
            .into_par_iter()
            .flat_map_iter(|place| self.hold_together(place, &sets));
        let mut found: Vec<Finding> = found.into_iter().flatten().collect();
        found.par_extend(together);
        found
    }

    /// Which of the texts that stand for a language are one: a few, on every page.
    fn languages(&self, said: &AllSaid) -> HashMap<Text, bool> {
        let mut languages = HashMap::new();
        for one in said
            .said
            .iter()
            .flat_map(|(_, (_, alternates))| *alternates)
        {
            let is_language = || self.is_default(one) || is_language(self.text(one.lang));
            languages.entry(one.lang).or_insert_with(is_language);
        }
        languages
    }

    fn is_default(&self, one: &Alternate) -> bool {
        self.text(one.lang).eq_ignore_ascii_case("x-default")
    }

    /// Tells what one file says wrongly by itself, and whether that names a page which is not
    /// there.
    fn resolved(
        &self,
        record: &File,
        alternates: &[Alternate],
        languages: &HashMap<Text, bool>,
        missing: &HashSet<Text>,
        found: &mut Vec<Finding>,
    ) -> bool {
        let mut broken = false;
        for alternate in alternates {
            let url = self.text(alternate.at.url);
            let mut tell = |fault| {
                let finding = Finding::new(&record.path, Some(alternate.at.line), fault);
                let finding = finding.with("lang", self.text(alternate.lang));
                found.push(finding.with("url", url));
            };
            if languages.get(&alternate.lang) == Some(&false) {
                tell(Fault::HreflangTag);
            }
            if !address::is_absolute(url) {
                tell(Fault::HreflangRelative);
            }
            match self.place(alternate.at.url, record) {
                Place::File(target) if self.records[target as usize].is_page() => {}
                // A site of another language may live elsewhere.
                Place::Away(Away::Other) => {}
                _ => {
                    broken = true;
                    if !missing.contains(&alternate.at.url) {
                        tell(Fault::HreflangBroken);
                    }
                }
            }
        }
        broken
    }

    /// The pages of a set that are there.
    fn named<'s>(
        &'s self,
        said: impl Iterator<Item = Said<'a>> + 's,
    ) -> impl Iterator<Item = Named<'a>> + 's {
        said.flat_map(move |(record, alternates)| {
            alternates.iter().filter_map(move |alternate| {
                let target = self.file_of(alternate.at.url, record)?;
                self.records[target].is_page().then_some(Named {
                    record,
                    alternate: *alternate,
                    target,
                })
            })
        })
    }

    fn hold_together(&self, place: usize, sets: &Sets<'a>) -> Vec<Finding> {
        let mut found = Vec::new();
        let set: Vec<Named> = self.named(sets.said.of(place)).collect();
        let Some(first) = set.first() else {
            return found;
        };
        // A page that only asks for the language is the default, and has no other name.
        if !set.iter().any(|one| one.target == place) {
            let line = first.alternate.at.line;
            let path = &self.records[place].path;
            let finding = Finding::new(&first.record.path, Some(line), Fault::HreflangNoSelf);
            found.push(finding.with("page", path));
        }
        let own = self.records[place].page().and_then(|page| page.lang);
        for (at, one) in set.iter().enumerate() {
            let (url, lang) = (self.text(one.alternate.at.url), one.alternate.lang);
            let is_default = self.is_default(&one.alternate);
            let finding = |fault| {
                let line = Some(one.alternate.at.line);
                Finding::new(&one.record.path, line, fault).with("lang", self.text(lang))
            };
            let mut before = set[..at].iter();
            if before.any(|other| other.alternate.lang == lang && other.target != one.target) {
                found.push(finding(Fault::HreflangTwice).with("url", url));
                continue;
            }
            if one.target != place {
                // The page that asks for the language need not name every page.
                let mut back = self.named(sets.said.of(one.target)).peekable();
                let asks = is_default && back.peek().is_none();
                let is_hidden = self.is_hidden(one.target);
                let comes_back = back.any(|other| other.target == place);
                // Of a page with a fault of its own, that one is told.
                if !(asks || comes_back || sets.broken[one.target] || is_hidden) {
                    let path = &self.records[place].path;
                    let finding = finding(Fault::HreflangOneWay).with("url", url);
                    found.push(finding.with("page", path));
                }
                if is_hidden && !asks && !sets.listed.contains(&one.target) {
                    found.push(finding(Fault::HreflangNotIndexed).with("url", url));
                }
            } else if !is_default
                && let Some(own) = own
                && own != lang
                && !agree(self.text(lang), self.text(own))
                && is_language(self.text(lang))
            {
                let finding = finding(Fault::HreflangLang).with("url", url);
                found.push(finding.with("own", self.text(own)));
            }
        }
        found
    }
}
