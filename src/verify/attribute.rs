//! What an attribute means wherever it stands: an address, an id, the name of one.

use super::css;
use super::finding::Fault;
use super::page::Reading;
use super::record::{Role, digest};
use super::tag::{self, Tag};

impl Reading<'_> {
    /// What an attribute means wherever it stands.
    pub(super) fn attribute(&mut self, tag: Tag, name: &[u8], value: &[u8], line: u32) {
        let text = || String::from_utf8_lossy(value);
        let ids: &'static str = match name {
            b"class" => return,
            b"id" => {
                if !value.is_empty() && !self.ids.insert(digest(value)) {
                    self.find(line, Fault::IdTwice, &[("id", text())]);
                }
                return;
            }
            // An old way to name a place in a page.
            b"name" if tag == tag::A => {
                self.page.ids.push(digest(value));
                return;
            }
            b"href" if matches!(tag, tag::A | tag::AREA) => {
                return self.link(&text(), Role::Follow, line);
            }
            b"xlink:href" if tag == tag::A => return self.link(&text(), Role::Follow, line),
            b"src" => {
                self.held(tag, &text(), line);
                return self.link(&text(), Role::Load, line);
            }
            b"poster" | b"data" if matches!(tag, tag::VIDEO | tag::OBJECT) => {
                return self.link(&text(), Role::Load, line);
            }
            b"background" if matches!(tag, tag::BODY | tag::TABLE | tag::TD | tag::TH) => {
                return self.link(&text(), Role::Load, line);
            }
            b"action" if tag == tag::FORM => return self.link(&text(), Role::Load, line),
            b"formaction" => return self.link(&text(), Role::Load, line),
            b"srcset" => {
                for url in sources(&text()) {
                    self.link(url, Role::Load, line);
                }
                return;
            }
            b"imagesrcset" if tag == tag::LINK => {
                for url in sources(&text()) {
                    self.link(url, Role::Load, line);
                }
                return;
            }
            b"ping" => {
                for url in text().split_ascii_whitespace() {
                    self.link(url, Role::Connect, line);
                }
                return;
            }
            b"style" => {
                if !self
                    .policies
                    .iter()
                    .all(|one| one.allows_style_attribute(value))
                {
                    let args = &[("attribute", "style".into())];
                    self.find(line, Fault::PolicyAttribute, args);
                }
                css::addresses(value, |url, _| self.link(url, Role::Load, line));
                return;
            }
            b"for" => "for",
            b"form" => "form",
            b"headers" => "headers",
            b"list" => "list",
            b"popovertarget" => "popovertarget",
            b"commandfor" => "commandfor",
            b"aria-activedescendant" => "aria-activedescendant",
            b"aria-controls" => "aria-controls",
            b"aria-describedby" => "aria-describedby",
            b"aria-details" => "aria-details",
            b"aria-errormessage" => "aria-errormessage",
            b"aria-flowto" => "aria-flowto",
            b"aria-labelledby" => "aria-labelledby",
            b"aria-owns" => "aria-owns",
            [b'o', b'n', _, ..] if name.iter().all(u8::is_ascii_lowercase) => {
                if !self.policies.iter().all(|one| one.allows_handler(value)) {
                    let args = &[("attribute", String::from_utf8_lossy(name))];
                    self.find(line, Fault::PolicyAttribute, args);
                }
                return;
            }
            _ => return,
        };
        for id in text().split_ascii_whitespace() {
            let id = self.record.texts.push(id);
            self.named.push((ids, id, line));
        }
    }

    /// Holds a file of the site that the page loads against its policies.
    pub(super) fn held(&mut self, tag: Tag, url: &str, line: u32) {
        let blocked = self.policies.iter().find_map(|one| one.blocks(tag, url));
        if let Some(directive) = blocked {
            let args = &[("url", url.into()), ("directive", directive.into())];
            self.find(line, Fault::PolicyLoad, args);
        }
    }
}

/// The addresses of a `srcset`.
fn sources(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return out;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace());
        let (url, after) = rest.split_at(end.unwrap_or(rest.len()));
        let whole = url.trim_end_matches(',');
        out.push(whole);
        rest = match whole.len() < url.len() {
            true => after,
            // Its width or density.
            false => after.split_once(',').map_or("", |(_, next)| next),
        };
    }
}
