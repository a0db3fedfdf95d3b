//! The name of an element, small enough to be compared at once.

use super::slots::{self, Slots};
use super::texts::digest;

/// An element of HTML by its number below 128; of a name of somebody's own making a digest,
/// whose first bit is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag(u64);

/// Several of HTML.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tags {
    /// By their numbers.
    all: u128,
    /// Which bit of [`SETS`] is theirs.
    bit: u32,
}

impl Tag {
    /// Of a name in lower case.
    pub(super) fn of(name: &[u8]) -> Self {
        let known = match name.len() {
            0..=8 => Self::packed(pack(name)),
            _ => long(name),
        };
        known.unwrap_or_else(|| Self(digest(name) | 1 << 63))
    }

    /// Of a name of HTML of up to eight bytes, packed into a number: the first of them is the
    /// lowest, and what is left over is zero.
    #[inline]
    pub(super) fn packed(name: u64) -> Option<Self> {
        let number = SLOTS.place(name);
        (SHORT[number] == name).then_some(Self(number as u64))
    }

    /// Whether it is one of these: what is asked for at every tag takes four instructions.
    #[inline]
    pub(super) fn is_in(self, tags: Tags) -> bool {
        SETS[self.number().unwrap_or(COUNT)] & tags.bit != 0
    }

    /// Its number, where it is one of HTML.
    #[inline]
    pub(super) fn number(self) -> Option<usize> {
        (self.0 < COUNT as u64).then_some(self.0 as usize)
    }
}

/// Those of a list, and of other sets.
const fn of(tags: &[Tag], sets: &[Tags]) -> u128 {
    let mut all = 0;
    let mut at = 0;
    while at < tags.len() {
        all |= 1 << tags[at].0;
        at += 1;
    }
    at = 0;
    while at < sets.len() {
        all |= sets[at].all;
        at += 1;
    }
    all
}

static SLOTS: Slots = Slots::of(&SHORT);

/// Up to eight bytes as one number.
const fn pack(name: &[u8]) -> u64 {
    assert!(name.len() <= 8);
    slots::pack(name) as u64
}

macro_rules! tags {
    ({$($name:ident $text:literal)*} {$($other:literal)*} {$($long:ident $long_text:literal)*}) => {
        #[allow(clippy::upper_case_acronyms, reason = "named as the constants are")]
        enum Short { $($name,)* }

        #[allow(
            non_camel_case_types,
            clippy::upper_case_acronyms,
            reason = "named as the constants are"
        )]
        enum Long { $($long,)* COUNT }

        $(pub(super) const $name: Tag = Tag(Short::$name as u64);)*
        $(pub(super) const $long: Tag = Tag((SHORT.len() + Long::$long as usize) as u64);)*

        /// How many there are.
        pub(super) const COUNT: usize = SHORT.len() + Long::COUNT as usize;
        const _: () = assert!(COUNT <= 128);

        /// Those of up to eight bytes, packed, by their numbers.
        static SHORT: [u64; [$($text.len(),)* $($other.len(),)*].len()] =
            [$(pack($text),)* $(pack($other),)*];

        fn long(name: &[u8]) -> Option<Tag> {
            match name {
                $($long_text => Some($long),)*
                _ => None,
            }
        }
    };
}

