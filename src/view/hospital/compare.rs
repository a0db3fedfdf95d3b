//! Hospitals of one treatment side by side.

use serde::Serialize;

use super::cells::{Cells, cells};
use crate::catalogue::Record;
use crate::facts::{Hospital, Id, PartialDate, REGIONS};
use crate::html::Html;
use crate::plan::COMPARE_COLUMNS;
use crate::route::{Columns, Facet, IndexKind, Subject};
use crate::view::frame::Head;
use crate::view::linked;
use crate::view::marked;
use crate::view::parts::{Context, Fact, Link, Links, Run};
use crate::words::Arg;

/// So many a reader may choose: more do not fit beside each other on a screen.
const CHOICE: usize = 4;

/// The hospitals of a treatment, or of a part of Japan, side by side.
#[derive(Debug, Serialize)]
pub struct CompareView {
    heading: String,
    /// By which rule they stand in this order, and that it means nothing.
    order: String,
    /// When the dates of the page were compared.
    date: String,
    /// The list of the treatment; from a part also the way to the whole.
    ways: Vec<Link>,
    /// Tables by region, where there are too many hospitals for one.
    parts: Links,
    caption: String,
    columns: Vec<Column>,
    groups: Vec<RowGroup>,
    /// What the script chooses from; none on the page of a part.
    picks: Vec<Pick>,
    /// "1 hospital" to "4 hospitals", for the script, between bars.
    forms: String,
}

/// One hospital.
#[derive(Debug, Serialize)]
struct Column {
    id: String,
    name: Run,
    second: Option<Run>,
    /// The same cells as a list of their own, where there is no room for a table.
    blocks: Vec<Block>,
}

/// What is known of one hospital in one matter, and what is not.
#[derive(Debug, Serialize)]
struct Block {
    heading: String,
    facts: Vec<Line>,
    /// The labels without a value: said together, so that a phone shows them in one glance.
    unstated: Vec<String>,
}

/// What is known of one matter: made once, for the table and for the list.
#[derive(Clone, Debug, Serialize)]
struct Line {
    label: String,
    /// Each answer on a line of its own; "not stated" where there is none.
    value: Html,
    #[serde(skip)]
    is_stated: bool,
}

/// Rows of one matter.
#[derive(Debug, Serialize)]
struct RowGroup {
    heading: String,
    rows: Vec<Row>,
}

/// One fact of every hospital.
#[derive(Debug, Serialize)]
struct Row {
    label: String,
    /// For each column.
    cells: Vec<Html>,
}

/// A hospital that can be chosen.
#[derive(Debug, Serialize)]
struct Pick {
    id: String,
    name: Run,
    /// The page that has its column, where it is another.
    at: Option<String>,
}

/// The way from a list of a treatment to the page that compares.
#[derive(Debug, Serialize)]
pub(in crate::view) struct Tray {
    /// To all hospitals of the treatment.
    all: Link,
    /// Choosing makes sense only among more than two.
    choose: bool,
    /// As in [`CompareView`].
    forms: String,
}

/// `None` where there is nothing to compare.
pub(in crate::view) fn tray(context: &Context, treatment: &Id) -> Option<Tray> {
    let all = way(context, treatment)?;
    Some(Tray {
        choose: all.count > Some(2),
        all,
        forms: forms(context),
    })
}

/// The link to the comparison of a treatment with the number of its hospitals; `None` where
/// it has fewer than two, or the portal compares none.
fn way(context: &Context, treatment: &Id) -> Option<Link> {
    let count = context
        .plan
        .members(&Facet::Treatment(treatment.clone()))
        .len();
    let args = [("count", Arg::Count(count))];
    (count > 1 && context.catalogue.site.parts.comparisons)
        .then(|| {
            context.link(
                &Subject::Compare(treatment.clone(), Columns::All),
                &context.words.format("compare-all", &args),
            )
        })
        .map(|link| Link {
            count: Some(count),
            ..link
        })
}

