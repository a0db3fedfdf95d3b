//! What a record holds: its columns, made from [`crate::parse::schema`] and from the few
//! values that are derived.

use crate::parse::schema::{CENTRE, FACILITATOR, Field, HOSPITAL, Kind, Shape};

/// The files of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Table {
    Hospitals,
    Treatments,
    Facilitators,
    Centres,
}

/// A place on the way to a column.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// A field, as editors write it.
    Field(&'static Shape, &'static str),
    /// A block of prose.
    Block(&'static str),
    /// What this module adds: described by the messages `data-part-…`.
    Part(&'static str),
}

impl Step {
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Field(_, key) | Self::Block(key) | Self::Part(key) => key,
        }
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug)]
pub(super) enum Type {
    Text,
    Truth,
    Integer(u32, u32),
    Number(f64, f64),
    /// A year, a month or a day.
    Date,
    /// A day.
    Day,
    Url,
    Email,
    Phone,
    PostalCode,
    Hours,
    Id,
    Language,
    Digest,
    /// Texts by language tag.
    Texts,
    /// A code of a vocabulary of the portal.
    Code(&'static str),
    /// One of these.
    OneOf(&'static [&'static str]),
    Prefecture,
}

/// A column of a table, and the way to its value in a record.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) steps: Vec<Step>,
    pub(super) kind: Type,
    /// How many lists are on the way.
    pub(super) lists: usize,
    /// Every record has a value.
    pub(super) required: bool,
}

impl Column {
    /// As in `contact.phones.number`.
    pub(super) fn name(&self) -> String {
        self.steps
            .iter()
            .map(|step| step.key())
            .collect::<Vec<_>>()
            .join(".")
    }
}

/// Values that a block has besides its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Derived {
    /// Until when it may be relied on.
    Check,
    /// What a claim of recognition is worth today.
    Standing,
    /// Whether a treatment is still offered.
    Offer,
}

/// What blocks of a shape have besides their fields.
pub(super) fn derived(shape: &Shape) -> &'static [Derived] {
    match shape.id {
        "accreditation" | "facilitator-amtac" | "facilitator-guarantor" => &[Derived::Standing],
        "treatment" => &[Derived::Offer, Derived::Check],
        _ if is_checked(shape) => &[Derived::Check],
        _ => &[],
    }
}

/// Whether a person compares it with its source, as a whole.
pub(super) fn is_checked(shape: &Shape) -> bool {
    shape.fields.iter().any(|field| field.key == "verified_on")
}

pub(super) const CHECKS: &[&str] = &["current", "past", "undated"];
pub(super) const STANDINGS: &[&str] = &["until", "recent", "listed", "since", "undated", "ended"];
pub(super) const OFFERS: &[&str] = &["offered", "ended"];
pub(super) const ORIGINS: &[&str] = &["original", "human", "reviewed", "machine"];

/// The fields that say what a message about a word is called: `intake-list-direct`.
pub(super) fn word_prefix(shape: &Shape, key: &str) -> &'static str {
    match (shape.id, key) {
        ("language-help", "mode") => "mode",
        ("language-help-fee", "per") => "per",
        ("intake", "route") => "intake-list",
        ("intake", "own_interpreter") => "own-interpreter",
        ("second-opinion", "modes") => "second-opinion",
        ("phone", "kind") => "phone",
        ("change", "kind") => "change",
        ("facilitator-guarantor", "status") => "guarantor",
        ("centre", "status") => "centre-status",
        _ => "answer",
    }
}

