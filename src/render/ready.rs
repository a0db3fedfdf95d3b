//! What is the same on many pages, made once.

use std::sync::OnceLock;

use tera::Value;

use crate::html::{Html, Mould};
use crate::view::Around;

/// What stands around the pages of a language, ready for templates: handing it to one more page
/// is counting a reference.
#[derive(Debug)]
pub struct Ready {
    pub(super) around: Value,
    /// By place in the navigation. Made when the first page asks: a theme's mistake in one is
    /// then told as that of the page.
    headers: Vec<(Option<&'static str>, OnceLock<Mould>)>,
    footer: OnceLock<Html>,
}

impl Ready {
    /// Of what stands around the pages of a language.
    pub fn new(around: &Around) -> Self {
        let places = around.nav.iter().map(|item| Some(item.place));
        let places = places.chain([None]);
        Self {
            around: Value::from_serializable(around),
            headers: places.map(|place| (place, OnceLock::new())).collect(),
            footer: OnceLock::new(),
        }
    }

    /// The header of the pages at a place in the navigation, with a gap for what each is called.
    /// `None` for a place that the navigation does not have.
    pub(super) fn header<E>(
        &self,
        place: Option<&'static str>,
        make: impl FnOnce() -> Result<Mould, E>,
    ) -> Option<Result<&Mould, E>> {
        let (_, header) = self.headers.iter().find(|(own, _)| *own == place)?;
        Some(once(header, make))
    }

    pub(super) fn footer<E>(&self, make: impl FnOnce() -> Result<Html, E>) -> Result<&Html, E> {
        once(&self.footer, make)
    }
}

/// What a cell holds, made now if it is empty.
pub(super) fn once<T, E>(cell: &OnceLock<T>, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
    match cell.get() {
        Some(made) => Ok(made),
        // Two threads may both make it: it is the same.
        None => make().map(|made| cell.get_or_init(|| made)),
    }
}
