//! The labels of codes, for editors: they know a treatment by its name, not by its code.

use super::{Vocabulary, Words, only};
use crate::parse::{Body, Parsed};

/// The vocabularies of a portal, with labels in several languages.
#[derive(Debug)]
pub struct Labels {
    /// The codes that entries may use.
    pub vocabulary: Vocabulary,
    /// The languages that the portal may publish, by their tags, each with its own name for
    /// itself.
    pub languages: Vec<(String, String)>,
    /// Messages by language, in the order in which the languages were asked for.
    words: Vec<(String, Words)>,
}

impl Labels {
    /// Codes as the portal's source language has them, labels in these languages, whether
    /// or not it publishes them. The portal's own labels win over those of the binary.
    pub fn collect(parsed: &Parsed, source: &str, tags: &[&str]) -> Self {
        let files = parsed.entries().filter_map(|entry| match &entry.body {
            Body::Messages(file) => Some(file),
            _ => None,
        });
        let ids = files
            .filter(|file| file.tag == source)
            .flat_map(|file| file.messages.iter().map(|message| message.id.as_str()));
        let words = |tag: &&str| Some(((*tag).to_owned(), only(tag, parsed)?));
        let named = |tag: &str| (tag.to_owned(), endonym(tag, parsed));
        Self {
            languages: parsed.tags().iter().map(named).collect(),
            vocabulary: Vocabulary::collect(ids),
            words: tags.iter().filter_map(words).collect(),
        }
    }

    /// The labels of a code in every language that has one: `of("treatment", "bnct")`.
    pub fn of(&self, vocabulary: &str, code: &str) -> Vec<String> {
        let id = format!("{vocabulary}-{code}");
        let words = self.words.iter();
        words
            .filter_map(|(_, words)| words.plain.get(&id).cloned())
            .collect()
    }

    /// The label of a code in one language; the code itself where nobody has named it.
    pub fn label(&self, tag: &str, vocabulary: &str, code: &str) -> String {
        let words = self.words.iter().find(|(own, _)| own == tag);
        words.map_or_else(
            || code.to_owned(),
            |(_, words)| words.label(vocabulary, code),
        )
    }
}

/// A language's own name for itself; its tag where it has not said one yet.
fn endonym(tag: &str, parsed: &Parsed) -> String {
    let files = parsed.entries().filter_map(|entry| match &entry.body {
        Body::Messages(file) if file.tag == tag => Some(file),
        _ => None,
    });
    let (own, ours): (Vec<_>, Vec<_>) = files.partition(|file| !file.embedded);
    let said = own
        .iter()
        .chain(&ours)
        .find_map(|file| file.text("endonym"));
    said.unwrap_or_else(|| tag.to_owned())
}
