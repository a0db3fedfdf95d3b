//! How a patient applies.

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::facts::{Hospital, Shelf};
use crate::route::Subject;
use crate::view::note::Note;
use crate::view::parts::{Block, Context, Fact, Run};
use crate::words::Arg;

/// How a patient applies: the first question of all, answered before anything else.
#[derive(Debug, Serialize)]
pub(super) struct Apply {
    pub(super) heading: String,
    steps: Vec<Vec<Run>>,
    pub(super) text: Option<Block>,
}

pub(super) fn apply(context: &Context, facts: &Hospital, text: Option<Block>) -> Apply {
    let words = context.words;
    let intake = facts.intake.as_ref();
    let route = intake.and_then(|intake| intake.route);
    let heading = match route {
        Some(route) => words.label("intake-heading", route.code()),
        None => words.get("intake-heading-unknown").to_owned(),
    };
    let mut steps: Vec<Vec<Run>> = Vec::new();
    let coordinators = coordinators(context, facts);
    if !coordinators.is_empty() {
        steps.push(
            std::iter::once(Run::plain(words.get("intake-step-choose")))
                .chain(coordinators)
                .collect(),
        );
    } else if route.is_none_or(|route| route.code() == "coordinator-required") {
        let mut link = Run::plain(words.get("intake-step-find"));
        link.url = Some(context.url(&Subject::Facilitators));
        steps.push(vec![link]);
    }
    if intake.and_then(|intake| intake.case_review_before_travel) == Some(true) {
        steps.push(vec![Run::plain(words.get("intake-step-review"))]);
    }
    if facts
        .price
        .as_ref()
        .and_then(|price| price.estimate_before_travel)
        == Some(true)
    {
        steps.push(vec![Run::plain(words.get("intake-step-estimate"))]);
    }
    Apply {
        heading,
        steps,
        text,
    }
}

/// Those whom the hospital names.
pub(super) fn coordinators(context: &Context, facts: &Hospital) -> Vec<Run> {
    let ids = facts.intake.iter().flat_map(|intake| &intake.coordinators);
    ids.filter_map(|id| {
        let record = Catalogue::find(&context.catalogue.facilitators, id)?;
        let subject = Subject::Facilitator(record.id.clone());
        Some(context.named(&record.name[context.lang], &subject))
    })
    .collect()
}

/// What a request takes, row by row.
pub(super) fn request(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let words = context.words;
    let intake = facts.intake.as_ref();
    let documents = intake.map_or_else(Vec::new, |one| context.labels("document", &one.documents));
    let languages = intake.map_or_else(Vec::new, |one| {
        context.labels("language", &one.document_languages)
    });
    let interpreter = intake
        .and_then(|intake| intake.own_interpreter)
        .map(|own| Run::plain(words.label("own-interpreter", own.code())));
    let note = intake.map_or_else(Note::default, |intake| {
        context.note(
            &facts.sources,
            &intake.source,
            intake.verified_on,
            Shelf::Intake,
        )
    });
    let rows = vec![
        context.fact("label-documents", context.listed(&documents)),
        context.fact("label-document-languages", context.listed(&languages)),
        context.fact("label-reply", reply(context, facts).into_iter().collect()),
        context.fact("label-interpreter", interpreter.into_iter().collect()),
    ];
    (rows, note)
}

/// How long the hospital takes to answer.
pub(super) fn reply(context: &Context, facts: &Hospital) -> Option<Run> {
    let days = facts.intake.as_ref()?.reply_days?;
    let args = [("days", Arg::Count(usize::from(days)))];
    Some(Run::plain(context.words.format("reply-days", &args)))
}

/// A second opinion before travelling.
pub(super) fn second_opinion(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let second = facts.second_opinion.as_ref();
    let modes = second.map_or_else(Vec::new, |one| context.labels("second-opinion", &one.modes));
    let fee = second
        .and_then(|one| one.fee_jpy)
        .map(|fee| Run::plain(context.yen(fee)));
    let note = second.map_or_else(Note::default, |second| {
        context.note(
            &facts.sources,
            &second.source,
            second.verified_on,
            Shelf::SecondOpinion,
        )
    });
    let rows = vec![
        context.fact("label-second-opinion", context.listed(&modes)),
        context.fact("label-cost", fee.into_iter().collect()),
    ];
    (rows, note)
}
