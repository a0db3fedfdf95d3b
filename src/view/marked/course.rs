//! Courses of treatment: said, and drawn on one scale.

use serde::{Serialize, Serializer};

use super::super::course::{Course, Courses, Drawing};
use super::aside;
use crate::html::{Html, Markup};

impl Course {
    fn mark(&self, out: &mut Markup, all: &Courses) {
        if let Some(hospital) = &self.hospital {
            out.raw("<p class=\"at\">");
            hospital.mark(out);
            out.raw("</p>");
        }
        out.raw("<div class=\"row\"><h4>");
        out.text(&self.condition);
        out.raw("</h4><span class=\"d\">");
        match self.duration.is_empty() {
            true => aside(out, &all.words.unstated),
            false => out.text(&self.duration),
        }
        out.raw("</span>");
        if self.drawing != Drawing::default() {
            self.drawing.mark(out, all);
        }
        out.raw("</div>");
        if let Some(note) = &self.note {
            note.mark(out);
        }
    }
}

impl Drawing {
    fn mark(&self, out: &mut Markup, all: &Courses) {
        out.raw("<div class=\"bar\"><svg");
        out.attribute("viewBox", &format!("0 0 {} 24", all.width));
        out.raw(" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        let mut path = |class: &'static str, path: &str| {
            if !path.is_empty() {
                out.raw(class);
                out.attribute("d", path);
                out.raw("/>");
            }
        };
        path(
            "<path class=\"w\" vector-effect=\"non-scaling-stroke\"",
            &all.lines,
        );
        path(
            "<path class=\"o\" vector-effect=\"non-scaling-stroke\"",
            &self.span,
        );
        path("<path", &self.sessions);
        path("<path class=\"y\"", &self.stay);
        out.raw("</svg></div>");
    }
}

impl Courses {
    /// The weeks, and what the drawings mean.
    fn legend(&self, out: &mut Markup) {
        let words = &self.words;
        out.raw("<div class=\"row axis\" aria-hidden=\"true\"><span>");
        out.text(&words.weeks);
        out.raw("</span><div class=\"bar\">");
        for tick in &self.ticks {
            out.raw("<span>");
            out.text(&tick.to_string());
            out.raw("</span>");
        }
        out.raw("</div></div>\n<ul class=\"legend\">");
        let mut item = |is_there: bool, drawing: &'static str, says: &str| {
            if is_there {
                out.raw("<li>");
                out.raw(drawing);
                out.text(says);
                out.raw("</li>");
            }
        };
        item(
            self.has_sessions,
            "<svg viewBox=\"0 0 10 24\" aria-hidden=\"true\"><path d=\"M1 4h7v13h-7z\"/></svg>",
            &words.session,
        );
        item(
            self.has_spans,
            "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path class=\"o\" vector-effect=\"non-scaling-stroke\" d=\"M2 7h20v10h-20z\"/></svg>",
            &words.span,
        );
        item(
            self.has_stays,
            "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path class=\"y\" d=\"M0 20h24v4h-24z\"/></svg>",
            &words.stay,
        );
        item(self.has_sessions, "", &words.days);
        out.raw("</ul>");
    }
}

impl Serialize for Courses {
    /// Nothing where there is none.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            if self.rows.is_empty() {
                return;
            }
            out.raw("<div class=\"course\">");
            self.rows.iter().for_each(|course| course.mark(out, self));
            if !self.ticks.is_empty() {
                self.legend(out);
            }
            out.raw("</div>");
        });
        html.serialize(serializer)
    }
}
