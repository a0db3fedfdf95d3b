//! The questions that a new file begins with, and how their answers are read.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use unicode_normalization::UnicodeNormalization;

use super::known::{Choice, Known};
use super::{about, title};
use crate::diagnostic::{Diagnostic, codes};
use crate::parse::schema::{Field, Kind, Shape};
use crate::parse::{answer, place};
use crate::wording::Wording;

/// One question: the field that the answer fills.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its name, as in `name-ja`: the flags are called so.
    pub id: &'static str,
    /// The shape of the file.
    pub shape: &'static Shape,
    /// Keys from the top of the file, through the items of lists.
    pub path: &'static [&'static str],
    /// There is no file without an answer.
    pub needed: bool,
    /// What an answer can be.
    pub form: Form,
}

/// What an answer can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One value.
    One,
    /// Several, with commas between them.
    Many,
    /// One text in Japanese, one in English, with `/` between them.
    Bilingual,
    /// Languages, each with the way of helping in it: `en staff, zh interpreter`.
    Helpers,
}

/// Why an answer cannot stand, and what can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The fact.
    pub message: String,
    /// The way out.
    pub help: String,
}

impl Refusal {
    /// What the checker says.
    pub fn of(diagnostic: &Diagnostic, wording: &Wording) -> Self {
        Self {
            message: diagnostic.message(wording),
            help: diagnostic.help(wording),
        }
    }

    fn own(wording: &Wording, id: &str, args: &[(&'static str, Cow<str>)]) -> Self {
        Self {
            message: wording.say(id, args),
            help: wording.say(&format!("{id}.help"), args),
        }
    }
}

impl Question {
    /// The names of its flags.
    pub fn flags(&self) -> Vec<String> {
        match self.form {
            Form::Bilingual => vec![format!("{}-ja", self.id), format!("{}-en", self.id)],
            _ => vec![self.id.to_owned()],
        }
    }

    /// The shape and the field at the end of its path.
    fn field(&self) -> Option<(&'static Shape, &'static Field)> {
        let mut shape = self.shape;
        let mut found = None;
        for key in self.path {
            let Some(field) = shape.fields.iter().find(|field| field.key == *key) else {
                // The part of a name: its field is the last one.
                break;
            };
            found = Some((shape, field));
            if let Kind::Map(inner) | Kind::List(&Kind::Map(inner)) = field.kind {
                shape = inner;
            }
        }
        found
    }

    /// What its field takes.
    fn kind(&self) -> Kind {
        match self.field().map(|(_, field)| field.kind) {
            Some(Kind::List(Kind::Map(_))) | None => Kind::Text,
            Some(Kind::List(item)) => *item,
            Some(kind) => kind,
        }
    }

    fn key(&self) -> &'static str {
        self.path.last().copied().unwrap_or_default()
    }

    /// The words of the field, as [`title`] and [`about`] find them.
    fn told(
        &self,
        find: fn(&Wording, &Shape, &str) -> Option<String>,
        wording: &Wording,
    ) -> Option<String> {
        let (shape, field) = self.field()?;
        match field.kind {
            Kind::Name(_) => find(wording, shape, &format!("{}-{}", field.key, self.key())),
            _ => find(wording, shape, field.key),
        }
    }

    /// What it asks for, as in `English name`.
    pub fn title(&self, wording: &Wording) -> String {
        let own = wording.find(&format!("new-title-{}", self.id), &[]);
        own.or_else(|| self.told(title, wording))
            .unwrap_or_else(|| self.key().to_owned())
    }

    /// The question on one line, without its number.
    pub fn ask(&self, known: &Known, wording: &Wording) -> String {
        let title = self.title(wording);
        let choices = self.choices(known);
        let example = match wording.find(&format!("new-example-{}", self.id), &[]) {
            Some(example) => example,
            None => {
                let first = choices.iter().flatten().take(3);
                let ids: Vec<&str> = first.map(|one| one.id.as_str()).collect();
                match self.form {
                    Form::Many => ids.join(", "),
                    _ => ids.first().copied().unwrap_or_default().to_owned(),
                }
            }
        };
        let is_list = self.form == Form::Helpers || choices.is_some();
        let id = match (self.needed, is_list) {
            (true, false) => "new-ask",
            (true, true) => "new-ask-list",
            (false, false) => "new-ask-skip",
            (false, true) => "new-ask-list-skip",
        };
        wording.say(id, &[("title", title.into()), ("example", example.into())])
    }

    /// What the field means, and the answers it takes: for whoever answers `?`.
    pub fn explain(&self, known: &Known, wording: &Wording) -> Vec<String> {
        let mut lines: Vec<String> = self.told(about, wording).into_iter().collect();
        let languages = known.choices(Kind::Code("language"), "language");
        let listed = match self.form {
            Form::Helpers => languages
                .into_iter()
                .flatten()
                .chain(self.modes(known))
                .collect(),
            _ => self.choices(known).unwrap_or_default(),
        };
        lines.extend(listed.into_iter().map(|choice| {
            let labels = choice.labels.join(" / ");
            format!("  {}  {labels}", choice.id).trim_end().to_owned()
        }));
        lines
    }

    fn choices(&self, known: &Known) -> Option<Vec<Choice>> {
        known.choices(self.kind(), self.key())
    }

    fn modes(&self, known: &Known) -> Vec<Choice> {
        self.mode()
            .and_then(|mode| known.choices(mode.kind, mode.key))
            .unwrap_or_default()
    }

    /// The way of helping in a language.
    fn mode(&self) -> Option<&'static Field> {
        match self.field()?.1.kind {
            Kind::List(Kind::Map(shape)) => shape.fields.iter().find(|field| field.key == "mode"),
            _ => None,
        }
    }

