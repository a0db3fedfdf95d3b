//! The words of a body without its markup, each with its place in the source.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

/// Stands for a figure `[](fact:id)` in a [`Run`]: its value is not known to the text.
pub const FIGURE: char = '\u{FFFC}';

/// A part of the text of a [`Block`] that stands in the source letter for letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Which part, in bytes of [`Block::text`].
    pub text: Range<usize>,
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
    /// Its text. Line ends within it are spaces.
    pub text: String,
    /// The parts of the text, in order; none where it has only addresses.
    pub runs: Vec<Run>,
    /// Where its links lead, as written (`page:visa`, `source:mofa`, `fact:days`), each with
    /// its place in bytes of the body. What is in another language (`lang:ja`) is no link.
    pub targets: Vec<(String, Range<usize>)>,
}

impl Block {
    fn push(&mut self, text: &str, span: Range<usize>, is_literal: bool, is_foreign: bool) {
        let start = self.text.len();
        self.text.push_str(text);
        self.runs.push(Run {
            text: start..self.text.len(),
            span,
            is_literal,
            is_foreign,
        });
    }
}

/// The blocks of a body, in order, from what the parser says of it. Addresses, ids and code
/// blocks are no words, and are left out.
pub(super) fn blocks(body: &str, events: &[(Event, Range<usize>)]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    // Inside a code block or an address.
    let mut silent = 0_usize;
    // The destinations of the links that we are in.
    let mut links: Vec<&str> = Vec::new();
    for (event, span) in events {
        match event {
            Event::Text(text) | Event::Code(text) if silent == 0 => {
                // The backticks around code are markup.
                let written = &body[span.clone()];
                let ticks = match written.starts_with(&**text) {
                    true => 0,
                    false => written.find(&**text).unwrap_or_default(),
                };
                let is_in = |scheme| links.iter().any(|to| to.starts_with(scheme));
                let is_literal = matches!(event, Event::Code(_)) || is_in("tel:");
                let span = span.start + ticks..span.end - ticks;
                block.push(text, span, is_literal, is_in("lang:"));
            }
            Event::SoftBreak | Event::HardBreak => block.push(" ", span.clone(), false, false),
            Event::Start(tag) => {
                silent += usize::from(is_silent(tag));
                if let Tag::Link { dest_url, .. } = tag {
                    links.push(dest_url);
                    if !dest_url.starts_with("lang:") {
                        block.targets.push((dest_url.to_string(), span.clone()));
                    }
                    if dest_url.starts_with("fact:") {
                        block.push(FIGURE.encode_utf8(&mut [0; 4]), span.clone(), true, false);
                        continue;
                    }
                }
                if !is_inline(tag.to_end()) {
                    let section = match tag {
                        Tag::Heading { id: Some(id), .. } => Some(id.to_string()),
                        _ => block.section.clone(),
                    };
                    finish(&mut block, section, &mut blocks);
                }
            }
            Event::End(end) => {
                if *end == TagEnd::Link {
                    links.pop();
                }
                // An address holds nothing but its own text, so what ends is what began.
                if silent > 0 && matches!(end, TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) {
                    silent -= 1;
                }
                if !is_inline(*end) {
                    let section = block.section.clone();
                    finish(&mut block, section, &mut blocks);
                }
            }
            _ => {}
        }
    }
    finish(&mut block, None, &mut blocks);
    blocks
}

/// Begins the next block, and keeps the last one if there is anything in it.
fn finish(block: &mut Block, section: Option<String>, blocks: &mut Vec<Block>) {
    if block.runs.is_empty() && block.targets.is_empty() {
        block.section = section;
        return;
    }
    let next = Block {
        section,
        ..Block::default()
    };
    blocks.push(std::mem::replace(block, next));
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
        let (_, blocks) = crate::markdown::parse(body);
        let texts = blocks.iter().map(|block| block.text.as_str());
        let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        assert_eq!(texts, expect, "{body}");
        for block in &blocks {
            for run in &block.runs {
                let text = &block.text[run.text.clone()];
                if text != " " && !text.contains(FIGURE) {
                    assert_eq!(&body[run.span.clone()], text, "{body}");
                }
            }
        }
    }

    #[test]
    fn blocks_know_where_they_stand_and_lead() {
        let body = "One [a](page:b).[](source:c)\n\n## Two {#two}\n\n- [三](lang:ja)\n- <https://x.example>\n";
        let (_, blocks) = crate::markdown::parse(body);
        let got: Vec<(Option<&str>, String, Vec<&str>)> = blocks
            .iter()
            .map(|block| {
                let own = block.runs.iter().filter(|run| !run.is_foreign);
                let targets = block.targets.iter().map(|(to, _)| to.as_str());
                (
                    block.section.as_deref(),
                    own.map(|run| &block.text[run.text.clone()]).collect(),
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
