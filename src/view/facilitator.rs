//! Companies that arrange medical travel.

use std::sync::Arc;

use serde::Serialize;

use super::contact::{contact, is_callable, phone};
use super::controls::{Control, Controls};
use super::filter::{self, Filter};
use super::frame::{Head, page_link};
use super::linked;
use super::marks::{Marked, is_accredited, of_company};
use super::note::{Detail, Note, SourceList};
use super::parts::{Block, Context, Facts, Link, Run};
use super::row::short;
use super::spoken::{Spoken, hours_text, languages};
use super::standing::standing;
use crate::catalogue::{Catalogue, Record};
use crate::facts::{Facilitator, Shelf};
use crate::route::Subject;
use crate::words::Arg;

/// All of them.
#[derive(Debug, Serialize)]
pub struct FacilitatorsView {
    rows: Vec<Row>,
    /// "AMTAC": the filters have the whole name.
    amtac: String,
    filter: Option<Filter>,
    meaning: Option<Link>,
}

impl FacilitatorsView {
    /// The controls of its form, which templates make before.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.filter.iter().flat_map(Filter::controls)
    }

    /// Where its rows lead.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(|row| row.name.url.as_deref())
    }
}

/// One in the list.
#[derive(Debug, Serialize)]
struct Row {
    name: Run,
    second: Option<Run>,
    /// Number and standing, apart: a number runs from left to right.
    amtac: Vec<Run>,
    guarantor: Option<String>,
    languages: Option<String>,
    hours: Option<String>,
    phone: Option<Run>,
    /// What the filters know it by.
    marks: String,
}

/// One company.
#[derive(Debug, Serialize)]
pub struct FacilitatorView {
    name: Run,
    second: Option<Run>,
    about: Option<Block>,
    standing: Facts,
    standing_note: Note,
    languages: Spoken,
    languages_text: Option<Block>,
    services: Vec<String>,
    services_text: Option<Block>,
    services_note: Note,
    partners: Vec<Run>,
    partners_note: Note,
    offices: Vec<Vec<Run>>,
    contact: Facts,
    contact_note: Note,
    sources: SourceList,
}

pub(super) fn list(context: &Context) -> FacilitatorsView {
    let today = context.catalogue.today;
    let mut records: Vec<&Arc<Record<Facilitator>>> =
        context.catalogue.facilitators.iter().collect();
    // Accredited ones first, because that is a fact; within them by name, because order
    // must not mean better.
    records.sort_by_key(|record| {
        let key = record.name[context.lang].sort_key.as_slice();
        (!is_accredited(&record.facts, today), key)
    });
    let marks = records.iter().map(|one| of_company(&one.facts, today));
    let marked = Marked::new(&marks.collect::<Vec<_>>());
    let places: Vec<u32> = (0..).take(records.len()).collect();
    let rows = filter::Rows {
        marked: &marked,
        all: &places,
        here: &places,
        pages: None,
    };
    let controls = Controls::new(context, &marked);
    let wording = filter::Wording {
        show: "filter-show-companies",
        found: "filter-found-companies",
        none: "filter-none-companies",
        ask: None,
    };
    let (filter, chosen) = filter::filter(context, &controls, &rows, |_| false, wording);
    let rows = records
        .into_iter()
        .zip(&places)
        .map(|(record, place)| row(context, record, chosen.of(*place)));
    FacilitatorsView {
        rows: rows.collect(),
        amtac: short(context.words.get("label-amtac")).to_owned(),
        filter,
        meaning: page_link(context, "marks", "amtac-meaning"),
    }
}

fn row(context: &Context, record: &Record<Facilitator>, marks: String) -> Row {
    let facts = &record.facts;
    let name = &record.name[context.lang];
    let people = facts.languages.iter().filter(|help| help.mode.is_human());
    let codes = people.filter_map(|help| help.language.as_ref());
    let mut spoken = context.labels("language", codes);
    spoken.dedup();
    let numbers = facts.contact.phones.iter();
    Row {
        name: context.named(name, &Subject::Facilitator(record.id.clone())),
        second: name.second.as_ref().map(|second| context.written(second)),
        amtac: facts.amtac.as_ref().map_or_else(Vec::new, |amtac| {
            let number = amtac.number.iter().map(|number| Run::ltr(number, None));
            let state = standing(context, amtac.standing(context.catalogue.today));
            number.chain([Run::plain(state)]).collect()
        }),
        guarantor: guarantor(context, facts),
        languages: (!spoken.is_empty()).then(|| context.locale.list(&spoken)),
        hours: facts
            .contact
            .hours
            .as_ref()
            .map(|hours| hours_text(context, hours)),
        // A list is for calling: the numbers for papers are on the company's page.
        phone: numbers.filter(|phone| is_callable(phone)).map(phone).next(),
        marks,
    }
}

