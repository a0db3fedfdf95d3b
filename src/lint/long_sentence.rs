//! English sentences that a reader of little English cannot hold in mind.

use std::ops::Range;

use super::Content;
use super::passage::Role;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown::FIGURE;

/// Most words in a sentence. Editors aim at 20.
const MOST: usize = 25;

/// Only English is counted: the figure comes from guidance on plain English, most
/// languages have none, and an original in English is what the others are made from.
pub(super) fn find(content: &Content) -> Vec<Diagnostic> {
    let english = content
        .passages
        .iter()
        .filter(|passage| passage.role == Role::Prose && passage.tag == "en");
    let mut found = Vec::new();
    for passage in english {
        for sentence in sentences(passage.text) {
            let words = words(&passage.text[sentence.clone()]);
            if words > MOST {
                found.push(codes::long_sentence(passage.span(sentence), words, MOST));
            }
        }
    }
    found
}

/// The sentences of a text. A full stop, question or exclamation mark ends one when a space
/// comes behind it and then anything but a small letter. So `St. Luke` is cut in two, which
/// makes sentences shorter than they are: better than a false alarm. A new paragraph of a
/// value begins a sentence too.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let rest = &text[end..];
        let ends = match c {
            '.' | '?' | '!' => {
                let rest = rest.trim_start_matches(['"', '”', '’', ')']);
                let next = rest.trim_start();
                next.len() < rest.len() && !next.starts_with(char::is_lowercase)
            }
            '\n' => rest.trim_start_matches(' ').starts_with(['\n', '-', '*']),
            _ => false,
        };
        if ends {
            out.push(start..end);
            start = end;
        }
    }
    out.push(start..text.len());
    out.retain(|sentence| !text[sentence.clone()].trim().is_empty());
    for sentence in &mut out {
        let whole = &text[sentence.clone()];
        sentence.start += whole.len() - whole.trim_start().len();
        sentence.end = sentence.start + whole.trim().len();
    }
    out
}

/// Runs between spaces that hold a letter, a digit or a figure: `a – b` has two.
fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == FIGURE))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[usize]) {
        let counts: Vec<usize> = sentences(text)
            .into_iter()
            .map(|sentence| words(&text[sentence]))
            .collect();
        assert_eq!(counts, expect, "{text}");
    }

    #[test]
    fn sentences_are_counted_as_people_do() {
        check("One two. Three four five.", &[2, 3]);
        check("It costs about JPY 1.5 million, e.g. for a room.", &[10]);
        check("Who pays? “You do.” Ask first – in writing.", &[2, 2, 4]);
        check("One two\nthree.\n\nFour", &[3, 1]);
        check("", &[]);
    }
}
