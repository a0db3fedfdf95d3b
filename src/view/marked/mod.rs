//! How the small parts are written as HTML: see [`crate::html`].

/// Templates are handed what `mark` writes.
macro_rules! written_whole {
    ($($part:ty),*) => {
        $(impl Serialize for $part {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Html::of(|out| self.mark(out)).serialize(serializer)
            }
        })*
    };
}

mod block;
mod course;
mod lists;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::note::{Note, SourceLink};
use super::parts::{Fact, FactList, Facts, Run};
use super::price::PriceBar;
use crate::html::{Html, Markup};

written_whole!(Note, PriceBar, Run);

impl Run {
    fn mark(&self, out: &mut Markup) {
        let lang = self.lang.as_deref();
        match self.url.as_deref().filter(|url| !url.is_empty()) {
            Some(url) => {
                out.raw("<a");
                out.attribute("href", url);
                if let Some(lang) = lang {
                    out.attribute("lang", lang);
                }
                if self.ltr {
                    out.raw(" rel=\"noopener noreferrer\"");
                }
                out.raw(">");
                isolate(out, None, self.ltr, &self.text);
                out.raw("</a>");
            }
            None if lang.is_some() => isolate(out, lang, false, &self.text),
            None if self.ltr => isolate(out, None, true, &self.text),
            None => out.text(&self.text),
        }
    }
}

/// Answers, as a list where there are several, and `unstated` where there is none.
pub(in crate::view) fn lines(out: &mut Markup, runs: &[Run], unstated: &str) {
    match runs {
        [] => aside(out, unstated),
        [one] => one.mark(out),
        several => {
            out.raw("<ul>");
            for run in several {
                out.raw("<li>");
                run.mark(out);
                out.raw("</li>");
            }
            out.raw("</ul>");
        }
    }
}

/// A text whose direction is not that of what is around it.
fn isolate(out: &mut Markup, lang: Option<&str>, ltr: bool, text: &str) {
    out.raw("<bdi");
    if let Some(lang) = lang {
        out.attribute("lang", lang);
    }
    if ltr {
        out.raw(" dir=\"ltr\"");
    }
    out.raw(">");
    out.text(text);
    out.raw("</bdi>");
}

impl Fact {
    /// Its runs, each on a line of its own.
    fn value(&self, out: &mut Markup) {
        for (place, run) in self.runs.iter().enumerate() {
            if place > 0 {
                out.raw("<br>");
            }
            run.mark(out);
        }
    }
}

impl Fact {
    /// As a term and what is known of it, or `unstated`.
    fn mark(&self, out: &mut Markup, unstated: &str) {
        out.raw("<dt>");
        out.text(&self.label);
        out.raw("</dt><dd>");
        match self.runs.is_empty() {
            true => aside(out, unstated),
            false => self.value(out),
        }
        if let Some(bar) = &self.bar {
            bar.mark(out);
        }
        out.raw("</dd>");
    }
}

impl Serialize for Fact {
    /// Its parts, for a list of terms that a template writes.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("value", &Html::of(|out| self.value(out)))?;
        map.end()
    }
}

impl Serialize for FactList {
    /// A list of terms; nothing where there is none.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            if self.rows.is_empty() {
                return;
            }
            out.raw("<dl class=\"facts\">");
            self.rows
                .iter()
                .for_each(|fact| fact.mark(out, &self.unstated));
            out.raw("</dl>");
        });
        html.serialize(serializer)
    }
}

impl Serialize for Facts {
    /// A list of terms and what is known of them; at its end, together, the terms of which
    /// nothing is.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            out.raw("<dl class=\"facts\">");
            let rows = self.rows.iter();
            rows.for_each(|fact| fact.mark(out, &self.unstated));
            for (place, label) in self.missing.iter().enumerate() {
                out.raw(if place == 0 { "<dt class=\"un\">" } else { DOT });
                out.text(label);
            }
            if !self.missing.is_empty() {
                out.raw("</dt><dd class=\"un\">");
                out.text(&self.unstated);
                out.raw("</dd>");
            }
            out.raw("</dl>");
        });
        html.serialize(serializer)
    }
}

impl PriceBar {
    fn mark(&self, out: &mut Markup) {
        let path = |length: u32| format!("M0 4h{length}v16h-{length}z");
        out.raw("<svg class=\"price\"");
        out.attribute("viewBox", &format!("0 0 {} 24", self.width));
        out.raw(" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path");
        out.attribute("d", &path(self.length));
        out.raw("/><path class=\"i\" vector-effect=\"non-scaling-stroke\"");
        out.attribute("d", &path(self.insured));
        out.raw("/></svg>");
    }
}

impl SourceLink {
    /// Its title, leading to it.
    fn title(&self, out: &mut Markup) {
        let lang = self.lang.as_deref();
        match &self.url {
            Some(url) => {
                out.raw("<a");
                out.attribute("href", url);
                out.raw(" rel=\"noopener noreferrer\"");
                if let Some(lang) = lang {
                    out.attribute("lang", lang);
                }
                out.raw(">");
                isolate(out, None, false, &self.title);
                out.raw("</a>");
            }
            None => isolate(out, lang, false, &self.title),
        }
    }

    /// Who published it and when, and that it is weak.
    fn rest(&self, out: &mut Markup) {
        if let Some(publisher) = &self.publisher {
            out.raw(DOT);
            isolate(out, self.publisher_lang.as_deref(), false, publisher);
        }
        if let Some(date) = &self.date {
            out.raw(DOT);
            number(out, date);
        }
        self.weakness(out);
    }

    /// That it is weak, where it is.
    fn weakness(&self, out: &mut Markup) {
        if let Some(weak) = &self.weak {
            out.raw(DOT);
            out.text(weak);
        }
    }
}

impl Serialize for SourceLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("title", &Html::of(|out| self.title(out)))?;
        map.serialize_entry("rest", &Html::of(|out| self.rest(out)))?;
        map.end()
    }
}

impl Note {
    /// Paragraphs of their own; nothing where nothing is to be said.
    fn mark(&self, out: &mut Markup) {
        let Some(says) = &self.says else { return };
        if self.confirm {
            out.raw("<p class=\"warn\">");
            out.text(&says.confirm);
            out.raw("</p>");
        }
        if self.sources.is_empty() {
            return;
        }
        out.raw("<p class=\"src\">");
        out.text(&says.source);
        for (place, source) in self.sources.iter().enumerate() {
            if place > 0 {
                out.text(&says.separator);
            }
            source.title(out);
            source.rest(out);
        }
        if let Some(checked) = &self.checked {
            out.raw(DOT);
            number(out, checked);
        }
        out.raw("</p>");
    }
}

/// Between what belongs together: no line ends before it.
pub(super) const DOT: &str = "\u{a0}· ";

/// What stands back behind the facts, as that they are not stated.
pub(super) fn aside(out: &mut Markup, text: &str) {
    out.raw("<span class=\"ns\">");
    out.text(text);
    out.raw("</span>");
}

/// A date or a number, whose figures stand below each other.
fn number(out: &mut Markup, text: &str) {
    out.raw("<span class=\"n\">");
    out.text(text);
    out.raw("</span>");
}
