//! `jih explain`.

use clap::Args;

const EXAMPLES: &str = "\
Examples:
  jih explain                             every kind of problem, a line each
  jih explain bad-phone                   what it is, why it matters, how to mend it
  jih explain bad-phone --ui-lang ja      the same in Japanese";

/// `jih explain`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExplainArgs {
    /// The code of a problem, as a report names it; without one, all are listed.
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}
