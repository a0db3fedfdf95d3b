//! Holds a YAML tree against the description of its kind, and names every mistake.
//!
//! What is right comes out as a [`serde_json::Value`] of the shape the typed facts
//! expect; ids that other files must confirm come out as [`Reference`]s.

use super::form::{
    bidi_control, is_address, is_email, is_id, is_kana, is_phone, is_postal_code, is_url, is_whole,
};
use super::reference::{Reference, Target};
use super::schema::{Kind, Shape};
use super::yaml::{Key, Node, NodeKind};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::facts::{Hours, PREFECTURES, PartialDate, Prefecture};
use crate::lang::{Tags, is_tag};
use crate::source::Span;
use jiff::civil::Date;
use serde_json::{Map, Value};

/// What one file came to.
pub struct Checked<'a> {
    /// The build's date.
    pub today: Date,
    /// The languages that may be published.
    pub tags: &'a Tags,
    /// The file's text: a long block knows only where it begins.
    pub source: &'a str,
    /// Complaints.
    pub diagnostics: &'a mut Diagnostics,
    /// Ids to confirm.
    pub references: Vec<Reference>,
    /// Texts may turn the direction of what is around them.
    pub may_turn: bool,
    /// True once something was wrong: the typed facts must not be made.
    pub broken: bool,
}

