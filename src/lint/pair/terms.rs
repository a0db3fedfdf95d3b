//! Terms that a translation must name as its glossary does.

use super::Pair;
use crate::diagnostic::{Diagnostic, codes};

/// Terms of the original that the translation does not name.
pub(in crate::lint) fn find(pair: &Pair, found: &mut Vec<Diagnostic>) {
    let is_empty = pair.said.terms.is_empty() || pair.to.terms.is_empty();
    if is_empty || pair.translation.is_filled() {
        return;
    }
    let translation = &pair.translation.text;
    let translated = translation.to_lowercase();
    for (term, form) in &pair.said.terms {
        let Some(known) = pair.to.terms.get(*term) else {
            continue;
        };
        if !known
            .iter()
            .any(|form| form.is_anywhere(translation, &translated))
        {
            let texts = known.iter().map(|form| form.text.as_str());
            let place = pair.translation.whole();
            found.push(codes::unlike_glossary(
                place,
                pair.original.whole(),
                &form.text,
                texts,
            ));
        }
    }
}
