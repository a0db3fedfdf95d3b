//! How long what a source said may be relied on: the one rule for pages and reports.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Accreditation, Amtac, Guarantor, PartialDate};

/// A source older than this many days no longer says what holds today.
const RECENT_DAYS: i32 = 365;

/// Whole days from the last day a date can mean to another day.
pub fn days_between(date: PartialDate, day: Date) -> i32 {
    // A span in days only: a date's arithmetic never yields months unless asked to.
    (day - date.last_day()).get_days()
}

/// A kind of block, by how long it keeps: older than [`Shelf::days`], and a page asks its
/// readers to confirm it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the blocks")]
pub enum Shelf {
    Contact,
    Intake,
    Languages,
    Price,
    Treatment,
    SecondOpinion,
    Stay,
    After,
    Services,
    Partners,
    Place,
    Centre,
    Showcase,
    Fact,
    Page,
}

impl Shelf {
    /// Days it keeps: what changes with a desk's staff half a year, all else a year.
    pub fn days(self) -> i32 {
        match self {
            Self::Contact | Self::Intake | Self::Languages => 180,
            Self::Price
            | Self::Treatment
            | Self::SecondOpinion
            | Self::Stay
            | Self::After
            | Self::Services
            | Self::Partners
            | Self::Place
            | Self::Centre
            | Self::Showcase
            | Self::Fact
            | Self::Page => 365,
        }
    }

    /// The last day on which a block that was last checked then is not past.
    pub fn due(self, verified_on: PartialDate) -> Option<Date> {
        verified_on.last_day().checked_add(self.days().days()).ok()
    }

    /// Whether a block that was last checked then must be confirmed first.
    pub fn is_past(self, verified_on: PartialDate, today: Date) -> bool {
        days_between(verified_on, today) > self.days()
    }

    /// The end of its messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Intake => "intake",
            Self::Languages => "languages",
            Self::Price => "price",
            Self::Treatment => "treatment",
            Self::SecondOpinion => "second-opinion",
            Self::Stay => "stay",
            Self::After => "after",
            Self::Services => "services",
            Self::Partners => "partners",
            Self::Place => "place",
            Self::Centre => "centre",
            Self::Showcase => "showcase",
            Self::Fact => "fact",
            Self::Page => "page",
        }
    }
}

/// What a claim of recognition is worth on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Holds, until this last day.
    Until(PartialDate),
    /// Its last day is over.
    Ended(PartialDate),
    /// A source of this date says that it holds, and is recent enough to be believed.
    Recent(PartialDate),
    /// A source of this date said that it holds; nothing since.
    Listed(PartialDate),
    /// Given then; no source says until when, or as of when.
    Since(PartialDate),
    /// No source gives any date.
    Undated,
}

impl Standing {
    /// Weighs the dates of a claim.
    pub fn new(
        since: Option<PartialDate>,
        renewed: Option<PartialDate>,
        until: Option<PartialDate>,
        as_of: Option<PartialDate>,
        today: Date,
    ) -> Self {
        if let Some(until) = until {
            return if until.last_day() >= today {
                Self::Until(until)
            } else {
                Self::Ended(until)
            };
        }
        if let Some(as_of) = as_of.max(renewed) {
            return if days_between(as_of, today) <= RECENT_DAYS {
                Self::Recent(as_of)
            } else {
                Self::Listed(as_of)
            };
        }
        since.map_or(Self::Undated, Self::Since)
    }

    /// Whether a page may show it as holding today.
    pub fn is_current(self) -> bool {
        matches!(self, Self::Until(_) | Self::Recent(_))
    }

    /// The last day on which a page shows it as holding; none where no date says so.
    pub fn last_day(self) -> Option<Date> {
        match self {
            Self::Until(until) | Self::Ended(until) => Some(until.last_day()),
            Self::Recent(as_of) | Self::Listed(as_of) => {
                let recent = jiff::Span::new().days(RECENT_DAYS);
                Some(as_of.last_day().saturating_add(recent))
            }
            Self::Since(_) | Self::Undated => None,
        }
    }
}

impl Accreditation {
    /// What it is worth on a day.
    pub fn standing(&self, today: Date) -> Standing {
        Standing::new(self.since, self.renewed, self.until, self.as_of, today)
    }
}

impl Amtac {
    /// What it is worth on a day.
    pub fn standing(&self, today: Date) -> Standing {
        Standing::new(self.since, None, self.until, self.as_of, today)
    }
}

impl Guarantor {
    /// What it is worth on a day; a register gives no term.
    pub fn standing(&self, today: Date) -> Standing {
        Standing::new(None, None, None, self.as_of, today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(until: Option<&str>, as_of: Option<&str>, today: &str, current: bool, last: &str) {
        let date = |text: Option<&str>| text.map(|text| text.parse::<PartialDate>());
        let (until, as_of) = (date(until).transpose(), date(as_of).transpose());
        let got = today
            .parse::<Date>()
            .ok()
            .zip(until.ok().zip(as_of.ok()))
            .map(|(today, (until, as_of))| Standing::new(None, None, until, as_of, today))
            .map(|one| (one.is_current(), one.last_day().map(|day| day.to_string())));
        assert_eq!(got, Some((current, Some(last.to_owned()))));
    }

    #[test]
    fn a_claim_holds_to_its_last_day_and_not_beyond() {
        check(Some("2026-03"), None, "2026-03-31", true, "2026-03-31");
        check(Some("2026-03"), None, "2026-04-01", false, "2026-03-31");
        check(None, Some("2025-06"), "2026-06-30", true, "2026-06-30");
        check(None, Some("2025-06"), "2026-07-01", false, "2026-06-30");
    }
}
