//! Whether the ids that entries mention exist.

use std::collections::{BTreeMap, BTreeSet};

use super::former::{named, of_kind};
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::Id;
use crate::parse::schema::{CENTRE_PROSE, EntryKind, FACILITATOR_PROSE, HOSPITAL_PROSE};
use crate::parse::{Body, Entry, MarkdownFile, Parsed, Target, Unreadable};
use crate::route::{DATA_LIST, LISTS, Named};
use crate::source::Span;
use crate::words::Vocabulary;

/// For so many ids of a file that are not there it is guessed what was meant: each guess
/// compares with all that there are.
const MOST_GUESSES: usize = 200;

/// Every id there is, broken entries included, so that one mistake does not cascade.
#[derive(Default)]
pub(super) struct Known<'a> {
    entries: BTreeMap<EntryKind, BTreeSet<&'a str>>,
    /// Pages, and their sections as `page#section`.
    pages: BTreeSet<String>,
    /// What texts go by: pages and showcases, their sections, and fields of prose.
    texts: BTreeSet<&'a str>,
    texts_unsure: bool,
    sources: BTreeSet<&'a str>,
    /// Shared figures.
    facts: BTreeSet<&'a str>,
    /// Lists that could not be read whole: what is missing from them may be there.
    sources_unsure: bool,
    facts_unsure: bool,
    codes_unsure: bool,
    /// There is no open data to link to.
    without_data: bool,
    /// Messages with a mistake: codes of theirs stay silent.
    unread: BTreeSet<&'a str>,
    sections_unsure: BTreeSet<&'a str>,
    /// What an id that something had before is now.
    renamed: BTreeMap<(Named, &'a str), &'a str>,
}

impl<'a> Known<'a> {
    pub(super) fn collect(parsed: &'a Parsed) -> Self {
        let mut known = Self::default();
        for blocks in [HOSPITAL_PROSE, FACILITATOR_PROSE, CENTRE_PROSE] {
            known.texts.extend(blocks);
        }
        for entry in parsed.entries() {
            if let Some((named, own)) = named(entry) {
                let ids = entry.aliases.iter();
                known
                    .renamed
                    .extend(ids.map(|(id, _)| ((named, &**id), own)));
            }
            match &entry.body {
                Body::Hospital(id, _) => known.add(EntryKind::Hospital, id),
                Body::Facilitator(id, _) => known.add(EntryKind::Facilitator, id),
                Body::Centre(id, _) => known.add(EntryKind::Centre, id),
                Body::ShowcaseText(file) => known.text(file),
                Body::Page(file) => {
                    known.text(file);
                    known.pages.insert(file.id.to_string());
                    let sections = file.document.sections.iter();
                    let ids = sections.filter_map(|section| section.id.as_ref());
                    known
                        .pages
                        .extend(ids.map(|id| format!("{}#{id}", file.id)));
                }
                Body::Unreadable(Unreadable::Entry(kind, id)) => known.add(*kind, id),
                Body::Unreadable(Unreadable::Page(id)) => {
                    known.pages.insert(id.to_string());
                    known.sections_unsure.insert(id);
                    known.texts_unsure = true;
                }
                Body::Unreadable(Unreadable::ShowcaseText(_)) => known.texts_unsure = true,
                Body::Unreadable(Unreadable::Sources) => known.sources_unsure = true,
                Body::Unreadable(Unreadable::Messages(_)) => known.codes_unsure = true,
                Body::Sources(shared) => {
                    let read = shared.read.iter().map(|source| &*source.id);
                    let broken = shared.broken.iter().map(|id| &**id);
                    known.sources.extend(read.chain(broken));
                    known.sources_unsure |= shared.some_nameless;
                }
                Body::Unreadable(Unreadable::Facts) => known.facts_unsure = true,
                Body::Facts(shared) => {
                    known
                        .facts
                        .extend(entry.own_facts.iter().map(|(id, _)| &**id));
                    known.facts_unsure |= shared.some_nameless;
                }
                Body::Messages(file) => {
                    known.unread.extend(file.unread.iter().map(String::as_str));
                }
                Body::Site(site) => known.without_data = !site.parts.open_data,
                Body::Glossary(_)
                | Body::Lock(_)
                | Body::BrokenSite(_)
                | Body::Showcase(..)
                | Body::Overlay(_)
                | Body::Synonyms(_)
                | Body::Theme => {}
            }
        }
        known
    }

    fn text(&mut self, file: &'a MarkdownFile) {
        let sections = file.document.sections.iter();
        let ids = sections.filter_map(|section| section.id.as_deref());
        self.texts.extend(ids.chain([&*file.id]));
    }

