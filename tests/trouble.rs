//! The environment fails: a full disk, a place that cannot be written, a file that cannot be
//! read. The tool says so, ends with exit code 2, and the site that stands stays whole.
#![cfg(target_os = "linux")]
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test starts other programs"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::path::Path;
use std::process::{Command, Output};

use support::{copy, repository};

/// A shell that may mount, in name spaces of its own: what it mounts, nobody else sees.
fn mounting() -> Command {
    let ways: [&[&str]; 3] = [
        &["unshare", "--mount"],
        &["unshare", "--map-root-user", "--mount"],
        &[
            "sudo",
            "--non-interactive",
            "--preserve-env",
            "unshare",
            "--mount",
        ],
    ];
    let works = |way: &&&[&str]| {
        let mut command = Command::new(way[0]);
        command
            .args(&way[1..])
            .args(["sh", "-c", "mount -t tmpfs none /mnt"]);
        command.output().is_ok_and(|output| output.status.success())
    };
    let way = ways
        .iter()
        .find(works)
        .expect("no way to mount a small disk");
    let mut command = Command::new(way[0]);
    command.args(&way[1..]).args(["sh", "-ec"]);
    command
}

/// The superuser reads and writes what nobody may: without these powers only.
fn unprivileged(script: &str) -> Command {
    const DROPPED: &str = "-dac_override,-dac_read_search";
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let mut command = if is_root {
        let mut command = Command::new("setpriv");
        command.args([
            "--bounding-set",
            DROPPED,
            "--inh-caps",
            DROPPED,
            "sh",
            "-ec",
        ]);
        command
    } else {
        let mut command = Command::new("sh");
        command.arg("-ec");
        command
    };
    command.arg(script);
    command
}

/// Runs a script beside a copy of the sample portal, which is in `portal`. `$jih` builds it
/// into the folder that is named behind.
fn run(mut command: Command, folder: &Path) -> Output {
    copy(&repository().join("samples/portal"), &folder.join("portal"));
    let jih = env!("CARGO_BIN_EXE_jih");
    command.current_dir(folder).env("LC_ALL", "C").env(
        "jih",
        format!("{jih} build --quiet --root portal --today 2026-11-21 --out"),
    );
    command.output().unwrap()
}

/// What the last command of the script said, and that it could not run.
fn refusal(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let code = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(code.lines().last(), Some("exit 2"), "{code}{text}");
    text
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = mounting();
    // The old site fits, a second one beside it does not.
    command.arg(
        "mkdir disk; mount -t tmpfs -o size=16m none disk
         $jih disk/public; cp -r disk/public before
         sed -i 's|^base_url: https://|&other.|' portal/site.yaml
         head -c $(($(df --output=avail -B1 disk | tail -1) - 600000)) /dev/zero > disk/filler
         code=0; $jih disk/public || code=$?
         diff -r before disk/public && ls -A disk && echo exit $code",
    );
    let output = run(command, folder.path());
    let text = refusal(&output);
    assert!(text.contains("the disk is full"), "{text}");
    let beside = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(beside, "filler\npublic\nexit 2\n");
}

#[test]
fn a_disk_that_cannot_be_written_keeps_its_site() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = mounting();
    command.arg(
        "mkdir disk; mount -t tmpfs none disk
         $jih disk/public; cp -r disk/public before
         sed -i 's|^base_url: https://|&other.|' portal/site.yaml
         mount -o remount,ro disk
         code=0; $jih disk/public || code=$?
         diff -r before disk/public && echo exit $code",
    );
    let text = refusal(&run(command, folder.path()));
    assert!(
        text.contains("nothing can be written on this disk"),
        "{text}"
    );
}

#[test]
fn a_folder_that_cannot_be_written_keeps_its_site() {
    let folder = tempfile::tempdir().unwrap();
    let command = unprivileged(
        "mkdir www; $jih www/public; cp -r www/public before
         sed -i 's|^base_url: https://|&other.|' portal/site.yaml
         chmod 555 www
         code=0; $jih www/public || code=$?
         chmod 755 www
         diff -r before www/public && echo exit $code",
    );
    let text = refusal(&run(command, folder.path()));
    assert!(
        text.contains("cannot write beside www/public: permission denied"),
        "{text}"
    );
}

#[test]
fn a_folder_of_somebody_else_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let command = unprivileged(
        "mkdir theirs; echo letter > theirs/letter.txt
         code=0; $jih theirs || code=$?
         cat theirs/letter.txt; ls -A theirs; echo exit $code",
    );
    let output = run(command, folder.path());
    let text = refusal(&output);
    assert!(
        text.contains("holds files that jih did not write"),
        "{text}"
    );
    assert_eq!(output.stdout, b"letter\nletter.txt\nexit 2\n");
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let command = unprivileged(
        "$jih public; cp -r public before
         chmod 000 portal/content/hospitals/sample-hospital.yaml
         code=0; $jih public || code=$?
         diff -r before public && echo exit $code",
    );
    let text = refusal(&run(command, folder.path()));
    let says = "content/hospitals/sample-hospital.yaml: permission denied";
    assert!(
        text.contains("cannot read") && text.contains(says),
        "{text}"
    );
}

#[test]
fn an_old_site_that_cannot_be_read_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let command = unprivileged(
        "$jih public; cp -r public before
         chmod 000 public/en/index.html
         code=0; $jih public || code=$?
         diff -r before public && echo exit $code",
    );
    let output = run(command, folder.path());
    assert_eq!(output.stdout, b"exit 0\n", "{output:?}");
}
