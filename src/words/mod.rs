//! Interface words and vocabulary labels: Fluent messages of every published language.

mod compare;
mod labels;
mod missing;
mod simple;

pub use compare::{plural_forms, unused};
pub use labels::Labels;
pub use missing::{Missing, missing};

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Index;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use foldhash::fast::RandomState;
use icu_plurals::PluralRules;
use simple::Simple;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostics;
use crate::lang::{Lang, Languages, PerLang};
use crate::parse::{Body, Message, MessageFile, Parsed, ParsedFile, Unreadable};

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Messages without variables, ready: most of a page is these.
    plain: HashMap<String, String, RandomState>,
    /// Those in which each variable stands as it is: Fluent itself took a twentieth of a build.
    simple: HashMap<String, Simple, RandomState>,
    plurals: Option<PluralRules>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Words({} plain)", self.plain.len())
    }
}

impl Words {
    /// A message without variables. Every published language has every message, so the
    /// id itself comes back only for a code that no vocabulary holds.
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.plain.get(id).map_or(id, String::as_str)
    }

    /// The label of a code: `label("treatment", "bnct")`.
    pub fn label(&self, vocabulary: &str, code: &str) -> String {
        self.label_of(vocabulary, code).to_owned()
    }

    /// As [`Words::label`], for those who need no text of their own.
    pub fn label_of<'a>(&'a self, vocabulary: &str, code: &'a str) -> &'a str {
        let label = self.plain.get(&label_id(vocabulary, code));
        label.map_or(code, String::as_str)
    }

    /// A message with variables.
    pub fn format(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        if let Some(text) = self.simple.get(id).and_then(|simple| simple.format(args)) {
            return text;
        }
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return id.to_owned();
        };
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(
                *name,
                match value {
                    Arg::Text(text) => FluentValue::from(*text),
                    Arg::Count(count) => self.counted(*count),
                },
            );
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&fluent), &mut errors)
            .into_owned()
    }

    /// A count as Fluent is to choose its form and to show it. Its plural rules forget the
    /// last two digits (intl_pluralrules 7.0: Arabic 150 counts as 100), so a number from
    /// 100 on is put to it as a smaller one of the same form, and shown by [`shown`].
    fn counted(&self, count: usize) -> FluentValue<'static> {
        let same = self.plurals.as_ref().filter(|_| count >= 100);
        let same = same.and_then(|rules| {
            let form = rules.category_for(count);
            // A form can have 0, 1 and 2 for its own.
            (3..100_usize).find(|number| rules.category_for(*number) == form)
        });
        match same {
            Some(same) => FluentValue::Number(FluentNumber::new(
                same as f64,
                FluentNumberOptions {
                    minimum_integer_digits: Some(count),
                    ..FluentNumberOptions::default()
                },
            )),
            None => FluentValue::from(count),
        }
    }

    /// The label of a city, whose code is its English name: `city-kita-ku-sapporo`.
    pub fn city(&self, english: &str) -> Option<&str> {
        self.plain.get(&city_id(english)).map(String::as_str)
    }

    /// Every message without variables, its id with `_` for `-`, for templates.
    pub fn plain(&self) -> impl Iterator<Item = (&str, &str)> {
        self.plain
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()))
    }
}

/// The number that [`Words::counted`] puts behind another one.
fn shown(value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.options.minimum_integer_digits?.to_string()),
        _ => None,
    }
}

/// The message of a code's label. Not by `format!`: this is asked some hundred times a page.
fn label_id(vocabulary: &str, code: &str) -> String {
    let mut id = String::with_capacity(vocabulary.len() + 1 + code.len());
    id.push_str(vocabulary);
    id.push('-');
    id.push_str(code);
    id
}

/// The message of a city's label: of its English name the letters and digits, in lower case
/// and parted by single hyphens.
fn city_id(english: &str) -> String {
    let english = english.to_lowercase();
    let words = english.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!("city-{}", words.join("-"))
}

/// The value of a variable.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, already as the language writes it.
    Text(&'a str),
    /// A count, for plural forms.
    Count(usize),
}

