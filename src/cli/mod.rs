//! The command line, and the day and colours it settles.
#![expect(
    clippy::disallowed_methods,
    reason = "the environment and the clock are read here, once, so that no stage reads them"
)]

mod addresses;
mod explain;
mod guide;
mod links;
mod new;
mod publish;
mod report;
mod translation;
mod tree;
mod verify;

use std::env::{self, VarError};
use std::io::{IsTerminal, stderr};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use addresses::{HostingArgs, Server, UrlsArgs};
pub use explain::ExplainArgs;
pub use guide::{HandbookArgs, SchemaArgs};
pub use links::LinksArgs;
pub use new::{Drafting, LanguageArgs, NewArgs, Task};
pub use publish::PublishArgs;
pub use translation::{AcceptArgs, Accepted, TranslationArgs, TranslationCommand};
pub use tree::{DiffArgs, DiffFormat, JoinArgs};
pub use verify::{VerifyArgs, VerifyFormat};

use crate::coding::Coding;
use crate::manifest::Shard;
use crate::wording::Ui;

pub use report::{MailArgs, ReportArgs, ReportCommand, ReportFormat, terminal_width};

const EXAMPLES: &str = "\
Examples:
  jih init my-portal                    start a small portal
  jih serve --root my-portal            look at it in the browser
  jih check --root my-portal            find the mistakes in it
  jih build --root my-portal            write it to my-portal/public

Exit codes: 0 done; 1 the portal has errors, nothing was written; 2 it could not run.";

const BUILD_EXAMPLES: &str = "\
Examples:
  jih build
  jih build --root my-portal --out /srv/www/portal
  jih build --base-url https://preview.example/portal --today 2026-11-20
  jih build --precompress                 and x.html.gz, .br, .zst beside each file
  jih build --shard 3/8 --out shard-3     a part, for a machine of its own; see jih join

The old site stays as it is until the new one is complete. Where nothing changed, nothing
is written.";

const CHECK_EXAMPLES: &str = "\
Examples:
  jih check
  jih check --today 2027-01-31            what will be past its date by then?
  jih check --format json > report.json
  jih check --links                       are the pages it links to still there?";

const INIT_EXAMPLES: &str = "\
Example:
  jih init my-portal && jih serve --root my-portal";

const SERVE_EXAMPLES: &str = "\
Examples:
  jih serve
  jih serve --root my-portal --port 8080 --open
  jih serve --watch-only --out /srv/www/portal

Nothing is written. A change is in the browser a moment after it is saved; while the
portal has errors, the last good page stays with the report over it.";

/// Builds a portal of hospitals for patients from abroad, in every language it is written in.
#[derive(Debug, Parser)]
#[command(name = "jih", version, after_help = EXAMPLES)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Print problems only: no summary, no progress.
    #[arg(long, global = true)]
    pub quiet: bool,
    /// When to draw reports in colour.
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "WHEN",
        default_value = "auto"
    )]
    pub color: ColorChoice,
    /// The language of reports and questions [default: that of `LANG`, otherwise English].
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    ui_lang: Option<UiLang>,
}

/// A language the tool speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum UiLang {
    En,
    Ja,
}

/// What `jih` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the whole site.
    Build(BuildArgs),
    /// Find mistakes, and write nothing.
    Check(CheckArgs),
    /// Prove a finished site: its links, languages, sitemaps and pages.
    Verify(VerifyArgs),
    /// Start a small portal in a new directory.
    Init(InitArgs),
    /// Show the portal in the browser, from this machine only.
    Serve(ServeArgs),
    /// Bring a built site to a directory or to object storage: only what changed.
    Publish(PublishArgs),
    /// Keep translations in step with their originals.
    Translation(TranslationArgs),
    /// Say what to look at next: what is old, ends, is missing or not translated.
    #[command(subcommand)]
    Report(ReportCommand),
    /// Add a hospital, a coordinator, a centre, a page or a language.
    New(Box<NewArgs>),
    /// Record the addresses of a release, so that none of them dies unnoticed.
    Urls(UrlsArgs),
    /// Print what a server of your own has to know of the site.
    Hosting(HostingArgs),
    /// Write the JSON Schemas with which editors check and complete while one types.
    Schema(SchemaArgs),
    /// Write the handbook of fields and codes, in English and Japanese.
    Handbook(HandbookArgs),
    /// Make one site of all its parts, each from `jih build --shard`.
    Join(JoinArgs),
    /// Say in which files two finished sites differ, and why.
    Diff(DiffArgs),
    /// Say what a kind of problem is, why it matters, and how to mend it.
    Explain(ExplainArgs),
}