    fn add(&mut self, kind: EntryKind, id: &'a Id) {
        self.entries.entry(kind).or_default().insert(id);
    }

    /// Complains of every reference of an entry that leads nowhere. The sources and figures
    /// of `own`, which mostly is the same entry, count as its own.
    pub(super) fn resolve(
        &self,
        entry: &Entry,
        own: &Entry,
        vocabulary: &Vocabulary,
        diagnostics: &mut Diagnostics,
    ) {
        for (id, span) in &entry.own_sources {
            if self.sources.contains(&**id) {
                diagnostics.push(codes::duplicate_id(*span, id, None));
            }
        }
        if !matches!(entry.body, Body::Facts(_)) {
            for (id, span) in &entry.own_facts {
                if self.facts.contains(&**id) {
                    diagnostics.push(codes::duplicate_id(*span, id, None));
                }
            }
        }
        // Of facts that could not be read, not even the ids of their sources are known.
        let is_unread = matches!(own.body, Body::Showcase(_, None)) && own.tree.is_none();
        let mut guesses = 0;
        for reference in &entry.references {
            let (id, span) = (&*reference.id, reference.span);
            // Beyond that it is no slip, but a file that is not for this portal.
            let guess = move |_: &&str| guesses < MOST_GUESSES;
            match reference.target {
                Target::Code(prefix) => {
                    let is_unread = self.unread.contains(&*format!("{prefix}-{id}"));
                    if !vocabulary.has(prefix, id) && !self.codes_unsure && !is_unread {
                        let known = vocabulary
                            .codes(prefix)
                            .iter()
                            .map(String::as_str)
                            .filter(guess);
                        diagnostics.push(codes::unknown_code(span, prefix, id, known));
                        guesses += 1;
                    }
                }
                Target::Entry(kind) => {
                    let ids = self.entries.get(&kind);
                    let now = self.renamed.get(&(of_kind(kind), id));
                    if ids.is_some_and(|ids| ids.contains(id)) {
                        continue;
                    }
                    if let Some(now) = now {
                        diagnostics.push(codes::renamed_entry(span, kind.noun(), id, now));
                    } else {
                        let known = ids.into_iter().flatten().copied().filter(guess);
                        let (noun, folder) = (kind.noun(), kind.folder());
                        diagnostics.push(codes::unknown_entry(span, noun, folder, id, known));
                        guesses += 1;
                    }
                }
                Target::Source => {
                    let is_unsure = is_unread || self.sources_unsure;
                    if !is_among(&own.own_sources, &self.sources, id) && !is_unsure {
                        let known = all(&own.own_sources, &self.sources).filter(guess);
                        diagnostics.push(codes::unknown_source(span, id, known));
                        guesses += 1;
                    }
                }
                Target::Fact => {
                    let is_unsure = is_unread || self.facts_unsure;
                    if !is_among(&own.own_facts, &self.facts, id) && !is_unsure {
                        let known = all(&own.own_facts, &self.facts).filter(guess);
                        diagnostics.push(codes::unknown_fact(span, id, known));
                        guesses += 1;
                    }
                }
                Target::Page => {
                    let page = id.split('#').next().unwrap_or(id);
                    let now = self.renamed.get(&(Named::Page, page));
                    if self.pages.contains(id) || self.sections_unsure.contains(page) {
                        continue;
                    }
                    if let Some(now) = now {
                        diagnostics.push(codes::renamed_page(span, page, now));
                    } else {
                        let known = self.pages.iter().map(String::as_str).filter(guess);
                        diagnostics.push(codes::unknown_page(span, id, known));
                        guesses += 1;
                    }
                }
                Target::Text => {
                    if !self.texts.contains(id) && !self.texts_unsure {
                        let known = self.texts.iter().copied().filter(guess);
                        diagnostics.push(codes::unknown_text(span, id, known));
                        guesses += 1;
                    }
                }
                Target::List => {
                    let is_there = |list: &&str| *list != DATA_LIST || !self.without_data;
                    let known: Vec<&str> = LISTS.iter().copied().filter(is_there).collect();
                    if !known.contains(&id) {
                        diagnostics.push(codes::unknown_list(span, id, &known));
                    }
                }
            }
        }
    }
}

fn is_among(own: &[(Id, Span)], shared: &BTreeSet<&str>, id: &str) -> bool {
    own.iter().any(|(have, _)| **have == *id) || shared.contains(id)
}

fn all<'a>(own: &'a [(Id, Span)], shared: &'a BTreeSet<&'a str>) -> impl Iterator<Item = &'a str> {
    own.iter()
        .map(|(id, _)| &**id)
        .chain(shared.iter().copied())
}
