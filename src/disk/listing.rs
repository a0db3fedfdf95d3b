//! A finished site, whoever made it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use walkdir::WalkDir;

use super::{about, cannot, slashed};

/// Every file of a site, by its path with `/`, and where to read it.
#[derive(Debug, Default)]
pub struct Tree {
    /// In the order of the paths.
    pub files: Vec<(String, PathBuf)>,
    /// Links that lead nowhere, or round in a circle.
    pub broken: Vec<String>,
}

/// Lists the files of a site. Hidden ones are nobody's business but `.well-known/`, which is
/// part of the web (RFC 8615).
pub fn list_site(root: &Path) -> Result<Tree> {
    let real = root.canonicalize().map_err(cannot("disk-read", root))?;
    ensure!(real.is_dir(), about("verify-not-a-directory", root));
    let entries = WalkDir::new(&real)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || !name.starts_with('.') || name == ".well-known"
        });
    let mut tree = Tree::default();
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let below = entry.path().strip_prefix(&real).unwrap_or(entry.path());
                tree.files.push((slashed(below), entry.into_path()));
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(&real).to_owned();
                let below = slashed(path.strip_prefix(&real).unwrap_or(&path));
                let name = below.rsplit('/').next().unwrap_or_default();
                if error.loop_ancestor().is_some() || path.is_symlink() {
                    if !name.starts_with('.') {
                        tree.broken.push(below);
                    }
                    continue;
                }
                let trouble = about("disk-read", &path);
                match error.into_io_error() {
                    Some(cause) => bail!(trouble.because(cause)),
                    None => bail!(trouble),
                }
            }
        }
    }
    tree.files.sort();
    Ok(tree)
}

/// One file of it, whatever its length.
pub fn read_whole(path: &Path) -> Result<Vec<u8>> {
    Ok(fs::read(path).map_err(cannot("disk-read", path))?)
}
