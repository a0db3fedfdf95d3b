//! What aliases and the settings say of old addresses.

use std::collections::BTreeMap;

use super::site::Site;
use super::{Answer, covers, expand, is_page};
use crate::diagnostic::{Diagnostics, codes};
use crate::parse::{Gone, Lock, Renamed};
use crate::route::EVERY;

/// Old addresses, as they are found.
pub(super) struct Renaming<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) aliases: &'a BTreeMap<String, String>,
    pub(super) lock: Option<&'a Lock>,
    /// By the old address.
    pub(super) answers: BTreeMap<String, Answer>,
    pub(super) folders: Vec<(String, String)>,
}

impl Renaming<'_> {
    /// Those of the aliases, in every language.
    pub(super) fn aliases(&mut self) {
        for (from, to) in self.aliases {
            if from.contains(EVERY) {
                for path in self.paths() {
                    self.answer(expand(from, &path), expand(to, &path), false);
                }
            } else {
                self.answer(from.clone(), to.clone(), false);
            }
        }
    }

    /// A line of `renamed`. Only the first of its languages is complained of.
    pub(super) fn take(&mut self, one: &Renamed, found: &mut Diagnostics) {
        let (is_every, is_folder) = (one.from.contains(EVERY), one.from.ends_with('*'));
        if (one.to.contains(EVERY) && !is_every) || (one.to.ends_with('*') && !is_folder) {
            found.push(codes::unlike_addresses(one.to_span, &one.to));
            return;
        }
        let paths = match is_every {
            true => self.paths(),
            false => vec![String::new()],
        };
        let before = found.clone();
        for path in paths {
            let (from, to) = (expand(&one.from, &path), expand(&one.to, &path));
            self.take_in(one, &from, &to, found);
            if *found != before {
                return;
            }
        }
        if let (Some(from), Some(to)) = (one.from.strip_suffix('*'), one.to.strip_suffix('*')) {
            self.folders.push((from.to_owned(), to.to_owned()));
        }
    }

    fn take_in(&mut self, one: &Renamed, from: &str, to: &str, found: &mut Diagnostics) {
        if let Some(used) = self.used(from) {
            found.push(codes::address_in_use(one.from_span, &used));
            return;
        }
        if let Some(answer) = self.answers.get(from) {
            found.push(codes::address_answered(one.from_span, from, &answer.to));
            return;
        }
        if let (Some(old), Some(new)) = (from.strip_suffix('*'), to.strip_suffix('*')) {
            let below = self.site.below(new);
            if below.is_empty() {
                found.push(codes::unknown_address(one.to_span, to, std::iter::empty()));
            }
            self.folder(old, new, below);
            return;
        }
        if !self.site.has(to) {
            found.push(match self.answers.get(to) {
                Some(answer) => codes::address_leads_on(one.to_span, to, &answer.to),
                None => {
                    let like = self.like(to);
                    codes::unknown_address(one.to_span, to, like.iter().map(String::as_str))
                }
            });
            return;
        }
        match from.strip_suffix('*') {
            Some(folder) => {
                for old in self.published(folder) {
                    if is_page(&old) {
                        self.answer(old, to.to_owned(), false);
                    }
                }
                self.answer(folder.to_owned(), to.to_owned(), false);
            }
            None if !is_page(from) && is_page(to) => {
                found.push(codes::page_for_file(one.from_span, from));
            }
            None => self.answer(from.to_owned(), to.to_owned(), false),
        }
    }

    /// A folder that moved as it is; of a language with its files of data.
    fn folder(&mut self, old: &str, new: &str, below: Vec<String>) {
        for to in below {
            if let Some(rest) = to.strip_prefix(new) {
                self.answer(format!("{old}{rest}"), to.clone(), true);
            }
        }
        // What was old before is not sent through two pages.
        let before: Vec<(String, String)> = self
            .answers
            .iter()
            .filter_map(|(from, answer)| {
                let rest = from.strip_prefix(new)?;
                Some((format!("{old}{rest}"), answer.to.clone()))
            })
            .collect();
        for (from, to) in before {
            self.answer(from, to, true);
        }
        let language = |folder: &str| Some(folder.strip_prefix('/')?.strip_suffix('/')?.to_owned());
        if let (Some(old), Some(new)) = (language(old), language(new))
            && self.site.language(&new).is_some()
        {
            let files: Vec<String> = self.site.linked().map(str::to_owned).collect();
            for pattern in files.iter().filter(|one| !is_page(one)) {
                if pattern.contains(EVERY) {
                    self.answer(expand(pattern, &old), expand(pattern, &new), false);
                }
            }
        }
    }

    /// A line of `gone`.
    pub(super) fn let_go(&mut self, one: &Gone, found: &mut Diagnostics) {
        let paths = match one.address.contains(EVERY) {
            true => self.paths(),
            false => vec![String::new()],
        };
        let lines = paths.iter().map(|path| expand(&one.address, path));
        if let Some(used) = lines.clone().find_map(|line| self.used(&line)) {
            found.push(codes::address_in_use(one.span, &used));
            return;
        }
        let mut answers = self.answers.iter();
        if let Some((from, answer)) = answers.find(|(from, _)| covers(&one.address, from)) {
            found.push(codes::address_answered(one.span, from, &answer.to));
        }
    }

    fn answer(&mut self, from: String, to: String, in_folder: bool) {
        if !self.site.has(&from) {
            let answer = Answer { to, in_folder };
            self.answers.entry(from).or_insert(answer);
        }
    }

    /// An address of the site that this line means.
    fn used(&self, line: &str) -> Option<String> {
        match line.strip_suffix('*') {
            Some(folder) => {
                let mut below = self.site.below(folder).into_iter();
                below.next().or_else(|| {
                    let is_used = self.site.has(folder);
                    is_used.then(|| folder.to_owned())
                })
            }
            None => self.site.has(line).then(|| line.to_owned()),
        }
    }

    /// What was published below a folder.
    fn published(&self, folder: &str) -> Vec<String> {
        let Some(lock) = self.lock else {
            return Vec::new();
        };
        let mut out = Vec::new();
        for (pattern, _) in &lock.addresses {
            if pattern.contains(EVERY) {
                let all = lock.languages.iter().map(|(path, _)| expand(pattern, path));
                out.extend(all.filter(|address| address.starts_with(folder)));
            } else if pattern.starts_with(folder) {
                out.push(pattern.clone());
            }
        }
        out
    }

    fn paths(&self) -> Vec<String> {
        let languages = self.site.languages;
        let all = languages.all();
        all.map(|lang| languages[lang].path.clone()).collect()
    }

    /// What could be meant by an address: others of its language.
    fn like(&self, address: &str) -> Vec<String> {
        let parts = address.split('/').nth(1);
        let folder = parts.map(|first| format!("/{first}/"));
        self.site.below(&folder.unwrap_or_default())
    }
}
