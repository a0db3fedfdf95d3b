//! The tags of a page that is written as plainly as ours are, without a look at each byte.
//!
//! A build proves every page that it writes, and the tokenizer of the HTML standard took more
//! than a third of the build: it looks at each byte in the state that the ones before it left.
//! In a page of nothing but tags in lower case, values in double quotes and the usual
//! character references, each `<` and each `"` says where to look next. Whatever else is met
//! ends this reading, and [`super::tokens`] begins anew: it alone says what is wrong with a
//! page. A test holds both to the same answers.

use memchr::{memchr, memchr_iter, memchr2, memmem};

use super::attributes::Attributes;
use super::characters::is_plain;
use super::scan;
use super::tag::{self, Tag};
use super::tokens::Reader;

/// Reads a file to its end. `false` where it is not so plain: then what the reader was told
/// is worth nothing. The file is UTF-8.
pub(super) fn read(bytes: &[u8], reader: &mut impl Reader) -> bool {
    let page = Page {
        bytes,
        at: 0,
        attributes: Attributes::default(),
        plain: 0,
    };
    page.read(reader).is_some()
}

struct Page<'a> {
    bytes: &'a [u8],
    at: usize,
    attributes: Attributes<'a>,
    /// Up to where its characters are known to be plain.
    plain: usize,
}

impl<'a> Page<'a> {
    fn read(mut self, reader: &mut impl Reader) -> Option<()> {
        let doctype = self.bytes.get(..DOCTYPE.len())?;
        if !doctype.eq_ignore_ascii_case(DOCTYPE) {
            return None;
        }
        reader.doctype(b"html");
        self.at = DOCTYPE.len();
        while self.at < self.bytes.len() {
            if self.rest().first() != Some(&b'<') {
                self.text(reader)?;
            }
            if self.at < self.bytes.len() {
                self.tag(reader)?;
            }
        }
        is_plain(self.bytes.get(self.plain..)?).then_some(())
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Text up to the next tag.
    fn text(&mut self, reader: &mut impl Reader) -> Option<()> {
        let start = self.at;
        loop {
            let rest = self.rest();
            let length = first_of(b'<', b'&', rest).unwrap_or(rest.len());
            self.at += length;
            let rest = &rest[length..];
            if rest.first() != Some(&b'&') {
                break;
            }
            self.at += reference(rest)?.0.len();
        }
        if reader.minds_text() {
            let text = self.bytes.get(start..self.at).unwrap_or_default();
            if !text.trim_ascii().is_empty() {
                reader.text(start);
            }
        }
        Some(())
    }

    /// A tag, with the text of its element where that is raw.
    fn tag(&mut self, reader: &mut impl Reader) -> Option<()> {
        let opened = self.at;
        self.at += 1;
        if self.rest().first() == Some(&b'/') {
            self.at += 1;
            let tag = self.name()?;
            self.take(b'>')?;
            reader.end(tag, &[], opened);
            return Some(());
        }
        let tag = self.name()?;
        let self_closing = match self.rest().first()? {
            b'>' => {
                self.at += 1;
                self.attributes.clear();
                false
            }
            _ => self.attributes()?,
        };
        let foreign = reader.is_foreign();
        reader.start(tag, &self.attributes, self_closing, opened);
        match tag {
            _ if foreign => Some(()),
            tag::TITLE | tag::TEXTAREA | tag::STYLE | tag::SCRIPT => self.raw(tag, reader),
            tag::PLAINTEXT | tag::IFRAME | tag::XMP | tag::NOEMBED | tag::NOFRAMES => None,
            _ => Some(()),
        }
    }

    /// The text of an element up to its end tag, which must be the first there is.
    fn raw(&mut self, tag: Tag, reader: &mut impl Reader) -> Option<()> {
        let rest = self.rest();
        let length = memchr_iter(b'<', rest).find(|at| rest.get(at + 1) == Some(&b'/'))?;
        let text = &rest[..length];
        let is_wrong = match tag {
            tag::SCRIPT => memmem::find(text, b"<!--").is_some(),
            tag::STYLE => false,
            _ => !has_known_references(text),
        };
        if is_wrong {
            return None;
        }
        let opened = self.at + length;
        if tag == tag::STYLE && reader.knows_style(text) {
            // A third of a page, which was looked at in another one.
            if !is_plain(self.bytes.get(self.plain..self.at)?) {
                return None;
            }
            self.plain = opened;
        }
        self.at = opened + b"</".len();
        if self.name()? != tag {
            return None;
        }
        self.take(b'>')?;
        let kept = if tag == tag::TEXTAREA { &[] } else { text };
        reader.end(tag, kept, opened);
        Some(())
    }

    /// The name of a tag in lower case.
    #[inline]
    fn name(&mut self) -> Option<Tag> {
        let rest = self.rest();
        // One of HTML, before the next attribute or the end of the tag.
        if let Some(eight) = rest.first_chunk() {
            let word = u64::from_le_bytes(*eight);
            let ends = scan::bytes_of(word, b'>') | scan::bytes_of(word, b' ');
            if ends != 0 {
                let length = scan::first(ends);
                if let Some(tag) = Tag::packed(word & !(u64::MAX << (8 * length))) {
                    self.at += length;
                    return Some(tag);
                }
            }
        }
        self.other_name(rest)
    }

    fn other_name(&mut self, rest: &[u8]) -> Option<Tag> {
        let is_other = |byte: &u8| kind(*byte) & LOWER == 0;
        let name = rest.get(..rest.iter().position(is_other)?)?;
        if !name.first()?.is_ascii_lowercase() {
            return None;
        }
        self.at += name.len();
        Some(Tag::of(name))
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.rest().first() == Some(&byte)).then(|| self.at += 1)
    }

