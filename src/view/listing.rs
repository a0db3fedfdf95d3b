//! Lists of hospitals, the indexes that lead to them, and the front page.

use serde::Serialize;

use super::article::ArticleView;
use super::frame::{Head, page_link};
use super::parts::{Context, Course, Fact, Link, Note, Run, Shelf};
use crate::catalogue::Record;
use crate::facts::{Hospital, Id, IntakeRoute, Prefecture, REGIONS, Showcase};
use crate::route::{Facet, IndexKind, Subject};
use crate::words::Arg;

/// The front page.
#[derive(Debug, Serialize)]
pub struct HomeView {
    hospitals: usize,
    lede: String,
    doors: Vec<Link>,
    treatments: Vec<Link>,
    regions: Vec<Link>,
    steps: Option<Link>,
    about: Option<Link>,
    checked: String,
}

/// One page of a list of hospitals.
#[derive(Debug, Serialize)]
pub struct ListView {
    heading: String,
    lede: String,
    /// The treatment's full page, on the first page of its list.
    showcase: Option<ShowcaseView>,
    rows: Vec<Row>,
    /// Narrower lists.
    groups: Vec<Group>,
    pager: Option<Pager>,
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

/// Links under a heading.
#[derive(Debug, Serialize)]
pub struct Group {
    heading: String,
    links: Vec<Link>,
    /// What has no hospital yet, said and not linked.
    empty: Vec<String>,
}

/// Earlier and later pages.
#[derive(Debug, Serialize)]
struct Pager {
    text: String,
    previous: Option<Link>,
    next: Option<Link>,
}

/// What a treatment's page says before its hospitals.
#[derive(Debug, Serialize)]
struct ShowcaseView {
    article: ArticleView,
    courses: Vec<Course>,
    stays: Vec<Fact>,
    exclusions: Vec<String>,
    exclusions_note: Option<Note>,
    costs: Vec<CostRow>,
    milestones: Vec<Fact>,
}

/// A price that a source names.
#[derive(Debug, Serialize)]
struct CostRow {
    item: String,
    amount: String,
    basis: String,
    as_of: Option<String>,
    note: Note,
}

/// A kind of facet with its counts.
#[derive(Debug, Serialize)]
pub struct IndexView {
    heading: String,
    lede: String,
    groups: Vec<Group>,
}

pub(super) fn home(context: &Context) -> HomeView {
    let words = context.words;
    let hospitals = context.catalogue.hospitals.len();
    let today = context.date(crate::facts::PartialDate::Day(context.catalogue.today));
    let doors = [
        Some(context.link(&Subject::Index(IndexKind::Treatments), words.get("door-treatment"))),
        Some(context.link(
            &Subject::List(Facet::Treatment("health-checkup".into()), 1),
            words.get("door-check-up"),
        ))
        .filter(|_| {
            let facet = Facet::Treatment("health-checkup".into());
            context.plan.facets.contains_key(&facet)
        }),
        Some(context.link(&Subject::Facilitators, words.get("door-help"))),
        Some(context.link(&Subject::Index(IndexKind::Languages), words.get("door-language"))),
    ];
    HomeView {
        hospitals,
        lede: words.format("home-lede", &[("count", Arg::Count(hospitals))]),
        doors: doors.into_iter().flatten().collect(),
        treatments: treatments(context).0,
        regions: regions(context),
        steps: page_link(context, "how-it-works", "home-right-for-you"),
        about: page_link(context, "about", "home-about"),
        checked: words.format("built-for", &[("date", Arg::Text(&today))]),
    }
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
        heading: showcase.map_or(heading, |(_, article)| {
            article.text[context.lang].title.value.to_string()
        }),
        lede,
        showcase: showcase.map(|(facts, article)| showcase_view(context, facts, article)),
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

fn title(context: &Context, facet: &Facet) -> (String, Vec<Link>) {
    let words = context.words;
    let index = |kind, label: &str| context.link(&Subject::Index(kind), words.get(label));
    let all = || context.link(&Subject::List(Facet::All, 1), words.get("nav-hospitals"));
    let treatment = |id: &Id| words.label("treatment", id);
    let both = |id: &Id, with: &str| {
        let treatment = treatment(id);
        let args = [("first", Arg::Text(&treatment)), ("second", Arg::Text(with))];
        words.format("two-facets", &args)
    };
    let treatment_link = |id: &Id| {
        context.link(&Subject::List(Facet::Treatment(id.clone()), 1), &treatment(id))
    };
    match facet {
        Facet::All => (words.get("hospitals-title").to_owned(), Vec::new()),
        Facet::Treatment(id) => (
            treatment(id),
            vec![index(IndexKind::Treatments, "nav-treatments")],
        ),
        Facet::TreatmentRegion(id, region) => (
            both(id, &words.label("region", region.id())),
            vec![index(IndexKind::Treatments, "nav-treatments"), treatment_link(id)],
        ),
        Facet::TreatmentLanguage(id, language) => (
            both(id, &words.label("language", language)),
            vec![index(IndexKind::Treatments, "nav-treatments"), treatment_link(id)],
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
        let over = one.until.is_some_and(|until| until.last_day() < context.catalogue.today);
        if !over && !treatments.contains(&label) {
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
        place: super::hospital::place(context, &facts.place),
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
            let spoken = context.catalogue.vocabulary.codes("language").iter();
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
            let links = prefectures
                .filter_map(|one| link(Facet::Prefecture(one), &words.label("prefecture", one.id())));
            vec![group("by-prefecture", links.collect())]
        }
        _ => Vec::new(),
    };
    groups.into_iter().filter(|group| !group.links.is_empty()).collect()
}

fn pager(context: &Context, facet: &Facet, page: usize, pages: usize) -> Pager {
    let args = [("page", Arg::Count(page)), ("pages", Arg::Count(pages))];
    let to = |page: usize, label: &str| {
        context.link(&Subject::List(facet.clone(), page), context.words.get(label))
    };
    Pager {
        text: context.words.format("page-of", &args),
        previous: (page > 1).then(|| to(page - 1, "page-previous")),
        next: (page < pages).then(|| to(page + 1, "page-next")),
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
    for code in context.catalogue.vocabulary.codes(vocabulary) {
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
    let (mut links, mut empty) = counted(context, "language", "language", Facet::Language);
    links.sort_by_key(|link| context.locale.sort_key(&link.label));
    empty.sort_by_key(|label| context.locale.sort_key(label));
    (links, empty)
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
            ..context.link(&Subject::List(facet, 1), &context.words.label("region", region.id()))
        })
        .collect()
}

fn intake(context: &Context) -> (Vec<Link>, Vec<String>) {
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
            ("nav-treatments", "treatments-lede", vec![(String::new(), links, empty)])
        }
        IndexKind::Languages => {
            let (links, empty) = languages(context);
            ("nav-languages", "languages-lede", vec![(String::new(), links, empty)])
        }
        IndexKind::Schemes => {
            let (links, empty) = schemes(context);
            ("nav-accreditation", "accreditation-lede", vec![(String::new(), links, empty)])
        }
        IndexKind::Intake => {
            let (links, empty) = intake(context);
            ("nav-apply", "apply-lede", vec![(String::new(), links, empty)])
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
                links,
                empty,
            })
            .collect(),
    };
    let head = Head::new(words.get(title), words.get(lede))
        .trail(context.link(&Subject::List(Facet::All, 1), words.get("nav-hospitals")));
    (view, head)
}

