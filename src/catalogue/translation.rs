//! Translations held against what they were made from.

use std::collections::BTreeMap;

use super::Provenance;
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Id, PartialDate, Prose};
use crate::lang::{Lang, Languages};
use crate::parse::schema::EntryKind;
use crate::parse::{Body, Digest, Entry, MarkdownFile, Parsed, Standing, Status, Translation};
use crate::source::FileId;

/// A file that translates another.
#[derive(Debug)]
pub struct Translated {
    /// Its path, as in `content/hospitals/x.ar.yaml`.
    pub path: String,
    /// What it says of how it was made.
    pub translation: Translation,
    /// There is an original, and it could be read.
    pub has_original: bool,
    /// What it translates, by the keys of [`Translation::digests`]. What only the
    /// translation has, or only its original, is not here.
    pub blocks: BTreeMap<String, Block>,
}

/// A block of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Of the text it was made from, as that is now.
    pub now: Digest,
    /// How it stands to that text.
    pub standing: Standing,
    /// In which language that text is.
    pub from: Lang,
}

impl Translated {
    /// What to write into the file once a person has seen that every block says what its
    /// original says now. `None` where the file says so already; another day alone is no
    /// reason to change it, unless it is asked for.
    pub fn accepted(
        &self,
        status: Option<Status>,
        on: Option<PartialDate>,
        today: PartialDate,
    ) -> Option<Translation> {
        let old = &self.translation;
        let same = Translation {
            status: status.unwrap_or(old.status),
            on: on.or(old.on),
            minor: false,
            digests: self.digests(),
            from: old.from.clone(),
        };
        (same != *old).then(|| Translation {
            on: Some(on.unwrap_or(today)),
            ..same
        })
    }

    /// What to write into the file to record the digests that it lacks. Nobody compared
    /// anything, so all else stays: its status, its day, and the blocks that are stale.
    /// `None` where none is lacking.
    pub fn recorded(&self) -> Option<Translation> {
        self.lacking().next()?;
        let mut digests = self.digests();
        digests.extend(self.translation.digests.clone());
        Some(Translation {
            digests,
            ..self.translation.clone()
        })
    }

    fn digests(&self) -> BTreeMap<String, Digest> {
        let blocks = self.blocks.iter();
        blocks.map(|(key, one)| (key.clone(), one.now)).collect()
    }

    /// Blocks of which it is not recorded what they were made from.
    fn lacking(&self) -> impl Iterator<Item = &str> {
        self.blocks
            .iter()
            .filter(|(_, block)| block.standing == Standing::Unknown)
            .map(|(key, _)| key.as_str())
    }
}

/// A text in one language: its folder, id and tag.
type Version<'a> = (&'static str, &'a Id, &'a str);

/// Every translation of the portal, by its file.
pub fn translations(parsed: &Parsed) -> BTreeMap<FileId, Translated> {
    let Some(languages) = parsed.entries().find_map(|entry| match &entry.body {
        Body::Site(site) => Some(&site.languages),
        _ => None,
    }) else {
        return BTreeMap::new();
    };
    let versions: BTreeMap<Version, BTreeMap<&str, Digest>> = parsed
        .entries()
        .filter_map(|entry| version(entry, languages))
        .collect();
    let files = parsed.entries().filter_map(|entry| {
        let (folder, id, tag, ending, translation) = match &entry.body {
            Body::Overlay(one) => {
                let translation = &one.translation;
                (one.kind.folder(), &one.id, &one.tag, "yaml", translation)
            }
            Body::Page(one) => (PAGES, &one.id, &one.tag, "md", one.translation.as_ref()?),
            Body::ShowcaseText(one) => {
                (SHOWCASE, &one.id, &one.tag, "md", one.translation.as_ref()?)
            }
            _ => return None,
        };
        let source = languages.source();
        // What it was made from, then for blocks that this lacks the original.
        let from = translation
            .from
            .as_deref()
            .and_then(|tag| languages.find(tag));
        let mut blocks = BTreeMap::new();
        let own = versions.get(&(folder, id, tag.as_str()));
        for lang in [source].into_iter().chain(from) {
            let version = (folder, id, languages[lang].tag.as_str());
            for (key, now) in versions.get(&version).into_iter().flatten() {
                let is_translated = own.is_some_and(|own| own.contains_key(key));
                if languages[lang].tag != *tag && is_translated {
                    let block = Block {
                        now: *now,
                        standing: translation.standing(key, *now),
                        from: lang,
                    };
                    blocks.insert((*key).to_owned(), block);
                }
            }
        }
        let translated = Translated {
            path: format!("{folder}/{id}.{tag}.{ending}"),
            translation: translation.clone(),
            has_original: versions.contains_key(&(folder, id, languages[source].tag.as_str())),
            blocks,
        };
        Some((entry.file, translated))
    });
    files.collect()
}

