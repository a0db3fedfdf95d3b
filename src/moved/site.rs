//! Which addresses there are.

use crate::lang::{Lang, Languages};
use crate::plan::SitePlan;
use crate::route::{self, EVERY};

/// Where the hosts, the theme and the search have files of their own.
const OWN: [&str; 3] = ["/assets/", route::SEARCH_INDEX, "/_"];

/// The addresses of a site. Pages are in every language: kept once, with `:lang`, they are a
/// fourteenth, and comparing 60,000 of them with a lock is comparing 4,000.
pub(super) struct Site<'a> {
    pub(super) languages: &'a Languages,
    /// In order; true for what people link to.
    have: Vec<(String, bool)>,
}

impl<'a> Site<'a> {
    pub(super) fn new(languages: &'a Languages, plan: &SitePlan, files: Vec<String>) -> Self {
        let pages = plan.subjects.iter().map(|planned| {
            let subject = &planned.subject;
            (route::pattern(subject), subject.is_linked_to())
        });
        let files = files.into_iter().map(|file| {
            let is_linked = route::is_linked_to(&file);
            (file, is_linked)
        });
        let mut have: Vec<(String, bool)> = pages.chain(files).collect();
        have.sort_unstable();
        Self { languages, have }
    }

    /// Whether there is this address, with `:lang` as it is written here.
    pub(super) fn has_pattern(&self, pattern: &str) -> bool {
        let found = self
            .have
            .binary_search_by(|(have, _)| have.as_str().cmp(pattern));
        found.is_ok()
    }

    /// Whether there is this address.
    pub(super) fn has(&self, address: &str) -> bool {
        if OWN.iter().any(|own| address.starts_with(own)) {
            return true;
        }
        self.has_pattern(address)
            || self.languages.all().any(|lang| {
                let path = &self.languages[lang].path;
                let page = address
                    .strip_prefix('/')
                    .and_then(|rest| rest.strip_prefix(path.as_str()))
                    .filter(|rest| rest.starts_with('/'));
                page.is_some_and(|tail| self.has_pattern(&format!("/{EVERY}{tail}")))
                    || self
                        .has_pattern(&address.replace(&format!(".{path}."), &format!(".{EVERY}.")))
            })
    }

    /// What people link to below a folder, which ends in `/`.
    pub(super) fn below(&self, folder: &str) -> Vec<String> {
        let mut out = Vec::new();
        for lang in self.languages.all() {
            let path = &self.languages[lang].path;
            if let Some(rest) = folder.strip_prefix(&format!("/{path}/")) {
                let start = format!("/{EVERY}/{rest}");
                out.extend(self.starting(&start).map(|one| super::expand(one, path)));
            }
        }
        for pattern in self.starting(folder) {
            if pattern.contains(EVERY) {
                let all = self.languages.all();
                out.extend(all.map(|lang| super::expand(pattern, &self.languages[lang].path)));
            } else {
                out.push(pattern.to_owned());
            }
        }
        out
    }

    fn starting<'b>(&'b self, start: &str) -> impl Iterator<Item = &'b str> + use<'b, 'a> {
        let from = self.have.partition_point(|(have, _)| have.as_str() < start);
        let start = start.to_owned();
        self.have[from..]
            .iter()
            .take_while(move |(have, _)| have.starts_with(&start))
            .filter(|(_, is_linked)| *is_linked)
            .map(|(have, _)| have.as_str())
    }

    /// What people link to, with `:lang`, in order.
    pub(super) fn linked(&self) -> impl Iterator<Item = &str> {
        let linked = self.have.iter().filter(|(_, is_linked)| *is_linked);
        linked.map(|(have, _)| have.as_str())
    }

    /// Every address, with `:lang`, in order.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &str> {
        self.have.iter().map(|(have, _)| have.as_str())
    }

    /// The published language whose folder this is, as in `zh-hans`.
    pub(super) fn language(&self, path: &str) -> Option<Lang> {
        let mut all = self.languages.all();
        all.find(|lang| self.languages[*lang].path == path)
    }

    /// The language of an address; the source language where it has none.
    pub(super) fn language_of(&self, address: &str) -> Lang {
        let first = address.split('/').nth(1).unwrap_or_default();
        self.language(first)
            .unwrap_or_else(|| self.languages.source())
    }
}
