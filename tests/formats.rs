//! Reports for other programs: each has the form that its readers expect, and says all that
//! the report for people says.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test runs the program on a portal of its own"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

/// How many annotations of a severity GitHub shows for a step.
const SHOWN: usize = 10;

#[test]
fn reports_are_as_recorded() {
    let summary = tempfile::tempdir().unwrap().keep().join("summary.md");
    let reports = [
        ("report.json", check("json", None)),
        ("report.sarif", check("sarif", None)),
        ("report.github", check("github", None)),
        ("report.summary.md", {
            check("github", Some(&summary));
            fs::read_to_string(&summary).unwrap()
        }),
    ];
    fs::remove_dir_all(summary.parent().unwrap()).unwrap();
    for (name, report) in reports {
        let path = folder().join(name);
        let expected = Data::read_from(&path, Some(DataFormat::Text)).raw();
        let actual = Data::text(report).raw();
        Assert::new().action_env("SNAPSHOTS").eq(actual, expected);
    }
}

#[test]
fn json_has_the_documented_shape() {
    let report = json();
    let documented = documented();
    let check = |value: &Value, title: &str| {
        let fields = &documented[title];
        let have: BTreeSet<&String> = value.as_object().unwrap().keys().collect();
        assert_eq!(have, fields.keys().collect(), "{title}");
        for (field, types) in fields {
            let own = match &value[field] {
                Value::Null => "null",
                Value::String(_) => "text",
                Value::Number(_) => "number",
                Value::Array(_) => "list",
                other => panic!("{title}: {field} is {other}"),
            };
            assert!(types.contains(own), "{title}: {field} is {own}");
        }
    };
    check(&report, "the report");
    let mut related = 0;
    for one in list(&report, "diagnostics") {
        check(one, "one of `diagnostics`");
        for other in list(one, "related") {
            check(other, "one of `related`");
            related += 1;
        }
    }
    assert!(related > 0, "the portal has no mistake with a second place");
    for severity in ["error", "warning"] {
        let of_severity = list(&report, "diagnostics")
            .iter()
            .filter(|one| one["severity"] == severity);
        assert_eq!(report[format!("{severity}s")], of_severity.count());
    }
}

#[test]
fn github_gets_commands_that_it_can_read_and_the_rest_as_lines() {
    let found = json();
    let found = list(&found, "diagnostics");
    let printed = check("github", None);
    let (commands, rest): (Vec<&str>, Vec<&str>) =
        printed.lines().partition(|line| line.starts_with("::"));
    let commands: Vec<Annotation> = commands.into_iter().map(Annotation::parse).collect();
    for severity in ["error", "warning"] {
        let of_severity = found.iter().filter(|one| one["severity"] == severity);
        let all: Vec<&Value> = of_severity.collect();
        let shown: Vec<&Annotation> = commands
            .iter()
            .filter(|command| command.level == severity)
            .collect();
        assert_eq!(shown.len(), all.len().min(SHOWN), "{severity}");
        for (command, one) in shown.iter().zip(all) {
            command.is_about(one);
        }
    }
    let left: Vec<&Value> = found
        .iter()
        .filter(|one| one["severity"] == "error")
        .skip(SHOWN)
        .collect();
    assert!(!left.is_empty(), "the portal has too few errors");
    assert_eq!(rest.len(), left.len());
    for (line, one) in rest.iter().zip(left) {
        let text = |field: &str| one[field].as_str().unwrap();
        let said = format!("[{}]: {}; {}", text("code"), text("message"), text("help"));
        assert!(
            line.contains(&said) && line.contains(text("file")),
            "{line}"
        );
    }
}

#[test]
fn the_summary_of_the_step_is_a_table_of_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("summary.md");
    fs::write(&path, "# Of an earlier step\n\n").unwrap();
    let printed = check("github", Some(&path));
    assert!(
        printed.lines().all(|line| line.starts_with("::")),
        "{printed}"
    );
    let summary = fs::read_to_string(&path).unwrap();
    assert!(summary.starts_with("# Of an earlier step\n"));
    let rows = rows(&summary);
    let found = json();
    let found = list(&found, "diagnostics");
    assert_eq!(rows.len(), found.len());
    let mut missing: Vec<&Value> = found.iter().collect();
    for row in rows {
        let [severity, code, place, message, help] = row.as_slice() else {
            panic!("{row:?}");
        };
        let before = missing.len();
        missing.retain(|one| {
            let is = |field: &str, text: &str| one[field] == *text;
            !(is("severity", severity)
                && is("code", code)
                && is("message", message)
                && is("help", help)
                && place.contains(one["file"].as_str().unwrap())
                && (one["line"].is_null() || place.contains(&format!(":{}:", one["line"]))))
        });
        assert_eq!(missing.len() + 1, before, "{row:?}");
    }
}

