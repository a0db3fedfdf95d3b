//! What pages have in common, most of it those of one language, kept while they are made. The
//! pages say the same without it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use foldhash::fast::RandomState;

use super::controls::Controls;
use super::marks::Marked;
use super::note::sources_by_title;
use super::row::{Row, RowKey};
use crate::catalogue::Catalogue;
use crate::facts::Source;
use crate::lang::{Lang, PerLang};

/// For the pages of a site. [`Memo::default`] keeps nothing: for a single page that is quicker.
#[derive(Debug, Default)]
pub struct Memo<'a>(Option<Kept<'a>>);

#[derive(Debug)]
struct Kept<'a> {
    /// What hospitals can be found by, in every language.
    marked: Marked<'a>,
    /// Every source of the site by title, in every language.
    sources: Vec<&'a Source>,
    languages: PerLang<Own>,
}

/// What the pages of a language have in common.
#[derive(Debug)]
struct Own {
    /// How many of them are still to be made.
    left: AtomicUsize,
    rows: RwLock<HashMap<RowKey, Arc<Row>, RandomState>>,
    controls: OnceLock<Controls>,
}

impl<'a> Memo<'a> {
    /// For so many pages of each language, of which [`Memo::made`] must be told. As long as not
    /// all of a language are made it keeps the rows of their lists: whoever makes one language
    /// after the other needs memory for few.
    pub fn for_many(catalogue: &'a Catalogue, pages: PerLang<usize>) -> Self {
        let all = (0..).take(catalogue.hospitals.len());
        let (marked, sources) = rayon::join(
            || Marked::hospitals(catalogue, all),
            || sources_by_title(catalogue),
        );
        Self(Some(Kept {
            marked,
            sources,
            languages: pages.map(|pages| Own {
                left: AtomicUsize::new(pages),
                rows: RwLock::default(),
                controls: OnceLock::new(),
            }),
        }))
    }

    /// A page of a language has been made.
    pub fn made(&self, lang: Lang) {
        let Some(kept) = &self.0 else { return };
        let own = &kept.languages[lang];
        if own.left.fetch_sub(1, Ordering::Relaxed) == 1 {
            *own.rows.write().unwrap_or_else(PoisonError::into_inner) = HashMap::default();
        }
    }

    /// What hospitals can be found by, where that is known.
    pub(super) fn marked(&self) -> Option<&Marked<'a>> {
        self.0.as_ref().map(|kept| &kept.marked)
    }

    /// Every source of the site by title, where that is known.
    pub(super) fn sources(&self) -> Option<&[&'a Source]> {
        self.0.as_ref().map(|kept| kept.sources.as_slice())
    }

    /// What chooses hospitals in all forms of a language, made by `make` the first time, where
    /// their marks are known.
    pub(super) fn controls(
        &self,
        lang: Lang,
        make: impl FnOnce(&Marked) -> Controls,
    ) -> Option<(&Marked<'a>, &Controls)> {
        let kept = self.0.as_ref()?;
        let controls = &kept.languages[lang].controls;
        let controls = controls.get_or_init(|| make(&kept.marked));
        Some((&kept.marked, controls))
    }

    /// A row, made by `make` unless it is there.
    pub(super) fn row(&self, lang: Lang, key: RowKey, make: impl FnOnce() -> Row) -> Arc<Row> {
        let Some(kept) = &self.0 else {
            return Arc::new(make());
        };
        let own = &kept.languages[lang];
        let rows = own.rows.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(row) = rows.get(&key) {
            return Arc::clone(row);
        }
        drop(rows);
        let row = Arc::new(make());
        let mut rows = own.rows.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(rows.entry(key).or_insert(row))
    }
}
