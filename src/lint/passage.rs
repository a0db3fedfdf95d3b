//! The texts of entries and pages, each with its language and its place.

use std::ops::Range;

use crate::markdown::Run;
use crate::parse::schema::{
    CENTRE, CENTRE_OVERLAY, EntryKind, FACILITATOR, FACILITATOR_OVERLAY, FRONT_MATTER, HOSPITAL,
    HOSPITAL_OVERLAY, Kind, SHOWCASE, SOURCE_FIELDS, Shape,
};
use crate::parse::{Body, Entry, MarkdownFile, Node, NodeKind, Site};
use crate::source::{FileId, Sources, Span};

/// A text in one piece: a value of an entry, or a paragraph of a page.
#[derive(Debug)]
pub(super) struct Passage<'a> {
    /// Its language's tag.
    pub(super) tag: &'a str,
    /// What it is.
    pub(super) role: Role,
    /// As a reader sees it: without quotes, markup and indents.
    pub(super) text: &'a str,
    at: At<'a>,
    file: FileId,
    /// The text of the whole file.
    source: &'a str,
}

/// Where a text stands in its file.
#[derive(Debug)]
pub(super) enum At<'a> {
    /// The value of a key that begins here: quotes, indents and line ends stand between.
    Value(usize),
    /// Parts of a block, in a body that begins here.
    Runs(&'a [Run], usize),
    /// The same, without what is in another language: a space stands for each such part.
    OwnRuns(&'a [Run], usize),
    /// Nobody knows more than this.
    Somewhere(Span),
}

impl At<'_> {
    /// Bytes of the text from which on it stands at these bytes of the file. In between, it
    /// stands there letter for letter.
    fn places(&self, text: &str, source: &str) -> Vec<(usize, usize)> {
        let (runs, body_start, only_own) = match self {
            Self::Value(start) => return places(text, source, *start),
            Self::Somewhere(_) => return Vec::new(),
            Self::Runs(runs, body_start) => (runs, body_start, false),
            Self::OwnRuns(runs, body_start) => (runs, body_start, true),
        };
        let mut at = 0;
        let mut places = Vec::with_capacity(runs.len());
        for run in *runs {
            places.push((at, body_start + run.span.start));
            at += match only_own && run.is_foreign {
                true => 1,
                false => run.text.len(),
            };
        }
        places
    }
}

/// What a text is. Rules on wording leave names alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Sentences of the portal's own.
    Prose,
    /// A name, an address, a number: as its owner writes it.
    Name,
    /// The title or publisher of a source: as published.
    Cited,
}

impl Passage<'_> {
    /// Where a part of the text stands in the file.
    pub(super) fn span(&self, part: Range<usize>) -> Span {
        span(self.file, self.source, self.text, &self.at, part)
    }
}

/// Where a part of a text stands in its file.
pub(super) fn span(file: FileId, source: &str, text: &str, at: &At, part: Range<usize>) -> Span {
    if let At::Somewhere(span) = at {
        return *span;
    }
    let places = at.places(text, source);
    let place = |at: usize| {
        let after = places.partition_point(|(from, _)| *from <= at);
        let last = after.checked_sub(1).and_then(|last| places.get(last));
        let place = last.map_or(0, |(from, place)| place + at - from);
        floor(source, place)
    };
    let last = text[part.clone()].chars().next_back();
    let len = last.map_or(0, char::len_utf8);
    let end = floor(source, place(part.end - len) + len);
    Span::new(file, place(part.start)..end)
}

/// Every text of the portal's entries and pages.
pub(super) fn collect<'a>(
    entries: &[&'a Entry],
    sources: &'a Sources,
    site: &'a Site,
) -> Vec<Passage<'a>> {
    let own = site.languages[site.languages.source()].tag.as_str();
    let mut passages = Vec::new();
    for entry in entries {
        let (tag, shape) = match &entry.body {
            Body::Hospital(..) => (own, HOSPITAL),
            Body::Facilitator(..) => (own, FACILITATOR),
            Body::Centre(..) => (own, CENTRE),
            Body::Showcase(..) => (own, SHOWCASE),
            Body::Overlay(overlay) => {
                let shape = match overlay.kind {
                    EntryKind::Hospital => HOSPITAL_OVERLAY,
                    EntryKind::Facilitator => FACILITATOR_OVERLAY,
                    EntryKind::Centre => CENTRE_OVERLAY,
                };
                (overlay.tag.as_str(), shape)
            }
            Body::Page(file) | Body::ShowcaseText(file) => (file.tag.as_str(), FRONT_MATTER),
            _ => continue,
        };
        let file = sources.file(entry.file).text();
        let mut reader = Reader {
            file,
            passages: &mut passages,
        };
        if let Some(tree) = &entry.tree {
            reader.map(tree, shape, tag);
        }
        if let Body::Page(page) | Body::ShowcaseText(page) = &entry.body {
            reader.body(page, entry.file);
        }
    }
    passages
}

