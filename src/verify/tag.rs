//! The name of an element, small enough to be compared at once.

use super::texts::digest;

/// An element of HTML by its number below 128; of a name of somebody's own making a digest,
/// whose first bit is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag(u64);

/// Several of HTML, asked for by one bit each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tags([u64; 2]);

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
        let number = SLOTS.numbers[slot(name, SLOTS.factor)];
        (SHORT[usize::from(number)] == name).then_some(Self(number as u64))
    }

    /// Whether it is one of these.
    #[inline]
    pub(super) fn is_in(self, tags: Tags) -> bool {
        let [low, high] = tags.0;
        let bits = if self.0 < 64 { low } else { high };
        self.0 < 128 && bits >> (self.0 & 63) & 1 == 1
    }

    /// Its number, where it is one of HTML.
    #[inline]
    pub(super) fn number(self) -> Option<usize> {
        usize::try_from(self.0)
            .ok()
            .filter(|number| *number < COUNT)
    }
}

impl Tags {
    const fn of(tags: &[Tag]) -> Self {
        let mut bits = [0; 2];
        let mut at = 0;
        while at < tags.len() {
            bits[(tags[at].0 / 64) as usize] |= 1 << (tags[at].0 % 64);
            at += 1;
        }
        Self(bits)
    }

