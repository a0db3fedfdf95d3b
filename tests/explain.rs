//! The examples of `jih explain`: what it calls wrong has the problem, what it calls right
//! has none.
#![allow(clippy::unwrap_used, reason = "a test reads its own portals")]

use std::collections::BTreeSet;

use jih::diagnostic::{Diagnostic, Severity, codes, draw};
use jih::guide::problems::problems;
use jih::source::{Layer, SourceFile, Sources};
use jih::wording::{Ui, Wording};
use jih::{disk, pipeline};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 20);

const SITE: &str = "base_url: https://portal.example\nlanguages: [en, ja]\nsource_language: en\n";

const HEAD: &str = "\
---
title: Visa for medical stay
description: How to ask for a visa for a stay in a hospital in Japan.
---

";

const HEAD_VI: &str = "---\ntitle: Thị thực lưu trú y tế\ndescription: Cách xin thị thực lưu trú y tế để nằm viện ở Nhật Bản.\ntranslation: {status: machine}\n---\n\n";
const HEAD_JA: &str = "\
---
title: 医療滞在ビザ
description: 日本の病院に滞在するためのビザの申請について説明します。
translation: {status: human}
---

";

/// Said of what stands around an example, not of the example.
const BESIDE: &[&str] = &[
    "missing-digest",
    "unused-facilitator",
    "showcase-without-hospital",
    "unused-fact",
];

/// Problems of the text of a page.
const IN_PAGES: &[&str] = &[
    "unknown-page",
    "raw-html",
    "bad-link",
    "picture",
    "bold-not-shown",
    "bad-heading",
];

/// No lines could show them: they are of the file as a whole, invisible, or very long; or a
/// server must be asked.
const WITHOUT_EXAMPLE: &[&str] = &[
    "not-utf8",
    "file-too-large",
    "too-much",
    "bidi-control",
    "missing-site",
    "deep-nesting",
    "bad-digest",
    "missing-digest",
    "zawgyi",
    "dead-link",
    "moved-link",
    "unanswered-link",
];

#[test]
fn wrong_examples_are_wrong_and_right_ones_right() {
    let mut mistaken = Vec::new();
    for ui in Ui::ALL {
        for problem in problems(&Wording::new(*ui)) {
            let Some((wrong, right)) = &problem.example else {
                continue;
            };
            let code = problem.code;
            let found: BTreeSet<&str> = found(code, wrong).0.iter().map(|one| one.code).collect();
            if found != BTreeSet::from([code]) {
                mistaken.push(format!("{code}.wrong in {}: {found:?}", ui.tag()));
            }
            let (left, drawn) = self::found(code, right);
            if !left.is_empty() {
                mistaken.push(format!("{code}.right in {}:\n{drawn}", ui.tag()));
            }
        }
    }
    assert!(mistaken.is_empty(), "{}", mistaken.join("\n"));
}

#[test]
fn problems_have_an_example_where_one_can_be_shown() {
    let shown = problems(&Wording::new(Ui::En));
    let without: Vec<&str> = shown
        .iter()
        .filter(|problem| problem.example.is_none())
        .map(|problem| problem.code)
        .collect();
    let expected: Vec<&str> = codes::ALL
        .iter()
        .copied()
        .filter(|code| WITHOUT_EXAMPLE.contains(code))
        .collect();
    assert_eq!(without, expected);
}

/// What is wrong with a portal that has these lines in the file where they belong.
fn found(code: &str, lines: &str) -> (Vec<Diagnostic>, String) {
    let mut files = disk::embedded();
    let mut own: Vec<(String, String)> = vec![
        ("site.yaml".into(), SITE.into()),
        (
            "content/facilitators/mirai-travel.yaml".into(),
            "name: {en: Mirai Travel}\n".into(),
        ),
    ];
    own.extend(archive(code, lines));
    files.extend(
        own.into_iter()
            .map(|(path, text)| SourceFile::new(path, Layer::Portal, text.into_bytes())),
    );
    let sources = Sources::new(files, TODAY);
    let (portal, mut found) = pipeline::load(&sources, None);
    if let Some(portal) = portal
        && !found.iter().any(|one| one.severity == Severity::Error)
    {
        let failed = portal
            .outputs()
            .into_iter()
            .find_map(|output| portal.render(output, &mut Vec::new()).err());
        found.extend(failed.map(|one| *one));
    }
    found.retain(|one| one.code == code || !BESIDE.contains(&one.code));
    let drawn = draw(&found, &sources, &Wording::new(Ui::En), false);
    (found, drawn)
}

/// The files of an example. A comment that is a path begins one of that name; an example of
/// paths alone names files whose content is in order; all else is a block of a hospital, or
/// the text of a page.
fn archive(code: &str, lines: &str) -> Vec<(String, String)> {
    let is_path = |line: &str| {
        ["site.yaml", "urls.lock"].contains(&line)
            || ["content/", "i18n/", "themes/"]
                .iter()
                .any(|top| line.starts_with(top))
    };
    if lines.lines().all(is_path) {
        return lines
            .lines()
            .map(|path| (path.to_owned(), whole(path)))
            .collect();
    }
    let mut files: Vec<(String, String)> = Vec::new();
    for line in lines.lines() {
        match line.strip_prefix("# ").filter(|path| is_path(path)) {
            Some(path) => files.push((path.to_owned(), String::new())),
            None => {
                if files.is_empty() {
                    files.push((host(code).to_owned(), String::new()));
                }
                let (_, text) = files.last_mut().unwrap();
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    for (path, text) in &mut files {
        complete(code, path, text);
    }
    files
}

fn host(code: &str) -> &'static str {
    if IN_PAGES.contains(&code) {
        "content/pages/visa.en.md"
    } else {
        "content/hospitals/sakura-general.yaml"
    }
}

/// What stands around the lines of an example.
fn complete(code: &str, path: &str, text: &mut String) {
    if path.ends_with(".md") && code != "no-front-matter" {
        let head = match path {
            _ if path.ends_with(".ja.md") => HEAD_JA,
            _ if path.ends_with(".vi.md") => HEAD_VI,
            _ => HEAD,
        };
        text.insert_str(0, head);
    }
    if path.starts_with("content/hospitals/") {
        for (key, line) in [
            ("place", "place: {prefecture: gunma}\n"),
            (
                "name",
                "name: {ja: さくら総合病院, kana: さくらそうごうびょういん, en: Sakura General Hospital}\n",
            ),
        ] {
            if !text
                .lines()
                .any(|line| line.starts_with(&format!("{key}:")))
            {
                text.insert_str(0, line);
            }
        }
    }
}

fn whole(path: &str) -> String {
    let mut text = String::new();
    if path.ends_with(".ja.yaml") {
        text.push_str("translation: {status: human}\n");
    } else {
        complete("", path, &mut text);
    }
    text
}
