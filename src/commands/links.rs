//! `jih check --links`: whether the pages outside are still there, said as warnings.
//!
//! Nothing here can fail a check. What other people's servers do is no mistake of the portal,
//! and a build that a night's weather on the network decides is not boring.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use jiff::Timestamp;

use super::{Console, Loaded, tell};
use crate::cli::{CheckArgs, Format};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::disk;
use crate::links::{self, Answer, Cache, Heard, Links, Manners, has_name, host};
use crate::source::Sources;

/// Where good answers are kept below the root: hidden, so that no stage reads it.
const CACHE: &str = ".jih-links.json";

/// More hosts that are silent are no chance, where none with a name answers.
const FEW_HOSTS: usize = 2;

/// How many links that were good are enough to see whether there is a network.
const PROBES: usize = 3;

/// Asks, and adds what was learnt to what was found. The line that sums it up.
pub(super) fn run(loaded: &mut Loaded, args: &CheckArgs, console: &Console) -> Result<String> {
    let links = links::collect(&loaded.sources);
    let path = match &args.links.links_cache {
        Some(path) => path.clone(),
        None => args.portal.root.join(CACHE),
    };
    let cache = read(&path, console);
    let fresh = cache.fresh(&links, Timestamp::now(), args.links.links_max_age);
    let wanted: Vec<&str> = links
        .keys()
        .map(String::as_str)
        .filter(|url| !fresh.contains_key(*url))
        .collect();
    if !wanted.is_empty() && !console.quiet && args.reporting.format == Format::Human {
        let addresses = console.counted("links-addresses", wanted.len());
        let hosts = console.counted("links-hosts", hosts(wanted.iter().copied()));
        let args = [("addresses", addresses.into()), ("hosts", hosts.into())];
        tell(&console.say("links-asking", &args));
    }
    let manners = manners(loaded, args);
    let heard = links::ask(&wanted, &manners)?;
    if has_no_network(&heard, &fresh, &manners)? {
        return Ok(console.say("links-no-network", &[]));
    }
    let asked: BTreeMap<String, Answer> = heard
        .iter()
        .map(|(url, heard)| (url.clone(), heard.meaning()))
        .collect();
    let kept = cache.after(&fresh, &asked, Timestamp::now());
    if let Err(error) = disk::put(&path, kept.write().as_bytes()) {
        let why = console.wording.failure(error.as_ref());
        tell(&console.say("links-cache-lost", &[("why", why.into())]));
    }
    let mut answers = fresh;
    answers.extend(asked);
    let found = std::mem::take(&mut loaded.found);
    let warnings = links::warnings(&links, &answers);
    loaded.found = sorted(found.into_iter().chain(warnings), &loaded.sources);
    Ok(summary(&links, &answers, console))
}

fn sorted(found: impl Iterator<Item = Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let mut all = Diagnostics::new();
    found.for_each(|one| all.push(one));
    all.sorted(sources)
}

/// A cache that cannot be read costs a run that asks for everything, no more.
fn read(path: &Path, console: &Console) -> Cache {
    if !path.exists() {
        return Cache::default();
    }
    let text = disk::read_text(path).unwrap_or_default();
    Cache::read(&text).unwrap_or_else(|| {
        let path = path.display().to_string();
        tell(&console.say("links-cache-broken", &[("path", path.into())]));
        Cache::default()
    })
}

fn manners(loaded: &Loaded, args: &CheckArgs) -> Manners {
    let operator = loaded
        .portal
        .as_ref()
        .map(|portal| &portal.catalogue().site.operator);
    let contact = operator.and_then(|one| one.url.as_deref().or(one.email.as_deref()));
    let mut manners = Manners::new(contact);
    manners.private = args.links.links_allow_private;
    if let Some(pause) = args.links.links_pause {
        manners.pause = Duration::from_millis(pause);
    }
    if let Some(timeout) = args.links.links_timeout {
        manners.answer = Duration::from_millis(timeout);
    }
    manners
}

/// Nobody answered, as far as can be told: silence may also be that of hosts that are gone.
fn has_no_network(
    heard: &BTreeMap<String, Heard>,
    fresh: &BTreeMap<String, Answer>,
    manners: &Manners,
) -> Result<bool> {
    let silent = heard.iter().filter(|(_, heard)| heard.is_silence());
    let silent = hosts(silent.map(|(url, _)| url.as_str()));
    let mut answered = heard.iter().filter(|(_, heard)| heard.proves_network());
    if silent == 0 || answered.clone().any(|(url, _)| has_name(url)) {
        return Ok(false);
    }
    // When the good ones were asked before, only those that are gone are left: then some of
    // the good ones are asked once more.
    let known: Vec<&str> = fresh.keys().map(String::as_str).take(PROBES).collect();
    if known.is_empty() {
        return Ok(silent > FEW_HOSTS || answered.next().is_none());
    }
    let probes = links::ask(&known, manners)?;
    Ok(!probes.values().any(Heard::proves_network))
}

fn hosts<'a>(urls: impl Iterator<Item = &'a str>) -> usize {
    urls.map(host).collect::<BTreeSet<_>>().len()
}

fn summary(links: &Links, answers: &BTreeMap<String, Answer>, console: &Console) -> String {
    let count = |fits: fn(&Answer) -> bool| answers.values().filter(|one| fits(one)).count();
    let good = count(|one| matches!(one, Answer::Good));
    let moved = count(|one| matches!(one, Answer::Moved(_)));
    let dead = count(|one| matches!(one, Answer::Dead(_)));
    // Not asked in time, not answered, or not answered to a program.
    let unknown = links.len() - good - moved - dead;
    let hosts = hosts(links.keys().map(String::as_str));
    let args = [
        (
            "addresses",
            console.counted("links-addresses", links.len()).into(),
        ),
        ("hosts", console.counted("links-hosts", hosts).into()),
        ("good", good.to_string().into()),
        ("moved", moved.to_string().into()),
        ("dead", dead.to_string().into()),
        ("unknown", unknown.to_string().into()),
    ];
    console.say("links-done", &args)
}
