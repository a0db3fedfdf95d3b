//! What the preview's script asks for.

use std::convert::Infallible;
use std::path::Path;

use axum::http::{StatusCode, Uri};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{Stream, unfold};
use serde_json::{Value, json};

use super::live::{Live, Look};
use super::page::{escaped, etag, show};
use super::{plain, reply};
use crate::diagnostic::{Severity, draw};
use crate::pipeline::{About, Portal};
use crate::report::{Due, checks, gaps};

/// Below this path nothing of a portal can be: an id has no underscore.
pub(super) const BASE: &str = "/__jih/";

const SCRIPT: &str = include_str!("client.js");
const STYLE: &str = include_str!("client.css");

/// More would bury the page; the terminal has them all.
const SHOWN: usize = 40;

/// Columns of the side-by-side view that fit a screen.
const COLUMNS: usize = 3;

pub(super) fn answer(live: &Live, name: &str, uri: &Uri) -> Response {
    match name {
        "client.js" => {
            let script = SCRIPT.replace("\"%STYLE%\"", &json!(STYLE).to_string());
            reply(
                StatusCode::OK,
                "text/javascript; charset=utf-8",
                script.into_bytes(),
            )
        }
        "events" => Sse::new(events(live))
            .keep_alive(KeepAlive::default())
            .into_response(),
        "state" => {
            let state = state(live, &path_of(uri));
            reply(
                StatusCode::OK,
                "application/json",
                state.to_string().into_bytes(),
            )
        }
        "beside" => beside(live, &path_of(uri)),
        _ => plain(StatusCode::NOT_FOUND, "404: no such page\n"),
    }
}

/// What is now, and then each change.
fn events(live: &Live) -> impl Stream<Item = Result<Event, Infallible>> + use<> {
    let mut news = live.news();
    news.mark_changed();
    unfold(news, |mut news| async move {
        // An error says that the server ends.
        news.changed().await.ok()?;
        let now = *news.borrow_and_update();
        let data = json!({"version": now.version, "css": now.css});
        Some((Ok(Event::default().data(data.to_string())), news))
    })
}

/// The `path` of a query, decoded.
fn path_of(uri: &Uri) -> String {
    let query = uri.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "path")
        .map_or_else(|| "/".to_owned(), |(_, value)| value.into_owned())
}

fn state(live: &Live, path: &str) -> Value {
    let good = live.good();
    let portal = good.portal();
    let output = portal.and_then(|portal| portal.find(path));
    let shown = show(live, &good, path);
    let about = match (portal, output) {
        (Some(portal), Some(output)) => portal
            .about(output)
            .map(|about| describe(live, portal, &about)),
        _ => None,
    };
    let wording = &live.settings.wording;
    let word = |id: &str| wording.say(id, &[]);
    json!({
        "gone": shown.status == StatusCode::NOT_FOUND,
        "etag": etag(&shown.bytes),
        "nearest": portal.and_then(|portal| nearest(portal, path)),
        "report": report(live, &live.last()),
        "about": about,
        "words": {
            "kept": word("serve-kept"),
            "show": word("serve-bar-show"),
            "hide": word("serve-bar-hide"),
            "beside": word("serve-bar-beside"),
            "checked": word("serve-bar-checked"),
            "blocks": word("serve-bar-blocks"),
            "missing": word("serve-bar-missing"),
        },
    })
}

/// The page above one that is gone.
fn nearest(portal: &Portal, path: &str) -> Option<String> {
    let mut above = path.trim_end_matches('/');
    while let Some((parent, _)) = above.rsplit_once('/') {
        let candidate = format!("{parent}/");
        if portal.find(&candidate).is_some() {
            return Some(candidate);
        }
        above = parent;
    }
    None
}

/// The same report as `jih check`, with a link to each place.
fn report(live: &Live, look: &Look) -> Value {
    let wording = &live.settings.wording;
    let errors = look.count(Severity::Error);
    let warnings = look.count(Severity::Warning);
    let of_errors = look
        .found()
        .iter()
        .filter(|one| one.severity == Severity::Error);
    let items: Vec<Value> = of_errors
        .take(SHOWN)
        .map(|one| {
            let drawn = draw(std::slice::from_ref(one), &look.sources, wording, false);
            let place = one.place(&look.sources);
            json!({
                "place": place.as_ref().map_or_else(|| one.code.to_owned(), |(file, line, column)| {
                    format!("{file}:{line}:{column}")
                }),
                "href": place.map(|(file, line, column)| editor(live, &file, line, column)),
                "drawn": drawn.trim_end(),
            })
        })
        .collect();
    json!({
        "errors": errors,
        "warnings": warnings,
        "tally": wording.tally(errors, warnings),
        "checked": look.at,
        "items": items,
    })
}

