//! `jih diff`: in which files two finished sites differ, and why.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use anyhow::Result;
use rayon::prelude::*;
use serde_json::json;

use super::{Console, print};
use crate::cli::{DiffArgs, DiffFormat};
use crate::diff::{Causes, Kind, Why};
use crate::disk::{self, tree};
use crate::manifest::Manifest;

/// So many files of a cause are named to people.
const NAMED: usize = 10;

/// A file that is not the same in both.
struct Difference {
    path: String,
    kind: Kind,
    why: Vec<Why>,
}

pub(super) fn run(args: &DiffArgs, console: &Console) -> Result<ExitCode> {
    let (old, new) = (tree::list(&args.old)?, tree::list(&args.new)?);
    let count = new.len();
    let [old_made, new_made] = [&args.old, &args.new]
        .map(|dir| tree::marker(dir).map(|marker| marker.as_deref().and_then(Manifest::parse)));
    let (old_made, new_made) = (old_made?, new_made?);
    let causes = old_made
        .as_ref()
        .zip(new_made.as_ref())
        .map(|(old, new)| Causes::between(old, new));
    let kinds = kinds(&old, &new);
    let differences: Vec<Difference> = kinds
        .into_par_iter()
        .map(|(path, kind)| {
            if kind == Kind::Changed && tree::same(&args.old, &args.new, path)? {
                return Ok(None);
            }
            let dir = if kind == Kind::Gone {
                &args.old
            } else {
                &args.new
            };
            let why = match &causes {
                Some(causes) => causes.of(path, &disk::read_whole(&dir.join(path))?),
                None => Vec::new(),
            };
            let path = path.to_owned();
            Ok(Some(Difference { path, kind, why }))
        })
        .filter_map(Result::transpose)
        .collect::<Result<_>>()?;
    match args.format {
        DiffFormat::Human => tell(&differences, count, causes.is_some(), console)?,
        DiffFormat::Json => print(&format!("{:#}", object(&differences)))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Every path of both, with what became of it if its bytes differ.
fn kinds<'a>(old: &'a [String], new: &'a [String]) -> Vec<(&'a str, Kind)> {
    let mut kinds: BTreeMap<&str, Kind> = BTreeMap::new();
    for path in old {
        kinds.insert(path, Kind::Gone);
    }
    for path in new {
        let kind = match kinds.contains_key(path.as_str()) {
            true => Kind::Changed,
            false => Kind::Added,
        };
        kinds.insert(path, kind);
    }
    kinds.into_iter().collect()
}

fn tell(found: &[Difference], files: usize, has_causes: bool, console: &Console) -> Result<()> {
    let count = |kind: Kind| found.iter().filter(|one| one.kind == kind).count();
    let files = console.counted("files", files);
    let args = [
        ("files", files.into()),
        ("added", count(Kind::Added).to_string().into()),
        ("changed", count(Kind::Changed).to_string().into()),
        ("gone", count(Kind::Gone).to_string().into()),
    ];
    let mut text = console.say("diff-done", &args);
    if !has_causes && !found.is_empty() {
        text.push_str(&format!("\n{}", console.say("diff-no-causes", &[])));
    }
    // The files of one entry are one cause: a page in Thai has another translation among its
    // causes than the same page in Khmer.
    let mut groups: BTreeMap<BTreeSet<&str>, Vec<&Difference>> = BTreeMap::new();
    for one in found {
        let causes = one.why.iter().map(Why::family).collect();
        groups.entry(causes).or_default().push(one);
    }
    // What concerns the most files comes last, behind what an editor did to one entry.
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, files)| files.len());
    for (families, files) in groups {
        let why: Vec<String> = families
            .iter()
            .map(|family| {
                let why = files.iter().flat_map(|one| &one.why);
                let of_family: BTreeSet<&Why> = why.filter(|one| one.family() == *family).collect();
                match of_family.first() {
                    Some(only) if of_family.len() == 1 => cause(only, console),
                    _ => format!("{family}*"),
                }
            })
            .collect();
        let why = match why.is_empty() {
            true => console.say("diff-unknown", &[]),
            false => why.join(", "),
        };
        let count = console.counted("files", files.len());
        text.push_str(&format!("\n\n{why}: {count}"));
        for one in files.iter().take(NAMED) {
            text.push_str(&format!("\n  {} {}", sign(one.kind), one.path));
        }
        if files.len() > NAMED {
            let rest = console.counted("more-files", files.len() - NAMED);
            text.push_str(&format!("\n  {rest}"));
        }
    }
    print(&text)
}

fn sign(kind: Kind) -> char {
    match kind {
        Kind::Added => '+',
        Kind::Changed => '~',
        Kind::Gone => '-',
    }
}

fn cause(why: &Why, console: &Console) -> String {
    let (id, old, new) = match why {
        Why::Input(path) => return path.clone(),
        Why::Day(old, new) => ("diff-day", old, new),
        Why::BaseUrl(old, new) => ("diff-address", old, new),
        Why::Version(old, new) => ("diff-version", old, new),
    };
    let args = [("old", old.as_str().into()), ("new", new.as_str().into())];
    console.say(id, &args)
}

fn object(found: &[Difference]) -> serde_json::Value {
    let files: Vec<_> = found
        .iter()
        .map(|one| {
            let kind = match one.kind {
                Kind::Added => "added",
                Kind::Changed => "changed",
                Kind::Gone => "gone",
            };
            let why: Vec<_> = one.why.iter().map(machine).collect();
            json!({"path": one.path, "kind": kind, "why": why})
        })
        .collect();
    let entries: BTreeSet<&str> = found
        .iter()
        .flat_map(|one| &one.why)
        .filter_map(|why| match why {
            Why::Input(path) => Some(path.as_str()),
            _ => None,
        })
        .collect();
    json!({"files": files, "inputs": entries})
}

fn machine(why: &Why) -> serde_json::Value {
    match why {
        Why::Input(path) => json!({"input": path}),
        Why::Day(old, new) => json!({"day": [old, new]}),
        Why::BaseUrl(old, new) => json!({"base_url": [old, new]}),
        Why::Version(old, new) => json!({"version": [old, new]}),
    }
}
