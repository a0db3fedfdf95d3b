//! The front page, and the indexes that lead to lists of hospitals.

use serde::Serialize;

use super::frame::{Head, page_link};
use super::journey::{Step, journey};
use super::linked;
use super::map::{self, Map};
use super::marks::{Kind, Mark, Marked, UNNAMED};
use super::parts::{Context, Link, Links};
use crate::facts::{Id, IntakeRoute, PartialDate, Prefecture, REGIONS, Region};
use crate::route::{Facet, IndexKind, Subject};
use crate::words::Arg;

/// The front page.
#[derive(Debug, Serialize)]
pub struct HomeView {
    hospitals: usize,
    lede: String,
    doors: Vec<Link>,
    treatments: Links,
    regions: Links,
    right_for_you: Option<Link>,
    /// The way of a patient, step by step.
    journey: Vec<Step>,
    how: Option<Link>,
    map: Map,
    about: Option<Link>,
    checked: String,
}

/// Links under a heading.
#[derive(Debug, Serialize)]
pub struct Group {
    pub(super) heading: String,
    pub(super) links: Links,
    /// What has no hospital yet, said and not linked.
    pub(super) empty: Vec<String>,
}

/// A kind of facet with its counts.
#[derive(Debug, Serialize)]
pub struct IndexView {
    heading: String,
    lede: String,
    groups: Vec<Group>,
    /// What no count can say, and where to look.
    also: Option<(String, Link)>,
    map: Option<Map>,
}

impl IndexView {
    /// The lists that it leads to.
    fn addresses(&self) -> impl Iterator<Item = &str> {
        let links = self.groups.iter().flat_map(|group| &group.links.0);
        links.map(|link| link.url.as_str())
    }
}

pub(super) fn home(context: &Context) -> HomeView {
    let words = context.words;
    let hospitals = context.catalogue.hospitals.len();
    let today = context.date(PartialDate::Day(context.catalogue.today));
    let doors = [
        Some(context.link(
            &Subject::Index(IndexKind::Treatments),
            words.get("door-treatment"),
        )),
        Some(context.link(
            &Subject::List(Facet::Treatment("health-checkup".into()), 1),
            words.get("door-check-up"),
        ))
        .filter(|_| {
            let facet = Facet::Treatment("health-checkup".into());
            context.plan.facets.contains_key(&facet)
        }),
        Some(context.link(&Subject::Facilitators, words.get("door-help"))),
        Some(context.link(
            &Subject::Index(IndexKind::Languages),
            words.get("door-language"),
        )),
    ];
    let how = context.catalogue.pages.get("how-it-works");
    HomeView {
        hospitals,
        lede: words.format("home-lede", &[("count", Arg::Count(hospitals))]),
        doors: doors.into_iter().flatten().collect(),
        treatments: Links(treatments(context).0),
        regions: Links(regions(context)),
        right_for_you: page_link(context, "right-for-you", "home-right-for-you"),
        journey: how.map_or_else(Vec::new, |article| {
            let page = Subject::Page("how-it-works".into());
            journey(context, article, Some(&page))
        }),
        how: page_link(context, "how-it-works", "journey-all"),
        map: map::regions(context),
        about: page_link(context, "about", "home-about"),
        checked: words.format("built-for", &[("date", Arg::Text(&today))]),
    }
}

/// Codes of a vocabulary with a list each, most hospitals first; and those without any.
fn counted(
    context: &Context,
    vocabulary: &'static str,
    label: &'static str,
    facet: impl Fn(Id) -> Facet,
) -> (Vec<Link>, Vec<String>) {
    let mut links = Vec::new();
    let mut empty = Vec::new();
    for code in context.catalogue.words.vocabulary.codes(vocabulary) {
        let facet = facet(code.as_str().into());
        let name = context.words.label(label, code);
        if context.plan.facets.contains_key(&facet) {
            let count = context.plan.members(&facet).len();
            links.push(Link {
                count: Some(count),
                ..context.link(&Subject::List(facet, 1), &name)
            });
        } else {
            empty.push(name);
        }
    }
    (links, empty)
}

fn treatments(context: &Context) -> (Vec<Link>, Vec<String>) {
    counted(context, "treatment", "treatment", Facet::Treatment)
}

fn languages(context: &Context) -> (Vec<Link>, Vec<String>) {
    let (mut links, _) = counted(context, "language", "language", Facet::Language);
    links.sort_by_key(|link| context.locale.sort_key(&link.label));
    (links, spoken_by_devices(context))
}

/// Languages without a person, each with the number of hospitals where a device helps.
fn spoken_by_devices(context: &Context) -> Vec<String> {
    let codes = context.catalogue.words.vocabulary.codes("language").iter();
    let codes = codes.filter(|code| {
        let facet = Facet::Language(code.as_str().into());
        !context.plan.facets.contains_key(&facet)
    });
    let marks: Vec<Mark> = codes.map(|code| (Kind::Device, code.as_str())).collect();
    let mut labels: Vec<String> = with(context, &marks)
        .into_iter()
        .zip(&marks)
        .map(|(count, (_, code))| {
            let label = context.words.label("language", code);
            let args = [
                ("language", Arg::Text(&label)),
                ("count", Arg::Count(count)),
            ];
            match count {
                0 => label,
                _ => context.words.format("languages-by-device", &args),
            }
        })
        .collect();
    labels.sort_by_key(|label| context.locale.sort_key(label));
    labels
}

