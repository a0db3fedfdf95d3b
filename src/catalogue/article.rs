//! Pages of Markdown: language versions joined section by section.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::check::TRANSLATED_PERCENT;
use super::translation::provenance;
use super::{Article, ArticleText, Provenance, Text, pick};
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Id, Source};
use crate::lang::{Lang, Languages, PerLang};
use crate::markdown::{Piece, Section};
use crate::parse::{DESCRIPTION, MarkdownFile, OPENING, TITLE};

/// Joins the language versions of one page, section by section, in the original's order.
pub(super) fn article(
    languages: &Languages,
    files: &[&MarkdownFile],
    own: &[Source],
    shared: &BTreeMap<Id, Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Article> {
    let version = |lang: Lang| {
        files
            .iter()
            .copied()
            .find(|file| file.tag == languages[lang].tag)
    };
    let original = version(languages.source())?;
    let known: Vec<Option<&String>> = sections(original)
        .map(|section| section.id.as_ref())
        .collect();
    for text in files {
        for (id, span) in &text.headings {
            if !known.contains(&Some(id)) {
                diagnostics.push(codes::missing_section(*span, id));
            }
        }
    }
    let shared_sections: BTreeMap<(&str, Option<&str>), Arc<Section>> = files
        .iter()
        .flat_map(|file| {
            sections(file).map(|section| {
                let key = (file.tag.as_str(), section.id.as_deref());
                (key, Arc::clone(section))
            })
        })
        .collect();
    let status = |lang: Lang, block: &str| {
        let translation = version(lang).and_then(|file| file.translation.as_ref());
        translation.map_or(Provenance::Original, |translation| {
            let now = |lang| version(lang)?.digests.get(block).copied();
            provenance(languages, lang, translation, block, now)
        })
    };
    let text = PerLang::from_fn(languages, |lang| {
        let head = |block: &str, part: fn(&MarkdownFile) -> &str| {
            let (from, file) =
                pick(languages, lang, version).unwrap_or((languages.source(), original));
            Text {
                value: part(file).into(),
                lang: from,
                provenance: status(from, block),
            }
        };
        let sections = sections(original)
            .filter_map(|section| {
                let (from, section) = pick(languages, lang, |step| {
                    let key = (languages[step].tag.as_str(), section.id.as_deref());
                    shared_sections.get(&key).map(Arc::clone)
                })?;
                let block = section.id.as_deref().unwrap_or(OPENING);
                let status = status(from, block);
                Some((section, from, status))
            })
            .collect();
        ArticleText {
            title: head(TITLE, |file| &file.title),
            description: head(DESCRIPTION, |file| &file.description),
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
        picture: original.picture,
        sources: cited(original, own, shared),
    })
}

fn sections(file: &MarkdownFile) -> impl Iterator<Item = &Arc<Section>> {
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
        .filter_map(|id| {
            own.iter()
                .find(|source| *source.id == *id)
                .or_else(|| shared.get(id))
        })
        .cloned()
        .collect()
}