tags! {
    {
        A b"a" ADDRESS b"address" APPLET b"applet" AREA b"area" ARTICLE b"article"
        ASIDE b"aside" AUDIO b"audio" B b"b" BASE b"base" BASEFONT b"basefont"
        BGSOUND b"bgsound" BIG b"big" BODY b"body" BR b"br" BUTTON b"button"
        CAPTION b"caption" CENTER b"center" CODE b"code" COL b"col" COLGROUP b"colgroup"
        DD b"dd" DESC b"desc" DETAILS b"details" DIALOG b"dialog" DIR b"dir" DIV b"div"
        DL b"dl" DT b"dt" EM b"em" EMBED b"embed" FIELDSET b"fieldset" FIGURE b"figure"
        FONT b"font" FOOTER b"footer" FORM b"form" FRAME b"frame" H1 b"h1" H2 b"h2" H3 b"h3"
        H4 b"h4" H5 b"h5" H6 b"h6" HEAD b"head" HEADER b"header" HGROUP b"hgroup" HR b"hr"
        HTML b"html" I b"i" IFRAME b"iframe" IMAGE b"image" IMG b"img" INPUT b"input"
        KEYGEN b"keygen" LI b"li" LINK b"link" LISTING b"listing" MAIN b"main"
        MARQUEE b"marquee" MATH b"math" MENU b"menu" META b"meta" MI b"mi" MN b"mn" MO b"mo"
        MS b"ms" MTEXT b"mtext" NAV b"nav" NOBR b"nobr" NOEMBED b"noembed"
        NOFRAMES b"noframes" NOSCRIPT b"noscript" OBJECT b"object" OL b"ol"
        OPTGROUP b"optgroup" OPTION b"option" P b"p" PARAM b"param" PRE b"pre" RB b"rb"
        RP b"rp" RT b"rt" RTC b"rtc" S b"s" SCRIPT b"script" SEARCH b"search"
        SECTION b"section" SMALL b"small" SOURCE b"source" STRIKE b"strike" STRONG b"strong"
        STYLE b"style" SUMMARY b"summary" SVG b"svg" TABLE b"table" TBODY b"tbody" TD b"td"
        TEMPLATE b"template" TEXTAREA b"textarea" TFOOT b"tfoot" TH b"th" THEAD b"thead"
        TITLE b"title" TR b"tr" TRACK b"track" TT b"tt" U b"u" UL b"ul" USE b"use"
        VIDEO b"video" WBR b"wbr" XMP b"xmp"
    }
    // No rule names them; they are only common.
    {
        b"abbr" b"bdi" b"circle" b"label" b"legend" b"path" b"ruby" b"span" b"sub" b"sup" b"time"
    }
    {
        ANNOTATION_XML b"annotation-xml" BLOCKQUOTE b"blockquote" FIGCAPTION b"figcaption"
        FOREIGN_OBJECT b"foreignobject" PLAINTEXT b"plaintext"
    }
}

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident = [$($tag:ident),*] $(+ $other:ident)*;)*) => {
        #[allow(clippy::upper_case_acronyms, reason = "named as the constants are")]
        #[allow(non_camel_case_types, reason = "named as the constants are")]
        enum Set { $($name,)* }

        $(
            $(#[$doc])*
            pub(super) const $name: Tags = Tags {
                all: of(&[$($tag),*], &[$($other),*]),
                bit: 1 << Set::$name as u32,
            };
        )*

        /// For each tag by its number, in which sets it is; a last one for all others.
        static SETS: [u32; COUNT + 1] = {
            let all = [$($name),*];
            let mut sets = [0; COUNT + 1];
            let mut at = 0;
            while at < all.len() {
                let mut tag = 0;
                while tag < COUNT {
                    if all[at].all >> tag & 1 == 1 {
                        sets[tag] |= all[at].bit;
                    }
                    tag += 1;
                }
                at += 1;
            }
            sets
        };
    };
}

