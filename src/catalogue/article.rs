//! Pages of Markdown: language versions joined section by section.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::check::TRANSLATED_PERCENT;
use super::text::Choice;
use super::translation::provenance;
use super::{Article, ArticleText, Provenance, Text, Voice};
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Figure, Id, Source};
use crate::lang::{Lang, PerLang};
use crate::locale::Locale;
use crate::markdown::{Piece, Section};
use crate::parse::{DESCRIPTION, MarkdownFile, OPENING, TITLE};
use crate::words::Messages;

/// What the texts of one page can refer to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// Of the facts beside it.
    pub(super) own: (&'a [Source], &'a [Figure]),
    pub(super) sources: &'a BTreeMap<Id, Source>,
    pub(super) figures: &'a BTreeMap<Id, Figure>,
}

impl<'a> Known<'a> {
    fn source(&self, id: &str) -> Option<&'a Source> {
        let mut own = self.own.0.iter();
        own.find(|one| *one.id == *id)
            .or_else(|| self.sources.get(id))
    }

    fn figure(&self, id: &str) -> Option<&'a Figure> {
        let mut own = self.own.1.iter();
        own.find(|one| *one.id == *id)
            .or_else(|| self.figures.get(id))
    }
}

/// Joins the language versions of one page, section by section, in the original's order.
pub(super) fn article(
    choice: Choice,
    files: &[&MarkdownFile],
    known: Known,
    (words, locales): (&Messages, &PerLang<Locale>),
    diagnostics: &mut Diagnostics,
) -> Option<Article> {
    let languages = choice.languages;
    let version = |lang: Lang| {
        files
            .iter()
            .copied()
            .find(|file| file.tag == languages[lang].tag)
    };
    let original = version(languages.source())?;
    let headings: Vec<Option<&String>> = sections(original)
        .map(|section| section.id.as_ref())
        .collect();
    for text in files {
        for (id, span) in &text.headings {
            if !headings.contains(&Some(id)) {
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
            choice.text(lang, &[&original.id], |step| {
                let text: Arc<str> = part(version(step)?).into();
                Some((text, status(step, block)))
            })
        };
        let sections = sections(original).filter_map(|section| {
            let id = section.id.as_deref();
            let block = id.unwrap_or(OPENING);
            choice.text(lang, &[&original.id, block], |step| {
                let section = shared_sections.get(&(languages[step].tag.as_str(), id))?;
                Some((Arc::clone(section), status(step, block)))
            })
        });
        Some(ArticleText {
            title: head(TITLE, |file| &file.title)?,
            description: head(DESCRIPTION, |file| &file.description)?,
            sections: sections.collect(),
        })
    })
    .transpose()?;
    let figures = figures(files, known);
    let translated = PerLang::from_fn(languages, |lang| {
        let (mut in_lang, mut all) = (0, 0);
        for Text {
            value: section,
            lang: from,
            ..
        } in &text[lang].sections
        {
            let voice = Voice {
                words: &words[*from],
                locale: &locales[*from],
            };
            let chars = section.chars + shown_chars(section, &figures, voice);
            all += chars;
            in_lang += if *from == lang { chars } else { 0 };
        }
        in_lang * 100 >= all * TRANSLATED_PERCENT
    });
    Some(Article {
        text,
        translated,
        verified_on: original.verified_on,
        picture: original.picture,
        sources: cited(original, known, &figures),
        figures,
    })
}

fn sections(file: &MarkdownFile) -> impl Iterator<Item = &Arc<Section>> {
    file.document.sections.iter()
}

/// The figures that any version refers to.
fn figures(files: &[&MarkdownFile], known: Known) -> BTreeMap<Id, Figure> {
    let pieces = files
        .iter()
        .flat_map(|file| sections(file))
        .flat_map(|section| &section.body.pieces);
    let ids = pieces.filter_map(|piece| match piece {
        Piece::Fact(id) => known.figure(id),
        _ => None,
    });
    ids.map(|one| (Id::clone(&one.id), one.clone())).collect()
}

/// Visible characters of a section's figures.
fn shown_chars(section: &Section, figures: &BTreeMap<Id, Figure>, voice: Voice) -> usize {
    let shown = section.body.pieces.iter().filter_map(|piece| match piece {
        Piece::Fact(id) => Some(voice.figure(figures.get(id.as_str())?)),
        _ => None,
    });
    shown
        .map(|text| text.chars().filter(|c| !c.is_whitespace()).count())
        .sum()
}

/// The sources an original cites, itself or by a figure, in the order in which it cites
/// them, then those it only declares.
fn cited(original: &MarkdownFile, known: Known, figures: &BTreeMap<Id, Figure>) -> Vec<Source> {
    let mut cited: Vec<Source> = Vec::new();
    let mut add = |id: &str| {
        if let Some(source) = known.source(id)
            && !cited.iter().any(|have| have.id == source.id)
        {
            cited.push(source.clone());
        }
    };
    for piece in sections(original).flat_map(|section| &section.body.pieces) {
        match piece {
            Piece::Cite(id) => add(id),
            Piece::Fact(id) => {
                let figure = known.figure(id).into_iter();
                figure.flat_map(|one| &one.source.0).for_each(|id| add(id));
            }
            Piece::Html(_) | Piece::Url(_) => {}
        }
    }
    original.sources.iter().for_each(|id| add(id));
    for source in &mut cited {
        // A figure that says so of its only source says it of that source.
        source.weak |= figures
            .values()
            .any(|one| one.weak && *one.source.0 == [Id::clone(&source.id)]);
    }
    cited
}
