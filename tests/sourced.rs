//! Every figure that the portal of this repository shows walks back to a source that says
//! when it was written or read.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jih::disk::read_portal;
use jih::pipeline::{self, Portal};
use jih::source::{SourceFile, Sources};
use regex::Regex;
use scraper::{ElementRef, Html, Selector};
use support::{TODAY, load, render};

static PORTAL: LazyLock<Portal> =
    LazyLock::new(|| load(&read_portal(support::repository(), TODAY).unwrap(), None));

/// The pages of texts and of treatments: their prose is the authors' own.
static TEXTS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let pages = PORTAL.catalogue().pages.keys().map(|id| id.to_string());
    let treatments = PORTAL.catalogue().showcases.keys();
    let treatments = treatments.map(|id| format!("treatments/{id}"));
    let wanted: BTreeSet<String> = pages.chain(treatments).collect();
    let built = render(&PORTAL).into_iter();
    let built = built.filter(|(path, _)| {
        let (lang, rest) = path.split_once('/').unwrap_or_default();
        let route = rest.strip_suffix("/index.html");
        ["en", "ja"].contains(&lang) && route.is_some_and(|route| wanted.contains(route))
    });
    built
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
});

fn select<'a>(from: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    from.select(&Selector::parse(css).unwrap()).collect()
}

/// The text without the marks of sources and without what is dialled.
fn prose(block: ElementRef) -> String {
    let apart = select(block, "sup, a[href^='tel:'], ol.sources, .src");
    let apart: BTreeSet<_> = apart.iter().map(|one| one.id()).collect();
    let nodes = block.descendants().filter(|node| {
        let mut around = node.ancestors();
        !around.any(|one| apart.contains(&one.id()))
    });
    let texts = nodes.filter_map(|node| node.value().as_text().map(|text| &**text));
    texts.collect()
}

/// Digits that are no figure: what is called by a number, a number to dial within a
/// country, a year in which something is so called, an hour, the place of a part.
static NAMES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"#7119|11[09]|COVID-19|HTLV-1|WCAG\)?.?\s?2\.2|8341-3:2016|ISO \d+|PET.?CT|",
        r"\d{1,2}:\d\d|^\s*\p{L}+\s?\d+\s?[:：]|^\s*\d+\.\s",
    ))
    .unwrap()
});

fn has_figure(text: &str) -> bool {
    NAMES.replace_all(text, "").contains(char::is_numeric)
}

/// What the generator counts in the entries, and the numbers of its steps.
const COUNTED: &str = "ol.journey, #treatments, .scroll, .routes, .prices";

#[test]
fn a_figure_in_a_text_has_its_mark() {
    let mut wrong = Vec::new();
    for (path, html) in TEXTS.iter() {
        let html = Html::parse_document(html);
        let root = html.root_element();
        let units = "main section.block, main .prose table";
        for part in select(root, units) {
            let sources = ".src, a[href^='#s-'], td a[rel]";
            if has_figure(&prose(part)) && select(part, sources).is_empty() {
                wrong.push(format!("{path}: {}", prose(part)));
            }
        }
        let counted: BTreeSet<_> = select(root, COUNTED).iter().map(|one| one.id()).collect();
        for block in select(root, "main .prose :is(p:not(.notice), li, h1, h2, h3)") {
            let mut around = block.ancestors();
            let is_unit = !select(block, "p, li").is_empty();
            if is_unit || around.any(|one| counted.contains(&one.id())) {
                continue;
            }
            let is_marked = !select(block, "a[href^='#s-']").is_empty();
            if has_figure(&prose(block)) && !is_marked {
                wrong.push(format!("{path}: {}", prose(block).trim()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} blocks:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_mark_leads_to_a_source_with_its_day() {
    let year = Regex::new(r"\b(19|20)\d\d").unwrap();
    let mut marks = 0;
    for (path, html) in TEXTS.iter() {
        let html = Html::parse_document(html);
        let root = html.root_element();
        for mark in select(root, "main a[href^='#s-']") {
            let id = mark.value().attr("href").unwrap().trim_start_matches('#');
            let items = select(root, &format!("li[id='{id}']"));
            let [item] = items[..] else {
                panic!("{path}: {id} is listed {} times", items.len());
            };
            // The emergency page says the day of all its sources once.
            let whole = item.ancestors().filter_map(ElementRef::wrap);
            let whole = whole.take(2).last().unwrap_or(item);
            let text: String = whole.text().collect();
            assert!(year.is_match(&text), "{path}: {id} has no day: {text}");
            marks += 1;
        }
    }
    assert!(marks > 1_000, "{marks} marks");
}

#[test]
fn a_figure_written_as_digits_is_named() {
    let path = "content/pages/visa.en.md";
    let of = |sources: &Sources| {
        let (_, found) = pipeline::load(sources, None);
        let codes = found.iter().map(|one| one.code.to_owned());
        codes.collect::<Vec<String>>()
    };
    let sources = read_portal(support::repository(), TODAY).unwrap();
    assert_eq!(of(&sources), <[&str; 0]>::default());
    let files = sources.files().map(|(_, file)| {
        let fact = "[](fact:visa-count)";
        let is_page = file.path == path;
        assert!(!is_page || file.text().contains(fact));
        let text = match is_page {
            true => file.text().replace(fact, "1,603"),
            false => return SourceFile::clone(file),
        };
        SourceFile::new(file.path.clone(), file.layer, text.into_bytes())
    });
    let edited = Sources::new(files.collect(), TODAY);
    // Its translations still refer to the figure, and are named for that.
    let mut found = of(&edited);
    found.retain(|code| code != "unlike-original");
    assert_eq!(found, ["figure-in-prose"]);
}

#[test]
fn every_fact_names_a_source_that_says_when() {
    let catalogue = PORTAL.catalogue();
    let articles = catalogue.pages.values();
    let articles: Vec<_> = articles
        .chain(catalogue.showcases.values().map(|(_, article)| article))
        .collect();
    let mut seen = 0;
    for article in articles {
        for figure in article.figures.values() {
            let cited = catalogue.cited(&article.sources, &figure.source);
            assert!(!cited.is_empty(), "{}", figure.id);
            assert_eq!(cited.len(), figure.source.0.len(), "{}", figure.id);
            for source in cited {
                let is_dated = source.date.is_some() || source.read_on.is_some();
                assert!(is_dated, "{}: {}", figure.id, source.id);
            }
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen} facts");
}
