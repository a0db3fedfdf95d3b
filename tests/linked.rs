//! What pages say to machines: in the words of schema.org, nothing that the page does not
//! show, and nothing that is over.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use jih::catalogue::Catalogue;
use jih::disk::read_portal;
use jih::facts::PartialDate;
use jih::lang::Lang;
use jih::route;
use jih::source::{Layer, SourceFile};
use rayon::prelude::*;
use scraper::{Html, Node, Selector};
use serde::Deserialize;
use serde_json::{Map, Value};
use support::{TODAY, load, render, repository, sites};

/// A day on which every date in these portals is long past.
const MUCH_LATER: Date = jiff::civil::date(2036, 11, 20);

/// See `tests/vocabulary/README.md`.
static SCHEMA: LazyLock<Schema> =
    LazyLock::new(|| serde_json::from_str(include_str!("vocabulary/schema.json")).unwrap());

#[derive(Deserialize)]
struct Schema {
    types: BTreeMap<String, Vec<String>>,
    properties: BTreeMap<String, Property>,
    members: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Property {
    domain: Vec<String>,
    range: Vec<String>,
}

impl Schema {
    fn is_a(&self, kind: &str, wanted: &str) -> bool {
        let parents = self.types.get(kind).into_iter().flatten();
        kind == wanted || parents.into_iter().any(|one| self.is_a(one, wanted))
    }
}

/// A page as people see it, and what it says to machines.
struct Page {
    path: String,
    /// All text, the title and the description among it, with single spaces.
    text: String,
    /// Where its links lead.
    links: BTreeSet<String>,
    canonical: String,
    linked: Vec<String>,
    scripts: usize,
}

impl Page {
    fn new(path: &str, bytes: &[u8]) -> Self {
        let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let all = |selector: &str, name: &str| -> Vec<String> {
            let selector = Selector::parse(selector).unwrap();
            let found = html.select(&selector);
            found
                .map(|one| one.attr(name).unwrap_or_default().to_owned())
                .collect()
        };
        let mut text = String::new();
        for node in html.tree.nodes() {
            let Node::Text(piece) = node.value() else {
                continue;
            };
            let parent = node.parent().and_then(|one| one.value().as_element());
            if parent.is_some_and(|one| matches!(one.name(), "script" | "style")) {
                continue;
            }
            text.push_str(piece);
        }
        text.push_str(&all("meta[name=description]", "content").join(" "));
        let script = Selector::parse("script[type='application/ld+json']").unwrap();
        Self {
            path: path.to_owned(),
            text: spaced(&text),
            links: all("a[href]", "href").into_iter().collect(),
            canonical: all("link[rel=canonical]", "href").concat(),
            linked: html
                .select(&script)
                .map(|one| one.text().collect())
                .collect(),
            scripts: all("script", "type").len(),
        }
    }
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every page of a portal on a day.
fn pages(root: &Path, today: Date) -> (Vec<Page>, jih::pipeline::Portal) {
    let portal = load(&read_portal(root, today).unwrap(), None);
    let files = render(&portal);
    let pages: Vec<(&String, &Vec<u8>)> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        // What stands at an old address is about nothing.
        .filter(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("http-equiv=\"refresh\""))
        .collect();
    let pages = pages
        .into_par_iter()
        .map(|(path, bytes)| Page::new(path, bytes))
        .collect();
    (pages, portal)
}

/// Pages without structured data: those that must be there first of all, and those that are
/// about nothing.
fn is_bare(path: &str) -> bool {
    let depth = path.split('/').count();
    let bare = ["/emergency/index.html", "/offline/index.html", "/404.html"];
    path == "404.html" || (depth <= 3 && bare.iter().any(|end| path.ends_with(end)))
}

#[test]
fn every_page_speaks_the_vocabulary_and_says_what_it_shows() {
    let mut kinds = BTreeSet::new();
    let portals = sites().into_iter().map(|(_, folder)| folder.join("in"));
    for root in portals.chain([repository().to_owned()]) {
        let (pages, portal) = pages(&root, TODAY);
        let catalogue = portal.catalogue();
        for page in &pages {
            let expected = usize::from(!is_bare(&page.path));
            assert_eq!(page.linked.len(), expected, "{}", page.path);
            let Some(json) = page.linked.first() else {
                continue;
            };
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(value["@context"], "https://schema.org", "{}", page.path);
            let first = page.path.split('/').next().unwrap();
            let languages = &catalogue.site.languages;
            let lang = languages.all().find(|lang| languages[*lang].path == first);
            let mut walk = Walk {
                page,
                catalogue,
                lang: lang.unwrap_or_else(|| languages.all().next().unwrap()),
                wrong: Vec::new(),
                kinds: &mut kinds,
            };
            walk.thing(&value);
            assert!(walk.wrong.is_empty(), "{}: {:#?}", page.path, walk.wrong);
        }
    }
    // Each kind of it is somewhere in these portals: else nothing above was proved.
    for kind in [
        "BreadcrumbList",
        "Certification",
        "ContactPoint",
        "Dataset",
        "GeoCircle",
        "Hospital",
        "ItemList",
        "MedicalWebPage",
        "OpeningHoursSpecification",
        "PostalAddress",
        "Project",
        "TravelAgency",
        "WebSite",
    ] {
        assert!(kinds.contains(kind), "no page has a {kind}");
    }
}

struct Walk<'a> {
    page: &'a Page,
    catalogue: &'a Catalogue,
    lang: Lang,
    wrong: Vec<String>,
    kinds: &'a mut BTreeSet<String>,
}

impl Walk<'_> {
    fn thing(&mut self, value: &Value) {
        let Value::Object(map) = value else {
            return self.wrong.push(format!("no thing: {value}"));
        };
        let kinds = kinds(map);
        for kind in &kinds {
            if !SCHEMA.types.contains_key(*kind) {
                self.wrong.push(format!("no type {kind}"));
            }
            self.kinds.insert((*kind).to_owned());
        }
        for (key, value) in map.iter().filter(|(key, _)| !key.starts_with('@')) {
            let Some(property) = SCHEMA.properties.get(key) else {
                self.wrong.push(format!("no property {key}"));
                continue;
            };
            let belongs = |kind: &&str| property.domain.iter().any(|one| SCHEMA.is_a(kind, one));
            if !kinds.iter().any(belongs) {
                self.wrong
                    .push(format!("{key} does not belong to {kinds:?}"));
            }
            let values = match value {
                Value::Array(values) => values.iter().collect(),
                one => vec![one],
            };
            for value in values {
                self.value(key, property, value);
            }
        }
    }

