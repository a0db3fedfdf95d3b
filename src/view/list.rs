//! Lists of hospitals.

use serde::Serialize;

use super::article;
use super::controls::{Control, Controls};
use super::filter::{self, Filter};
use super::frame::{Head, page_link};
use super::hospital::{Tray, tray};
use super::linked;
use super::listing::{Group, prefectures};
use super::map::{self, Map};
use super::marks::{Kind, Mark, Marked};
use super::parts::{Context, FactList, Link, Links, Run};
use super::row::{self, Listed, Row, Rows};
use super::showcase::{ShowcaseView, showcase_view};
use crate::catalogue::Record;
use crate::facts::{Hospital, Id, PartialDate, REGIONS};
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
    filter: Option<Filter>,
    /// The question before any list, on the list of all.
    unsure: Option<Link>,
    map: Option<Map>,
    /// Beside the map, what it links.
    neighbours: Vec<Group>,
    /// Each made by its own template before.
    rows: Rows,
    /// The day on which most of the rows were checked; a row says its own where it differs.
    checked: Option<String>,
    /// Narrower lists.
    groups: Vec<Group>,
    pager: Option<Pager>,
}

impl ListView {
    /// The rows, which templates make before.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.0.iter().map(Listed::row)
    }

    /// The controls of its form, which templates make before.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.filter.iter().flat_map(Filter::controls)
    }
}

/// What is missing from a treatment without a text, each in its place.
#[derive(Debug, Serialize)]
struct Bare {
    facts: FactList,
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
    let members = context
        .plan
        .page(context.catalogue, facet, page, context.lang);
    let records: Vec<&Record<Hospital>> = members.iter().map(|(_, record)| *record).collect();
    let map = map::hospitals(context, facet, &records).filter(|_| showcase.is_none());
    // A script adds the rows of other pages to these: there each says its own.
    let checked = (pages == 1)
        .then(|| row::checked_together(&records))
        .flatten();
    let has_narrower = showcase.is_some() && context.catalogue.site.parts.combined_lists;
    let (filter, rows) = filtered(context, facet, members, has_narrower, checked);
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
        unsure: match facet {
            Facet::All => page_link(context, "right-for-you", "home-right-for-you"),
            _ => None,
        },
        map,
        neighbours: neighbours(context, facet),
        filter,
        rows,
        checked: checked.map(|date| context.date(date)),
        groups: narrower(context, facet),
        pager: (pages > 1).then(|| pager(context, facet, page, pages)),
    };
    let head = head.about(linked::list(view.rows.0.iter().filter_map(Listed::address)));
    let head = match showcase {
        Some((_, article)) => head
            .checked(article.verified_on)
            .texts(context, article.texts(context.lang)),
        None => head,
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
        facts: FactList::new(
            context,
            vec![
                context.fact("bare-suits", Vec::new()),
                context.fact("bare-risks", Vec::new()),
                context.fact("bare-evidence", Vec::new()),
                context.fact("label-cost", cost.into_iter().collect()),
            ],
        ),
    }
}

/// The rows of one page, and the filters beside them.
/// Behind a text there are none where its lists by region and by language are a link away:
/// with filters the page would outgrow the first round trip.
fn filtered(
    context: &Context,
    facet: &Facet,
    members: Vec<(u32, &Record<Hospital>)>,
    has_narrower: bool,
    together: Option<PartialDate>,
) -> (Option<Filter>, Rows) {
    let pages = context.plan.pages(facet);
    let all = context.plan.members(facet);
    let here: Vec<u32> = members.iter().map(|(place, _)| *place).collect();
    let (own, own_controls);
    let make = |marked: &Marked| Controls::new(context, marked);
    let (marked, controls) = match context.memo.controls(context.lang, make) {
        Some(known) => known,
        None => {
            own = Marked::hospitals(context.catalogue, all.iter().copied());
            own_controls = make(&own);
            (&own, &own_controls)
        }
    };
    let addresses = (1..=pages).map(|page| context.url(&Subject::List(facet.clone(), page)));
    let rows = filter::Rows {
        marked,
        all,
        here: &here,
        pages: (pages > 1).then(|| addresses.collect::<Vec<_>>().join(" ")),
    };
    let wording = filter::Wording {
        show: "filter-show-hospitals",
        found: "filter-found-hospitals",
        none: "filter-none-hospitals",
        ask: Some(context.link(
            &Subject::Facilitators,
            context.words.get("filter-ask-coordinator"),
        )),
    };
    let (filter, chosen) = filter::filter(
        context,
        controls,
        &rows,
        |mark| has_narrower || is_fixed(facet, mark),
        wording,
    );
    let rows = members
        .into_iter()
        .map(|member| row::listed(context, facet, member, chosen.of(member.0), together));
    (filter, Rows(rows.collect()))
}

/// Whether all rows of a facet's list have a mark in common, or others of its kind are of
/// no use there.
fn is_fixed(facet: &Facet, (kind, code): Mark) -> bool {
    match facet {
        Facet::All => false,
        Facet::Treatment(_) => kind == Kind::Treatment,
        Facet::TreatmentRegion(..) => matches!(kind, Kind::Treatment | Kind::Region),
        Facet::TreatmentLanguage(_, language) => {
            kind == Kind::Treatment || (kind, code) == (Kind::Spoken, language)
        }
        Facet::Region(_) => kind == Kind::Region,
        Facet::Prefecture(_) => matches!(kind, Kind::Region | Kind::Prefecture),
        Facet::Language(language) => (kind, code) == (Kind::Spoken, language),
        Facet::Scheme(scheme) => (kind, code) == (Kind::Scheme, scheme),
        Facet::Intake(_) => kind == Kind::Apply,
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
        links: Links(links),
        empty: Vec::new(),
    };
    let groups = match facet {
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
        _ => Vec::new(),
    };
    groups
        .into_iter()
        .filter(|group| !group.links.0.is_empty())
        .collect()
}

/// What stands beside the map: the prefectures of a region, on a prefecture's own page the
/// others, and on the list of all the other ways to look.
fn neighbours(context: &Context, facet: &Facet) -> Vec<Group> {
    let (region, own) = match facet {
        // Each is a page of counts of its own; here the filters have them.
        Facet::All => {
            let kinds = [
                (IndexKind::Treatments, "by-treatment"),
                (IndexKind::Regions, "by-region"),
                (IndexKind::Languages, "by-language"),
                (IndexKind::Intake, "by-apply"),
                (IndexKind::Schemes, "by-accreditation"),
            ];
            let links = kinds
                .map(|(kind, label)| context.link(&Subject::Index(kind), context.words.get(label)));
            return vec![Group {
                heading: context.words.get("narrow-list").to_owned(),
                links: Links(links.into()),
                empty: Vec::new(),
            }];
        }
        Facet::Region(region) => (*region, None),
        Facet::Prefecture(one) => (
            one.region(),
            Some(context.url(&Subject::List(facet.clone(), 1))),
        ),
        _ => return Vec::new(),
    };
    let (mut links, empty) = prefectures(context, region);
    links.retain(|link| own.as_ref() != Some(&link.url));
    if links.is_empty() {
        return Vec::new();
    }
    vec![Group {
        heading: context.words.get("by-prefecture").to_owned(),
        links: Links(links),
        empty,
    }]
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
