//! A publish: only what changed, in an order that never breaks a page, and nothing of anybody
//! else's. To a directory, and to a real S3-compatible server.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the test runs the program against files and servers of its own"
)]

#[path = "publish/bucket.rs"]
mod bucket;
#[path = "publish/directory.rs"]
mod directory;
#[path = "publish/faults.rs"]
mod faults;
#[path = "publish/store.rs"]
mod store;
#[path = "publish/trees.rs"]
mod trees;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output};

use flate2::read::GzDecoder;
use jih::publish::headers;
use walkdir::WalkDir;

/// Every file below a folder.
fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            let path = path.to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// What a browser makes of the object of a path: text is stored compressed. What Pagefind
/// has compressed for itself stays so.
fn unpacked(path: &str, bytes: &[u8]) -> Vec<u8> {
    if !headers(path).is_text || !bytes.starts_with(&[0x1f, 0x8b]) {
        return bytes.to_vec();
    }
    let mut out = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut out).unwrap();
    out
}

/// The same files, or the names of those that are not.
fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let lacks = |a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        let differs = a.iter().filter(|(path, bytes)| b.get(*path) != Some(bytes));
        differs.map(|(path, _)| path.clone()).collect()
    };
    assert!(
        one == other,
        "{:?} against {:?}",
        lacks(one, other),
        lacks(other, one)
    );
}

fn run(mut command: Command) -> Output {
    command.output().unwrap()
}

/// What it said, once it is known that it went well.
fn done(command: Command) -> String {
    let output = run(command);
    let said = String::from_utf8(output.stdout).unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complaint}");
    said
}
