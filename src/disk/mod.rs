//! Input files from the binary and from the portal's directory; the finished site to disk.
#![expect(
    clippy::disallowed_methods,
    reason = "the one place that touches the portal's files and the output"
)]

mod age;
mod listing;
mod snapshot;
mod staging;
#[cfg(test)]
mod tests;
pub mod tree;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail, ensure};
use include_dir::{Dir, DirEntry, include_dir};
use jiff::civil::Date;
use rayon::prelude::*;
use walkdir::{DirEntry as Found, WalkDir};

pub use listing::{Tree, list_site, read_whole};
pub use snapshot::{Change, Snapshot};
pub use staging::{MARKER, Published, Staging, Written, hold, prepare};

use crate::source::{Layer, SourceFile, Sources};
use crate::wording::Trouble;

static THEME: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes/default");
static MESSAGES: Dir = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// What of the portal's directory is input; all else there is the author's own affair.
pub const PARTS: [&str; 5] = ["site.yaml", "urls.lock", "content", "i18n", "themes"];

/// A larger file is not an entry but an accident, and is not read whole.
const MAX_BYTES: u64 = 16 << 20;

/// As much of it as shows every stage that it is beyond the 1 MiB they take: mending line
/// ends and decomposed letters can shrink a text to a third.
const HEAD_BYTES: u64 = 4 << 20;

/// The default theme and the messages inside the binary.
pub fn embedded() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&THEME, "themes/default", &mut files);
    collect(&MESSAGES, "i18n", &mut files);
    let files = files.into_par_iter();
    files
        .map(|(path, bytes)| SourceFile::new(path, Layer::Embedded, bytes.to_vec()))
        .collect()
}

/// Every input file of the portal in `root`, on top of the embedded ones.
pub fn read_portal(root: &Path, today: Date) -> Result<Sources> {
    let real = root_of(root)?;
    let mut found = Vec::new();
    for part in PARTS {
        walk(&real, part, &mut found)?;
    }
    let own: Vec<Arc<SourceFile>> = found
        .into_par_iter()
        .map(|(path, file)| Ok(Arc::new(SourceFile::new(path, Layer::Portal, read(&file)?))))
        .collect::<Result<_>>()?;
    let embedded: Vec<Arc<SourceFile>> = embedded().into_iter().map(Arc::new).collect();
    let files = on_top_of(&embedded, own.iter());
    Ok(Sources::after(None, files, today))
}

/// The portal's own files on top of the embedded ones. A portal that keeps a copy of the
/// theme, as the generator's own repository does, would otherwise have every template and
/// message read twice. The copy is left out, not the original: a message that the binary
/// shows stays known as one.
fn on_top_of<'a>(
    embedded: &'a [Arc<SourceFile>],
    own: impl Iterator<Item = &'a Arc<SourceFile>>,
) -> Vec<Arc<SourceFile>> {
    let originals: HashMap<&str, &Arc<SourceFile>> = embedded
        .iter()
        .map(|file| (file.path.as_str(), file))
        .collect();
    let is_copy = |file: &&Arc<SourceFile>| {
        let original = originals.get(file.path.as_str());
        original.is_some_and(|original| original.bytes() == file.bytes())
    };
    let own = own.filter(|file| !is_copy(file));
    embedded.iter().chain(own).map(Arc::clone).collect()
}

fn root_of(root: &Path) -> Result<PathBuf> {
    let real = root.canonicalize().map_err(cannot("disk-portal", root))?;
    ensure!(real.is_dir(), about("disk-not-a-directory", root));
    Ok(real)
}

fn collect(dir: &Dir<'static>, below: &str, files: &mut Vec<(String, &'static [u8])>) {
    for entry in dir.entries() {
        if entry.path().file_name().is_some_and(is_ignored) {
            continue;
        }
        match entry {
            DirEntry::Dir(dir) => collect(dir, below, files),
            DirEntry::File(file) => {
                files.push((format!("{below}/{}", slashed(file.path())), file.contents()));
            }
        }
    }
}

/// Lists the files of one part as (path below the root, where to read it).
fn walk(root: &Path, part: &str, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    let top = root.join(part);
    if matches!(top.symlink_metadata(), Err(error) if error.kind() == ErrorKind::NotFound) {
        return Ok(());
    }
    let entries = WalkDir::new(top)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !is_ignored(entry.file_name()));
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            // The lock of an editor is a link that leads nowhere: it fails before the filter.
            Err(error)
                if error
                    .path()
                    .and_then(Path::file_name)
                    .is_some_and(is_ignored) =>
            {
                continue;
            }
            Err(error) => bail!(unlisted(root, error)),
        };
        stay_inside(root, &entry)?;
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
            found.push((slashed(below), entry.into_path()));
        }
    }
    Ok(())
}

