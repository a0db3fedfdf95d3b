//! What is kept of a file once it has been read.

use std::sync::Arc;

use super::finding::Finding;
use super::texts::{PageTexts, Text};

/// What one file says to the others, and what is wrong in it. The bytes are not kept.
#[derive(Clone, Debug)]
pub struct Record {
    /// From the directory of the site, with `/`.
    pub(super) path: String,
    pub(super) holds: Holds,
    pub(super) found: Vec<Finding>,
    /// Those that it names.
    pub(super) texts: PageTexts,
    /// Its links, without those of [`Self::judged`].
    pub(super) links: Vec<Link>,
    /// How many more there are, of which nothing can be wrong whatever the other files say.
    pub(super) judged: u32,
}

/// What kind of file.
#[derive(Clone, Debug)]
pub(super) enum Holds {
    Page(Box<Page>),
    Sitemap(Vec<Listed>),
    SitemapIndex(Vec<At>),
    Robots(Box<Robots>),
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
    /// Digests of its ids, sorted. Pages of one kind mostly have the same.
    pub(super) ids: Arc<[u64]>,
    /// Whether a script may read what is behind a `#`.
    pub(super) has_script: bool,
}

/// One address of a sitemap.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) at: At,
    /// Each sitemap says the same of its language's page.
    pub(super) alternates: Arc<[Alternate]>,
}

/// `rel=alternate` with a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct At {
    pub(super) url: Text,
    pub(super) line: u32,
}

/// An address that must lead somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) url: Text,
    /// Its line, and its role in the last two bits.
    place: u32,
}

/// What becomes of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(super) enum Role {
    /// Somebody may follow it.
    Follow = 0,
    /// A browser fetches it with the page, or sends a form to it.
    Load = 1,
    /// A browser prepares for it; there need be no file.
    Connect = 2,
    /// Only other programs read it, as the picture of a shared page.
    Mention = 3,
}

impl Role {
    /// Every one, by its number.
    pub(super) const ALL: [Self; 4] = [Self::Follow, Self::Load, Self::Connect, Self::Mention];

    /// Of several, each has a bit.
    pub(super) fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Link {
    pub(super) fn new(at: At, role: Role) -> Self {
        // A line beyond the first billion is told as that.
        let line = at.line.min(u32::MAX >> 2);
        Self {
            url: at.url,
            place: line << 2 | role as u32,
        }
    }

    /// Its line and its role as one number, for [`Self::of`].
    pub(super) fn place(self) -> u32 {
        self.place
    }

    /// With the number of [`Self::place`].
    pub(super) fn of(url: Text, place: u32) -> Self {
        Self { url, place }
    }

    pub(super) fn line(self) -> u32 {
        self.place >> 2
    }

    pub(super) fn role(self) -> Role {
        Role::ALL[(self.place & 3) as usize]
    }
}

impl Record {
    pub(super) fn new(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            holds: Holds::Other,
            found: Vec::new(),
            texts: PageTexts::default(),
            links: Vec::new(),
            judged: 0,
        }
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

    /// Calls `change` with every text it names.
    pub(super) fn texts_mut(&mut self, mut change: impl FnMut(&mut Text)) {
        for link in &mut self.links {
            change(&mut link.url);
        }
        match &mut self.holds {
            Holds::Page(page) => {
                let places = [&mut page.canonical, &mut page.refresh];
                places
                    .into_iter()
                    .flatten()
                    .for_each(|at| change(&mut at.url));
                let texts = [&mut page.lang, &mut page.base];
                texts.into_iter().flatten().for_each(&mut change);
                for one in &mut page.alternates {
                    change(&mut one.lang);
                    change(&mut one.at.url);
                }
            }
            Holds::Sitemap(listed) => {
                for one in listed {
                    change(&mut one.at.url);
                    for one in Arc::make_mut(&mut one.alternates) {
                        change(&mut one.lang);
                        change(&mut one.at.url);
                    }
                }
            }
            Holds::SitemapIndex(named) => named.iter_mut().for_each(|at| change(&mut at.url)),
            Holds::Robots(robots) => {
                robots
                    .sitemaps
                    .iter_mut()
                    .for_each(|at| change(&mut at.url));
                robots.rules.iter_mut().for_each(|(_, rule)| change(rule));
            }
            Holds::Redirects(redirects) => {
                for one in redirects {
                    change(&mut one.from);
                    change(&mut one.to.url);
                }
            }
            Holds::Other => {}
        }
    }
}
