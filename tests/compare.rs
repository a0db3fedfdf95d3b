//! Pages that put hospitals side by side say what the pages of the hospitals say, in an
//! order that means nothing.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the repository's own portal"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use jih::catalogue::{self, Catalogue};
use jih::disk::read_portal;
use jih::facts::{Answer, Hospital};
use jih::parse::parse;
use scraper::{ElementRef, Html, Selector};
use support::{TODAY, load, render};

/// What a phone on a slow line gets in its first round trip.
const MAX_GZIP: usize = 14 * 1024;

/// So many fit into one table.
const MOST: usize = 8;

/// The repository's portal by address, without `index.html`.
static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let sources = read_portal(support::repository(), TODAY).unwrap();
    pages(render(&load(&sources, None)))
});

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let parsed = parse(&read_portal(support::repository(), TODAY).unwrap(), None);
    catalogue::check(&parsed, TODAY, false, None).0.unwrap()
});

fn pages(files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, String> {
    files
        .into_iter()
        .filter_map(|(path, bytes)| {
            let address = path.strip_suffix("index.html")?;
            Some((format!("/{address}"), String::from_utf8(bytes).unwrap()))
        })
        .collect()
}

fn all<'a>(root: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    root.select(&Selector::parse(selector).unwrap()).collect()
}

/// Text as it reads: what white space is between its words does not matter.
fn said(element: ElementRef) -> String {
    let text: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    text.join(" ")
}

