//! Reports: of a small portal as they were recorded, and of the repository's own portal
//! against its pages, month by month.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use jih::catalogue::Catalogue;
use jih::disk::read_portal;
use jih::facts::{PartialDate, Shelf};
use jih::pipeline::Portal;
use jih::report::{self, Due, Ending, EndingKind, Report};
use jih::wording::{Ui, Wording};
use jih::words::Arg;
use rayon::prelude::*;
use scraper::{Element, ElementRef, Html, Selector};
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};
use support::{TODAY, load};

type Make = fn(&Catalogue, &Wording) -> Report;

const REPORTS: [(&str, Make); 4] = [
    ("freshness", report::freshness),
    ("expiry", report::expiry),
    ("translations", report::translations),
    ("missing", report::missing),
];

#[test]
fn reports_are_as_recorded() {
    let folder = support::repository().join("tests/reports");
    let sources = read_portal(&folder.join("in"), TODAY).unwrap();
    let portal = load(&sources, None);
    let mut found = Vec::new();
    for ui in Ui::ALL {
        let wording = Wording::new(*ui);
        let tag = ui.tag();
        for (name, make) in REPORTS {
            let report = make(portal.catalogue(), &wording);
            found.push((format!("{name}.{tag}.txt"), report::to_text(&report, None)));
            found.push((format!("{name}.{tag}.csv"), report::to_csv(&report)));
        }
        let report = report::expiry(portal.catalogue(), &wording);
        found.push((format!("expiry.{tag}.html"), report::to_html(&report)));
        let narrow = report::to_text(&report, Some(80));
        found.push((format!("expiry-80.{tag}.txt"), narrow));
    }
    let letter = |id: &str| {
        let view = portal.letter(&sources, id).unwrap();
        report::letter(portal.catalogue(), &view)
    };
    found.push(("mail-umi.txt".to_owned(), letter("umi")));
    found.push(("mail-yama.txt".to_owned(), letter("yama")));
    let mut wrong = String::new();
    for (name, text) in found {
        let path = folder.join("expected").join(&name);
        let expected = Data::read_from(&path, Some(DataFormat::Text)).raw();
        // As a file holds it.
        let actual = Data::text(format!("{}\n", text.trim_end()));
        let compared = Assert::new().action_env("SNAPSHOTS");
        if let Err(error) = compared.try_eq(Some(&name), actual, expected) {
            wrong.push_str(&format!("{error}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_page_of_a_report_needs_nothing_else() {
    let sources = read_portal(&support::repository().join("tests/reports/in"), TODAY).unwrap();
    let portal = load(&sources, None);
    for ui in Ui::ALL {
        for (name, make) in REPORTS {
            let html = report::to_html(&make(portal.catalogue(), &Wording::new(*ui)));
            for foreign in [
                "<script", "<link", "<img", "src=", "url(", "@import", "http",
            ] {
                assert!(!html.contains(foreign), "{name}: {foreign}");
            }
            let page = Html::parse_document(&html);
            assert_eq!(page.root_element().attr("lang"), Some(ui.tag()));
        }
    }
}

/// A spreadsheet gets every row in one table, and Excel in Japan reads it.
#[test]
fn csv_has_a_mark_and_rows_of_one_length() {
    let sources = read_portal(&support::repository().join("tests/reports/in"), TODAY).unwrap();
    let portal = load(&sources, None);
    for (name, make) in REPORTS {
        let text = report::to_csv(&make(portal.catalogue(), &Wording::new(Ui::Ja)));
        let rows = text.strip_prefix('\u{feff}').unwrap();
        // The reader refuses a row that is longer or shorter than the first.
        let mut reader = csv::Reader::from_reader(rows.as_bytes());
        assert!(reader.records().count() > 1, "{name}");
        let mut reader = csv::Reader::from_reader(rows.as_bytes());
        for row in reader.records() {
            let row = row.unwrap();
            assert!(row.iter().all(|field| !field.starts_with('=')), "{row:?}");
        }
    }
}

/// For three years to come: what the report says has ended, its page shows as ended or as
/// not confirmed since; what the page shows as current, the report has not ended. What is
/// due, and nothing else, the page asks its readers to confirm first.
#[test]
fn the_report_and_the_pages_agree_month_by_month() {
    let repository = support::repository();
    let portals = [
        repository.to_owned(),
        repository.join("tests/sites/dates/in"),
        repository.join("tests/reports/in"),
    ];
    let months: Vec<Date> = (0..=36)
        .map(|month: i64| TODAY.saturating_add(month.months()))
        .collect();
    for root in portals {
        // Last days and the days after them too, where a rule is easily one day off.
        let edges = days_of_change(&root);
        let days: Vec<Date> = months.iter().copied().chain(edges).collect();
        let ended: Vec<usize> = days.par_iter().map(|day| agree(&root, *day)).collect();
        assert!(ended[0] <= ended[36], "what has ended stays so");
    }
}

/// Each last day to come in a portal, and the day after it.
fn days_of_change(root: &Path) -> Vec<Date> {
    let portal = load(&read_portal(root, TODAY).unwrap(), None);
    let endings = report::endings(portal.catalogue(), &Wording::new(Ui::En));
    let to_come = endings.iter().filter(|one| !one.ended);
    to_come
        .flat_map(|one| [one.last_day, one.last_day.saturating_add(1.day())])
        .collect()
}

/// How many things have ended in a portal on a day.
fn agree(root: &Path, today: Date) -> usize {
    let sources = read_portal(root, today).unwrap();
    let portal = load(&sources, None);
    let catalogue = portal.catalogue();
    let endings = report::endings(catalogue, &Wording::new(Ui::En));
    for one in &endings {
        assert_eq!(one.ended, one.last_day < today, "{one:?} on {today}");
    }
    let of = |folder: &str, id: &str| -> Vec<&Ending> {
        let file = format!("content/{folder}/{id}.yaml");
        endings.iter().filter(|one| one.file == file).collect()
    };
    let checks = report::checks(catalogue, &Wording::new(Ui::En));
    let words = &catalogue.words[catalogue.site.languages.source()];
    for one in &catalogue.hospitals {
        let page = page(&portal, &format!("/en/hospitals/{}/", one.id));
        let file = format!("content/hospitals/{}.yaml", one.id);
        let blocks = checks.iter().filter(|check| check.file == file);
        // The page has no notice of its own for the address.
        let mut blocks = blocks.filter(|check| check.shelf != Shelf::Place);
        let due = blocks.any(|check| matches!(check.due, Due::Since(_)));
        let text: String = page.root_element().text().collect();
        let asks = text.contains(words.get("confirm-first"));
        assert_eq!(asks, due, "{} on {today}", one.id);
        let own = of("hospitals", &one.id);
        let claims = shown(&page, "#recognised > h3");
        assert_eq!(claims.len(), one.facts.accreditations.len());
        for (at, claim) in claims.iter().enumerate() {
            let current = claim.attr("class") != Some("ns");
            let listed = own
                .iter()
                .find(|one| matches!(one.kind, EndingKind::Accreditation(_, place) if place == at));
            let says = listed.is_some_and(|one| !one.ended);
            assert_eq!(current, says, "{}, claim {at}, on {today}", one.id);
        }
        let treatments = shown(&page, "#treatments > h3");
        assert_eq!(treatments.len(), one.facts.treatments.len());
        for (at, (treatment, facts)) in treatments.iter().zip(&one.facts.treatments).enumerate() {
            let text: String = treatment.text().collect();
            let over = facts
                .until
                .is_some_and(|until| text == say(catalogue, "ended", until));
            let listed = own
                .iter()
                .find(|one| matches!(one.kind, EndingKind::Treatment(_, place) if place == at));
            let says = listed.is_some_and(|one| one.ended);
            assert_eq!(over, says, "{}, treatment {at}, on {today}", one.id);
        }
    }
    for one in &catalogue.facilitators {
        let page = page(&portal, &format!("/en/coordinators/{}/", one.id));
        let text: String = page.root_element().text().collect();
        let own = of("facilitators", &one.id);
        let amtac = one.facts.amtac.as_ref();
        let guarantor = one.facts.guarantor.as_ref();
        let dates = [
            (
                EndingKind::Amtac,
                amtac.and_then(|one| one.until.or(one.as_of)),
            ),
            (EndingKind::Guarantor, guarantor.and_then(|one| one.as_of)),
        ];
        for (kind, date) in dates {
            let listed = own.iter().find(|one| one.kind == kind);
            assert_eq!(listed.is_some(), date.is_some(), "{} on {today}", one.id);
            if let Some((listed, date)) = listed.zip(date) {
                let id = match (listed.by_term, listed.ended) {
                    (true, true) => "standing-ended",
                    (true, false) => "standing-until",
                    (false, true) => "standing-listed",
                    (false, false) => "standing-recent",
                };
                let state = say(catalogue, id, date);
                assert!(text.contains(&state), "{}: `{state}` on {today}", one.id);
            }
        }
    }
    for one in endings.iter().filter(|one| one.kind == EndingKind::Planned) {
        let page = page(&portal, &format!("/en/near-home/{}/", one.id));
        let labels: Vec<String> = select(&page, "dt")
            .iter()
            .map(|label| label.text().collect())
            .collect();
        let has = |id: &str| labels.iter().any(|label| label == words.get(id));
        assert!(has("label-planned-for"), "{} on {today}", one.id);
        assert!(!has("label-opened"), "{} on {today}", one.id);
    }
    endings.iter().filter(|one| one.ended).count()
}

/// A message with a date as an English page says it.
fn say(catalogue: &Catalogue, id: &str, date: PartialDate) -> String {
    let lang = catalogue.site.languages.source();
    let date = catalogue.locales[lang].date(date);
    catalogue.words[lang].format(id, &[("date", Arg::Text(&date))])
}

fn page(portal: &Portal, url: &str) -> Html {
    let mut bytes = Vec::new();
    portal
        .render(portal.find(url).unwrap(), &mut bytes)
        .unwrap();
    Html::parse_document(&String::from_utf8(bytes).unwrap())
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// What stands right behind each of these headings.
fn shown<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    select(page, selector)
        .iter()
        .map(|heading| heading.next_sibling_element().unwrap())
        .collect()
}
