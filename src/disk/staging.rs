//! The new site is written beside the old one and swapped in when it is complete.
//!
//! For an output `public` of process 7: `public.jih-new-7` is filled and exchanged with
//! `public` in one step, then what is old is removed. Where the system exchanges no
//! directories, `public` becomes `public.jih-old-7` and the new tree becomes `public`. Whoever
//! kills the process at any point leaves a whole site behind, which [`prepare`] finds.
//!
//! A file that says what it said before is not written: it becomes the old file under a
//! second name, once the new tree is known to differ at all. So its time stays, which is what
//! publishers go by; a build that changes little writes little, one that changes nothing
//! nothing.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, bail, ensure};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::age::is_youngest;
use super::{PARTS, about, cannot};

/// Says that a directory is ours to replace. While a build runs, it holds a lock on the
/// marker of its new tree: a process number alone is soon used again, in a container always.
pub const MARKER: &str = ".jih";

/// Not `.new-` and `.old-` alone: people call their own copies `public.old-2026`.
const NEW: &str = ".jih-new-";
const OLD: &str = ".jih-old-";

/// A site being written. Dropped before [`Staging::publish`], it leaves nothing behind.
#[derive(Debug)]
pub struct Staging {
    shown: PathBuf,
    out: PathBuf,
    new: PathBuf,
    /// Of the new tree: as long as it is held, nobody takes the tree for a leftover.
    lock: Option<File>,
    /// Of the site that stands there, where that is ours: as long as it is held, no other
    /// build replaces it, so what was compared is what is linked.
    old: Option<File>,
    /// Files that say what they said, by path: they are the old ones.
    kept: Mutex<Vec<String>>,
    written: AtomicUsize,
    published: bool,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is new, or says something new.
    New,
    /// It says what it said, so it is the old one.
    Kept,
}

/// What became of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// The new tree stands in its place.
    Changed,
    /// The old site says the same to the last byte: nothing was touched.
    Unchanged,
}

/// Makes sure that `out` may be replaced, puts back what a killed build had moved away, and
/// removes what it left. To be called before anything is built, since it can refuse.
pub fn prepare(root: &Path, out: &Path) -> Result<()> {
    let shown = out;
    let out = resolve(out)?;
    refuse_overlap(root, &out, shown)?;
    for leftover in leftovers(&out)? {
        if is_alive(&leftover) {
            continue;
        }
        let whole = is_named(&leftover, &out, OLD) && leftover.join(MARKER).exists();
        let mended = if whole && !out.exists() {
            fs::rename(&leftover, &out)
        } else {
            remove_tree(&leftover)
        };
        mended.map_err(cannot("disk-leftover", &leftover))?;
    }
    refuse_foreign(&out, shown)
}

