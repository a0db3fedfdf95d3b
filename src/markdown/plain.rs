//! The words of a body without its markup, each with its place in the source.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::section::EXTENSIONS;

/// Stands for a figure `[](fact:id)` in a [`Run`]: its value is not known to the text.
pub const FIGURE: char = '\u{FFFC}';

/// Visible text in one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Where it stands, in bytes of the body.
    pub span: Range<usize>,
    /// As it must be typed: code, or the text of a telephone.
    pub is_literal: bool,
    /// In a language of its own: the text of `[…](lang:ja)`.
    pub is_foreign: bool,
}

/// A paragraph, a heading, an item of a list or a cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The explicit id of the heading it stands under, or that it is; none before the first.
    pub section: Option<String>,
    /// Its text; none where it has only addresses.
    pub runs: Vec<Run>,
    /// Where its links lead, as written (`page:visa`, `source:mofa`, `fact:days`), each with
    /// its place in bytes of the body. What is in another language (`lang:ja`) is no link.
    pub targets: Vec<(String, Range<usize>)>,
}

/// The blocks of a body, in order. Line ends within one are spaces. Addresses, ids and code
/// blocks are no words, and are left out.
#[must_use]
pub fn blocks(body: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    // Inside a code block or an address.
    let mut silent = 0_usize;
    // The destinations of the links that we are in.
    let mut links: Vec<String> = Vec::new();
    for (event, span) in Parser::new_ext(body, EXTENSIONS).into_offset_iter() {
        match event {
            Event::Text(ref text) | Event::Code(ref text) if silent == 0 => {
                // The backticks around code are markup.
                let ticks = body[span.clone()].find(&**text).unwrap_or_default();
                let is_in = |scheme| links.iter().any(|to: &String| to.starts_with(scheme));
                block.runs.push(Run {
                    span: span.start + ticks..span.end - ticks,
                    text: text.to_string(),
                    is_literal: matches!(event, Event::Code(_)) || is_in("tel:"),
                    is_foreign: is_in("lang:"),
                });
            }
            Event::SoftBreak | Event::HardBreak => block.runs.push(Run {
                text: " ".to_owned(),
                span,
                is_literal: false,
                is_foreign: false,
            }),
            Event::Start(tag) => {
                silent += usize::from(is_silent(&tag));
                if let Tag::Link { dest_url, .. } = &tag {
                    links.push(dest_url.to_string());
                    if !dest_url.starts_with("lang:") {
                        block.targets.push((dest_url.to_string(), span.clone()));
                    }
                    if dest_url.starts_with("fact:") {
                        block.runs.push(Run {
                            text: FIGURE.to_string(),
                            span,
                            is_literal: true,
                            is_foreign: false,
                        });
                        continue;
                    }
                }
                if !is_inline(tag.to_end()) {
                    let section = match &tag {
                        Tag::Heading { id: Some(id), .. } => Some(id.to_string()),
                        _ => block.section.clone(),
                    };
                    let next = Block {
                        section,
                        ..Block::default()
                    };
                    blocks.push(std::mem::replace(&mut block, next));
                }
            }
            Event::End(end) => {
                if end == TagEnd::Link {
                    links.pop();
                }
                // An address holds nothing but its own text, so what ends is what began.
                if silent > 0 && matches!(end, TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) {
                    silent -= 1;
                }
                if !is_inline(end) {
                    let next = Block {
                        section: block.section.clone(),
                        ..Block::default()
                    };
                    blocks.push(std::mem::replace(&mut block, next));
                }
            }
            _ => {}
        }
    }
    blocks.push(block);
    blocks.retain(|block| !block.runs.is_empty() || !block.targets.is_empty());
    blocks
}

/// The text of the [`blocks`] of a body.
#[must_use]
pub fn plain(body: &str) -> Vec<Vec<Run>> {
    let texts = blocks(body).into_iter().map(|block| block.runs);
    texts.filter(|runs| !runs.is_empty()).collect()
}

fn is_silent(tag: &Tag) -> bool {
    match tag {
        Tag::CodeBlock(_) | Tag::Image { .. } => true,
        Tag::Link { link_type, .. } => {
            matches!(link_type, LinkType::Autolink | LinkType::Email)
        }
        _ => false,
    }
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, expect: &[&str]) {
        let blocks = plain(body);
        let texts: Vec<String> = blocks
            .iter()
            .map(|block| block.iter().map(|run| run.text.as_str()).collect())
            .collect();
        assert_eq!(texts, expect, "{body}");
        let is_written = |run: &&Run| run.text != " " && !run.text.contains(FIGURE);
        for run in blocks.iter().flatten().filter(is_written) {
            assert_eq!(&body[run.span.clone()], run.text, "{body}");
        }
    }

    #[test]
    fn blocks_know_where_they_stand_and_lead() {
        let body = "One [a](page:b).[](source:c)\n\n## Two {#two}\n\n- [三](lang:ja)\n- <https://x.example>\n";
        let blocks = blocks(body);
        let got: Vec<(Option<&str>, String, Vec<&str>)> = blocks
            .iter()
            .map(|block| {
                let own = block.runs.iter().filter(|run| !run.is_foreign);
                let targets = block.targets.iter().map(|(to, _)| to.as_str());
                (
                    block.section.as_deref(),
                    own.map(|run| run.text.as_str()).collect(),
                    targets.collect(),
                )
            })
            .collect();
        let expect = [
            (None, "One a.", vec!["page:b", "source:c"]),
            (Some("two"), "Two", vec![]),
            (Some("two"), "", vec![]),
            (Some("two"), "", vec!["https://x.example"]),
        ];
        let expect = expect.map(|(section, text, targets)| (section, text.to_owned(), targets));
        assert_eq!(got, expect);
    }

    #[test]
    fn words_without_markup() {
        check(
            "## Fees {#fees}\n\nOne **two**\nthree.[](source:a)[b](page:c)\n",
            &["Fees", "One two three.b"],
        );
        check(
            "- one\n- two\n  - three\n\n`four`\n",
            &["one", "two", "three", "four"],
        );
        check(
            "It takes [](fact:minutes) minutes.\n",
            &["It takes \u{FFFC} minutes."],
        );
        check(
            "a <https://x.example> [b](page:c)\n\n```\nd\n```\n",
            &["a  b"],
        );
        check("| a | b |\n|---|---|\n| c | d |\n", &["a", "b", "c", "d"]);
    }
}
