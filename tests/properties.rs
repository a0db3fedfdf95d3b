//! Whatever the author writes: no stage panics, something is said when nothing can be
//! shown, and the same files make the same bytes.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use jih::diagnostic::{Diagnostic, Severity, draw};
use jih::disk::{embedded, read_portal};
use jih::parse::{Standing, rewrite};
use jih::pipeline::{self, Portal};
use jih::source::{Layer, SourceFile, Sources};
use jih::wording::{Ui, Wording};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;

const TODAY: Date = jiff::civil::date(2026, 11, 20);

/// A small portal with a file of every kind, as an author has it on disk; of the embedded
/// messages only those it publishes, for speed.
static PORTAL: LazyLock<Vec<SourceFile>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |below: &str| -> Vec<SourceFile> {
        let sources = read_portal(&root.join(below), TODAY).unwrap();
        let files = sources.files().map(|(_, file)| SourceFile::clone(file));
        files
            .filter(|file| file.layer == Layer::Portal && file.path != "site.yaml")
            .collect()
    };
    let mut files = read("samples/portal");
    // Translations, whole and half.
    let translated = read("tests/sites/fallback/in").into_iter();
    files.extend(translated.filter(|file| file.path.starts_with("content/hospitals/")));
    files.push(own("content/pages/emergency.ja.md", EMERGENCY_JA.into()));
    files.push(own("site.yaml", SITE.into()));
    for file in embedded() {
        let is_published = ["themes/", "i18n/en/", "i18n/ja/"];
        if is_published
            .iter()
            .any(|start| file.path.starts_with(start))
        {
            // Templates and messages of the portal's own, which win over the embedded ones.
            if OVERRIDDEN.contains(&file.path.as_str()) {
                files.push(own(&file.path, file.text().into()));
            }
            files.push(file);
        }
    }
    files
});

const SITE: &str = "\
base_url: https://portal.example
languages: [en, ja]
source_language: en
fallback: {ja: [en]}
demonstration: true
operator: {name: Operator, email: desk@portal.example}
";

const EMERGENCY_JA: &str = "\
---
title: 日本での緊急時
description: 日本で救急車や警察を呼ぶときの番号。
translation: {status: machine, from: en, on: 2026-11-20}
---

## 今すぐ電話する {#call}

- **救急車・消防：[119](tel:119)**。
- 次に[病院](hospital:kawa)。
";

const OVERRIDDEN: &[&str] = &[
    "i18n/en/ui.ftl",
    "i18n/ja/treatments.ftl",
    "themes/default/assets/site.css",
    "themes/default/templates/components.html",
    "themes/default/templates/hospital.html",
    "themes/default/templates/list.html",
];

/// What authors paste, and what breaks parsers.
const SCRAPS: &[&str] = &[
    ":",
    ": ",
    "- ",
    "\t",
    "  ",
    "\n",
    "\n\n",
    "---\n",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    "[[[[",
    "&a ",
    "*a",
    "!!x ",
    "|",
    ">-",
    "#",
    "%",
    "@",
    "`",
    "~",
    "null",
    "yes",
    "：",
    "　",
    "\u{0}",
    "\u{7}",
    "\u{202e}",
    "\u{2068}",
    "\u{feff}",
    "\u{301}",
    "👩‍⚕️",
    "か\u{3099}",
    "99999999999999999999",
    "-1",
    "1e999",
    ".nan",
    "0x7f",
    "2026-02-30",
    "<b>",
    "</p>",
    "<script>",
    "&amp;",
    "[a](page:",
    "[](source:x)",
    "](javascript:x)",
    "**",
    "## X {#x}\n",
    "| a | b |\n|---|\n",
    "{ $date }",
    "{ -term }",
    "*[other] x\n",
    "\n    }\n",
    "-> ",
    "{{ page }}",
    "{{ w.nothing }}",
    "{% for x in y %}",
    "{% endif %}",
    "{% include \"gate.html\" %}",
    "{# ",
    "{{ 1 / 0 }}",
    "{% set h = h.x.y %}",
];

