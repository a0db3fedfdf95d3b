//! Markdown with its front matter: pages, and the prose of showcases.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::content::{Reader, former_ids, is_draft};
use super::form::{bidi_control, is_id};
use super::reference::{Reference, Target};
use super::schema::{EntryKind, FRONT_MATTER};
use super::translation::{DESCRIPTION, Digest, OPENING, TITLE, Translation};
use super::yaml;
use crate::diagnostic::{Severity, codes};
use crate::facts::{Id, PartialDate, SourceIds};
use crate::markdown::{self, Block, ComplaintKind, Document, Link, Piece};
use crate::source::Span;

/// A Markdown file with its front matter.
#[derive(Clone, Debug)]
pub struct MarkdownFile {
    /// The page.
    pub id: Id,
    /// The language.
    pub tag: String,
    /// Title.
    pub title: String,
    /// For search engines and shared links.
    pub description: String,
    /// When it was last compared with its sources.
    pub verified_on: Option<PartialDate>,
    /// Sources it declares.
    pub sources: Vec<Id>,
    /// What is drawn behind its opening; only an original says so.
    pub picture: Option<Picture>,
    /// How a translation was made; absent for an original.
    pub translation: Option<Translation>,
    /// What a translation of each of its blocks is made from; the keys are those of
    /// [`Translation::digests`].
    pub digests: BTreeMap<String, Digest>,
    /// Its body.
    pub document: Document,
    /// The words of its body, for those who judge them: read once, together with it.
    pub blocks: Vec<Block>,
    /// Where the body begins: a byte of the file.
    pub body_start: usize,
    /// Where the heading of each section with an explicit id stands.
    pub headings: Vec<(String, Span)>,
}

/// What a page can draw from the facts of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Picture {
    /// What hospitals charge for a point of the tariff.
    PriceRules,
}

