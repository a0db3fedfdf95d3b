//! What each kind of file may hold: one declarative description per kind.
//!
//! [`super::validate`] reads it to name every mistake; nothing else decides what a field
//! is called or what it takes.

mod entries;
mod hospital;
mod site;

pub use entries::{
    CENTRE, CENTRE_OVERLAY, CENTRE_PROSE, FACILITATOR, FACILITATOR_OVERLAY, FACILITATOR_PROSE,
    FACT, FRONT_MATTER, HOSPITAL_OVERLAY, SHOWCASE, SOURCE_FIELDS,
};
pub use hospital::{HOSPITAL, HOSPITAL_PROSE};
pub use site::{LINTS, SITE};

/// A field of a map.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// As editors write it.
    pub key: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// The file is incomplete without it.
    pub required: bool,
}

/// A map of fields, by the name under which [`crate::wording`] describes them:
/// `field-<shape>-<key>`, else `field-<key>`.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// As in `place`.
    pub id: &'static str,
    /// In the order in which editors should write them.
    pub fields: &'static [Field],
    /// Exactly one of these must be there; empty for most.
    pub one_of: &'static [&'static str],
}

const fn shape(id: &'static str, fields: &'static [Field]) -> Shape {
    Shape {
        id,
        fields,
        one_of: &[],
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One line of text.
    Text,
    /// `true` or `false`.
    Truth,
    /// A whole number within bounds.
    Integer(u32, u32),
    /// A number within bounds.
    Number(f64, f64),
    /// A day, month or year.
    Date,
    /// A day, month or year that cannot lie after the build's date.
    PastDate,
    /// `http://` or `https://`.
    Url,
    /// An address with one `@`.
    Email,
    /// E.164 with hyphens.
    Phone,
    /// As in `263-8555`.
    PostalCode,
    /// Opening hours.
    Hours,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A prefecture's id.
    Prefecture,
    /// A code of the vocabulary whose messages begin so.
    Code(&'static str),
    /// The id of an entry of this kind.
    Entry(EntryKind),
    /// One source id, or a list of them.
    Sources,
    /// One source's own id: it defines rather than refers.
    SourceId,
    /// An id that the entry had before.
    FormerId,
    /// An address below the portal's root: see [`super::is_address`].
    Address,
    /// What a text goes by: the id of a page, a showcase or a section, or a field of prose.
    TextName,
    /// A list of these.
    List(&'static Kind),
    /// One of these, or two in a list: the lowest and the highest.
    Range(&'static Kind),
    /// A map with these fields.
    Map(&'static Shape),
    /// Names by language tag, and `kana`; the listed keys must be there.
    Name(&'static [&'static str]),
    /// Short texts by language tag.
    ByLanguage,
    /// Blocks of text by name, each name one of these.
    Prose(&'static [&'static str]),
    /// Digests by name of a block.
    Digests,
    /// Language tags a portal can publish.
    LanguageTags,
    /// One such tag.
    LanguageTag,
    /// Language tags by language tag.
    Chains,
}

/// The kinds of entry that others refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum EntryKind {
    Hospital,
    Facilitator,
    Centre,
}

impl EntryKind {
    /// As a message calls it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Hospital => "hospital",
            Self::Facilitator => "facilitator",
            Self::Centre => "centre",
        }
    }

    /// Where the list lives.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Hospital => "content/hospitals",
            Self::Facilitator => "content/facilitators",
            Self::Centre => "content/centres",
        }
    }
}

const fn must(key: &'static str, kind: Kind) -> Field {
    Field {
        key,
        kind,
        required: true,
    }
}

const fn may(key: &'static str, kind: Kind) -> Field {
    Field {
        key,
        kind,
        required: false,
    }
}
