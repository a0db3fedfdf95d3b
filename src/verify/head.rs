//! What stands in the head of a page.

use unic_langid::LanguageIdentifier;

use super::finding::Fault;
use super::page::Reading;
use super::policy::Policy;
use super::record::{Alternate, Role};
use super::tag::{self, Tag};
use super::tokens::Attributes;

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
    pub(super) fn enter(&mut self, tag: Tag) {
        const BEFORE: &[Tag] = &[
            tag::HTML,
            tag::HEAD,
            tag::META,
            tag::LINK,
            tag::BASE,
            tag::TITLE,
            tag::STYLE,
            tag::SCRIPT,
            tag::NOSCRIPT,
            tag::TEMPLATE,
        ];
        self.in_body |= !BEFORE.contains(&tag);
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
    pub(super) fn of_head(&mut self, tag: Tag, attributes: &Attributes, line: u32) {
        match tag {
            tag::META => self.meta(attributes, line),
            tag::LINK => self.rel(attributes, line),
            tag::BASE => {
                if let Some(href) = attributes.get(b"href")
                    && self.page.base.is_none()
                {
                    self.page.base = Some(self.record.texts.push(href.trim()));
                }
            }
            _ => {
                self.head.titles += 1;
                self.once("title", self.head.titles > 1, line);
            }
        }
    }

    /// What only a head may have, and only once.
    fn once(&mut self, what: &'static str, again: bool, line: u32) {
        if self.head.in_body {
            self.find(line, Fault::NotInHead, &[("what", what.into())]);
        } else if again {
            self.find(line, Fault::TwiceInHead, &[("what", what.into())]);
        }
    }

    fn meta(&mut self, attributes: &Attributes, line: u32) {
        let early = self.read_so_far() < CHARSET_WITHIN;
        let is_utf8 = |text: &str| text.trim().eq_ignore_ascii_case("utf-8");
        if let Some(charset) = attributes.get(b"charset") {
            self.head.is_utf8 |= early && is_utf8(&charset);
        }
        let Some(content) = attributes.get(b"content") else {
            return;
        };
        let lower = |name: &[u8]| attributes.get(name).map(|text| text.to_ascii_lowercase());
        let name = lower(b"name").or_else(|| lower(b"property"));
        match name.as_deref() {
            Some("description") => {
                self.head.descriptions += 1;
                self.once("description", self.head.descriptions > 1, line);
                self.head.has_description |= !content.trim().is_empty();
            }
            Some("robots" | "googlebot") => {
                let mut words = content.split([',', ' ']);
                let forbids = |word: &str| {
                    word.eq_ignore_ascii_case("noindex") || word.eq_ignore_ascii_case("none")
                };
                self.page.noindex |= words.any(forbids);
                self.once("robots", false, line);
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
            ) => self.link(&content, Role::Mention, line),
            _ => {}
        }
        match lower(b"http-equiv").as_deref() {
            Some("content-type") => {
                let charset = content.to_ascii_lowercase();
                let charset = charset.split("charset=").nth(1).unwrap_or_default();
                self.head.is_utf8 |= early && is_utf8(charset);
            }
            Some("refresh") => {
                if let Some(url) = refresh(&content) {
                    let at = self.at(url, line);
                    self.page.refresh.get_or_insert(at);
                }
            }
            Some("content-security-policy") => {
                self.once("Content-Security-Policy", false, line);
                self.policies.push(Policy::new(&content));
            }
            _ => {}
        }
    }

    fn rel(&mut self, attributes: &Attributes, line: u32) {
        let (Some(rel), Some(href)) = (attributes.get(b"rel"), attributes.get(b"href")) else {
            return;
        };
        let rel = rel.to_ascii_lowercase();
        let has = |word: &str| rel.split_ascii_whitespace().any(|one| one == word);
        if has("canonical") {
            let at = self.at(&href, line);
            self.once("canonical", self.page.canonical.is_some(), line);
            self.page.canonical.get_or_insert(at);
        } else if has("alternate") && !has("stylesheet") && attributes.get(b"hreflang").is_some() {
            self.alternate(attributes, &href, line);
        } else if has("preconnect") || has("dns-prefetch") {
            self.link(&href, Role::Connect, line);
        } else if LOADED.iter().any(|word| has(word)) {
            self.link(&href, Role::Load, line);
            if has("stylesheet") {
                self.held(tag::LINK, &href, line);
            } else if has("icon") {
                self.held(tag::IMG, &href, line);
            }
        } else {
            self.link(&href, Role::Follow, line);
        }
    }

    fn alternate(&mut self, attributes: &Attributes, href: &str, line: u32) {
        // With a type it is the same page in another form, as a feed.
        let kind = attributes.get(b"type").unwrap_or_default();
        if !matches!(kind.as_ref(), "" | "text/html") {
            return self.link(href, Role::Follow, line);
        }
        self.once("hreflang", false, line);
        let lang = attributes.get(b"hreflang").unwrap_or_default();
        let lang = self.record.texts.push(lang.trim());
        let at = self.at(href, line);
        self.page.alternates.push(Alternate { lang, at });
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
