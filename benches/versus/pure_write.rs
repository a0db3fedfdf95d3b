//! How long it takes to write a tree and do nothing else: no generator can be faster.
//!
//!     cargo run --release --example pure-write -- FROM TO
//!
//! Reads all of FROM into memory, then writes it to TO with as many threads as there are
//! cores, and prints the seconds of the writing.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "reads and writes files, and measures"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Result, ensure};
use clap::Parser;
use rayon::prelude::*;
use walkdir::WalkDir;

/// Writes a tree from memory, and says how long that took.
#[derive(Parser)]
struct Args {
    /// A finished site.
    from: PathBuf,
    /// A directory that is not there yet.
    to: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    ensure!(!args.to.exists(), "{} is there already", args.to.display());
    let mut files = Vec::new();
    for entry in WalkDir::new(&args.from) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let to = args.to.join(entry.path().strip_prefix(&args.from)?);
            files.push((to, fs::read(entry.path())?));
        }
    }
    let started = Instant::now();
    let folders: BTreeSet<_> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    for folder in folders {
        fs::create_dir_all(folder)?;
    }
    files
        .par_iter()
        .try_for_each(|(path, bytes)| fs::write(path, bytes))?;
    println!("{:.4}", started.elapsed().as_secs_f64());
    Ok(())
}
