//! Lists of hospitals.

use serde::Serialize;

use super::article;
use super::frame::Head;
use super::hospital::{Tray, place, tray};
use super::listing::{Group, intake, languages, regions, schemes, treatments};
use super::parts::{Context, Fact, Link, Run};
use super::showcase::{ShowcaseView, showcase_view};
use crate::catalogue::Record;
use crate::facts::{Hospital, Id, Prefecture, REGIONS};
use crate::route::{Facet, IndexKind, Subject};
use crate::words::Arg;

/// One page of a list of hospitals.
#[derive(Debug, Serialize)]
pub struct ListView {
    heading: Run,
    lede: String,
    /// The treatment's full page, on the first page of its list.
    showcase: Option<ShowcaseView>,
    /// A treatment that has no text of its own: what that means.
    bare: Option<Bare>,
    /// The same hospitals side by side.
    compare: Option<Tray>,
    rows: Vec<Row>,
    /// Narrower lists.
    groups: Vec<Group>,
    pager: Option<Pager>,
}

/// What is missing from a treatment without a text, each in its place.
#[derive(Debug, Serialize)]
struct Bare {
    facts: Vec<Fact>,
}

/// A hospital in a list: a small view of its own, never the whole page's.
#[derive(Debug, Serialize)]
struct Row {
    name: Run,
    second: Option<Run>,
    place: Vec<Run>,
    treatments: Vec<String>,
    languages: Option<String>,
    apply: String,
}

/// Earlier and later pages.
#[derive(Debug, Serialize)]
struct Pager {
    text: String,
    previous: Option<Link>,
    next: Option<Link>,
}

pub(super) fn list(context: &Context, facet: &Facet, page: usize) -> (ListView, Head) {
    let words = context.words;
    let total = context.plan.members(facet).len();
    let (heading, trail) = title(context, facet);
    let pages = context.plan.pages(facet);
    let args = [("count", Arg::Count(total))];
    let lede = words.format("list-lede", &args);
    let showcase = match facet {
        Facet::Treatment(id) if page == 1 => context.catalogue.showcases.get(id),
        _ => None,
    };
    let description = match showcase {
        Some((_, article)) => article.text[context.lang].description.value.to_string(),
        None => {
            let args = [("title", Arg::Text(&heading)), ("count", Arg::Count(total))];
            words.format("list-description", &args)
        }
    };
    let paged = if page > 1 {
        let args = [
            ("title", Arg::Text(&heading)),
            ("page", Arg::Count(page)),
            ("pages", Arg::Count(pages)),
        ];
        words.format("page-title", &args)
    } else {
        heading.clone()
    };
    let mut head = Head::new(&paged, &description);
    for link in trail {
        head = head.trail(link);
    }
    let view = ListView {
        heading: match showcase {
            Some((_, article)) => article::title(context, article),
            None => Run::plain(heading),
        },
        lede,
        showcase: showcase.map(|(facts, article)| {
            let subject = Subject::List(facet.clone(), page);
            showcase_view(context, &subject, facts, article)
        }),
        bare: match facet {
            Facet::Treatment(id) if page == 1 && showcase.is_none() => Some(bare(context, id)),
            _ => None,
        },
        compare: match facet {
            Facet::Treatment(id)
            | Facet::TreatmentRegion(id, _)
            | Facet::TreatmentLanguage(id, _) => tray(context, id),
            _ => None,
        },
        rows: context
            .plan
            .page(context.catalogue, facet, page, context.lang)
            .into_iter()
            .map(|record| row(context, record))
            .collect(),
        groups: narrower(context, facet),
        pager: (pages > 1).then(|| pager(context, facet, page, pages)),
    };
    (view, head)
}

/// The questions that a text would answer, and how many hospitals name a price.
fn bare(context: &Context, id: &Id) -> Bare {
    let words = context.words;
    let facet = Facet::Treatment(id.clone());
    let hospitals = context.plan.all(context.catalogue, &facet, context.lang);
    let names_price = |record: &&&Record<Hospital>| {
        let mut offers = record.facts.treatments.iter();
        offers.any(|one| {
            one.treatment == *id && one.cost.is_some() && !one.has_ended(context.catalogue.today)
        })
    };
    let prices = hospitals.iter().filter(names_price).count();
    let cost = (prices > 0).then(|| {
        let args = [("count", Arg::Count(prices))];
        Run::plain(words.format("bare-prices", &args))
    });
    Bare {
        facts: vec![
            context.fact("bare-suits", Vec::new()),
            context.fact("bare-risks", Vec::new()),
            context.fact("bare-evidence", Vec::new()),
            context.fact("label-cost", cost.into_iter().collect()),
        ],
    }
}

