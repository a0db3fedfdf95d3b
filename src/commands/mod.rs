//! One file per command; here is what they share: reading the portal, and telling people.
#![expect(
    clippy::disallowed_methods,
    reason = "commands are the shell: `init` writes the sample, `build` times itself"
)]

mod addresses;
mod build;
mod check;
mod diff;
mod explain;
mod guide;
mod init;
mod join;
mod links;
mod new;
mod publish;
mod report;
mod serve;
mod site;
mod timings;
mod translation;
mod verify;

use std::collections::BTreeSet;
use std::env::current_dir;
use std::io::{ErrorKind, Write, stderr, stdout};
use std::path::{Component, Path};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cli::{Cli, Command, Deny, Format, PortalArgs, ReportingArgs, step_summary};
use crate::diagnostic::{Diagnostic, Severity, draw, to_github, to_json, to_sarif};
use crate::disk;
use crate::pipeline::{self, Portal};
use crate::pseudo::with_pseudo;
use crate::source::Sources;
use crate::wording::{Args, Wording};

/// Runs a command. `Err` says that it could not run at all; that the portal has errors is an
/// answer, and an exit code.
pub fn run(cli: &Cli) -> Result<ExitCode> {
    let console = Console {
        quiet: cli.quiet,
        colour: cli.colour(),
        wording: Wording::new(cli.ui()),
    };
    match &cli.command {
        Command::Build(args) => build::run(args, &console),
        Command::Check(args) => check::run(args, &console),
        Command::Verify(args) => verify::run(args, &console),
        Command::Init(args) => init::run(args, &console),
        Command::Serve(args) => serve::run(args, &console),
        Command::Join(args) => join::run(args, &console),
        Command::Diff(args) => diff::run(args, &console),
        Command::Explain(args) => explain::run(args, &console),
        Command::New(args) => new::run(args, &console),
        Command::Publish(args) => publish::run(args, &console),
        Command::Translation(args) => translation::run(args, &console),
        Command::Report(command) => report::run(command, &console),
        Command::Urls(args) => addresses::urls(args, &console),
        Command::Hosting(args) => addresses::hosting(args, &console),
        Command::Schema(args) => guide::schema(args, &console),
        Command::Handbook(args) => guide::handbook(args, &console),
    }
}

/// Why a command could not run, on one line, in the language of the person who runs it.
pub fn failure(cli: &Cli, error: &anyhow::Error) -> String {
    Wording::new(cli.ui()).failure(error.as_ref())
}

/// The portal has errors.
const HAS_ERRORS: u8 = 1;

/// How to talk to the person, or the program, at the other end.
struct Console {
    quiet: bool,
    colour: bool,
    wording: Wording,
}

impl Console {
    /// A sentence of the tool's own.
    fn say(&self, id: &str, args: Args) -> String {
        self.wording.say(id, args)
    }

    /// As in `1,024 pages`: `id` names the message with the noun.
    fn counted(&self, id: &str, count: usize) -> String {
        self.wording.counted(id, count)
    }

    /// As in `4 errors, 1 warning`.
    fn tally(&self, loaded: &Loaded) -> String {
        self.wording.tally(
            loaded.count(Severity::Error),
            loaded.count(Severity::Warning),
        )
    }

    /// A result, unless none is wanted.
    fn summary(&self, line: &str) -> Result<()> {
        if self.quiet { Ok(()) } else { print(line) }
    }

    /// Draws what is wrong, with an empty line behind it.
    fn report(&self, loaded: &Loaded) {
        if !loaded.found.is_empty() {
            let reports = draw(&loaded.found, &loaded.sources, &self.wording, self.colour);
            tell(&format!("{}\n", reports.trim_end()));
        }
    }

