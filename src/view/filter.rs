//! The filters beside a list. They work without a script: each value is a control, each row
//! carries its values, and the page's stylesheet has a rule for each. A script adds what a
//! stylesheet cannot: an address for what is chosen, and a count that is said.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use foldhash::fast::RandomState;
use serde::Serialize;

use super::marks::{
    self, COORDINATOR, Kind, Mark, Marks, NO, Numbers, REFERRAL, SELF, UNNAMED, YES,
};
use super::parts::{Context, Link};
use crate::facts::{Prefecture, REGIONS};
use crate::words::{Arg, plural_forms};

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
    /// As rows carry it, and as it stands in an address.
    value: String,
    label: String,
    /// Rows on this page that carry it.
    count: usize,
    /// Narrower values, shown once this one is chosen.
    within: Vec<Choice>,
}

/// The words of a form that differ between lists.
pub(super) struct Wording {
    pub show: &'static str,
    pub found: &'static str,
    pub none: &'static str,
    pub ask: Option<Link>,
}

/// The rows of a list by what they can be found by.
pub(super) struct Rows<'a> {
    /// Of every page of the list: each page has the controls of all.
    pub all: &'a [Cow<'a, Marks<'a>>],
    /// Of this page.
    pub here: &'a [Cow<'a, Marks<'a>>],
    /// The addresses of all pages, where there are several.
    pub pages: Option<String>,
}

/// What can be chosen on a list: all that its rows carry, and whatever else on the page
/// stands for a row, such as a dot on a map.
pub(super) struct Chosen<'a>(HashMap<Mark<'a>, String, RandomState>);

