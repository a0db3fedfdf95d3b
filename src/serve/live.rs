//! The portal as it is now, and the news for browsers that look at it.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::watch;

use super::search::Index;
use crate::diagnostic::{Diagnostic, Severity};
use crate::pipeline::{self, Loaded, Portal, Wanted};
use crate::source::Sources;
use crate::wording::Wording;

/// What the server was told when it was started.
#[derive(Debug)]
pub struct Settings {
    /// The address it was told to listen on.
    pub host: String,
    /// The language of reports.
    pub wording: Wording,
    /// The portal's directory, for links that open an editor.
    pub root: PathBuf,
    /// What such a link is: `{path}`, `{line}` and `{column}` are filled in.
    pub editor: String,
    /// Show drafts too.
    pub drafts: bool,
}

impl Settings {
    fn wanted(&self) -> Wanted<'static> {
        Wanted {
            base_url: None,
            drafts: self.drafts,
        }
    }
}

/// The last look at the portal's files.
#[derive(Debug)]
pub struct Look {
    /// Counts the looks at which something was different.
    pub version: u64,
    /// What was read.
    pub sources: Sources,
    /// What it came to.
    pub loaded: Loaded,
    /// When, as a person reads it.
    pub at: String,
}

/// What a browser is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Of the last look.
    pub version: u64,
    /// Only stylesheets have changed: a page can take the new one without a reload.
    pub css: bool,
}

/// The portal as it is now.
#[derive(Debug)]
pub struct Live {
    /// What the server was told.
    pub settings: Settings,
    /// The last look, for its report.
    last: RwLock<Arc<Look>>,
    /// The last look without errors, for its pages.
    good: RwLock<Arc<Look>>,
    news: watch::Sender<News>,
    pub(super) index: Index,
}

impl Live {
    /// Begins with a first look.
    pub fn new(settings: Settings, sources: Sources, loaded: Loaded, at: String) -> Self {
        let look = Arc::new(Look {
            version: 0,
            sources,
            loaded,
            at,
        });
        Self {
            settings,
            last: RwLock::new(Arc::clone(&look)),
            good: RwLock::new(look),
            news: watch::Sender::new(News::default()),
            index: Index::default(),
        }
    }

    /// Makes the portal anew from what is on disk now, and tells the browsers.
    pub fn update(&self, sources: &Sources, css: bool, at: String) -> Arc<Look> {
        let before = self.last();
        let loaded = pipeline::load_after(sources, self.settings.wanted(), Some(&before.loaded));
        let look = Arc::new(Look {
            version: before.version + 1,
            sources: sources.clone(),
            loaded,
            at,
        });
        let good = self.good();
        let better = !look.has_errors() || (good.has_errors() && look.portal().is_some());
        if better {
            *self.good.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&look);
        }
        *self.last.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&look);
        self.news.send_replace(News {
            version: look.version,
            css,
        });
        look
    }

    /// The last look.
    pub fn last(&self) -> Arc<Look> {
        Arc::clone(&self.last.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The last look whose pages are good, or the best there was.
    pub fn good(&self) -> Arc<Look> {
        Arc::clone(&self.good.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The news from now on.
    pub fn news(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }
}

impl Look {
    /// The portal, if there is anything to look at.
    pub fn portal(&self) -> Option<&Portal> {
        self.loaded.portal.as_ref()
    }

    /// True when it could not be published.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many problems of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        let found = self.loaded.found.iter();
        found.filter(|one| one.severity == severity).count()
    }

    /// Every problem.
    pub fn found(&self) -> &[Diagnostic] {
        &self.loaded.found
    }
}
