//! `i18n/<lang>/synonyms.yaml`: words by which readers look for what a code names.

use std::collections::BTreeMap;

use super::content::Reader;
use super::form::is_id;
use super::reference::{Reference, Target};
use super::schema::Kind;
use super::validate::Checked;
use super::yaml::{self, Key, Node, NodeKind};
use crate::diagnostic::{Severity, codes};
use crate::facts::{PREFECTURES, Prefecture, REGIONS};

/// Spellings of one language: what its readers type for what a code names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Synonyms {
    /// The language's tag: the folder's name.
    pub tag: String,
    /// From inside the binary; the portal's own lists win over these, one by one.
    pub embedded: bool,
    /// By vocabulary and code.
    pub spellings: BTreeMap<(&'static str, String), Vec<String>>,
}

/// What has spellings, in the order in which editors should write it.
const VOCABULARIES: [&str; 8] = [
    "prefecture",
    "region",
    "city",
    "treatment",
    "modality",
    "condition",
    "department",
    "country",
];

/// The portal's settings say which codes there are, so the binary's own lists may name more
/// than the portal knows: only the portal's files are held to its vocabularies.
pub(super) fn read(reader: &mut Reader, tag: &str, embedded: bool) -> Option<Synonyms> {
    let before = reader.diagnostics.count(Severity::Error);
    let node = yaml::parse(reader.file, reader.source, reader.text, reader.diagnostics)?;
    let mut checked = Checked::new(reader.today, reader.tags, reader.text, reader.diagnostics);
    let mut out = Synonyms {
        tag: tag.to_owned(),
        embedded,
        ..Synonyms::default()
    };
    for (vocabulary, codes_of) in pairs(&mut checked, &node, "synonyms.yaml") {
        let Some(known) = VOCABULARIES.into_iter().find(|one| vocabulary.text == *one) else {
            let known = VOCABULARIES.into_iter();
            checked.complain(codes::unknown_field(
                vocabulary.span,
                &vocabulary.text,
                known,
            ));
            continue;
        };
        for (code, list) in pairs(&mut checked, codes_of, known) {
            confirm(&mut checked, known, code, embedded);
            let list = checked.value(list, Kind::List(&Kind::Text), &code.text);
            let texts = list.as_array().into_iter().flatten();
            let texts = texts.filter_map(|one| one.as_str().map(str::to_owned));
            out.spellings
                .insert((known, code.text.to_string()), texts.collect());
        }
    }
    let references = std::mem::take(&mut checked.references);
    reader.references.extend(references);
    (reader.diagnostics.count(Severity::Error) == before).then_some(out)
}

/// The pairs of a map; a complaint and none where it is something else.
pub(super) fn pairs<'a>(checked: &mut Checked, node: &'a Node, what: &str) -> &'a [(Key, Node)] {
    match &node.kind {
        NodeKind::Map(pairs) => pairs,
        // Nothing is said behind the key, or what stands there was complained of.
        NodeKind::Null | NodeKind::Doubtful => &[],
        NodeKind::Scalar(_) | NodeKind::List(_) => {
            checked.complain(codes::expected_map(node.span, what));
            &[]
        }
    }
}

fn confirm(checked: &mut Checked, vocabulary: &'static str, code: &Key, embedded: bool) {
    let (span, text) = (code.span, code.text.as_str());
    match vocabulary {
        "prefecture" => {
            if Prefecture::find(text).is_none() {
                let known = PREFECTURES.iter().map(|(id, ..)| *id);
                checked.complain(codes::unknown_prefecture(span, text, known));
            }
        }
        "region" => {
            let known: Vec<&str> = REGIONS.iter().map(|region| region.id()).collect();
            if !known.contains(&text) {
                checked.complain(codes::unknown_word(span, vocabulary, text, &known));
            }
        }
        "city" => {
            if !is_id(text) {
                checked.complain(codes::bad_id(span, text));
            }
        }
        _ if embedded => {}
        _ => checked.references.push(Reference {
            target: Target::Code(vocabulary),
            id: text.into(),
            span,
        }),
    }
}
