//! A text without what only its lines and its margins say.

use super::cjk::{is_variation_selector, joins, may_join};

/// Marks that stand around words and are not read.
const MARKS: [char; 6] = ['*', '_', '~', '`', '[', ']'];

/// The text on one line, so that wrapping it anew leaves the same. A run of white space is
/// one space; between wide characters, which a line break does not part, it is nothing,
/// whatever markup stands there.
#[must_use]
pub fn flow(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        // Mostly what follows is a letter that no line break joins to anything: then what is
        // before it need not be looked for.
        let after = first(word).filter(|after| may_join(*after));
        let parts = match after.and_then(|after| Some((last(&out)?, after))) {
            Some((before, after)) => !joins(before, after),
            None => true,
        };
        if parts && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The last character that is read: not a mark, not the target of a link.
fn last(mut text: &str) -> Option<char> {
    loop {
        text = text.trim_end_matches(|c| MARKS.contains(&c) || is_variation_selector(c));
        match text.strip_suffix(')').and_then(|text| text.rfind("](")) {
            Some(at) => text = &text[..at],
            None => return text.chars().next_back(),
        }
    }
}

/// The first character that is read: not a mark, not a citation.
fn first(mut text: &str) -> Option<char> {
    while let Some(rest) = text.strip_prefix("[](") {
        text = rest.split_once(')').map_or("", |(_, rest)| rest);
    }
    text.trim_start_matches(MARKS).chars().next()
}

#[cfg(test)]
mod tests {
    use super::flow;

    #[track_caller]
    fn check(input: &str, expect: &str) {
        assert_eq!(flow(input), expect);
        assert_eq!(flow(expect), expect, "once is enough");
    }

    #[test]
    fn wrapping_anew_leaves_the_same() {
        check(
            "  Never send\n  originals. \n\n Ask.",
            "Never send originals. Ask.",
        );
        check("医師の\n手紙。\n\n写真。", "医師の手紙。写真。");
        check("医師の letter\nです", "医師の letter です");
        check(
            "**医師**\nの[手紙](page:x)\n**です**。",
            "**医師**の[手紙](page:x)**です**。",
        );
        check(
            "です。[](source:a)\n次。\n[](source:b)次",
            "です。[](source:a)次。[](source:b)次",
        );
        check("한국어\n문장", "한국어 문장");
        check("", "");
    }
}
