//! A hospital that public sources name for patients from abroad.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Answer, Change, Contact, Hours, Id, PartialDate, Place, Prose, Services, Source, SourceIds,
    WrittenName,
};

/// One hospital's facts and its prose in the source language.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Hospital {
    /// Names and the kana reading.
    pub name: WrittenName,
    /// Where it is.
    pub place: Place,
    /// How to reach it.
    #[serde(default)]
    pub contact: Contact,
    /// Claims of recognition, each with its dates.
    #[serde(default)]
    pub accreditations: Vec<Accreditation>,
    /// What it offers to patients from abroad.
    #[serde(default)]
    pub treatments: Vec<Treatment>,
    /// In which languages, how.
    #[serde(default)]
    pub languages: Vec<LanguageHelp>,
    /// How a patient applies.
    pub intake: Option<Intake>,
    /// What it charges.
    pub price: Option<Price>,
    /// Opinions on records.
    pub second_opinion: Option<SecondOpinion>,
    /// Rooms, food, company.
    pub stay: Option<Stay>,
    /// Reports and follow-up.
    pub after: Option<After>,
    /// What else it does for patients from abroad.
    pub services: Option<Services>,
    /// Size.
    pub beds: Option<Beds>,
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
    /// When the hospital itself confirmed its entry.
    pub confirmed_by_hospital_on: Option<PartialDate>,
}

/// A point on the map, in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
pub struct Coordinates {
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// Good to about a kilometre only.
    #[serde(default)]
    pub approximate: bool,
}

impl Coordinates {
    /// With no more digits than are meant: two are 1.1 km, for a point that is approximate.
    pub fn meant(self) -> Self {
        let rough = |degrees: f64| (degrees * 100.0).round() / 100.0;
        match self.approximate {
            true => Self {
                lat: rough(self.lat),
                lon: rough(self.lon),
                ..self
            },
            false => self,
        }
    }
}

/// A claim that some body recognises the hospital. Never a plain badge: what a source
/// said, as of when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Accreditation {
    /// A code of `scheme-…`.
    pub scheme: Id,
    /// The departments it covers, codes of `department-…`; empty when no source says.
    #[serde(default)]
    pub departments: Vec<Id>,
    /// The certificate's number.
    pub number: Option<String>,
    /// First given.
    pub since: Option<PartialDate>,
    /// Last given.
    pub renewed: Option<PartialDate>,
    /// Last valid day, where a source says so.
    pub until: Option<PartialDate>,
    /// The date of the newest source that says it holds.
    pub as_of: Option<PartialDate>,
    /// Where it was read.
    pub source: SourceIds,
}

/// A treatment offered to patients from abroad.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Treatment {
    /// A code of `treatment-…`.
    pub treatment: Id,
    /// A code of `modality-…`.
    pub modality: Option<Id>,
    /// Offered since.
    pub since: Option<PartialDate>,
    /// Offered until.
    pub until: Option<PartialDate>,
    /// How long it takes, by condition.
    #[serde(default)]
    pub courses: Vec<Course>,
    /// Codes of `exclusion-…`.
    #[serde(default)]
    pub not_accepted: Vec<Id>,
    /// How many were treated.
    pub volume: Option<Volume>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

impl Treatment {
    /// What is over is history on the hospital's page, and no offer in any list.
    pub fn has_ended(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until.last_day() < today)
    }
}

/// How long one course takes.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Course {
    /// A code of `condition-…`.
    pub condition: Id,
    /// Visits at which it is given.
    pub sessions: Option<u16>,
    /// Weeks from first to last; halves occur.
    pub weeks: Option<f64>,
    /// Days in hospital.
    pub hospital_days: Option<u16>,
}

/// How many were treated, and in which time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Volume {
    /// People, or cases where a source counts those.
    pub patients: u32,
    /// From.
    pub from: Option<PartialDate>,
    /// To.
    pub to: Option<PartialDate>,
}

/// A price that a source names, in Japanese yen: never converted, never guessed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Cost {
    /// A code of `basis-…`.
    pub basis: Id,
    /// Lowest and highest; the same twice for one price.
    pub jpy: Vec<u32>,
    /// Codes of `cost-item-…`.
    #[serde(default)]
    pub includes: Vec<Id>,
    /// Codes of `cost-item-…`.
    #[serde(default)]
    pub excludes: Vec<Id>,
    /// As of when.
    pub quoted_on: PartialDate,
}

