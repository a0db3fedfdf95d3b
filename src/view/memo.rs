//! What pages of one language have in common, kept while they are made one after the other.
//! The pages say the same without it.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use foldhash::fast::RandomState;

use super::controls::Controls;
use super::marks::Marked;
use super::note::sources_by_title;
use super::row::{Row, RowKey};
use crate::catalogue::Catalogue;
use crate::facts::Source;

/// For the pages of one language after the other. It grows with the rows of the lists of a
/// language, and should forget each when its pages are made, or memory grows with hospitals
/// times languages.
#[derive(Debug, Default)]
pub struct Memo<'a> {
    /// What hospitals can be found by, in every language; absent where that is not wanted often
    /// enough.
    marked: Option<Marked<'a>>,
    /// All of the site by title, in every language; absent as the marks are.
    sources: Option<Vec<&'a Source>>,
    rows: RwLock<HashMap<RowKey, Arc<Row>, RandomState>>,
    controls: OnceLock<Controls>,
}

impl<'a> Memo<'a> {
    /// For many pages. For a single one [`Memo::default`] is enough, and quicker.
    pub fn for_many(catalogue: &'a Catalogue) -> Self {
        let all = (0..).take(catalogue.hospitals.len());
        let (marked, sources) = rayon::join(
            || Marked::hospitals(catalogue, all),
            || sources_by_title(catalogue),
        );
        Self {
            marked: Some(marked),
            sources: Some(sources),
            ..Self::default()
        }
    }

    /// Makes ready for the pages of another language.
    pub fn forget_language(&mut self) {
        self.rows = RwLock::default();
        self.controls = OnceLock::new();
    }

    /// What hospitals can be found by, where that is known.
    pub(super) fn marked(&self) -> Option<&Marked<'a>> {
        self.marked.as_ref()
    }

    /// Every source of the site by title, where that is known.
    pub(super) fn sources(&self) -> Option<&[&'a Source]> {
        self.sources.as_deref()
    }

    /// What chooses hospitals in all forms of a language, made by `make` the first time.
    pub(super) fn controls(&self, make: impl FnOnce() -> Controls) -> &Controls {
        self.controls.get_or_init(make)
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