/// One edit of a file.
#[derive(Clone, Debug)]
enum Edit {
    /// All of it, anew.
    Bytes(Vec<u8>),
    /// Cut off, in the midst of a letter too.
    Truncate(Index),
    /// A part taken out.
    Remove(Index, usize),
    /// A scrap put in.
    Insert(Index, &'static str),
    /// A byte changed.
    Flip(Index, u8),
    /// A line twice, in another place.
    Repeat(Index, Index),
    /// Lines without their indentation.
    Flatten(Index, usize),
}

impl Edit {
    fn any() -> impl Strategy<Value = Self> {
        prop_oneof![
            1 => prop::collection::vec(any::<u8>(), 0..200).prop_map(Self::Bytes),
            1 => "\\PC{0,200}".prop_map(|text| Self::Bytes(text.into_bytes())),
            2 => any::<Index>().prop_map(Self::Truncate),
            3 => (any::<Index>(), 1_usize..80).prop_map(|(at, count)| Self::Remove(at, count)),
            6 => (any::<Index>(), prop::sample::select(SCRAPS))
                .prop_map(|(at, scrap)| Self::Insert(at, scrap)),
            1 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Self::Flip(at, byte)),
            2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Self::Repeat(from, to)),
            1 => (any::<Index>(), 1_usize..10).prop_map(|(at, count)| Self::Flatten(at, count)),
        ]
    }

    fn apply(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        let place = |at: &Index, bytes: &[u8]| at.index(bytes.len() + 1);
        match self {
            Self::Bytes(new) => return new.clone(),
            Self::Truncate(at) => bytes.truncate(place(at, &bytes)),
            Self::Remove(at, count) => {
                let start = place(at, &bytes);
                let end = (start + count).min(bytes.len());
                bytes.drain(start..end);
            }
            Self::Insert(at, scrap) => {
                let start = place(at, &bytes);
                bytes.splice(start..start, scrap.bytes());
            }
            Self::Flip(at, new) => {
                let start = place(at, &bytes);
                if let Some(byte) = bytes.get_mut(start) {
                    *byte = *new;
                }
            }
            Self::Repeat(from, to) => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                if lines.is_empty() {
                    return bytes;
                }
                let line = lines[from.index(lines.len())];
                lines.insert(to.index(lines.len()), line);
                bytes = lines.concat();
            }
            Self::Flatten(at, count) => {
                let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                let first = at.index(lines.len() + 1);
                let flat = lines.iter().enumerate().map(|(place, line)| {
                    if (first..first + count).contains(&place) {
                        line.trim_ascii_start()
                    } else {
                        line
                    }
                });
                bytes = flat.collect::<Vec<_>>().concat();
            }
        }
        bytes
    }
}

/// Edits of one file of the portal that is at one of these places.
fn edited(places: &'static [&'static str]) -> impl Strategy<Value = (String, Vec<Edit>)> {
    let paths: Vec<String> = PORTAL
        .iter()
        .filter(|file| file.layer == Layer::Portal)
        .map(|file| file.path.clone())
        .filter(|path| places.iter().any(|place| path.starts_with(place)))
        .collect();
    (
        prop::sample::select(paths),
        prop::collection::vec(Edit::any(), 1..4),
    )
}

fn own(path: &str, bytes: Vec<u8>) -> SourceFile {
    SourceFile::new(path.to_owned(), Layer::Portal, bytes)
}

/// The portal's files, one of them edited.
fn edit(path: &str, edits: &[Edit]) -> Vec<SourceFile> {
    let mut files = PORTAL.clone();
    let is_it = |file: &&mut SourceFile| file.layer == Layer::Portal && file.path == path;
    let file = files.iter_mut().find(is_it).unwrap();
    let bytes = edits
        .iter()
        .fold(file.text().as_bytes().to_vec(), |bytes, edit| {
            edit.apply(bytes)
        });
    *file = own(path, bytes);
    files
}

/// Everything an author can get of these files: reports, and pages or a report of each.
struct Seen {
    said: String,
    has_errors: bool,
    pages: Option<BTreeMap<String, Result<Vec<u8>, Diagnostic>>>,
}

fn see(files: Vec<SourceFile>) -> Seen {
    let sources = Sources::new(files, TODAY);
    let (portal, diagnostics) = pipeline::load(&sources, None);
    Seen {
        has_errors: diagnostics
            .iter()
            .any(|one| one.severity == Severity::Error),
        said: draw(&diagnostics, &sources, &Wording::new(Ui::En), false),
        pages: portal.map(|portal| pages(&portal)),
    }
}

