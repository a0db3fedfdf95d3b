//! The JSON Schemas and the handbook: what editors are told must be what `jih check` says.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the files of the repository"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use clap::Parser;
use jiff::civil::{Date, date};
use jih::diagnostic::Diagnostic;
use jih::guide::{FileKind, KINDS, handbook, json_schema, read_labels};
use jih::source::{Layer, SourceFile, Sources};
use jih::words::Labels;
use jih::{disk, parse, pipeline};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;

const TODAY: Date = date(2026, 11, 20);

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn labels() -> Labels {
    let sources = disk::read_portal(repository(), TODAY).unwrap();
    read_labels(&sources).unwrap()
}

/// The schema of every kind of file, by its name.
fn validators() -> BTreeMap<&'static str, Validator> {
    let labels = labels();
    let one = |kind: &FileKind| (kind.name, validator(kind, &labels));
    KINDS.iter().map(one).collect()
}

fn validator(kind: &FileKind, labels: &Labels) -> Validator {
    let schema: Value = serde_json::from_str(&json_schema::text(kind, labels)).unwrap();
    let name = kind.name;
    if let Err(error) = jsonschema::draft7::meta::validate(&schema) {
        panic!("{name}: not draft-07 at {}: {error}", error.instance_path());
    }
    jsonschema::draft7::new(&schema).unwrap()
}

/// A file as an editor's program sees it, by YAML 1.2: `yes` is a text. Of a page only its
/// head.
fn value(text: &str) -> Value {
    let yaml = match text.strip_prefix("---\n") {
        Some(rest) => rest.split("\n---").next().unwrap(),
        None => text,
    };
    let options = serde_yaml::options! { strict_booleans: true };
    serde_yaml::from_str_with_options(yaml, options).unwrap()
}

