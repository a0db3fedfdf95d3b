//! From a finished tree to where readers are: a directory, or object storage (S3 and what
//! speaks its protocol, Google Cloud Storage, Azure). Only what changed is sent.
//!
//! A directory is exchanged in one step, as a build does it. Object storage has no such step,
//! so what is sent goes in an order in which no page ever leads to something that is not
//! there: what pages load, new pages, changed pages, what lists pages; then what is no longer
//! needed goes away. A list kept beside the objects ([`Manifest`]) says what a former publish
//! put there: only that is ever removed.

mod directory;
mod header;
mod manifest;
mod plan;
mod send;
mod store;
mod target;
mod tree;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;

pub use header::{Headers, headers};
pub use manifest::{MANIFEST, Manifest};
pub use plan::{Change, Why};
pub use target::{Address, Scheme, Target};
pub use tree::Tree;

/// How to publish.
#[derive(Clone, Debug)]
pub struct Options {
    /// Only say what would be done.
    pub dry_run: bool,
    /// How many objects are on their way at a time; at least 1.
    pub jobs: usize,
    /// How long one request to a store may take, with its repetitions.
    pub timeout: Duration,
    /// How long an unfinished publish of somebody else is watched before it counts as dead.
    pub wait: Duration,
    /// How long what only old pages load stays.
    pub keep: Duration,
    /// Whether text is stored compressed in object storage.
    pub gzip: bool,
    /// Whether objects that no publish put there may be overwritten.
    pub take_over: bool,
    /// Now, in seconds since 1970.
    pub now: i64,
}

/// What a publish did, or would do.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What is sent and what is removed, sorted by path.
    pub changes: Vec<Change>,
    /// How many files are there already.
    pub unchanged: usize,
    /// How many files are of older pages, and stay for a while.
    pub kept: usize,
    /// How many bytes went out, compressed; before a dry run's end, uncompressed.
    pub bytes: u64,
}

impl Outcome {
    /// How many of its changes are of this kind.
    pub fn count(&self, is: impl Fn(Why) -> bool) -> usize {
        self.changes.iter().filter(|one| is(one.why)).count()
    }
}

/// What happens on the way.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// An unfinished publish is watched for so many seconds.
    Watching(u64),
    /// So many files are to be sent or removed.
    Files(usize),
    /// One of them is.
    Done,
}

/// Who is told of each step.
pub type Steps<'a> = &'a (dyn Fn(Step) + Sync);

/// Publishes a tree. What it did is true also of a directory that had it all.
pub fn publish(
    tree: &Arc<Tree>,
    target: &Target,
    options: &Options,
    step: Steps<'_>,
) -> Result<Outcome> {
    match target {
        Target::Directory(path) => directory::publish(tree, path, options, step),
        Target::Store(address) => send::publish(tree, address, options, step),
    }
}
