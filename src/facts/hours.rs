//! Opening hours, Japan time.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// When a desk, a telephone or an interpreter is there: `24h`, or openings separated by
/// `;`, as in `mon-fri 09:00-12:00; sat 09:00-11:00`. An opening without times, `tue,thu`,
/// says the days only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum Hours {
    /// Day and night.
    Always,
    /// At these times.
    Openings(Vec<Opening>),
}

/// Days of the week and, where known, from when to when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Runs of days, first and last; a single day is its own run.
    pub days: Vec<(Weekday, Weekday)>,
    /// `HH:MM` each, in 24 hours.
    pub times: Option<(String, String)>,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weekday(u8);

/// The names editors write, in order.
const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Weekday {
    /// The name editors write, and the end of its message: `weekday-mon`.
    pub fn code(self) -> &'static str {
        NAMES[usize::from(self.0) % NAMES.len()]
    }

    fn parse(text: &str) -> Option<Self> {
        let place = NAMES.iter().position(|name| *name == text)?;
        u8::try_from(place).ok().map(Self)
    }
}

impl FromStr for Hours {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.trim() == "24h" {
            return Ok(Self::Always);
        }
        text.split(';')
            .map(|part| opening(part.trim()))
            .collect::<Option<Vec<_>>>()
            .map(Self::Openings)
            .ok_or_else(|| format!("`{text}` does not read as opening hours"))
    }
}

fn opening(text: &str) -> Option<Opening> {
    let (days, times) = match text.split_once(' ') {
        Some((days, times)) => (days, Some(times.trim())),
        None => (text, None),
    };
    let days = days
        .split(',')
        .map(|run| {
            let (from, to) = run.split_once('-').unwrap_or((run, run));
            let (from, to) = (Weekday::parse(from)?, Weekday::parse(to)?);
            (from <= to).then_some((from, to))
        })
        .collect::<Option<Vec<_>>>()?;
    let times = match times {
        None => None,
        Some(times) => {
            let (from, to) = times.split_once('-')?;
            (is_time(from) && is_time(to) && from < to)
                .then(|| Some((from.to_owned(), to.to_owned())))?
        }
    };
    Some(Opening { days, times })
}

fn is_time(text: &str) -> bool {
    match text.as_bytes() {
        [a, b, b':', c, d] => {
            let digits = [a, b, c, d].iter().all(|byte| byte.is_ascii_digit());
            digits && &text[..2] <= "24" && &text[3..] <= "59"
        }
        _ => false,
    }
}

/// As editors write them, each opening in its shortest form.
impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self::Openings(openings) = self else {
            return f.write_str("24h");
        };
        for (at, opening) in openings.iter().enumerate() {
            if at > 0 {
                f.write_str("; ")?;
            }
            for (at, (from, to)) in opening.days.iter().enumerate() {
                let comma = if at > 0 { "," } else { "" };
                match from == to {
                    true => write!(f, "{comma}{}", from.code())?,
                    false => write!(f, "{comma}{}-{}", from.code(), to.code())?,
                }
            }
            if let Some((from, to)) = &opening.times {
                write!(f, " {from}-{to}")?;
            }
        }
        Ok(())
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

impl TryFrom<String> for Hours {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, openings: Option<usize>) {
        let got = match text.parse() {
            Ok(Hours::Always) => Some(0),
            Ok(Hours::Openings(list)) => Some(list.len()),
            Err(_) => None,
        };
        assert_eq!(got, openings, "{text}");
    }

    #[test]
    fn hours_are_written_as_they_are_read() {
        for text in ["24h", "tue,thu", "mon-fri 09:00-12:00; sat 09:00-11:00"] {
            let read = text.parse::<Hours>().map(String::from);
            assert_eq!(read.as_deref(), Ok(text));
        }
    }

    #[test]
    fn hours_read_as_editors_write_them() {
        check("24h", Some(0));
        check("mon-fri 09:00-17:00", Some(1));
        check("mon-fri 09:00-12:00; sat 09:00-11:00", Some(2));
        check("tue,thu 10:00-15:00", Some(1));
        check("tue,thu", Some(1));
        check("fri-mon 09:00-12:00", None);
        check("mon-fri 17:00-09:00", None);
        check("mon-fri 9:00-17:00", None);
        check("weekdays", None);
        check("月 09:00-12:00", None);
    }
}
