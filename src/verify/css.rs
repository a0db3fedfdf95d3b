//! The addresses that a stylesheet loads.

use memchr::memmem;

/// Calls `take` with every address of `url()` and `@import`, and its place in bytes.
pub(super) fn addresses(css: &[u8], mut take: impl FnMut(&str, usize)) {
    if !may_load(css) {
        return;
    }
    let mut at = 0;
    // A name of a format, not of a file; or an import that needs no `url()`.
    let (mut namespace, mut import) = (false, false);
    while let Some(rest) = css.get(at..)
        && let Some(first) = rest.first()
    {
        if rest.starts_with(b"/*") {
            at += memmem::find(rest, b"*/").map_or(rest.len(), |end| end + 2);
        } else if matches!(first, b'"' | b'\'') {
            let (text, length) = quoted(rest);
            if import {
                take(&text, at);
                import = false;
            }
            at += length;
        } else if starts_with(rest, b"@namespace") {
            namespace = true;
            at += b"@namespace".len();
        } else if starts_with(rest, b"@import") {
            import = true;
            at += b"@import".len();
        } else if starts_with(rest, b"url(") && !ends_in_name(&css[..at]) {
            let (text, length) = argument(&rest[4..]);
            if !namespace && !text.is_empty() {
                take(&text, at);
            }
            import = false;
            at += 4 + length;
        } else {
            if *first == b';' {
                (namespace, import) = (false, false);
            }
            at += 1;
        }
    }
}

/// Whether a style may load anything: most load nothing, and are not read at all.
pub(super) fn may_load(css: &[u8]) -> bool {
    // Styles have few `@` and few capitals.
    let has = |first: u8, words: &[&[u8]]| {
        let mut places = memchr::memchr_iter(first, css);
        places.any(|at| words.iter().any(|word| css[at..].starts_with(word)))
    };
    has(b'@', &[b"@import"])
        || has(b'U', &[b"URL(", b"Url("])
        || memmem::find(css, b"url(").is_some()
}

fn starts_with(text: &[u8], word: &[u8]) -> bool {
    text.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// As in `my-url(`.
fn ends_in_name(before: &[u8]) -> bool {
    let last = before.last();
    last.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// A quoted text without its quotes, and how many bytes it took with them.
fn quoted(text: &[u8]) -> (String, usize) {
    let quote = text.first().copied().unwrap_or(b'"');
    let mut out = Vec::new();
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        at += 1;
        match *byte {
            byte if byte == quote || byte == b'\n' => break,
            b'\\' => {
                out.extend(text.get(at));
                at += 1;
            }
            byte => out.push(byte),
        }
    }
    (
        String::from_utf8_lossy(&out).into_owned(),
        at.min(text.len()),
    )
}

/// What stands between the brackets of `url(`, and how many bytes up to behind the last.
fn argument(text: &[u8]) -> (String, usize) {
    let blank = text.iter().take_while(|byte| byte.is_ascii_whitespace());
    let start = blank.count();
    if let Some(b'"' | b'\'') = text.get(start) {
        let (inner, length) = quoted(&text[start..]);
        return (inner, start + length);
    }
    let length = memchr::memchr(b')', text).unwrap_or(text.len());
    let inner = String::from_utf8_lossy(text[..length].trim_ascii());
    (inner.into_owned(), length)
}
