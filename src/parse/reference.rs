//! Ids that a file uses and another one must confirm.

use super::schema::EntryKind;
use crate::facts::Id;
use crate::source::Span;

/// An id that another file must confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it names.
    pub target: Target,
    /// The id.
    pub id: Id,
    /// Where it stands.
    pub span: Span,
}

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A code of the vocabulary with this prefix.
    Code(&'static str),
    /// An entry.
    Entry(EntryKind),
    /// A source of the file or a shared one.
    Source,
    /// A figure of the showcase or a shared one.
    Fact,
    /// A page of Markdown.
    Page,
    /// A list that the site generates, by its id in links.
    List,
    /// What a text goes by: a page, a showcase, a section, or a field of prose.
    Text,
}
