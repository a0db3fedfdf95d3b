//! A Japanese-style medical centre abroad.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Answer, ByLanguage, Change, Coordinates, Id, PartialDate, Prose, Source, SourceIds, WrittenName,
};

/// One centre's facts and its prose in the source language.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Centre {
    /// Names.
    pub name: WrittenName,
    /// ISO 3166-1 alpha-2 in lower case; a code of `country-…`.
    pub country: Id,
    /// City, where a source names it.
    pub city: Option<ByLanguage>,
    /// On the map: itself, or its city.
    pub coordinates: Option<Coordinates>,
    /// Codes of `centre-kind-…`.
    pub kinds: Vec<Id>,
    /// Who runs it from Japan.
    #[serde(default)]
    pub operators: Vec<ByLanguage>,
    /// When it opened.
    pub opened: Option<PartialDate>,
    /// When it was to open.
    pub planned_for: Option<PartialDate>,
    /// Its status on [`Centre::status_as_of`], never "today".
    pub status: CentreStatus,
    /// The date of the source of the status.
    pub status_as_of: PartialDate,
    /// Whether it follows up patients treated in Japan.
    pub follow_up: Option<Answer>,
    /// Blocks of text in the source language.
    #[serde(default)]
    pub prose: Prose,
    /// Where this was read.
    pub source: SourceIds,
    /// When it was last compared with the source.
    pub verified_on: Option<PartialDate>,
    /// What became different in it, as far as its editors say.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Sources of its own.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Ids that it had before.
    #[serde(default)]
    pub aliases: Vec<Id>,
}

impl Centre {
    /// The last day of the time for which a centre that has not opened was planned; a page
    /// never shows it as open, before that day or after.
    pub fn planned_day(&self) -> Option<Date> {
        let unopened = matches!(
            self.status,
            CentreStatus::Planned | CentreStatus::FeasibilityStudy
        );
        self.planned_for
            .filter(|_| unopened)
            .map(PartialDate::last_day)
    }
}

/// What a source said of a centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CentreStatus {
    /// Open.
    Open,
    /// Planned.
    Planned,
    /// Under study.
    FeasibilityStudy,
    /// Closed.
    Closed,
}

impl CentreStatus {
    /// The end of its messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Planned => "planned",
            Self::FeasibilityStudy => "feasibility-study",
            Self::Closed => "closed",
        }
    }
}
