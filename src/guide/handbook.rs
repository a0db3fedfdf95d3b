//! The handbook: how editors work, then every field of every file, then every code.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::examples::typical;
use super::labels::{Label, prefectures, tags, vocabulary};
use super::{FileKind, KINDS, about, title, word, yaml};
use crate::parse::schema::{Field, Kind, Shape};
use crate::wording::{Args, Ui, Wording};
use crate::words::{Labels, VOCABULARIES};

/// The handbook in every language of the tool, each with the name of its file.
pub fn all(labels: &Labels) -> Vec<(String, String)> {
    let one = |ui: &Ui| (format!("handbook.{}.md", ui.tag()), text(*ui, labels));
    Ui::ALL.iter().map(one).collect()
}

/// The handbook as Markdown.
pub fn text(ui: Ui, labels: &Labels) -> String {
    let opening = match ui {
        Ui::En => include_str!("handbook.en.md"),
        Ui::Ja => include_str!("handbook.ja.md"),
    };
    let mut writer = Writer {
        wording: Wording::new(ui),
        labels,
        out: opening.to_owned(),
        described: BTreeSet::new(),
    };
    writer.heading(2, None, &writer.say("handbook-kinds"));
    for kind in &KINDS {
        writer.kind(kind);
    }
    writer.heading(2, Some("codes"), &writer.say("handbook-vocabularies"));
    writer.paragraph(&writer.say("handbook-vocabularies-intro"));
    writer.codes("prefecture", &prefectures(labels));
    for name in VOCABULARIES {
        writer.codes(name, &vocabulary(labels, name));
    }
    writer.codes("tag", &tags(labels));
    writer.out
}

/// A whole file of the kind, which the tests build a portal of.
fn example(kind: &FileKind) -> &'static str {
    match kind.name {
        "hospital" => include_str!("examples/hospital.yaml"),
        "facilitator" => include_str!("examples/facilitator.yaml"),
        "centre" => include_str!("examples/centre.yaml"),
        "showcase" => include_str!("examples/showcase.yaml"),
        "sources" => include_str!("examples/sources.yaml"),
        "facts" => include_str!("examples/facts.yaml"),
        "hospital-overlay" => include_str!("examples/hospital-overlay.yaml"),
        "facilitator-overlay" => include_str!("examples/facilitator-overlay.yaml"),
        "centre-overlay" => include_str!("examples/centre-overlay.yaml"),
        "front-matter" => include_str!("examples/front-matter.md"),
        _ => include_str!("examples/site.yaml"),
    }
}

struct Writer<'a> {
    wording: Wording,
    labels: &'a Labels,
    out: String,
    /// Anchors that are there: a block that several kinds of file share is described once.
    described: BTreeSet<String>,
}

