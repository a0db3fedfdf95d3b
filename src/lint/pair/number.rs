//! Numbers, and names of capital letters: they are the same in every language.

use std::ops::Range;

use super::Pair;
use crate::diagnostic::{Diagnostic, codes};

/// Numbers up to this one are words in some languages and digits in others, and are the
/// names of months: `March 2026` is `2026年3月`. So a translation may have more of them.
const WORDS: u32 = 12;

/// Numbers that only one of the two has, digits of another script, abbreviations that are
/// gone.
pub(super) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (original, translation) = (&pair.original, &pair.translation);
    let mut theirs = numbers(&translation.text);
    if let Some(native) = theirs.iter().find(|one| one.is_native) {
        let place = translation.span(native.place.clone());
        let text = &translation.text[native.place.clone()];
        found.push(codes::unlike_original(
            place,
            original.whole(),
            "native",
            text,
        ));
    }
    let mut gone = Vec::new();
    for one in &pair.said.numbers {
        match theirs.iter().position(|other| other.is_same(one)) {
            Some(at) => drop(theirs.swap_remove(at)),
            None => gone.push(one),
        }
    }
    theirs.retain(|one| one.value.parse::<u32>().map_or(true, |value| value > WORDS));
    theirs.sort_by_key(|one| one.place.start);
    let mut new = theirs.into_iter();
    for one in gone {
        let wrong = new.next();
        let place = match &wrong {
            Some(wrong) => translation.span(wrong.place.clone()),
            None => translation.whole(),
        };
        let text = &original.text[one.place.clone()];
        let there = original.span(one.place.clone());
        found.push(codes::unlike_original(place, there, "number", text));
    }
    for one in new {
        let text = &translation.text[one.place.clone()];
        let place = translation.span(one.place);
        found.push(codes::unlike_original(
            place,
            original.whole(),
            "new-number",
            text,
        ));
    }
    for name in &pair.said.names {
        let text = &original.text[name.clone()];
        if translation.text.contains(text) {
            continue;
        }
        // A term that the language has a form for: then that is the glossary's affair.
        let is_term = pair.from.terms.iter().any(|(term, forms)| {
            pair.to.terms.contains_key(term) && forms.iter().any(|form| form.text.contains(text))
        });
        if !is_term {
            let place = translation.whole();
            found.push(codes::unlike_original(
                place,
                original.span(name.clone()),
                "name",
                text,
            ));
        }
    }
}

/// A number as a text writes it.
pub(super) struct Number {
    /// In Latin digits, with `.` before its fraction and nothing between its groups.
    value: String,
    /// What it counts where a word behind it says millions, or tens of thousands.
    whole: Option<u64>,
    place: Range<usize>,
    is_native: bool,
}

impl Number {
    /// A group of three digits may follow: it is one of up to three itself, or follows one.
    fn may_go_on(&self) -> bool {
        let is_first = self.value.len() <= 3 && !self.value.starts_with('0');
        let is_later = self.place.len() > self.value.len();
        !self.value.contains('.') && (is_first || is_later)
    }

    /// `2.883 million` is `2,883 млн` and `288万3,000`.
    fn is_same(&self, other: &Self) -> bool {
        self.value == other.value || (self.whole.is_some() && self.whole == other.whole)
    }
}

/// Words of magnitude, with the power of ten: of English, and of the languages that count
/// in tens of thousands.
const MAGNITUDES: &[(&str, u32)] = &[
    (" million", 6),
    ("万", 4),
    ("萬", 4),
    ("만", 4),
    ("億", 8),
    ("亿", 8),
    ("억", 8),
];

/// A number with a fraction or without, times a power of ten; `None` where the fraction is
/// finer than that.
fn scaled(value: &str, power: u32) -> Option<u64> {
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let rest = power.checked_sub(u32::try_from(part.len()).ok()?)?;
    let digits: u64 = format!("{whole}{part}").parse().ok()?;
    digits.checked_mul(10_u64.checked_pow(rest)?)
}

/// Reads the words of magnitude; `288万3,000` is one number.
fn with_magnitudes(text: &str, numbers: Vec<Number>) -> Vec<Number> {
    let mut out: Vec<Number> = Vec::new();
    for mut one in numbers {
        let behind = &text[one.place.end..];
        let known = MAGNITUDES.iter().find(|(word, _)| behind.starts_with(word));
        let joins = out.last_mut().filter(|last| {
            let between = text[last.place.end..one.place.start].trim_end();
            last.whole.is_some()
                && MAGNITUDES
                    .iter()
                    .any(|(word, power)| *power < 6 && *word == between)
        });
        if let Some((_, power)) = known {
            // Before such a word no thousands are parted: `2.883 million`.
            let written = text[one.place.clone()].replace(',', ".");
            let is_part = written.matches('.').count() == 1 && written.is_ascii();
            one.whole = scaled(if is_part { &written } else { &one.value }, *power);
        }
        match (joins, one.value.parse::<u64>()) {
            (Some(last), Ok(more)) if known.is_none() => {
                last.whole = last.whole.and_then(|whole| whole.checked_add(more));
                last.value = last.whole.unwrap_or_default().to_string();
                last.place.end = one.place.end;
            }
            _ => out.push(one),
        }
    }
    out
}

