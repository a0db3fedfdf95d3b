//! The tags of a page that is written as plainly as ours are, without a look at each byte.
//!
//! A build proves every page that it writes, and the tokenizer of the HTML standard took more
//! than a third of the build: it looks at each byte in the state that the ones before it left.
//! In a page of nothing but tags in lower case, values in double quotes and the usual
//! character references, each `<` and each `"` says where to look next. Whatever else is met
//! ends this reading, and [`super::tokens`] begins anew: it alone says what is wrong with a
//! page. A test holds both to the same answers.

use memchr::{memchr, memchr_iter, memmem};

use super::attributes::Attributes;
use super::characters::is_plain;
use super::name::Name;
use super::references;
use super::scan;
use super::tag::{self, Tag};
use super::tokens::Reader;

/// Reads a file to its end. `false` where it is not so plain: then what the reader was told
/// is worth nothing.
pub(super) fn read(text: &str, reader: &mut impl Reader) -> bool {
    let page = Page {
        text,
        bytes: text.as_bytes(),
        attributes: Attributes::default(),
        plain: 0,
        reference: next_reference(text.as_bytes(), 0),
    };
    page.read(reader).is_some()
}

struct Page<'a> {
    text: &'a str,
    /// The same.
    bytes: &'a [u8],
    attributes: Attributes<'a>,
    /// Up to where its characters are known to be plain.
    plain: usize,
    /// Where the next `&` stands: there are few, so that one search for the next is less than
    /// a look for one in each text.
    reference: usize,
}

/// Where to read on. Handed from one to the next: were it kept in [`Page`], each step would
/// wait until the one before has written it to memory, a third of all the time.
type At = usize;

impl<'a> Page<'a> {
    fn read(mut self, reader: &mut impl Reader) -> Option<()> {
        let doctype = self.bytes.get(..DOCTYPE.len())?;
        if !doctype.eq_ignore_ascii_case(DOCTYPE) {
            return None;
        }
        reader.doctype(b"html");
        let mut at = DOCTYPE.len();
        while let Some(first) = self.bytes.get(at) {
            at = match first {
                b'<' => self.tag(at, reader)?,
                _ => self.text(at, reader)?,
            };
        }
        is_plain(self.bytes.get(self.plain..)?).then_some(())
    }

