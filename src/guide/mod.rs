//! What editors are told of the fields, all of it made from [`crate::parse::schema`]: so
//! what the validator accepts, the editor's completion offers and the handbook says
//! cannot drift. And what they are told of each kind of problem, in [`problems`].

pub mod problems;

pub mod draft;
mod examples;
pub mod handbook;
mod interview;
pub mod json_schema;
mod known;
mod labels;
pub mod language;
mod scaffold;
#[cfg(test)]
mod tests;
mod yaml;

pub use interview::{Question, Refusal};
pub use known::{Choice, Known};
pub use labels::read_labels;

use crate::parse::schema::{
    CENTRE, CENTRE_OVERLAY, FACILITATOR, FACILITATOR_OVERLAY, FACT, FRONT_MATTER, HOSPITAL,
    HOSPITAL_OVERLAY, SHOWCASE, SITE, SOURCE_FIELDS, Shape,
};
use crate::wording::Wording;

/// A kind of file that editors write.
#[derive(Clone, Copy, Debug)]
pub struct FileKind {
    /// As in `hospital`: the end of its message `shape-…`, and the beginning of the name
    /// of its JSON Schema.
    pub name: &'static str,
    /// Where such files lie.
    pub path: &'static str,
    /// Its fields.
    pub shape: &'static Shape,
    /// The file is a list of such maps.
    pub is_list: bool,
}

/// Every kind of file, in the order in which the handbook describes them.
pub const KINDS: [FileKind; 11] = [
    kind("hospital", "content/hospitals/<id>.yaml", HOSPITAL),
    kind("facilitator", "content/facilitators/<id>.yaml", FACILITATOR),
    kind("centre", "content/centres/<id>.yaml", CENTRE),
    kind("showcase", "content/showcase/<id>.yaml", SHOWCASE),
    FileKind {
        is_list: true,
        ..kind("sources", "content/sources.yaml", SOURCE_FIELDS)
    },
    FileKind {
        is_list: true,
        ..kind("facts", "content/facts.yaml", FACT)
    },
    kind(
        "hospital-overlay",
        "content/hospitals/<id>.<lang>.yaml",
        HOSPITAL_OVERLAY,
    ),
    kind(
        "facilitator-overlay",
        "content/facilitators/<id>.<lang>.yaml",
        FACILITATOR_OVERLAY,
    ),
    kind(
        "centre-overlay",
        "content/centres/<id>.<lang>.yaml",
        CENTRE_OVERLAY,
    ),
    kind("front-matter", "content/pages/<id>.<lang>.md", FRONT_MATTER),
    kind("site", "site.yaml", SITE),
];

const fn kind(name: &'static str, path: &'static str, shape: &'static Shape) -> FileKind {
    FileKind {
        name,
        path,
        shape,
        is_list: false,
    }
}

/// The title of a field, as in `Postal code`. `None` when nobody has written it.
pub fn title(wording: &Wording, shape: &Shape, key: &str) -> Option<String> {
    find(wording, shape, key, "")
}

/// What a field means and how it is written, one to three sentences.
pub fn about(wording: &Wording, shape: &Shape, key: &str) -> Option<String> {
    find(wording, shape, key, ".about")
}

/// What one of the words means that a field takes, as in `staff` of `mode`.
pub fn word(wording: &Wording, key: &str, word: &str) -> Option<String> {
    wording
        .find(&format!("word-{key}-{word}"), &[])
        .or_else(|| wording.find(&format!("word-{word}"), &[]))
}

/// The words for this shape, else those that every shape shares: `source` and
/// `verified_on` mean the same everywhere.
fn find(wording: &Wording, shape: &Shape, key: &str, part: &str) -> Option<String> {
    wording
        .find(&format!("field-{}-{key}{part}", shape.id), &[])
        .or_else(|| wording.find(&format!("field-{key}{part}"), &[]))
}
