//! A new file of facts: what is known in place, and every other field beside it as a comment.
//!
//! A line that begins with `# ` becomes a field when that mark is taken away, which is what
//! an editor's "toggle comment" does. Explanations begin with `##` and stay comments. So any
//! part of the file can be uncommented as it stands, and is valid.

use serde_json::{Map, Value};

use super::examples::valid;
use super::known::Known;
use super::{about, title, yaml};
use crate::parse::schema::{Field, Kind, Shape};
use crate::wording::Wording;

/// How wide explanations are.
const WIDTH: usize = 92;

/// More codes than these are not listed beside a field.
const LISTED: usize = 12;

/// The text of a file of this shape that says `facts`, with all other fields but `left_out`
/// in comments. Examples name the first source of the file.
pub fn scaffold(
    shape: &'static Shape,
    facts: &Map<String, Value>,
    left_out: &[&str],
    known: &Known,
    wording: &Wording,
) -> String {
    let source = facts
        .get("sources")
        .and_then(|sources| sources.get(0)?.get("id")?.as_str());
    let mut writer = Writer {
        known,
        wording,
        source,
        out: String::new(),
        dash: false,
    };
    for field in shape.fields {
        let at = At::default();
        match facts.get(field.key) {
            _ if left_out.contains(&field.key) => continue,
            Some(value) => {
                if matches!(field.kind, Kind::Map(_) | Kind::List(_) | Kind::Name(_))
                    && let Some(title) = title(wording, shape, field.key)
                {
                    writer.note(at, &title);
                }
                writer.fact(shape, field, value, at);
            }
            None => writer.offer(shape, field, at.commented()),
        }
        writer.out.push('\n');
    }
    let text = writer.out.trim_end();
    format!("{text}\n")
}

/// An explanation, as lines that stay comments.
pub fn notes(text: &str) -> String {
    let lines = yaml::wrap(text, WIDTH);
    lines.iter().map(|line| format!("## {line}\n")).collect()
}

/// Where a line begins: the comment mark, if there is one, stands between the two indents.
#[derive(Clone, Copy, Default)]
struct At {
    before: usize,
    behind: usize,
    is_comment: bool,
}

impl At {
    fn deeper(self) -> Self {
        let mut deeper = self;
        if self.is_comment {
            deeper.behind += 2;
        } else {
            deeper.before += 2;
        }
        deeper
    }

    fn commented(self) -> Self {
        Self {
            is_comment: true,
            ..self
        }
    }
}

struct Writer<'a> {
    known: &'a Known,
    wording: &'a Wording,
    source: Option<&'a str>,
    out: String,
    /// The next line begins an item of a list.
    dash: bool,
}

