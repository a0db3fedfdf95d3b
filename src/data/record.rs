//! One record: every public field of an entry in one language, and what follows from it.

use serde::Serialize;
use serde_json::Value;

use super::column::Table;
use super::make::{Make, value};
use super::node::Node;
use crate::catalogue::{Catalogue, Record};
use crate::facts::{Hospital, Id, Source, Treatment};
use crate::lang::Lang;
use crate::route::Subject;

/// Makes the records of a table in a language, in the order of their ids; those of treatments
/// by treatment, then by hospital. `take` has one at a time: all together they are larger
/// than their file.
pub(super) fn each(catalogue: &Catalogue, table: Table, lang: Lang, mut take: impl FnMut(&Node)) {
    match table {
        Table::Hospitals => {
            for one in &catalogue.hospitals {
                record(catalogue, table, lang, one, &one.facts.sources, &mut take);
            }
        }
        Table::Facilitators => {
            for one in &catalogue.facilitators {
                record(catalogue, table, lang, one, &one.facts.sources, &mut take);
            }
        }
        Table::Centres => {
            for one in &catalogue.centres {
                record(catalogue, table, lang, one, &one.facts.sources, &mut take);
            }
        }
        Table::Treatments => offers(catalogue, lang, take),
    }
}

fn record<F: Serialize>(
    catalogue: &Catalogue,
    table: Table,
    lang: Lang,
    record: &Record<F>,
    own: &[Source],
    take: &mut impl FnMut(&Node),
) {
    let facts = value(&record.facts);
    let mut make = Make::new(catalogue, lang, record, own);
    let mut out = make.head(&*record.id, &subject(table, &record.id));
    for (shape, field) in table.fields() {
        let node = make.top(shape, field, &facts);
        out.push((field.key.into(), node));
    }
    make.sources(&mut out);
    out.push(("check".into(), make.check()));
    out.push(("translated".into(), Node::Truth(record.translated[lang])));
    take(&Node::Map(out));
}

/// The page of a record.
fn subject(table: Table, id: &Id) -> Subject {
    let id = Id::clone(id);
    match table {
        Table::Hospitals | Table::Treatments => Subject::Hospital(id),
        Table::Facilitators => Subject::Facilitator(id),
        Table::Centres => Subject::Centre(id),
    }
}

/// One record for each treatment of each hospital: what is offered, and how to apply there.
fn offers(catalogue: &Catalogue, lang: Lang, mut take: impl FnMut(&Node)) {
    let hospitals = catalogue.hospitals.iter();
    let facts: Vec<Value> = hospitals.clone().map(|one| value(&one.facts)).collect();
    let mut all: Vec<(&Treatment, &Record<Hospital>, &Value, &Value)> = Vec::new();
    for (hospital, facts) in hospitals.zip(&facts) {
        let own = facts.get("treatments").and_then(Value::as_array);
        let own = hospital
            .facts
            .treatments
            .iter()
            .zip(own.into_iter().flatten());
        all.extend(own.map(|(treatment, own)| (treatment, &**hospital, facts, own)));
    }
    // Hospitals are in the order of their ids already.
    all.sort_by(|a, b| a.0.treatment.cmp(&b.0.treatment));
    let fields = Table::Treatments.fields();
    let mut same = 0;
    let mut before: Option<(&Id, &Id)> = None;
    for (treatment, hospital, facts, own) in all {
        let key = (&treatment.treatment, &hospital.id);
        same = if before == Some(key) { same + 1 } else { 1 };
        before = Some(key);
        // A hospital may offer one treatment in two ways.
        let id = match same {
            1 => format!("{}/{}", key.0, key.1),
            _ => format!("{}/{}/{same}", key.0, key.1),
        };
        let mut make = Make::new(catalogue, lang, hospital, &hospital.facts.sources);
        let mut node = make.head(id, &Subject::Hospital(Id::clone(&hospital.id)));
        let prefecture = hospital.facts.place.prefecture;
        node.push((
            "hospital".into(),
            Node::map([
                ("id", Node::text(&*hospital.id)),
                ("name", Node::text(&hospital.name[lang].first.text)),
                ("prefecture", make.coded("prefecture", prefecture.id())),
            ]),
        ));
        let ended = treatment.has_ended(catalogue.today);
        node.push(("offer".into(), make.offer(ended)));
        for (shape, field) in &fields {
            let from = if shape.id == "treatment" { own } else { facts };
            let made = make.top(shape, field, from);
            node.push((field.key.into(), made));
        }
        make.sources(&mut node);
        node.push(("check".into(), make.check()));
        take(&Node::Map(node));
    }
}
