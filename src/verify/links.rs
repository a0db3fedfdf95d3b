//! Whether what one file names is there.

use std::collections::HashMap;

use foldhash::quality::FixedState;
use rayon::prelude::*;

use super::address::{self, Base, Target};
use super::finding::{Fault, Finding};
use super::record::{At, Holds, Page, Role};
use super::records::{All, File};
use super::texts::{SiteTexts, Text, digest};

/// Every file of the site by its address, and what the redirects answer.
pub(super) struct Site<'a> {
    pub(super) records: &'a [File],
    texts: &'a SiteTexts,
    pub(super) base: Option<Base>,
    /// By path.
    paths: HashMap<&'a str, usize, FixedState>,
    /// Old addresses, without the `/` before them, and where they lead now.
    redirects: HashMap<&'a str, Text, FixedState>,
    /// Those that end with `*`.
    patterns: Vec<(&'a str, Text)>,
    /// For each of the texts, where it leads: every page names the same few thousand.
    known: Vec<Known>,
}

/// Where an address of a file leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// To this file.
    File(u32),
    /// To an old address, and then on to another.
    Moved(Text),
    /// It should be a file of the site, and is none.
    Nowhere,
    /// Not to a file of the site.
    Away(Away),
}

/// What is not a file of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Away {
    /// Another site.
    Other,
    /// Nothing that a browser could follow, or a path that is not below the prefix.
    Lost,
    /// A place of the page itself, or no file at all.
    None,
}

/// What is known of a text as an address.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// `None` where that is another place in every folder.
    place: Option<Place>,
    /// The roles in which no file can link to it wrongly, a bit each.
    right: u8,
}

impl<'a> Site<'a> {
    pub(super) fn new(all: &'a All, base: Option<Base>) -> Self {
        let records = all.files.as_slice();
        let hasher = FixedState::default;
        let mut paths = HashMap::with_capacity_and_hasher(records.len(), hasher());
        paths.extend((records.iter().enumerate()).map(|(place, one)| (one.path.as_str(), place)));
        let mut site = Self {
            records,
            texts: &all.texts,
            base,
            paths,
            redirects: HashMap::with_hasher(hasher()),
            patterns: Vec::new(),
            known: Vec::new(),
        };
        for record in records {
            if let Holds::Redirects(redirects) = &record.holds {
                for one in redirects {
                    let (from, to) = (site.text(one.from), one.to.url);
                    let Target::Own(_, _) = site.target(from, record) else {
                        continue;
                    };
                    let from = site.below_prefix(from);
                    match from.strip_suffix('*') {
                        Some(start) => site.patterns.push((start, to)),
                        // Of two alike, hosts take the first.
                        None => {
                            site.redirects.entry(from).or_insert(to);
                        }
                    }
                }
            }
        }
        let texts: Vec<Text> = site.texts.all().collect();
        let known = texts.par_iter().map(|text| site.know(site.text(*text)));
        site.known = known.collect();
        site
    }

    /// What can be said of an address wherever it stands.
    fn know(&self, url: &str) -> Known {
        if !address::is_rooted(url) {
            return Known::default();
        }
        let anywhere = File::nowhere();
        let target = address::target(url, "", None, self.base.as_ref());
        let is_right = |role: &Role| self.fault(&anywhere, &target, *role).is_none();
        let right = Role::ALL.into_iter().filter(is_right);
        Known {
            right: right.fold(0, |bits, role| bits | role.bit()),
            place: Some(self.of_target(&target)),
        }
    }

