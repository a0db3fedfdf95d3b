//! Open data below `/data/v1/`: what the pages say, for programs. Each file is a pure
//! function of the catalogue, made from [`crate::parse::schema`], so a new field of an
//! entry is in the records, in the tables and in the dictionary at once.
//!
//! A record is a tree in JSON, and a row of the same values in CSV: the name of a column is
//! the way through the tree. Of a list that a column lies in, all values stand in one cell,
//! with `|` between them and `;` within a list of lists; a backslash before one of these
//! makes it text.

mod changes;
mod column;
mod csv;
mod llms;
mod make;
mod node;
mod package;
mod record;

use serde_json::Value;

pub use changes::{Event, events};
pub use column::Table;

use crate::catalogue::Catalogue;
use crate::facts::Prefecture;
use crate::guide;
use crate::lang::{Lang, Languages};
use crate::parse::schema::{Field, Shape};
use crate::route::{self, Subject};
use crate::wording::{Ui, Wording};
use crate::words::VOCABULARIES;
use node::Node;

/// As SPDX calls the licence of the collection.
pub const LICENCE: &str = "CC-BY-4.0";

/// As people call it.
pub const LICENCE_NAME: &str = "CC BY 4.0";

/// Its text.
pub const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The messages that say how the data may be used, on the page and in the files.
pub const RULES: [&str; 5] = [
    "data-rule-dates",
    "data-rule-past",
    "data-rule-ranking",
    "data-rule-machine",
    "data-rule-cite",
];

/// A form of the same records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Format {
    Json,
    Csv,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Json, Self::Csv];

    /// The ending of a file.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// A file below `/data/v1/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The records of a table in a language.
    Records(Table, Lang, Format),
    /// Every code with its label in a language.
    Vocabulary(Lang, Format),
    /// The newest changes, as a feed.
    Feed(Lang),
    /// All changes.
    Changes,
    /// Every column of every table.
    Dictionary(Ui),
    /// The columns of a table, as Table Schema.
    Schema(Table),
    /// The list of all of these, as Data Package.
    Package,
}

impl File {
    /// Its name: tags of languages are in lower case there, as in every address.
    pub fn name(self, languages: &Languages) -> String {
        self.named(|lang| languages[lang].path.as_str())
    }

    fn named<'a>(self, tag: impl Fn(Lang) -> &'a str) -> String {
        match self {
            Self::Records(table, lang, format) => {
                format!("{}.{}.{}", table.name(), tag(lang), format.ending())
            }
            Self::Vocabulary(lang, format) => {
                format!("vocabulary.{}.{}", tag(lang), format.ending())
            }
            Self::Feed(lang) => format!("changes.{}.xml", tag(lang)),
            Self::Changes => "changes.json".to_owned(),
            Self::Dictionary(ui) => format!("dictionary.{}.csv", ui.tag()),
            Self::Schema(table) => format!("{}.schema.json", table.name()),
            Self::Package => "datapackage.json".to_owned(),
        }
    }

    /// Its address in whatever language, with [`route::EVERY`] where one names its language.
    pub fn pattern(self) -> String {
        route::data(&self.named(|_| route::EVERY))
    }

    /// Its address, from the root of the host.
    pub fn path(self, languages: &Languages) -> String {
        route::data(&self.name(languages))
    }
}

/// Every file there is; none where the portal has no open data.
pub fn files(catalogue: &Catalogue) -> Vec<File> {
    if !catalogue.site.parts.open_data {
        return Vec::new();
    }
    let mut out = vec![File::Package, File::Changes];
    out.extend(Ui::ALL.iter().map(|ui| File::Dictionary(*ui)));
    out.extend(Table::ALL.map(File::Schema));
    for lang in catalogue.site.languages.all() {
        for format in Format::ALL {
            out.extend(Table::ALL.map(|table| File::Records(table, lang, format)));
            out.push(File::Vocabulary(lang, format));
        }
        out.push(File::Feed(lang));
    }
    out
}

/// Makes a file.
pub fn make(catalogue: &Catalogue, file: File) -> Vec<u8> {
    match file {
        File::Records(table, lang, Format::Json) => json(catalogue, table, lang, |_| {}),
        File::Records(table, lang, Format::Csv) => {
            let columns = table.columns();
            let mut rows = csv::Rows::new(&columns);
            record::each(catalogue, table, lang, |record| rows.push(record));
            rows.finish()
        }
        File::Vocabulary(lang, format) => vocabulary(catalogue, lang, format),
        File::Feed(lang) => changes::feed(catalogue, lang).into_bytes(),
        File::Changes => {
            let source = catalogue.site.languages.source();
            lines(
                head(catalogue, source, "changes"),
                &changes::list(catalogue),
            )
        }
        File::Dictionary(ui) => package::dictionary(catalogue, ui),
        File::Schema(table) => pretty(&package::schema(catalogue, table)),
        File::Package => pretty(&package::package(catalogue)),
    }
}

/// The records of a table in a language in both forms, JSON first: they are made once for
/// both, which is half of what either costs.
pub fn make_both(catalogue: &Catalogue, table: Table, lang: Lang) -> [Vec<u8>; 2] {
    let columns = table.columns();
    let mut rows = csv::Rows::new(&columns);
    let json = json(catalogue, table, lang, |record| rows.push(record));
    [json, rows.finish()]
}

