//! The forms that single values take.

/// A whole number, however large or negative.
pub(super) fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Lower-case ASCII letters, digits and hyphens: it stands in URLs of every language.
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// An address below the portal's root: `/en/visa/`, a file such as `/cards/x.vcf`, or all
/// addresses of a folder, `/news/*`. `:lang` as its first part stands for every language.
///
/// Only what needs no escape, neither in an address nor in a file of a host.
pub fn is_address(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
    let is_name = |part: &str| !part.is_empty() && !part.starts_with('.') && part.chars().all(sign);
    let Some(rest) = text.strip_prefix('/') else {
        return false;
    };
    let rest = rest.strip_prefix(":lang/").unwrap_or(rest);
    let (folders, last) = match rest.rsplit_once('/') {
        Some((folders, last)) => (Some(folders), last),
        None => (None, rest),
    };
    let is_file = |name: &str| is_name(name) && name.contains('.') && !name.ends_with('.');
    folders.is_none_or(|folders| folders.split('/').all(is_name))
        && (last.is_empty() || last == "*" || is_file(last))
}

/// E.164 with hyphens between groups: `+`, then 7 to 15 digits.
pub(super) fn is_phone(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('+') else {
        return false;
    };
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && !rest.starts_with(['0', '-'])
        // The 0 that is dialled inside Japan is left out behind the country code.
        && !rest.starts_with("81-0")
        && !rest.starts_with("810")
        && !rest.ends_with('-')
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
}

pub(super) fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | 'ー' | '・') || c.is_ascii_digit() || c == ' '
}

/// The first of the characters that turn the direction of the text around them, and where it
/// stands: UAX #9 controls. All of them begin with one of two bytes.
pub(super) fn bidi_control(text: &str) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    let begins = |at: &usize| match bytes.get(*at..at + 2) {
        Some([0xe2, second]) => matches!(second, 0x80 | 0x81),
        Some([0xd8, second]) => *second == 0x9c,
        _ => false,
    };
    let places = memchr::memchr2_iter(0xd8, 0xe2, bytes).filter(begins);
    let mut letters = places.filter_map(|at| Some((at, text[at..].chars().next()?)));
    letters.find(|(_, c)| is_bidi_control(*c))
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')
}

/// `http` or `https`, with a host.
pub(super) fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !text.contains(char::is_whitespace)
    })
}

/// One `@`, a dot in the host, and nothing that a link would have to escape.
pub(super) fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && text
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && !b"<>\"'()".contains(&byte))
    })
}

/// `263-8555`.
pub(super) fn is_postal_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 8
        && bytes[3] == b'-'
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| at == 3 || byte.is_ascii_digit())
}
