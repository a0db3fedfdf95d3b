//! The flags of `jih publish`.

use std::num::{NonZeroU64, NonZeroUsize};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

const EXAMPLES: &str = "\
Examples:
  jih build && jih publish /srv/www/portal
  jih publish s3://bucket/portal --dry-run
  jih publish gs://bucket --from site/public

Who may write, and where the storage is, stands in the environment: AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY, AWS_REGION and, for what is not Amazon's, AWS_ENDPOINT_URL;
GOOGLE_APPLICATION_CREDENTIALS; AZURE_STORAGE_ACCOUNT_NAME, AZURE_STORAGE_ACCOUNT_KEY.

A directory is exchanged in one step. In object storage what pages load goes first, pages
next, removals last; only what a publish put there is removed. Stopped, run it again: it
goes on.";

/// `jih publish`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct PublishArgs {
    /// A directory, or `s3://bucket/prefix`, `gs://bucket/prefix`, `az://container/prefix`.
    // Read later: what clap refuses, it repeats, and this may hold a key.
    #[arg(value_name = "TARGET")]
    pub target: String,
    /// The site, as `jih build` wrote it.
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub from: PathBuf,
    /// Say what would be sent and removed, and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// How many objects are on their way at a time.
    #[arg(long, value_name = "N", default_value = "16")]
    pub jobs: NonZeroUsize,
    /// How long a request may take, with its repetitions.
    #[arg(long, value_name = "SECONDS", default_value = "180")]
    timeout: NonZeroU64,
    /// How long a publish that did not end is watched, until it counts as dead.
    #[arg(long, value_name = "SECONDS", default_value_t = 15)]
    wait: u64,
    /// How long a file stays that only older pages load: somebody may have one open.
    #[arg(long, value_name = "DAYS", default_value_t = 1)]
    keep_old: u64,
    /// Store text as it is: object storage compresses nothing by itself.
    #[arg(long)]
    pub no_gzip: bool,
    /// Overwrite objects that no publish put there.
    #[arg(long)]
    pub take_over: bool,
}

impl PublishArgs {
    /// See `--timeout`.
    pub fn timeout(&self) -> Duration {
        Duration::from_secs(self.timeout.get())
    }

    /// See `--wait`.
    pub fn wait(&self) -> Duration {
        Duration::from_secs(self.wait)
    }

    /// See `--keep-old`.
    pub fn keep(&self) -> Duration {
        Duration::from_secs(self.keep_old.saturating_mul(24 * 60 * 60))
    }
}
