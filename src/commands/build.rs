//! `jih build`: the whole site to disk, or nothing.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use rayon::prelude::*;

use super::site::{Outcome, Site, tell_faults};
use super::timings::Timings;
use super::{Console, HAS_ERRORS, Loaded, print, tell};
use crate::bundle::bundle;
use crate::cli::{BuildArgs, Format};
use crate::coding::Coding;
use crate::diagnostic::{Diagnostic, Severity};
use crate::disk::{self, Published};
use crate::manifest::Shard;
use crate::pipeline::{Ahead, Output, Portal};
use crate::pseudo::with_pseudo;

pub(super) fn run(args: &BuildArgs, console: &Console) -> Result<ExitCode> {
    let started = Instant::now();
    let out = out(args);
    let timings = args.timings.then(Timings::start);
    let stage = |id| timings.iter().for_each(|timings| timings.stage(id));
    let mut sources = Loaded::read(&args.portal)?;
    if args.pseudo {
        sources = with_pseudo(&sources, None);
    }
    stage("timings-read");
    let mut loaded = Loaded::of(sources, args.base_url.as_deref());
    stage("timings-check");
    disk::prepare(&args.portal.root, &out)?;
    let left_out = loaded.quarantine().filter(|_| args.quarantine);
    let left_out: Option<Vec<String>> =
        left_out.map(|files| files.into_iter().map(str::to_owned).collect());
    // What is left out is told loudly, and fails nothing.
    let fails = match left_out {
        Some(_) => loaded.denied(&args.reporting),
        None => loaded.fails(&args.reporting),
    };
    if fails {
        return refuse(&loaded, args, console);
    }
    let Some(portal) = &loaded.portal else {
        return refuse(&loaded, args, console);
    };
    let files = Files::of(portal).part(args.shard);
    let mut manifest = portal.manifest(&loaded.sources);
    manifest.shard = args.shard;
    let packings: Vec<Coding> = args.precompress.iter().copied().map(Coding::from).collect();
    let endings = packings.iter().map(|coding| coding.extension().to_owned());
    manifest.packed = endings.collect();
    let site = Site {
        portal,
        files: &files,
        manifest,
        timings: timings.as_ref(),
        packings,
    };
    let published = match site.write(&out, console) {
        Ok(Outcome::Published(published)) => published,
        Ok(Outcome::Faults(faults)) => {
            tell_faults(&faults, console);
            return Ok(ExitCode::from(HAS_ERRORS));
        }
        Err(Failure::Disk(error)) => return Err(error),
        Err(Failure::Theme(found)) => {
            loaded.found.extend(found);
            return refuse(&loaded, args, console);
        }
    };
    stage("timings-swap");
    console.report_as(&loaded, &args.portal, args.reporting.format)?;
    let took = started.elapsed();
    let warnings = console.counted("warnings", loaded.count(Severity::Warning));
    let done = match published {
        Published::Changed => "build-done",
        Published::Unchanged => "build-unchanged",
    };
    let done = console.say(
        done,
        &[
            ("pages", files.summary(portal, console).into()),
            ("seconds", seconds(took).into()),
            ("warnings", warnings.into()),
            ("out", out.display().to_string().into()),
        ],
    );
    if let Some(files) = left_out.filter(|files| !files.is_empty()) {
        let count = console.counted("quarantined", files.len());
        let files = files.join("\n  ");
        let args = [("quarantined", count.into()), ("files", files.into())];
        tell(&console.say("build-quarantined", &args));
    }
    if args.pseudo {
        tell(&console.say("pseudo-built", &[]));
    }
    let timed = timings.map(|timings| format!("\n{}", timings.tables(console)));
    // stdout belongs to the report, where a program reads it.
    match args.reporting.format {
        Format::Human => {
            console.summary(&done)?;
            timed.map_or(Ok(()), |timed| print(&timed))?;
        }
        Format::Json | Format::Github | Format::Sarif => {
            if !console.quiet {
                tell(&done);
            }
            timed.iter().for_each(|timed| tell(timed));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Every file of the site with its path, those that have much in common behind each other.
pub(super) struct Files(Vec<(Output, String)>);

impl Files {
    pub(super) fn of(portal: &Portal) -> Self {
        let files = portal.by_language().into_par_iter();
        Self(files.map(|output| (output, portal.path(output))).collect())
    }

    /// Those of a part of the site; all of them where none is wanted.
    fn part(self, shard: Option<Shard>) -> Self {
        let wanted = self.0.into_iter().enumerate();
        let wanted = wanted.filter(|(place, _)| shard.is_none_or(|shard| shard.has(*place)));
        Self(wanted.map(|(_, file)| file).collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, path)| path.as_str())
    }

    /// As in `1,024 pages in 4 languages`.
    pub(super) fn summary(&self, portal: &Portal, console: &Console) -> String {
        let moved = portal.moved_pages();
        let pages = self.paths().filter(|path| path.ends_with(".html")).count() - moved;
        let pages = console.counted("pages", pages);
        let languages = console.counted("languages", portal.languages());
        let args = [("pages", pages.into()), ("languages", languages.into())];
        let pages = console.say("pages-in-languages", &args);
        if moved == 0 {
            return pages;
        }
        let moved = console.counted("pages-moved", moved);
        let args = [("pages", pages.into()), ("moved", moved.into())];
        console.say("pages-and-moved", &args)
    }
}

/// What can stop a site that is without errors so far.
pub(super) enum Failure {
    Theme(Vec<Diagnostic>),
    Disk(anyhow::Error),
}

/// Renders every file in parallel and hands it to `take`. Every failure of the theme is
/// told once, in the order of the files; the disk's first one is enough.
pub(super) fn render(
    portal: &Portal,
    files: &Files,
    timings: Option<&Timings>,
    take: impl Fn(&str, &[u8]) -> Result<()> + Sync,
) -> Result<(), Failure> {
    let files = &files.0;
    let memo = portal.memo(files.iter().map(|(output, _)| *output));
    // Each thread takes a stretch of files that follow each other, so a language of its own.
    let failures: Vec<Failure> = files
        .par_iter()
        .enumerate()
        .map_init(
            <(Vec<u8>, Ahead)>::default,
            |state, (place, (output, path))| {
                let (buffer, ahead) = state;
                buffer.clear();
                let next = files.get(place + 1).map(|(output, _)| *output);
                let begun = timings.map(|_| Instant::now());
                let failed = |one: Box<Diagnostic>| Failure::Theme(vec![*one]);
                let done = portal.render_before(&memo, *output, next, buffer, ahead);
                done.map_err(failed)?;
                let made = timings.map(|_| Instant::now());
                take(path, buffer).map_err(Failure::Disk)?;
                if let (Some(timings), Some(begun), Some(made)) = (timings, begun, made) {
                    timings.file(path, portal.maker(*output), begun, made);
                }
                Ok(())
            },
        )
        .filter_map(Result::err)
        .collect();
    let mut found: Vec<Diagnostic> = Vec::new();
    for failure in failures {
        match failure {
            Failure::Disk(_) => return Err(failure),
            Failure::Theme(of_page) => {
                for one in of_page {
                    if !found.iter().any(|have| have.repeats(&one)) {
                        found.push(one);
                    }
                }
            }
        }
    }
    if found.is_empty() {
        Ok(())
    } else {
        Err(Failure::Theme(found))
    }
}

/// The files of the search; none where the portal has none.
pub(super) fn search_index(portal: &Portal) -> Result<BTreeMap<String, Vec<u8>>> {
    match portal.search_records() {
        Some(records) => bundle(&records),
        None => Ok(BTreeMap::new()),
    }
}

fn refuse(loaded: &Loaded, args: &BuildArgs, console: &Console) -> Result<ExitCode> {
    console.report_as(loaded, &args.portal, args.reporting.format)?;
    let tally = console.tally(loaded);
    tell(&console.say("build-refused", &[("tally", tally.into())]));
    Ok(ExitCode::from(HAS_ERRORS))
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

pub(super) fn seconds(took: Duration) -> String {
    format!("{:.2}", took.as_secs_f64())
}
