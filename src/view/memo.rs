//! What pages of one language have in common, kept while they are made one after the other.
//! The pages say the same without it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use foldhash::fast::RandomState;

use super::filter::FormWords;
use super::marks::{Marks, of_hospital};
use super::row::{Row, RowKey};
use crate::catalogue::Catalogue;

/// For the pages of one language. It grows with the rows of its lists and should be dropped
/// when its pages are made, or memory grows with hospitals times languages.
#[derive(Debug, Default)]
pub struct Memo<'a> {
    /// What each hospital can be found by, in the order of the catalogue; empty where they are
    /// not wanted often enough.
    marks: Vec<Marks<'a>>,
    rows: RwLock<HashMap<RowKey, Arc<Row>, RandomState>>,
    form: OnceLock<FormWords>,
    /// How the language sorts a label.
    sort_keys: RwLock<HashMap<String, Vec<u8>>>,
}

impl<'a> Memo<'a> {
    /// For many pages. For a single one [`Memo::default`] is enough, and quicker.
    pub fn for_many(catalogue: &'a Catalogue) -> Self {
        let hospitals = catalogue.hospitals.iter();
        let marks = hospitals.map(|one| of_hospital(&one.facts, catalogue.today));
        Self {
            marks: marks.collect(),
            ..Self::default()
        }
    }

    /// What a hospital can be found by, by its place in the catalogue.
    pub(super) fn marks(&'a self, catalogue: &'a Catalogue, place: u32) -> Cow<'a, Marks<'a>> {
        let place = place as usize;
        match (self.marks.get(place), catalogue.hospitals.get(place)) {
            (Some(known), _) => Cow::Borrowed(known),
            (None, Some(record)) => Cow::Owned(of_hospital(&record.facts, catalogue.today)),
            (None, None) => Cow::Owned(Marks::new()),
        }
    }

    /// What all forms beside lists have in common, made by `make` the first time.
    pub(super) fn form(&self, make: impl FnOnce() -> FormWords) -> &FormWords {
        self.form.get_or_init(make)
    }

    /// How a label is sorted, by `make` the first time.
    pub(super) fn sort_key(&self, label: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
        let known = self
            .sort_keys
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = known.get(label) {
            return key.clone();
        }
        drop(known);
        let key = make();
        let mut known = self
            .sort_keys
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        known.insert(label.to_owned(), key.clone());
        key
    }

    /// A row, made by `make` unless it is there.
    pub(super) fn row(&self, key: RowKey, make: impl FnOnce() -> Row) -> Arc<Row> {
        let rows = self.rows.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(row) = rows.get(&key) {
            return Arc::clone(row);
        }
        drop(rows);
        let row = Arc::new(make());
        let mut rows = self.rows.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(rows.entry(key).or_insert(row))
    }
}
