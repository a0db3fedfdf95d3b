//! One HTML page: what is wrong in it, and what it says to the other files.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use html5gum::Error;

use super::attributes::Attributes;
use super::balance::Balance;
use super::css;
use super::finding::{Fault, Finding};
use super::head;
use super::json;
use super::memory::Memory;
use super::name;
use super::policy::Policy;
use super::quick;
use super::record::{At, Link, Page, Record, Role};
use super::tag::{self, Tag};
use super::texts::{Digested, PageTexts, Text};
use super::tokens::{self, Reader};

/// Reads a page.
pub(super) fn page(memory: &Memory, path: &str, bytes: &[u8]) -> Record {
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        let mut reading = Reading::new(memory, path, bytes);
        if quick::read(text, &mut reading) {
            let record = reading.finish();
            if record.found.is_empty() {
                return record;
            }
        }
    }
    thoroughly(memory, path, bytes)
}

/// As [`page`], by the letter of the standard.
pub(super) fn thoroughly(memory: &Memory, path: &str, bytes: &[u8]) -> Record {
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
    let mut reading = Reading::new(memory, path, bytes);
    reading.record.found = record.found;
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
    pub(super) memory: &'a Memory,
    pub(super) bytes: &'a [u8],
    pub(super) record: Record,
    pub(super) page: Page,
    pub(super) balance: Balance,
    pub(super) head: head::Seen,
    /// Those that stand above the place that is being read: they hold from there on.
    pub(super) policies: Vec<Policy>,
    /// Digests of the ids so far.
    pub(super) ids: HashSet<u64, BuildHasherDefault<Digested>>,
    /// Ids that attributes name before they are there, with the place of the tag: whether
    /// they come is known at the end.
    pub(super) named: Vec<(&'static str, String, usize)>,
    /// Digests of names of places that are no ids: an old way.
    pub(super) names: Vec<u64>,
    /// For each text of the record, as what it is linked already: a menu and a footer name
    /// the same.
    known: Vec<u8>,
    script: Script,
    /// A line, from where up to where: line ends are counted once.
    counted: (usize, usize, u32),
    pub(super) has_follow: bool,
    /// Whether the style that is about to end is one of which nothing needs to be asked.
    knows_style: bool,
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
        for one in attributes.all() {
            self.attribute(tag, one, offset);
        }
        match tag {
            tag::HTML => self.language(attributes, offset),
            tag::META | tag::LINK | tag::BASE | tag::TITLE if !foreign => {
                self.of_head(tag, attributes, offset);
            }
            tag::SCRIPT => self.script(attributes, offset),
            tag::IMG | tag::AREA | tag::INPUT if !foreign => self.picture(tag, attributes, offset),
            _ => {}
        }
        if foreign && matches!(tag, tag::IMAGE | tag::USE) {
            let href = attributes.get(name::HREF);
            if let Some(href) = href.or_else(|| attributes.get(name::XLINK_HREF)) {
                self.link(&href, Role::Load, offset);
                self.held(tag, &href, offset);
            }
        }
    }

    #[inline]
    fn end(&mut self, tag: Tag, raw: &[u8], offset: usize) {
        let foreign = self.balance.is_foreign();
        self.balance.end(tag, offset);
        if self.balance.in_template() || foreign {
            return;
        }
        match tag {
            tag::TITLE => self.head.title(raw),
            tag::STYLE if std::mem::take(&mut self.knows_style) => {}
            tag::STYLE => {
                let start = offset.saturating_sub(raw.len());
                let memory = self.memory;
                self.inline("style", start, |policy| policy.allows_style(raw, memory));
                let line = self.line(start);
                css::addresses(raw, |url, from| {
                    let line = line.saturating_add(line_of(raw, from) - 1);
                    self.link_in(url, Role::Load, line);
                });
            }
            tag::SCRIPT => {
                let start = offset.saturating_sub(raw.len());
                match self.script {
                    Script::Inline => {
                        let memory = self.memory;
                        self.inline("script", start, |policy| policy.allows_script(raw, memory));
                    }
                    Script::Json => {
                        if let Err(error) = json::check(raw) {
                            self.find(start, Fault::BadJson, &[("error", error.into())]);
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

    #[inline]
    fn minds_text(&self) -> bool {
        self.balance.minds_text()
    }

    fn doctype(&mut self, name: &[u8]) {
        self.head.doctype |= name == b"html";
    }

    fn error(&mut self, error: Error, offset: usize) {
        self.find(offset, Fault::Syntax, &[("error", error.as_str().into())]);
    }

    #[inline]
    fn is_foreign(&self) -> bool {
        self.balance.is_foreign()
    }

    fn known_style(&mut self, rest: &[u8]) -> Option<usize> {
        let (first, others) = self.policies.split_first()?;
        let length = first.known_style(rest, self.memory)?;
        let (text, end) = rest.split_at_checked(length)?;
        let knows = |policy: &Policy| policy.known_style(text, self.memory) == Some(length);
        self.knows_style = end.starts_with(b"</style>") && others.iter().all(knows);
        self.knows_style.then_some(length)
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(memory: &'a Memory, path: &str, bytes: &'a [u8]) -> Self {
        let mut record = Record::new(path);
        record.texts = PageTexts::of_page();
        record.links.reserve(48);
        Self {
            memory,
            bytes,
            record,
            page: Page::default(),
            balance: Balance::default(),
            head: head::Seen::default(),
            policies: Vec::new(),
            ids: HashSet::default(),
            named: Vec::new(),
            names: Vec::new(),
            known: Vec::with_capacity(64),
            script: Script::Data,
            counted: (0, memchr::memchr(b'\n', bytes).unwrap_or(bytes.len()), 1),
            has_follow: false,
            knows_style: false,
        }
    }

    pub(super) fn find(&mut self, at: usize, fault: Fault, args: &[(&'static str, Cow<str>)]) {
        let line = Some(self.line(at));
        let mut finding = Finding::new(&self.record.path, line, fault);
        for (name, value) in args {
            finding = finding.with(name, value.as_ref());
        }
        self.record.found.push(finding);
    }

    pub(super) fn line(&mut self, offset: usize) -> u32 {
        let offset = offset.min(self.bytes.len());
        let (from, until, line) = &mut self.counted;
        // Back: a tag is told after what is in it.
        if offset < *from {
            return line_of(self.bytes, offset);
        }
        while offset > *until {
            *from = *until + 1;
            let rest = self.bytes.get(*from..).unwrap_or_default();
            *until = *from + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            *line = line.saturating_add(1);
        }
        *line
    }

    /// Every address is kept once for each page.
    pub(super) fn link(&mut self, url: &str, role: Role, at: usize) {
        if let Some(url) = self.new_link(url, role) {
            let line = self.line(at);
            let at = At { url, line };
            self.record.links.push(Link::new(at, role));
        }
    }

    /// As [`Self::link`], where the line is known.
    fn link_in(&mut self, url: &str, role: Role, line: u32) {
        if let Some(url) = self.new_link(url, role) {
            let at = At { url, line };
            self.record.links.push(Link::new(at, role));
        }
    }

    fn new_link(&mut self, url: &str, role: Role) -> Option<Text> {
        self.has_follow |= role == Role::Follow;
        let url = self.record.texts.push(url.trim_ascii());
        if self.known.len() <= url.place() {
            self.known.resize(url.place() + 1, 0);
        }
        let known = self.known.get_mut(url.place())?;
        let is_new = *known & role.bit() == 0;
        *known |= role.bit();
        is_new.then_some(url)
    }

    pub(super) fn at(&mut self, url: &str, at: usize) -> At {
        At {
            url: self.record.texts.push(url.trim_ascii()),
            line: self.line(at),
        }
    }

    fn inline(&mut self, what: &'static str, at: usize, allows: impl Fn(&Policy) -> bool) {
        if !self.policies.iter().all(allows) {
            self.find(at, Fault::PolicyInline, &[("what", what.into())]);
        }
    }

    fn language(&mut self, attributes: &Attributes, at: usize) {
        let Some(lang) = attributes.get(name::LANG) else {
            return;
        };
        if !lang.trim().is_empty() && !head::is_language(&lang) {
            self.find(at, Fault::BadLang, &[("lang", lang.clone())]);
        }
        if !lang.trim().is_empty() {
            self.page.lang = Some(self.record.texts.push(&lang));
        }
    }

    fn script(&mut self, attributes: &Attributes, at: usize) {
        let kind = attributes.get(name::TYPE).unwrap_or_default();
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
        let has_file = attributes.has(name::SRC);
        let href = attributes
            .get(name::HREF)
            .filter(|_| self.balance.is_foreign());
        if let Some(href) = href {
            self.link(&href, Role::Load, at);
        }
        let has_nonce = attributes
            .get(name::NONCE)
            .is_some_and(|nonce| self.policies.iter().all(|one| one.allows_nonce(&nonce)));
        self.script = match kind.as_str() {
            "application/ld+json" | "application/json" => Script::Json,
            _ if runs && (has_file || (has_nonce && !self.policies.is_empty())) => Script::File,
            _ if runs => Script::Inline,
            _ => Script::Data,
        };
    }

    fn picture(&mut self, tag: Tag, attributes: &Attributes, at: usize) {
        let needs = match tag {
            tag::IMG => true,
            tag::AREA => attributes.has(name::HREF),
            _ => attributes
                .get(name::TYPE)
                .is_some_and(|kind| kind.eq_ignore_ascii_case("image")),
        };
        let names = [name::ALT, name::ARIA_LABEL, name::ARIA_LABELLEDBY];
        if needs && !names.into_iter().any(|name| attributes.has(name)) {
            self.find(at, Fault::NoAlt, &[]);
        }
    }
}
