//! Every field has words, in every language.

use super::*;
use crate::parse::schema::Kind;
use crate::wording::Ui;

/// What of a shape nobody has described, by the id that is missing.
fn undescribed(wording: &Wording, shape: &'static Shape, out: &mut Vec<String>) {
    for field in shape.fields {
        if title(wording, shape, field.key).is_none() {
            out.push(format!("field-{}-{}", shape.id, field.key));
        }
        if about(wording, shape, field.key).is_none() {
            out.push(format!("field-{}-{}.about", shape.id, field.key));
        }
        let mut kind = field.kind;
        while let Kind::List(item) = kind {
            kind = *item;
        }
        match kind {
            Kind::Map(inner) => undescribed(wording, inner, out),
            Kind::OneOf(words) => out.extend(
                words
                    .iter()
                    .filter(|text| word(wording, field.key, text).is_none())
                    .map(|text| format!("word-{}-{text}", field.key)),
            ),
            Kind::Prose(blocks) => {
                for block in blocks {
                    need(wording, &format!("prose-{block}"), out);
                }
            }
            Kind::Name(_) => {
                for key in ["ja", "kana", "en", "other"] {
                    need(wording, &format!("field-name-{key}"), out);
                }
            }
            _ => {}
        }
    }
}

fn need(wording: &Wording, id: &str, out: &mut Vec<String>) {
    for id in [id.to_owned(), format!("{id}.about")] {
        if wording.find(&id, &[]).is_none() {
            out.push(id);
        }
    }
}

#[test]
fn every_field_is_described_in_every_language() {
    for ui in Ui::ALL {
        let wording = Wording::new(*ui);
        let mut missing = Vec::new();
        for kind in KINDS {
            need(&wording, &format!("shape-{}", kind.name), &mut missing);
            undescribed(&wording, kind.shape, &mut missing);
        }
        missing.dedup();
        let tag = ui.tag();
        assert!(missing.is_empty(), "src/wording/{tag}/ lacks {missing:#?}");
    }
}
