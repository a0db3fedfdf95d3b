//! The name of an element, small enough to be compared at once.

/// A name of up to sixteen bytes as it is, which is every one of HTML; of a longer one, of
/// somebody's own making, a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag(u128);

impl Tag {
    /// Of a name in lower case.
    pub(super) const fn of(name: &[u8]) -> Self {
        let mut packed: u128 = 0;
        let mut at = 0;
        if name.len() <= 16 {
            while at < name.len() {
                packed = packed << 8 | name[at] as u128;
                at += 1;
            }
            return Self(packed);
        }
        // FNV-1a. The first bit is set in no name of ASCII letters.
        packed = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        while at < name.len() {
            packed = (packed ^ name[at] as u128).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
            at += 1;
        }
        Self(packed | 1 << 127)
    }

    /// Whether it is one of these.
    pub(super) fn is_in(self, tags: &[Self]) -> bool {
        tags.contains(&self)
    }
}

macro_rules! tags {
    ($($name:ident $text:literal)*) => {
        $(pub(super) const $name: Tag = Tag::of($text);)*
    };
}

tags! {
    A b"a" ADDRESS b"address" APPLET b"applet" AREA b"area" ARTICLE b"article" ASIDE b"aside"
    AUDIO b"audio" B b"b" BASE b"base" BASEFONT b"basefont" BGSOUND b"bgsound" BIG b"big"
    BLOCKQUOTE b"blockquote" BODY b"body" BR b"br" BUTTON b"button" CAPTION b"caption"
    CENTER b"center" CODE b"code" COL b"col" COLGROUP b"colgroup" DD b"dd" DESC b"desc"
    DETAILS b"details" DIALOG b"dialog" DIR b"dir" DIV b"div" DL b"dl" DT b"dt" EM b"em"
    EMBED b"embed" FIELDSET b"fieldset" FIGCAPTION b"figcaption" FIGURE b"figure" FONT b"font"
    FOOTER b"footer" FOREIGN_OBJECT b"foreignobject" FORM b"form" FRAME b"frame" H1 b"h1"
    H2 b"h2" H3 b"h3" H4 b"h4" H5 b"h5" H6 b"h6" HEAD b"head" HEADER b"header"
    HGROUP b"hgroup" HR b"hr" HTML b"html" I b"i" IFRAME b"iframe" IMAGE b"image" IMG b"img"
    INPUT b"input" KEYGEN b"keygen" LI b"li" LINK b"link" LISTING b"listing" MAIN b"main"
    MARQUEE b"marquee" MATH b"math" MENU b"menu" META b"meta" NAV b"nav" NOBR b"nobr"
    NOEMBED b"noembed" NOFRAMES b"noframes" NOSCRIPT b"noscript" OBJECT b"object" OL b"ol"
    OPTGROUP b"optgroup" OPTION b"option" P b"p" PARAM b"param" PLAINTEXT b"plaintext"
    PRE b"pre" RB b"rb" RP b"rp" RT b"rt" RTC b"rtc" S b"s" SCRIPT b"script"
    SEARCH b"search" SECTION b"section" SMALL b"small" SOURCE b"source"
    STRIKE b"strike" STRONG b"strong" STYLE b"style" SUMMARY b"summary" SVG b"svg"
    TABLE b"table" TBODY b"tbody" TD b"td" TEMPLATE b"template" TEXTAREA b"textarea"
    TFOOT b"tfoot" TH b"th" THEAD b"thead" TITLE b"title" TR b"tr" TRACK b"track" TT b"tt"
    U b"u" UL b"ul" USE b"use" VIDEO b"video" WBR b"wbr" XMP b"xmp"
}

/// Elements that have no end, and so no end tag.
pub(super) const VOID: &[Tag] = &[
    AREA, BASE, BASEFONT, BGSOUND, BR, COL, EMBED, FRAME, HR, IMG, INPUT, KEYGEN, LINK, META,
    PARAM, SOURCE, TRACK, WBR,
];

pub(super) const HEADINGS: &[Tag] = &[H1, H2, H3, H4, H5, H6];

/// These end a paragraph by beginning.
pub(super) const CLOSE_P: &[Tag] = &[
    ADDRESS, ARTICLE, ASIDE, BLOCKQUOTE, CENTER, DD, DETAILS, DIALOG, DIR, DIV, DL, DT, FIELDSET,
    FIGCAPTION, FIGURE, FOOTER, FORM, H1, H2, H3, H4, H5, H6, HEADER, HGROUP, HR, LI, LISTING,
    MAIN, MENU, NAV, OL, P, PLAINTEXT, PRE, SEARCH, SECTION, SUMMARY, TABLE, UL, XMP,
];

/// Their end tags may be left out where the next tag says so.
pub(super) const IMPLIED: &[Tag] = &[
    BODY, CAPTION, COLGROUP, DD, DT, HEAD, HTML, LI, OPTGROUP, OPTION, P, RB, RP, RT, RTC, TBODY,
    TD, TFOOT, TH, THEAD, TR,
];

/// No end tag and no paragraph reaches out of these.
pub(super) const SCOPE: &[Tag] = &[
    APPLET, CAPTION, HTML, MARQUEE, OBJECT, TABLE, TD, TEMPLATE, TH,
];

/// Where one of these ends, a paragraph in it must have ended: `<a><p></a>`.
pub(super) const FORMATTING: &[Tag] = &[
    A, B, BIG, CODE, EM, FONT, I, NOBR, S, SMALL, STRIKE, STRONG, TT, U,
];

/// What the head of a page may hold; anything else begins the body.
pub(super) const OF_HEAD: &[Tag] = &[
    BASE, BASEFONT, BGSOUND, HEAD, LINK, META, NOFRAMES, NOSCRIPT, SCRIPT, STYLE, TEMPLATE, TITLE,
];

pub(super) const ROWS: &[Tag] = &[TBODY, TFOOT, THEAD];

pub(super) const CELLS: &[Tag] = &[TD, TH];

/// Allowed anywhere in a table beside its parts.
pub(super) const ANYWHERE: &[Tag] = &[SCRIPT, STYLE, TEMPLATE];