    const fn and(self, other: Self) -> Self {
        Self([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }
}

/// Up to eight bytes as one number.
const fn pack(name: &[u8]) -> u64 {
    let mut packed = 0;
    let mut at = 0;
    while at < name.len() {
        packed |= (name[at] as u64) << (8 * at);
        at += 1;
    }
    packed
}

/// A table in which no two names meet: a tag is known by one multiplication and one comparison,
/// in a third of the instructions of a search.
struct Slots {
    factor: u64,
    numbers: [u8; 1 << SLOT_BITS],
}

const SLOT_BITS: u32 = 11;

static SLOTS: Slots = Slots::of(&SHORT);

impl Slots {
    const fn of(names: &[u64]) -> Self {
        // Any odd number; one in twenty or so has no two names meet.
        let mut factor: u64 = 0x9e37_79b9_7f4a_7c15;
        loop {
            let mut numbers = [0; 1 << SLOT_BITS];
            let mut taken = [false; 1 << SLOT_BITS];
            let mut at = 0;
            while at < names.len() && !taken[slot(names[at], factor)] {
                taken[slot(names[at], factor)] = true;
                numbers[slot(names[at], factor)] = at as u8;
                at += 1;
            }
            if at == names.len() {
                return Self { factor, numbers };
            }
            factor = factor.wrapping_mul(0x5851_f42d_4c95_7f2d) | 1;
        }
    }
}

const fn slot(name: u64, factor: u64) -> usize {
    (name.wrapping_mul(factor) >> (u64::BITS - SLOT_BITS)) as usize
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

/// Elements that have no end, and so no end tag.
pub(super) const VOID: Tags = Tags::of(&[
    AREA, BASE, BASEFONT, BGSOUND, BR, COL, EMBED, FRAME, HR, IMG, INPUT, KEYGEN, LINK, META,
    PARAM, SOURCE, TRACK, WBR,
]);

pub(super) const HEADINGS: Tags = Tags::of(&[H1, H2, H3, H4, H5, H6]);

/// These end a paragraph by beginning.
pub(super) const CLOSE_P: Tags = Tags::of(&[
    ADDRESS, ARTICLE, ASIDE, BLOCKQUOTE, CENTER, DD, DETAILS, DIALOG, DIR, DIV, DL, DT, FIELDSET,
    FIGCAPTION, FIGURE, FOOTER, FORM, H1, H2, H3, H4, H5, H6, HEADER, HGROUP, HR, LI, LISTING,
    MAIN, MENU, NAV, OL, P, PLAINTEXT, PRE, SEARCH, SECTION, SUMMARY, TABLE, UL, XMP,
]);

/// Their end tags may be left out where the next tag says so.
pub(super) const IMPLIED: Tags = Tags::of(&[
    BODY, CAPTION, COLGROUP, DD, DT, HEAD, HTML, LI, OPTGROUP, OPTION, P, RB, RP, RT, RTC, TBODY,
    TD, TFOOT, TH, THEAD, TR,
]);

/// No end tag and no paragraph reaches out of these.
pub(super) const SCOPE: Tags = Tags::of(&[
    APPLET, CAPTION, HTML, MARQUEE, OBJECT, TABLE, TD, TEMPLATE, TH,
]);

/// Where one of these ends, a paragraph in it must have ended: `<a><p></a>`.
pub(super) const FORMATTING: Tags = Tags::of(&[
    A, B, BIG, CODE, EM, FONT, I, NOBR, S, SMALL, STRIKE, STRONG, TT, U,
]);

/// What the head of a page may hold; anything else begins the body.
pub(super) const OF_HEAD: Tags = Tags::of(&[
    BASE, BASEFONT, BGSOUND, HEAD, LINK, META, NOFRAMES, NOSCRIPT, SCRIPT, STYLE, TEMPLATE, TITLE,
]);

pub(super) const ROWS: Tags = Tags::of(&[TBODY, TFOOT, THEAD]);

pub(super) const CELLS: Tags = Tags::of(&[TD, TH]);

/// Allowed anywhere in a table beside its parts.
pub(super) const ANYWHERE: Tags = Tags::of(&[SCRIPT, STYLE, TEMPLATE]);

/// The elements of MathML that hold HTML again, and those of SVG.
pub(super) const INTEGRATION: Tags = Tags::of(&[
    ANNOTATION_XML,
    DESC,
    FOREIGN_OBJECT,
    MI,
    MN,
    MO,
    MS,
    MTEXT,
    TITLE,
]);

/// Parts of a table, and the table itself.
pub(super) const OF_TABLE: Tags = Tags::of(&[TABLE]).and(INSIDE_TABLE).and(CAPTIONS);

/// In these only parts of a table may stand, and no text.
pub(super) const WITHOUT_TEXT: Tags = Tags::of(&[TABLE]).and(ROW).and(ROWS);

/// What only a table or a part of it holds.
pub(super) const INSIDE_TABLE: Tags = ROW.and(ROWS).and(CELLS);

pub(super) const ROW: Tags = Tags::of(&[TR]);

pub(super) const CAPTIONS: Tags = Tags::of(&[CAPTION, COLGROUP]);

pub(super) const ROW_CAPTION: Tags = ROW.and(CAPTIONS);

/// These may end what is open, or may not stand in it; of any other only [`STRICT`] says so.
pub(super) const NEEDS_ROOM: Tags = Tags::of(&[
    LI, DD, DT, OPTION, OPTGROUP, HR, RB, RTC, RP, RT, A, BUTTON, FORM, NOBR,
])
.and(CLOSE_P)
.and(HEADINGS)
.and(INSIDE_TABLE)
.and(CAPTIONS);

/// In these not everything may stand, or they end when it comes.
pub(super) const STRICT: Tags = Tags::of(&[HEAD, COLGROUP]).and(WITHOUT_TEXT);

pub(super) const NONE: Tags = Tags::of(&[]);

/// Behind one of these an item that is open is of a list around.
pub(super) const ITEM_STOP: Tags = Tags::of(&[
    UL, OL, MENU, DIR, DL, SECTION, ARTICLE, MAIN, NAV, ASIDE, HEADER, FOOTER, BLOCKQUOTE, DETAILS,
    FIGURE, FORM, FIELDSET, BUTTON, BODY,
])
.and(SCOPE);

/// What may stand in a file before its body.
pub(super) const BEFORE_BODY: Tags = Tags::of(&[
    HTML, HEAD, META, LINK, BASE, TITLE, STYLE, SCRIPT, NOSCRIPT, TEMPLATE,
]);
