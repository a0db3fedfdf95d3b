//! The files that `jih new` makes of answers.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::interview::{Form, Question};
use super::known::Known;
use super::scaffold::{notes, scaffold};
use super::title;
use crate::parse::schema::{CENTRE, FACILITATOR, FRONT_MATTER, HOSPITAL, Kind, SHOWCASE, Shape};
use crate::wording::{Ui, Wording};

/// What can be added to a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// A hospital.
    Hospital,
    /// A facilitator.
    Facilitator,
    /// A centre abroad.
    Centre,
    /// The page of a treatment.
    Showcase,
    /// A page of text.
    Page,
}

/// Answers by the name of their question.
pub type Answers = BTreeMap<&'static str, Value>;

/// A file to write: its path below the root, and its text.
pub type NewFile = (String, String);

const fn needed(
    id: &'static str,
    shape: &'static Shape,
    path: &'static [&'static str],
    form: Form,
) -> Question {
    Question {
        id,
        shape,
        path,
        needed: true,
        form,
    }
}

const fn asked(
    id: &'static str,
    shape: &'static Shape,
    path: &'static [&'static str],
    form: Form,
) -> Question {
    Question {
        needed: false,
        ..needed(id, shape, path, form)
    }
}

static HOSPITAL_QUESTIONS: &[Question] = &[
    needed("name-ja", HOSPITAL, &["name", "ja"], Form::One),
    needed("name-kana", HOSPITAL, &["name", "kana"], Form::One),
    needed("name-en", HOSPITAL, &["name", "en"], Form::One),
    needed("prefecture", HOSPITAL, &["place", "prefecture"], Form::One),
    asked("city", HOSPITAL, &["place", "city"], Form::Bilingual),
    asked("website", HOSPITAL, &["contact", "website"], Form::One),
    asked(
        "phone",
        HOSPITAL,
        &["contact", "phones", "number"],
        Form::One,
    ),
    asked(
        "treatments",
        HOSPITAL,
        &["treatments", "treatment"],
        Form::Many,
    ),
    asked("languages", HOSPITAL, &["languages"], Form::Helpers),
    asked("route", HOSPITAL, &["intake", "route"], Form::One),
    needed("source-title", HOSPITAL, &["sources", "title"], Form::One),
    asked("source-url", HOSPITAL, &["sources", "url"], Form::One),
];

static FACILITATOR_QUESTIONS: &[Question] = &[
    needed("name-en", FACILITATOR, &["name", "en"], Form::One),
    asked("name-ja", FACILITATOR, &["name", "ja"], Form::One),
    asked("name-kana", FACILITATOR, &["name", "kana"], Form::One),
    asked(
        "prefecture",
        FACILITATOR,
        &["place", "prefecture"],
        Form::One,
    ),
    asked("website", FACILITATOR, &["contact", "website"], Form::One),
    asked(
        "phone",
        FACILITATOR,
        &["contact", "phones", "number"],
        Form::One,
    ),
    asked("languages", FACILITATOR, &["languages"], Form::Helpers),
    asked("services", FACILITATOR, &["services", "list"], Form::Many),
    needed(
        "source-title",
        FACILITATOR,
        &["sources", "title"],
        Form::One,
    ),
    asked("source-url", FACILITATOR, &["sources", "url"], Form::One),
];

static CENTRE_QUESTIONS: &[Question] = &[
    needed("name-ja", CENTRE, &["name", "ja"], Form::One),
    needed("name-en", CENTRE, &["name", "en"], Form::One),
    needed("country", CENTRE, &["country"], Form::One),
    asked("city", CENTRE, &["city"], Form::Bilingual),
    needed("kinds", CENTRE, &["kinds"], Form::Many),
    asked("opened", CENTRE, &["opened"], Form::One),
    needed("status", CENTRE, &["status"], Form::One),
    needed("status-as-of", CENTRE, &["status_as_of"], Form::One),
    needed("source-title", CENTRE, &["sources", "title"], Form::One),
    asked("source-url", CENTRE, &["sources", "url"], Form::One),
];

static SHOWCASE_QUESTIONS: &[Question] = &[
    needed("title", FRONT_MATTER, &["title"], Form::One),
    needed("description", FRONT_MATTER, &["description"], Form::One),
    needed("source-title", SHOWCASE, &["sources", "title"], Form::One),
    asked("source-url", SHOWCASE, &["sources", "url"], Form::One),
];

