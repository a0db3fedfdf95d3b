//! Which facts are wanted most and not there.
//!
//! The weights follow the order of a patient's questions, not the number of fields: 5 for
//! what decides whether to write at all (can I apply myself, in which language), 4 for what
//! must be known to apply (whom to reach, what it costs), 3 for what is needed to prepare
//! (papers, how long it takes, where it is), 2 for what is needed to plan the journey and to
//! believe what stands here, 1 for what helps. They order the work of editors. They are
//! never added up for a hospital: that would be a ranking.

use jiff::civil::Date;

use super::{Ask, Cell, Report, Table, Tone};
use crate::catalogue::Catalogue;
use crate::facts::{
    Contact, Facilitator, Hospital, IntakeRoute, LanguageHelp, Standing, Treatment,
};
use crate::wording::Wording;

/// A field that readers want.
struct Wanted<F> {
    /// Its path in the file.
    field: &'static str,
    /// From 1 to 5.
    weight: u8,
    /// What of it is missing.
    lack: fn(&F, Date) -> Lack,
}

/// What is missing of a field.
enum Lack {
    /// The question does not arise.
    NotAsked,
    /// Nothing.
    Nothing,
    /// All.
    All,
    /// A part: the codes of the items without it, with their vocabulary.
    Of(&'static str, Vec<String>),
}

impl Lack {
    fn unless(there: bool) -> Self {
        if there { Self::Nothing } else { Self::All }
    }