fn by_region(context: &Context) -> Vec<(String, Vec<Link>, Vec<String>)> {
    let words = context.words;
    REGIONS
        .into_iter()
        .map(|region| {
            let mut links = Vec::new();
            let mut empty = Vec::new();
            let whole = Facet::Region(region);
            if context.plan.facets.contains_key(&whole) {
                let count = context.plan.members(&whole).len();
                links.push(Link {
                    count: Some(count),
                    ..context.link(&Subject::List(whole, 1), words.get("whole-region"))
                });
            }
            for prefecture in Prefecture::all().filter(|one| one.region() == region) {
                let facet = Facet::Prefecture(prefecture);
                let label = words.label("prefecture", prefecture.id());
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
            (words.label("region", region.id()), links, empty)
        })
        .collect()
}

/// A drawing is this wide, with room for this many weeks at least.
const DRAWING_UNITS: u32 = 240;
const DRAWING_WEEKS: u32 = 4;

pub(super) fn course(
    context: &Context,
    condition: &Id,
    sessions: Option<u16>,
    weeks: Option<f64>,
    hospital_days: Option<u16>,
) -> Course {
    let words = context.words;
    let mut parts = Vec::new();
    if let Some(sessions) = sessions {
        parts.push(words.format("sessions", &[("count", Arg::Count(usize::from(sessions)))]));
    }
    if let Some(weeks) = weeks {
        parts.push(if weeks.fract() == 0.0 && (1.0..1000.0).contains(&weeks) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a whole number between 1 and 1000"
            )]
            let count = weeks as usize;
            words.format("weeks", &[("count", Arg::Count(count))])
        } else {
            let number = context.locale.decimal(weeks);
            words.format("weeks-decimal", &[("number", Arg::Text(&number))])
        });
    }
    if let Some(days) = hospital_days.filter(|days| *days > 0) {
        parts.push(words.format("hospital-days", &[("count", Arg::Count(usize::from(days)))]));
    }
    Course {
        condition: words.label("condition", condition),
        duration: parts.join(" · "),
        marks: marks(sessions, weeks),
        hospital: None,
        note: None,
    }
}

