//! One HTML page: what is wrong in it, and what it says to the other files.

use std::borrow::Cow;
use std::collections::HashSet;

use html5gum::Error;

use super::balance::{Balance, Wrong};
use super::css;
use super::finding::{Fault, Finding};
use super::head;
use super::json;
use super::policy::Policy;
use super::quick;
use super::record::{At, Holds, Link, Page, Record, Role, Text, digest};
use super::tag::{self, Tag};
use super::tokens::{self, Attributes, Reader};

/// Reads a page.
pub(super) fn page(path: &str, bytes: &[u8]) -> Record {
    if std::str::from_utf8(bytes).is_ok() {
        let mut reading = Reading::new(path, bytes);
        if quick::read(bytes, &mut reading) {
            let record = reading.finish();
            if record.found.is_empty() {
                return record;
            }
        }
    }
    thoroughly(path, bytes)
}

/// As [`page`], by the letter of the standard.
pub(super) fn thoroughly(path: &str, bytes: &[u8]) -> Record {
    let mut record = Record::new(path);
    if bytes.trim_ascii().is_empty() {
        record
            .found
            .push(Finding::new(path, None, Fault::EmptyPage));
        return record;
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        let line = line_of(bytes, error.valid_up_to());
        record
            .found
            .push(Finding::new(path, Some(line), Fault::NotUtf8));
    }
    let mut reading = Reading::new(path, bytes);
    reading.record = record;
    tokens::read(bytes, &mut reading);
    reading.finish()
}

/// The line of a place, from 1.
fn line_of(bytes: &[u8], offset: usize) -> u32 {
    let before = bytes.get(..offset).unwrap_or(bytes);
    let ends = memchr::memchr_iter(b'\n', before).count();
    u32::try_from(ends).map_or(u32::MAX, |ends| ends.saturating_add(1))
}

/// A page that is being read.
pub(super) struct Reading<'a> {
    bytes: &'a [u8],
    pub(super) record: Record,
    pub(super) page: Page,
    balance: Balance,
    pub(super) head: head::Seen,
    /// Those that stand above the place that is being read: they hold from there on.
    pub(super) policies: Vec<Policy>,
    pub(super) ids: HashSet<u64>,
    /// Ids that attributes name: whether they are there is known at the end.
    pub(super) named: Vec<(&'static str, Text, u32)>,
    /// Digests of the links so far: a menu and a footer name the same.
    known: HashSet<(Role, u64)>,
    script: Script,
    /// Line ends are counted once: up to where, and the line there.
    counted: (usize, u32),
    has_follow: bool,
}

/// What the text of the `script` that is being read is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    /// Runs, and stands in the page.
    Inline,
    /// Is in a file of its own.
    File,
    Json,
    Data,
}