/// What a portal holds can come from anyone who sends a change: a link must not publish a
/// file of the machine that builds it.
fn stay_inside(root: &Path, entry: &Found) -> Result<()> {
    if !entry.path_is_symlink() {
        return Ok(());
    }
    let shown = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let target = entry
        .path()
        .canonicalize()
        .map_err(cannot("disk-link-broken", shown))?;
    ensure!(
        target.starts_with(root),
        about("disk-link-out", shown).with("target", target.display())
    );
    Ok(())
}

/// Appends to a file that others write to as well.
pub fn append(path: &Path, text: &str) -> Result<()> {
    let mut options = File::options();
    let file = options.append(true).create(true).open(path);
    Ok(file
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(cannot("disk-write", path))?)
}

/// Writes a file that must not be there yet, and the directories it needs.
pub fn create_new(path: &Path, text: &str) -> Result<()> {
    make_parent(path)?;
    match File::create_new(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!(about("disk-exists", path))
        }
        file => Ok(file
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(cannot("disk-write", path))?),
    }
}

/// Writes a file that this program made before, and the directories it needs.
pub fn overwrite(path: &Path, text: &str) -> Result<()> {
    make_parent(path)?;
    Ok(fs::write(path, text).map_err(cannot("disk-write", path))?)
}

/// A file as it lies there, line ends and all.
pub fn read_text(path: &Path) -> Result<String> {
    Ok(fs::read_to_string(path).map_err(cannot("disk-read", path))?)
}

/// Writes a file that is there already, whole or not at all: it is written beside, then
/// takes the other's place. A link stays a link.
pub fn replace(path: &Path, text: &str) -> Result<()> {
    let replace = || {
        let path = path.canonicalize()?;
        let rights = fs::metadata(&path)?.permissions();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // Hidden: whoever reads the portal meanwhile passes it over.
        let beside = path.with_file_name(format!(".{name}.{}", std::process::id()));
        let written = fs::write(&beside, text)
            .and_then(|()| fs::set_permissions(&beside, rights))
            .and_then(|()| fs::rename(&beside, &path));
        if written.is_err() {
            // What stopped it is the thing to say.
            let _ = fs::remove_file(&beside);
        }
        written
    };
    Ok(replace().map_err(cannot("disk-write", path))?)
}

/// Writes a file of the site as a whole or not at all: beside it, then renamed over it.
pub fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    make_parent(path)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    Ok(written.map_err(cannot("disk-write", path))?)
}

/// Removes a file that this program wrote, and its directory when that is empty then.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(cannot("disk-remove", path)(error).into());
        }
        _ => {}
    }
    // It holds more, or it is gone already.
    let _ = path.parent().map(fs::remove_dir);
    Ok(())
}

fn make_parent(path: &Path) -> Result<()> {
    match path.parent() {
        Some(parent) => Ok(fs::create_dir_all(parent).map_err(cannot("disk-create", parent))?),
        None => Ok(()),
    }
}

/// Hidden files and what editors leave behind.
fn is_ignored(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".bak")
        || (name.starts_with('#') && name.ends_with('#'))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    Ok(read_limited(path).map_err(cannot("disk-read", path))?)
}

fn read_limited(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut bytes = Vec::new();
    if size <= MAX_BYTES {
        bytes.reserve_exact(usize::try_from(size).unwrap_or_default());
        // Limited all the same: the file may be growing.
        file.take(MAX_BYTES).read_to_end(&mut bytes)?;
    } else {
        file.take(HEAD_BYTES).read_to_end(&mut bytes)?;
        cut_on_character(&mut bytes);
    }
    Ok(bytes)
}

/// Drops a character that the cut left in two, which would read as "not UTF-8".
fn cut_on_character(bytes: &mut Vec<u8>) {
    if let Err(error) = std::str::from_utf8(bytes)
        && error.error_len().is_none()
    {
        bytes.truncate(error.valid_up_to());
    }
}

/// What was wanted of a path.
fn about(id: &'static str, path: &Path) -> Trouble {
    Trouble::new(id).with("path", path.display())
}

/// The same, with what the system said.
fn cannot(id: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    let trouble = about(id, path);
    move |error| trouble.because(error)
}

/// A folder that cannot be listed, a link that leads nowhere or round in a circle.
fn unlisted(root: &Path, error: walkdir::Error) -> Trouble {
    let path = error.path().unwrap_or(root).to_owned();
    if error.loop_ancestor().is_some() {
        let shown = path.strip_prefix(root).unwrap_or(&path);
        return about("disk-link-loop", shown);
    }
    let trouble = if path.is_symlink() {
        about("disk-link-broken", path.strip_prefix(root).unwrap_or(&path))
    } else {
        about("disk-read", &path)
    };
    match error.into_io_error() {
        Some(cause) => trouble.because(cause),
        None => trouble,
    }
}

/// With `/` on every system. A name that is not Unicode is shown as well as it can be; the
/// stages then say that it is no name for an entry.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(OsStr::to_string_lossy).collect();
    parts.join("/")
}
