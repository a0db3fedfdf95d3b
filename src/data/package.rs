//! What the files are: the data package, the schema of each table, the dictionary.

use serde_json::{Map, Value, json};

use super::column::{Column, Step, Table, Type};
use super::csv::{guarded, write};
use super::{File, LICENCE, LICENCE_NAME, LICENCE_URL, RULES};
use crate::catalogue::Catalogue;
use crate::facts::Prefecture;
use crate::guide::{about, title};
use crate::route::{self, Subject};
use crate::wording::{Ui, Wording};

/// Pattern of a date as precise as its source: of [`crate::facts::PartialDate`].
const DATE: &str = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/// What a column is called, as in `Contact · Telephones · Number`.
pub(super) fn name(wording: &Wording, column: &Column) -> String {
    let names = column.steps.iter().map(|step| match step {
        Step::Field(shape, key) => title(wording, shape, key).unwrap_or_else(|| (*key).to_owned()),
        Step::Block(block) => wording.say(&format!("prose-{block}"), &[]),
        Step::Part(part) => wording.say(&format!("data-part-{part}"), &[]),
    });
    names.collect::<Vec<_>>().join(" · ")
}

/// What stands in a column: what the field means, then what this part of it is.
pub(super) fn meaning(wording: &Wording, column: &Column) -> String {
    let mut said: Vec<String> = Vec::new();
    let fields = column.steps.iter().rev();
    let field = fields.clone().find_map(|step| match step {
        Step::Field(shape, key) => about(wording, shape, key),
        Step::Block(block) => wording.find(&format!("prose-{block}.about"), &[]),
        Step::Part(_) => None,
    });
    said.extend(field);
    if let Some(Step::Part(part)) = column.steps.last() {
        said.push(wording.say(&format!("data-part-{part}.about"), &[]));
    }
    said.join(" ")
}

