//! What a page's Content Security Policy lets it do: <https://www.w3.org/TR/CSP3/>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::memory::Memory;
use super::tag::{self, Tag};

/// What rules the text of a `<style>`.
const STYLE: &[&str] = &["style-src-elem", "style-src", "default-src"];

/// One policy.
#[derive(Debug)]
pub(super) struct Policy {
    /// Names in lower case with their sources; of two alike the first holds.
    directives: Vec<(String, Vec<String>)>,
}

impl Policy {
    /// Of the text of a header or of `<meta http-equiv>`.
    pub(super) fn new(text: &str) -> Self {
        let mut directives: Vec<(String, Vec<String>)> = Vec::new();
        for one in text.split(';') {
            let mut words = one.split_ascii_whitespace();
            let Some(name) = words.next().map(str::to_ascii_lowercase) else {
                continue;
            };
            if !directives.iter().any(|(have, _)| *have == name) {
                directives.push((name, words.map(str::to_owned).collect()));
            }
        }
        Self { directives }
    }

    /// The first of these that is there, with its sources.
    fn directive<'a>(&'a self, names: &[&'static str]) -> Option<(&'static str, &'a [String])> {
        names.iter().find_map(|name| {
            let found = self.directives.iter().find(|(have, _)| have == name)?;
            Some((*name, found.1.as_slice()))
        })
    }

    /// The text of a `<style>`.
    pub(super) fn allows_style(&self, text: &[u8], memory: &Memory) -> bool {
        self.allows_text(STYLE, text, false, memory)
    }

    /// The length of the text of a `<style>` with which `text` begins, where that was met
    /// before, is allowed, and loads nothing.
    pub(super) fn known_style(&self, text: &[u8], memory: &Memory) -> Option<usize> {
        let (_, sources) = self.directive(STYLE)?;
        let mut hashes = sources.iter().filter(|one| hash(one).is_some());
        hashes.find_map(|one| memory.quiet_start(one, text))
    }

    /// The text of a `<script>`.
    pub(super) fn allows_script(&self, text: &[u8], memory: &Memory) -> bool {
        let names = &["script-src-elem", "script-src", "default-src"];
        self.allows_text(names, text, false, memory)
    }

    /// The value of a `style` attribute.
    pub(super) fn allows_style_attribute(&self, text: &[u8], memory: &Memory) -> bool {
        let names = &["style-src-attr", "style-src", "default-src"];
        self.allows_text(names, text, true, memory)
    }

    /// The value of an attribute such as `onclick`.
    pub(super) fn allows_handler(&self, text: &[u8], memory: &Memory) -> bool {
        let names = &["script-src-attr", "script-src", "default-src"];
        self.allows_text(names, text, true, memory)
    }

    /// A script with this nonce.
    pub(super) fn allows_nonce(&self, nonce: &str) -> bool {
        let names = &["script-src-elem", "script-src", "default-src"];
        match self.directive(names) {
            Some((_, sources)) => sources.contains(&format!("'nonce-{nonce}'")),
            None => true,
        }
    }

    fn allows_text(
        &self,
        names: &[&'static str],
        text: &[u8],
        attribute: bool,
        memory: &Memory,
    ) -> bool {
        let Some((_, sources)) = self.directive(names) else {
            return true;
        };
        let mut inline = false;
        let mut strict = false;
        let mut hashes = !attribute;
        for source in sources {
            inline |= source.eq_ignore_ascii_case("'unsafe-inline'");
            hashes |= source.eq_ignore_ascii_case("'unsafe-hashes'");
            // Beside a hash or a nonce, browsers ignore `unsafe-inline`.
            strict |= hash(source).is_some() || source.starts_with("'nonce-");
        }
        if inline && !strict {
            return true;
        }
        hashes
            && sources.iter().any(|one| {
                hash(one).is_some_and(|(kind, expect)| {
                    memory.is_hash(one, text, || is_hash_of(kind, expect, text))
                })
            })
    }

    /// The directive that keeps a page from a file of its own site; `None` where none does.
    pub(super) fn blocks(&self, tag: Tag, url: &str) -> Option<&'static str> {
        let names: &[&'static str] = match tag {
            tag::SCRIPT => &["script-src-elem", "script-src", "default-src"],
            tag::LINK => &["style-src-elem", "style-src", "default-src"],
            tag::IMG | tag::IMAGE | tag::INPUT => &["img-src", "default-src"],
            tag::AUDIO | tag::VIDEO | tag::SOURCE | tag::TRACK => &["media-src", "default-src"],
            tag::IFRAME | tag::FRAME => &["frame-src", "child-src", "default-src"],
            tag::EMBED | tag::OBJECT => &["object-src", "default-src"],
            _ => return None,
        };
        let (name, sources) = self.directive(names)?;
        let scheme = url.split_once(':').map(|(scheme, _)| scheme);
        let allowed = match scheme {
            Some(scheme @ ("data" | "blob")) => {
                let scheme = format!("{scheme}:");
                sources.iter().any(|one| one.eq_ignore_ascii_case(&scheme))
            }
            // Whether a host is this site's own, a page does not know.
            Some(_) => !matches!(sources, [] | [_]) || !sources.iter().all(|one| one == "'none'"),
            // A host's name may be that of the site.
            None => sources.iter().any(|one| {
                one.eq_ignore_ascii_case("'self'")
                    || !one.starts_with('\'') && !matches!(one.as_str(), "data:" | "blob:")
                    || one.starts_with("'nonce-")
                    || one == "'strict-dynamic'"
                    || one.starts_with("'sha") && tag == tag::SCRIPT
            }),
        };
        (!allowed).then_some(name)
    }
}

fn is_hash_of(kind: &str, expect: &str, text: &[u8]) -> bool {
    let found = match kind {
        "sha256" => STANDARD.encode(Sha256::digest(text)),
        "sha384" => STANDARD.encode(Sha384::digest(text)),
        _ => STANDARD.encode(Sha512::digest(text)),
    };
    // Both alphabets of Base64 are allowed.
    let plain = |c: u8| match c {
        b'-' => b'+',
        b'_' => b'/',
        c => c,
    };
    expect.bytes().map(plain).eq(found.bytes())
}

/// The algorithm and the digest of `'sha256-…'`.
fn hash(source: &str) -> Option<(&str, &str)> {
    let inner = source.strip_prefix('\'')?.strip_suffix('\'')?;
    let (kind, digest) = inner.split_once('-')?;
    matches!(kind, "sha256" | "sha384" | "sha512").then_some((kind, digest))
}
