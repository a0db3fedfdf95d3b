//! `jih translation …`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::{PortalArgs, day};

const ACCEPT_EXAMPLES: &str = "\
Examples:
  jih translation accept content/pages/visa.ar.md
  jih translation accept --status reviewed content/hospitals/*.vi.yaml
  jih translation accept --missing        record what was never recorded

Only what stands under `translation:` is rewritten.";

/// `jih translation`.
#[derive(Debug, Args)]
pub struct TranslationArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: TranslationCommand,
}

/// What can be done with translations.
#[derive(Debug, Subcommand)]
pub enum TranslationCommand {
    /// Record that translations say what their originals say now.
    Accept(AcceptArgs),
}

/// `jih translation accept`.
#[derive(Debug, Args)]
#[command(after_help = ACCEPT_EXAMPLES)]
pub struct AcceptArgs {
    /// The translations, compared with their originals by a person.
    #[arg(value_name = "FILE", required_unless_present = "missing")]
    pub files: Vec<PathBuf>,
    /// Every translation that lacks digests: record these, and leave its status, its day and
    /// what is out of date as they are.
    #[arg(long, conflicts_with_all = ["files", "status", "on"])]
    pub missing: bool,
    /// Who answers for them now; otherwise as before.
    #[arg(long, value_enum)]
    pub status: Option<Accepted>,
    /// The day they were compared [default: the day of the portal].
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub on: Option<Date>,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// Who can answer for a translation that a person has compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Accepted {
    /// A person wrote it.
    Human,
    /// A machine wrote it, and a person who reads both languages checked it.
    Reviewed,
}
