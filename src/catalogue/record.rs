//! Entries with what they say in every language: names and blocks of text.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::check::TRANSLATED_PERCENT;
use super::text::Choice;
use super::translation::provenance;
use super::{Name, Provenance, Record, Text, Written};
use rayon::prelude::*;

use crate::facts::{Centre, Facilitator, Hospital, Id, Prose, WrittenName};
use crate::lang::{Lang, Languages, PerLang};
use crate::locale::Locale;
use crate::parse::schema::EntryKind;
use crate::parse::{Digest, Overlay, Site, Translation};

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
    fn prose(&self) -> &Prose;
}

macro_rules! named {
    ($($kind:ty),*) => {$(
        impl Named for $kind {
            fn name(&self) -> &WrittenName {
                &self.name
            }
            fn prose(&self) -> &Prose {
                &self.prose
            }
        }
    )*};
}
named!(Hospital, Facilitator, Centre);

impl<F> Record<F> {
    /// How each of its translations was made, by the tag of its language.
    pub fn translations(&self) -> impl Iterator<Item = (&str, &Translation)> {
        self.overlays
            .iter()
            .map(|one| (one.tag.as_str(), &one.translation))
    }

    /// Made from exactly these: then it need not be made again.
    fn is_of(&self, facts: &Arc<F>, overlays: &[&Arc<Overlay>]) -> bool {
        let mut pairs = self.overlays.iter().zip(overlays);
        Arc::ptr_eq(&self.facts, facts)
            && self.overlays.len() == overlays.len()
            && pairs.all(|(a, b)| Arc::ptr_eq(a, b))
    }
}

/// What translates each entry.
#[derive(Default)]
pub(super) struct Overlays<'a> {
    groups: Vec<Vec<&'a Arc<Overlay>>>,
    by_entry: HashMap<(EntryKind, &'a Id), usize>,
    /// The entry of the last one: those of one entry follow each other in the portal.
    last: Option<((EntryKind, &'a Id), usize)>,
}

impl<'a> Overlays<'a> {
    pub(super) fn add(&mut self, overlay: &'a Arc<Overlay>) {
        let key = (overlay.kind, &overlay.id);
        let place = match self.last {
            Some((last, place)) if last == key => place,
            _ => *self.by_entry.entry(key).or_insert(self.groups.len()),
        };
        self.last = Some((key, place));
        if place == self.groups.len() {
            self.groups.push(Vec::new());
        }
        if let Some(group) = self.groups.get_mut(place) {
            group.push(overlay);
        }
    }

    fn of(&self, kind: EntryKind, id: &Id) -> &[&'a Arc<Overlay>] {
        let place = self.by_entry.get(&(kind, id));
        let group = place.and_then(|place| self.groups.get(*place));
        group.map_or(&[], Vec::as_slice)
    }
}

pub(super) struct Make<'a> {
    pub(super) site: &'a Site,
    pub(super) locales: &'a PerLang<Locale>,
    pub(super) overlays: &'a Overlays<'a>,
}

impl Make<'_> {
    pub(super) fn records<F: Named + Send + Sync>(
        &self,
        kind: EntryKind,
        blocks: &[&'static str],
        facts: BTreeMap<&Id, &Arc<F>>,
        previous: Option<&[Arc<Record<F>>]>,
    ) -> Vec<Arc<Record<F>>> {
        let facts: Vec<_> = facts.into_iter().collect();
        facts
            .into_par_iter()
            .map(|(id, facts)| {
                let overlays = self.overlays.of(kind, id);
                let before = previous.and_then(|records| {
                    let at = records.binary_search_by(|one| one.id.cmp(id)).ok()?;
                    records.get(at)
                });
                match before {
                    Some(record) if record.is_of(facts, overlays) => Arc::clone(record),
                    _ => Arc::new(self.record(kind, blocks, id, facts, overlays)),
                }
            })
            .collect()
    }

    fn record<F: Named>(
        &self,
        kind: EntryKind,
        blocks: &[&'static str],
        id: &Id,
        facts: &Arc<F>,
        overlays: &[&Arc<Overlay>],
    ) -> Record<F> {
        let languages = &self.site.languages;
        let choice = Choice {
            languages,
            unreviewed: &self.site.unreviewed,
        };
        let by_lang = PerLang::from_fn(languages, |lang| {
            let tag = &languages[lang].tag;
            overlays.iter().copied().find(|one| one.tag == *tag)
        });
        let overlay = |lang: Lang| by_lang[lang];
        let name = PerLang::from_fn(languages, |lang| {
            let official = overlay(lang).and_then(|overlay| overlay.name.as_deref());
            name(languages, lang, facts.name(), official, &self.locales[lang])
        });
        let mut prose = BTreeMap::new();
        for block in blocks {
            if let Some(original) = facts.prose().get(*block) {
                let digest = Digest::of(original);
                // Of the text in a language that this block may have been made from.
                let now = |lang: Lang| match lang == languages.source() {
                    true => Some(digest),
                    false => overlay(lang)?
                        .prose
                        .get(*block)
                        .map(|text| Digest::of(text)),
                };
                let texts = PerLang::from_fn(languages, |lang| {
                    choice.text(lang, &[*block], |step| {
                        if let Some(overlay) = overlay(step)
                            && let Some(text) = overlay.prose.get(*block)
                        {
                            let made = &overlay.translation;
                            let provenance = provenance(languages, step, made, block, now);
                            return Some((Arc::clone(text), provenance));
                        }
                        let is_source = step == languages.source();
                        is_source.then(|| (Arc::clone(original), Provenance::Original))
                    })
                });
                // The source language has the original: a text is there for every language.
                if let Some(texts) = texts.transpose() {
                    prose.insert(*block, texts);
                }
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
            id: Arc::clone(id),
            facts: Arc::clone(facts),
            overlays: overlays.iter().map(|one| Arc::clone(one)).collect(),
            name,
            prose,
            translated,
        }
    }
}

fn name(
    languages: &Languages,
    lang: Lang,
    written: &WrittenName,
    official: Option<&str>,
    locale: &Locale,
) -> Name {
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
    let sort_key = locale.sort_key(match written.get("kana") {
        Some(kana) if own == "ja" => kana,
        _ => &first.text,
    });
    Name {
        first,
        second,
        sort_key,
    }
}