impl Table {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Hospitals,
        Self::Treatments,
        Self::Facilitators,
        Self::Centres,
    ];

    /// The beginning of its files' names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hospitals => "hospitals",
            Self::Treatments => "treatments",
            Self::Facilitators => "facilitators",
            Self::Centres => "centres",
        }
    }

    /// The fields of its records, each with the shape that it belongs to, in order.
    pub(super) fn fields(self) -> Vec<(&'static Shape, &'static Field)> {
        let public = |shape: &'static Shape| {
            let fields = shape.fields.iter().filter(|field| field.key != "draft");
            fields.map(move |field| (shape, field))
        };
        match self {
            Self::Hospitals => public(HOSPITAL).collect(),
            Self::Facilitators => public(FACILITATOR).collect(),
            Self::Centres => public(CENTRE).collect(),
            Self::Treatments => {
                let own = HOSPITAL.fields.iter().find(|one| one.key == "treatments");
                let offer = match own.map(|field| field.kind) {
                    Some(Kind::List(Kind::Map(shape))) => *shape,
                    _ => return Vec::new(),
                };
                let of_hospital = [
                    "intake",
                    "second_opinion",
                    "contact",
                    "languages",
                    "sources",
                ];
                let more = public(HOSPITAL).filter(|(_, one)| of_hospital.contains(&one.key));
                public(offer).chain(more).collect()
            }
        }
    }

    /// Its columns, in order.
    pub(super) fn columns(self) -> Vec<Column> {
        let mut out = Columns::default();
        out.part(&["id"], Type::Id, true);
        out.part(&["url"], Type::Url, true);
        out.part(&["uri"], Type::Url, true);
        if self == Self::Treatments {
            out.part(&["hospital", "id"], Type::Id, true);
            out.part(&["hospital", "name"], Type::Text, true);
            out.part(&["hospital", "prefecture", "code"], Type::Prefecture, true);
            out.part(&["hospital", "prefecture", "label"], Type::Text, true);
            out.part(&["offer", "code"], Type::OneOf(OFFERS), true);
            out.part(&["offer", "label"], Type::Text, true);
        }
        for (shape, field) in self.fields() {
            out.field(shape, field);
        }
        out.part(&["check", "newest"], Type::Date, false);
        out.check(true);
        if self != Self::Treatments {
            out.part(&["translated"], Type::Truth, true);
        }
        out.done
    }
}

/// Columns, as they are found.
#[derive(Default)]
struct Columns {
    steps: Vec<Step>,
    lists: usize,
    /// The fields on the way that a record may lack.
    optional: usize,
    done: Vec<Column>,
}

impl Columns {
    fn leaf(&mut self, kind: Type) {
        self.done.push(Column {
            steps: self.steps.clone(),
            kind,
            lists: self.lists,
            required: self.optional == 0,
        });
    }

