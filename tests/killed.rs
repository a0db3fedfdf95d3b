//! Whoever kills a build, and whenever: the site that stands is the old one or the new one,
//! never some of each, and the next build leaves nothing of the killed one behind.
// Elsewhere no system call exchanges two directories: a kill between two renames leaves the
// old site beside its place, and the next build puts it back.
#![cfg(any(target_os = "linux", target_vendor = "apple"))]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test starts other programs"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use support::copy;
use walkdir::WalkDir;

/// So many kills, each a little later in the build than the one before.
const KILLS: u32 = 200;

type Tree = BTreeMap<String, Vec<u8>>;

fn read(out: &Path) -> Tree {
    WalkDir::new(out)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(out).unwrap();
            let path = path.to_string_lossy().into_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The sample portal twice, with a hospital that changed its name in between.
struct Portal {
    folder: tempfile::TempDir,
}

impl Portal {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/portal");
        for name in ["one", "other"] {
            copy(&sample, &folder.path().join(name));
        }
        let site = folder.path().join("other/site.yaml");
        let text = fs::read_to_string(&site).unwrap();
        // On every page.
        let text = text.replace("base_url: https://", "base_url: https://other.");
        fs::write(site, text).unwrap();
        Self { folder }
    }

    fn out(&self) -> std::path::PathBuf {
        self.folder.path().join("public")
    }

    fn build(&self, name: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jih"));
        command
            .args(["build", "--quiet", "--today", "2026-11-21", "--root"])
            .arg(self.folder.path().join(name))
            .arg("--out")
            .arg(self.out())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let portal = Portal::new();
    let names = ["one", "other"];
    let mut took = Duration::ZERO;
    let whole = names.map(|name| {
        let started = Instant::now();
        assert!(portal.build(name).status().unwrap().success(), "{name}");
        took = took.max(started.elapsed());
        read(&portal.out())
    });
    assert_ne!(whole[0], whole[1]);
    let mut stands = 1;
    let mut seen = [0, 0];
    for kill in 0..KILLS {
        let next = 1 - stands;
        let mut build = portal.build(names[next]).spawn().unwrap();
        // Past its end too: the next build may be slower than the one that was measured.
        thread::sleep(took * 2 * kill / KILLS);
        build.kill().unwrap();
        build.wait().unwrap();
        let now = read(&portal.out());
        let stood = stands;
        match whole.iter().position(|one| *one == now) {
            Some(is) => stands = is,
            None => panic!("kill {kill}: neither the old site nor the new one"),
        }
        seen[usize::from(stands != stood)] += 1;
    }
    assert!(
        seen[0] > 10 && seen[1] > 0,
        "before the swap, after it: {seen:?}"
    );
    let next = 1 - stands;
    assert!(portal.build(names[next]).status().unwrap().success());
    assert_eq!(read(&portal.out()), whole[next]);
    let mut beside: Vec<_> = fs::read_dir(portal.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    beside.sort();
    assert_eq!(beside, ["one", "other", "public"]);
}
