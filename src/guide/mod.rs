//! What editors are told of the fields, all of it made from [`crate::parse::schema`]: so
//! what the validator accepts, the editor's completion offers and the handbook says
//! cannot drift.

pub mod draft;
mod example;
mod interview;
mod known;
pub mod language;
mod scaffold;
mod yaml;

pub use interview::{Question, Refusal};
pub use known::{Choice, Known};

use crate::parse::schema::Shape;
use crate::wording::Wording;

/// The title of a field, as in `Postal code`. `None` when nobody has written it.
pub fn title(wording: &Wording, shape: &Shape, key: &str) -> Option<String> {
    find(wording, shape, key, "")
}

/// What a field means and how it is written, one to three sentences.
pub fn about(wording: &Wording, shape: &Shape, key: &str) -> Option<String> {
    find(wording, shape, key, ".about")
}

/// The words for this shape, else those that every shape shares: `source` and
/// `verified_on` mean the same everywhere.
fn find(wording: &Wording, shape: &Shape, key: &str, part: &str) -> Option<String> {
    wording
        .find(&format!("field-{}-{key}{part}", shape.id), &[])
        .or_else(|| wording.find(&format!("field-{key}{part}"), &[]))
}
