//! The values of one record, made by walking the schema and the facts side by side.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::column::{Derived, derived, is_checked, word_prefix};
use super::node::{Key, Node};
use crate::catalogue::{Catalogue, Name, Provenance, Record, Text};
use crate::facts::{Id, PartialDate, Shelf, Source, SourceIds, Standing};
use crate::lang::{Lang, PerLang};
use crate::parse::schema::{EntryKind, Field, Kind, SOURCE_FIELDS, Shape};
use crate::parse::{Digest, Translation};
use crate::route::{self, Subject};
use crate::words::Words;

static NULL: Value = Value::Null;

/// Facts as a tree without order. They hold nothing that JSON cannot.
pub(super) fn value(facts: &impl Serialize) -> Value {
    serde_json::to_value(facts).unwrap_or_default()
}

/// How long a block of a shape keeps.
fn shelf(shape: &Shape) -> Option<Shelf> {
    Some(match shape.id {
        "place" => Shelf::Place,
        "contact" => Shelf::Contact,
        "language-help" => Shelf::Languages,
        "services" => Shelf::Services,
        "intake" => Shelf::Intake,
        "price" => Shelf::Price,
        "treatment" => Shelf::Treatment,
        "second-opinion" => Shelf::SecondOpinion,
        "stay" => Shelf::Stay,
        "after" => Shelf::After,
        "facilitator-partners" => Shelf::Partners,
        "centre" => Shelf::Centre,
        _ => return None,
    })
}

fn date(value: &Value, key: &str) -> Option<PartialDate> {
    value.get(key)?.as_str()?.parse().ok()
}

/// Makes the values of one record.
pub(super) struct Make<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
    words: &'a Words,
    own: &'a [Source],
    name: &'a Name,
    prose: &'a BTreeMap<&'static str, PerLang<Text>>,
    translation: Vec<(&'a str, &'a Translation)>,
    /// What it cites, in the order in which it does.
    cited: Vec<Id>,
    /// The blocks with a day, as they are found.
    checks: Vec<(PartialDate, Shelf)>,
}

impl<'a> Make<'a> {
    pub(super) fn new<F>(
        catalogue: &'a Catalogue,
        lang: Lang,
        record: &'a Record<F>,
        own: &'a [Source],
    ) -> Self {
        Self {
            catalogue,
            lang,
            words: &catalogue.words[lang],
            own,
            name: &record.name[lang],
            prose: &record.prose,
            translation: record.translations().collect(),
            cited: own.iter().map(|source| Id::clone(&source.id)).collect(),
            checks: Vec::new(),
        }
    }