    /// The attributes of a start tag up to its `>`, and whether a `/` stands before it.
    fn attributes(&mut self) -> Option<bool> {
        self.attributes.clear();
        let mut text = self.rest();
        let self_closing = loop {
            let before = text.len();
            while let [first, rest @ ..] = text
                && kind(*first) & SPACE != 0
            {
                text = rest;
            }
            match text {
                [b'>', rest @ ..] => {
                    text = rest;
                    break false;
                }
                [b'/', b'>', rest @ ..] => {
                    text = rest;
                    break true;
                }
                _ if text.len() < before => text = self.attribute(text)?,
                _ => return None,
            }
        };
        self.at = self.bytes.len() - text.len();
        Some(self_closing)
    }

    /// One attribute; what stands behind it.
    #[inline]
    fn attribute(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let mut kinds = 0;
        let is_other = |byte: &u8| {
            let kind = kind(*byte) & (LOWER | UPPER);
            kinds |= kind;
            kind == 0
        };
        let (name, mut rest) = text.split_at_checked(text.iter().position(is_other)?)?;
        let mut value: &[u8] = &[];
        if let [b'=', b'"', quoted @ ..] = rest {
            let end = first_of(b'"', b'&', quoted)?;
            let (plain, behind) = quoted.split_at_checked(end)?;
            (value, rest) = (plain, behind.get(1..)?);
            if behind.first() == Some(&b'&') {
                return self.with_references(name, quoted);
            }
        } else if name.is_empty() || rest.first() == Some(&b'=') {
            return None;
        }
        if kinds == LOWER {
            self.attributes.push(name, value);
        } else {
            self.attributes.begin();
            self.attributes.add_to_name(&name.to_ascii_lowercase());
            self.attributes.add_to_value(value);
        }
        (!self.attributes.is_last_twice()).then_some(rest)
    }

