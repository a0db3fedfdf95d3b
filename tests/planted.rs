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
use jih::source::{Layer, SourceFile, Sources};
use support::TODAY;

/// One a line: the code, the file, what stands there, what is planted.
const FAULTS: &str = include_str!("planted.tsv");

/// What `jih` brings along is read as if an editor had written it.
#[test]
fn the_words_that_come_along_say_what_their_originals_say() {
    let sources = read_portal(support::repository(), TODAY).unwrap();
    let files: Vec<SourceFile> = sources
        .files()
        .map(|(_, file)| {
            let layer = match file.path.starts_with("i18n/") {
                true => Layer::Portal,
                false => file.layer,
            };
            SourceFile::new(file.path.clone(), layer, file.bytes().to_vec())
        })
        .collect();
    let sources = Sources::new(files, TODAY);
    let found = pipeline::load_after(&sources, Default::default(), None).found;
    // Some of them wait for portals larger than this one.
    let unlike: Vec<(&str, &str)> = found
        .iter()
        .filter(|one| one.code != "unused-message")
        .filter_map(|one| Some((one.code, sources.file(one.span?.file).path.as_str())))
        .collect();
    assert_eq!(unlike, []);
}

#[test]
fn every_planted_fault_is_named() {
    let sources = read_portal(support::repository(), TODAY).unwrap();
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
