//! To a directory: whoever kills it leaves the old site or the new one.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::trees::trees;
use super::{assert_same, done, read, run};

/// At that many points of a publish, one after the other.
const KILLS: u32 = 200;

fn publish(from: &Path, to: &Path, flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jih"));
    command
        .arg("publish")
        .arg(to)
        .arg("--from")
        .arg(from)
        .args(flags);
    command
}

#[test]
fn a_directory_becomes_the_site() {
    let trees = trees();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("www");
    let said = done(publish(&trees.path("first"), &to, &["--dry-run"]));
    assert!(!to.exists(), "a dry run writes: {said}");
    done(publish(&trees.path("first"), &to, &[]));
    assert_eq!(read(&to), trees.files("first"));

    let page = |path: &str| fs::metadata(to.join(path)).unwrap().modified().unwrap();
    let (first, edited) = (trees.files("first"), trees.files("edited"));
    let same = first
        .iter()
        .find(|(path, bytes)| *path != ".jih" && edited.get(*path) == Some(bytes));
    let same = same.unwrap().0;
    let time = page(same);
    let changed = edited
        .iter()
        // The marker goes along, and nobody is told of it.
        .filter(|(path, bytes)| {
            *path != ".jih" && first.get(*path).is_some_and(|old| old != *bytes)
        });
    let said = done(publish(&trees.path("edited"), &to, &[]));
    assert!(
        said.contains(&format!("{} changed", changed.count())),
        "{said}"
    );
    assert_same(&read(&to), &edited);
    assert_eq!(page(same), time, "{same} did not change");
}

#[test]
fn a_directory_of_others_stays() {
    let trees = trees();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    for flags in [&[][..], &["--dry-run"]] {
        let output = run(publish(&trees.path("first"), folder.path(), flags));
        assert_eq!(output.status.code(), Some(2));
    }
    let from = trees.path("first");
    for to in [
        from.clone(),
        from.join("en"),
        from.parent().unwrap().to_owned(),
    ] {
        let output = run(publish(&from, &to, &[]));
        assert_eq!(output.status.code(), Some(2), "{}", to.display());
    }
    assert_eq!(read(folder.path()).len(), 1);
}

#[test]
fn a_killed_publish_leaves_a_whole_site() {
    let trees = trees();
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("www");
    let names = ["first", "other"];
    let whole = names.map(|name| trees.files(name));
    let mut took = Duration::ZERO;
    for name in names {
        let started = Instant::now();
        done(publish(&trees.path(name), &to, &[]));
        took = took.max(started.elapsed());
    }
    let mut stands = 1;
    let mut seen = [0, 0];
    for kill in 0..KILLS {
        let next = 1 - stands;
        let mut child = publish(&trees.path(names[next]), &to, &[])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The time it takes differs: some must be killed after the exchange.
        thread::sleep(took * kill * 2 / KILLS);
        child.kill().unwrap();
        child.wait().unwrap();
        let now = read(&to);
        let stood = stands;
        match whole.iter().position(|one| *one == now) {
            Some(is) => stands = is,
            None => panic!("kill {kill}: neither the old site nor the new one"),
        }
        seen[usize::from(stands != stood)] += 1;
    }
    assert!(
        seen[0] > 10 && seen[1] > 0,
        "before the exchange, after it: {seen:?}"
    );
    println!(
        "{KILLS} kills: {} before the exchange, {} after it",
        seen[0], seen[1]
    );
    let next = 1 - stands;
    done(publish(&trees.path(names[next]), &to, &[]));
    assert_same(&read(&to), &whole[next]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "leftovers");
}
