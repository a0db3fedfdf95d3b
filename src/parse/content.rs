//! Entries, their overlays, and Markdown with its front matter.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Body;
use super::form::is_id;
use super::reference::Reference;
use super::schema::EntryKind;
use super::schema::{
    CENTRE, CENTRE_OVERLAY, FACILITATOR, FACILITATOR_OVERLAY, FACT, HOSPITAL, HOSPITAL_OVERLAY,
    SHOWCASE, SOURCE_FIELDS, Shape,
};
use super::translation::Translation;
use super::validate::Checked;
use super::yaml::{self, Node, NodeKind};
use crate::diagnostic::{Diagnostics, Severity, codes};
use crate::facts::{AsOf, Centre, Facilitator, Figure, Hospital, Id, Prose, Source};
use crate::lang::{Tags, is_tag};
use crate::source::{FileId, SourceFile, Span};

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
    pub prose: Prose,
}

/// `content/sources.yaml`.
#[derive(Clone, Debug, Default)]
pub struct SharedSources {
    /// Those in order.
    pub read: Vec<Source>,
    /// The ids of those with a mistake: references to them stay silent.
    pub broken: Vec<Id>,
    /// One of them is broken so that not even its id is known.
    pub some_nameless: bool,
}

/// `content/facts.yaml`: what texts of every kind refer to. The ids of those with a
/// mistake are among [`super::Entry::own_facts`] all the same.
#[derive(Clone, Debug, Default)]
pub struct SharedFacts {
    /// Those in order.
    pub read: Vec<Figure>,
    /// One of them is broken so that not even its id is known.
    pub some_nameless: bool,
}

/// One file on its way to an entry.
pub struct Reader<'a> {
    /// The day for which the site is built.
    pub shown: Date,
    /// The last day that a date of something past may name.
    pub today: Date,
    /// The languages that may be published.
    pub tags: &'a Tags,
    /// Made by [`crate::pseudo`]: it may turn the direction of text.
    pub is_made: bool,
    /// The file.
    pub file: FileId,
    /// The same, with its text.
    pub source: &'a Arc<SourceFile>,
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
    /// Ids of the figures it lists, known even where they are broken.
    pub own_facts: Vec<(Id, Span)>,
    /// Ids that the entry had before, known even where it is broken.
    pub aliases: Vec<(Id, Span)>,
    /// The file as written.
    pub tree: Option<Node>,
    /// It says of itself that it is a draft.
    pub draft: bool,
}

