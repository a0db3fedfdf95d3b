//! What stands in the head of a page.

use std::borrow::Cow;

use unic_langid::LanguageIdentifier;

use super::attributes::{Attributes, Value};
use super::finding::Fault;
use super::name;
use super::page::Reading;
use super::policy::Policy;
use super::record::{Alternate, Role};
use super::tag::{self, Tag};

/// Browsers look for the encoding in the first kilobyte only.
const CHARSET_WITHIN: usize = 1024;

/// What of a head has been there.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) doctype: bool,
    pub(super) has_title: bool,
    pub(super) has_description: bool,
    pub(super) is_utf8: bool,
    titles: usize,
    descriptions: usize,
    /// Whether the body has begun, by its tag or without.
    in_body: bool,
}

impl Seen {
    /// An element that is not in SVG begins.
    #[inline]
    pub(super) fn enter(&mut self, tag: Tag) {
        self.in_body |= !tag.is_in(tag::BEFORE_BODY);
    }

    /// The text of the title.
    pub(super) fn title(&mut self, text: &[u8]) {
        self.has_title |= !text.trim_ascii().is_empty();
    }
}

/// Whether a text can be the tag of a language (BCP 47, without what only registries know).
pub(super) fn is_language(tag: &str) -> bool {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    // Longer first parts are reserved, and what people write there is `english`.
    (2..=3).contains(&primary.len()) && !tag.contains('_') && parse(tag).is_some()
}

/// Whether two tags do not exclude each other: `en` and `en-GB`, not `zh-Hans` and `zh-Hant`.
pub(super) fn agree(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (parse(one), parse(other)) else {
        return false;
    };
    let unlike = |one: Option<&str>, other: Option<&str>| matches!((one, other), (Some(one), Some(other)) if one != other);
    one.language == other.language
        && !unlike(
            one.script.as_ref().map(|script| script.as_str()),
            other.script.as_ref().map(|script| script.as_str()),
        )
        && !unlike(
            one.region.as_ref().map(|region| region.as_str()),
            other.region.as_ref().map(|region| region.as_str()),
        )
}

fn parse(tag: &str) -> Option<LanguageIdentifier> {
    // Extensions, as in `ja-u-ca-japanese`, and what is private say nothing of the language.
    let mut end = tag.len();
    let mut at = 0;
    for part in tag.split('-') {
        if part.len() == 1 && at > 0 {
            end = at - 1;
            break;
        }
        at += part.len() + 1;
    }
    tag.get(..end)?.parse().ok()
}

