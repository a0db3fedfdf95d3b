//! Which facts are wanted most and not there.

mod wanted;

use self::wanted::{FACILITATOR, HOSPITAL, Lack, Wanted};
use super::{Ask, Cell, Report, Table, Tone};
use crate::catalogue::Catalogue;
use crate::wording::Wording;

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
        (file, ask.name(&one.facts.name), &*one.facts)
    });
    search(&ask, HOSPITAL, entries)
}

fn facilitators(catalogue: &Catalogue, wording: &Wording) -> (Vec<Gap>, Vec<Count>) {
    let ask = Ask::new(catalogue, wording);
    let entries = catalogue.facilitators.iter().map(|one| {
        let file = format!("content/facilitators/{}.yaml", one.id);
        (file, ask.name(&one.facts.name), &*one.facts)
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
        summary.push(ask.count(&format!("report-missing-{kind}-count"), gaps.len()));
        if gaps.is_empty() {
            continue;
        }
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
