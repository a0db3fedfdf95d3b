//! The small things pages are made of.

use std::cell::RefCell;
use std::sync::Arc;

use memchr::memchr;
use serde::Serialize;

use super::memo::Memo;
use super::note::{NoteWords, SourceLink};
use super::notice::{Again, Notice, Stale};
use super::price::PriceBar;
use crate::catalogue::{Catalogue, Name, Provenance, Text, Written};
use crate::facts::{ByLanguage, Id, PartialDate, Shelf};
use crate::lang::{Direction, Lang, Languages};
use crate::locale::Locale;
use crate::plan::SitePlan;
use crate::route::{self, Subject};
use crate::words::{Arg, Words};

/// What every view is made with.
pub(super) struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub plan: &'a SitePlan,
    pub languages: &'a Languages,
    pub lang: Lang,
    pub tag: &'a str,
    pub words: &'a Words,
    pub locale: &'a Locale,
    /// What notes say besides their sources.
    pub notes: Arc<NoteWords>,
    pub memo: &'a Memo<'a>,
    /// The sources that the page has named so far: most blocks of an entry name the same.
    pub sources: RefCell<Vec<(Id, Arc<SourceLink>)>>,
}

/// A run of text. `lang` is set where it is not the page's language, so that the reader's
/// software changes voice, font and direction with it.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// The text.
    pub text: String,
    /// BCP 47.
    pub lang: Option<String>,
    /// Where it leads.
    pub url: Option<String>,
    /// Number, address, code: left to right in every language.
    pub ltr: bool,
}

/// A run that leads somewhere, in its parts: for templates that put more than text between.
#[derive(Clone, Debug, Serialize)]
pub struct Anchor {
    /// Where.
    pub url: String,
    /// What it says.
    pub text: String,
    /// BCP 47, where it is not the page's language.
    pub lang: Option<String>,
}

/// Links that stand below each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Links(pub(super) Vec<Link>);

/// A link within the site.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Where.
    pub url: String,
    /// What it says.
    pub label: String,
    /// How many wait there.
    pub count: Option<usize>,
}

/// A label and its value. No value is shown as "not stated", in its place, always.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value in runs; empty for "not stated".
    pub runs: Vec<Run>,
    /// The value drawn, where a length says more than a number.
    pub bar: Option<PriceBar>,
}

/// A block of prose with what must be said about it.
#[derive(Clone, Debug)]
pub struct Block {
    /// Where it stands on its page: the same in every language.
    pub id: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// BCP 47, where it is not the page's language.
    pub lang: Option<String>,
    /// Of its language.
    pub dir: Direction,
    /// What must be said of it, in the reader's language.
    pub notice: Option<Notice>,
    /// In its place, where a block before said the same.
    pub again: Option<Again>,
    /// That its original has changed.
    pub stale: Option<Stale>,
    /// The same in a second language.
    pub second: Option<SecondBlock>,
}

/// A block once more, in a second language that the reader may know.
#[derive(Clone, Debug)]
pub struct SecondBlock {
    pub(super) label: SecondLabel,
    pub(super) paragraphs: Vec<String>,
    pub(super) lang: String,
    pub(super) dir: Direction,
}

/// What stands above a text in a second language.
#[derive(Clone, Debug)]
pub(super) struct SecondLabel {
    pub(super) label: Notice,
    pub(super) stale: Option<Stale>,
    /// How it was made, where that must be said.
    pub(super) notice: Option<Notice>,
}

/// Facts, each in its place, known or not.
#[derive(Clone, Debug)]
pub(super) struct FactList {
    pub(super) rows: Vec<Fact>,
    /// "Not stated".
    pub(super) unstated: String,
}

impl FactList {
    pub(super) fn new(context: &Context, rows: Vec<Fact>) -> Self {
        Self {
            rows,
            unstated: context.words.get("not-stated").to_owned(),
        }
    }
}

/// Facts of one kind: first what is known, then the names of what is not. A page of a dozen
/// rows that say "not stated" hides the three that say something.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Those with a value, in their order.
    pub rows: Vec<Fact>,
    /// The labels of those without.
    pub missing: Vec<String>,
    /// "Not stated".
    pub(super) unstated: String,
}

impl Facts {
    pub(super) fn new(context: &Context, facts: Vec<Fact>) -> Self {
        let (rows, missing): (Vec<Fact>, Vec<Fact>) =
            facts.into_iter().partition(|fact| !fact.runs.is_empty());
        Self {
            rows,
            missing: missing.into_iter().map(|fact| fact.label).collect(),
            unstated: context.words.get("not-stated").to_owned(),
        }
    }
}