    pub(super) fn text(&self, text: Text) -> &'a str {
        self.texts.get(text)
    }

    fn below_prefix(&self, path: &'a str) -> &'a str {
        let prefix = self.base.as_ref().map_or("", |base| base.prefix());
        let path = path.strip_prefix(prefix).unwrap_or(path);
        path.strip_prefix('/').unwrap_or(path)
    }

    pub(super) fn target<'t>(&self, url: &'t str, from: &File) -> Target<'t> {
        let document = from.page().and_then(|page| page.base);
        let document = document.map(|one| self.text(one));
        address::target(url, &from.path, document, self.base.as_ref())
    }

    /// The file at a path: itself, without its `.html`, or the page of a folder.
    pub(super) fn file(&self, path: &str) -> Option<usize> {
        let at = |path: &str| self.paths.get(path).copied();
        if path.is_empty() || path.ends_with('/') {
            return at(&format!("{path}index.html"));
        }
        at(path)
            .or_else(|| at(&format!("{path}.html")))
            .or_else(|| at(&format!("{path}/index.html")))
    }

    /// What only a redirect answers, and with what.
    fn moved(&self, path: &str) -> Option<Text> {
        let other = match path.strip_suffix('/') {
            Some(without) => without.to_owned(),
            None => format!("{path}/"),
        };
        let exact = self.redirects.get(path);
        let exact = exact.or_else(|| self.redirects.get(other.as_str()));
        exact.copied().or_else(|| {
            let mut patterns = self.patterns.iter();
            let pattern = patterns.find(|(start, _)| path.starts_with(start));
            pattern.map(|(_, to)| *to)
        })
    }

    pub(super) fn place(&self, url: Text, from: &File) -> Place {
        let known = self.known.get(url.place()).and_then(|known| known.place);
        known.unwrap_or_else(|| self.of_target(&self.target(self.text(url), from)))
    }

    fn of_target(&self, target: &Target) -> Place {
        match target {
            Target::Own(path, _) => match self.file(path) {
                Some(place) => Place::File(u32::try_from(place).unwrap_or(u32::MAX)),
                None => self.moved(path).map_or(Place::Nowhere, Place::Moved),
            },
            Target::Other => Place::Away(Away::Other),
            Target::Bad | Target::Beside => Place::Away(Away::Lost),
            Target::Here(_) | Target::None => Place::Away(Away::None),
        }
    }

    /// The place of the file to which an address leads.
    pub(super) fn file_of(&self, url: Text, from: &File) -> Option<usize> {
        match self.place(url, from) {
            Place::File(place) => Some(place as usize),
            _ => None,
        }
    }

    /// What is wrong with the links of one file.
    pub(super) fn links(&self, record: &File) -> Vec<Finding> {
        let mut found = Vec::new();
        for link in record.links() {
            let known = self.known.get(link.url.place());
            if known.is_some_and(|known| known.right & link.role().bit() != 0) {
                continue;
            }
            let url = self.text(link.url);
            if let Some(fault) = self.fault(record, &self.target(url, record), link.role()) {
                let finding = Finding::new(&record.path, Some(link.line()), fault.0);
                let finding = finding.with("url", url);
                found.push(match fault.1 {
                    Some((name, value)) => finding.with(name, value),
                    None => finding,
                });
            }
        }
        found
    }

    fn fault(&self, record: &File, target: &Target, role: Role) -> Option<Wrong> {
        let (path, fragment) = match target {
            Target::Here(fragment) => {
                let page = record.page()?;
                return is_lost(page, fragment).then(|| lost(fragment));
            }
            Target::Own(path, fragment) => (path, fragment),
            Target::Beside if role == Role::Mention => return None,
            Target::Beside => return Some((Fault::LinkOutside, None)),
            Target::Other if matches!(role, Role::Load | Role::Connect) => {
                return Some((Fault::ThirdParty, None));
            }
            Target::Bad => return Some((Fault::BadAddress, None)),
            Target::Other | Target::None => return None,
        };
        if role == Role::Connect {
            return None;
        }
        let Some(place) = self.file(path) else {
            return Some(match (self.moved(path), role) {
                (Some(to), _) => (
                    Fault::LinkRedirected,
                    Some(("target", self.text(to).to_owned())),
                ),
                (None, Role::Follow) => (Fault::LinkBroken, None),
                (None, _) => (Fault::AssetMissing, None),
            });
        };
        let page = self.records[place].page()?;
        let fragment = fragment.as_deref()?;
        (role == Role::Follow && is_lost(page, fragment)).then(|| lost(fragment))
    }

    /// A redirect leads to a page, and that page stays.
    pub(super) fn redirects(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for record in self.records {
            match &record.holds {
                Holds::Redirects(redirects) => {
                    for one in redirects {
                        let from = self.text(one.from);
                        let path = self.below_prefix_of(from);
                        if one.moves {
                            found.extend(self.redirect(record, one.to, from, &path));
                        } else if let Place::Nowhere = self.place(one.to.url, record) {
                            found.push(self.broken(record, one.to));
                        }
                    }
                }
                Holds::Page(page) => {
                    if let Some(to) = page.refresh {
                        let path = &record.path;
                        found.extend(self.redirect(record, to, path, path));
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn below_prefix_of(&self, path: &str) -> String {
        let prefix = self.base.as_ref().map_or("", |base| base.prefix());
        let path = path.strip_prefix(prefix).unwrap_or(path);
        path.trim_start_matches('/').to_owned()
    }

    fn broken(&self, record: &File, to: At) -> Finding {
        let finding = Finding::new(&record.path, Some(to.line), Fault::RedirectBroken);
        finding.with("url", self.text(to.url))
    }

    fn redirect(&self, record: &File, to: At, from: &str, path: &str) -> Option<Finding> {
        let url = self.text(to.url);
        // What a pattern puts in is not known here.
        if url.contains("/:") || url.contains('*') {
            return None;
        }
        let own = self.file(path).filter(|_| !path.contains('*'));
        let next = match self.place(to.url, record) {
            Place::Nowhere | Place::Away(Away::Lost) => return Some(self.broken(record, to)),
            Place::Away(_) => return None,
            Place::Moved(next) => next,
            Place::File(place) => {
                let place = place as usize;
                let next = self.records[place].page().and_then(|page| page.refresh);
                match next {
                    Some(next) => next.url,
                    None if Some(place) == own => {
                        let fault = Fault::RedirectLoop;
                        let finding = Finding::new(&record.path, Some(to.line), fault);
                        return Some(finding.with("from", from).with("url", url));
                    }
                    None => return None,
                }
            }
        };
        let fault = match self.comes_back(record, to.url) {
            true => Fault::RedirectLoop,
            false => Fault::RedirectChain,
        };
        let finding = Finding::new(&record.path, Some(to.line), fault);
        let finding = finding.with("from", from).with("url", url);
        Some(match fault {
            Fault::RedirectChain => finding.with("next", self.text(next)),
            _ => finding,
        })
    }

    /// Whether whoever follows never arrives.
    fn comes_back(&self, mut record: &'a File, mut url: Text) -> bool {
        // As many steps as browsers make.
        const MOST: usize = 20;
        for _ in 0..MOST {
            url = match self.place(url, record) {
                Place::Moved(next) => next,
                Place::File(place) => {
                    record = &self.records[place as usize];
                    match record.page().and_then(|page| page.refresh) {
                        Some(next) => next.url,
                        None => return false,
                    }
                }
                Place::Nowhere | Place::Away(_) => return false,
            };
        }
        true
    }
}

type Wrong = (Fault, Option<(&'static str, String)>);

fn lost(fragment: &str) -> Wrong {
    (Fault::FragmentBroken, Some(("id", fragment.to_owned())))
}

/// Whether a page has no such place.
pub(super) fn is_lost(page: &Page, fragment: &str) -> bool {
    // A browser looks for the text behind it.
    let fragment = fragment.split(":~:").next().unwrap_or_default();
    if fragment.is_empty() || fragment.eq_ignore_ascii_case("top") {
        return false;
    }
    if page.ids.binary_search(&digest(fragment.as_bytes())).is_ok() {
        return false;
    }
    // `#h=one+two` is what a script of that page remembers in its address. An id looks
    // otherwise, and where no script runs, nobody reads it.
    !(page.has_script && fragment.contains('='))
}