/// Which portal, and on which day.
#[derive(Clone, Debug, Args)]
pub struct PortalArgs {
    /// The directory with `site.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// The day the site is built for: it decides what is past its date. Otherwise the day of
    /// `SOURCE_DATE_EPOCH`, otherwise today; both in UTC.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    today: Option<Date>,
}

/// `jih build`.
#[derive(Debug, Args)]
#[command(after_help = BUILD_EXAMPLES)]
pub struct BuildArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// Where the site goes [default: `public` below the root].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The address the site will have, in place of the one in `site.yaml`.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Leave broken entries out, loudly, instead of writing nothing.
    #[arg(long)]
    pub quarantine: bool,
    /// Pack every text beforehand, for hosts that then need not: `x.html.gz` beside `x.html`.
    #[arg(
        long,
        value_enum,
        value_name = "CODINGS",
        value_delimiter = ',',
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "gzip,br,zstd"
    )]
    pub precompress: Vec<Packing>,
    /// Write one part of the site's files, as in 3/8; `jih join` makes a site of all parts.
    #[arg(long, value_name = "K/N")]
    pub shard: Option<Shard>,
    /// Add two languages that nobody speaks, to find what a translation will break: `en-XA`
    /// is longer, `ar-XB` runs from right to left. For looking at, never for publishing.
    #[arg(long)]
    pub pseudo: bool,
    /// Say what the build spent its time on: stages, templates, the slowest files.
    #[arg(long)]
    pub timings: bool,
    /// How to report.
    #[command(flatten)]
    pub reporting: ReportingArgs,
}

/// A content coding, by its name in HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Packing {
    /// `.gz`, for every host.
    Gzip,
    /// `.br`, a sixth smaller.
    Br,
    /// `.zst`, quicker to unpack.
    Zstd,
}

impl From<Packing> for Coding {
    fn from(packing: Packing) -> Self {
        match packing {
            Packing::Gzip => Self::Gzip,
            Packing::Br => Self::Brotli,
            Packing::Zstd => Self::Zstd,
        }
    }
}

/// `jih check`.
#[derive(Debug, Args)]
#[command(after_help = CHECK_EXAMPLES)]
pub struct CheckArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// Add two languages that nobody speaks, to find what a translation will break: `en-XA`
    /// is longer, `ar-XB` runs from right to left. For looking at, never for publishing.
    #[arg(long)]
    pub pseudo: bool,
    /// Links to pages outside.
    #[command(flatten)]
    pub links: LinksArgs,
    /// How to report.
    #[command(flatten)]
    pub reporting: ReportingArgs,
}

/// How to report, and what counts as a failure.
#[derive(Debug, Args)]
pub struct ReportingArgs {
    /// For people, or for other programs.
    #[arg(long, value_enum, default_value = "human")]
    pub format: Format,
    /// What else than errors is a failure.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
}

/// What can be made a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Every warning.
    Warnings,
}

