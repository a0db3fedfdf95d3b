//! What only a browser can show. Each script in `browser/` is a test; `browser/install`
//! gets what they need. To leave them out: `cargo test -- --skip browser`.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test starts other programs"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

/// The path of the browser, installed when it was not there.
fn browser() -> &'static str {
    static BROWSER: OnceLock<String> = OnceLock::new();
    BROWSER.get_or_init(|| {
        let output = Command::new(folder().join("install")).output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let path = String::from_utf8(output.stdout).unwrap();
        path.lines().last().unwrap_or_default().to_owned()
    })
}

/// This repository's portal, built once for all the scripts that look at it.
fn portal() -> &'static str {
    static PORTAL: OnceLock<String> = OnceLock::new();
    PORTAL.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser-portal");
        let status = Command::new(env!("CARGO_BIN_EXE_jih"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["build", "--today", "2026-11-21", "--out"])
            .arg(&out)
            .status()
            .unwrap();
        assert!(status.success(), "the portal does not build");
        out.to_str().unwrap().to_owned()
    })
}

fn run(script: &str, arguments: &[&str]) {
    let output = Command::new("node")
        .current_dir(folder())
        .arg(script)
        .args(arguments)
        .arg(browser())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{script}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn browser_the_preview_shows_what_is_saved() {
    let portal = "../../samples/portal";
    run("serve.mjs", &[env!("CARGO_BIN_EXE_jih"), portal]);
}

#[test]
fn browser_hospitals_are_chosen_and_compared() {
    run("compare.mjs", &[env!("CARGO_BIN_EXE_jih"), "../.."]);
}

#[test]
fn browser_filters_leave_what_the_facts_say() {
    run("filters.mjs", &[env!("CARGO_BIN_EXE_jih")]);
}

#[test]
fn browser_the_search_finds_in_every_script() {
    run("search.mjs", &[env!("CARGO_BIN_EXE_jih"), "../.."]);
}

#[test]
fn browser_every_page_is_accessible() {
    run("accessibility.mjs", &[portal()]);
}

#[test]
fn browser_every_page_fits_and_is_reached_by_keyboard() {
    run("layout.mjs", &[portal()]);
}

#[test]
fn browser_every_page_is_valid_html() {
    run("html.mjs", &[portal()]);
}

#[test]
fn browser_every_page_is_light() {
    run("weight.mjs", &[portal()]);
}

#[test]
fn browser_people_find_what_they_came_for() {
    run("tasks.mjs", &[portal()]);
}

#[test]
fn browser_what_is_saved_is_read_without_a_network() {
    run("offline.mjs", &[portal()]);
}

#[test]
fn browser_a_sheet_is_one_page_of_paper() {
    run("sheets.mjs", &[portal()]);
}

#[test]
fn browser_lighthouse_finds_nothing() {
    run("lighthouse.mjs", &[portal()]);
}

#[test]
fn browser_a_doctor_prints_one_sheet() {
    run("doctors.mjs", &[portal()]);
}
