//! JSON as programs write it, in one pass and without an allocation for each value.
//!
//! A build holds the data in its pages and beside them against the grammar, some three
//! kilobytes a page. Serde calls a visitor for each value, and looks at each byte of a text
//! alone. Here eight bytes of a text are looked at together. What is rare in data is left to
//! [`super::json`], which alone says what is wrong.

use super::texts::digest;

/// Whether this is surely JSON in which no object has a key twice. `false` where it is not,
/// and where this cannot tell: a text with `\u` or a key with any escape, a number with an
/// exponent, many levels.
pub(super) fn is_sound(bytes: &[u8]) -> bool {
    let mut scan = Scan {
        bytes,
        at: 0,
        keys: Vec::new(),
    };
    let value = scan.value(0);
    scan.space();
    value.is_some() && scan.at == bytes.len() && simdutf8::basic::from_utf8(bytes).is_ok()
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Digests of the keys of the objects that are open.
    keys: Vec<u64>,
}

impl<'a> Scan<'a> {
    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn next(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then(|| self.at += 1)
    }

    #[inline]
    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.next() {
            self.at += 1;
        }
    }

    /// Any value with the space before it. `None` ends it all.
    fn value(&mut self, depth: u32) -> Option<()> {
        // Serde ends at 128.
        const DEEPEST: u32 = 64;
        self.space();
        match self.next()? {
            b'"' => self.text().map(|_| ()),
            b'{' if depth < DEEPEST => self.object(depth + 1),
            b'[' if depth < DEEPEST => self.list(depth + 1),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.rest().starts_with(word).then(|| self.at += word.len())
    }

    fn object(&mut self, depth: u32) -> Option<()> {
        let first = self.keys.len();
        self.at += 1;
        self.space();
        if self.next()? == b'}' {
            self.at += 1;
            return Some(());
        }
        loop {
            self.space();
            let key = self.text()?;
            if key.contains(&b'\\') {
                return None;
            }
            self.keys.push(digest(key));
            self.space();
            self.take(b':')?;
            self.value(depth)?;
            self.space();
            if self.next()? != b',' {
                break;
            }
            self.at += 1;
        }
        self.take(b'}')?;
        let has_twice = has_twice(self.keys.get_mut(first..)?);
        self.keys.truncate(first);
        (!has_twice).then_some(())
    }

    fn list(&mut self, depth: u32) -> Option<()> {
        self.at += 1;
        self.space();
        if self.next()? == b']' {
            self.at += 1;
            return Some(());
        }
        loop {
            self.value(depth)?;
            self.space();
            if self.next()? != b',' {
                break;
            }
            self.at += 1;
        }
        self.take(b']')
    }

    /// A text, without its quotes but with its escapes.
    #[inline]
    fn text(&mut self) -> Option<&'a [u8]> {
        let [b'"', text @ ..] = self.rest() else {
            return None;
        };
        let mut length = plain(text);
        while let Some(b'\\') = text.get(length) {
            if !b"\"\\/bfnrt".contains(text.get(length + 1)?) {
                return None;
            }
            length += 2;
            length += plain(text.get(length..)?);
        }
        // Otherwise a control, or the end.
        if text.get(length) != Some(&b'"') {
            return None;
        }
        self.at += length + b"\"\"".len();
        text.get(..length)
    }

    fn number(&mut self) -> Option<()> {
        // As long as any number that is surely not too large.
        const LONGEST: usize = 40;
        let start = self.at;
        if self.next() == Some(b'-') {
            self.at += 1;
        }
        let whole = self.digits();
        if whole == 0 || (whole > 1 && self.bytes.get(self.at - whole) == Some(&b'0')) {
            return None;
        }
        if self.next() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return None;
            }
        }
        let has_exponent = matches!(self.next(), Some(b'e' | b'E'));
        (!has_exponent && self.at - start <= LONGEST).then_some(())
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.next() {
            self.at += 1;
        }
        self.at - start
    }
}

