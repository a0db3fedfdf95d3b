//! What was left as it was: words of the original, or letters of another script.

use super::Pair;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown::FIGURE;

/// So many words in a row are no name. Three of them must begin with a small letter:
/// `National Hospital Organization Hokkaido Cancer Center` is one.
const WINDOW: usize = 5;
const SMALL: usize = 3;

/// Words in a row that stand in both; then letters that the language does not write.
pub(in crate::lint) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let translation = &pair.translation;
    if let Some(text) = pair.said.windows.repeated_in(&translation.text) {
        let start = translation.text.find(text).unwrap_or_default();
        let place = translation.span(start..start + text.len());
        found.push(codes::untranslated(place, "same", text));
        return;
    }
    let strange = pair
        .to
        .strangers
        .as_ref()
        .and_then(|strangers| run(&translation.text, |c| !c.is_ascii() && strangers.have(c)));
    let never = (!pair.to.never.is_empty())
        .then(|| run(&translation.text, |c| pair.to.never.contains(c)))
        .flatten();
    for (kind, run) in [("script", strange), ("never", never)] {
        if let Some(run) = run {
            let text = &translation.text[run.clone()];
            found.push(codes::untranslated(
                translation.span(run.clone()),
                kind,
                text,
            ));
        }
    }
}

/// Words in a row of an original that no translation should repeat.
#[derive(Default)]
pub(super) struct Windows<'a> {
    /// Each with its second word, which stands whole in any text that repeats it.
    texts: Vec<(&'a str, Mark)>,
    /// Each has a small letter of ASCII: a text without any repeats none.
    are_ascii: bool,
}

impl<'a> Windows<'a> {
    pub(super) fn of(original: &'a str) -> Self {
        let words: Vec<(usize, &str)> = words(original)
            .map(|word| (word.as_ptr() as usize - original.as_ptr() as usize, word))
            .collect();
        let texts = words.windows(WINDOW).filter_map(|window| {
            let small = window
                .iter()
                .filter(|(_, word)| word.starts_with(char::is_lowercase));
            let (first, second, last) = (window.first()?, window.get(1)?, window.last()?);
            let text = &original[first.0..last.0 + last.1.len()];
            let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
            (small.count() >= SMALL && !text.contains(FIGURE)).then(|| (text, Mark::of(second.1)))
        });
        let texts: Vec<(&str, Mark)> = texts.collect();
        Self {
            are_ascii: texts.iter().all(|(text, _)| has_ascii(text)),
            texts,
        }
    }

    /// The first that a translation repeats. Only those are searched for whose second word
    /// may be among its words.
    fn repeated_in(&self, translation: &str) -> Option<&'a str> {
        if self.texts.is_empty() || (self.are_ascii && !has_ascii(translation)) {
            return None;
        }
        let mut seen = [0; 8];
        for word in words(translation) {
            let mark = Mark::of(word);
            seen[mark.place] |= mark.bit;
        }
        let may_be_there = |mark: &Mark| seen[mark.place] & mark.bit != 0;
        let mut texts = self.texts.iter().filter(|(_, mark)| may_be_there(mark));
        texts
            .find(|(text, _)| translation.contains(text))
            .map(|(text, _)| *text)
    }
}

/// Whether a text has a small letter of ASCII. Without a way out of the loop, which the
/// compiler turns into a few wide steps.
fn has_ascii(text: &str) -> bool {
    text.bytes()
        .fold(false, |has, byte| has | byte.is_ascii_lowercase())
}

/// What equal words have in common, as a place in a table of bits.
struct Mark {
    place: usize,
    bit: u64,
}

impl Mark {
    fn of(word: &str) -> Self {
        let end = |byte: Option<&u8>| byte.copied().map_or(0, usize::from);
        let (first, last) = (end(word.as_bytes().first()), end(word.as_bytes().last()));
        let sum = first * 31 + last * 7 + word.len();
        Self {
            place: sum / 64 % 8,
            bit: 1 << (sum % 64),
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', FIGURE])
        .filter(|word| !word.is_empty())
}

/// The first letters in a row of a kind.
fn run(text: &str, is_wanted: impl Fn(char) -> bool) -> Option<std::ops::Range<usize>> {
    let start = text.find(&is_wanted)?;
    let rest = &text[start..];
    let len = rest.find(|c| !is_wanted(c)).unwrap_or(rest.len());
    Some(start..start + len)
}

#[cfg(test)]
mod tests {
    use super::Windows;

    #[test]
    fn a_name_is_no_leftover() {
        let check = |original, translation, expect| {
            assert_eq!(Windows::of(original).repeated_in(translation), expect);
        };
        check(
            "A doctor decides whether you can be accepted.",
            "Bác sĩ decides whether you can be accepted.",
            Some("decides whether you can be"),
        );
        check(
            "National Hospital Organization Hokkaido Cancer Center writes.",
            "Пишет National Hospital Organization Hokkaido Cancer Center.",
            None,
        );
    }
}
