//! What is known of a page only where it ends: what it lacks, and what is still open.

use std::borrow::Cow;

use super::address::{self, Target};
use super::balance::Wrong;
use super::finding::{Fault, Finding};
use super::links::is_lost;
use super::page::Reading;
use super::record::{Holds, Link, Record};
use super::texts::digest;

impl Reading<'_> {
    pub(super) fn finish(mut self) -> Record {
        self.balance.finish(self.bytes.len());
        for wrong in std::mem::take(&mut self.balance.wrong) {
            self.wrong(wrong);
        }
        for (attribute, id, at) in std::mem::take(&mut self.named) {
            if !self.ids.contains(&digest(id.as_bytes())) {
                let args = &[("attribute", attribute.into()), ("id", id.into())];
                self.find(at, Fault::IdMissing, args);
            }
        }
        self.lacks();
        self.names.extend(self.ids.iter());
        self.names.sort_unstable();
        self.page.ids = std::mem::take(&mut self.names).into();
        self.judge();
        self.record.holds = Holds::Page(Box::new(self.page));
        self.record
    }

    /// Lets go of the links of which nothing can be wrong, whatever the other files say: to a
    /// place of this page, and to what is no file.
    fn judge(&mut self) {
        let (page, texts) = (&self.page, &self.record.texts);
        let is_open = |link: &Link| {
            let url = texts.get(link.url);
            match url.as_bytes().first() {
                Some(b'/' | b'h') => true,
                Some(b'#') if page.base.is_some() => true,
                _ => match address::target(url, "", None, None) {
                    Target::Here(fragment) => is_lost(page, &fragment),
                    target => target != Target::None,
                },
            }
        };
        let links = self.record.links.len();
        self.record.links.retain(is_open);
        let judged = links - self.record.links.len();
        self.record.judged = u32::try_from(judged).unwrap_or(u32::MAX);
    }

    /// What every page must have.
    fn lacks(&mut self) {
        let moves = self.page.refresh.is_some();
        let is_error_page = self.record.path.rsplit('/').next() == Some("404.html");
        let lacks = [
            (!self.head.doctype, Fault::NoDoctype),
            (self.page.lang.is_none(), Fault::NoLang),
            (!self.head.has_title, Fault::NoTitle),
            (
                !self.head.has_description && !moves && !is_error_page,
                Fault::NoDescription,
            ),
            (!self.head.is_utf8, Fault::NoCharset),
            (moves && !self.has_follow, Fault::RedirectNoLink),
        ];
        for (lacks, fault) in lacks {
            if lacks {
                let finding = Finding::new(&self.record.path, None, fault);
                self.record.found.push(finding);
            }
        }
    }

    fn wrong(&mut self, wrong: Wrong) {
        let (at, fault, other) = match wrong {
            Wrong::Unclosed { opened, at } => (at, Fault::Unclosed, Some(opened)),
            Wrong::Stray { at } => (at, Fault::StrayEnd, None),
            Wrong::SelfClosed { at } => (at, Fault::SelfClosed, None),
            Wrong::Nested { at, within } => (at, Fault::Nested, Some(within)),
            Wrong::Misplaced { at, within } => (at, Fault::Misplaced, Some(within)),
        };
        let name = match (fault, other) {
            (Fault::Unclosed, Some(opened)) => self.name(opened),
            _ => self.name(at),
        };
        let mut args = vec![("tag", Cow::from(name))];
        match (fault, other) {
            (Fault::Unclosed, Some(opened)) => {
                args.push(("opened", self.line(opened).to_string().into()));
            }
            (_, Some(within)) => args.push(("within", self.name(within).into())),
            _ => {}
        }
        self.find(at, fault, &args);
    }

    /// The name behind a `<` or `</`.
    fn name(&self, offset: usize) -> String {
        let rest = self.bytes.get(offset..).unwrap_or_default();
        let rest = rest.strip_prefix(b"<").unwrap_or(rest);
        let rest = rest.strip_prefix(b"/").unwrap_or(rest);
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/' | b'<');
        let end = rest.iter().position(is_end).unwrap_or(rest.len());
        String::from_utf8_lossy(&rest[..end]).to_ascii_lowercase()
    }
}
