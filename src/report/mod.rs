//! What an editor should look at next: what is old, what ends, what is not translated, what
//! is missing; and the letter that asks a hospital.
//!
//! Each report is made of typed rows of the catalogue, by the rules of the pages, then of
//! [`Table`]s in the editor's language, then written as text, CSV or one page of HTML.

mod csv;
mod expiry;
mod freshness;
mod html;
mod mail;
mod missing;
mod text;
mod translations;

use jiff::civil::Date;
use serde::Serialize;

pub use csv::to_csv;
pub use expiry::{Ending, EndingKind, endings, expiry};
pub use freshness::{Check, Due, checks, freshness};
pub use html::to_html;
pub use mail::letter;
pub use missing::{Gap, gaps, missing};
pub use text::to_text;
pub use translations::{Work, translations, works};

use crate::catalogue::{Article, Catalogue};
use crate::facts::WrittenName;
use crate::lang::Lang;
use crate::wording::{Args, Wording};

/// A report, its words already those of the editor.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The language of its words: `en` or `ja`.
    pub lang: &'static str,
    /// What it is.
    pub title: String,
    /// As in "As of 2026-11-20".
    pub as_of: String,
    /// The result in a few sentences.
    pub summary: Vec<String>,
    /// How to read it: by which rules, in which order.
    pub legend: Vec<String>,
    /// What stands over that.
    pub legend_title: String,
    /// For people: grouped, the most urgent first.
    pub tables: Vec<Table>,
    /// For spreadsheets: every row of the report in one flat table.
    #[serde(skip)]
    pub sheet: Table,
}

/// Rows under one caption.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    /// What the rows have in common.
    pub caption: String,
    /// How soon someone should look.
    pub tone: Tone,
    /// What stands in each column.
    pub columns: Vec<Column>,
    /// As many cells each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// How soon someone should look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Now.
    Now,
    /// In the next weeks.
    Soon,
    /// Nothing presses.
    #[default]
    Calm,
}

/// A column.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Its head.
    pub label: String,
    /// Left out where room is short: in a terminal.
    pub roomy: bool,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Cell {
    /// Words of the report, a name.
    Text(String),
    /// A date.
    Day(String),
    /// A path or the name of a field, as it is typed.
    Code(String),
    /// A whole number.
    Number(i64),
}

impl Cell {
    fn number(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn empty() -> Self {
        Self::Text(String::new())
    }

    /// As plain text.
    fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Day(text) | Self::Code(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// What every report is made with.
struct Ask<'a> {
    catalogue: &'a Catalogue,
    wording: &'a Wording,
    /// Where labels of codes come from: the editor's language if the portal has it.
    lang: Lang,
}

impl<'a> Ask<'a> {
    fn new(catalogue: &'a Catalogue, wording: &'a Wording) -> Self {
        let languages = &catalogue.site.languages;
        Self {
            catalogue,
            wording,
            lang: languages
                .find(wording.ui().tag())
                .unwrap_or_else(|| languages.source()),
        }
    }

    fn today(&self) -> Date {
        self.catalogue.today
    }

    fn say(&self, id: &str, args: Args) -> String {
        self.wording.say(id, args)
    }

    /// A message with `$count`.
    fn count(&self, id: &str, count: usize) -> String {
        self.say(id, &[("count", count.to_string().into())])
    }

    fn label(&self, vocabulary: &str, code: &str) -> String {
        self.catalogue.words[self.lang].label(vocabulary, code)
    }

    /// A name as an editor knows it: in the editor's language, else as there is one.
    fn name(&self, name: &WrittenName) -> String {
        [self.wording.ui().tag(), "en", "ja"]
            .iter()
            .find_map(|tag| name.get(*tag).cloned())
            .unwrap_or_default()
    }

    fn title(&self, article: &Article) -> String {
        article.text[self.lang].title.value.to_string()
    }

    fn source_tag(&self) -> &str {
        let languages = &self.catalogue.site.languages;
        &languages[languages.source()].tag
    }

    fn source_script(&self) -> &str {
        let languages = &self.catalogue.site.languages;
        &languages[languages.source()].script
    }

    fn columns(&self, ids: &[(&str, bool)]) -> Vec<Column> {
        ids.iter()
            .map(|(id, roomy)| Column {
                label: self.say(&format!("report-column-{id}"), &[]),
                roomy: *roomy,
            })
            .collect()
    }

    /// A report whose title is `report-<id>` and whose legend is `report-<id>-legend-1` and
    /// so on, as far as there is one.
    fn report(&self, id: &str, summary: Vec<String>, tables: Vec<Table>, sheet: Table) -> Report {
        let legend = (1..)
            .map_while(|number| {
                self.wording
                    .find(&format!("report-{id}-legend-{number}"), &[])
            })
            .collect();
        let day = self.today().to_string();
        Report {
            lang: self.wording.ui().tag(),
            title: self.say(&format!("report-{id}"), &[]),
            as_of: self.say("report-as-of", &[("day", day.into())]),
            summary,
            legend,
            legend_title: self.say("report-legend", &[]),
            tables,
            sheet,
        }
    }
}

/// One table for each group that has rows, with `sheet` holding all of them and the name of
/// the group in its first column.
struct Grouped {
    tables: Vec<Table>,
    sheet: Table,
}

impl Grouped {
    fn new(ask: &Ask, columns: &[(&str, bool)]) -> Self {
        let mut all = vec![("state", false)];
        all.extend(columns);
        Self {
            tables: Vec::new(),
            sheet: Table {
                columns: ask.columns(&all),
                ..Table::default()
            },
        }
    }

    fn add(&mut self, name: &str, tone: Tone, rows: Vec<Vec<Cell>>) {
        if rows.is_empty() {
            return;
        }
        for row in &rows {
            let mut all = vec![Cell::Text(name.to_owned())];
            all.extend(row.iter().cloned());
            self.sheet.rows.push(all);
        }
        self.tables.push(Table {
            caption: name.to_owned(),
            tone,
            columns: self.sheet.columns.iter().skip(1).cloned().collect(),
            rows,
        });
    }
}