impl<'a> Checked<'a> {
    /// Nothing found yet.
    pub fn new(
        today: Date,
        tags: &'a Tags,
        source: &'a str,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            today,
            tags,
            source,
            diagnostics,
            references: Vec::new(),
            may_turn: false,
            broken: false,
        }
    }

    pub(super) fn complain(&mut self, diagnostic: Diagnostic) {
        self.broken = true;
        self.diagnostics.push(diagnostic);
    }

    /// A map with these fields. `span` stands for the file where the map itself is missing.
    pub fn map(&mut self, node: &Node, shape: &'static Shape, path: &str) -> Value {
        let fields = shape.fields;
        let NodeKind::Map(pairs) = &node.kind else {
            // `website：https://…` alone below its key is a text to YAML.
            let slip = node.text().and_then(|text| Some((text.find('：')?, text)));
            self.complain(match slip {
                Some((at, text))
                    if text[..at]
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b == b'_') =>
                {
                    let at = node.span.range().start + at;
                    codes::full_width_colon(Span::new(node.span.file, at..at + '：'.len_utf8()))
                }
                _ => codes::expected_map(node.span, path),
            });
            return Value::Null;
        };
        let mut out = Map::new();
        // A misspelled field is there: it must not be called missing too.
        let mut meant: Vec<&str> = Vec::new();
        let mut dates = 0;
        for (key, value) in pairs {
            let text = key.text.as_str();
            dates += usize::from(DATES.iter().any(|keys| keys.contains(&text)));
            let Some(field) = fields.iter().find(|field| field.key == text) else {
                let known: Vec<&'static str> = fields.iter().map(|field| field.key).collect();
                let written = key.text.split('：').next().unwrap_or_default();
                meant.extend(codes::nearest(written, known.iter().copied()));
                self.unknown(key, &known);
                continue;
            };
            if matches!(value.kind, NodeKind::Null) {
                // `phone:` with nothing behind it says nothing: as good as absent.
                if field.required {
                    self.complain(codes::missing_field(key.span, field.key, path));
                }
                continue;
            }
            let value = self.value(value, field.kind, field.key);
            out.insert(field.key.to_owned(), value);
        }
        for field in fields {
            let is_there = || pairs.iter().any(|(key, _)| key.text == field.key);
            if field.required && !is_there() && !meant.contains(&field.key) {
                self.complain(codes::missing_field(node.span, field.key, path));
            }
        }
        self.one_of(node, pairs, shape);
        if dates > 1 {
            DATES.iter().for_each(|keys| self.order(node, keys));
        }
        Value::Object(out)
    }

    /// A key that no field has, by the slip that made it.
    fn unknown(&mut self, key: &Key, known: &[&str]) {
        let start = key.span.range().start;
        let part =
            |at: usize, c: char| Span::new(key.span.file, start + at..start + at + c.len_utf8());
        self.complain(if let Some(at) = key.text.find('：') {
            codes::full_width_colon(part(at, '：'))
        } else if key.text.starts_with('\u{3000}') {
            codes::bad_indent(part(0, '\u{3000}'))
        } else if key.text.starts_with('-') {
            codes::dash_without_space(key.span, &key.text)
        } else {
            codes::unknown_field(key.span, &key.text, known.iter().copied())
        });
    }

    /// A value of this kind, under this key.
    pub fn value(&mut self, node: &Node, kind: Kind, key: &str) -> Value {
        if matches!(node.kind, NodeKind::Doubtful) {
            self.broken = true;
            return Value::Null;
        }
        match kind {
            Kind::List(item) => return self.list(node, *item, key),
            Kind::Map(shape) => return self.map(node, shape, key),
            Kind::Range(item) => return self.range(node, *item, key),
            Kind::Name(needed) => return self.name(node, needed, key),
            Kind::ByLanguage => return self.by_language(node, key),
            Kind::Prose(blocks) => return self.prose(node, blocks),
            Kind::Digests => return self.digests(node, key),
            Kind::Chains => return self.chains(node, key),
            Kind::LanguageTags => return self.list(node, Kind::LanguageTag, key),
            Kind::Sources => return self.sources(node, key),
            _ => {}
        }
        let Some(text) = node.text() else {
            self.complain(codes::expected_single(node.span, key));
            return Value::Null;
        };
        self.scalar(node, text, kind, key)
    }

    fn scalar(&mut self, node: &Node, text: &str, kind: Kind, key: &str) -> Value {
        let span = node.span;
        match kind {
            Kind::Text => self.text(span, text),
            Kind::Truth => match text {
                "true" | "yes" => Value::Bool(true),
                "false" | "no" => Value::Bool(false),
                _ => {
                    self.complain(codes::not_truth(span, key, text));
                    Value::Null
                }
            },
            Kind::Integer(least, most) => match text.parse::<u32>() {
                Ok(number) if (least..=most).contains(&number) => number.into(),
                Ok(_) => {
                    self.complain(codes::out_of_range(
                        span,
                        key,
                        text,
                        f64::from(least),
                        f64::from(most),
                    ));
                    Value::Null
                }
                Err(_) if is_whole(text) => {
                    let (least, most) = (f64::from(least), f64::from(most));
                    self.complain(codes::out_of_range(span, key, text, least, most));
                    Value::Null
                }
                Err(_) => {
                    self.complain(codes::not_a_number(span, key, text));
                    Value::Null
                }
            },
            Kind::Number(least, most) => match text.parse::<f64>() {
                Ok(number) if number >= least && number <= most => number.into(),
                Ok(_) => {
                    self.complain(codes::out_of_range(span, key, text, least, most));
                    Value::Null
                }
                Err(_) => {
                    self.complain(codes::not_a_number(span, key, text));
                    Value::Null
                }
            },
            Kind::Date | Kind::PastDate => {
                self.date(span, text, matches!(kind, Kind::PastDate), key)
            }
            Kind::Url => self.accept(is_url(text), text, || codes::bad_url(span, text)),
            Kind::Email => self.accept(is_email(text), text, || codes::bad_email(span, text)),
            Kind::Phone => self.accept(is_phone(text), text, || codes::bad_phone(span, text)),
            Kind::PostalCode => self.accept(is_postal_code(text), text, || {
                codes::bad_postal_code(span, text)
            }),
            Kind::Hours => {
                let good = text.parse::<Hours>().is_ok();
                self.accept(good, text, || codes::bad_hours(span, text))
            }
            Kind::OneOf(words) => self.accept(words.contains(&text), text, || {
                codes::unknown_word(span, key, text, words)
            }),
            Kind::Prefecture => self.accept(Prefecture::find(text).is_some(), text, || {
                codes::unknown_prefecture(span, text, PREFECTURES.iter().map(|(id, ..)| *id))
            }),
            Kind::LanguageTag => {
                let tags = self.tags;
                self.accept(tags.has(text), text, || no_language(span, text, tags))
            }
            Kind::Code(prefix) => self.refer(Target::Code(prefix), span, text),
            Kind::Entry(kind) => self.refer(Target::Entry(kind), span, text),
            Kind::TextName => self.refer(Target::Text, span, text),
            Kind::Address => self.accept(is_address(text), text, || codes::bad_address(span, text)),
            Kind::SourceId | Kind::FormerId => {
                self.accept(is_id(text), text, || codes::bad_id(span, text))
            }
            Kind::Sources
            | Kind::List(_)
            | Kind::Range(_)
            | Kind::Map(_)
            | Kind::Name(_)
            | Kind::ByLanguage
            | Kind::Prose(_)
            | Kind::Digests
            | Kind::LanguageTags
            | Kind::Chains => Value::Null,
        }
    }

    fn accept(
        &mut self,
        good: bool,
        text: &str,
        complaint: impl FnOnce() -> crate::diagnostic::Diagnostic,
    ) -> Value {
        if good {
            Value::String(text.to_owned())
        } else {
            self.complain(complaint());
            Value::Null
        }
    }

    /// Text that a reader will see: never empty, and without characters that turn the
    /// text around it.
    fn text(&mut self, span: Span, text: &str) -> Value {
        if let Some((_, bad)) = bidi_control(text)
            && !self.may_turn
        {
            let start = span.range().start;
            let behind = self.source.get(start..).unwrap_or_default();
            let at = start + behind.find(bad).unwrap_or_default();
            let place = Span::new(span.file, at..at + bad.len_utf8());
            self.complain(codes::bidi_control(place, bad));
            return Value::Null;
        }
        let text = text.trim();
        self.accept(!text.is_empty(), text, || codes::empty_text(span))
    }

    fn date(&mut self, span: Span, text: &str, past: bool, key: &str) -> Value {
        match text.parse::<PartialDate>() {
            Ok(date) if past && date.first_day() > self.today => {
                self.complain(codes::date_in_future(span, key, date, self.today));
                Value::Null
            }
            Ok(_) => Value::String(text.to_owned()),
            Err(_) => {
                self.complain(codes::bad_date(span, text));
                Value::Null
            }
        }
    }

    fn refer(&mut self, target: Target, span: Span, text: &str) -> Value {
        self.references.push(Reference {
            target,
            id: text.into(),
            span,
        });
        Value::String(text.to_owned())
    }

    fn list(&mut self, node: &Node, item: Kind, key: &str) -> Value {
        let NodeKind::List(items) = &node.kind else {
            self.complain(codes::expected_list(node.span, key));
            return Value::Null;
        };
        items
            .iter()
            .map(|node| self.value(node, item, key))
            .collect()
    }

    fn sources(&mut self, node: &Node, key: &str) -> Value {
        match &node.kind {
            NodeKind::Scalar(text) => {
                Value::Array(vec![self.refer(Target::Source, node.span, text)])
            }
            NodeKind::List(items) => items
                .iter()
                .map(|item| match item.text() {
                    Some(text) => self.refer(Target::Source, item.span, text),
                    None if matches!(item.kind, NodeKind::Doubtful) => Value::Null,
                    None => {
                        self.complain(codes::expected_single(item.span, key));
                        Value::Null
                    }
                })
                .collect(),
            _ => {
                self.complain(codes::expected_single(node.span, key));
                Value::Null
            }
        }
    }

    fn name(&mut self, node: &Node, needed: &[&str], key: &str) -> Value {
        let NodeKind::Map(pairs) = &node.kind else {
            self.complain(codes::expected_map(node.span, key));
            return Value::Null;
        };
        // A name that every entry has is no matter of what is published.
        let mut known: Vec<&str> = needed.to_vec();
        known.extend(self.tags.iter().chain(["kana"]));
        known.sort_unstable();
        known.dedup();
        let is_known = |text: &str| known.contains(&text);
        for needed in needed {
            let there = pairs.iter().any(|(key, node)| {
                let near = || codes::nearest(&key.text, known.iter().copied());
                (key.text == *needed && !matches!(node.kind, NodeKind::Null))
                    || (!is_known(&key.text) && near() == Some(*needed))
            });
            if !there {
                self.complain(codes::missing_field(node.span, needed, key));
            }
        }
        let mut out = Map::new();
        for (tag, value) in pairs {
            if !is_known(&tag.text) {
                self.unknown(tag, &known);
                continue;
            }
            let text = self.value(value, Kind::Text, &tag.text);
            if tag.text == "kana"
                && let Some(kana) = text.as_str()
                && !kana.chars().all(is_kana)
            {
                self.complain(codes::bad_kana(value.span, kana));
            }
            out.insert(tag.text.to_string(), text);
        }
        Value::Object(out)
    }

    fn by_language(&mut self, node: &Node, key: &str) -> Value {
        let NodeKind::Map(pairs) = &node.kind else {
            self.complain(codes::expected_map(node.span, key));
            return Value::Null;
        };
        let mut out = Map::new();
        for (tag, value) in pairs {
            if self.tags.has(&tag.text) {
                let value = self.value(value, Kind::Text, &tag.text);
                out.insert(tag.text.to_string(), value);
            } else {
                self.complain(no_language(tag.span, &tag.text, self.tags));
            }
        }
        Value::Object(out)
    }

    fn prose(&mut self, node: &Node, blocks: &[&'static str]) -> Value {
        let NodeKind::Map(pairs) = &node.kind else {
            self.complain(codes::expected_map(node.span, "prose"));
            return Value::Null;
        };
        let mut out = Map::new();
        for (block, value) in pairs {
            if blocks.contains(&block.text.as_str()) {
                let value = self.value(value, Kind::Text, &block.text);
                out.insert(block.text.to_string(), value);
            } else {
                let known = blocks.iter().copied();
                self.complain(codes::unknown_field(block.span, &block.text, known));
            }
        }
        Value::Object(out)
    }

    fn chains(&mut self, node: &Node, key: &str) -> Value {
        let NodeKind::Map(pairs) = &node.kind else {
            self.complain(codes::expected_map(node.span, key));
            return Value::Null;
        };
        let mut out = Map::new();
        for (tag, value) in pairs {
            let value = self.list(value, Kind::LanguageTag, &tag.text);
            out.insert(tag.text.to_string(), value);
        }
        Value::Object(out)
    }
}

/// Dates of one map that must not run backwards.
const DATES: [&[&str]; 2] = [&["since", "renewed", "until"], &["from", "to"]];

/// A tag without words: of a language that could have some, or of none.
pub(super) fn no_language(span: Span, text: &str, tags: &Tags) -> Diagnostic {
    if is_tag(text) {
        codes::language_without_words(span, text, tags.iter())
    } else {
        codes::unknown_language_tag(span, text, tags.iter())
    }
}
