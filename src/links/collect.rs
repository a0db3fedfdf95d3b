//! Which addresses outside the portal links to, and where its authors wrote them.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::parse::{Body, Entry, Node, NodeKind, parse};
use crate::source::{Layer, Sources, Span};

/// By address without its fragment, which no server is told: every place that links to it, in
/// the order of the files.
pub type Links = BTreeMap<String, Vec<Span>>;

/// Every address of the portal's own files, drafts left out: nobody can follow their links
/// yet. The few links of the theme are the generator's own.
pub fn collect(sources: &Sources) -> Links {
    let parsed = parse(sources, None);
    let mut links = Links::new();
    for entry in parsed.entries() {
        let file = sources.file(entry.file);
        if file.layer == Layer::Portal && !entry.draft {
            of_entry(entry, file.text(), &mut links);
        }
    }
    links
}

fn of_entry(entry: &Entry, text: &str, links: &mut Links) {
    let mut add = |url: &str, span: Span| {
        let asked = url.split('#').next().unwrap_or_default();
        links.entry(asked.to_owned()).or_default().push(span);
    };
    if let Some(tree) = &entry.tree {
        of_node(tree, &mut add);
    }
    match &entry.body {
        Body::Page(page) | Body::ShowcaseText(page) => {
            let body = text.get(page.body_start..).unwrap_or_default();
            for block in &page.blocks {
                for (url, link) in block.targets.iter().filter(|(url, _)| is_web(url)) {
                    let written = body.get(link.clone()).unwrap_or_default();
                    // The text of the link is not what is to be mended.
                    let place = find(written, url).unwrap_or(0..written.len());
                    let start = page.body_start + link.start;
                    let place = start + place.start..start + place.end;
                    add(url, Span::new(entry.file, place));
                }
            }
        }
        // Values keep no places there. Looking for the text is cheap, and right: an address
        // stands in a file as it is, or is not found and the file alone is named.
        Body::Sources(shared) => {
            for url in shared.read.iter().filter_map(|one| one.url.as_deref()) {
                let place = find(text, url).unwrap_or(0..0);
                add(url, Span::new(entry.file, place));
            }
        }
        Body::Site(site) => {
            if let Some(url) = &site.operator.url {
                let place = find(text, url).unwrap_or(0..0);
                add(url, Span::new(entry.file, place));
            }
        }
        _ => {}
    }
}

/// Every value that is an address and nothing else: those of sources, websites, forms.
fn of_node(node: &Node, add: &mut impl FnMut(&str, Span)) {
    match &node.kind {
        NodeKind::Scalar(text) if is_web(text) && !text.contains(char::is_whitespace) => {
            add(text, node.span);
        }
        NodeKind::List(items) => items.iter().for_each(|item| of_node(item, add)),
        NodeKind::Map(pairs) => pairs.iter().for_each(|(_, value)| of_node(value, add)),
        _ => {}
    }
}

fn is_web(url: &str) -> bool {
    let starts = |scheme: &str| {
        url.get(..scheme.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(scheme))
    };
    starts("https://") || starts("http://")
}

/// Where an address stands as a whole, and not as the beginning of a longer one.
fn find(text: &str, url: &str) -> Option<Range<usize>> {
    text.match_indices(url)
        .map(|(start, _)| start..start + url.len())
        .find(|place| {
            let next = text[place.end..].chars().next();
            next.is_none_or(|c| c.is_whitespace() || "\"'()<>,[]{}".contains(c))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_whole() {
        for (text, url, expect) in [
            ("url: https://a.example/b", "https://a.example", None),
            (
                "- https://a.example/b\n- https://a.example\n",
                "https://a.example",
                Some(24),
            ),
            (
                "{url: https://a.example, id: x}",
                "https://a.example",
                Some(6),
            ),
            ("[a](https://a.example)", "https://a.example", Some(4)),
        ] {
            assert_eq!(find(text, url).map(|place| place.start), expect, "{text}");
        }
    }
}
