//! Links, sources and figures: a translation leads where its original leads.

use std::collections::BTreeMap;

use super::Pair;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

/// Destinations that only one of the two has, or that one has more often.
pub(super) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (ours, theirs) = (&pair.original.targets, &pair.translation.targets);
    if ours
        .iter()
        .map(|(to, _)| to)
        .eq(theirs.iter().map(|(to, _)| to))
    {
        return;
    }
    let mut counts: BTreeMap<&str, (Vec<Span>, Vec<Span>)> = BTreeMap::new();
    for (to, span) in ours {
        counts.entry(to).or_default().0.push(*span);
    }
    for (to, span) in theirs {
        counts.entry(to).or_default().1.push(*span);
    }
    for (to, (ours, theirs)) in counts {
        if let Some(gone) = ours.get(theirs.len()) {
            let place = pair.translation.whole();
            found.push(codes::unlike_original(place, *gone, "target", to));
        }
        if let Some(new) = theirs.get(ours.len()) {
            found.push(codes::unlike_original(
                *new,
                pair.original.whole(),
                "new-target",
                to,
            ));
        }
    }
}
