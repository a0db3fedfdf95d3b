//! What must be said of a text that is not what its reader expects: in another language,
//! translated by a machine, behind its original.

use serde::Serialize;

use super::parts::Context;
use crate::catalogue::Provenance;
use crate::lang::Lang;
use crate::route::{self, Subject};
use crate::words::Arg;

/// What must be said of a text, in the reader's language: "This part is not yet in …".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// The sentence, up to the name of a language where it has one.
    before: String,
    /// The language's own name, marked as being in it.
    language: Option<(&'static str, String)>,
    /// The rest of the sentence.
    after: String,
}

/// That the original of a text has changed since it was translated, and where to read it.
#[derive(Clone, Debug, Serialize)]
pub struct Stale {
    /// In the reader's language.
    text: String,
    /// The original at the same place of the page.
    url: String,
    /// BCP 47, of the original.
    lang: String,
    /// What the link says.
    label: Notice,
}

impl Context<'_> {
    /// What must be said of a text in the reader's language.
    pub(super) fn notice(&self, from: Lang, provenance: Provenance) -> Option<Notice> {
        if from != self.lang {
            return Some(self.naming("notice-fallback", from));
        }
        let plain = |id: &str| Notice {
            before: self.words.get(id).to_owned(),
            language: None,
            after: String::new(),
        };
        match provenance {
            Provenance::Original | Provenance::Human => None,
            Provenance::Reviewed => Some(plain("notice-reviewed")),
            Provenance::Machine => Some(plain("notice-machine")),
            Provenance::Stale { was, .. } => self.notice(from, was.into()),
        }
    }

    /// A message with `$language`: the name is set in its own language, so the sentence is
    /// taken apart at it.
    fn naming(&self, id: &str, lang: Lang) -> Notice {
        let name = self.languages[lang].endonym;
        let sentence = self.words.format(id, &[("language", Arg::Text(name))]);
        let (before, after) = sentence.split_once(name).unwrap_or((&sentence, ""));
        Notice {
            before: before.to_owned(),
            language: Some((name, self.languages[lang].tag.clone())),
            after: after.to_owned(),
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
        let prefix = route::prefix(&self.catalogue.site.base_url);
        let path = route::path(self.languages, from, subject);
        let fragment = if place.is_empty() { "" } else { "#" };
        Some(Stale {
            text: self.words.get("notice-stale").to_owned(),
            url: format!("{prefix}{path}{fragment}{place}"),
            lang: self.languages[from].tag.clone(),
            label: self.naming("notice-stale-original", from),
        })
    }
}
