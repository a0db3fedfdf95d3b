//! Texts that can be held against one another: a value, a block of Markdown, a message.

use std::borrow::Cow;
use std::ops::Range;

use crate::lint::passage::{self, At};
use crate::markdown::{self, Block};
use crate::parse::{
    Body, DESCRIPTION, Entry, MarkdownFile, MessageFile, Node, NodeKind, OPENING, TITLE,
};
use crate::source::{FileId, Sources, Span};

/// One text of a file, and where its links lead.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    /// What it is a part of: a key of `prose`, a field of the front matter, the id of a
    /// section or of a message. Both files name it alike.
    pub(super) part: &'a str,
    /// Its own text: what is in another language is left out.
    pub(super) text: Cow<'a, str>,
    /// The destinations of its links, in order.
    pub(super) targets: Vec<(&'a str, Span)>,
    at: At<'a>,
    file: FileId,
    /// The text of the whole file.
    source: &'a str,
}

impl Piece<'_> {
    /// Where a part of the text stands.
    pub(super) fn span(&self, part: Range<usize>) -> Span {
        passage::span(self.file, self.source, &self.text, &self.at, part)
    }

    /// Whether it is a message with a variable: what fills it may say what the text does not,
    /// as the name of a prefecture does.
    pub(super) fn is_filled(&self) -> bool {
        matches!(self.at, At::Somewhere(_)) && self.text.contains(markdown::FIGURE)
    }

    /// Where the whole text stands.
    pub(super) fn whole(&self) -> Span {
        let start = self.text.len() - self.text.trim_start().len();
        let end = self.text.trim_end().len();
        match self.targets.first() {
            Some((_, span)) if end <= start => *span,
            _ => self.span(start.min(end)..end),
        }
    }
}

/// The texts of a file that a translation has too.
pub(super) fn pieces<'a>(entry: &'a Entry, sources: &'a Sources) -> Vec<Piece<'a>> {
    let source = sources.file(entry.file).text();
    let mut pieces = Vec::new();
    let mut value = |part: &'a str, node: &'a Node| {
        if let Some(text) = node.text() {
            pieces.push(Piece {
                part,
                text: Cow::Borrowed(text),
                targets: Vec::new(),
                at: At::Value(node.span.range().start),
                file: entry.file,
                source,
            });
        }
    };
    match &entry.body {
        Body::Page(page) | Body::ShowcaseText(page) => {
            for key in [TITLE, DESCRIPTION] {
                if let Some(node) = entry.tree.as_ref().and_then(|tree| tree.get(key)) {
                    value(key, node);
                }
            }
            body(page, entry.file, source, &mut pieces);
        }
        Body::Messages(file) => messages(file, entry.file, source, &mut pieces),
        _ => {
            let prose = entry.tree.as_ref().and_then(|tree| tree.get("prose"));
            if let Some(NodeKind::Map(pairs)) = prose.map(|node| &node.kind) {
                for (key, node) in pairs {
                    value(&key.text, node);
                }
            }
        }
    }
    pieces
}

fn body<'a>(page: &'a MarkdownFile, file: FileId, source: &'a str, out: &mut Vec<Piece<'a>>) {
    for block in &page.blocks {
        let is_own = block.runs.iter().all(|run| !run.is_foreign);
        let text = match is_own {
            true => Cow::Borrowed(block.text.as_str()),
            false => Cow::Owned(own_text(block)),
        };
        let targets = block.targets.iter().map(|(to, span)| {
            let span = page.body_start + span.start..page.body_start + span.end;
            (to.as_str(), Span::new(file, span))
        });
        out.push(Piece {
            part: block.section.as_deref().unwrap_or(OPENING),
            text,
            targets: targets.collect(),
            at: At::OwnRuns(&block.runs, page.body_start),
            file,
            source,
        });
    }
}

fn own_text(block: &Block) -> String {
    let runs = block.runs.iter().map(|run| match run.is_foreign {
        true => " ",
        false => &block.text[run.text.clone()],
    });
    runs.collect()
}

/// Messages that are no translations of each other: what a language calls itself, and the card
/// that is Japanese everywhere, because a passer-by in Japan reads it.
const LOCAL: [&str; 4] = ["endonym", "og-locale", "card-go", "card-help"];

fn messages<'a>(file: &'a MessageFile, id: FileId, source: &'a str, out: &mut Vec<Piece<'a>>) {
    for message in &file.messages {
        if let Some(text) = &message.text
            && !LOCAL.contains(&message.id.as_str())
        {
            out.push(Piece {
                part: &message.id,
                text: Cow::Borrowed(text),
                targets: Vec::new(),
                at: At::Somewhere(message.span),
                file: id,
                source,
            });
        }
    }
}