impl Writer<'_> {
    fn line(&mut self, at: At, text: &str) {
        let (mut before, mut behind) = (" ".repeat(at.before), " ".repeat(at.behind));
        if self.dash {
            let indent = if at.is_comment {
                &mut behind
            } else {
                &mut before
            };
            indent.truncate(indent.len().saturating_sub(2));
            indent.push_str("- ");
            self.dash = false;
        }
        let mark = if at.is_comment { "# " } else { "" };
        self.out
            .push_str(&format!("{before}{mark}{behind}{text}\n"));
    }

    fn note(&mut self, at: At, text: &str) {
        let indent = format!("{}## {}", " ".repeat(at.before), " ".repeat(at.behind));
        let width = WIDTH.saturating_sub(at.before + at.behind);
        for line in yaml::wrap(text, width) {
            self.out.push_str(&format!("{indent}{line}\n"));
        }
    }

    /// A field that is known.
    fn fact(&mut self, shape: &Shape, field: &Field, value: &Value, at: At) {
        let key = field.key;
        match (field.kind, value) {
            (Kind::Map(inner), Value::Object(facts)) => {
                self.line(at, &format!("{key}:"));
                self.facts(inner, facts, at.deeper(), true);
            }
            (Kind::List(Kind::Map(inner)), Value::Array(items)) => {
                self.line(at, &format!("{key}:"));
                for (place, item) in items.iter().enumerate() {
                    if let Value::Object(facts) = item {
                        self.dash = true;
                        // What else an item can hold is told once.
                        self.facts(inner, facts, at.deeper(), place == 0);
                    }
                }
            }
            (Kind::Name(_), Value::Object(names)) => {
                self.line(at, &format!("{key}:"));
                let usual = self.valid(shape, field).unwrap_or_default();
                for part in ["ja", "kana", "en"] {
                    let (name, at) = match names.get(part) {
                        Some(name) => (name, at.deeper()),
                        None => (&usual[part], at.deeper().commented()),
                    };
                    self.line(at, &format!("{part}: {}", yaml::scalar(name)));
                }
            }
            (Kind::ByLanguage, Value::Object(texts)) => {
                self.line(at, &format!("{key}:"));
                self.texts(texts, at.deeper());
            }
            (_, Value::Array(items)) => {
                let line = match items.as_slice() {
                    [one] if matches!(field.kind, Kind::Sources) => yaml::scalar(one),
                    items => yaml::list(items),
                };
                self.line(at, &format!("{key}: {line}"));
            }
            (_, value) => self.line(at, &format!("{key}: {}", yaml::scalar(value))),
        }
    }

    /// The fields of a map that is known; what is known of an item of a list comes first,
    /// because its dash must.
    fn facts(&mut self, shape: &'static Shape, facts: &Map<String, Value>, at: At, offer: bool) {
        let fields = shape.fields.iter();
        let mut first = fields.clone().filter(|field| facts.contains_key(field.key));
        let first = if self.dash { first.next() } else { None };
        let rest = fields.filter(|field| first.is_none_or(|first| first.key != field.key));
        for field in first.into_iter().chain(rest) {
            match facts.get(field.key) {
                Some(value) => self.fact(shape, field, value, at),
                None if offer => self.offer(shape, field, at.commented()),
                None => {}
            }
        }
    }

    /// A field that is not known: what it means, and an example.
    fn offer(&mut self, shape: &'static Shape, field: &Field, at: At) {
        let key = field.key;
        self.explain(shape, field, at);
        if !self.has_example(shape, field) {
            self.note(
                at,
                &self.wording.say("new-no-example", &[("key", key.into())]),
            );
            return;
        }
        match field.kind {
            Kind::Map(inner) => {
                self.line(at, &format!("{key}:"));
                self.offers(inner, at.deeper());
            }
            Kind::List(Kind::Map(inner)) => {
                self.line(at, &format!("{key}:"));
                self.dash = true;
                self.offers(inner, at.deeper());
            }
            Kind::ByLanguage | Kind::List(Kind::ByLanguage) => {
                self.line(at, &format!("{key}:"));
                self.dash = matches!(field.kind, Kind::List(_));
                let usual = self.valid(shape, field).unwrap_or_default();
                let first = usual.get(0).unwrap_or(&usual);
                if let Value::Object(texts) = first {
                    self.texts(texts, at.deeper());
                }
            }
            Kind::Prose(blocks) => {
                self.line(at, &format!("{key}:"));
                let text = self.wording.say("new-prose", &[]);
                for block in blocks {
                    self.line(at.deeper(), &format!("{block}: |"));
                    self.line(at.deeper().deeper(), &text);
                }
            }
            kind => {
                let value = self.valid(shape, field).unwrap_or_default();
                self.line(at, &format!("{key}: {}", yaml::flow(kind, &value)));
            }
        }
    }

    /// All fields of a map. Of those that exclude each other the first is offered; of the
    /// others it is only told how they would be written.
    fn offers(&mut self, shape: &'static Shape, at: At) {
        for field in shape.fields {
            if !shape.one_of.iter().skip(1).any(|key| *key == field.key) {
                self.offer(shape, field, at);
                continue;
            }
            self.explain(shape, field, at);
            if let Some(value) = self.valid(shape, field) {
                let line = format!("{}: {}", field.key, yaml::flow(field.kind, &value));
                self.note(at, &line);
            }
        }
    }

    /// One text in several languages: Japanese first, as in names.
    fn texts(&mut self, texts: &Map<String, Value>, at: At) {
        let (ja, other): (Vec<_>, Vec<_>) = texts.iter().partition(|(tag, _)| *tag == "ja");
        for (tag, text) in ja.into_iter().chain(other) {
            self.line(at, &format!("{tag}: {}", yaml::scalar(text)));
        }
    }

    fn valid(&self, shape: &Shape, field: &Field) -> Option<Value> {
        valid(shape, field.key, field.kind, self.known, self.source)
    }

    /// What is said of a field above it. Every block has a source and the day of a
    /// comparison: the head of the file tells of those once.
    fn explain(&mut self, shape: &'static Shape, field: &Field, at: At) {
        if matches!(field.key, "source" | "verified_on") && shape.fields.len() > 1 {
            return;
        }
        if let Some(title) = title(self.wording, shape, field.key) {
            let text = match about(self.wording, shape, field.key) {
                Some(about) => {
                    let args = [("title", title.into()), ("about", about.into())];
                    self.wording.say("new-note", &args)
                }
                None => title,
            };
            self.note(at, &text);
        }
        let inner = match field.kind {
            Kind::List(inner) => *inner,
            kind => kind,
        };
        if let (Kind::OneOf(_) | Kind::Code(_), Some(choices)) =
            (inner, self.known.choices(inner, field.key))
        {
            let mut list: Vec<&str> = choices.iter().map(|one| one.id.as_str()).collect();
            let more = list.len() > LISTED;
            list.truncate(LISTED);
            if more {
                list.push("…");
            }
            let list = list.join(", ");
            self.note(
                at,
                &self.wording.say("new-one-of", &[("list", list.into())]),
            );
        }
    }

    /// False where the portal holds nothing yet that the field could name.
    fn has_example(&self, shape: &Shape, field: &Field) -> bool {
        match field.kind {
            Kind::Map(inner) | Kind::List(&Kind::Map(inner)) => {
                let mut needed = inner.fields.iter().filter(|field| field.required);
                needed.all(|field| self.has_example(inner, field))
            }
            Kind::Prose(_) => true,
            _ => self.valid(shape, field).is_some(),
        }
    }
}