/// The field of an entry's file that the column is from; empty for what is derived.
fn origin(column: &Column) -> String {
    let keys = column.steps.iter().filter_map(|step| match step {
        Step::Field(_, key) | Step::Block(key) => Some(*key),
        Step::Part(_) => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

/// The type in the words of Table Schema, and its format there.
fn kind(kind: Type) -> (&'static str, &'static str) {
    match kind {
        Type::Truth => ("boolean", "default"),
        Type::Integer(..) => ("integer", "default"),
        Type::Number(..) => ("number", "default"),
        Type::Day => ("date", "default"),
        Type::Url | Type::Phone => ("string", "uri"),
        Type::Email => ("string", "email"),
        _ => ("string", "default"),
    }
}

/// What is counted, by the endings that fields of one unit share.
fn unit(column: &Column) -> &'static str {
    let Some(Step::Field(_, key)) = column.steps.last() else {
        return "";
    };
    match *key {
        "jpy" => "JPY",
        key if key.ends_with("_jpy") || key.contains("_jpy_") => "JPY",
        "yen_per_point" => "JPY",
        "percent_of_tariff" => "%",
        "weeks" => "week",
        "hospital_days" => "day",
        "reply_days" => "working day",
        "lat" | "lon" => "degree (WGS 84)",
        "hours" => "Asia/Tokyo",
        _ => "",
    }
}

/// The codes that a column takes.
fn codes(catalogue: &Catalogue, column: &Column) -> Vec<String> {
    let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match column.kind {
        Type::Code(vocabulary) => catalogue.words.vocabulary.codes(vocabulary).to_vec(),
        Type::OneOf(words) => own(words),
        Type::Prefecture => Prefecture::all().map(|one| one.id().to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// The vocabulary that a column's codes are of, as `vocabulary.<lang>` calls it.
fn vocabulary(column: &Column) -> &'static str {
    match column.kind {
        Type::Code(vocabulary) => vocabulary,
        Type::Prefecture => "prefecture",
        _ => "",
    }
}

/// The Table Schema of a table.
pub(super) fn schema(catalogue: &Catalogue, table: Table) -> Value {
    let wording = Wording::new(Ui::En);
    let fields = table.columns().into_iter().map(|column| {
        let (kind, format) = kind(column.kind);
        let mut field = Map::new();
        let mut put = |key: &str, value: Value| field.insert(key.to_owned(), value);
        put("name", column.name().into());
        put("title", name(&wording, &column).into());
        put("description", meaning(&wording, &column).into());
        let mut constraints = Map::new();
        if column.required && column.lists == 0 {
            constraints.insert("required".into(), true.into());
        }
        let codes = codes(catalogue, &column);
        if column.lists > 0 {
            // To a program that does not know the convention it is a text.
            put("type", "string".into());
            put("jih:lists", column.lists.into());
            put("jih:items", json!({"type": kind, "format": format}));
        } else {
            put("type", kind.into());
            put("format", format.into());
            match column.kind {
                Type::Integer(from, to) => {
                    constraints.insert("minimum".into(), from.into());
                    constraints.insert("maximum".into(), to.into());
                }
                Type::Number(from, to) => {
                    constraints.insert("minimum".into(), from.into());
                    constraints.insert("maximum".into(), to.into());
                }
                Type::Date => {
                    constraints.insert("pattern".into(), DATE.into());
                }
                _ => {}
            }
            if !codes.is_empty() {
                constraints.insert("enum".into(), codes.clone().into());
            }
        }
        if !constraints.is_empty() {
            put("constraints", constraints.into());
        }
        for (key, value) in [
            ("jih:unit", unit(&column)),
            ("jih:vocabulary", vocabulary(&column)),
        ] {
            if !value.is_empty() {
                put(key, value.into());
            }
        }
        if column.lists > 0 && !codes.is_empty() {
            put("jih:codes", codes.into());
        }
        let from = origin(&column);
        if !from.is_empty() {
            put("jih:field", from.into());
        }
        Value::Object(field)
    });
    json!({
        "fields": fields.collect::<Vec<_>>(),
        "primaryKey": ["id"],
        "missingValues": [""],
    })
}

/// The heads of the dictionary.
const HEADS: [&str; 11] = [
    "table", "column", "title", "meaning", "type", "format", "unit", "lists", "required", "codes",
    "field",
];

/// Every column of every table: what it means, its type, its unit, its codes, and the
/// field of an entry that it is from.
pub(super) fn dictionary(catalogue: &Catalogue, ui: Ui) -> Vec<u8> {
    let wording = Wording::new(ui);
    let heads = HEADS.map(str::to_owned).to_vec();
    let rows = Table::ALL.into_iter().flat_map(|table| {
        let wording = &wording;
        table.columns().into_iter().map(move |column| {
            let (kind, format) = kind(column.kind);
            let row = [
                table.name().to_owned(),
                column.name(),
                name(wording, &column),
                meaning(wording, &column),
                kind.to_owned(),
                format.to_owned(),
                unit(&column).to_owned(),
                column.lists.to_string(),
                column.required.to_string(),
                codes(catalogue, &column).join("|"),
                origin(&column),
            ];
            row.map(guarded).to_vec()
        })
    });
    write(std::iter::once(heads).chain(rows))
}

/// The Data Package: valid by versions 1 and 2 of the standard.
pub(super) fn package(catalogue: &Catalogue) -> Value {
    let site = &catalogue.site;
    let words = &catalogue.words[site.languages.source()];
    let page = route::path(&site.languages, site.languages.source(), &Subject::Data);
    let resources = super::files(catalogue).into_iter();
    let resources: Vec<Value> = resources
        .filter_map(|file| resource(catalogue, file))
        .collect();
    let sources = catalogue.sources.values().map(|source| {
        let mut out = Map::new();
        out.insert("title".into(), source.title.clone().into());
        if let Some(url) = &source.url {
            out.insert("path".into(), url.clone().into());
        }
        Value::Object(out)
    });
    let rules: Vec<&str> = RULES.iter().map(|rule| words.get(rule)).collect();
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "profile": "data-package",
        "name": "jih",
        "title": words.get("site-name"),
        "description": format!("{}\n\n{}", words.get("data-lede"), rules.join("\n")),
        "homepage": route::absolute(&site.base_url, &page),
        "version": "1.0.0",
        "licenses": [{"name": LICENCE, "title": LICENCE_NAME, "path": LICENCE_URL}],
        "sources": sources.collect::<Vec<_>>(),
        "resources": resources,
    })
}

fn resource(catalogue: &Catalogue, file: File) -> Option<Value> {
    let languages = &catalogue.site.languages;
    let path = file.name(languages);
    let (stem, ending) = path.rsplit_once('.')?;
    let (title, lang) = match file {
        File::Records(table, lang, _) => (table.name(), Some(lang)),
        File::Vocabulary(lang, _) => ("vocabulary", Some(lang)),
        File::Feed(lang) => ("changes", Some(lang)),
        File::Changes => ("changes", None),
        File::Dictionary(_) => ("dictionary", None),
        File::Schema(_) | File::Package => return None,
    };
    let mut out = json!({
        "name": format!("{}-{ending}", stem.replace('.', "-")),
        "title": title,
        "path": path,
        "format": ending,
        "mediatype": match ending {
            "csv" => "text/csv",
            "xml" => "application/atom+xml",
            _ => "application/json",
        },
        "encoding": "utf-8",
    });
    let map = out.as_object_mut()?;
    if let Some(lang) = lang {
        map.insert("jih:lang".into(), languages[lang].tag.clone().into());
    }
    if ending == "csv" {
        map.insert("profile".into(), "tabular-data-resource".into());
        map.insert("type".into(), "table".into());
        map.insert(
            "dialect".into(),
            json!({"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true}),
        );
        let schema = match file {
            File::Records(table, ..) => File::Schema(table).name(languages).into(),
            File::Vocabulary(..) => texts(&["vocabulary", "code", "label"]),
            _ => texts(&HEADS),
        };
        map.insert("schema".into(), schema);
    }
    Some(out)
}

/// The schema of a table of texts.
fn texts(names: &[&str]) -> Value {
    let fields = names
        .iter()
        .map(|name| json!({"name": name, "type": "string"}));
    json!({"fields": fields.collect::<Vec<_>>()})
}
