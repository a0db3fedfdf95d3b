//! What a new file can refer to: the codes, entries and sources of its portal.

use jiff::civil::Date;

use super::labels;
use crate::parse::schema::{EntryKind, Kind};
use crate::parse::{Body, Parsed};
use crate::source::Sources;
use crate::wording::{Ui, Wording};
use crate::words::Labels;

/// What there is in a portal, as far as its files can be read.
#[derive(Debug)]
pub struct Known {
    /// The day on which the file is made.
    pub today: Date,
    /// The tag of the portal's source language.
    pub source: String,
    /// The tags of every published language.
    pub languages: Vec<String>,
    /// Codes, and their labels in English, Japanese and the source language.
    pub labels: Labels,
    /// Ids of the shared sources.
    pub sources: Vec<String>,
    entries: Vec<(EntryKind, String)>,
    /// Of the tool's own words for fixed answers, in each language it speaks.
    wordings: Vec<Wording>,
}

/// One of the answers that a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As it stands in the file.
    pub id: String,
    /// What people call it, in several languages.
    pub labels: Vec<String>,
}

impl Known {
    /// What the entries of a portal say. `None` without a usable `site.yaml`.
    pub fn collect(sources: &Sources, parsed: &Parsed) -> Option<Self> {
        let site = parsed.entries().find_map(|entry| match &entry.body {
            Body::Site(site) => Some(site),
            _ => None,
        })?;
        let languages = &site.languages;
        let source = languages[languages.source()].tag.clone();
        let labels = labels::collect(parsed, &source);
        let mut shared = Vec::new();
        let mut known = Vec::new();
        for entry in parsed.entries() {
            match &entry.body {
                Body::Hospital(id, _) => known.push((EntryKind::Hospital, id.to_string())),
                Body::Facilitator(id, _) => known.push((EntryKind::Facilitator, id.to_string())),
                Body::Centre(id, _) => known.push((EntryKind::Centre, id.to_string())),
                Body::Sources(list) => {
                    shared.extend(list.read.iter().map(|one| one.id.to_string()));
                }
                _ => {}
            }
        }
        Some(Self {
            today: sources.today,
            source,
            languages: languages
                .all()
                .map(|lang| languages[lang].tag.clone())
                .collect(),
            labels,
            sources: shared,
            entries: known,
            wordings: Ui::ALL.iter().map(|ui| Wording::new(*ui)).collect(),
        })
    }

    /// The answers that a field of this kind takes. `None` when they cannot be listed.
    pub fn choices(&self, kind: Kind, key: &str) -> Option<Vec<Choice>> {
        let labelled = |vocabulary: &str, id: &str| Choice {
            id: id.to_owned(),
            labels: self.labels.of(vocabulary, id),
        };
        Some(match kind {
            Kind::List(item) => return self.choices(*item, key),
            Kind::Prefecture => crate::facts::PREFECTURES
                .iter()
                .map(|(id, ..)| labelled("prefecture", id))
                .collect(),
            Kind::Code(vocabulary) => {
                let codes = self.labels.vocabulary.codes(vocabulary).iter();
                codes.map(|code| labelled(vocabulary, code)).collect()
            }
            Kind::OneOf(words) => words.iter().map(|word| self.word(key, word)).collect(),
            Kind::Entry(kind) => {
                let entries = self.entries.iter().filter(|(of, _)| *of == kind);
                let choice = |id: &String| Choice {
                    id: id.clone(),
                    labels: Vec::new(),
                };
                entries.map(|(_, id)| choice(id)).collect()
            }
            _ => return None,
        })
    }

    fn word(&self, key: &str, word: &str) -> Choice {
        let labels = self.wordings.iter().filter_map(|wording| {
            let own = wording.find(&format!("word-{key}-{word}"), &[]);
            own.or_else(|| wording.find(&format!("word-{word}"), &[]))
        });
        // Readers of the site may know it by another name.
        let shown = self.labels.of(key, word);
        Choice {
            id: word.to_owned(),
            labels: labels.chain(shown).collect(),
        }
    }
}
