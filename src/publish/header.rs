//! With which headers an object is stored, and when in a publish it goes.
//!
//! A host of files reads `_headers`; object storage sends with each object what was stored
//! with it. There is no `Content-Language` among them: it would be read off the address, and
//! every page says its language itself.

use crate::policy::FOR_EVER;

/// What is stored with an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headers {
    /// The `Content-Type`, with its charset where it has one.
    pub content_type: &'static str,
    /// The `Cache-Control`.
    pub cache_control: &'static str,
    /// Whether it shrinks: what is compressed already, does not.
    pub is_text: bool,
}

/// It may be stored, and is asked about each time: a correction must be seen by the next
/// reader, and an unchanged page costs an answer without a body.
const ASK: &str = "no-cache";

/// The headers of the object with this path in the site.
pub fn headers(path: &str) -> Headers {
    let (content_type, is_text) = content_type(path);
    Headers {
        content_type,
        cache_control: if is_fingerprinted(path) {
            FOR_EVER
        } else {
            ASK
        },
        is_text,
    }
}

fn content_type(path: &str) -> (&'static str, bool) {
    let name = path.rsplit('/').next().unwrap_or_default();
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    match end {
        "html" => ("text/html; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "json" => ("application/json", true),
        "jsonld" => ("application/ld+json", true),
        "geojson" => ("application/geo+json", true),
        "webmanifest" => ("application/manifest+json", true),
        "xml" => ("application/xml; charset=utf-8", true),
        "atom" => ("application/atom+xml; charset=utf-8", true),
        "rss" => ("application/rss+xml; charset=utf-8", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "md" => ("text/markdown; charset=utf-8", true),
        // RFC 4180: every table of the open data has a line of names.
        "csv" => ("text/csv; charset=utf-8; header=present", true),
        "vcf" => ("text/vcard; charset=utf-8", true),
        "ics" => ("text/calendar; charset=utf-8", true),
        "svg" => ("image/svg+xml", true),
        "ico" => ("image/x-icon", true),
        "wasm" => ("application/wasm", true),
        "png" => ("image/png", false),
        "jpg" | "jpeg" => ("image/jpeg", false),
        "webp" => ("image/webp", false),
        "avif" => ("image/avif", false),
        "gif" => ("image/gif", false),
        "woff2" => ("font/woff2", false),
        "pdf" => ("application/pdf", false),
        "zip" => ("application/zip", false),
        "gz" => ("application/gzip", false),
        // The files of Pagefind among them, which it compresses and unpacks itself.
        _ => ("application/octet-stream", false),
    }
}

/// Whether the name says the content: another content has another name, so an old page goes
/// on to need the old file.
pub(super) fn is_fingerprinted(path: &str) -> bool {
    let of_pagefind = || {
        let end = path.rsplit_once('.').map_or("", |(_, end)| end);
        path.starts_with("pagefind/") && end.starts_with("pf_")
    };
    path.starts_with("assets/") || of_pagefind()
}

/// Whether a file tells a host what to do. Netlify and others read it from the tree; in
/// object storage it would be one more page, which nobody should find.
pub(super) fn is_for_hosts(path: &str) -> bool {
    matches!(path, "_headers" | "_redirects" | ".nojekyll")
}

/// When in a publish an object goes: each part is complete before the next begins, so that
/// what leads somewhere is never there before what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// What pages load, and everything that is no page.
    Asset,
    /// Pages that are not there yet: nothing leads to them so far.
    NewPage,
    /// Pages that are, which may lead to new ones from now on.
    Page,
    /// What lists pages for machines, where an old list stands for as long.
    Index,
}

impl Turn {
    /// All, in their order.
    pub(super) const ALL: [Self; 4] = [Self::Asset, Self::NewPage, Self::Page, Self::Index];

    /// The turn of a path, that of an object which stands there already or of a new one.
    pub(super) fn of(path: &str, stands: bool) -> Self {
        let lists_pages = || {
            path.ends_with(".xml")
                || matches!(
                    path,
                    "llms.txt" | "robots.txt" | "sw.js" | "pagefind/pagefind-entry.json"
                )
        };
        match (path.ends_with(".html"), stands) {
            (true, false) => Self::NewPage,
            (true, true) => Self::Page,
            // A page can name it: where none stands, it goes before the pages.
            (false, true) if lists_pages() => Self::Index,
            (false, _) => Self::Asset,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_has_its_headers() {
        let check = |path: &str, content_type: &str, for_good: bool, is_text: bool| {
            let expect = Headers {
                content_type: Box::leak(content_type.to_owned().into_boxed_str()),
                cache_control: if for_good { FOR_EVER } else { ASK },
                is_text,
            };
            assert_eq!(headers(path), expect, "{path}");
        };
        check("index.html", "text/html; charset=utf-8", false, true);
        check("404.html", "text/html; charset=utf-8", false, true);
        check(
            "assets/find-72e6cb5b.js",
            "text/javascript; charset=utf-8",
            true,
            true,
        );
        check("assets/share-80c05fd0.png", "image/png", true, false);
        check("sw.js", "text/javascript; charset=utf-8", false, true);
        check(
            "data/v1/hospitals.csv",
            "text/csv; charset=utf-8; header=present",
            false,
            true,
        );
        check("cards/a.vcf", "text/vcard; charset=utf-8", false, true);
        check(
            "pagefind/pagefind-entry.json",
            "application/json",
            false,
            true,
        );
        check(
            "pagefind/fragment/en_1.pf_fragment",
            "application/octet-stream",
            true,
            false,
        );
        check(
            "pagefind/wasm.en.pagefind",
            "application/octet-stream",
            false,
            false,
        );
        check(
            ".well-known/security.txt",
            "text/plain; charset=utf-8",
            false,
            true,
        );
        check("a.b/CNAME", "application/octet-stream", false, false);
    }

    #[test]
    fn what_leads_goes_after_what_it_leads_to() {
        let check = |path: &str, stands: bool, expect: Turn| {
            assert_eq!(Turn::of(path, stands), expect, "{path}");
        };
        check("assets/a-1.js", false, Turn::Asset);
        check("data/v1/hospitals.csv", true, Turn::Asset);
        check("en/a/index.html", false, Turn::NewPage);
        check("en/index.html", true, Turn::Page);
        check("sitemap.xml", true, Turn::Index);
        check("sitemap.xml", false, Turn::Asset);
        check("pagefind/pagefind-entry.json", true, Turn::Index);
    }
}
