//! What an editor wants to know of a page: the file it is from, its languages, and who
//! answers for each text.

use super::file::origin;
use super::{Made, Output, Portal};
use crate::catalogue::{Catalogue, Provenance, Record, Text};
use crate::lang::{Lang, PerLang};
use crate::parse::OPENING;
use crate::route::{self, Subject};

/// A page, as an editor sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The file of its entry or text.
    pub file: Option<String>,
    /// The page in every language.
    pub languages: Vec<Version>,
    /// Its blocks of text.
    pub blocks: Vec<Block>,
}

/// The page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// BCP 47.
    pub tag: String,
    /// Its address, from the root of the host.
    pub url: String,
    /// The page that was asked about.
    pub current: bool,
    /// The language in which authors write.
    pub source: bool,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// As in `about`, or the id of a section, or `opening` for what stands before them.
    pub name: String,
    /// The language it is really in.
    pub tag: String,
    /// `original`, `human`, `reviewed`, `machine`, `stale`.
    pub provenance: &'static str,
}

impl Portal {
    /// What an editor wants to know of a page; `None` for what is no page.
    pub fn about(&self, output: Output) -> Option<About> {
        let (_, made) = self.outputs.get(output.0 as usize)?;
        let Made::Page(place, lang) = *made else {
            return None;
        };
        let subject = &self.plan.subjects.get(place)?.subject;
        let catalogue = &self.catalogue;
        let languages = &catalogue.site.languages;
        let prefix = self.prefix();
        let versions = languages.all().map(|one| Version {
            tag: languages[one].tag.clone(),
            url: format!("{prefix}{}", route::path(languages, one, subject)),
            current: one == lang,
            source: one == languages.source(),
        });
        let blocks = match subject {
            Subject::Hospital(id) => {
                let record = Catalogue::find(&catalogue.hospitals, id)?;
                self.prose(record, lang)
            }
            Subject::Facilitator(id) => {
                let record = Catalogue::find(&catalogue.facilitators, id)?;
                self.prose(record, lang)
            }
            Subject::Centre(id) => {
                let record = Catalogue::find(&catalogue.centres, id)?;
                self.prose(record, lang)
            }
            Subject::Page(id) => {
                let article = catalogue.pages.get(id)?;
                let sections = &article.text[lang].sections;
                let blocks = sections.iter().map(|text| Block {
                    name: text.value.id.as_deref().unwrap_or(OPENING).to_owned(),
                    tag: languages[text.lang].tag.clone(),
                    provenance: text.provenance.code(),
                });
                blocks.collect()
            }
            _ => Vec::new(),
        };
        Some(About {
            file: origin(catalogue, subject, lang),
            languages: versions.collect(),
            blocks,
        })
    }

    fn prose<F>(&self, record: &Record<F>, lang: Lang) -> Vec<Block> {
        let languages = &self.catalogue.site.languages;
        let block = |(name, texts): (&&'static str, &PerLang<Text>)| {
            let text = &texts[lang];
            Block {
                name: (*name).to_owned(),
                tag: languages[text.lang].tag.clone(),
                provenance: text.provenance.code(),
            }
        };
        record.prose.iter().map(block).collect()
    }
}

impl Provenance {
    fn code(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Human => "human",
            Self::Reviewed(_) => "reviewed",
            Self::Machine(_) => "machine",
            Self::Stale { .. } => "stale",
        }
    }
}
