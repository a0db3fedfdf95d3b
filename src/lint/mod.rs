//! Advice on what is well-formed and yet should not stand so: one rule a file.
//!
//! A rule looks at the parsed entries, where every value still has its place, and not at
//! the catalogue, which has no places. It must be worth its noise: whoever sees it
//! complain of what is right stops reading it. `site.yaml` sets the level of each rule
//! under `lints`.

mod advertising;
mod approximate_coordinates;
mod figure_in_prose;
mod long_sentence;
mod pair;
mod passage;
mod showcase_without_hospital;
mod unreachable_phone;
mod unused_facilitator;
mod unused_fact;
mod wrong_form;
mod zawgyi;

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use pair::Pairs;
use passage::Passage;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::parse::{Body, Entry, Level, Parsed, ParsedFile, Site};
use crate::source::{FileId, Layer, Sources};

/// What the rules look at.
struct Content<'a> {
    sources: &'a Sources,
    /// The files that a rule of one file at a time is asked about; others need none.
    files: Vec<FileId>,
    entries: Vec<&'a Entry>,
    /// Every text that an author wrote, in the order of the files.
    passages: Vec<Passage<'a>>,
    today: Date,
    /// Of the language in which authors write.
    source_tag: &'a str,
    claims: &'a advertising::Claims,
}

/// A rule. Its name is its key under `lints` and the code of what it finds.
struct Rule {
    name: &'static str,
    /// Where `site.yaml` does not name it.
    usual: Level,
    find: Find,
}

/// How a rule looks, and at what.
#[derive(Clone, Copy)]
enum Find {
    /// At one file at a time, or at all of them.
    In(Scope, fn(&Content) -> Vec<Diagnostic>),
    /// At a text and its translation.
    Between(pair::Find),
}

/// What a rule must see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// One file at a time.
    File,
    /// All of them.
    Portal,
}

const fn rule(name: &'static str, find: fn(&Content) -> Vec<Diagnostic>) -> Rule {
    Rule {
        name,
        usual: Level::Warn,
        find: Find::In(Scope::File, find),
    }
}

const fn of_portal(name: &'static str, find: fn(&Content) -> Vec<Diagnostic>) -> Rule {
    Rule {
        find: Find::In(Scope::Portal, find),
        ..rule(name, find)
    }
}

const fn between(name: &'static str, find: pair::Find) -> Rule {
    Rule {
        name,
        usual: Level::Warn,
        find: Find::Between(find),
    }
}

const RULES: &[Rule] = &[
    rule("advertising", advertising::find),
    rule("long-sentence", long_sentence::find),
    rule("unreachable-phone", unreachable_phone::find),
    rule("approximate-coordinates", approximate_coordinates::find),
    of_portal("unused-facilitator", unused_facilitator::find),
    of_portal("showcase-without-hospital", showcase_without_hospital::find),
    rule("wrong-form", wrong_form::find),
    Rule {
        // Nobody can read it on a phone of today.
        usual: Level::Deny,
        ..rule("zawgyi", zawgyi::find)
    },
    of_portal("unused-fact", unused_fact::find),
    Rule {
        // A portal turns it on once its texts are written so.
        usual: Level::Allow,
        ..rule("figure-in-prose", figure_in_prose::find)
    },
    between("unlike-original", pair::unlike_original),
    between("unlike-glossary", pair::unlike_glossary),
    between("unlike-length", pair::unlike_length),
    between("lost-negation", pair::lost_negation),
    between("untranslated", pair::untranslated),
];

/// What the rules find in a portal.
#[derive(Debug)]
pub struct Advice {
    site: Site,
    /// By file: what the rules that see one at a time find in it.
    files: Vec<Option<OfFile>>,
    pairs: Pairs,
    portal: Vec<Diagnostic>,
}

/// A file, and what was found in it.
type OfFile = (Arc<ParsedFile>, Arc<[Diagnostic]>);

