//! What is wrong with a site.

use std::borrow::Cow;

use crate::diagnostic::Severity;

/// Something wrong in a file of the site. Where many files have the same fault, one stands
/// for all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the directory of the site, with `/`.
    pub path: String,
    /// Its line, from 1; `None` where the fault is of the whole file.
    pub line: Option<u32>,
    /// What kind of fault.
    pub fault: Fault,
    /// The values of its message's variables.
    pub args: Vec<(&'static str, String)>,
    /// In how many other files it is too.
    pub others: usize,
}

impl Finding {
    pub(super) fn new(path: &str, line: Option<u32>, fault: Fault) -> Self {
        Self {
            path: path.to_owned(),
            line,
            fault,
            args: Vec::new(),
            others: 0,
        }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, shorten(value.into())));
        self
    }

    /// For the words of its message.
    pub(super) fn values(&self) -> Vec<(&'static str, Cow<'_, str>)> {
        let values = self.args.iter();
        values.map(|(name, value)| (*name, value.into())).collect()
    }

    /// Whether the site must not go out with it.
    pub fn severity(&self) -> Severity {
        match (self.fault, self.args.first()) {
            // Whoever names a budget means it.
            (Fault::PageHeavy, Some(("wanted", _))) => Severity::Error,
            _ => self.fault.severity(),
        }
    }
}

/// A report is read by people: of an address without end, its beginning is enough.
fn shorten(text: String) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident $code:literal $severity:ident)*) => {
        /// A kind of fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault {
            $($(#[$doc])* $name,)*
        }

        impl Fault {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As a report names it. The message is `verify-` and this.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

faults! {
    /// The site has no page at its address.
    NoIndex "no-index" Error
    /// Two names differ only by capital letters.
    CaseTwice "case-twice" Error
    /// A link of the file system leads nowhere.
    BrokenSymlink "broken-symlink" Error
    /// A text is not UTF-8.
    NotUtf8 "not-utf8" Error
    /// A page is empty.
    EmptyPage "empty-page" Error

    /// The tokenizer of HTML complains.
    Syntax "syntax" Error
    /// No `<!doctype html>`.
    NoDoctype "no-doctype" Error
    /// An element is not closed in time.
    Unclosed "unclosed" Error
    /// An end tag closes nothing.
    StrayEnd "stray-end" Error
    /// `<div/>` does not close a `div`.
    SelfClosed "self-closed" Error
    /// A link in a link, and the like.
    Nested "nested" Error
    /// What a table cannot hold.
    Misplaced "misplaced" Error
    /// `<html>` without `lang`.
    NoLang "no-lang" Error
    /// A `lang` that is no language.
    BadLang "bad-lang" Error
    /// No title, or an empty one.
    NoTitle "no-title" Error
    /// No description, or an empty one.
    NoDescription "no-description" Error
    /// Not said in its first kilobyte that it is UTF-8.
    NoCharset "no-charset" Error
    /// Something of the head is there twice.
    TwiceInHead "twice-in-head" Error
    /// Something of the head stands in the body, where nobody reads it.
    NotInHead "not-in-head" Error
    /// Two elements have one id.
    IdTwice "id-twice" Error
    /// An attribute names an id that is not there.
    IdMissing "id-missing" Error
    /// A picture without a text in its place.
    NoAlt "no-alt" Error

    /// The policy of the page blocks a style or a script in it.
    PolicyInline "policy-inline" Error
    /// The policy of the page blocks an attribute.
    PolicyAttribute "policy-attribute" Error
    /// The policy of the page blocks a file that it loads.
    PolicyLoad "policy-load" Error
    /// JSON that does not parse.
    BadJson "bad-json" Error

    /// An internal link leads nowhere.
    LinkBroken "link-broken" Error
    /// A page has not the place that a link names.
    FragmentBroken "fragment-broken" Error
    /// A file that a page loads is not there.
    AssetMissing "asset-missing" Error
    /// A link leads to an old address.
    LinkRedirected "link-redirected" Warning
    /// A link leaves the folder below which the site lives.
    LinkOutside "link-outside" Error
    /// No address at all.
    BadAddress "bad-address" Error
    /// The page asks somebody else for a file.
    ThirdParty "third-party" Error

    /// `hreflang` with an address that is not whole.
    HreflangRelative "hreflang-relative" Error
    /// `hreflang` that is no language.
    HreflangTag "hreflang-tag" Error
    /// `hreflang` to a page that is not there.
    HreflangBroken "hreflang-broken" Error
    /// `hreflang` that does not come back.
    HreflangOneWay "hreflang-one-way" Error
    /// Languages of a page without its own.
    HreflangNoSelf "hreflang-no-self" Error
    /// One language twice.
    HreflangTwice "hreflang-twice" Error
    /// `hreflang` to a page that is not to be indexed, or not under that address.
    HreflangNotIndexed "hreflang-not-indexed" Error
    /// `hreflang` says one language, the page another.
    HreflangLang "hreflang-lang" Error

    /// A canonical address that is not whole.
    CanonicalRelative "canonical-relative" Error
    /// A canonical address without a page.
    CanonicalBroken "canonical-broken" Error
    /// A canonical address of another site.
    CanonicalElsewhere "canonical-elsewhere" Error
    /// A canonical page that names another.
    CanonicalChain "canonical-chain" Error
    /// A canonical page that is not to be indexed.
    CanonicalNoindex "canonical-noindex" Error

    /// XML that does not parse.
    BadXml "bad-xml" Error
    /// A sitemap names a page that is not there.
    SitemapBroken "sitemap-broken" Error
    /// A sitemap names a page that is not to be indexed.
    SitemapNoindex "sitemap-noindex" Error
    /// A sitemap names a page by another address than the page itself.
    SitemapNotCanonical "sitemap-not-canonical" Error
    /// A page is named twice.
    SitemapTwice "sitemap-twice" Error
    /// A page is in no sitemap.
    SitemapLacks "sitemap-lacks" Error
    /// A sitemap is named that is not there.
    SitemapMissing "sitemap-missing" Error
    /// A sitemap that nothing names.
    SitemapUnlisted "sitemap-unlisted" Error
    /// More than the protocol allows in one file.
    SitemapLarge "sitemap-large" Error
    /// `robots.txt` does not name the sitemap.
    RobotsNoSitemap "robots-no-sitemap" Error
    /// `robots.txt` forbids what a sitemap names.
    RobotsBlocks "robots-blocks" Error

    /// A redirect leads nowhere.
    RedirectBroken "redirect-broken" Error
    /// A redirect leads to another.
    RedirectChain "redirect-chain" Error
    /// A redirect leads back to itself.
    RedirectLoop "redirect-loop" Error
    /// A line that is no redirect.
    RedirectLine "redirect-line" Error
    /// A page that moves on without a link for whom it does not move.
    RedirectNoLink "redirect-no-link" Error

    /// A page is over the budget.
    PageHeavy "page-heavy" Warning
    /// A compressed file does not hold its original.
    SiblingDiffers "sibling-differs" Error
    /// A compressed file whose original is gone.
    SiblingOrphan "sibling-orphan" Error
}