static PAGE_QUESTIONS: &[Question] = &[
    needed("title", FRONT_MATTER, &["title"], Form::One),
    needed("description", FRONT_MATTER, &["description"], Form::One),
];

/// The sections of a showcase, by the ids that every one has.
const SECTIONS: [&str; 9] = [
    "what",
    "who",
    "not-for",
    "how",
    "risks",
    "evidence",
    "costs",
    "home",
    "questions",
];

impl Draft {
    /// What is asked, in order.
    pub fn questions(self) -> &'static [Question] {
        match self {
            Self::Hospital => HOSPITAL_QUESTIONS,
            Self::Facilitator => FACILITATOR_QUESTIONS,
            Self::Centre => CENTRE_QUESTIONS,
            Self::Showcase => SHOWCASE_QUESTIONS,
            Self::Page => PAGE_QUESTIONS,
        }
    }

    /// The shape of its facts, and the folder they lie in. A page has none.
    fn facts(self) -> Option<(&'static Shape, &'static str)> {
        Some(match self {
            Self::Hospital => (HOSPITAL, "hospitals"),
            Self::Facilitator => (FACILITATOR, "facilitators"),
            Self::Centre => (CENTRE, "centres"),
            Self::Showcase => (SHOWCASE, "showcase"),
            Self::Page => return None,
        })
    }

    /// The files it consists of.
    pub fn paths(self, id: &str, known: &Known) -> Vec<String> {
        let facts = self
            .facts()
            .map(|(_, folder)| format!("content/{folder}/{id}.yaml"));
        let text = match self {
            Self::Showcase => Some("showcase"),
            Self::Page => Some("pages"),
            Self::Hospital | Self::Facilitator | Self::Centre => None,
        };
        let text = text.map(|folder| format!("content/{folder}/{id}.{}.md", known.source));
        facts.into_iter().chain(text).collect()
    }

    /// The files themselves.
    pub fn files(
        self,
        id: &str,
        answers: &Answers,
        known: &Known,
        wording: &Wording,
    ) -> Vec<NewFile> {
        let (mut facts, mut head) = (Map::new(), Map::new());
        for question in self.questions() {
            if let Some(value) = answers.get(question.id) {
                let is_head = question.shape.id == FRONT_MATTER.id;
                let into = if is_head { &mut head } else { &mut facts };
                insert(into, question, value);
            }
        }
        let mut texts = Vec::new();
        if let Some((shape, _)) = self.facts() {
            name_source(&mut facts, shape, id, known);
            let head = wording.say("new-head", &[("today", known.today.to_string().into())]);
            texts.push(format!(
                "# yaml-language-server: $schema=../../schema/{}.schema.json\n{}\n{}",
                shape.id,
                notes(&head),
                scaffold(shape, &facts, &[], known, wording)
            ));
        }
        if !head.is_empty() {
            // A translation has the field of that name; this is an original.
            let head = scaffold(FRONT_MATTER, &head, &["translation"], known, wording);
            let head = head.replace("\n\n", "\n");
            let body = match self {
                Self::Showcase => showcase(known, wording),
                _ => page(known, wording),
            };
            texts.push(format!("---\n{head}---\n\n{body}"));
        }
        self.paths(id, known).into_iter().zip(texts).collect()
    }

    /// The fields that readers look for and that no answer has filled, by their titles.
    pub fn not_stated(self, answers: &Answers, wording: &Wording) -> Vec<String> {
        let Some((shape, _)) = self.facts() else {
            return Vec::new();
        };
        let wanted: &[&str] = match self {
            Self::Hospital => &[
                "contact",
                "accreditations",
                "treatments",
                "languages",
                "intake",
                "price",
                "second_opinion",
                "stay",
                "after",
            ],
            Self::Facilitator => &["amtac", "guarantor", "contact", "languages", "services"],
            Self::Centre => &["city", "operators", "opened", "follow_up"],
            Self::Showcase => &["courses", "exclusions", "costs"],
            Self::Page => &[],
        };
        let answered: Vec<&str> = self
            .questions()
            .iter()
            .filter(|question| answers.contains_key(question.id))
            .filter_map(|question| question.path.first().copied())
            .collect();
        let open = wanted.iter().filter(|key| !answered.contains(*key));
        open.map(|key| title(wording, shape, key).unwrap_or_else(|| (*key).to_owned()))
            .collect()
    }
}