/// The lines of a cell or of a fact.
fn lines(element: ElementRef) -> Vec<String> {
    let items = all(element, "li");
    if !items.is_empty() {
        return items.into_iter().map(said).collect();
    }
    let mut lines = vec![String::new()];
    for node in element.descendants() {
        if let Some(text) = node.value().as_text() {
            lines.last_mut().unwrap().push_str(text);
        } else if node
            .value()
            .as_element()
            .is_some_and(|one| one.name() == "br")
        {
            lines.push(String::new());
        }
    }
    lines
        .into_iter()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// Labels and values of the lists of facts on a hospital's page.
fn facts(root: ElementRef) -> BTreeMap<String, Vec<String>> {
    let mut out = BTreeMap::new();
    // What stands at a glance is said in full below.
    for list in all(root, "section:not(#glance) > dl.facts") {
        for (label, value) in all(list, "dt").into_iter().zip(all(list, "dd")) {
            // The labels of what is not stated stand together.
            let folded = label.attr("class") == Some("un");
            for one in said(label).split(if folded { " · " } else { "\n" }) {
                out.insert(one.to_owned(), lines(value));
            }
        }
    }
    out
}

/// A table: its columns by id, and under each label the lines of every column.
struct Table {
    ids: Vec<String>,
    rows: Vec<(String, Vec<Vec<String>>)>,
}

fn table(root: ElementRef) -> Option<Table> {
    let table = all(root, "#side table").into_iter().next()?;
    let heads = all(table, "thead th");
    let ids: Vec<String> = heads
        .iter()
        .map(|one| one.attr("data-h").unwrap().to_owned())
        .collect();
    for (head, id) in heads.iter().zip(&ids) {
        assert_eq!(head.attr("scope"), Some("col"));
        let link = all(*head, "a")[0].attr("href").unwrap().to_owned();
        assert!(link.ends_with(&format!("/hospitals/{id}/")), "{link}");
    }
    let mut rows = Vec::new();
    for row in all(table, "tbody tr") {
        let head = all(row, "th")[0];
        let cells = all(row, "td");
        if cells.is_empty() {
            assert_eq!(head.attr("scope"), Some("rowgroup"));
            continue;
        }
        assert_eq!(head.attr("scope"), Some("row"));
        assert_eq!(cells.len(), ids.len(), "{}", said(head));
        rows.push((said(head), cells.into_iter().map(lines).collect()));
    }
    Some(Table { ids, rows })
}

fn comparisons() -> impl Iterator<Item = (&'static String, &'static String)> {
    PAGES.iter().filter(|(url, _)| url.contains("/compare/"))
}

/// The first part of an address and its language's tag.
fn tag(url: &str) -> String {
    let path = url.split('/').nth(1).unwrap();
    let languages = &CATALOGUE.site.languages;
    let found = languages.all().find(|lang| languages[*lang].path == path);
    languages[found.unwrap()].tag.clone()
}

#[test]
fn hospitals_of_a_treatment_stand_side_by_side_once_and_in_the_order_of_the_list() {
    let mut compared = 0;
    for (url, text) in PAGES.iter() {
        let parts: Vec<&str> = url.trim_matches('/').split('/').collect();
        let [_, "treatments", _] = parts[..] else {
            continue;
        };
        let list = Html::parse_document(text);
        let listed: Vec<String> = all(list.root_element(), ".list h3 a")
            .iter()
            .map(|link| {
                link.attr("href")
                    .unwrap()
                    .split('/')
                    .nth(3)
                    .unwrap()
                    .to_owned()
            })
            .collect();
        let whole = format!("{url}compare/");
        if listed.len() < 2 {
            assert!(!PAGES.contains_key(&whole), "{url} has nothing to compare");
            continue;
        }
        assert!(
            text.contains(&format!("href=\"{whole}\"")),
            "{url} leads there"
        );
        let mut pages = vec![&whole];
        let below = |other: &&String| other.starts_with(&whole) && **other != whole;
        pages.extend(PAGES.keys().filter(below));
        assert_eq!(pages.len() > 1, listed.len() > MOST, "{url}");
        let mut seen: Vec<String> = Vec::new();
        for page in pages {
            let html = Html::parse_document(&PAGES[page]);
            assert!(PAGES[page].contains("noindex,follow"), "{page}");
            let Some(table) = table(html.root_element()) else {
                assert_eq!(*page, whole);
                continue;
            };
            assert!((1..=MOST).contains(&table.ids.len()), "{page}");
            let places: Vec<usize> = table
                .ids
                .iter()
                .map(|id| listed.iter().position(|one| one == id).unwrap())
                .collect();
            assert!(places.is_sorted(), "{page} keeps the order of the list");
            seen.extend(table.ids);
        }
        assert_eq!(
            seen.iter().collect::<BTreeSet<_>>(),
            listed.iter().collect::<BTreeSet<_>>(),
            "{url}"
        );
        assert_eq!(seen.len(), listed.len(), "{url}: a hospital twice");
        compared += 1;
    }
    assert!(compared > 50, "{compared} treatments");
}

#[test]
fn every_cell_says_what_the_page_of_its_hospital_says() {
    let (mut same, mut loose) = (0, 0);
    for (url, text) in comparisons() {
        let html = Html::parse_document(text);
        let Some(table) = table(html.root_element()) else {
            continue;
        };
        let languages = &CATALOGUE.site.languages;
        let words = &CATALOGUE.words[languages.find(&tag(url)).unwrap()];
        let blank = words.get("not-stated");
        let routes = [
            "direct",
            "direct-or-coordinator",
            "coordinator-required",
            "referral-only",
        ]
        .map(|code| words.label("intake-short", code));
        let lang = url.split('/').nth(1).unwrap();
        for (at, id) in table.ids.iter().enumerate() {
            let hospital = Html::parse_document(&PAGES[&format!("/{lang}/hospitals/{id}/")]);
            let facts = facts(hospital.root_element());
            let page = said(hospital.root_element());
            for (label, cells) in &table.rows {
                let cell = &cells[at];
                if let Some(fact) = facts.get(label) {
                    assert_eq!(cell, fact, "{url} {id} {label}");
                    same += 1;
                    continue;
                }
                loose += 1;
                // Languages with the same help stand together: the facts themselves tell.
                let people = [words.get("column-people"), words.get("column-other")];
                if let Some(machine) = people.iter().position(|one| one == label) {
                    let all = cell.join(" ");
                    let record = Catalogue::find(&CATALOGUE.hospitals, id).unwrap();
                    let helps = record.facts.languages.iter();
                    let mut helps = helps.filter(|help| help.mode.is_human() == (machine == 0));
                    assert_eq!(all == blank, helps.clone().next().is_none(), "{url} {id}");
                    assert!(
                        helps.all(|help| {
                            let code = help.language.as_deref();
                            let label = code.map(|code| words.label("language", code));
                            let how = words.label("mode", help.mode.code());
                            all.contains(&how) && label.is_none_or(|label| all.contains(&label))
                        }),
                        "{url} {id} {label}: {all}"
                    );
                    continue;
                }
                // How to apply is a heading there, in more words.
                let pieces = cell.iter().filter(|line| !routes.contains(line));
                for piece in pieces.flat_map(|line| line.split([':', '：', '៖', '·'])) {
                    let piece = piece.trim();
                    let known = piece == blank || page.contains(piece);
                    assert!(known, "{url} {id} {label}: {piece:?}");
                }
            }
        }
    }
    assert!(same > 5_000 && loose > 2_000, "{same} and {loose}");
}

/// The block of a phone holds what the table holds; what is not stated is named there too.
#[test]
fn a_phone_shows_what_the_table_shows() {
    for (url, text) in comparisons() {
        let html = Html::parse_document(text);
        let Some(table) = table(html.root_element()) else {
            continue;
        };
        let languages = &CATALOGUE.site.languages;
        let blank = CATALOGUE.words[languages.find(&tag(url)).unwrap()].get("not-stated");
        let blocks = all(html.root_element(), "#side .alone > section");
        assert_eq!(blocks.len(), table.ids.len(), "{url}");
        for (at, block) in blocks.into_iter().enumerate() {
            assert_eq!(
                block.attr("id"),
                Some(format!("c-{}", table.ids[at]).as_str())
            );
            let mut stated = BTreeMap::new();
            let mut unstated = BTreeSet::new();
            for row in all(block, "dl > div") {
                let (label, value) = (said(all(row, "dt")[0]), all(row, "dd")[0]);
                if row.attr("class") == Some("ns") {
                    assert_eq!(label, blank);
                    unstated.extend(said(value).split(" · ").map(str::to_owned));
                } else {
                    assert!(stated.insert(label, lines(value)).is_none(), "{url}");
                }
            }
            for (label, cells) in &table.rows {
                if cells[at] == [blank] {
                    assert!(unstated.remove(label), "{url}: {label} is not stated");
                } else {
                    assert_eq!(
                        stated.remove(label).as_ref(),
                        Some(&cells[at]),
                        "{url} {label}"
                    );
                }
            }
            assert!(
                stated.is_empty() && unstated.is_empty(),
                "{url}: more on a phone"
            );
        }
    }
}

/// "Not stated" is no answer, and "no" is one.
#[test]
fn what_is_not_stated_is_neither_yes_nor_no() {
    let languages = &CATALOGUE.site.languages;
    for (url, text) in comparisons() {
        let html = Html::parse_document(text);
        let Some(table) = table(html.root_element()) else {
            continue;
        };
        let words = &CATALOGUE.words[languages.find(&tag(url)).unwrap()];
        type Question = fn(&Hospital) -> Option<Answer>;
        let questions: [(&str, Question); 4] = [
            ("label-companion", |one| one.stay.as_ref()?.companion),
            ("label-diet", |one| one.stay.as_ref()?.religious_diet),
            ("label-prayer", |one| one.stay.as_ref()?.prayer_room),
            ("label-estimate", |one| {
                let yes = one.price.as_ref()?.estimate_before_travel?;
                Some(if yes { Answer::Yes } else { Answer::No })
            }),
        ];
        for (label, question) in questions {
            let label = words.get(label);
            let row = table.rows.iter().find(|(have, _)| have == label).unwrap();
            for (cell, id) in row.1.iter().zip(&table.ids) {
                let record = Catalogue::find(&CATALOGUE.hospitals, id).unwrap();
                let expected = match question(&record.facts) {
                    Some(Answer::Yes) => words.get("answer-yes"),
                    Some(Answer::OnRequest) => words.get("answer-on-request"),
                    Some(Answer::No) => words.get("answer-no"),
                    None => words.get("not-stated"),
                };
                assert_eq!(cell, &[expected], "{url} {id} {label}");
            }
        }
    }
}

#[test]
fn a_comparison_fits_the_first_round_trip() {
    let mut large = Vec::new();
    let mut count = 0;
    for (url, text) in comparisons() {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::new(9));
        gzip.write_all(text.as_bytes()).unwrap();
        let size = gzip.finish().unwrap().len();
        count += 1;
        if size > MAX_GZIP {
            large.push(format!("{url}: {size}"));
        }
    }
    assert!(count > 100, "{count} pages");
    assert!(large.is_empty(), "{large:#?}");
}