impl Writer<'_> {
    fn say(&self, id: &str) -> String {
        self.wording.say(id, &[])
    }

    fn say_with(&self, id: &str, args: Args) -> String {
        self.wording.say(id, args)
    }

    fn heading(&mut self, level: usize, anchor: Option<&str>, text: &str) {
        if let Some(anchor) = anchor {
            // Anchors of the renderers' own differ, and Japanese headings have none in some.
            self.paragraph(&format!("<a id=\"{anchor}\"></a>"));
        }
        self.paragraph(&format!("{} {text}", "#".repeat(level)));
    }

    fn paragraph(&mut self, text: &str) {
        let _ = write!(self.out, "\n{text}\n");
    }

    /// A table; a cell cannot hold a line feed, and `|` would end it.
    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let line = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        self.out.push('\n');
        self.out.push_str(&line(head));
        let rule = vec!["---".to_owned(); head.len()];
        self.out.push_str(&line(&rule));
        for row in rows {
            self.out.push_str(&line(row));
        }
    }

    fn kind(&mut self, kind: &FileKind) {
        let id = format!("shape-{}", kind.name);
        self.heading(3, Some(kind.name), &self.say(&id));
        let path = [("path", kind.path.into())];
        self.paragraph(&self.say_with("handbook-file", &path));
        self.paragraph(&self.say(&format!("{id}.about")));
        if kind.is_list {
            self.paragraph(&self.say("handbook-items"));
        } else {
            self.fields(kind.shape);
            self.below(kind.shape, "");
        }
        self.heading(4, None, &self.say("handbook-example"));
        let example = example(kind);
        let format = if example.starts_with("---") {
            "markdown"
        } else {
            "yaml"
        };
        self.paragraph(&format!("```{format}\n{example}```"));
    }

    fn fields(&mut self, shape: &Shape) {
        let columns = ["field", "name", "needed", "takes", "meaning"];
        let head = columns.map(|column| self.say(&format!("handbook-{column}")));
        let row = |field: &Field| {
            let needed = if field.required {
                self.say("handbook-is-needed")
            } else {
                String::new()
            };
            vec![
                format!("`{}`", field.key),
                title(&self.wording, shape, field.key).unwrap_or_default(),
                needed,
                self.takes(shape, field),
                about(&self.wording, shape, field.key).unwrap_or_default(),
            ]
        };
        let rows: Vec<Vec<String>> = shape.fields.iter().map(row).collect();
        self.table(&head, &rows);
    }

    /// The maps within a map, each with a table of its own.
    fn below(&mut self, shape: &Shape, path: &str) {
        for field in shape.fields {
            let path = match path {
                "" => field.key.to_owned(),
                path => format!("{path} › {}", field.key),
            };
            let name = title(&self.wording, shape, field.key).unwrap_or_default();
            let heading = format!("`{path}`: {name}");
            let kind = match field.kind {
                Kind::List(item) => *item,
                kind => kind,
            };
            match kind {
                Kind::Map(inner) if self.is_new(inner.id) => {
                    self.heading(4, Some(inner.id), &heading);
                    self.fields(inner);
                    self.below(inner, &path);
                }
                Kind::Prose(blocks) => {
                    let anchor = prose_anchor(shape);
                    if self.is_new(&anchor) {
                        self.heading(4, Some(&anchor), &heading);
                        let ids = blocks
                            .iter()
                            .map(|block| (*block, format!("prose-{block}")));
                        self.meanings(ids);
                    }
                }
                Kind::Name(_) if self.is_new("names") => {
                    self.heading(4, Some("names"), &heading);
                    let keys = ["ja", "kana", "en"].into_iter();
                    let ids = keys.map(|key| (key, format!("field-name-{key}")));
                    self.meanings(ids.chain([("…", "field-name-other".to_owned())]));
                }
                _ => {}
            }
        }
    }

    /// True once for each anchor.
    fn is_new(&mut self, anchor: &str) -> bool {
        self.described.insert(anchor.to_owned())
    }

    /// A table of keys and what their messages say.
    fn meanings<'k>(&mut self, keys: impl Iterator<Item = (&'k str, String)>) {
        let columns = ["field", "name", "meaning"];
        let head = columns.map(|column| self.say(&format!("handbook-{column}")));
        let row = |(key, id): (&str, String)| {
            let about = self.say(&format!("{id}.about"));
            vec![format!("`{key}`"), self.say(&id), about]
        };
        let rows: Vec<Vec<String>> = keys.map(row).collect();
        self.table(&head, &rows);
    }

    fn takes(&self, shape: &Shape, field: &Field) -> String {
        let what = self.kind_in_words(shape, field.key, field.kind);
        let shown = typical(shape, field.key, field.kind, self.labels);
        match shown.first() {
            // A list of words, or of dates, is its own example.
            Some(first) if !says_it_all(field.kind) => {
                let example = format!("`{}`", yaml::flow(field.kind, first));
                let args = [("what", what.into()), ("example", example.into())];
                self.say_with("handbook-such-as", &args)
            }
            _ => what,
        }
    }

    fn kind_in_words(&self, shape: &Shape, key: &str, kind: Kind) -> String {
        let anchored = |id: &str, anchor: &str| {
            let list = self.say(&format!("vocabulary-{anchor}"));
            let anchor = format!("codes-{anchor}");
            self.say_with(id, &[("list", list.into()), ("anchor", anchor.into())])
        };
        let bounds = |id: &str, least: String, most: String| {
            self.say_with(id, &[("least", least.into()), ("most", most.into())])
        };
        let linked = |id: &str, anchor: String| self.say_with(id, &[("anchor", anchor.into())]);
        match kind {
            Kind::Text => self.say("kind-text"),
            Kind::Truth => self.say("kind-truth"),
            Kind::Integer(least, most) => {
                bounds("kind-integer", least.to_string(), most.to_string())
            }
            Kind::Number(least, most) => bounds("kind-number", least.to_string(), most.to_string()),
            Kind::Date => self.say("kind-date"),
            Kind::PastDate => self.say("kind-past-date"),
            Kind::Url => self.say("kind-url"),
            Kind::Email => self.say("kind-email"),
            Kind::Phone => self.say("kind-phone"),
            Kind::PostalCode => self.say("kind-postal-code"),
            Kind::Hours => self.say("kind-hours"),
            Kind::OneOf(words) => {
                let mut out = self.say("kind-one-of");
                for code in words {
                    let meaning = word(&self.wording, key, code).unwrap_or_default();
                    let _ = write!(out, "<br>`{code}` {meaning}");
                }
                out
            }
            Kind::Prefecture => anchored("kind-code", "prefecture"),
            Kind::Code(vocabulary) => anchored("kind-code", vocabulary),
            Kind::LanguageTag => anchored("kind-code", "tag"),
            Kind::LanguageTags => anchored("kind-language-tags", "tag"),
            Kind::Entry(entry) => self.say(&format!("kind-{}", entry.noun())),
            Kind::Sources => self.say("kind-sources"),
            Kind::SourceId => self.say("kind-source-id"),
            Kind::FormerId => self.say("kind-former-id"),
            Kind::Address => self.say("kind-address"),
            Kind::TextName => self.say("kind-text-name"),
            Kind::Range(item) => {
                let item = self.kind_in_words(shape, key, *item);
                self.say_with("kind-range", &[("item", item.into())])
            }
            Kind::List(Kind::Map(inner)) => linked("kind-own-rows", inner.id.to_owned()),
            Kind::List(item) => {
                let item = self.kind_in_words(shape, key, *item);
                self.say_with("kind-list", &[("item", item.into())])
            }
            Kind::Map(inner) => linked("kind-own-fields", inner.id.to_owned()),
            Kind::Name(_) => self.say("kind-name"),
            Kind::ByLanguage => self.say("kind-by-language"),
            Kind::Prose(_) => linked("kind-prose", prose_anchor(shape)),
            Kind::Chains => self.say("kind-chains"),
            Kind::Digests => self.say("kind-digests"),
        }
    }

    fn codes(&mut self, vocabulary: &str, labels: &[Label]) {
        let name = self.say(&format!("vocabulary-{vocabulary}"));
        self.heading(3, Some(&format!("codes-{vocabulary}")), &name);
        let columns = ["code", "english", "japanese"];
        let head = columns.map(|column| self.say(&format!("handbook-{column}")));
        let row = |label: &Label| {
            let code = format!("`{}`", label.code);
            vec![code, label.english.clone(), label.japanese.clone()]
        };
        let rows: Vec<Vec<String>> = labels.iter().map(row).collect();
        self.table(&head, &rows);
    }
}

/// An overlay has the blocks of its original.
fn prose_anchor(shape: &Shape) -> String {
    let of = shape.id.strip_suffix("-overlay").unwrap_or(shape.id);
    format!("{of}-prose")
}

fn says_it_all(kind: Kind) -> bool {
    match kind {
        Kind::Truth | Kind::Date | Kind::PastDate | Kind::OneOf(_) => true,
        Kind::List(item) | Kind::Range(item) => says_it_all(*item),
        _ => false,
    }
}
