//! What the rules know of each language: its glossary, and its script.

use std::collections::BTreeMap;

use memchr::memmem::Finder;

use crate::parse::{Body, Glossary, Parsed, Site};
use crate::script::{Scripts, Strangers};

/// Every language that has a text, by its tag.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Glossaries {
    source: String,
    languages: BTreeMap<String, Language>,
    none: Language,
}

/// What the rules know of one language.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Language {
    /// By term, the forms that name it.
    pub(super) terms: BTreeMap<String, Vec<Form>>,
    /// Words that deny.
    pub(super) not: Vec<Form>,
    /// Letters that it never writes.
    pub(super) never: String,
    /// Letters of other scripts than its own, where these are known.
    pub(super) strangers: Option<Strangers>,
}

/// A word or words, as a text is searched for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// As written in the glossary, without `*`.
    pub(super) text: String,
    /// In lower case, unless it is an abbreviation in capitals: HAL is no half.
    needle: Needle,
    keeps_case: bool,
    starts_word: bool,
    ends_word: bool,
}

impl Form {
    /// `ends` says whether a word must end where the form does: terms have endings.
    fn new(text: &str, ends: bool) -> Self {
        let bare = text.trim_matches('*');
        let keeps_case =
            bare.chars().any(char::is_uppercase) && !bare.chars().any(char::is_lowercase);
        Self {
            text: bare.to_owned(),
            needle: Needle::new(&if keeps_case {
                bare.to_owned()
            } else {
                bare.to_lowercase()
            }),
            keeps_case,
            // Chinese touches a Latin name without a space.
            starts_word: text.starts_with(is_letter),
            ends_word: ends && text.ends_with(is_letter),
        }
    }

    /// Whether a text has it, as words of their own; `lower` is the text in lower case.
    pub(super) fn is_in(&self, text: &str, lower: &str) -> bool {
        self.places(text, lower).next().is_some()
    }

    /// Whether a text has it in any word: articles and prepositions grow onto Arabic words.
    pub(super) fn is_anywhere(&self, text: &str, lower: &str) -> bool {
        let text = if self.keeps_case { text } else { lower };
        self.needle.0.find(text.as_bytes()).is_some()
    }

    /// Whether a text has it, and not as a part of a name: `Kobe Cancer Center` keeps its
    /// name in every language.
    pub(super) fn is_outside_names(&self, text: &str, lower: &str) -> bool {
        // A few letters are longer in lower case: then nobody knows where they stand.
        if self.keeps_case || text.len() != lower.len() {
            return self.is_in(text, lower);
        }
        self.places(text, lower).any(|at| {
            let capital =
                |part: Option<&str>| part.is_some_and(|word| word.starts_with(char::is_uppercase));
            let (before, behind) = (&text[..at], &text[at + self.needle.0.needle().len()..]);
            let rest = behind.trim_start_matches(char::is_alphabetic);
            let next = rest.strip_prefix(' ');
            let last = before
                .strip_suffix(' ')
                .and_then(|one| one.rsplit(' ').next());
            let is_name = capital(Some(&text[at..])) && (capital(next) || capital(last));
            !is_name
        })
    }

    fn places<'a>(&'a self, text: &'a str, lower: &'a str) -> impl Iterator<Item = usize> + 'a {
        let text = if self.keeps_case { text } else { lower };
        let found = self.needle.0.find_iter(text.as_bytes());
        let len = self.needle.0.needle().len();
        found.filter(move |start| {
            let (Some(before), Some(behind)) = (text.get(..*start), text.get(start + len..)) else {
                return false;
            };
            let begins = !self.starts_word || !before.ends_with(is_letter);
            let ends = !self.ends_word || !behind.starts_with(is_letter);
            begins && ends
        })
    }
}

/// A text that is searched for in many others: what the search needs is made once.
#[derive(Clone, Debug)]
struct Needle(Finder<'static>);

impl Needle {
    fn new(text: &str) -> Self {
        Self(Finder::new(text).into_owned())
    }
}

impl PartialEq for Needle {
    fn eq(&self, other: &Self) -> bool {
        self.0.needle() == other.0.needle()
    }
}

impl Eq for Needle {}

/// A letter of a script that writes words apart: Thai, Burmese, Khmer, Chinese, Japanese
/// do not, and in Korean particles follow a word without a space.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c < '\u{E00}'
}

impl Glossaries {
    /// From the files of the portal and of the binary.
    pub(super) fn new(parsed: &Parsed, site: &Site) -> Self {
        let source = site.languages[site.languages.source()].tag.clone();
        let mut languages: BTreeMap<String, Language> = BTreeMap::new();
        let (mut known, mut scripts) = (Vec::new(), Vec::new());
        for lang in site.languages.all() {
            let tag = &site.languages[lang].tag;
            languages.entry(tag.clone()).or_default();
            if let Some(own) = Scripts::of(tag) {
                known.push(tag);
                scripts.push(own);
            }
        }
        for (tag, strangers) in known.into_iter().zip(Strangers::of_each(scripts)) {
            languages.entry(tag.clone()).or_default().strangers = Some(strangers);
        }
        let files = parsed.entries().filter_map(|entry| match &entry.body {
            Body::Glossary(glossary) => Some(glossary),
            _ => None,
        });
        let mut files: Vec<&Glossary> = files.collect();
        // The portal's own terms win.
        files.sort_by_key(|glossary| !glossary.embedded);
        for glossary in files {
            let Some(language) = languages.get_mut(&glossary.tag) else {
                continue;
            };
            for (term, forms) in &glossary.terms {
                let forms = forms.iter().map(|form| Form::new(form, false));
                language.terms.insert(term.clone(), forms.collect());
            }
            if !glossary.not.is_empty() {
                language.not = glossary
                    .not
                    .iter()
                    .map(|form| Form::new(form, true))
                    .collect();
            }
            if !glossary.never.is_empty() {
                language.never.clone_from(&glossary.never);
            }
        }
        Self {
            source,
            languages,
            none: Language::default(),
        }
    }

    /// The tag of the language in which authors write.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    pub(super) fn of(&self, tag: &str) -> &Language {
        self.languages.get(tag).unwrap_or(&self.none)
    }
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn forms_are_found_as_words() {
        let check = |form, ends, text: &str, expect| {
            let form = Form::new(form, ends);
            assert_eq!(
                form.is_in(text, &text.to_lowercase()),
                expect,
                "{form:?} in {text}"
            );
        };
        check("not", true, "It is not so.", true);
        check("not", true, "Nothing, another note.", false);
        check("HAL", false, "half of it", false);
        check("HAL", false, "with HAL®", true);
        check("interpreter", false, "Interpreters help.", true);
        check("لا", true, "العلاج", false);
        check("لا", true, "لا يوجد", true);
        check("*гүй", true, "боломжгүй.", true);
        check("ไม่", true, "แต่ไม่รวม", true);
        check("않", true, "하지 않습니다", true);
        check("不", true, "JFCR不把药品寄往国外", true);
    }
}
