//! What the page of a hospital says, block by block in Japanese, for a letter that asks the
//! hospital whether it is true.

use serde::Serialize;

use super::apply::{request, second_opinion};
use super::tables::costs;
use super::treatment::treatment;
use super::{accreditation, merge, merged_note, place};
use crate::catalogue::{Catalogue, Record};
use crate::facts::{Hospital, PartialDate, Shelf, Treatment};
use crate::route::{self, Subject};
use crate::view::contact::contact;
use crate::view::note::Note;
use crate::view::parts::{Context, Fact, Run};
use crate::view::spoken::languages;

/// Everything that the letter to one hospital quotes.
#[derive(Debug, Serialize)]
pub struct LetterView {
    /// The day of the letter.
    today: String,
    /// The site's name.
    site: String,
    /// The hospital's page: the Japanese one, else the one in the source language.
    page: String,
    /// Where the letter goes.
    to: Option<String>,
    name: String,
    kana: Option<String>,
    english: Option<String>,
    sections: Vec<LetterSection>,
    /// "Not stated".
    blank: String,
}

/// A block as the page shows it.
#[derive(Debug, Serialize)]
struct LetterSection {
    heading: String,
    rows: Vec<LetterRow>,
    sources: Vec<LetterSource>,
    checked: Option<String>,
    /// It says anything at all: what says nothing needs no source.
    stated: bool,
}

/// A line; no values stand for "not stated".
#[derive(Debug, Serialize)]
struct LetterRow {
    label: String,
    values: Vec<String>,
}

/// Where a block was read.
#[derive(Debug, Serialize)]
struct LetterSource {
    title: String,
    date: Option<String>,
    url: Option<String>,
}

/// `context` speaks Japanese, whether or not the portal does.
pub(in crate::view) fn letter(context: &Context, record: &Record<Hospital>) -> LetterView {
    let (facts, words) = (&record.facts, context.words);
    let section = |heading: &str, rows: Vec<LetterRow>, note: Note| {
        LetterSection::new(words.get(heading), rows, note)
    };
    let own = &facts.sources;
    let reached = &facts.contact;
    let contact_note = context.note(own, &reached.source, reached.verified_on, Shelf::Contact);
    let at = &facts.place;
    let place_note = context.note(own, &at.source, at.verified_on, Shelf::Place);
    // The page shows the address among the contacts; its source is another block's.
    let city: String = place(context, at).into_iter().map(|run| run.text).collect();
    let mut place_rows = vec![LetterRow::only(vec![city])];
    let mut contact_rows = Vec::new();
    for fact in contact(context, reached, Some(at)) {
        let is_place = ["label-address", "label-position"];
        if is_place.iter().any(|id| words.get(id) == fact.label) {
            place_rows.push(row(fact));
        } else {
            contact_rows.push(row(fact));
        }
    }
    let spoken = languages(context, &facts.languages);
    let spoken = spoken.rows.into_iter().map(|one| LetterRow {
        label: one.name.text,
        values: one.people.into_iter().chain(one.other).collect(),
    });
    let (asked, mut asked_note) = request(context, facts);
    let (second, second_note) = second_opinion(context, facts);
    merge(&mut asked_note, second_note);
    let second = second.into_iter().map(|fact| {
        let label = words.get("label-second-opinion");
        match fact.label == label {
            true => row(fact),
            // A heading of the page's stands before it there.
            false => LetterRow {
                label: format!("{label}：{}", fact.label),
                ..row(fact)
            },
        }
    });
    let (mut costs, costs_note) = costs(context, facts);
    // The same for every hospital, and not the hospital's to confirm.
    costs.retain(|fact| fact.label != words.get("label-insurance"));
    let claims = facts.accreditations.iter();
    let claims: Vec<LetterSection> = claims
        .map(|one| {
            let view = accreditation(context, facts, one);
            let mut values = vec![view.state, view.departments];
            values.extend(view.number);
            LetterSection::new(&view.scheme.text, vec![LetterRow::only(values)], view.note)
        })
        .collect();
    let mut sections = vec![
        section("label-address", place_rows, place_note),
        section("section-contact", contact_rows, contact_note),
        section(
            "section-languages",
            at_least_one(spoken.collect()),
            merged_note(context, facts),
        ),
        section(
            "nav-apply",
            route_rows(context, facts)
                .into_iter()
                .chain(asked.into_iter().map(row))
                .chain(second)
                .collect(),
            asked_note,
        ),
        section(
            "section-costs",
            costs.into_iter().map(row).collect(),
            costs_note,
        ),
    ];
    let treatments: Vec<LetterSection> = facts
        .treatments
        .iter()
        .map(|one| treatment_section(context, facts, one))
        .collect();
    for (heading, parts) in [
        ("section-treatments", treatments),
        ("section-recognised", claims),
    ] {
        if parts.is_empty() {
            sections.push(section(heading, at_least_one(Vec::new()), Note::default()));
        }
        sections.extend(parts.into_iter().map(|part| LetterSection {
            heading: format!("{}：{}", words.get(heading), part.heading),
            // The name in the heading is a claim of its own.
            stated: true,
            ..part
        }));
    }
    let name = |tag: &str| facts.name.get(tag).cloned();
    let page = Subject::Hospital(record.id.clone());
    LetterView {
        today: context.date(PartialDate::Day(context.catalogue.today)),
        site: words.get("site-name").to_owned(),
        page: route::absolute(
            &context.catalogue.site.base_url,
            &route::path(context.languages, context.lang, &page),
        ),
        to: facts.contact.email.clone(),
        name: name("ja").unwrap_or_default(),
        kana: name("kana"),
        english: name("en"),
        sections,
        blank: words.get("not-stated").to_owned(),
    }
}

