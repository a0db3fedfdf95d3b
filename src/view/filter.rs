//! The filters beside a list. They work without a script: each value is a control, each row
//! carries its values, and the page's stylesheet has a rule for each. A script adds what a
//! stylesheet cannot: an address for what is chosen, and a count that is said.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::controls::{Control, Controls, Counted, is_one};
use super::marks::{self, Kind, Mark, Marked};
use super::parts::{Context, Link};
use crate::facts::Prefecture;
use crate::html::{Html, Markup};
use crate::words::Arg;

/// Whoever has so few rows reads them faster than any filter.
const FEWEST_ROWS: usize = 5;

/// Stands for a number or a name in texts that a script completes.
const GAP: &str = "#";

/// How many fit, for the numbers of one plural form. In a list: a template walks a map in
/// an order that is never the same.
#[derive(Debug, Serialize)]
struct Found {
    /// `one`, `few`, …
    form: &'static str,
    text: String,
}

/// The form beside a list.
#[derive(Debug, Serialize)]
pub struct Filter {
    groups: Vec<Choices>,
    /// For the stylesheet: what hides the rows that do not carry what is chosen.
    rules: Html,
    /// Of the numbers that values are.
    version: String,
    /// "Show the hospitals".
    show: String,
    /// "# hospitals fit", by the plural forms of the language.
    found: Vec<Found>,
    /// That nothing fits.
    none: String,
    /// "Take away: #".
    remove: String,
    /// That the filters look among the rows of this page only, where the list has more.
    page_only: Option<String>,
    /// The addresses of all pages of the list, in order, separated by blanks.
    pages: Option<String>,
    /// Who helps where nothing is left.
    ask: Option<Link>,
}

impl Filter {
    /// Its controls, which templates make before.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        let groups = self.groups.iter().flat_map(|group| &group.values);
        groups.flat_map(|choice| {
            let within = choice.within.iter().map(|one| &*one.control);
            within.chain([&*choice.line.control])
        })
    }
}

/// Values of one kind.
#[derive(Debug, Serialize)]
struct Choices {
    /// Of the controls: one of a name excludes the others.
    name: &'static str,
    legend: String,
    /// One at a time; else as many as one likes, and all of them must fit.
    one: bool,
    /// Rows on this page.
    total: usize,
    values: Vec<Choice>,
}

/// One value.
#[derive(Debug, Serialize)]
struct Choice {
    line: Counted,
    /// Narrower values, shown once this one is chosen.
    within: Vec<Counted>,
}

/// The words of a form that differ between lists.
pub(super) struct Wording {
    pub show: &'static str,
    pub found: &'static str,
    pub none: &'static str,
    pub ask: Option<Link>,
}

/// The rows of a list, by their places in `marked`.
pub(super) struct Rows<'a> {
    pub marked: &'a Marked<'a>,
    /// Of every page of the list: each page has the controls of all.
    pub all: &'a [u32],
    /// Of this page.
    pub here: &'a [u32],
    /// The addresses of all pages, where there are several.
    pub pages: Option<String>,
}

/// What can be chosen on a list: all that its rows carry, and whatever else on the page
/// stands for a row, such as a dot on a map.
pub(super) struct Chosen<'a> {
    marked: &'a Marked<'a>,
    controls: &'a Controls,
    /// By the numbers of marks.
    is_chosen: Vec<bool>,
}

impl Chosen<'_> {
    /// The values of one row, separated by blanks.
    pub(super) fn of(&self, row: u32) -> String {
        let marks = self.marked.row(row).iter().map(|mark| *mark as usize);
        let mut values = String::new();
        for mark in marks.filter(|mark| self.is_chosen[*mark]) {
            if !values.is_empty() {
                values.push(' ');
            }
            values.push_str(&self.controls.of(mark).value);
        }
        values
    }
}

/// The form for a list. `fixed` says what all rows of it have in common, so that nobody is
/// asked for it again. None for a short list, or where there is nothing to choose.
pub(super) fn filter<'a>(
    context: &Context,
    controls: &'a Controls,
    rows: &Rows<'a>,
    fixed: impl Fn(Mark) -> bool,
    wording: Wording,
) -> (Option<Filter>, Chosen<'a>) {
    let marks = rows.marked.marks();
    let mut form = Form {
        context,
        here: rows.marked.counted(rows.here),
        total: rows.here.len(),
        chosen: Chosen {
            marked: rows.marked,
            controls,
            is_chosen: vec![false; marks.len()],
        },
        groups: Vec::new(),
    };
    if rows.all.len() < FEWEST_ROWS {
        return (None, form.chosen);
    }
    // Thousands of rows have some dozens of marks.
    let all = rows.marked.counted(rows.all);
    let mut kinds: BTreeMap<Kind, Vec<usize>> = BTreeMap::new();
    for (number, mark) in marks.iter().enumerate() {
        if all[number] > 0 && !fixed(*mark) {
            kinds.entry(mark.0).or_default().push(number);
        }
    }
    let regions = kinds.remove(&Kind::Region).unwrap_or_default();
    let prefectures = kinds.remove(&Kind::Prefecture).unwrap_or_default();
    let treatments = kinds.remove(&Kind::Treatment).unwrap_or_default();
    let values = form.values(treatments);
    form.add(Kind::Treatment, values);
    form.place(regions, &prefectures);
    for (kind, codes) in kinds {
        let values = form.values(codes);
        form.add(kind, values);
    }
    let Form { chosen, groups, .. } = form;
    if groups.is_empty() {
        return (None, chosen);
    }
    let words = context.words;
    let filter = Filter {
        rules: rules(&groups),
        groups,
        version: controls.version.clone(),
        show: words.get(wording.show).to_owned(),
        found: found(context, &controls.plurals, wording.found),
        none: words.get(wording.none).to_owned(),
        remove: words.format("filter-remove", &[("filter", Arg::Text(GAP))]),
        page_only: rows.pages.is_some().then(|| {
            let args = [
                ("count", Arg::Count(rows.here.len())),
                ("total", Arg::Count(rows.all.len())),
            ];
            words.format("filter-page-only", &args)
        }),
        pages: rows.pages.clone(),
        ask: wording.ask,
    };
    (Some(filter), chosen)
}

