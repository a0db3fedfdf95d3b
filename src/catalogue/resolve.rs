//! Whether the ids that entries mention exist.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, codes};
use crate::facts::Id;
use crate::parse::schema::EntryKind;
use crate::parse::{Body, Entry, Target};
use crate::route::LISTS;
use crate::words::Vocabulary;

/// Every id there is, broken entries included, so that one mistake does not cascade.
#[derive(Default)]
pub(super) struct Known<'a> {
    entries: BTreeMap<EntryKind, BTreeSet<&'a str>>,
    pages: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    pub(super) fn collect(entries: &'a [Entry]) -> Self {
        let mut known = Self::default();
        for entry in entries {
            match &entry.body {
                Body::Hospital(id, _) => known.add(EntryKind::Hospital, id),
                Body::Facilitator(id, _) => known.add(EntryKind::Facilitator, id),
                Body::Centre(id, _) => known.add(EntryKind::Centre, id),
                Body::Page(file) => {
                    known.pages.insert(&file.id);
                }
                Body::Sources(sources) => {
                    known
                        .sources
                        .extend(sources.iter().map(|source| &*source.id));
                }
                Body::Site(_)
                | Body::Showcase(..)
                | Body::Overlay(_)
                | Body::ShowcaseText(_)
                | Body::Messages(_)
                | Body::Theme => {}
            }
        }
        known
    }

    fn add(&mut self, kind: EntryKind, id: &'a Id) {
        self.entries.entry(kind).or_default().insert(id);
    }

    /// Complains of every reference of an entry that leads nowhere.
    pub(super) fn resolve(
        &self,
        entry: &Entry,
        own: &[Id],
        vocabulary: &Vocabulary,
        diagnostics: &mut Diagnostics,
    ) {
        for reference in &entry.references {
            let (id, span) = (&*reference.id, reference.span);
            match reference.target {
                Target::Code(prefix) => {
                    if !vocabulary.has(prefix, id) {
                        let known = vocabulary.codes(prefix).iter().map(String::as_str);
                        diagnostics.push(codes::unknown_code(span, prefix, id, known));
                    }
                }
                Target::Entry(kind) => {
                    let ids = self.entries.get(&kind);
                    if !ids.is_some_and(|ids| ids.contains(id)) {
                        let known = ids.into_iter().flatten().copied();
                        let (noun, folder) = (kind.noun(), kind.folder());
                        diagnostics.push(codes::unknown_entry(span, noun, folder, id, known));
                    }
                }
                Target::Source => {
                    if !own.iter().any(|have| **have == *id) && !self.sources.contains(id) {
                        let known = own.iter().map(|id| &**id);
                        let known = known.chain(self.sources.iter().copied());
                        diagnostics.push(codes::unknown_source(span, id, known));
                    }
                }
                Target::Page => {
                    if !self.pages.contains(id) {
                        let known = self.pages.iter().copied();
                        diagnostics.push(codes::unknown_page(span, id, known));
                    }
                }
                Target::List => {
                    if !LISTS.contains(&id) {
                        let known = LISTS.iter().copied();
                        diagnostics.push(codes::unknown_page(span, id, known));
                    }
                }
            }
        }
    }
}
