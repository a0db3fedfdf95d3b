//! What a claim of recognition is worth on the build's date.

use super::parts::{Context, days_between};
use crate::facts::PartialDate;

/// A source older than this no longer says what holds today.
const RECENT_DAYS: i32 = 365;

/// What a claim is worth on the build's date, in words, and whether it is current.
pub(super) fn standing(
    context: &Context,
    since: Option<PartialDate>,
    renewed: Option<PartialDate>,
    until: Option<PartialDate>,
    as_of: Option<PartialDate>,
) -> (String, bool) {
    let today = context.catalogue.today;
    let say = |id: &str, date: PartialDate| context.say(id, date);
    if let Some(until) = until {
        return if until.last_day() >= today {
            (say("standing-until", until), true)
        } else {
            (say("standing-ended", until), false)
        };
    }
    if let Some(as_of) = as_of.max(renewed) {
        return if days_between(as_of, today) <= RECENT_DAYS {
            (say("standing-recent", as_of), true)
        } else {
            (say("standing-listed", as_of), false)
        };
    }
    match since {
        Some(since) => (say("standing-since", since), false),
        None => (context.words.get("standing-undated").to_owned(), false),
    }
}
