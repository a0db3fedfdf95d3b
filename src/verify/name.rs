//! The name of an attribute, small enough to be compared at once.

use super::scan;
use super::slots::{self, Slots};

/// An attribute by its number, if it is one of those here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name(u8);

/// Several of those here, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Names(u128);

impl Name {
    /// Any name that is not here.
    pub(super) const OTHER: Self = Self(u8::MAX);

    /// Of a name in lower case.
    pub(super) fn of(name: &[u8]) -> Self {
        match name.len() {
            0..=LONGEST => {
                let packed = slots::pack(name);
                Self::packed(packed as u64, (packed >> 64) as u64)
            }
            _ => long(name),
        }
    }

    /// The name with which a text begins, and its length, where a `=` is behind it and its
    /// number is known at once.
    #[inline]
    pub(super) fn before_value(text: &[u8]) -> Option<(Self, usize)> {
        let (first, behind) = text.split_first_chunk()?;
        let (first, second) = (
            u64::from_le_bytes(*first),
            u64::from_le_bytes(*behind.first_chunk()?),
        );
        let ends = scan::bytes_of(first, b'=');
        let (name, length) = if ends != 0 {
            let length = scan::first(ends);
            (Self::packed(scan::low(first, length), 0), length)
        } else {
            let ends = scan::bytes_of(second, b'=');
            if ends == 0 {
                return None;
            }
            let length = scan::first(ends);
            let name = Self::packed(first, scan::low(second, length));
            (name, 8 + length)
        };
        (name != Self::OTHER).then_some((name, length))
    }

    #[inline]
    fn packed(first: u64, second: u64) -> Self {
        let number = SLOTS.place(folded(first, second));
        if PACKED[number] != (first, second) {
            return Self::OTHER;
        }
        // As SVG spells it.
        Self(if number == COUNT {
            VIEWBOX.0
        } else {
            number as u8
        })
    }

    /// Whether it says nothing, but where [`super::tag::ASKED`] is asked for it.
    #[inline]
    pub(super) fn is_quiet(self) -> bool {
        (QUIET..COUNT).contains(&usize::from(self.0))
    }
}

impl Names {
    /// Adds one; `false` where it was there. Of [`Name::OTHER`] nothing is known.
    #[inline]
    pub(super) fn add(&mut self, name: Name) -> bool {
        let bit = match name {
            Name::OTHER => 0,
            Name(number) => 1 << number,
        };
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        is_new
    }
}

/// Both halves of a name as one number.
const fn folded(first: u64, second: u64) -> u64 {
    first ^ second.rotate_left(29)
}

/// The longest name whose number is found without a search, in bytes.
const LONGEST: usize = 16;

macro_rules! names {
    ({$($told:ident $told_text:literal)*} {$($quiet:ident $quiet_text:literal)*}
     {$($long:ident $long_text:literal)*}) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the constants are")]
        enum Number { $($told,)* $($quiet,)* $($long,)* ALL }

        $(pub(super) const $told: Name = Name(Number::$told as u8);)*
        $(
            #[allow(dead_code, reason = "some only say that they say nothing")]
            pub(super) const $quiet: Name = Name(Number::$quiet as u8);
        )*
        $(pub(super) const $long: Name = Name(Number::$long as u8);)*

        const QUIET: usize = [$($told_text.len(),)*].len();
        /// How many are packed.
        const COUNT: usize = QUIET + [$($quiet_text.len(),)*].len();
        const _: () = assert!(Number::ALL as usize <= 128);

        /// Packed, by their numbers, and one that is spelled in two ways.
        static PACKED: [(u64, u64); COUNT + 1] =
            [$(halves($told_text),)* $(halves($quiet_text),)* halves(b"viewBox")];

        fn long(name: &[u8]) -> Name {
            match name {
                $($long_text => $long,)*
                _ => Name::OTHER,
            }
        }
    };
}

