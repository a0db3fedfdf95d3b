//! What an editor is told about a mistake: each `tests/diagnostics/<code>/<case>.txt` is a
//! small portal with a mistake in it, and the report stands beside it.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the cases are files beside this one; a test that cannot read them may stop"
)]

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use insta::Settings;
use jih::diagnostic::{Diagnostic, Severity, codes, draw};
use jih::links::{self, Failure, Heard};
use jih::source::{Layer, SourceFile, Sources};
use jih::wording::{Ui, Wording};
use jih::{disk, pipeline};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics");

/// Added where a case has none of its own.
const SITE: &str = "base_url: https://portal.example\nlanguages: [en]\nsource_language: en\n";

/// The day for which the portal of a case is built, where it names no other.
const TODAY: &str = "2026-11-20";

/// Words of our libraries and of Rust: an editor can do nothing with them.
const JARGON: &[&str] = &[
    "serde",
    "deserial",
    "invalid type",
    "invalid value",
    "unknown variant",
    "sequence",
    "scalar",
    "mapping",
    "anchor",
    "saphyr",
    "libyaml",
    "panicked",
    "Option",
    "Some(",
    "None",
    "u32",
    "f64",
    "simple key",
    "context",
    "token",
];

#[test]
fn every_report_is_as_recorded() {
    let mut failed = Vec::new();
    let recorded = |case: &&Case| !case.has("bug") && !case.has("clean");
    for case in Case::all().iter().filter(recorded) {
        let report = case.report();
        let mut settings = Settings::new();
        settings.set_snapshot_path(case.path.parent().unwrap());
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let compare = || settings.bind(|| insta::assert_snapshot!(case.file_name(), report.drawn));
        if catch_unwind(AssertUnwindSafe(compare)).is_err() {
            failed.push(case.name());
        }
    }
    assert!(failed.is_empty(), "not as recorded: {failed:#?}");
}