/// What a digit counts, in any script that readers of this portal count in.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        // Most of what is written in Latin, Greek, Cyrillic, Chinese, Japanese and Korean.
        '\0'..='\u{65F}' | '\u{2000}'..='\u{FEFF}' => return None,
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{966}'..='\u{96F}' => '\u{966}',
        '\u{9E6}'..='\u{9EF}' => '\u{9E6}',
        '\u{E50}'..='\u{E59}' => '\u{E50}',
        '\u{1040}'..='\u{1049}' => '\u{1040}',
        '\u{17E0}'..='\u{17E9}' => '\u{17E0}',
        '\u{1810}'..='\u{1819}' => '\u{1810}',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

/// Where the next digit stands. By bytes: a character is read only where it begins as one of
/// [`digit`] does.
fn next_digit(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let begins = |at: &usize| match bytes[*at] {
        b'0'..=b'9' => true,
        0xd9 | 0xdb => bytes[at + 1] >= 0xa0,
        0xe0 => matches!(bytes[at + 1], 0xa5 | 0xa7 | 0xb9) && bytes[at + 2] >= 0x90,
        0xe1 => matches!(bytes[at + 1], 0x81 | 0x9f | 0xa0),
        0xef => bytes[at + 1] == 0xbc,
        _ => false,
    };
    let is_digit = |at: &usize| text[*at..].chars().next().and_then(digit).is_some();
    (from..bytes.len()).filter(begins).find(is_digit)
}

pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut out: Vec<Number> = Vec::new();
    let mut at = 0;
    while let Some(start) = next_digit(text, at) {
        let run = text[start..]
            .chars()
            .map_while(|c| digit(c).map(|value| (c, value)));
        let (written, value): (String, String) = run.unzip();
        at = start + written.len();
        let is_native = !written.is_ascii() && !written.starts_with(|c| ('０'..='９').contains(&c));
        let sign = out.last().map(|last| &text[last.place.end..start]);
        match (out.last_mut(), sign) {
            // 1,000 and 1.000 and 1 000; not 2020 300, nor 0.125.
            (Some(last), Some("," | "." | "\u{a0}" | "\u{202f}" | " " | "٬" | "，" | "’"))
                if value.len() == 3 && last.may_go_on() =>
            {
                last.value.push_str(&value);
                last.place.end = at;
            }
            (Some(last), Some("." | "," | "٫")) if !last.value.contains('.') => {
                last.value.push('.');
                last.value.push_str(&value);
                last.place.end = at;
            }
            // On the hour: 9:00 is 9時.
            (Some(last), Some(":")) if value == "00" => last.place.end = at,
            _ => out.push(Number {
                value,
                whole: None,
                place: start..at,
                is_native,
            }),
        }
    }
    // A number that is written out in full counts what it counts.
    let mut out = with_magnitudes(text, out);
    for one in &mut out {
        one.whole = one.whole.or_else(|| one.value.parse().ok());
    }
    out
}

/// Abbreviations of two capital Latin letters or more.
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut at = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let start = at;
        at += word.len()
            + text[start + word.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
        // Some languages count stages and classes in digits of their own.
        let is_roman = word.bytes().all(|c| b"IVX".contains(&c));
        let is_name = word.len() > 1 && word.bytes().all(|c| c.is_ascii_uppercase()) && !is_roman;
        if is_name {
            out.push(start..start + word.len());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let got: Vec<String> = numbers(text).into_iter().map(|one| one.value).collect();
        assert_eq!(got, expect, "{text}");
    }

    #[test]
    fn numbers_are_one_in_every_writing() {
        for text in [
            "JPY 1,234,500",
            "1.234.500 JPY",
            "1 234 500",
            "1\u{202f}234\u{202f}500",
        ] {
            check(text, &["1234500"]);
        }
        for text in ["5.5", "5,5", "٥٫٥", "၅.၅"] {
            check(text, &["5.5"]);
        }
        check("9:00–17:30", &["9", "17", "30"]);
        check("In 2020 300 people", &["2020", "300"]);
        check("+81 43-206-3306", &["81", "43", "206", "3306"]);
        check("0.125 and 10,5", &["0.125", "10.5"]);
    }

    #[test]
    fn digits_of_every_script_are_found() {
        for c in ('\0'..=char::MAX).filter(|c| digit(*c).is_some()) {
            assert_eq!(next_digit(&format!("á日{c}"), 0), Some(5), "{c}");
        }
    }

    #[test]
    fn magnitudes_are_counted() {
        let whole = |text| {
            numbers(text)
                .into_iter()
                .map(|one| one.whole)
                .collect::<Vec<_>>()
        };
        for text in [
            "JPY 2.883 million",
            "約288万3,000円",
            "288.3万日元",
            "288만 3,000엔",
            "2,883,000",
        ] {
            assert_eq!(whole(text), [Some(2_883_000)], "{text}");
        }
        assert_eq!(whole("110,000"), [Some(110_000)]);
    }

    #[test]
    fn names_are_of_capitals() {
        let text = "JIH and PET-CT, A B12 at NCGM.";
        let got: Vec<&str> = names(text).into_iter().map(|one| &text[one]).collect();
        assert_eq!(got, ["JIH", "PET", "CT", "NCGM"]);
    }
}