impl<'a> Context<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        plan: &'a SitePlan,
        memo: &'a Memo<'a>,
        lang: Lang,
    ) -> Self {
        let languages = &catalogue.site.languages;
        Self {
            catalogue,
            plan,
            languages,
            lang,
            tag: &languages[lang].tag,
            words: &catalogue.words[lang],
            locale: &catalogue.locales[lang],
            notes: NoteWords::new(&catalogue.words[lang]),
            memo,
            sources: RefCell::default(),
        }
    }

    /// Whether a subject has a page: a link to nowhere is never written.
    pub(super) fn url(&self, subject: &Subject) -> String {
        let base_url = &self.catalogue.site.base_url;
        route::url(base_url, self.languages, self.lang, subject)
    }

    /// The address of a file that is the same for every language.
    pub(super) fn file(&self, path: &str) -> String {
        format!("{}{path}", route::prefix(&self.catalogue.site.base_url))
    }

    pub(super) fn link(&self, subject: &Subject, label: &str) -> Link {
        Link {
            url: self.url(subject),
            label: label.to_owned(),
            count: None,
        }
    }

    /// The way to the open data, where the portal has them.
    pub(super) fn data_page(&self) -> Option<Link> {
        let has_data = self.catalogue.site.parts.open_data;
        has_data.then(|| self.link(&Subject::Data, self.words.get("nav-data")))
    }

    /// The tag to write, where a run is not in the page's language.
    pub(super) fn foreign(&self, tag: &str) -> Option<String> {
        (tag != self.tag).then(|| tag.to_owned())
    }

    pub(super) fn written(&self, written: &Written) -> Run {
        Run {
            text: written.text.clone(),
            lang: self.foreign(&written.tag),
            ..Run::default()
        }
    }

    /// The name as the page shows it first, leading to the entry's page.
    pub(super) fn named(&self, name: &Name, subject: &Subject) -> Run {
        Run {
            url: Some(self.url(subject)),
            ..self.written(&name.first)
        }
    }

    /// The text for this language, or the nearest; a name of a place stays as it is.
    pub(super) fn by_language(&self, texts: &ByLanguage) -> Option<Run> {
        // Chinese readers read a Japanese place name in its own characters.
        let own = self.tag.starts_with("zh").then_some("ja");
        let tag = std::iter::once(self.tag)
            .chain(own)
            .chain(
                self.languages
                    .chain(self.lang)
                    .map(|lang| self.languages[lang].tag.as_str()),
            )
            .chain(["en", "ja"])
            .find(|tag| texts.contains_key(*tag))?;
        Some(Run {
            text: texts.get(tag)?.clone(),
            lang: self.foreign(tag),
            ..Run::default()
        })
    }

    /// A city: as the entry writes it in the page's language, otherwise by its label, whose
    /// code is the English name.
    pub(super) fn city(&self, city: &ByLanguage) -> Option<Run> {
        if !city.contains_key(self.tag)
            && let Some(label) = city.get("en").and_then(|name| self.words.city(name))
        {
            return Some(Run::plain(label.to_owned()));
        }
        self.by_language(city)
    }

    /// A block of an entry's prose, as the page of the subject shows it.
    pub(super) fn block(&self, subject: &Subject, name: &str, text: &Text) -> Block {
        let real = &self.languages[text.lang];
        let fallback = text.lang != self.lang;
        let id = format!("t-{name}");
        Block {
            stale: self.stale(text.provenance, subject, &id),
            paragraphs: paragraphs(&text.value),
            lang: fallback.then(|| real.tag.clone()),
            dir: real.direction,
            notice: self.notice(text, subject, &id),
            again: None,
            second: text.second.as_ref().map(|one| SecondBlock {
                label: self.second_label(one.lang, one.provenance, subject, &id),
                paragraphs: paragraphs(&one.value),
                lang: self.languages[one.lang].tag.clone(),
                dir: self.languages[one.lang].direction,
            }),
            id,
        }
    }

    /// What stands above a text in a second language. `place` is its id on the page of the
    /// subject.
    pub(super) fn second_label(
        &self,
        lang: Lang,
        provenance: Provenance,
        subject: &Subject,
        place: &str,
    ) -> SecondLabel {
        SecondLabel {
            label: self.second(lang),
            stale: self.stale(provenance, subject, place),
            notice: self.made(provenance, subject, place),
        }
    }

    pub(super) fn date(&self, date: PartialDate) -> String {
        self.locale.date(date)
    }

    /// When the first of several blocks must be compared with its source again: each by the
    /// day it was last, and its kind.
    pub(super) fn next_check(
        &self,
        blocks: impl IntoIterator<Item = (PartialDate, Shelf)>,
    ) -> Option<String> {
        let due = blocks
            .into_iter()
            .filter_map(|(verified_on, shelf)| shelf.due(verified_on))
            .min()?;
        let id = match due < self.catalogue.today {
            true => "check-overdue",
            false => "check-due",
        };
        Some(self.say(id, PartialDate::Day(due)))
    }

    /// A message with `$date`.
    pub(super) fn say(&self, id: &str, date: PartialDate) -> String {
        let date = self.date(date);
        self.words.format(id, &[("date", Arg::Text(&date))])
    }

    pub(super) fn yen(&self, amount: u32) -> String {
        self.yen_range(&[amount])
    }

    pub(super) fn yen_range(&self, jpy: &[u32]) -> String {
        self.catalogue.voice(self.lang).yen(jpy)
    }

    pub(super) fn labels<'b>(
        &self,
        vocabulary: &str,
        codes: impl IntoIterator<Item = &'b crate::facts::Id>,
    ) -> Vec<String> {
        codes
            .into_iter()
            .map(|code| self.words.label(vocabulary, code))
            .collect()
    }

    pub(super) fn listed(&self, items: &[String]) -> Vec<Run> {
        if items.is_empty() {
            Vec::new()
        } else {
            vec![Run::plain(self.locale.list(items))]
        }
    }

    /// A fact by the id of its label.
    pub(super) fn fact(&self, label: &str, runs: Vec<Run>) -> Fact {
        Fact {
            label: self.words.get(label).to_owned(),
            runs,
            bar: None,
        }
    }
}

impl Run {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    pub(super) fn ltr(text: impl Into<String>, url: Option<String>) -> Self {
        Self {
            text: text.into(),
            url,
            ltr: true,
            lang: None,
        }
    }
}

/// A text of an entry as its paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    // Most texts are one: to look for a line end is quicker than for two.
    let parts = match memchr(b'\n', text.trim().as_bytes()) {
        Some(_) => text.split("\n\n").map(str::trim).collect(),
        None => vec![text.trim()],
    };
    let parts = parts.into_iter().filter(|paragraph| !paragraph.is_empty());
    parts.map(str::to_owned).collect()
}
