//! One text for one language: what it says, in which language it really is, and who
//! answers for the translation.

use std::sync::Arc;

use crate::lang::{Lang, Languages};
use crate::parse::Status;

/// A block of text as one language's page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub value: Arc<str>,
    /// The language it is really in.
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
    /// Translated by a machine, checked by a person.
    Reviewed,
    /// Translated by a machine, checked by nobody.
    Machine,
    /// Translated, and the text it was made from has changed since. It is still in its
    /// language, so it counts where it is asked whether a page is translated.
    Stale {
        /// Who answers for it as it was.
        was: Status,
        /// The language of the text that changed.
        from: Lang,
    },
}

impl From<Status> for Provenance {
    fn from(status: Status) -> Self {
        match status {
            Status::Human => Self::Human,
            Status::Reviewed => Self::Reviewed,
            Status::Machine => Self::Machine,
        }
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