/// Holds a finished site while it is read: as long as the file is there, no build replaces
/// it. `None` where the file system has no locks. Several may read at once.
pub fn hold(site: &Path) -> Result<Option<File>> {
    let marker = File::open(site.join(MARKER)).map_err(|error| match error.kind() {
        ErrorKind::NotFound => about("disk-no-site", site),
        _ => cannot("disk-read", site)(error),
    })?;
    match marker.try_lock_shared() {
        Ok(()) => Ok(Some(marker)),
        Err(TryLockError::WouldBlock) => bail!(about("disk-busy-site", site)),
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

impl Staging {
    /// Starts an empty tree beside `out`.
    pub fn begin(out: &Path) -> Result<Self> {
        let shown = out.to_owned();
        let out = resolve(out)?;
        refuse_foreign(&out, &shown)?;
        let old = lock(&out, &shown)?;
        let new = beside(&out, NEW);
        let fail = || cannot("disk-beside", &shown);
        if let Some(parent) = new.parent() {
            fs::create_dir_all(parent).map_err(fail())?;
        }
        fs::create_dir(&new).map_err(fail())?;
        let mut staging = Self {
            shown: shown.clone(),
            out,
            new,
            lock: None,
            old,
            kept: Mutex::default(),
            written: AtomicUsize::new(0),
            published: false,
        };
        let marker = File::create_new(staging.new.join(MARKER)).map_err(fail())?;
        // A file system without locks costs only the protection from a second build.
        let _ = marker.try_lock();
        staging.lock = Some(marker);
        Ok(staging)
    }

    /// Whether the site that stands there was made from the same and nobody has touched it
    /// since: it bears this marker, which is the last that is written, and nothing in it is
    /// younger. So `make` does it; a site of 63,650 pages is looked through in 0.35 s. Where
    /// times say nothing, as in a copy, all is compared.
    pub fn stands_untouched(&self, marker: &[u8]) -> bool {
        let path = self.out.join(MARKER);
        self.old.is_some()
            && says(&path, marker).unwrap_or(false)
            && is_youngest(&self.out, &path).unwrap_or(false)
    }

    /// Creates, once each, the directories that these files will need. Beside a site that
    /// stands they are made as they are needed: most of it is usually kept.
    pub fn make_directories<'a>(&self, paths: impl Iterator<Item = &'a str>) -> Result<()> {
        match self.old {
            Some(_) => Ok(()),
            None => self.directories_of(paths),
        }
    }

    fn directories_of<'a>(&self, paths: impl Iterator<Item = &'a str>) -> Result<()> {
        let parents: BTreeSet<&Path> = paths.filter_map(|path| Path::new(path).parent()).collect();
        for parent in parents {
            fs::create_dir_all(self.new.join(parent))
                .map_err(cannot("disk-create-in-site", parent))?;
        }
        Ok(())
    }

    /// Writes one file, unless it says what the old one says. Twice the same path is an
    /// error, on a disk that takes `A` for `a` too.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Written> {
        if self.old.is_some() && says(&self.out.join(path), bytes).unwrap_or(false) {
            self.keep_known(path);
            return Ok(Written::Kept);
        }
        let new = self.new.join(path);
        let file = match File::create_new(&new) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.directories_of([path].into_iter())?;
                File::create_new(&new)
            }
            file => file,
        };
        file.and_then(|mut file| file.write_all(bytes))
            .map_err(cannot("disk-write-in-site", Path::new(path)))?;
        self.written.fetch_add(1, Ordering::Relaxed);
        Ok(Written::New)
    }

    /// Takes a file over from the old site as it is. `false` when it has none.
    pub fn keep(&self, path: &str) -> bool {
        let is_there = self.old.is_some() && self.out.join(path).is_file();
        if is_there {
            self.keep_known(path);
        }
        is_there
    }

    fn keep_known(&self, path: &str) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(path.to_owned());
    }

    /// Gives the old files that are kept a second name in the new tree.
    fn link_kept(&mut self) -> Result<()> {
        let kept = self.kept.get_mut().unwrap_or_else(PoisonError::into_inner);
        let kept = std::mem::take(kept);
        self.directories_of(kept.iter().map(String::as_str))?;
        let failed = kept.par_iter().find_map_any(|path| {
            let (old, new) = (self.out.join(path), self.new.join(path));
            // Some file systems have no second names; and a file may have only so many.
            let linked = fs::hard_link(&old, &new).or_else(|_| copy_new(&old, &new));
            linked.err().map(|error| (path, error))
        });
        match failed {
            Some((path, error)) => {
                bail!(cannot("disk-write-in-site", Path::new(path))(error))
            }
            None => Ok(()),
        }
    }

    /// Whether the site that stands has these files, saying the same, and no others.
    fn stands_already(&mut self, marker: &[u8]) -> bool {
        let kept = self.kept.get_mut().unwrap_or_else(PoisonError::into_inner);
        *self.written.get_mut() == 0
            && says(&self.out.join(MARKER), marker).unwrap_or(false)
            && WalkDir::new(&self.out)
                .min_depth(1)
                .into_iter()
                .try_fold(0, |files, entry| {
                    let is_folder = entry?.file_type().is_dir();
                    Ok::<_, walkdir::Error>(if is_folder { files } else { files + 1 })
                })
                // The marker is one more.
                .is_ok_and(|files| files == kept.len() + 1)
    }

    /// Swaps the new tree in, with `marker` in its marker file. Where that fails, the old one
    /// is back in its place.
    pub fn publish(mut self, marker: &[u8]) -> Result<Published> {
        if self.stands_already(marker) {
            return Ok(Published::Unchanged);
        }
        self.link_kept()?;
        if let Some(file) = &mut self.lock {
            file.seek(SeekFrom::Start(0))
                .and_then(|_| file.write_all(marker))
                .map_err(cannot("disk-beside", &self.shown))?;
        }
        if cfg!(windows) {
            // Windows renames no directory in which a file is open.
            (self.lock, self.old) = (None, None);
        }
        if exchange(&self.new, &self.out).is_ok() {
            self.published = true;
            // The new site stands; what cannot be removed now, the next build removes.
            let _ = remove_tree(&self.new);
            return Ok(Published::Changed);
        }
        let old = beside(&self.out, OLD);
        let fail = cannot("disk-replace", &self.shown);
        let replaced = match fs::rename(&self.out, &old) {
            Ok(()) => true,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => bail!(fail(error)),
        };
        if let Err(error) = fs::rename(&self.new, &self.out) {
            if replaced && let Err(error) = fs::rename(&old, &self.out) {
                let trouble = about("disk-old-site", &self.shown);
                bail!(trouble.with("old", old.display()).because(error));
            }
            bail!(fail(error));
        }
        self.published = true;
        if replaced {
            // The new site stands; what cannot be removed now, the next build removes.
            let _ = remove_tree(&old);
        }
        Ok(Published::Changed)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.published {
            self.lock = None;
            let _ = remove_tree(&self.new);
        }
    }
}

