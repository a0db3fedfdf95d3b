//! What must be said of a text that is not what its reader expects: in another language,
//! translated by a machine, behind its original.
//!
//! A machine's text is in the language it is in: its `lang` is `vi`, not `vi-x-mtfrom-en`.
//! The longer tag would be read by no browser and no screen reader, would stand on every
//! block, and no rule of a stylesheet for `vi` would be sure to hold. The notice says it to
//! people, and [`super::linked`] to machines.

use super::parts::Context;
use crate::catalogue::{Provenance, Text};
use crate::facts::PartialDate;
use crate::lang::Lang;
use crate::route::{self, Subject};
use crate::words::Arg;

/// What must be said of a text, in the reader's language: "This part is not yet in …".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence, up to the name of a language where it has one.
    pub(super) before: String,
    /// The language's own name, marked as being in it.
    pub(super) language: Option<(String, String)>,
    /// The rest of the sentence.
    pub(super) after: String,
    /// When a machine made the text, or a person checked it: a sentence.
    pub(super) day: Option<String>,
    /// The text it was made from, at the same place of the original's page.
    pub(super) original: Option<Original>,
}

/// A link to an original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// The same place of the page in the original's language.
    pub(super) url: String,
    /// Its own name for itself.
    pub(super) endonym: String,
    /// BCP 47.
    pub(super) lang: String,
}

/// What stands above a text of which the text before said the same: a word, and the way to
/// the original.
#[derive(Clone, Debug)]
pub struct Again {
    /// In the reader's language.
    pub(super) text: String,
    pub(super) original: Original,
}

/// That the original of a text has changed since it was translated, and where to read it.
#[derive(Clone, Debug)]
pub struct Stale {
    /// In the reader's language.
    pub(super) text: String,
    /// At the same place of the page.
    pub(super) original: Original,
    /// What the link says.
    pub(super) label: Notice,
}

impl Context<'_> {
    /// What must be said of a text. `place` is the id where it stands on the page of the
    /// subject, empty for its top.
    pub(super) fn notice<T>(
        &self,
        text: &Text<T>,
        subject: &Subject,
        place: &str,
    ) -> Option<Notice> {
        match (text.lang == self.lang, text.withheld) {
            (true, _) => self.made(text.provenance, subject, place),
            (false, true) => Some(self.naming("notice-withheld", text.lang)),
            (false, false) => Some(self.naming("notice-fallback", text.lang)),
        }
    }

    /// What stands above a text in a second language.
    pub(super) fn second(&self, lang: Lang) -> Notice {
        self.naming("notice-second", lang)
    }

    /// What must be said of how a text was made. `place` is the id where it stands on the
    /// page of the subject, empty for its top.
    pub(super) fn made(
        &self,
        provenance: Provenance,
        subject: &Subject,
        place: &str,
    ) -> Option<Notice> {
        let plain = |id: &str, on: Option<PartialDate>| Notice {
            before: self.words.get(id).to_owned(),
            language: None,
            after: String::new(),
            day: on.map(|on| self.made_on(on)),
            original: None,
        };
        match provenance {
            Provenance::Original | Provenance::Human => None,
            Provenance::Reviewed(on) => Some(plain("notice-reviewed", on)),
            Provenance::Machine(on) => Some(Notice {
                original: Some(self.original(self.languages.source(), subject, place)),
                ..plain("notice-machine", on)
            }),
            Provenance::Stale { was, on, .. } => Some(Notice {
                // What is said of a stale text leads to its original already.
                original: None,
                ..self.made(Provenance::of(was, on), subject, place)?
            }),
        }
    }

    /// The day of a translation, as a sentence.
    pub(super) fn made_on(&self, day: PartialDate) -> String {
        let date = self.date(day);
        self.words
            .format("notice-day", &[("date", Arg::Text(&date))])
    }

    fn original(&self, from: Lang, subject: &Subject, place: &str) -> Original {
        let base_url = &self.catalogue.site.base_url;
        let mut url = route::url(base_url, self.languages, from, subject);
        if !place.is_empty() {
            url.extend(["#", place]);
        }
        Original {
            url,
            endonym: self.catalogue.words[from].get("endonym").to_owned(),
            lang: self.languages[from].tag.clone(),
        }
    }

    /// A message with `$language`: the name is set in its own language, so the sentence is
    /// taken apart at it.
    fn naming(&self, id: &str, lang: Lang) -> Notice {
        let name = self.catalogue.words[lang].get("endonym");
        let sentence = self.words.format(id, &[("language", Arg::Text(name))]);
        let (before, after) = sentence.split_once(name).unwrap_or((&sentence, ""));
        Notice {
            before: before.to_owned(),
            language: Some((name.to_owned(), self.languages[lang].tag.clone())),
            after: after.to_owned(),
            day: None,
            original: None,
        }
    }

    /// What must be said of a text that is behind its original. `place` is the id where it
    /// stands on the page of the subject, empty for its top.
    pub(super) fn stale(
        &self,
        provenance: Provenance,
        subject: &Subject,
        place: &str,
    ) -> Option<Stale> {
        let Provenance::Stale { from, .. } = provenance else {
            return None;
        };
        Some(Stale {
            text: self.words.get("notice-stale").to_owned(),
            original: self.original(from, subject, place),
            label: self.naming("notice-stale-original", from),
        })
    }
}

impl Notice {
    /// The way to the text it was made from, where it has one.
    pub(super) fn again(&self, context: &Context) -> Option<Again> {
        Some(Again {
            text: context.words.get("machine-again").to_owned(),
            original: self.original.clone()?,
        })
    }

    /// Whether it says the same, wherever the original stands.
    pub(super) fn says_as(&self, other: &Self) -> bool {
        self.before == other.before
            && self.language == other.language
            && self.after == other.after
            && self.day == other.day
    }
}
