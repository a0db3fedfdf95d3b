//! The checked domain: ids unique and resolved, one text for every language with the
//! language it is really in.
//!
//! Has no spans: a comment edit must not change a page.

mod article;
mod check;
mod figure;
mod former;
mod record;
mod resolve;
mod text;
mod translation;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

pub use check::check;
pub use figure::Voice;
pub use former::Former;
pub use text::{Provenance, Text, Version, pick};
pub use translation::{Block, Translated, translations};

use crate::facts::{
    Centre, Facilitator, Figure, Hospital, Id, PartialDate, Showcase, Source, SourceIds,
};
use crate::lang::{Lang, PerLang};
use crate::locale::Locale;
use crate::markdown::Section;
pub use crate::parse::{Digest, Picture};
use crate::parse::{Overlay, Site};
use crate::words::Messages;

/// Everything the site can say.
#[derive(Debug)]
pub struct Catalogue {
    /// The portal's settings.
    pub site: Site,
    /// The build's date.
    pub today: Date,
    /// Messages.
    pub words: Arc<Messages>,
    /// Dates, numbers, lists, order.
    pub locales: Arc<PerLang<Locale>>,
    /// By id.
    pub hospitals: Vec<Arc<Record<Hospital>>>,
    /// By id.
    pub facilitators: Vec<Arc<Record<Facilitator>>>,
    /// By id.
    pub centres: Vec<Arc<Record<Centre>>>,
    /// By treatment.
    pub showcases: BTreeMap<Id, (Arc<Showcase>, Article)>,
    /// By id.
    pub pages: BTreeMap<Id, Article>,
    /// Shared sources.
    pub sources: BTreeMap<Id, Source>,
    /// Shared figures.
    pub figures: BTreeMap<Id, Figure>,
    /// What else readers call what a code names.
    pub spellings: Spellings,
    /// What entries were called before.
    pub former: Former,
}

/// By vocabulary and code, then by language tag.
pub type Spellings = BTreeMap<(&'static str, String), BTreeMap<String, Vec<String>>>;

/// An entry with what it says in every language.
#[derive(Debug)]
pub struct Record<F> {
    /// Its id.
    pub id: Id,
    /// Codes, numbers, dates.
    pub facts: Arc<F>,
    /// What translates it.
    overlays: Vec<Arc<Overlay>>,
    /// Its name.
    pub name: PerLang<Name>,
    /// Its blocks of text.
    pub prose: BTreeMap<&'static str, PerLang<Text>>,
    /// At least 80 % of its main text is in that language.
    pub translated: PerLang<bool>,
}

/// A name as a page shows it: never translated by guess, never without the Japanese.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// In the page's language, or the nearest there is.
    pub first: Written,
    /// The Japanese one, or on a Japanese page the English one.
    pub second: Option<Written>,
    /// Orders by bytes as the language orders names; Japanese by kana. Made once here: a
    /// list of a thousand names would otherwise collate for longer than it renders.
    pub sort_key: Vec<u8>,
}

/// A run of text and the language it is in, as a BCP 47 tag. A name may be in a
/// language that the portal does not publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// Its language.
    pub tag: String,
}

/// A page of Markdown in every language.
#[derive(Debug)]
pub struct Article {
    /// Title, description and sections.
    pub text: PerLang<ArticleText>,
    /// At least 80 % of its main text is in that language.
    pub translated: PerLang<bool>,
    /// When its original was last compared with its sources.
    pub verified_on: Option<PartialDate>,
    /// What is drawn behind its opening.
    pub picture: Option<Picture>,
    /// Sources it declares or cites, also by a figure, in the order of the original.
    pub sources: Vec<Source>,
    /// The figures that its sections refer to, in whatever language.
    pub figures: BTreeMap<Id, Figure>,
}

/// What an article says in one language.
#[derive(Debug)]
pub struct ArticleText {
    /// Title.
    pub title: Text,
    /// For search engines and shared links.
    pub description: Text,
    /// Its sections in the order of the original, each in the nearest language it has.
    pub sections: Vec<Text<Arc<Section>>>,
}

impl<F> Record<F> {
    /// Of each block of text as the pages of a language show it: the language it is really
    /// in, and who answers for it.
    pub fn texts(&self, lang: Lang) -> impl Iterator<Item = (Lang, Provenance)> {
        let blocks = self.prose.values().map(move |texts| &texts[lang]);
        blocks.map(|text| (text.lang, text.provenance))
    }
}

impl Article {
    /// The same of its sections.
    pub fn texts(&self, lang: Lang) -> impl Iterator<Item = (Lang, Provenance)> {
        let sections = self.text[lang].sections.iter();
        sections.map(|text| (text.lang, text.provenance))
    }
}

impl Catalogue {
    /// The record with this id.
    pub fn find<'a, F>(records: &'a [Arc<Record<F>>], id: &str) -> Option<&'a Record<F>> {
        let at = records
            .binary_search_by(|record| (*record.id).cmp(id))
            .ok()?;
        records.get(at).map(|record| &**record)
    }

    /// The sources behind ids: of the entry itself, else shared.
    pub fn cited<'a>(&'a self, own: &'a [Source], ids: &SourceIds) -> Vec<&'a Source> {
        ids.0
            .iter()
            .filter_map(|id| {
                own.iter()
                    .find(|source| source.id == *id)
                    .or_else(|| self.sources.get(id))
            })
            .collect()
    }
}
