//! A site without its broken entries is whole: nothing in it leads to what was left out.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeSet;

use jih::disk::read_portal;
use jih::pipeline;
use jih::source::{SourceFile, Sources};
use scraper::{Html, Selector};
use support::{TODAY, render, repository};

/// Entries that many pages of the repository's portal name.
const BROKEN: &[&str] = &[
    "content/hospitals/qst-hospital.yaml",
    "content/hospitals/kameda-medical-center.yaml",
    "content/facilitators/jtb-jmhc.yaml",
    "content/centres/sakra-world-hospital.yaml",
];

#[test]
fn nothing_leads_to_what_was_left_out() {
    let whole = read_portal(repository(), TODAY).unwrap();
    let mut found = 0;
    let files = whole.files().map(|(_, file)| {
        let mut file = SourceFile::clone(file);
        if BROKEN.contains(&file.path.as_str()) {
            found += 1;
            file.text = Ok("name: {jaa: x}\n".to_owned());
        }
        file
    });
    let sources = Sources::new(files.collect(), TODAY);
    assert_eq!(found, BROKEN.len(), "the entries are still there");
    let (portal, _) = pipeline::load(&sources, None);
    let files = render(&portal.unwrap());
    let addresses: BTreeSet<String> = files
        .keys()
        .map(|path| format!("/{}", path.trim_end_matches("index.html")))
        .collect();
    let links = Selector::parse("a[href^='/']").unwrap();
    let mut dead = BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        for link in html.select(&links) {
            let href = link.attr("href").unwrap();
            let target = href.split('#').next().unwrap();
            if !addresses.contains(target) {
                dead.insert(format!("{path}: {href}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}