/// Puts an answer where its path leads. A list on the way gets one item; an answer that is a
/// list itself gives one item for each of its values.
fn insert(into: &mut Map<String, Value>, question: &Question, value: &Value) {
    let mut map = into;
    let mut shape = question.shape;
    let Some((last, way)) = question.path.split_last() else {
        return;
    };
    for (depth, key) in way.iter().enumerate() {
        let kind = shape.fields.iter().find(|field| field.key == *key);
        let inner = match kind.map(|field| field.kind) {
            Some(Kind::List(Kind::Map(inner))) => {
                if depth + 1 == way.len() && question.form == Form::Many {
                    let values = value.as_array().into_iter().flatten();
                    let items = values.map(|value| json!({*last: value})).collect();
                    map.insert((*key).to_owned(), Value::Array(items));
                    return;
                }
                let list = map.entry(*key).or_insert_with(|| json!([{}]));
                let Some(Value::Object(item)) = list.get_mut(0) else {
                    return;
                };
                map = item;
                inner
            }
            kind => {
                let entry = map.entry(*key).or_insert_with(|| json!({}));
                let Value::Object(next) = entry else { return };
                map = next;
                match kind {
                    Some(Kind::Map(inner)) => inner,
                    _ => shape,
                }
            }
        };
        shape = inner;
    }
    map.insert((*last).to_owned(), value.clone());
}

/// Gives the file's source an id of its own, and names it in every block.
fn name_source(facts: &mut Map<String, Value>, shape: &'static Shape, id: &str, known: &Known) {
    let mut source = format!("{id}-source");
    let mut count = 1;
    while known.sources.contains(&source) {
        count += 1;
        source = format!("{id}-source-{count}");
    }
    cite(facts, shape, &source, known);
    if let Some(Value::Object(first)) = facts.get_mut("sources").and_then(|list| list.get_mut(0)) {
        first.insert("id".to_owned(), source.into());
        first.insert("read_on".to_owned(), known.today.to_string().into());
    }
}

fn cite(facts: &mut Map<String, Value>, shape: &'static Shape, source: &str, known: &Known) {
    let has = |key: &str| shape.fields.iter().any(|field| field.key == key);
    if has("source") {
        facts.insert("source".to_owned(), json!([source]));
        if has("verified_on") {
            facts.insert("verified_on".to_owned(), known.today.to_string().into());
        }
    }
    for field in shape.fields {
        match (field.kind, facts.get_mut(field.key)) {
            (Kind::Map(inner), Some(Value::Object(facts))) => cite(facts, inner, source, known),
            (Kind::List(Kind::Map(inner)), Some(Value::Array(items))) => {
                for item in items {
                    if let Value::Object(facts) = item {
                        cite(facts, inner, source, known);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Text for readers is in the portal's language, where the tool speaks it.
fn readers(known: &Known, wording: &Wording) -> Wording {
    let mut spoken = Ui::ALL.iter().copied();
    Wording::new(
        spoken
            .find(|ui| ui.tag() == known.source)
            .unwrap_or(wording.ui()),
    )
}

/// What stands in a new page until someone writes it, in the portal's language.
pub fn not_yet(known: &Known, wording: &Wording) -> String {
    readers(known, wording).say("new-not-yet", &[])
}

fn showcase(known: &Known, wording: &Wording) -> String {
    let words = readers(known, wording);
    let not_yet = not_yet(known, wording);
    let sections = SECTIONS.iter().map(|id| {
        let heading = words.say(&format!("new-section-{id}"), &[]);
        format!("\n## {heading} {{#{id}}}\n\n{not_yet}\n")
    });
    let sections: String = sections.collect();
    format!("{not_yet}\n{sections}")
}

fn page(known: &Known, wording: &Wording) -> String {
    let words = readers(known, wording);
    let not_yet = not_yet(known, wording);
    let heading = words.say("new-section-first", &[]);
    format!("{not_yet}\n\n## {heading} {{#first}}\n\n{not_yet}\n")
}
