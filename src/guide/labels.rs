//! The codes of the portal's vocabulary with what they are called in the languages of the
//! tool.

use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::facts::Prefecture;
use crate::parse::{self, Body, Parsed};
use crate::source::Sources;
use crate::wording::Ui;
use crate::words::Labels;

/// A code and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// As editors write it.
    pub code: String,
    /// In English; the code itself where nobody has named it.
    pub english: String,
    /// In Japanese; the code itself where nobody has named it.
    pub japanese: String,
}

impl Label {
    fn new(labels: &Labels, vocabulary: &str, code: &str) -> Self {
        let label = |ui: Ui| labels.label(ui.tag(), vocabulary, code);
        Self {
            code: code.to_owned(),
            english: label(Ui::En),
            japanese: label(Ui::Ja),
        }
    }

    /// As in `Tokyo · 東京都`; one of the two where nobody has said the other.
    pub fn both(&self) -> String {
        if self.japanese == self.code {
            return self.english.clone();
        }
        if self.english == self.code {
            return self.japanese.clone();
        }
        both(&self.english, &self.japanese)
    }
}

/// English and Japanese in one string; once where they are the same.
pub(super) fn both(english: &str, japanese: &str) -> String {
    if english == japanese {
        english.to_owned()
    } else {
        format!("{english} · {japanese}")
    }
}

/// The codes of a vocabulary, in the order of the message files.
pub(super) fn vocabulary(labels: &Labels, name: &str) -> Vec<Label> {
    let codes = labels.vocabulary.codes(name).iter();
    codes.map(|code| Label::new(labels, name, code)).collect()
}

/// The 47 prefectures from north to south.
pub(super) fn prefectures(labels: &Labels) -> Vec<Label> {
    let all = Prefecture::all();
    all.map(|one| Label::new(labels, "prefecture", one.id()))
        .collect()
}

/// The languages a portal can publish: each under its own name for itself.
pub(super) fn tags(labels: &Labels) -> Vec<Label> {
    let label = |(tag, endonym): &(String, String)| Label {
        code: tag.clone(),
        english: endonym.clone(),
        japanese: endonym.clone(),
    };
    labels.languages.iter().map(label).collect()
}

/// The labels of a portal in the languages of the tool, and in its own source language.
pub(super) fn collect(parsed: &Parsed, source: &str) -> Labels {
    let mut tags: Vec<&str> = Ui::ALL.iter().map(|ui| ui.tag()).collect();
    if !tags.contains(&source) {
        tags.push(source);
    }
    Labels::collect(parsed, source, &tags)
}

/// The labels of a whole portal, for what lists all of its codes.
///
/// # Errors
/// What is wrong with `site.yaml` or the messages: a list of codes with a gap must not be
/// taken for the whole. Mistakes in entries do not matter here.
pub fn read_labels(sources: &Sources) -> Result<Labels, Vec<Diagnostic>> {
    let parsed = parse::parse(sources, None);
    let mut found = parsed.diagnostics();
    if sources.find("site.yaml").is_none() {
        found.push(codes::missing_site());
    }
    let matters = |one: &Diagnostic| {
        let of_messages = |file: &str| file == "site.yaml" || file.starts_with("i18n/");
        one.severity == Severity::Error && one.file(sources).is_none_or(of_messages)
    };
    let wrong: Vec<Diagnostic> = found.sorted(sources).into_iter().filter(matters).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let source = parsed.entries().find_map(|entry| match &entry.body {
        Body::Site(site) => Some(&site.languages[site.languages.source()].tag),
        _ => None,
    });
    Ok(collect(&parsed, source.map_or("en", String::as_str)))
}