impl Reader<'_> {
    /// `<id>.<lang>.md`.
    pub fn markdown(&mut self, name: &str) -> Option<Box<MarkdownFile>> {
        #[derive(Deserialize)]
        struct Head {
            title: String,
            description: String,
            verified_on: Option<PartialDate>,
            #[serde(default)]
            sources: SourceIds,
            picture: Option<Picture>,
            translation: Option<Translation>,
        }
        let parts = name
            .strip_suffix(".md")
            .and_then(|stem| stem.split_once('.'))
            .filter(|(id, tag)| is_id(id) && self.tags.has(tag));
        let Some((id, tag)) = parts else {
            self.misplaced();
            return None;
        };
        let text = self.text;
        let head = text.strip_prefix("---\n").and_then(|rest| {
            let end = rest
                .find("\n---\n")
                .or_else(|| rest.ends_with("\n---").then(|| rest.len() - "\n---".len()))?;
            Some(&rest[..=end])
        });
        let Some(head) = head else {
            let end = text.find('\n').unwrap_or(text.len());
            self.diagnostics
                .push(codes::no_front_matter(Span::new(self.file, 0..end)));
            return None;
        };
        let body_start = ("---\n".len() + head.len() + "---\n".len()).min(text.len());
        // The head is read behind its three dashes, which YAML takes as the start of a
        // document: so its places are those of the file.
        let before = self.diagnostics.count(Severity::Error);
        let node = yaml::parse(
            self.file,
            self.source,
            &text[.."---\n".len() + head.len()],
            self.diagnostics,
        );
        self.draft = node.as_ref().is_some_and(is_draft);
        self.aliases = node.as_ref().map(former_ids).unwrap_or_default();
        let value = node
            .as_ref()
            .and_then(|node| self.check(node, FRONT_MATTER, name));
        let (document, blocks) = markdown::parse(&text[body_start..]);
        self.complaints(&document, body_start);
        self.lines(body_start);
        self.links(&document, body_start);
        if self.diagnostics.count(Severity::Error) > before {
            return None;
        }
        let head: Head = self.typed(value?);
        self.tree = node;
        let digests = digests(
            &head.title,
            &head.description,
            &document,
            &text[body_start..],
        );
        Some(Box::new(MarkdownFile {
            id: id.into(),
            tag: tag.to_owned(),
            title: head.title,
            description: head.description,
            verified_on: head.verified_on,
            sources: head.sources.0,
            picture: head.picture,
            translation: head.translation,
            digests,
            headings: self.headings(&document, body_start),
            document,
            blocks,
            body_start,
        }))
    }

    fn complaints(&mut self, document: &Document, body_start: usize) {
        for complaint in &document.complaints {
            let range = complaint.span.start + body_start..complaint.span.end + body_start;
            let span = Span::new(self.file, range);
            self.diagnostics.push(match &complaint.kind {
                ComplaintKind::RawHtml => codes::raw_html(span),
                ComplaintKind::ForbiddenScheme(scheme) => codes::bad_scheme(span, scheme),
                ComplaintKind::RelativeLink(link) => codes::relative_link(span, link),
                ComplaintKind::Image(_) => codes::picture(span),
                ComplaintKind::BoldNotRendered => codes::bold_not_shown(span),
                ComplaintKind::FactWithText(id) => codes::fact_with_text(span, id),
                ComplaintKind::FactInHeading => codes::fact_in_heading(span),
                ComplaintKind::EmptyHeading => codes::empty_heading(span),
                ComplaintKind::DuplicateId(id) => codes::repeated_heading(span, id),
                ComplaintKind::HeadingTooHigh => codes::heading_too_high(span),
                ComplaintKind::TooDeep => codes::deep_nesting(span),
            });
        }
    }

    /// What Markdown itself lets pass: headings without an id, and characters that turn
    /// the text around them.
    fn lines(&mut self, body_start: usize) {
        let mut at = body_start;
        let mut in_code = false;
        for line in self.text[body_start..].split_inclusive('\n') {
            let place = |from: usize, len: usize| Span::new(self.file, at + from..at + from + len);
            in_code ^= line.starts_with("```");
            if let Some((from, bad)) = bidi_control(line)
                && !self.is_made
            {
                let span = place(from, bad.len_utf8());
                self.diagnostics.push(codes::bidi_control(span, bad));
            }
            let heading = line.trim_end();
            if heading.starts_with("## ") && !heading.ends_with('}') && !in_code {
                let span = place(0, heading.len());
                self.diagnostics.push(codes::heading_without_id(span));
            }
            at += line.len();
        }
    }

    fn headings(&self, document: &Document, body_start: usize) -> Vec<(String, Span)> {
        let ids = document
            .sections
            .iter()
            .filter_map(|section| section.id.as_ref());
        ids.map(|id| {
            let mark = format!("{{#{id}}}");
            let at = self.text[body_start..].find(&mark);
            let end = at.map_or(body_start, |at| body_start + at + mark.len());
            let start = self.text[..end].rfind('\n').map_or(0, |at| at + 1);
            (id.clone(), Span::new(self.file, start..end))
        })
        .collect()
    }

    fn links(&mut self, document: &Document, body_start: usize) {
        let mut cursor = body_start;
        let pieces = document
            .sections
            .iter()
            .flat_map(|section| &section.body.pieces);
        for piece in pieces {
            let (target, id) = match piece {
                Piece::Html(_) => continue,
                Piece::Cite(id) => (Target::Source, id.clone()),
                Piece::Fact(id) => (Target::Fact, id.clone()),
                Piece::Url(Link::Page { id, fragment }) => match fragment {
                    Some(fragment) => (Target::Page, format!("{id}#{fragment}")),
                    None => (Target::Page, id.clone()),
                },
                Piece::Url(Link::Hospital(id)) => (Target::Entry(EntryKind::Hospital), id.clone()),
                Piece::Url(Link::Facilitator(id)) => {
                    (Target::Entry(EntryKind::Facilitator), id.clone())
                }
                Piece::Url(Link::Centre(id)) => (Target::Entry(EntryKind::Centre), id.clone()),
                Piece::Url(Link::Treatment(id)) => (Target::Code("treatment"), id.clone()),
                Piece::Url(Link::List(id)) => (Target::List, id.clone()),
            };
            // Pieces come in the order of the text, so each is looked for behind the last.
            let at = self.text[cursor..]
                .find(&format!(":{id})"))
                .map_or(cursor, |at| cursor + at + 1);
            cursor = at;
            self.references.push(Reference {
                target,
                id: id.as_str().into(),
                span: Span::new(self.file, at..(at + id.len()).min(self.text.len())),
            });
        }
    }
}

/// The digest of every block. A section called `title` shares its key with the title: the
/// digest is then of both, and an edit of either makes both stale.
fn digests(
    title: &str,
    description: &str,
    document: &Document,
    body: &str,
) -> BTreeMap<String, Digest> {
    let mut texts = vec![(TITLE, title), (DESCRIPTION, description)];
    for (section, place) in document.sections.iter().zip(&document.places) {
        let text = body.get(place.clone()).unwrap_or_default();
        let key = section.id.as_deref().unwrap_or(OPENING);
        if !text.trim().is_empty() {
            texts.push((key, text));
        }
    }
    let mut blocks: BTreeMap<&str, String> = BTreeMap::new();
    for (key, text) in texts {
        let block = blocks.entry(key).or_default();
        block.push_str(text);
        block.push_str("\n\n");
    }
    blocks
        .into_iter()
        .map(|(key, text)| (key.to_owned(), Digest::of(&text)))
        .collect()
}
