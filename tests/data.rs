//! Open data: what the entries say is in every file, and nothing past its date is current.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test makes portals and reads what they became"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::Date;
use jih::disk::read_portal;
use jih::parse::schema::{CENTRE, FACILITATOR, HOSPITAL, Kind, Shape};
use serde_json::Value;
use support::{LANGUAGES, TODAY, load, render, repository};
use tempfile::TempDir;

/// Files below `data/v1/`, and the paths of all that is built.
type Files = BTreeMap<String, Vec<u8>>;

const TABLES: [&str; 4] = ["hospitals", "treatments", "facilitators", "centres"];

/// The repository's own portal.
static OWN: LazyLock<Files> = LazyLock::new(|| build(repository(), TODAY));

/// A portal whose entries have every field: the examples of the handbook.
static WHOLE: LazyLock<Files> = LazyLock::new(|| {
    let folder = whole_portal();
    build(folder.path(), TODAY)
});

fn build(root: &Path, today: Date) -> Files {
    render(&load(&read_portal(root, today).unwrap(), None))
}

fn whole_portal() -> TempDir {
    let folder = TempDir::new().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let example = |name: &str| {
        let path = repository().join("src/guide/examples").join(name);
        fs::read_to_string(path).unwrap()
    };
    put(
        "site.yaml",
        "base_url: https://portal.example\nlanguages: [en, ja]\nsource_language: en\n",
    );
    let mut shared = "- {id: sample-leaflet, title: \"=A leaflet; 2025|2026\"}\n".to_owned();
    shared.push_str("- {id: sample-list, title: A list}\n");
    put("content/sources.yaml", &shared);
    let prose = |blocks: &[&str]| -> String {
        let lines = blocks
            .iter()
            .map(|block| format!("  {block}: Text of {block}.\n"));
        lines.collect()
    };
    // Of some fields the handbook shows no example.
    let hospital = example("hospital.yaml")
        .replace(
            "  yen_per_point: 30\n",
            "  yen_per_point: 30\n  percent_of_tariff: 300\n",
        )
        .replace("  wheelchair: yes\n", "  wheelchair: yes\n  children: no\n")
        .replace(
            "- unnamed: 21\n  mode: phone\n",
            "- unnamed: 21\n  mode: phone\n  booking: true\n",
        )
        .replace(
            "prose:\n",
            &format!(
                "prose:\n{}",
                prose(&["treatments", "languages", "costs", "stay", "after"])
            ),
        );
    put("content/hospitals/sample-hospital.yaml", &hospital);
    put(
        "content/hospitals/sample-hospital.ja.yaml",
        &example("hospital-overlay.yaml"),
    );
    let facilitator = example("facilitator.yaml")
        .replace("  since: 2015-09\n", "  since: 2015-09\n  until: 2024-03\n")
        .replace("  hours: mon-fri", "  international_page: https://coordinator.example/en/\n  email: a@coordinator.example\n  hours: mon-fri")
        .replace("prose:\n", &format!("prose:\n{}", prose(&["languages", "services"])));
    put("content/facilitators/sample-coordinator.yaml", &facilitator);
    let centre = example("centre.yaml")
        .replace("sample-page", "sample-leaflet")
        .replace("planned_for: 2028\n", "planned_for: 2028\nopened: 2024\n");
    put("content/centres/sample-centre.yaml", &centre);
    folder
}

fn file<'a>(files: &'a Files, name: &str) -> &'a [u8] {
    let found = files.get(&format!("data/v1/{name}"));
    found.unwrap_or_else(|| panic!("no {name}"))
}

fn json(files: &Files, name: &str) -> Value {
    serde_json::from_slice(file(files, name)).unwrap()
}

fn records(files: &Files, table: &str, lang: &str) -> Vec<Value> {
    let all = json(files, &format!("{table}.{lang}.json"));
    all["records"].as_array().unwrap().clone()
}

/// Rows as maps from columns to cells.
fn rows(files: &Files, name: &str) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let bytes = file(files, name);
    let text = bytes.strip_prefix("\u{feff}".as_bytes());
    // Without its mark Excel in Japan would take the file for Shift_JIS.
    let mut reader = csv::Reader::from_reader(text.unwrap());
    let heads: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let row = |row: csv::Result<csv::StringRecord>| {
        let row = row.unwrap();
        heads
            .iter()
            .cloned()
            .zip(row.iter().map(str::to_owned))
            .collect()
    };
    let rows = reader.records().map(row).collect();
    (heads, rows)
}

