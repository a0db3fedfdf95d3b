//! How old the files of a tree are.

use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;

/// Whether nothing below `tree`, nor itself, was written after `file`: no file, and no
/// directory, which is written to when something in it comes, goes or gets another name. What
/// may not be read could say anything.
pub(super) fn is_youngest(tree: &Path, file: &Path) -> io::Result<bool> {
    let limit = file.symlink_metadata()?.modified()?;
    Ok(tree.symlink_metadata()?.modified()? <= limit && holds_none_after(tree, limit)?)
}

/// Most of a site are folders of one page, so each language is many: they are looked through
/// beside each other.
fn holds_none_after(folder: &Path, limit: SystemTime) -> io::Result<bool> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let meta = entry.metadata()?;
        if meta.modified()? > limit || !may_be_read(&meta) {
            return Ok(false);
        }
        if meta.is_dir() {
            folders.push(entry.path());
        }
    }
    folders
        .par_iter()
        .map(|folder| holds_none_after(folder, limit))
        .try_reduce(|| true, |one, other| Ok(one && other))
}

#[cfg(unix)]
fn may_be_read(meta: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    const BY_OWNER: u32 = 0o400;
    meta.permissions().mode() & BY_OWNER != 0
}

#[cfg(not(unix))]
fn may_be_read(_: &fs::Metadata) -> bool {
    true
}