    fn tag(&self, lang: Lang) -> &'a str {
        &self.catalogue.site.languages[lang].tag
    }

    /// Its id, its page in this language, and the address that stands for it whatever the
    /// language: that of its page in the source language.
    pub(super) fn head(
        &self,
        id: impl Into<Cow<'a, str>>,
        subject: &Subject,
    ) -> Vec<(Key, Node<'a>)> {
        let languages = &self.catalogue.site.languages;
        let page = |lang| {
            let path = route::path(languages, lang, subject);
            Node::text(route::absolute(&self.catalogue.site.base_url, &path))
        };
        vec![
            ("id".into(), Node::text(id)),
            ("url".into(), page(self.lang)),
            ("uri".into(), page(languages.source())),
        ]
    }

    /// A field of the entry itself.
    pub(super) fn top(
        &mut self,
        shape: &'static Shape,
        field: &Field,
        facts: &'a Value,
    ) -> Node<'a> {
        if field.key == "verified_on" {
            self.note(shelf(shape), facts);
        }
        match field.kind {
            // Said of the whole record by `check`, and filled in when all is cited.
            _ if field.key == "sources" => Node::Nothing,
            Kind::Name(_) => {
                let first = &self.name.first;
                let written = facts.get(field.key);
                texts(written, &["ja", "kana", "en"], &first.text, &first.tag)
            }
            Kind::Prose(blocks) => {
                let blocks = blocks.iter().map(|block| {
                    let text = self.prose.get(block).map(|all| self.prose(block, all));
                    ((*block).into(), text.unwrap_or_default())
                });
                Node::Map(blocks.collect())
            }
            kind => self.field(shape, field.key, kind, facts),
        }
    }

    fn field(&mut self, shape: &'static Shape, key: &str, kind: Kind, map: &'a Value) -> Node<'a> {
        // The typed facts have every field of the schema: a test holds them to it.
        let value = map.get(key).unwrap_or(&NULL);
        self.kind(shape, key, kind, value)
    }

    fn kind(&mut self, shape: &'static Shape, key: &str, kind: Kind, value: &'a Value) -> Node<'a> {
        if value.is_null() {
            return Node::Nothing;
        }
        let code = || value.as_str().unwrap_or_default();
        match kind {
            Kind::OneOf(_) => self.coded(word_prefix(shape, key), code()),
            Kind::Code(vocabulary) => self.coded(vocabulary, code()),
            Kind::Prefecture => self.coded("prefecture", code()),
            Kind::Entry(kind) => self.entry(kind, code()),
            Kind::Sources => {
                let ids = value.as_array().into_iter().flatten();
                for id in ids.filter_map(Value::as_str) {
                    if !self.cited.iter().any(|have| **have == *id) {
                        self.cited.push(id.into());
                    }
                }
                Node::plain(value)
            }
            Kind::List(item) => {
                let items = value.as_array().into_iter().flatten();
                Node::List(items.map(|one| self.kind(shape, key, *item, one)).collect())
            }
            Kind::Map(inner) => self.map(inner, value),
            Kind::ByLanguage => self.by_language(value),
            _ => Node::plain(value),
        }
    }

    fn map(&mut self, shape: &'static Shape, value: &'a Value) -> Node<'a> {
        let mut out: Vec<(Key, Node)> = Vec::with_capacity(shape.fields.len() + 2);
        for field in shape.fields {
            let made = self.field(shape, field.key, field.kind, value);
            out.push((field.key.into(), made));
        }
        if is_checked(shape) {
            self.note(shelf(shape), value);
        }
        let today = self.catalogue.today;
        for one in derived(shape) {
            out.push(match one {
                Derived::Check => {
                    let checks = date(value, "verified_on").zip(shelf(shape));
                    ("check".into(), Node::Map(self.state(checks.as_slice())))
                }
                Derived::Offer => {
                    let until = date(value, "until");
                    let ended = until.is_some_and(|until| until.last_day() < today);
                    ("offer".into(), self.offer(ended))
                }
                Derived::Standing => ("standing".into(), self.standing(value)),
            });
        }
        Node::Map(out)
    }

    fn note(&mut self, shelf: Option<Shelf>, value: &Value) {
        self.checks.extend(date(value, "verified_on").zip(shelf));
    }

    pub(super) fn coded(&self, prefix: &str, code: &'a str) -> Node<'a> {
        Node::map([
            ("code", Node::text(code)),
            ("label", Node::text(self.words.label_of(prefix, code))),
        ])
    }

    pub(super) fn offer(&self, ended: bool) -> Node<'a> {
        self.coded("data-offer", if ended { "ended" } else { "offered" })
    }

    fn entry(&self, kind: EntryKind, id: &'a str) -> Node<'a> {
        let catalogue = self.catalogue;
        let name = match kind {
            EntryKind::Hospital => {
                Catalogue::find(&catalogue.hospitals, id).map(|one| &one.name[self.lang])
            }
            EntryKind::Facilitator => {
                Catalogue::find(&catalogue.facilitators, id).map(|one| &one.name[self.lang])
            }
            EntryKind::Centre => {
                Catalogue::find(&catalogue.centres, id).map(|one| &one.name[self.lang])
            }
        };
        Node::map([
            ("id", Node::text(id)),
            ("name", Node::maybe(name.map(|one| one.first.text.as_str()))),
        ])
    }

    /// A place or an organisation: as in this language, or in the nearest.
    fn by_language(&self, value: &'a Value) -> Node<'a> {
        let languages = &self.catalogue.site.languages;
        let chain = languages.chain(self.lang).map(|lang| self.tag(lang));
        let found = chain
            .chain(["en", "ja"])
            .find_map(|tag| Some((tag, value.get(tag)?.as_str()?)));
        match found {
            Some((tag, text)) => texts(Some(value), &["ja", "en"], text, tag),
            None => texts(Some(value), &["ja", "en"], "", ""),
        }
    }

    fn standing(&self, value: &Value) -> Node<'a> {
        let day = |key| date(value, key);
        let today = self.catalogue.today;
        let standing = Standing::new(
            day("since"),
            day("renewed"),
            day("until"),
            day("as_of"),
            today,
        );
        let code = match standing {
            Standing::Until(_) => "until",
            Standing::Ended(_) => "ended",
            Standing::Recent(_) => "recent",
            Standing::Listed(_) => "listed",
            Standing::Since(_) => "since",
            Standing::Undated => "undated",
        };
        let last = standing.last_day().map(|day| day.to_string());
        Node::map([
            ("code", Node::text(code)),
            (
                "label",
                Node::text(self.words.label_of("data-standing", code)),
            ),
            ("current", Node::Truth(standing.is_current())),
            ("valid_until", Node::maybe(last)),
        ])
    }

    /// When the first of these must be compared with its source again, and whether that day
    /// is over for any of them.
    fn state(&self, checks: &[(PartialDate, Shelf)]) -> Vec<(Key, Node<'a>)> {
        let today = self.catalogue.today;
        let due = checks.iter().filter_map(|(on, shelf)| shelf.due(*on)).min();
        let past = checks.iter().any(|(on, shelf)| shelf.is_past(*on, today));
        let code = match (checks.is_empty(), past) {
            (true, _) => "undated",
            (_, true) => "past",
            (_, false) => "current",
        };
        vec![
            ("due".into(), Node::maybe(due.map(|day| day.to_string()))),
            ("state".into(), self.coded("data-check", code)),
        ]
    }

    /// The same of the whole record, with the newest check in it.
    pub(super) fn check(&self) -> Node<'a> {
        let newest = self.checks.iter().map(|(on, _)| *on);
        let newest = newest.max_by_key(|on| on.last_day());
        let mut out = vec![(
            "newest".into(),
            Node::maybe(newest.map(|on| on.to_string())),
        )];
        out.extend(self.state(&self.checks));
        Node::Map(out)
    }

    fn prose(&self, block: &str, texts: &'a PerLang<Text>) -> Node<'a> {
        let text = &texts[self.lang];
        let tag = self.tag(text.lang);
        let (origin, stale) = match text.provenance {
            Provenance::Original => ("original", false),
            Provenance::Human => ("human", false),
            Provenance::Reviewed(_) => ("reviewed", false),
            Provenance::Machine(_) => ("machine", false),
            Provenance::Stale { was, .. } => (was.word(), true),
        };
        let made = self.translation.iter().find(|(own, _)| *own == tag);
        let made = made.map(|(_, made)| *made).filter(|_| origin != "original");
        let source = self.tag(self.catalogue.site.languages.source());
        let from = made.map(|made| made.from.as_deref().unwrap_or(source));
        let digest = match made {
            Some(made) => made.digests.get(block).copied(),
            None => Some(Digest::of(&text.value)),
        };
        Node::map([
            ("text", Node::text(&*text.value)),
            ("lang", Node::text(tag)),
            ("origin", self.coded("data-origin", origin)),
            ("stale", Node::Truth(stale)),
            ("from", Node::maybe(from)),
            (
                "on",
                Node::maybe(made.and_then(|made| made.on).map(|on| on.to_string())),
            ),
            ("digest", Node::maybe(digest.map(|one| one.to_string()))),
        ])
    }

    /// Puts what was cited where the entry's own sources stand.
    pub(super) fn sources(&self, out: &mut [(Key, Node<'_>)]) {
        let ids = SourceIds(self.cited.clone());
        let cited = self.catalogue.cited(self.own, &ids);
        let sources = cited.into_iter().map(|one| Node::from_source(value(one)));
        let sources: Vec<Node> = sources.collect();
        if let Some((_, slot)) = out.iter_mut().find(|(key, _)| key == "sources") {
            *slot = Node::List(sources);
        }
    }
}

impl Node<'_> {
    fn from_source(mut value: Value) -> Self {
        let fields = SOURCE_FIELDS.fields.iter();
        let pair = |field: &Field| {
            let found = value.get_mut(field.key).map(Value::take);
            let node = match found {
                Some(Value::String(text)) => Self::text(text),
                Some(Value::Bool(truth)) => Self::Truth(truth),
                // A source has no lists, and no numbers but in its dates, which are texts.
                _ => Self::Nothing,
            };
            (field.key.into(), node)
        };
        Self::Map(fields.map(pair).collect())
    }
}

/// Texts by language: the one for this language, then all of them.
fn texts<'a>(
    written: Option<&'a Value>,
    tags: &[&'static str],
    text: &'a str,
    lang: &'a str,
) -> Node<'a> {
    let say = |text: &'a str| Node::maybe(Some(text).filter(|text| !text.is_empty()));
    let mut out: Vec<(Key, Node)> = vec![("text".into(), say(text)), ("lang".into(), say(lang))];
    let all = written.and_then(Value::as_object);
    for tag in tags {
        let found = all.and_then(|all| all.get(*tag)).map(Node::plain);
        out.push(((*tag).into(), found.unwrap_or_default()));
    }
    let mut others: Vec<(Key, Node)> = all
        .into_iter()
        .flatten()
        .filter(|(tag, _)| !tags.contains(&tag.as_str()))
        .map(|(tag, text)| (tag.clone().into(), Node::plain(text)))
        .collect();
    // Whether the library keeps an order is a feature that any crate can turn on.
    others.sort_by(|a, b| a.0.cmp(&b.0));
    out.push(("others".into(), Node::Map(others)));
    Node::Map(out)
}
