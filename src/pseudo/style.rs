//! How the words of each of the two languages look.

/// One of the two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `en-XA`: marks on every letter, and two fifths longer.
    Long,
    /// `ar-XB`: each word from right to left.
    Mirrored,
}

/// Appended in their order until a text is long enough.
const PADDING: [&str; 9] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
];

/// A word is drawn from right to left between these two, whatever its letters.
const OVERRIDE: [char; 2] = ['\u{202e}', '\u{202c}'];

impl Style {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Long, Self::Mirrored];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Long => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The forms that it counts in; English has two.
    pub fn plurals(self) -> &'static [&'static str] {
        match self {
            Self::Long => &["one"],
            Self::Mirrored => &["zero", "one", "two", "few", "many"],
        }
    }

    /// One text.
    pub fn text(self, text: &str) -> String {
        self.texts(&[text]).concat()
    }

    /// The pieces of one text, each in its place. What makes it longer is behind the last
    /// word of all.
    pub fn texts(self, pieces: &[&str]) -> Vec<String> {
        match self {
            Self::Mirrored => pieces.iter().map(|text| mirrored(text)).collect(),
            Self::Long => {
                let letters = pieces.iter().flat_map(|text| text.chars());
                let letters = letters.filter(|c| c.is_alphabetic()).count();
                let longest = pieces.iter().rposition(|text| has_letters(text));
                let pieces = pieces.iter().enumerate();
                pieces
                    .map(|(at, text)| match Some(at) == longest {
                        true => padded(text, letters),
                        false => text.chars().map(marked).collect(),
                    })
                    .collect()
            }
        }
    }
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

/// With marks, and for so many letters two fifths of them more behind its last word.
fn padded(text: &str, letters: usize) -> String {
    let end = text
        .char_indices()
        .rfind(|(_, c)| c.is_alphanumeric())
        .map_or(0, |(at, c)| at + c.len_utf8());
    let (words, rest) = text.split_at(end);
    let mut out: String = words.chars().map(marked).collect();
    let mut left = (letters * 2).div_ceil(5);
    for word in PADDING.iter().cycle() {
        if left == 0 {
            break;
        }
        out.push(' ');
        out.extend(word.chars().map(marked));
        left = left.saturating_sub(word.len());
    }
    out.push_str(rest);
    out
}

/// Every word that has a letter, turned.
fn mirrored(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let is_part = |c: char| c.is_alphanumeric() || "'’-".contains(c);
    let chars: Vec<char> = text.chars().collect();
    for run in chars.chunk_by(|a, b| is_part(*a) == is_part(*b)) {
        let turns = run.iter().any(|c| c.is_alphabetic());
        if turns {
            out.push(OVERRIDE[0]);
        }
        out.extend(run);
        if turns {
            out.push(OVERRIDE[1]);
        }
    }
    out
}

/// A letter of English with a mark: nobody takes it for the plain one, everybody can read it.
fn marked(c: char) -> char {
    match c {
        'a' => 'å',
        'b' => 'ƀ',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'f' => 'ƒ',
        'g' => 'ĝ',
        'h' => 'ĥ',
        'i' => 'î',
        'j' => 'ĵ',
        'k' => 'ķ',
        'l' => 'ļ',
        'm' => 'ɱ',
        'n' => 'ñ',
        'o' => 'ö',
        'p' => 'þ',
        'q' => 'ǫ',
        'r' => 'ŕ',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'v' => 'ṽ',
        'w' => 'ŵ',
        'x' => 'ẋ',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'B' => 'Ɓ',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'F' => 'Ƒ',
        'G' => 'Ĝ',
        'H' => 'Ĥ',
        'I' => 'Î',
        'J' => 'Ĵ',
        'K' => 'Ķ',
        'L' => 'Ļ',
        'M' => 'Ḿ',
        'N' => 'Ñ',
        'O' => 'Ö',
        'P' => 'Þ',
        'Q' => 'Ǫ',
        'R' => 'Ŕ',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        'V' => 'Ṽ',
        'W' => 'Ŵ',
        'X' => 'Ẋ',
        'Y' => 'Ý',
        'Z' => 'Ž',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_is_two_fifths_longer() {
        assert_eq!(Style::Long.text("Hospital"), "Ĥöšþîţåļ öñé ţŵö");
        assert_eq!(Style::Long.text("Find it: "), "Ƒîñð îţ öñé: ");
        assert_eq!(Style::Long.text("(1) – "), "(1) – ");
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        for text in ["a", "Fees", "Ask before you fly, always.", "病院を探す"] {
            let long = Style::Long.text(text);
            assert!(letters(&long) * 10 >= letters(text) * 14, "{text}: {long}");
        }
    }

    #[test]
    fn mirrored_turns_words_and_leaves_numbers() {
        assert_eq!(
            Style::Mirrored.text("In 24 hours, don't."),
            "\u{202e}In\u{202c} 24 \u{202e}hours\u{202c}, \u{202e}don't\u{202c}."
        );
    }
}
