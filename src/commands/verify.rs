//! `jih verify`: proof of a finished site, whoever made it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::Result;
use rayon::prelude::*;

use super::{Console, HAS_ERRORS, in_repository, print, tell};
use crate::cli::{VerifyArgs, VerifyFormat};
use crate::diagnostic::Severity;
use crate::disk;
use crate::verify::{self, Finding, Memory, Record, Records};

/// KB of gzip: the most that any page of this portal may be, a list of 300 hospitals. Beyond
/// it, a reader on a slow line waits for more than ten seconds.
const BUDGET: u32 = 30;

/// Nobody reads more at once.
const SHOWN: usize = 200;

pub(super) fn run(args: &VerifyArgs, console: &Console) -> Result<ExitCode> {
    let started = Instant::now();
    let (records, own) = read(&args.dir, args.budget)?;
    let seen = Seen::of(&records);
    let found = verify::site(records, own, args.base_url.as_deref());
    let has_errors = report(&found, args, console)?;
    let done = seen.say(&found, started.elapsed().as_secs_f64(), console);
    match args.format {
        VerifyFormat::Human => console.summary(&done)?,
        VerifyFormat::Json | VerifyFormat::Github if console.quiet => {}
        VerifyFormat::Json | VerifyFormat::Github => tell(&done),
    }
    Ok(match has_errors {
        true => ExitCode::from(HAS_ERRORS),
        false => ExitCode::SUCCESS,
    })
}

/// What is wrong with a site that is about to go out; warnings are for `jih verify` to say.
pub(super) fn errors_of(dir: &Path) -> Result<Vec<Finding>> {
    // How heavy a page is stops nothing.
    let (records, own) = read(dir, Some(u32::MAX))?;
    let mut found = verify::site(records, own, None);
    found.retain(|one| one.severity() == Severity::Error);
    Ok(found)
}

/// Reads every file of a site, and says what is wrong with each by itself.
fn read(dir: &Path, budget: Option<u32>) -> Result<(Records, Vec<Finding>)> {
    let tree = disk::list_site(dir)?;
    let files: HashMap<&str, &PathBuf> = tree
        .files
        .iter()
        .map(|(path, place)| (path.as_str(), place))
        .collect();
    let broken = tree.broken.iter();
    let own: Vec<Finding> = broken.map(|path| verify::broken_symlink(path)).collect();
    let memory = Memory::default();
    let (records, own) = (Records::default(), Mutex::new(own));
    tree.files.par_iter().try_for_each(|(path, place)| {
        let (record, found) = look(&memory, path, place, &files, budget)?;
        records.push(record);
        own.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(found);
        anyhow::Ok(())
    })?;
    let own = own.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok((records, own))
}

/// Everything that needs the bytes of one file. They are gone when it returns.
fn look(
    memory: &Memory,
    path: &str,
    place: &Path,
    files: &HashMap<&str, &PathBuf>,
    budget: Option<u32>,
) -> Result<(Record, Vec<Finding>)> {
    let mut found = Vec::new();
    let original = verify::original(path).and_then(|original| files.get(original));
    if let Some(original) = original {
        let (packed, original) = (disk::read_whole(place)?, disk::read_whole(original)?);
        found.extend(verify::sibling(path, &packed, &original));
        return Ok((memory.file(path, &[]), found));
    }
    let bytes = match verify::is_read(path) {
        true => disk::read_whole(place)?,
        false => Vec::new(),
    };
    let record = memory.file(path, &bytes);
    if record.is_page() {
        let kilobytes = budget.unwrap_or(BUDGET);
        let bytes_at_most = usize::try_from(kilobytes)
            .unwrap_or(usize::MAX)
            .saturating_mul(1024);
        found.extend(verify::weight(
            path,
            &bytes,
            bytes_at_most,
            budget.is_some(),
        ));
    }
    Ok((record, found))
}

/// Says to people what is wrong.
pub(super) fn tell_findings(found: &[Finding], console: &Console) {
    let text = verify::to_text(found, &console.wording, SHOWN);
    tell(&format!("{}\n", text.trim_end()));
}

/// Says what is wrong, and whether any of it is an error.
fn report(found: &[Finding], args: &VerifyArgs, console: &Console) -> Result<bool> {
    let wording = &console.wording;
    match args.format {
        VerifyFormat::Human if found.is_empty() => {}
        VerifyFormat::Human => tell_findings(found, console),
        VerifyFormat::Json => print(&format!("{:#}", verify::to_json(found, wording)))?,
        VerifyFormat::Github if found.is_empty() => {}
        VerifyFormat::Github => {
            let root = in_repository(&args.dir);
            print(verify::to_github(found, wording, &root).trim_end())?;
        }
    }
    Ok(found.iter().any(|one| one.severity() == Severity::Error))
}

/// How much was looked at.
pub(super) struct Seen {
    pages: usize,
    links: usize,
    languages: usize,
}

impl Seen {
    pub(super) fn of(records: &Records) -> Self {
        Self {
            pages: records.pages(),
            links: records.links(),
            languages: records.languages(),
        }
    }

    /// As in `0 errors, 0 warnings: 20 pages in 1 language, 312 links, 0.12 s`.
    fn say(&self, found: &[Finding], seconds: f64, console: &Console) -> String {
        let count = |severity| {
            found
                .iter()
                .filter(|one| one.severity() == severity)
                .count()
        };
        let tally = console
            .wording
            .tally(count(Severity::Error), count(Severity::Warning));
        let pages = console.counted("pages", self.pages);
        let languages = console.counted("languages", self.languages);
        let pages = [("pages", pages.into()), ("languages", languages.into())];
        let pages = console.say("pages-in-languages", &pages);
        let args = [
            ("tally", tally.into()),
            ("pages", pages.into()),
            ("links", console.counted("links", self.links).into()),
            ("seconds", format!("{seconds:.2}").into()),
        ];
        console.say("verify-done", &args)
    }
}