pub(super) fn amtac(context: &Context, facts: &Facilitator) -> Option<String> {
    let amtac = facts.amtac.as_ref()?;
    let state = standing(context, amtac.standing(context.catalogue.today));
    Some(match &amtac.number {
        Some(number) => format!("{number} · {state}"),
        None => state,
    })
}

fn guarantor(context: &Context, facts: &Facilitator) -> Option<String> {
    let guarantor = facts.guarantor.as_ref()?;
    let mut parts = vec![context.words.label("guarantor", guarantor.status.code())];
    if let Some(registry) = &guarantor.registry {
        parts.push(context.words.label("registry", registry));
    }
    parts.extend(guarantor.number.clone());
    if guarantor.as_of.is_some() {
        parts.push(standing(
            context,
            guarantor.standing(context.catalogue.today),
        ));
    }
    Some(parts.join(" · "))
}

pub(super) fn facilitator(
    context: &Context,
    record: &Record<Facilitator>,
) -> (FacilitatorView, Head) {
    let facts = &record.facts;
    let own = &facts.sources;
    let words = context.words;
    let name = &record.name[context.lang];
    let subject = Subject::Facilitator(record.id.clone());
    let block = |name: &str| {
        let texts = record.prose.get(name)?;
        Some(context.block(&subject, name, &texts[context.lang]))
    };
    let one = |text: Option<String>| text.map(Run::plain).into_iter().collect();
    let mut sources = facts
        .amtac
        .as_ref()
        .map_or_else(Default::default, |one| one.source.clone());
    if let Some(guarantor) = &facts.guarantor {
        sources.0.extend(guarantor.source.0.iter().cloned());
        sources.0.dedup();
    }
    let established = facts.established.map(|date| context.date(date));
    let partners = facts.partners.as_ref();
    let partner_runs = partners
        .into_iter()
        .flat_map(|partners| &partners.hospitals);
    let partner_runs = partner_runs.filter_map(|id| {
        let record = Catalogue::find(&context.catalogue.hospitals, id)?;
        Some(context.named(
            &record.name[context.lang],
            &Subject::Hospital(record.id.clone()),
        ))
    });
    let offices = facts.offices.iter().map(|office| {
        let city = office.city.as_ref().and_then(|city| context.city(city));
        let country = Run::plain(words.label("country", &office.country));
        city.into_iter().chain([country]).collect()
    });
    let services = facts.services.as_ref();
    let view = FacilitatorView {
        name: context.written(&name.first),
        second: name.second.as_ref().map(|second| context.written(second)),
        about: block("about"),
        standing: Facts::new(
            context,
            vec![
                context.fact("label-amtac", one(amtac(context, facts))),
                context.fact("label-guarantor", one(guarantor(context, facts))),
                context.fact("label-established", one(established)),
            ],
        ),
        standing_note: context.cited(own, &sources),
        languages: languages(context, &facts.languages),
        languages_text: block("languages"),
        services: services.map_or_else(Vec::new, |one| context.labels("service", &one.list)),
        services_text: block("services"),
        services_note: services.map_or_else(Note::default, |one| {
            context.note(own, &one.source, one.verified_on, Shelf::Services)
        }),
        partners: partner_runs.collect(),
        partners_note: partners.map_or_else(Note::default, |one| {
            context.note(own, &one.source, one.verified_on, Shelf::Partners)
        }),
        offices: offices.collect(),
        contact: Facts::new(
            context,
            contact(context, &facts.contact, facts.place.as_ref()),
        ),
        contact_note: context.note(
            own,
            &facts.contact.source,
            facts.contact.verified_on,
            Shelf::Contact,
        ),
        sources: context.source_list(own, Detail::Cited),
    };
    let description = words.format(
        "coordinator-description",
        &[("name", Arg::Text(&name.first.text))],
    );
    let head = Head::new(&name.first.text, &description)
        .trail(context.link(&Subject::Facilitators, words.get("nav-coordinators")))
        .about(Some(linked::facilitator(context, record)))
        .texts(context, record.texts(context.lang));
    (view, head)
}
