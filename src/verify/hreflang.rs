//! Whether the languages of a page name each other. They may stand in its head, in a
//! sitemap, or in both: <https://developers.google.com/search/docs/specialty/international/localized-versions>.

use std::collections::BTreeSet;

use super::address::{self, Target};
use super::finding::{Fault, Finding};
use super::head::{agree, is_language};
use super::links::{Place, Site};
use super::record::{Alternate, Record};

/// One page as another names it.
#[derive(Clone, Copy)]
struct Named<'a> {
    /// Where it is said, and how.
    record: &'a Record,
    alternate: Alternate,
    target: usize,
}

/// The languages of one page.
#[derive(Default)]
struct Set<'a> {
    named: Vec<Named<'a>>,
    /// Whether it names pages that are not there.
    broken: bool,
}

impl Named<'_> {
    fn lang(&self) -> &str {
        self.record.text(self.alternate.lang)
    }
}

impl Site<'_> {
    /// What is wrong with them. `listed` are the files that sitemaps name: what is wrong with
    /// one of those is told there.
    pub(super) fn hreflang(&self, listed: &BTreeSet<usize>) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut sets: Vec<Set> = Vec::new();
        sets.resize_with(self.records.len(), Set::default);
        let mut broken: BTreeSet<&str> = BTreeSet::new();
        for (record, listed) in self.sitemaps() {
            for one in listed {
                if let Place::Nowhere = self.place(record.text(one.at.url), record) {
                    broken.insert(record.text(one.at.url));
                }
            }
        }
        for (record, listed) in self.sitemaps() {
            for one in listed {
                if let Place::File(place) = self.place(record.text(one.at.url), record) {
                    let alternates = &one.alternates;
                    self.collect(record, alternates, &broken, &mut sets[place], &mut found);
                }
            }
        }
        for (place, record) in self.records.iter().enumerate() {
            if let Some(page) = record.page() {
                let set = &mut sets[place];
                self.collect(record, &page.alternates, &broken, set, &mut found);
            }
        }
        for place in 0..sets.len() {
            self.hold_together(place, &sets, listed, &mut found);
        }
        found
    }

    /// Resolves what one page says, as far as it is of this site.
    fn collect<'a>(
        &self,
        record: &'a Record,
        alternates: &[Alternate],
        broken: &BTreeSet<&str>,
        set: &mut Set<'a>,
        found: &mut Vec<Finding>,
    ) {
        for alternate in alternates {
            let (url, lang) = (record.text(alternate.at.url), record.text(alternate.lang));
            let mut tell = |fault| {
                let finding = Finding::new(&record.path, Some(alternate.at.line), fault);
                found.push(finding.with("lang", lang).with("url", url));
            };
            if !lang.eq_ignore_ascii_case("x-default") && !is_language(lang) {
                tell(Fault::HreflangTag);
            }
            if !address::is_absolute(url) {
                tell(Fault::HreflangRelative);
            }
            match self.place(url, record) {
                Place::File(target) if self.records[target].is_page() => set.named.push(Named {
                    record,
                    alternate: *alternate,
                    target,
                }),
                // A site of another language may live elsewhere.
                Place::Away(Target::Other) => {}
                _ if broken.contains(url) => set.broken = true,
                _ => {
                    tell(Fault::HreflangBroken);
                    set.broken = true;
                }
            }
        }
    }

    fn hold_together(
        &self,
        place: usize,
        sets: &[Set],
        listed: &BTreeSet<usize>,
        found: &mut Vec<Finding>,
    ) {
        let set = &sets[place].named;
        let Some(first) = set.first() else { return };
        let is_default = |one: &Named| one.lang().eq_ignore_ascii_case("x-default");
        if !set
            .iter()
            .any(|one| one.target == place && !is_default(one))
        {
            // A page that only asks for the language is the default, and has no other name.
            if !set.iter().any(|one| one.target == place) {
                let line = first.alternate.at.line;
                let path = &self.records[place].path;
                let finding = Finding::new(&first.record.path, Some(line), Fault::HreflangNoSelf);
                found.push(finding.with("page", path));
            }
        }
        for (at, one) in set.iter().enumerate() {
            let (url, lang) = (one.record.text(one.alternate.at.url), one.lang());
            let finding = |fault| {
                let line = Some(one.alternate.at.line);
                Finding::new(&one.record.path, line, fault).with("lang", lang)
            };
            let mut before = set[..at].iter();
            if before.any(|other| other.lang() == lang && other.target != one.target) {
                found.push(finding(Fault::HreflangTwice).with("url", url));
                continue;
            }
            if one.target != place {
                // The page that asks for the language need not name every page.
                let back = &sets[one.target];
                let asks = is_default(one) && back.named.is_empty();
                let is_hidden = self.is_hidden(one.target);
                let comes_back = back.named.iter().any(|other| other.target == place);
                // Of a page with a fault of its own, that one is told.
                if !(asks || comes_back || back.broken || is_hidden) {
                    let path = &self.records[place].path;
                    let finding = finding(Fault::HreflangOneWay).with("url", url);
                    found.push(finding.with("page", path));
                }
                if is_hidden && !asks && !listed.contains(&one.target) {
                    found.push(finding(Fault::HreflangNotIndexed).with("url", url));
                }
            } else if !is_default(one)
                && let Some(own) = self.records[place].lang()
                && !agree(lang, own)
                && is_language(lang)
            {
                let finding = finding(Fault::HreflangLang).with("url", url);
                found.push(finding.with("own", own));
            }
        }
    }
}
