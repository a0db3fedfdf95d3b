//! What a patient takes along leads to the right place: codes on paper, entries of an
//! address book.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeSet;
use std::fs;

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use jih::disk::read_portal;
use rqrr::PreparedImage;
use scraper::{Html, Selector};
use support::{TODAY, load, render, repository};

/// What a camera reads of a code: the path's strokes on white, eight dots a module.
fn read_code(view_box: &str, path: &str) -> String {
    const DOTS: usize = 8;
    let size: usize = view_box.rsplit(' ').next().unwrap().parse().unwrap();
    let mut dark = BTreeSet::new();
    let (mut x, mut y) = (0, 0);
    let numbers = path.replace(['M', 'm'], "\n").replace('h', " ");
    for (stroke, sign) in numbers.lines().skip(1).zip(path.matches(['M', 'm'])) {
        let parts: Vec<&str> = stroke.split(' ').collect();
        let number = |place: usize| parts[place].parse::<usize>().unwrap();
        if sign == "M" {
            x = number(0);
            y = parts[1].strip_suffix(".5").unwrap().parse().unwrap();
        } else {
            assert_eq!(parts[1], "0");
            x += number(0);
        }
        dark.extend((x..x + number(2)).map(|x| (x, y)));
        x += number(2);
    }
    let shade = |x: usize, y: usize| match dark.contains(&(x / DOTS, y / DOTS)) {
        true => 0,
        false => 255,
    };
    let mut image = PreparedImage::prepare_from_greyscale(size * DOTS, size * DOTS, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is found");
    grids[0].decode().unwrap().1
}

#[test]
fn a_code_on_paper_leads_to_the_hospitals_page() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let portal = load(&sources, None);
    let files = render(&portal);
    let code = Selector::parse("svg.qr").unwrap();
    let stroke = Selector::parse("path[stroke]").unwrap();
    let canonical = Selector::parse("link[rel=canonical]").unwrap();
    let robots = Selector::parse("meta[name=robots]").unwrap();
    let base = &portal.catalogue().site.base_url;
    let mut seen = 0;
    for (path, bytes) in &files {
        let Some(folder) = path.strip_suffix("sheet/index.html") else {
            continue;
        };
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let svg = page.select(&code).next().unwrap();
        let strokes = svg.select(&stroke).next().unwrap();
        let read = read_code(
            svg.attr("viewbox")
                .unwrap_or_else(|| svg.attr("viewBox").unwrap()),
            strokes.attr("d").unwrap(),
        );
        assert_eq!(read, format!("{base}/{folder}"));
        assert!(files.contains_key(&format!("{folder}index.html")), "{read}");
        // The address that its page names, where the page is in the reader's language.
        let hospital = Html::parse_document(
            std::str::from_utf8(&files[&format!("{folder}index.html")]).unwrap(),
        );
        let named = hospital.select(&canonical).next().unwrap();
        let tail = |url: &str| url.rsplit("/hospitals/").next().unwrap().to_owned();
        assert_eq!(tail(named.attr("href").unwrap()), tail(&read));
        let says = page.select(&robots).next().unwrap();
        assert!(says.attr("content").unwrap().contains("noindex"));
        seen += 1;
    }
    let catalogue = portal.catalogue();
    assert_eq!(
        seen,
        catalogue.hospitals.len() * catalogue.site.languages.len()
    );
    for (path, bytes) in &files {
        if path.ends_with(".xml") {
            assert!(
                !String::from_utf8_lossy(bytes).contains("/sheet/"),
                "{path}"
            );
        }
    }
}

/// The values of a property, each in its parts.
fn values(card: &VCard, name: VCardProperty) -> Vec<Vec<String>> {
    let entries = card.entries.iter().filter(|one| one.name == name);
    let parts = entries.map(|one| {
        one.values
            .iter()
            .flat_map(|value| match value {
                VCardValue::Text(text) => vec![text.clone()],
                VCardValue::Component(parts) => parts.clone(),
                VCardValue::Float(number) => vec![number.to_string()],
                other => panic!("{other:?}"),
            })
            .collect()
    });
    parts.collect()
}

/// A file as a strict reader takes it: every line ends with CRLF and is short.
fn read_card(bytes: &[u8]) -> VCard {
    let text = std::str::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.last(), Some(&""));
    for line in &lines {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\r', '\n']), "{line}");
    }
    assert_eq!(text.matches("BEGIN:").count(), 1);
    VCard::parse(text).unwrap()
}

