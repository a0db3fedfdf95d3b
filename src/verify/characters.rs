//! The characters that no page may have.

use std::ops::Range;

/// Whether a file has none of the characters that HTML forbids, and no carriage return, which
/// it reads as something else.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let at = bytes.len() - rest.len();
    let is_plain = |(place, block): (usize, &[u8; BLOCK])| {
        is_printable(block)
            || match kinds(block) {
                0 => true,
                HIGH => !may_have_forbidden(bytes, place * BLOCK, block),
                _ => false,
            }
    };
    blocks.iter().enumerate().all(is_plain)
        && kinds(rest) <= HIGH
        && !has_forbidden(bytes, at..bytes.len())
}

const BLOCK: usize = 64;

/// The bit of bytes that are not ASCII.
const HIGH: u8 = 0x80;

/// Whether all are letters, digits, marks and blanks of ASCII: two thirds of the blocks of a
/// page in English, known in a third of the instructions of [`kinds`].
#[inline]
fn is_printable(block: &[u8; BLOCK]) -> bool {
    let above_blank = block.iter().map(|byte| byte.wrapping_sub(b' '));
    above_blank.fold(0, u8::max) <= b'~' - b' '
}

/// [`HIGH`] if one of these bytes is not ASCII; another bit as well if one is a control other
/// than a line end and a tab, or U+007F.
#[inline]
fn kind(byte: u8) -> u8 {
    let is_space = u8::from(byte.wrapping_sub(b'\t') < 2);
    let is_control = u8::from(byte < b' ') & (1 - is_space);
    (byte & HIGH) | is_control | u8::from(byte == 0x7f)
}

/// Of each byte, together. Without an early end, so that the compiler takes sixteen bytes at
/// a time.
#[inline]
fn kinds(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |found, byte| found | kind(*byte))
}

/// Whether a block needs a closer look: [`has_forbidden`] for all its bytes at once.
fn may_have_forbidden(bytes: &[u8], at: usize, block: &[u8; BLOCK]) -> bool {
    let next = bytes
        .get(at + 1..)
        .and_then(|next| next.first_chunk::<BLOCK>());
    let Some(next) = next else {
        return has_forbidden(bytes, at..at + BLOCK);
    };
    let begins = |(one, two): (&u8, &u8)| {
        (u8::from(*one == 0xc2) & u8::from(*two < 0xa0))
            | (u8::from(*one == 0xef) & u8::from(*two | 0x0c == 0xbf))
            | (u8::from(*one == 0xbf) & u8::from(*two | 1 == 0xbf))
    };
    let pairs = block.iter().zip(next);
    pairs.fold(0, |found, pair| found | begins(pair)) != 0 && has_forbidden(bytes, at..at + BLOCK)
}

/// Whether one of the characters that begin here is one that no text should have: U+0080 to
/// U+009F; the byte order mark and U+FDD0 to U+FDEF; U+FFFE, U+FFFF and the last two of each
/// other plane, which end alike.
fn has_forbidden(bytes: &[u8], mut places: Range<usize>) -> bool {
    places.any(|at| {
        matches!(
            bytes.get(at..).unwrap_or_default(),
            [0xc2, 0x80..=0x9f, ..]
                | [0xef, 0xbb, 0xbf, ..]
                | [0xef, 0xb7, 0x90..=0xaf, ..]
                | [0xbf, 0xbe | 0xbf, ..]
        )
    })
}
