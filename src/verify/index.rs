//! Whether pages, sitemaps and `robots.txt` agree on what search engines shall find.

use std::collections::{BTreeMap, BTreeSet};

use super::address::{self, Base};
use super::finding::{Fault, Finding};
use super::links::{Away, Place, Site};
use super::record::{Alternate, At, Holds, Listed, Robots};
use super::records::{All, File};
use super::texts::Text;

/// Where the site lives, by what its files say: the canonical addresses of most pages,
/// otherwise `robots.txt` and the sitemaps.
pub(super) fn base(all: &All) -> Option<Base> {
    let records = all.files.as_slice();
    let text = |at: At| all.texts.get(at.url);
    let mut votes: BTreeMap<&str, (usize, Base)> = BTreeMap::new();
    for record in records {
        let canonical = record.page().and_then(|page| page.canonical);
        let url = canonical.map(text).unwrap_or_default();
        if let Some(base) = Base::of_file(url, &record.path) {
            let length = url.len() - own_end(url, &record.path);
            let vote = votes.entry(&url[..length]).or_insert((0, base));
            vote.0 += 1;
        }
    }
    let most = votes
        .into_values()
        .reduce(|best, one| match one.0 > best.0 {
            true => one,
            false => best,
        });
    if let Some((_, base)) = most {
        return Some(base);
    }
    let named = records.iter().flat_map(|record| match &record.holds {
        Holds::Robots(robots) => robots.sitemaps.as_slice(),
        Holds::SitemapIndex(list) => list.as_slice(),
        _ => &[],
    });
    let named = named.map(|at| text(*at));
    let sitemaps = records
        .iter()
        .filter(|record| matches!(record.holds, Holds::Sitemap(_) | Holds::SitemapIndex(_)));
    let sitemaps: Vec<&str> = sitemaps.map(|record| record.path.as_str()).collect();
    let mut by_sitemap = named.filter_map(|url| {
        let path = sitemaps
            .iter()
            .find(|path| url.ends_with(&format!("/{path}")))?;
        Base::of_file(url, path)
    });
    if let Some(base) = by_sitemap.next() {
        return Some(base);
    }
    let listed = records.iter().flat_map(|record| match &record.holds {
        Holds::Sitemap(listed) => listed.as_slice(),
        _ => &[],
    });
    let listed = listed.map(|one| text(one.at));
    // The front page has the shortest.
    listed.min_by_key(|url| url.len()).and_then(Base::new)
}

/// How much of a page's address is its own path.
fn own_end(url: &str, path: &str) -> usize {
    let place = path.strip_suffix("index.html").unwrap_or(path);
    let ends = [path, place, place.strip_suffix(".html").unwrap_or(place)];
    let end = ends.iter().find(|end| url.ends_with(**end));
    end.map_or(place.trim_end_matches('/').len(), |end| end.len())
}

