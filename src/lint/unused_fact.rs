//! Figures that no text refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::Content;
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::{Body, Entry, Target, Unreadable};

/// Such a figure is on no page: it was renamed in the text, or the text says it in digits.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let entries = &content.entries;
    // A text that could not be read may refer to any of them.
    let is_unread = |entry: &&Entry| {
        let is_text =
            |one: &Unreadable| matches!(one, Unreadable::Page(_) | Unreadable::ShowcaseText(_));
        matches!(&entry.body, Body::Unreadable(one) if is_text(one))
    };
    if entries.iter().any(is_unread) {
        return Vec::new();
    }
    let listed = listed(entries);
    // What the texts of a showcase name; under `None` what all texts name.
    let mut named: BTreeMap<Option<&str>, BTreeSet<&str>> =
        BTreeMap::from([(None, BTreeSet::new())]);
    // Where an id with a slip in it is named already, and may stand for any of them.
    let mut unsure: BTreeSet<Option<&str>> = BTreeSet::new();
    for entry in entries {
        let text = match &entry.body {
            Body::ShowcaseText(file) => Some(&*file.id),
            Body::Page(_) => None,
            _ => continue,
        };
        let facts = entry.references.iter();
        let facts = facts.filter(|one| one.target == Target::Fact);
        let ids: BTreeSet<&str> = facts.map(|one| &*one.id).collect();
        let is_listed = |place, id| {
            let ids: Option<&BTreeSet<&str>> = listed.get(&place);
            ids.is_some_and(|ids| ids.contains(id))
        };
        if !ids
            .iter()
            .all(|id| is_listed(None, id) || is_listed(text, id))
        {
            unsure.extend([None, text]);
        }
        named.entry(None).or_default().extend(&ids);
        named.entry(text).or_default().extend(ids);
    }
    let mut found = Vec::new();
    for entry in entries {
        let place = match &entry.body {
            Body::Showcase(id, _) => Some(&**id),
            Body::Facts(_) => None,
            _ => continue,
        };
        // Facts of a showcase without a text are named as half a showcase.
        let Some(named) = named.get(&place).filter(|_| !unsure.contains(&place)) else {
            continue;
        };
        for (id, span) in &entry.own_facts {
            if !named.contains(&**id) {
                found.push(codes::unused_fact(*span, id));
            }
        }
    }
    found
}

/// The ids of each showcase; under `None` those of `content/facts.yaml`.
fn listed<'a>(entries: &[&'a Entry]) -> BTreeMap<Option<&'a str>, BTreeSet<&'a str>> {
    let places = entries.iter().filter_map(|entry| {
        let place = match &entry.body {
            Body::Showcase(id, _) => Some(&**id),
            Body::Facts(_) => None,
            _ => return None,
        };
        let ids = entry.own_facts.iter().map(|(id, _)| &**id);
        Some((place, ids.collect()))
    });
    places.collect()
}
