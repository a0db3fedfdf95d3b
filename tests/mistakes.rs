//! Forty mistakes of forty kinds in twelve files, several in one file, slips of syntax before
//! slips of sense, and references to what is broken. One run finds exactly these: `expected.txt`
//! was written by hand from the files, not recorded.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portal"
)]

use std::fs;
use std::path::{Path, PathBuf};

use jih::diagnostic::{Diagnostic, draw, to_json};
use jih::source::Sources;
use jih::wording::{Ui, Wording};
use jih::{disk, pipeline};
use serde_json::Value;
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 20);

#[test]
fn one_run_finds_each_mistake_once_and_nothing_else() {
    let (sources, found) = check();
    let found = places(&found, &sources);
    let expected = fs::read_to_string(folder().join("expected.txt")).unwrap();
    let expected: Vec<&str> = expected.lines().collect();
    assert_eq!(expected.len(), 40);
    assert_eq!(found, expected);
}

#[test]
fn the_reports_are_as_recorded() {
    let (sources, found) = check();
    for ui in Ui::ALL {
        let report = draw(&found, &sources, &Wording::new(*ui), false);
        let recorded = folder().join(format!("report.{}.txt", ui.tag()));
        let expected = Data::read_from(&recorded, Some(DataFormat::Text)).raw();
        let actual = Data::text(report).raw();
        Assert::new().action_env("SNAPSHOTS").eq(actual, expected);
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes")
}

fn check() -> (Sources, Vec<Diagnostic>) {
    let sources = disk::read_portal(&folder().join("in"), TODAY).unwrap();
    let (_, found) = pipeline::load(&sources, None);
    (sources, found)
}

/// As in `content/pages/visa.en.md:7:1 bad-heading`.
fn places(found: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let report = to_json(found, sources, &Wording::new(Ui::En));
    let list = report["diagnostics"].as_array().unwrap().iter();
    let place = |one: &Value| {
        let text = |key: &str| one[key].as_str().unwrap().to_owned();
        let (file, code) = (text("file"), text("code"));
        format!("{file}:{}:{} {code}", one["line"], one["column"])
    };
    list.map(place).collect()
}