    fn value(&mut self, key: &str, property: &Property, value: &Value) {
        let allows = |kinds: &[&str]| property.range.iter().any(|one| kinds.contains(&&**one));
        let fits = match value {
            Value::Object(map) if map.contains_key("@value") => {
                let text = map["@value"].as_str().unwrap().to_owned();
                self.shown(key, &text);
                allows(&["Text"])
            }
            Value::Object(map) if map.len() == 1 && map.contains_key("@id") => {
                self.shown("url", map["@id"].as_str().unwrap());
                property
                    .range
                    .iter()
                    .any(|one| SCHEMA.types.contains_key(one))
            }
            Value::Object(map) => {
                self.thing(value);
                let kinds = kinds(map);
                let is = |one: &String| kinds.iter().any(|kind| SCHEMA.is_a(kind, one));
                property.range.iter().any(is)
            }
            Value::String(text) => {
                let member = text.strip_prefix("https://schema.org/");
                let lists = property.range.iter();
                let mut lists = lists.filter_map(|one| SCHEMA.members.get(one)).peekable();
                if lists.peek().is_some() {
                    lists.any(|list| member.is_some_and(|one| list.iter().any(|have| have == one)))
                } else {
                    self.shown(key, text);
                    allows(&["Text", "URL", "Date", "DateTime", "Time"])
                }
            }
            Value::Number(number) => {
                // A circle says how good its point is; the steps of a trail are in order.
                if !matches!(key, "geoRadius" | "position")
                    && !self.page.text.contains(&number.to_string())
                {
                    self.wrong
                        .push(format!("{key} {number} is not on the page"));
                }
                allows(&["Number", "Integer", "Text"])
            }
            Value::Bool(_) => allows(&["Boolean"]),
            _ => false,
        };
        if !fits {
            self.wrong.push(format!("{key} cannot be {value}"));
        }
    }

    /// A reader of the page finds it there, in the form that is theirs.
    fn shown(&mut self, key: &str, text: &str) {
        let words = &self.catalogue.words[self.lang];
        let date = |text: &str| {
            let date: PartialDate = text.parse().unwrap();
            self.catalogue.locales[self.lang].date(date)
        };
        let form = match key {
            "url" | "sameAs" | "license" | "contentUrl" => return self.leads(text),
            "inLanguage" => {
                let languages = &self.catalogue.site.languages;
                let lang = languages.find(text).unwrap();
                self.catalogue.words[lang].get("endonym").to_owned()
            }
            "availableLanguage" | "knowsLanguage" => words.label("language", text),
            "telephone" | "faxNumber" => text.replacen('-', " ", 1),
            "lastReviewed" | "expires" | "foundingDate" => date(text),
            "encodingFormat" => text.split('/').nth(1).unwrap().to_uppercase(),
            "opens" => text[..5].to_owned(),
            // A day's end.
            "closes" => text[..5].replace("23:59", "24:00"),
            "addressCountry" if text == "JP" => return,
            "addressCountry" => words.label("country", &text.to_lowercase()),
            _ => text.to_owned(),
        };
        if !self.page.text.contains(&spaced(&form)) {
            self.wrong
                .push(format!("{key} `{form}` is not on the page"));
        }
    }