    /// One attribute in whose value characters stand for others.
    fn with_references(&mut self, name: &[u8], quoted: &'a [u8]) -> Option<&'a [u8]> {
        let (mut value, rest) = quoted.split_at_checked(memchr(b'"', quoted)?)?;
        self.attributes.begin();
        self.attributes.add_to_name(&name.to_ascii_lowercase());
        while let Some(at) = memchr(b'&', value) {
            self.attributes.add_to_value(&value[..at]);
            let (reference, character) = reference(&value[at..])?;
            self.attributes.add_to_value(character);
            value = &value[at + reference.len()..];
        }
        self.attributes.add_to_value(value);
        (!name.is_empty() && !self.attributes.is_last_twice()).then(|| rest.get(1..))?
    }
}

/// Kinds of bytes, a bit each: parts of names in lower case, what else an attribute's name may
/// have, white space.
const LOWER: u8 = 1;
const UPPER: u8 = 2;
const SPACE: u8 = 4;

const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => LOWER,
            b'A'..=b'Z' | b':' | b'_' => UPPER,
            _ if byte.is_ascii_whitespace() => SPACE,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

#[inline]
fn kind(byte: u8) -> u8 {
    KINDS[usize::from(byte)]
}

/// The first place of one of two bytes. It is nearly always near, where eight bytes are looked
/// at in less time than a call of `memchr2` takes.
#[inline]
fn first_of(one: u8, other: u8, text: &[u8]) -> Option<usize> {
    let mut rest = text;
    for _ in 0..2 {
        let Some((eight, behind)) = rest.split_first_chunk() else {
            break;
        };
        let word = u64::from_le_bytes(*eight);
        let found = scan::bytes_of(word, one) | scan::bytes_of(word, other);
        if found != 0 {
            return Some(text.len() - rest.len() + scan::first(found));
        }
        rest = behind;
    }
    Some(text.len() - rest.len() + memchr2(one, other, rest)?)
}

const DOCTYPE: &[u8] = b"<!doctype html>";

/// The character references that escaping makes, with what they stand for.
const REFERENCES: &[(&[u8], &[u8])] = &[
    (b"&amp;", b"&"),
    (b"&lt;", b"<"),
    (b"&gt;", b">"),
    (b"&quot;", b"\""),
    (b"&#39;", b"'"),
    (b"&#x27;", b"'"),
];

fn reference(text: &[u8]) -> Option<(&'static [u8], &'static [u8])> {
    let known = REFERENCES.iter();
    known.copied().find(|(one, _)| text.starts_with(one))
}

fn has_known_references(text: &[u8]) -> bool {
    memchr_iter(b'&', text).all(|at| reference(&text[at..]).is_some())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::memory::Memory;
    use super::super::page::{Reading, thoroughly};
    use super::super::record::Record;

    const PLAIN: &str = include_str!("../../tests/sites/moved/expected/en/index.html");

    /// What a record says, whatever order its hashes were in.
    fn said(record: &Record) -> String {
        format!("{record:#?}")
    }

    fn quickly(bytes: &[u8]) -> Option<Record> {
        let memory = Memory::default();
        let mut reading = Reading::new(&memory, "a.html", bytes);
        let is_plain = super::read(bytes, &mut reading);
        is_plain.then(|| reading.finish())
    }

    #[test]
    fn our_own_pages_are_plain() {
        let quick = quickly(PLAIN.as_bytes()).unwrap();
        let whole = thoroughly(&Memory::default(), "a.html", PLAIN.as_bytes());
        assert!(whole.links.len() > 10);
        assert_eq!(said(&quick), said(&whole));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn both_readings_say_the_same(
            at in 0..PLAIN.len(),
            cut in 0..40_usize,
            piece in prop_oneof![
                "<(/)?(a|p|li|td|table|tr|div|svg|title|script|style|template|br)( (id|href|lang)(=\"[a-z/#&;]{0,5}\")?){0,2}(/)?>",
                "(&|&amp;|&lt|&#39;|&nbsp;|<|>|\"|'|=|/|<!--|-->|-|\r|\t|\u{85}|\u{fffe}| )",
                "[a-z<>&\" ]{0,8}",
            ],
        ) {
            let mut page = PLAIN.as_bytes().to_vec();
            let end = (at + cut).min(page.len());
            page.splice(at..end, piece.into_bytes());
            if std::str::from_utf8(&page).is_ok()
                && let Some(quick) = quickly(&page)
                && quick.found.is_empty()
            {
                prop_assert_eq!(said(&quick), said(&thoroughly(&Memory::default(), "a.html", &page)));
            }
        }
    }
}