fn complaints(validator: &Validator, value: &Value) -> Vec<String> {
    let errors = validator.iter_errors(value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// The kind of a file of a portal; none for messages and the theme.
fn kind_of(path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path.split('/').collect();
    Some(match parts.as_slice() {
        ["site.yaml"] => "site",
        ["content", "sources.yaml"] => "sources",
        ["content", "facts.yaml"] => "facts",
        ["content", "showcase", name] if name.ends_with(".yaml") => "showcase",
        ["content", "pages" | "showcase", _] => "front-matter",
        ["content", folder, name] => match (*folder, name.matches('.').count()) {
            ("hospitals", 1) => "hospital",
            ("hospitals", _) => "hospital-overlay",
            ("facilitators", 1) => "facilitator",
            ("facilitators", _) => "facilitator-overlay",
            ("centres", 1) => "centre",
            _ => "centre-overlay",
        },
        _ => return None,
    })
}

#[test]
fn every_file_of_this_repository_is_accepted() {
    let validators = validators();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for root in [repository().to_owned(), repository().join("samples/portal")] {
        let sources = disk::read_portal(&root, TODAY).unwrap();
        for (_, file) in sources.files() {
            let Some(kind) = kind_of(&file.path) else {
                continue;
            };
            seen.insert(kind);
            let wrong = complaints(&validators[kind], &value(file.text()));
            let path = &file.path;
            assert!(wrong.is_empty(), "{path} as {kind}:\n{}", wrong.join("\n"));
        }
    }
    assert_eq!(seen.len(), KINDS.len(), "kinds without a file: {seen:?}");
}

/// The examples of the handbook, as one portal.
fn examples() -> Vec<(&'static str, String, String)> {
    let place = |name: &str| match name {
        "hospital" => "content/hospitals/sample-hospital.yaml",
        "facilitator" => "content/facilitators/sample-coordinator.yaml",
        "centre" => "content/centres/sample-centre.yaml",
        "showcase" => "content/showcase/particle-therapy.yaml",
        "sources" => "content/sources.yaml",
        "facts" => "content/facts.yaml",
        "hospital-overlay" => "content/hospitals/sample-hospital.ja.yaml",
        "facilitator-overlay" => "content/facilitators/sample-coordinator.ja.yaml",
        "centre-overlay" => "content/centres/sample-centre.ja.yaml",
        "front-matter" => "content/pages/visa.en.md",
        _ => "site.yaml",
    };
    let read = |kind: &FileKind| {
        let format = if kind.name == "front-matter" {
            "md"
        } else {
            "yaml"
        };
        let path = format!("src/guide/examples/{}.{format}", kind.name);
        let text = fs::read_to_string(repository().join(path)).unwrap();
        (kind.name, place(kind.name).to_owned(), text)
    };
    KINDS.iter().map(read).collect()
}

/// What `jih check` finds in each file of a portal: file and code.
fn checked(files: &[(&str, String, String)]) -> BTreeSet<(String, &'static str)> {
    let mut all = disk::embedded();
    for (_, path, text) in files {
        let bytes = text.clone().into_bytes();
        all.push(SourceFile::new(path.clone(), Layer::Portal, bytes));
    }
    let sources = Sources::new(all, TODAY);
    let (_, found) = pipeline::load(&sources, None);
    let of = |one: &Diagnostic| {
        let file = one.file(&sources).unwrap_or_default().to_owned();
        (file, one.code)
    };
    found.iter().map(of).collect()
}

#[test]
fn the_examples_of_the_handbook_are_a_portal_without_a_mistake() {
    let files = examples();
    let mut found = checked(&files);
    // An example cannot know digests, shows what `approximate` looks like, and of a
    // showcase only the facts.
    let expected = [
        "missing-digest",
        "approximate-coordinates",
        "incomplete-showcase",
    ];
    found.retain(|(_, code)| !expected.contains(code));
    assert_eq!(found, BTreeSet::new());
    let validators = validators();
    for (kind, path, text) in &files {
        let wrong = complaints(&validators[kind], &value(text));
        assert!(wrong.is_empty(), "{path}:\n{}", wrong.join("\n"));
    }
}

/// `tests/schema/refused/<kind>-<slip>.yaml`: its first line names the problem that
/// `jih check` finds in it.
#[test]
fn a_slip_that_the_schema_sees_is_an_error_of_the_check_too() {
    let validators = validators();
    let folder = repository().join("tests/schema/refused");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut wrong = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&file).unwrap();
        let code = text.lines().next().unwrap().trim_start_matches("# ");
        let kinds = KINDS.iter().map(|kind| kind.name);
        let kind = kinds
            .filter(|kind| name.starts_with(&format!("{kind}-")))
            .max_by_key(|kind| kind.len())
            .unwrap();
        if complaints(&validators[kind], &value(&text)).is_empty() {
            wrong.push(format!("{name}: the schema accepts it"));
        }
        let mut portal = examples();
        let at = portal.iter().position(|one| one.0 == kind).unwrap();
        portal[at].2 = match kind {
            "front-matter" => format!("---\n{text}---\n\nText.\n"),
            _ => text.clone(),
        };
        let path = portal[at].1.clone();
        let found = checked(&portal);
        if !found.contains(&(path, code)) {
            wrong.push(format!("{name}: expected {code}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn schemas_and_handbooks_are_as_the_program_writes_them() {
    let labels = labels();
    let schemas = json_schema::all(&labels);
    let handbooks = handbook::all(&labels);
    for (folder, command, files) in [
        ("schema", "schema", schemas),
        ("docs", "handbook", handbooks),
    ] {
        for (name, text) in &files {
            let path = repository().join(folder).join(name);
            let have = fs::read_to_string(path).unwrap_or_default();
            assert!(
                have == *text,
                "{folder}/{name} is not what `jih {command}` writes: run \
                 `cargo run -- {command}` and read the difference"
            );
        }
        let names: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        if folder == "schema" {
            for entry in fs::read_dir(repository().join(folder)).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                assert!(
                    names.contains(name.as_str()),
                    "schema/{name}: of what kind?"
                );
            }
        }
    }
}

/// The first `enum` below a property of this name.
fn codes_of<'a>(schema: &'a Value, property: &str) -> Option<&'a Value> {
    let children: Vec<(&str, &Value)> = match schema {
        Value::Object(map) => map.iter().map(|(key, one)| (key.as_str(), one)).collect(),
        Value::Array(items) => items.iter().map(|one| ("", one)).collect(),
        _ => Vec::new(),
    };
    children.into_iter().find_map(|(key, one)| match key {
        _ if key == property && one.get("enum").is_some() => Some(one),
        _ => codes_of(one, property),
    })
}

/// A portal in one language offers its own codes, each under the name that it has.
#[test]
fn a_code_of_the_portal_itself_is_offered() {
    let site = "base_url: https://a.example\nlanguages: [ja]\nsource_language: ja\n";
    let mut files = disk::embedded();
    for (path, text) in [
        ("site.yaml", site),
        ("i18n/ja/own.ftl", "treatment-own = 独自の治療\n"),
    ] {
        files.push(SourceFile::new(path.into(), Layer::Portal, text.into()));
    }
    let labels = read_labels(&Sources::new(files, TODAY)).unwrap();
    let schema: Value = serde_json::from_str(&json_schema::text(&KINDS[0], &labels)).unwrap();
    let treatment = codes_of(&schema, "treatment").unwrap();
    let codes = treatment["enum"].as_array().unwrap();
    let at = codes.iter().position(|code| code == "own").unwrap();
    assert_eq!(treatment["enumDescriptions"][at], "独自の治療");
    let at = codes.iter().position(|code| code == "bnct").unwrap();
    let both = treatment["enumDescriptions"][at].as_str().unwrap();
    assert!(both.contains(" · "), "{both}");
}

/// The first line of each file of a new portal leads to a schema that is there, and that
/// accepts the file.
#[test]
fn a_new_portal_brings_the_schemas_that_its_files_name() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let run = ["jih", "--quiet", "init", root.to_str().unwrap()];
    jih::commands::run(&jih::cli::Cli::parse_from(run)).unwrap();
    assert!(root.join(".vscode/settings.json").exists());
    let sources = disk::read_portal(root, TODAY).unwrap();
    let own = sources
        .files()
        .filter(|(_, file)| file.layer == Layer::Portal && file.path.ends_with(".yaml"));
    let mut kinds = BTreeSet::new();
    for (_, file) in own {
        let path = &file.path;
        let first = file.text().lines().next().unwrap();
        let named = first
            .strip_prefix("# yaml-language-server: $schema=")
            .unwrap();
        let schema = root.join(path).parent().unwrap().join(named);
        let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
        let validator = jsonschema::draft7::new(&schema).unwrap();
        let wrong = complaints(&validator, &value(file.text()));
        assert!(wrong.is_empty(), "{path}:\n{}", wrong.join("\n"));
        kinds.insert(named.rsplit('/').next().unwrap().to_owned());
    }
    assert_eq!(kinds.len(), 7, "{kinds:?}");
}

