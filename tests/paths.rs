//! No page of the portal of this repository is a dead end.
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
use jih::pipeline::Portal;
use scraper::{Html, Selector};
use support::{TODAY, load, render};

static PORTAL: LazyLock<Portal> =
    LazyLock::new(|| load(&read_portal(support::repository(), TODAY).unwrap(), None));

/// Of every page, by its address: where it leads within the site, and its text.
static PAGES: LazyLock<BTreeMap<String, (BTreeSet<String>, String)>> = LazyLock::new(|| {
    let built = render(&PORTAL).into_iter();
    let pages = built.filter_map(|(path, bytes)| {
        let url = format!("/{}", path.strip_suffix("index.html")?);
        let text = String::from_utf8(bytes).unwrap();
        let html = Html::parse_document(&text);
        let link = Selector::parse("a[href^='/']").unwrap();
        let links = html.select(&link).map(|a| a.value().attr("href").unwrap());
        let links = links.map(|href| href.split('#').next().unwrap().to_owned());
        Some((url, (links.collect(), text)))
    });
    pages.collect()
});

/// How the journey begins, in each language.
const START: &str = "how-it-works/";

#[test]
fn how_to_start_is_three_steps_away() {
    let mut near: BTreeSet<&str> = PAGES
        .keys()
        .filter(|url| url.split('/').count() == 4 && url.ends_with(START))
        .map(String::as_str)
        .collect();
    assert!(near.len() >= 4, "{near:?}");
    for _ in 0..3 {
        let before = near.clone();
        let leads = |links: &BTreeSet<String>| links.iter().any(|to| before.contains(&**to));
        let next = PAGES.iter().filter(|(_, (links, _))| leads(links));
        near.extend(next.map(|(url, _)| url.as_str()));
    }
    let far: Vec<_> = PAGES
        .keys()
        .filter(|url| !near.contains(url.as_str()))
        .collect();
    assert!(far.is_empty(), "{far:?}");
}

#[test]
fn a_treatment_leads_to_all_that_comes_next() {
    let catalogue = PORTAL.catalogue();
    assert_eq!(catalogue.showcases.len(), 10);
    for id in catalogue.showcases.keys() {
        let url = format!("/en/treatments/{id}/");
        let (links, text) = &PAGES[&url];
        for next in ["costs/", START, "hospitals/", "records/", "coordinators/"] {
            assert!(links.contains(&format!("/en/{next}")), "{url}: {next}");
        }
        assert!(text.contains("id=\"questions\""), "{url}");
        let offers = catalogue.hospitals.iter().filter(|record| {
            let mut treatments = record.facts.treatments.iter();
            treatments.any(|one| one.treatment == *id && !one.has_ended(TODAY))
        });
        let offers: Vec<_> = offers
            .map(|record| format!("/en/hospitals/{}/", record.id))
            .collect();
        for hospital in &offers {
            assert!(links.contains(hospital), "{url}: {hospital}");
            assert!(PAGES[hospital].0.contains(&url), "{hospital}: {url}");
        }
        let compare = links.contains(&format!("{url}compare/"));
        assert_eq!(compare, offers.len() > 1, "{url}");
    }
}

#[test]
fn a_hospital_leads_to_coordinators_and_its_centres() {
    for record in &PORTAL.catalogue().hospitals {
        let url = format!("/en/hospitals/{}/", record.id);
        let (links, _) = &PAGES[&url];
        assert!(links.contains("/en/coordinators/"), "{url}");
        let centres = record.facts.after.iter().flat_map(|after| &after.centres);
        for centre in centres {
            let to = format!("/en/near-home/{centre}/");
            assert!(links.contains(&to), "{url}: {to}");
            assert!(PAGES[&to].0.contains(&url), "{to}: {url}");
        }
    }
}
