//! What the portal of this repository says on three days: before most of it happened, on
//! the day it was written, and long after.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use jiff::civil::{Date, date};
use jih::disk::read_portal;
use jih::pipeline::Portal;
use scraper::{Html, Selector};
use support::{TODAY, load};

const BEFORE: Date = date(2015, 1, 1);
const WRITTEN: Date = date(2026, 11, 20);
const LATER: Date = date(2030, 1, 1);

/// The texts of some elements of a page, built for a day.
fn says(portal: &Portal, url: &str, css: &str) -> Vec<String> {
    let mut bytes = Vec::new();
    let output = portal.find(url).unwrap();
    portal.render(output, &mut bytes).unwrap();
    let html = Html::parse_document(std::str::from_utf8(&bytes).unwrap());
    let chosen = Selector::parse(css).unwrap();
    html.select(&chosen)
        .map(|one| one.text().collect::<Vec<_>>().join(" "))
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn on(day: Date) -> Portal {
    let sources = read_portal(support::repository(), day).unwrap();
    load(&sources.built_on(TODAY), None)
}

#[test]
fn a_claim_is_worth_what_it_is_on_the_day() {
    let kyushu = "/en/hospitals/kyushu-university-hospital/";
    let osaka = "/en/hospitals/osaka-university-hospital/";
    let recognised = |day, url| says(&on(day), url, "#recognised h3 + p").join(" | ");
    assert_eq!(recognised(BEFORE, kyushu), "");
    let ended = "Ended 30 March 2026; a renewal was not confirmed | \
        Listed as of June 2023; not confirmed since";
    assert_eq!(recognised(WRITTEN, kyushu), ended);
    assert_eq!(recognised(LATER, kyushu), ended);
    let old = "Listed as of 31 January 2017; not confirmed since | Listed as of 1 September 2022; not confirmed since";
    assert_eq!(recognised(BEFORE, osaka), "");
    assert_eq!(
        recognised(date(2017, 6, 1), osaka),
        "Listed as of 31 January 2017 | Given 15 March 2016; not confirmed since"
    );
    assert_eq!(recognised(WRITTEN, osaka), old);
    assert_eq!(recognised(LATER, osaka), old);
}

#[test]
fn a_centre_that_closed_is_open_before() {
    let url = "/en/hospitals/aizawa-hospital/";
    let warns = |day| {
        says(&on(day), url, "#treatments .warn")
            .into_iter()
            .filter(|one| one.starts_with("Ended"))
            .collect::<Vec<_>>()
    };
    assert_eq!(warns(BEFORE), <[&str; 0]>::default());
    assert_eq!(warns(WRITTEN), ["Ended March 2026"]);
    assert_eq!(warns(LATER), ["Ended March 2026"]);
    // Nor does the list of the treatment have it any more.
    let list = "/en/treatments/particle-therapy/";
    let has = |day| {
        says(&on(day), list, "main h3")
            .iter()
            .any(|name| name.starts_with("Aizawa"))
    };
    assert!(has(BEFORE));
    assert!(!has(WRITTEN));
    assert!(!has(LATER));
}

#[test]
fn steps_of_an_approval_stand_when_they_were_taken() {
    let url = "/en/treatments/regenerative-medicine/";
    let steps = |day| says(&on(day), url, "dl.facts dd");
    assert_eq!(steps(BEFORE), <[&str; 0]>::default());
    let between = steps(date(2024, 12, 31));
    assert_eq!(between.last().unwrap(), "HeartSheet: Full approval refused");
    let now = steps(WRITTEN);
    let last = "ReHeart, Amchepry: Approved for a time, with conditions";
    assert_eq!(now.last().unwrap(), last);
    assert_eq!(steps(LATER), now);
    let state = |day| says(&on(day), url, ".state").join("");
    let today = "Facts checked 21 November 2026 Next check due 21 November 2027";
    assert_eq!(state(WRITTEN), today);
    let later = "Facts checked 21 November 2026 \
        The check was due 21 November 2027: please confirm first";
    assert_eq!(state(LATER), later);
}

#[test]
fn a_register_is_not_quoted_before_it_was_read() {
    let url = "/en/coordinators/hibikojo/";
    let registered = |day| {
        let facts = says(&on(day), url, "main dl.facts dd");
        facts.iter().any(|one| one.contains("B-010"))
    };
    assert!(!registered(BEFORE));
    assert!(registered(WRITTEN));
    assert!(registered(LATER));
}
