//! Entries, their overlays, and Markdown with its front matter.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Body;
use super::schema::EntryKind;
use super::schema::{
    CENTRE, CENTRE_PROSE, FACILITATOR, FACILITATOR_PROSE, FRONT_MATTER, Field, HOSPITAL,
    HOSPITAL_PROSE, SHOWCASE, SOURCE_FIELDS, overlay,
};
use super::validate::{Checked, Reference, Target, is_bidi_control, is_id};
use super::yaml::{self, Node, NodeKind};
use crate::diagnostic::{Diagnostics, Severity, codes};
use crate::facts::{Id, PartialDate, Source, SourceIds};
use crate::lang::known_tags;
use crate::markdown::{self, ComplaintKind, Document, Link, Piece};
use crate::source::{FileId, Span};

/// How a translation was made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Translation {
    /// By whom.
    pub status: Status,
    /// When.
    pub on: Option<PartialDate>,
}

/// Who answers for a translated text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A person wrote it.
    Human,
    /// A machine wrote it, a person checked it.
    Reviewed,
    /// A machine wrote it, nobody checked it.
    Machine,
}

/// `<id>.<lang>.yaml` beside an entry.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// Of which kind of entry.
    pub kind: EntryKind,
    /// Of which entry.
    pub id: Id,
    /// In which language.
    pub tag: String,
    /// How it was made.
    pub translation: Translation,
    /// An official name in that language.
    pub name: Option<String>,
    /// Translated blocks.
    pub prose: BTreeMap<String, String>,
}

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
    /// How a translation was made; absent for an original.
    pub translation: Option<Translation>,
    /// Its body.
    pub document: Document,
    /// Where the heading of each section with an explicit id stands.
    pub headings: Vec<(String, Span)>,
}

/// One file on its way to an entry.
pub struct Reader<'a> {
    /// The build's date.
    pub today: Date,
    /// The file.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
    /// Its path.
    pub path: &'a str,
    /// Complaints.
    pub diagnostics: &'a mut Diagnostics,
    /// Ids to confirm.
    pub references: Vec<Reference>,
    /// Ids of the sources it lists, known even where the entry is broken.
    pub own_sources: Vec<(Id, Span)>,
}

