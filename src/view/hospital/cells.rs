//! What a comparison says of one hospital: the same as its page, made by the same functions.

use super::apply::{coordinators, request, second_opinion};
use super::tables::{costs, stay};
use super::treatment::{TreatmentView, treatment};
use super::{AccreditationView, accreditation, checked_on, merged_note, place};
use crate::facts::{Hospital, Id};
use crate::view::parts::{Context, Fact, Run};
use crate::view::spoken::{LanguageRow, languages};

/// Facts by matter, each with the message of its heading.
pub(super) type Cells = Vec<(&'static str, Vec<Fact>)>;

/// What is said of one hospital: the same headings and labels for each.
pub(super) fn cells(context: &Context, id: &Id, facts: &Hospital) -> Cells {
    let words = context.words;
    let (mut asked, asked_note) = request(context, facts);
    let (second, second_note) = second_opinion(context, facts);
    let (costs, costs_note) = costs(context, facts);
    let (stay, stay_note) = stay(context, facts);
    let spoken = languages(context, &facts.languages);
    let offers = facts.treatments.iter();
    let offers: Vec<TreatmentView> = offers
        .filter(|one| one.treatment == *id && !one.has_ended(context.catalogue.today))
        .map(|one| treatment(context, facts, one))
        .collect();
    let route = facts.intake.as_ref().and_then(|intake| intake.route);
    let mut apply_runs: Vec<Run> = route
        .map(|route| Run::plain(words.label("intake-short", route.code())))
        .into_iter()
        .collect();
    apply_runs.extend(coordinators(context, facts));
    let pick = |rows: &[Fact], labels: &[&str]| -> Vec<Fact> {
        let row = |label: &&str| {
            rows.iter()
                .find(|fact| fact.label == words.get(label))
                .cloned()
        };
        labels.iter().filter_map(row).collect()
    };
    let mut apply_rows = vec![context.fact("compare-apply", apply_runs)];
    apply_rows.append(&mut asked);
    let mut cost_rows = pick(
        &costs,
        &[
            "label-price-rule",
            "label-tax",
            "label-estimate",
            "label-deposit",
        ],
    );
    let lines = |part: fn(&TreatmentView) -> Vec<String>| -> Vec<Run> {
        offers.iter().flat_map(part).map(Run::plain).collect()
    };
    cost_rows.push(context.fact(
        "compare-cost",
        lines(|one| one.cost.clone().into_iter().collect()),
    ));
    let courses = offers.iter().flat_map(|one| &one.courses.rows);
    let courses = courses.map(|one| {
        let duration = if one.duration.is_empty() {
            words.get("not-stated")
        } else {
            &one.duration
        };
        Run::plain(format!("{}{}{duration}", one.condition, words.get("colon")))
    });
    let confirm = [
        asked_note,
        second_note,
        costs_note,
        stay_note,
        merged_note(context, facts),
    ]
    .iter()
    .chain(offers.iter().map(|one| &one.note))
    .any(|note| note.confirm);
    let mut dates: Vec<Run> = checked_on(facts)
        .map(|date| Run::plain(context.date(date)))
        .into_iter()
        .collect();
    if confirm {
        dates.push(Run::plain(words.get("confirm-first")));
    }
    let confirmed = facts.confirmed_by_hospital_on;
    let mut groups = vec![
        ("nav-apply", apply_rows),
        (
            "section-languages",
            vec![
                context.fact(
                    "column-people",
                    help(context, &spoken.rows, |row| &row.people),
                ),
                context.fact(
                    "column-other",
                    help(context, &spoken.rows, |row| &row.other),
                ),
            ],
        ),
        ("section-costs", cost_rows),
        ("section-second-opinion", second),
        (
            "compare-treatment",
            vec![
                context.fact(
                    "compare-kind",
                    lines(|one| one.modality.clone().into_iter().collect()),
                ),
                context.fact("showcase-courses", courses.collect()),
                context.fact("not-accepted", lines(|one| one.not_accepted.clone())),
                context.fact(
                    "compare-volume",
                    lines(|one| one.volume.clone().into_iter().collect()),
                ),
            ],
        ),
        ("section-stay", stay),
        (
            "compare-more",
            vec![
                context.fact("section-recognised", recognised(context, facts)),
                context.fact("compare-where", place(context, &facts.place)),
                context.fact("facts-checked", dates),
                context.fact(
                    "hospital-confirmed",
                    confirmed
                        .map(|date| Run::plain(context.date(date)))
                        .into_iter()
                        .collect(),
                ),
            ],
        ),
    ];
    // Only the name of a hospital leads anywhere: behind it stand the sources.
    for fact in groups.iter_mut().flat_map(|(_, facts)| facts) {
        fact.bar = None;
        for run in &mut fact.runs {
            run.url = None;
        }
    }
    groups
}

/// Languages by the help that is given in them: "Staff who speak it: English, Russian".
fn help(
    context: &Context,
    spoken: &[LanguageRow],
    part: fn(&LanguageRow) -> &Vec<String>,
) -> Vec<Run> {
    let mut kinds: Vec<(&str, Vec<String>)> = Vec::new();
    for row in spoken {
        for how in part(row) {
            let name = row.name.text.clone();
            match kinds.iter_mut().find(|(kind, _)| kind == how) {
                Some((_, names)) => names.push(name),
                None => kinds.push((how, vec![name])),
            }
        }
    }
    let colon = context.words.get("colon");
    kinds
        .into_iter()
        .map(|(how, names)| Run::plain(format!("{how}{colon}{}", context.locale.list(&names))))
        .collect()
}

fn recognised(context: &Context, facts: &Hospital) -> Vec<Run> {
    let colon = context.words.get("colon");
    let claims = facts.accreditations.iter();
    claims
        .map(|one| {
            let view = accreditation(context, facts, one);
            // A body recognises departments, never a hospital as a whole.
            let AccreditationView {
                state, departments, ..
            } = &view;
            Run::plain(format!(
                "{}{colon}{state} · {departments}",
                view.scheme.text
            ))
        })
        .collect()
}
