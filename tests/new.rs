//! What `jih new` writes is valid as it stands, and stays so with any of its comments made
//! fields.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the sample portal"
)]

use std::collections::BTreeSet;
use std::path::Path;

use clap::CommandFactory;
use jiff::civil::Date;
use jih::cli::Cli;
use jih::diagnostic::{Diagnostic, Severity, draw};
use jih::disk::{embedded, read_portal};
use jih::guide::Known;
use jih::guide::draft::{Answers, Draft, NewFile};
use jih::parse::{Body, parse};
use jih::pipeline;
use jih::source::{Layer, SourceFile, Sources};
use jih::wording::{Ui, Wording};
use proptest::prelude::*;
use rayon::prelude::*;

const DRAFTS: [Draft; 5] = [
    Draft::Hospital,
    Draft::Facilitator,
    Draft::Centre,
    Draft::Showcase,
    Draft::Page,
];

const TODAY: Date = jiff::civil::date(2026, 11, 20);

/// The sample portal in one language, for speed.
fn sample() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = read_portal(&root.join("samples/portal"), TODAY).unwrap();
    let files = sources.files().map(|(_, file)| SourceFile::clone(file));
    let site = "base_url: https://portal.example\nlanguages: [en]\nsource_language: en\n";
    let needed = ["content/", "themes/", "i18n/en/", "i18n/ja/"];
    let files = files.filter(|file| needed.iter().any(|start| file.path.starts_with(start)));
    let files = files.chain([own("site.yaml", site)]);
    Sources::new(files.collect(), TODAY)
}

/// A portal in which no entry can be named yet.
fn bare() -> Sources {
    let site = own(
        "site.yaml",
        "base_url: https://portal.example\nlanguages: [ja]\nsource_language: ja\n",
    );
    let files = embedded().into_iter().filter(|file| {
        let needed = ["themes/", "i18n/en/", "i18n/ja/"];
        needed.iter().any(|start| file.path.starts_with(start))
    });
    Sources::new(files.chain([site]).collect(), TODAY)
}

fn own(path: &str, text: &str) -> SourceFile {
    SourceFile::new(path.to_owned(), Layer::Portal, text.into())
}

fn known(sources: &Sources) -> Known {
    Known::collect(sources, &parse(sources, None)).unwrap()
}

/// Answers to all questions, or to those without which there is no file.
fn answers(draft: Draft, all: bool, known: &Known) -> Answers {
    let wording = Wording::new(Ui::En);
    let questions = draft.questions().iter();
    let asked = questions.filter(|question| all || question.needed);
    asked
        .map(|question| {
            let text = match question.id {
                "name-ja" => "東町病院",
                "name-kana" => "ひがしまちびょういん",
                "name-en" => "East Town Hospital",
                "prefecture" => "東京都",
                "city" => "千代田区 / Chiyoda",
                "website" | "source-url" => "https://east-town.example/",
                "phone" => "+81-3-1234-5678",
                "treatments" => "bnct, リハビリテーション",
                "languages" => "en staff、中国語: interpreter",
                "route" => "direct",
                "services" => "visa-guarantee",
                "country" => "Viet Nam",
                "kinds" => "imaging, clinic",
                "opened" => "2015-04",
                "status" => "open",
                "status-as-of" => "2026-03",
                _ => "A guide",
            };
            let value = question.read(text, known, &wording);
            (question.id, value.unwrap())
        })
        .collect()
}

/// The errors that the checker finds in some files of a portal.
fn check(sources: &Sources, files: &[NewFile]) -> Vec<String> {
    let new = files.iter().map(|(path, text)| own(path, text));
    let all = sources
        .files()
        .map(|(_, file)| SourceFile::clone(file))
        .chain(new);
    let sources = Sources::new(all.collect(), TODAY);
    let (portal, found) = pipeline::load(&sources, None);
    assert!(portal.is_some());
    let of_new = |one: &Diagnostic| {
        let file = one.file(&sources).unwrap_or_default();
        one.severity == Severity::Error && files.iter().any(|(path, _)| path == file)
    };
    let found: Vec<Diagnostic> = found.into_iter().filter(of_new).collect();
    let wording = Wording::new(Ui::En);
    found
        .iter()
        .map(|one| draw(std::slice::from_ref(one), &sources, &wording, false))
        .collect()
}

/// The line without its mark, as "toggle comment" of an editor makes it.
fn uncommented(line: &str) -> String {
    match line.split_once('#') {
        Some((before, rest)) if before.trim().is_empty() => {
            format!("{before}{}", rest.strip_prefix(' ').unwrap_or(rest))
        }
        _ => line.to_owned(),
    }
}

