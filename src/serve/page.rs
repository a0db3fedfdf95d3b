//! A page of the portal, with the preview's own script at its end.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::http::header::LOCATION;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::live::{Live, Look};
use super::{TEXT, api, reply};
use crate::diagnostic::draw;
use crate::pipeline::{Output, Portal};

/// Below how many directories a `404.html` is looked for; a path can have thousands.
const NOT_FOUND_DEPTH: usize = 8;

const HTML: &str = "text/html; charset=utf-8";

/// What an address shows, before the preview's script is put in.
pub(super) struct Shown {
    pub(super) status: StatusCode,
    kind: &'static str,
    pub(super) bytes: Vec<u8>,
}

pub(super) fn answer(live: &Live, uri: &Uri) -> Response {
    let look = live.good();
    let path = uri.path();
    let directory = format!("{path}/");
    // `//host/` would send the browser to another host.
    let moved = !path.ends_with('/')
        && !path.starts_with("//")
        && look
            .portal()
            .is_some_and(|portal| portal.find(path).is_none() && portal.find(&directory).is_some());
    if moved {
        let target = match uri.query() {
            Some(query) => format!("{directory}?{query}"),
            None => directory,
        };
        return (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, target)]).into_response();
    }
    let Shown {
        status,
        kind,
        mut bytes,
    } = show(live, &look, path);
    if kind == HTML {
        add_script(live, &mut bytes, status == StatusCode::OK);
    }
    reply(status, kind, bytes)
}

pub(super) fn show(live: &Live, look: &Look, path: &str) -> Shown {
    let Some(portal) = look.portal() else {
        // There is no page at all: the report is the page, and goes when it is mended.
        let report = draw(look.found(), &look.sources, &live.settings.wording, false);
        return failed(live, StatusCode::SERVICE_UNAVAILABLE, &report);
    };
    match portal.find(path) {
        Some(output) => render(live, look, portal, StatusCode::OK, output),
        None => not_found(live, look, portal, path),
    }
}

/// The nearest `404.html` above the path: in its language, where it begins with one, and
/// also for a portal that lives below a path of its host.
fn not_found(live: &Live, look: &Look, portal: &Portal, path: &str) -> Shown {
    let page = path
        .match_indices('/')
        .take(NOT_FOUND_DEPTH)
        .filter_map(|(at, _)| portal.find(&format!("{}/404.html", &path[..at])))
        .last();
    match page {
        Some(output) => render(live, look, portal, StatusCode::NOT_FOUND, output),
        None => Shown {
            status: StatusCode::NOT_FOUND,
            kind: TEXT,
            bytes: b"404: no such page\n".to_vec(),
        },
    }
}

fn render(live: &Live, look: &Look, portal: &Portal, status: StatusCode, output: Output) -> Shown {
    let mut bytes = Vec::new();
    if let Err(diagnostic) = portal.render(output, &mut bytes) {
        let report = draw(&[*diagnostic], &look.sources, &live.settings.wording, false);
        return failed(live, StatusCode::INTERNAL_SERVER_ERROR, &report);
    }
    let kind = content_type(&portal.path(output));
    Shown {
        status,
        kind,
        bytes,
    }
}

fn failed(live: &Live, status: StatusCode, report: &str) -> Shown {
    let lang = live.settings.wording.ui().tag();
    let title = live.settings.wording.say("serve-failed", &[]);
    let bytes = format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         </head><body><h1>{title}</h1><pre>{}</pre></body></html>",
        escaped(report)
    )
    .into_bytes();
    Shown {
        status,
        kind: HTML,
        bytes,
    }
}

/// Puts the preview's script before the end of the body. The page itself stays what a
/// build would write.
fn add_script(live: &Live, page: &mut Vec<u8>, found: bool) {
    let script = format!(
        "<script src=\"{base}client.js\" data-base=\"{base}\" data-etag=\"{}\" \
         data-found=\"{found}\" data-lang=\"{}\"></script>\n",
        etag(page),
        live.settings.wording.ui().tag(),
        base = api::BASE,
    );
    let end = b"</body>";
    let at = page
        .windows(end.len())
        .rposition(|part| part == end)
        .unwrap_or(page.len());
    page.splice(at..at, script.into_bytes());
}

/// Another one for other bytes, for as long as the server runs.
pub(super) fn etag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

pub(super) fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => HTML,
        "xml" => "application/xml; charset=utf-8",
        "txt" => TEXT,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        "vcf" => "text/vcard; charset=utf-8",
        "json" => "application/json",
        "ico" => "image/x-icon",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