    #[inline]
    fn rest(&self, at: At) -> &'a [u8] {
        self.bytes.get(at..).unwrap_or_default()
    }

    /// The place of the first `&` from a place on, or the end of the file. Places only grow.
    #[inline]
    fn reference_from(&mut self, at: At) -> At {
        if self.reference < at {
            self.reference = next_reference(self.bytes, at);
        }
        self.reference
    }

    /// Whether each `&` from one place up to another begins what is known.
    #[inline]
    fn has_known_references(&mut self, from: At, to: At) -> bool {
        self.reference_from(from) >= to
            || references::are_known(self.bytes.get(from..to).unwrap_or_default())
    }

    /// Text up to the next tag.
    #[inline]
    fn text(&mut self, start: At, reader: &mut impl Reader) -> Option<At> {
        let rest = self.rest(start);
        let at = start + scan::find(b'<', rest).unwrap_or(rest.len());
        if !self.has_known_references(start, at) {
            return None;
        }
        if reader.minds_text() {
            let text = self.bytes.get(start..at).unwrap_or_default();
            if !text.trim_ascii().is_empty() {
                reader.text(start);
            }
        }
        Some(at)
    }

    /// A tag, with the text of its element where that is raw.
    #[inline]
    fn tag(&mut self, opened: At, reader: &mut impl Reader) -> Option<At> {
        let at = opened + 1;
        if self.bytes.get(at) == Some(&b'/') {
            let (tag, at) = self.name(at + 1)?;
            let at = self.behind(b'>', at)?;
            reader.end(tag, &[], opened);
            return Some(at);
        }
        let (tag, at) = self.name(at)?;
        self.attributes.clear();
        let (self_closing, at) = match self.bytes.get(at)? {
            b'>' => (false, at + 1),
            _ => self.attributes(at, tag.is_in(tag::ASKED))?,
        };
        let foreign = reader.is_foreign();
        reader.start(tag, &self.attributes, self_closing, opened);
        if foreign || !tag.is_in(tag::RAW) {
            return Some(at);
        }
        match tag {
            tag::TITLE | tag::TEXTAREA | tag::STYLE | tag::SCRIPT => self.raw(at, tag, reader),
            _ => None,
        }
    }

    /// The text of an element up to its end tag, which must be the first there is.
    fn raw(&mut self, at: At, tag: Tag, reader: &mut impl Reader) -> Option<At> {
        let rest = self.rest(at);
        let is_end = |at: &usize| rest.get(at + 1) == Some(&b'/');
        let known = match tag {
            tag::STYLE => reader.known_style(rest),
            _ => None,
        };
        let length = match known {
            Some(length) => length,
            None => memchr_iter(b'<', rest).find(is_end)?,
        };
        let text = rest.get(..length)?;
        let is_wrong = match tag {
            tag::SCRIPT => memmem::find(text, b"<!--").is_some(),
            tag::STYLE => false,
            _ => !references::are_known(text),
        };
        if is_wrong {
            return None;
        }
        let opened = at + length;
        if known.is_some() {
            // A third of a page, which was looked at in another one.
            if !is_plain(self.bytes.get(self.plain..at)?) {
                return None;
            }
            self.plain = opened;
        }
        let at = self.behind(b'/', self.behind(b'<', opened)?)?;
        let (name, at) = self.name(at)?;
        if name != tag {
            return None;
        }
        let at = self.behind(b'>', at)?;
        let kept = if tag == tag::TEXTAREA { &[] } else { text };
        reader.end(tag, kept, opened);
        Some(at)
    }

    /// The name of a tag in lower case.
    #[inline]
    fn name(&self, at: At) -> Option<(Tag, At)> {
        let rest = self.rest(at);
        // One of HTML, before the next attribute or the end of the tag.
        if let Some(eight) = rest.first_chunk() {
            let word = u64::from_le_bytes(*eight);
            let ends = scan::bytes_of(word, b'>') | scan::bytes_of(word, b' ');
            if ends != 0 {
                let length = scan::first(ends);
                if let Some(tag) = Tag::packed(scan::low(word, length)) {
                    return Some((tag, at + length));
                }
            }
        }
        self.other_name(at)
    }

    #[inline(never)]
    fn other_name(&self, at: At) -> Option<(Tag, At)> {
        let rest = self.rest(at);
        let is_other = |byte: &u8| kind(*byte) & LOWER == 0;
        let name = rest.get(..rest.iter().position(is_other)?)?;
        let is_name = name.first()?.is_ascii_lowercase();
        is_name.then(|| (Tag::of(name), at + name.len()))
    }

    /// The place behind a byte, which must stand here.
    #[inline]
    fn behind(&self, byte: u8, at: At) -> Option<At> {
        (self.bytes.get(at) == Some(&byte)).then_some(at + 1)
    }

    /// The attributes of a start tag up to its `>`, and whether a `/` stands before it. Of
    /// those that say nothing only `all` are kept.
    fn attributes(&mut self, mut at: At, all: bool) -> Option<(bool, At)> {
        loop {
            let before = at;
            while kind(*self.bytes.get(at)?) & SPACE != 0 {
                at += 1;
            }
            at = match self.rest(at) {
                [b'>', ..] => return Some((false, at + 1)),
                [b'/', b'>', ..] => return Some((true, at + 2)),
                text if at > before => match Name::before_value(text) {
                    Some((name, length)) => self.value(at, name, length, all)?,
                    None => self.other_attribute(at, all)?,
                },
                _ => return None,
            }
        }
    }

    /// An attribute whose name has this length; a `=` is behind it.
    #[inline]
    fn value(&mut self, at: At, name: Name, length: usize, all: bool) -> Option<At> {
        let start = self.behind(b'"', at + length + 1)?;
        let end = start + scan::find(b'"', self.rest(start))?;
        if !self.attributes.meets(name) {
            return None;
        }
        if name.is_quiet() && !all {
            return self.has_known_references(start, end).then_some(end + 1);
        }
        let spelled = self.bytes.get(at..at + length)?;
        if self.reference_from(start) < end {
            self.copied(spelled, self.bytes.get(start..end)?)?;
        } else {
            let value = self.text.get(start..end)?;
            self.attributes.push(name, spelled, value);
        }
        // Of a name without a number nothing is known from `meets`.
        (name != Name::OTHER || !self.attributes.is_last_twice()).then_some(end + 1)
    }

    /// One of any name, perhaps without a value.
    #[inline(never)]
    fn other_attribute(&mut self, at: At, all: bool) -> Option<At> {
        let rest = self.rest(at);
        let mut kinds = 0;
        let is_other = |byte: &u8| {
            let kind = kind(*byte) & (LOWER | UPPER);
            kinds |= kind;
            kind == 0
        };
        let length = rest.iter().position(is_other)?;
        let spelled = rest.get(..length)?;
        let has_value = rest.get(length) == Some(&b'=');
        if spelled.is_empty() {
            return None;
        }
        if kinds == LOWER && has_value {
            return self.value(at, Name::of(spelled), length, all);
        }
        let lower = spelled.to_ascii_lowercase();
        if !self.attributes.meets(Name::of(&lower)) {
            return None;
        }
        let mut at = at + length;
        let mut value: &[u8] = &[];
        if has_value {
            at = self.behind(b'"', at + 1)?;
            value = self.rest(at);
            value = value.get(..memchr(b'"', value)?)?;
            at += value.len() + 1;
        }
        self.copied(&lower, value)?;
        (!self.attributes.is_last_twice()).then_some(at)
    }

    /// Keeps one in whose value characters may stand for others.
    fn copied(&mut self, name: &[u8], mut value: &[u8]) -> Option<()> {
        self.attributes.begin();
        self.attributes.add_to_name(name);
        while let Some(at) = memchr(b'&', value) {
            self.attributes.add_to_value(&value[..at]);
            let (reference, character) = references::reference(&value[at..])?;
            self.attributes.add_to_value(character);
            value = &value[at + reference.len()..];
        }
        self.attributes.add_to_value(value);
        Some(())
    }
}

fn next_reference(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + memchr(b'&', rest).unwrap_or(rest.len())
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

const DOCTYPE: &[u8] = b"<!doctype html>";

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
        let is_plain = super::read(std::str::from_utf8(bytes).unwrap(), &mut reading);
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
                " (class|ID|id|href|lang|name|on[a-z]{0,3}|style|data-x|viewBox|viewbox|xlink:href|aria-(label|hidden|labelledby|activedescendant))(=\"[a-z/#&;]{0,5}\")?",
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
