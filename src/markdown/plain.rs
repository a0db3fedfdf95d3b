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
}

/// The paragraphs, headings, list items and table cells of a body, in order: each is the
/// runs of text in it. Line ends within one are spaces. Addresses, ids and code blocks
/// are no words, and are left out.
#[must_use]
pub fn plain(body: &str) -> Vec<Vec<Run>> {
    let mut blocks = Vec::new();
    let mut block: Vec<Run> = Vec::new();
    // Inside a code block or an address.
    let mut silent = 0_usize;
    // Of each link that we are in, whether it is to a telephone.
    let mut phones: Vec<bool> = Vec::new();
    for (event, span) in Parser::new_ext(body, EXTENSIONS).into_offset_iter() {
        match event {
            Event::Text(ref text) | Event::Code(ref text) if silent == 0 => {
                // The backticks around code are markup.
                let ticks = body[span.clone()].find(&**text).unwrap_or_default();
                block.push(Run {
                    span: span.start + ticks..span.end - ticks,
                    text: text.to_string(),
                    is_literal: matches!(event, Event::Code(_)) || phones.contains(&true),
                });
            }
            Event::SoftBreak | Event::HardBreak => block.push(Run {
                text: " ".to_owned(),
                span,
                is_literal: false,
            }),
            Event::Start(tag) => {
                silent += usize::from(is_silent(&tag));
                if let Tag::Link { dest_url, .. } = &tag {
                    phones.push(dest_url.starts_with("tel:"));
                    if dest_url.starts_with("fact:") {
                        block.push(Run {
                            text: FIGURE.to_string(),
                            span,
                            is_literal: true,
                        });
                        continue;
                    }
                }
                if !is_inline(tag.to_end()) {
                    blocks.push(std::mem::take(&mut block));
                }
            }
            Event::End(end) => {
                if end == TagEnd::Link {
                    phones.pop();
                }
                // An address holds nothing but its own text, so what ends is what began.
                if silent > 0 && matches!(end, TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) {
                    silent -= 1;
                }
                if !is_inline(end) {
                    blocks.push(std::mem::take(&mut block));
                }
            }
            _ => {}
        }
    }
    blocks.push(block);
    blocks.retain(|block| !block.is_empty());
    blocks
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
