//! Japanese-style centres abroad.

use std::sync::Arc;

use serde::Serialize;

use super::contact::position;
use super::frame::Head;
use super::linked;
use super::map::{self, Map};
use super::note::Note;
use super::parts::{Block, Context, Facts, Run};
use crate::catalogue::Record;
use crate::facts::{Centre, CentreStatus, Id, Shelf};
use crate::route::Subject;
use crate::words::Arg;

/// Centres by country.
#[derive(Debug, Serialize)]
pub struct CentresView {
    heading: String,
    lede: String,
    map: Option<Map>,
    countries: Vec<Country>,
}

impl CentresView {
    /// Where its rows lead.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        let rows = self.countries.iter().flat_map(|country| &country.rows);
        rows.filter_map(|row| row.name.url.as_deref())
    }
}

/// The centres of one country.
#[derive(Debug, Serialize)]
struct Country {
    name: Run,
    rows: Vec<Row>,
}

/// One in the list.
#[derive(Debug, Serialize)]
struct Row {
    name: Run,
    second: Option<Run>,
    city: Option<Run>,
    kinds: String,
    status: String,
}

/// One centre.
#[derive(Debug, Serialize)]
pub struct CentreView {
    name: Run,
    second: Option<Run>,
    status: String,
    facts: Facts,
    about: Option<Block>,
    note: Note,
}

pub(super) fn list(context: &Context, only: Option<&Id>) -> CentresView {
    let words = context.words;
    let mut codes: Vec<&Id> = context
        .catalogue
        .centres
        .iter()
        .map(|record| &record.facts.country)
        .filter(|country| only.is_none_or(|only| only == *country))
        .collect();
    codes.sort_by_cached_key(|code| context.locale.sort_key(&words.label("country", code)));
    codes.dedup();
    let countries = codes.into_iter().map(|code| {
        let mut name = Run::plain(words.label("country", code));
        if only.is_none() {
            name.url = Some(context.url(&Subject::Country(code.clone())));
        }
        let mut records: Vec<&Arc<Record<Centre>>> = context
            .catalogue
            .centres
            .iter()
            .filter(|record| record.facts.country == *code)
            .collect();
        records.sort_by_key(|record| {
            let key = record.name[context.lang].sort_key.as_slice();
            (record.facts.status, key)
        });
        Country {
            name,
            rows: records
                .into_iter()
                .map(|record| row(context, record))
                .collect(),
        }
    });
    let heading = match only {
        Some(code) => {
            let country = words.label("country", code);
            words.format("country-title", &[("country", Arg::Text(&country))])
        }
        None => words.get("centres-title").to_owned(),
    };
    CentresView {
        heading,
        lede: words.get("centres-lede").to_owned(),
        map: map::centres(context, only),
        countries: countries.collect(),
    }
}

fn row(context: &Context, record: &Record<Centre>) -> Row {
    let facts = &record.facts;
    let name = &record.name[context.lang];
    let kinds = context.labels("centre-kind", &facts.kinds);
    Row {
        name: context.named(name, &Subject::Centre(record.id.clone())),
        second: name.second.as_ref().map(|second| context.written(second)),
        city: facts.city.as_ref().and_then(|city| context.city(city)),
        kinds: context.locale.list(&kinds),
        status: status(context, facts),
    }
}

/// What the source said, as of its date: nothing here says that a centre is open today.
fn status(context: &Context, facts: &Centre) -> String {
    let date = context.date(facts.status_as_of);
    let id = match facts.status {
        CentreStatus::Open => "centre-was-open",
        CentreStatus::Planned => "centre-was-planned",
        CentreStatus::FeasibilityStudy => "centre-was-studied",
        CentreStatus::Closed => "centre-was-closed",
    };
    context.words.format(id, &[("date", Arg::Text(&date))])
}

pub(super) fn centre(context: &Context, record: &Record<Centre>) -> (CentreView, Head) {
    let facts = &record.facts;
    let words = context.words;
    let name = &record.name[context.lang];
    let country_name = words.label("country", &facts.country);
    let country = Run {
        url: Some(context.url(&Subject::Country(facts.country.clone()))),
        ..Run::plain(country_name.clone())
    };
    let city = facts.city.as_ref().and_then(|city| context.city(city));
    let kinds = context.labels("centre-kind", &facts.kinds);
    let operators = facts
        .operators
        .iter()
        .filter_map(|operator| context.by_language(operator))
        .collect();
    let date = |date| context.date(date);
    let opened = facts.opened.map(date).map(Run::plain);
    let planned = facts.planned_for.map(date).map(Run::plain);
    let follow_up = facts
        .follow_up
        .map(|answer| Run::plain(words.label("answer", answer.code())));
    let mut rows = vec![
        context.fact("label-country", vec![country.clone()]),
        context.fact("label-city", city.into_iter().collect()),
        context.fact("label-kinds", context.listed(&kinds)),
        context.fact("label-operators", operators),
    ];
    if let Some(point) = &facts.coordinates {
        rows.push(context.fact("label-position", position(context, point)));
    }
    // A planned centre never shows as opened.
    if facts.status == CentreStatus::Open || facts.status == CentreStatus::Closed {
        rows.push(context.fact("label-opened", opened.into_iter().collect()));
    } else {
        rows.push(context.fact("label-planned-for", planned.into_iter().collect()));
    }
    rows.push(context.fact("label-follow-up", follow_up.into_iter().collect()));
    let hospitals = hospitals(context, &record.id);
    if !hospitals.is_empty() {
        rows.push(context.fact("list-hospitals", hospitals));
    }
    let view = CentreView {
        name: context.written(&name.first),
        second: name.second.as_ref().map(|second| context.written(second)),
        status: status(context, facts),
        facts: Facts::new(context, rows),
        about: record.prose.get("about").map(|texts| {
            let subject = Subject::Centre(record.id.clone());
            context.block(&subject, "about", &texts[context.lang])
        }),
        note: context.note(
            &facts.sources,
            &facts.source,
            facts.verified_on,
            Shelf::Centre,
        ),
    };
    let args = [
        ("name", Arg::Text(&name.first.text)),
        ("country", Arg::Text(&country_name)),
    ];
    let head = Head::new(
        &words.format("centre-title", &args),
        &words.format("centre-description", &args),
    )
    .trail(context.link(&Subject::Centres, words.get("nav-centres")))
    .trail(context.link(&Subject::Country(facts.country.clone()), &country_name))
    .about(Some(linked::centre(context, record, &view.status)))
    .texts(context, record.texts(context.lang));
    (view, head)
}

/// The hospitals whose entries name the centre.
fn hospitals(context: &Context, centre: &Id) -> Vec<Run> {
    let all = context.catalogue.hospitals.iter();
    let related = all.filter(|record| {
        let mut after = record.facts.after.iter();
        after.any(|after| after.centres.contains(centre))
    });
    let runs = related.map(|record| Run {
        url: Some(context.url(&Subject::Hospital(record.id.clone()))),
        ..context.written(&record.name[context.lang].first)
    });
    runs.collect()
}
