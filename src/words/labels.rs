//! The labels of codes, for editors: they know a treatment by its name, not by its code.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::Vocabulary;
use crate::parse::{Body, Entry, MessageFile};

/// The vocabularies of a portal, with labels in several languages.
#[derive(Debug)]
pub struct Labels {
    /// The codes that entries may use.
    pub vocabulary: Vocabulary,
    /// By message id, in the order of the languages that were asked for.
    labels: BTreeMap<String, Vec<String>>,
}

impl Labels {
    /// Codes as the portal's source language has them, labels in these languages. The
    /// portal's own labels win over those of the binary.
    pub fn collect(entries: &[Entry], source: &str, tags: &[&str]) -> Self {
        let ids = files(entries)
            .filter(|file| file.tag == source)
            .flat_map(|file| file.messages.iter().map(|message| message.id.as_str()));
        let vocabulary = Vocabulary::collect(ids);
        let mut labels: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for tag in tags {
            let mut own: BTreeMap<&str, String> = BTreeMap::new();
            for embedded in [true, false] {
                for file in files(entries) {
                    if file.tag == *tag && file.embedded == embedded {
                        own.extend(plain(file));
                    }
                }
            }
            for (id, label) in own {
                labels.entry(id.to_owned()).or_default().push(label);
            }
        }
        Self { vocabulary, labels }
    }

    /// The labels of a code: `of("treatment", "bnct")`.
    pub fn of(&self, vocabulary: &str, code: &str) -> &[String] {
        let id = format!("{vocabulary}-{code}");
        self.labels.get(&id).map_or(&[], Vec::as_slice)
    }
}

fn files(entries: &[Entry]) -> impl Iterator<Item = &MessageFile> {
    entries.iter().filter_map(|entry| match &entry.body {
        Body::Messages(file) => Some(file),
        _ => None,
    })
}

/// Messages that are text and nothing else, as every label is.
fn plain(file: &MessageFile) -> impl Iterator<Item = (&str, String)> {
    file.resource.entries().filter_map(|entry| {
        let ast::Entry::Message(message) = entry else {
            return None;
        };
        let pattern = message.value.as_ref()?;
        let parts: Option<Vec<&str>> = pattern
            .elements
            .iter()
            .map(|element| match element {
                ast::PatternElement::TextElement { value } => Some(*value),
                ast::PatternElement::Placeable { .. } => None,
            })
            .collect();
        Some((message.id.name, parts?.concat()))
    })
}
