//! A finished tree, as `jih build` left it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use walkdir::WalkDir;

use super::header::is_for_hosts;
use crate::coding::Coding;
use crate::disk;
use crate::manifest::Manifest;
use crate::wording::Trouble;

/// A site that `jih` made. While it lives, no build replaces the site.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
    /// The paths in the site, with `/`, and their sizes in bytes.
    files: BTreeMap<String, u64>,
    /// What the tree says of itself.
    marker: Vec<u8>,
    _held: Option<File>,
}

impl Tree {
    /// Looks at the tree in a directory.
    pub fn open(root: &Path) -> Result<Self> {
        let held = disk::hold(root)?;
        let marker = disk::tree::marker(root)?.unwrap_or_default();
        if let Some(shard) = Manifest::parse(&marker).and_then(|one| one.shard) {
            // It would take away what the other parts have.
            let trouble = Trouble::new("publish-part").with("path", root.display());
            bail!(trouble.with("shard", shard));
        }
        Ok(Self {
            marker,
            root: root.to_owned(),
            files: files(root)?,
            _held: held,
        })
    }

    /// The directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What it says of itself, to whoever compares sites.
    pub(super) fn marker(&self) -> &[u8] {
        &self.marker
    }

    /// Every file but the marker.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The size of a file in bytes.
    pub(super) fn size(&self, path: &str) -> u64 {
        self.files.get(path).copied().unwrap_or_default()
    }

    /// What object storage gets. Compressed siblings (`x.html.gz` beside `x.html`) are for
    /// hosts that negotiate, which object storage does not.
    pub(super) fn objects(&self) -> BTreeSet<&str> {
        let is_sibling = |path: &str| {
            Coding::ALL.iter().any(|coding| {
                path.strip_suffix(coding.extension())
                    .and_then(|path| path.strip_suffix('.'))
                    .is_some_and(|path| self.has(path))
            })
        };
        self.paths()
            .filter(|path| !is_for_hosts(path) && !is_sibling(path))
            .collect()
    }

    /// The bytes of a file.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>> {
        disk::read_whole(&self.root.join(path))
    }

    /// A file compressed with gzip, the same bytes every time. `None` where it does not shrink.
    /// What a build has compressed already is taken, unless it is of something else.
    pub(super) fn gzip(&self, path: &str, bytes: &[u8]) -> Result<Option<Vec<u8>>> {
        let sibling = format!("{path}.gz");
        let mut packed = Vec::new();
        if self.has(&sibling) {
            packed = self.read(&sibling)?;
            if Coding::Gzip.unpack(&packed).ok().as_deref() != Some(bytes) {
                packed.clear();
            }
        }
        if packed.is_empty() {
            packed = Coding::Gzip.pack(bytes)?;
        }
        Ok((packed.len() < bytes.len()).then_some(packed))
    }
}

/// Every file below a root but the marker, with its size in bytes.
pub(super) fn files(root: &Path) -> Result<BTreeMap<String, u64>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(root) {
        let trouble = |error: walkdir::Error| {
            let path = error.path().unwrap_or(root).display().to_string();
            let trouble = Trouble::new("disk-read").with("path", path);
            match error.into_io_error() {
                Some(error) => trouble.because(error),
                None => trouble,
            }
        };
        let entry = entry.map_err(trouble)?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
        let (Some(parts), true) = (parts, entry.file_type().is_file()) else {
            // A link, or a name that is no text: no build made it.
            bail!(Trouble::new("publish-odd-file").with("path", entry.path().display()));
        };
        let path = parts.join("/");
        if path != disk::MARKER {
            files.insert(path, entry.metadata().map_err(trouble)?.len());
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the test writes a tree")]

    use std::fs;
    use std::io::{Read, Write};

    use flate2::Compression;
    use flate2::read::GzDecoder;
    use flate2::write::GzEncoder;

    use super::*;

    #[test]
    fn siblings_and_files_of_hosts_are_no_objects() {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in [
            (".jih", "x"),
            (".nojekyll", ""),
            ("_headers", "/*"),
            ("a.html", "aaa"),
            ("a.html.br", "?"),
            ("a.html.gz", "?"),
            ("old.gz", "its own"),
        ] {
            fs::write(folder.path().join(path), bytes).unwrap();
        }
        let tree = Tree::open(folder.path()).unwrap();
        assert_eq!(Vec::from_iter(tree.objects()), ["a.html", "old.gz"]);
        assert_eq!(tree.paths().count(), 6);
    }

    #[test]
    fn a_compressed_sibling_is_taken_where_it_is_true() {
        let folder = tempfile::tempdir().unwrap();
        let text = "the same again and again, ".repeat(40);
        fs::write(folder.path().join(".jih"), "").unwrap();
        fs::write(folder.path().join("a.html"), &text).unwrap();
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text.as_bytes()).unwrap();
        let quick = encoder.finish().unwrap();
        fs::write(folder.path().join("a.html.gz"), &quick).unwrap();
        let tree = Tree::open(folder.path()).unwrap();
        assert_eq!(tree.gzip("a.html", text.as_bytes()).unwrap(), Some(quick));
        let other = tree.gzip("a.html", &text.as_bytes()[1..]).unwrap().unwrap();
        let mut unpacked = String::new();
        let mut decoder = GzDecoder::new(other.as_slice());
        decoder.read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, text[1..]);
        assert_eq!(tree.gzip("b", b"ab").unwrap(), None);
    }
}
