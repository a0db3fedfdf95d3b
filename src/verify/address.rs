//! Where an address leads.

use std::borrow::Cow;

/// Where the site lives: `https://portal.example` and `/below`, which is empty at the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Base {
    origin: String,
    prefix: String,
}

/// What an address is, seen from a file of the site.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// A file of the site: its path below the prefix without a `/` before it, and what stands
    /// behind the `#`, both without percent signs.
    Own(Cow<'a, str>, Option<Cow<'a, str>>),
    /// A place of the page itself.
    Here(Cow<'a, str>),
    /// A path of the same host that is not below the prefix.
    Beside,
    /// Another site.
    Other,
    /// No file at all: `mailto:`, `data:`.
    None,
    /// Nothing that a browser could follow.
    Bad,
}

impl Base {
    /// Of an address as in `https://portal.example/below/`. `None` where it is no address.
    pub(super) fn new(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        if !matches!(scheme, "http" | "https") {
            return None;
        }
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        let path = path.split(['?', '#']).next().unwrap_or_default();
        (!host.is_empty()).then(|| Self {
            origin: format!("{scheme}://{}", host.to_ascii_lowercase()),
            prefix: path.trim_end_matches('/').to_owned(),
        })
    }

    /// Of the address of one file, given that file's path in the site.
    pub(super) fn of_file(url: &str, path: &str) -> Option<Self> {
        let place = path.strip_suffix("index.html").unwrap_or(path);
        let plain = place.strip_suffix(".html").unwrap_or(place);
        let bare = place.strip_suffix('/').unwrap_or(place);
        let base = [path, place, plain, bare]
            .iter()
            .find_map(|end| url.strip_suffix(*end))?;
        // At the root the address itself may lack its `/`.
        if !base.ends_with('/') && !place.is_empty() {
            return None;
        }
        Self::new(base)
    }

    /// The path below which the site lives, without a final `/`.
    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }
}

/// Whether an address names its scheme and host.
pub(super) fn is_absolute(url: &str) -> bool {
    let lower = |word: &str| {
        url.get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    lower("https://") || lower("http://")
}

/// Whether an address leads to the same place from every file.
pub(super) fn is_rooted(url: &str) -> bool {
    url.starts_with('/') || scheme(url).is_some()
}

/// Where `url` leads from the file `from`, or from the file's own `<base href>`.
pub(super) fn target<'a>(
    url: &'a str,
    from: &str,
    document_base: Option<&str>,
    base: Option<&Base>,
) -> Target<'a> {
    if let Some(fragment) = url.strip_prefix('#')
        && document_base.is_none()
    {
        return Target::Here(decoded(fragment));
    }
    let (url, fragment) = match url.split_once('#') {
        Some((url, fragment)) => (url, Some(decoded(fragment))),
        None => (url, None),
    };
    let path = url.split('?').next().unwrap_or_default();
    if let Some(scheme) = scheme(url) {
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return Target::None;
        }
        let Some(rest) = path
            .get(scheme.len() + 1..)
            .and_then(|rest| rest.strip_prefix("//"))
        else {
            return Target::Bad;
        };
        return of_host(Some(scheme), rest, fragment, base);
    }
    if let Some(rest) = path.strip_prefix("//") {
        return of_host(None, rest, fragment, base);
    }
    if url.contains(|c: char| c.is_control() || c == '\\') {
        return Target::Bad;
    }
    if let Some(path) = path.strip_prefix('/') {
        return below(path, fragment, base);
    }
    // Seen from the document's base, which is an address itself.
    let folder = match document_base {
        Some(one) => match target(one, from, None, base) {
            Target::Own(path, _) => path.into_owned(),
            Target::Here(_) | Target::None => from.to_owned(),
            other => return rebased(other),
        },
        None => from.to_owned(),
    };
    if path.is_empty() {
        let own = folder.strip_suffix("index.html").unwrap_or(&folder);
        return Target::Own(own.to_owned().into(), fragment);
    }
    let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
    let joined = match folder.is_empty() {
        true => path.to_owned(),
        false => format!("{folder}/{path}"),
    };
    match plain(&joined) {
        Some(path) => Target::Own(path.into_owned().into(), fragment),
        None => Target::Beside,
    }
}

/// Where the base of a document is not of this site, nothing relative to it is.
fn rebased<'a>(target: Target) -> Target<'a> {
    match target {
        Target::Beside => Target::Beside,
        Target::Bad => Target::Bad,
        _ => Target::Other,
    }
}

fn scheme(url: &str) -> Option<&str> {
    let end = url.find([':', '/', '?', '#'])?;
    let (scheme, rest) = url.split_at(end);
    let is_scheme = rest.starts_with(':')
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_scheme.then_some(scheme)
}