    /// To where a link of the page leads too, or to the page itself.
    fn leads(&mut self, url: &str) {
        let base = &self.catalogue.site.base_url;
        let below = url.strip_prefix(base.as_str());
        let path = below.unwrap_or(url);
        let own = format!("/{}", self.page.path.trim_end_matches("index.html"));
        let is_own = path == own || url == self.page.canonical || path == "/";
        let linked = match below {
            Some(path) => format!("{}{path}", route::prefix(base)),
            None => url.to_owned(),
        };
        if !is_own && !self.page.links.contains(&linked) {
            self.wrong
                .push(format!("no link of the page leads to {url}"));
        }
    }
}

fn kinds(map: &Map<String, Value>) -> Vec<&str> {
    match map.get("@type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What ends with its last day or its source's.
const OVER: &[&str] = &["\"Certification\"", "\"MedicalOrganization\""];

/// What ends with the time for which a check keeps.
const DATED: &[&str] = &[
    "\"knowsLanguage\"",
    "\"contactPoint\"",
    "\"telephone\"",
    "\"streetAddress\"",
    "\"availableService\"",
    "\"paymentAccepted\"",
    "\"amenityFeature\"",
];

#[test]
fn what_is_over_is_not_said() {
    let mut before = 0;
    let portals = sites().into_iter().map(|(_, folder)| folder.join("in"));
    for root in portals.chain([repository().to_owned()]) {
        let has = |today: Date, word: &str| {
            let (pages, _) = pages(&root, today);
            let with = pages
                .into_iter()
                .filter(|page| page.linked.concat().contains(word));
            with.map(|page| page.path).collect::<Vec<_>>()
        };
        before += has(TODAY, "\"Certification\"").len();
        let (pages, _) = pages(&root, MUCH_LATER);
        for page in pages {
            // What bears no date of a check is never marked as past it.
            let dated = match root == repository() {
                true => DATED,
                false => &[],
            };
            for word in [OVER, dated].concat() {
                assert!(
                    !page.linked.concat().contains(word),
                    "{}: {word}",
                    page.path
                );
            }
        }
    }
    assert!(before > 0, "no certification holds today");
}

#[test]
fn no_page_weighs_or_ranks_a_hospital() {
    let (pages, _) = pages(repository(), TODAY);
    for page in pages {
        for word in ["aggregateRating", "\"review\"", "priceRange", "starRating"] {
            assert!(
                !page.linked.concat().contains(word),
                "{}: {word}",
                page.path
            );
        }
    }
}

#[test]
fn a_hostile_name_stays_in_its_string() {
    let name = "A</script><script>alert(1)</script><!--<script>";
    let root = repository().join("tests/sites/dates/in");
    let sources = read_portal(&root, TODAY).unwrap();
    let path = "content/hospitals/yama.yaml";
    let (_, file) = sources.find(path).unwrap();
    let line = file
        .text()
        .lines()
        .find(|line| line.starts_with("name:"))
        .unwrap();
    let text = file.text().replace(
        line,
        &format!("name: {{ja: '{name}', kana: やま, en: '{name}'}}"),
    );
    let changed = SourceFile::new(path.to_owned(), Layer::Portal, text.into_bytes());
    let sources = sources.with(vec![Arc::new(changed)]).unwrap();
    let files = render(&load(&sources, None));
    let page = Page::new("", &files["en/hospitals/yama/index.html"]);
    // The data, and the script of saved pages.
    assert_eq!((page.linked.len(), page.scripts), (1, 2));
    let value: Value = serde_json::from_str(&page.linked[0]).unwrap();
    assert_eq!(value["mainEntity"]["name"], name);
    assert!(page.text.contains(name), "people see it as it is");
}

#[test]
fn a_shared_link_has_its_picture() {
    let portal = load(&read_portal(repository(), TODAY).unwrap(), None);
    let files = render(&portal);
    let page = std::str::from_utf8(&files["ar/index.html"]).unwrap();
    let html = Html::parse_document(page);
    let meta = |name: &str| {
        let selector = Selector::parse(&format!("meta[property='{name}']")).unwrap();
        let one = html.select(&selector).next();
        one.and_then(|one| one.attr("content"))
            .unwrap_or_default()
            .to_owned()
    };
    let base = &portal.catalogue().site.base_url;
    let image = meta("og:image");
    let path = image.strip_prefix(&format!("{base}/")).unwrap();
    let bytes = &files[path];
    assert!(
        bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "a picture, byte for byte"
    );
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    assert_eq!(number(16).to_string(), meta("og:image:width"));
    assert_eq!(number(20).to_string(), meta("og:image:height"));
    assert!(bytes.len() <= 15 * 1024, "{} bytes", bytes.len());
    for name in [
        "og:type",
        "og:url",
        "og:site_name",
        "og:title",
        "og:description",
        "og:locale",
        "og:image:alt",
    ] {
        assert!(!meta(name).is_empty(), "{name}");
    }
}