/// Codes by vocabulary prefix, in the order of the files.
#[derive(Debug, Default)]
pub struct Vocabulary {
    codes: BTreeMap<&'static str, Vec<String>>,
    /// The same, to be asked often.
    known: HashMap<&'static str, HashSet<String>>,
}

/// The vocabularies: the prefixes of their messages.
pub const VOCABULARIES: &[&str] = &[
    "treatment",
    "modality",
    "condition",
    "exclusion",
    "service",
    "document",
    "deposit",
    "payment",
    "cost-item",
    "basis",
    "milestone",
    "scheme",
    "department",
    "registry",
    "centre-kind",
    "country",
    "language",
];

impl Vocabulary {
    /// Its codes.
    pub fn codes(&self, prefix: &str) -> &[String] {
        self.codes.get(prefix).map_or(&[], Vec::as_slice)
    }

    /// Whether it holds a code.
    pub fn has(&self, prefix: &str, code: &str) -> bool {
        let known = self.known.get(prefix);
        known.is_some_and(|known| known.contains(code))
    }

    fn collect<'a>(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut out = Self::default();
        for id in ids {
            for prefix in VOCABULARIES {
                if let Some(code) = id
                    .strip_prefix(prefix)
                    .and_then(|rest| rest.strip_prefix('-'))
                    && out.known.entry(prefix).or_default().insert(code.to_owned())
                {
                    let codes = out.codes.entry(*prefix).or_default();
                    codes.push(code.to_owned());
                }
            }
        }
        out
    }
}

/// The messages of every language.
#[derive(Debug)]
pub struct Messages {
    words: PerLang<Words>,
    /// Of the languages that have files and no pages: their readers search all the same.
    others: Vec<(String, Words)>,
    /// Known codes.
    pub vocabulary: Vocabulary,
    /// Every gap in them.
    pub diagnostics: Diagnostics,
    /// The files they are from.
    files: Vec<Arc<ParsedFile>>,
}

impl Messages {
    /// The labels of a code in every language that has one, published or not.
    pub fn labels(&self, vocabulary: &str, code: &str) -> impl Iterator<Item = &str> {
        self.every(label_id(vocabulary, code))
    }

    /// The labels of a city in every language that has one.
    pub fn labels_of_city(&self, english: &str) -> impl Iterator<Item = &str> {
        self.every(city_id(english))
    }

    fn every(&self, id: String) -> impl Iterator<Item = &str> {
        let others = self.others.iter().map(|(_, words)| words);
        let all = self.words.iter().chain(others);
        all.filter_map(move |words| words.plain.get(&id).map(String::as_str))
    }

    /// The messages of a language without pages, where it has files: what is missing in it
    /// is not told.
    pub fn unpublished(&self, tag: &str) -> Option<&Words> {
        let mut others = self.others.iter();
        others.find(|(own, _)| own == tag).map(|(_, words)| words)
    }
}

impl Index<Lang> for Messages {
    type Output = Words;

    fn index(&self, lang: Lang) -> &Words {
        &self.words[lang]
    }
}

