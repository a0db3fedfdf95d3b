//! The filters beside lists: what they count, what rows carry, and what it weighs.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the portal and writes one of its own"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use jih::catalogue::{self, Catalogue};
use jih::disk::read_portal;
use jih::facts::{Hospital, IntakeRoute, Mode, PREFECTURES, REGIONS, Standing};
use jih::parse::parse;
use jih::pipeline::Portal;
use rayon::prelude::*;
use scraper::{ElementRef, Html, Selector};
use support::{LANGUAGES, TODAY, load, render, repository};

/// A list of so many rows fits the first round trip; a longer one has [`MAX_LONG`].
const SHORT: usize = 100;
/// `gzip -9` is up to 160 bytes better than the compressor here.
const MAX_SHORT: usize = 14 * 1024 + 160;
const MAX_LONG: usize = 30 * 1024;

/// The repository's own portal.
static OWN: LazyLock<BTreeMap<String, Vec<u8>>> =
    LazyLock::new(|| render(&load(&read_portal(repository(), TODAY).unwrap(), None)));

/// A page with filters.
struct List {
    path: String,
    html: Html,
    bytes: Vec<u8>,
}

/// A control of the form.
struct Control {
    value: String,
    count: usize,
}

impl List {
    fn rows(&self) -> Vec<ElementRef<'_>> {
        select(self.html.root_element(), ".list > .f")
    }

    fn carrying(&self, value: &str) -> usize {
        let rows = self.rows();
        rows.iter()
            .filter(|row| marks(**row).contains(value))
            .count()
    }

    fn controls(&self) -> Vec<Control> {
        let labels = select(self.html.root_element(), ".filter fieldset label");
        labels
            .into_iter()
            .map(|label| {
                let value = select(label, "input")[0].attr("value").unwrap();
                let count: String = select(label, ".c")[0].text().collect();
                Control {
                    value: value.to_owned(),
                    count: count.parse().unwrap(),
                }
            })
            .collect()
    }
}

fn select<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    within.select(&selector).collect()
}

fn marks<'a>(row: ElementRef<'a>) -> BTreeSet<&'a str> {
    let marks = row.attr("data-f").unwrap_or_default();
    marks.split_whitespace().collect()
}

/// The pages with filters below these languages.
fn lists(languages: &[&str]) -> Vec<List> {
    let lists: Vec<List> = OWN
        .iter()
        .filter(|(path, _)| languages.iter().any(|lang| path.starts_with(lang)))
        .filter_map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).ok()?;
            text.contains("<form class=\"filter\"").then(|| List {
                path: path.clone(),
                html: Html::parse_document(text),
                bytes: bytes.clone(),
            })
        })
        .collect();
    assert!(
        lists.len() > 20 * languages.len(),
        "{} lists have filters",
        lists.len()
    );
    lists
}

fn own_catalogue() -> Catalogue {
    let parsed = parse(&read_portal(repository(), TODAY).unwrap(), None);
    catalogue::check(&parsed, TODAY, false, None).0.unwrap()
}

#[test]
fn a_value_counts_the_rows_that_carry_it() {
    for list in lists(&["en/", "ar/"]) {
        let path = &list.path;
        let rows = list.rows().len();
        let controls = list.controls();
        for Control { value, count } in &controls {
            if value.is_empty() {
                assert_eq!(*count, rows, "{path}: any");
                continue;
            }
            assert_eq!(*count, list.carrying(value), "{path}: {value}");
            assert!(*count > 0, "{path}: nobody has {value}");
        }
        // What a row carries can be chosen: else it would only be weight.
        let values: BTreeSet<&str> = controls.iter().map(|one| one.value.as_str()).collect();
        for row in list.rows() {
            for mark in marks(row) {
                assert!(values.contains(mark), "{path}: {mark} cannot be chosen");
            }
        }
    }
}

