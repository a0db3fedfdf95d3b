//! `jih schema` and `jih handbook`.

use std::path::PathBuf;

use clap::Args;

const SCHEMA_EXAMPLES: &str = "\
Examples:
  jih schema
  jih schema --root my-portal --out /srv/schemas

Write them again when a code is added to the vocabulary. The first line of a file names its
schema for an editor:
  # yaml-language-server: $schema=../../schema/hospital.schema.json";

const HANDBOOK_EXAMPLES: &str = "\
Examples:
  jih handbook
  jih handbook --root my-portal --out /tmp/handbook";

/// `jih schema`.
#[derive(Debug, Args)]
#[command(after_help = SCHEMA_EXAMPLES)]
pub struct SchemaArgs {
    /// The directory with `site.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Where the schemas go [default: `schema` below the root].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// `jih handbook`.
#[derive(Debug, Args)]
#[command(after_help = HANDBOOK_EXAMPLES)]
pub struct HandbookArgs {
    /// The directory with `site.yaml`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Where the handbooks go [default: `docs` below the root].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}
