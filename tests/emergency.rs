//! The page that must come first: it is there from everywhere, light, and says what to do.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the repository's own portal"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use jih::disk::read_portal;
use scraper::{Html, Selector};
use support::{LANGUAGES, TODAY, load, render, repository};

/// Most need 4.5 KB; Thai, Khmer and Burmese all but the whole.
/// `gzip -9` is some bytes better than the compressor here.
const MAX_GZIP: usize = 5 * 1024 + 64;

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> =
    LazyLock::new(|| render(&load(&read_portal(repository(), TODAY).unwrap(), None)));

fn emergency(language: &str) -> (&'static [u8], Html) {
    let bytes = &FILES[&format!("{language}/emergency/index.html")];
    (bytes, Html::parse_document(str::from_utf8(bytes).unwrap()))
}

fn all(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector)
        .map(|one| one.text().collect())
        .collect()
}

#[test]
fn it_is_one_tap_away_from_every_page() {
    let mut seen = 0;
    for (path, bytes) in &*FILES {
        let Some(language) = path.split('/').next().filter(|one| LANGUAGES.contains(one)) else {
            continue;
        };
        if !path.ends_with(".html") || path.ends_with("/emergency/index.html") {
            continue;
        }
        let html = str::from_utf8(bytes).unwrap();
        let before = html.split("<main").next().unwrap();
        let link = format!("href=\"/{language}/emergency/\"");
        assert!(before.contains(&link), "{path}");
        seen += 1;
    }
    assert!(seen > 500);
    // Before a language is chosen, there is one in each.
    for path in ["index.html", "404.html"] {
        let gate = str::from_utf8(&FILES[path]).unwrap();
        for language in LANGUAGES {
            assert!(gate.contains(&format!("/{language}/emergency/")), "{path}");
        }
        // A language that joins must be looked at by these tests too.
        let doors = gate.matches("/emergency/\"").count();
        assert_eq!(doors, LANGUAGES.len(), "{path}");
    }
}

#[test]
fn it_is_light_and_asks_for_nothing() {
    for language in LANGUAGES {
        let (bytes, html) = emergency(language);
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        let size = encoder.finish().unwrap().len();
        assert!(size <= MAX_GZIP, "{language}: {size}");
        for selector in ["script", "link[rel=stylesheet]", "img", "[style]"] {
            assert!(all(&html, selector).is_empty(), "{language}: {selector}");
        }
    }
}

#[test]
fn it_says_whom_to_call_and_what_to_show() {
    for language in LANGUAGES {
        let (_, html) = emergency(language);
        for number in ["119", "110"] {
            let call = all(&html, &format!("#call a[href='tel:{number}']"));
            assert_eq!(call, [number], "{language}");
        }
        assert!(!all(&html, "#advice a[href='tel:+815038162787']").is_empty());
        let answers = all(&html, "#say strong");
        assert!(answers.len() > 1, "{language}: what to say");
        let cards = all(&html, "#phrases li strong");
        for sign in [
            "胸",
            "息",
            "うまく話せません",
            "アナフィラキシー",
            "妊娠",
            "子ども",
            "血を固まりにくくする",
            "救急車",
            "通訳",
        ] {
            let found = cards.iter().any(|card| card.contains(sign));
            assert!(found, "{language}: no card for {sign}");
        }
        if language != "ja" {
            let japanese = all(&html, "#phrases strong > [lang=ja]").len();
            let read = all(&html, "#phrases [lang=ja-Latn]").len();
            assert_eq!((japanese, read), (cards.len(), cards.len()), "{language}");
        }
        for section in ["ambulance", "your-hospital", "find"] {
            assert!(!all(&html, &format!("#{section} h2")).is_empty());
        }
    }
}