#[test]
fn each_value_has_its_rule() {
    for list in lists(&["en/", "ja/"]) {
        let style = select(list.html.root_element(), "style");
        let css: String = style[0].text().collect();
        let rule =
            |value: &str| format!("body:has([value={value}]:checked) .f:not([data-f~={value}])");
        let values = list.controls().into_iter().map(|one| one.value);
        let values: Vec<String> = values.filter(|value| !value.is_empty()).collect();
        for value in &values {
            assert!(css.contains(&rule(value)), "{}: {value}", list.path);
            // Nothing in it needs an escape in a stylesheet.
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
            assert!(value.chars().all(plain), "{value}");
        }
        let rules = css.matches("body:has([value=").count();
        assert_eq!(rules, values.len(), "{}", list.path);
    }
}

#[test]
fn one_value_or_what_all_have_is_no_choice() {
    let lists = lists(&["en/"]);
    for list in &lists {
        for group in select(list.html.root_element(), ".filter fieldset") {
            let inputs = select(group, "input:not([value=''])");
            assert!(inputs.len() > 1, "{}: {}", list.path, group.html());
        }
        let of = |kind: &str| {
            let controls = list.controls();
            controls.iter().any(|one| one.value.starts_with(kind))
        };
        let path = list.path.trim_start_matches("en/");
        assert!(!path.starts_with("treatments/") || !of("t-"), "{path}");
        assert!(!path.starts_with("regions/") || !of("r-"), "{path}");
        assert!(!path.starts_with("apply/") || !of("a-"), "{path}");
        if let Some(rest) = path.strip_prefix("languages/") {
            let own = format!("l-{}", rest.split('/').next().unwrap());
            assert!(list.controls().iter().all(|one| one.value != own), "{path}");
        }
    }
    let find = |path: &str| lists.iter().find(|one| one.path == path).unwrap();
    let all = find("en/hospitals/index.html");
    for kind in ["t-", "r-", "p-", "l-", "d-", "s-", "a-", "o-"] {
        let controls = all.controls();
        assert!(
            controls.iter().any(|one| one.value.starts_with(kind)),
            "{kind}"
        );
    }
}

/// What a hospital's facts say, told anew for the test.
fn facts_of(facts: &Hospital) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for one in facts.treatments.iter().filter(|one| !one.has_ended(TODAY)) {
        out.insert(format!("t-{}", one.treatment));
    }
    out.insert(format!("r-{}", facts.place.prefecture.region().id()));
    out.insert(format!("p-{}", facts.place.prefecture.id()));
    let spoken = |code: &str| {
        let mut people = facts.languages.iter().filter(|help| help.mode.is_human());
        people.any(|help| help.language.as_deref() == Some(code))
    };
    for help in &facts.languages {
        match (&help.language, help.mode) {
            (_, Mode::Written) | (None, Mode::Machine) => {}
            (Some(code), Mode::Machine) if !spoken(code) => {
                out.insert(format!("d-{code}"));
            }
            (Some(code), _) => {
                if spoken(code) {
                    out.insert(format!("l-{code}"));
                }
            }
            (None, _) => {
                out.insert("l-unnamed".to_owned());
            }
        }
    }
    for one in &facts.accreditations {
        match one.standing(TODAY) {
            Standing::Until(_) | Standing::Recent(_) | Standing::Listed(_) => {
                out.insert(format!("s-{}", one.scheme));
            }
            Standing::Ended(_) | Standing::Since(_) | Standing::Undated => {}
        }
    }
    let route = facts.intake.as_ref().and_then(|intake| intake.route);
    if matches!(
        route,
        Some(IntakeRoute::Direct | IntakeRoute::DirectOrCoordinator)
    ) {
        out.insert("a-self".to_owned());
    }
    if matches!(
        route,
        Some(IntakeRoute::CoordinatorRequired | IntakeRoute::DirectOrCoordinator)
    ) {
        out.insert("a-coordinator".to_owned());
    }
    if route == Some(IntakeRoute::ReferralOnly) {
        out.insert("a-referral".to_owned());
    }
    for mode in facts.second_opinion.iter().flat_map(|one| &one.modes) {
        out.insert(format!("o-{mode}"));
    }
    out
}

