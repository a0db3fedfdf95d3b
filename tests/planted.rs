//! Faults that a hurried hand leaves in a translation, planted in the texts of this
//! portal: each is named, where it stands, and nothing else is.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeSet;
use std::sync::Arc;

use jih::disk::read_portal;
use jih::pipeline;
use jih::source::{Layer, SourceFile};
use support::TODAY;

/// Every language that has texts, published or not yet.
const ALL: &str = "en, ja, zh-Hans, zh-Hant, ko, vi, ru, ar, id, th, mn, km, my, pt-BR";

/// One a line: the code, the file, what stands there, what is planted.
const FAULTS: &str = include_str!("planted.tsv");

#[test]
fn every_planted_fault_is_named() {
    let sources = read_portal(support::repository(), TODAY).unwrap();
    let (_, site) = sources.find("site.yaml").unwrap();
    let all = format!("languages: [{ALL}]");
    let published = site
        .text()
        .lines()
        .map(|line| match line.strip_prefix("languages: ") {
            Some(_) => &all,
            None => line,
        });
    let site = published.collect::<Vec<_>>().join("\n").into_bytes();
    let site = SourceFile::new("site.yaml".to_owned(), Layer::Portal, site);
    let sources = sources.with(vec![Arc::new(site)]).unwrap();
    let clean = pipeline::load_after(&sources, Default::default(), None);
    assert_eq!(clean.found, [], "the portal itself is clean");
    let mut expect = BTreeSet::new();
    let mut changed = Vec::new();
    for line in FAULTS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [code, path, before, after] = fields[..] else {
            panic!("four fields: {line}");
        };
        let (_, file) = sources.find(path).expect(path);
        let text = file.text();
        let (before, after) = (before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        assert_eq!(text.matches(&before).count(), 1, "{path}: {before}");
        let planted = text.replacen(&before, &after, 1);
        let file = SourceFile::new(path.to_owned(), Layer::Portal, planted.into_bytes());
        changed.push(Arc::new(file));
        assert!(
            expect.insert((path.to_owned(), code.to_owned())),
            "{path}: one fault a file"
        );
    }
    assert!(expect.len() >= 20);
    let sources = sources.with(changed).unwrap();
    let found = pipeline::load_after(&sources, Default::default(), Some(&clean)).found;
    let found: BTreeSet<(String, String)> = found
        .iter()
        .map(|one| {
            let span = one.span.expect("a place");
            (sources.file(span.file).path.clone(), one.code.to_owned())
        })
        .collect();
    assert_eq!(found, expect);
}
