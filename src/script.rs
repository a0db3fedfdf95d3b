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
        if letter.is_ascii() {
            return true;
        }
        self.admit_all_of(CodePointMapData::<Script>::new().get(letter))
    }

    /// Whether letters of a script may.
    fn admit_all_of(&self, script: Script) -> bool {
        self.0.contains(&script)
            || matches!(
                script,
                Script::Common | Script::Inherited | Script::Latin | Script::Greek
            )
    }
}

/// How many characters the Basic Multilingual Plane has.
const PLANE: u32 = 1 << 16;

/// Letters that a text of some scripts does not have. As [`Scripts::admit`], made ready for
/// being asked of every letter of many texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strangers {
    scripts: Scripts,
    /// A bit for each character of the Basic Multilingual Plane.
    plane: Vec<u64>,
}

impl Strangers {
    /// Those of each, which costs 23 million instructions for twelve languages: mostly the
    /// question what is a letter at all, asked once for all. 36 when each letter was asked
    /// for its script.
    pub fn of_each(all: Vec<Scripts>) -> Vec<Self> {
        let letters: Vec<u64> = (0..PLANE / 64)
            .map(|word| {
                let is_letter = |bit: &u32| {
                    let c = char::from_u32(word * 64 + bit);
                    c.is_some_and(char::is_alphabetic)
                };
                (0..64)
                    .filter(is_letter)
                    .fold(0, |bits, bit| bits | 1 << bit)
            })
            .collect();
        let new = |scripts| Self {
            scripts,
            plane: vec![0; letters.len()],
        };
        let mut all: Vec<Self> = all.into_iter().map(new).collect();
        for run in CodePointMapData::<Script>::new().iter_ranges() {
            let (start, end) = (*run.range.start(), (*run.range.end()).min(PLANE - 1));
            for one in &mut all {
                if start > end || one.scripts.admit_all_of(run.value) {
                    continue;
                }
                for word in start / 64..=end / 64 {
                    let first = start.saturating_sub(word * 64);
                    let last = (end - word * 64).min(63);
                    let run = u64::MAX << first & u64::MAX >> (63 - last);
                    let word = word as usize;
                    one.plane[word] |= letters[word] & run;
                }
            }
        }
        all
    }

    /// Whether a letter is one of them.
    pub fn have(&self, letter: char) -> bool {
        match self.plane.get(letter as usize / 64) {
            Some(bits) => bits >> (letter as usize % 64) & 1 == 1,
            None => letter.is_alphabetic() && !self.scripts.admit(letter),
        }
    }
}

/// As [`char::is_alphanumeric`], with a short way for most of what is written: the tables of
/// the standard library are searched for every letter behind U+036F.
pub fn is_alphanumeric(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        '\u{e47}'..='\u{e4c}' | '\u{1039}'..='\u{103a}' | '\u{17c9}'..='\u{17d3}' => false,
        '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2c1}'
        | '\u{400}'..='\u{481}'
        | '\u{620}'..='\u{657}'
        | '\u{e01}'..='\u{e3a}'
        | '\u{e40}'..='\u{e46}'
        | '\u{1000}'..='\u{1036}'
        | '\u{103b}'..='\u{1049}'
        | '\u{1780}'..='\u{17b3}'
        | '\u{17b6}'..='\u{17c8}'
        | '\u{1e00}'..='\u{1eff}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => true,
        _ => letter.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Scripts, Strangers, is_alphanumeric};

    #[test]
    fn strangers_are_what_is_not_admitted() {
        let tags = ["ja", "ru", "pt-BR", "my"];
        let all: Vec<Scripts> = tags.iter().filter_map(|tag| Scripts::of(tag)).collect();
        for (one, scripts) in Strangers::of_each(all.clone()).iter().zip(&all) {
            for c in '\0'..=char::MAX {
                let expect = c.is_alphabetic() && !scripts.admit(c);
                assert_eq!(one.have(c), expect, "{c:?}");
            }
        }
    }

    #[test]
    fn the_short_way_is_right() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }

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