fn pages(portal: &Portal) -> BTreeMap<String, Result<Vec<u8>, Diagnostic>> {
    portal
        .outputs()
        .into_iter()
        .map(|output| {
            let mut bytes = Vec::new();
            let rendered = portal.render(output, &mut bytes);
            (
                portal.path(output),
                rendered.map(|()| bytes).map_err(|error| *error),
            )
        })
        .collect()
}

/// No panic on the way here; then there is a portal, or it is said why not.
fn is_sound(path: &str, edits: &[Edit]) -> Result<(), TestCaseError> {
    let seen = see(edit(path, edits));
    prop_assert!(
        seen.pages.is_some() || seen.has_errors,
        "no portal, and nothing said"
    );
    let pages = seen.pages.unwrap_or_default();
    // An entry is never left out in silence.
    if let Some(page) = page_of(path)
        && !seen.has_errors
    {
        prop_assert!(
            pages.contains_key(&page),
            "{page} is missing, and nothing said"
        );
    }
    let is_theme = path.starts_with("themes/");
    for (page, rendered) in &pages {
        match rendered {
            // A picture is no text.
            Ok(_) if page.ends_with(".png") => {}
            Ok(bytes) => prop_assert!(std::str::from_utf8(bytes).is_ok(), "{page} is not UTF-8"),
            Err(error) => {
                prop_assert_eq!(error.severity, Severity::Error);
                prop_assert!(is_theme || seen.has_errors, "{}: {}", page, error.code);
            }
        }
    }
    Ok(())
}

/// The page that an entry makes: `en/hospitals/x/index.html`.
fn page_of(path: &str) -> Option<String> {
    let (folder, name) = path.strip_prefix("content/")?.split_once('/')?;
    let id = name.split('.').next()?;
    let folder = match folder {
        "hospitals" => "hospitals/",
        "facilitators" => "coordinators/",
        "centres" => "near-home/",
        "showcase" => "treatments/",
        _ => "",
    };
    Some(format!("en/{folder}{id}/index.html"))
}

fn config(cases: u32) -> ProptestConfig {
    let from_environment = ProptestConfig::default();
    ProptestConfig {
        // `PROPTEST_CASES=5000` looks longer.
        cases: std::env::var("PROPTEST_CASES").map_or(cases, |_| from_environment.cases),
        max_shrink_iters: 200,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..from_environment
    }
}

/// The others are worth nothing if the portal is broken before its first edit.
#[test]
fn the_portal_is_whole_without_an_edit() {
    let seen = see(PORTAL.clone());
    assert!(!seen.has_errors, "{}", seen.said);
    let pages = seen.pages.unwrap();
    assert!(pages.len() > 40 && pages.values().all(Result::is_ok));
}

/// Found by the properties below, kept where a change of the portal cannot lose them.
#[test]
fn what_once_went_unsaid_is_said() {
    let says = |path: &str, text: &str| {
        let mut files = PORTAL.clone();
        files.retain(|file| file.layer == Layer::Embedded || file.path != path);
        files.push(own(path, text.into()));
        // The embedded file of the same path, wherever it stands, is the older one.
        let reversed = see(files.iter().rev().cloned().collect());
        let seen = see(files);
        assert_eq!(seen.said, reversed.said);
        assert!(seen.has_errors, "{path}");
        seen.said
    };
    // A repeated key must not hide that the rest cannot be read.
    let said = says(
        "content/hospitals/kawa.yaml",
        "name: {en: A}\nname: {en: B}\nplace: \"x\n",
    );
    assert!(said.contains("not-yaml"), "{said}");
    // The variables of a message are those of the embedded one.
    let said = says("i18n/en/ui.ftl", "no-accreditation = None on { $date }\n");
    assert!(said.contains("unknown-variable"), "{said}");
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn any_entry_is_shown_or_complained_of(
        (path, edits) in edited(&["content/hospitals", "content/facilitators", "content/centres", "content/showcase"]),
    ) {
        is_sound(&path, &edits)?;
    }

    #[test]
    fn any_page_is_shown_or_complained_of(
        (path, edits) in edited(&["content/pages", "content/showcase/particle-therapy.en.md"]),
    ) {
        is_sound(&path, &edits)?;
    }

    #[test]
    fn any_setting_is_used_or_complained_of(
        (path, edits) in edited(&["site.yaml", "content/sources.yaml"]),
    ) {
        is_sound(&path, &edits)?;
    }

    #[test]
    fn any_message_is_said_or_complained_of((path, edits) in edited(&["i18n/"])) {
        is_sound(&path, &edits)?;
    }

    #[test]
    fn any_template_is_run_or_complained_of((path, edits) in edited(&["themes/"])) {
        is_sound(&path, &edits)?;
    }

    /// What is served is made anew for every request, what is built is made once, on a
    /// machine that lists its files in an order of its own.
    #[test]
    fn the_same_files_make_the_same_bytes(
        (path, edits) in edited(&[""]),
        order in Just((0..PORTAL.len()).collect::<Vec<_>>()).prop_shuffle(),
        asked in prop::collection::vec(any::<Index>(), 1..8),
    ) {
        let files = edit(&path, &edits);
        let shuffled: Vec<SourceFile> = order.iter().map(|at| files[*at].clone()).collect();
        let (one, other) = (see(files.clone()), see(shuffled));
        prop_assert_eq!(one.said, other.said);
        prop_assert_eq!(&one.pages, &other.pages);
        let (portal, _) = pipeline::load(&Sources::new(files, TODAY), None);
        let Some(portal) = portal else { return Ok(()) };
        for at in asked {
            let outputs = portal.outputs();
            let output = outputs[at.index(outputs.len())];
            let path = portal.path(output);
            for _ in 0..2 {
                let mut bytes = Vec::new();
                let rendered = portal.render(output, &mut bytes).map(|()| bytes).map_err(|error| *error);
                prop_assert_eq!(Some(&rendered), one.pages.as_ref().and_then(|pages| pages.get(&path)));
            }
        }
    }
}