impl Reader for Reading<'_> {
    fn start(&mut self, tag: Tag, attributes: &Attributes, self_closing: bool, offset: usize) {
        let foreign = self.balance.is_foreign();
        self.balance.start(tag, self_closing, offset);
        if self.balance.in_template() {
            return;
        }
        if !foreign {
            self.head.enter(tag);
        }
        // Most tags say nothing but their name.
        if attributes.is_empty() && !matches!(tag, tag::TITLE | tag::SCRIPT | tag::IMG) {
            return;
        }
        let line = self.line(offset);
        for (name, value) in attributes.all() {
            self.attribute(tag, name, value, line);
        }
        match tag {
            tag::HTML => self.language(attributes, line),
            tag::META | tag::LINK | tag::BASE | tag::TITLE if !foreign => {
                self.of_head(tag, attributes, line);
            }
            tag::SCRIPT => self.script(attributes, line),
            tag::IMG | tag::AREA | tag::INPUT if !foreign => self.picture(tag, attributes, line),
            _ => {}
        }
        if foreign && matches!(tag, tag::IMAGE | tag::USE) {
            let href = attributes.get(b"href");
            if let Some(href) = href.or_else(|| attributes.get(b"xlink:href")) {
                self.link(&href, Role::Load, line);
                self.held(tag, &href, line);
            }
        }
    }

    fn end(&mut self, tag: Tag, raw: &[u8], offset: usize) {
        let foreign = self.balance.is_foreign();
        self.balance.end(tag, offset);
        if self.balance.in_template() || foreign {
            return;
        }
        match tag {
            tag::TITLE => self.head.title(raw),
            tag::STYLE => {
                let line = self.line(offset.saturating_sub(raw.len()));
                self.inline("style", line, |policy| policy.allows_style(raw));
                css::addresses(raw, |url, from| {
                    let line = line.saturating_add(line_of(raw, from) - 1);
                    self.link(url, Role::Load, line);
                });
            }
            tag::SCRIPT => {
                let line = self.line(offset.saturating_sub(raw.len()));
                match self.script {
                    Script::Inline => {
                        self.inline("script", line, |policy| policy.allows_script(raw));
                    }
                    Script::Json => {
                        if let Err(error) = json::check(raw) {
                            self.find(line, Fault::BadJson, &[("error", error.into())]);
                        }
                    }
                    Script::File | Script::Data => {}
                }
                self.script = Script::Data;
            }
            _ => {}
        }
    }

    fn text(&mut self, offset: usize) {
        self.balance.text(offset);
    }

    fn minds_text(&self) -> bool {
        self.balance.minds_text()
    }

    fn doctype(&mut self, name: &[u8]) {
        self.head.doctype |= name == b"html";
    }

    fn error(&mut self, error: Error, offset: usize) {
        let line = self.line(offset);
        self.find(line, Fault::Syntax, &[("error", error.as_str().into())]);
    }

    fn is_foreign(&self) -> bool {
        self.balance.is_foreign()
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(path: &str, bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            record: Record::new(path),
            page: Page::default(),
            balance: Balance::default(),
            head: head::Seen::default(),
            policies: Vec::new(),
            ids: HashSet::new(),
            named: Vec::new(),
            known: HashSet::new(),
            script: Script::Data,
            counted: (0, 1),
            has_follow: false,
        }
    }

    pub(super) fn find(&mut self, line: u32, fault: Fault, args: &[(&'static str, Cow<str>)]) {
        let mut finding = Finding::new(&self.record.path, Some(line), fault);
        for (name, value) in args {
            finding = finding.with(name, value.as_ref());
        }
        self.record.found.push(finding);
    }

    fn line(&mut self, offset: usize) -> u32 {
        let (from, line) = self.counted;
        match self.bytes.get(from..offset) {
            Some(between) => {
                let line = line.saturating_add(line_of(between, between.len()) - 1);
                self.counted = (offset, line);
                line
            }
            // Back: a tag is told after what is in it.
            None => line_of(self.bytes, offset),
        }
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

    /// Every address is kept once for each page.
    pub(super) fn link(&mut self, url: &str, role: Role, line: u32) {
        let url = url.trim_matches(|c: char| c.is_ascii_whitespace());
        self.has_follow |= role == Role::Follow;
        if self.known.insert((role, digest(url.as_bytes()))) {
            let url = self.record.texts.push(url);
            let at = At { url, line };
            self.record.links.push(Link { at, role });
        }
    }

    pub(super) fn at(&mut self, url: &str, line: u32) -> At {
        let url = url.trim_matches(|c: char| c.is_ascii_whitespace());
        At {
            url: self.record.texts.push(url),
            line,
        }
    }

    fn inline(&mut self, what: &'static str, line: u32, allows: impl Fn(&Policy) -> bool) {
        if !self.policies.iter().all(allows) {
            self.find(line, Fault::PolicyInline, &[("what", what.into())]);
        }
    }

    fn language(&mut self, attributes: &Attributes, line: u32) {
        let Some(lang) = attributes.get(b"lang") else {
            return;
        };
        if !lang.trim().is_empty() && !head::is_language(&lang) {
            self.find(line, Fault::BadLang, &[("lang", lang.clone())]);
        }
        if !lang.trim().is_empty() {
            self.page.lang = Some(self.record.texts.push(&lang));
        }
    }

    fn script(&mut self, attributes: &Attributes, line: u32) {
        let kind = attributes.get(b"type").unwrap_or_default();
        let kind = kind.trim().to_ascii_lowercase();
        let runs = matches!(
            kind.as_str(),
            "" | "module"
                | "importmap"
                | "speculationrules"
                | "text/javascript"
                | "application/javascript"
                | "application/ecmascript"
                | "text/ecmascript"
        );
        self.page.has_script |= runs;
        let has_file = attributes.get(b"src").is_some();
        let href = attributes
            .get(b"href")
            .filter(|_| self.balance.is_foreign());
        if let Some(href) = href {
            self.link(&href, Role::Load, line);
        }
        let has_nonce = attributes
            .get(b"nonce")
            .is_some_and(|nonce| self.policies.iter().all(|one| one.allows_nonce(&nonce)));
        self.script = match kind.as_str() {
            "application/ld+json" | "application/json" => Script::Json,
            _ if runs && (has_file || (has_nonce && !self.policies.is_empty())) => Script::File,
            _ if runs => Script::Inline,
            _ => Script::Data,
        };
    }

    fn picture(&mut self, tag: Tag, attributes: &Attributes, line: u32) {
        let needs = match tag {
            tag::IMG => true,
            tag::AREA => attributes.get(b"href").is_some(),
            _ => attributes
                .get(b"type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("image")),
        };
        let names: &[&[u8]] = &[b"alt", b"aria-label", b"aria-labelledby"];
        if needs && !names.iter().any(|name| attributes.get(name).is_some()) {
            self.find(line, Fault::NoAlt, &[]);
        }
    }

    pub(super) fn finish(mut self) -> Record {
        self.balance.finish(self.bytes.len());
        for wrong in std::mem::take(&mut self.balance.wrong) {
            self.wrong(wrong);
        }
        for (attribute, id, line) in std::mem::take(&mut self.named) {
            let text = self.record.text(id);
            if !self.ids.contains(&digest(text.as_bytes())) {
                let id = text.to_owned();
                let args = &[("attribute", attribute.into()), ("id", id.into())];
                self.find(line, Fault::IdMissing, args);
            }
        }
        self.lacks();
        self.page.ids.extend(self.ids.iter());
        self.page.ids.sort_unstable();
        self.record.holds = Holds::Page(Box::new(self.page));
        self.record
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
        let line = self.line(at);
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
        self.find(line, fault, &args);
    }

    /// How many bytes of the page are before a line's place; for what must come early.
    pub(super) fn read_so_far(&self) -> usize {
        self.counted.0
    }
}