fn treatment_section(context: &Context, facts: &Hospital, one: &Treatment) -> LetterSection {
    let words = context.words;
    let view = treatment(context, facts, one);
    let mut state: Vec<String> = view.modality.into_iter().collect();
    state.extend(view.since);
    state.extend(view.ended);
    let mut rows = Vec::new();
    if !state.is_empty() {
        rows.push(LetterRow::only(state));
    }
    rows.push(LetterRow {
        label: words.get("showcase-courses").to_owned(),
        values: view
            .courses
            .rows
            .into_iter()
            .map(|course| {
                let duration = if course.duration.is_empty() {
                    words.get("not-stated").to_owned()
                } else {
                    course.duration
                };
                format!("{}：{duration}", course.condition)
            })
            .collect(),
    });
    rows.push(LetterRow {
        label: words.get("label-cost").to_owned(),
        values: view.cost.into_iter().collect(),
    });
    rows.extend(view.cost_items.rows.into_iter().map(row));
    rows.push(LetterRow {
        label: words.get("not-accepted").to_owned(),
        values: view.not_accepted,
    });
    if let Some(volume) = view.volume {
        rows.push(LetterRow::only(vec![volume]));
    }
    LetterSection::new(&view.name.text, rows, view.note)
}

/// Who applies, as a list of hospitals says it: the page speaks to the patient.
fn route_rows(context: &Context, facts: &Hospital) -> Vec<LetterRow> {
    let words = context.words;
    let intake = facts.intake.as_ref();
    let route = intake.and_then(|intake| intake.route);
    let names: Vec<String> = intake
        .into_iter()
        .flat_map(|intake| &intake.coordinators)
        .filter_map(|id| Catalogue::find(&context.catalogue.facilitators, id))
        .filter_map(|one| ["ja", "en"].iter().find_map(|tag| one.facts.name.get(*tag)))
        .cloned()
        .collect();
    let mut rows = vec![LetterRow {
        label: words.get("nav-apply").to_owned(),
        values: route
            .map(|route| words.label("intake-list", route.code()))
            .into_iter()
            .collect(),
    }];
    if !names.is_empty() {
        rows.push(LetterRow {
            label: words.get("nav-coordinators").to_owned(),
            values: names,
        });
    }
    rows
}

/// "Not stated", where a block has no line at all.
fn at_least_one(rows: Vec<LetterRow>) -> Vec<LetterRow> {
    if rows.is_empty() {
        vec![LetterRow::only(Vec::new())]
    } else {
        rows
    }
}

fn row(fact: Fact) -> LetterRow {
    LetterRow {
        label: fact.label,
        values: fact.runs.into_iter().map(full).collect(),
    }
}

/// A letter has no links: the whole address of what the page shows as a host.
fn full(run: Run) -> String {
    match run.url {
        Some(url) if url.starts_with("http") => url,
        _ => run.text,
    }
}

impl LetterSection {
    fn new(heading: &str, rows: Vec<LetterRow>, note: Note) -> Self {
        let sources = note.sources.iter().map(|source| LetterSource {
            title: source.title.clone(),
            date: source.date.clone(),
            url: source.url.clone(),
        });
        Self {
            heading: heading.to_owned(),
            stated: rows.iter().any(|row| !row.values.is_empty()),
            rows,
            sources: sources.collect(),
            checked: note.checked,
        }
    }
}

impl LetterRow {
    fn only(values: Vec<String>) -> Self {
        Self {
            label: String::new(),
            values,
        }
    }
}
