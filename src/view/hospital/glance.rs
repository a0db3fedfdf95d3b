//! What a reader wants to know before reading on.

use super::accreditation;
use super::apply::reply;
use crate::facts::{Hospital, PartialDate, Shelf};
use crate::view::parts::{Context, Fact, Run};

/// The page in a few rows; each leads to the block that says more.
pub(super) fn glance(context: &Context, facts: &Hospital) -> Vec<Fact> {
    let words = context.words;
    let to = |label: String, anchor: &str| Run {
        url: Some(format!("#{anchor}")),
        ..Run::plain(label)
    };
    let mut treatments: Vec<String> = Vec::new();
    for one in &facts.treatments {
        let label = words.label("treatment", &one.treatment);
        if !one.has_ended(context.catalogue.today) && !treatments.contains(&label) {
            treatments.push(label);
        }
    }
    let mut spoken: Vec<String> = Vec::new();
    for help in facts.languages.iter().filter(|help| help.mode.is_human()) {
        let label = help.language.as_ref().map_or_else(
            || words.get("languages-not-named").to_owned(),
            |code| words.label("language", code),
        );
        if !spoken.contains(&label) {
            spoken.push(label);
        }
    }
    let listed = |items: Vec<String>, anchor: &str| match items.is_empty() {
        true => Vec::new(),
        false => vec![to(context.locale.list(&items), anchor)],
    };
    let children = facts.stay.as_ref().and_then(|stay| stay.children);
    let recognised = facts.accreditations.iter().map(|one| {
        let view = accreditation(context, facts, one);
        to(
            format!("{} · {}", view.scheme.text, view.state),
            "recognised",
        )
    });
    let contact = &facts.contact;
    let ways = [
        (!contact.phones.is_empty(), "label-phone"),
        (contact.email.is_some(), "label-email"),
        (contact.form.is_some(), "label-form"),
        (
            contact.website.is_some() || contact.international_page.is_some(),
            "label-website",
        ),
    ];
    let ways = ways.into_iter().filter(|(has, _)| *has);
    let ways = ways.map(|(_, label)| words.get(label).to_owned()).collect();
    let second = facts.second_opinion.as_ref();
    let second = second.map_or_else(Vec::new, |one| context.labels("second-opinion", &one.modes));
    vec![
        context.fact("section-treatments-short", listed(treatments, "treatments")),
        context.fact("spoken", listed(spoken, "languages")),
        context.fact(
            "label-reply",
            reply(context, facts)
                .map(|run| to(run.text, "apply"))
                .into_iter()
                .collect(),
        ),
        context.fact(
            "label-children",
            children
                .map(|answer| to(words.label("answer", answer.code()), "stay"))
                .into_iter()
                .collect(),
        ),
        context.fact("section-recognised", recognised.collect()),
        context.fact("label-second-opinion", listed(second, "second-opinion")),
        context.fact("section-contact", listed(ways, "contact")),
    ]
}

/// When the block that keeps the shortest must be compared with its source again.
pub(super) fn next_check(context: &Context, facts: &Hospital) -> Option<String> {
    context.next_check(acted_on(facts))
}

/// As [`next_check`], once that day is past.
pub(super) fn overdue(context: &Context, facts: &Hospital) -> Option<String> {
    let today = context.catalogue.today;
    let is_past = |(date, shelf): (PartialDate, Shelf)| shelf.is_past(date, today);
    let said = acted_on(facts).any(is_past);
    next_check(context, facts).filter(|_| said)
}

/// The dates of the blocks that a patient acts on first.
fn acted_on(facts: &Hospital) -> impl Iterator<Item = (PartialDate, Shelf)> {
    let intake = facts.intake.as_ref();
    let blocks = [
        (facts.contact.verified_on, Shelf::Contact),
        (intake.and_then(|one| one.verified_on), Shelf::Intake),
        (facts.place.verified_on, Shelf::Place),
    ];
    let dated = |(date, shelf): (Option<PartialDate>, Shelf)| Some((date?, shelf));
    blocks.into_iter().filter_map(dated)
}
