//! `jih join`: one site of the parts that several machines built.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use rayon::prelude::*;

use super::site::{Proof, tell_faults};
use super::{Console, HAS_ERRORS};
use crate::cli::JoinArgs;
use crate::disk::{self, Staging, tree};
use crate::manifest::{Manifest, Shard};
use crate::wording::Trouble;

pub(super) fn run(args: &JoinArgs, console: &Console) -> Result<ExitCode> {
    for part in &args.parts {
        disk::prepare(part, &args.out)?;
    }
    let (whole, parts) = parts(&args.parts)?;
    let mut files: BTreeMap<String, &Path> = BTreeMap::new();
    for part in &parts {
        for path in tree::list(part)? {
            if let Some(other) = files.get(&path) {
                bail!(
                    about("join-twice", part)
                        .with("path", path)
                        .with("other", other.display())
                );
            }
            files.insert(path, part);
        }
    }
    let staging = Staging::begin(&args.out)?;
    staging.make_directories(files.keys().map(String::as_str))?;
    let proof = Proof::default();
    files.par_iter().try_for_each(|(path, part)| {
        let bytes = disk::read_whole(&part.join(path))?;
        proof.read(path, &bytes);
        staging.write(path, &bytes)?;
        Ok::<_, anyhow::Error>(())
    })?;
    let faults = proof.faults(&whole.base_url);
    if !faults.is_empty() {
        tell_faults(&faults, console);
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    staging.publish(&whole.to_bytes())?;
    let count = console.counted("files", files.len());
    let out = args.out.display().to_string();
    let values = [("files", count.into()), ("out", out.into())];
    console.summary(&console.say("join-done", &values))?;
    Ok(ExitCode::SUCCESS)
}

/// The parts in their order, and what the tree of all of them says of itself.
fn parts(dirs: &[PathBuf]) -> Result<(Manifest, Vec<&Path>)> {
    let mut first: Option<(Manifest, u32)> = None;
    let mut parts: BTreeMap<Shard, &Path> = BTreeMap::new();
    for dir in dirs {
        let marker = tree::marker(dir)?;
        let Some(mut manifest) = marker.as_deref().and_then(Manifest::parse) else {
            bail!(about("join-no-part", dir));
        };
        let Some(shard) = manifest.shard.take() else {
            bail!(about("join-no-part", dir));
        };
        let (whole, of) = first.get_or_insert((manifest.clone(), shard.of()));
        ensure!(
            *of == shard.of() && *whole == manifest,
            about("join-other", dir)
        );
        if let Some(other) = parts.insert(shard, dir) {
            let trouble = about("join-again", dir).with("shard", shard);
            bail!(trouble.with("other", other.display()));
        }
    }
    let Some((whole, of)) = first else {
        bail!(Trouble::new("join-missing").with("missing", "1"));
    };
    let missing: Vec<String> = (1..=of)
        .filter(|number| !parts.keys().any(|shard| shard.number() == *number))
        .map(|number| format!("{number}/{of}"))
        .collect();
    let list = missing.join(", ");
    ensure!(
        missing.is_empty(),
        Trouble::new("join-missing").with("missing", list)
    );
    Ok((whole, parts.into_values().collect()))
}

fn about(id: &'static str, part: &Path) -> Trouble {
    Trouble::new(id).with("part", part.display())
}
