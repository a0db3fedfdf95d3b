//! The codes of the portal's vocabulary with what they are called.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::facts::Prefecture;
use crate::lang::{Languages, known_tags};
use crate::parse::{self, Body};
use crate::source::Sources;
use crate::words::{self, VOCABULARIES};

/// A code and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// As editors write it.
    pub code: String,
    /// In English; the code itself where nobody has named it.
    pub english: String,
    /// In Japanese; the code itself where nobody has named it.
    pub japanese: String,
}

impl Label {
    /// As in `Tokyo · 東京都`; one of the two where nobody has said the other.
    pub fn both(&self) -> String {
        if self.japanese == self.code {
            return self.english.clone();
        }
        if self.english == self.code {
            return self.japanese.clone();
        }
        both(&self.english, &self.japanese)
    }
}

/// English and Japanese in one string; once where they are the same.
pub(super) fn both(english: &str, japanese: &str) -> String {
    if english == japanese {
        english.to_owned()
    } else {
        format!("{english} · {japanese}")
    }
}

/// Every vocabulary, the prefectures and the languages a portal can publish.
#[derive(Debug)]
pub struct Labels {
    vocabularies: BTreeMap<&'static str, Vec<Label>>,
    /// The 47 prefectures from north to south.
    pub prefectures: Vec<Label>,
    /// The languages a portal can publish: each under its own name for itself.
    pub tags: Vec<Label>,
}

impl Labels {
    /// Reads the portal's messages on top of those inside the binary. English and
    /// Japanese are read whether or not the portal publishes them; which codes there are
    /// is decided by its source language.
    ///
    /// # Errors
    /// What is wrong with `site.yaml` or the messages: a list of codes with a gap must
    /// not be taken for the whole. Mistakes in entries do not matter here.
    #[expect(
        clippy::panic,
        reason = "a broken promise of our own, never an author's"
    )]
    pub fn read(sources: &Sources) -> Result<Self, Vec<Diagnostic>> {
        let (entries, mut found) = parse::parse(sources);
        if sources.find("site.yaml").is_none() {
            found.push(codes::missing_site());
        }
        let matters = |one: &Diagnostic| {
            let of_messages = |file: &str| file == "site.yaml" || file.starts_with("i18n/");
            one.severity == Severity::Error && one.file(sources).is_none_or(of_messages)
        };
        let wrong: Vec<Diagnostic> = found.sorted(sources).into_iter().filter(matters).collect();
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let source = entries.iter().find_map(|entry| match &entry.body {
            Body::Site(site) => Some(&site.languages[site.languages.source()].tag),
            _ => None,
        });
        let source = source.map_or("en", String::as_str);
        let mut tags = vec!["en", "ja"];
        if !tags.contains(&source) {
            tags.push(source);
        }
        let table = Languages::new(&tags, source, &[]).and_then(|languages| {
            let (english, japanese) = (languages.find("en")?, languages.find("ja")?);
            Some((languages, english, japanese))
        });
        let Some((languages, english, japanese)) = table else {
            panic!("English, Japanese and the language of a portal are known, each once");
        };
        // What a language lacks is the business of `jih check`.
        let (words, vocabulary) = words::build(&languages, &entries, &mut Diagnostics::new());
        let (english, japanese) = (&words[english], &words[japanese]);
        let label = |vocabulary: &str, code: &str| Label {
            code: code.to_owned(),
            english: english.label(vocabulary, code),
            japanese: japanese.label(vocabulary, code),
        };
        let vocabularies = VOCABULARIES.iter().map(|prefix| {
            let codes = vocabulary.codes(prefix).iter();
            (*prefix, codes.map(|code| label(prefix, code)).collect())
        });
        let prefectures = Prefecture::all().map(|one| Label {
            japanese: one.japanese().to_owned(),
            ..label("prefecture", one.id())
        });
        Ok(Self {
            vocabularies: vocabularies.collect(),
            prefectures: prefectures.collect(),
            tags: own_names(),
        })
    }

    /// The codes of a vocabulary, in the order of the message files.
    pub fn of(&self, vocabulary: &str) -> &[Label] {
        self.vocabularies.get(vocabulary).map_or(&[], Vec::as_slice)
    }
}

fn own_names() -> Vec<Label> {
    let tags: Vec<&str> = known_tags().collect();
    let first = tags.first().copied().unwrap_or_default();
    let languages = Languages::new(&tags, first, &[]);
    languages.map_or_else(Vec::new, |languages| {
        let label = |lang| {
            let own = &languages[lang];
            Label {
                code: own.tag.clone(),
                english: own.endonym.to_owned(),
                japanese: own.endonym.to_owned(),
            }
        };
        languages.all().map(label).collect()
    })
}
