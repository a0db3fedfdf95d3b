//! What a treatment's page says before its hospitals.

use serde::Serialize;

use super::article::{self, ArticleView};
use super::parts::{Context, Course, Fact, Note, Run};
use crate::catalogue::{Article, Catalogue};
use crate::facts::{Id, Showcase};
use crate::route::Subject;
use crate::words::Arg;

/// What a treatment's page says before its hospitals.
#[derive(Debug, Serialize)]
pub(super) struct ShowcaseView {
    article: ArticleView,
    courses: Vec<Course>,
    stays: Vec<Fact>,
    exclusions: Vec<String>,
    exclusions_note: Option<Note>,
    costs: Vec<CostRow>,
    milestones: Vec<Fact>,
}

/// A price that a source names.
#[derive(Debug, Serialize)]
struct CostRow {
    item: String,
    amount: String,
    basis: String,
    as_of: Option<String>,
    note: Note,
}

/// A drawing is this wide, with room for this many weeks at least.
const DRAWING_UNITS: u32 = 240;
const DRAWING_WEEKS: u32 = 4;

pub(super) fn course(
    context: &Context,
    condition: &Id,
    sessions: Option<u16>,
    weeks: Option<f64>,
    hospital_days: Option<u16>,
) -> Course {
    let words = context.words;
    let mut parts = Vec::new();
    if let Some(sessions) = sessions {
        parts.push(words.format("sessions", &[("count", Arg::Count(usize::from(sessions)))]));
    }
    if let Some(weeks) = weeks {
        parts.push(if weeks.fract() == 0.0 && (1.0..1000.0).contains(&weeks) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a whole number between 1 and 1000"
            )]
            let count = weeks as usize;
            words.format("weeks", &[("count", Arg::Count(count))])
        } else {
            let number = context.locale.decimal(weeks);
            words.format("weeks-decimal", &[("number", Arg::Text(&number))])
        });
    }
    if let Some(days) = hospital_days.filter(|days| *days > 0) {
        parts.push(words.format("hospital-days", &[("count", Arg::Count(usize::from(days)))]));
    }
    Course {
        condition: words.label("condition", condition),
        duration: parts.join(" · "),
        marks: marks(sessions, weeks),
        hospital: None,
        note: None,
    }
}

/// Sessions spread over the working days of their weeks, on one scale for all courses.
fn marks(sessions: Option<u16>, weeks: Option<f64>) -> Vec<u32> {
    let (Some(sessions), Some(weeks)) = (sessions, weeks) else {
        return Vec::new();
    };
    if weeks.fract() != 0.0 || !(1.0..=f64::from(DRAWING_WEEKS)).contains(&weeks) {
        return Vec::new();
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number between 1 and 4"
    )]
    let weeks = weeks as u32;
    let per_week = u32::from(sessions).div_ceil(weeks);
    if per_week > 5 {
        return Vec::new();
    }
    let week_units = DRAWING_UNITS / DRAWING_WEEKS;
    (0..u32::from(sessions))
        .map(|one| (one / per_week) * week_units + (one % per_week) * 12 + 2)
        .collect()
}

pub(super) fn showcase_view(
    context: &Context,
    subject: &Subject,
    facts: &Showcase,
    article: &Article,
) -> ShowcaseView {
    let words = context.words;
    let note = |ids| context.cited(&facts.sources, ids);
    let courses = facts.courses.iter().map(|one| {
        let hospital = one.hospital.as_ref().and_then(|id| {
            let record = Catalogue::find(&context.catalogue.hospitals, id)?;
            Some(context.named(
                &record.name[context.lang],
                &Subject::Hospital(record.id.clone()),
            ))
        });
        Course {
            hospital,
            note: Some(note(&one.source)),
            ..course(
                context,
                &one.condition,
                one.sessions,
                one.weeks,
                one.hospital_days,
            )
        }
    });
    let stays = facts.longest_stays.iter().map(|one| Fact {
        label: words.label("condition", &one.condition),
        runs: vec![Run::plain(
            words.format("days", &[("count", Arg::Count(usize::from(one.days)))]),
        )],
    });
    let costs = facts.costs.iter().map(|one| CostRow {
        item: words.label("cost-item", &one.item),
        amount: context.yen_range(&one.jpy),
        basis: words.label("basis", &one.basis),
        as_of: one.quoted_on.map(|date| context.date(date)),
        note: note(&one.source),
    });
    let milestones = facts.milestones.iter().map(|one| Fact {
        label: context.date(one.date),
        runs: vec![Run::plain(words.label("milestone", &one.event))],
    });
    ShowcaseView {
        article: article::body(context, subject, article),
        courses: courses.collect(),
        stays: stays.collect(),
        exclusions: facts
            .exclusions
            .as_ref()
            .map_or_else(Vec::new, |one| context.labels("exclusion", &one.list)),
        exclusions_note: facts.exclusions.as_ref().map(|one| note(&one.source)),
        costs: costs.collect(),
        milestones: milestones.collect(),
    }
}
