//! One text for one language: what it says, in which language it really is, and who
//! answers for the translation.

use std::sync::Arc;

use crate::facts::PartialDate;
use crate::lang::{Lang, Languages};
use crate::parse::{Status, Unreviewed};

/// A block of text as one language's page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<T = Arc<str>> {
    /// The text.
    pub value: T,
    /// The language it is really in.
    pub lang: Lang,
    /// Who answers for it.
    pub provenance: Provenance,
    /// There is a translation into the page's language. It is not shown, because no person
    /// has checked it and `site.yaml` forbids that here.
    pub withheld: bool,
    /// It is of the safety set: what a reader must not misunderstand.
    pub is_safety: bool,
    /// Of the safety set, where it is not in the page's language: the same once more, in
    /// Japanese or else in English.
    pub second: Option<Version<T>>,
}

/// One version of a text, beside another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version<T> {
    /// The text.
    pub value: T,
    /// The language it is in.
    pub lang: Lang,
    /// Who answers for it.
    pub provenance: Provenance,
}

/// Who answers for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// As its author wrote it.
    Original,
    /// Translated by a person.
    Human,
    /// Translated by a machine, checked by a person, on this day.
    Reviewed(Option<PartialDate>),
    /// Translated by a machine on this day, checked by nobody.
    Machine(Option<PartialDate>),
    /// Translated, and the text it was made from has changed since. It is still in its
    /// language, so it counts where it is asked whether a page is translated.
    Stale {
        /// Who answers for it as it was.
        was: Status,
        /// When it was made, or last compared with the text it was made from.
        on: Option<PartialDate>,
        /// The language of the text that changed.
        from: Lang,
    },
}

impl Provenance {
    /// Of a translation that is not behind its original.
    pub fn of(status: Status, on: Option<PartialDate>) -> Self {
        match status {
            Status::Human => Self::Human,
            Status::Reviewed => Self::Reviewed(on),
            Status::Machine => Self::Machine(on),
        }
    }

    /// Translated by a machine, and no person has checked it.
    fn is_unreviewed(self) -> bool {
        matches!(
            self,
            Self::Machine(_)
                | Self::Stale {
                    was: Status::Machine,
                    ..
                }
        )
    }
}

/// The nearest version along the language's chain. The source language ends every chain,
/// so this misses only where the original itself is missing.
pub fn pick<T>(
    languages: &Languages,
    lang: Lang,
    mut version: impl FnMut(Lang) -> Option<T>,
) -> Option<(Lang, T)> {
    languages
        .chain(lang)
        .find_map(|step| version(step).map(|found| (step, found)))
}

/// What a mistake in does most harm, by the ids of pages, of sections and of fields of
/// prose: emergencies, risks, whom a journey or a treatment does not suit, visa, money, what
/// the marks mean, and what becomes of what a reader tells.
const SAFETY: [&str; 8] = [
    "emergency",
    "right-for-you",
    "risks",
    "not-for",
    "visa",
    "costs",
    "marks",
    "privacy",
];

/// Where else the safety set is shown, if it is not in the page's language: hospitals read
/// Japanese, and most helpers of a reader know English.
const SECOND: [&str; 2] = ["ja", "en"];

/// How the text of a block is chosen.
#[derive(Clone, Copy)]
pub(super) struct Choice<'a> {
    pub(super) languages: &'a Languages,
    pub(super) unreviewed: &'a Unreviewed,
}

impl Choice<'_> {
    /// The text of a block on the pages of a language. `names` are what the block goes by:
    /// its page and its section, or its field. `version` gives what there is in a language.
    ///
    /// `None` where not even the original has the block.
    pub(super) fn text<T>(
        &self,
        lang: Lang,
        names: &[&str],
        version: impl Fn(Lang) -> Option<(T, Provenance)>,
    ) -> Option<Text<T>> {
        let is_labelled = self.unreviewed.labels(names);
        // What authors write first is the original, whatever it was made from.
        let shown = |step: Lang| {
            let found = version(step)?;
            let is_shown =
                is_labelled || step == self.languages.source() || !found.1.is_unreviewed();
            is_shown.then_some(found)
        };
        let (from, (value, provenance)) = pick(self.languages, lang, shown)?;
        let is_elsewhere = from != lang;
        let is_safety = names.iter().any(|name| SAFETY.contains(name));
        let second = || {
            let langs = SECOND.iter().filter_map(|tag| self.languages.find(tag));
            langs.filter(|one| *one != from).find_map(|lang| {
                let (value, provenance) = shown(lang)?;
                Some(Version {
                    value,
                    lang,
                    provenance,
                })
            })
        };
        Some(Text {
            value,
            lang: from,
            provenance,
            withheld: is_elsewhere && !is_labelled && version(lang).is_some(),
            is_safety,
            second: (is_elsewhere && is_safety).then(second).flatten(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_falls_back_along_its_own_chain_only() {
        let languages = Languages::new(
            &["ja", "zh-Hans", "zh-Hant", "ko"],
            "ja",
            &[("zh-Hant", vec!["ko"])],
        );
        let got = languages.and_then(|languages| {
            let hant = languages.find("zh-Hant")?;
            let (from, ()) = pick(&languages, hant, |lang| {
                let tag = languages[lang].tag.as_str();
                matches!(tag, "zh-Hans" | "ja").then_some(())
            })?;
            Some(languages[from].tag.clone())
        });
        assert_eq!(got.as_deref(), Some("ja"), "never Hant to Hans by guess");
    }
}
