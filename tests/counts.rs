//! A counted noun has the form that its number asks for, past a hundred too.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use jih::disk::embedded;
use jih::source::{Layer, SourceFile, Sources};
use support::{TODAY, load, render};

/// The page of a hospital with so many beds.
fn page(tag: &str, beds: usize) -> String {
    let site =
        format!("base_url: https://portal.example\nlanguages: [en, {tag}]\nsource_language: en\n");
    let hospital = format!(
        "name: {{ja: 桜総合病院, kana: さくらそうごうびょういん, en: Sakura General Hospital}}\n\
         place: {{prefecture: tokyo}}\n\
         beds: {{count: {beds}, as_of: 2026-01, source: own}}\n\
         sources:\n\
         - {{id: own, title: Outline, url: \"https://sakura.example/\", publisher: Sakura, read_on: 2026-11-20}}\n"
    );
    let own = [
        ("site.yaml", site),
        ("content/hospitals/sakura.yaml", hospital),
    ];
    let own =
        own.map(|(path, text)| SourceFile::new(path.to_owned(), Layer::Portal, text.into_bytes()));
    let portal = load(
        &Sources::new(embedded().into_iter().chain(own).collect(), TODAY),
        None,
    );
    let path = format!("{tag}/hospitals/sakura/index.html");
    String::from_utf8(render(&portal).remove(&path).unwrap()).unwrap()
}

#[test]
fn a_number_past_a_hundred_takes_the_form_of_its_last_digits() {
    for (tag, beds, says) in [
        ("ar", 7, "7 أسرّة"),
        ("ar", 15, "15 سريرًا"),
        ("ar", 100, "عدد الأسرّة: 100"),
        ("ar", 103, "103 أسرّة"),
        ("ar", 150, "150 سريرًا"),
        ("ar", 965, "965 سريرًا"),
        ("ru", 101, "101 койка"),
        ("ru", 111, "111 коек"),
        ("ru", 1_234, "1\u{a0}234 койки"),
    ] {
        let page = page(tag, beds);
        assert!(page.contains(says), "{tag}: no {says}");
    }
}
