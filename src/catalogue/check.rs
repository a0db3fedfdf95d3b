//! Global: from entries of the right shape to a catalogue of the right meaning.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::resolve::Known;
use super::{Article, ArticleText, Catalogue, Name, Provenance, Record, Text, Written, pick};
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Centre, Facilitator, Hospital, Id, Source, WrittenName};
use crate::lang::{Lang, Languages, PerLang};
use crate::locale::Locale;
use crate::markdown::{Piece, Section};
use crate::parse::schema::{CENTRE_PROSE, EntryKind, FACILITATOR_PROSE, HOSPITAL_PROSE};
use crate::parse::{Body, Entry, MarkdownFile, Overlay, Site};
use crate::route::RESERVED;
use crate::source::{FileId, Span};
use crate::words;

/// Characters of labels and facts on an entry's page that Fluent has in every language:
/// they weigh in when it is asked whether a page is translated. Counted on the English
/// pages of a portal of 63 hospitals, rounded down.
const LABEL_CHARS: usize = 900;

/// A page is translated when at least this share of its main text is.
const TRANSLATED_PERCENT: usize = 80;

/// Resolves ids and decides every fallback. `None` without a usable `site.yaml`.
pub fn check(entries: Vec<Entry>, today: Date) -> (Option<Catalogue>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let Some(site) = entries.iter().find_map(|entry| match &entry.body {
        Body::Site(site) => Some(site.clone()),
        _ => None,
    }) else {
        return (None, diagnostics);
    };
    let languages = site.languages.clone();
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
    orphans(&entries, &mut diagnostics);
    let Some(locales) = locales(&languages) else {
        return (None, diagnostics);
    };

    let mut parts = Parts::default();
    for entry in entries {
        if !broken.contains(&entry.file) {
            parts.add(entry);
        }
    }
    let make = Make {
        site: &site,
        overlays: &parts.overlays,
    };
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
            let article = article(&languages, &files, &facts.sources, &shared, &mut diagnostics)?;
            Some((id, (*facts, article)))
        })
        .collect();
    let pages = parts
        .pages
        .into_iter()
        .filter_map(|(id, files)| {
            Some((id, article(&languages, &files, &[], &shared, &mut diagnostics)?))
        })
        .collect();
    let catalogue = Catalogue {
        hospitals: make.records(EntryKind::Hospital, HOSPITAL_PROSE, parts.hospitals),
        facilitators: make.records(EntryKind::Facilitator, FACILITATOR_PROSE, parts.facilitators),
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
    let mut all: Vec<Locale> = Vec::new();
    for lang in languages.all() {
        all.push(Locale::new(&languages[lang].tag)?);
    }
    let mut all = all.into_iter().map(Some).collect::<Vec<_>>();
    let made: PerLang<Option<Locale>> =
        PerLang::from_fn(languages, |lang| all.get_mut(lang.index()).and_then(Option::take));
    made.transpose()
}

/// The sources an entry may cite besides the shared ones: its own, and for the prose of a
/// showcase those of its facts.
fn own_sources<'a>(entry: &'a Entry, entries: &'a [Entry]) -> &'a [Id] {
    let Body::ShowcaseText(text) = &entry.body else {
        return &entry.own_sources;
    };
    entries
        .iter()
        .find(|entry| matches!(&entry.body, Body::Showcase(id, _) if *id == text.id))
        .map_or(&[], |facts| &facts.own_sources)
}

/// Translations of nothing, and pages whose address is taken.
fn orphans(entries: &[Entry], diagnostics: &mut Diagnostics) {
    let source_tag = entries.iter().find_map(|entry| match &entry.body {
        Body::Site(site) => Some(site.languages[site.languages.source()].tag.as_str()),
        _ => None,
    });
    let Some(source_tag) = source_tag else {
        return;
    };
    let mut have: BTreeSet<String> = BTreeSet::new();
    for entry in entries {
        match &entry.body {
            Body::Hospital(id, _) => have.insert(format!("content/hospitals/{id}")),
            Body::Facilitator(id, _) => have.insert(format!("content/facilitators/{id}")),
            Body::Centre(id, _) => have.insert(format!("content/centres/{id}")),
            Body::Page(file) if file.tag == source_tag => have.insert(format!("content/pages/{}", file.id)),
            Body::ShowcaseText(file) if file.tag == source_tag => {
                have.insert(format!("content/showcase/{}", file.id))
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
            Body::Page(file) => ("content/pages", &file.id, &file.tag, format!("{source_tag}.md")),
            Body::ShowcaseText(file) => {
                ("content/showcase", &file.id, &file.tag, format!("{source_tag}.md"))
            }
            _ => continue,
        };
        if matches!(entry.body, Body::Page(_)) && RESERVED.contains(&&**id) {
            diagnostics.push(codes::duplicate_id(Span::new(entry.file, 0..0), id, None));
        }
        if !have.contains(&format!("{folder}/{id}")) {
            let path = match &entry.body {
                Body::Overlay(_) => format!("{folder}/{id}.{tag}.yaml"),
                _ => format!("{folder}/{id}.{tag}.md"),
            };
            diagnostics.push(codes::missing_original(&path, &format!("{folder}/{id}.{ending}")));
        }
    }
}

/// Entries by kind.
#[derive(Default)]
struct Parts {
    hospitals: BTreeMap<Id, Box<Hospital>>,
    facilitators: BTreeMap<Id, Box<Facilitator>>,
    centres: BTreeMap<Id, Box<Centre>>,
    showcases: BTreeMap<Id, Box<crate::facts::Showcase>>,
    showcase_texts: BTreeMap<Id, Vec<(FileId, MarkdownFile)>>,
    pages: BTreeMap<Id, Vec<(FileId, MarkdownFile)>>,
    overlays: BTreeMap<(EntryKind, Id, String), Overlay>,
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
                self.overlays.insert(key, overlay);
            }
            Body::Sources(sources) => self.sources.extend(sources),
            Body::Hospital(_, None)
            | Body::Facilitator(_, None)
            | Body::Centre(_, None)
            | Body::Showcase(_, None)
            | Body::Site(_)
            | Body::Messages(_)
            | Body::Theme => {}
        }
    }
}

