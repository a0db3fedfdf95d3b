//! `jih serve`: the portal in the browser, and each change of it a moment after the save.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::build::{Failure, Files, render, search_index};
use super::{Console, HAS_ERRORS, print, tell};
use crate::cli::{PortalArgs, ServeArgs, now};
use crate::diagnostic::{Diagnostic, Severity, draw};
use crate::disk::{self, Change, Snapshot};
use crate::pipeline::{self, Loaded, Portal, Wanted};
use crate::pseudo::with_pseudo;
use crate::serve::{Live, Settings, listen, run as answer};
use crate::source::Sources;
use crate::watch::{Mode, Watch};
use crate::wording::{Args, Wording};

/// After a quick look at the files that were named, all are looked at: a name can be
/// missing. By then a burst of saves is over.
const AFTERWARDS: Duration = Duration::from_millis(250);

pub(super) fn run(args: &ServeArgs, console: &Console) -> Result<ExitCode> {
    let root = &args.portal.root;
    let snapshot = Snapshot::new(root, args.portal.today()?, args.portal.now()?)?;
    let watch = Watch::new(root)?;
    if watch.mode() == Mode::Polling {
        tell(&console.say("serve-polling", &[]));
    }
    let wanted = Wanted {
        base_url: None,
        drafts: args.drafts,
    };
    let mut eyes = Eyes {
        portal: args.portal.clone(),
        watch,
        snapshot,
        pseudo: args.pseudo,
        shown: None,
        report: Report::new(console),
        trouble: None,
        // Something may have changed between the first look and the watches.
        quick: true,
    };
    if args.watch_only {
        let out = args.out.clone().unwrap_or_else(|| root.join("public"));
        return write_changes(eyes, wanted, &out);
    }
    let sources = eyes.sources();
    let loaded = pipeline::load_after(&sources, wanted, None);
    let report = &eyes.report;
    report.draw(&loaded.found, &sources);
    let Some(portal) = &loaded.portal else {
        let tally = report.tally(&loaded.found);
        tell(&console.say("serve-nothing", &[("tally", tally.into())]));
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    if loaded
        .found
        .iter()
        .any(|one| one.severity == Severity::Error)
    {
        let tally = report.tally(&loaded.found);
        tell(&console.say("serve-broken", &[("tally", tally.into())]));
    }
    let listener = listen(&args.host, args.port)?;
    let address = listener
        .local_addr()
        .context("cannot tell the server's address")?;
    if args.port != 0 && address.port() != args.port {
        let (port, free) = (args.port.to_string(), address.port().to_string());
        let args = [("port", port.into()), ("free", free.into())];
        tell(&console.say("serve-port-taken", &args));
    }
    let url = format!("http://{address}{}/", portal.prefix());
    // Also when quiet: without the address the command is of no use.
    print(&console.say("serve-address", &[("address", url.as_str().into())]))?;
    let settings = Settings {
        host: args.host.clone(),
        wording: Wording::new(console.wording.ui()),
        root: root.canonicalize().unwrap_or_else(|_| root.clone()),
        editor: args.editor.clone(),
        drafts: args.drafts,
    };
    let live = Arc::new(Live::new(settings, sources, loaded, now()));
    let followed = Arc::clone(&live);
    thread::spawn(move || follow(eyes, &followed));
    if args.open && open::that_detached(&url).is_err() {
        tell(&console.say("serve-open-failed", &[("address", url.into())]));
    }
    answer(listener, live)?;
    Ok(ExitCode::SUCCESS)
}

/// Reports to the terminal, from another thread than the one that began.
struct Report {
    wording: Wording,
    colour: bool,
}

impl Report {
    fn new(console: &Console) -> Self {
        Self {
            wording: Wording::new(console.wording.ui()),
            colour: console.colour,
        }
    }

    fn draw(&self, found: &[Diagnostic], sources: &Sources) {
        if !found.is_empty() {
            let reports = draw(found, sources, &self.wording, self.colour);
            tell(&format!("{}\n", reports.trim_end()));
        }
    }

    fn tally(&self, found: &[Diagnostic]) -> String {
        let count = |severity| found.iter().filter(|one| one.severity == severity).count();
        self.wording
            .tally(count(Severity::Error), count(Severity::Warning))
    }

    fn say(&self, id: &str, args: Args) {
        tell(&self.wording.say(id, args));
    }
}

/// Looks at the files whenever something may have changed.
struct Eyes {
    portal: PortalArgs,
    watch: Watch,
    snapshot: Snapshot,
    /// Two languages that nobody speaks are shown too.
    pseudo: bool,
    /// The files with those of the two languages, as they were last made.
    shown: Option<Sources>,
    report: Report,
    /// What could not be read the last time: told once.
    trouble: Option<String>,
    /// The last look was quick: all files are still to be looked at.
    quick: bool,
}

impl Eyes {
    /// The files that are shown, as they were last seen.
    fn sources(&mut self) -> Sources {
        let seen = self.snapshot.sources();
        if !self.pseudo {
            return seen.clone();
        }
        let shown = with_pseudo(seen, self.shown.as_ref());
        self.shown = Some(shown.clone());
        shown
    }

    /// Waits for the next change of what the files say, and takes it into the snapshot.
    fn next(&mut self) -> Change {
        loop {
            let deadline = self.quick.then_some(AFTERWARDS);
            let polled = self.watch.mode();
            let named = self.watch.wait(deadline);
            if polled == Mode::Told && self.watch.mode() == Mode::Polling {
                self.report.say("serve-polling", &[]);
            }
            match self.look(named.as_deref()) {
                Ok(change) => {
                    self.trouble = None;
                    if change.any {
                        return change;
                    }
                }
                // Half of it may be there: the next event tells, or the next try.
                Err(error) => {
                    self.quick = true;
                    let trouble = self.report.wording.failure(error.as_ref());
                    if self.trouble.as_ref() != Some(&trouble) {
                        tell(&trouble);
                    }
                    self.trouble = Some(trouble);
                }
            }
        }
    }

    fn look(&mut self, named: Option<&[PathBuf]>) -> Result<Change> {
        let today = self.portal.today()?;
        if let Some(named) = named
            && let Some(change) = self.snapshot.look_at(named, today)?
        {
            self.quick = true;
            return Ok(change);
        }
        self.quick = false;
        self.snapshot.look(today)
    }
}

/// Keeps the server up to date, for as long as it runs.
fn follow(mut eyes: Eyes, live: &Live) {
    loop {
        let change = eyes.next();
        let at = now();
        let look = live.update(&eyes.sources(), change.only_css, at.clone());
        eyes.report.draw(look.found(), &look.sources);
        let tally = eyes.report.tally(look.found());
        eyes.report.say(
            "serve-changed",
            &[("at", at.into()), ("tally", tally.into())],
        );
    }
}

/// Writes what changes, each file by rename, for a server of one's own. Nothing is written
/// while the portal has errors.
fn write_changes(mut eyes: Eyes, wanted: Wanted, out: &Path) -> Result<ExitCode> {
    let shown = out.display().to_string();
    eyes.report.say("serve-watching", &[("out", shown.into())]);
    let mut written: HashMap<String, u64> = HashMap::new();
    let mut before: Option<Loaded> = None;
    loop {
        let sources = eyes.sources();
        let mut loaded = pipeline::load_after(&sources, wanted, before.as_ref());
        let broken = loaded
            .found
            .iter()
            .any(|one| one.severity == Severity::Error);
        let mut count = 0;
        if let Some(portal) = loaded.portal.as_ref().filter(|_| !broken) {
            match write_changed(portal, out, &mut written) {
                Ok(files) => count = files,
                Err(Failure::Disk(error)) => return Err(error),
                Err(Failure::Theme(found)) => loaded.found.extend(found),
            }
        }
        eyes.report.draw(&loaded.found, &sources);
        let (files, tally) = (
            eyes.report.wording.counted("files", count),
            eyes.report.tally(&loaded.found),
        );
        let args = [
            ("at", now().into()),
            ("files", files.into()),
            ("tally", tally.into()),
        ];
        eyes.report.say("serve-written", &args);
        before = Some(loaded);
        eyes.next();
    }
}

/// How many files were written or taken away.
fn write_changed(
    portal: &Portal,
    out: &Path,
    written: &mut HashMap<String, u64>,
) -> Result<usize, Failure> {
    let files = Files::of(portal);
    let now: Mutex<HashMap<String, u64>> = Mutex::default();
    let changed = AtomicUsize::new(0);
    let put = |path: &str, bytes: &[u8]| {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let hash = hasher.finish();
        if written.get(path) != Some(&hash) {
            disk::put(&out.join(path), bytes)?;
            changed.fetch_add(1, Ordering::Relaxed);
        }
        let mut now = now.lock().unwrap_or_else(PoisonError::into_inner);
        now.insert(path.to_owned(), hash);
        Ok(())
    };
    render(portal, &files, None, put)?;
    for (path, bytes) in search_index(portal).map_err(Failure::Disk)? {
        put(&path, &bytes).map_err(Failure::Disk)?;
    }
    let now = now.into_inner().unwrap_or_else(PoisonError::into_inner);
    for path in written.keys().filter(|path| !now.contains_key(*path)) {
        disk::remove(&out.join(path)).map_err(Failure::Disk)?;
        changed.fetch_add(1, Ordering::Relaxed);
    }
    *written = now;
    Ok(changed.into_inner())
}
