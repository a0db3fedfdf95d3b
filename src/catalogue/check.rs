//! Global: from entries of the right shape to a catalogue of the right meaning.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::article::{self, article};
use super::former::former;
use super::record::{Make, Overlays};
use super::resolve::Known;
use super::text::Choice;
use super::translation::lacking;
use super::{Catalogue, Spellings};
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Centre, Facilitator, Figure, Hospital, Id, Showcase, Source};
use crate::lang::{Languages, PerLang};
use crate::locale::Locale;
use crate::parse::schema::{CENTRE_PROSE, EntryKind, FACILITATOR_PROSE, HOSPITAL_PROSE};
use crate::parse::{Body, Entry, MarkdownFile, Parsed, Site, Synonyms, Unreadable, Unreviewed};
use crate::route::RESERVED;
use crate::source::Span;
use crate::words;

/// A page is translated when at least this share of its main text is.
pub(super) const TRANSLATED_PERCENT: usize = 80;

/// Resolves ids and decides every fallback. Without a usable `site.yaml` there is no
/// catalogue, but what can be checked is.
///
/// Drafts are left out like broken entries, unless they are asked for.
///
/// What `previous` was made from and is still the same is taken from there: the result is
/// the same as without it.
pub fn check(
    parsed: &Parsed,
    today: Date,
    drafts: bool,
    previous: Option<&Catalogue>,
) -> (Option<Catalogue>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let settings = parsed.entries().find_map(|entry| match &entry.body {
        Body::Site(site) => Some((Some(Site::clone(site)), site.languages.clone())),
        Body::BrokenSite(languages) => Some((None, languages.clone())),
        _ => None,
    });
    let Some((site, languages)) = settings else {
        return (None, diagnostics);
    };
    let previous = previous.filter(|previous| previous.site.languages == languages);
    let words = words::build(&languages, parsed, previous.map(|one| &one.words));
    diagnostics.extend(words.diagnostics.clone());
    let former = former(parsed, &words.vocabulary, &mut diagnostics);
    let known = Known::collect(parsed);
    let entries: Vec<&Entry> = parsed.entries().collect();
    let showcases: HashMap<&Id, &Entry> = parsed
        .entries()
        .filter_map(|entry| match &entry.body {
            Body::Showcase(id, _) => Some((id, entry)),
            _ => None,
        })
        .collect();
    let resolved: Vec<Diagnostics> = entries
        .par_iter()
        .map(|entry| {
            let mut found = Diagnostics::new();
            let own = holder(entry, &showcases);
            known.resolve(entry, own, &words.vocabulary, &mut found);
            found
        })
        .collect();
    let mut parts = Parts::default();
    for (entry, found) in entries.into_iter().zip(resolved) {
        // What is broken or a draft is left out; it stays known by its id. A shared figure
        // whose source is not known is shown without it, or every text would lack them all.
        let is_whole = !found.has_errors() || matches!(entry.body, Body::Facts(_));
        if is_whole && (drafts || !entry.draft) {
            parts.add(entry);
        }
        diagnostics.extend(found);
    }
    orphans(parsed, &languages, &mut diagnostics);
    halves(parsed, &languages, &mut diagnostics);
    lacking(parsed, &mut diagnostics);
    let locales = match previous {
        Some(previous) => Arc::clone(&previous.locales),
        None => match locales(&languages) {
            Some(locales) => Arc::new(locales),
            None => return (None, diagnostics),
        },
    };
    let sources: BTreeMap<Id, Source> = parts
        .sources
        .into_iter()
        .map(|source| (Arc::clone(&source.id), source.clone()))
        .collect();
    let figures: BTreeMap<Id, Figure> = parts
        .figures
        .into_iter()
        .map(|figure| (Arc::clone(&figure.id), figure.clone()))
        .collect();
    let unreviewed = match &site {
        Some(site) => site.unreviewed.clone(),
        None => Unreviewed::default(),
    };
    let choice = Choice {
        languages: &languages,
        unreviewed: &unreviewed,
    };
    let mut text = |files: &[&MarkdownFile], own: Option<&Showcase>| {
        let known = article::Known {
            own: own.map_or((&[], &[]), |own| (&own.sources, &own.facts)),
            sources: &sources,
            figures: &figures,
        };
        let speech = (&*words, &*locales);
        article(choice, files, known, speech, &mut diagnostics)
    };
    let showcases = parts
        .showcases
        .into_iter()
        .filter_map(|(id, facts)| {
            let files = parts.showcase_texts.remove(id)?;
            let article = text(&files, Some(facts))?;
            Some((Arc::clone(id), (Arc::clone(facts), article)))
        })
        .collect();
    let pages = parts
        .pages
        .into_iter()
        .filter_map(|(id, files)| Some((Arc::clone(id), text(&files, None)?)))
        .collect();
    // Without its settings there is nothing to look at, but all of it was checked.
    let Some(site) = site else {
        return (None, diagnostics);
    };
    // What the settings forbid is decided with each text.
    let previous = previous.filter(|one| one.site.unreviewed == site.unreviewed);
    let make = Make {
        site: &site,
        locales: &locales,
        overlays: &parts.overlays,
    };
    let catalogue = Catalogue {
        hospitals: make.records(
            EntryKind::Hospital,
            HOSPITAL_PROSE,
            parts.hospitals,
            previous.map(|one| one.hospitals.as_slice()),
        ),
        facilitators: make.records(
            EntryKind::Facilitator,
            FACILITATOR_PROSE,
            parts.facilitators,
            previous.map(|one| one.facilitators.as_slice()),
        ),
        centres: make.records(
            EntryKind::Centre,
            CENTRE_PROSE,
            parts.centres,
            previous.map(|one| one.centres.as_slice()),
        ),
        showcases,
        pages,
        sources,
        figures,
        spellings: spellings(&parts.synonyms),
        former,
        today,
        words,
        locales,
        site,
    };
    (Some(catalogue), diagnostics)
}

