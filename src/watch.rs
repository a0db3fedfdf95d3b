//! Says that something below a portal's root may have changed, and never what: the files
//! themselves tell that.
#![expect(
    clippy::disallowed_methods,
    reason = "part of the shell: looks at the portal's directories"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};
use notify::{
    Config, ErrorKind, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher,
};

use crate::disk::PARTS;

/// After this long without a further event a save is over. Editors that save by rename
/// make three or four events within a millisecond.
pub const QUIET: Duration = Duration::from_millis(15);

/// A stream of events that never ends is looked at all the same.
const LONGEST: Duration = Duration::from_millis(300);

/// How often directories are looked at where the system does not tell.
const POLL: Duration = Duration::from_secs(1);

/// How changes are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The system tells.
    Told,
    /// The system's watches ran out: every file is looked at once a second.
    Polling,
}

/// Watches a portal.
pub struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher + Send>,
    mode: Mode,
    /// What is watched, and which directory it was at that time: one that is deleted and
    /// made again is another, and the system forgets the watch in silence.
    armed: BTreeMap<PathBuf, Identity>,
    ticks: Receiver<Vec<PathBuf>>,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Watch({}, {:?})", self.root.display(), self.mode)
    }
}

impl Watch {
    /// Starts watching.
    ///
    /// # Errors
    /// Where neither the system tells nor the directories can be looked at.
    pub fn new(root: &Path) -> Result<Self> {
        let root = root
            .canonicalize()
            .with_context(|| format!("cannot watch {}", root.display()))?;
        let (sender, ticks) = channel();
        let told: notify::Result<RecommendedWatcher> =
            RecommendedWatcher::new(handler(root.clone(), sender), Config::default());
        if let Ok(watcher) = told {
            let mut watch = Self {
                root: root.clone(),
                watcher: Box::new(watcher),
                mode: Mode::Told,
                armed: BTreeMap::new(),
                ticks,
            };
            if watch.arm() {
                return Ok(watch);
            }
        }
        Self::polling(root)
    }

    fn polling(root: PathBuf) -> Result<Self> {
        let (sender, ticks) = channel();
        let config = Config::default().with_poll_interval(POLL);
        let watcher = PollWatcher::new(handler(root.clone(), sender), config)
            .with_context(|| format!("cannot watch {}", root.display()))?;
        let mut watch = Self {
            root,
            watcher: Box::new(watcher),
            mode: Mode::Polling,
            armed: BTreeMap::new(),
            ticks,
        };
        watch.arm();
        Ok(watch)
    }

    /// How changes are noticed.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Waits for a change and for the quiet after it. What comes back are the paths that
    /// were named: a hint where to look first, nothing more. `None` when `deadline` passes
    /// without a change.
    pub fn wait(&mut self, deadline: Option<Duration>) -> Option<Vec<PathBuf>> {
        let mut paths = match deadline {
            Some(deadline) => match self.ticks.recv_timeout(deadline) {
                Ok(paths) => paths,
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            },
            None => self.ticks.recv().ok()?,
        };
        let began = Instant::now();
        while began.elapsed() < LONGEST {
            match self.ticks.recv_timeout(QUIET) {
                Ok(more) => paths.extend(more),
                Err(_) => break,
            }
        }
        if !self.arm()
            && self.mode == Mode::Told
            && let Ok(polling) = Self::polling(self.root.clone())
        {
            *self = polling;
        }
        paths.sort();
        paths.dedup();
        Some(paths)
    }

    /// Watches what there is by now: the directory above, so that a root that is deleted and
    /// made again is seen; the root, for `site.yaml`; and each part of the portal with all
    /// below it. False when the system has no more watches.
    fn arm(&mut self) -> bool {
        let mut wanted: Vec<(PathBuf, RecursiveMode)> = Vec::new();
        if let Some(above) = self.root.parent() {
            wanted.push((above.to_owned(), RecursiveMode::NonRecursive));
        }
        wanted.push((self.root.clone(), RecursiveMode::NonRecursive));
        for part in PARTS {
            let path = self.root.join(part);
            if path.is_dir() {
                wanted.push((path, RecursiveMode::Recursive));
            }
        }
        self.armed.retain(|path, was| {
            let same = identity(path).as_ref() == Some(was);
            if !same {
                // The system may have forgotten it already.
                let _ = self.watcher.unwatch(path);
            }
            same
        });
        for (path, mode) in wanted {
            if self.armed.contains_key(&path) {
                continue;
            }
            let Some(now) = identity(&path) else { continue };
            match self.watcher.watch(&path, mode) {
                Ok(()) => {
                    self.armed.insert(path, now);
                }
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => return false,
                // It went away again: the next event tries anew.
                Err(_) => {}
            }
        }
        true
    }
}

/// Reading files is no change, or serving would cause serving; and what lies beside the
/// portal's parts is somebody else's.
fn handler(root: PathBuf, sender: Sender<Vec<PathBuf>>) -> impl Fn(notify::Result<notify::Event>) {
    move |event| {
        let paths = match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) => {
                let paths = event.paths.into_iter();
                let ours: Vec<PathBuf> = paths.filter(|path| is_ours(&root, path)).collect();
                if ours.is_empty() {
                    return;
                }
                ours
            }
            // Something was missed: look everywhere.
            Err(_) => vec![root.clone()],
        };
        // An error says that the server has ended.
        let _ = sender.send(paths);
    }
}

fn is_ours(root: &Path, path: &Path) -> bool {
    match path.strip_prefix(root) {
        Ok(below) => below
            .components()
            .next()
            .is_none_or(|first| PARTS.iter().any(|part| first.as_os_str() == *part)),
        Err(_) => false,
    }
}

/// Which directory this is. Another one of the same name may get the same number, so the
/// time at which it was made counts too, where the system keeps it.
fn identity(path: &Path) -> Option<Identity> {
    let metadata = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let number = 0;
    Some((number, metadata.created().ok()))
}

type Identity = (u64, Option<SystemTime>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_parts_of_a_portal_count() {
        let root = Path::new("/a/portal");
        for (path, expect) in [
            ("/a/portal", true),
            ("/a/portal/site.yaml", true),
            ("/a/portal/content/hospitals/x.yaml", true),
            ("/a/portal/public/index.html", false),
            ("/a/portal/.git/index", false),
            ("/a/other", false),
        ] {
            assert_eq!(is_ours(root, Path::new(path)), expect, "{path}");
        }
    }
}
