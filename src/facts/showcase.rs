//! The facts of a treatment's full page.

use serde::{Deserialize, Serialize};

use super::{Figure, Id, PartialDate, Source, SourceIds};

/// Courses, costs and milestones of one treatment. Its prose is Markdown beside it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Showcase {
    /// How long it takes, by condition and hospital.
    #[serde(default)]
    pub courses: Vec<ShowcaseCourse>,
    /// Longest stays that insurance rules allow.
    #[serde(default)]
    pub longest_stays: Vec<LongestStay>,
    /// Who is not accepted.
    pub exclusions: Option<Exclusions>,
    /// Prices that sources name.
    #[serde(default)]
    pub costs: Vec<ShowcaseCost>,
    /// Approval, insurance, first use.
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    /// Figures that its text refers to.
    #[serde(default)]
    pub facts: Vec<Figure>,
    /// When it was last compared with the sources.
    pub verified_on: Option<PartialDate>,
    /// Where its facts were read.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// One course.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct ShowcaseCourse {
    /// A code of `condition-…`.
    pub condition: Id,
    /// Visits at which it is given.
    pub sessions: Option<u16>,
    /// Weeks from first to last.
    pub weeks: Option<f64>,
    /// Days in hospital.
    pub hospital_days: Option<u16>,
    /// The hospital that gives it so.
    pub hospital: Option<Id>,
    /// Where it was read.
    pub source: SourceIds,
}

/// A longest stay.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct LongestStay {
    /// A code of `condition-…`.
    pub condition: Id,
    /// Days.
    pub days: u16,
    /// Where it was read.
    pub source: SourceIds,
}

/// Who is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Exclusions {
    /// Codes of `exclusion-…`.
    pub list: Vec<Id>,
    /// Where this was read.
    pub source: SourceIds,
}

/// A price in Japanese yen, as of a date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct ShowcaseCost {
    /// A code of `cost-item-…`.
    pub item: Id,
    /// Lowest and highest; the same twice for one price.
    pub jpy: Vec<u32>,
    /// A code of `basis-…`.
    pub basis: Id,
    /// The hospital that names it.
    pub hospital: Option<Id>,
    /// As of when.
    pub quoted_on: Option<PartialDate>,
    /// From a weak source.
    #[serde(default)]
    pub weak: bool,
    /// Where it was read.
    pub source: SourceIds,
}

/// Something that happened to the treatment in Japan.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Milestone {
    /// When.
    pub date: PartialDate,
    /// A code of `milestone-…`.
    pub event: Id,
    /// The product it happened to, where the treatment has several.
    pub name: Option<String>,
    /// Where it was read.
    pub source: SourceIds,
}
