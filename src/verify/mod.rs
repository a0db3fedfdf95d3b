//! Proof of a finished site: every file, and all of them together, before they go out.
//!
//! [`file()`] reads one file and keeps a small [`Record`] of it; files can be read in any order
//! and at once. [`site`] holds the records against each other. Nothing here knows how the
//! site was made, so that it can be held against any site, and so that what made it cannot
//! be believed.
//!
//! What a validator of HTML says of which element may stand in which is not repeated here:
//! that needs the whole standard. This is what a reader or a search engine would meet.

mod address;
mod attribute;
mod attributes;
mod balance;
mod characters;
mod css;
mod ending;
mod finding;
mod head;
mod hreflang;
mod index;
mod json;
mod links;
mod memory;
mod name;
mod page;
mod plain;
mod policy;
mod quick;
mod record;
mod records;
mod references;
mod scan;
mod sibling;
mod sitemap;
mod slots;
mod tag;
mod texts;
mod tokens;
mod told;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::BuildHasherDefault;

use rayon::prelude::*;

pub use finding::{Fault, Finding};
pub use memory::Memory;
pub use record::Record;
pub use records::Records;
pub use sibling::{original, sibling, weight};
pub use told::{to_github, to_json, to_text};

use address::Base;
use links::Site;
use record::Role;
use records::File;
use texts::{Digested, digest};

/// What one file says to the others, and what is wrong in it. `path` is below the directory
/// of the site, with `/`.
pub fn file(path: &str, bytes: &[u8]) -> Record {
    Memory::default().file(path, bytes)
}

fn read(memory: &Memory, path: &str, bytes: &[u8]) -> Record {
    match path {
        "robots.txt" => plain::robots(path, bytes),
        "_redirects" => plain::redirects(path, bytes),
        _ => match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html" | "htm") => page::page(memory, path, bytes),
            Some("xml" | "atom" | "rss") => plain::xml(path, bytes),
            Some("css") => plain::style(path, bytes),
            Some("json" | "webmanifest") => plain::json_file(path, bytes),
            _ => Record::new(path),
        },
    }
}

/// Whether [`file()`] looks at the bytes, or only at the name.
pub fn is_read(path: &str) -> bool {
    const READ: &[&str] = &[
        "html",
        "htm",
        "xml",
        "atom",
        "rss",
        "css",
        "json",
        "webmanifest",
    ];
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    matches!(path, "robots.txt" | "_redirects") || ending.is_some_and(|one| READ.contains(&one))
}

/// A link of the file system that leads nowhere.
pub fn broken_symlink(path: &str) -> Finding {
    Finding::new(path, None, Fault::BrokenSymlink)
}

/// Everything that is wrong with a site, by file and line. `base_url` is where it will live, as
/// in `https://portal.example/below`; otherwise its own files say so. `found` is what is known
/// to be wrong already.
pub fn site(
    records: impl Into<Records>,
    mut found: Vec<Finding>,
    base_url: Option<&str>,
) -> Vec<Finding> {
    let mut records = records.into().finish();
    found.append(&mut records.found);
    let base = match base_url {
        Some(url) => Base::new(url),
        None => index::base(&records),
    };
    let has_base = base.is_some();
    let site = Site::new(&records, base);
    found.extend(names(&records.files));
    found.extend(orphans(&site));
    if site.file("").is_none() {
        found.push(Finding::new("index.html", None, Fault::NoIndex));
    }
    let links = site
        .records
        .par_iter()
        .flat_map_iter(|record| site.links(record));
    found.par_extend(links);
    found.extend(site.redirects());
    if has_base {
        found.extend(site.canonicals());
        let (wrong, listed) = site.listed();
        found.extend(wrong);
        found.extend(site.robots());
        found.extend(site.hreflang(&listed));
    }
    together(found)
}

/// What is wrong with files by themselves, where the others of their site are not at hand.
pub fn alone(records: Records) -> Vec<Finding> {
    together(records.finish().found)
}

/// Names that are one on a disk that takes `A` for `a`.
fn names(records: &[File]) -> Vec<Finding> {
    // By digests: a large site has a hundred thousand names.
    let mut seen: HashMap<u64, &str, BuildHasherDefault<Digested>> = HashMap::default();
    seen.reserve(records.len());
    let mut found = Vec::new();
    for record in records {
        let small = record.path.to_lowercase();
        if let Some(other) = seen.insert(digest(small.as_bytes()), &record.path)
            && other.to_lowercase() == small
        {
            let finding = Finding::new(&record.path, None, Fault::CaseTwice);
            found.push(finding.with("other", other));
        }
    }
    found
}

/// Compressed files without their original, unless a page offers them as they are.
fn orphans(site: &Site) -> Vec<Finding> {
    let orphans = site.records.iter().filter(|record| {
        original(&record.path).is_some_and(|original| site.file(original).is_none())
    });
    let orphans: Vec<&File> = orphans.collect();
    if orphans.is_empty() {
        return Vec::new();
    }
    let mut offered = BTreeSet::new();
    for record in site.records {
        for link in record.links().filter(|link| link.role() == Role::Follow) {
            let place = site.file_of(link.url, record);
            offered.extend(place.map(|place| site.records[place].path.as_str()));
        }
    }
    orphans
        .into_iter()
        .filter(|record| !offered.contains(record.path.as_str()))
        .map(|record| Finding::new(&record.path, None, Fault::SiblingOrphan))
        .collect()
}

/// In the order of files and lines; what is wrong alike in many files, once.
fn together(found: Vec<Finding>) -> Vec<Finding> {
    type Values = Vec<(&'static str, String)>;
    let mut alike: BTreeMap<(Fault, Values), Vec<Finding>> = BTreeMap::new();
    for one in found {
        // Where an element was opened is another line in every file.
        let values = one
            .args
            .iter()
            .filter(|(name, _)| !matches!(*name, "opened" | "size"));
        let key = (one.fault, values.cloned().collect());
        alike.entry(key).or_default().push(one);
    }
    let mut out = Vec::new();
    for mut same in alike.into_values() {
        same.sort();
        same.dedup();
        let files: BTreeSet<&str> = same.iter().map(|one| one.path.as_str()).collect();
        let others = files.len().saturating_sub(1);
        if others == 0 {
            out.append(&mut same);
        } else if let Some(mut first) = same.into_iter().next() {
            first.others = others;
            out.push(first);
        }
    }
    out.sort();
    out
}