impl Site<'_> {
    /// The file that a page names as canonical; itself where it names none. `None` where
    /// that is no file of the site.
    pub(super) fn canonical_of(&self, place: usize) -> Option<usize> {
        let record = &self.records[place];
        let page = record.page()?;
        let Some(canonical) = page.canonical else {
            return Some(place);
        };
        self.file_of(canonical.url, record)
    }

    /// Whether a search engine shall show a file under its own address.
    fn is_indexed(&self, place: usize) -> bool {
        let record = &self.records[place];
        let is_error_page = record.path.rsplit('/').next() == Some("404.html");
        record.page().is_some_and(|page| {
            let stays = !page.noindex && page.refresh.is_none();
            stays && !is_error_page && self.canonical_of(place) == Some(place)
        })
    }

    /// Whether a page is kept from search engines, or named by another address.
    pub(super) fn is_hidden(&self, place: usize) -> bool {
        self.records[place].is_page() && !self.is_indexed(place)
    }

    /// What is wrong with the canonical addresses.
    pub(super) fn canonicals(&self) -> Vec<Finding> {
        let places = 0..self.records.len();
        places.filter_map(|place| self.canonical(place)).collect()
    }

    fn canonical(&self, place: usize) -> Option<Finding> {
        let record = &self.records[place];
        let page = record.page()?;
        let at = page.canonical?;
        let url = self.text(at.url);
        let finding = |fault| Finding::new(&record.path, Some(at.line), fault).with("url", url);
        if !address::is_absolute(url) {
            return Some(finding(Fault::CanonicalRelative));
        }
        let target = match self.place(at.url, record) {
            Place::File(target) => target as usize,
            Place::Away(Away::Other) => return Some(finding(Fault::CanonicalElsewhere)),
            _ => return Some(finding(Fault::CanonicalBroken)),
        };
        if target == place {
            return None;
        }
        let other = &self.records[target];
        let Some(other_page) = other.page() else {
            return Some(finding(Fault::CanonicalBroken));
        };
        // Where that one leads nowhere, it is told there.
        if self.canonical_of(target).is_some_and(|next| next != target) {
            let next = other_page.canonical.map(|at| self.text(at.url));
            let finding = finding(Fault::CanonicalChain);
            return Some(finding.with("next", next.unwrap_or_default()));
        }
        // What is kept from search engines itself says nothing by it.
        (other_page.noindex && !page.noindex).then(|| finding(Fault::CanonicalNoindex))
    }

    /// Every sitemap with its place among the files.
    pub(super) fn sitemaps(&self) -> impl Iterator<Item = (&File, &[Listed])> {
        self.records
            .iter()
            .filter_map(|record| match &record.holds {
                Holds::Sitemap(listed) => Some((record, listed.as_slice())),
                _ => None,
            })
    }

    /// What is wrong with the sitemaps, and the files that they name.
    pub(super) fn listed(&self) -> (Vec<Finding>, BTreeSet<usize>) {
        let mut found = Vec::new();
        let mut named = BTreeSet::new();
        let mut defaults = BTreeSet::new();
        for (record, listed) in self.sitemaps() {
            for one in listed {
                let url = self.text(one.at.url);
                let fault = match self.file_of(one.at.url, record) {
                    Some(place) if address::is_absolute(url) => match named.insert(place) {
                        true => self.mismatch(place, one.at.url),
                        false => Some(Fault::SitemapTwice),
                    },
                    _ => Some(Fault::SitemapBroken),
                };
                // The page that asks for the language is of no sitemap's language: to be
                // named by all of them is its entry.
                let is_default = |one: &&Alternate| self.text(one.lang) == "x-default";
                for default in one.alternates.iter().filter(is_default) {
                    defaults.extend(self.file_of(default.at.url, record));
                }
                if let Some(fault) = fault {
                    let finding = Finding::new(&record.path, Some(one.at.line), fault);
                    found.push(finding.with("url", url));
                }
            }
        }
        if self.sitemaps().next().is_some() {
            for (place, record) in self.records.iter().enumerate() {
                if self.is_indexed(place) && !named.contains(&place) && !defaults.contains(&place) {
                    found.push(Finding::new(&record.path, None, Fault::SitemapLacks));
                }
            }
        }
        (found, named)
    }

    /// What a page says against its place in a sitemap.
    fn mismatch(&self, place: usize, url: Text) -> Option<Fault> {
        let record = &self.records[place];
        let page = record.page()?;
        if page.noindex {
            return Some(Fault::SitemapNoindex);
        }
        // One that leads nowhere is told where it stands.
        let is_other = page.canonical.is_some_and(|canonical| {
            canonical.url != url
                && address::is_absolute(self.text(canonical.url))
                && self.canonical_of(place).is_some()
        });
        (is_other || page.refresh.is_some()).then_some(Fault::SitemapNotCanonical)
    }

    /// Whether `robots.txt`, the index and the sitemaps know each other.
    pub(super) fn robots(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut known = BTreeSet::new();
        let mut names_any = false;
        let mut robots: Option<(&File, &Robots)> = None;
        for record in self.records {
            let named: &[At] = match &record.holds {
                Holds::Robots(one) => {
                    robots = Some((record, one));
                    &one.sitemaps
                }
                Holds::SitemapIndex(named) => named,
                _ => continue,
            };
            for at in named {
                names_any = true;
                let is_sitemap = |place: &usize| {
                    let target = &self.records[*place];
                    let is_read =
                        matches!(target.holds, Holds::Sitemap(_) | Holds::SitemapIndex(_));
                    is_read || target.path.ends_with(".gz") || target.path.ends_with(".txt")
                };
                match self.file_of(at.url, record).filter(is_sitemap) {
                    Some(place) => {
                        known.insert(place);
                    }
                    None => {
                        let fault = Fault::SitemapMissing;
                        let finding = Finding::new(&record.path, Some(at.line), fault);
                        found.push(finding.with("url", self.text(at.url)));
                    }
                }
            }
        }
        let is_sitemap = |(_, record): &(usize, &File)| {
            matches!(record.holds, Holds::Sitemap(_) | Holds::SitemapIndex(_))
        };
        let records = self.records.iter().enumerate();
        let sitemaps: Vec<(usize, &File)> = records.filter(is_sitemap).collect();
        match robots {
            Some((record, one)) if one.sitemaps.is_empty() && !sitemaps.is_empty() => {
                found.push(Finding::new(&record.path, None, Fault::RobotsNoSitemap));
            }
            _ if names_any => {
                // An index stands at the top: without `robots.txt` nothing can name it.
                let unlisted = sitemaps.into_iter().filter(|(place, record)| {
                    let is_index = matches!(record.holds, Holds::SitemapIndex(_));
                    !known.contains(place) && (robots.is_some() || !is_index)
                });
                let unlisted = unlisted
                    .map(|(_, record)| Finding::new(&record.path, None, Fault::SitemapUnlisted));
                found.extend(unlisted);
            }
            _ => {}
        }
        if let Some((record, robots)) = robots {
            self.blocked(record, robots, &mut found);
        }
        found
    }

    fn blocked(&self, robots: &File, rules: &Robots, found: &mut Vec<Finding>) {
        let rules: Vec<(bool, &str)> = rules
            .rules
            .iter()
            .map(|(allow, pattern)| (*allow, self.text(*pattern)))
            .collect();
        if rules.iter().all(|(allow, _)| *allow) {
            return;
        }
        for (_, listed) in self.sitemaps() {
            for one in listed {
                let url = self.text(one.at.url);
                let path = url.split_once("://").map_or(url, |(_, rest)| rest);
                let path = path.find('/').map_or("/", |start| &path[start..]);
                let matching = rules.iter().filter(|(_, pattern)| matches(pattern, path));
                // The longest rule holds, and of two as long the milder.
                let rule = matching.max_by_key(|(allow, pattern)| (pattern.len(), *allow));
                if let Some((false, pattern)) = rule {
                    let finding = Finding::new(&robots.path, None, Fault::RobotsBlocks);
                    found.push(finding.with("url", url).with("rule", *pattern));
                }
            }
        }
    }
}

/// A pattern of `robots.txt`: `*` is anything, `$` at its end the end.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, whole) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let mut last = "";
    for part in parts {
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
        last = part;
    }
    !whole || rest.is_empty() || (pattern.contains('*') && path.ends_with(last))
}
