//! Translations held against their originals: what a reader of one language is told, a
//! reader of another is told too.
//!
//! A program cannot read. It can see that a number, a link or a name is gone, that a word of
//! denial has no counterpart, that a paragraph was left as it was. It cannot see two numbers
//! that changed places, the wrong month, a wrong word of the right length, or a number
//! written as a word: for those every translation is read by a second person.

mod glossaries;
mod leftover;
mod length;
mod negation;
mod number;
mod piece;
mod target;
mod terms;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use self::glossaries::{Form, Glossaries, Language};
use self::leftover::Windows;
use self::number::Number;
use self::piece::Piece;
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::parse::{Body, Entry, Parsed, ParsedFile, Site};
use crate::source::{FileId, Layer, Sources};

/// A text and its translation.
pub(super) struct Pair<'a> {
    original: &'a Piece<'a>,
    said: &'a Said<'a>,
    translation: &'a Piece<'a>,
    from: &'a Language,
    to: &'a Language,
}

pub(super) use leftover::find as untranslated;
pub(super) use length::find as unlike_length;
pub(super) use negation::find as lost_negation;
pub(super) use terms::find as unlike_glossary;

/// Numbers, abbreviations, links, sources and figures are those of the original.
pub(super) fn unlike_original(pair: &Pair, found: &mut Vec<Diagnostic>) {
    number::find(pair, found);
    target::find(pair, found);
}

/// What an original says that each of its translations must: searched for once, not once for
/// every language.
struct Said<'a> {
    /// Terms of the glossary, each in the form that stands there.
    terms: Vec<(&'a str, &'a Form)>,
    /// The first word that denies.
    denial: Option<&'a str>,
    /// How many letters and digits it has.
    letters: usize,
    numbers: Vec<Number>,
    /// Where abbreviations stand.
    names: Vec<Range<usize>>,
    windows: Windows<'a>,
}

impl<'a> Said<'a> {
    fn of(original: &'a Piece, from: &'a Language) -> Self {
        let lower = original.text.to_lowercase();
        let terms = from.terms.iter().filter_map(|(term, forms)| {
            let mut forms = forms.iter();
            let form = forms.find(|form| form.is_outside_names(&original.text, &lower))?;
            Some((term.as_str(), form))
        });
        Self {
            terms: terms.collect(),
            denial: negation::denial(&original.text, &from.not),
            letters: length::letters(&original.text).count(),
            numbers: number::numbers(&original.text),
            names: number::names(&original.text),
            windows: Windows::of(&original.text),
        }
    }
}

/// A rule that looks at one text and its translation.
pub(super) type Find = fn(&Pair, &mut Vec<Diagnostic>);

/// The rules that a portal asks, each with how bad it takes what they find.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    /// Between one text and another.
    pub(super) between: &'a [(Find, Severity)],
    /// Whether a part has as many texts as its original.
    pub(super) counts: Option<Severity>,
}

/// What the rules find in translations.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    glossaries: Glossaries,
    /// By file of a translation.
    files: Vec<Option<Known>>,
}

/// An original, and its translations that nobody has looked at.
type Group<'a> = (&'a Arc<ParsedFile>, Vec<(FileId, &'a Arc<ParsedFile>)>);

/// A translation, its original, and what was found between them.
#[derive(Clone, Debug)]
struct Known {
    translation: Arc<ParsedFile>,
    original: Arc<ParsedFile>,
    found: Arc<[Diagnostic]>,
}

impl Pairs {
    /// Holds every translation of the portal's own against its original. A pair of files
    /// that stands in `previous` is not looked at again.
    pub(super) fn new(
        parsed: &Parsed,
        sources: &Sources,
        site: &Site,
        rules: Rules,
        previous: Option<&Self>,
    ) -> Self {
        let glossaries = Glossaries::new(parsed, site);
        let previous = previous.filter(|previous| previous.glossaries == glossaries);
        let mut files: BTreeMap<&str, &Arc<ParsedFile>> = BTreeMap::new();
        let mut own: Vec<&Arc<ParsedFile>> = Vec::new();
        for (id, file) in parsed.by_file() {
            let written = sources.file(id);
            match written.layer {
                Layer::Portal => {
                    files.insert(&written.path, file);
                    own.push(file);
                }
                // An original: the binary's own translations are not the editor's to mend.
                Layer::Embedded => {
                    files.entry(&written.path).or_insert(file);
                }
                Layer::Pseudo => {}
            }
        }
        // One original is read once for all its translations.
        let mut groups: BTreeMap<FileId, Group> = BTreeMap::new();
        let mut out: Vec<Option<Known>> = Vec::new();
        for file in own {
            let Some(entry) = file.entry() else { continue };
            // What nobody sees waits until its language is published.
            let tag = tag(entry, glossaries.source());
            if site.languages.find(tag).is_none() {
                continue;
            }
            let made_from = originals(entry, site, &sources.file(entry.file).path);
            let original = made_from.iter().find_map(|path| files.get(path.as_str()));
            let Some((original, of_original)) = original.and_then(|one| Some((one, one.entry()?)))
            else {
                continue;
            };
            let place = entry.file.index();
            if out.len() <= place {
                out.resize(place + 1, None);
            }
            let known = previous.and_then(|previous| previous.files.get(place)?.as_ref());
            match known.filter(|known| known.is_of(file, original)) {
                Some(known) => out[place] = Some(known.clone()),
                None => groups
                    .entry(of_original.file)
                    .or_insert((original, Vec::new()))
                    .1
                    .push((entry.file, file)),
            }
        }
        let groups: Vec<_> = groups.into_values().collect();
        let found: Vec<(usize, Known)> = groups
            .into_par_iter()
            .flat_map_iter(|(original, translations)| {
                compare(original, &translations, sources, &glossaries, rules)
            })
            .collect();
        for (place, known) in found {
            out[place] = Some(known);
        }
        Self {
            glossaries,
            files: out,
        }
    }

    pub(super) fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        let files = self.files.iter().flatten();
        files.flat_map(|known| known.found.iter())
    }
}

