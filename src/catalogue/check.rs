//! Global: from entries of the right shape to a catalogue of the right meaning.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::Catalogue;
use super::article::article;
use super::record::Make;
use super::resolve::Known;
use super::translation::{lacking, translations};
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Centre, Facilitator, Hospital, Id, Showcase, Source};
use crate::lang::{Languages, PerLang};
use crate::locale::Locale;
use crate::parse::schema::{CENTRE_PROSE, EntryKind, FACILITATOR_PROSE, HOSPITAL_PROSE};
use crate::parse::{Body, Entry, MarkdownFile, Overlay, Unreadable};
use crate::route::RESERVED;
use crate::source::{FileId, Span};
use crate::words;

/// A page is translated when at least this share of its main text is.
pub(super) const TRANSLATED_PERCENT: usize = 80;

/// Resolves ids and decides every fallback. Without a usable `site.yaml` there is no
/// catalogue, but what can be checked is.
pub fn check(entries: Vec<Entry>, today: Date) -> (Option<Catalogue>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let settings = entries.iter().find_map(|entry| match &entry.body {
        Body::Site(site) => Some((Some(site.clone()), site.languages.clone())),
        Body::BrokenSite(languages) => Some((None, languages.clone())),
        _ => None,
    });
    let Some((site, languages)) = settings else {
        return (None, diagnostics);
    };
    let (words, vocabulary) = words::build(&languages, &entries, &mut diagnostics);
    let known = Known::collect(&entries);
    let mut broken: BTreeSet<FileId> = BTreeSet::new();
    for entry in &entries {
        let mut found = Diagnostics::new();
        known.resolve(entry, own_sources(entry, &entries), &vocabulary, &mut found);
        if found.has_errors() {
            broken.insert(entry.file);
        }
        diagnostics.extend(found);
    }
    orphans(&entries, &languages, &mut diagnostics);
    halves(&entries, &languages, &mut diagnostics);
    let translations = translations(&entries);
    lacking(&translations, &mut diagnostics);
    let Some(locales) = locales(&languages) else {
        return (None, diagnostics);
    };

    let mut parts = Parts::default();
    for entry in entries {
        if !broken.contains(&entry.file) {
            parts.add(entry);
        }
    }
    let shared: BTreeMap<Id, Source> = parts
        .sources
        .into_iter()
        .map(|source| (Arc::clone(&source.id), source))
        .collect();
    let showcases = parts
        .showcases
        .into_iter()
        .filter_map(|(id, facts)| {
            let files = parts.showcase_texts.remove(&id)?;
            let article = article(
                &languages,
                &files,
                &translations,
                &facts.sources,
                &shared,
                &mut diagnostics,
            )?;
            Some((id, (*facts, article)))
        })
        .collect();
    let pages = parts
        .pages
        .into_iter()
        .filter_map(|(id, files)| {
            Some((
                id,
                article(
                    &languages,
                    &files,
                    &translations,
                    &[],
                    &shared,
                    &mut diagnostics,
                )?,
            ))
        })
        .collect();
    // Without its settings there is nothing to look at, but all of it was checked.
    let Some(site) = site else {
        return (None, diagnostics);
    };
    let make = Make {
        site: &site,
        overlays: &parts.overlays,
        translations: &translations,
    };
    let catalogue = Catalogue {
        hospitals: make.records(EntryKind::Hospital, HOSPITAL_PROSE, parts.hospitals),
        facilitators: make.records(
            EntryKind::Facilitator,
            FACILITATOR_PROSE,
            parts.facilitators,
        ),
        centres: make.records(EntryKind::Centre, CENTRE_PROSE, parts.centres),
        showcases,
        pages,
        sources: shared,
        today,
        words,
        locales,
        vocabulary,
        site,
    };
    (Some(catalogue), diagnostics)
}

fn locales(languages: &Languages) -> Option<PerLang<Locale>> {
    PerLang::from_fn(languages, |lang| Locale::new(&languages[lang].tag)).transpose()
}

/// The sources an entry may cite besides the shared ones: its own, and for the prose of a
/// showcase those of its facts.
fn own_sources<'a>(entry: &'a Entry, entries: &'a [Entry]) -> &'a [(Id, Span)] {
    let text = match &entry.body {
        Body::ShowcaseText(text) => &text.id,
        Body::Unreadable(Unreadable::ShowcaseText(id)) => id,
        _ => return &entry.own_sources,
    };
    entries
        .iter()
        .find(|entry| matches!(&entry.body, Body::Showcase(id, _) if id == text))
        .map_or(&[], |facts| &facts.own_sources)
}

