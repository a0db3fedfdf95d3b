//! `i18n/<lang>/glossary.yaml`: how a language names what every text must name alike.

use std::collections::BTreeMap;

use super::content::Reader;
use super::schema::Kind;
use super::synonyms::pairs;
use super::validate::Checked;
use super::yaml::{self, Node, NodeKind};
use crate::diagnostic::{Severity, codes};

/// The glossary of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// The language's tag: the folder's name.
    pub tag: String,
    /// From inside the binary; the portal's own terms win over these, one by one.
    pub embedded: bool,
    /// By term, the same in every language: the forms that name it, the approved one first.
    pub terms: BTreeMap<String, Vec<String>>,
    /// Words that deny. `*` at an end of one stands for the rest of a longer word.
    pub not: Vec<String>,
    /// Letters that the language never writes, such as those of the other Chinese.
    pub never: String,
}

const KEYS: [&str; 3] = ["terms", "not", "never"];

pub(super) fn read(reader: &mut Reader, tag: &str, embedded: bool) -> Option<Glossary> {
    let before = reader.diagnostics.count(Severity::Error);
    let node = yaml::parse(reader.file, reader.source, reader.text, reader.diagnostics)?;
    let mut checked = Checked::new(reader.today, reader.tags, reader.text, reader.diagnostics);
    let mut out = Glossary {
        tag: tag.to_owned(),
        embedded,
        ..Glossary::default()
    };
    for (key, value) in pairs(&mut checked, &node, "glossary.yaml") {
        match key.text.as_str() {
            "terms" => {
                for (term, forms) in pairs(&mut checked, value, &key.text) {
                    let forms = texts(&mut checked, forms, &term.text);
                    out.terms.insert(term.text.to_string(), forms);
                }
            }
            "not" => out.not = texts(&mut checked, value, &key.text),
            "never" => match &value.kind {
                NodeKind::Null => {}
                _ => {
                    let text = checked.value(value, Kind::Text, &key.text);
                    out.never = text.as_str().unwrap_or_default().to_owned();
                }
            },
            other => {
                let known = KEYS.into_iter();
                checked.complain(codes::unknown_field(key.span, other, known));
            }
        }
    }
    (reader.diagnostics.count(Severity::Error) == before).then_some(out)
}

fn texts(checked: &mut Checked, node: &Node, what: &str) -> Vec<String> {
    let list = checked.value(node, Kind::List(&Kind::Text), what);
    let texts = list.as_array().into_iter().flatten();
    texts
        .filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}
