//! What was checked when, and what must be checked again.

use jiff::civil::Date;

use super::{Ask, Cell, Grouped, Report, Tone};
use crate::catalogue::Catalogue;
use crate::facts::{Contact, Figure, LanguageHelp, PartialDate, Services, Shelf, days_between};
use crate::wording::Wording;

/// Due this soon, a check belongs to the plans of today, in days.
const SOON_DAYS: i32 = 30;

/// A block of an entry and when it was last compared with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The file, as in `content/hospitals/x.yaml`.
    pub file: String,
    /// The entry, in the editor's language.
    pub name: String,
    /// What it is.
    pub shelf: Shelf,
    /// Which of several: the label of a treatment, the id of a figure.
    pub detail: Option<String>,
    /// When.
    pub verified_on: Option<PartialDate>,
    /// Whether it is due.
    pub due: Due,
}

/// Whether a block must be checked again: by the rule by which its page asks the reader to
/// confirm it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// For so many days.
    Since(i32),
    /// No date says when it was checked.
    Undated,
    /// In so many days.
    In(i32),
}

impl Due {
    fn new(shelf: Shelf, verified_on: Option<PartialDate>, today: Date) -> Self {
        let Some(date) = verified_on else {
            return Self::Undated;
        };
        let left = shelf.days() - days_between(date, today);
        if shelf.is_past(date, today) {
            Self::Since(-left)
        } else {
            Self::In(left)
        }
    }
}

/// The blocks of one entry, as they are found.
struct Blocks<'a> {
    file: String,
    name: String,
    today: Date,
    out: &'a mut Vec<Check>,
}

impl Blocks<'_> {
    fn add(&mut self, shelf: Shelf, verified_on: Option<PartialDate>) {
        self.add_one(shelf, None, verified_on);
    }

    fn add_one(&mut self, shelf: Shelf, detail: Option<String>, on: Option<PartialDate>) {
        self.out.push(Check {
            file: self.file.clone(),
            name: self.name.clone(),
            shelf,
            detail,
            verified_on: on,
            due: Due::new(shelf, on, self.today),
        });
    }

    fn contact(&mut self, contact: &Contact) {
        if *contact != Contact::default() {
            self.add(Shelf::Contact, contact.verified_on);
        }
    }

    /// One block, as on the page: the oldest date is its date.
    fn languages(&mut self, helps: &[LanguageHelp]) {
        if !helps.is_empty() {
            let oldest = helps.iter().filter_map(|help| help.verified_on).min();
            self.add(Shelf::Languages, oldest);
        }
    }

    /// Those with a day of their own; the others are checked with the text that names them.
    fn figures<'f>(&mut self, figures: impl IntoIterator<Item = &'f Figure>) {
        for one in figures.into_iter().filter(|one| one.verified_on.is_some()) {
            self.add_one(Shelf::Fact, Some(one.id.to_string()), one.verified_on);
        }
    }

    fn services(&mut self, services: Option<&Services>) {
        if let Some(services) = services {
            self.add(Shelf::Services, services.verified_on);
        }
    }
}