/// From the page of a hospital to each comparison that it stands in. The fragment chooses
/// it there, beside those that the reader adds.
pub(super) fn ways(context: &Context, record: &Record<Hospital>) -> Vec<Link> {
    let mut seen: Vec<&Id> = Vec::new();
    let mut links = Vec::new();
    for one in &record.facts.treatments {
        if one.has_ended(context.catalogue.today) || seen.contains(&&one.treatment) {
            continue;
        }
        seen.push(&one.treatment);
        if let Some(link) = way(context, &one.treatment) {
            links.push(Link {
                url: if link.count > Some(2) {
                    format!("{}#h={}", link.url, record.id)
                } else {
                    link.url
                },
                label: context.words.label("treatment", &one.treatment),
                count: link.count,
            });
        }
    }
    links
}

fn forms(context: &Context) -> String {
    let form = |count| {
        let args = [("count", Arg::Count(count))];
        context.words.format("compare-chosen", &args)
    };
    let forms: Vec<String> = (1..=CHOICE).map(form).collect();
    forms.join("|")
}

pub(in crate::view) fn compare(
    context: &Context,
    treatment: &Id,
    columns: Columns,
) -> Option<(CompareView, Head)> {
    let words = context.words;
    let compared = |columns| {
        let plan = context.plan;
        plan.compared(context.catalogue, treatment, columns, context.lang)
    };
    let all = compared(Columns::All);
    if all.len() < 2 {
        return None;
    }
    let parts = context.plan.comparisons(context.catalogue, treatment);
    let name = words.label("treatment", treatment);
    let title = match columns {
        Columns::All => words.format("compare-title", &[("treatment", Arg::Text(&name))]),
        Columns::Region(region, _) => {
            let place = words.label("region", region.id());
            let args = [
                ("treatment", Arg::Text(&name)),
                ("place", Arg::Text(&place)),
            ];
            words.format("compare-title-in", &args)
        }
    };
    let heading = match columns {
        Columns::Region(region, page) => paged(context, &parts, &title, region, page),
        Columns::All => title,
    };
    let list = Subject::List(Facet::Treatment(treatment.clone()), 1);
    let mut ways = vec![context.link(&list, words.get("compare-list"))];
    if columns != Columns::All {
        ways.extend(way(context, treatment).map(|link| Link {
            count: None,
            ..link
        }));
    }
    let is_whole = columns == Columns::All;
    let is_split = all.len() > COMPARE_COLUMNS;
    let shown = if is_whole && is_split {
        Vec::new()
    } else {
        compared(columns)
    };
    let count = if is_whole { all.len() } else { shown.len() };
    let today = context.date(PartialDate::Day(context.catalogue.today));
    let cells: Vec<Lines> = shown
        .iter()
        .map(|one| lines(context, cells(context, treatment, &one.facts)))
        .collect();
    let view = CompareView {
        order: words.format("compare-order", &[("count", Arg::Count(count))]),
        date: words.format("built-for", &[("date", Arg::Text(&today))]),
        ways,
        parts: if is_whole && is_split {
            Links(part_links(context, treatment, &parts))
        } else {
            Links::default()
        },
        caption: heading.clone(),
        groups: groups(context, &cells),
        columns: shown
            .iter()
            .zip(cells)
            .map(|(one, cells)| column(context, one, cells))
            .collect(),
        picks: if is_whole && all.len() > 2 {
            picks(context, treatment, &all, &parts)
        } else {
            Vec::new()
        },
        forms: forms(context),
        heading,
    };
    let args = [("title", Arg::Text(&view.heading))];
    let head = Head::new(&view.heading, &words.format("compare-description", &args))
        .trail(context.link(
            &Subject::Index(IndexKind::Treatments),
            words.get("nav-treatments"),
        ))
        .trail(context.link(&list, &name))
        .about(linked::list(
            view.columns
                .iter()
                .filter_map(|column| column.name.url.as_deref()),
        ));
    Some((view, head))
}

