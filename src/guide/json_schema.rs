//! JSON Schema (draft-07) of every kind of file: what an editor's program checks and
//! offers while a person types.
//!
//! Everything is written out where it stands. Draft-07 ignores what is beside a `$ref`, so
//! a shared definition would cost each field its own title.
//!
//! A schema sees one value at a time. Ids of other files, the order of dates and what lies
//! after today are left to `jih check`. In one thing it is stricter: a number stands
//! without quotes, a telephone with them.

use serde_json::{Map, Value, json};

use super::examples::typical;
use super::labels::{Label, both, prefectures, tags, vocabulary};
use super::{FileKind, KINDS, about, title, word};
use crate::parse::schema::{Kind, Shape};
use crate::wording::{Ui, Wording};
use crate::words::Labels;

/// The name of the file that holds the schema of a kind.
pub fn file_name(kind: &FileKind) -> String {
    format!("{}.schema.json", kind.name)
}

/// The schema of a kind of file, as the text of a JSON file: keys sorted, two spaces for
/// each level, a final line feed.
pub fn text(kind: &FileKind, labels: &Labels) -> String {
    format!("{:#}\n", sorted(schema(kind, labels)))
}

/// Every kind's schema, each with the name of its file.
pub fn all(labels: &Labels) -> Vec<(String, String)> {
    let one = |kind: &FileKind| (file_name(kind), text(kind, labels));
    KINDS.iter().map(one).collect()
}

/// Whether the library keeps the order of insertion is a feature that any crate of the
/// tree can turn on; the bytes must not hang on it.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut pairs: Vec<(String, Value)> = map.into_iter().collect();
            pairs.sort_by(|a, b| a.0.cmp(&b.0));
            let pairs = pairs.into_iter().map(|(key, value)| (key, sorted(value)));
            Value::Object(pairs.collect())
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}

fn schema(kind: &FileKind, labels: &Labels) -> Value {
    let writer = Writer {
        english: Wording::new(Ui::En),
        japanese: Wording::new(Ui::Ja),
        labels,
        tags: tags(labels),
    };
    let mut out = writer.map(kind.shape);
    if kind.is_list {
        out = json!({"type": "array", "items": out});
    }
    // A file with nothing but comments is `null` to YAML, and a mistake only where a field
    // is needed.
    if kind.is_list || kind.shape.fields.iter().all(|field| !field.required) {
        allow_nothing(&mut out, "");
    }
    let id = format!("shape-{}", kind.name);
    put(&mut out, "title", writer.both(&id).into());
    put(&mut out, "description", writer.described(&id).into());
    put(
        &mut out,
        "$schema",
        "http://json-schema.org/draft-07/schema#".into(),
    );
    let made =
        "Made by `jih schema` from the generator's own description of the file: do not edit.";
    put(&mut out, "$comment", made.into());
    out
}

struct Writer<'a> {
    english: Wording,
    japanese: Wording,
    labels: &'a Labels,
    /// Of the languages that a portal can publish.
    tags: Vec<Label>,
}

