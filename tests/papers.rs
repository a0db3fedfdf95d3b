//! The papers of translations: whoever reads a text that a machine translated is told so, can
//! read the original at the same place, and does not see it at all where the portal forbids it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::BTreeMap;
use std::sync::Arc;

use jih::catalogue::{Article, Catalogue, Provenance, Record};
use jih::disk::read_portal;
use jih::lang::Lang;
use jih::pipeline::{self, Portal, Wanted};
use jih::report;
use jih::route::{self, Facet, Subject};
use jih::source::{Layer, SourceFile, Sources};
use jih::wording::{Ui, Wording};
use rayon::prelude::*;
use scraper::{ElementRef, Html, Selector};
use support::{TODAY, load, render, repository};

fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(html: &Html, selector: &str) -> String {
    let found = select(html, selector);
    found.iter().flat_map(|one| one.text()).collect()
}

fn portal(name: &str) -> Sources {
    read_portal(
        &repository().join("tests/sites").join(name).join("in"),
        TODAY,
    )
    .unwrap()
}

/// The same portal with one file changed.
fn edited(sources: &Sources, path: &str, from: &str, to: &str) -> Sources {
    let (_, file) = sources.find(path).unwrap();
    let text = file.text().replace(from, to);
    assert_ne!(text, file.text());
    let changed = SourceFile::new(path.to_owned(), Layer::Portal, text.into_bytes());
    sources.with(vec![Arc::new(changed)]).unwrap()
}

fn page(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

/// One page, and what is wrong with what it says of its texts.
struct Seen<'a> {
    portal: &'a Portal,
    files: &'a BTreeMap<String, Vec<u8>>,
    lang: Lang,
    wrong: Vec<String>,
    labels: usize,
}

impl Seen<'_> {
    fn path(&self, lang: Lang, subject: &Subject) -> String {
        route::path(&self.portal.catalogue().site.languages, lang, subject)
    }

    fn html(&self, subject: &Subject) -> Html {
        let path = self.path(self.lang, subject);
        page(self.files, &format!("{}index.html", &path[1..]))
    }

    /// Each block of an entry stands behind a notice that leads to the same block of the
    /// original.
    fn record<F>(&mut self, record: &Record<F>, subject: &Subject) {
        let html = self.html(subject);
        let source = self.portal.catalogue().site.languages.source();
        for (key, texts) in &record.prose {
            let one = &texts[self.lang];
            if one.lang != self.lang || !matches!(one.provenance, Provenance::Machine(_)) {
                continue;
            }
            self.labels += 1;
            let original = format!("{}#t-{key}", self.path(source, subject));
            let block = select(&html, &format!("#t-{key}")).into_iter().next();
            let before = block.and_then(|one| one.prev_siblings().find_map(ElementRef::wrap));
            let leads = before.is_some_and(|notice| {
                let link = notice.select(&Selector::parse("a[href]").unwrap()).next();
                notice.attr("class") == Some("notice")
                    && link.is_some_and(|link| link.attr("href") == Some(&original))
            });
            if !leads {
                let own = self.path(self.lang, subject);
                self.wrong
                    .push(format!("{own}: {key} has no way to {original}"));
            }
        }
    }

    /// The first section of a row that a machine translated says so; each of those in which a
    /// mistake does most harm leads to its original.
    fn article(&mut self, article: &Article, subject: &Subject) {
        let html = self.html(subject);
        let own = self.path(self.lang, subject);
        let source = self.portal.catalogue().site.languages.source();
        let links: Vec<&str> = select(&html, ".notice a[href]")
            .iter()
            .filter_map(|link| link.attr("href"))
            .collect();
        let mut is_labelled = false;
        for one in &article.text[self.lang].sections {
            let section = &one.value;
            if section.heading.is_none() && section.body.pieces.is_empty() {
                continue;
            }
            if one.lang != self.lang || !matches!(one.provenance, Provenance::Machine(_)) {
                is_labelled = false;
                continue;
            }
            self.labels += 1;
            let fragment = section.id.as_ref().map(|id| format!("#{id}"));
            let original = self.path(source, subject) + &fragment.unwrap_or_default();
            let is_lean = own.ends_with("/emergency/");
            if (!is_labelled || one.is_safety && !is_lean) && !links.contains(&&*original) {
                self.wrong.push(format!("{own}: no way to {original}"));
            }
            is_labelled = true;
        }
    }
}

#[test]
fn every_text_of_a_machine_says_so_and_leads_to_its_original() {
    let portal = load(&read_portal(repository(), TODAY).unwrap(), None);
    let files = render(&portal);
    let catalogue = portal.catalogue();
    let languages: Vec<Lang> = catalogue.site.languages.all().collect();
    let seen: Vec<Seen> = languages
        .into_par_iter()
        .map(|lang| {
            let mut seen = Seen {
                portal: &portal,
                files: &files,
                lang,
                wrong: Vec::new(),
                labels: 0,
            };
            for one in &catalogue.hospitals {
                seen.record(one, &Subject::Hospital(one.id.clone()));
            }
            for one in &catalogue.facilitators {
                seen.record(one, &Subject::Facilitator(one.id.clone()));
            }
            for one in &catalogue.centres {
                seen.record(one, &Subject::Centre(one.id.clone()));
            }
            for (id, article) in &catalogue.pages {
                seen.article(article, &Subject::Page(id.clone()));
            }
            for (id, (_, article)) in &catalogue.showcases {
                let facet = Facet::Treatment(id.clone());
                seen.article(article, &Subject::List(facet, 1));
            }
            seen
        })
        .collect();
    let wrong: Vec<&String> = seen.iter().flat_map(|one| &one.wrong).collect();
    assert!(
        wrong.is_empty(),
        "{} {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(20)]
    );
    let labels: usize = seen.iter().map(|one| one.labels).sum();
    assert!(labels > 1000, "{labels} texts of machines");
}

