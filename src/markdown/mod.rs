//! An author's Markdown body becomes sections of safe HTML.
//!
//! What CommonMark gets wrong for Chinese, Japanese, Korean, Arabic, Thai and other scripts is
//! mended here: line breaks between wide characters leave no space (`cjk`), and `**bold**` works
//! next to any letter (`bold`). Nothing an author writes reaches the page unescaped, and whatever
//! is not allowed is left out and reported as a [`Complaint`].

mod bold;
mod cjk;
mod flow;
mod inline;
mod link;
mod plain;
mod render;
mod section;
mod slug;
#[cfg(test)]
mod tests;
mod write;

use std::sync::Arc;

use std::ops::Range;

use pulldown_cmark::{Options, Parser};

pub use flow::flow;
pub use plain::{Block, FIGURE, Run};
pub use write::escaped;

/// A body as an author wrote it, split at `##` headings that carry an explicit id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Never empty: the first is the opening, which may have no pieces.
    pub sections: Vec<Arc<Section>>,
    /// Where each section stands, its heading included, in bytes of the given text.
    pub places: Vec<Range<usize>>,
    /// What was refused or could not be mended, in the order of the text.
    pub complaints: Vec<Complaint>,
}

/// The opening (no id, no heading) or one `## Heading {#id}` section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The explicit id, made unique on the page; `None` for the opening.
    pub id: Option<String>,
    /// The heading as plain text, not escaped; the body does not repeat it.
    pub heading: Option<String>,
    /// Everything below the heading.
    pub body: RichText,
    /// Visible characters, the heading included, white space not.
    pub chars: usize,
}

/// HTML with its links and citations still open, because a URL depends on the page's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RichText {
    /// The parts in reading order; two `Html` parts never stand side by side.
    pub pieces: Vec<Piece>,
}

/// One part of a [`RichText`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Finished, escaped HTML; elements may be open at its end and close in a later piece.
    Html(String),
    /// Stands inside `href="…"`: the page's language decides the URL, which must be escaped.
    Url(Link),
    /// A citation `[](source:id)`: the id of the source.
    Cite(String),
    /// A figure `[](fact:id)`: its id. The page's language decides how it is written.
    Fact(String),
}

impl Piece {
    /// Whether a paragraph, an item of a list or a cell begins or ends in it: a mark of a
    /// source need not stand twice in one.
    pub fn parts_paragraphs(&self) -> bool {
        // Written by `section`, and all text within is escaped.
        let tags = ["<p>", "</p>", "<li>", "</li>", "</td>", "</th>"];
        matches!(self, Self::Html(html) if tags.iter().any(|tag| html.contains(tag)))
    }
}

/// The target of a link within the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// `page:id` or `page:id#fragment`.
    Page {
        /// The page's id.
        id: String,
        /// The id of a heading on that page.
        fragment: Option<String>,
    },
    /// `hospital:id`.
    Hospital(String),
    /// `facilitator:id`.
    Facilitator(String),
    /// `centre:id`.
    Centre(String),
    /// `treatment:id`.
    Treatment(String),
    /// `list:id`, such as `list:hospitals`.
    List(String),
}

/// Something in the text that the page cannot show as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Bytes in the given text; both ends are character boundaries.
    pub span: Range<usize>,
    /// What is wrong there.
    pub kind: ComplaintKind,
}

/// The kinds of [`Complaint`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComplaintKind {
    /// Raw HTML, block or inline; none of it is shown.
    RawHtml,
    /// The whole destination of a link whose scheme or form is not allowed; its text is shown
    /// without a link.
    ForbiddenScheme(String),
    /// The destination of a link without a scheme; its text is shown without a link.
    RelativeLink(String),
    /// The destination of an image; images are not supported yet and nothing of it is shown.
    Image(String),
    /// A literal `**` is left beside a letter of a script that CommonMark's rules for bold do not
    /// suit, and the repair found no partner for it.
    BoldNotRendered,
    /// Text stands in the brackets of a figure, whose id this is: only the figure is shown.
    FactWithText(String),
    /// A figure in a heading; none of it is shown.
    FactInHeading,
    /// A heading without visible text.
    EmptyHeading,
    /// An explicit heading id that was used before; this one got a number.
    DuplicateId(String),
    /// A `#` heading: the page's title is in the front matter. It is shown as a `##` heading.
    HeadingTooHigh,
    /// Nested deeper than 100 elements; the inner ones are shown as plain text.
    TooDeep,
}

/// How deep elements of one body may nest.
const MAX_DEPTH: usize = 100;

/// What authors may use besides CommonMark.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// Turns a body (without front matter, NFC) into sections of safe HTML, and into its words
/// without markup. The parser runs once for both.
#[must_use]
pub fn parse(text: &str) -> (Document, Vec<Block>) {
    let parser = Parser::new_ext(text, EXTENSIONS);
    let events: Vec<_> = parser.into_offset_iter().collect();
    let blocks = plain::blocks(text, &events);
    (section::Reader::new(text, events).read(), blocks)
}