    /// The value of an answer, as the file holds it.
    ///
    /// # Errors
    /// What is wrong with it, in the words of the checker where it has some.
    pub fn read(&self, text: &str, known: &Known, wording: &Wording) -> Result<Value, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            let title = self.title(wording);
            return Err(Refusal::own(
                wording,
                "new-needed",
                &[("title", title.into())],
            ));
        }
        match self.form {
            Form::One => self.one(text, known, wording),
            Form::Many => parts(text)
                .map(|part| self.one(part, known, wording))
                .collect::<Result<Vec<Value>, Refusal>>()
                .map(|values| Value::Array(distinct(values))),
            Form::Bilingual => {
                let mut parts: Vec<&str> = text.split(['/', '／']).collect();
                // `千代田区` alone is Japanese, `Chiyoda` alone is English.
                if let [one] = parts[..] {
                    parts = if is_japanese(one) {
                        vec![one, ""]
                    } else {
                        vec!["", one]
                    };
                }
                match parts[..] {
                    [ja, en] if is_japanese(ja) || !is_japanese(en) => {
                        self.bilingual(ja, en, known, wording)
                    }
                    _ => Err(Refusal::own(
                        wording,
                        "new-not-bilingual",
                        &[("text", text.into())],
                    )),
                }
            }
            Form::Helpers => parts(text)
                .map(|part| self.helper(part, known, wording))
                .collect::<Result<Vec<Value>, Refusal>>()
                .map(|values| Value::Array(distinct(values))),
        }
    }

    /// The value of two flags.
    ///
    /// # Errors
    /// As for [`Question::read`].
    pub fn bilingual(
        &self,
        ja: &str,
        en: &str,
        known: &Known,
        wording: &Wording,
    ) -> Result<Value, Refusal> {
        let mut texts = Map::new();
        for (tag, text) in [("ja", ja.trim()), ("en", en.trim())] {
            if !text.is_empty() {
                let value = answer(Kind::Text, tag, text, known.today)
                    .map_err(|one| Refusal::of(&one, wording))?;
                texts.insert(tag.to_owned(), value);
            }
        }
        Ok(Value::Object(texts))
    }

    fn one(&self, text: &str, known: &Known, wording: &Wording) -> Result<Value, Refusal> {
        let (kind, key) = (self.kind(), self.key());
        if let Some(choices) = self.choices(known) {
            return choose(text, kind, key, &choices, known)
                .map(Value::from)
                .map_err(|one| Refusal::of(&one, wording));
        }
        answer(kind, key, text, known.today).map_err(|one| Refusal::of(&one, wording))
    }

    /// A language and a way: `en staff`, `English: interpreter`, `英語 対面通訳`.
    fn helper(&self, text: &str, known: &Known, wording: &Wording) -> Result<Value, Refusal> {
        let language = Kind::Code("language");
        let languages = known.choices(language, "language").unwrap_or_default();
        let modes = self.modes(known);
        let gaps = text
            .char_indices()
            .filter(|(_, c)| c.is_whitespace() || ":：=＝".contains(*c));
        let splits: Vec<(&str, &str)> = gaps
            .map(|(at, c)| {
                let name = text[..at].trim_end_matches([':', '：', '=', '＝', ' ']);
                (name, &text[at + c.len_utf8()..])
            })
            .collect();
        // Names of languages may hold spaces, and so may ways.
        let both = splits
            .iter()
            .find_map(|(name, way)| Some((find(name, &languages)?, find(way, &modes)?)));
        if let Some((language, mode)) = both {
            return Ok(json!({"language": language, "mode": mode}));
        }
        let refused = |one: Box<Diagnostic>| Refusal::of(&one, wording);
        let whole = find(text, &languages).is_some();
        if let (Some((name, way)), Some(mode), false) = (splits.first(), self.mode(), whole) {
            choose(name, language, "language", &languages, known).map_err(refused)?;
            choose(way, mode.kind, mode.key, &modes, known).map_err(refused)?;
        } else {
            choose(text, language, "language", &languages, known).map_err(refused)?;
        }
        let list: Vec<&str> = modes.iter().map(|mode| mode.id.as_str()).collect();
        let args = [("text", text.into()), ("list", list.join(", ").into())];
        Err(Refusal::own(wording, "new-no-mode", &args))
    }
}