/// Every value of a tree that has no fields of its own, by the way to it, in order.
fn leaves(value: &Value, path: &str, out: &mut BTreeMap<String, Vec<Option<String>>>) {
    let mut put = |text: Option<String>| out.entry(path.to_owned()).or_default().push(text);
    match value {
        Value::Object(map) if path.ends_with(".others") => {
            for (tag, text) in map {
                out.entry(path.to_owned())
                    .or_default()
                    .push(Some(format!("{tag}={}", text.as_str().unwrap())));
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                let below = if path.is_empty() {
                    key.clone()
                } else {
                    format!("{path}.{key}")
                };
                leaves(value, &below, out);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves(item, path, out)),
        Value::Null => put(None),
        Value::String(text) => put(Some(text.clone())),
        other => put(Some(other.to_string())),
    }
}

/// The values of a cell, by the conventions of the page: separators that are text stand
/// behind a backslash.
fn values(cell: &str, lists: u64) -> Vec<String> {
    let text = cell.strip_prefix('\'').unwrap_or(cell);
    if lists == 0 {
        return vec![text.strip_prefix("tel:").unwrap_or(text).to_owned()];
    }
    let mut out = vec![String::new()];
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => out.last_mut().unwrap().extend(characters.next()),
            '|' | ';' => out.push(String::new()),
            c => out.last_mut().unwrap().push(c),
        }
    }
    out.into_iter()
        .map(|one| one.strip_prefix("tel:").unwrap_or(&one).to_owned())
        .collect()
}

fn lists(files: &Files, table: &str) -> BTreeMap<String, u64> {
    let schema = json(files, &format!("{table}.schema.json"));
    let fields = schema["fields"].as_array().unwrap().iter();
    fields
        .map(|field| {
            let name = field["name"].as_str().unwrap().to_owned();
            (name, field["jih:lists"].as_u64().unwrap_or(0))
        })
        .collect()
}

#[test]
fn json_and_csv_say_the_same_of_every_entry() {
    for (files, langs) in [(&*OWN, &LANGUAGES[..]), (&*WHOLE, &["en", "ja"])] {
        for table in TABLES {
            let lists = lists(files, table);
            for lang in langs {
                let records = records(files, table, lang);
                let (_, rows) = rows(files, &format!("{table}.{lang}.csv"));
                assert_eq!(records.len(), rows.len(), "{table}.{lang}");
                for (record, row) in records.iter().zip(&rows) {
                    let mut have = BTreeMap::new();
                    leaves(record, "", &mut have);
                    for (column, cell) in row {
                        let said: Vec<String> = have
                            .remove(column)
                            .into_iter()
                            .flatten()
                            .flatten()
                            .collect();
                        let cells = values(cell, lists[column]);
                        let cells: Vec<String> =
                            cells.into_iter().filter(|one| !one.is_empty()).collect();
                        assert_eq!(said, cells, "{table}.{lang} {} {column}", row["id"]);
                    }
                    have.retain(|_, values| values.iter().any(Option::is_some));
                    assert!(have.is_empty(), "{table}.{lang}: no column for {have:?}");
                }
            }
        }
    }
}

#[test]
fn every_entry_is_there_in_every_language() {
    for table in ["hospitals", "facilitators", "centres"] {
        let folder = repository().join("content").join(table);
        let ids: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
            .filter(|id| !id.contains('.'))
            .collect();
        for lang in LANGUAGES {
            let records = records(&OWN, table, lang);
            let have = records
                .iter()
                .map(|one| one["id"].as_str().unwrap().to_owned());
            assert_eq!(have.collect::<BTreeSet<_>>(), ids, "{table}.{lang}");
        }
    }
    let text = String::from_utf8_lossy(file(&OWN, "hospitals.ja.csv"));
    assert!(text.contains("相澤病院,あいざわびょういん"));
    assert!(text.contains("\r\n"));
}

/// Every field that editors can write is in a record, with a value: what the schema gets
/// and the data forget fails here. A shape that several kinds share counts once.
#[test]
fn no_field_of_an_entry_is_forgotten() {
    let mut seen = BTreeMap::new();
    for (table, shape) in [
        ("hospitals", HOSPITAL),
        ("facilitators", FACILITATOR),
        ("centres", CENTRE),
    ] {
        let record = records(&WHOLE, table, "en").remove(0);
        fields(shape, &[&record], &mut seen);
    }
    seen.retain(|_, is_seen| !*is_seen);
    assert!(seen.is_empty(), "in no record: {:?}", seen.keys());
}

type Seen = BTreeMap<(&'static str, &'static str), bool>;