sets! {
    /// Elements that have no end, and so no end tag.
    VOID = [
        AREA, BASE, BASEFONT, BGSOUND, BR, COL, EMBED, FRAME, HR, IMG, INPUT, KEYGEN, LINK, META,
        PARAM, SOURCE, TRACK, WBR
    ];

    HEADINGS = [H1, H2, H3, H4, H5, H6];

    /// These end a paragraph by beginning.
    CLOSE_P = [
        ADDRESS, ARTICLE, ASIDE, BLOCKQUOTE, CENTER, DD, DETAILS, DIALOG, DIR, DIV, DL, DT,
        FIELDSET, FIGCAPTION, FIGURE, FOOTER, FORM, H1, H2, H3, H4, H5, H6, HEADER, HGROUP, HR,
        LI, LISTING, MAIN, MENU, NAV, OL, P, PLAINTEXT, PRE, SEARCH, SECTION, SUMMARY, TABLE, UL,
        XMP
    ];

    /// Their end tags may be left out where the next tag says so.
    IMPLIED = [
        BODY, CAPTION, COLGROUP, DD, DT, HEAD, HTML, LI, OPTGROUP, OPTION, P, RB, RP, RT, RTC,
        TBODY, TD, TFOOT, TH, THEAD, TR
    ];

    /// No end tag and no paragraph reaches out of these.
    SCOPE = [APPLET, CAPTION, HTML, MARQUEE, OBJECT, TABLE, TD, TEMPLATE, TH];

    /// Where one of these ends, a paragraph in it must have ended: `<a><p></a>`.
    FORMATTING = [A, B, BIG, CODE, EM, FONT, I, NOBR, S, SMALL, STRIKE, STRONG, TT, U];

    /// What the head of a page may hold; anything else begins the body.
    OF_HEAD = [
        BASE, BASEFONT, BGSOUND, HEAD, LINK, META, NOFRAMES, NOSCRIPT, SCRIPT, STYLE, TEMPLATE,
        TITLE
    ];

    ROWS = [TBODY, TFOOT, THEAD];

    CELLS = [TD, TH];

    /// Allowed anywhere in a table beside its parts.
    ANYWHERE = [SCRIPT, STYLE, TEMPLATE];

    /// The elements of MathML that hold HTML again, and those of SVG.
    INTEGRATION = [ANNOTATION_XML, DESC, FOREIGN_OBJECT, MI, MN, MO, MS, MTEXT, TITLE];

    /// Parts of a table, and the table itself.
    OF_TABLE = [TABLE] + INSIDE_TABLE + CAPTIONS;

    /// In these only parts of a table may stand, and no text.
    WITHOUT_TEXT = [TABLE] + ROW + ROWS;

    /// What only a table or a part of it holds.
    INSIDE_TABLE = [] + ROW + ROWS + CELLS;

    ROW = [TR];

    CAPTIONS = [CAPTION, COLGROUP];

    ROW_CAPTION = [] + ROW + CAPTIONS;

    /// These may end what is open, or may not stand in it; of any other only [`STRICT`] says so.
    NEEDS_ROOM = [
        LI, DD, DT, OPTION, OPTGROUP, HR, RB, RTC, RP, RT, A, BUTTON, FORM, NOBR
    ] + CLOSE_P + HEADINGS + INSIDE_TABLE + CAPTIONS;

    /// Of these a paragraph is all that ends by their beginning.
    ENDS_P = [
        ADDRESS, ARTICLE, ASIDE, BLOCKQUOTE, CENTER, DETAILS, DIALOG, DIR, DIV, DL, FIELDSET,
        FIGCAPTION, FIGURE, FOOTER, HEADER, HGROUP, MAIN, MENU, NAV, OL, P, PRE, SEARCH, SECTION,
        SUMMARY, UL
    ];

    /// Of these it is a paragraph and another one of them.
    ENDS_ITSELF = [A, BUTTON, FORM, LI, NOBR];

    /// In these not everything may stand, or they end when it comes.
    STRICT = [HEAD, COLGROUP] + WITHOUT_TEXT;

    NONE = [];

    /// Behind one of these an item that is open is of a list around.
    ITEM_STOP = [
        UL, OL, MENU, DIR, DL, SECTION, ARTICLE, MAIN, NAV, ASIDE, HEADER, FOOTER, BLOCKQUOTE,
        DETAILS, FIGURE, FORM, FIELDSET, BUTTON, BODY
    ] + SCOPE;

    /// Of these more attributes are asked for than of others.
    ASKED = [AREA, BASE, HTML, IMAGE, IMG, INPUT, LINK, META, SCRIPT, TITLE, USE];

    /// What they hold is text without tags.
    RAW = [IFRAME, NOEMBED, NOFRAMES, PLAINTEXT, SCRIPT, STYLE, TEXTAREA, TITLE, XMP];

    /// What may stand in a file before its body.
    BEFORE_BODY = [HTML, HEAD, META, LINK, BASE, TITLE, STYLE, SCRIPT, NOSCRIPT, TEMPLATE];
}