const PAGES: &str = "content/pages";
const SHOWCASE: &str = "content/showcase";

/// The digests of a file that has texts, and which version of what it is.
fn version<'a>(
    entry: &'a Entry,
    languages: &'a Languages,
) -> Option<(Version<'a>, BTreeMap<&'a str, Digest>)> {
    let source = languages[languages.source()].tag.as_str();
    let facts = |kind: EntryKind, id, prose| ((kind.folder(), id, source), digests(prose));
    Some(match &entry.body {
        Body::Hospital(id, Some(one)) => facts(EntryKind::Hospital, id, &one.prose),
        Body::Facilitator(id, Some(one)) => facts(EntryKind::Facilitator, id, &one.prose),
        Body::Centre(id, Some(one)) => facts(EntryKind::Centre, id, &one.prose),
        Body::Overlay(one) if one.tag != source => {
            ((one.kind.folder(), &one.id, &one.tag), digests(&one.prose))
        }
        Body::Page(one) => page(PAGES, one),
        Body::ShowcaseText(one) => page(SHOWCASE, one),
        _ => return None,
    })
}

fn page<'a>(
    folder: &'static str,
    file: &'a MarkdownFile,
) -> (Version<'a>, BTreeMap<&'a str, Digest>) {
    let digests = file.digests.iter();
    (
        (folder, &file.id, &file.tag),
        digests
            .map(|(key, digest)| (key.as_str(), *digest))
            .collect(),
    )
}

fn digests(prose: &Prose) -> BTreeMap<&str, Digest> {
    prose
        .iter()
        .map(|(key, text)| (key.as_str(), Digest::of(text)))
        .collect()
}

/// Complains, once for each file, of blocks whose origin nobody recorded.
pub(super) fn lacking(parsed: &Parsed, diagnostics: &mut Diagnostics) {
    // Mostly every file has them all: only then is it worth to look at every original.
    if !parsed.entries().any(|entry| entry.may_lack_digests) {
        return;
    }
    for one in translations(parsed).values() {
        if one.lacking().next().is_some() {
            diagnostics.push(codes::missing_digest(&one.path, one.lacking()));
        }
    }
}

/// Who answers for a block of a translation, and whether it is behind what it was made
/// from: the version in `from` where that has the block, else the original. `now` gives the
/// digest that the block has in a language.
pub(super) fn provenance(
    languages: &Languages,
    lang: Lang,
    translation: &Translation,
    block: &str,
    now: impl Fn(Lang) -> Option<Digest>,
) -> Provenance {
    let from = translation
        .from
        .as_deref()
        .and_then(|tag| languages.find(tag));
    let source = [from, Some(languages.source())]
        .into_iter()
        .flatten()
        .filter(|from| *from != lang)
        .find_map(|from| Some((from, now(from)?)));
    let (was, on) = (translation.status, translation.on);
    match source {
        Some((from, now)) if translation.standing(block, now) == Standing::Stale => {
            Provenance::Stale { was, on, from }
        }
        _ => Provenance::of(was, on),
    }
}