/// `jih init`.
#[derive(Debug, Args)]
#[command(after_help = INIT_EXAMPLES)]
pub struct InitArgs {
    /// The new portal; created, or empty.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}

/// `jih serve`.
#[derive(Debug, Args)]
#[command(after_help = SERVE_EXAMPLES)]
pub struct ServeArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    pub host: String,
    /// The port; the next free one where it is taken.
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// Open the portal in the browser.
    #[arg(long)]
    pub open: bool,
    /// Show drafts too: files with `draft: true`.
    #[arg(long)]
    pub drafts: bool,
    /// Add two languages that nobody speaks, to find what a translation will break: `en-XA`
    /// is longer, `ar-XB` runs from right to left. For looking at, never for publishing.
    #[arg(long)]
    pub pseudo: bool,
    /// The link behind each place of a report, for an editor other than VS Code.
    #[arg(
        long,
        value_name = "URL",
        default_value = "vscode://file{path}:{line}:{column}"
    )]
    pub editor: String,
    /// No server: write what changes to the out directory, for a server of your own.
    #[arg(long)]
    pub watch_only: bool,
    /// Where `--watch-only` writes [default: `public` below the root].
    #[arg(long, value_name = "DIR", requires = "watch_only")]
    pub out: Option<PathBuf>,
}

/// How problems are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Drawn, with the lines themselves.
    Human,
    /// One JSON object.
    Json,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// The file to which GitHub Actions wants the summary of a step appended.
pub fn step_summary() -> Option<PathBuf> {
    env::var_os("GITHUB_STEP_SUMMARY")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

impl PortalArgs {
    /// The day the site is built for.
    pub fn today(&self) -> Result<Date> {
        match self.today {
            Some(day) => Ok(day),
            None => self.now(),
        }
    }

    /// The day on which it is built: a site for a day in the past knows what was read since.
    pub fn now(&self) -> Result<Date> {
        let moment = match env::var("SOURCE_DATE_EPOCH") {
            Ok(text) => epoch(&text)?,
            Err(VarError::NotPresent) => Timestamp::now(),
            Err(VarError::NotUnicode(_)) => bail!("SOURCE_DATE_EPOCH is not text"),
        };
        Ok(moment.to_zoned(TimeZone::UTC).date())
    }
}

impl Cli {
    /// The language of reports and questions.
    pub fn ui(&self) -> Ui {
        match self.ui_lang {
            Some(UiLang::En) => Ui::En,
            Some(UiLang::Ja) => Ui::Ja,
            // In the order in which POSIX looks them up.
            None => ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
                .map_or(Ui::En, |name| Ui::of_locale(&name)),
        }
    }

    /// Whether reports, which go to stderr, are drawn in colour.
    pub fn colour(&self) -> bool {
        match self.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => {
                let unwanted = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
                    || env::var_os("TERM").is_some_and(|value| value == "dumb");
                stderr().is_terminal() && !unwanted
            }
        }
    }
}

/// The time of day where the editor is, as in `14:05:09`.
pub fn now() -> String {
    jiff::Zoned::now().strftime("%H:%M:%S").to_string()
}

fn epoch(text: &str) -> Result<Timestamp> {
    let seconds: i64 = text
        .parse()
        .with_context(|| format!("SOURCE_DATE_EPOCH is `{text}`, not a number of seconds"))?;
    Timestamp::from_second(seconds)
        .with_context(|| format!("SOURCE_DATE_EPOCH is `{text}`, out of range"))
}

/// Only the plain form: jiff also reads `20261120` and whole timestamps.
fn day(text: &str) -> Result<Date, String> {
    match text.parse::<Date>() {
        Ok(day) if day.to_string() == text => Ok(day),
        _ => Err("expected a day that exists, as in 2026-11-20".to_owned()),
    }
}

fn base_url(text: &str) -> Result<String, String> {
    let rest = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    let odd = |c: char| c.is_whitespace() || c.is_control() || "?#\"<>\\".contains(c);
    match rest {
        Some(rest) if !rest.is_empty() && !rest.starts_with('/') && !rest.contains(odd) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => Err(
            "expected an address as in https://portal.example or https://example/portal".to_owned(),
        ),
    }
}