/// That hospitals have interpreters for languages that no source names, and where they are.
fn unnamed_languages(context: &Context) -> Option<(String, Link)> {
    let count = with(context, &[(Kind::Spoken, UNNAMED)]).into_iter().sum();
    let args = [("count", Arg::Count(count))];
    (count > 0).then(|| {
        let all = Subject::List(Facet::All, 1);
        (
            context.words.format("languages-unnamed", &args),
            context.link(&all, context.words.get("languages-unnamed-where")),
        )
    })
}

/// How many hospitals can be found by each mark.
fn with(context: &Context, marks: &[Mark]) -> Vec<usize> {
    let catalogue = context.catalogue;
    let count = |marked: &Marked| marks.iter().map(|mark| marked.with(*mark)).collect();
    match context.memo.marked() {
        Some(marked) => count(marked),
        None => {
            let all = (0..).take(catalogue.hospitals.len());
            count(&Marked::hospitals(catalogue, all))
        }
    }
}

fn schemes(context: &Context) -> (Vec<Link>, Vec<String>) {
    counted(context, "scheme", "scheme", Facet::Scheme)
}

fn regions(context: &Context) -> Vec<Link> {
    REGIONS
        .into_iter()
        .map(Facet::Region)
        .zip(REGIONS)
        .filter(|(facet, _)| context.plan.facets.contains_key(facet))
        .map(|(facet, region)| Link {
            count: Some(context.plan.members(&facet).len()),
            ..context.link(
                &Subject::List(facet, 1),
                &context.words.label("region", region.id()),
            )
        })
        .collect()
}

pub(super) fn intake(context: &Context) -> (Vec<Link>, Vec<String>) {
    let mut links = Vec::new();
    let mut empty = Vec::new();
    for route in [
        IntakeRoute::Direct,
        IntakeRoute::DirectOrCoordinator,
        IntakeRoute::CoordinatorRequired,
        IntakeRoute::ReferralOnly,
    ] {
        let facet = Facet::Intake(route);
        let label = context.words.label("intake-list", route.code());
        let count = context.plan.members(&facet).len();
        if count > 0 {
            links.push(Link {
                count: Some(count),
                ..context.link(&Subject::List(facet, 1), &label)
            });
        } else {
            empty.push(label);
        }
    }
    (links, empty)
}

pub(super) fn index(context: &Context, kind: IndexKind) -> (IndexView, Head) {
    let words = context.words;
    let (title, lede, groups) = match kind {
        IndexKind::Treatments => {
            let (links, empty) = treatments(context);
            (
                "nav-treatments",
                "treatments-lede",
                vec![(String::new(), links, empty)],
            )
        }
        IndexKind::Languages => {
            let (links, empty) = languages(context);
            (
                "nav-languages",
                "languages-lede",
                vec![(String::new(), links, empty)],
            )
        }
        IndexKind::Schemes => {
            let (links, empty) = schemes(context);
            (
                "nav-accreditation",
                "accreditation-lede",
                vec![(String::new(), links, empty)],
            )
        }
        IndexKind::Intake => {
            let (links, empty) = intake(context);
            (
                "nav-apply",
                "apply-lede",
                vec![(String::new(), links, empty)],
            )
        }
        IndexKind::Regions => ("nav-regions", "regions-lede", by_region(context)),
    };
    let view = IndexView {
        heading: words.get(title).to_owned(),
        lede: words.get(lede).to_owned(),
        groups: groups
            .into_iter()
            .map(|(heading, links, empty)| Group {
                heading,
                links: Links(links),
                empty,
            })
            .collect(),
        also: match kind {
            IndexKind::Languages => unnamed_languages(context),
            _ => None,
        },
        map: (kind == IndexKind::Regions).then(|| map::regions(context)),
    };
    let head = Head::new(words.get(title), words.get(lede))
        .trail(context.link(&Subject::List(Facet::All, 1), words.get("nav-hospitals")))
        .about(linked::list(view.addresses()));
    (view, head)
}

fn by_region(context: &Context) -> Vec<(String, Vec<Link>, Vec<String>)> {
    let words = context.words;
    REGIONS
        .into_iter()
        .map(|region| {
            let mut links = Vec::new();
            let whole = Facet::Region(region);
            if context.plan.facets.contains_key(&whole) {
                let count = context.plan.members(&whole).len();
                links.push(Link {
                    count: Some(count),
                    ..context.link(&Subject::List(whole, 1), words.get("whole-region"))
                });
            }
            let (inside, empty) = prefectures(context, region);
            links.extend(inside);
            (words.label("region", region.id()), links, empty)
        })
        .collect()
}

/// The prefectures of a region with a list each; and those without a hospital.
pub(super) fn prefectures(context: &Context, region: Region) -> (Vec<Link>, Vec<String>) {
    let mut links = Vec::new();
    let mut empty = Vec::new();
    for prefecture in Prefecture::all().filter(|one| one.region() == region) {
        let facet = Facet::Prefecture(prefecture);
        let label = context.words.label("prefecture", prefecture.id());
        let count = context.plan.members(&facet).len();
        if count > 0 {
            links.push(Link {
                count: Some(count),
                ..context.link(&Subject::List(facet, 1), &label)
            });
        } else {
            empty.push(label);
        }
    }
    (links, empty)
}
