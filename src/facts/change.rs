//! What became different in an entry, and when.

use serde::{Deserialize, Serialize};

use super::{PartialDate, SourceIds};

/// A dated change of an entry, for those who follow it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Change {
    /// When the entry was changed.
    pub date: PartialDate,
    /// What of it.
    pub kind: ChangeKind,
    /// Where the new fact was read.
    #[serde(default)]
    pub source: SourceIds,
}

/// What of an entry was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The entry is new.
    Added,
    /// Addresses, telephones, hours.
    Contact,
    /// Help in languages.
    Languages,
    /// What is offered.
    Treatments,
    /// What recognises it.
    Accreditation,
    /// What it charges.
    Prices,
    /// It is elsewhere now.
    Moved,
    /// It is no longer open.
    Closed,
    /// The entry was wrong.
    Corrected,
}

impl ChangeKind {
    /// The end of its message: `change-added`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Contact => "contact",
            Self::Languages => "languages",
            Self::Treatments => "treatments",
            Self::Accreditation => "accreditation",
            Self::Prices => "prices",
            Self::Moved => "moved",
            Self::Closed => "closed",
            Self::Corrected => "corrected",
        }
    }
}
