//! Dates as precise as their source is.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day, a month or a year: a source that says "2017" must not become 1 January 2017.
///
/// ISO 8601: `2017-02-20`, `2017-02` or `2017`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum PartialDate {
    /// A whole year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Day(Date),
}

impl PartialDate {
    /// The first day it can mean.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => day(year, 1, 1),
            Self::Month(year, month) => day(year, month, 1),
            Self::Day(date) => date,
        }
    }

    /// The last day it can mean: a service "until March 2026" runs to the 31st.
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(year) => day(year, 12, 31),
            Self::Month(year, month) => day(year, month, 1).last_of_month(),
            Self::Day(date) => date,
        }
    }
}

/// Years and months are checked when parsed, so the fallback is never taken.
fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap_or(Date::ZERO)
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let fail = || format!("`{text}` is not a date");
        let digits = |part: &str, len: usize| -> Option<i16> {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse().ok())?
        };
        let parts: Vec<&str> = text.split('-').collect();
        let year = |part| digits(part, 4).filter(|year| (1900..=2200).contains(year));
        let date = match parts.as_slice() {
            [y] => year(y).map(Self::Year),
            [y, m] => year(y).and_then(|y| {
                let m = i8::try_from(digits(m, 2)?).ok()?;
                Date::new(y, m, 1).ok()?;
                Some(Self::Month(y, m))
            }),
            [y, m, d] => year(y).and_then(|y| {
                let m = i8::try_from(digits(m, 2)?).ok()?;
                let d = i8::try_from(digits(d, 2)?).ok()?;
                Date::new(y, m, d).ok().map(Self::Day)
            }),
            _ => None,
        };
        date.ok_or_else(fail)
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => write!(f, "{date}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<(&str, &str)>) {
        let got = text.parse::<PartialDate>().ok();
        let got = got.map(|date| (date.first_day().to_string(), date.last_day().to_string()));
        let expect = expect.map(|(first, last)| (first.to_owned(), last.to_owned()));
        assert_eq!(got, expect, "{text}");
    }

    #[test]
    fn a_date_means_all_its_days() {
        check("2024", Some(("2024-01-01", "2024-12-31")));
        check("2024-02", Some(("2024-02-01", "2024-02-29")));
        check("2024-02-29", Some(("2024-02-29", "2024-02-29")));
        check("2023-02-29", None);
        check("2024-13", None);
        check("24-02", None);
        check("2024/02/01", None);
        check("", None);
    }
}