fn fields(shape: &'static Shape, maps: &[&Value], seen: &mut Seen) {
    for field in shape.fields.iter().filter(|field| field.key != "draft") {
        let found: Vec<&Value> = maps
            .iter()
            .filter_map(|map| map.get(field.key))
            .flat_map(|value| match value {
                Value::Array(items) => items.iter().collect(),
                one => vec![one],
            })
            .filter(|value| !value.is_null())
            .collect();
        let kind = match field.kind {
            Kind::List(item) => *item,
            kind => kind,
        };
        let is_there = match kind {
            Kind::Code(_) | Kind::OneOf(_) | Kind::Prefecture => found
                .iter()
                .any(|one| one["code"].is_string() && one["label"] != one["code"]),
            Kind::Prose(blocks) => blocks
                .iter()
                .all(|block| found.iter().any(|one| one[*block]["text"].is_string())),
            _ => !found.is_empty(),
        };
        *seen.entry((shape.id, field.key)).or_default() |= is_there;
        if let Kind::Map(inner) = kind {
            fields(inner, &found, seen);
        }
    }
}

#[test]
fn schema_dictionary_and_columns_match() {
    let packed = |files: &Files, name: &str| rows(files, name).1;
    for ui in ["en", "ja"] {
        let dictionary = packed(&OWN, &format!("dictionary.{ui}.csv"));
        for table in TABLES {
            let (heads, _) = rows(&OWN, &format!("{table}.en.csv"));
            let own = dictionary.iter().filter(|row| row["table"] == table);
            let described: Vec<&String> = own.clone().map(|row| &row["column"]).collect();
            assert_eq!(described, heads.iter().collect::<Vec<_>>(), "{table}.{ui}");
            for row in own {
                let is_said = !row["title"].is_empty() && row["meaning"].len() > 5;
                assert!(is_said && !row["type"].is_empty(), "{row:?}");
                let keys = row["title"].contains("data-part") || row["meaning"].contains(".about");
                assert!(!keys, "{row:?}");
            }
            let schema = lists(&OWN, table);
            let schema: BTreeSet<&String> = schema.keys().collect();
            assert_eq!(schema, heads.iter().collect(), "{table}");
        }
    }
}

#[test]
fn cells_are_what_the_schema_says() {
    for table in TABLES {
        let schema = json(&OWN, &format!("{table}.schema.json"));
        let (_, rows) = rows(&OWN, &format!("{table}.en.csv"));
        let mut ids = BTreeSet::new();
        for row in &rows {
            assert!(
                ids.insert(&row["id"]),
                "{table}: {} is there twice",
                row["id"]
            );
            for field in schema["fields"].as_array().unwrap() {
                let name = field["name"].as_str().unwrap();
                let cell = &row[name];
                let wanted = &field["constraints"];
                if cell.is_empty() {
                    assert!(wanted["required"] != true, "{table} {} {name}", row["id"]);
                    continue;
                }
                let fits = match field["type"].as_str().unwrap() {
                    "boolean" => cell == "true" || cell == "false",
                    "integer" => cell.parse::<u32>().is_ok(),
                    "number" => cell.parse::<f64>().is_ok(),
                    "date" => cell.parse::<Date>().is_ok(),
                    _ => !cell.starts_with(['=', '+', '-', '@']),
                };
                assert!(fits, "{table} {} {name}: {cell}", row["id"]);
                if let Some(codes) = wanted["enum"].as_array() {
                    assert!(codes.iter().any(|code| code == cell), "{name}: {cell}");
                }
            }
        }
    }
}

#[test]
fn the_package_names_every_file_and_only_those() {
    let package = json(&OWN, "datapackage.json");
    let named = |one: &Value| {
        let name = one["name"].as_str().unwrap();
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._/".contains(c);
        assert!(name.chars().all(allowed), "{name}");
        name.to_owned()
    };
    named(&package);
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    let resources = package["resources"].as_array().unwrap();
    let names: BTreeSet<String> = resources.iter().map(named).collect();
    assert_eq!(names.len(), resources.len(), "two resources have one name");
    let mut paths: BTreeSet<String> = BTreeSet::from(["datapackage.json".to_owned()]);
    for resource in resources {
        paths.insert(resource["path"].as_str().unwrap().to_owned());
        match &resource["schema"] {
            Value::String(path) => paths.extend([path.clone()]),
            Value::Object(schema) => {
                let (heads, _) = rows(&OWN, resource["path"].as_str().unwrap());
                let fields = schema["fields"].as_array().unwrap().iter();
                let fields: Vec<&str> = fields.map(|one| one["name"].as_str().unwrap()).collect();
                assert_eq!(fields, heads);
            }
            _ => assert_ne!(resource["format"], "csv"),
        }
    }
    let built = OWN.keys().filter_map(|path| path.strip_prefix("data/v1/"));
    assert_eq!(paths, built.map(str::to_owned).collect());
}