/// Treatments and places are numbered: in the order of the alphabet, of the regions, and of
/// ISO 3166-2:JP.
fn number(catalogue: &Catalogue, mark: &str) -> String {
    let (kind, code) = mark.split_once('-').unwrap();
    let at = match kind {
        "t" => {
            let mut codes = catalogue.words.vocabulary.codes("treatment").to_vec();
            codes.sort_unstable();
            codes.iter().position(|one| *one == *code)
        }
        "r" => REGIONS.iter().position(|one| one.id() == code),
        "p" => PREFECTURES.iter().position(|one| one.0 == code),
        _ => return mark.to_owned(),
    };
    format!("{kind}-{}", at.unwrap() + 1)
}

#[test]
fn rows_carry_what_the_facts_say() {
    let catalogue = own_catalogue();
    let mut seen = 0;
    for list in lists(&["en/", "ja/"]) {
        let values = list.controls().into_iter().map(|one| one.value);
        let values: BTreeSet<String> = values.collect();
        for row in list.rows() {
            let href = select(row, "h3 a")[0].attr("href").unwrap();
            let Some((_, id)) = href.split_once("/hospitals/") else {
                continue;
            };
            let id = id.trim_end_matches('/');
            let record = Catalogue::find(&catalogue.hospitals, id).unwrap();
            let facts = facts_of(&record.facts);
            let numbered = |mark: &String| number(&catalogue, mark);
            let facts: BTreeSet<String> = facts.iter().map(numbered).collect();
            let stands = |mark: &&String| values.contains(*mark);
            let facts: BTreeSet<&str> = facts.iter().filter(stands).map(|one| &**one).collect();
            assert_eq!(marks(row), facts, "{}: {id}", list.path);
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen} rows");
}

#[test]
fn companies_carry_what_the_facts_say() {
    let catalogue = own_catalogue();
    let lists = lists(&["en/", "ar/"]);
    let mut order = Vec::new();
    for list in lists.iter().filter(|one| one.path.contains("coordinators")) {
        for row in list.rows() {
            let href = select(row, "h3 a")[0].attr("href").unwrap();
            let id = href.trim_end_matches('/').rsplit('/').next().unwrap();
            let facts = &Catalogue::find(&catalogue.facilitators, id).unwrap().facts;
            let carried = marks(row);
            for help in facts.languages.iter().filter(|help| help.mode.is_human()) {
                let mark = format!("l-{}", help.language.as_ref().unwrap());
                assert!(carried.contains(mark.as_str()), "{id}: {mark}");
            }
            for service in facts.services.iter().flat_map(|one| &one.list) {
                let mark = format!("v-{service}");
                assert!(carried.contains(mark.as_str()), "{id}: {mark}");
            }
            assert_eq!(carried.contains("y-yes"), facts.amtac.is_some(), "{id}");
            assert_ne!(carried.contains("y-yes"), carried.contains("y-no"), "{id}");
            order.push((list.path.clone(), facts.amtac.is_none()));
        }
    }
    assert!(order.len() > 10);
    assert!(order.iter().any(|(_, none)| !none) && order.iter().any(|(_, none)| *none));
    // Accredited ones first, in every language.
    let pages: BTreeSet<&String> = order.iter().map(|(path, _)| path).collect();
    for page in pages {
        let none = order.iter().filter(|(path, _)| path == page);
        assert!(none.map(|(_, none)| none).is_sorted(), "{page}");
    }
}

#[test]
fn a_row_names_three_treatments_and_its_own_first() {
    let list = lists(&["en/"]);
    let list = list
        .iter()
        .find(|one| one.path == "en/treatments/orthopaedics/index.html")
        .unwrap();
    let mut longer = 0;
    for row in list.rows() {
        let text: String = select(row, ".t")[0].text().collect();
        let names: Vec<&str> = text.split("\u{a0}· ").collect();
        assert_eq!(names[0], "Bones and joints", "{text}");
        assert!(names.len() <= 4, "{text}");
        if names.len() == 4 {
            assert!(names[3].starts_with("and "), "{text}");
            longer += 1;
        }
    }
    assert!(longer > 0, "no hospital offers more");
}

#[test]
fn languages_without_people_say_where_devices_help() {
    let page = |path: &str| String::from_utf8(OWN[path].clone()).unwrap();
    let english = page("en/languages/index.html");
    assert!(english.contains("Khmer (by device only: 1 hospital)"));
    assert!(!english.contains(r#"href="/en/languages/km/""#));
    let facts = own_catalogue();
    let unnamed = facts
        .hospitals
        .iter()
        .filter(|one| facts_of(&one.facts).contains("l-unnamed"))
        .count();
    assert!(unnamed > 1);
    assert!(english.contains(&format!("{unnamed} hospitals have interpreters")));
    assert!(page("ja/languages/index.html").contains(&format!("{unnamed}病院に")));
}

#[test]
fn short_lists_fit_the_first_round_trip() {
    let folders = LANGUAGES.map(|lang| format!("{lang}/"));
    let large: Vec<String> = lists(&folders.each_ref().map(String::as_str))
        .into_iter()
        .filter(|list| list.rows().len() <= SHORT)
        .map(|list| (gzip(&list.bytes), list.path))
        .filter(|(size, _)| *size > MAX_SHORT)
        .map(|(size, path)| format!("{path}: {size} bytes"))
        .collect();
    assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn three_hundred_hospitals_are_one_page_within_its_budget() {
    let folder = tempfile::tempdir().unwrap();
    let portal = synthetic(folder.path(), 300);
    let sizes: Vec<(String, usize)> = ["en", "ja", "zh-hans", "ar", "vi"]
        .into_par_iter()
        .map(|lang| {
            let output = portal.find(&format!("/{lang}/hospitals/")).unwrap();
            let mut bytes = Vec::new();
            portal.render(output, &mut bytes).unwrap();
            let text = std::str::from_utf8(&bytes).unwrap();
            assert_eq!(text.matches("<li class=\"h f\"").count(), 300, "{lang}");
            assert!(!text.contains("class=\"pager\""), "{lang}");
            (lang.to_owned(), gzip(&bytes))
        })
        .collect();
    let large: Vec<_> = sizes.iter().filter(|(_, size)| *size > MAX_LONG).collect();
    assert!(large.is_empty(), "{large:?}");
}

#[test]
fn a_paged_list_says_among_what_it_looks() {
    let folder = tempfile::tempdir().unwrap();
    let portal = synthetic(folder.path(), 700);
    let page = |path: &str| {
        let mut bytes = Vec::new();
        portal
            .render(portal.find(path).unwrap(), &mut bytes)
            .unwrap();
        Html::parse_document(std::str::from_utf8(&bytes).unwrap())
    };
    let mut before: Option<Vec<String>> = None;
    for path in [
        "/en/hospitals/",
        "/en/hospitals/page/2/",
        "/en/hospitals/page/3/",
    ] {
        let html = page(path);
        let form = select(html.root_element(), ".filter")[0];
        let all = "/en/hospitals/ /en/hospitals/page/2/ /en/hospitals/page/3/";
        assert_eq!(form.attr("data-pages"), Some(all), "{path}");
        let notice: String = select(form, ".notice")[0].text().collect();
        let rows = select(html.root_element(), ".list > .f");
        assert!(
            notice.contains(&format!("{} hospitals", rows.len())),
            "{notice}"
        );
        assert!(notice.contains("700"), "{notice}");
        // Each page has the controls of all, counting its own rows: a script that fetches
        // the others finds a control for what they carry.
        let mut values = Vec::new();
        for label in select(form, "fieldset label") {
            let value = select(label, "input")[0].attr("value").unwrap();
            let count: String = select(label, ".c")[0].text().collect();
            let carrying = rows.iter().filter(|row| marks(**row).contains(value));
            if !value.is_empty() {
                assert_eq!(count, carrying.count().to_string(), "{path}: {value}");
            }
            values.push(value.to_owned());
        }
        assert_eq!(
            before.get_or_insert_with(|| values.clone()),
            &values,
            "{path}"
        );
    }
}

fn gzip(bytes: &[u8]) -> usize {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::new(9));
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap().len()
}

/// A portal of so many hospitals in five languages: the facts of the repository's own, each
/// under a name that no other has, because names that repeat weigh nothing.
fn synthetic(folder: &Path, count: usize) -> Portal {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "site.yaml",
        "base_url: https://portal.example\nlanguages: [en, ja, zh-Hans, ar, vi]\nsource_language: en\n",
    );
    // What the hospitals name must be there; it may not name them by their old ids.
    for kind in ["facilitators", "centres"] {
        for path in entries(kind) {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_str().unwrap();
            write(
                &format!("content/{kind}/{name}"),
                &without_block(&text, "partners:"),
            );
        }
    }
    let sources = repository().join("content/sources.yaml");
    write(
        "content/sources.yaml",
        &fs::read_to_string(sources).unwrap(),
    );
    let originals = entries("hospitals");
    for number in 0..count {
        let text = fs::read_to_string(&originals[number % originals.len()]).unwrap();
        let (latin, kanji, kana) = name(number);
        let name =
            format!("name: {{ja: {kanji}病院, kana: {kana}びょういん, en: {latin} Hospital}}");
        // The name is one line or a block; whatever it is, it ends before the place.
        let start = text.find("\nname:").unwrap() + 1;
        let end = start + text[start..].find("\nplace:").unwrap();
        let text = format!("{}{name}{}", &text[..start], &text[end..]);
        let id = latin.to_lowercase().replace(' ', "-");
        write(&format!("content/hospitals/{id}-hospital.yaml"), &text);
    }
    load(&read_portal(folder, TODAY).unwrap(), None)
}

/// The repository's own entries of a kind, without their translations.
fn entries(kind: &str) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(repository().join("content").join(kind))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .matches('.')
                .count()
                == 1
        })
        .collect();
    entries.sort();
    entries
}

