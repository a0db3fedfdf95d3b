//! How a map is drawn.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Area, Dots, Map};
use crate::html::{Html, Markup};

impl Map {
    /// The drawing and its notes: some kilobytes of outlines, which a template would look
    /// through for what must be escaped.
    fn mark(&self, out: &mut Markup) {
        out.raw("<div class=\"map\"><svg");
        out.attribute("viewBox", &self.view_box);
        out.raw(" aria-hidden=\"true\">");
        let outlines = [
            (" class=\"around\" transform=\"scale(4)\"", self.around),
            (" class=\"frame\"", self.frame),
            ("", self.land),
        ];
        for (attributes, path) in outlines {
            outline(out, attributes, path);
        }
        for area in &self.areas {
            area.mark(out);
        }
        outline(out, " class=\"borders\"", self.borders);
        for dots in &self.dots {
            dots.mark(out);
        }
        out.raw("</svg>");
        for (place, note) in self.notes.iter().enumerate() {
            out.raw(if place == 0 {
                "<p class=\"src\">"
            } else {
                "<br>"
            });
            out.text(note);
        }
        if !self.notes.is_empty() {
            out.raw("</p>");
        }
        out.raw("</div>");
    }
}

impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("html", &Html::of(|out| self.mark(out)))?;
        map.serialize_entry("areas", &!self.areas.is_empty())?;
        map.end()
    }
}

const OUTLINE: &str = "<path vector-effect=\"non-scaling-stroke\"";

fn outline(out: &mut Markup, attributes: &'static str, path: Option<&'static str>) {
    let Some(path) = path else { return };
    out.raw(OUTLINE);
    out.raw(attributes);
    out.raw(" d=\"");
    out.raw(path);
    out.raw("\"/>");
}

impl Area {
    fn mark(&self, out: &mut Markup) {
        match &self.link {
            Some(link) => {
                out.raw("<a");
                out.attribute("href", &link.url);
                out.raw(" tabindex=\"-1\"><title>");
                out.text(&link.label);
                out.text(&format!(" ({})", link.count.unwrap_or_default()));
                out.raw("</title>");
                outline(out, " class=\"area\"", Some(self.path));
                out.raw("</a>");
            }
            None if self.current => outline(out, " class=\"area on\"", Some(self.path)),
            None => outline(out, " class=\"area\"", Some(self.path)),
        }
    }
}

impl Dots {
    fn mark(&self, out: &mut Markup) {
        let Some(link) = &self.link else {
            return self.paths(out);
        };
        out.raw("<a");
        out.attribute("href", &link.url);
        out.raw(" tabindex=\"-1\"");
        if let Some(lang) = &link.lang {
            out.attribute("lang", lang);
        }
        out.raw("><title>");
        out.text(&link.text);
        out.raw("</title>");
        self.paths(out);
        out.raw("</a>");
    }

    fn paths(&self, out: &mut Markup) {
        let dot = match self.current {
            true => " class=\"dot\"",
            false => " class=\"dot off\"",
        };
        let eye = self.ring.then_some(" class=\"eye\"");
        for class in [Some(" class=\"halo\""), Some(dot), eye]
            .into_iter()
            .flatten()
        {
            out.raw(OUTLINE);
            out.raw(class);
            out.attribute("d", &self.path);
            out.raw("/>");
        }
    }
}
