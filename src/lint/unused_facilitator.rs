//! Companies that no hospital names, and that name no hospital.

use std::collections::BTreeSet;

use super::{Content, hospitals_unsure};
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::schema::EntryKind;
use crate::parse::{Body, Entry, Target};
use crate::source::Span;

/// A patient on the page of such a company cannot tell which hospital it would lead to.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let entries = &content.entries;
    if hospitals_unsure(entries) {
        return Vec::new();
    }
    let named: BTreeSet<&str> = entries
        .iter()
        .filter(|entry| matches!(entry.body, Body::Hospital(..)))
        .flat_map(|entry| &entry.references)
        .filter(|one| one.target == Target::Entry(EntryKind::Facilitator))
        .map(|one| &*one.id)
        .collect();
    let known: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| match &entry.body {
            Body::Facilitator(id, _) => Some(&**id),
            _ => None,
        })
        .collect();
    if !named.is_subset(&known) {
        // An id with a slip in it is named already, and may stand for any of them.
        return Vec::new();
    }
    let mut found = Vec::new();
    for entry in entries {
        if let Body::Facilitator(id, Some(facts)) = &entry.body
            && !named.contains(&**id)
            && facts
                .partners
                .as_ref()
                .is_none_or(|partners| partners.hospitals.is_empty())
        {
            found.push(codes::unused_facilitator(name(entry), id));
        }
    }
    found
}

fn name(entry: &Entry) -> Span {
    let name = entry.tree.as_ref().and_then(|tree| tree.get("name"));
    let name = name.and_then(|name| name.get("en"));
    name.map_or(Span::new(entry.file, 0..0), |node| node.span)
}
