//! The language coordinate of a page.
//!
//! A language is an index into the portal's own list, so that "which language"
//! is a value a function takes, never ambient state, and no tag is special.

use std::ops::Index;

use serde::Serialize;

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

/// What the portal knows of one published language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag in its usual case, as in `lang="zh-Hans"`.
    pub tag: String,
    /// The tag in lower case, as in `/zh-hans/`.
    pub path: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Its own name for itself, fixed here: CLDR's are lower case in some languages.
    pub endonym: &'static str,
    /// `og:locale`, where the usual value is known.
    pub territory: &'static str,
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
    /// (`tag`, its chain). Tags must be distinct and known; `None` says they are not.
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
            let known = known(tag)?;
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
                direction: known.direction,
                endonym: known.endonym,
                territory: known.territory,
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

struct Known {
    tag: &'static str,
    direction: Direction,
    endonym: &'static str,
    territory: &'static str,
}

/// The languages a portal may publish, with curated endonyms.
static KNOWN: &[Known] = &[
    ltr("en", "English", "en_GB"),
    ltr("ja", "日本語", "ja_JP"),
    ltr("zh-Hans", "简体中文", "zh_CN"),
    ltr("zh-Hant", "繁體中文", "zh_TW"),
    ltr("ko", "한국어", "ko_KR"),
    ltr("ru", "Русский", "ru_RU"),
    rtl("ar", "العربية", "ar_AR"),
    ltr("vi", "Tiếng Việt", "vi_VN"),
    ltr("id", "Bahasa Indonesia", "id_ID"),
    ltr("th", "ไทย", "th_TH"),
    ltr("pt-BR", "Português (Brasil)", "pt_BR"),
    ltr("km", "ខ្មែរ", "km_KH"),
    ltr("mn", "Монгол", "mn_MN"),
    ltr("my", "မြန်မာဘာသာ", "my_MM"),
];

const fn ltr(tag: &'static str, endonym: &'static str, territory: &'static str) -> Known {
    Known {
        tag,
        direction: Direction::Ltr,
        endonym,
        territory,
    }
}

const fn rtl(tag: &'static str, endonym: &'static str, territory: &'static str) -> Known {
    Known {
        tag,
        direction: Direction::Rtl,
        endonym,
        territory,
    }
}

fn known(tag: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.tag == tag)
}

/// What a language calls itself, published here or not; `None` for a tag that no portal may
/// publish.
pub fn endonym(tag: &str) -> Option<&'static str> {
    known(tag).map(|known| known.endonym)
}

/// The tags a portal may publish.
pub fn known_tags() -> impl Iterator<Item = &'static str> + Clone {
    KNOWN.iter().map(|known| known.tag)
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
    fn an_unknown_source_is_refused() {
        assert_eq!(Languages::new(&["ja"], "en", &[]), None);
    }
}
