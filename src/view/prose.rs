//! A section of an author's text as HTML: its links, figures and citations resolved for one
//! language.

use super::parts::Context;
use crate::catalogue::{Article, Catalogue, Voice};
use crate::facts::{Figure, FigureValue, Source};
use crate::lang::Lang;
use crate::markdown::{self, Link, Piece, RichText};
use crate::route::{Facet, Subject};

/// A figure longer than so many characters may be broken: it would not fit on a small phone
/// in large letters.
const UNBROKEN: usize = 18;

/// The HTML of a text that is in `lang`, on a page of the context's language.
pub(super) fn html(context: &Context, lang: Lang, text: &RichText, article: &Article) -> String {
    let mut out = Marked::default();
    for paragraph in text.pieces.split_inclusive(Piece::parts_paragraphs) {
        // A source that the author cites in the paragraph needs no mark of a figure: the
        // mark stands where the author put it.
        let cited = paragraph.iter().filter_map(|piece| match piece {
            Piece::Cite(id) => Some(id.as_str()),
            _ => None,
        });
        let mut marked: Vec<&str> = cited.collect();
        for piece in paragraph {
            match piece {
                Piece::Html(html) => out.html(html),
                Piece::Url(link) => out.text.push_str(&url(context, link)),
                Piece::Cite(id) => {
                    out.waiting.push(mark(context, lang, id, &article.sources));
                    out.flush();
                }
                Piece::Fact(id) => {
                    let Some(figure) = article.figures.get(id.as_str()) else {
                        continue;
                    };
                    out.text
                        .push_str(&shown(context.catalogue.voice(lang), figure));
                    for id in &figure.source.0 {
                        if !marked.contains(&&**id) {
                            out.waiting.push(mark(context, lang, id, &article.sources));
                            marked.push(id);
                        }
                    }
                }
            }
        }
        out.flush();
    }
    out.text
}

/// The same without the ids of its headings: it stands beside a version that has them.
pub(super) fn html_without_ids(
    context: &Context,
    lang: Lang,
    text: &RichText,
    article: &Article,
) -> String {
    let html = html(context, lang, text, article);
    let mut out = String::with_capacity(html.len());
    for piece in html.split_inclusive('>') {
        // Text has no `<` of its own, and only headings have an id.
        let tag = piece.rsplit_once('<');
        match tag.and_then(|(before, tag)| Some((before, tag.split_once(" id=\"")?.0))) {
            Some((before, name)) => out.extend([before, "<", name, ">"]),
            None => out.push_str(piece),
        }
    }
    out
}

/// HTML in which the marks of figures wait for the end of their sentence: "3 weeks" with a
/// raised 4 behind the 3 must not be read as 81, and a mark between a number and its unit
/// parts what belongs together.
#[derive(Default)]
struct Marked {
    text: String,
    waiting: Vec<String>,
    in_tag: bool,
}

impl Marked {
    /// Adds a piece of HTML, which may end within a tag.
    fn html(&mut self, html: &str) {
        let mut from = 0;
        for (at, c) in html.char_indices() {
            let behind = &html[at + c.len_utf8()..];
            let end = match c {
                '<' if !self.in_tag => {
                    self.in_tag = true;
                    ends_block(behind).then_some(at)
                }
                '>' if self.in_tag => {
                    self.in_tag = false;
                    None
                }
                _ if !self.in_tag && ends_sentence(c, behind) => Some(at + c.len_utf8()),
                _ => None,
            };
            if let Some(end) = end
                && !self.waiting.is_empty()
            {
                self.text.push_str(&html[from..end]);
                self.flush();
                from = end;
            }
        }
        self.text.push_str(&html[from..]);
    }

    /// Writes the marks that wait: in brackets behind a digit.
    fn flush(&mut self) {
        for mark in std::mem::take(&mut self.waiting) {
            if mark.is_empty() {
                continue;
            }
            let before = self.text.trim_end_matches("</bdi>");
            let before = before.trim_end_matches(['.', '。', '%', '٪']);
            let is_behind_digit =
                before.ends_with(|c: char| c.is_ascii_digit()) || before.ends_with("]</sup>");
            let mark = match is_behind_digit {
                true => format!("<sup>[{mark}]</sup>"),
                false => format!("<sup>{mark}</sup>"),
            };
            self.text.push_str(&mark);
        }
    }
}

