//! `jih verify`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

const HELP: &str = "\
Examples:
  jih verify
  jih verify /srv/www/portal --budget 14
  jih verify dist --base-url https://preview.example/portal
  jih verify --format json > faults.json

It reads any site made of files, and changes nothing. `jih build` does the same before a
site takes the place of the old one; only the weight of the pages, and what lies beside
them compressed, it leaves to this command.

Exit codes: 0 nothing is wrong; 1 the site has errors; 2 it could not run.";

/// `jih verify`.
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct VerifyArgs {
    /// The finished site.
    #[arg(value_name = "DIR", default_value = "public")]
    pub dir: PathBuf,
    /// Where the site will live. Otherwise its own canonical links and sitemaps say so.
    #[arg(long, value_name = "URL", value_parser = super::base_url)]
    pub base_url: Option<String>,
    /// How heavy a page may be, compressed: a heavier one is an error. Without it, one over
    /// 30 KB is a warning.
    #[arg(long, value_name = "KB")]
    pub budget: Option<u32>,
    /// For people, or for other programs.
    #[arg(long, value_enum, default_value = "human")]
    pub format: VerifyFormat,
}

/// How faults of a site are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum VerifyFormat {
    /// A few lines for each.
    Human,
    /// One JSON object.
    Json,
    /// Annotations of GitHub Actions.
    Github,
}
