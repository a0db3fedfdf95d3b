//! The page for the doctor at home says what the entries and the lists say.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the repository's own portal"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jih::catalogue::{self, Catalogue};
use jih::disk::read_portal;
use jih::facts::{Hospital, IntakeRoute, Standing};
use jih::parse::parse;
use scraper::{ElementRef, Html, Selector};
use support::{LANGUAGES, TODAY, load, render, repository};

static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let sources = read_portal(repository(), TODAY).unwrap();
    let files = render(&load(&sources, None)).into_iter();
    let pages = files.filter_map(|(path, bytes)| {
        let address = path.strip_suffix("index.html")?;
        Some((format!("/{address}"), String::from_utf8(bytes).unwrap()))
    });
    pages.collect()
});

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let parsed = parse(&read_portal(repository(), TODAY).unwrap(), None);
    catalogue::check(&parsed, TODAY, false, None).0.unwrap()
});

fn page(address: &str) -> Html {
    Html::parse_document(&PAGES[address])
}

fn doctors(language: &str) -> Html {
    page(&format!("/{language}/for-doctors/"))
}

fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

fn said(element: ElementRef) -> String {
    let text: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    text.join(" ")
}

/// The numbers in a text, in its order.
fn numbers(text: &str) -> Vec<usize> {
    let parts = text.split(|c: char| !c.is_ascii_digit());
    parts.filter_map(|part| part.parse().ok()).collect()
}

/// The hospitals of a treatment that offer it today.
fn offering(treatment: &str) -> Vec<&'static Hospital> {
    let offers = |facts: &&Hospital| {
        let mut all = facts.treatments.iter();
        all.any(|one| &*one.treatment == treatment && !one.has_ended(TODAY))
    };
    let all = CATALOGUE.hospitals.iter().map(|one| &*one.facts);
    all.filter(offers).collect()
}

/// Each treatment of the page with what stands in its block.
fn treatments(html: &Html) -> Vec<(String, ElementRef<'_>)> {
    let blocks = all(html.root_element(), "#treatments :is(.tr, .more li)");
    let treatments = blocks.into_iter().map(|block| {
        let link = all(block, "a[href*='/treatments/']")[0];
        let url = link.attr("href").unwrap();
        (url.to_owned(), block)
    });
    treatments.collect()
}

#[test]
fn every_treatment_with_a_hospital_stands_there_once() {
    let offered: BTreeSet<&str> = CATALOGUE
        .hospitals
        .iter()
        .flat_map(|one| &one.facts.treatments)
        .filter(|one| !one.has_ended(TODAY))
        .map(|one| &*one.treatment)
        .collect();
    assert!(offered.len() > 10);
    for language in LANGUAGES {
        let html = doctors(language);
        let mut named: Vec<String> = treatments(&html).into_iter().map(|(url, _)| url).collect();
        named.sort();
        let expected: Vec<String> = offered
            .iter()
            .map(|id| format!("/{language}/treatments/{id}/"))
            .collect();
        assert_eq!(named, expected);
    }
}

#[test]
fn its_counts_are_those_of_the_lists() {
    let html = doctors("en");
    for (url, block) in treatments(&html) {
        let list = page(&url);
        let rows = all(list.root_element(), "#results .list > li, .list > .h").len();
        let text = said(all(block, ".who b")[0]);
        let found = offering(url.trim_end_matches('/').rsplit('/').next().unwrap());
        assert_eq!(numbers(&text), [found.len()], "{url}");
        assert_eq!(rows, found.len(), "{url}: the list");
        // Who applies: a hospital that takes both is counted in both.
        let who = numbers(&said(all(block, ".who")[0]));
        let takes = |routes: &[Option<IntakeRoute>]| {
            let route = |one: &&&Hospital| one.intake.as_ref().and_then(|intake| intake.route);
            found
                .iter()
                .filter(|one| routes.contains(&route(one)))
                .count()
        };
        use IntakeRoute::{CoordinatorRequired, Direct, DirectOrCoordinator, ReferralOnly};
        let expected = [
            takes(&[Some(Direct), Some(DirectOrCoordinator)]),
            takes(&[Some(CoordinatorRequired), Some(DirectOrCoordinator)]),
            takes(&[Some(ReferralOnly)]),
            takes(&[None]),
        ];
        let expected: Vec<usize> = expected.into_iter().filter(|count| *count > 0).collect();
        assert_eq!(who.get(1..), Some(&expected[..]), "{url}");
    }
}

