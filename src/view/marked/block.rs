//! Texts, and what must be said of them.

use serde::{Serialize, Serializer};

use super::super::notice::{Again, Notice, Original, Stale};
use super::super::parts::{Block, SecondBlock, SecondLabel};
use crate::html::{Html, Markup};

written_whole!(Again, Block, Notice, SecondLabel, Stale);

impl Original {
    fn link(&self, out: &mut Markup) {
        out.raw("<a");
        out.attribute("href", &self.url);
        out.attribute("hreflang", &self.lang);
        out.raw(">");
    }
}

impl Notice {
    /// The sentence.
    fn says(&self, out: &mut Markup) {
        out.text(&self.before);
        if let Some((name, tag)) = &self.language {
            name_of_language(out, name, tag);
        }
        out.text(&self.after);
    }

    fn mark(&self, out: &mut Markup) {
        out.raw("<p class=\"notice\">");
        self.says(out);
        if let Some(day) = &self.day {
            out.raw(" ");
            super::number(out, day);
        }
        if let Some(original) = &self.original {
            out.raw(" ");
            original.link(out);
            name_of_language(out, &original.endonym, &original.lang);
            out.raw("</a>");
        }
        out.raw("</p>");
    }
}

fn name_of_language(out: &mut Markup, name: &str, tag: &str) {
    out.raw("<bdi");
    out.attribute("lang", tag);
    out.raw(">");
    out.text(name);
    out.raw("</bdi>");
}

impl Again {
    fn mark(&self, out: &mut Markup) {
        out.raw("<p class=\"notice\">");
        self.original.link(out);
        out.text(&self.text);
        out.raw("</a></p>");
    }
}

impl Stale {
    fn mark(&self, out: &mut Markup) {
        out.raw("<p class=\"notice\">");
        out.text(&self.text);
        out.raw("<br>");
        self.original.link(out);
        self.label.says(out);
        out.raw("</a></p>");
    }
}

impl SecondLabel {
    fn mark(&self, out: &mut Markup) {
        self.label.mark(out);
        if let Some(stale) = &self.stale {
            stale.mark(out);
        }
        if let Some(notice) = &self.notice {
            notice.mark(out);
        }
    }
}

impl SecondBlock {
    fn mark(&self, out: &mut Markup) {
        out.raw("<div class=\"second\">");
        self.label.mark(out);
        out.raw("<div class=\"text\"");
        out.attribute("lang", &self.lang);
        out.attribute("dir", self.dir.code());
        out.raw(">");
        paragraphs(out, &self.paragraphs);
        out.raw("</div></div>");
    }
}

impl Block {
    fn mark(&self, out: &mut Markup) {
        if let Some(stale) = &self.stale {
            stale.mark(out);
        }
        match (&self.again, &self.notice) {
            (Some(again), _) => again.mark(out),
            (None, Some(notice)) => notice.mark(out),
            (None, None) => {}
        }
        out.raw("<div class=\"text\"");
        out.attribute("id", &self.id);
        if let Some(lang) = &self.lang {
            out.attribute("lang", lang);
            out.attribute("dir", self.dir.code());
        }
        out.raw(">");
        paragraphs(out, &self.paragraphs);
        out.raw("</div>");
        if let Some(second) = &self.second {
            second.mark(out);
        }
    }
}

fn paragraphs(out: &mut Markup, paragraphs: &[String]) {
    for paragraph in paragraphs {
        out.raw("<p>");
        out.text(paragraph);
        out.raw("</p>");
    }
}
