//! Full pages on treatments that no hospital offers.

use std::collections::BTreeSet;

use super::{Content, hospitals_unsure};
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::Body;

/// Such a page raises a hope and leads nowhere. What has ended is no offer.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let entries = &content.entries;
    if hospitals_unsure(entries) {
        return Vec::new();
    }
    let offered: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| match &entry.body {
            Body::Hospital(_, facts) => facts.as_deref(),
            _ => None,
        })
        .flat_map(|hospital| &hospital.treatments)
        .filter(|one| !one.has_ended(content.today))
        .map(|one| &*one.treatment)
        .collect();
    let labels: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| match &entry.body {
            Body::Messages(file) => Some(&file.messages),
            _ => None,
        })
        .flatten()
        .filter_map(|message| message.id.strip_prefix("treatment-"))
        .collect();
    if !offered.is_subset(&labels) {
        // A code with a slip in it is named already, and may stand for any of them.
        return Vec::new();
    }
    let mut found = Vec::new();
    for entry in entries {
        if let Body::Showcase(id, Some(_)) = &entry.body
            && !offered.contains(&**id)
        {
            let path = &content.sources.file(entry.file).path;
            found.push(codes::showcase_without_hospital(path, id));
        }
    }
    found
}