impl Advice {
    /// Looks at every file, and at all of them together. A file that is the one of
    /// `previous` is not looked at again. `None` without a usable `site.yaml`, which says
    /// what the levels are.
    pub fn new(parsed: &Parsed, sources: &Sources, previous: Option<&Self>) -> Option<Self> {
        let site = parsed.entries().find_map(|entry| match &entry.body {
            Body::Site(site) => Some(&**site),
            _ => None,
        })?;
        let previous = previous.filter(|previous| previous.site == *site);
        let claims = advertising::Claims::new();
        let find = |scope, files, entries| find(scope, files, entries, sources, site, &claims);
        let mut files: Vec<Option<OfFile>> = Vec::new();
        let mut unseen = Vec::new();
        let written = |id: &FileId| sources.file(*id).layer != Layer::Pseudo;
        for (id, file) in parsed.by_file().filter(|(id, _)| written(id)) {
            let place = id.index();
            if files.len() <= place {
                files.resize(place + 1, None);
            }
            match previous.and_then(|previous| previous.files.get(place)?.as_ref()) {
                Some(before) if Arc::ptr_eq(&before.0, file) => {
                    files[place] = Some(before.clone());
                }
                _ => unseen.push((id, file)),
            }
        }
        let seen: Vec<(usize, OfFile)> = unseen
            .into_par_iter()
            .map(|(id, file)| {
                let entries = file.entry().into_iter().collect();
                let found = find(Scope::File, vec![id], entries);
                (id.index(), (Arc::clone(file), found.into()))
            })
            .collect();
        for (place, of_file) in seen {
            files[place] = Some(of_file);
        }
        let between = RULES.iter().filter_map(|rule| match rule.find {
            Find::Between(find) => Some((find, severity(rule, site)?)),
            Find::In(..) => None,
        });
        let between: Vec<(pair::Find, Severity)> = between.collect();
        let counts = RULES.iter().find(|rule| rule.name == "unlike-original");
        let between = pair::Rules {
            between: &between,
            counts: counts.and_then(|rule| severity(rule, site)),
        };
        let known = previous.map(|previous| &previous.pairs);
        Some(Self {
            pairs: Pairs::new(parsed, sources, site, between, known),
            portal: find(Scope::Portal, Vec::new(), parsed.entries().collect()),
            files,
            site: site.clone(),
        })
    }

    /// Each at its level, in no order that matters.
    pub fn found(&self) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let of_files = self.files.iter().flatten();
        let of_files = of_files.flat_map(|(_, found)| found.iter());
        for one in of_files.chain(self.pairs.found()).chain(&self.portal) {
            diagnostics.push(one.clone());
        }
        diagnostics
    }
}

fn find(
    scope: Scope,
    files: Vec<FileId>,
    entries: Vec<&Entry>,
    sources: &Sources,
    site: &Site,
    claims: &advertising::Claims,
) -> Vec<Diagnostic> {
    let passages = match scope {
        Scope::File => passage::collect(&entries, sources, site),
        // None of these rules reads texts.
        Scope::Portal => Vec::new(),
    };
    let content = Content {
        sources,
        files,
        entries,
        passages,
        today: sources.today,
        source_tag: &site.languages[site.languages.source()].tag,
        claims,
    };
    let mut out = Vec::new();
    for rule in RULES {
        let (Find::In(of, find), Some(severity)) = (rule.find, severity(rule, site)) else {
            continue;
        };
        if of == scope {
            for mut one in find(&content) {
                one.severity = severity;
                out.push(one);
            }
        }
    }
    out
}

/// How bad the portal takes what a rule finds; `None` where it is not asked.
fn severity(rule: &Rule, site: &Site) -> Option<Severity> {
    match site.lints.get(rule.name).copied().unwrap_or(rule.usual) {
        Level::Allow => None,
        Level::Warn => Some(Severity::Warning),
        Level::Deny => Some(Severity::Error),
    }
}

/// Whether some hospital could not be read: what names it, or what it would have named,
/// is then not known, and a rule that counts hospitals stays silent.
fn hospitals_unsure(entries: &[&Entry]) -> bool {
    use crate::parse::Unreadable;
    use crate::parse::schema::EntryKind;
    entries.iter().any(|entry| {
        matches!(
            &entry.body,
            Body::Hospital(_, None) | Body::Unreadable(Unreadable::Entry(EntryKind::Hospital, _))
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::schema::LINTS;

    #[test]
    fn every_rule_can_be_set() {
        let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        let keys: Vec<&str> = LINTS.fields.iter().map(|field| field.key).collect();
        assert_eq!(names, keys);
    }
}
