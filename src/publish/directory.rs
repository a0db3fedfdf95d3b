//! A publish to a directory: the new tree is made beside the old one, and both change places
//! in one step, as a build does it. What did not change is the old file under a second name,
//! so its time stays.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use rayon::prelude::*;

use super::plan::{Change, Why};
use super::tree::files;
use super::{Options, Outcome, Step, Steps, Tree};
use crate::disk::{self, Staging};
use crate::wording::Trouble;

pub(super) fn publish(
    tree: &Tree,
    target: &Path,
    options: &Options,
    step: Steps,
) -> Result<Outcome> {
    refuse_overlap(tree.root(), target)?;
    let is_ours = target.join(disk::MARKER).exists();
    if !is_ours && target.read_dir().is_ok_and(|mut all| all.next().is_some()) {
        bail!(Trouble::new("publish-foreign-directory").with("path", target.display()));
    }
    if options.dry_run {
        return compare(tree, target, None, step);
    }
    disk::prepare(tree.root(), target)?;
    let staging = Staging::begin(target)?;
    staging.make_directories(tree.paths())?;
    let outcome = compare(tree, target, Some(&staging), step)?;
    staging.publish(tree.marker())?;
    Ok(outcome)
}

/// Holds every file against what stands in the target, and writes the new tree if there is
/// one to be written.
fn compare(tree: &Tree, target: &Path, staging: Option<&Staging>, step: Steps) -> Result<Outcome> {
    let old = match target.is_dir() {
        true => files(target)?,
        false => BTreeMap::new(),
    };
    let paths: Vec<&str> = tree.paths().collect();
    step(Step::Files(paths.len()));
    let sent = |path: &str| -> Result<Option<Change>> {
        let new = tree.read(path)?;
        let why = match old.get(path) {
            None => Some(Why::New),
            Some(size) if *size != tree.size(path) => Some(Why::Changed),
            Some(_) => (disk::read_whole(&target.join(path))? != new).then_some(Why::Changed),
        };
        if let Some(staging) = staging {
            staging.write(path, &new)?;
        }
        step(Step::Done);
        let path = path.to_owned();
        Ok(why.map(|why| Change { path, why }))
    };
    let sent: Result<Vec<Option<Change>>> = paths.par_iter().map(|path| sent(path)).collect();
    let mut changes: Vec<Change> = sent?.into_iter().flatten().collect();
    let (unchanged, bytes) = (
        paths.len() - changes.len(),
        changes.iter().map(|one| tree.size(&one.path)).sum(),
    );
    let gone = old.into_keys().filter(|path| !tree.has(path));
    changes.extend(gone.map(|path| Change {
        path,
        why: Why::Gone,
    }));
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Outcome {
        changes,
        unchanged,
        kept: 0,
        bytes,
    })
}

/// A target in the tree, or around it, would be sent into itself.
fn refuse_overlap(from: &Path, target: &Path) -> Result<()> {
    let (from, target) = (real(from), real(target));
    ensure!(
        !from.starts_with(&target) && !target.starts_with(&from),
        Trouble::new("publish-overlap")
            .with("path", target.display())
            .with("from", from.display())
    );
    Ok(())
}

/// The path without links, as far as it is there.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = path
        .ancestors()
        .find_map(|one| Some((one, one.canonicalize().ok()?)));
    match there {
        Some((one, real)) => match path.strip_prefix(one) {
            Ok(rest) => real.join(rest),
            Err(_) => real,
        },
        None => path,
    }
}