/// Builds every language's messages and complains of every gap. They are those of
/// `previous`, for the same languages, when no message file has changed since.
pub fn build(
    languages: &Languages,
    parsed: &Parsed,
    previous: Option<&Arc<Messages>>,
) -> Arc<Messages> {
    let is_message = |body: &Body| {
        matches!(
            body,
            Body::Messages(_) | Body::Unreadable(Unreadable::Messages(_))
        )
    };
    let sources = parsed.files(is_message);
    if let Some(previous) = previous
        && previous.files.len() == sources.len()
        && previous
            .files
            .iter()
            .zip(&sources)
            .all(|(a, b)| Arc::ptr_eq(a, b))
    {
        return Arc::clone(previous);
    }
    let mut diagnostics = Diagnostics::new();
    let files: Vec<&MessageFile> = parsed
        .entries()
        .filter_map(|entry| match &entry.body {
            Body::Messages(file) => Some(file),
            _ => None,
        })
        .collect();
    // What must be said: all that the portal says in its source language, and all that the
    // theme in the binary says in the language it was written in.
    let source = &languages[languages.source()].tag;
    let mut needed: BTreeMap<&str, &Message> = BTreeMap::new();
    let ours = files.iter().filter(|file| file.embedded);
    let own = files.iter().filter(|file| !file.embedded);
    // The variables of a message are those that the theme in the binary fills.
    for file in ours.chain(own) {
        if (file.embedded && file.tag == "en") || file.tag == *source {
            for message in &file.messages {
                needed.entry(&message.id).or_insert(message);
            }
        }
    }
    let ordered = files
        .iter()
        .filter(|file| file.tag == *source)
        .flat_map(|file| file.messages.iter().map(|message| message.id.as_str()));
    let vocabulary = Vocabulary::collect(ordered);
    let unsure: BTreeSet<&str> = parsed
        .entries()
        .filter_map(|entry| match &entry.body {
            Body::Unreadable(Unreadable::Messages(tag)) => Some(tag.as_str()),
            _ => None,
        })
        .collect();
    let words = PerLang::from_par_fn(languages, |lang| {
        // What a file of this language that cannot be read would have said is not missing.
        let is_unsure = unsure.contains(languages[lang].tag.as_str());
        let mut found = Diagnostics::new();
        let words = one(languages, lang, &files, &needed, is_unsure, &mut found);
        (words, found)
    });
    let words = words.map(|(words, found)| {
        diagnostics.extend(found);
        words
    });
    let unpublished: BTreeSet<&str> = files
        .iter()
        .map(|file| file.tag.as_str())
        .filter(|tag| languages.find(tag).is_none())
        .collect();
    let others = unpublished
        .into_par_iter()
        .filter_map(|tag| Some((tag.to_owned(), only(tag, parsed)?)));
    Arc::new(Messages {
        others: others.collect(),
        words,
        vocabulary,
        diagnostics,
        files: sources,
    })
}

/// The messages of one language, published or not; what is missing in it is not told.
pub fn only(tag: &str, parsed: &Parsed) -> Option<Words> {
    let files: Vec<&MessageFile> = parsed
        .entries()
        .filter_map(|entry| match &entry.body {
            Body::Messages(file) => Some(file),
            _ => None,
        })
        .collect();
    let languages = Languages::new(&[tag], tag, &[])?;
    let lang = languages.source();
    let (needed, mut unsaid) = (BTreeMap::new(), Diagnostics::new());
    Some(one(&languages, lang, &files, &needed, true, &mut unsaid))
}

fn one(
    languages: &Languages,
    lang: Lang,
    files: &[&MessageFile],
    needed: &BTreeMap<&str, &Message>,
    is_unsure: bool,
    diagnostics: &mut Diagnostics,
) -> Words {
    let tag = &languages[lang].tag;
    let identifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation is done in HTML with <bdi>: the invisible marks would pollute titles,
    // telephone links and structured data.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| shown(value)));
    let mut have: BTreeMap<&str, &Message> = BTreeMap::new();
    for embedded in [true, false] {
        for file in files {
            if file.tag == *tag && file.embedded == embedded {
                bundle.add_resource_overriding(Arc::clone(&file.resource));
                let messages = file.messages.iter();
                have.extend(messages.map(|message| (message.id.as_str(), message)));
            }
        }
    }
    let unread: BTreeSet<&str> = files
        .iter()
        .filter(|file| file.tag == *tag)
        .flat_map(|file| file.unread.iter().map(String::as_str))
        .collect();
    let may_lack = |id: &str| is_unsure || unread.contains(id);
    compare::compare(languages, lang, needed, &have, may_lack, diagnostics);
    let mut plain: HashMap<_, _, RandomState> = HashMap::default();
    for (id, message) in &have {
        if message.variables.is_empty()
            && let Some(pattern) = bundle.get_message(id).and_then(|message| message.value())
        {
            let text = bundle.format_pattern(pattern, None, &mut Vec::new());
            plain.insert((*id).to_owned(), text.into_owned());
        }
    }
    let simple = have.keys().filter_map(|id| {
        let pattern = bundle.get_message(id)?.value()?;
        Some(((*id).to_owned(), Simple::new(pattern)?))
    });
    let simple = simple.collect();
    let plurals = compare::plural_rules(tag);
    Words {
        bundle,
        plain,
        simple,
        plurals,
    }
}