    /// Of the items, those without it.
    fn of<'a, T: 'a>(
        vocabulary: &'static str,
        items: impl Iterator<Item = &'a T>,
        code: fn(&T) -> &str,
        has: impl Fn(&T) -> bool,
    ) -> Self {
        let mut any = false;
        let without: Vec<String> = items
            .inspect(|_| any = true)
            .filter(|item| !has(item))
            .map(|item| code(item).to_owned())
            .collect();
        match (any, without.is_empty()) {
            (false, _) => Self::NotAsked,
            (true, true) => Self::Nothing,
            (true, false) => Self::Of(vocabulary, without),
        }
    }
}

const fn wanted<F>(field: &'static str, weight: u8, lack: fn(&F, Date) -> Lack) -> Wanted<F> {
    Wanted {
        field,
        weight,
        lack,
    }
}

const HOSPITAL: &[Wanted<Hospital>] = &[
    wanted("intake.route", 5, |one, _| {
        Lack::unless(route(one).is_some())
    }),
    wanted("languages", 5, |one, _| {
        Lack::unless(speaks(&one.languages))
    }),
    wanted("treatments", 5, |one, _| {
        Lack::unless(!one.treatments.is_empty())
    }),
    wanted("contact.phones", 4, |one, _| {
        Lack::unless(!one.contact.phones.is_empty())
    }),
    wanted("contact.email", 4, |one, _| {
        Lack::unless(writable(&one.contact))
    }),
    wanted("price.yen_per_point", 4, |one, _| {
        Lack::unless(one.price.as_ref().is_some_and(|price| {
            price.yen_per_point.is_some() || price.percent_of_tariff.is_some()
        }))
    }),
    wanted("treatments.cost", 4, |one, today| {
        Lack::of("treatment", offered(one, today), code, |one| {
            one.cost.is_some()
        })
    }),
    wanted("intake.coordinators", 4, |one, _| {
        let intake = one.intake.as_ref();
        match route(one) {
            Some(IntakeRoute::CoordinatorRequired) => {
                Lack::unless(intake.is_some_and(|one| !one.coordinators.is_empty()))
            }
            _ => Lack::NotAsked,
        }
    }),
    wanted("treatments.courses", 3, |one, today| {
        Lack::of("treatment", offered(one, today), code, |one| {
            !one.courses.is_empty()
        })
    }),
    wanted("intake.documents", 3, |one, _| {
        Lack::unless(
            one.intake
                .as_ref()
                .is_some_and(|one| !one.documents.is_empty()),
        )
    }),
    wanted("place.address.ja", 3, |one, _| {
        let address = one.place.address.as_ref();
        Lack::unless(address.is_some_and(|one| one.contains_key("ja")))
    }),
    wanted("intake.reply_days", 2, |one, _| {
        Lack::unless(
            one.intake
                .as_ref()
                .is_some_and(|one| one.reply_days.is_some()),
        )
    }),
    wanted("intake.own_interpreter", 2, |one, _| {
        Lack::unless(
            one.intake
                .as_ref()
                .is_some_and(|one| one.own_interpreter.is_some()),
        )
    }),
    wanted("price.deposit", 2, |one, _| {
        Lack::unless(one.price.as_ref().is_some_and(|one| one.deposit.is_some()))
    }),
    wanted("price.payment", 2, |one, _| {
        Lack::unless(
            one.price
                .as_ref()
                .is_some_and(|one| !one.payment.is_empty()),
        )
    }),
    wanted("contact.hours", 2, |one, _| {
        Lack::unless(one.contact.hours.is_some())
    }),
    wanted("accreditations.as_of", 2, |one, today| {
        Lack::of(
            "scheme",
            one.accreditations.iter(),
            |one| &one.scheme,
            |one| dated(one.standing(today)),
        )
    }),
    wanted("place.coordinates", 1, |one, _| {
        Lack::unless(one.place.coordinates.is_some())
    }),
    wanted("stay.companion", 1, |one, _| {
        Lack::unless(one.stay.as_ref().is_some_and(|one| one.companion.is_some()))
    }),
    wanted("after.report", 1, |one, _| {
        Lack::unless(one.after.as_ref().is_some_and(|one| one.report.is_some()))
    }),
    wanted("confirmed_by_hospital_on", 1, |one, _| {
        Lack::unless(one.confirmed_by_hospital_on.is_some())
    }),
];

const FACILITATOR: &[Wanted<Facilitator>] = &[
    wanted("languages", 5, |one, _| {
        Lack::unless(speaks(&one.languages))
    }),
    wanted("contact.phones", 4, |one, _| {
        Lack::unless(!one.contact.phones.is_empty())
    }),
    wanted("contact.email", 4, |one, _| {
        Lack::unless(writable(&one.contact))
    }),
    wanted("guarantor", 3, |one, _| {
        Lack::unless(one.guarantor.is_some())
    }),
    wanted("services", 3, |one, _| Lack::unless(one.services.is_some())),
    wanted("contact.hours", 2, |one, _| {
        Lack::unless(one.contact.hours.is_some())
    }),
    wanted("amtac.as_of", 2, |one, today| match &one.amtac {
        Some(amtac) => Lack::unless(dated(amtac.standing(today))),
        None => Lack::NotAsked,
    }),
    wanted("name.kana", 1, |one, _| {
        Lack::unless(one.name.contains_key("kana"))
    }),
];

fn route(one: &Hospital) -> Option<IntakeRoute> {
    one.intake.as_ref()?.route
}

/// A person helps in a language that has a name: a number of languages answers nobody.
fn speaks(helps: &[LanguageHelp]) -> bool {
    helps
        .iter()
        .any(|help| help.mode.is_human() && help.language.is_some())
}

/// Somebody can be written to: an address or a form.
fn writable(contact: &Contact) -> bool {
    contact.email.is_some() || contact.form.is_some()
}

fn offered(one: &Hospital, today: Date) -> impl Iterator<Item = &Treatment> {
    let treatments = one.treatments.iter();
    treatments.filter(move |one| !one.has_ended(today))
}

fn code(one: &Treatment) -> &str {
    &one.treatment
}

/// A date says until when, or as of when it holds.
fn dated(worth: Standing) -> bool {
    !matches!(worth, Standing::Since(_) | Standing::Undated)
}

/// A wanted field that an entry lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The file, as in `content/hospitals/x.yaml`.
    pub file: String,
    /// The entry, in the editor's language.
    pub name: String,
    /// The field's path in the file.
    pub field: &'static str,
    /// From 1 to 5.
    pub weight: u8,
    /// Of which items it is missing, where it is not missing as a whole.
    pub detail: Vec<String>,
}

/// A field and how many entries lack it.
struct Count {
    field: &'static str,
    weight: u8,
    lacking: usize,
    asked: usize,
}

/// Every gap: by file, in each the weightiest first.
pub fn gaps(catalogue: &Catalogue, wording: &Wording) -> Vec<Gap> {
    let mut gaps = hospitals(catalogue, wording).0;
    gaps.extend(facilitators(catalogue, wording).0);
    gaps
}

fn hospitals(catalogue: &Catalogue, wording: &Wording) -> (Vec<Gap>, Vec<Count>) {
    let ask = Ask::new(catalogue, wording);
    let entries = catalogue.hospitals.iter().map(|one| {
        let file = format!("content/hospitals/{}.yaml", one.id);
        (file, ask.name(&one.facts.name), &one.facts)
    });
    search(&ask, HOSPITAL, entries)
}

