//! What happens to a finished site: built again, in parts, packed, compared.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test starts other programs"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jih::coding::{self, Coding};
use support::{copy, repository};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The sample portal in a folder of its own.
struct Portal(TempDir);

impl Portal {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(
            &repository().join("samples/portal"),
            &folder.path().join("in"),
        );
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn jih(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jih"));
        command.current_dir(self.0.path()).args(args);
        command.env("LC_ALL", "C");
        command
    }

    fn run(&self, args: &[&str]) -> String {
        let output = self.jih(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn build(&self, out: &str, more: &[&str]) -> String {
        let args = [
            "build",
            "--root",
            "in",
            "--today",
            "2026-11-21",
            "--out",
            out,
        ];
        self.run(&[&args, more].concat())
    }
}

/// Every file with its bytes, the marker among them.
fn read(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = WalkDir::new(dir).into_iter().map(Result::unwrap);
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(dir).unwrap();
            let path = path.to_str().unwrap().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// So that a difference is not printed byte for byte.
fn assert_same(one: &Path, other: &Path) {
    let (one, other) = (read(one), read(other));
    let paths: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differ: Vec<_> = paths
        .into_iter()
        .filter(|path| one.get(*path) != other.get(*path))
        .collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert!(one.len() > 100, "{}", one.len());
}

/// Nobody changes a site in the same moment in which it was built; file systems keep times by
/// the hundredth of a second.
fn later() {
    std::thread::sleep(std::time::Duration::from_millis(20));
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn where_when_and_with_how_many_threads_does_not_matter() {
    let (here, there) = (Portal::new(), Portal::new());
    let build = |portal: &Portal, threads: &str, clock: &str| {
        let args = [
            "build",
            "--root",
            "in",
            "--today",
            "2026-11-21",
            "--out",
            "public",
        ];
        let mut command = portal.jih(&args);
        command.env("RAYON_NUM_THREADS", threads);
        command.env("SOURCE_DATE_EPOCH", clock);
        assert!(command.status().unwrap().success());
    };
    // 2026-11-21 and 2026-11-22, at another time of day.
    build(&here, "1", "1795219200");
    build(&there, "2", "1795341234");
    assert_same(&here.path("public"), &there.path("public"));
}

#[test]
fn a_site_joined_of_its_parts_is_the_whole() {
    let portal = Portal::new();
    portal.build("whole", &[]);
    let parts: Vec<String> = (1..=8).map(|number| format!("part-{number}")).collect();
    for (part, number) in parts.iter().zip(1..) {
        portal.build(part, &["--shard", &format!("{number}/8")]);
    }
    // Every part has its share of the pages.
    for part in &parts {
        let files = read(&portal.path(part));
        assert!(files.keys().any(|path| path.ends_with(".html")), "{part}");
    }
    let join = |parts: &[&str]| {
        let args = [&["join", "--out", "joined"], parts].concat();
        portal.jih(&args).output().unwrap()
    };
    let mut all: Vec<&str> = parts.iter().map(String::as_str).collect();
    all.reverse();
    let output = join(&all);
    assert!(output.status.success(), "{output:?}");
    assert_same(&portal.path("whole"), &portal.path("joined"));

    let refused = |parts: &[&str], why: &str| {
        let output = join(parts);
        assert_eq!(output.status.code(), Some(2), "{why}");
        assert!(said(&output).contains(why), "{}", said(&output));
        assert_same(&portal.path("whole"), &portal.path("joined"));
    };
    refused(&all[1..], "parts 8/8 are missing");
    refused(&[&all[..], &all[..1]].concat(), "name each part once");
    refused(&["whole"], "is not a part of a site");
    let other_day = [
        "build",
        "--root",
        "in",
        "--today",
        "2026-11-22",
        "--shard",
        "8/8",
    ];
    portal.run(&[&other_day[..], &["--out", "part-8"]].concat());
    refused(&all, "for another day");
}

#[test]
fn a_site_that_says_the_same_is_not_touched() {
    let portal = Portal::new();
    portal.build("public", &["--precompress=gzip"]);
    let page = portal.path("public/en/index.html");
    let times = || {
        let folder = fs::metadata(portal.path("public")).unwrap();
        let page = fs::metadata(&page).unwrap();
        (folder.modified().unwrap(), page.modified().unwrap())
    };
    let before = times();
    let done = portal.build("public", &["--precompress=gzip"]);
    assert!(done.contains("nothing was written"), "{done}");
    assert_eq!(times(), before);
    // Nothing is made, not even to be compared.
    let timed = portal.build("public", &["--precompress=gzip", "--timings"]);
    assert!(!timed.contains(".html"), "{timed}");
    let mended = |what: &str| {
        portal.build("public", &["--precompress=gzip"]);
        let made = fs::read_to_string(&page).unwrap();
        assert!(made.contains("<html"), "{what}");
        assert!(!portal.path("public/more.html").exists(), "{what}");
    };
    later();
    fs::write(portal.path("public/more.html"), "more").unwrap();
    mended("one file too many");
    later();
    fs::remove_file(&page).unwrap();
    mended("one file too few");
    later();
    let other = fs::read_to_string(&page).unwrap().replace("<html", "<HTML");
    fs::write(&page, other).unwrap();
    mended("a file that is as long as it was");
    later();
    fs::rename(portal.path("public/ja/index.html"), &page).unwrap();
    mended("an old file in another place");
    portal.build("public", &[]);
    assert!(!portal.path("public/en/index.html.gz").exists());
    portal.build("public", &["--precompress=gzip"]);
    portal.build("fresh", &["--precompress=gzip"]);
    assert_same(&portal.path("public"), &portal.path("fresh"));
}

#[test]
fn what_is_packed_is_what_lies_beside_it() {
    let portal = Portal::new();
    portal.build("plain", &[]);
    portal.build("packed", &["--precompress"]);
    let (mut plain, mut packed) = (read(&portal.path("plain")), read(&portal.path("packed")));
    // It says in which forms the files lie there.
    let marker = packed.remove(".jih").unwrap();
    assert!(plain.remove(".jih").unwrap() != marker);
    for (path, bytes) in &plain {
        assert!(packed.remove(path).as_ref() == Some(bytes), "{path}");
        for coding in Coding::ALL {
            let beside = packed.remove(&format!("{path}.{}", coding.extension()));
            let Some(beside) = beside else {
                assert!(!coding::is_worth(path) || bytes.len() < 200, "{path}");
                continue;
            };
            assert!(beside.len() < bytes.len(), "{path}");
            assert!(coding.unpack(&beside).unwrap() == *bytes, "{path}");
        }
    }
    assert!(packed.is_empty(), "{:?}", packed.keys());
    assert!(plain.contains_key("en/index.html"));
}

#[test]
fn a_difference_names_its_page_and_its_entry() {
    let portal = Portal::new();
    portal.build("old", &[]);
    let same = portal.run(&["diff", "old", "old"]);
    assert!(same.contains("0 changed, 0 added, 0 gone"), "{same}");

    let folder = portal.path("in/content/hospitals");
    let entry = WalkDir::new(&folder)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap)
        .find(|entry| entry.file_name().to_string_lossy().ends_with(".yaml"));
    let entry = entry.unwrap().into_path();
    let name = entry.file_stem().unwrap().to_str().unwrap().to_owned();
    let text = fs::read_to_string(&entry).unwrap();
    let earlier = text.replace("verified_on: 2026-11-20", "verified_on: 2026-11-19");
    assert_ne!(text, earlier);
    fs::write(&entry, earlier).unwrap();
    portal.build("new", &[]);
    let found: serde_json::Value =
        serde_json::from_str(&portal.run(&["diff", "old", "new", "--format", "json"])).unwrap();
    let input = format!("content/hospitals/{name}.yaml");
    assert_eq!(found["inputs"], serde_json::json!([input]));
    let files = found["files"].as_array().unwrap();
    let (old, new) = (read(&portal.path("old")), read(&portal.path("new")));
    let differ: Vec<&String> = new
        .keys()
        .filter(|path| *path != ".jih" && old.get(*path) != new.get(*path))
        .collect();
    let named: Vec<&str> = files
        .iter()
        .map(|one| one["path"].as_str().unwrap())
        .collect();
    assert_eq!(differ, named);
    assert!(named.contains(&format!("en/hospitals/{name}/index.html").as_str()));
    for one in files {
        assert_eq!(one["kind"], "changed");
        assert_eq!(one["why"], serde_json::json!([{"input": input}]), "{one}");
    }
    let told = portal.run(&["diff", "old", "new"]);
    assert!(told.contains(&format!("{input}: ")), "{told}");
}

#[test]
fn timings_name_stages_templates_and_the_slowest() {
    let portal = Portal::new();
    let plain = portal.build("plain", &[]);
    let timed = portal.build("timed", &["--timings"]);
    assert!(!plain.contains("sheet.html"), "{plain}");
    for said in [
        "making, writing and proving each file",
        "sheet.html",
        "slowest",
        "/index.html",
    ] {
        assert!(timed.contains(said), "{said} is not in\n{timed}");
    }
    // What is told of it changes nothing in it.
    assert_same(&portal.path("plain"), &portal.path("timed"));
    let (_, templates) = timed.split_once("template").unwrap();
    let row = |line: &&str| line.trim_start().starts_with("sheet.html");
    let row = templates.lines().find(row).unwrap();
    let sheets = read(&portal.path("timed")).into_keys();
    let sheets = sheets.filter(|path| path.ends_with("sheet/index.html"));
    let files: usize = row.split_whitespace().nth(1).unwrap().parse().unwrap();
    assert_eq!(files, sheets.count(), "{row}");
}
