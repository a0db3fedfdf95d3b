//! What a treatment's page says before its hospitals: the author's sections, and between
//! them what is drawn or listed from its facts.

use std::sync::Arc;

use serde::Serialize;

use super::article::{self, ArticleView, SectionView};
use super::course::{Course, CourseWords, Courses, course};
use super::note::{Note, SourceLink};
use super::parts::{Context, Fact, FactList, Run};
use crate::catalogue::{Article, Catalogue};
use crate::facts::{Milestone, Showcase};
use crate::route::Subject;
use crate::words::Arg;

/// What a treatment's page says before its hospitals.
#[derive(Debug, Serialize)]
pub(super) struct ShowcaseView {
    article: ArticleView,
    parts: Vec<Part>,
    courses: Courses,
    stays: FactList,
    stays_note: Note,
    exclusions: Vec<String>,
    exclusions_note: Option<Note>,
    costs: Vec<CostRow>,
    milestones: FactList,
    milestones_note: Note,
}

/// A section, and the blocks of facts that belong under its heading.
#[derive(Debug, Serialize)]
struct Part {
    /// None for the facts that no section of the text is about.
    section: Option<SectionView>,
    blocks: Vec<&'static str>,
}

/// The blocks of facts, each with the section that it belongs under. In the order of the
/// page, should a text lack the section: who must not come stands before any price.
const BLOCKS: &[(&str, &str)] = &[
    ("exclusions", "not-for"),
    ("courses", "how"),
    ("stays", "how"),
    ("milestones", "evidence"),
    ("costs", "costs"),
];

/// A price that a source names.
#[derive(Debug, Serialize)]
struct CostRow {
    item: String,
    amount: String,
    basis: String,
    as_of: Option<String>,
    sources: Vec<Arc<SourceLink>>,
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
        bar: None,
    });
    let costs = facts.costs.iter().map(|one| CostRow {
        item: words.label("cost-item", &one.item),
        amount: context.yen_range(&one.jpy),
        basis: words.label("basis", &one.basis),
        as_of: one.quoted_on.map(|date| context.date(date)),
        sources: note(&one.source).sources,
    });
    let event = |one: &Milestone| {
        let event = words.label("milestone", &one.event);
        let Some(name) = &one.name else {
            return event;
        };
        let args = [("name", Arg::Text(name)), ("event", Arg::Text(&event))];
        words.format("milestone-of", &args)
    };
    let milestones = facts.milestones.iter().map(|one| Fact {
        label: context.date(one.date),
        runs: vec![Run::plain(event(one))],
        bar: None,
    });
    let merged = |ids: Vec<&crate::facts::SourceIds>| {
        let mut all = crate::facts::SourceIds::default();
        for id in ids.into_iter().flat_map(|ids| &ids.0) {
            if !all.0.contains(id) {
                all.0.push(id.clone());
            }
        }
        context.cited(&facts.sources, &all)
    };
    let mut courses: Vec<Course> = courses.collect();
    said_once(facts, &mut courses);
    let mut text = article::body(context, subject, article);
    let sections = std::mem::take(&mut text.sections);
    let mut view = ShowcaseView {
        parts: Vec::new(),
        courses: Courses::new(courses, CourseWords::new(words)),
        stays: FactList::new(context, stays.collect()),
        stays_note: merged(facts.longest_stays.iter().map(|one| &one.source).collect()),
        exclusions: facts
            .exclusions
            .as_ref()
            .map_or_else(Vec::new, |one| context.labels("exclusion", &one.list)),
        exclusions_note: facts.exclusions.as_ref().map(|one| note(&one.source)),
        costs: costs.collect(),
        milestones: FactList::new(context, milestones.collect()),
        milestones_note: merged(facts.milestones.iter().map(|one| &one.source).collect()),
        article: text,
    };
    view.parts = parts(&view, sections);
    view
}

/// Of courses in a row that one hospital states in one place, the first names the hospital
/// and the last its source.
fn said_once(facts: &Showcase, courses: &mut [Course]) {
    for (at, pair) in facts.courses.windows(2).enumerate() {
        let [one, next] = pair else { continue };
        if one.hospital == next.hospital && one.source == next.source {
            if let Some(course) = courses.get_mut(at) {
                course.note = None;
            }
            if let Some(course) = courses.get_mut(at + 1) {
                course.hospital = None;
            }
        }
    }
}

/// Puts each block of facts that holds anything under its section.
fn parts(view: &ShowcaseView, sections: Vec<SectionView>) -> Vec<Part> {
    let holds = |block: &str| match block {
        "courses" => !view.courses.rows.is_empty(),
        "stays" => !view.stays.rows.is_empty(),
        "exclusions" => !view.exclusions.is_empty(),
        "milestones" => !view.milestones.rows.is_empty(),
        _ => !view.costs.is_empty(),
    };
    let blocks = || BLOCKS.iter().filter(|(block, _)| holds(block));
    let has = |id: &str| sections.iter().any(|one| one.id.as_deref() == Some(id));
    let loose = blocks().filter(|(_, under)| !has(under));
    let loose = Part {
        section: None,
        blocks: loose.map(|(block, _)| *block).collect(),
    };
    let mut parts: Vec<Part> = Vec::with_capacity(sections.len() + 1);
    for section in sections {
        let id = section.id.as_deref().unwrap_or("");
        let under = blocks().filter(|(_, under)| *under == id);
        parts.push(Part {
            blocks: under.map(|(block, _)| *block).collect(),
            section: Some(section),
        });
    }
    parts.push(loose);
    parts
}