impl Reader<'_> {
    /// The tree of the file and its checked value; the value is absent when broken.
    pub fn checked_map(
        &mut self,
        shape: &'static Shape,
        what: &str,
    ) -> Option<(Node, Option<Value>)> {
        let before = self.diagnostics.count(Severity::Error);
        let node = yaml::parse(self.file, self.source, self.text, self.diagnostics)?;
        let value = self.check(&node, shape, what);
        // A repeated key leaves a tree, but the entry is broken all the same.
        let value = value.filter(|_| self.diagnostics.count(Severity::Error) == before);
        Some((node, value))
    }

    /// The checked value of a tree; absent when broken.
    pub(super) fn check(
        &mut self,
        node: &Node,
        shape: &'static Shape,
        what: &str,
    ) -> Option<Value> {
        let mut checked = Checked::new(self.today, self.tags, self.text, self.diagnostics);
        checked.may_turn = self.is_made;
        let value = checked.map(node, shape, what);
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
            && !self.tags.has(tag)
        {
            self.diagnostics.push(if is_tag(tag) {
                codes::no_words_for_file(self.path, tag, self.tags.iter())
            } else {
                codes::no_such_language(self.path, tag, self.tags.iter())
            });
            return;
        }
        if parts.first() == Some(&"i18n") {
            self.diagnostics
                .push(codes::misplaced_file(self.path, "messages"));
            return;
        }
        let expected = match self.path.split('/').nth(1) {
            Some("pages") => "pages",
            Some("showcase") => "showcase",
            Some("hospitals" | "facilitators" | "centres") => "entries",
            _ => "content",
        };
        self.diagnostics
            .push(codes::misplaced_file(self.path, expected));
    }

    /// The items of a file that is a list.
    fn items(&mut self, name: &str) -> Option<Box<[Node]>> {
        let node = yaml::parse(self.file, self.source, self.text, self.diagnostics)?;
        match node.kind {
            NodeKind::List(items) => Some(items),
            NodeKind::Map(pairs) if pairs.is_empty() => Some(Box::default()),
            _ => {
                self.diagnostics.push(codes::expected_list(node.span, name));
                None
            }
        }
    }

    /// The ids of items with their places. An id that is there twice is a mistake.
    fn ids(&mut self, items: &[Node]) -> Vec<(Id, Span)> {
        let mut ids: Vec<(Id, Span)> = Vec::new();
        for item in items {
            let Some((text, span)) = item.get("id").and_then(|id| Some((id.text()?, id.span)))
            else {
                continue;
            };
            match ids.iter().find(|(have, _)| **have == *text) {
                Some((_, first)) => {
                    self.diagnostics
                        .push(codes::duplicate_id(span, text, Some(*first)));
                }
                None => ids.push((text.into(), span)),
            }
        }
        ids
    }

    /// `content/sources.yaml`: a list.
    pub fn shared_sources(&mut self) -> Option<SharedSources> {
        let items = self.items("sources.yaml")?;
        self.ids(&items);
        let mut shared = SharedSources::default();
        for item in &items {
            let id = item.get("id").and_then(Node::text);
            match (self.check(item, SOURCE_FIELDS, "a source"), id) {
                (Some(value), _) => shared.read.push(self.typed(value)),
                (None, Some(id)) => shared.broken.push(id.into()),
                (None, None) => shared.some_nameless = true,
            }
        }
        Some(shared)
    }

    /// `content/facts.yaml`: a list.
    pub fn shared_facts(&mut self) -> Option<SharedFacts> {
        let items = self.items("facts.yaml")?;
        self.own_facts = self.ids(&items);
        let mut shared = SharedFacts::default();
        for item in &items {
            match self.check(item, FACT, "a fact") {
                Some(value) => shared.read.push(self.typed(value)),
                None => shared.some_nameless |= item.get("id").and_then(Node::text).is_none(),
            }
        }
        Some(shared)
    }

    /// `<id>.yaml` or `<id>.<lang>.yaml`.
    pub fn yaml_entry(&mut self, folder: &str, name: &str) -> Option<Body> {
        let stem = name.strip_suffix(".yaml")?;
        if let Some((id, tag)) = stem.split_once('.') {
            if !is_id(id) || !self.tags.has(tag) || folder == "showcase" {
                self.misplaced();
                return None;
            }
            return self
                .overlay(folder, id, tag)
                .map(Arc::new)
                .map(Body::Overlay);
        }
        if !is_id(stem) {
            self.misplaced();
            return None;
        }
        let id: Id = stem.into();
        Some(match folder {
            "hospitals" => {
                let facts = self.facts::<Hospital>(HOSPITAL, stem);
                self.share(facts.as_ref().map(|facts| &facts.prose));
                Body::Hospital(id, facts)
            }
            "facilitators" => {
                let facts = self.facts::<Facilitator>(FACILITATOR, stem);
                self.share(facts.as_ref().map(|facts| &facts.prose));
                Body::Facilitator(id, facts)
            }
            "centres" => {
                let facts = self.facts::<Centre>(CENTRE, stem);
                self.share(facts.as_ref().map(|facts| &facts.prose));
                Body::Centre(id, facts)
            }
            _ => Body::Showcase(id, self.facts(SHOWCASE, stem)),
        })
    }

    fn facts<T: DeserializeOwned + AsOf>(
        &mut self,
        shape: &'static Shape,
        id: &str,
    ) -> Option<Arc<T>> {
        let (node, value) = self.checked_map(shape, id)?;
        self.own_sources = self.own_ids(&node, "sources");
        self.own_facts = self.own_ids(&node, "facts");
        self.aliases = former_ids(&node);
        self.draft = is_draft(&node);
        self.tree = Some(node);
        value.map(|value| {
            let mut facts: T = self.typed(value);
            facts.as_of(self.shown);
            Arc::new(facts)
        })
    }

    /// Lets the tree show the texts that the facts hold, so that they are in memory once.
    fn share(&mut self, prose: Option<&Prose>) {
        let node = self.tree.as_mut().and_then(|tree| tree.get_mut("prose"));
        if let (Some(node), Some(prose)) = (node, prose)
            && let NodeKind::Map(pairs) = &mut node.kind
        {
            for (key, node) in pairs {
                if let (NodeKind::Scalar(text), Some(same)) =
                    (&mut node.kind, prose.get(&*key.text))
                {
                    text.share(same);
                }
            }
        }
    }

    /// Ids of one list of a file are distinct.
    fn own_ids(&mut self, node: &Node, key: &str) -> Vec<(Id, Span)> {
        match node.get(key).map(|node| &node.kind) {
            Some(NodeKind::List(items)) => self.ids(items),
            _ => Vec::new(),
        }
    }

    fn overlay(&mut self, folder: &str, id: &str, tag: &str) -> Option<Overlay> {
        #[derive(Deserialize)]
        struct Written {
            translation: Translation,
            name: Option<String>,
            #[serde(default)]
            prose: Prose,
        }
        let (kind, shape): (EntryKind, &'static Shape) = match folder {
            "hospitals" => (EntryKind::Hospital, HOSPITAL_OVERLAY),
            "facilitators" => (EntryKind::Facilitator, FACILITATOR_OVERLAY),
            _ => (EntryKind::Centre, CENTRE_OVERLAY),
        };
        let (node, value) = self.checked_map(shape, id)?;
        self.tree = Some(node);
        let written: Written = self.typed(value?);
        self.share(Some(&written.prose));
        Some(Overlay {
            kind,
            id: id.into(),
            tag: tag.to_owned(),
            translation: written.translation,
            name: written.name,
            prose: written.prose,
        })
    }
}

/// `draft: true`, in either spelling.
pub(super) fn is_draft(node: &Node) -> bool {
    let text = node.get("draft").and_then(Node::text);
    text.is_some_and(|text| ["true", "yes"].contains(&text))
}

/// `aliases`, each with its place; those that are no ids were complained of.
pub(super) fn former_ids(node: &Node) -> Vec<(Id, Span)> {
    let Some(NodeKind::List(items)) = node.get("aliases").map(|list| &list.kind) else {
        return Vec::new();
    };
    let ids = items
        .iter()
        .filter_map(|item| Some((item.text()?, item.span)));
    ids.filter(|(id, _)| is_id(id))
        .map(|(id, span)| (id.into(), span))
        .collect()
}
