//! Figures that texts refer to: written once, shown in every language, found, and no reason
//! to translate anew.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use jih::disk::read_portal;
use jih::pipeline::{self, Portal};
use jih::source::{SourceFile, Sources};
use support::{TODAY, load};

fn sources() -> Sources {
    read_portal(&support::repository().join("tests/sites/figures/in"), TODAY).unwrap()
}

/// The same portal with a part of one file written anew.
fn edited(path: &str, from: &str, to: &str) -> Sources {
    let files = sources();
    let files = files.files().map(|(_, file)| {
        if file.path != path {
            return SourceFile::clone(file);
        }
        assert!(file.text().contains(from), "{path}");
        let text = file.text().replace(from, to);
        SourceFile::new(file.path.clone(), file.layer, text.into_bytes())
    });
    Sources::new(files.collect(), TODAY)
}

fn page(portal: &Portal, url: &str) -> String {
    let mut bytes = Vec::new();
    portal
        .render(portal.find(url).unwrap(), &mut bytes)
        .unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn one_edit_changes_every_language_and_makes_no_translation_stale() {
    let before = load(&sources(), None);
    let edited = edited("content/showcase/bnct.yaml", "[30, 60]", "[1000, 2500]");
    let (after, found) = pipeline::load(&edited, None);
    assert!(found.is_empty(), "{found:?}");
    let after = after.unwrap();
    for (lang, old, new) in [
        ("en", "30–60", "1,000–2,500"),
        ("ja", "30～60", "1,000～2,500"),
        ("ar", "من 30 إلى 60", "من 1,000 إلى 2,500"),
    ] {
        let url = format!("/{lang}/treatments/bnct/");
        let old = format!("<bdi class=\"n\">{old}</bdi>");
        let new = format!("<bdi class=\"n\">{new}</bdi>");
        let before = page(&before, &url);
        assert_eq!(before.matches(&old).count(), 1, "{lang}");
        assert_eq!(page(&after, &url), before.replace(&old, &new), "{lang}");
    }
}

#[test]
fn a_figure_is_found_as_it_is_shown() {
    let portal = load(&sources(), None);
    for (tag, records) in portal.search_records().unwrap() {
        let url = format!("/{tag}/treatments/bnct/");
        let record = records.iter().find(|one| one.url == url).unwrap();
        let words: Vec<&str> = record.text.split(' ').collect();
        for word in ["60", "71", "2018"] {
            assert!(words.contains(&word), "{tag}: {word} in {}", record.text);
        }
    }
}

#[test]
fn every_source_of_a_figure_is_listed() {
    let portal = load(&sources(), None);
    let catalogue = portal.catalogue();
    let articles = catalogue.showcases.values().map(|(_, article)| article);
    for article in articles.chain(catalogue.pages.values()) {
        assert!(!article.figures.is_empty());
        for figure in article.figures.values() {
            for id in &figure.source.0 {
                assert!(article.sources.iter().any(|one| one.id == *id), "{id}");
            }
        }
    }
}