impl Chosen<'_> {
    /// The values of one row, separated by blanks.
    pub(super) fn of(&self, row: &Marks) -> String {
        let values = row.iter().filter_map(|mark| self.0.get(mark));
        values.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// The form for a list. `fixed` says what all rows of it have in common, so that nobody is
/// asked for it again. None for a short list, or where there is nothing to choose.
pub(super) fn filter<'a>(
    context: &Context,
    rows: &Rows<'a>,
    fixed: impl Fn(Mark) -> bool,
    wording: Wording,
) -> (Option<Filter>, Chosen<'a>) {
    let mut form = Form {
        context,
        here: HashMap::default(),
        total: rows.here.len(),
        chosen: Chosen(HashMap::default()),
        form: context.memo.form(|| FormWords::new(context)),
        groups: Vec::new(),
    };
    if rows.all.len() < FEWEST_ROWS {
        return (None, form.chosen);
    }
    form.here = counted(rows.here);
    let mut kinds: BTreeMap<Kind, BTreeSet<&'a str>> = BTreeMap::new();
    // Thousands of rows have some dozens of marks.
    let all = rows.all.iter().flat_map(|one| one.iter().copied());
    let all: HashSet<Mark, RandomState> = all.collect();
    for (kind, code) in all.into_iter().filter(|mark| !fixed(*mark)) {
        kinds.entry(kind).or_default().insert(code);
    }
    let regions = kinds.remove(&Kind::Region).unwrap_or_default();
    let prefectures = kinds.remove(&Kind::Prefecture).unwrap_or_default();
    let treatments = kinds.remove(&Kind::Treatment).unwrap_or_default();
    let values = form.values(Kind::Treatment, &treatments);
    form.add(Kind::Treatment, values);
    form.place(&regions, &prefectures);
    for (kind, codes) in kinds {
        let values = form.values(kind, &codes);
        form.add(kind, values);
    }
    let FormWords {
        version, plurals, ..
    } = form.form;
    let Form { chosen, groups, .. } = form;
    if groups.is_empty() {
        return (None, chosen);
    }
    let words = context.words;
    let filter = Filter {
        groups,
        version: version.clone(),
        show: words.get(wording.show).to_owned(),
        found: found(context, plurals, wording.found),
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

/// The message for each plural form of the language, with a gap for the number.
fn found(context: &Context, plurals: &[(&'static str, usize)], id: &str) -> Vec<Found> {
    let found = plurals.iter().map(|(form, count)| {
        let args = [("count", Arg::Count(*count)), ("number", Arg::Text(GAP))];
        let text = context.words.format(id, &args);
        Found { form, text }
    });
    found.collect()
}

/// What the forms of all lists of a language have in common.
#[derive(Debug)]
pub(super) struct FormWords {
    /// The whole vocabulary.
    treatments: Numbers,
    version: String,
    /// A number of each plural form.
    plurals: Vec<(&'static str, usize)>,
}

impl FormWords {
    fn new(context: &Context) -> Self {
        let treatments = Numbers::new(&context.catalogue.words.vocabulary);
        let plurals = plural_forms(context.tag).into_iter();
        Self {
            version: treatments.version(),
            treatments,
            // A form without whole numbers is for fractions.
            plurals: plurals
                .filter_map(|(form, numbers)| {
                    Some((form, usize::try_from(*numbers.first()?).ok()?))
                })
                .collect(),
        }
    }
}

fn counted<'a>(rows: &[Cow<'a, Marks<'a>>]) -> HashMap<Mark<'a>, usize, RandomState> {
    let mut counts = HashMap::default();
    for mark in rows.iter().flat_map(|row| row.iter()) {
        *counts.entry(*mark).or_default() += 1;
    }
    counts
}

/// A form as it grows.
struct Form<'a, 'b> {
    context: &'b Context<'b>,
    /// How many rows of this page carry a mark.
    here: HashMap<Mark<'a>, usize, RandomState>,
    /// How many rows are on this page.
    total: usize,
    form: &'b FormWords,
    chosen: Chosen<'a>,
    groups: Vec<Choices>,
}

impl<'a> Form<'a, '_> {
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
    fn values(&mut self, kind: Kind, codes: &BTreeSet<&'a str>) -> Vec<Choice> {
        if codes.len() < 2 {
            return Vec::new();
        }
        let mut codes: Vec<&'a str> = codes.iter().copied().collect();
        codes.sort_by_cached_key(|code| self.rank(kind, code));
        codes
            .into_iter()
            .map(|code| self.choice((kind, code)))
            .collect()
    }

    /// Regions and, within each, its prefectures; prefectures alone where the list has one
    /// region.
    fn place(&mut self, regions: &BTreeSet<&'a str>, prefectures: &BTreeSet<&'a str>) {
        if regions.len() < 2 {
            let values = self.values(Kind::Prefecture, prefectures);
            self.add(Kind::Prefecture, values);
            return;
        }
        let mut codes: Vec<&'a str> = regions.iter().copied().collect();
        codes.sort_by_cached_key(|code| self.rank(Kind::Region, code));
        let mut values = Vec::new();
        for region in codes {
            let below = prefectures.iter().copied().filter(|code| {
                Prefecture::find(code).is_some_and(|one| one.region().id() == region)
            });
            // One prefecture is the region once more.
            let below: BTreeSet<&'a str> = below.collect();
            let within = match below.len() {
                0 | 1 => Vec::new(),
                _ => self.values(Kind::Prefecture, &below),
            };
            values.push(Choice {
                within,
                ..self.choice((Kind::Region, region))
            });
        }
        self.add(Kind::Region, values);
    }

    fn choice(&mut self, mark: Mark<'a>) -> Choice {
        let value = marks::value(mark, &self.form.treatments);
        self.chosen.0.insert(mark, value.clone());
        Choice {
            value,
            label: self.label(mark),
            count: self.here.get(&mark).copied().unwrap_or_default(),
            within: Vec::new(),
        }
    }

    /// From north to south, by the alphabet, or as the vocabulary has them.
    fn rank(&self, kind: Kind, code: &str) -> (usize, Vec<u8>) {
        let codes = |name| self.context.catalogue.words.vocabulary.codes(name);
        let place = |name| codes(name).iter().position(|one| one == code);
        let among = |list: &[&str]| list.iter().position(|one| *one == code);
        let at = match kind {
            Kind::Treatment => place("treatment"),
            Kind::Scheme => place("scheme"),
            Kind::Service => place("service"),
            Kind::Region => REGIONS.iter().position(|one| one.id() == code),
            Kind::Prefecture => Prefecture::all().position(|one| one.id() == code),
            Kind::Apply => among(&[SELF, COORDINATOR, REFERRAL]),
            Kind::Opinion => among(&["remote", "written", "in-person", "by-proxy"]),
            Kind::Accredited => among(&[YES, NO]),
            Kind::Guarantor => among(&["registered", "own-statement", "unconfirmed", NO]),
            Kind::Spoken | Kind::Device | Kind::Country if code != UNNAMED => {
                let label = self.label((kind, code));
                let key = || self.context.locale.sort_key(&label);
                return (0, self.context.memo.sort_key(&label, key));
            }
            Kind::Spoken | Kind::Device | Kind::Country => None,
        };
        (at.unwrap_or(usize::MAX), Vec::new())
    }

    fn label(&self, (kind, code): Mark) -> String {
        let vocabulary = match (kind, code) {
            (Kind::Treatment, _) => "treatment",
            (Kind::Region, _) => "region",
            (Kind::Prefecture, _) => "prefecture",
            (Kind::Spoken, UNNAMED) => "filter-spoken",
            (Kind::Spoken | Kind::Device, _) => "language",
            (Kind::Scheme, _) => "scheme",
            (Kind::Apply, _) => "filter-apply",
            (Kind::Opinion, _) => "filter-opinion",
            (Kind::Accredited | Kind::Guarantor, NO) => {
                return self.context.words.get("not-stated").to_owned();
            }
            (Kind::Accredited, _) => "filter-accredited",
            (Kind::Guarantor, _) => "guarantor",
            (Kind::Service, _) => "service",
            (Kind::Country, _) => "country",
        };
        self.context.words.label(vocabulary, code)
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

/// Whether one excludes the other: a hospital has one place. Of languages a reader may need
/// several at once.
fn is_one(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Treatment
            | Kind::Region
            | Kind::Prefecture
            | Kind::Apply
            | Kind::Accredited
            | Kind::Guarantor
    )
}