/// The portal's list of a code in a language stands for the binary's.
fn spellings(files: &[&Synonyms]) -> Spellings {
    let mut out = Spellings::new();
    for embedded in [true, false] {
        for file in files.iter().filter(|file| file.embedded == embedded) {
            for (code, list) in &file.spellings {
                let by_language = out.entry(code.clone()).or_default();
                by_language.insert(file.tag.clone(), list.clone());
            }
        }
    }
    out
}

fn locales(languages: &Languages) -> Option<PerLang<Locale>> {
    PerLang::from_par_fn(languages, |lang| Locale::new(&languages[lang].tag)).transpose()
}

/// The entry whose own sources and figures this one may name besides the shared ones:
/// itself, and for the prose of a showcase its facts.
fn holder<'a>(entry: &'a Entry, showcases: &HashMap<&Id, &'a Entry>) -> &'a Entry {
    let text = match &entry.body {
        Body::ShowcaseText(text) => &text.id,
        Body::Unreadable(Unreadable::ShowcaseText(id)) => id,
        _ => return entry,
    };
    showcases.get(text).copied().unwrap_or(entry)
}

/// Translations of nothing, and pages whose address is taken.
fn orphans(parsed: &Parsed, languages: &Languages, diagnostics: &mut Diagnostics) {
    let source_tag = languages[languages.source()].tag.as_str();
    let mut have: HashSet<(&str, &str)> = HashSet::new();
    for entry in parsed.entries() {
        match &entry.body {
            Body::Hospital(id, _) => have.insert((EntryKind::Hospital.folder(), id)),
            Body::Facilitator(id, _) => have.insert((EntryKind::Facilitator.folder(), id)),
            Body::Centre(id, _) => have.insert((EntryKind::Centre.folder(), id)),
            Body::Page(file) if file.tag == source_tag => have.insert(("content/pages", &file.id)),
            Body::ShowcaseText(file) if file.tag == source_tag => {
                have.insert(("content/showcase", &file.id))
            }
            Body::Unreadable(Unreadable::Entry(kind, id)) => have.insert((kind.folder(), id)),
            Body::Unreadable(Unreadable::Page(id)) => have.insert(("content/pages", id)),
            Body::Unreadable(Unreadable::ShowcaseText(id)) => have.insert(("content/showcase", id)),
            _ => false,
        };
    }
    // The translations of one entry follow each other.
    let mut last: Option<(&str, &Id)> = None;
    for entry in parsed.entries() {
        let (folder, id, tag) = match &entry.body {
            Body::Overlay(overlay) => (overlay.kind.folder(), &overlay.id, &overlay.tag),
            Body::Page(file) => ("content/pages", &file.id, &file.tag),
            Body::ShowcaseText(file) => ("content/showcase", &file.id, &file.tag),
            _ => continue,
        };
        if matches!(entry.body, Body::Page(_)) && RESERVED.contains(&&**id) {
            diagnostics.push(codes::reserved_id(Span::new(entry.file, 0..0), id));
        }
        if last == Some((folder, id)) {
            continue;
        }
        if have.contains(&(folder, &**id)) {
            last = Some((folder, id));
        } else {
            let (ending, original) = match &entry.body {
                Body::Overlay(_) => ("yaml", format!("{folder}/{id}.yaml")),
                _ => ("md", format!("{folder}/{id}.{source_tag}.md")),
            };
            let path = format!("{folder}/{id}.{tag}.{ending}");
            diagnostics.push(codes::missing_original(&path, &original));
        }
    }
}

