//! The whole site to disk, proved before it takes the place of the old one.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;

use anyhow::{Result, anyhow};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::build::{Failure, Files, render, search_index};
use super::timings::Timings;
use super::{Console, tell};
use crate::coding::{self, Coding};
use crate::diagnostic::Severity;
use crate::disk::{Published, Staging, Written};
use crate::manifest::{Manifest, Shard};
use crate::pipeline::Portal;
use crate::verify::{self, Finding, Memory, Records};

/// What is written, and in which forms.
pub(super) struct Site<'a> {
    pub(super) portal: &'a Portal,
    pub(super) files: &'a Files,
    pub(super) manifest: Manifest,
    pub(super) timings: Option<&'a Timings>,
    pub(super) packings: Vec<Coding>,
}

/// What became of a site that could be rendered.
pub(super) enum Outcome {
    /// It stands.
    Published(Published),
    /// Its pages do not fit together; the old one stands.
    Faults(Vec<Finding>),
}

impl Site<'_> {
    /// Replaces the old site, unless the pages of the new one do not fit together.
    pub(super) fn write(&self, out: &Path, console: &Console) -> Result<Outcome, Failure> {
        let staging = Staging::begin(out).map_err(Failure::Disk)?;
        let marker = self.manifest.to_bytes();
        if staging.stands_untouched(&marker) {
            return Ok(Outcome::Published(Published::Unchanged));
        }
        staging
            .make_directories(self.files.paths())
            .map_err(Failure::Disk)?;
        let has_search = self.manifest.shard.is_none_or(Shard::has_search);
        let bar = progress(self.files.len(), console);
        let proof = Proof::default();
        let (rendered, index) = thread::scope(|scope| {
            // Beside the pages: its last language leaves the other cores idle.
            let index = scope.spawn(|| match has_search {
                true => search_index(self.portal),
                false => Ok(BTreeMap::new()),
            });
            let rendered = render(self.portal, self.files, self.timings, |path, bytes| {
                self.put(&staging, path, bytes)?;
                proof.read(path, bytes);
                bar.inc(1);
                Ok(())
            });
            (rendered, index.join())
        });
        bar.finish_and_clear();
        rendered?;
        let index = index
            .unwrap_or_else(|_| Err(anyhow!("the search index could not be made")))
            .map_err(Failure::Disk)?;
        let paths = index.keys().map(String::as_str);
        staging.make_directories(paths).map_err(Failure::Disk)?;
        index
            .par_iter()
            .try_for_each(|(path, bytes)| {
                proof.read(path, bytes);
                self.put(&staging, path, bytes)
            })
            .map_err(Failure::Disk)?;
        self.stage("timings-make");
        let faults = match self.manifest.shard {
            None => proof.faults(&self.portal.catalogue().site.base_url),
            // What it links to is in other parts; `jih join` proves the whole.
            Some(_) => proof.faults_alone(),
        };
        self.stage("timings-prove");
        if !faults.is_empty() {
            return Ok(Outcome::Faults(faults));
        }
        let published = staging.publish(&marker).map_err(Failure::Disk)?;
        Ok(Outcome::Published(published))
    }

    fn stage(&self, id: &'static str) {
        if let Some(timings) = self.timings {
            timings.stage(id);
        }
    }

    /// Writes a file, and packed beside it where that is wanted. What was packed of the same
    /// bytes by the last build is taken from there: packing takes a hundred times as long as
    /// rendering.
    fn put(&self, staging: &Staging, path: &str, bytes: &[u8]) -> Result<()> {
        let written = staging.write(path, bytes)?;
        if self.packings.is_empty() || !coding::is_worth(path) {
            return Ok(());
        }
        for coding in &self.packings {
            let beside = format!("{path}.{}", coding.extension());
            if written == Written::Kept && staging.keep(&beside) {
                continue;
            }
            let packed = coding.pack(bytes)?;
            // A host that finds none sends the file itself.
            if packed.len() < bytes.len() {
                staging.write(&beside, &packed)?;
            }
        }
        Ok(())
    }
}

pub(super) fn progress(files: usize, console: &Console) -> ProgressBar {
    let target = if console.quiet {
        ProgressDrawTarget::hidden()
    } else {
        // Hides itself where stderr is not a terminal.
        ProgressDrawTarget::stderr()
    };
    let bar = ProgressBar::with_draw_target(u64::try_from(files).ok(), target);
    match ProgressStyle::with_template("{bar:40} {pos}/{len} files") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// What a site must prove before it takes the place of the old one. Its pages are read while
/// their bytes are there, also those that are not written because they say what they said.
#[derive(Default)]
pub(super) struct Proof {
    memory: Memory,
    records: Records,
}

impl Proof {
    pub(super) fn read(&self, path: &str, bytes: &[u8]) {
        self.records.push(self.memory.file(path, bytes));
    }

    /// Holds all pages against each other. What is only a warning is for `jih verify` to say.
    pub(super) fn faults(self, base_url: &str) -> Vec<Finding> {
        errors(verify::site(self.records, Vec::new(), Some(base_url)))
    }

    /// What is wrong with each page by itself.
    fn faults_alone(self) -> Vec<Finding> {
        errors(verify::alone(self.records))
    }
}

fn errors(mut found: Vec<Finding>) -> Vec<Finding> {
    found.retain(|one| one.severity() == Severity::Error);
    found
}

/// What is wrong with the pages, and that no author can have done it. Not in a report's
/// format: it is of no file of the portal, so no program could show it there.
pub(super) fn tell_faults(found: &[Finding], console: &Console) {
    /// The first ones name what went wrong.
    const SHOWN: usize = 20;
    let text = verify::to_text(found, &console.wording, SHOWN);
    tell(&format!("{}\n", text.trim_end()));
    tell(&console.say("verify-build-refused", &[]));
}
