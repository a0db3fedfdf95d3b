//! Entries with what they say in every language: names and blocks of text.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::check::TRANSLATED_PERCENT;
use super::translation::provenance;
use super::{Name, Provenance, Record, Text, Translated, Written, pick};
use crate::facts::{Centre, Facilitator, Hospital, Id, WrittenName};
use crate::lang::{Lang, Languages, PerLang};
use crate::parse::schema::EntryKind;
use crate::parse::{Overlay, Site};
use crate::source::FileId;

/// Characters of labels and facts on the leanest page of a kind, white space, names and
/// sources apart: they are there in every language, so they weigh in when it is asked
/// whether a page is translated. Counted on the English pages of 63 hospitals (948 at
/// least), 7 facilitators (285) and 28 centres (163), and rounded down.
fn label_chars(kind: EntryKind) -> usize {
    match kind {
        EntryKind::Hospital => 900,
        EntryKind::Facilitator => 250,
        EntryKind::Centre => 150,
    }
}

/// What every kind of entry has: a name and blocks of text.
pub(super) trait Named {
    fn name(&self) -> &WrittenName;
    fn prose(&self) -> &BTreeMap<String, String>;
}

macro_rules! named {
    ($($kind:ty),*) => {$(
        impl Named for $kind {
            fn name(&self) -> &WrittenName {
                &self.name
            }
            fn prose(&self) -> &BTreeMap<String, String> {
                &self.prose
            }
        }
    )*};
}
named!(Hospital, Facilitator, Centre);

pub(super) struct Make<'a> {
    pub(super) site: &'a Site,
    pub(super) overlays: &'a BTreeMap<(EntryKind, Id, String), (FileId, Overlay)>,
    pub(super) translations: &'a BTreeMap<FileId, Translated>,
}

impl Make<'_> {
    pub(super) fn records<F: Named>(
        &self,
        kind: EntryKind,
        blocks: &[&'static str],
        facts: BTreeMap<Id, Box<F>>,
    ) -> Vec<Record<F>> {
        facts
            .into_iter()
            .map(|(id, facts)| self.record(kind, blocks, id, *facts))
            .collect()
    }

    fn record<F: Named>(
        &self,
        kind: EntryKind,
        blocks: &[&'static str],
        id: Id,
        facts: F,
    ) -> Record<F> {
        let languages = &self.site.languages;
        let overlay = |lang: Lang| {
            let key = (kind, Arc::clone(&id), languages[lang].tag.clone());
            self.overlays.get(&key)
        };
        let name = PerLang::from_fn(languages, |lang| {
            let official = overlay(lang).and_then(|(_, overlay)| overlay.name.as_deref());
            name(languages, lang, facts.name(), official)
        });
        let mut prose = BTreeMap::new();
        for block in blocks {
            if let Some(original) = facts.prose().get(*block) {
                let original: Arc<str> = original.as_str().into();
                let texts = PerLang::from_fn(languages, |lang| {
                    let found = pick(languages, lang, |step| {
                        let (file, overlay) = overlay(step)?;
                        let text = overlay.prose.get(*block)?;
                        let provenance = provenance(self.translations, *file, block);
                        Some((Arc::<str>::from(text.as_str()), provenance))
                    });
                    match found {
                        Some((from, (value, provenance))) => Text {
                            value,
                            lang: from,
                            provenance,
                        },
                        None => Text {
                            value: Arc::clone(&original),
                            lang: languages.source(),
                            provenance: Provenance::Original,
                        },
                    }
                });
                prose.insert(*block, texts);
            }
        }
        let translated = PerLang::from_fn(languages, |lang| {
            let blocks = prose.values().map(|texts: &PerLang<Text>| &texts[lang]);
            let (mut own, mut all) = (label_chars(kind), label_chars(kind));
            for text in blocks {
                let chars = text.value.chars().count();
                all += chars;
                own += if text.lang == lang { chars } else { 0 };
            }
            own * 100 >= all * TRANSLATED_PERCENT
        });
        Record {
            id,
            facts,
            name,
            prose,
            translated,
        }
    }
}

fn name(languages: &Languages, lang: Lang, written: &WrittenName, official: Option<&str>) -> Name {
    let own = &languages[lang].tag;
    let by_tag = |tag: &str| {
        written.get(tag).map(|text| Written {
            text: text.clone(),
            tag: tag.to_owned(),
        })
    };
    let first = official
        .map(|text| Written {
            text: text.to_owned(),
            tag: own.clone(),
        })
        .or_else(|| by_tag(own))
        .or_else(|| by_tag("en"))
        .or_else(|| by_tag("ja"))
        .unwrap_or_else(|| Written {
            text: String::new(),
            tag: own.clone(),
        });
    let second = ["ja", "en"]
        .iter()
        .filter(|tag| **tag != first.tag)
        .find_map(|tag| by_tag(tag))
        .filter(|second| second.text != first.text);
    let sort = match written.get("kana") {
        Some(kana) if own == "ja" => kana.clone(),
        _ => first.text.clone(),
    };
    Name {
        first,
        second,
        sort,
    }
}