/// A selector for each value, with a comma behind it: while the value is chosen, what stands
/// for a row and does not carry it. Values are letters, digits and hyphens.
fn rules(groups: &[Choices]) -> Html {
    let mut out = Markup::default();
    let mut rule = |one: &Counted| {
        out.raw("body:has([value=");
        out.text(&one.control.value);
        out.raw("]:checked) .f:not([data-f~=");
        out.text(&one.control.value);
        out.raw("]),");
    };
    for choice in groups.iter().flat_map(|group| &group.values) {
        rule(&choice.line);
        choice.within.iter().for_each(&mut rule);
    }
    out.into()
}

/// The message for each plural form of the language, with a gap for the number.
fn found(context: &Context, plurals: &[(&'static str, usize)], id: &str) -> Vec<Found> {
    let found = plurals.iter().map(|(form, count)| {
        let args = [("count", Arg::Count(*count)), ("number", Arg::Text(GAP))];
        let text = context.words.format(id, &args);
        Found { form, text }
    });
    found.collect()
}

/// A form as it grows.
struct Form<'a, 'b> {
    context: &'b Context<'b>,
    /// How many rows of this page carry a mark, by its number.
    here: Vec<usize>,
    /// How many rows are on this page.
    total: usize,
    chosen: Chosen<'a>,
    groups: Vec<Choices>,
}

impl Form<'_, '_> {
    fn add(&mut self, kind: Kind, values: Vec<Choice>) {
        // One value alone is no choice.
        if values.len() < 2 {
            return;
        }
        self.groups.push(Choices {
            name: marks::name(kind),
            legend: self.context.words.get(legend(kind)).to_owned(),
            one: is_one(kind),
            total: self.total,
            values,
        });
    }

    /// The values of one kind, in the order in which a reader looks for them.
    fn values(&mut self, mut marks: Vec<usize>) -> Vec<Choice> {
        if marks.len() < 2 {
            return Vec::new();
        }
        self.chosen.controls.sort(&mut marks);
        let choice = |mark| Choice {
            line: self.choose(mark),
            within: Vec::new(),
        };
        marks.into_iter().map(choice).collect()
    }

    /// Regions and, within each, its prefectures; prefectures alone where the list has one
    /// region.
    fn place(&mut self, mut regions: Vec<usize>, prefectures: &[usize]) {
        if regions.len() < 2 {
            let values = self.values(prefectures.to_vec());
            self.add(Kind::Prefecture, values);
            return;
        }
        let controls = self.chosen.controls;
        let all = self.chosen.marked.marks();
        controls.sort(&mut regions);
        let mut values = Vec::new();
        for region in regions {
            let (_, id) = all[region];
            let is_below = |mark: &usize| {
                Prefecture::find(all[*mark].1).is_some_and(|one| one.region().id() == id)
            };
            let mut below: Vec<usize> = prefectures.iter().copied().filter(is_below).collect();
            // One prefecture is the region once more.
            if below.len() < 2 {
                below.clear();
            }
            controls.sort(&mut below);
            values.push(Choice {
                within: below.into_iter().map(|mark| self.choose(mark)).collect(),
                line: self.choose(region),
            });
        }
        self.add(Kind::Region, values);
    }

    fn choose(&mut self, mark: usize) -> Counted {
        self.chosen.is_chosen[mark] = true;
        Counted {
            control: Arc::clone(self.chosen.controls.of(mark)),
            count: self.here[mark],
        }
    }
}

fn legend(kind: Kind) -> &'static str {
    match kind {
        Kind::Treatment => "filter-treatment",
        Kind::Region => "filter-place",
        Kind::Prefecture => "filter-prefecture",
        Kind::Spoken => "spoken",
        Kind::Device => "filter-device",
        Kind::Scheme => "section-recognised",
        Kind::Apply => "nav-apply",
        Kind::Opinion => "label-second-opinion",
        Kind::Accredited => "label-amtac",
        Kind::Guarantor => "label-guarantor",
        Kind::Service => "filter-service",
        Kind::Country => "section-offices",
    }
}