/// Every block of every entry and page that a source stands behind, the most overdue first,
/// then what has no date, then what is due next.
pub fn checks(catalogue: &Catalogue, wording: &Wording) -> Vec<Check> {
    let ask = Ask::new(catalogue, wording);
    let mut out = Vec::new();
    let mut blocks = |file: String, name: String, fill: &dyn Fn(&mut Blocks)| {
        fill(&mut Blocks {
            file,
            name,
            today: catalogue.today,
            out: &mut out,
        });
    };
    for one in &catalogue.hospitals {
        let facts = &one.facts;
        let file = format!("content/hospitals/{}.yaml", one.id);
        blocks(file, ask.name(&facts.name), &|blocks| {
            blocks.add(Shelf::Place, facts.place.verified_on);
            blocks.contact(&facts.contact);
            blocks.languages(&facts.languages);
            for one in &facts.treatments {
                let label = ask.label("treatment", &one.treatment);
                blocks.add_one(Shelf::Treatment, Some(label), one.verified_on);
            }
            let dates = [
                (Shelf::Intake, facts.intake.as_ref().map(|b| b.verified_on)),
                (Shelf::Price, facts.price.as_ref().map(|b| b.verified_on)),
                (
                    Shelf::SecondOpinion,
                    facts.second_opinion.as_ref().map(|b| b.verified_on),
                ),
                (Shelf::Stay, facts.stay.as_ref().map(|b| b.verified_on)),
                (Shelf::After, facts.after.as_ref().map(|b| b.verified_on)),
            ];
            for (shelf, date) in dates {
                if let Some(date) = date {
                    blocks.add(shelf, date);
                }
            }
            blocks.services(facts.services.as_ref());
        });
    }
    for one in &catalogue.facilitators {
        let facts = &one.facts;
        let file = format!("content/facilitators/{}.yaml", one.id);
        blocks(file, ask.name(&facts.name), &|blocks| {
            if let Some(place) = &facts.place {
                blocks.add(Shelf::Place, place.verified_on);
            }
            blocks.contact(&facts.contact);
            blocks.languages(&facts.languages);
            blocks.services(facts.services.as_ref());
            if let Some(partners) = &facts.partners {
                blocks.add(Shelf::Partners, partners.verified_on);
            }
        });
    }
    for one in &catalogue.centres {
        let file = format!("content/centres/{}.yaml", one.id);
        blocks(file, ask.name(&one.facts.name), &|blocks| {
            blocks.add(Shelf::Centre, one.facts.verified_on);
        });
    }
    let tag = ask.source_tag();
    for (id, (facts, article)) in &catalogue.showcases {
        let name = ask.title(article);
        blocks(
            format!("content/showcase/{id}.yaml"),
            name.clone(),
            &|blocks| {
                blocks.add(Shelf::Showcase, facts.verified_on);
                blocks.figures(&facts.facts);
            },
        );
        blocks(format!("content/showcase/{id}.{tag}.md"), name, &|blocks| {
            blocks.add(Shelf::Page, article.verified_on);
        });
    }
    for (id, article) in &catalogue.pages {
        let file = format!("content/pages/{id}.{tag}.md");
        blocks(file, ask.title(article), &|blocks| {
            blocks.add(Shelf::Page, article.verified_on);
        });
    }
    let shared = ask.say("shape-facts", &[]);
    blocks("content/facts.yaml".to_owned(), shared, &|blocks| {
        blocks.figures(catalogue.figures.values());
    });
    out.sort_by_cached_key(|one| {
        let order = match one.due {
            Due::Since(days) => (0, -days),
            Due::Undated => (1, 0),
            Due::In(days) => (2, days),
        };
        (order, one.file.clone(), one.shelf, one.detail.clone())
    });
    out
}

/// The tables of the report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Overdue,
    Undated,
    Soon,
    Fresh,
}

const GROUPS: &[Group] = &[Group::Overdue, Group::Undated, Group::Soon, Group::Fresh];

impl Group {
    fn of(due: Due) -> Self {
        match due {
            Due::Since(_) => Self::Overdue,
            Due::Undated => Self::Undated,
            Due::In(days) if days <= SOON_DAYS => Self::Soon,
            Due::In(_) => Self::Fresh,
        }
    }

    /// The message of its caption, and how soon someone should look.
    fn looks(self) -> (&'static str, Tone) {
        match self {
            Self::Overdue => ("report-freshness-overdue", Tone::Now),
            Self::Undated => ("report-freshness-undated", Tone::Now),
            Self::Soon => ("report-freshness-soon", Tone::Soon),
            Self::Fresh => ("report-freshness-fresh", Tone::Calm),
        }
    }
}

/// The report of [`checks`].
pub fn freshness(catalogue: &Catalogue, wording: &Wording) -> Report {
    let ask = Ask::new(catalogue, wording);
    let checks = checks(catalogue, wording);
    let columns = [
        ("due", false),
        ("block", false),
        ("checked", false),
        ("age", false),
        ("limit", false),
        ("file", false),
        ("name", true),
    ];
    let mut grouped = Grouped::new(&ask, &columns);
    let mut summary = Vec::new();
    for group in GROUPS {
        let rows: Vec<Vec<Cell>> = checks
            .iter()
            .filter(|one| Group::of(one.due) == *group)
            .map(|one| row(&ask, one))
            .collect();
        let (id, tone) = group.looks();
        summary.push(ask.count(&format!("{id}-count"), rows.len()));
        grouped.add(&ask.say(id, &[]), tone, rows);
    }
    ask.report("freshness", summary, grouped.tables, grouped.sheet)
}

fn row(ask: &Ask, one: &Check) -> Vec<Cell> {
    let block = ask.say(&format!("report-block-{}", one.shelf.code()), &[]);
    let block = match &one.detail {
        Some(detail) => ask.say(
            "report-block-detail",
            &[("block", block.into()), ("detail", detail.into())],
        ),
        None => block,
    };
    let days = |days: i32| Cell::Number(i64::from(days));
    vec![
        match one.due {
            Due::Since(since) => days(-since),
            Due::In(left) => days(left),
            Due::Undated => Cell::empty(),
        },
        Cell::Text(block),
        match one.verified_on {
            Some(date) => Cell::Day(date.to_string()),
            None => Cell::Text(ask.say("report-never", &[])),
        },
        match one.verified_on {
            Some(date) => days(days_between(date, ask.today())),
            None => Cell::empty(),
        },
        days(one.shelf.days()),
        Cell::Code(one.file.clone()),
        Cell::Text(one.name.clone()),
    ]
}
