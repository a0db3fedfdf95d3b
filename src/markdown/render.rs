//! Joins the lines of a run of inline markup and writes it as HTML or as plain text.

use std::ops::Range;

use super::inline::{Opening, Role, Stars, Token};
use super::link::Target;
use super::write::Writer;
use super::{Piece, cjk};

/// Takes out the soft breaks between wide characters, whatever markup stands between.
pub(super) fn join_lines(tokens: &mut [Token]) {
    let mut before = None;
    let mut waiting = None;
    for i in 0..tokens.len() {
        let (first, last) = match tokens.get(i) {
            Some(Token::Text(text) | Token::Code(text)) => ends(text),
            Some(Token::Stars(stars)) if stars.literal() > 0 => (Some('*'), Some('*')),
            Some(Token::SoftBreak) => {
                waiting = before.take().map(|c| (i, c));
                continue;
            }
            Some(Token::HardBreak) => {
                (before, waiting) = (None, None);
                continue;
            }
            _ => continue,
        };
        if let (Some((at, before)), Some(after)) = (waiting, first)
            && cjk::joins(before, after)
            && let Some(token) = tokens.get_mut(at)
        {
            *token = Token::Text("".into());
        }
        if first.is_some() {
            waiting = None;
        }
        before = last.or(before);
    }
}

fn ends(text: &str) -> (Option<char>, Option<char>) {
    let mut chars = text.chars().filter(|&c| !cjk::is_variation_selector(c));
    let first = chars.next();
    (first, chars.next_back().or(first))
}

impl Stars {
    /// How many of the asterisks are shown.
    fn literal(&self) -> usize {
        match self.role {
            Role::Literal => self.len,
            Role::Open(used) | Role::Close(used) => self.len.saturating_sub(used),
        }
    }
}

/// Whether nothing of the run would be seen.
pub(super) fn is_blank(tokens: &[Token]) -> bool {
    tokens.iter().all(|token| match token {
        Token::Text(text) => text.trim().is_empty(),
        Token::Code(_) | Token::Stars(_) | Token::Cite(_) | Token::Fact(..) => false,
        _ => true,
    })
}

/// The run's text alone.
pub(super) fn plain(tokens: &[Token]) -> String {
    let mut plain = String::new();
    for token in tokens {
        match token {
            Token::Text(text) | Token::Code(text) => plain.push_str(text),
            Token::Stars(stars) => plain.extend(std::iter::repeat_n('*', stars.literal())),
            Token::SoftBreak | Token::HardBreak => plain.push(' '),
            Token::Open(..) | Token::Close(_) | Token::Cite(_) | Token::Fact(..) => {}
        }
    }
    plain.trim().to_owned()
}

/// Takes out the figures, and says where they stood.
pub(super) fn take_facts(tokens: &mut Vec<Token>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    tokens.retain(|token| match token {
        Token::Fact(_, span) => {
            places.push(span.clone());
            false
        }
        _ => true,
    });
    places
}

/// Writes the run.
pub(super) fn write(tokens: Vec<Token>, out: &mut Writer) {
    for token in tokens {
        match token {
            Token::Text(text) => out.text(&text),
            Token::Code(code) => {
                out.html("<code>");
                out.text(&code);
                out.html("</code>");
            }
            Token::Stars(stars) => write_stars(&stars, out),
            Token::Open(opening, span) => open(opening, &span, out),
            Token::Close(tag) => {
                if out.leave() {
                    out.html(tag);
                }
            }
            Token::Cite(id) => out.piece(Piece::Cite(id)),
            Token::Fact(id, _) => out.piece(Piece::Fact(id)),
            Token::SoftBreak => out.html("\n"),
            Token::HardBreak => out.html("<br>\n"),
        }
    }
}

fn open(opening: Opening, span: &Range<usize>, out: &mut Writer) {
    let levels = if matches!(opening, Opening::Link(Target::Phone(_))) {
        2
    } else {
        1
    };
    if !out.enter(levels, span) {
        return;
    }
    let (before, value, after) = match opening {
        Opening::Tag(tag) => return out.html(tag),
        Opening::Link(Target::Site(link)) => {
            out.html("<a href=\"");
            out.piece(Piece::Url(link));
            return out.html("\">");
        }
        Opening::Link(Target::Web(url)) => ("<a href=\"", url, "\" rel=\"noopener noreferrer\">"),
        Opening::Link(Target::Phone(url)) => ("<a href=\"", url, "\"><bdi dir=\"ltr\">"),
        Opening::Link(Target::Plain(url) | Target::Source(url) | Target::Fact(url)) => {
            ("<a href=\"", url, "\">")
        }
        Opening::Link(Target::Lang(tag)) => ("<bdi lang=\"", tag, "\">"),
    };
    out.html(before);
    out.attribute(&value);
    out.html(after);
}

/// Two asterisks are bold; with a third at both ends, also emphasis. What the other end lacks is
/// left literal.
fn write_stars(stars: &Stars, out: &mut Writer) {
    let literal = "*".repeat(stars.literal());
    match stars.role {
        Role::Literal => out.text(&literal),
        Role::Open(used) => {
            out.text(&literal);
            let levels = 1 + used % 2;
            if out.enter(levels, &(stars.at..stars.at + stars.len)) {
                out.html(if levels == 2 {
                    "<em><strong>"
                } else {
                    "<strong>"
                });
            }
        }
        Role::Close(used) => {
            if out.leave() {
                out.html(if used % 2 == 1 {
                    "</strong></em>"
                } else {
                    "</strong>"
                });
            }
            out.text(&literal);
        }
    }
}
