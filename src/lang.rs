//! The language coordinate of a page.
//!
//! A language is an index into the portal's own list, so that "which language"
//! is a value a function takes, never ambient state, and no tag is special.

use std::collections::BTreeSet;
use std::ops::Index;

use rayon::prelude::*;
use serde::Serialize;

use crate::locale;

/// A published language: its place in the portal's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(u8);

impl Lang {
    /// The place in [`Languages`] and [`PerLang`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As an attribute `dir` has it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction of a language's usual script, or of the one that its tag names.
    pub fn of(tag: &str) -> Self {
        match locale::is_right_to_left(tag) {
            true => Self::Rtl,
            false => Self::Ltr,
        }
    }
}

/// What the portal knows of one published language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag in its usual case, as in `lang="zh-Hans"`.
    pub tag: String,
    /// The tag in lower case, as in `/zh-hans/`.
    pub path: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Its script, in the four letters of ISO 15924, as in `Hans`.
    pub script: String,
    /// Where a missing block is taken from, nearest first; the source language is last.
    pub fallback: Vec<Lang>,
}

/// The published languages in the order of `site.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    list: Vec<Language>,
    source: Lang,
}

/// At most this many: [`Lang`] is a byte, and a portal of 255 languages is a mistake.
pub const MAX_LANGUAGES: usize = 64;

impl Languages {
    /// Builds the table from tags in order, the source tag, and the fallback chains
    /// (`tag`, its chain). Tags must be distinct and those of languages; `None` says they
    /// are not.
    pub fn new(tags: &[&str], source: &str, chains: &[(&str, Vec<&str>)]) -> Option<Self> {
        if tags.is_empty() || tags.len() > MAX_LANGUAGES {
            return None;
        }
        let at = |tag: &str| {
            let place = tags.iter().position(|known| *known == tag)?;
            u8::try_from(place).ok().map(Lang)
        };
        let source = at(source)?;
        let mut list = Vec::with_capacity(tags.len());
        for tag in tags {
            let script = locale::script(tag)?;
            let mut fallback = Vec::new();
            if let Some((_, chain)) = chains.iter().find(|(of, _)| of == tag) {
                for step in chain {
                    fallback.push(at(step)?);
                }
            }
            let own = at(tag)?;
            if own != source && !fallback.contains(&source) {
                fallback.push(source);
            }
            list.push(Language {
                tag: (*tag).to_owned(),
                path: tag.to_lowercase(),
                direction: Direction::of(tag),
                script,
                fallback,
            });
        }
        Some(Self { list, source })
    }

    /// Every language, in order.
    pub fn all(&self) -> impl Iterator<Item = Lang> + '_ + use<'_> {
        (0..self.list.len()).filter_map(|place| u8::try_from(place).ok().map(Lang))
    }

    /// The language authors write in.
    pub fn source(&self) -> Lang {
        self.source
    }

    /// How many are published.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Never true for a table made by [`Languages::new`].
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The language with this tag, in its usual case.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        self.all().find(|lang| self[*lang].tag == tag)
    }

    /// The language itself, then its chain.
    pub fn chain(&self, lang: Lang) -> impl Iterator<Item = Lang> + '_ {
        std::iter::once(lang).chain(self[lang].fallback.iter().copied())
    }
}

impl Index<Lang> for Languages {
    type Output = Language;

    fn index(&self, lang: Lang) -> &Language {
        &self.list[lang.index()]
    }
}

/// One value for every published language: total, so that no lookup can miss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerLang<T>(Vec<T>);

impl<T> PerLang<T> {
    /// Every language's value, in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// Makes the value of every language.
    pub fn from_fn(languages: &Languages, make: impl FnMut(Lang) -> T) -> Self {
        Self(languages.all().map(make).collect())
    }
}

impl<T> PerLang<T> {
    /// What is made of every value, in order.
    pub fn map<U>(self, make: impl FnMut(T) -> U) -> PerLang<U> {
        PerLang(self.0.into_iter().map(make).collect())
    }
}

impl<T: Send> PerLang<T> {
    /// As [`PerLang::from_fn`], in parallel: for what takes its time.
    pub fn from_par_fn(languages: &Languages, make: impl Fn(Lang) -> T + Send + Sync) -> Self {
        let all: Vec<Lang> = languages.all().collect();
        Self(all.into_par_iter().map(make).collect())
    }
}