/// Comments that are one field each, with all that belongs to it: from the line of its key
/// to the next one of the same rank.
fn blocks(text: &str) -> Vec<BTreeSet<usize>> {
    let mut blocks: Vec<BTreeSet<usize>> = Vec::new();
    let mut of: Option<String> = None;
    for (at, line) in text.lines().enumerate().skip(1) {
        let trimmed = line.trim_start();
        let before = &line[..line.len() - trimmed.len()];
        let Some(behind) = trimmed.strip_prefix('#') else {
            of = None;
            continue;
        };
        let begins = behind
            .strip_prefix(' ')
            .is_some_and(|key| key.starts_with(|c: char| c.is_ascii_lowercase()));
        if begins {
            blocks.push(BTreeSet::from([at]));
            of = Some(before.to_owned());
        } else if of.as_deref() == Some(before)
            && let Some(block) = blocks.last_mut()
        {
            block.insert(at);
        }
    }
    blocks
}

fn with(text: &str, open: &BTreeSet<usize>) -> String {
    let lines = text
        .lines()
        .enumerate()
        .map(|(at, line)| match open.contains(&at) {
            true => uncommented(line) + "\n",
            false => format!("{line}\n"),
        });
    lines.collect()
}

/// The new files of every kind, in each of the tool's languages.
fn drafts(known: &Known) -> Vec<(String, Vec<NewFile>)> {
    let mut out = Vec::new();
    for draft in DRAFTS {
        for (all, ui) in [(true, Ui::En), (false, Ui::Ja)] {
            let id = if draft == Draft::Showcase {
                "bnct"
            } else {
                "east-town"
            };
            let answers = answers(draft, all, known);
            let files = draft.files(id, &answers, known, &Wording::new(ui));
            assert_eq!(files.len(), draft.paths(id, known).len());
            out.push((format!("{draft:?} {ui:?}"), files));
        }
    }
    out
}

#[test]
fn a_new_file_is_without_mistakes() {
    for sources in [sample(), bare()] {
        for (name, files) in drafts(&known(&sources)) {
            let found = check(&sources, &files);
            assert!(found.is_empty(), "{name}\n{}", found.concat());
        }
    }
}

#[test]
fn every_comment_is_a_valid_field() {
    for sources in [sample(), bare()] {
        let drafts = drafts(&known(&sources));
        let cases: Vec<(String, Vec<NewFile>)> = drafts
            .iter()
            .flat_map(|(name, files)| {
                let (path, text) = &files[0];
                let blocks = blocks(text);
                assert!(!blocks.is_empty(), "{name} offers nothing:\n{text}");
                let all: BTreeSet<usize> = blocks.iter().flatten().copied().collect();
                let each = blocks.into_iter().chain([all]);
                each.map(move |open| {
                    let mut files = files.clone();
                    files[0] = (path.clone(), with(text, &open));
                    (name.clone(), files)
                })
            })
            .collect();
        let wrong: Vec<String> = cases
            .par_iter()
            .filter_map(|(name, files)| {
                let found = check(&sources, files);
                let text = &files[0].1;
                (!found.is_empty()).then(|| format!("{name}\n{}\n{text}", found.concat()))
            })
            .collect();
        assert!(
            wrong.is_empty(),
            "{} of {}:\n{}",
            wrong.len(),
            cases.len(),
            wrong[0]
        );
    }
}

/// Also the fields that are answered: none is lost, and none is there twice.
#[test]
fn every_field_of_the_schema_is_in_the_file() {
    use jih::parse::schema::{CENTRE, FACILITATOR, HOSPITAL, SHOWCASE};
    let known = known(&sample());
    for (draft, shape) in [
        (Draft::Hospital, HOSPITAL),
        (Draft::Facilitator, FACILITATOR),
        (Draft::Centre, CENTRE),
        (Draft::Showcase, SHOWCASE),
    ] {
        for all in [true, false] {
            let answers = answers(draft, all, &known);
            let files = draft.files("bnct", &answers, &known, &Wording::new(Ui::En));
            let text = &files[0].1;
            for field in shape.fields {
                let is_it = |line: &&str| {
                    let key = line.strip_prefix("# ").unwrap_or(line);
                    key.strip_prefix(field.key)
                        .is_some_and(|rest| rest.starts_with(':'))
                };
                let lines = text.lines().filter(is_it).count();
                assert_eq!(lines, 1, "{draft:?}: {}\n{text}", field.key);
            }
        }
    }
}

