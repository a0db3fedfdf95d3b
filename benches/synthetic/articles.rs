//! Articles of some 550 words, under the ids that links from every page lead to.

use std::fmt::{self, Write};

use jih::catalogue::Digest;

use super::catalogue::original;
use super::random::Random;
use super::text::{Text, nouns};
use super::words::{Language, Word};

const IDS: [&str; 12] = [
    "about",
    "accessibility",
    "after-return",
    "costs",
    "emergency",
    "for-doctors",
    "how-it-works",
    "marks",
    "privacy",
    "records",
    "right-for-you",
    "visa",
];

/// Pages of entries lead to these sections of `marks`.
const MARKS: [&str; 5] = ["jih", "jmip", "jci", "prefecture-base", "amtac"];

/// An article.
pub struct Article {
    /// Its id.
    pub id: &'static str,
    title: Vec<Word>,
    description: Text,
    opening: Text,
    sections: Vec<Section>,
}

struct Section {
    id: String,
    title: Vec<Word>,
    first: Text,
    items: Vec<(Vec<Word>, Text)>,
    form: Form,
    last: Text,
    link: Vec<Word>,
    to: &'static str,
    figure: usize,
}

/// Figures that texts refer to, and what they say.
pub const FIGURES: [(&str, &str); 3] = [
    ("synthetic-days", "90"),
    ("synthetic-fee", "5,500–11,000"),
    ("synthetic-start", "2011-01"),
];

/// How the items of a section are written.
#[derive(Clone, Copy)]
enum Form {
    List,
    Steps,
    Table,
}

/// All of them.
pub fn articles() -> Vec<Article> {
    IDS.iter()
        .enumerate()
        .map(|(number, id)| article(number, id))
        .collect()
}

fn article(number: usize, id: &'static str) -> Article {
    let random = &mut Random::new(4, number);
    let section = |place: usize| {
        let form = [Form::List, Form::Steps, Form::Table][place % 3];
        let id = match (id, MARKS.get(place)) {
            ("marks", Some(mark)) => (*mark).to_owned(),
            _ => format!("part-{}", place + 1),
        };
        Section {
            id,
            title: nouns(random, 3),
            first: Text::new(random, 4),
            items: (0..4)
                .map(|_| (nouns(random, 2), Text::new(random, 1)))
                .collect(),
            form,
            last: Text::new(random, 3),
            link: nouns(random, 2),
            to: IDS[random.below(IDS.len())],
            figure: random.below(FIGURES.len()),
        }
    };
    let mut sections = section;
    Article {
        id,
        sections: (0..5).map(&mut sections).collect(),
        title: nouns(&mut Random::new(5, number), 3),
        description: Text::new(&mut Random::new(6, number), 2),
        opening: Text::new(&mut Random::new(7, number), 4),
    }
}

impl Article {
    /// The title in a language.
    pub fn title(&self, language: &Language) -> String {
        language.phrase(&self.title)
    }

    /// The summary in a language.
    pub fn description(&self, language: &Language) -> String {
        self.description.to(language)
    }

    /// The file of a language, for `jih`.
    pub fn file(&self, language: &Language) -> Result<String, fmt::Error> {
        let mut out = String::new();
        writeln!(out, "---\ntitle: {}", self.title(language))?;
        writeln!(out, "description: {}", self.description(language))?;
        writeln!(
            out,
            "verified_on: 2026-10-01\nsources: [synthetic-register, synthetic-leaflet]"
        )?;
        if language.tag != original().tag {
            writeln!(
                out,
                "translation:\n  status: machine\n  from: en\n  on: 2026-11-10"
            )?;
            writeln!(out, "  digests:")?;
            for (block, digest) in self.digests()? {
                writeln!(out, "    {block}: \"{digest}\"")?;
            }
        }
        writeln!(out, "---\n")?;
        for (_, text) in self.blocks(language, &Own)? {
            out.push_str(&text);
        }
        Ok(out)
    }

    fn digests(&self) -> Result<Vec<(String, Digest)>, fmt::Error> {
        let mut out = vec![
            ("title".to_owned(), Digest::of(&self.title(original()))),
            (
                "description".to_owned(),
                Digest::of(&self.description(original())),
            ),
        ];
        for (block, text) in self.blocks(original(), &Own)? {
            out.push((block, Digest::of(&text)));
        }
        Ok(out)
    }

    /// The Markdown, block by block: the opening, then the sections.
    pub fn blocks(
        &self,
        language: &Language,
        links: &dyn Links,
    ) -> Result<Vec<(String, String)>, fmt::Error> {
        let opening = format!("{}{}\n\n", self.opening.to(language), links.source());
        let mut out = vec![("opening".to_owned(), opening)];
        for section in &self.sections {
            let text = section.text(language, links)?;
            out.push((section.id.clone(), text));
        }
        Ok(out)
    }
}

impl Section {
    fn text(&self, language: &Language, links: &dyn Links) -> Result<String, fmt::Error> {
        let mut out = String::new();
        let phrase = |words: &[Word]| language.phrase(words);
        writeln!(
            out,
            "## {}{}\n",
            phrase(&self.title),
            links.anchor(&self.id)
        )?;
        writeln!(out, "{}{}\n", self.first.to(language), links.source())?;
        if matches!(self.form, Form::Table) {
            writeln!(out, "| {} | {} |", phrase(&self.title), phrase(&self.link))?;
            writeln!(out, "| --- | --- |")?;
        }
        for (place, (label, text)) in self.items.iter().enumerate() {
            let (label, text) = (phrase(label), text.to(language));
            match self.form {
                Form::List => writeln!(out, "- **{label}:** {text}")?,
                Form::Steps => writeln!(out, "{}. **{label}** {text}", place + 1)?,
                Form::Table => writeln!(out, "| {label} | {text} |")?,
            }
        }
        let link = format!(
            "[{}]({})",
            phrase(&self.link),
            links.page(language, self.to)
        );
        let (last, figure) = (self.last.to(language), links.figure(self.figure));
        writeln!(out, "\n{last} {figure} {link}\n")?;
        Ok(out)
    }
}

/// How a generator writes what leads on.
pub trait Links {
    /// An article.
    fn page(&self, language: &Language, id: &str) -> String;
    /// The mark of a source.
    fn source(&self) -> &'static str;
    /// One of [`FIGURES`].
    fn figure(&self, place: usize) -> String;
    /// The id of a heading.
    fn anchor(&self, id: &str) -> String;
}

/// Of `jih`.
struct Own;

impl Links for Own {
    fn page(&self, _: &Language, id: &str) -> String {
        format!("page:{id}")
    }

    fn source(&self) -> &'static str {
        "[](source:synthetic-leaflet)"
    }

    fn figure(&self, place: usize) -> String {
        format!("[](fact:{})", FIGURES[place].0)
    }

    fn anchor(&self, id: &str) -> String {
        format!(" {{#{id}}}")
    }
}
