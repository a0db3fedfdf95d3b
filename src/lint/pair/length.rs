//! A translation that is far shorter or longer than its original lost or gained something.

use super::Pair;
use crate::diagnostic::{Diagnostic, codes};

/// Shorter originals are names and labels, of any length elsewhere.
const LEAST: usize = 60;

/// The share of the original's letters that a translation has at least and at most, in
/// percent. Measured on 26,000 blocks of the portal in fourteen languages: Chinese has 21
/// to 60, Burmese 80 to 190.
const BOUNDS: (usize, usize) = (15, 260);

/// Letters, signs left out: a list of telephones has few.
pub(in crate::lint) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let original = letters(&pair.original.text);
    if original < LEAST {
        return;
    }
    let percent = letters(&pair.translation.text) * 100 / original;
    if percent < BOUNDS.0 || percent > BOUNDS.1 {
        let (place, whole) = (pair.translation.whole(), pair.original.whole());
        found.push(codes::unlike_length(place, whole, percent));
    }
}
