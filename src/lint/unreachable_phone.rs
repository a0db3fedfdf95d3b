//! Telephones that do not answer a call from abroad.

use super::Content;
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::{Node, NodeKind};

/// National services, as their first digits behind the country code 81: free calls (0120,
/// 0800), shared numbers (0570), and what is dialled inside Japan for messages and paid
/// services (0170, 0180, 0990). No exchange begins with 0, so none of these is the
/// beginning of an ordinary number such as 012-3….
const NATIONAL: &[&str] = &["120", "800", "570", "170", "180", "990"];

/// Each such number of an entry that gives no other: beside an ordinary one it does no
/// harm, and callers inside Japan want it.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tree in content
        .entries
        .iter()
        .filter_map(|entry| entry.tree.as_ref())
    {
        let numbers: Vec<&Node> = phones(tree)
            .iter()
            .filter(|phone| phone.get("kind").and_then(Node::text) != Some("fax"))
            .filter_map(|phone| phone.get("number"))
            .collect();
        let is_national = |node: &&Node| node.text().is_some_and(is_national);
        if !numbers.is_empty() && numbers.iter().all(is_national) {
            found.extend(numbers.iter().filter_map(|node| {
                let number = node.text()?;
                Some(codes::unreachable_phone(node.span, number))
            }));
        }
    }
    found
}

fn phones(tree: &Node) -> &[Node] {
    let phones = tree
        .get("contact")
        .and_then(|contact| contact.get("phones"));
    match phones.map(|node| &node.kind) {
        Some(NodeKind::List(phones)) => phones,
        _ => &[],
    }
}

fn is_national(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits
        .strip_prefix("81")
        .is_some_and(|rest| NATIONAL.iter().any(|prefix| rest.starts_with(prefix)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_services_and_their_neighbours() {
        for (number, expect) in [
            ("+81-120-123-456", true),
            ("+81120123456", true),
            ("+81-800-123-4567", true),
            ("+81-570-012-345", true),
            // Mobile, Gifu, Aomori, and a free call of another country.
            ("+81-80-1234-5678", false),
            ("+81-572-12-3456", false),
            ("+81-17-123-4567", false),
            ("+1-800-123-4567", false),
        ] {
            assert_eq!(is_national(number), expect, "{number}");
        }
    }
}