/// The title with the number of the page, where the region has several.
fn paged(
    context: &Context,
    parts: &[(Columns, usize)],
    title: &str,
    region: crate::facts::Region,
    page: usize,
) -> String {
    let here =
        |part: &&(Columns, usize)| matches!(part.0, Columns::Region(one, _) if one == region);
    let pages = parts.iter().filter(here).count();
    if pages < 2 {
        return title.to_owned();
    }
    let args = [
        ("title", Arg::Text(title)),
        ("page", Arg::Count(page)),
        ("pages", Arg::Count(pages)),
    ];
    context.words.format("page-title", &args)
}

fn part_links(context: &Context, treatment: &Id, parts: &[(Columns, usize)]) -> Vec<Link> {
    let links = parts.iter().filter_map(|(columns, count)| {
        let Columns::Region(region, page) = *columns else {
            return None;
        };
        let name = context.words.label("region", region.id());
        let label = paged(context, parts, &name, region, page);
        Some(Link {
            count: Some(*count),
            ..context.link(&Subject::Compare(treatment.clone(), *columns), &label)
        })
    });
    links.collect()
}

fn picks(
    context: &Context,
    treatment: &Id,
    all: &[&Record<Hospital>],
    parts: &[(Columns, usize)],
) -> Vec<Pick> {
    let mut before = [0_usize; REGIONS.len()];
    let pick = |record: &&Record<Hospital>| {
        let region = record.facts.place.prefecture.region();
        let at = REGIONS.iter().position(|one| *one == region)?;
        let seen = before.get_mut(at)?;
        let page = *seen / COMPARE_COLUMNS + 1;
        *seen += 1;
        let columns = Columns::Region(region, page);
        let is_there = parts.iter().any(|(part, _)| *part == columns);
        Some(Pick {
            id: record.id.to_string(),
            name: context.written(&record.name[context.lang].first),
            at: is_there.then(|| context.url(&Subject::Compare(treatment.clone(), columns))),
        })
    };
    all.iter().filter_map(pick).collect()
}

/// Facts by matter, each with the message of its heading.
type Lines = Vec<(&'static str, Vec<Line>)>;

fn lines(context: &Context, cells: Cells) -> Lines {
    let unstated = context.words.get("not-stated");
    let line = |fact: Fact| Line {
        is_stated: !fact.runs.is_empty(),
        value: Html::of(|out| marked::lines(out, &fact.runs, unstated)),
        label: fact.label,
    };
    let group = |(heading, facts): (&'static str, Vec<Fact>)| {
        (heading, facts.into_iter().map(line).collect())
    };
    cells.into_iter().map(group).collect()
}

fn column(context: &Context, record: &Record<Hospital>, cells: Lines) -> Column {
    let name = &record.name[context.lang];
    let block = |(heading, facts): (&str, Vec<Line>)| {
        let (facts, unstated): (Vec<Line>, Vec<Line>) =
            facts.into_iter().partition(|fact| fact.is_stated);
        Block {
            heading: context.words.get(heading).to_owned(),
            facts,
            unstated: unstated.into_iter().map(|fact| fact.label).collect(),
        }
    };
    Column {
        id: record.id.to_string(),
        name: context.named(name, &Subject::Hospital(record.id.clone())),
        second: name.second.as_ref().map(|second| context.written(second)),
        blocks: cells.into_iter().map(block).collect(),
    }
}

/// The rows, turned: what is known of each hospital stands under it.
fn groups(context: &Context, cells: &[Lines]) -> Vec<RowGroup> {
    let mut out: Vec<RowGroup> = Vec::new();
    for one in cells {
        for (at, (heading, facts)) in one.iter().enumerate() {
            if out.len() == at {
                let empty = |fact: &Line| Row {
                    label: fact.label.clone(),
                    cells: Vec::new(),
                };
                out.push(RowGroup {
                    heading: context.words.get(heading).to_owned(),
                    rows: facts.iter().map(empty).collect(),
                });
            }
            let rows = out.get_mut(at).into_iter().flat_map(|one| &mut one.rows);
            for (row, fact) in rows.zip(facts) {
                row.cells.push(fact.value.clone());
            }
        }
    }
    out
}
