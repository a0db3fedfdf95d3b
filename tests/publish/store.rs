//! To object storage, where all goes well; and where it cannot go at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use jih::publish::MANIFEST;
use object_store::Attribute;

use super::bucket::{Bucket, Event, SECRET};
use super::trees::{copy, trees};
use super::{assert_same, done, run, unpacked};

/// What was put and deleted, but for the manifest.
fn changed(events: &[Event]) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut put, mut deleted) = (BTreeSet::new(), BTreeSet::new());
    for event in events {
        match event {
            Event::Put(key, _) if !key.ends_with(MANIFEST) => put.insert(key.clone()),
            Event::Deleted(key) => deleted.insert(key.clone()),
            Event::Put(..) => continue,
        };
    }
    (put, deleted)
}

/// The objects as a browser has them, without the manifest.
fn served(bucket: &Bucket) -> BTreeMap<String, Vec<u8>> {
    let mut objects = bucket.objects();
    assert!(objects.remove(MANIFEST).is_some());
    for (path, bytes) in &mut objects {
        *bytes = unpacked(path, bytes);
    }
    objects
}

#[test]
fn first_all_then_only_what_an_edit_changed() {
    let (bucket, trees) = (Bucket::new(), trees());
    bucket.put_by_hand("somebody/else.txt", b"not ours");
    let first = trees.objects("first");

    let said = done(bucket.publish(&trees.path("first"), "", &["--dry-run"]));
    assert_eq!(bucket.log().len(), 0, "a dry run writes");
    assert_eq!(
        said.lines().filter(|line| line.starts_with("+ ")).count(),
        first.len()
    );

    let said = done(bucket.publish(&trees.path("first"), "", &[]));
    assert!(said.contains("0 changed, 0 removed, 0 unchanged"), "{said}");
    let (put, deleted) = changed(&bucket.log());
    assert!(put.iter().eq(first.keys()) && deleted.is_empty());

    let said = done(bucket.publish(&trees.path("first"), "", &[]));
    assert!(said.contains("0 new, 0 changed, 0 removed"), "{said}");
    assert_eq!(
        bucket.log().len(),
        0,
        "nothing changed, and something was sent"
    );

    let edited = trees.objects("edited");
    let differs: BTreeSet<String> = edited
        .iter()
        .filter(|(path, bytes)| first.get(*path) != Some(bytes))
        .map(|(path, _)| path.clone())
        .collect();
    assert!(
        !differs.is_empty() && differs.len() < first.len() / 2,
        "{differs:?}"
    );
    let dry = done(bucket.publish(&trees.path("edited"), "", &["--dry-run", "--keep-old", "0"]));
    let said = done(bucket.publish(&trees.path("edited"), "", &["--keep-old", "0"]));
    let (put, deleted) = changed(&bucket.log());
    assert_eq!(put, differs);
    let gone = first.keys().filter(|path| !edited.contains_key(*path));
    assert!(deleted.iter().eq(gone));
    println!("{} of {} objects: {said}", put.len(), edited.len());
    let counts = |said: &str| {
        said.lines()
            .last()
            .unwrap()
            .split(" unchanged")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(counts(&dry), counts(&said), "a dry run says something else");

    let mut expect = edited;
    expect.insert("somebody/else.txt".to_owned(), b"not ours".to_vec());
    assert_same(&served(&bucket), &expect);
}

#[test]
fn objects_have_their_headers() {
    let (bucket, trees) = (Bucket::new(), trees());
    done(bucket.publish(&trees.path("first"), "a/b", &[]));
    let check = |key: &str, content_type: &str, cache: &str, gzip: bool| {
        let headers = bucket.headers(&format!("a/b/{key}"));
        let header = |name| headers.get(&name).map(|value| value.to_string());
        assert_eq!(
            header(Attribute::ContentType).unwrap(),
            content_type,
            "{key}"
        );
        assert_eq!(header(Attribute::CacheControl).unwrap(), cache, "{key}");
        let coding = header(Attribute::ContentEncoding);
        assert_eq!(coding.as_deref(), gzip.then_some("gzip"), "{key}");
    };
    let (html, asked, for_good) = (
        "text/html; charset=utf-8",
        "no-cache",
        "public, max-age=31536000, immutable",
    );
    check("index.html", html, asked, true);
    check("en/index.html", html, asked, true);
    check("sitemap.xml", "application/xml; charset=utf-8", asked, true);
    check("sw.js", "text/javascript; charset=utf-8", asked, true);
    let objects = trees.objects("first");
    let script = objects
        .keys()
        .find(|path| path.starts_with("assets/") && path.ends_with(".js"));
    check(
        script.unwrap(),
        "text/javascript; charset=utf-8",
        for_good,
        true,
    );
    let table = objects.keys().find(|path| path.ends_with(".csv")).unwrap();
    check(
        table,
        "text/csv; charset=utf-8; header=present",
        asked,
        true,
    );
    let index = objects.keys().find(|path| path.ends_with(".pf_meta"));
    check(index.unwrap(), "application/octet-stream", for_good, false);

    // Other headers are another object, of the same bytes.
    bucket.log();
    done(bucket.publish(&trees.path("first"), "a/b", &["--no-gzip"]));
    check("en/index.html", html, asked, false);
    check(
        script.unwrap(),
        "text/javascript; charset=utf-8",
        for_good,
        false,
    );
    let (put, _) = changed(&bucket.log());
    assert!(!put.contains(&format!("a/b/{}", index.unwrap())));
}

#[test]
fn what_older_pages_load_stays_for_a_while() {
    let (bucket, trees) = (Bucket::new(), trees());
    done(bucket.publish(&trees.path("first"), "", &[]));
    let said = done(bucket.publish(&trees.path("other"), "", &[]));
    assert!(said.contains("kept for older pages"), "{said}");
    let (first, other, now) = (
        trees.objects("first"),
        trees.objects("other"),
        served(&bucket),
    );
    for path in first.keys().filter(|path| !other.contains_key(*path)) {
        let is_kept = path.starts_with("assets/") || path.contains(".pf_");
        assert_eq!(now.contains_key(path), is_kept, "{path}");
    }
    done(bucket.publish(&trees.path("other"), "", &["--keep-old", "0"]));
    assert_same(&served(&bucket), &other);
}

#[test]
fn a_site_and_a_preview_share_a_bucket() {
    let (bucket, trees) = (Bucket::new(), trees());
    done(bucket.publish(&trees.path("first"), "", &[]));
    done(bucket.publish(&trees.path("other"), "preview/7", &[]));
    bucket.log();
    done(bucket.publish(&trees.path("first"), "", &[]));
    done(bucket.publish(&trees.path("other"), "preview/7/", &[]));
    assert_eq!(bucket.log().len(), 0);
}

#[test]
fn what_was_lost_comes_back() {
    let (bucket, trees) = (Bucket::new(), trees());
    done(bucket.publish(&trees.path("first"), "", &[]));
    bucket.delete_by_hand("en/index.html");
    bucket.put_by_hand("index.html", b"somebody wrote over it");
    let said = done(bucket.publish(&trees.path("first"), "", &[]));
    assert!(said.contains("2 new, 0 changed, 0 removed"), "{said}");
    assert_same(&served(&bucket), &trees.objects("first"));
}

#[test]
fn objects_of_others_are_not_overwritten_unasked() {
    let (bucket, trees) = (Bucket::new(), trees());
    bucket.put_by_hand("index.html", b"somebody else's site");
    let output = run(bucket.publish(&trees.path("first"), "", &[]));
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("index.html already"), "{said}");
    assert_eq!(bucket.log().len(), 0);
    done(bucket.publish(&trees.path("first"), "", &["--take-over"]));
    assert_same(&served(&bucket), &trees.objects("first"));

    bucket.put_by_hand(MANIFEST, b"of a version to come");
    let output = run(bucket.publish(&trees.path("first"), "", &["--take-over"]));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn of_two_at_once_one_stops() {
    let (bucket, trees) = (Bucket::new(), trees());
    let slow = super::bucket::Faults {
        slow: 1000,
        ..Default::default()
    };
    bucket.set(slow, 1);
    let first = bucket
        .publish(&trees.path("first"), "", &["--jobs", "1"])
        .spawn();
    let begun = (0..2000).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        !bucket.log().is_empty()
    });
    assert!(begun, "the first wrote nothing");
    // It lives, since it writes: the second, which looks for a while, gives way.
    let late = bucket.publish(&trees.path("other"), "", &["--wait", "8"]);
    let late = run(late);
    let said = String::from_utf8(late.stderr).unwrap();
    assert_eq!(late.status.code(), Some(2), "{said}");
    assert!(said.contains("is at work"), "{said}");
    bucket.set(Default::default(), 1);
    let first = first.unwrap().wait_with_output().unwrap();
    assert!(first.status.success());
    assert_same(&served(&bucket), &trees.objects("first"));
}

