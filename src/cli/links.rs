//! `jih check --links`.

use std::path::PathBuf;

use clap::Args;

/// Whether to ask for the pages outside, and how.
#[derive(Debug, Args)]
pub struct LinksArgs {
    /// Ask other servers too whether the pages that the portal links to are still there. What
    /// is not is a warning, and never a failure.
    #[arg(long)]
    pub links: bool,
    /// Where good answers are kept for the next run [default: `.jih-links.json` below the
    /// root].
    #[arg(long, value_name = "FILE", requires = "links")]
    pub links_cache: Option<PathBuf>,
    /// How many days a good answer holds.
    #[arg(long, value_name = "DAYS", default_value_t = 7, requires = "links")]
    pub links_max_age: u16,
    /// Ask servers of this machine and its network too: for tests.
    #[arg(long, hide = true, requires = "links")]
    pub links_allow_private: bool,
    /// Milliseconds between two requests to a host: for tests.
    #[arg(long, hide = true, requires = "links")]
    pub links_pause: Option<u64>,
    /// Milliseconds for an answer: for tests.
    #[arg(long, hide = true, requires = "links")]
    pub links_timeout: Option<u64>,
}
