//! Reads and writes a run of inline markup: the content of a paragraph, a heading, a table cell or
//! a tight list item.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::link::{self, Target};
use super::write::Writer;
use super::{ComplaintKind, bold, render};

pub(super) type Events<'a> = Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>;

/// A part of a run. `Open` and `Close` are balanced; no two `Text`s need be apart.
pub(super) enum Token<'a> {
    Text(CowStr<'a>),
    Code(CowStr<'a>),
    /// Asterisks that are not escaped: literal, or the ends of bold text.
    Stars(Stars),
    Open(Opening, Range<usize>),
    /// The end tag.
    Close(&'static str),
    Cite(String),
    Fact(String, Range<usize>),
    SoftBreak,
    HardBreak,
}

/// A start tag that is not `**`.
pub(super) enum Opening {
    /// As it is; empty where a refused link stood.
    Tag(&'static str),
    Link(Target),
}

/// A run of unescaped asterisks.
pub(super) struct Stars {
    /// Where it starts in the source.
    pub(super) at: usize,
    pub(super) len: usize,
    pub(super) role: Role,
}

/// What a run of asterisks does, and with how many of them.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Role {
    Literal,
    Open(usize),
    Close(usize),
}

/// Whether the event belongs to a run, if it is neither in a code block nor in an HTML block.
pub(super) fn is_inline(event: &Event) -> bool {
    match event {
        Event::Start(tag) => is_inline_tag(tag.to_end()),
        Event::End(tag) => is_inline_tag(*tag),
        Event::Html(_) | Event::Rule => false,
        _ => true,
    }
}

fn is_inline_tag(tag: TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    matches!(
        tag,
        Emphasis | Strong | Strikethrough | Superscript | Subscript | Link | Image
    )
}

/// Takes the run that comes next, its bold text mended and its lines joined.
pub(super) fn read<'a>(
    source: &'a str,
    events: &mut Events<'a>,
    out: &mut Writer,
) -> Vec<Token<'a>> {
    let mut reader = Reader {
        source,
        out,
        tokens: Vec::new(),
        open: Vec::new(),
        links: 0,
        images: 0,
    };
    while let Some((event, span)) = events.next_if(|(event, _)| is_inline(event)) {
        reader.event(event, span);
    }
    let mut tokens = reader.tokens;
    if let Some(span) = bold::repair(source, &mut tokens) {
        out.complain(span, ComplaintKind::BoldNotRendered);
    }
    render::join_lines(&mut tokens);
    tokens
}

/// An element the reader is in, with what its end adds.
enum Frame {
    /// `**`, which ends at this byte.
    Stars(usize),
    Tag(&'static str),
    Anchor(&'static str),
    /// `<https://…>`, where asterisks are part of the address.
    Autolink(&'static str),
    Source(String),
    /// Its id and place, and how many tokens stand before it.
    Fact(String, Range<usize>, usize),
    Tilde,
}

struct Reader<'a, 'o> {
    source: &'a str,
    out: &'o mut Writer,
    tokens: Vec<Token<'a>>,
    open: Vec<Frame>,
    /// Links we are in; only the outermost is one.
    links: usize,
    /// Images we are in; nothing of them is kept.
    images: usize,
}

impl<'a> Reader<'a, '_> {
    fn event(&mut self, event: Event<'a>, span: Range<usize>) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                if self.images == 0 {
                    self.out
                        .complain(span, ComplaintKind::Image(dest_url.into_string()));
                }
                self.images += 1;
            }
            Event::End(TagEnd::Image) => self.images = self.images.saturating_sub(1),
            _ if self.images > 0 => {}
            Event::Start(tag) => self.start(tag, span),
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(text, span),
            Event::Code(code) => self.tokens.push(Token::Code(code)),
            Event::SoftBreak => self.tokens.push(Token::SoftBreak),
            Event::HardBreak => self.tokens.push(Token::HardBreak),
            Event::InlineHtml(_) => self.out.complain(span, ComplaintKind::RawHtml),
            _ => {} // extensions that are off
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Range<usize>) {
        let marker = self.source.get(span.clone()).unwrap_or_default();
        match tag {
            Tag::Strong if marker.starts_with("**") => {
                self.stars(span.start, 2, Role::Open(2));
                self.open.push(Frame::Stars(span.end));
            }
            // A lone tilde means "about" or "from … to" in East Asia.
            Tag::Strikethrough if !marker.starts_with("~~") => {
                self.tokens.push(Token::Text("~".into()));
                self.open.push(Frame::Tilde);
            }
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.link(link_type, &dest_url, span),
            Tag::Strong => self.tag("<strong>", "</strong>", span),
            Tag::Emphasis => self.tag("<em>", "</em>", span),
            Tag::Strikethrough => self.tag("<del>", "</del>", span),
            _ => self.tag("", "", span),
        }
    }

