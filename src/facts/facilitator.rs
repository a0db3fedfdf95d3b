//! A company that arranges medical travel to Japan.

use serde::{Deserialize, Serialize};

use super::{
    ByLanguage, Change, Contact, Id, LanguageHelp, PartialDate, Place, Prose, Services, Source,
    SourceIds, WrittenName,
};

/// One company's facts and its prose in the source language.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Facilitator {
    /// Names and the kana reading.
    pub name: WrittenName,
    /// Accreditation by Medical Excellence JAPAN.
    pub amtac: Option<Amtac>,
    /// Standing as a guarantor for the visa for medical stay.
    pub guarantor: Option<Guarantor>,
    /// Where it is.
    pub place: Option<Place>,
    /// How to reach it.
    #[serde(default)]
    pub contact: Contact,
    /// In which languages.
    #[serde(default)]
    pub languages: Vec<LanguageHelp>,
    /// What it does.
    pub services: Option<Services>,
    /// Hospitals it is said to work with.
    pub partners: Option<Partners>,
    /// Offices abroad.
    #[serde(default)]
    pub offices: Vec<Office>,
    /// When it began.
    pub established: Option<PartialDate>,
    /// Blocks of text in the source language.
    #[serde(default)]
    pub prose: Prose,
    /// What became different in it, as far as its editors say.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Where its facts were read.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Ids that it had before.
    #[serde(default)]
    pub aliases: Vec<Id>,
}

/// Accredited Medical Travel Assistance Company, by Medical Excellence JAPAN.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Amtac {
    /// As in `MEJ-AMTAC-001`.
    pub number: Option<String>,
    /// First given.
    pub since: Option<PartialDate>,
    /// Last valid day, where a source says so.
    pub until: Option<PartialDate>,
    /// The date of the newest source that says it holds.
    pub as_of: Option<PartialDate>,
    /// Where it was read.
    pub source: SourceIds,
}

/// Standing as a guarantor.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Guarantor {
    /// A code of `registry-…`.
    pub registry: Option<Id>,
    /// As in `B-010`.
    pub number: Option<String>,
    /// How sure it is.
    pub status: GuarantorStatus,
    /// The date of the newest source that says it holds.
    pub as_of: Option<PartialDate>,
    /// Where it was read.
    pub source: SourceIds,
}

/// How sure a guarantor's registration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuarantorStatus {
    /// A register number was seen.
    Registered,
    /// The company or a hospital says so.
    OwnStatement,
    /// Likely, but not confirmed.
    Unconfirmed,
}

impl GuarantorStatus {
    /// The end of its message.
    pub fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::OwnStatement => "own-statement",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

/// Hospitals it is said to work with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Partners {
    /// Ids of hospitals.
    pub hospitals: Vec<Id>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// An office abroad.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Office {
    /// A code of `country-…`.
    pub country: Id,
    /// City.
    pub city: Option<ByLanguage>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
}
