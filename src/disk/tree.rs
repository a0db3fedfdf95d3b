//! A finished site, by whoever made it.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use anyhow::{Result, bail, ensure};
use walkdir::WalkDir;

use super::staging::MARKER;
use super::{about, cannot, slashed, unlisted};

/// The path of every file below `dir` but the marker, with `/`, sorted.
pub fn list(dir: &Path) -> Result<Vec<String>> {
    ensure!(dir.is_dir(), about("tree-none", dir));
    let mut files = Vec::new();
    for entry in WalkDir::new(dir).min_depth(1) {
        let entry = entry.map_err(|error| unlisted(dir, error))?;
        if !entry.file_type().is_dir() {
            let below = entry.path().strip_prefix(dir).unwrap_or(entry.path());
            if below != Path::new(MARKER) {
                files.push(slashed(below));
            }
        }
    }
    files.sort_unstable();
    Ok(files)
}

/// What the marker of a tree says; `None` where it has none.
pub fn marker(dir: &Path) -> Result<Option<Vec<u8>>> {
    let path = dir.join(MARKER);
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => bail!(cannot("disk-read", &path)(error)),
    }
}

/// Whether two trees have the same bytes at a path. One file with two names is not read.
pub fn same(one: &Path, other: &Path, path: &str) -> Result<bool> {
    let (one, other) = (one.join(path), other.join(path));
    let mut files = [&one, &other].into_iter().map(|path| {
        let file = File::open(path).map_err(cannot("disk-read", path))?;
        let meta = file.metadata().map_err(cannot("disk-read", path))?;
        Ok::<_, anyhow::Error>((file, meta))
    });
    let (Some(a), Some(b)) = (files.next(), files.next()) else {
        return Ok(false);
    };
    let ((a, a_meta), (b, b_meta)) = (a?, b?);
    if a_meta.len() != b_meta.len() {
        return Ok(false);
    }
    if is_one_file(&a_meta, &b_meta) {
        return Ok(true);
    }
    Ok(alike(a, b).map_err(cannot("disk-read", &one))?)
}

fn alike(a: File, b: File) -> io::Result<bool> {
    const PIECE: u64 = 64 * 1024;
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let (mut a, mut b) = (a, b);
    loop {
        left.clear();
        right.clear();
        (&mut a).take(PIECE).read_to_end(&mut left)?;
        (&mut b).take(PIECE).read_to_end(&mut right)?;
        if left != right || left.is_empty() {
            return Ok(left == right);
        }
    }
}

#[cfg(unix)]
fn is_one_file(a: &std::fs::Metadata, b: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn is_one_file(_: &std::fs::Metadata, _: &std::fs::Metadata) -> bool {
    false
}
