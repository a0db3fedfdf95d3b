//! `jih report`.
#![expect(
    clippy::disallowed_methods,
    reason = "the width of the terminal is part of the environment"
)]

use std::env;
use std::io::{IsTerminal, stdout};
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::PortalArgs;

const HELP: &str = "\
Examples:
  jih report freshness
  jih report expiry --today 2027-01-31                 what will have ended by then?
  jih report missing --format csv --out missing.csv    for a spreadsheet
  jih report translations --format html --out board.html

Where the portal has errors, they are reported as by `jih check`; what is broken is left
out of the report, and the exit code is 1. That something is due is no failure: exit code 0.";

const MAIL_HELP: &str = "\
Examples:
  jih report mail ncgm-center-hospital
  jih report mail ncgm-center-hospital --out mail.txt

The id is the name of the file in content/hospitals, without `.yaml`. The e-mail is in
Japanese; nothing is sent.";

/// `jih report`.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// When each block was last checked, and which are due, the most overdue first.
    #[command(after_help = HELP)]
    Freshness(ReportArgs),
    /// What has ended, and what ends within 0, 30, 60 and 90 days.
    #[command(after_help = HELP)]
    Expiry(ReportArgs),
    /// What is in which language and who answers for it, what to translate next first.
    #[command(after_help = HELP)]
    Translations(ReportArgs),
    /// Which facts are wanted most and not there.
    #[command(after_help = HELP)]
    Missing(ReportArgs),
    /// Write the e-mail that asks a hospital whether its entry is right.
    #[command(after_help = MAIL_HELP)]
    Mail(MailArgs),
}

/// `jih report freshness` and the like.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// For the terminal, a spreadsheet, or the browser.
    #[arg(long, value_enum, default_value = "table")]
    pub format: ReportFormat,
    /// The file to write, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `jih report mail`.
#[derive(Debug, Args)]
pub struct MailArgs {
    /// The id of the hospital.
    #[arg(value_name = "HOSPITAL")]
    pub hospital: String,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
    /// The file to write, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Columns of text.
    Table,
    /// Comma-separated values in UTF-8, every row of the report.
    Csv,
    /// One page that needs no other file.
    Html,
}

/// How many cells wide the terminal is; none where stdout is a file or a pipe, in which
/// lines may be long.
pub fn terminal_width() -> Option<u16> {
    if !stdout().is_terminal() {
        return None;
    }
    let asked = env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    asked.or_else(|| terminal_size::terminal_size().map(|(width, _)| width.0))
}
