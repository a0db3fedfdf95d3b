//! Old addresses: where each leads now, and which lead nowhere.
//!
//! An address is old by an alias of an entry, by `renamed` in `site.yaml`, because a list of
//! what there is has run empty, or because `site.yaml` leaves its part out. It becomes a page
//! that sends its readers on, so it works on every host. What [`Lock`] says was published, and
//! is neither here nor let go, is lost.

mod lost;
mod renamed;
mod site;

use std::collections::{BTreeMap, BTreeSet};

use self::renamed::Renaming;
use self::site::Site;
use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostics;
use crate::lang::Lang;
use crate::parse::Lock;
use crate::plan::SitePlan;
use crate::route::{self, EVERY, Named};

/// An old address. Both are below the portal's root, and the new one is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The old address.
    pub from: String,
    /// The new one.
    pub to: String,
    /// The language of the new one; the source language where it has none.
    pub lang: Lang,
    /// Its whole folder has moved, and is in [`Moves::folders`].
    pub in_folder: bool,
}

impl Moved {
    /// What is shown there is a page that leads on. Otherwise it is a file, and is there a
    /// second time under its old name: no program that reads files follows a page.
    pub fn is_page(&self) -> bool {
        is_page(&self.from)
    }
}

fn is_page(address: &str) -> bool {
    address.ends_with('/') || address.ends_with(".html")
}

/// Every old address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// In the order of the old addresses.
    pub list: Vec<Moved>,
    /// Folders that moved as they are, without the final `*`: the old one, the new one.
    pub folders: Vec<(String, String)>,
    /// Addresses of the lock that are old now, with `:lang`.
    kept: BTreeSet<String>,
    /// Languages of the lock that are answered in another one now.
    kept_languages: BTreeSet<String>,
}

/// Finds every old address. `lock` is what was published; `files` are the addresses of all
/// files but pages, with `:lang` where they are of a language.
///
/// What is `found` is to be told only of a whole portal: of one with other errors a part is
/// missing.
pub fn moves(
    catalogue: &Catalogue,
    plan: &SitePlan,
    files: Vec<String>,
    lock: Option<&Lock>,
    found: &mut Diagnostics,
) -> Moves {
    let settings = &catalogue.site;
    let is_needed = !catalogue.former.is_empty()
        || !settings.renamed.is_empty()
        || !settings.gone.is_empty()
        || lock.is_some();
    if !is_needed {
        return Moves::default();
    }
    let site = Site::new(&settings.languages, plan, files);
    let aliases = aliases(catalogue, plan);
    let mut renaming = Renaming {
        site: &site,
        aliases: &aliases,
        lock,
        answers: BTreeMap::new(),
        folders: Vec::new(),
    };
    renaming.aliases();
    for one in &settings.renamed {
        renaming.take(one, found);
    }
    for one in &settings.gone {
        renaming.let_go(one, found);
    }
    let Renaming {
        mut answers,
        folders,
        ..
    } = renaming;
    let mut moves = Moves::default();
    if let Some(lock) = lock {
        let lost = lost::Lost {
            site: &site,
            vocabulary: &catalogue.words.vocabulary,
            aliases: &aliases,
            settings,
        };
        lost.find(lock, &mut answers, &mut moves, found);
    }
    moves.folders = folders;
    moves.list = answers
        .into_iter()
        .map(|(from, answer)| Moved {
            lang: site.language_of(&answer.to),
            from,
            to: answer.to,
            in_folder: answer.in_folder,
        })
        .collect();
    moves
}

/// Where an old address leads.
struct Answer {
    to: String,
    in_folder: bool,
}

/// Old and new addresses by aliases, both with `:lang`.
fn aliases(catalogue: &Catalogue, plan: &SitePlan) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    if catalogue.former.is_empty() {
        return out;
    }
    for planned in &plan.subjects {
        let Some((named, id)) = planned.subject.named() else {
            continue;
        };
        for old in catalogue.former.of(named, id) {
            let from = route::pattern(&planned.subject.called(old));
            out.insert(from, route::pattern(&planned.subject));
        }
    }
    for hospital in &catalogue.hospitals {
        for old in catalogue.former.of(Named::Hospital, &hospital.id) {
            out.insert(route::vcard(old), route::vcard(&hospital.id));
        }
    }
    out
}

impl Moves {
    /// What [`crate::parse::LOCK`] is to say when this site is published.
    pub fn lock(&self, catalogue: &Catalogue, plan: &SitePlan, files: Vec<String>) -> String {
        let languages = &catalogue.site.languages;
        let site = Site::new(languages, plan, files);
        let mut tags: BTreeSet<&str> = self.kept_languages.iter().map(String::as_str).collect();
        tags.extend(languages.all().map(|lang| languages[lang].path.as_str()));
        let mut addresses: BTreeSet<&str> = self.kept.iter().map(String::as_str).collect();
        addresses.extend(site.linked());
        Lock::text(&tags, &addresses)
    }
}

/// An address in one language.
fn expand(pattern: &str, language: &str) -> String {
    pattern.replacen(EVERY, language, 1)
}

/// Whether an address is one of those that a line of `site.yaml` means.
fn covers(line: &str, address: &str) -> bool {
    let every = format!("/{EVERY}/");
    let (line, address) = match line.strip_prefix(&every) {
        Some(line) => match address.get(1..).and_then(|rest| rest.split_once('/')) {
            Some((_, rest)) => (line, rest),
            None => return false,
        },
        None => (line, address),
    };
    match line.strip_suffix('*') {
        Some(folder) => address.starts_with(folder),
        None => line == address,
    }
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_line_covers_what_it_means() {
        let check = |line: &str, address: &str, expect: bool| {
            assert_eq!(covers(line, address), expect, "{line} {address}");
        };
        check("/:lang/hospitals/x/*", "/en/hospitals/x/sheet/", true);
        check("/:lang/hospitals/x/*", "/en/hospitals/x/", true);
        check("/:lang/hospitals/x/*", "/en/hospitals/xy/", false);
        check("/:lang/hospitals/x/*", "/cards/x.vcf", false);
        check("/zh/*", "/zh/hospitals/x/", true);
        check("/zh/*", "/zh-hans/", false);
        check("/cards/x.vcf", "/cards/x.vcf", true);
        check("/:lang/", "/en/", true);
        check("/:lang/", "/", false);
    }
}
