//! A "not" that a translation lost: it then says the opposite.

use std::ops::Range;

use super::Pair;
use super::glossaries::Form;
use crate::diagnostic::{Diagnostic, codes};

/// Sentence by sentence where both texts have as many, else the texts as a whole.
pub(in crate::lint) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (from, to) = (&pair.from.not, &pair.to.not);
    if from.is_empty() || to.is_empty() {
        return;
    }
    let (original, translation) = (&pair.original.text, &pair.translation.text);
    let Some(word) = pair.said.denial else {
        return;
    };
    let (ours, theirs) = (sentences(original), sentences(translation));
    if ours.len() != theirs.len() {
        if denial(translation, to).is_none() {
            let place = pair.translation.whole();
            found.push(codes::lost_negation(place, pair.original.whole(), word));
        }
        return;
    }
    for (ours, theirs) in ours.into_iter().zip(theirs) {
        let Some(word) = denial(&original[ours.clone()], from) else {
            continue;
        };
        if denial(&translation[theirs.clone()], to).is_none() {
            let place = pair.translation.span(theirs);
            found.push(codes::lost_negation(place, pair.original.span(ours), word));
        }
    }
}

/// The first word of a text that denies.
pub(super) fn denial<'a>(text: &str, words: &'a [Form]) -> Option<&'a str> {
    let lower = text.to_lowercase();
    let word = words.iter().find(|word| word.is_in(text, &lower));
    word.map(|word| word.text.as_str())
}

/// The sentences of a text in any script that ends them with a sign. Thai has none, and its
/// full stops are those of abbreviations.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let ends = match c {
            '。' | '！' | '？' | '။' | '។' | '؟' | '।' => true,
            // Not in 1.5, nor in an address.
            '.' if text[..at].ends_with(is_thai) => false,
            '.' | '!' | '?' => text[end..].starts_with([' ', '\n']) || end == text.len(),
            _ => false,
        };
        if ends {
            out.push(start..end);
            start = end;
        }
    }
    out.push(start..text.len());
    out.retain(|one| text[one.clone()].contains(char::is_alphanumeric));
    out
}

fn is_thai(c: char) -> bool {
    ('\u{E00}'..='\u{E7F}').contains(&c)
}