/// Help in one language by one means.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct LanguageHelp {
    /// BCP 47; a code of `language-…`.
    pub language: Option<Id>,
    /// "21 languages" that no source names: a number, not a list.
    pub unnamed: Option<u16>,
    /// How.
    pub mode: Mode,
    /// When, Japan time.
    pub hours: Option<Hours>,
    /// What it costs.
    pub fee: Option<Fee>,
    /// Must be booked.
    pub booking: Option<bool>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// A fee in Japanese yen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Fee {
    /// Amount.
    pub jpy: u32,
    /// For what: the end of a `per-…` message.
    pub per: Id,
}

/// By whom or what the help is given, people first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Staff who speak it.
    Staff,
    /// An interpreter in person.
    Interpreter,
    /// An interpreter by telephone.
    Phone,
    /// An interpreter by video or app.
    Video,
    /// A translation device.
    Machine,
    /// Web pages, signs, forms.
    Written,
}

impl Mode {
    /// The end of its message: `mode-staff`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Interpreter => "interpreter",
            Self::Phone => "phone",
            Self::Video => "video",
            Self::Machine => "machine",
            Self::Written => "written",
        }
    }

    /// A person helps. Only these count in the language facet.
    pub fn is_human(self) -> bool {
        !matches!(self, Self::Machine | Self::Written)
    }
}

/// How a patient from abroad applies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Intake {
    /// Who may apply.
    pub route: Option<Route>,
    /// Facilitators the hospital names.
    #[serde(default)]
    pub coordinators: Vec<Id>,
    /// Codes of `document-…`.
    #[serde(default)]
    pub documents: Vec<Id>,
    /// Languages of the documents.
    #[serde(default)]
    pub document_languages: Vec<Id>,
    /// Working days.
    pub reply_days: Option<u16>,
    /// Records are looked at before the journey.
    pub case_review_before_travel: Option<bool>,
    /// Whether the patient brings an interpreter.
    pub own_interpreter: Option<OwnInterpreter>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// "Can I apply myself?"
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// Yes.
    Direct,
    /// Yes, or through a coordinator.
    DirectOrCoordinator,
    /// No: a coordinator applies.
    CoordinatorRequired,
    /// No: a doctor or hospital refers.
    ReferralOnly,
}

impl Route {
    /// The end of its messages: `intake-direct`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::DirectOrCoordinator => "direct-or-coordinator",
            Self::CoordinatorRequired => "coordinator-required",
            Self::ReferralOnly => "referral-only",
        }
    }
}

/// Who brings the interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnInterpreter {
    /// The patient must.
    Required,
    /// The hospital or the coordinator arranges one.
    Arranged,
    /// Not needed.
    NotNeeded,
}

impl OwnInterpreter {
    /// The end of its message.
    pub fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Arranged => "arranged",
            Self::NotNeeded => "not-needed",
        }
    }
}

/// What a hospital charges people without Japanese public insurance.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Price {
    /// Yen for one point of the tariff; 10 is the insured one.
    pub yen_per_point: Option<u16>,
    /// The same as a percentage of the insured tariff.
    pub percent_of_tariff: Option<u16>,
    /// In force since.
    pub since: Option<PartialDate>,
    /// Consumption tax is added.
    pub taxable: Option<bool>,
    /// An estimate is given before the journey.
    pub estimate_before_travel: Option<bool>,
    /// A code of `deposit-…`.
    pub deposit: Option<Id>,
    /// Extra fee without a referral letter.
    pub no_referral_fee_jpy: Option<u32>,
    /// Codes of `payment-…`.
    #[serde(default)]
    pub payment: Vec<Id>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// Opinions on records.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct SecondOpinion {
    /// Ends of `second-opinion-…` messages.
    pub modes: Vec<Id>,
    /// Fee.
    pub fee_jpy: Option<u32>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// Rooms, food, company. Each answer may be missing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Stay {
    /// Someone may stay with the patient.
    pub companion: Option<Answer>,
    /// Single rooms.
    pub private_room: Option<Answer>,
    /// Their extra charge.
    pub private_room_jpy_per_day: Option<u32>,
    /// Food by religion.
    pub religious_diet: Option<Answer>,
    /// A place to pray.
    pub prayer_room: Option<Answer>,
    /// Wheelchairs.
    pub wheelchair: Option<Answer>,
    /// Children as patients.
    pub children: Option<Answer>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// What the patient takes home.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct After {
    /// A written report.
    pub report: Option<Answer>,
    /// Its languages.
    #[serde(default)]
    pub report_languages: Vec<Id>,
    /// Related centres abroad.
    #[serde(default)]
    pub centres: Vec<Id>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
}

/// Size.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Beds {
    /// Beds.
    pub count: u32,
    /// As of.
    pub as_of: Option<PartialDate>,
    /// Where this was read.
    #[serde(default)]
    pub source: SourceIds,
}