#[test]
fn each_way_to_apply_leads_to_as_many_hospitals() {
    let html = doctors("en");
    let routes = all(html.root_element(), ".routes a");
    assert!(routes.len() > 2, "the ways to apply are linked");
    let mut stated = 0;
    for link in routes {
        let list = page(link.attr("href").unwrap());
        let count = numbers(&said(all(link, ".c")[0]));
        assert_eq!(count, [all(list.root_element(), ".list > .h").len()]);
        stated += count[0];
    }
    let rest = said(all(html.root_element(), ".routes .ns")[0]);
    assert_eq!(numbers(&rest), [CATALOGUE.hospitals.len() - stated]);
}

#[test]
fn what_an_entry_states_is_there_and_nothing_else() {
    let html = doctors("en");
    for (url, block) in treatments(&html) {
        let id = url.trim_end_matches('/').rsplit('/').next().unwrap();
        let found = offering(id);
        let words = &CATALOGUE.words[CATALOGUE.site.languages.source()];
        let stated: BTreeSet<String> = found
            .iter()
            .filter_map(|one| one.intake.as_ref())
            .flat_map(|intake| &intake.documents)
            .map(|code| words.label("document", code))
            .collect();
        let labels = all(block, "dt:not(.un)").into_iter();
        let values = all(block, "dd:not(.un)").into_iter().map(said);
        let facts: BTreeMap<String, String> = labels.map(said).zip(values).collect();
        let papers = facts.get(words.get("label-documents"));
        assert_eq!(papers.is_none(), stated.is_empty(), "{url}");
        for paper in &stated {
            assert!(papers.unwrap().contains(paper.as_str()), "{url}: {paper}");
        }
        let reply = facts.get(words.get("label-reply"));
        let replies = found.iter().filter_map(|one| one.intake.as_ref());
        let replies = replies.filter(|one| one.reply_days.is_some()).count();
        assert_eq!(reply.is_some(), replies > 0, "{url}");
        if let Some(reply) = reply {
            assert!(reply.contains(&format!("({replies} of {} ", found.len())));
        }
    }
}

#[test]
fn the_coordinators_are_the_accredited_ones() {
    let today = |one: &jih::facts::Amtac| !matches!(one.standing(TODAY), Standing::Ended(_));
    let all_of_them = CATALOGUE.facilitators.iter();
    let accredited = all_of_them.filter(|one| one.facts.amtac.as_ref().is_some_and(today));
    let mut accredited: Vec<String> = accredited
        .map(|one| format!("/en/coordinators/{}/", one.id))
        .collect();
    accredited.sort();
    let html = doctors("en");
    let named = all(html.root_element(), "#coordinators h3 a").into_iter();
    let mut named: Vec<String> = named.map(|one| one.attr("href").unwrap().into()).collect();
    named.sort();
    assert_eq!(named, accredited);
}

#[test]
fn the_letter_is_in_english_and_japanese_everywhere() {
    for language in LANGUAGES {
        let html = doctors(language);
        let headings = all(html.root_element(), "#letter li");
        assert!(headings.len() > 8, "{language}");
        for heading in headings {
            let lines = all(heading, "bdi");
            let tag = |at: usize| lines[at].attr("lang").unwrap_or(language);
            assert_eq!((tag(0), tag(1)), ("en", "ja"), "{language}");
        }
    }
}
