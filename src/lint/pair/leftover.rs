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
    let (original, translation) = (&pair.original, &pair.translation);
    if let Some(text) = same_words(&original.text, &translation.text) {
        let start = translation.text.find(text).unwrap_or_default();
        let place = translation.span(start..start + text.len());
        found.push(codes::untranslated(place, "same", text));
        return;
    }
    let strange = |c: char| {
        let scripts = pair.to.scripts.as_ref();
        // In this order: of most letters the script is known faster than that they are some.
        scripts.is_some_and(|scripts| !scripts.admit(c)) && c.is_alphabetic()
    };
    for (kind, run) in [
        ("script", run(&translation.text, strange)),
        (
            "never",
            run(&translation.text, |c| pair.to.never.contains(c)),
        ),
    ] {
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

/// Words of the original that the translation repeats.
fn same_words<'a>(original: &'a str, translation: &str) -> Option<&'a str> {
    let mut words: Vec<(usize, &str)> = Vec::new();
    for word in original
        .split([' ', '\n', FIGURE])
        .filter(|word| !word.is_empty())
    {
        words.push((word.as_ptr() as usize - original.as_ptr() as usize, word));
    }
    words.windows(WINDOW).find_map(|window| {
        let small = window
            .iter()
            .filter(|(_, word)| word.starts_with(char::is_lowercase));
        let (first, last) = (window.first()?, window.last()?);
        let text = &original[first.0..last.0 + last.1.len()];
        let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
        (small.count() >= SMALL && !text.contains(FIGURE) && translation.contains(text))
            .then_some(text)
    })
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
    use super::same_words;

    #[test]
    fn a_name_is_no_leftover() {
        let check = |original, translation, expect| {
            assert_eq!(same_words(original, translation), expect);
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
