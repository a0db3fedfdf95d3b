//! Where something was read, and when it was checked.

use std::borrow::Cow;
use std::sync::Arc;

use super::parts::Context;
use crate::catalogue::Catalogue;
use crate::facts::{Id, PartialDate, Shelf, Source, SourceIds};
use crate::words::Words;

/// Where something was read and when it was checked.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// What stands around them; `None` where there is nothing to note.
    pub(super) says: Option<Arc<NoteWords>>,
    /// The sources.
    pub sources: Vec<Arc<SourceLink>>,
    /// "checked on …".
    pub checked: Option<String>,
    /// Unchecked for longer than its kind allows.
    pub confirm: bool,
}

/// What a note says besides its sources.
#[derive(Debug)]
pub(super) struct NoteWords {
    /// "Please confirm first."
    pub(super) confirm: String,
    /// "Source: ".
    pub(super) source: String,
    /// Between two sources.
    pub(super) separator: String,
}

impl NoteWords {
    pub(super) fn new(words: &Words) -> Arc<Self> {
        Arc::new(Self {
            confirm: words.get("confirm-first").to_owned(),
            source: format!("{}{}", words.get("source"), words.get("colon")),
            separator: words.get("source-separator").to_owned(),
        })
    }
}

/// One source.
#[derive(Clone, Debug)]
pub struct SourceLink {
    /// Its id, for `#s-…`.
    pub id: String,
    /// As published.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub lang: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// The language of the publisher's name, where it is not the page's.
    pub publisher_lang: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// When it was published.
    pub date: Option<String>,
    /// When it was read.
    pub read_on: Option<String>,
    /// That it is weak, where it is a blog, a mirror, a repost.
    pub weak: Option<String>,
}

/// Sources that stand below each other.
#[derive(Debug)]
pub struct SourceList {
    pub(super) sources: Vec<Arc<SourceLink>>,
    pub(super) detail: Detail,
}

/// What a list says of each of its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// Everything, where marks in the texts of the page lead to it.
    Cited,
    /// No more than its title, and that it is weak; marks lead to it too. For the page that
    /// must open on the slowest line.
    Brief,
    /// Everything, and no mark leads there.
    Listed,
}

impl Context<'_> {
    /// The sources of a page.
    pub(super) fn source_list(&self, sources: &[Source], detail: Detail) -> SourceList {
        SourceList {
            sources: sources.iter().map(|one| self.source(one)).collect(),
            detail,
        }
    }

    pub(super) fn source(&self, source: &Source) -> Arc<SourceLink> {
        let mut sources = self.sources.borrow_mut();
        // The same id in two entries is two sources.
        let named = sources.iter().find(|(id, _)| Arc::ptr_eq(id, &source.id));
        if let Some((_, link)) = named {
            return Arc::clone(link);
        }
        let link = Arc::new(self.source_link(source));
        sources.push((Id::clone(&source.id), Arc::clone(&link)));
        link
    }

    fn source_link(&self, source: &Source) -> SourceLink {
        SourceLink {
            id: source.id.to_string(),
            title: source.title.clone(),
            lang: self.foreign(title_tag(&source.title)),
            publisher: source.publisher.clone(),
            publisher_lang: source
                .publisher
                .as_ref()
                .and_then(|publisher| self.foreign(title_tag(publisher))),
            url: source.url.clone(),
            date: source.date.map(|date| self.say("published", date)),
            read_on: source.read_on.map(|date| self.say("read-on", date)),
            weak: source
                .weak
                .then(|| self.words.get("weak-source").to_owned()),
        }
    }

    pub(super) fn note(
        &self,
        own: &[Source],
        ids: &SourceIds,
        verified_on: Option<PartialDate>,
        shelf: Shelf,
    ) -> Note {
        Note {
            checked: verified_on.map(|date| self.say("checked-on", date)),
            confirm: verified_on.is_some_and(|date| shelf.is_past(date, self.catalogue.today)),
            ..self.cited(own, ids)
        }
    }

    /// A note of the sources alone, for what carries its dates itself.
    pub(super) fn cited(&self, own: &[Source], ids: &SourceIds) -> Note {
        let sources = self.catalogue.cited(own, ids).into_iter();
        Note {
            says: Some(Arc::clone(&self.notes)),
            sources: sources.map(|source| self.source(source)).collect(),
            ..Note::default()
        }
    }

    /// Every source of the site, by title.
    pub(super) fn all_sources(&self) -> SourceList {
        let all = match self.memo.sources() {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(sources_by_title(self.catalogue)),
        };
        let links = all.iter().map(|source| Arc::new(self.source_link(source)));
        SourceList {
            sources: links.collect(),
            detail: Detail::Listed,
        }
    }
}

/// Every source of the site, each once.
pub(super) fn sources_by_title(catalogue: &Catalogue) -> Vec<&Source> {
    let mut all: Vec<&Source> = catalogue.sources.values().collect();
    all.extend(
        catalogue
            .hospitals
            .iter()
            .flat_map(|one| &one.facts.sources),
    );
    all.extend(
        catalogue
            .facilitators
            .iter()
            .flat_map(|one| &one.facts.sources),
    );
    all.extend(catalogue.centres.iter().flat_map(|one| &one.facts.sources));
    all.extend(
        catalogue
            .showcases
            .values()
            .flat_map(|(facts, _)| &facts.sources),
    );
    all.sort_by(|a, b| (&a.title, &a.url).cmp(&(&b.title, &b.url)));
    all.dedup_by(|a, b| a.title == b.title && a.url == b.url);
    all
}

/// The language a published title is in, by its script: the sources of such a portal are
/// Japanese or English.
fn title_tag(title: &str) -> &'static str {
    let is_japanese = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    if title.chars().any(is_japanese) {
        "ja"
    } else {
        "en"
    }
}