/// Sessions spread over the working days of their weeks, on one scale for all courses.
fn marks(sessions: Option<u16>, weeks: Option<f64>) -> Vec<u32> {
    let (Some(sessions), Some(weeks)) = (sessions, weeks) else {
        return Vec::new();
    };
    if weeks.fract() != 0.0 || !(1.0..=f64::from(DRAWING_WEEKS)).contains(&weeks) {
        return Vec::new();
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number between 1 and 4"
    )]
    let weeks = weeks as u32;
    let per_week = u32::from(sessions).div_ceil(weeks);
    if per_week > 5 {
        return Vec::new();
    }
    let week_units = DRAWING_UNITS / DRAWING_WEEKS;
    (0..u32::from(sessions))
        .map(|one| (one / per_week) * week_units + (one % per_week) * 12 + 2)
        .collect()
}

fn showcase_view(
    context: &Context,
    facts: &Showcase,
    article: &crate::catalogue::Article,
) -> ShowcaseView {
    let words = context.words;
    let note = |ids| context.note(&facts.sources, ids, None, Shelf::Year);
    let courses = facts.courses.iter().map(|one| {
        let hospital = one.hospital.as_ref().and_then(|id| {
            let record = crate::catalogue::Catalogue::find(&context.catalogue.hospitals, id)?;
            Some(context.named(&record.name[context.lang], &Subject::Hospital(record.id.clone())))
        });
        Course {
            hospital,
            note: Some(note(&one.source)),
            ..course(context, &one.condition, one.sessions, one.weeks, one.hospital_days)
        }
    });
    let stays = facts.longest_stays.iter().map(|one| Fact {
        label: words.label("condition", &one.condition),
        runs: vec![Run::plain(
            words.format("days", &[("count", Arg::Count(usize::from(one.days)))]),
        )],
    });
    let costs = facts.costs.iter().map(|one| CostRow {
        item: words.label("cost-item", &one.item),
        amount: context.yen_range(&one.jpy),
        basis: words.label("basis", &one.basis),
        as_of: one.quoted_on.map(|date| context.date(date)),
        note: note(&one.source),
    });
    let milestones = facts.milestones.iter().map(|one| Fact {
        label: context.date(one.date),
        runs: vec![Run::plain(words.label("milestone", &one.event))],
    });
    ShowcaseView {
        article: super::article::body(context, article),
        courses: courses.collect(),
        stays: stays.collect(),
        exclusions: facts
            .exclusions
            .as_ref()
            .map_or_else(Vec::new, |one| context.labels("exclusion", &one.list)),
        exclusions_note: facts.exclusions.as_ref().map(|one| note(&one.source)),
        costs: costs.collect(),
        milestones: milestones.collect(),
    }
}
