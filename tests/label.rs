//! A page that a machine translated says so before its first words are read.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use jih::disk::read_portal;
use scraper::{Html, Selector};
use support::{TODAY, load, render, repository};

#[test]
fn a_machine_is_named_before_its_words() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let files = render(&load(&sources, None));
    let first = Selector::parse(".prose > :first-child > .notice").unwrap();
    let mut seen = 0;
    for (_, file) in sources.files() {
        let Some(name) = file.path.as_str().strip_prefix("content/pages/") else {
            continue;
        };
        let machine = file
            .text
            .as_ref()
            .unwrap()
            .contains("\n  status: machine\n");
        let Some((id, tag)) = name
            .strip_suffix(".md")
            .and_then(|name| name.split_once('.'))
        else {
            continue;
        };
        // A language that is not published yet has its texts all the same.
        let Some(page) = files.get(&format!("{}/{id}/index.html", tag.to_lowercase())) else {
            continue;
        };
        let html = Html::parse_document(std::str::from_utf8(page).unwrap());
        assert_eq!(html.select(&first).next().is_some(), machine, "{name}");
        seen += usize::from(machine);
    }
    assert!(seen > 0, "the portal has pages that a machine translated");
}
