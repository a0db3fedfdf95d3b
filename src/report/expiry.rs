//! What has ended, and what ends next.

use jiff::civil::Date;

use super::{Ask, Cell, Grouped, Report, Tone};
use crate::catalogue::Catalogue;
use crate::facts::{Id, Standing};
use crate::wording::Wording;

/// Ends within so many days are told apart.
const WINDOWS: [i32; 4] = [0, 30, 60, 90];

/// Something that holds to a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The file, as in `content/hospitals/x.yaml`.
    pub file: String,
    /// The id of the entry.
    pub id: Id,
    /// The entry, in the editor's language.
    pub name: String,
    /// What ends.
    pub kind: EndingKind,
    /// The last day on which a page shows it as current.
    pub last_day: Date,
    /// The page does not show it as current any more.
    pub ended: bool,
    /// A source set the end; otherwise the page itself stops believing an old source.
    pub by_term: bool,
}

/// What ends, with its code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EndingKind {
    /// A hospital's recognition: a code of `scheme-…`, and its place among the hospital's.
    Accreditation(Id, usize),
    /// A treatment: a code of `treatment-…`, and its place among the hospital's.
    Treatment(Id, usize),
    /// A facilitator's accreditation.
    Amtac,
    /// A facilitator's registration as a guarantor.
    Guarantor,
    /// The time for which a centre was planned.
    Planned,
}

/// Everything that has an end, what ended last first, then what ends next.
pub fn endings(catalogue: &Catalogue, wording: &Wording) -> Vec<Ending> {
    let ask = Ask::new(catalogue, wording);
    let today = catalogue.today;
    let mut out = Vec::new();
    for one in &catalogue.hospitals {
        let ending = |kind, last_day, ended, by_term| Ending {
            file: format!("content/hospitals/{}.yaml", one.id),
            id: one.id.clone(),
            name: ask.name(&one.facts.name),
            kind,
            last_day,
            ended,
            by_term,
        };
        for (at, claim) in one.facts.accreditations.iter().enumerate() {
            let kind = EndingKind::Accreditation(claim.scheme.clone(), at);
            let worth = claim.standing(today);
            out.extend(worth.last_day().map(|day| {
                let ended = !worth.is_current();
                ending(kind, day, ended, by_term(worth))
            }));
        }
        for (at, treatment) in one.facts.treatments.iter().enumerate() {
            let kind = EndingKind::Treatment(treatment.treatment.clone(), at);
            out.extend(treatment.until.map(|until| {
                let ended = treatment.has_ended(today);
                ending(kind, until.last_day(), ended, true)
            }));
        }
    }
    for one in &catalogue.facilitators {
        let amtac = one.facts.amtac.as_ref();
        let guarantor = one.facts.guarantor.as_ref();
        let claims = [
            (EndingKind::Amtac, amtac.map(|one| one.standing(today))),
            (
                EndingKind::Guarantor,
                guarantor.map(|one| one.standing(today)),
            ),
        ];
        for (kind, worth) in claims {
            if let Some(worth) = worth
                && let Some(last_day) = worth.last_day()
            {
                out.push(Ending {
                    file: format!("content/facilitators/{}.yaml", one.id),
                    id: one.id.clone(),
                    name: ask.name(&one.facts.name),
                    kind,
                    last_day,
                    ended: !worth.is_current(),
                    by_term: by_term(worth),
                });
            }
        }
    }
    for one in &catalogue.centres {
        out.extend(one.facts.planned_day().map(|last_day| Ending {
            file: format!("content/centres/{}.yaml", one.id),
            id: one.id.clone(),
            name: ask.name(&one.facts.name),
            kind: EndingKind::Planned,
            last_day,
            ended: last_day < today,
            by_term: true,
        }));
    }
    out.sort_by_cached_key(|one| {
        let days = left(one, today);
        (!one.ended, days.abs(), one.file.clone(), one.kind.clone())
    });
    out
}

fn by_term(worth: Standing) -> bool {
    matches!(worth, Standing::Until(_) | Standing::Ended(_))
}

/// Days until the last day; less than zero behind it.
fn left(one: &Ending, today: Date) -> i32 {
    (one.last_day - today).get_days()
}

/// The report of [`endings`].
pub fn expiry(catalogue: &Catalogue, wording: &Wording) -> Report {
    let ask = Ask::new(catalogue, wording);
    let endings = endings(catalogue, wording);
    let columns = [
        ("last-day", false),
        ("left", false),
        ("what", false),
        ("why", false),
        ("file", false),
        ("name", true),
    ];
    let mut grouped = Grouped::new(&ask, &columns);
    let mut rest: Vec<&Ending> = endings.iter().collect();
    let mut take = |belongs: &dyn Fn(&Ending) -> bool| -> Vec<Vec<Cell>> {
        let (taken, left): (Vec<&Ending>, Vec<&Ending>) = rest.iter().partition(|one| belongs(one));
        rest = left;
        taken.into_iter().map(|one| row(&ask, one)).collect()
    };
    let mut summary = Vec::new();
    let ended = take(&|one| one.ended);
    summary.push(ask.count("report-expiry-ended-count", ended.len()));
    grouped.add(&ask.say("report-expiry-ended", &[]), Tone::Now, ended);
    let mut soon = 0;
    for days in WINDOWS {
        let rows = take(&|one| left(one, ask.today()) <= days);
        soon += rows.len();
        let name = ask.say(
            if days == 0 {
                "report-expiry-today"
            } else {
                "report-expiry-within"
            },
            &[("days", days.to_string().into())],
        );
        grouped.add(&name, Tone::Soon, rows);
    }
    summary.push(ask.count("report-expiry-soon-count", soon));
    let later = take(&|_| true);
    summary.push(ask.count("report-expiry-later-count", later.len()));
    grouped.add(&ask.say("report-expiry-later", &[]), Tone::Calm, later);
    ask.report("expiry", summary, grouped.tables, grouped.sheet)
}

fn row(ask: &Ask, one: &Ending) -> Vec<Cell> {
    let what = match &one.kind {
        EndingKind::Accreditation(scheme, _) => ask.label("scheme", scheme),
        EndingKind::Treatment(code, _) => {
            let label = ask.label("treatment", code);
            ask.say("report-ends-treatment", &[("treatment", label.into())])
        }
        EndingKind::Amtac => ask.say("report-ends-amtac", &[]),
        EndingKind::Guarantor => ask.say("report-ends-guarantor", &[]),
        EndingKind::Planned => ask.say("report-ends-planned", &[]),
    };
    let why = match (&one.kind, one.by_term) {
        (EndingKind::Planned, _) => "report-why-planned",
        (_, true) => "report-why-term",
        (_, false) => "report-why-old",
    };
    vec![
        Cell::Day(one.last_day.to_string()),
        Cell::Number(i64::from(left(one, ask.today()))),
        Cell::Text(what),
        Cell::Text(ask.say(why, &[])),
        Cell::Code(one.file.clone()),
        Cell::Text(one.name.clone()),
    ]
}
