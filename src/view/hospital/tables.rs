//! Costs, stay and what comes after, row by row: what is unknown keeps its row.

use crate::catalogue::Catalogue;
use crate::facts::{Answer, Hospital, Price, Shelf};
use crate::route::Subject;
use crate::view::frame::page_link;
use crate::view::note::Note;
use crate::view::parts::{Context, Fact, Run};
use crate::view::price;
use crate::words::Arg;

pub(super) fn costs(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let words = context.words;
    let price = facts.price.as_ref();
    let rule = price.and_then(|price| price::rule(context, price));
    let truth = |value: Option<bool>, yes: &str, no: &str| -> Vec<Run> {
        value
            .map(|value| Run::plain(words.get(if value { yes } else { no })))
            .into_iter()
            .collect()
    };
    let deposit = price.and_then(|price| price.deposit.as_ref());
    let deposit = deposit.map(|code| Run::plain(words.label("deposit", code)));
    let payment = price.map_or_else(Vec::new, |price| context.labels("payment", &price.payment));
    let extra = price.and_then(|price| price.no_referral_fee_jpy);
    let rows = vec![
        Fact {
            bar: price.and_then(price::bar),
            ..context.fact(
                "label-price-rule",
                rule.map(Run::plain).into_iter().collect(),
            )
        },
        context.fact(
            "label-tax",
            truth(
                price.and_then(|one| one.taxable),
                "tax-added",
                "tax-not-added",
            ),
        ),
        context.fact(
            "label-estimate",
            truth(
                price.and_then(|one| one.estimate_before_travel),
                "answer-yes",
                "answer-no",
            ),
        ),
        context.fact("label-deposit", deposit.into_iter().collect()),
        context.fact(
            "label-no-referral",
            extra
                .map(|yen| Run::plain(context.yen(yen)))
                .into_iter()
                .collect(),
        ),
        context.fact("label-payment", context.listed(&payment)),
        context.fact(
            "label-insurance",
            // Holds for every hospital; the page on costs has the sources.
            vec![Run {
                url: page_link(context, "costs", "nav-costs").map(|link| link.url),
                ..Run::plain(words.get("insurance-none"))
            }],
        ),
    ];
    let note = price.map_or_else(Note::default, |price| price_note(context, facts, price));
    (rows, note)
}

/// Where a price rule was read, and when it was checked.
pub(in crate::view) fn price_note(context: &Context, facts: &Hospital, price: &Price) -> Note {
    let own = &facts.sources;
    context.note(own, &price.source, price.verified_on, Shelf::Price)
}

fn answer(context: &Context, answer: Option<Answer>) -> Vec<Run> {
    answer
        .map(|answer| Run::plain(context.words.label("answer", answer.code())))
        .into_iter()
        .collect()
}

pub(super) fn stay(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let stay = facts.stay.as_ref();
    let mut room = answer(context, stay.and_then(|stay| stay.private_room));
    if let Some(yen) = stay.and_then(|stay| stay.private_room_jpy_per_day) {
        let amount = context.yen(yen);
        let per = context.words.label("per", "day");
        let args = [("amount", Arg::Text(&amount)), ("per", Arg::Text(&per))];
        room.push(Run::plain(context.words.format("fee", &args)));
    }
    let rows = vec![
        context.fact(
            "label-companion",
            answer(context, stay.and_then(|stay| stay.companion)),
        ),
        context.fact("label-private-room", room),
        context.fact(
            "label-diet",
            answer(context, stay.and_then(|stay| stay.religious_diet)),
        ),
        context.fact(
            "label-prayer",
            answer(context, stay.and_then(|stay| stay.prayer_room)),
        ),
        context.fact(
            "label-wheelchair",
            answer(context, stay.and_then(|stay| stay.wheelchair)),
        ),
        context.fact(
            "label-children",
            answer(context, stay.and_then(|stay| stay.children)),
        ),
    ];
    let note = stay.map_or_else(Note::default, |stay| {
        context.note(&facts.sources, &stay.source, stay.verified_on, Shelf::Stay)
    });
    (rows, note)
}

pub(super) fn after(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let after = facts.after.as_ref();
    let languages = after.map_or_else(Vec::new, |one| {
        context.labels("language", &one.report_languages)
    });
    let centres = after
        .into_iter()
        .flat_map(|after| &after.centres)
        .filter_map(|id| {
            let record = Catalogue::find(&context.catalogue.centres, id)?;
            Some(context.named(
                &record.name[context.lang],
                &Subject::Centre(record.id.clone()),
            ))
        })
        .collect();
    let rows = vec![
        context.fact(
            "label-report",
            answer(context, after.and_then(|after| after.report)),
        ),
        context.fact("label-report-languages", context.listed(&languages)),
        context.fact("label-centres", centres),
    ];
    let note = after.map_or_else(Note::default, |after| {
        context.note(
            &facts.sources,
            &after.source,
            after.verified_on,
            Shelf::After,
        )
    });
    (rows, note)
}
