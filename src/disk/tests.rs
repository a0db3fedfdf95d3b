//! What happens to the site that is already online.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{Staging, embedded, prepare, read_portal};
use crate::source::Layer;

#[test]
fn a_complete_build_replaces_the_whole_site() {
    let portal = portal(&[("old page", "old")]);
    build(&portal, &[("en/index.html", "new")]);
    assert_eq!(
        site(&portal),
        [("en/index.html".to_owned(), "new".to_owned())]
    );
    assert_eq!(beside(&portal), ["public"]);
}

#[test]
fn a_failed_build_leaves_the_old_site() {
    let portal = portal(&[("index.html", "old")]);
    let staging = Staging::begin(&out(&portal)).unwrap();
    staging.write("index.html", b"half").unwrap();
    drop(staging);
    assert_eq!(site(&portal), [("index.html".to_owned(), "old".to_owned())]);
    assert_eq!(beside(&portal), ["public"]);
}

#[test]
fn a_site_killed_in_the_swap_is_put_back() {
    let portal = portal(&[("index.html", "old")]);
    fs::rename(out(&portal), portal.path().join("public.jih-old-7")).unwrap();
    fs::create_dir(portal.path().join("public.jih-new-7")).unwrap();
    prepare(portal.path(), &out(&portal)).unwrap();
    assert_eq!(site(&portal), [("index.html".to_owned(), "old".to_owned())]);
    assert_eq!(beside(&portal), ["public"]);
}

#[test]
fn a_half_removed_site_is_not_put_back() {
    let portal = portal(&[]);
    let left = portal.path().join("public.jih-old-7");
    fs::create_dir(&left).unwrap();
    fs::write(left.join("index.html"), "one of many").unwrap();
    fs::remove_dir_all(out(&portal)).unwrap();
    prepare(portal.path(), &out(&portal)).unwrap();
    assert!(beside(&portal).is_empty());
}

#[test]
fn a_running_build_and_peoples_own_copies_are_left_alone() {
    let portal = portal(&[]);
    let running = Staging::begin(&out(&portal)).unwrap();
    fs::create_dir(portal.path().join("public.old-2026")).unwrap();
    prepare(portal.path(), &out(&portal)).unwrap();
    running.write("index.html", b"new").unwrap();
    running.publish(b"marker").unwrap();
    assert_eq!(beside(&portal), ["public", "public.old-2026"]);
}

#[test]
fn a_second_build_into_the_same_site_is_refused() {
    let portal = portal(&[("index.html", "old")]);
    let first = Staging::begin(&out(&portal)).unwrap();
    let refusal = Staging::begin(&out(&portal)).unwrap_err().to_string();
    assert!(refusal.contains("another build"), "{refusal}");
    first.write("index.html", b"first").unwrap();
    first.publish(b"marker").unwrap();
    let third = Staging::begin(&out(&portal)).unwrap();
    drop(third);
    assert_eq!(
        site(&portal),
        [("index.html".to_owned(), "first".to_owned())]
    );
    assert_eq!(beside(&portal), ["public"]);
}

/// Publishers go by the time of a file.
#[cfg(unix)]
#[test]
fn what_did_not_change_is_the_same_file() {
    use std::os::unix::fs::MetadataExt;
    let portal = portal(&[("a.html", "same"), ("b.html", "old"), ("c.html", "gone")]);
    let file = |name: &str| fs::metadata(out(&portal).join(name)).unwrap();
    let (a, b) = (file("a.html"), file("b.html"));
    build(
        &portal,
        &[("a.html", "same"), ("b.html", "new"), ("d.html", "came")],
    );
    assert_eq!(file("a.html").ino(), a.ino());
    assert_eq!(file("a.html").nlink(), 1);
    assert_eq!(file("a.html").modified().unwrap(), a.modified().unwrap());
    assert_ne!(file("b.html").ino(), b.ino());
    let now = [("a.html", "same"), ("b.html", "new"), ("d.html", "came")];
    assert_eq!(
        site(&portal),
        now.map(|(path, text)| (path.to_owned(), text.to_owned()))
    );
}

/// A link in the old site leads to a file of somebody else, which must not be taken along.
#[cfg(unix)]
#[test]
fn a_link_in_the_old_site_is_not_kept() {
    let portal = portal(&[("index.html", "old")]);
    let theirs = portal.path().join("theirs");
    fs::write(&theirs, "same").unwrap();
    let page = out(&portal).join("index.html");
    fs::remove_file(&page).unwrap();
    std::os::unix::fs::symlink(&theirs, &page).unwrap();
    build(&portal, &[("index.html", "same")]);
    assert!(page.symlink_metadata().unwrap().is_file());
}

#[test]
fn files_of_others_are_never_replaced() {
    let portal = portal(&[]);
    let foreign = portal.path().join("thesis");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join("chapter.txt"), "years of work").unwrap();
    let refusal = prepare(portal.path(), &foreign).unwrap_err().to_string();
    assert!(refusal.contains("choose another --out"), "{refusal}");
    assert!(Staging::begin(&foreign).is_err());
    for overlap in ["", "content", "content/site"] {
        assert!(
            prepare(portal.path(), &portal.path().join(overlap)).is_err(),
            "{overlap}"
        );
    }
    assert!(foreign.join("chapter.txt").exists());
}

/// Otherwise nothing would seem to show the messages in it.
#[test]
fn an_unchanged_copy_of_what_the_binary_brings_is_no_change() {
    let original = embedded()
        .into_iter()
        .find(|file| file.path.ends_with(".ftl"));
    let original = original.unwrap();
    let root = TempDir::new().unwrap();
    let copy = root.path().join(&original.path);
    fs::create_dir_all(copy.parent().unwrap()).unwrap();
    fs::write(&copy, original.text()).unwrap();
    let read = |root: &Path| {
        let sources = read_portal(root, jiff::civil::date(2026, 11, 20)).unwrap();
        let files = sources.files().map(|(_, file)| file);
        let same = files.filter(|file| file.path == original.path);
        same.map(|file| file.layer).collect::<Vec<_>>()
    };
    assert_eq!(read(root.path()), [Layer::Embedded]);
    fs::write(&copy, "own = Own").unwrap();
    assert_eq!(read(root.path()), [Layer::Embedded, Layer::Portal]);
}

/// A directory with a site in `public` that an earlier build wrote.
fn portal(files: &[(&str, &str)]) -> TempDir {
    let portal = tempfile::tempdir().unwrap();
    build(&portal, files);
    portal
}

fn build(portal: &TempDir, files: &[(&str, &str)]) {
    prepare(portal.path(), &out(portal)).unwrap();
    let staging = Staging::begin(&out(portal)).unwrap();
    staging
        .make_directories(files.iter().map(|(path, _)| *path))
        .unwrap();
    for (path, text) in files {
        staging.write(path, text.as_bytes()).unwrap();
    }
    staging.publish(b"marker").unwrap();
}

fn out(portal: &TempDir) -> PathBuf {
    portal.path().join("public")
}

/// Every file of the site but the marker.
fn site(portal: &TempDir) -> Vec<(String, String)> {
    let out = out(portal);
    let below = |path: &Path| {
        path.strip_prefix(&out)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    };
    walkdir::WalkDir::new(&out)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file() && entry.file_name() != ".jih")
        .map(|entry| {
            (
                below(entry.path()),
                fs::read_to_string(entry.path()).unwrap(),
            )
        })
        .collect()
}

fn beside(portal: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(portal.path()).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().to_str().unwrap().to_owned();
    let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}
