//! `site.yaml`: the portal's settings.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::Body;
use super::content::Reader;
use super::schema::SITE;
use super::yaml::{Node, NodeKind};
use crate::diagnostic::{Severity, codes};
use crate::lang::{Languages, Tags};
use crate::source::Span;

/// The portal's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Scheme and host, and a path where the portal lives below one; without a final `/`.
    pub base_url: String,
    /// What is published, and how blocks fall back.
    pub languages: Languages,
    /// What becomes of texts that a machine translated and no person has checked.
    pub unreviewed: Unreviewed,
    /// The folder below `themes/`.
    pub theme: String,
    /// Where `theme` stands, for a complaint.
    pub theme_span: Option<Span>,
    /// Says on every page that it is a demonstration made from public sources.
    pub demonstration: bool,
    /// Pages can be searched.
    pub search: bool,
    /// Readers can save pages for when there is no network.
    pub offline: bool,
    /// Which of the parts it has that a portal can do without.
    pub parts: Parts,
    /// Who runs it.
    pub operator: Operator,
    /// What becomes of what a rule of [`crate::lint`] finds, by the rule's name. A rule
    /// that is not named here has its usual level.
    pub lints: BTreeMap<String, Level>,
    /// Addresses that another has taken the place of.
    pub renamed: Vec<Renamed>,
    /// Addresses that are to lead nowhere.
    pub gone: Vec<Gone>,
}

/// Whether a portal has what it can do without. What it leaves out is in no plan, and no
/// page may lead to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// What a patient takes along, on one sheet of paper for each hospital.
    pub sheets: bool,
    /// The hospitals of a treatment side by side.
    pub comparisons: bool,
    /// The hospitals of a treatment by region and by language.
    pub combined_lists: bool,
    /// All below `/data/`, and the page that describes it.
    pub open_data: bool,
}

/// An address, or with `*` a folder of them, that another has taken the place of. The form
/// is right; whether the other exists, [`crate::moved`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The old one.
    pub from: String,
    /// Where it stands.
    pub from_span: Span,
    /// The new one.
    pub to: String,
    /// Where that stands.
    pub to_span: Span,
}

/// An address, or with `*` a folder of them, that is to lead nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The address.
    pub address: String,
    /// Where it stands.
    pub span: Span,
}

/// What becomes of texts that a machine translated and no person has checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unreviewed {
    usually: Fate,
    /// Where it is the other way round: ids of pages, of sections, or of fields of prose.
    except: Vec<String>,
}

