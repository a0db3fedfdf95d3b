//! `site.yaml`: the portal's settings.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::content::Reader;
use super::schema::SITE;
use super::yaml::{Node, NodeKind};
use crate::diagnostic::{Severity, codes};
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
    /// What becomes of what a rule of [`crate::lint`] finds, by the rule's name. A rule
    /// that is not named here has its usual level.
    pub lints: BTreeMap<String, Level>,
}

/// What becomes of what a rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing is said.
    Allow,
    /// A warning.
    Warn,
    /// An error: nothing is published while it stands.
    Deny,
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
    #[serde(default)]
    lints: BTreeMap<String, Level>,
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
    let before = reader.diagnostics.count(Severity::Error);
    contradictions(&node, &written, reader);
    if reader.diagnostics.count(Severity::Error) > before {
        return None;
    }
    let languages = Languages::new(&tags, &written.source_language, &chains)?;
    Some(Site {
        base_url: written.base_url.trim_end_matches('/').to_owned(),
        languages,
        theme: written.theme.unwrap_or_else(|| "default".to_owned()),
        theme_span: node.get("theme").map(|node| node.span),
        demonstration: written.demonstration,
        operator: written.operator,
        lints: written.lints,
    })
}

/// Languages that are listed twice, or named without being listed.
fn contradictions(node: &Node, written: &Written, reader: &mut Reader) {
    let tags = &written.languages;
    let items = match node.get("languages").map(|list| &list.kind) {
        Some(NodeKind::List(items)) => items.as_slice(),
        _ => &[],
    };
    for (at, item) in items.iter().enumerate() {
        if let Some(tag) = item.text()
            && tags[..at].iter().any(|before| before == tag)
        {
            reader
                .diagnostics
                .push(codes::repeated_language(item.span, tag));
        }
    }
    if !tags.contains(&written.source_language)
        && let Some(source) = node.get("source_language")
    {
        let tag = &written.source_language;
        reader
            .diagnostics
            .push(codes::unpublished_source_language(source.span, tag));
    }
    let Some(NodeKind::Map(chains)) = node.get("fallback").map(|map| &map.kind) else {
        return;
    };
    for (of, chain) in chains {
        let steps = match &chain.kind {
            NodeKind::List(steps) => steps.as_slice(),
            _ => &[],
        };
        let steps = steps
            .iter()
            .filter_map(|step| Some((step.span, step.text()?)));
        for (span, tag) in [(of.span, of.text.as_str())].into_iter().chain(steps) {
            if !tags.iter().any(|have| have == tag) {
                reader
                    .diagnostics
                    .push(codes::unpublished_fallback(span, tag));
            }
        }
    }
}
