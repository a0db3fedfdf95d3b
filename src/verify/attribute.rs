//! What an attribute means wherever it stands: an address, an id, the name of one.

use super::attributes::Value;
use super::css;
use super::finding::Fault;
use super::name::{self, Name};
use super::page::Reading;
use super::record::Role;
use super::tag::{self, Tag};
use super::texts::digest;

impl Reading<'_> {
    /// What an attribute means wherever it stands. Of a name that is quiet, nothing.
    pub(super) fn attribute(
        &mut self,
        tag: Tag,
        (name, spelled, value): (Name, &[u8], Value),
        at: usize,
    ) {
        let text = || value.text();
        let value = value.bytes();
        let ids: &'static str = match name {
            name::ID => {
                if !value.is_empty() && !self.ids.insert(digest(value)) {
                    self.find(at, Fault::IdTwice, &[("id", text())]);
                }
                return;
            }
            // An old way to name a place in a page.
            name::NAME if tag == tag::A => {
                self.names.push(digest(value));
                return;
            }
            name::HREF if matches!(tag, tag::A | tag::AREA) => {
                return self.link(&text(), Role::Follow, at);
            }
            name::XLINK_HREF if tag == tag::A => return self.link(&text(), Role::Follow, at),
            name::SRC => {
                self.held(tag, &text(), at);
                return self.link(&text(), Role::Load, at);
            }
            name::POSTER | name::DATA if matches!(tag, tag::VIDEO | tag::OBJECT) => {
                return self.link(&text(), Role::Load, at);
            }
            name::BACKGROUND if matches!(tag, tag::BODY | tag::TABLE | tag::TD | tag::TH) => {
                return self.link(&text(), Role::Load, at);
            }
            name::ACTION if tag == tag::FORM => return self.link(&text(), Role::Load, at),
            name::FORMACTION => return self.link(&text(), Role::Load, at),
            name::SRCSET => {
                for url in sources(&text()) {
                    self.link(url, Role::Load, at);
                }
                return;
            }
            name::IMAGESRCSET if tag == tag::LINK => {
                for url in sources(&text()) {
                    self.link(url, Role::Load, at);
                }
                return;
            }
            name::PING => {
                for url in text().split_ascii_whitespace() {
                    self.link(url, Role::Connect, at);
                }
                return;
            }
            name::STYLE => {
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
            name::FOR => "for",
            name::FORM => "form",
            name::HEADERS => "headers",
            name::LIST => "list",
            name::POPOVERTARGET => "popovertarget",
            name::COMMANDFOR => "commandfor",
            name::ARIA_ACTIVEDESCENDANT => "aria-activedescendant",
            name::ARIA_CONTROLS => "aria-controls",
            name::ARIA_DESCRIBEDBY => "aria-describedby",
            name::ARIA_DETAILS => "aria-details",
            name::ARIA_ERRORMESSAGE => "aria-errormessage",
            name::ARIA_FLOWTO => "aria-flowto",
            name::ARIA_LABELLEDBY => "aria-labelledby",
            name::ARIA_OWNS => "aria-owns",
            Name::OTHER if is_handler(spelled) => {
                if !self
                    .policies
                    .iter()
                    .all(|one| one.allows_handler(value, self.memory))
                {
                    let args = &[("attribute", String::from_utf8_lossy(spelled))];
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

/// As in `onclick`.
fn is_handler(name: &[u8]) -> bool {
    matches!(name, [b'o', b'n', _, ..]) && name.iter().all(u8::is_ascii_lowercase)
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