#[test]
fn sarif_is_valid() {
    let schema = fs::read_to_string(folder().join("sarif-schema-2.1.0.json")).unwrap();
    // These patterns of language tags have a bracket too many, which the validator refuses
    // and other readers take for itself.
    assert_eq!(schema.matches("{2}]?$").count(), 2);
    let schema = schema.replace("{2}]?$", "{2}$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    for root in [folder().join("in"), clean()] {
        let report = run("sarif", None, &root, "en");
        let report: Value = serde_json::from_str(&report).unwrap();
        let wrong: Vec<String> = validator
            .iter_errors(&report)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn sarif_says_what_the_json_says() {
    for ui in ["en", "ja"] {
        let root = folder().join("in");
        let found: Value = serde_json::from_str(&run("json", None, &root, ui)).unwrap();
        let sarif: Value = serde_json::from_str(&run("sarif", None, &root, ui)).unwrap();
        let run = &sarif["runs"][0];
        assert_eq!(run["language"], ui);
        let rules = list(&run["tool"]["driver"], "rules");
        let (found, results) = (list(&found, "diagnostics"), list(run, "results"));
        assert_eq!(found.len(), results.len());
        for (one, result) in found.iter().zip(results) {
            assert_eq!(one["code"], result["ruleId"]);
            assert_eq!(one["severity"], result["level"]);
            let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], one["code"]);
            assert!(rule["shortDescription"]["text"] != "", "{rule}");
            let text = result["message"]["text"].as_str().unwrap();
            assert!(text.starts_with(one["message"].as_str().unwrap()), "{text}");
            let region = &result["locations"][0]["physicalLocation"]["region"];
            assert_eq!(region["startLine"], one["line"]);
            assert_eq!(region["startColumn"], one["column"]);
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats")
}

/// A portal without any mistake.
fn clean() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/portal")
}

fn check(format: &str, summary: Option<&Path>) -> String {
    run(format, summary, &folder().join("in"), "en")
}

/// What `jih check` prints on standard output, run in the repository.
fn run(format: &str, summary: Option<&Path>, root: &Path, ui: &str) -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = root.strip_prefix(here).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_jih"));
    command
        .current_dir(here)
        .args([
            "check",
            "--today",
            "2026-11-20",
            "--ui-lang",
            ui,
            "--format",
            format,
        ])
        .arg("--root")
        .arg(root)
        .env_remove("GITHUB_STEP_SUMMARY")
        // What lies in the future is asked of the clock, too.
        .env("SOURCE_DATE_EPOCH", "1795219200");
    if let Some(path) = summary {
        command.env("GITHUB_STEP_SUMMARY", path);
    }
    let output = command.output().unwrap();
    assert!(output.status.code().unwrap() < 2, "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn json() -> Value {
    serde_json::from_str(&check("json", None)).unwrap()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a Vec<Value> {
    value[field].as_array().unwrap()
}

/// The tables of docs/diagnostics.md: for each object its fields with their types.
fn documented() -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md");
    let papers = fs::read_to_string(path).unwrap();
    let sections = papers.split("\n### JSON: ").skip(1);
    sections
        .map(|section| {
            let (title, rest) = section.split_once('\n').unwrap();
            let rest = rest.split("\n#").next().unwrap();
            let fields = rest
                .lines()
                .filter(|line| line.starts_with("| `"))
                .map(|line| {
                    let cells: Vec<&str> = line.split(" | ").collect();
                    let types = cells[1].split(" or ").map(str::to_owned).collect();
                    (cells[0].trim_matches(['|', ' ', '`']).to_owned(), types)
                })
                .collect();
            (title.to_owned(), fields)
        })
        .collect()
}

/// A workflow command of GitHub Actions: `::level key=value,key=value::text`.
struct Annotation {
    level: String,
    properties: Map<String, Value>,
    text: String,
}

impl Annotation {
    /// Refuses all that the runner could read otherwise than it was meant.
    fn parse(line: &str) -> Self {
        let inner = line.strip_prefix("::").unwrap();
        let (head, text) = inner.split_once("::").unwrap();
        let (level, properties) = head.split_once(' ').unwrap();
        assert!(["error", "warning", "notice"].contains(&level), "{line}");
        let known = ["file", "line", "col", "endLine", "endColumn", "title"];
        let properties = properties.split(',').map(|pair| {
            let (key, value) = pair.split_once('=').unwrap();
            assert!(known.contains(&key), "{line}");
            assert!(!value.contains(':') && !value.is_empty(), "{line}");
            let value = unescape(value, &["25", "0D", "0A", "3A", "2C"]);
            (key.to_owned(), Value::String(value))
        });
        Self {
            level: level.to_owned(),
            properties: properties.collect(),
            text: unescape(text, &["25", "0D", "0A"]),
        }
    }

    fn is_about(&self, one: &Value) {
        let own = |key: &str| self.properties.get(key).and_then(Value::as_str);
        let text = |field: &str| one[field].as_str().unwrap();
        let file = format!("tests/formats/in/{}", text("file"));
        assert_eq!(own("file"), Some(file.as_str()));
        assert_eq!(own("title"), Some(text("code")));
        for (key, field) in [
            ("line", "line"),
            ("col", "column"),
            ("endLine", "end_line"),
            ("endColumn", "end_column"),
        ] {
            let number = one[field].as_u64().map(|number| number.to_string());
            assert_eq!(own(key), number.as_deref(), "{key}");
        }
        assert_eq!(self.text, format!("{}\n{}", text("message"), text("help")));
    }
}

/// Every `%` begins one of these escapes.
fn unescape(text: &str, escapes: &[&str]) -> String {
    let mut parts = text.split('%');
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2).unwrap();
        assert!(escapes.contains(&code), "%{code} in {text}");
        out.push(char::from(u8::from_str_radix(code, 16).unwrap()));
        out.push_str(rest);
    }
    out
}

/// The cells of the only table, as a reader sees them, without its head.
fn rows(markdown: &str) -> Vec<Vec<String>> {
    let (mut rows, mut cell) = (Vec::new(), String::new());
    let mut row: Vec<String> = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableCell) => cell.clear(),
            Event::Text(text) => cell.push_str(&text),
            Event::Code(code) => cell.push_str(&code),
            Event::End(TagEnd::TableCell) => row.push(cell.clone()),
            Event::End(TagEnd::TableHead) => row.clear(),
            Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
            Event::Start(Tag::Link { .. } | Tag::Emphasis | Tag::Strong | Tag::Image { .. }) => {
                panic!("Markdown of an author's in {row:?}")
            }
            _ => {}
        }
    }
    rows
}
