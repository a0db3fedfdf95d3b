//! What was published and is not there any more.

use std::collections::BTreeMap;

use super::site::Site;
use super::{Answer, Moves, covers, expand};
use crate::diagnostic::{Diagnostics, codes};
use crate::parse::{self, Lock};
use crate::route::{self, EVERY, Named};
use crate::source::Span;
use crate::words::Vocabulary;

/// What answers for an address of the lock.
pub(super) struct Lost<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) aliases: &'a BTreeMap<String, String>,
    pub(super) settings: &'a parse::Site,
}

/// What is lost of one entry, or one address: where its first line stands, and how much.
struct Loss {
    span: Span,
    first: String,
    count: usize,
}

impl Lost<'_> {
    /// Compares the lock with the site. One cause is one complaint: an entry that went away
    /// took two pages in each of fourteen languages with it.
    pub(super) fn find(
        &self,
        lock: &Lock,
        answers: &mut BTreeMap<String, Answer>,
        moves: &mut Moves,
        found: &mut Diagnostics,
    ) {
        let mut published: Vec<(&str, &str)> = Vec::new();
        let mut dropped: Vec<(&str, Span)> = Vec::new();
        for (path, span) in &lock.languages {
            match self.language_now(path) {
                Some(now) => published.push((path, now)),
                None => dropped.push((path, *span)),
            }
        }
        let mut losses: BTreeMap<(Option<Named>, &str), Loss> = BTreeMap::new();
        for (pattern, span) in self.absent(lock) {
            let paths = match pattern.contains(EVERY) {
                true => published.as_slice(),
                false => &[("", "")],
            };
            for (path, now) in paths {
                let address = expand(pattern, path);
                if self.is_gone(&address) {
                    continue;
                }
                if !answers.contains_key(&address)
                    && let Some(wider) = self.wider(pattern)
                {
                    let answer = Answer {
                        to: expand(&wider, now),
                        in_folder: false,
                    };
                    answers.insert(address.clone(), answer);
                }
                if answers.contains_key(&address) {
                    moves.kept.insert(pattern.to_owned());
                    continue;
                }
                let key = match route::owner(pattern) {
                    Some((named, id)) => (Some(named), id),
                    None => (None, self.line(pattern)),
                };
                let loss = losses.entry(key).or_insert(Loss {
                    span,
                    first: address,
                    count: 0,
                });
                loss.count += 1;
            }
        }
        for ((named, id), loss) in losses {
            let (of, lines) = match named {
                Some(named) => (Some((named.noun(), id)), route::all_of(named, id)),
                None => (None, vec![id.to_owned()]),
            };
            let (span, first) = (loss.span, &loss.first);
            found.push(codes::lost_address(span, first, loss.count, of, &lines));
        }
        for (path, _) in published {
            if self.site.language(path).is_none() {
                moves.kept_languages.insert(path.to_owned());
            }
        }
        for (path, span) in dropped {
            let folder = format!("/{path}/*");
            if self.settings.gone.iter().any(|one| one.address == folder) {
                continue;
            }
            let patterns = lock.addresses.iter().map(|(pattern, _)| pattern);
            let lost = patterns
                .filter(|pattern| pattern.contains(EVERY))
                .map(|pattern| expand(pattern, path))
                .filter(|address| !answers.contains_key(address) && !self.is_gone(address));
            match lost.count() {
                0 => {
                    moves.kept_languages.insert(path.to_owned());
                }
                count => found.push(codes::lost_language(span, path, count)),
            }
        }
    }

    /// The language that answers for one of the lock: itself, or the one whose folder took
    /// the place of its folder.
    fn language_now<'b>(&'b self, path: &'b str) -> Option<&'b str> {
        if self.site.language(path).is_some() {
            return Some(path);
        }
        let folder = format!("/{path}/*");
        let mut renamed = self.settings.renamed.iter();
        let now = renamed.find(|one| one.from == folder)?;
        let now = now.to.strip_prefix('/')?.strip_suffix("/*")?;
        self.site.language(now).map(|_| now)
    }

    /// The addresses of the lock that the site has no more. Both are in order, so one walk
    /// through them is enough.
    fn absent<'b>(&'b self, lock: &'b Lock) -> impl Iterator<Item = (&'b str, Span)> {
        let mut have = self.site.patterns().peekable();
        lock.addresses.iter().filter_map(move |(pattern, span)| {
            while have.next_if(|have| *have < pattern.as_str()).is_some() {}
            let is_there = have.peek().is_some_and(|have| *have == pattern.as_str());
            (!is_there).then_some((pattern.as_str(), *span))
        })
    }

    fn is_gone(&self, address: &str) -> bool {
        let mut gone = self.settings.gone.iter();
        gone.any(|one| covers(&one.address, address))
    }

    /// The line of `gone` that is for an address which is made of no id: where the open data
    /// are left out, one for all files.
    fn line<'b>(&self, pattern: &'b str) -> &'b str {
        let is_file = !self.settings.parts.open_data && covers(route::ALL_DATA, pattern);
        if is_file { route::ALL_DATA } else { pattern }
    }

    /// The page that has what another page had.
    fn wider(&self, pattern: &str) -> Option<String> {
        let mut at = pattern.to_owned();
        loop {
            let (next, code) = route::wider(&at)?;
            // Of a code that nobody knows any more the list did not run empty: it was
            // called otherwise, and that somebody has to say.
            if code.is_some_and(|(vocabulary, id)| !self.vocabulary.has(vocabulary, id)) {
                return None;
            }
            if self.site.has_pattern(&next) {
                return Some(next);
            }
            if let Some(to) = self.aliases.get(&next) {
                return Some(to.clone());
            }
            at = next;
        }
    }
}