#[test]
fn an_address_book_takes_every_hospital() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let portal = load(&sources, None);
    let files = render(&portal);
    let base = &portal.catalogue().site.base_url;
    for record in &portal.catalogue().hospitals {
        let facts = &record.facts;
        let card = read_card(&files[&format!("cards/{}.vcf", record.id)]);
        let [full] = &values(&card, VCardProperty::Fn)[..] else {
            panic!("{}: no name, or two", record.id);
        };
        for tag in ["ja", "en"] {
            let name = &facts.name[tag];
            assert!(full[0].contains(name), "{}: {full:?}", record.id);
        }
        let addresses = values(&card, VCardProperty::Adr);
        let countries: Vec<&str> = addresses.iter().map(|one| one[6].as_str()).collect();
        assert_eq!(countries, ["日本", "Japan"], "{}", record.id);
        let prefecture = facts.place.prefecture.japanese();
        assert!(addresses[0][2].contains(prefecture), "{addresses:?}");
        let numbers = values(&card, VCardProperty::Tel).concat();
        let stated: BTreeSet<String> = facts
            .contact
            .phones
            .iter()
            .map(|one| one.number.replace('-', ""))
            .collect();
        assert_eq!(numbers.iter().cloned().collect::<BTreeSet<_>>(), stated);
        let url = format!("{base}/en/hospitals/{}/", record.id);
        assert_eq!(values(&card, VCardProperty::Url), [[url.clone()]]);
        // A point that is good to a kilometre only would pass for the entrance.
        let exact = facts.place.coordinates.filter(|point| !point.approximate);
        let points = values(&card, VCardProperty::Geo).len();
        assert_eq!(points, usize::from(exact.is_some()), "{}", record.id);
        assert_eq!(values(&card, VCardProperty::Note).len(), 1);
    }
}

#[test]
fn a_name_cannot_break_an_entry_of_an_address_book() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "site.yaml",
        "base_url: https://portal.example/below\nlanguages: [en]\nsource_language: en\n",
    );
    let name = r#"A, B; "C" \ D: END:VCARD \n E;;"#;
    write(
        "content/hospitals/odd.yaml",
        r#"name: {ja: '甲、乙;丙,"丁"', kana: こう, en: 'A, B; "C" \ D: END:VCARD \n E;;'}
place:
  prefecture: tokyo
  city: {en: "Town; 1, 2", ja: 町}
  address: {en: "1-2-3; Street, \\ Tokyo", ja: "東京都町1-2-3;4,5"}
  coordinates: {lat: 35.5, lon: 139.25}
  source: leaflet
  verified_on: 2026-11-01
contact:
  phones:
  - {number: "+81-3-1234-5678", kind: main}
  - {number: "+81-3-1234-5679", kind: international-desk}
  source: leaflet
  verified_on: 2026-11-01
sources:
- {id: leaflet, title: Leaflet}
"#,
    );
    let sources = read_portal(folder.path(), TODAY).unwrap();
    let files = render(&load(&sources, None));
    let card = read_card(&files["cards/odd.vcf"]);
    assert_eq!(
        values(&card, VCardProperty::Fn),
        [[format!("{name} (甲、乙;丙,\"丁\")")]]
    );
    assert_eq!(values(&card, VCardProperty::N)[0][0], name);
    let addresses = values(&card, VCardProperty::Adr);
    assert_eq!(addresses[0][2], "東京都町1-2-3;4,5");
    assert_eq!(addresses[1][2], r"1-2-3; Street, \ Tokyo");
    assert_eq!(addresses[1][3], "Town; 1, 2");
    // The desk for patients from abroad comes first.
    assert_eq!(
        values(&card, VCardProperty::Tel).concat(),
        ["+81312345679", "+81312345678"]
    );
    assert_eq!(
        values(&card, VCardProperty::Url).concat(),
        ["https://portal.example/below/en/hospitals/odd/"]
    );
    assert_eq!(values(&card, VCardProperty::Geo).len(), 1);
    let page = String::from_utf8_lossy(&files["en/hospitals/odd/index.html"]);
    assert!(page.contains(r#"href="/below/cards/odd.vcf""#));
    // An exact point leads there, and says no more than it is.
    assert!(page.contains(r#"href="geo:35.5,139.25""#));
    // A portal without Japanese pages has the card and the Japanese side all the same.
    let sheet = String::from_utf8_lossy(&files["en/hospitals/odd/sheet/index.html"]);
    assert!(sheet.contains("日本語") && sheet.contains("電話 03-1234-5678"));
}

#[test]
fn a_sheet_past_its_check_asks_to_confirm_first() {
    let says = |today| {
        let sources = read_portal(repository(), today).unwrap();
        let portal = load(&sources, None);
        let files = render(&portal);
        let sheets = files
            .iter()
            .filter(|(path, _)| path.starts_with("en/") && path.ends_with("/sheet/index.html"));
        let overdue = |page: &[u8]| {
            let html = Html::parse_document(std::str::from_utf8(page).unwrap());
            let feet = Selector::parse(".paper footer p").unwrap();
            // In both languages of the sheet.
            let said = |foot: scraper::ElementRef| {
                let text: String = foot.text().collect();
                text.contains("The check was due") || text.contains("確認の期限")
            };
            html.select(&feet).filter(|foot| said(*foot)).count()
        };
        let counts: BTreeSet<usize> = sheets.map(|(_, page)| overdue(page)).collect();
        counts
    };
    assert_eq!(says(TODAY), BTreeSet::from([0]));
    assert_eq!(says(jiff::civil::date(2030, 1, 1)), BTreeSet::from([2]));
}
