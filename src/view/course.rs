//! How long a treatment takes, said and drawn: all courses that stand together on one scale
//! of weeks.

use std::fmt::Write;

use super::note::Note;
use super::parts::{Context, Run};
use crate::facts::Id;
use crate::words::{Arg, Words};

/// Courses that stand together.
#[derive(Debug, Default)]
pub(super) struct Courses {
    pub(super) rows: Vec<Course>,
    /// The width of every drawing, in tenths of a day; none is drawn at zero.
    pub(super) width: u32,
    /// The ends of the weeks that the axis names, evenly spaced.
    pub(super) ticks: Vec<u32>,
    /// The lines between those weeks, as a path.
    pub(super) lines: String,
    /// What the legend must explain.
    pub(super) has_sessions: bool,
    pub(super) has_stays: bool,
    pub(super) has_spans: bool,
    pub(super) words: CourseWords,
}

/// What the drawings say.
#[derive(Debug, Default)]
pub(super) struct CourseWords {
    pub(super) weeks: String,
    pub(super) session: String,
    pub(super) span: String,
    pub(super) stay: String,
    pub(super) days: String,
    pub(super) unstated: String,
}

impl CourseWords {
    pub(super) fn new(words: &Words) -> Self {
        let get = |id: &str| words.get(id).to_owned();
        Self {
            weeks: get("course-weeks"),
            session: get("course-session"),
            span: get("course-span"),
            stay: get("course-stay"),
            days: get("course-days"),
            unstated: get("not-stated"),
        }
    }
}

/// A course of treatment.
#[derive(Clone, Debug)]
pub(super) struct Course {
    /// For what.
    pub(super) condition: String,
    /// "12 sessions · 3 weeks"; empty for "not stated".
    pub(super) duration: String,
    /// Where it is given so, on the first of several.
    pub(super) hospital: Option<Run>,
    /// Where it was read, on the last of several.
    pub(super) note: Option<Note>,
    pub(super) drawing: Drawing,
    /// From its first day to its last.
    pub(super) days: f64,
}

/// Paths in a drawing [`HEIGHT`] units high, in which a day is [`DAY`] units wide. Empty
/// for what no source states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawing {
    /// A block for each session.
    pub(super) sessions: String,
    /// A frame around weeks whose sessions nobody counts.
    pub(super) span: String,
    /// A bar under the days in hospital.
    pub(super) stay: String,
}

const DAY: u32 = 10;
const WEEK: u32 = 7 * DAY;
const HEIGHT: u32 = 24;

/// Shorter courses are drawn on this many weeks, so that one week looks like one week.
const LEAST_WEEKS: u32 = 4;
/// Two years: beyond, a day is thinner than a line on a phone.
const MOST_WEEKS: u32 = 104;
/// The axis names at most so many weeks.
const MOST_TICKS: u32 = 8;
/// So many sessions a week still show as blocks.
const MOST_A_WEEK: u32 = 35;

/// One course; [`Courses::new`] sets its scale.
pub(super) fn course(
    context: &Context,
    condition: &Id,
    sessions: Option<u16>,
    weeks: Option<f64>,
    hospital_days: Option<u16>,
) -> Course {
    let words = context.words;
    let count = |id: &str, count: u16| words.format(id, &[("count", Arg::Count(count.into()))]);
    let mut parts = Vec::new();
    if let Some(sessions) = sessions {
        parts.push(count("sessions", sessions));
    }
    if let Some(weeks) = weeks {
        parts.push(match whole(weeks) {
            Some(weeks) => count("weeks", weeks),
            None => {
                let number = context.locale.decimal(weeks);
                words.format("weeks-decimal", &[("number", Arg::Text(&number))])
            }
        });
    }
    match hospital_days {
        Some(0) => parts.push(words.get("course-outpatient").to_owned()),
        Some(days) => parts.push(count("hospital-days", days)),
        None => {}
    }
    Course {
        condition: words.label("condition", condition),
        duration: parts.join(" · "),
        hospital: None,
        note: None,
        drawing: draw(sessions, weeks, hospital_days),
        days: f64::from(hospital_days.unwrap_or(0)).max(weeks.unwrap_or(0.0) * 7.0),
    }
}