/// Whether a tag, told by what stands behind its `<`, ends what a reader takes as one piece:
/// a paragraph, an item, a cell.
fn ends_block(behind: &str) -> bool {
    let name = behind.strip_prefix('/').unwrap_or(behind);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = &name[..end.unwrap_or(name.len())];
    matches!(
        name,
        "p" | "li" | "ul" | "ol" | "td" | "th" | "tr" | "table" | "div" | "br" | "h2" | "h3"
    )
}

/// Whether a sentence ends with this character. A full stop within a number or a name does
/// not end it.
fn ends_sentence(c: char, behind: &str) -> bool {
    match c {
        '.' | '!' | '?' | '؟' | ';' | '؛' => {
            behind.is_empty() || behind.starts_with(|c: char| c.is_whitespace() || c == '<')
        }
        '。' | '！' | '？' | '；' | '។' | '။' => true,
        _ => false,
    }
}

/// A figure in the language of the sentence that it stands in. What has two ends, or a
/// currency, is apart from the words around it, which would turn it in Arabic, and stays on
/// one line.
fn shown(voice: Voice, figure: &Figure) -> String {
    let text = voice.figure(figure);
    let escaped = markdown::escaped(&text);
    let is_simple = match &figure.value {
        FigureValue::Number(range) | FigureValue::Percent(range) => range.len() == 1,
        FigureValue::Jpy(_) => false,
        FigureValue::Date(_) => true,
    };
    if is_simple {
        escaped
    } else if text.chars().count() > UNBROKEN {
        format!("<bdi>{escaped}</bdi>")
    } else {
        format!("<bdi class=\"n\">{escaped}</bdi>")
    }
}

/// The mark of a source, in the language of the sentence that it stands in.
fn mark(context: &Context, lang: Lang, id: &str, sources: &[Source]) -> String {
    let Some(at) = sources.iter().position(|source| *source.id == *id) else {
        return String::new();
    };
    let number = at + 1;
    let label = context.catalogue.words[lang].get("source");
    // Ids of sources are ASCII letters, digits and hyphens.
    format!("<a href=\"#s-{id}\" aria-label=\"{label} {number}\">{number}</a>")
}

/// Where a link leads. What it names may have been left out of the site, when its file is
/// broken or a draft: then it leads to the list that it would be in.
fn url(context: &Context, link: &Link) -> String {
    let catalogue = context.catalogue;
    let subject = match link {
        Link::Page { id, fragment } => {
            if !catalogue.pages.contains_key(id.as_str()) {
                return context.url(&Subject::Home);
            }
            let url = context.url(&Subject::Page(id.as_str().into()));
            return match fragment {
                Some(fragment) => format!("{url}#{fragment}"),
                None => url,
            };
        }
        Link::Hospital(id) => match Catalogue::find(&catalogue.hospitals, id) {
            Some(_) => Subject::Hospital(id.as_str().into()),
            None => Subject::List(Facet::All, 1),
        },
        Link::Facilitator(id) => match Catalogue::find(&catalogue.facilitators, id) {
            Some(_) => Subject::Facilitator(id.as_str().into()),
            None => Subject::Facilitators,
        },
        Link::Centre(id) => match Catalogue::find(&catalogue.centres, id) {
            Some(_) => Subject::Centre(id.as_str().into()),
            None => Subject::Centres,
        },
        Link::Treatment(id) => {
            let facet = Facet::Treatment(id.as_str().into());
            // A treatment that nobody offers yet has no page: its list does.
            if !context.plan.facets.contains_key(&facet) {
                return context.url(&Subject::Index(crate::route::IndexKind::Treatments));
            }
            Subject::List(facet, 1)
        }
        Link::List(id) => Subject::list(id).unwrap_or(Subject::Home),
    };
    context.url(&subject)
}
