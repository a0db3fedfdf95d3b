//! Whole small portals: `tests/sites/<name>/in` must become `expected`, byte for byte.
//! `expected-<date>` is the same portal, built for another day.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals and writes what it recorded"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jiff::civil::Date;
use jih::disk::read_portal;
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};
use support::{TODAY, load, render};
use walkdir::WalkDir;

#[test]
fn portals_become_what_was_recorded() {
    let mut wrong = String::new();
    for (name, folder) in support::sites() {
        for (expected, today) in builds(&folder) {
            let sources = read_portal(&folder.join("in"), today).unwrap();
            let files = essence(render(&load(&sources, None)));
            let root = folder.join(&expected);
            for stale in files_below(&root) {
                if files.contains_key(&stale) {
                    continue;
                }
                if overwrites() {
                    fs::remove_file(root.join(&stale)).unwrap();
                } else {
                    wrong.push_str(&format!(
                        "{name}/{expected}/{stale} is not built any more\n"
                    ));
                }
            }
            for (path, bytes) in files {
                let expected = Data::read_from(&root.join(&path), Some(DataFormat::Text)).raw();
                let actual = Data::text(String::from_utf8(bytes).unwrap());
                let compared =
                    Assert::new()
                        .action_env("SNAPSHOTS")
                        .try_eq(Some(&path), actual, expected);
                if let Err(error) = compared {
                    wrong.push_str(&format!("{error}\n"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Leaves out what is drawn rather than said, so that a change of the theme's colours or of
/// a coast line is not a change of every page here: stylesheets, paths of drawings, and the
/// files that all pages share. Open data says again what the pages say, and `data.rs` holds
/// it to the entries.
fn essence(files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let page = |bytes: Vec<u8>| {
        let html = String::from_utf8(bytes).unwrap();
        let html = between(&html, "<style>", "</style>");
        let html = between(&html, "'sha256-", "'");
        // The addresses of a script and of the picture of a link have the digest of it.
        let html = between(&html, "src=\"/assets/", "\"");
        let html = between(&html, "/assets/share-", "\"");
        between(&html, " d=\"", "\"").into_bytes()
    };
    files
        .into_iter()
        .filter(|(path, _)| {
            let elsewhere = ["assets/", "data/v1/"];
            path != "sw.js" && !elsewhere.iter().any(|folder| path.starts_with(folder))
        })
        .map(|(path, bytes)| match path.ends_with(".html") {
            true => (path, page(bytes)),
            false => (path, bytes),
        })
        .collect()
}

/// The text without what stands between each `start` and the next `end`.
fn between(text: &str, start: &str, end: &str) -> String {
    let mut parts = text.split(start);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(start);
        out.push_str(&part[part.find(end).unwrap()..]);
    }
    out
}

/// The folders of what was recorded, each with its day. A new portal has none yet.
fn builds(folder: &Path) -> Vec<(String, Date)> {
    let mut builds: Vec<(String, Date)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| {
            let date = name.strip_prefix("expected-")?.parse().unwrap();
            Some((name, date))
        })
        .collect();
    builds.push(("expected".to_owned(), TODAY));
    builds.sort();
    builds
}

fn files_below(root: &Path) -> BTreeSet<String> {
    WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            entry
                .path()
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/")
        })
        .collect()
}

fn overwrites() -> bool {
    std::env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite")
}

/// A list of a whole country's hospitals is paged, never cut.
#[test]
fn a_long_list_has_pages() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "site.yaml",
        "base_url: https://portal.example\nlanguages: [en, ja]\nsource_language: en\n",
    );
    for number in 1..=301 {
        // The first fifty in Hokkaido, the others far south of it.
        let prefecture = if number <= 50 { "hokkaido" } else { "okinawa" };
        write(
            &format!("content/hospitals/h-{number:03}.yaml"),
            &format!(
                "name: {{ja: 第{number:03}病院, kana: だい{number:03}びょういん, en: Hospital {number:03}}}\n\
                 place: {{prefecture: {prefecture}}}\n\
                 treatments: [{{treatment: rehabilitation}}]\n"
            ),
        );
    }
    let files = render(&load(&read_portal(folder.path(), TODAY).unwrap(), None));
    let page = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    for lang in ["en", "ja"] {
        for list in ["hospitals", "treatments/rehabilitation"] {
            let first = page(&format!("{lang}/{list}/index.html"));
            let second = page(&format!("{lang}/{list}/page/2/index.html"));
            let (first, second) = (rows(&first, lang), rows(&second, lang));
            assert_eq!((first.len(), second.len()), (300, 1), "{lang} {list}");
            assert_eq!(first[0], "h-001", "from north to south");
            assert_eq!(first[299], "h-300");
            assert_eq!(second, ["h-301"]);
        }
        assert!(!files.contains_key(&format!("{lang}/hospitals/page/3/index.html")));
        assert!(!files.contains_key(&format!("{lang}/hospitals/page/1/index.html")));
        let north = page(&format!("{lang}/regions/hokkaido/index.html"));
        assert_eq!(rows(&north, lang).len(), 50);
        assert!(!files.contains_key(&format!("{lang}/regions/hokkaido/page/2/index.html")));
    }
    let first = page("en/hospitals/index.html");
    let second = page("en/hospitals/page/2/index.html");
    assert!(first.contains(r#"<a rel="next" href="/en/hospitals/page/2/">"#));
    assert!(!first.contains(r#"rel="prev""#));
    assert!(second.contains(r#"<a rel="prev" href="/en/hospitals/">"#));
    assert!(!second.contains(r#"rel="next""#));
    assert!(
        first.contains("301 hospitals"),
        "the count is of the list, not of the page"
    );
    assert!(second.contains("301 hospitals"));
    let sitemap = page("sitemap-en.xml");
    assert!(sitemap.contains("<loc>https://portal.example/en/hospitals/page/2/</loc>"));
}

/// The hospitals that the rows of a list lead to, in order.
fn rows(html: &str, lang: &str) -> Vec<String> {
    let start = format!(r#"<h3><a href="/{lang}/hospitals/"#);
    html.split(start.as_str())
        .skip(1)
        .map(|rest| rest.split('/').next().unwrap().to_owned())
        .collect()
}