impl Writer<'_> {
    /// A message in both languages, on one line.
    fn both(&self, id: &str) -> String {
        both(&self.english.say(id, &[]), &self.japanese.say(id, &[]))
    }

    /// What a message is about, in both languages, with an empty line between.
    fn described(&self, id: &str) -> String {
        let id = format!("{id}.about");
        let (english, japanese) = (self.english.say(&id, &[]), self.japanese.say(&id, &[]));
        format!("{english}\n\n{japanese}")
    }

    fn map(&self, shape: &Shape) -> Value {
        let mut properties = Map::new();
        for field in shape.fields {
            let mut value = self.kind(field.key, field.kind);
            self.describe(&mut value, shape, field.key);
            let shown = typical(shape, field.key, field.kind, self.labels);
            if !shown.is_empty() {
                put(&mut value, "examples", Value::Array(shown));
            }
            if !field.required {
                allow_nothing(&mut value, &self.both("schema-left-empty"));
            }
            properties.insert(field.key.to_owned(), value);
        }
        let required = shape.fields.iter().filter(|field| field.required);
        let mut out = object(properties, required.map(|field| field.key));
        if !shape.one_of.is_empty() {
            let says = |key: &&str| {
                let something = json!({"not": {"type": "null"}});
                json!({"required": [key], "properties": {*key: something}})
            };
            let choices: Vec<Value> = shape.one_of.iter().map(says).collect();
            put(&mut out, "oneOf", Value::Array(choices));
        }
        out
    }

    fn describe(&self, value: &mut Value, shape: &Shape, key: &str) {
        let words = |wording| (title(wording, shape, key), about(wording, shape, key));
        let (english, japanese) = (words(&self.english), words(&self.japanese));
        if let (Some(english), Some(japanese)) = (english.0, japanese.0) {
            put(value, "title", both(&english, &japanese).into());
        }
        if let (Some(english), Some(japanese)) = (english.1, japanese.1) {
            put(
                value,
                "description",
                format!("{english}\n\n{japanese}").into(),
            );
        }
    }

    fn kind(&self, key: &str, kind: Kind) -> Value {
        match kind {
            Kind::Text => self.text(),
            // To YAML 1.2 `yes` is a text.
            Kind::Truth => json!({
                "type": ["boolean", "string"],
                "pattern": "^(true|false|yes|no)$",
            }),
            Kind::Integer(least, most) => {
                json!({"type": "integer", "minimum": least, "maximum": most})
            }
            Kind::Number(least, most) => {
                json!({"type": "number", "minimum": least, "maximum": most})
            }
            Kind::Date | Kind::PastDate => self.date(),
            Kind::Url => self.pattern(URL, "bad-url"),
            Kind::Email => self.pattern(EMAIL, "bad-email"),
            Kind::Phone => self.pattern(PHONE, "bad-phone"),
            Kind::PostalCode => self.pattern(POSTAL_CODE, "bad-postal-code"),
            Kind::Hours => self.pattern(&hours(), "bad-hours"),
            Kind::Address => self.pattern(ADDRESS, "bad-address"),
            Kind::SourceId | Kind::FormerId | Kind::TextName | Kind::Entry(_) => self.id(),
            Kind::OneOf(words) => self.words(key, words),
            Kind::Prefecture => choice(&prefectures(self.labels)),
            Kind::Code(name) => choice(&vocabulary(self.labels, name)),
            Kind::LanguageTag => choice(&self.tags),
            Kind::Sources => {
                let mut out = self.id();
                put(&mut out, "type", json!(["string", "array"]));
                put(&mut out, "items", self.id());
                out
            }
            Kind::List(item) => {
                json!({"type": "array", "items": self.kind(key, *item)})
            }
            Kind::Range(item) => {
                let mut out = self.kind(key, *item);
                add_type(&mut out, "array");
                put(&mut out, "items", self.kind(key, *item));
                put(&mut out, "minItems", json!(2));
                put(&mut out, "maxItems", json!(2));
                out
            }
            Kind::LanguageTags => json!({
                "type": "array",
                "items": choice(&self.tags),
                "minItems": 1,
                "uniqueItems": true,
            }),
            Kind::Map(inner) => self.map(inner),
            Kind::Name(needed) => self.name(needed),
            Kind::ByLanguage => self.by_tag(|label| {
                let mut out = self.text();
                put(&mut out, "title", label.both().into());
                out
            }),
            Kind::Prose(blocks) => {
                let block = |block: &&str| {
                    let mut out = self.text();
                    let id = format!("prose-{block}");
                    put(&mut out, "title", self.both(&id).into());
                    put(&mut out, "description", self.described(&id).into());
                    ((*block).to_owned(), out)
                };
                object(blocks.iter().map(block).collect(), [].into_iter())
            }
            Kind::Digests => json!({
                "type": "object",
                "additionalProperties": self.pattern(DIGEST, "bad-digest"),
            }),
            Kind::Chains => self.by_tag(|label| {
                let tags = choice(&self.tags);
                json!({"type": "array", "items": tags, "title": label.both()})
            }),
        }
    }

    /// A text, and the help of the problem that another text would be.
    fn pattern(&self, pattern: &str, problem: &str) -> Value {
        json!({
            "type": "string",
            "pattern": pattern,
            // Not of the standard: editors show it in place of the expression.
            "patternErrorMessage": self.both(&format!("{problem}.help")),
        })
    }

    /// What a reader will see. A number without quotes is as good: `number: 12`.
    fn text(&self) -> Value {
        let mut out = self.pattern(&visible_text(), "empty-text");
        put(&mut out, "type", json!(["string", "number"]));
        out
    }

    fn id(&self) -> Value {
        let mut out = self.pattern(ID, "bad-id");
        put(&mut out, "maxLength", json!(80));
        out
    }

    /// To YAML a year alone is a number.
    fn date(&self) -> Value {
        let mut out = self.pattern(DATE, "bad-date");
        put(&mut out, "type", json!(["string", "integer"]));
        put(&mut out, "minimum", json!(1900));
        put(&mut out, "maximum", json!(2200));
        out
    }

    fn words(&self, key: &str, words: &[&str]) -> Value {
        let label = |code: &&str| Label {
            code: (*code).to_owned(),
            english: word(&self.english, key, code).unwrap_or_default(),
            japanese: word(&self.japanese, key, code).unwrap_or_default(),
        };
        choice(&words.iter().map(label).collect::<Vec<_>>())
    }

    fn name(&self, needed: &[&'static str]) -> Value {
        let of = |key: &str| {
            let mut out = self.text();
            if key == "kana" {
                out = self.pattern(KANA, "bad-kana");
            }
            let id = match key {
                "ja" | "kana" | "en" => format!("field-name-{key}"),
                _ => "field-name-other".to_owned(),
            };
            put(&mut out, "title", self.both(&id).into());
            put(&mut out, "description", self.described(&id).into());
            (key.to_owned(), out)
        };
        let tags = self.tags.iter().map(|label| label.code.as_str());
        let keys = tags.chain(["kana"]);
        object(keys.map(of).collect(), needed.iter().copied())
    }

    fn by_tag(&self, value: impl Fn(&Label) -> Value) -> Value {
        let pair = |label: &Label| (label.code.clone(), value(label));
        object(self.tags.iter().map(pair).collect(), [].into_iter())
    }
}

