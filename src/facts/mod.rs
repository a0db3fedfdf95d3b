//! What entries hold, typed: codes, numbers, dates and names.
//!
//! These types say what a fact means. Whether an id in them is known is the business of
//! [`crate::catalogue::check`].

mod centre;
mod change;
mod date;
mod facilitator;
mod figure;
mod hospital;
mod hours;
mod keep;
mod past;
mod prefecture;
mod showcase;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use centre::{Centre, CentreStatus};
pub use change::{Change, ChangeKind};
pub use date::PartialDate;
pub use facilitator::{Amtac, Facilitator, Guarantor, GuarantorStatus, Office, Partners};
pub use figure::{Figure, FigureValue};
pub use hospital::{
    Accreditation, After, Beds, Coordinates, Cost, Course, Hospital, Intake, LanguageHelp, Mode,
    OwnInterpreter, Price, Route as IntakeRoute, SecondOpinion, Stay, Treatment, Volume,
};
pub use hours::{Hours, Opening, Weekday};
pub use keep::{Shelf, Standing, days_between};
pub use past::AsOf;
pub use prefecture::{PREFECTURES, Prefecture, REGIONS, Region};
pub use showcase::{Exclusions, LongestStay, Milestone, Showcase, ShowcaseCost, ShowcaseCourse};

/// An id: of an entry, or a code of a vocabulary. Lower-case ASCII, digits, hyphens.
pub type Id = Arc<str>;

/// A name as written: by language tag, plus `kana`, the reading used to sort.
pub type WrittenName = BTreeMap<String, String>;

/// A short text by language tag, such as a city.
pub type ByLanguage = BTreeMap<String, String>;

/// Blocks of text by name. Shared: who shows a text need not hold it again.
pub type Prose = BTreeMap<String, Arc<str>>;

/// A source by its id, or several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct SourceIds(pub Vec<Id>);

/// Where a claim was read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct Source {
    /// Unique in its file and among the shared sources.
    pub id: Id,
    /// As published.
    pub title: String,
    /// Absent for a document without an address.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was published.
    pub date: Option<PartialDate>,
    /// When it was read.
    pub read_on: Option<PartialDate>,
    /// A blog, a mirror, a repost.
    #[serde(default)]
    pub weak: bool,
}

/// `yes`, `on-request` or `no`; absence of the field is the fourth answer, "not stated".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// When asked for.
    OnRequest,
    /// No.
    No,
}

impl Answer {
    /// The end of the message that says it: `answer-yes`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::OnRequest => "on-request",
            Self::No => "no",
        }
    }
}

/// A telephone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Phone {
    /// E.164 with hyphens, as in `+81-3-1234-5678`.
    pub number: String,
    /// What answers there: a code of `phone-…`.
    #[serde(default = "main_line")]
    pub kind: Id,
    /// Languages spoken there.
    #[serde(default)]
    pub languages: Vec<Id>,
}

fn main_line() -> Id {
    "main".into()
}

/// Where an organisation is.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Place {
    /// One of the 47.
    pub prefecture: Prefecture,
    /// City, ward or town.
    pub city: Option<ByLanguage>,
    /// Street address.
    pub address: Option<ByLanguage>,
    /// As in `263-8555`.
    pub postal_code: Option<String>,
    /// On the map.
    pub coordinates: Option<Coordinates>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// How to reach an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Contact {
    /// The front page.
    pub website: Option<String>,
    /// The page for patients from abroad.
    pub international_page: Option<String>,
    /// The enquiry form.
    pub form: Option<String>,
    /// Telephones.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// E-mail.
    pub email: Option<String>,
    /// Japan time.
    pub hours: Option<Hours>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// Services by code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Services {
    /// Codes of `service-…`.
    pub list: Vec<Id>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}