const fn halves(name: &[u8]) -> (u64, u64) {
    assert!(name.len() <= LONGEST);
    let packed = slots::pack(name);
    (packed as u64, (packed >> 64) as u64)
}

static SLOTS: Slots = {
    let mut names = [0; COUNT + 1];
    let mut at = 0;
    while at < names.len() {
        let (first, second) = PACKED[at];
        names[at] = folded(first, second);
        at += 1;
    }
    Slots::of(&names)
};

names! {
    // What is looked at on any tag, or on many.
    {
        ACTION b"action" ARIA_CONTROLS b"aria-controls" ARIA_DESCRIBEDBY b"aria-describedby"
        ARIA_DETAILS b"aria-details" ARIA_FLOWTO b"aria-flowto"
        ARIA_LABELLEDBY b"aria-labelledby" ARIA_OWNS b"aria-owns" BACKGROUND b"background"
        COMMANDFOR b"commandfor" DATA b"data" FOR b"for" FORM b"form" FORMACTION b"formaction"
        HEADERS b"headers" HREF b"href" ID b"id" IMAGESRCSET b"imagesrcset" LIST b"list"
        NAME b"name" PING b"ping" POPOVERTARGET b"popovertarget" POSTER b"poster" SRC b"src"
        SRCSET b"srcset" STYLE b"style" XLINK_HREF b"xlink:href"
    }
    // What is not.
    {
        ALT b"alt" ARIA_CURRENT b"aria-current" ARIA_HIDDEN b"aria-hidden"
        ARIA_LABEL b"aria-label" CHARSET b"charset" CLASS b"class" COLSPAN b"colspan"
        CONTENT b"content" CX b"cx" CY b"cy" D b"d" DATETIME b"datetime" DIR b"dir"
        FILL b"fill" HEIGHT b"height" HREFLANG b"hreflang" HTTP_EQUIV b"http-equiv" LANG b"lang"
        METHOD b"method" NONCE b"nonce" PROPERTY b"property" R b"r" REL b"rel" ROLE b"role"
        ROWSPAN b"rowspan" SCOPE b"scope" STROKE b"stroke" STROKE_WIDTH b"stroke-width"
        TABINDEX b"tabindex" TITLE b"title" TRANSLATE b"translate" TYPE b"type"
        VALUE b"value" VECTOR_EFFECT b"vector-effect" VIEWBOX b"viewbox" WIDTH b"width" X b"x"
        Y b"y"
    }
    {
        ARIA_ACTIVEDESCENDANT b"aria-activedescendant" ARIA_ERRORMESSAGE b"aria-errormessage"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_however_it_is_read() {
        let before = |text: &str| Name::before_value(text.as_bytes());
        assert_eq!(before("href=\"/en/about/\">"), Some((HREF, 4)));
        assert_eq!(
            before("aria-labelledby=\"a b\">"),
            Some((ARIA_LABELLEDBY, 15))
        );
        assert_eq!(before("viewBox=\"0 0 28 28\">"), Some((VIEWBOX, 7)));
        assert_eq!(before("hidden class=\"links\">"), None);
        assert_eq!(before("data-failed=\"not saved\">"), None);
        assert_eq!(Name::of(b"href"), HREF);
        assert_eq!(Name::of(b"viewbox"), VIEWBOX);
        assert_eq!(Name::of(b"aria-errormessage"), ARIA_ERRORMESSAGE);
        assert_eq!(Name::of(b"hre"), Name::OTHER);
        assert!(CLASS.is_quiet() && !STYLE.is_quiet() && !Name::OTHER.is_quiet());
        assert!(!ARIA_ACTIVEDESCENDANT.is_quiet());
    }

    #[test]
    fn a_name_is_counted_twice_only_when_it_is_known() {
        let mut names = Names::default();
        assert!(names.add(HREF) && names.add(ID) && !names.add(HREF));
        assert!(names.add(Name::OTHER) && names.add(Name::OTHER));
    }
}