/// A link within a handbook leads somewhere, and no message is missing from it.
#[test]
fn every_link_within_a_handbook_has_its_anchor() {
    for (name, text) in handbook::all(&labels()) {
        for id in ["handbook-", "kind-", "vocabulary-", "shape-"] {
            assert!(!text.contains(&format!("| {id}")), "{name}: {id}…");
            assert!(!text.contains(&format!("# {id}")), "{name}: {id}…");
        }
        for link in text.split("](#").skip(1) {
            let anchor = link.split(')').next().unwrap();
            let there = format!("<a id=\"{anchor}\"></a>");
            assert_eq!(text.matches(&there).count(), 1, "{name}: #{anchor}");
        }
    }
}

/// Whether the schema and the validator accept a hospital with this value at a field.
fn verdicts(validator: &Validator, before: &str, text: &str) -> (bool, bool) {
    // Quoted, so that both see a text: JSON's escapes are YAML's too.
    let quoted = Value::String(text.to_owned()).to_string();
    let file = format!(
        "name: {{ja: 病院, kana: びょういん, en: Hospital}}\n{}",
        before.replace("HERE", &quoted)
    );
    let path = "content/hospitals/a.yaml".to_owned();
    let file = SourceFile::new(path, Layer::Portal, file.into_bytes());
    let seen = value(file.text());
    let sources = Sources::new(vec![file], TODAY);
    let parsed = parse::parse(&sources, None);
    let passes = !parsed.diagnostics().has_errors();
    (complaints(validator, &seen).is_empty(), passes)
}

/// Fields whose form a pattern says, and an alphabet from which slips are made of them.
const FORMS: &[(&str, &str, &str)] = &[
    (
        "place: {prefecture: tokyo}\ncontact: {website: HERE}",
        "https://a.example/b",
        "htps:/. a@?-あ",
    ),
    (
        "place: {prefecture: tokyo}\ncontact: {email: HERE}",
        "office@a.example",
        "a@.b<>'\" あ-",
    ),
    (
        "place: {prefecture: tokyo}\ncontact: {phones: [{number: HERE}]}",
        "+81-3-1234-5678",
        "+081-3 ",
    ),
    (
        "place: {prefecture: tokyo, postal_code: HERE}",
        "263-8555",
        "0123-〒 ",
    ),
    (
        "place: {prefecture: tokyo}\ncontact: {hours: HERE}",
        "mon-fri 09:00-17:00; sat",
        "monfri-,;0917: ",
    ),
    (
        "place: {prefecture: tokyo}\nconfirmed_by_hospital_on: HERE",
        "2026-10-01",
        "0129-/ ",
    ),
    (
        "place: {prefecture: tokyo}\nsources: [{id: HERE, title: A}]",
        "leaflet-2",
        "a-2_A あ",
    ),
    (
        "place: {prefecture: tokyo}\nprose: {about: HERE}",
        "Text",
        "a \n\u{3000}\u{202e}\u{200f}あ",
    ),
];

proptest! {
    // A failing value is in the message: it becomes a case of the field's own tests.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// The patterns say what the validator's code says. Days that a month lacks, the order
    /// of dates and of times are what a pattern cannot see: there the schema may accept.
    #[test]
    fn patterns_and_code_agree(
        at in 0..FORMS.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..3u8), 0..5),
    ) {
        thread_local! {
            static HOSPITAL: Validator = validator(&KINDS[0], &labels());
        }
        let (field, good, alphabet) = FORMS[at];
        let alphabet: Vec<char> = alphabet.chars().collect();
        let mut text: Vec<char> = good.chars().collect();
        for (place, letter, what) in edits {
            let letter = *letter.get(&alphabet);
            let place = place.index(text.len() + 1);
            match what {
                0 => text.insert(place, letter),
                1 if place < text.len() => text[place] = letter,
                _ if place < text.len() => { text.remove(place); }
                _ => {}
            }
        }
        let text: String = text.into_iter().collect();
        let (schema, code) = HOSPITAL.with(|one| verdicts(one, field, &text));
        let may_differ = field.contains("hours") || field.contains("place: {prefecture: tokyo}\nconfirmed");
        prop_assert!(schema == code || (schema && may_differ), "{field}: {text:?}: schema {schema}, code {code}");
    }
}
