//! The portal's files as they were last seen, and what is different now.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;

use super::{PARTS, embedded, is_ignored, on_top_of, read, root_of, slashed, walk};
use crate::source::{Layer, SourceFile, Sources};

/// What the system says of a file without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    /// The number of the file: an editor that saves by rename makes another one.
    number: u64,
}

#[derive(Clone, Debug)]
struct Seen {
    stamp: Stamp,
    /// Seen so soon after it was written that a second write could have the same time.
    fresh: bool,
    file: Arc<SourceFile>,
}

/// A portal's files as they were last seen.
#[derive(Debug)]
pub struct Snapshot {
    root: PathBuf,
    embedded: Vec<Arc<SourceFile>>,
    seen: BTreeMap<String, Seen>,
    sources: Sources,
}

/// What a look at the files came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Some file is there, gone, or says something else than before.
    pub any: bool,
    /// Nothing but stylesheets.
    pub only_css: bool,
}

/// Times of files are kept in ticks of the system's clock, some milliseconds long.
const TICK: std::time::Duration = std::time::Duration::from_millis(50);

impl Snapshot {
    /// Reads every file.
    ///
    /// # Errors
    /// Where the root or a file of it cannot be read.
    pub fn new(root: &Path, today: Date, now: Date) -> Result<Self> {
        let root = root_of(root)?;
        let mut snapshot = Self {
            root,
            embedded: embedded().into_iter().map(Arc::new).collect(),
            seen: BTreeMap::new(),
            sources: Sources::new(Vec::new(), today).built_on(now),
        };
        snapshot.look(today)?;
        Ok(snapshot)
    }

    /// The files.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Walks through the whole portal, and reads what is not as it was.
    ///
    /// # Errors
    /// Where the root or a file of it cannot be read; then the files stay as they were.
    pub fn look(&mut self, today: Date) -> Result<Change> {
        let mut found = Vec::new();
        for part in PARTS {
            walk(&self.root, part, &mut found)?;
        }
        let mut now: Vec<(String, Option<Seen>)> = found
            .into_par_iter()
            .map(|(path, place)| {
                let one = see(path.clone(), &place, self.seen.get(&path))?;
                Ok((path, Some(one)))
            })
            .collect::<Result<_>>()?;
        let there: HashSet<&str> = now.iter().map(|(path, _)| path.as_str()).collect();
        let gone = self
            .seen
            .keys()
            .filter(|path| !there.contains(path.as_str()));
        let gone: Vec<String> = gone.cloned().collect();
        now.extend(gone.into_iter().map(|path| (path, None)));
        Ok(self.take(now, today))
    }

    /// Looks at some files only, which is quick. `None` when they do not tell enough: a
    /// directory among them, or nothing that is known.
    ///
    /// # Errors
    /// As [`Snapshot::look`].
    pub fn look_at(&mut self, paths: &[PathBuf], today: Date) -> Result<Option<Change>> {
        if paths.is_empty() || today != self.sources.today {
            return Ok(None);
        }
        let mut now = Vec::new();
        for place in paths {
            let Ok(below) = place.strip_prefix(&self.root) else {
                continue;
            };
            let ignored = below.components().any(|part| is_ignored(part.as_os_str()));
            let is_input = below
                .components()
                .next()
                .is_some_and(|part| PARTS.iter().any(|have| part.as_os_str() == *have));
            if ignored || !is_input {
                continue;
            }
            let path = slashed(below);
            // A link can lead anywhere: the walk knows what to do with it.
            match place.symlink_metadata() {
                Ok(metadata) if metadata.is_file() => {
                    let one = see(path.clone(), place, self.seen.get(&path))?;
                    now.push((path, Some(one)));
                }
                Ok(_) => return Ok(None),
                Err(_) if self.seen.contains_key(&path) => now.push((path, None)),
                Err(_) => return Ok(None),
            }
        }
        Ok(Some(self.take(now, today)))
    }

    /// Takes what is now at each path, or is no longer.
    fn take(&mut self, now: Vec<(String, Option<Seen>)>, today: Date) -> Change {
        let mut change = Change {
            any: self.seen.is_empty() || today != self.sources.today,
            only_css: true,
        };
        // Of entries whose text alone is another.
        let mut texts = Some(Vec::new());
        for (path, one) in now {
            let before = match one {
                Some(one) => self.seen.insert(path.clone(), one),
                None => self.seen.remove(&path),
            };
            let before = before.map(|one| one.file);
            let after = self.seen.get(&path).map(|one| &one.file);
            let same = match (&before, after) {
                (Some(before), Some(after)) => Arc::ptr_eq(before, after),
                (before, after) => before.is_none() && after.is_none(),
            };
            if !same {
                change.any = true;
                change.only_css &= path.ends_with(".css");
                texts = match (texts, before, after) {
                    (Some(mut texts), Some(_), Some(after)) if path.starts_with("content/") => {
                        texts.push(Arc::clone(after));
                        Some(texts)
                    }
                    _ => None,
                };
            }
        }
        if change.any
            && today == self.sources.today
            && let Some(sources) = texts.and_then(|texts| self.sources.with(texts))
        {
            self.sources = sources;
        } else if change.any {
            let own = self.seen.values().map(|one| &one.file);
            let files = on_top_of(&self.embedded, own);
            self.sources = Sources::after(Some(&self.sources), files, today);
        }
        change
    }
}

/// Reads a file, unless it is surely the one of before. One that says the same as before is
/// the one of before, whatever was done to it.
fn see(path: String, place: &Path, before: Option<&Seen>) -> Result<Seen> {
    let stamp = stamp(place);
    if let Some(before) = before
        && !before.fresh
        && stamp == Some(before.stamp)
    {
        return Ok(before.clone());
    }
    let file = SourceFile::new(path, Layer::Portal, read(place)?);
    let file = match before {
        Some(before) if *before.file == file => Arc::clone(&before.file),
        _ => Arc::new(file),
    };
    let stamp = stamp.unwrap_or(Stamp {
        size: 0,
        modified: None,
        number: 0,
    });
    let fresh = stamp
        .modified
        .and_then(|modified| SystemTime::now().duration_since(modified).ok())
        .is_none_or(|age| age < TICK);
    Ok(Seen { stamp, fresh, file })
}

fn stamp(place: &Path) -> Option<Stamp> {
    let metadata = place.metadata().ok()?;
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let number = 0;
    Some(Stamp {
        size: metadata.len(),
        modified: metadata.modified().ok(),
        number,
    })
}
