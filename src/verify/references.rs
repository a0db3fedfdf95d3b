//! The character references of plain pages.

use memchr::memchr_iter;

/// The character references that escaping makes, with what they stand for.
const REFERENCES: &[(&[u8], &[u8])] = &[
    (b"&amp;", b"&"),
    (b"&lt;", b"<"),
    (b"&gt;", b">"),
    (b"&quot;", b"\""),
    (b"&#39;", b"'"),
    (b"&#x27;", b"'"),
];

/// The character reference with which a text begins, and what it stands for.
pub(super) fn reference(text: &[u8]) -> Option<(&'static [u8], &'static [u8])> {
    let known = REFERENCES.iter();
    known.copied().find(|(one, _)| text.starts_with(one))
}

/// Whether each `&` begins one of these.
pub(super) fn are_known(text: &[u8]) -> bool {
    memchr_iter(b'&', text).all(|at| reference(&text[at..]).is_some())
}