/// The records as JSON; `also` sees each one too.
fn json(catalogue: &Catalogue, table: Table, lang: Lang, mut also: impl FnMut(&Node)) -> Vec<u8> {
    let mut lines = Lines::new(head(catalogue, lang, table.name()));
    record::each(catalogue, table, lang, |record| {
        lines.push(record);
        also(record);
    });
    lines.finish()
}

/// A main field of a table, for people.
#[derive(Clone, Debug)]
pub struct Outline {
    /// As in the files.
    pub key: &'static str,
    /// What it is called.
    pub title: String,
    /// What it means.
    pub about: String,
}

/// The fields of a table, without those within them.
pub fn outline(table: Table, wording: &Wording) -> Vec<Outline> {
    let field = |(shape, field): (&'static Shape, &Field)| Outline {
        key: field.key,
        title: guide::title(wording, shape, field.key).unwrap_or_default(),
        about: guide::about(wording, shape, field.key).unwrap_or_default(),
    };
    table.fields().into_iter().map(field).collect()
}

/// `/llms.txt`.
pub fn llms(catalogue: &Catalogue) -> String {
    llms::text(catalogue)
}

/// What every file of records says of itself.
fn head<'a>(catalogue: &'a Catalogue, lang: Lang, table: &'a str) -> [(&'static str, Node<'a>); 9] {
    let site = &catalogue.site;
    let words = &catalogue.words[lang];
    let page = route::path(&site.languages, lang, &Subject::Data);
    let rules = RULES.iter().map(|rule| Node::text(words.get(rule)));
    [
        ("table", Node::text(table)),
        ("version", Node::text("1")),
        ("lang", Node::text(&*site.languages[lang].tag)),
        ("built_for", Node::text(catalogue.today.to_string())),
        ("demonstration", Node::Truth(site.demonstration)),
        ("licence", Node::text(LICENCE)),
        ("licence_url", Node::text(LICENCE_URL)),
        ("about", Node::text(route::absolute(&site.base_url, &page))),
        ("rules", Node::List(rules.collect())),
    ]
}

fn lines(head: [(&'static str, Node); 9], records: &[Node]) -> Vec<u8> {
    let mut lines = Lines::new(head);
    records.iter().for_each(|record| lines.push(record));
    lines.finish()
}

/// An object with the records one to a line: a program reads it whole, a person finds a
/// record, and a difference shows what changed.
struct Lines {
    out: Vec<u8>,
    before: &'static str,
}

impl Lines {
    fn new(head: [(&'static str, Node); 9]) -> Self {
        let mut new = Self {
            out: Vec::new(),
            before: "\n",
        };
        for (at, (key, value)) in head.iter().enumerate() {
            let before = if at == 0 { "{" } else { ",\n" };
            new.put(&format!("{before}\"{key}\":"));
            new.json(value);
        }
        new.put(",\n\"records\":[");
        new
    }

    fn put(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn json(&mut self, node: &Node) {
        // Memory takes every byte, and every key is a text.
        let _ = serde_json::to_writer(&mut self.out, node);
    }

    fn push(&mut self, record: &Node) {
        self.put(self.before);
        self.json(record);
        self.before = ",\n";
    }

    fn finish(mut self) -> Vec<u8> {
        self.put("\n]}\n");
        self.out
    }
}

/// Every code with its label: those of the portal, the prefectures, and the words that
/// fields take.
fn vocabulary(catalogue: &Catalogue, lang: Lang, format: Format) -> Vec<u8> {
    let words = &catalogue.words[lang];
    let mut rows: Vec<[String; 3]> = Vec::new();
    let mut add = |vocabulary: &str, prefix: &str, code: &str| {
        let label = words.label(prefix, code);
        rows.push([vocabulary.to_owned(), code.to_owned(), label]);
    };
    for vocabulary in VOCABULARIES {
        for code in catalogue.words.vocabulary.codes(vocabulary) {
            add(vocabulary, vocabulary, code);
        }
    }
    for prefecture in Prefecture::all() {
        add("prefecture", "prefecture", prefecture.id());
    }
    for (name, prefix, all) in column::word_lists() {
        for word in all {
            add(&name, prefix, word);
        }
    }
    const HEADS: [&str; 3] = ["vocabulary", "code", "label"];
    match format {
        Format::Csv => {
            let heads = HEADS.map(str::to_owned).to_vec();
            let rows = rows.into_iter().map(|row| row.map(csv::guarded).to_vec());
            csv::write(std::iter::once(heads).chain(rows))
        }
        Format::Json => {
            let records: Vec<Node> = rows
                .into_iter()
                .map(|[vocabulary, code, label]| {
                    Node::map([
                        ("vocabulary", Node::text(vocabulary)),
                        ("code", Node::text(code)),
                        ("label", Node::text(label)),
                    ])
                })
                .collect();
            lines(head(catalogue, lang, "vocabulary"), &records)
        }
    }
}

/// With sorted keys: whether the library keeps an order is a feature that any crate of the
/// tree can turn on.
fn pretty(value: &Value) -> Vec<u8> {
    format!("{:#}\n", sorted(value)).into_bytes()
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut pairs: Vec<(&String, &Value)> = map.iter().collect();
            pairs.sort_by_key(|(key, _)| *key);
            let pairs = pairs
                .into_iter()
                .map(|(key, one)| (key.clone(), sorted(one)));
            Value::Object(pairs.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}