    fn part(&mut self, keys: &[&'static str], kind: Type, required: bool) {
        self.steps.extend(keys.iter().map(|key| Step::Part(key)));
        self.optional += usize::from(!required);
        self.leaf(kind);
        self.optional -= usize::from(!required);
        self.steps.truncate(self.steps.len() - keys.len());
    }

    fn check(&mut self, required: bool) {
        self.part(&["check", "due"], Type::Day, false);
        self.part(&["check", "state", "code"], Type::OneOf(CHECKS), required);
        self.part(&["check", "state", "label"], Type::Text, required);
    }

    fn field(&mut self, shape: &'static Shape, field: &Field) {
        self.steps.push(Step::Field(shape, field.key));
        self.optional += usize::from(!field.required);
        self.kind(field.kind);
        self.optional -= usize::from(!field.required);
        self.steps.pop();
    }

    fn kind(&mut self, kind: Kind) {
        match kind {
            Kind::Text => self.leaf(Type::Text),
            Kind::Truth => self.leaf(Type::Truth),
            Kind::Integer(from, to) => self.leaf(Type::Integer(from, to)),
            Kind::Number(from, to) => self.leaf(Type::Number(from, to)),
            Kind::Date | Kind::PastDate => self.leaf(Type::Date),
            Kind::Url => self.leaf(Type::Url),
            Kind::Email => self.leaf(Type::Email),
            Kind::Phone => self.leaf(Type::Phone),
            Kind::PostalCode => self.leaf(Type::PostalCode),
            Kind::Hours => self.leaf(Type::Hours),
            Kind::SourceId | Kind::FormerId => self.leaf(Type::Id),
            Kind::LanguageTag => self.leaf(Type::Language),
            Kind::OneOf(words) => self.coded(Type::OneOf(words)),
            Kind::Code(vocabulary) => self.coded(Type::Code(vocabulary)),
            Kind::Prefecture => self.coded(Type::Prefecture),
            Kind::Entry(_) => {
                self.part(&["id"], Type::Id, true);
                self.part(&["name"], Type::Text, false);
            }
            Kind::Sources => self.list(|own| own.leaf(Type::Id)),
            Kind::List(item) | Kind::Range(item) => self.list(|own| own.kind(*item)),
            Kind::Map(shape) => self.map(shape),
            Kind::Name(_) => self.texts(&["ja", "kana", "en"]),
            Kind::ByLanguage => self.texts(&["ja", "en"]),
            Kind::Prose(blocks) => {
                for block in blocks {
                    self.steps.push(Step::Block(block));
                    self.prose();
                    self.steps.pop();
                }
            }
            // Of translations and of the portal: no entry has them.
            Kind::Digests | Kind::LanguageTags | Kind::Chains | Kind::TextName | Kind::Address => {}
        }
    }

    fn list(&mut self, item: impl FnOnce(&mut Self)) {
        self.lists += 1;
        item(self);
        self.lists -= 1;
    }

    fn coded(&mut self, kind: Type) {
        self.part(&["code"], kind, true);
        self.part(&["label"], Type::Text, true);
    }

    fn map(&mut self, shape: &'static Shape) {
        for field in shape.fields {
            self.field(shape, field);
        }
        for one in derived(shape) {
            match one {
                Derived::Check => self.check(true),
                Derived::Offer => {
                    self.part(&["offer", "code"], Type::OneOf(OFFERS), true);
                    self.part(&["offer", "label"], Type::Text, true);
                }
                Derived::Standing => {
                    self.part(&["standing", "code"], Type::OneOf(STANDINGS), true);
                    self.part(&["standing", "label"], Type::Text, true);
                    self.part(&["standing", "current"], Type::Truth, true);
                    self.part(&["standing", "valid_until"], Type::Day, false);
                }
            }
        }
    }

    fn texts(&mut self, tags: &[&'static str]) {
        self.part(&["text"], Type::Text, false);
        self.part(&["lang"], Type::Language, false);
        for tag in tags {
            self.part(&[tag], Type::Text, false);
        }
        self.list(|own| own.part(&["others"], Type::Texts, false));
    }

    fn prose(&mut self) {
        self.part(&["text"], Type::Text, true);
        self.part(&["lang"], Type::Language, true);
        self.part(&["origin", "code"], Type::OneOf(ORIGINS), true);
        self.part(&["origin", "label"], Type::Text, true);
        self.part(&["stale"], Type::Truth, true);
        self.part(&["from"], Type::Language, false);
        self.part(&["on"], Type::Date, false);
        self.part(&["digest"], Type::Digest, false);
    }
}

/// The words that fields take and that are no codes of a vocabulary: a name, the beginning
/// of their messages, and the words.
pub(super) fn word_lists() -> Vec<(String, &'static str, &'static [&'static str])> {
    let mut out: Vec<(String, &'static str, &'static [&'static str])> = Vec::new();
    for column in Table::ALL.into_iter().flat_map(Table::columns) {
        let Type::OneOf(words) = column.kind else {
            continue;
        };
        let mut steps = column.steps.iter().rev();
        let prefix = match (steps.next(), steps.next(), steps.next()) {
            (_, Some(Step::Field(shape, key)), _) => word_prefix(shape, key),
            (_, Some(Step::Part("state")), _) => "data-check",
            (_, Some(Step::Part("standing")), _) => "data-standing",
            (_, Some(Step::Part("offer")), _) => "data-offer",
            _ => "data-origin",
        };
        if !out.iter().any(|(_, have, _)| *have == prefix) {
            let name = prefix.trim_start_matches("data-").to_owned();
            out.push((name, prefix, words));
        }
    }
    out
}
