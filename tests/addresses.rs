//! An address that was published never dies: it is there, it leads on, or it was let go.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeMap;

use jih::disk::{embedded, read_portal};
use jih::hosting;
use jih::pipeline::{self, Portal};
use jih::source::{Layer, SourceFile, Sources};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use support::{TODAY, load, render, repository};

/// Each kind of entry of the sample, and its file.
const KINDS: [(&str, &str); 4] = [
    ("content/hospitals/", "sample-hospital"),
    ("content/facilitators/", "sample-coordinator"),
    ("content/centres/", "sample-centre"),
    ("content/pages/", "how-it-works"),
];

type Files = BTreeMap<String, String>;

/// A portal's own files.
fn files(below: &str) -> Files {
    let sources = read_portal(&repository().join(below), TODAY).unwrap();
    let own = sources
        .files()
        .filter(|(_, file)| file.layer == Layer::Portal);
    own.map(|(_, file)| (file.path.clone(), file.text().to_owned()))
        .collect()
}

/// With the messages of the languages that are tested, for speed.
fn sources(files: &Files) -> Sources {
    let is_used = |file: &SourceFile| {
        let tags = ["i18n/en/", "i18n/ja/"];
        !file.path.starts_with("i18n/") || tags.iter().any(|tag| file.path.starts_with(tag))
    };
    let mut all: Vec<SourceFile> = embedded().into_iter().filter(is_used).collect();
    all.extend(files.iter().map(|(path, text)| {
        SourceFile::new(path.clone(), Layer::Portal, text.clone().into_bytes())
    }));
    Sources::new(all, TODAY)
}

fn portal(files: &Files) -> Portal {
    load(&sources(files), None)
}

fn sample() -> Files {
    let mut files = files("samples/portal");
    let settings = files.get_mut("site.yaml").unwrap();
    let languages = settings.lines().find(|line| line.starts_with("languages:"));
    *settings = settings.replace(languages.unwrap(), "languages: [en, ja]");
    files
}

/// What people have the address of.
fn published(portal: &Portal) -> Vec<String> {
    let outputs = portal.outputs().into_iter().map(|one| portal.path(one));
    let is_linked = |path: &String| {
        !path.ends_with("404.html")
            && !path.contains("offline/")
            && (path.ends_with(".html") || path.starts_with("cards/") || path.starts_with("data/"))
    };
    outputs.filter(is_linked).collect()
}

/// The portal after an entry got another id, with its lock and without any other word of it.
fn renamed(files: &Files, folder: &str, old: &str, new: &str) -> Files {
    let mut out = Files::new();
    for (path, text) in files {
        // As an editor would: in every reference, and in the name of the file.
        let text = text
            .replace(&format!("page:{old}"), &format!("page:{new}"))
            .replace(&format!("hospital: {old}"), &format!("hospital: {new}"))
            .replace(&format!("[{old}]"), &format!("[{new}]"))
            .replace(&format!(":{old})"), &format!(":{new})"));
        let name = path.strip_prefix(folder);
        let Some(end) = name.and_then(|name| name.strip_prefix(old)) else {
            out.insert(path.clone(), text);
            continue;
        };
        let alias = format!("aliases: [{old}]\n");
        let text = match text.strip_prefix("---\n") {
            Some(rest) => format!("---\n{alias}{rest}"),
            None => format!("{text}\n{alias}"),
        };
        out.insert(format!("{folder}{new}{end}"), text);
    }
    out.insert("urls.lock".to_owned(), portal(files).lock());
    out
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_an_entry_is_called_its_old_addresses_lead_to_it(
        kind in 0..KINDS.len(),
        new in "[a-z][a-z0-9]{3,9}(-[a-z0-9]{1,5})?",
    ) {
        let (folder, old) = KINDS[kind];
        let before = sample();
        let after = portal(&renamed(&before, folder, old, &new));
        let there = render(&after);
        for path in published(&portal(&before)) {
            let Some(bytes) = there.get(&path) else {
                panic!("{path} died when {old} became {new}");
            };
            if path.contains(old) && path.ends_with(".html") {
                let page = std::str::from_utf8(bytes).unwrap();
                let to = path.replace(old, &new);
                let to = to.trim_end_matches("index.html");
                prop_assert!(page.contains(&format!("content=\"0;url=/{to}\"")), "{path}: {page}");
            }
        }
        // What is recorded now has both, and a second release changes nothing.
        let lock = after.lock();
        prop_assert!(lock.contains(old) && lock.contains(&new));
        let mut again = renamed(&before, folder, old, &new);
        again.insert("urls.lock".to_owned(), lock.clone());
        prop_assert_eq!(portal(&again).lock(), lock);
    }
}

#[test]
fn a_treatment_takes_its_lists_along() {
    let mut files = sample();
    let lock = portal(&files).lock();
    let text = files
        .get_mut("content/showcase/particle-therapy.en.md")
        .unwrap();
    *text = text.replacen("---\n", "---\naliases: [beam-therapy]\n", 1);
    files.insert(
        "urls.lock".to_owned(),
        lock.replace("particle-therapy", "beam-therapy"),
    );
    let after = portal(&files);
    assert!(after.find("/ja/treatments/beam-therapy/").is_some());
}

