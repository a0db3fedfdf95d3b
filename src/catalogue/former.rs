//! Ids that entries had before: their addresses lead on to the entry.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, codes};
use crate::facts::Id;
use crate::parse::schema::EntryKind;
use crate::parse::{Body, Entry, Parsed, Unreadable};
use crate::route::{Named, RESERVED};
use crate::source::Span;
use crate::words::Vocabulary;

/// Former ids by what has another one now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Former(BTreeMap<(Named, Id), BTreeSet<Id>>);

impl Former {
    /// The ids that it had before.
    pub fn of(&self, named: Named, id: &Id) -> impl Iterator<Item = &Id> {
        let ids = self.0.get(&(named, Id::clone(id)));
        ids.into_iter().flatten()
    }

    /// Nothing was ever called otherwise.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Collects them. An id can have been that of one entry only, and of none that is there.
pub(super) fn former(
    parsed: &Parsed,
    vocabulary: &Vocabulary,
    diagnostics: &mut Diagnostics,
) -> Former {
    let mut former = Former::default();
    let with = |entry: &&Entry| !entry.aliases.is_empty();
    if parsed.entries().find(with).is_none() {
        return former;
    }
    let taken: BTreeSet<(Named, &str)> = parsed.entries().filter_map(named).collect();
    let is_taken = |named: Named, id: &str| {
        taken.contains(&(named, id))
            || (named == Named::Page && RESERVED.contains(&id))
            || (named == Named::Treatment && vocabulary.has("treatment", id))
    };
    // The first that says it, by the order of the files.
    let mut first: BTreeMap<(Named, &str), (&str, Span)> = BTreeMap::new();
    for entry in parsed.entries().filter(with) {
        let Some((named, own)) = named(entry) else {
            continue;
        };
        for (id, span) in &entry.aliases {
            if is_taken(named, id) {
                diagnostics.push(codes::alias_taken(*span, named.noun(), id));
                continue;
            }
            let (whose, place) = *first.entry((named, id)).or_insert((own, *span));
            if whose == own {
                let ids = former.0.entry((named, Id::from(own))).or_default();
                ids.insert(Id::clone(id));
            } else {
                diagnostics.push(codes::alias_twice(*span, named.noun(), id, whose, place));
            }
        }
    }
    former
}

/// What an entry is, broken or not.
pub(super) fn named(entry: &Entry) -> Option<(Named, &str)> {
    Some(match &entry.body {
        Body::Hospital(id, _) => (Named::Hospital, id),
        Body::Facilitator(id, _) => (Named::Facilitator, id),
        Body::Centre(id, _) => (Named::Centre, id),
        Body::Showcase(id, _) => (Named::Treatment, id),
        Body::ShowcaseText(file) => (Named::Treatment, &file.id),
        Body::Page(file) => (Named::Page, &file.id),
        Body::Unreadable(Unreadable::Entry(kind, id)) => (of_kind(*kind), id),
        Body::Unreadable(Unreadable::Page(id)) => (Named::Page, id),
        Body::Unreadable(Unreadable::ShowcaseText(id)) => (Named::Treatment, id),
        _ => return None,
    })
}

/// What an entry of a kind is.
pub(super) fn of_kind(kind: EntryKind) -> Named {
    match kind {
        EntryKind::Hospital => Named::Hospital,
        EntryKind::Facilitator => Named::Facilitator,
        EntryKind::Centre => Named::Centre,
    }
}
