//! A copy of a text in which slips are mended, that knows where each byte came from.

use std::ops::Range;

use super::{Node, NodeKind};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

pub(super) struct Mended {
    pub(super) text: String,
    /// From this byte of the copy on, the bytes are those of the original from that byte on.
    map: Vec<(usize, usize)>,
    /// Where values of the original begin that are not what they should be.
    doubtful: Vec<usize>,
}

impl Mended {
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            map: vec![(0, 0)],
            doubtful: Vec::new(),
        }
    }

    pub(super) fn replace(&mut self, range: Range<usize>, with: &str) {
        let behind = self.original(range.end);
        self.text.replace_range(range.clone(), with);
        let end = range.start + with.len();
        let mut map: Vec<(usize, usize)> = Vec::with_capacity(self.map.len() + 1);
        map.extend(self.map.iter().filter(|(at, _)| *at < range.start));
        if range.start == 0 {
            map.push((0, 0));
        }
        if end > 0 {
            map.push((end, behind));
        }
        for (at, from) in &self.map {
            if *at > range.end {
                map.push((at - range.end + end, *from));
            }
        }
        self.map = map;
    }

    /// Says of a value of the copy that nothing more should be said of it.
    pub(super) fn doubt(&mut self, at: usize) {
        let at = self.original(at);
        self.doubtful.push(at);
    }

    /// The byte of the original that a byte of the copy stands for.
    pub(super) fn original(&self, at: usize) -> usize {
        let next = self.map.partition_point(|(from, _)| *from <= at);
        let (copy, original) = self
            .map
            .get(next.saturating_sub(1))
            .copied()
            .unwrap_or((0, 0));
        let end = self
            .map
            .get(next)
            .map_or(usize::MAX, |(_, original)| *original);
        (original + at - copy).min(end)
    }

    pub(super) fn span(&self, span: Span) -> Span {
        let range = span.range();
        Span::new(
            span.file,
            self.original(range.start)..self.original(range.end),
        )
    }

    /// The places of a tree of the copy, in the original.
    pub(super) fn restore(&self, node: &mut Node) {
        if self.map.len() == 1 {
            return;
        }
        node.span = self.span(node.span);
        match &mut node.kind {
            NodeKind::Scalar(_) if self.doubtful.contains(&node.span.range().start) => {
                node.kind = NodeKind::Doubtful;
            }
            NodeKind::Null | NodeKind::Doubtful | NodeKind::Scalar(_) => {}
            NodeKind::List(items) => items.iter_mut().for_each(|item| self.restore(item)),
            NodeKind::Map(pairs) => {
                for (key, value) in pairs {
                    key.span = self.span(key.span);
                    self.restore(value);
                }
            }
        }
    }

    /// The same for a report.
    pub(super) fn restore_places(&self, diagnostic: &mut Diagnostic) {
        diagnostic.span = diagnostic.span.map(|span| self.span(span));
        for related in &mut diagnostic.related {
            *related = self.span(*related);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_knows_where_it_came_from() {
        let mut copy = Mended::new("a：b\n\tc: d: e\nf: g");
        copy.replace(1..4, ": ");
        assert_eq!(copy.text, "a: b\n\tc: d: e\nf: g");
        let tab = copy.text.find('\t').unwrap_or_default();
        copy.replace(tab..tab + 1, "  ");
        let value = copy.text.find("d: e").unwrap_or_default();
        copy.replace(value..value + 4, "'d: e'");
        let at = |part: &str| copy.original(copy.text.find(part).unwrap_or_default());
        let text = "a：b\n\tc: d: e\nf: g";
        for part in ["b", "c", "f", "g"] {
            assert_eq!(Some(at(part)), text.find(part), "{part}");
        }
        assert_eq!(Some(at("'d")), text.find("d: e"));
    }
}