/// `rest` begins with the host.
fn of_host<'a>(
    scheme: Option<&str>,
    rest: &'a str,
    fragment: Option<Cow<'a, str>>,
    base: Option<&Base>,
) -> Target<'a> {
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if host.is_empty() || host.contains(|c: char| c.is_whitespace() || "<>\"\\^`{|}".contains(c)) {
        return Target::Bad;
    }
    let Some(base) = base else {
        return Target::Other;
    };
    let Some((own_scheme, own_host)) = base.origin.split_once("://") else {
        return Target::Other;
    };
    let is_own = own_host.eq_ignore_ascii_case(host)
        && scheme.is_none_or(|scheme| scheme.eq_ignore_ascii_case(own_scheme));
    if !is_own {
        return Target::Other;
    }
    below(path.strip_prefix('/').unwrap_or(path), fragment, Some(base))
}

/// A path from the root of the host.
fn below<'a>(path: &'a str, fragment: Option<Cow<'a, str>>, base: Option<&Base>) -> Target<'a> {
    let prefix = base.map_or("", |base| base.prefix.as_str());
    let Some(path) = plain(path) else {
        return Target::Beside;
    };
    if prefix.is_empty() {
        return Target::Own(path, fragment);
    }
    let prefix = prefix.trim_start_matches('/');
    if *path == *prefix {
        return Target::Own("".into(), fragment);
    }
    let prefix = format!("{prefix}/");
    match path {
        Cow::Borrowed(path) => match path.strip_prefix(prefix.as_str()) {
            Some(rest) => Target::Own(rest.into(), fragment),
            None => Target::Beside,
        },
        Cow::Owned(path) => match path.strip_prefix(prefix.as_str()) {
            Some(rest) => Target::Own(rest.to_owned().into(), fragment),
            None => Target::Beside,
        },
    }
}

/// Without `.` and `..`, and without percent signs. `None` where it climbs out.
fn plain(path: &str) -> Option<Cow<'_, str>> {
    let has_dots = path.starts_with('.') || path.contains("/.") || path.contains("//");
    if !has_dots {
        return Some(decoded(path));
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    if path.ends_with("/.") || path.ends_with("/..") || matches!(path, "." | "..") {
        parts.push("");
    }
    let joined = parts.join("/");
    Some(decoded(&joined).into_owned().into())
}

/// Percent signs and two digits become their byte.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let bytes = text.as_bytes();
    let digit = |at: usize| {
        bytes
            .get(at)
            .and_then(|byte| char::from(*byte).to_digit(16))
    };
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.extend(u8::try_from(high * 16 + low));
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_what_a_browser_makes_of_it() {
        let base = Base::new("https://portal.example/below/").unwrap();
        let own = |path: &'static str| Target::Own(path.into(), None);
        let check = |url: &str, expect: Target| {
            assert_eq!(
                target(url, "en/a/index.html", None, Some(&base)),
                expect,
                "{url}"
            );
        };
        check("/below/en/", own("en/"));
        check("/below", own(""));
        check("/belowing/", Target::Beside);
        check("/", Target::Beside);
        check("b.png?x=/../y", own("en/a/b.png"));
        check("../../style.css", own("style.css"));
        check("../../../out", Target::Beside);
        check("..", own("en/"));
        check("", own("en/a/"));
        check("?page=2", own("en/a/"));
        check("HTTPS://Portal.Example/below/x%20y", own("x y"));
        check("//portal.example/below/x", own("x"));
        check("http://portal.example/below/x", Target::Other);
        check("https://other.example/", Target::Other);
        check("https:///x", Target::Bad);
        check("mailto:a@b.example", Target::None);
        check("#a%20b", Target::Here("a b".into()));
        check("c:d/e", Target::None);
        check("./c:d", own("en/a/c:d"));
        let based = target("x", "en/a/index.html", Some("/below/ja/"), Some(&base));
        assert_eq!(based, own("ja/x"));
    }

    #[test]
    fn where_a_site_lives_is_read_off_the_address_of_a_file() {
        let check = |url: &str, path: &str, expect: Option<&str>| {
            let expect = expect.and_then(Base::new);
            assert_eq!(Base::of_file(url, path), expect, "{url} {path}");
        };
        check(
            "https://a.example/",
            "index.html",
            Some("https://a.example"),
        );
        check("https://a.example", "index.html", Some("https://a.example"));
        check(
            "https://a.example/b/en/",
            "en/index.html",
            Some("https://a.example/b"),
        );
        check(
            "https://a.example/b/en",
            "en/index.html",
            Some("https://a.example/b"),
        );
        check("https://a.example/c", "c.html", Some("https://a.example"));
        check(
            "https://a.example/s.xml",
            "s.xml",
            Some("https://a.example"),
        );
        check("https://a.example/other/", "en/index.html", None);
        check("https://a.example/taken/", "en/index.html", None);
    }
}