impl Reading<'_> {
    pub(super) fn of_head(&mut self, tag: Tag, attributes: &Attributes, at: usize) {
        match tag {
            tag::META => self.meta(attributes, at),
            tag::LINK => self.rel(attributes, at),
            tag::BASE => {
                if let Some(href) = attributes.get(name::HREF)
                    && self.page.base.is_none()
                {
                    self.page.base = Some(self.record.texts.push(href.trim()));
                }
            }
            _ => {
                self.head.titles += 1;
                self.once("title", self.head.titles > 1, at);
            }
        }
    }

    /// What only a head may have, and only once.
    fn once(&mut self, what: &'static str, again: bool, at: usize) {
        if self.head.in_body {
            self.find(at, Fault::NotInHead, &[("what", what.into())]);
        } else if again {
            self.find(at, Fault::TwiceInHead, &[("what", what.into())]);
        }
    }

    fn meta(&mut self, attributes: &Attributes, at: usize) {
        let early = at < CHARSET_WITHIN;
        let is_utf8 = |text: &str| text.trim().eq_ignore_ascii_case("utf-8");
        // Of two alike the first holds.
        let [
            mut charset,
            mut name,
            mut property,
            mut http_equiv,
            mut content,
        ] = [None; 5];
        for (one, _, value) in attributes.all() {
            let place = match one {
                name::CHARSET => &mut charset,
                name::NAME => &mut name,
                name::PROPERTY => &mut property,
                name::HTTP_EQUIV => &mut http_equiv,
                name::CONTENT => &mut content,
                _ => continue,
            };
            place.get_or_insert(value);
        }
        if let Some(charset) = charset {
            self.head.is_utf8 |= early && is_utf8(&charset.text());
        }
        let Some(content) = content.map(Value::text) else {
            return;
        };
        let name = name.or(property).map(|name| lower(name.text()));
        match name.as_deref() {
            Some("description") => {
                self.head.descriptions += 1;
                self.once("description", self.head.descriptions > 1, at);
                self.head.has_description |= !content.trim().is_empty();
            }
            Some("robots" | "googlebot") => {
                let mut words = content.split([',', ' ']);
                let forbids = |word: &str| {
                    word.eq_ignore_ascii_case("noindex") || word.eq_ignore_ascii_case("none")
                };
                self.page.noindex |= words.any(forbids);
                self.once("robots", false, at);
            }
            Some(
                "og:url"
                | "og:image"
                | "og:image:url"
                | "og:image:secure_url"
                | "og:video"
                | "og:audio"
                | "twitter:image"
                | "twitter:image:src",
            ) => self.link(&content, Role::Mention, at),
            _ => {}
        }
        match http_equiv.map(|what| lower(what.text())).as_deref() {
            Some("content-type") => {
                let charset = content.to_ascii_lowercase();
                let charset = charset.split("charset=").nth(1).unwrap_or_default();
                self.head.is_utf8 |= early && is_utf8(charset);
            }
            Some("refresh") => {
                if let Some(url) = refresh(&content) {
                    let at = self.at(url, at);
                    self.page.refresh.get_or_insert(at);
                }
            }
            Some("content-security-policy") => {
                self.once("Content-Security-Policy", false, at);
                self.policies.push(Policy::new(&content));
            }
            _ => {}
        }
    }

    fn rel(&mut self, attributes: &Attributes, at: usize) {
        let (Some(rel), Some(href)) = (attributes.get(name::REL), attributes.get(name::HREF))
        else {
            return;
        };
        let rel = lower(rel);
        let has = |word: &str| rel.split_ascii_whitespace().any(|one| one == word);
        if has("canonical") {
            let canonical = self.at(&href, at);
            self.once("canonical", self.page.canonical.is_some(), at);
            self.page.canonical.get_or_insert(canonical);
        } else if has("alternate") && !has("stylesheet") && attributes.get(name::HREFLANG).is_some()
        {
            self.alternate(attributes, &href, at);
        } else if has("preconnect") || has("dns-prefetch") {
            self.link(&href, Role::Connect, at);
        } else if LOADED.iter().any(|word| has(word)) {
            self.link(&href, Role::Load, at);
            if has("stylesheet") {
                self.held(tag::LINK, &href, at);
            } else if has("icon") {
                self.held(tag::IMG, &href, at);
            }
        } else {
            self.link(&href, Role::Follow, at);
        }
    }

    fn alternate(&mut self, attributes: &Attributes, href: &str, at: usize) {
        // With a type it is the same page in another form, as a feed.
        let kind = attributes.get(name::TYPE).unwrap_or_default();
        if !matches!(kind.as_ref(), "" | "text/html") {
            return self.link(href, Role::Follow, at);
        }
        self.once("hreflang", false, at);
        let lang = attributes.get(name::HREFLANG).unwrap_or_default();
        let lang = self.record.texts.push(lang.trim());
        let at = self.at(href, at);
        self.page.alternates.push(Alternate { lang, at });
    }
}

fn lower(text: Cow<str>) -> Cow<str> {
    match text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => text.to_ascii_lowercase().into(),
        false => text,
    }
}

/// The kinds of `<link>` that a browser fetches by itself.
const LOADED: &[&str] = &[
    "apple-touch-icon",
    "apple-touch-icon-precomposed",
    "apple-touch-startup-image",
    "icon",
    "manifest",
    "mask-icon",
    "modulepreload",
    "prefetch",
    "preload",
    "prerender",
    "stylesheet",
];

/// The address in `0; url=/new/`.
fn refresh(content: &str) -> Option<&str> {
    let (_, rest) = content.split_once([';', ','])?;
    let rest = rest.trim_start();
    let rest = match rest.get(..3) {
        Some(word) if word.eq_ignore_ascii_case("url") => {
            let after = rest.get(3..)?.trim_start();
            after.strip_prefix('=')?.trim_start()
        }
        _ => rest,
    };
    let quote = rest.chars().next()?;
    Some(match quote {
        '"' | '\'' => rest.get(1..)?.split(quote).next()?,
        _ => rest.trim_end(),
    })
}