fn title(context: &Context, facet: &Facet) -> (String, Vec<Link>) {
    let words = context.words;
    let index = |kind, label: &str| context.link(&Subject::Index(kind), words.get(label));
    let all = || context.link(&Subject::List(Facet::All, 1), words.get("nav-hospitals"));
    let treatment = |id: &Id| words.label("treatment", id);
    let both = |id: &Id, with: &str| {
        let treatment = treatment(id);
        let args = [
            ("first", Arg::Text(&treatment)),
            ("second", Arg::Text(with)),
        ];
        words.format("two-facets", &args)
    };
    let treatment_link = |id: &Id| {
        context.link(
            &Subject::List(Facet::Treatment(id.clone()), 1),
            &treatment(id),
        )
    };
    match facet {
        Facet::All => (words.get("hospitals-title").to_owned(), Vec::new()),
        Facet::Treatment(id) => (
            treatment(id),
            vec![index(IndexKind::Treatments, "nav-treatments")],
        ),
        Facet::TreatmentRegion(id, region) => (
            both(id, &words.label("region", region.id())),
            vec![
                index(IndexKind::Treatments, "nav-treatments"),
                treatment_link(id),
            ],
        ),
        Facet::TreatmentLanguage(id, language) => (
            both(id, &words.label("language", language)),
            vec![
                index(IndexKind::Treatments, "nav-treatments"),
                treatment_link(id),
            ],
        ),
        Facet::Region(region) => {
            let name = words.label("region", region.id());
            (
                words.format("hospitals-in", &[("place", Arg::Text(&name))]),
                vec![all(), index(IndexKind::Regions, "nav-regions")],
            )
        }
        Facet::Prefecture(prefecture) => {
            let name = words.label("prefecture", prefecture.id());
            let region = prefecture.region();
            let region_link = context.link(
                &Subject::List(Facet::Region(region), 1),
                &words.label("region", region.id()),
            );
            (
                words.format("hospitals-in-prefecture", &[("place", Arg::Text(&name))]),
                vec![all(), index(IndexKind::Regions, "nav-regions"), region_link],
            )
        }
        Facet::Language(id) => {
            let name = words.label("language", id);
            (
                words.format("hospitals-speaking", &[("language", Arg::Text(&name))]),
                vec![all(), index(IndexKind::Languages, "nav-languages")],
            )
        }
        Facet::Scheme(id) => {
            let name = words.label("scheme", id);
            (
                words.format("hospitals-named", &[("scheme", Arg::Text(&name))]),
                vec![all(), index(IndexKind::Schemes, "nav-accreditation")],
            )
        }
        Facet::Intake(route) => (
            words.label("intake-list", route.code()),
            vec![all(), index(IndexKind::Intake, "nav-apply")],
        ),
    }
}

fn row(context: &Context, record: &Record<Hospital>) -> Row {
    let facts = &record.facts;
    let name = &record.name[context.lang];
    let words = context.words;
    let mut treatments: Vec<String> = Vec::new();
    for one in &facts.treatments {
        let label = words.label("treatment", &one.treatment);
        if !one.has_ended(context.catalogue.today) && !treatments.contains(&label) {
            treatments.push(label);
        }
    }
    let mut spoken: Vec<String> = Vec::new();
    for help in facts.languages.iter().filter(|help| help.mode.is_human()) {
        if let Some(code) = &help.language {
            let label = words.label("language", code);
            if !spoken.contains(&label) {
                spoken.push(label);
            }
        }
    }
    let route = facts.intake.as_ref().and_then(|intake| intake.route);
    Row {
        name: context.named(name, &Subject::Hospital(record.id.clone())),
        second: name.second.as_ref().map(|second| context.written(second)),
        place: place(context, &facts.place),
        treatments,
        languages: (!spoken.is_empty()).then(|| context.locale.list(&spoken)),
        apply: match route {
            Some(route) => words.label("intake-short", route.code()),
            None => words.get("intake-short-unknown").to_owned(),
        },
    }
}

/// Lists within this one, where two or more hospitals wait.
fn narrower(context: &Context, facet: &Facet) -> Vec<Group> {
    let words = context.words;
    let link = |facet: Facet, label: &str| {
        let count = context.plan.members(&facet).len();
        (count > 0).then(|| Link {
            count: Some(count),
            ..context.link(&Subject::List(facet, 1), label)
        })
    };
    let group = |heading: &str, links: Vec<Link>| Group {
        heading: words.get(heading).to_owned(),
        links,
        empty: Vec::new(),
    };
    let groups = match facet {
        Facet::All => vec![
            group("by-treatment", treatments(context).0),
            group("by-region", regions(context)),
            group("by-language", languages(context).0),
            group("by-apply", intake(context).0),
            group("by-accreditation", schemes(context).0),
        ],
        Facet::Treatment(id) => {
            let regions = REGIONS.into_iter().filter_map(|region| {
                let name = words.label("region", region.id());
                link(Facet::TreatmentRegion(id.clone(), region), &name)
            });
            let spoken = context.catalogue.words.vocabulary.codes("language").iter();
            let spoken = spoken.filter_map(|code| {
                let facet = Facet::TreatmentLanguage(id.clone(), code.as_str().into());
                link(facet, &words.label("language", code))
            });
            vec![
                group("by-region", regions.collect()),
                group("by-language", spoken.collect()),
            ]
        }
        Facet::Region(region) => {
            let prefectures = Prefecture::all().filter(|one| one.region() == *region);
            let links = prefectures.filter_map(|one| {
                link(Facet::Prefecture(one), &words.label("prefecture", one.id()))
            });
            vec![group("by-prefecture", links.collect())]
        }
        _ => Vec::new(),
    };
    groups
        .into_iter()
        .filter(|group| !group.links.is_empty())
        .collect()
}

fn pager(context: &Context, facet: &Facet, page: usize, pages: usize) -> Pager {
    let args = [("page", Arg::Count(page)), ("pages", Arg::Count(pages))];
    let to = |page: usize, label: &str| {
        context.link(
            &Subject::List(facet.clone(), page),
            context.words.get(label),
        )
    };
    Pager {
        text: context.words.format("page-of", &args),
        previous: (page > 1).then(|| to(page - 1, "page-previous")),
        next: (page < pages).then(|| to(page + 1, "page-next")),
    }
}
