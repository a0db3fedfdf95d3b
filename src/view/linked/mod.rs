//! What a page says to machines: its facts in the words of schema.org, as JSON-LD.
//!
//! Nothing stands here that the page does not show. What no source states is left out, and
//! so is what the page marks as past its date: a reader sees the mark, a machine would not.

mod centre;
mod codes;
mod dataset;
mod facilitator;
mod hospital;
mod list;
mod organisation;
mod page;

use serde::Serialize;

pub(super) use self::centre::centre;
pub(super) use self::dataset::{Dataset, Download};
pub(super) use self::facilitator::facilitator;
pub(super) use self::hospital::hospital;
pub(super) use self::list::list;
pub(super) use self::page::{Page, gate, page};

use self::list::ItemList;
use self::organisation::Organisation;
use super::parts::{Context, Run};
use crate::facts::{PartialDate, Shelf};
use crate::route::{self, Subject};

/// What a page is mainly about.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Main {
    /// A hospital, a company or a centre.
    Organisation(Box<Organisation>),
    /// The addresses of what the page lists.
    List(ItemList),
    /// Data that can be taken away.
    Dataset(Box<Dataset>),
}

/// A text, marked with its language where that is not the page's.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Words {
    Own(String),
    Foreign {
        #[serde(rename = "@language")]
        lang: String,
        #[serde(rename = "@value")]
        text: String,
    },
}

impl From<Run> for Words {
    fn from(run: Run) -> Self {
        match run.lang {
            Some(lang) => Self::Foreign {
                lang,
                text: run.text,
            },
            None => Self::Own(run.text),
        }
    }
}

/// Something that is described elsewhere.
#[derive(Debug, Serialize)]
struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

/// Whether a page may give it without asking its readers to confirm it first.
fn holds(context: &Context, verified_on: Option<PartialDate>, shelf: Shelf) -> bool {
    !verified_on.is_some_and(|date| shelf.is_past(date, context.catalogue.today))
}

/// With scheme and host, in the language of the page.
pub(super) fn absolute(context: &Context, subject: &Subject) -> String {
    let path = route::path(context.languages, context.lang, subject);
    route::absolute(&context.catalogue.site.base_url, &path)
}

/// What the subject itself is known by: the same on the pages of every language.
fn identity(context: &Context, subject: &Subject) -> String {
    route::identity(&context.catalogue.site.base_url, context.languages, subject)
}