/// More hospitals than a table holds: a table for each region, and more pages where a
/// region has more.
#[test]
fn many_hospitals_are_split_by_region() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "site.yaml",
        "base_url: https://portal.example/demo\nlanguages: [en, ja]\nsource_language: en\n",
    );
    for number in 1..=11 {
        let prefecture = if number <= 9 { "tokyo" } else { "okinawa" };
        write(
            &format!("content/hospitals/h-{number:03}.yaml"),
            &format!(
                "name: {{ja: 第{number:03}病院, kana: だい{number:03}びょういん, en: Hospital {number:03}}}\n\
                 place: {{prefecture: {prefecture}}}\n\
                 treatments: [{{treatment: rehabilitation}}]\n"
            ),
        );
    }
    let pages = pages(render(&load(
        &read_portal(folder.path(), TODAY).unwrap(),
        None,
    )));
    let base = "/ja/treatments/rehabilitation/compare/";
    let counts: BTreeMap<&str, usize> = pages
        .iter()
        .filter_map(|(url, text)| {
            let html = Html::parse_document(text);
            let part = url.strip_prefix(base)?;
            let table = table(html.root_element());
            Some((part, table.map_or(0, |table| table.ids.len())))
        })
        .collect();
    let expected = [
        ("", 0),
        ("in/kanto/", 8),
        ("in/kanto/page/2/", 1),
        ("in/kyushu/", 2),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
    // What can be chosen names the page that has it.
    let whole = Html::parse_document(&pages[base]);
    let at = |id: &str| {
        let boxes = all(whole.root_element(), "#picks input");
        let found = boxes.into_iter().find(|one| one.attr("value") == Some(id));
        found.unwrap().attr("data-at").unwrap().to_owned()
    };
    assert_eq!(at("h-008"), format!("/demo{base}in/kanto/"));
    assert_eq!(at("h-009"), format!("/demo{base}in/kanto/page/2/"));
    assert_eq!(at("h-011"), format!("/demo{base}in/kyushu/"));
}