/// A whole number from 1 to 999.
fn whole(number: f64) -> Option<u16> {
    let is_whole = number.fract() == 0.0 && (1.0..1000.0).contains(&number);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number between 1 and 999"
    )]
    is_whole.then_some(number as u16)
}

/// Rounded up to whole units, and none for what is too long to draw.
fn units(days: f64) -> Option<u32> {
    let units = (days * f64::from(DAY)).ceil();
    let most = f64::from(MOST_WEEKS * WEEK);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and the most that is drawn"
    )]
    (1.0..=most).contains(&units).then_some(units as u32)
}

fn draw(sessions: Option<u16>, weeks: Option<f64>, hospital_days: Option<u16>) -> Drawing {
    let mut drawing = Drawing::default();
    let length = weeks.and_then(|weeks| units(weeks * 7.0));
    match (sessions.filter(|count| *count > 0), length) {
        (Some(count), Some(length)) => drawing.sessions = blocks(count.into(), length),
        (None, Some(length)) => {
            let inner = length.saturating_sub(4);
            drawing.span = format!("M2 7h{inner}v10h-{inner}z");
        }
        (_, None) => {}
    }
    if let Some(length) = hospital_days.and_then(|days| units(days.into())) {
        drawing.stay = format!("M0 20h{length}v4h-{length}z");
    }
    drawing
}

/// As many a week as it takes, from the first day of each week: no source names the days.
fn blocks(count: u32, length: u32) -> String {
    let per_week = (count * WEEK).div_ceil(length);
    let mut path = String::new();
    if per_week > MOST_A_WEEK {
        let _ = write!(path, "M0 4h{length}v13h-{length}z");
        return path;
    }
    // Working days stand apart from each other and from the next week.
    let pitch = (WEEK / per_week).min(DAY);
    let width = (pitch * 7 / 10).max(1);
    let (mut week, mut day) = (0, 0);
    for one in 0..count {
        // Evenly over all weeks, a last half week too.
        let now = one * length / (count * WEEK);
        day = if now == week { day } else { 0 };
        week = now;
        let at = week * WEEK + day * pitch + 1;
        day += 1;
        let _ = write!(path, "M{at} 4h{width}v13h-{width}z");
    }
    path
}