#[test]
fn a_feed_is_atom_and_its_newest_entry_is_first() {
    for (files, lang) in [(&*OWN, "en"), (&*OWN, "ar"), (&*WHOLE, "ja")] {
        let text = String::from_utf8(file(files, &format!("changes.{lang}.xml")).to_vec()).unwrap();
        let tree = roxmltree::Document::parse(&text).unwrap();
        let root = tree.root_element();
        assert_eq!(
            root.tag_name().namespace(),
            Some("http://www.w3.org/2005/Atom")
        );
        let child = |of: roxmltree::Node, name: &str| {
            let found = of
                .children()
                .find(|one| one.has_tag_name(("http://www.w3.org/2005/Atom", name)));
            found
                .and_then(|one| one.text())
                .unwrap_or_else(|| panic!("no {name}"))
                .to_owned()
        };
        let entries: Vec<roxmltree::Node> = root
            .children()
            .filter(|one| one.tag_name().name() == "entry")
            .collect();
        assert!(!entries.is_empty());
        let days: Vec<String> = entries.iter().map(|one| child(*one, "updated")).collect();
        assert!(days.is_sorted_by(|a, b| a >= b), "{days:?}");
        assert_eq!(child(root, "updated"), days[0]);
        for day in &days {
            assert!(day.parse::<jiff::Timestamp>().is_ok(), "{day}");
        }
        let ids: BTreeSet<String> = entries.iter().map(|one| child(*one, "id")).collect();
        assert_eq!(ids.len(), entries.len(), "two entries have one id");
        for entry in entries {
            assert!(!child(entry, "title").is_empty());
        }
    }
}

#[test]
fn a_change_that_an_editor_wrote_is_in_the_feed() {
    let changes = json(&WHOLE, "changes.json");
    let changes = changes["records"].as_array().unwrap();
    let of = |table: &str| changes.iter().find(|one| one["table"] == table).unwrap();
    assert_eq!(of("hospitals")["kind"], "contact");
    assert_eq!(of("hospitals")["sources"][0]["id"], "sample-page");
    assert_eq!(of("centres")["kind"], "added");
}

#[test]
fn what_is_past_its_date_is_not_current() {
    let coordinator = records(&WHOLE, "facilitators", "en").remove(0);
    let standing = &coordinator["amtac"]["standing"];
    assert_eq!(standing["code"], "ended");
    assert_eq!(standing["current"], false);
    assert_eq!(standing["valid_until"], "2024-03-31");
    // The same entries, read years later.
    let folder = whole_portal();
    let later = build(folder.path(), jiff::civil::date(2031, 1, 1));
    let hospital = records(&later, "hospitals", "en").remove(0);
    assert_eq!(hospital["accreditations"][0]["standing"]["current"], false);
    assert_eq!(hospital["treatments"][0]["offer"]["code"], "ended");
    assert_eq!(hospital["check"]["state"]["code"], "past");
    assert_eq!(hospital["intake"]["check"]["state"]["code"], "past");
    let offer = records(&later, "treatments", "en").remove(0);
    assert_eq!(offer["offer"]["code"], "ended");
    for record in records(&OWN, "hospitals", "en") {
        for one in record["accreditations"].as_array().unwrap() {
            let until = one["until"].as_str().filter(|day| *day < "2026-11");
            let is_over = until.is_some();
            assert!(!(is_over && one["standing"]["current"] == true), "{one}");
        }
    }
}

#[test]
fn a_text_says_who_answers_for_it() {
    let hospital = records(&WHOLE, "hospitals", "ja").remove(0);
    let about = &hospital["prose"]["about"];
    assert_eq!(about["lang"], "ja");
    assert_eq!(about["origin"]["code"], "machine");
    assert_eq!(about["from"], "en");
    assert_eq!(about["on"], "2026-11-20");
    let costs = &hospital["prose"]["costs"];
    assert_eq!(
        (&costs["lang"], &costs["origin"]["code"]),
        (&"en".into(), &"original".into())
    );
}

#[test]
fn a_formula_is_text_and_a_telephone_can_be_dialled() {
    let (_, rows) = rows(&WHOLE, "facilitators.en.csv");
    assert_eq!(rows[0]["contact.phones.number"], "tel:+81-6-1234-5678");
    assert_eq!(rows[0]["sources.title"], "'=A leaflet\\; 2025\\|2026");
}

#[test]
fn programs_are_told_where_the_data_are() {
    let text = String::from_utf8(OWN["llms.txt"].clone()).unwrap();
    assert!(text.starts_with("# Japan International Hospitals\n"));
    let base = "https://jih-portal.example/";
    for link in text.split("](").skip(1) {
        let url = link.split(')').next().unwrap();
        let Some(path) = url.strip_prefix(base) else {
            assert!(url.starts_with("https://creativecommons.org/"), "{url}");
            continue;
        };
        let path = match path.ends_with('/') {
            true => format!("{path}index.html"),
            false => path.to_owned(),
        };
        assert!(OWN.contains_key(&path), "{url}");
    }
    assert!(text.contains("Do not rank hospitals"));
}
