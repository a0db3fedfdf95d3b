//! `site.yaml`: the portal's settings.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::content::Reader;
use super::schema::SITE;
use crate::diagnostic::codes;
use crate::lang::Languages;
use crate::source::Span;

/// The portal's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Scheme and host, and a path where the portal lives below one; without a final `/`.
    pub base_url: String,
    /// What is published, and how blocks fall back.
    pub languages: Languages,
    /// The folder below `themes/`.
    pub theme: String,
    /// Where `theme` stands, for a complaint.
    pub theme_span: Option<Span>,
    /// Says on every page that it is a demonstration made from public sources.
    pub demonstration: bool,
    /// Who runs it.
    pub operator: Operator,
}

/// Who runs the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Operator {
    /// Name.
    pub name: Option<String>,
    /// Where corrections go.
    pub email: Option<String>,
    /// Their page.
    pub url: Option<String>,
}

#[derive(Deserialize)]
struct Written {
    base_url: String,
    languages: Vec<String>,
    source_language: String,
    #[serde(default)]
    fallback: BTreeMap<String, Vec<String>>,
    theme: Option<String>,
    #[serde(default)]
    demonstration: bool,
    #[serde(default)]
    operator: Operator,
}

pub(super) fn read(reader: &mut Reader) -> Option<Site> {
    let (node, value) = reader.checked_map(SITE, "site.yaml")?;
    let written: Written = reader.typed(value?);
    let tags: Vec<&str> = written.languages.iter().map(String::as_str).collect();
    let chains: Vec<(&str, Vec<&str>)> = written
        .fallback
        .iter()
        .map(|(tag, chain)| (tag.as_str(), chain.iter().map(String::as_str).collect()))
        .collect();
    let distinct = (1..tags.len()).all(|at| !tags[..at].contains(&tags[at]));
    let published = chains.iter().all(|(tag, _)| tags.contains(tag));
    let languages = (distinct && published)
        .then(|| Languages::new(&tags, &written.source_language, &chains))
        .flatten();
    let Some(languages) = languages else {
        let span = node.get("languages").map_or(node.span, |node| node.span);
        reader.diagnostics.push(codes::bad_languages(span));
        return None;
    };
    Some(Site {
        base_url: written.base_url.trim_end_matches('/').to_owned(),
        languages,
        theme: written.theme.unwrap_or_else(|| "default".to_owned()),
        theme_span: node.get("theme").map(|node| node.span),
        demonstration: written.demonstration,
        operator: written.operator,
    })
}
