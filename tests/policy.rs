//! What a page may load and run is said in the page, and what is said is true of it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jih::disk::read_portal;
use jih::policy;
use rayon::prelude::*;
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};
use support::{TODAY, load, render, repository};

const META: &str = "meta[http-equiv=Content-Security-Policy]";

/// What is wrong with a page.
fn fault(page: &str) -> Option<String> {
    let html = Html::parse_document(page);
    let all = |selector: &str| -> Vec<_> {
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).map(|one| one.html()).collect()
    };
    let [meta] = &all(META)[..] else {
        return Some("it does not have one policy".to_owned());
    };
    if meta.contains("unsafe") || !meta.contains("default-src 'none'") {
        return Some(format!("its policy is weak: {meta}"));
    }
    if page.find("http-equiv") > page.find("<style") {
        return Some("the policy stands behind a style, and does not hold for it".to_owned());
    }
    let style = Selector::parse("style").unwrap();
    for one in html.select(&style) {
        let text: String = one.text().collect();
        let hash = STANDARD.encode(Sha256::digest(&text));
        if !meta.contains(&format!("'sha256-{hash}'")) {
            return Some("a style has no hash in its policy".to_owned());
        }
    }
    let said = meta.matches("sha256-").count();
    if said != all("style").len() {
        return Some(format!("{said} hashes stand in its policy"));
    }
    all("[style]").first().cloned()
}

#[test]
fn every_page_says_what_it_may_load() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let files = render(&load(&sources, None));
    let wrong: Vec<String> = files
        .par_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .filter_map(|(path, page)| Some((path, fault(std::str::from_utf8(page).unwrap())?)))
        .map(|(path, fault)| format!("{path}: {fault}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Cloudflare Pages reads a hundred rules of lines of 2,000 characters.
#[test]
fn headers_are_what_hosts_read() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let files = render(&load(&sources, Some("https://portal.example/demo")));
    let headers = std::str::from_utf8(&files["_headers"]).unwrap();
    assert!(headers.contains("\n/demo/ar/*\n  Content-Security-Policy: "));
    assert!(headers.contains("  Referrer-Policy: no-referrer\n"));
    assert!(!headers.contains("unsafe"), "{headers}");
    assert!(headers.lines().all(|line| line.chars().count() <= 2_000));
    let rules = headers.lines().filter(|line| !line.starts_with(' '));
    assert!(rules.count() <= 100);
}

#[test]
fn a_text_cannot_let_itself_in() {
    let mut page = b"<head><style>a{}</style></head><body>\
                     <style>b{}</style><script>alert(1)</script></body>"
        .to_vec();
    policy::Seals::default().seal(&mut page, 0);
    let page = String::from_utf8(page).unwrap();
    assert_eq!(page.matches("'sha256-").count(), 1, "{page}");
}

#[test]
fn what_is_saved_goes_where_nothing_may_be_saved() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let files = render(&load(&sources, None));
    assert!(
        !std::str::from_utf8(&files["sw.js"])
            .unwrap()
            .contains("unregister")
    );

    let without = tempfile::tempdir().unwrap();
    let sample = repository().join("samples/portal");
    for entry in walkdir::WalkDir::new(&sample) {
        let entry = entry.unwrap();
        let to = without
            .path()
            .join(entry.path().strip_prefix(&sample).unwrap());
        match entry.file_type().is_dir() {
            true => std::fs::create_dir_all(to).unwrap(),
            false => drop(std::fs::copy(entry.path(), to).unwrap()),
        }
    }
    let settings = without.path().join("site.yaml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, format!("{text}\noffline: false\n")).unwrap();
    let sources = read_portal(without.path(), TODAY).unwrap();
    let files = render(&load(&sources, None));
    assert!(
        std::str::from_utf8(&files["sw.js"])
            .unwrap()
            .contains("unregister")
    );
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(page).unwrap();
        assert!(!page.contains("class=\"keep\""), "{path} can be saved");
    }
    assert!(files.keys().all(|path| !path.contains("offline")));
}