/// The directory itself: through a link, its target is what is replaced, not the link.
fn resolve(out: &Path) -> Result<PathBuf> {
    if let Ok(real) = out.canonicalize() {
        return Ok(real);
    }
    let absolute = std::path::absolute(out).map_err(cannot("disk-out", out))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        bail!(about("disk-out-nameless", out));
    };
    let parent = parent.canonicalize().unwrap_or_else(|_| parent.to_owned());
    let out = parent.join(name);
    // A killed build can leave the link without its target.
    Ok(match out.read_link() {
        Ok(target) => parent.join(target),
        Err(_) => out,
    })
}

fn refuse_overlap(root: &Path, out: &Path, shown: &Path) -> Result<()> {
    let root = root.canonicalize().map_err(cannot("disk-portal", root))?;
    ensure!(
        !root.starts_with(out),
        about("disk-out-holds-portal", shown)
    );
    for part in PARTS {
        ensure!(
            !out.starts_with(root.join(part)),
            about("disk-out-in-portal", shown).with("part", part)
        );
    }
    Ok(())
}

fn refuse_foreign(out: &Path, shown: &Path) -> Result<()> {
    let mut entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => bail!(cannot("disk-out", shown)(error)),
    };
    ensure!(
        entries.next().is_none() || out.join(MARKER).exists(),
        about("disk-out-foreign", shown)
    );
    Ok(())
}

/// Holds the site that stands in `out` for this build. `None` where there is none, or where
/// the file system has no locks: then nothing of it is used.
fn lock(out: &Path, shown: &Path) -> Result<Option<File>> {
    let Ok(marker) = File::open(out.join(MARKER)) else {
        return Ok(None);
    };
    match marker.try_lock() {
        Ok(()) => Ok(Some(marker)),
        Err(TryLockError::WouldBlock) => bail!(about("disk-busy", shown)),
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// Whether a file is one, and holds these bytes.
fn says(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let is_alike = |meta: fs::Metadata| meta.is_file() && meta.len() == bytes.len() as u64;
    if !is_alike(path.symlink_metadata()?) {
        return Ok(false);
    }
    let mut file = File::open(path)?;
    let mut buffer = [0; 16 * 1024];
    let mut rest = bytes;
    loop {
        let read = file.read(&mut buffer)?;
        match rest.strip_prefix(&buffer[..read]) {
            Some(after) => rest = after,
            None => return Ok(false),
        }
        if read == 0 {
            return Ok(rest.is_empty());
        }
    }
}

/// Never over a file that is there.
fn copy_new(from: &Path, to: &Path) -> io::Result<()> {
    let mut new = File::create_new(to)?;
    io::copy(&mut File::open(from)?, &mut new)?;
    Ok(())
}

/// Two directories change places; nobody sees one of them missing.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

fn beside(out: &Path, kind: &str) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(kind);
    name.push(std::process::id().to_string());
    out.with_file_name(name)
}

/// Trees beside `out` that a build made, running or dead.
fn leftovers(out: &Path) -> Result<Vec<PathBuf>> {
    let Some(parent) = out.parent() else {
        return Ok(Vec::new());
    };
    let entries = match fs::read_dir(parent) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => bail!(cannot("disk-read", parent)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(cannot("disk-read", parent))?;
        let path = entry.path();
        let ours = is_named(&path, out, NEW) || is_named(&path, out, OLD);
        if ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn is_named(path: &Path, out: &Path, kind: &str) -> bool {
    let name = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    let (Some(name), Some(out)) = (name(path), name(out)) else {
        return false;
    };
    name.strip_prefix(&out)
        .and_then(|rest| rest.strip_prefix(kind))
        .is_some_and(|pid| !pid.is_empty() && pid.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_alive(leftover: &Path) -> bool {
    File::open(leftover.join(MARKER))
        .is_ok_and(|marker| matches!(marker.try_lock(), Err(TryLockError::WouldBlock)))
}

/// The marker goes first: a half-removed site must never be taken for a whole one.
fn remove_tree(tree: &Path) -> io::Result<()> {
    match fs::remove_file(tree.join(MARKER)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => fs::remove_dir_all(tree),
    }
}