struct Reader<'a, 'b> {
    /// The text of the whole file.
    file: &'a str,
    passages: &'b mut Vec<Passage<'a>>,
}

impl<'a> Reader<'a, '_> {
    fn map(&mut self, node: &'a Node, shape: &Shape, tag: &'a str) {
        let NodeKind::Map(pairs) = &node.kind else {
            return;
        };
        for (key, node) in pairs {
            let text = key.text.as_str();
            let Some(field) = shape.fields.iter().find(|field| field.key == text) else {
                continue;
            };
            let role = match shape.id {
                id if id == SOURCE_FIELDS.id => Role::Cited,
                id if id == FRONT_MATTER.id => Role::Prose,
                _ => Role::Name,
            };
            self.value(node, field.kind, role, tag);
        }
    }

    fn value(&mut self, node: &'a Node, kind: Kind, role: Role, tag: &'a str) {
        match (kind, &node.kind) {
            (Kind::Map(shape), _) => self.map(node, shape, tag),
            (Kind::List(item), NodeKind::List(nodes)) => {
                for node in nodes {
                    self.value(node, *item, role, tag);
                }
            }
            (Kind::Name(_) | Kind::ByLanguage, NodeKind::Map(pairs)) => {
                for (key, node) in pairs {
                    let tag = if key.text == "kana" { "ja" } else { &key.text };
                    self.text(node, Role::Name, tag);
                }
            }
            (Kind::Prose(_), NodeKind::Map(pairs)) => {
                for (_, node) in pairs {
                    self.text(node, Role::Prose, tag);
                }
            }
            (Kind::Text, _) => self.text(node, role, tag),
            _ => {}
        }
    }

    fn text(&mut self, node: &'a Node, role: Role, tag: &'a str) {
        if let Some(text) = node.text() {
            self.passages.push(Passage {
                tag,
                role,
                text,
                at: At::Value(node.span.range().start),
                file: node.span.file,
                source: self.file,
            });
        }
    }

    fn body(&mut self, page: &'a MarkdownFile, file: FileId) {
        for block in page.blocks.iter().filter(|block| !block.runs.is_empty()) {
            self.passages.push(Passage {
                tag: &page.tag,
                role: Role::Prose,
                text: &block.text,
                at: At::Runs(&block.runs, page.body_start),
                file,
                source: self.file,
            });
        }
    }
}

/// How far apart two neighbouring letters of a value may stand in its file.
const GAP: usize = 1000;

/// Where the text of a value stands in its file. What YAML adds to a text is white space,
/// quotes and signs of its own: leaving those out, the text stands there in order.
fn places(text: &str, file: &str, start: usize) -> Vec<(usize, usize)> {
    let mut at = floor(file, start);
    let mut places = vec![(0, at)];
    if file[at..].starts_with(['|', '>']) {
        at += file[at..].find('\n').unwrap_or_default();
    }
    // How much further on in the file than in the text, which grows at every sign left out.
    let mut ahead = None;
    for (from, c) in text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        let Some(skipped) = file[at..floor(file, at + GAP)].find(c) else {
            // Written as `\u3042`: it stands behind what is before it.
            continue;
        };
        at += skipped;
        if ahead != Some(at - from) {
            ahead = Some(at - from);
            places.push((from, at));
        }
        at += c.len_utf8();
    }
    places
}

/// The last boundary between characters that is not behind the byte.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, text: &str, word: &str) {
        let start = file.find(": ").expect("a value") + 2;
        let sources = Sources::new(
            vec![crate::source::SourceFile::new(
                "a".into(),
                crate::source::Layer::Portal,
                file.into(),
            )],
            jiff::civil::date(2026, 11, 20),
        );
        let passage = Passage {
            tag: "en",
            role: Role::Prose,
            text,
            at: At::Value(start),
            source: file,
            file: sources.files().next().expect("a file").0,
        };
        let at = text.find(word).expect("the word");
        let span = passage.span(at..at + word.len());
        assert_eq!(&file[span.range()], word, "{file}");
    }

    #[test]
    fn a_word_is_found_in_every_form_of_value() {
        check("a: one two", "one two", "two");
        check("a: one\n  two\n  three", "one two three", "three");
        check("a: \"one \\\"two\\\" three\"", "one \"two\" three", "three");
        check("a: \"one \\u3042 two\"", "one あ two", "two");
        check("a: 'it''s two'", "it's two", "two");
        check("a: |\n  one\n\n  two\n", "one\n\ntwo\n", "two");
        check("a: >-\n  一つ\n  二つ\n", "一つ 二つ", "二つ");
    }
}