#[test]
fn every_report_is_of_use() {
    let mut wrong = Vec::new();
    for case in Case::all() {
        let found = case.wrong(&case.report());
        if !case.has("bug") {
            wrong.extend(found);
        } else if found.is_empty() {
            // Not to be forgotten once somebody has mended it.
            let name = case.name();
            wrong.push(format!("{name}: mended; delete `-- bug --` and record it"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let codes: BTreeSet<String> = codes::ALL.iter().map(|code| (*code).to_owned()).collect();
    let cases = Case::all();
    let folders = cases.iter().filter(|case| !case.has("clean"));
    let folders: BTreeSet<String> = folders.map(Case::folder).collect();
    let missing: Vec<_> = codes.difference(&folders).collect();
    assert!(missing.is_empty(), "codes without a case: {missing:?}");
    let on_disk: BTreeSet<String> = entries(Path::new(ROOT))
        .iter()
        .map(|path| name_of(path))
        .collect();
    let unknown: Vec<_> = on_disk.difference(&codes).collect();
    assert!(unknown.is_empty(), "not a code: {unknown:?}");
}

#[test]
fn every_record_has_a_case() {
    for folder in entries(Path::new(ROOT)) {
        for path in entries(&folder) {
            let name = name_of(&path);
            let case = name.strip_suffix(".snap").unwrap_or(&name);
            assert!(
                case.ends_with(".txt") && folder.join(case).exists(),
                "{} belongs to no case",
                path.display()
            );
        }
    }
}

/// A mistake: the portal that holds it, as a text archive.
struct Case {
    path: PathBuf,
    sections: Vec<(String, Vec<u8>)>,
}

/// What it comes to.
struct Report {
    found: Vec<Diagnostic>,
    drawn: String,
}

impl Case {
    fn all() -> Vec<Self> {
        let mut cases = Vec::new();
        for folder in entries(Path::new(ROOT)) {
            for path in entries(&folder) {
                if path.extension().is_some_and(|ending| ending == "txt") {
                    cases.push(Self::read(path));
                }
            }
        }
        cases
    }

    /// A line `-- path --` begins a file. `<<82 a0>>` stands for these bytes, and
    /// `<<900 times>>` at the beginning of a line repeats the rest of it.
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let mut sections: Vec<(String, Vec<u8>)> = Vec::new();
        for line in text.split_inclusive('\n') {
            let header = line
                .trim_end()
                .strip_prefix("-- ")
                .and_then(|rest| rest.strip_suffix(" --"));
            if let Some(name) = header {
                sections.push((name.to_owned(), Vec::new()));
                continue;
            }
            let Some((_, bytes)) = sections.last_mut() else {
                panic!("{}: the first line names no file", path.display());
            };
            match line
                .strip_prefix("<<")
                .and_then(|rest| rest.split_once(" times>>"))
            {
                Some((times, rest)) => bytes.extend(unescaped(rest).repeat(times.parse().unwrap())),
                None => bytes.extend(unescaped(line)),
            }
        }
        Self { path, sections }
    }

    fn file_name(&self) -> String {
        name_of(&self.path)
    }

    fn folder(&self) -> String {
        name_of(self.path.parent().unwrap())
    }

    fn name(&self) -> String {
        format!("{}/{}", self.folder(), self.file_name())
    }

    fn has(&self, name: &str) -> bool {
        self.sections.iter().any(|(have, _)| have == name)
    }

    /// What a section that is no file says.
    fn setting(&self, name: &str) -> Option<&str> {
        let (_, bytes) = self.sections.iter().find(|(have, _)| have == name)?;
        Some(std::str::from_utf8(bytes).unwrap().trim())
    }

    /// What must be found, each at least once: the folder's code, and those of `-- also --`.
    /// A clean case shows what looks like the folder's mistake and is none.
    fn codes(&self) -> Vec<String> {
        let own = (!self.has("clean")).then(|| self.folder());
        let also = self.setting("also").unwrap_or_default();
        let also = also.split_whitespace().map(str::to_owned);
        own.into_iter().chain(also).collect()
    }

    /// What an editor could not work with in the report.
    fn wrong(&self, report: &Report) -> Vec<String> {
        let mut wrong = Vec::new();
        let found: BTreeSet<&str> = report.found.iter().map(|one| one.code).collect();
        let expected = self.codes();
        // More than was asked for is a cascade: one slip that looks like several.
        if found != expected.iter().map(String::as_str).collect() {
            wrong.push(format!("found {found:?}, not {expected:?}"));
        }
        for line in self.setting("says").unwrap_or_default().lines() {
            if !report.drawn.contains(line) {
                wrong.push(format!("does not say `{line}`"));
            }
        }
        for one in &report.found {
            let code = one.code;
            // The settings of a case can make advice an error.
            let is_set = self.sections.iter().any(|(name, bytes)| {
                name == "site.yaml" && String::from_utf8_lossy(bytes).contains("lints:")
            });
            if one.severity != codes::severity(code) && !is_set {
                wrong.push(format!(
                    "{code} is {:?}, not as it is explained",
                    one.severity
                ));
            }
            if one.span.is_none() && one.path.is_none() {
                wrong.push(format!("{code} without a place"));
            }
            for ui in Ui::ALL {
                let wording = Wording::new(*ui);
                let (message, help) = (one.message(&wording), one.help(&wording));
                if help.trim().is_empty() {
                    wrong.push(format!("{code} without a way out in {}", ui.tag()));
                }
                let said = format!("{message} {help}");
                for word in JARGON.iter().filter(|word| said.contains(**word)) {
                    wrong.push(format!("{code} says `{word}`: {said}"));
                }
                // A variable that nothing fills is shown as its name.
                if said.contains("{$") {
                    wrong.push(format!("{code} leaves a gap: {said}"));
                }
            }
        }
        let name = self.name();
        wrong.iter().map(|what| format!("{name}: {what}")).collect()
    }

    fn sources(&self) -> Sources {
        let settings = [
            "today",
            "also",
            "says",
            "bug",
            "clean",
            "answers",
            "no site.yaml",
        ];
        let file = |name: &str, bytes: &[u8]| {
            SourceFile::new(name.to_owned(), Layer::Portal, bytes.to_vec())
        };
        let mut files = disk::embedded();
        if !self.has("site.yaml") && !self.has("no site.yaml") {
            files.push(file("site.yaml", SITE.as_bytes()));
        }
        for (name, bytes) in &self.sections {
            if !settings.contains(&name.as_str()) {
                files.push(file(name, bytes));
            }
        }
        let today = self.setting("today").unwrap_or(TODAY);
        Sources::new(files, today.parse().unwrap())
    }

    /// As `jih check` does: a portal without errors is rendered too, for the theme's.
    fn report(&self) -> Report {
        let sources = self.sources();
        let (portal, mut found) = pipeline::load(&sources, None);
        let broken = found.iter().any(|one| one.severity == Severity::Error);
        if let Some(portal) = portal.filter(|_| !broken) {
            let failed = portal
                .outputs()
                .into_iter()
                .find_map(|output| portal.render(output, &mut Vec::new()).err());
            found.extend(failed.map(|one| *one));
        }
        if let Some(answers) = self.setting("answers") {
            let heard = answers.lines().map(heard);
            let answers = heard.map(|(url, heard)| (url, heard.meaning())).collect();
            found.extend(links::warnings(&links::collect(&sources), &answers));
        }
        let drawn = draw(&found, &sources, &Wording::new(Ui::En), false);
        Report { found, drawn }
    }
}

/// What a server says, as in `https://old.example/ 301 https://new.example/`: a status or a
/// failure, and where it led.
fn heard(line: &str) -> (String, Heard) {
    let words: Vec<&str> = line.split(' ').collect();
    let (url, answer) = (words[0], words[1]);
    let failures = [
        ("host", Failure::Host),
        ("private", Failure::Private),
        ("timeout", Failure::Timeout),
        ("certificate", Failure::Certificate),
    ];
    let failure = failures.iter().find(|(name, _)| *name == answer);
    let heard = match failure {
        Some((_, failure)) => Heard::Failed(*failure),
        None => Heard::Status {
            code: answer.parse().unwrap(),
            moved: words.get(2).map(|to| (*to).to_owned()),
        },
    };
    (url.to_owned(), heard)
}

/// With `<<82 a0>>` as bytes: what is invisible, or no text at all, can be read in a case.
fn unescaped(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = line;
    while let Some((before, (hex, after))) = rest
        .split_once("<<")
        .and_then(|(before, inside)| Some((before, inside.split_once(">>")?)))
    {
        bytes.extend(before.as_bytes());
        for byte in hex.split_whitespace() {
            bytes.push(u8::from_str_radix(byte, 16).unwrap());
        }
        rest = after;
    }
    bytes.extend(rest.as_bytes());
    bytes
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|ending| ending != "new"))
        .collect();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