/// Who must not come is said before anything is priced, in every language.
#[test]
fn a_treatment_warns_before_it_prices() {
    let mut read = 0;
    for (url, text) in PAGES.iter() {
        if !["particle-therapy", "health-checkup", "rehabilitation"]
            .iter()
            .any(|id| url.ends_with(&format!("/treatments/{id}/")))
        {
            continue;
        }
        let place = |id: &str| text.find(&format!("<section id=\"{id}\">")).unwrap();
        let order = [
            "what",
            "who",
            "not-for",
            "how",
            "risks",
            "evidence",
            "costs",
            "home",
            "questions",
        ];
        let places: Vec<usize> = order.into_iter().map(place).collect();
        assert!(places.is_sorted(), "{url}: {places:?}");
        let tag = tag(url);
        let languages = &CATALOGUE.site.languages;
        let words = &CATALOGUE.words[languages.find(&tag).unwrap()];
        let refused = text
            .find(&format!("<h3>{}</h3>", words.get("not-accepted")))
            .unwrap();
        assert!(
            place("not-for") < refused && refused < place("how"),
            "{url}"
        );
        if let Some(courses) = text.find(&format!("<h3>{}</h3>", words.get("showcase-courses"))) {
            assert!(place("how") < courses && courses < place("risks"), "{url}");
        }
        if let Some(prices) = text.find(&format!("<h3>{}</h3>", words.get("showcase-costs"))) {
            assert!(place("costs") < prices && prices < place("home"), "{url}");
        }
        read += 1;
    }
    // Three treatments, in every language.
    assert_eq!(read, 3 * CATALOGUE.site.languages.len());
}