    fn tag(&mut self, start: &'static str, end: &'static str, span: Range<usize>) {
        self.tokens.push(Token::Open(Opening::Tag(start), span));
        self.open.push(Frame::Tag(end));
    }

    fn link(&mut self, link_type: LinkType, destination: &str, span: Range<usize>) {
        let target = match link_type {
            LinkType::Email => Ok(Target::Plain(format!("mailto:{destination}"))),
            _ => link::classify(destination),
        };
        let target = match target {
            Ok(Target::Source(id)) => {
                self.open.push(Frame::Source(id));
                return;
            }
            Ok(Target::Fact(id)) => {
                self.open.push(Frame::Fact(id, span, self.tokens.len()));
                return;
            }
            Ok(target) => Some(target),
            Err(kind) => {
                self.out.complain(span.clone(), kind);
                None
            }
        };
        // CommonMark lets an autolink stand inside a link; HTML does not.
        let target = target.filter(|target| self.links == 0 || !target.is_anchor());
        self.links += 1;
        let close = match target {
            None => "",
            Some(Target::Phone(_)) => "</bdi></a>",
            Some(Target::Lang(_)) => "</bdi>",
            Some(_) => "</a>",
        };
        self.open.push(match link_type {
            LinkType::Autolink | LinkType::Email => Frame::Autolink(close),
            _ => Frame::Anchor(close),
        });
        self.tokens.push(Token::Open(
            target.map_or(Opening::Tag(""), Opening::Link),
            span,
        ));
    }

    fn end(&mut self) {
        let frame = self.open.pop();
        if matches!(frame, Some(Frame::Anchor(_) | Frame::Autolink(_))) {
            self.links = self.links.saturating_sub(1);
        }
        match frame {
            Some(Frame::Stars(end)) => self.stars(end.saturating_sub(2), 2, Role::Close(2)),
            Some(Frame::Tag(close) | Frame::Autolink(close)) => {
                self.tokens.push(Token::Close(close));
            }
            Some(Frame::Anchor(close)) => {
                // A link without text could not be seen, heard or followed.
                if matches!(self.tokens.last(), Some(Token::Open(..))) {
                    self.tokens.pop();
                } else {
                    self.tokens.push(Token::Close(close));
                }
            }
            Some(Frame::Source(id)) => self.tokens.push(Token::Cite(id)),
            Some(Frame::Fact(id, span, before)) => {
                if self.tokens.len() > before {
                    self.tokens.truncate(before);
                    let kind = ComplaintKind::FactWithText(id.clone());
                    self.out.complain(span.clone(), kind);
                }
                self.tokens.push(Token::Fact(id, span));
            }
            Some(Frame::Tilde) => self.tokens.push(Token::Text("~".into())),
            None => {}
        }
    }

    /// Adds text, its unescaped asterisks apart.
    fn text(&mut self, text: CowStr<'a>, span: Range<usize>) {
        let verbatim = self
            .source
            .get(span.clone())
            .filter(|source| **source == *text);
        let in_address = matches!(self.open.last(), Some(Frame::Autolink(_)));
        let Some(mut rest) = verbatim.filter(|source| !in_address && source.contains('*')) else {
            if !text.is_empty() {
                self.tokens.push(Token::Text(text));
            }
            return;
        };
        let mut at = span.start;
        while !rest.is_empty() {
            let stars = rest.len() - rest.trim_start_matches('*').len();
            let len = match stars {
                0 => rest.find('*').unwrap_or(rest.len()),
                _ if is_escaped(self.source, at) => 1,
                _ => stars,
            };
            let (part, tail) = rest.split_at(len);
            if len == stars && !is_escaped(self.source, at) {
                self.stars(at, len, Role::Literal);
            } else {
                self.tokens.push(Token::Text(part.into()));
            }
            at += len;
            rest = tail;
        }
    }

    fn stars(&mut self, at: usize, len: usize, role: Role) {
        match self.tokens.last_mut() {
            Some(Token::Stars(last))
                if role == Role::Literal && last.role == role && last.at + last.len == at =>
            {
                last.len += len;
            }
            _ => self.tokens.push(Token::Stars(Stars { at, len, role })),
        }
    }
}

/// Whether an odd number of backslashes stands before the byte.
pub(super) fn is_escaped(source: &str, at: usize) -> bool {
    let before = source.get(..at).unwrap_or_default();
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}
