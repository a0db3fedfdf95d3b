//! One file per command; here is what they share: reading the portal, and telling people.
#![expect(
    clippy::disallowed_methods,
    reason = "commands are the shell: `init` writes the sample, `build` times itself"
)]

mod build;
mod check;
mod init;
mod serve;

use std::io::{ErrorKind, Write, stderr, stdout};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cli::{Cli, Command, PortalArgs};
use crate::diagnostic::{Diagnostic, Severity, draw};
use crate::disk;
use crate::pipeline::{self, Portal};
use crate::source::Sources;

/// Runs a command. `Err` says that it could not run at all; that the portal has errors is an
/// answer, and an exit code.
pub fn run(cli: &Cli) -> Result<ExitCode> {
    let console = Console {
        quiet: cli.quiet,
        colour: cli.colour(),
    };
    match &cli.command {
        Command::Build(args) => build::run(args, &console),
        Command::Check(args) => check::run(args, &console),
        Command::Init(args) => init::run(args, &console),
        Command::Serve(args) => serve::run(args, &console),
    }
}

/// The portal has errors.
const HAS_ERRORS: u8 = 1;

/// How to talk to the person, or the program, at the other end.
struct Console {
    quiet: bool,
    colour: bool,
}

impl Console {
    /// A result, unless none is wanted.
    fn summary(&self, line: &str) -> Result<()> {
        if self.quiet { Ok(()) } else { print(line) }
    }

    /// Draws what is wrong, with an empty line behind it.
    fn report(&self, loaded: &Loaded) {
        if !loaded.found.is_empty() {
            let reports = draw(&loaded.found, &loaded.sources, self.colour);
            tell(&format!("{}\n", reports.trim_end()));
        }
    }
}

/// A portal as far as it could be made, and what was found on the way.
struct Loaded {
    sources: Sources,
    portal: Option<Portal>,
    found: Vec<Diagnostic>,
}

impl Loaded {
    fn new(args: &PortalArgs, base_url: Option<&str>) -> Result<Self> {
        let sources = disk::read_portal(&args.root, args.today()?)?;
        let (portal, found) = pipeline::load(&sources, base_url);
        Ok(Self {
            sources,
            portal,
            found,
        })
    }

    /// The portal, unless something stops it from being published.
    fn publishable(&self) -> Option<&Portal> {
        self.portal
            .as_ref()
            .filter(|_| self.count(Severity::Error) == 0)
    }

    fn count(&self, severity: Severity) -> usize {
        self.found
            .iter()
            .filter(|one| one.severity == severity)
            .count()
    }

    fn warnings(&self) -> String {
        counted(self.count(Severity::Warning), "warning")
    }

    /// As in `4 errors, 1 warning`.
    fn tally(&self) -> String {
        format!(
            "{}, {}",
            counted(self.count(Severity::Error), "error"),
            self.warnings()
        )
    }
}

/// As in `1,024 pages`.
fn counted(number: usize, noun: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let plural = if number == 1 { "" } else { "s" };
    format!("{grouped} {noun}{plural}")
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
