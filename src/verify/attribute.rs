//! What an attribute means wherever it stands: an address, an id, the name of one.

use super::attributes;
use super::css;
use super::finding::Fault;
use super::page::Reading;
use super::record::Role;
use super::tag::{self, Tag};
use super::texts::digest;

impl Reading<'_> {
    /// What an attribute means wherever it stands.
    pub(super) fn attribute(&mut self, tag: Tag, name: &[u8], value: &[u8], at: usize) {
        let text = || attributes::text(value);
        let ids: &'static str = match name {
            b"class" => return,
            b"id" => {
                if !value.is_empty() && !self.ids.insert(digest(value)) {
                    self.find(at, Fault::IdTwice, &[("id", text())]);
                }
                return;
            }
            // An old way to name a place in a page.
            b"name" if tag == tag::A => {
                self.page.ids.push(digest(value));
                return;
            }
            b"href" if matches!(tag, tag::A | tag::AREA) => {
                return self.link(&text(), Role::Follow, at);
            }
            b"xlink:href" if tag == tag::A => return self.link(&text(), Role::Follow, at),
            b"src" => {
                self.held(tag, &text(), at);
                return self.link(&text(), Role::Load, at);
            }
            b"poster" | b"data" if matches!(tag, tag::VIDEO | tag::OBJECT) => {
                return self.link(&text(), Role::Load, at);
            }
            b"background" if matches!(tag, tag::BODY | tag::TABLE | tag::TD | tag::TH) => {
                return self.link(&text(), Role::Load, at);
            }
            b"action" if tag == tag::FORM => return self.link(&text(), Role::Load, at),
            b"formaction" => return self.link(&text(), Role::Load, at),
            b"srcset" => {
                for url in sources(&text()) {
                    self.link(url, Role::Load, at);
                }
                return;
            }
            b"imagesrcset" if tag == tag::LINK => {
                for url in sources(&text()) {
                    self.link(url, Role::Load, at);
                }
                return;
            }
            b"ping" => {
                for url in text().split_ascii_whitespace() {
                    self.link(url, Role::Connect, at);
                }
                return;
            }
            b"style" => {
                if !self
                    .policies
                    .iter()
                    .all(|one| one.allows_style_attribute(value, self.memory))
                {
                    let args = &[("attribute", "style".into())];
                    self.find(at, Fault::PolicyAttribute, args);
                }
                css::addresses(value, |url, _| self.link(url, Role::Load, at));
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
                if !self
                    .policies
                    .iter()
                    .all(|one| one.allows_handler(value, self.memory))
                {
                    let args = &[("attribute", String::from_utf8_lossy(name))];
                    self.find(at, Fault::PolicyAttribute, args);
                }
                return;
            }
            _ => return,
        };
        for id in text().split_ascii_whitespace() {
            if !self.ids.contains(&digest(id.as_bytes())) {
                self.named.push((ids, id.to_owned(), at));
            }
        }
    }

    /// Holds a file of the site that the page loads against its policies.
    pub(super) fn held(&mut self, tag: Tag, url: &str, at: usize) {
        let blocked = self.policies.iter().find_map(|one| one.blocks(tag, url));
        if let Some(directive) = blocked {
            let args = &[("url", url.into()), ("directive", directive.into())];
            self.find(at, Fault::PolicyLoad, args);
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
