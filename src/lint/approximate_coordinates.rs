//! Points on the map that are good to about a kilometre only.

use super::Content;
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::Node;

/// A patient who follows such a point stands in front of another house.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let trees = content
        .entries
        .iter()
        .filter_map(|entry| entry.tree.as_ref());
    let marks = trees.filter_map(|tree| mark(tree).filter(|node| is_true(node)));
    marks
        .map(|node| codes::approximate_coordinates(node.span))
        .collect()
}

fn mark(tree: &Node) -> Option<&Node> {
    tree.get("place")?.get("coordinates")?.get("approximate")
}

fn is_true(node: &Node) -> bool {
    matches!(node.text(), Some("true" | "yes"))
}
