//! In which script a language is written, and a letter (ICU4X).

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyParser};

use crate::locale;

/// The scripts that the texts of a language are written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scripts(Vec<Script>);

impl Scripts {
    /// Those of a BCP 47 tag, by CLDR's likely subtags; `None` for a tag that it does not
    /// know.
    pub fn of(tag: &str) -> Option<Self> {
        let script = locale::script(tag)?;
        // Codes of ISO 15924 for several scripts at once.
        let parts: &[&str] = match script.as_str() {
            "Jpan" => &["Hira", "Kana", "Hani"],
            "Kore" => &["Hang", "Hani"],
            "Hans" | "Hant" => &["Hani"],
            _ => &[],
        };
        let parser = PropertyParser::<Script>::new();
        let found = match parts {
            [] => vec![parser.get_loose(script.as_str())?],
            _ => parts
                .iter()
                .filter_map(|one| parser.get_loose(one))
                .collect(),
        };
        Some(Self(found))
    }

    /// Whether a letter belongs to one of them.
    pub fn have(&self, letter: char) -> bool {
        self.0
            .contains(&CodePointMapData::<Script>::new().get(letter))
    }

    /// Whether a letter may stand in a text of these scripts: names and units are written
    /// in Latin and Greek letters everywhere, and signs belong to no script.
    pub fn admit(&self, letter: char) -> bool {
        let script = CodePointMapData::<Script>::new().get(letter);
        let everywhere = [
            Script::Common,
            Script::Inherited,
            Script::Latin,
            Script::Greek,
        ];
        everywhere.contains(&script) || self.0.contains(&script)
    }
}

#[cfg(test)]
mod tests {
    use super::Scripts;

    #[test]
    fn letters_of_a_language() {
        let check = |tag, letter, has, admits| {
            let scripts = Scripts::of(tag).expect("a known tag");
            assert_eq!(
                (scripts.have(letter), scripts.admit(letter)),
                (has, admits),
                "{tag} {letter}"
            );
        };
        check("ja", 'の', true, true);
        check("ja", '院', true, true);
        check("zh-Hant", 'の', false, false);
        check("zh-Hant", '院', true, true);
        check("ko", '원', true, true);
        check("ru", 'ы', true, true);
        check("ru", 'A', false, true);
        check("mn", 'ө', true, true);
        check("my", 'မ', true, true);
        check("vi", 'ử', true, true);
        check("vi", 'ж', false, false);
        check("ar", 'ع', true, true);
        check("ar", '7', false, true);
        check("pt-BR", 'μ', false, true);
        assert_eq!(Scripts::of("not a tag"), None);
    }
}