fn facilitators(catalogue: &Catalogue, wording: &Wording) -> (Vec<Gap>, Vec<Count>) {
    let ask = Ask::new(catalogue, wording);
    let entries = catalogue.facilitators.iter().map(|one| {
        let file = format!("content/facilitators/{}.yaml", one.id);
        (file, ask.name(&one.facts.name), &one.facts)
    });
    search(&ask, FACILITATOR, entries)
}

fn search<'a, F: 'a>(
    ask: &Ask,
    fields: &[Wanted<F>],
    entries: impl Iterator<Item = (String, String, &'a F)>,
) -> (Vec<Gap>, Vec<Count>) {
    let mut gaps = Vec::new();
    let mut counts: Vec<Count> = fields
        .iter()
        .map(|one| Count {
            field: one.field,
            weight: one.weight,
            lacking: 0,
            asked: 0,
        })
        .collect();
    for (file, name, facts) in entries {
        for (one, count) in fields.iter().zip(&mut counts) {
            let detail = match (one.lack)(facts, ask.today()) {
                Lack::NotAsked => continue,
                Lack::Nothing => {
                    count.asked += 1;
                    continue;
                }
                Lack::All => Vec::new(),
                Lack::Of(vocabulary, codes) => codes
                    .iter()
                    .map(|code| ask.label(vocabulary, code))
                    .collect(),
            };
            count.asked += 1;
            count.lacking += 1;
            gaps.push(Gap {
                file: file.clone(),
                name: name.clone(),
                field: one.field,
                weight: one.weight,
                detail,
            });
        }
    }
    counts.retain(|one| one.lacking > 0);
    counts
        .sort_by_key(|one| std::cmp::Reverse((usize::from(one.weight) * one.lacking, one.weight)));
    (gaps, counts)
}

/// The report of [`gaps`].
pub fn missing(catalogue: &Catalogue, wording: &Wording) -> Report {
    let ask = Ask::new(catalogue, wording);
    let question = |field: &str| {
        let id = field.replace(['.', '_'], "-");
        Cell::Text(ask.say(&format!("report-want-{id}"), &[]))
    };
    let mut tables = Vec::new();
    let mut lists = Vec::new();
    let mut summary = Vec::new();
    let mut sheet = Table {
        columns: ask.columns(&[
            ("file", false),
            ("name", true),
            ("field", false),
            ("question", false),
            ("weight", false),
            ("detail", false),
        ]),
        ..Table::default()
    };
    let kinds = [
        ("hospitals", hospitals(catalogue, wording)),
        ("facilitators", facilitators(catalogue, wording)),
    ];
    for (kind, (gaps, counts)) in kinds {
        if gaps.is_empty() {
            continue;
        }
        summary.push(ask.count(&format!("report-missing-{kind}-count"), gaps.len()));
        tables.push(Table {
            caption: ask.say(&format!("report-missing-{kind}-fields"), &[]),
            tone: Tone::Soon,
            columns: ask.columns(&[
                ("question", false),
                ("field", false),
                ("weight", false),
                ("lacking", false),
                ("asked", false),
            ]),
            rows: counts
                .iter()
                .map(|one| {
                    vec![
                        question(one.field),
                        Cell::Code(one.field.to_owned()),
                        Cell::Number(i64::from(one.weight)),
                        Cell::number(one.lacking),
                        Cell::number(one.asked),
                    ]
                })
                .collect(),
        });
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for of_entry in gaps.chunk_by(|a, b| a.file == b.file) {
            let fields: Vec<&str> = of_entry.iter().map(|one| one.field).collect();
            if let Some(first) = of_entry.first() {
                rows.push(vec![
                    Cell::Code(first.file.clone()),
                    Cell::Text(first.name.clone()),
                    Cell::Code(fields.join(", ")),
                ]);
            }
        }
        lists.push(Table {
            caption: ask.say(&format!("report-missing-{kind}"), &[]),
            tone: Tone::Calm,
            columns: ask.columns(&[("file", false), ("name", true), ("fields", false)]),
            rows,
        });
        sheet.rows.extend(gaps.iter().map(|one| {
            vec![
                Cell::Code(one.file.clone()),
                Cell::Text(one.name.clone()),
                Cell::Code(one.field.to_owned()),
                question(one.field),
                Cell::Number(i64::from(one.weight)),
                Cell::Text(one.detail.join(" · ")),
            ]
        }));
    }
    tables.extend(lists);
    ask.report("missing", summary, tables, sheet)
}