/// What every kind of entry has: a name and blocks of text.
trait Named {
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

struct Make<'a> {
    site: &'a Site,
    overlays: &'a BTreeMap<(EntryKind, Id, String), Overlay>,
}

impl Make<'_> {
    fn records<F: Named>(
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
            let official = overlay(lang).and_then(|overlay| overlay.name.as_deref());
            name(languages, lang, facts.name(), official)
        });
        let mut prose = BTreeMap::new();
        for block in blocks {
            if let Some(original) = facts.prose().get(*block) {
                let original: Arc<str> = original.as_str().into();
                let texts = PerLang::from_fn(languages, |lang| {
                    let found = pick(languages, lang, |step| {
                        let overlay = overlay(step)?;
                        let text = overlay.prose.get(*block)?;
                        let provenance = Provenance::from(overlay.translation.status);
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
            let (mut own, mut all) = (LABEL_CHARS, LABEL_CHARS);
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

/// Joins the language versions of one page, section by section, in the original's order.
fn article(
    languages: &Languages,
    files: &[(FileId, MarkdownFile)],
    own: &[Source],
    shared: &BTreeMap<Id, Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Article> {
    let version = |lang: Lang| {
        files
            .iter()
            .map(|(_, file)| file)
            .find(|file| file.tag == languages[lang].tag)
    };
    let original = version(languages.source())?;
    let known: Vec<Option<&String>> = sections(original).map(|section| section.id.as_ref()).collect();
    for (file, text) in files {
        for section in sections(text) {
            if let Some(id) = &section.id
                && !known.contains(&Some(id))
            {
                let span = Span::new(*file, text.body_start..text.body_start);
                diagnostics.push(codes::missing_section(span, id));
            }
        }
    }
    let shared_sections: BTreeMap<(&str, Option<&str>), Arc<Section>> = files
        .iter()
        .flat_map(|(_, file)| {
            sections(file).map(|section| {
                let key = (file.tag.as_str(), section.id.as_deref());
                (key, Arc::new(section.clone()))
            })
        })
        .collect();
    let status = |lang: Lang| {
        let file = version(lang);
        let translation = file.and_then(|file| file.translation.as_ref());
        translation.map_or(Provenance::Original, |translation| translation.status.into())
    };
    let text = PerLang::from_fn(languages, |lang| {
        let head = |part: fn(&MarkdownFile) -> &str| {
            let (from, file) = pick(languages, lang, version).unwrap_or((languages.source(), original));
            Text {
                value: part(file).into(),
                lang: from,
                provenance: status(from),
            }
        };
        let sections = sections(original)
            .filter_map(|section| {
                let (from, section) = pick(languages, lang, |step| {
                    let key = (languages[step].tag.as_str(), section.id.as_deref());
                    shared_sections.get(&key).map(Arc::clone)
                })?;
                Some((section, from, status(from)))
            })
            .collect();
        ArticleText {
            title: head(|file| &file.title),
            description: head(|file| &file.description),
            sections,
        }
    });
    let translated = PerLang::from_fn(languages, |lang| {
        let (mut in_lang, mut all) = (0, 0);
        for (section, from, _) in &text[lang].sections {
            all += section.chars;
            in_lang += if *from == lang { section.chars } else { 0 };
        }
        in_lang * 100 >= all * TRANSLATED_PERCENT
    });
    Some(Article {
        text,
        translated,
        verified_on: original.verified_on,
        sources: cited(original, own, shared),
    })
}

fn sections(file: &MarkdownFile) -> impl Iterator<Item = &Section> {
    file.document.sections.iter()
}

/// The sources an original cites, in the order in which it cites them, then those it
/// only declares.
fn cited(original: &MarkdownFile, own: &[Source], shared: &BTreeMap<Id, Source>) -> Vec<Source> {
    let mut ids: Vec<&str> = Vec::new();
    let cites = sections(original).flat_map(|section| &section.body.pieces);
    let cites = cites.filter_map(|piece| match piece {
        Piece::Cite(id) => Some(id.as_str()),
        Piece::Html(_) | Piece::Url(_) => None,
    });
    for id in cites.chain(original.sources.iter().map(|id| &**id)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter()
        .filter_map(|id| own.iter().find(|source| *source.id == *id).or_else(|| shared.get(id)))
        .cloned()
        .collect()
}