#[test]
fn it_says_why_it_cannot_and_no_secret() {
    let (bucket, trees) = (Bucket::new(), trees());
    let from = trees.path("first");
    let check = |change: &dyn Fn(&mut std::process::Command), expect: &str| {
        let mut command = bucket.publish(&from, "x", &["--timeout", "2"]);
        change(&mut command);
        let output = run(command);
        let mut said = String::from_utf8(output.stdout).unwrap();
        said.push_str(&String::from_utf8(output.stderr).unwrap());
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(expect), "{said}");
        for secret in [SECRET, "hushhush"] {
            assert!(!said.contains(secret), "{said}");
        }
    };
    check(
        &|command| {
            command.env("AWS_SECRET_ACCESS_KEY", "hushhush");
        },
        "refused: 403 SignatureDoesNotMatch",
    );
    check(
        &|command| {
            command
                .env("AWS_SECRET_ACCESS_KEY", "wrong")
                .env("AWS_SESSION_TOKEN", "hushhush");
        },
        "refused: 403",
    );
    check(
        &|command| {
            command.env("AWS_ALLOW_HTTP", "hushhush");
        },
        "cannot be opened with what the environment says",
    );
    check(
        &|command| {
            // The port of nobody.
            command.env("AWS_ENDPOINT_URL", "http://127.0.0.1:9");
        },
        "no connection to s3://bucket/x",
    );
    check(
        &|command| {
            command.env("AWS_ENDPOINT_URL", "http://hushhush@127.0.0.1:9");
        },
        "s3://bucket/x",
    );
}

#[test]
fn a_bucket_that_is_not_there_is_named() {
    let (bucket, trees) = (Bucket::new(), trees());
    fs::remove_dir_all(bucket.root()).unwrap();
    let output = run(bucket.publish(&trees.path("first"), "", &["--timeout", "2"]));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        said.contains("there is no s3://bucket: 404 NoSuchBucket"),
        "{said}"
    );
}

#[test]
fn what_no_build_made_is_not_published() {
    let (bucket, trees) = (Bucket::new(), trees());
    let folder = tempfile::tempdir().unwrap();
    copy(&trees.path("first"), folder.path());
    fs::remove_file(folder.path().join(".jih")).unwrap();
    let output = run(bucket.publish(folder.path(), "", &[]));
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(bucket.log().len(), 0);
}