/// A text as words and what stands between them.
type Words = Vec<(&'static str, Index)>;

/// Blocks of a hospital and of a page, by the path of their translation and their key.
const BLOCKS: &[(&str, &str)] = &[
    ("content/hospitals/h", "about"),
    ("content/hospitals/h", "intake"),
    ("content/pages/p", "title"),
    ("content/pages/p", "description"),
    ("content/pages/p", "opening"),
    ("content/pages/p", "first"),
    ("content/pages/p", "second"),
];

/// Where no word ends, nothing may stand; a space shows between all others.
const GAPS: &[&str] = &[" ", "\n", "  ", "\n\n", " \n ", "\u{3000}", ""];

fn words() -> impl Strategy<Value = Words> {
    let word = prop::sample::select(&[
        "Send",
        "a",
        "letter",
        "№5",
        "手紙",
        "を。",
        "「病院」",
        "ください",
        "**太い**",
        "رسالة",
        "편지",
        "[見る](page:p)",
    ]);
    prop::collection::vec((word, any::<Index>()), 1..12)
}

/// The words, wrapped so, then so.
fn wrapped(words: &Words, other: bool) -> String {
    let is_wide = |word: &str| word.chars().any(|c| matches!(c, '\u{3001}'..='\u{9fff}'));
    let mut text = String::new();
    let mut before: Option<&str> = None;
    for (word, gap) in words {
        let joins = is_wide(word) && before.is_some_and(is_wide);
        let gaps = if joins { GAPS } else { &GAPS[..GAPS.len() - 1] };
        if before.is_some() {
            let at = gap.index(gaps.len());
            text.push_str(gaps[if other { (at + 1) % gaps.len() } else { at }]);
        }
        text.push_str(word);
        before = Some(word);
    }
    text
}

/// A portal of these texts and their translations, which record nothing yet.
fn translated(texts: &[String], ja_texts: &[String], chained: bool) -> Vec<SourceFile> {
    let quoted = |text: &String| format!("{text:?}").replace("\\u{3000}", "\u{3000}");
    let prose = |texts: &[String]| {
        format!(
            "prose: {{about: {}, intake: {}}}\n",
            quoted(&texts[0]),
            quoted(&texts[1])
        )
    };
    let page = |texts: &[String], how: &str| {
        format!(
            "---\ntitle: {}\ndescription: {}\n{how}---\n\n{}\n\n## A {{#first}}\n\n{}\n\n## B {{#second}}\n\n{}\n",
            quoted(&texts[2]),
            quoted(&texts[3]),
            texts[4],
            texts[5],
            texts[6]
        )
    };
    let facts = "name: {ja: 川, kana: かわ, en: Kawa}\nplace: {prefecture: osaka}\n";
    let mut files = vec![
        own(
            "site.yaml",
            // What a translation says is not looked at here, only what it was made from.
            "base_url: https://portal.example\nlanguages: [en, ja, ar]\nsource_language: en\n\
             lints: {untranslated: allow, unlike-original: allow, unlike-length: allow}\n"
                .into(),
        ),
        own(
            "content/hospitals/h.yaml",
            format!("{facts}{}", prose(texts)).into(),
        ),
        own("content/pages/p.en.md", page(texts, "").into()),
    ];
    for (lang, from) in [("ja", "en"), ("ar", if chained { "ja" } else { "en" })] {
        let how = format!("translation: {{status: human, from: {from}}}\n");
        files.push(own(
            &format!("content/hospitals/h.{lang}.yaml"),
            format!("{how}{}", prose(ja_texts)).into(),
        ));
        files.push(own(
            &format!("content/pages/p.{lang}.md"),
            page(ja_texts, &how).into(),
        ));
    }
    let used = ["themes/", "i18n/en/", "i18n/ja/", "i18n/ar/"];
    let is_used = |file: &SourceFile| used.iter().any(|start| file.path.starts_with(start));
    files.extend(embedded().into_iter().filter(is_used));
    files
}

/// The translations of these files that are stale, and how often the pages say so.
fn stale(files: &[SourceFile]) -> (Vec<(String, String)>, usize) {
    let sources = Sources::new(files.to_vec(), TODAY);
    let mut stale = Vec::new();
    for (path, one) in pipeline::translations(&sources) {
        for (key, block) in one.blocks {
            match block.standing {
                Standing::Stale => stale.push((path.clone(), key)),
                standing => assert_eq!(standing, Standing::Valid, "{path} {key}"),
            }
        }
    }
    let seen = see(files.to_vec());
    assert!(seen.said.is_empty(), "{}", seen.said);
    let pages = seen.pages.unwrap().into_iter();
    let pages = pages.filter(|(path, _)| path.ends_with(".html"));
    let notices = pages.map(|(_, page)| {
        let page = String::from_utf8(page.unwrap()).unwrap();
        page.matches("class=\"notice\"").count()
    });
    (stale, notices.sum())
}

proptest! {
    #![proptest_config(config(24))]

    /// Wrapping a text anew makes no translation stale, and every other edit exactly those
    /// that were made from it.
    #[test]
    fn a_translation_is_stale_when_its_original_says_something_else(
        texts in prop::collection::vec(words(), BLOCKS.len()),
        edited in 0..BLOCKS.len(),
        at in any::<Index>(),
        chained in any::<bool>(),
    ) {
        let wrap = |other| texts.iter().map(|words| wrapped(words, other)).collect::<Vec<_>>();
        let translations = vec!["訳。".to_owned(); BLOCKS.len()];
        let portal = |texts: &[String]| translated(texts, &translations, chained);
        // What was translated is recorded, as `jih translation accept --missing` does.
        let sources = Sources::new(portal(&wrap(false)), TODAY);
        let recorded: Vec<SourceFile> = pipeline::translations(&sources)
            .into_iter()
            .map(|(path, one)| {
                let (_, file) = sources.find(&path).unwrap();
                let text = rewrite(file.text(), path.ends_with(".md"), &one.recorded().unwrap());
                own(&path, text.unwrap().into())
            })
            .collect();
        prop_assert_eq!(recorded.len(), 4);
        let with = |texts: &[String]| [portal(texts), recorded.clone()].concat();
        prop_assert_eq!(stale(&with(&wrap(false))), (vec![], 0));
        prop_assert_eq!(stale(&with(&wrap(true))), (vec![], 0));

        let mut texts = texts.clone();
        let word = at.index(texts[edited].len());
        texts[edited][word].0 = "edited";
        let changed: Vec<String> = texts.iter().map(|words| wrapped(words, true)).collect();
        let (path, key) = BLOCKS[edited];
        let ending = if path.ends_with('h') { "yaml" } else { "md" };
        let made_from_it = if chained { &["ja"][..] } else { &["ar", "ja"][..] };
        let expect: Vec<(String, String)> = made_from_it
            .iter()
            .map(|lang| (format!("{path}.{lang}.{ending}"), key.to_owned()))
            .collect();
        // A description is for search engines: there is no place to say it.
        let notices = if key == "description" { 0 } else { expect.len() };
        prop_assert_eq!(stale(&with(&changed)), (expect, notices));
    }
}
