//! One treatment that a hospital offers.

use serde::Serialize;

use super::with_date;
use crate::facts::{Hospital, Shelf, Treatment};
use crate::route::{Facet, Subject};
use crate::view::course::{CourseWords, Courses, course};
use crate::view::note::Note;
use crate::view::parts::{Context, FactList, Run};
use crate::words::Arg;

/// One treatment.
#[derive(Debug, Serialize)]
pub(super) struct TreatmentView {
    pub(super) name: Run,
    pub(super) modality: Option<String>,
    pub(super) since: Option<String>,
    pub(super) ended: Option<String>,
    pub(super) courses: Courses,
    pub(super) not_accepted: Vec<String>,
    pub(super) volume: Option<String>,
    pub(super) cost: Option<String>,
    pub(super) cost_items: FactList,
    pub(super) note: Note,
}

pub(super) fn treatment(context: &Context, facts: &Hospital, one: &Treatment) -> TreatmentView {
    let words = context.words;
    let ended = one.until.filter(|_| one.has_ended(context.catalogue.today));
    let mut name = Run::plain(words.label("treatment", &one.treatment));
    let facet = Facet::Treatment(one.treatment.clone());
    if context.plan.facets.contains_key(&facet) {
        name.url = Some(context.url(&Subject::List(facet, 1)));
    }
    let volume = one.volume.as_ref().map(|volume| {
        let count = context.locale.number(volume.patients);
        let args = [
            ("number", Arg::Text(&count)),
            ("count", Arg::Count(volume.patients as usize)),
        ];
        let text = words.format("volume", &args);
        match (volume.from, volume.to) {
            (Some(from), Some(to)) => {
                let (from, to) = (context.date(from), context.date(to));
                let args = [
                    ("text", Arg::Text(&text)),
                    ("from", Arg::Text(&from)),
                    ("to", Arg::Text(&to)),
                ];
                words.format("from-to", &args)
            }
            (_, to) => with_date(context, text, to),
        }
    });
    let mut cost_items = Vec::new();
    let cost = one.cost.as_ref().map(|cost| {
        for (label, codes) in [
            ("label-includes", &cost.includes),
            ("label-excludes", &cost.excludes),
        ] {
            if !codes.is_empty() {
                let items = context.labels("cost-item", codes);
                cost_items.push(context.fact(label, context.listed(&items)));
            }
        }
        let basis = words.label("basis", &cost.basis);
        let text = format!("{} · {basis}", context.yen_range(&cost.jpy));
        with_date(context, text, Some(cost.quoted_on))
    });
    TreatmentView {
        name,
        modality: one
            .modality
            .as_ref()
            .map(|code| words.label("modality", code)),
        since: one.since.map(|date| context.say("since", date)),
        ended: ended.map(|date| context.say("ended", date)),
        courses: Courses::new(
            one.courses
                .iter()
                .map(|one| {
                    course(
                        context,
                        &one.condition,
                        one.sessions,
                        one.weeks,
                        one.hospital_days,
                    )
                })
                .collect(),
            CourseWords::new(words),
        ),
        not_accepted: context.labels("exclusion", &one.not_accepted),
        volume,
        cost,
        cost_items: FactList::new(context, cost_items),
        note: context.note(
            &facts.sources,
            &one.source,
            one.verified_on,
            Shelf::Treatment,
        ),
    }
}
