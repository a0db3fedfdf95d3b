//! Whether what one file names is there.

use std::collections::HashMap;

use super::address::{self, Base, Target};
use super::finding::{Fault, Finding};
use super::record::{At, Holds, Page, Record, Role, digest};

/// Every file of the site by its address, and what the redirects answer.
pub(super) struct Site<'a> {
    pub(super) records: &'a [Record],
    pub(super) base: Option<Base>,
    /// By path, and pages also by that of their folder: `en/` for `en/index.html`.
    paths: HashMap<&'a str, usize>,
    /// Old addresses, without the `/` before them, and where they lead now.
    redirects: HashMap<&'a str, &'a str>,
    /// Those that end with `*`.
    patterns: Vec<(&'a str, &'a str)>,
}

/// Where an address of a file leads.
pub(super) enum Place<'a> {
    /// To this file.
    File(usize),
    /// To an old address, and then on to another.
    Moved(&'a str),
    /// It should be a file of the site, and is none.
    Nowhere,
    /// Not to a file of the site.
    Away(Target<'a>),
}

impl<'a> Site<'a> {
    pub(super) fn new(records: &'a [Record], base: Option<Base>) -> Self {
        let mut paths = HashMap::with_capacity(records.len() * 2);
        for (place, record) in records.iter().enumerate() {
            paths.insert(record.path.as_str(), place);
            if let Some(folder) = record.path.strip_suffix("index.html")
                && (folder.is_empty() || folder.ends_with('/'))
            {
                paths.insert(folder, place);
            }
        }
        let mut site = Self {
            records,
            base,
            paths,
            redirects: HashMap::new(),
            patterns: Vec::new(),
        };
        for record in records {
            if let Holds::Redirects(redirects) = &record.holds {
                for one in redirects {
                    let (from, to) = (record.text(one.from), record.text(one.to.url));
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
        site
    }

    fn below_prefix(&self, path: &'a str) -> &'a str {
        let prefix = self.base.as_ref().map_or("", |base| base.prefix());
        let path = path.strip_prefix(prefix).unwrap_or(path);
        path.strip_prefix('/').unwrap_or(path)
    }

    pub(super) fn target<'t>(&self, url: &'t str, from: &Record) -> Target<'t> {
        let document = from.page().and_then(|page| page.base);
        let document = document.map(|one| from.text(one));
        address::target(url, &from.path, document, self.base.as_ref())
    }

    /// The file at a path: itself, without its `.html`, or the page of a folder.
    pub(super) fn file(&self, path: &str) -> Option<usize> {
        if let Some(place) = self.paths.get(path) {
            return Some(*place);
        }
        if path.is_empty() || path.ends_with('/') {
            return None;
        }
        let page = self.paths.get(format!("{path}.html").as_str());
        page.or_else(|| self.paths.get(format!("{path}/").as_str()))
            .copied()
    }

    /// What only a redirect answers, and with what.
    fn moved(&self, path: &str) -> Option<&'a str> {
        let other = match path.strip_suffix('/') {
            Some(without) => without.to_owned(),
            None => format!("{path}/"),
        };
        let exact = self.redirects.get(path);
        let exact = exact.or_else(|| self.redirects.get(other.as_str()));
        exact.copied().or_else(|| {
            let pattern = self
                .patterns
                .iter()
                .find(|(start, _)| path.starts_with(start));
            pattern.map(|(_, to)| *to)
        })
    }

    pub(super) fn place<'t>(&self, url: &'t str, from: &Record) -> Place<'t>
    where
        'a: 't,
    {
        match self.target(url, from) {
            Target::Own(path, _) => match self.file(&path) {
                Some(place) => Place::File(place),
                None => self.moved(&path).map_or(Place::Nowhere, Place::Moved),
            },
            other => Place::Away(other),
        }
    }

    /// What is wrong with the links of one file.
    pub(super) fn links(&self, record: &Record) -> Vec<Finding> {
        let mut found = Vec::new();
        for link in &record.links {
            let url = record.text(link.at.url);
            if let Some(fault) = self.fault(record, url, link.role) {
                let finding = Finding::new(&record.path, Some(link.at.line), fault.0);
                let finding = finding.with("url", url);
                found.push(match fault.1 {
                    Some((name, value)) => finding.with(name, value),
                    None => finding,
                });
            }
        }
        found
    }

    fn fault(&self, record: &Record, url: &str, role: Role) -> Option<Wrong> {
        let (path, fragment) = match self.target(url, record) {
            Target::Here(fragment) => {
                let page = record.page()?;
                return is_lost(page, &fragment).then(|| lost(&fragment));
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
        let Some(place) = self.file(&path) else {
            return Some(match (self.moved(&path), role) {
                (Some(to), _) => (Fault::LinkRedirected, Some(("target", to.to_owned()))),
                (None, Role::Follow) => (Fault::LinkBroken, None),
                (None, _) => (Fault::AssetMissing, None),
            });
        };
        let page = self.records[place].page()?;
        let fragment = fragment?;
        (role == Role::Follow && is_lost(page, &fragment)).then(|| lost(&fragment))
    }

    /// A redirect leads to a page, and that page stays.
    pub(super) fn redirects(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for record in self.records {
            match &record.holds {
                Holds::Redirects(redirects) => {
                    for one in redirects {
                        let from = record.text(one.from);
                        let path = self.below_prefix_of(from);
                        if one.moves {
                            found.extend(self.redirect(record, one.to, from, &path));
                        } else if let Place::Nowhere = self.place(record.text(one.to.url), record) {
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

    fn broken(&self, record: &Record, to: At) -> Finding {
        let finding = Finding::new(&record.path, Some(to.line), Fault::RedirectBroken);
        finding.with("url", record.text(to.url))
    }

    fn redirect(&self, record: &Record, to: At, from: &str, path: &str) -> Option<Finding> {
        let url = record.text(to.url);
        // What a pattern puts in is not known here.
        if url.contains("/:") || url.contains('*') {
            return None;
        }
        let own = self.file(path).filter(|_| !path.contains('*'));
        let next = match self.place(url, record) {
            Place::Nowhere => return Some(self.broken(record, to)),
            Place::Away(Target::Bad | Target::Beside) => return Some(self.broken(record, to)),
            Place::Away(_) => return None,
            Place::Moved(next) => next.to_owned(),
            Place::File(place) => {
                let target = &self.records[place];
                let next = target.page().and_then(|page| page.refresh);
                match next {
                    Some(next) => target.text(next.url).to_owned(),
                    None if Some(place) == own => {
                        let fault = Fault::RedirectLoop;
                        let finding = Finding::new(&record.path, Some(to.line), fault);
                        return Some(finding.with("from", from).with("url", url));
                    }
                    None => return None,
                }
            }
        };
        let fault = match self.comes_back(record, url) {
            true => Fault::RedirectLoop,
            false => Fault::RedirectChain,
        };
        let finding = Finding::new(&record.path, Some(to.line), fault);
        let finding = finding.with("from", from).with("url", url);
        Some(match fault {
            Fault::RedirectChain => finding.with("next", next),
            _ => finding,
        })
    }

    /// Whether whoever follows never arrives.
    fn comes_back(&self, record: &Record, url: &str) -> bool {
        // As many steps as browsers make.
        const MOST: usize = 20;
        let (mut record, mut url) = (record, url.to_owned());
        for _ in 0..MOST {
            let next = match self.place(&url, record) {
                Place::Moved(next) => next.to_owned(),
                Place::File(place) => {
                    let target = &self.records[place];
                    let refresh = target.page().and_then(|page| page.refresh);
                    match refresh {
                        Some(next) => {
                            record = target;
                            target.text(next.url).to_owned()
                        }
                        None => return false,
                    }
                }
                _ => return false,
            };
            url = next;
        }
        true
    }
}

type Wrong = (Fault, Option<(&'static str, String)>);

fn lost(fragment: &str) -> Wrong {
    (Fault::FragmentBroken, Some(("id", fragment.to_owned())))
}

/// Whether a page has no such place.
fn is_lost(page: &Page, fragment: &str) -> bool {
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