/// Translations of nothing, and pages whose address is taken.
fn orphans(entries: &[Entry], languages: &Languages, diagnostics: &mut Diagnostics) {
    let source_tag = languages[languages.source()].tag.as_str();
    let mut have: BTreeSet<String> = BTreeSet::new();
    for entry in entries {
        match &entry.body {
            Body::Hospital(id, _) => have.insert(format!("content/hospitals/{id}")),
            Body::Facilitator(id, _) => have.insert(format!("content/facilitators/{id}")),
            Body::Centre(id, _) => have.insert(format!("content/centres/{id}")),
            Body::Page(file) if file.tag == source_tag => {
                have.insert(format!("content/pages/{}", file.id))
            }
            Body::ShowcaseText(file) if file.tag == source_tag => {
                have.insert(format!("content/showcase/{}", file.id))
            }
            Body::Unreadable(Unreadable::Entry(kind, id)) => {
                have.insert(format!("{}/{id}", kind.folder()))
            }
            Body::Unreadable(Unreadable::Page(id)) => have.insert(format!("content/pages/{id}")),
            Body::Unreadable(Unreadable::ShowcaseText(id)) => {
                have.insert(format!("content/showcase/{id}"))
            }
            _ => false,
        };
    }
    for entry in entries {
        let (folder, id, tag, ending) = match &entry.body {
            Body::Overlay(overlay) => (
                overlay.kind.folder(),
                &overlay.id,
                &overlay.tag,
                "yaml".to_owned(),
            ),
            Body::Page(file) => (
                "content/pages",
                &file.id,
                &file.tag,
                format!("{source_tag}.md"),
            ),
            Body::ShowcaseText(file) => (
                "content/showcase",
                &file.id,
                &file.tag,
                format!("{source_tag}.md"),
            ),
            _ => continue,
        };
        if matches!(entry.body, Body::Page(_)) && RESERVED.contains(&&**id) {
            diagnostics.push(codes::reserved_id(Span::new(entry.file, 0..0), id));
        }
        if !have.contains(&format!("{folder}/{id}")) {
            let path = match &entry.body {
                Body::Overlay(_) => format!("{folder}/{id}.{tag}.yaml"),
                _ => format!("{folder}/{id}.{tag}.md"),
            };
            diagnostics.push(codes::missing_original(
                &path,
                &format!("{folder}/{id}.{ending}"),
            ));
        }
    }
}

/// Showcases of which only the facts or only the prose is there. A translation without its
/// original was complained of already.
fn halves(entries: &[Entry], languages: &Languages, diagnostics: &mut Diagnostics) {
    let source = &languages[languages.source()].tag;
    let mut facts: BTreeSet<&str> = BTreeSet::new();
    let mut texts: BTreeSet<&str> = BTreeSet::new();
    let mut unsure: BTreeSet<&str> = BTreeSet::new();
    for entry in entries {
        match &entry.body {
            Body::Showcase(id, _) => facts.insert(id),
            Body::ShowcaseText(file) => texts.insert(&file.id),
            Body::Unreadable(Unreadable::ShowcaseText(id)) => unsure.insert(id),
            _ => false,
        };
    }
    for id in facts.symmetric_difference(&texts).copied() {
        let (yaml, prose) = (
            format!("content/showcase/{id}.yaml"),
            format!("content/showcase/{id}.{source}.md"),
        );
        let (have, lacks) = if facts.contains(id) {
            (yaml, prose)
        } else {
            (prose, yaml)
        };
        if !unsure.contains(id) {
            diagnostics.push(codes::incomplete_showcase(&have, &lacks));
        }
    }
}

/// Entries by kind.
#[derive(Default)]
struct Parts {
    hospitals: BTreeMap<Id, Box<Hospital>>,
    facilitators: BTreeMap<Id, Box<Facilitator>>,
    centres: BTreeMap<Id, Box<Centre>>,
    showcases: BTreeMap<Id, Box<Showcase>>,
    showcase_texts: BTreeMap<Id, Vec<(FileId, MarkdownFile)>>,
    pages: BTreeMap<Id, Vec<(FileId, MarkdownFile)>>,
    overlays: BTreeMap<(EntryKind, Id, String), (FileId, Overlay)>,
    sources: Vec<Source>,
}

impl Parts {
    fn add(&mut self, entry: Entry) {
        match entry.body {
            Body::Hospital(id, Some(facts)) => {
                self.hospitals.insert(id, facts);
            }
            Body::Facilitator(id, Some(facts)) => {
                self.facilitators.insert(id, facts);
            }
            Body::Centre(id, Some(facts)) => {
                self.centres.insert(id, facts);
            }
            Body::Showcase(id, Some(facts)) => {
                self.showcases.insert(id, facts);
            }
            Body::ShowcaseText(file) => {
                let files = self.showcase_texts.entry(Arc::clone(&file.id)).or_default();
                files.push((entry.file, file));
            }
            Body::Page(file) => {
                let files = self.pages.entry(Arc::clone(&file.id)).or_default();
                files.push((entry.file, file));
            }
            Body::Overlay(overlay) => {
                let key = (overlay.kind, Arc::clone(&overlay.id), overlay.tag.clone());
                self.overlays.insert(key, (entry.file, overlay));
            }
            Body::Sources(shared) => self.sources.extend(shared.read),
            Body::Hospital(_, None)
            | Body::Facilitator(_, None)
            | Body::Centre(_, None)
            | Body::Showcase(_, None)
            | Body::Site(_)
            | Body::BrokenSite(_)
            | Body::Messages(_)
            | Body::Unreadable(_)
            | Body::Theme => {}
        }
    }
}