// What follows says in regular expressions what `parse::form` and the types of `facts` say
// in code; tests/schema.rs holds both against the same values.

/// `parse::form::is_url`.
const URL: &str = r"^https?://[^/\s]\S*$";

/// `parse::form::is_email`: visible ASCII without `< > " ' ( )`, one `@`, a dot behind it.
const EMAIL: &str = r"^[!#-&*-;=?A-~]+@[!#-&*-;=?A-~]*\.[!#-&*-;=?A-~]*$";

/// `parse::form::is_address`.
const ADDRESS: &str = r"^/(:lang/)?([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*(\*|[A-Za-z0-9_~-][A-Za-z0-9._~-]*\.[A-Za-z0-9_~-]+)?$";

/// `parse::form::is_phone`: 7 to 15 digits, and no 0 behind Japan's country code.
const PHONE: &str = r"^\+(?!81-?0)[1-9](-*[0-9]){6,14}$";

/// `parse::form::is_postal_code`.
const POSTAL_CODE: &str = "^[0-9]{3}-[0-9]{4}$";

/// `parse::form::is_id`, which also says how long.
const ID: &str = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";

/// `parse::Digest`.
const DIGEST: &str = "^[0-9a-f]{12}$";

/// `parse::form::is_kana`.
const KANA: &str = r"^\s*[\u3041-\u3096ー・0-9 ]*[\u3041-\u3096ー・0-9]\s*$";

/// `facts::PartialDate`, but for days that a month does not have.
const DATE: &str =
    "^(19[0-9]{2}|2[01][0-9]{2}|2200)(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

/// `facts::Hours`, but for days and times that run backwards.
fn hours() -> String {
    let day = "(mon|tue|wed|thu|fri|sat|sun)";
    let time = "([01][0-9]|2[0-4]):[0-5][0-9]";
    let opening = format!("{day}(-{day})?(,{day}(-{day})?)*( +{time}-{time})?");
    format!(r"^\s*(24h|{opening}(\s*;\s*{opening})*)\s*$")
}

/// Something to see, and none of the characters of `parse::form::is_bidi_control`.
fn visible_text() -> String {
    let turning = r"\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c";
    format!(r"^[^{turning}]*[^\s{turning}][^{turning}]*$")
}

fn choice(labels: &[Label]) -> Value {
    let codes: Vec<&str> = labels.iter().map(|label| label.code.as_str()).collect();
    let descriptions: Vec<String> = labels.iter().map(Label::both).collect();
    // Not of the standard: editors show them beside the words that they offer.
    json!({"type": "string", "enum": codes, "enumDescriptions": descriptions})
}

fn object<'a>(properties: Map<String, Value>, required: impl Iterator<Item = &'a str>) -> Value {
    let required: Vec<&str> = required.collect();
    let mut out = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    // Draft-04, which some editors still read, wants at least one.
    if !required.is_empty() {
        put(&mut out, "required", json!(required));
    }
    out
}

/// `phone:` with nothing behind it is as good as no line at all.
fn allow_nothing(schema: &mut Value, label: &str) {
    add_type(schema, "null");
    if let Some(Value::Array(words)) = schema.get_mut("enum") {
        words.push(Value::Null);
        if let Some(Value::Array(descriptions)) = schema.get_mut("enumDescriptions") {
            descriptions.push(label.into());
        }
    }
}

fn add_type(schema: &mut Value, name: &str) {
    let mut types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        one => vec![one.clone()],
    };
    types.push(name.into());
    put(schema, "type", Value::Array(types));
}

fn put(schema: &mut Value, key: &str, value: Value) {
    if let Value::Object(map) = schema {
        map.insert(key.to_owned(), value);
    }
}
