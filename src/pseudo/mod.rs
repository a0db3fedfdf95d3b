//! Two languages that nobody speaks, to find what a translation will break before there is
//! one: `en-XA` is the source language with marks on its letters and two fifths longer,
//! `ar-XB` is the same from right to left.
//!
//! What this adds to the files of a portal is what translators would have written. All that
//! comes after is as for any language: so a word that stands on a page of `en-XA` without
//! marks comes from no file that a translator has.

mod messages;
mod style;

use std::collections::BTreeMap;
use std::fmt::{Display, Write};
use std::sync::Arc;

pub use style::Style;

use crate::markdown::{self, Run};
use crate::parse::{self, Body, Digest, MarkdownFile, Site};
use crate::source::{Layer, SourceFile, Sources};

/// The same files, and those of the two languages. They are published behind the portal's
/// own. Without a usable `site.yaml`, nothing is added.
///
/// `previous` is what this made of an earlier snapshot: files keep their ids, and one that
/// says the same is the same.
pub fn with_pseudo(sources: &Sources, previous: Option<&Sources>) -> Sources {
    let parsed = parse::parse(sources, None);
    let mut files: Vec<Arc<SourceFile>> = sources.files().map(|(_, one)| Arc::clone(one)).collect();
    let site = parsed.entries().find_map(|entry| match &entry.body {
        Body::Site(site) => Some(site),
        _ => None,
    });
    if let Some(site) = site {
        for style in Style::ALL {
            let mut made = messages::files(style, sources, source_tag(site));
            for entry in parsed.entries() {
                made.extend(translation(style, site, sources, entry.file, &entry.body));
            }
            let made = made.into_iter().map(|(path, text)| {
                let new = SourceFile::new(path, Layer::Pseudo, text.into_bytes());
                let before = previous.and_then(|one| one.made(&new.path));
                before.filter(|one| **one == new).unwrap_or(Arc::new(new))
            });
            files.extend(made);
        }
    }
    let built = sources.written_by();
    Sources::after(previous, files, sources.today).built_on(built)
}

fn source_tag(site: &Site) -> &str {
    &site.languages[site.languages.source()].tag
}

/// The path and the text of an original's translation; `None` for what is none.
fn translation(
    style: Style,
    site: &Site,
    sources: &Sources,
    file: crate::source::FileId,
    body: &Body,
) -> Option<(String, String)> {
    let tag = style.tag();
    Some(match body {
        Body::Hospital(id, Some(facts)) => overlay(style, "hospitals", id, &facts.prose)?,
        Body::Facilitator(id, Some(facts)) => overlay(style, "facilitators", id, &facts.prose)?,
        Body::Centre(id, Some(facts)) => overlay(style, "centres", id, &facts.prose)?,
        Body::Page(one) if one.tag == source_tag(site) => {
            let text = page(style, one, sources.file(file).text());
            (format!("content/pages/{}.{tag}.md", one.id), text)
        }
        Body::ShowcaseText(one) if one.tag == source_tag(site) => {
            let text = page(style, one, sources.file(file).text());
            (format!("content/showcase/{}.{tag}.md", one.id), text)
        }
        _ => return None,
    })
}

/// The overlay of an entry that has texts.
fn overlay(
    style: Style,
    folder: &str,
    id: &impl Display,
    prose: &BTreeMap<String, Arc<str>>,
) -> Option<(String, String)> {
    if prose.is_empty() {
        return None;
    }
    let digests = prose
        .iter()
        .map(|(key, text)| (key.as_str(), Digest::of(text)));
    let mut out = made_by_machine(digests);
    out.push_str("prose:\n");
    for (key, text) in prose {
        let _ = writeln!(out, "  {key}: {}", quoted(&rewritten(style, text)));
    }
    let path = format!("content/{folder}/{id}.{}.yaml", style.tag());
    Some((path, out))
}

fn page(style: Style, original: &MarkdownFile, text: &str) -> String {
    let said = |text: &str| quoted(&style.text(text));
    let mut out = format!(
        "---\ntitle: {}\ndescription: {}\n",
        said(&original.title),
        said(&original.description)
    );
    if let Some(day) = original.verified_on {
        let _ = writeln!(out, "verified_on: {day}");
    }
    if !original.sources.is_empty() {
        let ids: Vec<&str> = original.sources.iter().map(|id| &**id).collect();
        let _ = writeln!(out, "sources: [{}]", ids.join(", "));
    }
    let digests = original.digests.iter();
    out.push_str(&made_by_machine(
        digests.map(|(key, one)| (key.as_str(), *one)),
    ));
    out.push_str("---\n");
    let body = text.get(original.body_start..).unwrap_or_default();
    out.push_str(&rewritten(style, body));
    out
}

fn made_by_machine<'a>(digests: impl Iterator<Item = (&'a str, Digest)>) -> String {
    let mut out = "translation:\n  status: machine\n  digests:\n".to_owned();
    for (key, digest) in digests {
        let _ = writeln!(out, "    {key}: {}", quoted(&digest.to_string()));
    }
    out
}

/// A text as YAML takes it, whatever is in it: JSON's strings are YAML's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Markdown with other words: addresses, ids, figures and code are as they were.
fn rewritten(style: Style, body: &str) -> String {
    let mut out = String::with_capacity(body.len() * 2);
    let mut at = 0;
    for block in markdown::parse(body).1 {
        let text = |run: &Run| &block.text[run.text.clone()];
        // Not what stands for a figure or a line's end.
        let runs = block.runs.iter().filter(|run| {
            !run.is_literal && body.get(run.span.clone()) == Some(text(run)) && run.span.start >= at
        });
        let runs: Vec<&Run> = runs.collect();
        let texts: Vec<&str> = runs.iter().map(|run| text(run)).collect();
        for (run, text) in runs.iter().zip(style.texts(&texts)) {
            out.push_str(body.get(at..run.span.start).unwrap_or_default());
            out.push_str(&text);
            at = run.span.end;
        }
    }
    out.push_str(body.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_of_markdown_change() {
        let body = "## Fees {#fees}\n\nAsk **first**: [the desk](page:desk), \
                    [](fact:price) yen.[](source:a) `code`\n\n- <tel:+81-3>\n";
        let expect = "## Ƒééš öñé {#fees}\n\nÅšķ **ƒîŕšţ**: [ţĥé ðéšķ](page:desk), \
                      [](fact:price) ýéñ öñé ţŵö ţĥŕéé.[](source:a) `code`\n\n- <tel:+81-3>\n";
        assert_eq!(rewritten(Style::Long, body), expect);
    }
}