/// The text without a key at its outer level and what belongs to it.
fn without_block(text: &str, key: &str) -> String {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        if !line.starts_with([' ', '-']) {
            inside = line.starts_with(key);
        }
        !inside
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A name of two words that looks like one, the same for the same number.
fn name(number: usize) -> (String, String, String) {
    const LATIN: [&str; 16] = [
        "ka", "ki", "ku", "sa", "shi", "ta", "chi", "na", "no", "ha", "ma", "mi", "ya", "yo", "ra",
        "wa",
    ];
    const KANJI: [char; 16] = [
        '加', '木', '久', '佐', '志', '田', '千', '名', '野', '葉', '真', '美', '八', '代', '良',
        '和',
    ];
    const KANA: [&str; 16] = [
        "か", "き", "く", "さ", "し", "た", "ち", "な", "の", "は", "ま", "み", "や", "よ", "ら",
        "わ",
    ];
    // Multiplied by an odd number, the low sixteen bits are different for each.
    let mixed = (number + 1) * 40_503 % 65_536;
    let digits: Vec<usize> = (0..4).map(|at| (mixed >> (4 * at)) & 15).collect();
    let latin: Vec<&str> = digits.iter().map(|digit| LATIN[*digit]).collect();
    let word = |part: &str| part[..1].to_uppercase() + &part[1..];
    (
        format!(
            "{} {}",
            word(&latin[..2].concat()),
            word(&latin[2..].concat())
        ),
        digits.iter().map(|digit| KANJI[*digit]).collect(),
        digits.iter().map(|digit| KANA[*digit]).collect(),
    )
}
