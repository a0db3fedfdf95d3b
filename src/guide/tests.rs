//! Every field has words in every language, and no words are left of a field that is gone.

use std::collections::BTreeSet;

use crate::guide::KINDS;
use crate::parse::schema::{Field, Kind, Shape};
use crate::wording::{Ui, Wording};

/// The messages of which each description needs one, the closest first.
fn needed() -> Vec<Vec<String>> {
    let mut out = Vec::new();
    for kind in KINDS {
        out.push(vec![format!("shape-{}", kind.name)]);
        shape(kind.shape, &mut out);
    }
    out
}

fn shape(of: &Shape, out: &mut Vec<Vec<String>>) {
    for Field { key, kind, .. } in of.fields {
        out.push(vec![
            format!("field-{}-{key}", of.id),
            format!("field-{key}"),
        ]);
        let kind = match kind {
            Kind::List(item) => item,
            kind => kind,
        };
        match kind {
            Kind::Map(inner) => shape(inner, out),
            Kind::OneOf(words) => out.extend(
                words
                    .iter()
                    .map(|word| vec![format!("word-{key}-{word}"), format!("word-{word}")]),
            ),
            Kind::Prose(blocks) => {
                out.extend(blocks.iter().map(|block| vec![format!("prose-{block}")]));
            }
            Kind::Name(_) => out.extend(
                ["ja", "kana", "en", "other"].map(|name| vec![format!("field-name-{name}")]),
            ),
            _ => {}
        }
    }
}

#[test]
fn every_field_is_described_in_every_language() {
    for ui in Ui::ALL {
        let wording = Wording::new(*ui);
        let mut missing = BTreeSet::new();
        for ids in needed() {
            // The meaning of a word is its only text.
            let parts: &[&str] = match ids[0].starts_with("word-") {
                true => &[""],
                false => &["", ".about"],
            };
            for part in parts {
                let said = |id: &String| wording.find(&format!("{id}{part}"), &[]).is_some();
                if !ids.iter().any(said) {
                    missing.insert(format!("{}{part}", ids[0]));
                }
            }
        }
        let tag = ui.tag();
        assert!(missing.is_empty(), "src/wording/{tag}/ lacks {missing:#?}");
    }
}

#[test]
fn no_description_is_left_of_what_is_gone() {
    let messages = include_str!("../wording/en/fields.ftl");
    let said: BTreeSet<&str> = messages
        .lines()
        .filter(|line| !line.starts_with([' ', '#']))
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect();
    let needed = needed();
    let used: BTreeSet<&str> = needed
        .iter()
        .filter_map(|ids| ids.iter().map(String::as_str).find(|id| said.contains(id)))
        .collect();
    let left: Vec<_> = said.difference(&used).collect();
    assert!(left.is_empty(), "nothing shows {left:#?}");
}
