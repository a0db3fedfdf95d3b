//! A translation that is far shorter or longer than its original lost or gained something.

use super::Pair;
use crate::diagnostic::{Diagnostic, codes};
use crate::script::is_alphanumeric;

/// Shorter originals are names and labels, of any length elsewhere.
const LEAST: usize = 60;

/// The share of the original's letters that a translation has at least and at most, in
/// percent. Measured on 26,000 blocks of the portal in fourteen languages: Chinese has 21
/// to 60, Burmese 80 to 190.
const BOUNDS: (usize, usize) = (15, 260);

/// Letters, signs left out: a list of telephones has few. Few texts are counted to their
/// end: a text has no more letters than characters, and mostly soon has letters enough.
pub(in crate::lint) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let (original, text) = (pair.said.letters, &pair.translation.text);
    if original < LEAST {
        return;
    }
    let least = (BOUNDS.0 * original).div_ceil(100);
    let has_enough = letters(text).take(least).count() == least;
    if has_enough && text.chars().count() * 100 <= BOUNDS.1 * original {
        return;
    }
    let percent = letters(text).count() * 100 / original;
    if percent < BOUNDS.0 || percent > BOUNDS.1 {
        let (place, whole) = (pair.translation.whole(), pair.original.whole());
        found.push(codes::unlike_length(place, whole, percent));
    }
}

pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| is_alphanumeric(*c))
}