impl Known {
    fn is_of(&self, translation: &Arc<ParsedFile>, original: &Arc<ParsedFile>) -> bool {
        Arc::ptr_eq(&self.translation, translation) && Arc::ptr_eq(&self.original, original)
    }
}

/// The paths of what a file is a translation of, the likeliest first; none where it is none.
fn originals(entry: &Entry, site: &Site, path: &str) -> Vec<String> {
    let source = site.languages[site.languages.source()].tag.as_str();
    let Some((folder, _)) = path.rsplit_once('/') else {
        return Vec::new();
    };
    let from = |made: &crate::parse::Translation| made.from.clone();
    match &entry.body {
        Body::Overlay(one) => {
            let from = from(&one.translation).filter(|tag| tag != source);
            let from = from.map(|tag| format!("{folder}/{}.{tag}.yaml", one.id));
            let own = format!("{folder}/{}.yaml", one.id);
            from.into_iter().chain([own]).collect()
        }
        Body::Page(one) | Body::ShowcaseText(one) => {
            let Some(made) = &one.translation else {
                return Vec::new();
            };
            let from = from(made).unwrap_or_else(|| source.to_owned());
            let tags = [from, source.to_owned()].into_iter();
            tags.filter(|tag| *tag != one.tag)
                .map(|tag| format!("{folder}/{}.{tag}.md", one.id))
                .collect()
        }
        Body::Messages(one) if one.tag != source => {
            let name = path.rsplit('/').next().unwrap_or_default();
            vec![format!("i18n/{source}/{name}")]
        }
        _ => Vec::new(),
    }
}

fn tag<'a>(entry: &'a Entry, site_tag: &'a str) -> &'a str {
    match &entry.body {
        Body::Overlay(one) => &one.tag,
        Body::Page(one) | Body::ShowcaseText(one) => &one.tag,
        Body::Messages(one) => &one.tag,
        _ => site_tag,
    }
}

fn compare(
    original: &Arc<ParsedFile>,
    translations: &[(FileId, &Arc<ParsedFile>)],
    sources: &Sources,
    glossaries: &Glossaries,
    rules: Rules,
) -> Vec<(usize, Known)> {
    let Some(from_entry) = original.entry() else {
        return Vec::new();
    };
    let from = glossaries.of(tag(from_entry, glossaries.source()));
    let originals = by_part(piece::pieces(from_entry, sources));
    let said: BTreeMap<&str, Vec<Said>> = originals
        .iter()
        .map(|(part, pieces)| {
            let said = pieces.iter().map(|piece| Said::of(piece, from));
            (*part, said.collect())
        })
        .collect();
    let mut out = Vec::new();
    for (id, translation) in translations {
        let Some(entry) = translation.entry() else {
            continue;
        };
        let to = glossaries.of(tag(entry, glossaries.source()));
        let mut found = Vec::new();
        for (part, translated) in by_part(piece::pieces(entry, sources)) {
            let (Some(originals), Some(said)) = (originals.get(part), said.get(part)) else {
                continue;
            };
            if originals.len() != translated.len() {
                if let (Some(first), Some(place)) = (translated.first(), originals.first())
                    && let Some(severity) = rules.counts
                {
                    let counts = (originals.len(), translated.len());
                    let mut one = codes::unlike_blocks(first.whole(), place.whole(), part, counts);
                    one.severity = severity;
                    found.push(one);
                }
                continue;
            }
            for ((original, said), translation) in originals.iter().zip(said).zip(&translated) {
                let pair = Pair {
                    original,
                    said,
                    translation,
                    from,
                    to,
                };
                for (find, severity) in rules.between {
                    let before = found.len();
                    find(&pair, &mut found);
                    for one in &mut found[before..] {
                        one.severity = *severity;
                    }
                }
            }
        }
        let known = Known {
            translation: Arc::clone(translation),
            original: Arc::clone(original),
            found: found.into(),
        };
        out.push((id.index(), known));
    }
    out
}

/// The pieces of each part, in order.
fn by_part<'a>(pieces: Vec<Piece<'a>>) -> BTreeMap<&'a str, Vec<Piece<'a>>> {
    let mut out: BTreeMap<&str, Vec<Piece>> = BTreeMap::new();
    for piece in pieces {
        out.entry(piece.part).or_default().push(piece);
    }
    out
}