#[test]
fn every_question_has_its_flags() {
    let mut command = Cli::command();
    let new = command.find_subcommand_mut("new").unwrap();
    for draft in DRAFTS {
        let name = format!("{draft:?}").to_lowercase();
        let flags = new.find_subcommand(&name).unwrap().get_arguments();
        let flags: BTreeSet<&str> = flags.filter_map(|flag| flag.get_long()).collect();
        let questions = draft.questions();
        assert!(questions.len() <= 12, "{name} asks too much");
        for flag in questions.iter().flat_map(|question| question.flags()) {
            assert!(flags.contains(flag.as_str()), "{name} has no --{flag}");
        }
    }
}

#[test]
fn a_choice_is_known_by_id_and_by_name() {
    let known = known(&sample());
    let read = |id: &str, text: &str| {
        let mut questions = Draft::Hospital.questions().iter();
        let question = questions.find(|question| question.id == id).unwrap();
        match question.read(text, &known, &Wording::new(Ui::En)) {
            Ok(value) => value.to_string(),
            Err(refusal) => format!("{}: {}", refusal.message, refusal.help),
        }
    };
    for (id, text, expect) in [
        ("prefecture", "tokyo", "\"tokyo\""),
        ("prefecture", " Tokyo ", "\"tokyo\""),
        ("prefecture", "東京都", "\"tokyo\""),
        ("prefecture", "ｔｏｋｙｏ", "\"tokyo\""),
        (
            "prefecture",
            "東京",
            "there is no prefecture `東京`: did you mean `東京都`? If not: the 47 ids are in the \
             handbook and in `i18n/en/places.ftl`, as in `tokyo`",
        ),
        (
            "prefecture",
            "Gumma",
            "there is no prefecture `Gumma`: did you mean `Gunma`? If not: the 47 ids are in the \
             handbook and in `i18n/en/places.ftl`, as in `tokyo`",
        ),
        (
            "treatments",
            "bnct、Rehabilitation，リハビリテーション,",
            "[\"bnct\",\"rehabilitation\"]",
        ),
        (
            "treatments",
            "bnct, reabilitation",
            "no treatment has the id `reabilitation`: did you mean `rehabilitation`? If not: the \
             list is in the handbook and in `i18n/`: the messages that begin with `treatment-`",
        ),
        (
            "languages",
            "en staff; Mandarin Chinese: interpreter、英語＝電話通訳",
            "[{\"language\":\"en\",\"mode\":\"staff\"},{\"language\":\"cmn\",\"mode\":\"interpreter\"},\
             {\"language\":\"en\",\"mode\":\"phone\"}]",
        ),
        (
            "languages",
            "en stuff",
            "`mode` cannot be `stuff`: did you mean `staff`?",
        ),
        (
            "languages",
            "Mandarin Chinese",
            "`Mandarin Chinese` does not say in which language help is given, and how: write the \
             language and one of staff, interpreter, phone, video, machine, written, as in `en \
             staff, zh interpreter`",
        ),
        (
            "city",
            "千代田区 / Chiyoda",
            "{\"en\":\"Chiyoda\",\"ja\":\"千代田区\"}",
        ),
        ("city", "千代田区", "{\"ja\":\"千代田区\"}"),
        ("city", "Chiyoda", "{\"en\":\"Chiyoda\"}"),
        (
            "city",
            "Chiyoda / 千代田区",
            "`Chiyoda / 千代田区` is not one Japanese and one English name: write the Japanese one, \
             a slash, and the English one: 千代田区 / Chiyoda",
        ),
    ] {
        assert_eq!(read(id, text), expect, "{id}: {text}");
    }
}

proptest! {
    /// Whatever an editor answers: it is refused, or the file says exactly that.
    #[test]
    fn an_answer_comes_back_as_it_was_given(text in "[ -~あ-ん：、#\u{3000}病院é\\\\]{1,30}") {
        let known = known(&bare());
        let mut answers = answers(Draft::Hospital, false, &known);
        let mut questions = Draft::Hospital.questions().iter();
        let title = questions.find(|question| question.id == "source-title").unwrap();
        if let Ok(value) = title.read(&text, &known, &Wording::new(Ui::En)) {
            answers.insert(title.id, value);
            let files = Draft::Hospital.files("a", &answers, &known, &Wording::new(Ui::En));
            let files = files.iter().map(|(path, text)| own(path, text)).collect();
            let sources = Sources::new(files, TODAY);
            let parsed = parse(&sources, None);
            let found = parsed.diagnostics();
            prop_assert!(!found.has_errors(), "{:?}", found.sorted(&sources));
            let Body::Hospital(_, Some(hospital)) = &parsed.entries().next().unwrap().body else {
                panic!("no hospital");
            };
            prop_assert_eq!(&hospital.sources[0].title, text.trim());
        }
    }
}