impl<T> PerLang<Option<T>> {
    /// Every value, if every language has one.
    pub fn transpose(self) -> Option<PerLang<T>> {
        self.0.into_iter().collect::<Option<Vec<T>>>().map(PerLang)
    }
}

impl<T> Index<Lang> for PerLang<T> {
    type Output = T;

    fn index(&self, lang: Lang) -> &T {
        &self.0[lang.index()]
    }
}

/// The languages that a portal may publish: those for which it or the binary has words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    known: BTreeSet<String>,
    made: Vec<String>,
}

impl Tags {
    /// The folders of `i18n/` with words in them, among the paths of all files, each with
    /// whether the file was made by [`crate::pseudo`]. A folder that is not called by a
    /// language's tag is none.
    pub fn among<'a>(paths: impl Iterator<Item = (&'a str, bool)>) -> Self {
        let mut folders: Vec<(&str, bool)> = paths
            .filter_map(|(path, is_made)| Some((folder(path)?, is_made)))
            .collect();
        folders.dedup();
        folders.retain(|(tag, _)| is_tag(tag));
        let made = folders.iter().filter(|(_, is_made)| *is_made);
        Self {
            made: made.map(|(tag, _)| (*tag).to_owned()).collect(),
            known: folders.iter().map(|(tag, _)| (*tag).to_owned()).collect(),
        }
    }

    /// These, whatever words there are.
    pub fn of<const N: usize>(tags: [&str; N]) -> Self {
        Self {
            known: tags.map(str::to_owned).into(),
            made: Vec::new(),
        }
    }

    /// Whether a language of this tag, in its usual case, may be published.
    pub fn has(&self, tag: &str) -> bool {
        self.known.contains(tag)
    }

    /// Those that are shown beside what the portal publishes, without its asking.
    pub fn made(&self) -> &[String] {
        &self.made
    }

    /// All of them, by their letters.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.known.iter().map(String::as_str)
    }
}

/// The folder of a message file.
fn folder(path: &str) -> Option<&str> {
    let (folder, name) = path.strip_prefix("i18n/")?.split_once('/')?;
    (name.ends_with(".ftl") && !name.contains('/')).then_some(folder)
}

/// Whether this is the tag of a language in its usual case: a language that CLDR knows, where
/// needed its script, where needed its region, as in `he`, `zh-Hans` and `pt-BR`.
pub fn is_tag(tag: &str) -> bool {
    locale::script(tag).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portal_without_english_falls_back_to_its_own_source() {
        let languages = Languages::new(&["ja", "ar", "vi"], "ja", &[("vi", vec!["ar"])]);
        let languages = languages.map(|languages| {
            let vi = languages.find("vi").map(|vi| {
                languages
                    .chain(vi)
                    .map(|lang| languages[lang].tag.clone())
                    .collect::<Vec<_>>()
            });
            (vi, languages[languages.source()].fallback.len())
        });
        assert_eq!(
            languages,
            Some((Some(vec!["vi".into(), "ar".into(), "ja".into()]), 0))
        );
    }

    #[test]
    fn a_tag_is_in_its_usual_case_and_of_a_language() {
        for tag in [
            "he",
            "ne",
            "zh-Hans",
            "pt-BR",
            "sr-Latn",
            "en-XA",
            "yue-Hant-HK",
        ] {
            assert!(is_tag(tag), "{tag}");
        }
        for tag in [
            "",
            "jp",
            "HE",
            "zh-hans",
            "he-IL-u-nu-latn",
            "english",
            "en_GB",
            "und",
        ] {
            assert!(!is_tag(tag), "{tag}");
        }
    }

    #[test]
    fn a_script_has_a_direction() {
        for tag in ["ar", "he", "fa", "ur", "ar-XB", "az-Arab"] {
            assert_eq!(Direction::of(tag), Direction::Rtl, "{tag}");
        }
        for tag in ["en", "ja", "ne", "az", "mn"] {
            assert_eq!(Direction::of(tag), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn an_unknown_source_is_refused() {
        assert_eq!(Languages::new(&["ja"], "en", &[]), None);
    }
}
