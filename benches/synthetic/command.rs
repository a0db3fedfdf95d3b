//! Writes a synthetic portal of N hospitals in twelve languages.
//!
//!     cargo run --release --example synthetic -- 1000 DIR
#![expect(
    clippy::disallowed_methods,
    reason = "writes what the generator made to disk"
)]

#[path = "mod.rs"]
mod synthetic;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use synthetic::catalogue::catalogue;
use synthetic::portal::portal;

/// Writes a made-up portal, for measuring. It must never be published.
#[derive(Parser)]
struct Args {
    /// How many hospitals.
    hospitals: usize,
    /// A directory that is empty or not there yet.
    dir: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    fs::create_dir_all(&args.dir)?;
    let is_empty = fs::read_dir(&args.dir)?.next().is_none();
    ensure!(is_empty, "{} is not empty", args.dir.display());
    let catalogue = catalogue(args.hospitals);
    for (path, text) in portal(&catalogue)? {
        let path = args.dir.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
