//! To object storage, where much goes wrong: at every moment each page that stands there has
//! all that it loads, and the next publish heals what one left behind.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::thread;
use std::time::Instant;

use jih::publish::MANIFEST;

use super::bucket::{Bucket, Event, Faults};
use super::trees::trees;
use super::{done, run, unpacked};

/// At that many points of a publish.
const KILLS: u32 = 60;

/// The bucket as readers saw it, one change after the other.
#[derive(Default)]
struct Seen {
    /// What each page loads.
    pages: BTreeMap<String, BTreeSet<String>>,
    /// What each page says.
    said: BTreeMap<String, Vec<u8>>,
    others: BTreeSet<String>,
    events: usize,
}

impl Seen {
    /// Follows what happened, and looks at the pages after each step.
    fn follow(&mut self, events: Vec<Event>) {
        for event in events {
            self.events += 1;
            match event {
                Event::Put(key, bytes) if key.ends_with(".html") => {
                    let html = String::from_utf8(unpacked(&key, &bytes)).unwrap();
                    assert!(html.trim_end().ends_with("</html>"), "{key} is cut");
                    let needs = loads(&html);
                    for one in &needs {
                        assert!(
                            self.others.contains(one),
                            "{key} loads {one}, which is missing"
                        );
                    }
                    // To a page that is new, nothing leads yet; and a request whose answer was
                    // lost comes twice.
                    let before = self.said.insert(key.clone(), bytes.clone());
                    if before.is_some_and(|before| before != bytes) {
                        for page in leads_to(&html) {
                            let stands = self.pages.contains_key(&page);
                            assert!(stands, "{key} leads to {page}, which is missing");
                        }
                    }
                    self.pages.insert(key, needs);
                }
                Event::Put(key, _) => {
                    self.others.insert(key);
                }
                Event::Deleted(key) => {
                    self.pages.remove(&key);
                    self.said.remove(&key);
                    self.others.remove(&key);
                    for (page, needs) in &self.pages {
                        assert!(!needs.contains(&key), "{key} is gone, and {page} loads it");
                    }
                }
            }
        }
    }
}

/// The addresses of the site that a page names, as paths.
fn named<'a>(html: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(before).skip(1).filter_map(|rest| {
        let value = rest.split(['"', '#', '?']).next()?;
        let own = ["https://portal.example/", "https://other.portal.example/"];
        let own = own.iter().find_map(|base| value.strip_prefix(base));
        own.or_else(|| value.strip_prefix('/'))
    })
}

/// Files that a page names and that are no pages: scripts, pictures, cards, data.
fn loads(html: &str) -> BTreeSet<String> {
    let is_file = |path: &&str| {
        let name = path.rsplit('/').next().unwrap();
        name.contains('.') && !name.ends_with(".html")
    };
    named(html, "=\"")
        .filter(is_file)
        .map(str::to_owned)
        .collect()
}

/// Pages that a page leads to.
fn leads_to(html: &str) -> BTreeSet<String> {
    let folders = named(html, "href=\"").filter(|path| path.ends_with('/'));
    folders.map(|path| format!("{path}index.html")).collect()
}

fn check_whole(bucket: &Bucket, state: &str) {
    let mut objects = bucket.objects();
    assert!(objects.remove(MANIFEST).is_some());
    let expect = trees().objects(state);
    let apart: Vec<&String> = objects
        .keys()
        .filter(|path| !expect.contains_key(*path))
        .chain(expect.keys().filter(|path| !objects.contains_key(*path)))
        .collect();
    assert!(apart.is_empty(), "{state}: missing or left: {apart:?}");
    for (path, bytes) in objects {
        assert!(unpacked(&path, &bytes) == expect[&path], "{path}");
    }
}

#[test]
fn a_page_never_lacks_what_it_loads() {
    let trees = trees();
    let names = ["first", "other"];
    let some: usize = trees
        .objects("other")
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(_, bytes)| loads(std::str::from_utf8(bytes).unwrap()).len())
        .sum();
    assert!(
        some > 100,
        "the pages load {some} files: too few for a test"
    );
    let kinds = [
        Faults {
            refused: 300,
            ..Faults::default()
        },
        Faults {
            unsaid: 300,
            ..Faults::default()
        },
        Faults {
            slow: 300,
            ..Faults::default()
        },
        Faults {
            cut: 300,
            ..Faults::default()
        },
        Faults {
            cut: 900,
            ..Faults::default()
        },
        Faults {
            refused: 100,
            unsaid: 100,
            slow: 100,
            cut: 400,
        },
        Faults {
            refused: 800,
            ..Faults::default()
        },
        Faults {
            refused: 500,
            unsaid: 200,
            slow: 0,
            cut: 800,
        },
    ];
    let bucket = Bucket::new();
    let mut seen = Seen::default();
    let mut ends = [0, 0];
    for (round, faults) in kinds.into_iter().enumerate() {
        let state = names[round % 2];
        let seed = u64::try_from(round).unwrap();
        bucket.set(faults, seed);
        let flags = ["--keep-old", "0", "--timeout", "2"];
        let output = run(bucket.publish(&trees.path(state), "", &flags));
        seen.follow(bucket.log());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        match output.status.code() {
            Some(0) => check_whole(&bucket, state),
            Some(2) => assert!(said.contains("s3://bucket"), "{faults:?}: {said}"),
            other => panic!("{other:?}: {said}"),
        }
        ends[usize::from(output.status.success())] += 1;
        println!("{faults:?}: {} {}", output.status, said.trim());
        bucket.set(Faults::default(), 0);
        done(bucket.publish(&trees.path(state), "", &flags));
        seen.follow(bucket.log());
        check_whole(&bucket, state);
    }
    println!("{} changes followed; failed, done: {ends:?}", seen.events);
    assert!(ends[1] > 0);
}

#[test]
fn a_killed_publish_is_healed_by_the_next() {
    let trees = trees();
    let names = ["first", "other"];
    let bucket = Bucket::new();
    let mut seen = Seen::default();
    let flags = ["--keep-old", "0"];
    done(bucket.publish(&trees.path("first"), "", &flags));
    let started = Instant::now();
    done(bucket.publish(&trees.path("other"), "", &flags));
    let took = started.elapsed();
    seen.follow(bucket.log());
    let mut halves = 0;
    for kill in 0..KILLS {
        let state = names[usize::try_from(kill).unwrap() % 2];
        let mut child = bucket
            .publish(&trees.path(state), "", &flags)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(took * kill / KILLS);
        child.kill().unwrap();
        child.wait().unwrap();
        let events = bucket.log();
        halves += usize::from(!events.is_empty());
        seen.follow(events);
        // By itself, or by the next edit: every third time what was killed is not repeated.
        if kill % 3 != 2 {
            done(bucket.publish(&trees.path(state), "", &flags));
            seen.follow(bucket.log());
            check_whole(&bucket, state);
        }
    }
    println!(
        "{KILLS} kills, {halves} with something sent; {} changes followed",
        seen.events
    );
    assert!(halves > 10, "too early: {halves}");
    done(bucket.publish(&trees.path("first"), "", &flags));
    seen.follow(bucket.log());
    check_whole(&bucket, "first");
}
