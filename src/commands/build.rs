//! `jih build`: the whole site to disk, or nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::{Console, HAS_ERRORS, Loaded, counted, tell};
use crate::cli::BuildArgs;
use crate::diagnostic::Diagnostic;
use crate::disk::{self, Staging};
use crate::pipeline::{Output, Portal};

pub(super) fn run(args: &BuildArgs, console: &Console) -> Result<ExitCode> {
    let started = Instant::now();
    let out = out(args);
    let mut loaded = Loaded::new(&args.portal, args.base_url.as_deref())?;
    disk::prepare(&args.portal.root, &out)?;
    let Some(portal) = loaded.publishable() else {
        return Ok(refuse(&loaded, console));
    };
    let files = Files::of(portal);
    match write(portal, &files, &out, console) {
        Ok(()) => {}
        Err(Failure::Disk(error)) => return Err(error),
        Err(Failure::Theme(diagnostic)) => {
            loaded.found.push(*diagnostic);
            return Ok(refuse(&loaded, console));
        }
    }
    console.report(&loaded);
    let (pages, took, warnings) = (files.summary(portal), started.elapsed(), loaded.warnings());
    console.summary(&format!(
        "{pages}, {}, {warnings} → {}",
        seconds(took),
        out.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Every file of the site with its path, in their stable order.
pub(super) struct Files(Vec<(Output, String)>);

impl Files {
    pub(super) fn of(portal: &Portal) -> Self {
        let with_path = |output| (output, portal.path(output));
        Self(portal.outputs().into_iter().map(with_path).collect())
    }

    fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, path)| path.as_str())
    }

    /// As in `1,024 pages in 4 languages`.
    pub(super) fn summary(&self, portal: &Portal) -> String {
        let pages = self.paths().filter(|path| path.ends_with(".html")).count();
        let languages = counted(portal.languages(), "language");
        format!("{} in {languages}", counted(pages, "page"))
    }
}

/// What can stop a site that is without errors so far.
pub(super) enum Failure {
    Theme(Box<Diagnostic>),
    Disk(anyhow::Error),
}

/// Renders every file in parallel and hands it to `take`. Of several failures it is the
/// first in the order of the files that counts, so that the report is always the same.
pub(super) fn render(
    portal: &Portal,
    files: &Files,
    take: impl Fn(&str, &[u8]) -> Result<()> + Sync,
) -> Result<(), Failure> {
    let failure = files
        .0
        .par_iter()
        .map_init(Vec::new, |buffer, (output, path)| {
            buffer.clear();
            portal.render(*output, buffer).map_err(Failure::Theme)?;
            take(path, buffer).map_err(Failure::Disk)
        })
        .find_map_first(Result::err);
    failure.map_or(Ok(()), Err)
}

fn write(portal: &Portal, files: &Files, out: &Path, console: &Console) -> Result<(), Failure> {
    let staging = Staging::begin(out).map_err(Failure::Disk)?;
    staging
        .make_directories(files.paths())
        .map_err(Failure::Disk)?;
    let bar = progress(files.0.len(), console);
    let rendered = render(portal, files, |path, bytes| {
        staging.write(path, bytes)?;
        bar.inc(1);
        Ok(())
    });
    bar.finish_and_clear();
    rendered?;
    staging.publish().map_err(Failure::Disk)
}

fn refuse(loaded: &Loaded, console: &Console) -> ExitCode {
    console.report(loaded);
    tell(&format!("{}: nothing was written", loaded.tally()));
    ExitCode::from(HAS_ERRORS)
}

fn out(args: &BuildArgs) -> PathBuf {
    let out = match &args.out {
        Some(out) => out.clone(),
        None => args.portal.root.join("public"),
    };
    // For the summary: `public`, not `./public`.
    match out.strip_prefix(".") {
        Ok(plain) if !plain.as_os_str().is_empty() => plain.to_owned(),
        _ => out,
    }
}

fn progress(files: usize, console: &Console) -> ProgressBar {
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

fn seconds(took: Duration) -> String {
    format!("{:.2} s", took.as_secs_f64())
}
