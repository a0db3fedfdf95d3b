//! Writes a synthetic portal of N hospitals in twelve languages.
//!
//!     cargo run --release --example synthetic -- 1000 DIR
//!
//! The same catalogue for other generators, to be compared with: `--for eleventy`, `--for hugo`.
#![expect(
    clippy::disallowed_methods,
    reason = "writes what the generator made to disk"
)]

#[path = "mod.rs"]
mod synthetic;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::{Parser, ValueEnum};
use synthetic::catalogue::catalogue;
use synthetic::portal::portal;
use synthetic::rivals;
use synthetic::words::LANGUAGES;

/// Writes a made-up portal, for measuring. It must never be published.
#[derive(Parser)]
struct Args {
    /// How many hospitals.
    hospitals: usize,
    /// A directory that is empty or not there yet.
    dir: PathBuf,
    /// Which generator is to read it.
    #[arg(long = "for", value_enum, default_value_t = Generator::Jih)]
    generator: Generator,
}

#[derive(Clone, Copy, ValueEnum)]
enum Generator {
    Jih,
    Eleventy,
    Hugo,
}

fn main() -> Result<()> {
    let args = Args::parse();
    fs::create_dir_all(&args.dir)?;
    let is_empty = fs::read_dir(&args.dir)?.next().is_none();
    ensure!(is_empty, "{} is not empty", args.dir.display());
    let catalogue = catalogue(args.hospitals);
    let files = match args.generator {
        Generator::Jih => portal(&catalogue, &LANGUAGES.each_ref())?,
        Generator::Eleventy => rivals::eleventy(&catalogue)?,
        Generator::Hugo => rivals::hugo(&catalogue)?,
    };
    for (path, text) in files {
        let path = args.dir.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