/// How many bytes stand before a `"`, a `\` or a control.
#[inline]
fn plain(text: &[u8]) -> usize {
    let mut rest = text;
    while let Some((eight, behind)) = rest.split_first_chunk() {
        let word = u64::from_le_bytes(*eight);
        let controls = word.wrapping_sub(EACH * 0x20) & !word & HIGH;
        let found = bytes_of(word, b'"') | bytes_of(word, b'\\') | controls;
        if found != 0 {
            return text.len() - rest.len() + first(found);
        }
        rest = behind;
    }
    let is_end = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    let length = rest.iter().position(is_end).unwrap_or(rest.len());
    text.len() - rest.len() + length
}

const EACH: u64 = u64::MAX / 0xff;
const HIGH: u64 = EACH << 7;

/// Where eight bytes have this one, its highest bit; of those below the first of them, none:
/// Hacker's Delight, 6-1.
#[inline]
pub(super) fn bytes_of(word: u64, byte: u8) -> u64 {
    let word = word ^ (EACH * u64::from(byte));
    word.wrapping_sub(EACH) & !word & HIGH
}

/// The first bytes of eight, fewer than all; the others as zero.
#[inline]
pub(super) fn low(word: u64, count: usize) -> u64 {
    word & !(u64::MAX << (8 * count))
}

/// The first place of a byte. It is nearly always near, where eight bytes are looked at in
/// less time than a call of `memchr` takes.
#[inline]
pub(super) fn find(byte: u8, text: &[u8]) -> Option<usize> {
    let mut rest = text;
    for _ in 0..4 {
        let Some((eight, behind)) = rest.split_first_chunk() else {
            break;
        };
        let found = bytes_of(u64::from_le_bytes(*eight), byte);
        if found != 0 {
            return Some(text.len() - rest.len() + first(found));
        }
        rest = behind;
    }
    Some(text.len() - rest.len() + memchr::memchr(byte, rest)?)
}

/// Which of eight bytes is the first that was found.
#[inline]
pub(super) fn first(found: u64) -> usize {
    (found.trailing_zeros() / 8) as usize
}

fn has_twice(keys: &mut [u64]) -> bool {
    // Up to here to compare each with each takes no longer than to sort.
    const FEW: usize = 12;
    if keys.len() > FEW {
        keys.sort_unstable();
        return keys.windows(2).any(|pair| pair[0] == pair[1]);
    }
    let mut rest = &*keys;
    while let Some((first, others)) = rest.split_first() {
        if others.contains(first) {
            return true;
        }
        rest = others;
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::json::thoroughly;
    use super::is_sound;

    const DATA: &str = r#"{"@graph": [{"@id": "https://a.example/#x", "name": "病院 \"A\"",
        "geo": {"latitude": 35.6, "longitude": -139.70}, "none": null, "open": true}, [], {},
        {"a": 0, "b": "", "c": 1200, "d": "\\", "e": [false, 1, 2]}], "modified": "2026-11-21"}"#;

    #[test]
    fn data_are_sound_as_they_are_written() {
        assert!(is_sound(DATA.as_bytes()));
        assert!(is_sound(b" [1] \n"));
        let many: Vec<String> = (0..40).map(|key| format!("\"{key}\":{key}")).collect();
        let (whole, twice) = (many.join(","), many.join(",") + ",\"7\":1");
        assert!(is_sound(format!("{{{whole}}}").as_bytes()));
        assert!(!is_sound(format!("{{{twice}}}").as_bytes()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn what_is_sound_parses(
            at in 0..DATA.len(),
            cut in 0..12_usize,
            piece in prop_oneof![
                "[\\[\\]{},:\"\\\\ \n\u{1}a0.eE+-]{0,4}",
                "(\"a\": ?1,|\"b\":|0[0-9]|-|1\\.|1e999|\\\\u[d0][8-9a]00|null|nul|\u{7f}|\u{85}| )",
            ],
        ) {
            let mut data = DATA.as_bytes().to_vec();
            let end = (at + cut).min(data.len());
            data.splice(at..end, piece.into_bytes());
            if is_sound(&data) {
                prop_assert_eq!(thoroughly(&data), Ok(()));
            }
        }
    }
}
