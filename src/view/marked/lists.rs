//! Lists and tables that stand on many kinds of page.

use serde::{Serialize, Serializer};

use super::super::note::{Detail, SourceLink, SourceList};
use super::super::parts::{Link, Links};
use super::super::spoken::{Spoken, SpokenWords};
use super::{DOT, aside, number};
use crate::html::{Html, Markup};

impl Link {
    fn mark(&self, out: &mut Markup) {
        out.raw("<li><a");
        out.attribute("href", &self.url);
        out.raw("><span>");
        out.text(&self.label);
        out.raw("</span>");
        if let Some(count) = self.count.filter(|count| *count > 0) {
            out.raw(" <span class=\"c\">");
            out.text(&count.to_string());
            out.raw("</span>");
        }
        out.raw("</a></li>");
    }
}

impl Serialize for Links {
    /// Nothing where there is none.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            if !self.0.is_empty() {
                out.raw("<ul class=\"links\">");
                self.0.iter().for_each(|link| link.mark(out));
                out.raw("</ul>");
            }
        });
        html.serialize(serializer)
    }
}

impl SourceLink {
    fn item(&self, out: &mut Markup, detail: Detail) {
        out.raw("<li");
        if detail != Detail::Listed {
            out.prefixed("id", "s-", &self.id);
        }
        out.raw(">");
        self.title(out);
        if detail == Detail::Brief {
            self.weakness(out);
        } else {
            self.rest(out);
            if let Some(read_on) = &self.read_on {
                out.raw(DOT);
                number(out, read_on);
            }
        }
        out.raw("</li>");
    }
}

impl Serialize for SourceList {
    /// The items of a list; nothing where there is none.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            let sources = self.sources.iter();
            sources.for_each(|source| source.item(out, self.detail));
        });
        html.serialize(serializer)
    }
}

impl Spoken {
    fn table(&self, out: &mut Markup, words: &SpokenWords) {
        out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
        out.attribute("aria-label", &words.languages);
        out.raw("><table class=\"spoken\"><thead><tr>");
        let column = |out: &mut Markup, label: &str| {
            out.raw("<th scope=\"col\">");
            out.text(label);
            out.raw("</th>");
        };
        column(out, &words.language);
        if self.people {
            column(out, &words.people);
        }
        if self.other {
            column(out, &words.other);
        }
        out.raw("</tr></thead><tbody>");
        for row in &self.rows {
            out.raw("<tr><th scope=\"row\">");
            row.name.mark(out);
            out.raw("</th>");
            if self.people {
                cell(out, &row.people, words);
            }
            if self.other {
                cell(out, &row.other, words);
            }
            out.raw("</tr>");
        }
        out.raw("</tbody></table></div>");
    }
}

fn cell(out: &mut Markup, texts: &[String], words: &SpokenWords) {
    out.raw("<td>");
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            out.raw("<br>");
        }
        out.text(text);
    }
    if texts.is_empty() {
        aside(out, &words.unstated);
    }
    out.raw("</td>");
}

impl Serialize for Spoken {
    /// A table; a column of nothing is said once, behind it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words = &self.words;
        let html = Html::of(|out| {
            let missing = |out: &mut Markup, column: &str| {
                out.raw("<p class=\"ns\">");
                out.text(column);
                out.text(&words.unstated);
                out.raw("</p>");
            };
            if self.rows.is_empty() {
                missing(out, "");
                return;
            }
            self.table(out, words);
            let column = |label: &str| format!("{label}{}", words.colon);
            if !self.people {
                missing(out, &column(&words.people));
            }
            if !self.other {
                missing(out, &column(&words.other));
            }
        });
        html.serialize(serializer)
    }
}