/// Showcases of which only the facts or only the prose is there. A translation without its
/// original was complained of already.
fn halves(parsed: &Parsed, languages: &Languages, diagnostics: &mut Diagnostics) {
    let source = &languages[languages.source()].tag;
    let mut facts: BTreeSet<&str> = BTreeSet::new();
    let mut texts: BTreeSet<&str> = BTreeSet::new();
    let mut unsure: BTreeSet<&str> = BTreeSet::new();
    for entry in parsed.entries() {
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
struct Parts<'a> {
    hospitals: BTreeMap<&'a Id, &'a Arc<Hospital>>,
    facilitators: BTreeMap<&'a Id, &'a Arc<Facilitator>>,
    centres: BTreeMap<&'a Id, &'a Arc<Centre>>,
    showcases: BTreeMap<&'a Id, &'a Arc<Showcase>>,
    showcase_texts: BTreeMap<&'a Id, Vec<&'a MarkdownFile>>,
    pages: BTreeMap<&'a Id, Vec<&'a MarkdownFile>>,
    overlays: Overlays<'a>,
    sources: Vec<&'a Source>,
    figures: Vec<&'a Figure>,
    synonyms: Vec<&'a Synonyms>,
}

impl<'a> Parts<'a> {
    fn add(&mut self, entry: &'a Entry) {
        match &entry.body {
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
                self.showcase_texts.entry(&file.id).or_default().push(file);
            }
            Body::Page(file) => self.pages.entry(&file.id).or_default().push(file),
            Body::Overlay(overlay) => {
                self.overlays.add(overlay);
            }
            Body::Sources(shared) => self.sources.extend(&shared.read),
            Body::Facts(shared) => self.figures.extend(&shared.read),
            Body::Synonyms(synonyms) => self.synonyms.push(synonyms),
            Body::Hospital(_, None)
            | Body::Facilitator(_, None)
            | Body::Centre(_, None)
            | Body::Showcase(_, None)
            | Body::Site(_)
            | Body::BrokenSite(_)
            | Body::Messages(_)
            | Body::Glossary(_)
            | Body::Lock(_)
            | Body::Unreadable(_)
            | Body::Theme => {}
        }
    }
}
