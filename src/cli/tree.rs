//! `jih diff` and `jih join`: what takes finished sites.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const DIFF_EXAMPLES: &str = "\
Examples:
  jih diff old-site public
  jih diff old-site public --format json > changes.json

Exit code 0, whether they differ or not; 2 where one of them cannot be read.";

const JOIN_EXAMPLES: &str = "\
Examples:
  jih build --shard 1/2 --out shard-1     on one machine
  jih build --shard 2/2 --out shard-2     on another
  jih join shard-1 shard-2 --out public

The site is the same, byte for byte, as from one `jih build`. A part that is missing, or
that was built from other files or for another day, is refused.";

/// `jih diff`.
#[derive(Debug, Args)]
#[command(after_help = DIFF_EXAMPLES)]
pub struct DiffArgs {
    /// The directory of the old site.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The directory of the new site.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// For people, or for other programs.
    #[arg(long, value_enum, default_value = "human")]
    pub format: DiffFormat,
}

/// How differences are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// By cause, the first files of each.
    Human,
    /// One JSON object with every file.
    Json,
}

/// `jih join`.
#[derive(Debug, Args)]
#[command(after_help = JOIN_EXAMPLES)]
pub struct JoinArgs {
    /// The directories of all parts, in any order.
    #[arg(value_name = "PART", required = true)]
    pub parts: Vec<PathBuf>,
    /// Where the site goes.
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
}
