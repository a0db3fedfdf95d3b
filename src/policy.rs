//! What a page may load and run, said so that a browser enforces it: a Content Security
//! Policy (W3C, level 3) in every page, and the headers for hosts that can send them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;
use sha2::{Digest, Sha256};

use crate::lang::Languages;

/// What every page of the site may do: run the site's own scripts, and let them fetch its
/// own files. Nothing from anyone else, no form that is sent elsewhere, no other base address.
const OWN: &str = "img-src 'self' data:;script-src 'self';connect-src 'self';\
                   form-action 'self';base-uri 'none'";

/// What only a header can say, beside what a page says of itself. Which styles a page may
/// have stands in the page: the hashes of all of them would make every answer 3 KB longer,
/// on every page, uncompressed. Both policies hold at once.
const HEADER: &str = "script-src 'self'; script-src-attr 'none'; style-src-attr 'none'; \
                      img-src 'self' data:; connect-src 'self'; font-src 'none'; \
                      media-src 'none'; object-src 'none'; frame-src 'none'; \
                      manifest-src 'none'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// What puts the policy into pages. It remembers the hash of each style that it has seen:
/// a language and a kind of page have the same, and SHA-256 took 7 µs a page.
#[derive(Debug, Default)]
pub struct Seals {
    /// By length: hardly two styles have the same.
    known: RwLock<HashMap<usize, Vec<Known>>>,
}

/// A style and what the policy says of it.
type Known = (Box<[u8]>, Arc<str>);

impl Seals {
    /// Puts the policy into the head of a page, before the first style: its own styles by
    /// their SHA-256, nothing else. Stylesheets cannot be in files, which would cost a second
    /// round trip; `unsafe-inline` would let in what somebody smuggles into a text.
    ///
    /// What is no page (without `</head>`) stays as it is.
    pub fn seal(&self, html: &mut Vec<u8>, from: usize) {
        let Some(head) = html.get(from..) else { return };
        let Some(end) = memmem::find(head, b"</head>") else {
            return;
        };
        let head = &head[..end];
        let mut first = end;
        let mut hashes = String::new();
        let mut at = 0;
        while let Some(start) = memmem::find(&head[at..], b"<style>").map(|found| at + found) {
            let text = start + b"<style>".len();
            let Some(length) = memmem::find(&head[text..], b"</style>") else {
                break;
            };
            first = first.min(start);
            hashes.push_str(&self.hash(&head[text..text + length]));
            at = text + length;
        }
        if hashes.is_empty() {
            hashes.push_str(" 'none'");
        }
        let policy = format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';\
             style-src{hashes};{OWN}\">\n"
        );
        let at = from + first;
        html.splice(at..at, policy.into_bytes());
    }

    fn hash(&self, style: &[u8]) -> Arc<str> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let mut same = known.get(&style.len()).into_iter().flatten();
        if let Some((_, hash)) = same.find(|(own, _)| **own == *style) {
            return Arc::clone(hash);
        }
        drop(known);
        let hash = STANDARD.encode(Sha256::digest(style));
        let hash: Arc<str> = format!(" 'sha256-{hash}'").into();
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let same = known.entry(style.len()).or_default();
        same.push((style.into(), Arc::clone(&hash)));
        hash
    }
}

/// Which headers an answer has, by its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// From the root of the host: one address, or with a final `*` all that begin so.
    pub path: String,
    /// Names and values. No two rules give one answer the same header: hosts differ in
    /// which of them would count, and Cloudflare Pages would send both, with a comma.
    pub headers: Vec<(&'static str, &'static str)>,
}

impl Rule {
    /// Whether it is about this address.
    pub fn is_about(&self, address: &str) -> bool {
        match self.path.strip_suffix('*') {
            Some(start) => address.starts_with(start),
            None => self.path == address,
        }
    }
}

/// An address for these very bytes: see the fingerprints of assets, and of parts of the index.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Asked for again each time; the answer is mostly that nothing has changed.
const ASK_AGAIN: &str = "public, max-age=0, must-revalidate";

/// The headers of every answer. [`headers`], [`crate::hosting`] and whoever sends the site
/// to a store of objects all write these.
///
/// The policy is for pages. The search runs in a worker of its own, which has none, so
/// that no page has to allow WebAssembly. Absent on purpose: `Strict-Transport-Security`,
/// which speaks for a whole host and for years, and is its owner's to say.
pub fn rules(languages: &Languages, prefix: &str, has_data: bool) -> Vec<Rule> {
    let rule = |path: &str, headers: &[(&'static str, &'static str)]| Rule {
        path: format!("{prefix}{path}"),
        headers: headers.to_vec(),
    };
    let mut rules = vec![
        rule(
            "/*",
            &[
                ("Referrer-Policy", "no-referrer"),
                ("X-Content-Type-Options", "nosniff"),
                (
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                ),
            ],
        ),
        rule("/assets/*", &[("Cache-Control", FOR_EVER)]),
        // Named by what they hold; `pagefind-entry.json` names them, and is asked for again.
        rule("/pagefind/fragment/*", &[("Cache-Control", FOR_EVER)]),
        rule("/pagefind/index/*", &[("Cache-Control", FOR_EVER)]),
        rule("/pagefind/filter/*", &[("Cache-Control", FOR_EVER)]),
        rule("/sw.js", &[("Cache-Control", ASK_AGAIN)]),
    ];
    if has_data {
        // Open data are for the pages of others too.
        let others = ("Access-Control-Allow-Origin", "*");
        rules.push(rule("/data/*", &[others, ("Cache-Control", ASK_AGAIN)]));
    }
    let folders = languages
        .all()
        .map(|lang| format!("/{}/*", languages[lang].path));
    for path in ["/".to_owned(), "/404.html".to_owned()]
        .into_iter()
        .chain(folders)
    {
        let page = [
            ("Content-Security-Policy", HEADER),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cache-Control", ASK_AGAIN),
        ];
        rules.push(rule(&path, &page));
    }
    rules
}

/// [`rules`], as Netlify and Cloudflare Pages read them (`_headers`).
pub fn headers(languages: &Languages, prefix: &str, has_data: bool) -> String {
    let mut out = String::new();
    for rule in rules(languages, prefix, has_data) {
        out.push_str(&rule.path);
        for (name, value) in rule.headers {
            out.push_str(&format!("\n  {name}: {value}"));
        }
        out.push('\n');
    }
    out
}

/// Where [`headers`] is looked for.
pub const HEADERS: &str = "/_headers";
