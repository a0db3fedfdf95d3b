//! The codes and words of one record, while they are collected.

use std::collections::HashSet;

use super::fold::{words, words_of_prose};
use crate::markdown::{Piece, RichText};

/// What a record is found by, while it is collected. A word counts once: the index is
/// smaller, and no page comes first for saying a word often.
#[derive(Default)]
pub(super) struct Found {
    pub(super) codes: Vec<String>,
    pub(super) names: Vec<String>,
    pub(super) text: Vec<String>,
    seen: HashSet<String>,
}

impl Found {
    pub(super) fn new(code: &str) -> Self {
        let mut found = Self::default();
        found.code(code);
        found
    }

    pub(super) fn code(&mut self, code: &str) {
        if !code.is_empty() && !self.codes.iter().any(|have| have == code) {
            self.codes.push(code.to_owned());
        }
    }

    pub(super) fn name(&mut self, text: &str) {
        for word in words(text) {
            if self.seen.insert(word.clone()) {
                self.names.push(word);
            }
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        for word in words_of_prose(text) {
            if self.seen.insert(word.clone()) {
                self.text.push(word);
            }
        }
    }
}

/// The words of a text without its markup; `figure` says how one is written.
pub(super) fn visible(text: &RichText, figure: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    for piece in &text.pieces {
        match piece {
            Piece::Html(html) => add_words(html, &mut out),
            Piece::Fact(id) => out.push_str(&figure(id).unwrap_or_default()),
            Piece::Url(_) | Piece::Cite(_) => {}
        }
    }
    out
}

fn add_words(html: &str, out: &mut String) {
    let mut words = String::new();
    let mut parts = html.split('<');
    words.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (tag, behind) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/');
        // Markup within a line parts no words.
        if !["a", "strong", "em", "code", "del", "bdi", "span"]
            .iter()
            .any(|inline| name.split([' ', '/']).next() == Some(inline))
        {
            words.push(' ');
        }
        words.push_str(behind);
    }
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    out.push_str(&words);
}