impl Unreviewed {
    /// Such a text is shown with its label. Otherwise its original is shown. `names` are
    /// what the text goes by: its page and its section, or its field.
    pub fn labels(&self, names: &[&str]) -> bool {
        let is_except = self.except.iter().any(|one| names.contains(&one.as_str()));
        (self.usually == Fate::Label) != is_except
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Fate {
    #[default]
    Label,
    Forbid,
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
    #[serde(default)]
    unreviewed_machine_text: Fate,
    #[serde(default)]
    unreviewed_machine_text_except: Vec<String>,
    theme: Option<String>,
    #[serde(default)]
    demonstration: bool,
    search: Option<bool>,
    offline: Option<bool>,
    #[serde(default)]
    leave_out: Vec<String>,
    #[serde(default)]
    operator: Operator,
    #[serde(default)]
    lints: BTreeMap<String, Level>,
}

pub(super) fn read(reader: &mut Reader) -> Option<Body> {
    let (node, value) = reader.checked_map(SITE, "site.yaml")?;
    let before = reader.diagnostics.count(Severity::Error);
    contradictions(&node, reader);
    let value = value.filter(|_| reader.diagnostics.count(Severity::Error) == before);
    match value.and_then(|value| settings(reader, &node, value)) {
        Some(site) => Some(Body::Site(Box::new(site))),
        None => languages(&node, reader.tags).map(Body::BrokenSite),
    }
}

/// The languages of settings that have a mistake, without their fallbacks.
fn languages(node: &Node, known: &Tags) -> Option<Languages> {
    let NodeKind::List(items) = &node.get("languages")?.kind else {
        return None;
    };
    let mut tags: Vec<&str> = Vec::with_capacity(items.len());
    for tag in items.iter().filter_map(Node::text) {
        if known.has(tag) && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Languages::new(&tags, node.get("source_language")?.text()?, &[])
}

fn settings(reader: &mut Reader, node: &Node, value: Value) -> Option<Site> {
    let written: Written = reader.typed(value);
    let mut tags: Vec<&str> = written.languages.iter().map(String::as_str).collect();
    let made = reader.tags.made().iter().map(String::as_str);
    tags.extend(made.filter(|made| !written.languages.iter().any(|tag| tag == made)));
    let chains: Vec<(&str, Vec<&str>)> = written
        .fallback
        .iter()
        .map(|(tag, chain)| (tag.as_str(), chain.iter().map(String::as_str).collect()))
        .collect();
    let languages = Languages::new(&tags, &written.source_language, &chains)?;
    let has = |part: &str| !written.leave_out.iter().any(|one| one == part);
    Some(Site {
        base_url: written.base_url.trim_end_matches('/').to_owned(),
        languages,
        unreviewed: Unreviewed {
            usually: written.unreviewed_machine_text,
            except: written.unreviewed_machine_text_except,
        },
        theme: written.theme.unwrap_or_else(|| "default".to_owned()),
        theme_span: node.get("theme").map(|node| node.span),
        demonstration: written.demonstration,
        search: written.search.unwrap_or(true),
        offline: written.offline.unwrap_or(true),
        parts: Parts {
            sheets: has("sheets"),
            comparisons: has("comparisons"),
            combined_lists: has("combined-lists"),
            open_data: has("open-data"),
        },
        operator: written.operator,
        lints: written.lints,
        renamed: renamed(node),
        gone: gone(node),
    })
}

fn list<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    match node.get(key).map(|list| &list.kind) {
        Some(NodeKind::List(items)) => items,
        _ => &[],
    }
}

// Of the tree, which knows the places: each is complained of where it stands.
fn renamed(node: &Node) -> Vec<Renamed> {
    let one = |item: &Node| {
        let (from, to) = (item.get("from")?, item.get("to")?);
        Some(Renamed {
            from: from.text()?.to_owned(),
            from_span: from.span,
            to: to.text()?.to_owned(),
            to_span: to.span,
        })
    };
    list(node, "renamed").iter().filter_map(one).collect()
}

fn gone(node: &Node) -> Vec<Gone> {
    let one = |item: &Node| {
        Some(Gone {
            address: item.text()?.to_owned(),
            span: item.span,
        })
    };
    list(node, "gone").iter().filter_map(one).collect()
}

/// Languages that are listed twice, or named without being listed.
fn contradictions(node: &Node, reader: &mut Reader) {
    // Anything but a list was complained of, and leaves open what is published.
    let Some(NodeKind::List(items)) = node.get("languages").map(|list| &list.kind) else {
        return;
    };
    let mut tags: Vec<&str> = Vec::with_capacity(items.len());
    for item in items {
        let Some(tag) = item.text() else { continue };
        if tags.contains(&tag) {
            let again = codes::repeated_language(item.span, tag);
            reader.diagnostics.push(again);
        }
        tags.push(tag);
    }
    if let Some(source) = node.get("source_language")
        && let Some(tag) = source.text()
        && reader.tags.has(tag)
        && !tags.contains(&tag)
    {
        reader
            .diagnostics
            .push(codes::unpublished_source_language(source.span, tag));
    }
    let Some(NodeKind::Map(chains)) = node.get("fallback").map(|map| &map.kind) else {
        return;
    };
    for (of, chain) in chains {
        let steps = match &chain.kind {
            NodeKind::List(steps) => &**steps,
            _ => &[],
        };
        // A step that is no language at all was complained of.
        let steps = steps
            .iter()
            .filter_map(|step| Some((step.span, step.text()?)))
            .filter(|(_, tag)| reader.tags.has(tag));
        for (span, tag) in [(of.span, of.text.as_str())].into_iter().chain(steps) {
            if !tags.contains(&tag) {
                reader
                    .diagnostics
                    .push(codes::unpublished_fallback(span, tag));
            }
        }
    }
}