#[test]
fn what_is_forbidden_is_shown_as_its_original() {
    let built = load(&portal("withheld"), None);
    let files = render(&built);
    let visa = page(&files, "vi/visa/index.html");
    let main = text(&visa, "main");
    assert!(
        !main.contains("Hãy hỏi"),
        "unchecked text of a machine: {main}"
    );
    let shown = text(&visa, "main div[lang=en]");
    assert!(shown.contains("Ask the embassy first."), "{shown}");
    let second = text(&visa, "main div[lang=ja]");
    assert!(
        second.contains("まず大使館に"),
        "Japanese beside it: {second}"
    );
    let notices = text(&visa, ".notice");
    assert!(notices.contains("Đã có bản dịch"), "{notices}");
    assert_eq!(select(&visa, "#refused").len(), 1, "an id is there once");
    // It is no translation for whom the portal is searched, mapped and counted.
    let canonical = select(&visa, "link[rel=canonical]");
    assert_eq!(
        canonical[0].attr("href"),
        Some("https://portal.example/en/visa/")
    );
    let map = std::str::from_utf8(&files["sitemap-vi.xml"]).unwrap();
    assert!(!map.contains("/vi/visa/"), "{map}");
    assert!(
        map.contains("/vi/records/"),
        "most of it is translated: {map}"
    );
    // A section, and a field of an entry.
    let records = text(&page(&files, "vi/records/index.html"), "#risks");
    assert!(records.contains("A disc can be unreadable."), "{records}");
    let hospital = page(&files, "vi/hospitals/kawa/index.html");
    assert!(text(&hospital, "#t-costs").contains("Pay a deposit"));
    assert!(text(&hospital, "#t-about").contains("Bệnh viện"));
}

#[test]
fn what_a_person_has_checked_is_shown() {
    let path = "content/pages/visa.vi.md";
    let checked = edited(
        &portal("withheld"),
        path,
        "status: machine",
        "status: reviewed",
    );
    let files = render(&load(&checked, None));
    assert!(text(&page(&files, "vi/visa/index.html"), "main").contains("Hãy hỏi"));
}

#[test]
fn what_the_portal_allows_is_decided_anew_with_its_settings() {
    let before = portal("withheld");
    let wanted = || Wanted {
        base_url: None,
        drafts: false,
    };
    let loaded = pipeline::load_after(&before, wanted(), None);
    for (from, to) in [
        ("[visa, risks, costs]", "[visa]"),
        (
            "unreviewed_machine_text: label",
            "unreviewed_machine_text: forbid",
        ),
    ] {
        let after = edited(&before, "site.yaml", from, to);
        let again = pipeline::load_after(&after, wanted(), Some(&loaded));
        let (again, clean) = (again.portal.unwrap(), load(&after, None));
        assert!(render(&again) == render(&clean), "{to}");
        assert!(
            render(&again) != render(loaded.portal.as_ref().unwrap()),
            "{to}"
        );
    }
}

#[test]
fn a_whole_portal_can_forbid_it() {
    let to = "unreviewed_machine_text: forbid\n#";
    let all = edited(
        &portal("withheld"),
        "site.yaml",
        "unreviewed_machine_text: label\n",
        to,
    );
    let files = render(&load(&all, None));
    let hospital = page(&files, "vi/hospitals/kawa/index.html");
    assert!(text(&hospital, "#t-about").contains("River Hospital has a desk"));
}

/// The size of the texts of one file that the report counts as out of date, by language.
fn out_of_date(catalogue: &Catalogue, page: &str) -> Vec<(String, bool)> {
    let wording = Wording::new(Ui::En);
    let csv = report::to_csv(&report::translations(catalogue, &wording));
    let mut lines = csv.lines();
    // A comma in quotes parts nothing. The numbers of a line have none.
    let head = lines.next().unwrap().replace(", ", " ");
    let mut head = head.split(',');
    let column = head.position(|name| name == "out of date").unwrap();
    lines
        .filter(|line| line.contains(&format!("content/pages/{page}.")))
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            (cells[0].to_owned(), cells[column] != "0")
        })
        .collect()
}

#[test]
fn an_edit_of_an_original_is_reported_in_every_language() {
    let sources = read_portal(repository(), TODAY).unwrap();
    let portal = load(&sources, None);
    let before = out_of_date(portal.catalogue(), "visa");
    assert!(before.iter().all(|(_, stale)| !stale), "{before:?}");
    let path = "content/pages/visa.en.md";
    let (_, file) = sources.find(path).unwrap();
    let line = file
        .text()
        .lines()
        .find(|line| line.ends_with('.') && !line.starts_with("description"))
        .unwrap()
        .to_owned();
    let portal = load(
        &edited(&sources, path, &line, &format!("As before: {line}")),
        None,
    );
    for (tag, stale) in out_of_date(portal.catalogue(), "visa") {
        assert_eq!(stale, tag != "en", "{tag}");
    }
}