/// The parts of an answer, between commas of English or Japanese.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split([',', '、', '，', ';', '；']);
    parts.map(str::trim).filter(|part| !part.is_empty())
}

fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::with_capacity(values.len());
    for value in values {
        if !out.contains(&value) {
            out.push(value);
        }
    }
    out
}

/// The id of the choice that a person named by id or label.
fn find(text: &str, choices: &[Choice]) -> Option<String> {
    let wanted = folded(text);
    let is_it = |choice: &&Choice| {
        folded(&choice.id) == wanted || choice.labels.iter().any(|label| folded(label) == wanted)
    };
    choices.iter().find(is_it).map(|choice| choice.id.clone())
}

fn choose(
    text: &str,
    kind: Kind,
    key: &str,
    choices: &[Choice],
    known: &Known,
) -> Result<String, Box<Diagnostic>> {
    if let Some(id) = find(text, choices) {
        return Ok(id);
    }
    let span = place(text, known.today);
    let ids = choices.iter().map(|choice| choice.id.as_str());
    let labels = choices.iter().flat_map(|choice| &choice.labels);
    let all = ids.clone().chain(labels.map(String::as_str));
    Err(Box::new(match kind {
        Kind::Prefecture => codes::unknown_prefecture(span, text, all),
        Kind::Code(vocabulary) => codes::unknown_code(span, vocabulary, text, all),
        _ => codes::unknown_word(span, key, text, &ids.collect::<Vec<&str>>()),
    }))
}

/// Without case, and with full-width letters as ordinary ones.
fn folded(text: &str) -> String {
    text.trim().nfkc().collect::<String>().to_lowercase()
}

fn is_japanese(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '々'))
}
