//! What is kept of a file once it has been read.

use std::hash::{DefaultHasher, Hasher};

use super::finding::Finding;

/// What one file says to the others, and what is wrong in it. The bytes are not kept.
#[derive(Clone, Debug)]
pub struct Record {
    /// From the directory of the site, with `/`.
    pub(super) path: String,
    pub(super) holds: Holds,
    pub(super) found: Vec<Finding>,
    pub(super) texts: Texts,
    pub(super) links: Vec<Link>,
}

/// What kind of file.
#[derive(Clone, Debug)]
pub(super) enum Holds {
    Page(Box<Page>),
    Sitemap(Vec<Listed>),
    SitemapIndex(Vec<At>),
    Robots(Robots),
    Redirects(Vec<Redirect>),
    Other,
}

/// An HTML page.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    pub(super) lang: Option<Text>,
    pub(super) canonical: Option<At>,
    pub(super) noindex: bool,
    /// Where it moves on to by itself.
    pub(super) refresh: Option<At>,
    /// `<base href>`.
    pub(super) base: Option<Text>,
    pub(super) alternates: Vec<Alternate>,
    /// Digests of its ids, sorted.
    pub(super) ids: Vec<u64>,
    /// Whether a script may read what is behind a `#`.
    pub(super) has_script: bool,
}

/// One address of a sitemap.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) at: At,
    pub(super) alternates: Vec<Alternate>,
}

/// `rel=alternate` with a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alternate {
    pub(super) lang: Text,
    pub(super) at: At,
}

/// `robots.txt`.
#[derive(Clone, Debug, Default)]
pub(super) struct Robots {
    pub(super) sitemaps: Vec<At>,
    /// For everybody: whether allowed, and the pattern.
    pub(super) rules: Vec<(bool, Text)>,
}

/// One line of `_redirects`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Redirect {
    pub(super) from: Text,
    pub(super) to: At,
    /// 200 serves another file under the address and 404 a page of its own: no browser moves on.
    pub(super) moves: bool,
}

/// An address and the line in which it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) url: Text,
    pub(super) line: u32,
}

/// An address that must lead somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) at: At,
    pub(super) role: Role,
}

/// What becomes of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// Somebody may follow it.
    Follow,
    /// A browser fetches it with the page, or sends a form to it.
    Load,
    /// A browser prepares for it; there need be no file.
    Connect,
    /// Only other programs read it, as the picture of a shared page.
    Mention,
}

/// Many short texts in one allocation.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts(String);

/// A text of [`Texts`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Text {
    start: u32,
    end: u32,
}

impl Texts {
    pub(super) fn push(&mut self, text: &str) -> Text {
        // Four gigabytes of addresses in one file: what is beyond reads as empty.
        let place = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let start = place(self.0.len());
        self.0.push_str(text);
        Text {
            start,
            end: place(self.0.len()),
        }
    }

    pub(super) fn get(&self, text: Text) -> &str {
        let range = text.start as usize..text.end as usize;
        self.0.get(range).unwrap_or_default()
    }
}

impl Record {
    pub(super) fn new(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            holds: Holds::Other,
            found: Vec::new(),
            texts: Texts::default(),
            links: Vec::new(),
        }
    }

    pub(super) fn text(&self, text: Text) -> &str {
        self.texts.get(text)
    }

    pub(super) fn page(&self) -> Option<&Page> {
        match &self.holds {
            Holds::Page(page) => Some(page),
            _ => None,
        }
    }

    /// The file, from the directory of the site, with `/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether it is an HTML page.
    pub fn is_page(&self) -> bool {
        self.page().is_some()
    }

    /// How many links lead out of it.
    pub fn links(&self) -> usize {
        self.links.len()
    }

    /// The language it says it is in.
    pub fn lang(&self) -> Option<&str> {
        self.page()?.lang.map(|lang| self.text(lang))
    }
}

/// Of an id. 64 bits are enough for those of a page.
pub(super) fn digest(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(text);
    hasher.finish()
}