impl Courses {
    /// Puts courses on the scale of the longest that is drawn.
    pub(super) fn new(rows: Vec<Course>, words: CourseWords) -> Self {
        let has =
            |part: fn(&Drawing) -> &String| rows.iter().any(|one| !part(&one.drawing).is_empty());
        let (has_sessions, has_stays) = (has(|one| &one.sessions), has(|one| &one.stay));
        let has_spans = has(|one| &one.span);
        if !(has_sessions || has_stays || has_spans) {
            return Self {
                rows,
                words,
                ..Self::default()
            };
        }
        let drawn = rows.iter().filter(|one| one.drawing != Drawing::default());
        let longest = drawn.filter_map(|one| units(one.days)).max();
        let weeks = longest.unwrap_or(0).div_ceil(WEEK).max(LEAST_WEEKS);
        let step = weeks.div_ceil(MOST_TICKS);
        let ticks: Vec<u32> = (1..=weeks.div_ceil(step)).map(|one| one * step).collect();
        let width = ticks.last().copied().unwrap_or(0) * WEEK;
        let mut lines = String::new();
        for tick in ticks.iter().take(ticks.len().saturating_sub(1)) {
            let _ = write!(lines, "M{} 0v{HEIGHT}", tick * WEEK);
        }
        Self {
            rows,
            width,
            ticks,
            lines,
            has_sessions,
            has_stays,
            has_spans,
            words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(sessions: Option<u16>, weeks: Option<f64>, hospital_days: Option<u16>) -> Course {
        Course {
            condition: String::new(),
            duration: String::new(),
            hospital: None,
            note: None,
            drawing: draw(sessions, weeks, hospital_days),
            days: f64::from(hospital_days.unwrap_or(0)).max(weeks.unwrap_or(0.0) * 7.0),
        }
    }

    /// Where the blocks of a path begin, and how wide they are.
    fn edges(path: &str) -> Vec<(u32, u32)> {
        let blocks = path.split('M').filter(|block| !block.is_empty());
        blocks
            .filter_map(|block| {
                let (at, rest) = block.split_once(' ')?;
                let width = rest.split_once('h')?.1.split_once('v')?.0;
                Some((at.parse().ok()?, width.parse().ok()?))
            })
            .collect()
    }

    #[test]
    fn every_session_is_drawn_within_the_weeks() {
        for (count, weeks) in [
            (12, 3.0),
            (16, 4.0),
            (4, 1.0),
            (26, 5.5),
            (40, 4.0),
            (1, 0.5),
            (300, 20.0),
        ] {
            let one = drawn(Some(count), Some(weeks), None);
            let blocks = edges(&one.drawing.sessions);
            assert_eq!(blocks.len(), usize::from(count), "{count} in {weeks} weeks");
            for pair in blocks.windows(2) {
                assert!(
                    pair[0].0 + pair[0].1 < pair[1].0,
                    "{count} in {weeks} weeks: {pair:?}"
                );
            }
            let (at, width) = blocks[blocks.len() - 1];
            let end = weeks * f64::from(WEEK);
            assert!(f64::from(at) > end - f64::from(WEEK), "to the last week");
            assert!(f64::from(at + width) <= end, "{count} in {weeks} weeks");
            assert!(one.drawing.span.is_empty());
        }
    }

    #[test]
    fn what_nobody_counts_is_a_frame_and_what_nobody_times_is_nothing() {
        assert_eq!(
            edges(&drawn(None, Some(2.0), None).drawing.span),
            [(2, 136)]
        );
        assert_eq!(drawn(Some(12), None, None).drawing, Drawing::default());
        assert_eq!(drawn(None, None, Some(0)).drawing, Drawing::default());
        assert_eq!(drawn(None, Some(1000.0), None).drawing, Drawing::default());
    }

    #[test]
    fn days_in_hospital_stand_apart_from_sessions() {
        let one = drawn(Some(5), Some(1.0), Some(14));
        assert_eq!(edges(&one.drawing.sessions).len(), 5);
        assert_eq!(edges(&one.drawing.stay), [(0, 140)]);
    }

    #[test]
    fn all_courses_share_one_scale() {
        let of = |weeks: &[f64]| {
            let rows = weeks.iter().map(|weeks| drawn(None, Some(*weeks), None));
            Courses::new(rows.collect(), CourseWords::default())
        };
        assert_eq!(
            of(&[1.0]).ticks,
            [1, 2, 3, 4],
            "a week is a quarter, not all"
        );
        assert_eq!(of(&[1.0, 5.5]).ticks, [1, 2, 3, 4, 5, 6]);
        assert_eq!(of(&[10.0]).ticks, [2, 4, 6, 8, 10]);
        assert_eq!(of(&[1.0, 5.5]).width, 6 * WEEK);
        let long = of(&[1.0, 1000.0]);
        assert_eq!(long.ticks, [1, 2, 3, 4], "what is not drawn sets no scale");
        let none = Courses::new(vec![drawn(Some(3), None, None)], CourseWords::default());
        assert_eq!((none.width, none.ticks.len(), none.rows.len()), (0, 0, 1));
        let halves = of(&[17.0]);
        assert_eq!(halves.ticks, [3, 6, 9, 12, 15, 18]);
        assert_eq!(edges(&halves.rows[0].drawing.span), [(2, 1186)]);
    }
}