impl Reader<'_> {
    /// The tree of the file and its checked value; the value is absent when broken.
    pub fn checked_map(
        &mut self,
        fields: &'static [Field],
        what: &str,
    ) -> Option<(Node, Option<Value>)> {
        let before = self.diagnostics.count(Severity::Error);
        let node = yaml::parse(self.file, self.text, self.diagnostics)?;
        let value = self.check(&node, fields, what);
        // A repeated key leaves a tree, but the entry is broken all the same.
        let value = value.filter(|_| self.diagnostics.count(Severity::Error) == before);
        Some((node, value))
    }

    fn check(&mut self, node: &Node, fields: &'static [Field], what: &str) -> Option<Value> {
        let mut checked = Checked::new(self.today, self.diagnostics);
        let value = checked.map(node, fields, what);
        let broken = checked.broken;
        self.references.append(&mut checked.references);
        (!broken).then_some(value)
    }

    /// Makes typed facts of a checked value.
    #[expect(
        clippy::panic,
        reason = "schema and types disagree: our own bug, never an author's mistake"
    )]
    pub fn typed<T: DeserializeOwned>(&self, value: Value) -> T {
        match serde_json::from_value(value) {
            Ok(typed) => typed,
            Err(error) => panic!(
                "{}: the schema admits what the types refuse: {error}",
                self.path
            ),
        }
    }

    /// A file whose name or place means nothing.
    pub fn misplaced(&mut self) {
        let parts: Vec<&str> = self.path.split('/').collect();
        if let ["content", _, name] = parts.as_slice()
            && let [_, tag, "yaml" | "md"] = name.split('.').collect::<Vec<_>>().as_slice()
            && !known_tags().any(|known| known == *tag)
        {
            self.diagnostics
                .push(codes::no_such_language(self.path, tag, known_tags()));
            return;
        }
        if parts.first() == Some(&"i18n") {
            self.diagnostics.push(codes::misplaced_file(
                self.path,
                "`<language>/<any name>.ftl`",
            ));
            return;
        }
        let expected = match self.path.split('/').nth(1) {
            Some("pages") => "`<id>.<language>.md`",
            Some("showcase") => "`<id>.yaml` and `<id>.<language>.md`",
            Some("hospitals" | "facilitators" | "centres") => {
                "`<id>.yaml` and `<id>.<language>.yaml`"
            }
            _ => {
                "`hospitals/`, `facilitators/`, `centres/`, `showcase/`, `pages/` and `sources.yaml`"
            }
        };
        self.diagnostics
            .push(codes::misplaced_file(self.path, expected));
    }

    /// `content/sources.yaml`: a list.
    pub fn shared_sources(&mut self) -> Vec<Source> {
        let Some(node) = yaml::parse(self.file, self.text, self.diagnostics) else {
            return Vec::new();
        };
        let items = match node.kind {
            NodeKind::List(items) => items,
            NodeKind::Map(pairs) if pairs.is_empty() => Vec::new(),
            _ => {
                self.diagnostics
                    .push(codes::expected_list(node.span, "sources.yaml"));
                return Vec::new();
            }
        };
        let mut seen: Vec<(String, Span)> = Vec::new();
        let mut sources = Vec::with_capacity(items.len());
        for item in &items {
            if let Some(id) = item.get("id")
                && let Some(text) = id.text()
            {
                match seen.iter().find(|(have, _)| have == text) {
                    Some((_, first)) => {
                        self.diagnostics
                            .push(codes::duplicate_id(id.span, text, Some(*first)))
                    }
                    None => seen.push((text.to_owned(), id.span)),
                }
            }
            if let Some(value) = self.check(item, SOURCE_FIELDS, "a source") {
                sources.push(self.typed(value));
            }
        }
        sources
    }

    /// `<id>.yaml` or `<id>.<lang>.yaml`.
    pub fn yaml_entry(&mut self, folder: &str, name: &str) -> Option<Body> {
        let stem = name.strip_suffix(".yaml")?;
        if let Some((id, tag)) = stem.split_once('.') {
            if !is_id(id) || !known_tags().any(|known| known == tag) || folder == "showcase" {
                self.misplaced();
                return None;
            }
            return self.overlay(folder, id, tag).map(Body::Overlay);
        }
        if !is_id(stem) {
            self.misplaced();
            return None;
        }
        let id: Id = stem.into();
        Some(match folder {
            "hospitals" => Body::Hospital(id, self.facts(HOSPITAL, stem)),
            "facilitators" => Body::Facilitator(id, self.facts(FACILITATOR, stem)),
            "centres" => Body::Centre(id, self.facts(CENTRE, stem)),
            _ => Body::Showcase(id, self.facts(SHOWCASE, stem)),
        })
    }

    fn facts<T: DeserializeOwned>(&mut self, fields: &'static [Field], id: &str) -> Option<Box<T>> {
        let (node, value) = self.checked_map(fields, id)?;
        self.own_sources(&node);
        value.map(|value| Box::new(self.typed(value)))
    }

    /// Source ids of one file are distinct.
    fn own_sources(&mut self, node: &Node) {
        let Some(NodeKind::List(items)) = node.get("sources").map(|node| &node.kind) else {
            return;
        };
        let ids: Vec<(&str, Span)> = items
            .iter()
            .filter_map(|item| item.get("id"))
            .filter_map(|id| Some((id.text()?, id.span)))
            .collect();
        for (at, (id, span)) in ids.iter().enumerate() {
            if let Some((_, first)) = ids[..at].iter().find(|(have, _)| have == id) {
                self.diagnostics
                    .push(codes::duplicate_id(*span, id, Some(*first)));
            }
        }
        self.own_sources = ids
            .iter()
            .map(|(id, span)| (Id::from(*id), *span))
            .collect();
    }

    fn overlay(&mut self, folder: &str, id: &str, tag: &str) -> Option<Overlay> {
        static HOSPITAL_OVERLAY: [Field; 3] = overlay(HOSPITAL_PROSE);
        static FACILITATOR_OVERLAY: [Field; 3] = overlay(FACILITATOR_PROSE);
        static CENTRE_OVERLAY: [Field; 3] = overlay(CENTRE_PROSE);
        #[derive(Deserialize)]
        struct Written {
            translation: Translation,
            name: Option<String>,
            #[serde(default)]
            prose: BTreeMap<String, String>,
        }
        let (kind, fields): (EntryKind, &'static [Field]) = match folder {
            "hospitals" => (EntryKind::Hospital, &HOSPITAL_OVERLAY),
            "facilitators" => (EntryKind::Facilitator, &FACILITATOR_OVERLAY),
            _ => (EntryKind::Centre, &CENTRE_OVERLAY),
        };
        let (_, value) = self.checked_map(fields, id)?;
        let written: Written = self.typed(value?);
        Some(Overlay {
            kind,
            id: id.into(),
            tag: tag.to_owned(),
            translation: written.translation,
            name: written.name,
            prose: written.prose,
        })
    }

    /// `<id>.<lang>.md`.
    pub fn markdown(&mut self, name: &str) -> Option<MarkdownFile> {
        #[derive(Deserialize)]
        struct Head {
            title: String,
            description: String,
            verified_on: Option<PartialDate>,
            #[serde(default)]
            sources: SourceIds,
            translation: Option<Translation>,
        }
        let parts = name
            .strip_suffix(".md")
            .and_then(|stem| stem.split_once('.'))
            .filter(|(id, tag)| is_id(id) && known_tags().any(|known| known == *tag));
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
            &text[.."---\n".len() + head.len()],
            self.diagnostics,
        )?;
        let value = self.check(&node, FRONT_MATTER, name);
        let document = markdown::parse(&text[body_start..]);
        self.complaints(&document, body_start);
        self.lines(body_start);
        if self.diagnostics.count(Severity::Error) > before {
            return None;
        }
        let head: Head = self.typed(value?);
        self.links(&document, body_start);
        Some(MarkdownFile {
            id: id.into(),
            tag: tag.to_owned(),
            title: head.title,
            description: head.description,
            verified_on: head.verified_on,
            sources: head.sources.0,
            translation: head.translation,
            headings: self.headings(&document, body_start),
            document,
        })
    }

    fn complaints(&mut self, document: &Document, body_start: usize) {
        for complaint in &document.complaints {
            let range = complaint.span.start + body_start..complaint.span.end + body_start;
            let span = Span::new(self.file, range);
            let (severity, message, help) = match &complaint.kind {
                ComplaintKind::RawHtml => (
                    Severity::Error,
                    "HTML tags are not allowed in a page".to_owned(),
                    "say it in Markdown: **bold**, [link](page:visa), lists, tables",
                ),
                ComplaintKind::ForbiddenScheme(scheme) => (
                    Severity::Error,
                    format!("a link cannot begin with `{scheme}`"),
                    "use `https://`, `tel:`, `mailto:`, `page:`, `hospital:`, `facilitator:`, `centre:`, `treatment:`, `list:` or `source:`",
                ),
                ComplaintKind::RelativeLink(link) => (
                    Severity::Error,
                    format!("`{link}` would break when the page moves"),
                    "link to the page by its id, as in `[visa](page:visa)`",
                ),
                ComplaintKind::Image(_) => (
                    Severity::Error,
                    "pages hold no pictures".to_owned(),
                    "describe it in words",
                ),
                ComplaintKind::BoldNotRendered => (
                    Severity::Warning,
                    "these ** would show as asterisks".to_owned(),
                    "put the ** around whole words, inside brackets and before punctuation",
                ),
                ComplaintKind::EmptyHeading => (
                    Severity::Error,
                    "the heading has no text".to_owned(),
                    "write it, or delete the line",
                ),
                ComplaintKind::DuplicateId(id) => (
                    Severity::Error,
                    format!("two headings have the id `{id}`"),
                    "give each heading an id of its own",
                ),
                ComplaintKind::HeadingTooHigh => (
                    Severity::Error,
                    "the title stands in the head of the file, so `#` is taken".to_owned(),
                    "begin sections with `##`",
                ),
                ComplaintKind::TooDeep => (
                    Severity::Error,
                    "lists or quotes are nested too deeply".to_owned(),
                    "split the page into sections",
                ),
            };
            self.diagnostics
                .push(codes::markdown(span, severity, message, help));
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
            if let Some((from, bad)) = line.char_indices().find(|(_, c)| is_bidi_control(*c)) {
                let span = place(from, bad.len_utf8());
                self.diagnostics.push(codes::bidi_control(span, bad));
            }
            let heading = line.trim_end();
            if heading.starts_with("## ") && !heading.ends_with('}') && !in_code {
                let span = place(0, heading.len());
                self.diagnostics.push(codes::markdown(
                    span,
                    Severity::Error,
                    "this heading has no id".to_owned(),
                    "end the line with an id, the same in every language, as in `## Documents {#documents}`",
                ));
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