#[test]
fn what_is_recorded_is_all_there_is() {
    let files = sample();
    let portal = portal(&files);
    let lock = portal.lock();
    let lines = |start: &str| -> Vec<String> {
        let lines = lock.lines().filter_map(|line| line.strip_prefix(start));
        lines.map(str::to_owned).collect()
    };
    let mut recorded: Vec<String> = Vec::new();
    for address in lines("/") {
        let file = |address: &str| match address.is_empty() || address.ends_with('/') {
            true => format!("{address}index.html"),
            false => address.to_owned(),
        };
        match address.contains(":lang") {
            true => recorded.extend(
                lines(":lang ")
                    .iter()
                    .map(|tag| file(&address.replace(":lang", tag))),
            ),
            false => recorded.push(file(&address)),
        }
    }
    let mut there = published(&portal);
    recorded.sort();
    there.sort();
    assert_eq!(recorded, there);
}

#[test]
fn what_was_let_go_is_recorded_no_more() {
    let files = files("tests/sites/moved/in");
    let lock = portal(&files).lock();
    assert!(!lock.contains("yama"), "{lock}");
    // What leads on is kept, or the line that says where could be taken out unnoticed.
    for kept in [
        ":lang jp\n",
        "/:lang/hospitals/umi/sheet/\n",
        "/cards/umi.vcf\n",
        "/:lang/news/2025/\n",
        "/:lang/languages/ko/\n",
    ] {
        assert!(lock.contains(kept), "{kept}{lock}");
    }
}

#[test]
fn old_addresses_lead_to_pages_and_are_in_no_list() {
    let portal = portal(&files("tests/sites/moved/in"));
    let files = render(&portal);
    let text = |path: &str| std::str::from_utf8(&files[path]).unwrap();
    let mut count = 0;
    for (path, bytes) in &files {
        let page = String::from_utf8_lossy(bytes);
        let Some((_, rest)) = page.split_once("http-equiv=\"refresh\" content=\"0;url=/demo/")
        else {
            continue;
        };
        count += 1;
        let to = rest.split('"').next().unwrap();
        assert!(
            files.contains_key(&format!("{to}index.html")),
            "{path} → {to}"
        );
        assert!(
            page.contains("name=\"robots\" content=\"noindex\""),
            "{path}"
        );
        assert!(page.contains("Content-Security-Policy"), "{path}");
        assert!(page.len() < 1536, "{path}: {} bytes", page.len());
        let address = path.trim_end_matches("index.html");
        for (list, text) in files.iter().filter(|(list, _)| list.starts_with("sitemap")) {
            let text = String::from_utf8_lossy(text);
            assert!(
                !text.contains(&format!("/demo/{address}<")),
                "{list}: {path}"
            );
        }
        assert!(
            text("_redirects").contains(&format!("/demo/{address} /demo/{to} 301\n"))
                || address.starts_with("jp/"),
            "{path}"
        );
    }
    assert_eq!(count, portal.moved_pages());
    assert!(count > 20, "{count}");
    assert_eq!(files["cards/umi.vcf"], files["cards/kawa.vcf"]);
    assert_eq!(
        files["data/v1/hospitals.jp.csv"],
        files["data/v1/hospitals.ja.csv"]
    );
    assert!(text("_redirects").ends_with("/demo/jp/* /demo/ja/:splat 301\n"));
    assert!(files[".nojekyll"].is_empty());
    assert!(!files.contains_key("en/hospitals/yama/index.html"));
}

/// Cloudflare Pages reads 2,000 lines, and behind them 100 that stand for more.
#[test]
fn many_old_addresses_are_few_lines() {
    let mut all = files("tests/sites/moved/in");
    let settings = all.get_mut("site.yaml").unwrap();
    let lines: String = (0..1_500)
        .map(|number| format!("- {{from: \"/:lang/old-{number}/\", to: \"/:lang/visa/\"}}\n"))
        .collect();
    *settings = settings.replace("renamed:\n", &format!("renamed:\n{lines}"));
    let portal = portal(&all);
    assert!(portal.moved_pages() > 3_000);
    let redirects = hosting::redirects(portal.hosted());
    let first = redirects.lines().position(|line| line.contains(":lang"));
    assert!(first.unwrap() < 2_000);
    assert!(redirects.contains("/demo/:lang/old-7/ /demo/:lang/visa/ 301\n"));
    assert!(redirects.lines().count() < 1_600);
}

#[test]
fn servers_are_told_of_every_old_address() {
    let portal = portal(&files("tests/sites/moved/in"));
    let (nginx, caddy) = (
        hosting::nginx(portal.hosted()),
        hosting::caddy(portal.hosted()),
    );
    for one in &portal.hosted().moves.list {
        let (from, to) = (&one.from, &one.to);
        assert!(nginx.contains(&format!(
            "location = /demo{from} {{ return 301 /demo{to}; }}"
        )));
        assert!(caddy.contains(&format!("redir /demo{from} /demo{to} permanent")));
    }
    for text in [&nginx, &caddy] {
        assert!(text.contains("frame-ancestors 'none'") && text.contains("immutable"));
    }
}

/// An edit of the lock alone changes what is said, and taking from the last look changes
/// nothing.
#[test]
fn a_new_lock_is_seen() {
    let before = sources(&files("tests/sites/moved/in"));
    let loaded = pipeline::load_after(&before, pipeline::Wanted::default(), None);
    assert!(loaded.found.is_empty());
    let text = before.find("urls.lock").unwrap().1.text().to_owned() + "/:lang/prices/\n";
    let lock = SourceFile::new("urls.lock".into(), Layer::Portal, text.into_bytes());
    let after = before.with(vec![lock.into()]).unwrap();
    let found = pipeline::load_after(&after, pipeline::Wanted::default(), Some(&loaded)).found;
    let codes: Vec<&str> = found.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["lost-address"]);
}
