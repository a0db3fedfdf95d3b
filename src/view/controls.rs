//! The controls of the forms beside lists: one for everything that a row can be found by. Those
//! of a language are the same in all its forms, but for the number of rows that stands in them.

use std::sync::{Arc, OnceLock};

use serde::{Serialize, Serializer};

use super::marks::{
    self, COORDINATOR, Kind, Mark, Marked, NO, Numbers, REFERRAL, SELF, UNNAMED, YES,
};
use super::parts::Context;
use crate::facts::{Prefecture, REGIONS};
use crate::html::{Html, Mould};
use crate::words::plural_forms;

/// What chooses one value: a template makes it once a language, with a gap for the number.
#[derive(Debug, Serialize)]
pub struct Control {
    /// Of the controls of its kind: one of a name excludes the others.
    name: &'static str,
    /// As rows carry it, and as it stands in an address.
    pub(super) value: String,
    label: String,
    /// One at a time; else as many as one likes, and all of them must fit.
    one: bool,
    #[serde(skip)]
    html: OnceLock<Mould>,
}

impl Control {
    /// What the template `control.html` makes of it.
    pub fn html(&self) -> &OnceLock<Mould> {
        &self.html
    }
}

/// A control, and how many rows of a page it finds.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) control: Arc<Control>,
    pub(super) count: usize,
}

impl Serialize for Counted {
    /// As HTML, which must have been made before.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = Html::of(|out| {
            if let Some(mould) = self.control.html.get() {
                mould.fill_into(out, &self.count.to_string(), "");
            }
        });
        html.serialize(serializer)
    }
}

/// The controls of a language.
#[derive(Debug)]
pub(super) struct Controls {
    /// By the numbers of the marks.
    all: Vec<Arc<Control>>,
    /// Which stands where among those of its kind.
    ranks: Vec<Rank>,
    /// Of the numbers that values are.
    pub(super) version: String,
    /// A number of each plural form.
    pub(super) plurals: Vec<(&'static str, usize)>,
}

/// From north to south, by the alphabet, or as the vocabulary has them.
type Rank = (usize, Vec<u8>);

impl Controls {
    pub(super) fn new(context: &Context, marked: &Marked) -> Self {
        // The whole vocabulary: an address that somebody kept means the same on all lists.
        let treatments = Numbers::new(&context.catalogue.words.vocabulary);
        let plurals = plural_forms(context.tag).into_iter();
        let control = |mark: &Mark| Control {
            name: marks::name(mark.0),
            value: marks::value(*mark, &treatments),
            label: label(context, *mark),
            one: is_one(mark.0),
            html: OnceLock::new(),
        };
        let all: Vec<Control> = marked.marks().iter().map(control).collect();
        let ranks = marked.marks().iter().zip(&all);
        Self {
            ranks: ranks
                .map(|(mark, control)| rank(context, *mark, &control.label))
                .collect(),
            all: all.into_iter().map(Arc::new).collect(),
            version: treatments.version(),
            // A form without whole numbers is for fractions.
            plurals: plurals
                .filter_map(|(form, numbers)| {
                    Some((form, usize::try_from(*numbers.first()?).ok()?))
                })
                .collect(),
        }
    }

    pub(super) fn of(&self, mark: usize) -> &Arc<Control> {
        &self.all[mark]
    }

    /// In the order in which a reader looks for them.
    pub(super) fn sort(&self, marks: &mut [usize]) {
        marks.sort_by(|one, other| self.ranks[*one].cmp(&self.ranks[*other]));
    }
}

fn rank(context: &Context, (kind, code): Mark, label: &str) -> Rank {
    let codes = |name| context.catalogue.words.vocabulary.codes(name);
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
            return (0, context.locale.sort_key(label));
        }
        Kind::Spoken | Kind::Device | Kind::Country => None,
    };
    (at.unwrap_or(usize::MAX), Vec::new())
}

fn label(context: &Context, (kind, code): Mark) -> String {
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
            return context.words.get("not-stated").to_owned();
        }
        (Kind::Accredited, _) => "filter-accredited",
        (Kind::Guarantor, _) => "guarantor",
        (Kind::Service, _) => "service",
        (Kind::Country, _) => "country",
    };
    context.words.label(vocabulary, code)
}

/// Whether one excludes the other: a hospital has one place. Of languages a reader may need
/// several at once.
pub(super) fn is_one(kind: Kind) -> bool {
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