    /// Says what is wrong in the format that was asked for. Formats for programs go to
    /// stdout, and are there also when nothing is wrong.
    fn report_as(&self, loaded: &Loaded, args: &PortalArgs, format: Format) -> Result<()> {
        let (found, sources, wording) = (&loaded.found, &loaded.sources, &self.wording);
        let root = in_repository(&args.root);
        match format {
            Format::Human => self.report(loaded),
            Format::Json => print(&format!("{:#}", to_json(found, sources, wording)))?,
            Format::Sarif => print(&format!("{:#}", to_sarif(found, sources, wording, &root)))?,
            Format::Github => {
                let report = to_github(found, sources, wording, &root);
                if !report.annotations.is_empty() {
                    print(report.annotations.trim_end())?;
                }
                match step_summary() {
                    Some(path) => disk::append(&path, &report.summary)?,
                    // Not on GitHub: nothing may be lost.
                    None if report.rest.is_empty() => {}
                    None => print(report.rest.trim_end())?,
                }
            }
        }
        Ok(())
    }
}

/// The portal's directory as the paths of a repository begin: empty, or with a final `/`.
fn in_repository(root: &Path) -> String {
    let here = current_dir().unwrap_or_default();
    let root = root.strip_prefix(&here).unwrap_or(root);
    let parts: Vec<String> = root
        .components()
        .filter(|part| !matches!(part, Component::CurDir))
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    parts.iter().map(|part| format!("{part}/")).collect()
}

/// A portal as far as it could be made, and what was found on the way.
struct Loaded {
    sources: Sources,
    portal: Option<Portal>,
    found: Vec<Diagnostic>,
}

impl Drop for Loaded {
    /// The program ends with it: to give back a large portal piece by piece would only keep
    /// people waiting.
    fn drop(&mut self) {
        std::mem::forget(self.portal.take());
    }
}

impl Loaded {
    fn new(args: &PortalArgs, base_url: Option<&str>) -> Result<Self> {
        Ok(Self::of(Self::read(args)?, base_url))
    }

    /// As [`Self::new`], with the two languages that nobody speaks if they are wanted.
    fn with(args: &PortalArgs, base_url: Option<&str>, pseudo: bool) -> Result<Self> {
        let sources = Self::read(args)?;
        Ok(match pseudo {
            true => Self::of(with_pseudo(&sources, None), base_url),
            false => Self::of(sources, base_url),
        })
    }

    fn read(args: &PortalArgs) -> Result<Sources> {
        Ok(disk::read_portal(&args.root, args.today()?)?.built_on(args.now()?))
    }

    fn of(sources: Sources, base_url: Option<&str>) -> Self {
        let (portal, found) = pipeline::load(&sources, base_url);
        Self {
            sources,
            portal,
            found,
        }
    }

    /// The portal, unless something stops it from being published.
    fn publishable(&self) -> Option<&Portal> {
        self.portal
            .as_ref()
            .filter(|_| self.count(Severity::Error) == 0)
    }

    /// Files of entries with errors, when every error is in one: the rest of the portal is
    /// whole without them.
    fn quarantine(&self) -> Option<BTreeSet<&str>> {
        let mut files = BTreeSet::new();
        for one in &self.found {
            if one.severity == Severity::Error {
                let file = one.file(&self.sources)?;
                let is_entry = ["hospitals", "facilitators", "centres"]
                    .iter()
                    .any(|folder| file.starts_with(&format!("content/{folder}/")));
                if !is_entry {
                    return None;
                }
                files.insert(file);
            }
        }
        Some(files)
    }

    /// Whether what was found is a failure.
    fn fails(&self, args: &ReportingArgs) -> bool {
        self.count(Severity::Error) > 0 || self.denied(args)
    }

    fn denied(&self, args: &ReportingArgs) -> bool {
        args.deny == Some(Deny::Warnings) && self.count(Severity::Warning) > 0
    }

    fn count(&self, severity: Severity) -> usize {
        self.found
            .iter()
            .filter(|one| one.severity == severity)
            .count()
    }
}

/// To stdout. A reader that has seen enough, such as `head`, is no failure.
fn print(text: &str) -> Result<()> {
    let mut out = stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(error).context("cannot write to standard output")
        }
        _ => Ok(()),
    }
}

/// To stderr. Where that is closed, nobody is listening.
fn tell(text: &str) {
    let _ = writeln!(stderr().lock(), "{text}");
}