/// A link that opens the file in an editor, at the place.
fn editor(live: &Live, file: &str, line: usize, column: usize) -> String {
    let path = live.settings.root.join(Path::new(file));
    live.settings
        .editor
        .replace("{path}", &path.to_string_lossy())
        .replace("{line}", &line.to_string())
        .replace("{column}", &column.to_string())
}

/// What the editor's bar says: where the page is from, who answers for its texts, when its
/// facts were checked, and what it lacks. The last two are those of `jih report`.
fn describe(live: &Live, portal: &Portal, about: &About) -> Value {
    let wording = &live.settings.wording;
    let texts = about.blocks.iter().map(|block| {
        let made = wording.say(&format!("provenance-{}", block.provenance), &[]);
        // A block of an entry has a title; a section of a page has its id.
        let title = wording.find(&format!("prose-{}", block.name), &[]);
        let args = [
            ("block", title.unwrap_or_else(|| block.name.clone()).into()),
            ("language", block.tag.as_str().into()),
            ("made", made.into()),
        ];
        wording.say("serve-block", &args)
    });
    let of_page = |file: &String| about.file.as_ref() == Some(file);
    let checks = checks(portal.catalogue(), wording);
    let checks = checks.iter().filter(|one| of_page(&one.file)).map(|one| {
        let block = wording.say(&format!("report-block-{}", one.shelf.code()), &[]);
        let block = match &one.detail {
            Some(detail) => format!("{block} ({detail})"),
            None => block,
        };
        let date = one.verified_on.map(|date| date.to_string());
        let args = [
            ("block", block.into()),
            ("date", date.unwrap_or_default().into()),
        ];
        wording.say(
            match one.due {
                Due::Since(_) => "serve-check-due",
                Due::Undated => "serve-check-undated",
                Due::In(_) => "serve-check",
            },
            &args,
        )
    });
    let blocks: Vec<String> = texts.chain(checks).collect();
    let gaps = gaps(portal.catalogue(), wording);
    let missing: Vec<&str> = gaps
        .iter()
        .filter(|one| of_page(&one.file))
        .map(|one| one.field)
        .collect();
    json!({
        "file": about.file,
        "href": about.file.as_ref().map(|file| editor(live, file, 1, 1)),
        "languages": about.languages.iter().map(|one| json!({
            "tag": one.tag, "url": one.url, "current": one.current,
        })).collect::<Vec<_>>(),
        "blocks": blocks,
        "missing": missing,
    })
}

/// One page in two or three languages, side by side.
fn beside(live: &Live, path: &str) -> Response {
    let look = live.good();
    let about = look.portal().and_then(|portal| {
        let output = portal.find(path)?;
        portal.about(output)
    });
    let Some(about) = about else {
        return plain(StatusCode::NOT_FOUND, "404: no such page\n");
    };
    // The page that was looked at, the one that authors write, then the portal's order.
    let mut columns: Vec<_> = about.languages.iter().collect();
    columns.sort_by_key(|one| (!one.current, !one.source));
    columns.truncate(COLUMNS);
    let frames: String = columns
        .iter()
        .map(|one| {
            let (tag, url) = (escaped(&one.tag), escaped(&one.url));
            format!("<figure><figcaption>{tag}</figcaption><iframe src=\"{url}\" title=\"{tag}\"></iframe></figure>")
        })
        .collect();
    let wording = &live.settings.wording;
    let title = wording.say("serve-bar-beside", &[]);
    let html = format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}: {}</title><style>\
         body{{margin:0;display:flex;block-size:100vh;font:14px system-ui}}\
         figure{{flex:1;margin:0;display:flex;flex-direction:column;min-inline-size:0}}\
         figcaption{{padding:.25rem .5rem;font-weight:700}}iframe{{flex:1;border:1px solid #999}}\
         </style></head><body>{frames}</body></html>",
        wording.ui().tag(),
        escaped(path),
    );
    reply(
        StatusCode::OK,
        "text/html; charset=utf-8",
        html.into_bytes(),
    )
}
