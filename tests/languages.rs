//! A language is a matter of files: two that the binary does not know are published with
//! nothing but words, and of the two that nobody speaks (`--pseudo`) no page has a word that
//! comes from no file a translator has.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use jih::disk::read_portal;
use jih::pipeline::Portal;
use jih::pseudo::with_pseudo;
use jih::source::Sources;
use scraper::{ElementRef, Html, Node, Selector};
use support::{TODAY, load, render};
use walkdir::WalkDir;

/// What a reader is told by attributes.
const SPOKEN: [&str; 5] = ["aria-label", "alt", "title", "placeholder", "content"];

/// What CLDR says in the place of a translator.
const OF_CLDR: [&str; 13] = [
    "and",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What is no text of the page's language: code, dates as CLDR writes them, and names,
/// addresses and numbers, which are set apart.
const APART: [&str; 6] = ["script", "style", "code", "time", "bdi", "template"];

/// Hebrew runs from right to left, Nepali has a script of its own; the binary knows neither.
/// Every text of the interface is the English one between marks.
#[test]
fn another_language_is_a_folder_of_words() {
    let folder = tempfile::tempdir().unwrap();
    let from = support::repository().join("tests/sites/deciding/in");
    for entry in WalkDir::new(&from) {
        let entry = entry.unwrap();
        let to = folder
            .path()
            .join(entry.path().strip_prefix(&from).unwrap());
        match entry.file_type().is_dir() {
            true => fs::create_dir_all(to).unwrap(),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
    fs::write(
        folder.path().join("site.yaml"),
        "base_url: https://portal.example\nlanguages: [en, he, ne]\nsource_language: en\n",
    )
    .unwrap();
    let he = ("he", "rtl", "עברית", "he_IL");
    let ne = ("ne", "ltr", "नेपाली", "ne_NP");
    for (tag, _, endonym, locale) in [he, ne] {
        let words = folder.path().join("i18n").join(tag);
        fs::create_dir_all(&words).unwrap();
        for (name, text) in marked_words(endonym, locale) {
            fs::write(words.join(name), text).unwrap();
        }
    }
    let portal = load(&read_portal(folder.path(), TODAY).unwrap(), None);
    // The titles of texts that nobody translated stand in English, in `title` too, which
    // cannot say so.
    let english = portal.catalogue().site.languages.source();
    let catalogue = portal.catalogue();
    let showcases = catalogue.showcases.values().map(|(_, text)| text);
    let titles = catalogue.pages.values().chain(showcases);
    let titles = titles.map(|page| &page.text[english]);
    let titles = titles.flat_map(|text| [&*text.title.value, &*text.description.value]);
    let mut names = names(&portal, "he");
    names.extend(titles.flat_map(plain_words));
    for (tag, dir, endonym, locale) in [he, ne] {
        let files = pages(&portal, &format!("{tag}/"));
        assert!(files.len() > 20);
        for (path, html) in files {
            let start = format!(r#"<html lang="{tag}" dir="{dir}""#);
            assert!(html.contains(&start), "{path}");
            assert!(html.contains(endonym), "{path}: not in the menu");
            if !path.contains("/emergency/") {
                let says = format!(r#"<meta property="og:locale" content="{locale}">"#);
                assert!(html.contains(&says), "{path}");
            }
            let has_font = html.contains("Noto Sans Devanagari");
            assert_eq!(has_font, tag == "ne", "{path}: fonts of the script");
            let document = Html::parse_document(&html);
            for text in spoken(document.root_element(), tag) {
                let unmarked: String = text
                    .split('⟦')
                    .map(|part| part.split_once('⟧').map_or(part, |(_, rest)| rest))
                    .collect();
                let mut left = plain_words(&unmarked);
                left.retain(|word| !names.contains(word));
                assert!(left.is_empty(), "{path}: {text}: {left:?}");
            }
        }
    }
    let english = &pages(&portal, "en/")["en/index.html"];
    assert!(
        english.contains(r#"lang="he" hreflang="he" dir="rtl""#),
        "its own direction"
    );
    let every = portal.search_records().unwrap();
    let index = jih::bundle::bundle(&every).unwrap();
    for tag in ["he", "ne"] {
        let own = every.iter().find(|(of, _)| *of == tag).unwrap();
        assert!(own.1.len() > 3, "{tag} can be searched");
        assert!(
            index.keys().any(|path| path.contains(&format!("{tag}_"))),
            "{tag}"
        );
    }
}

/// The files of English, each text between marks, with the forms that Hebrew counts in.
fn marked_words(endonym: &str, locale: &str) -> Vec<(String, String)> {
    let folder = support::repository().join("i18n/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    files
        .filter(|entry| entry.path().extension().is_some_and(|one| one == "ftl"))
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).unwrap();
            let mut resource = parse(text).unwrap();
            for entry in &mut resource.body {
                let ast::Entry::Message(message) = entry else {
                    continue;
                };
                let value = message.value.as_mut().unwrap();
                match message.id.name.as_str() {
                    "endonym" => *value = plain(endonym),
                    "og-locale" => *value = plain(locale),
                    _ => mark(value),
                }
            }
            let name = entry.file_name().into_string().unwrap();
            (name, serialize(&resource))
        })
        .collect()
}

fn plain(text: &str) -> ast::Pattern<String> {
    let value = text.to_owned();
    let elements = vec![ast::PatternElement::TextElement { value }];
    ast::Pattern { elements }
}

fn mark(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let said = value.trim();
                if said.contains(char::is_alphabetic) {
                    *value = value.replacen(said, &format!("⟦{said}⟧"), 1);
                }
            }
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => {
                for variant in &mut *variants {
                    mark(&mut variant.value);
                }
                let name = "two".to_owned();
                let mut two = variants.iter().find(|one| one.default).unwrap().clone();
                two.default = false;
                two.key = ast::VariantKey::Identifier { name };
                variants.push(two);
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

#[test]
fn no_word_is_left_out() {
    let mut left: BTreeMap<String, String> = BTreeMap::new();
    let portal = portal(support::repository());
    let names = names(&portal, "en-XA");
    let files = pages(&portal, "en-xa/");
    assert!(files.len() > 100);
    for (path, html) in files {
        let document = Html::parse_document(&html);
        for text in spoken(document.root_element(), "en-XA") {
            for word in plain_words(&text) {
                if !names.contains(&word) && !OF_CLDR.contains(&word.as_str()) {
                    left.entry(word)
                        .or_insert_with(|| format!("{path}: {text}"));
                }
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn the_mirrored_pages_run_from_right_to_left() {
    let portal = portal(&support::repository().join("tests/sites/deciding/in"));
    let files = pages(&portal, "ar-xb/");
    assert!(files.len() > 10);
    for (path, html) in files {
        assert!(html.contains(r#"<html lang="ar-XB" dir="rtl""#), "{path}");
        let title = Html::parse_document(&html);
        let title = title
            .select(&Selector::parse("h1").unwrap())
            .next()
            .unwrap();
        let title: String = title.text().collect();
        let is_turned = title.contains('\u{202e}') && title.contains('\u{202c}');
        assert!(
            is_turned || !title.contains(char::is_alphabetic) || path.contains("hospitals/"),
            "{path}: {title}"
        );
    }
}

#[test]
fn nothing_of_them_is_there_unasked() {
    for (_, folder) in support::sites() {
        let sources = read_portal(&folder.join("in"), TODAY).unwrap();
        let mut without = render(&load(&sources, None));
        let mut with = render(&load(&with_pseudo(&sources, None), None));
        let is_pseudo = |path: &str| path.contains("en-xa") || path.contains("ar-xb");
        assert!(!without.keys().any(|path| is_pseudo(path)));
        assert!(with.keys().any(|path| is_pseudo(path)));
        // All pages of the portal's own are there too.
        without.retain(|path, _| path.ends_with(".html"));
        with.retain(|path, _| path.ends_with(".html") && !is_pseudo(path));
        let keys = |files: &BTreeMap<String, Vec<u8>>| -> BTreeSet<String> {
            files.keys().cloned().collect()
        };
        assert_eq!(keys(&without), keys(&with));
    }
}

#[test]
fn a_file_that_says_the_same_is_the_same() {
    let folder = support::repository().join("tests/sites/deciding/in");
    let sources = read_portal(&folder, TODAY).unwrap();
    let first = with_pseudo(&sources, None);
    let second = with_pseudo(&sources, Some(&first));
    let list = |sources: &Sources| -> Vec<_> {
        let files = sources.files();
        files
            .map(|(id, file)| (id, std::sync::Arc::as_ptr(file)))
            .collect()
    };
    assert_eq!(list(&first), list(&second));
}

/// A portal with both languages.
fn portal(folder: &Path) -> Portal {
    let sources = read_portal(folder, TODAY).unwrap();
    load(&with_pseudo(&sources, None), None)
}

/// The pages of one language.
fn pages(portal: &Portal, below: &str) -> BTreeMap<String, String> {
    let outputs = portal.outputs().into_iter();
    let own = outputs.map(|output| (portal.path(output), output));
    own.filter(|(path, _)| path.starts_with(below) && path.ends_with(".html"))
        .map(|(path, output)| {
            let mut bytes = Vec::new();
            portal.render(output, &mut bytes).unwrap();
            (path, String::from_utf8(bytes).unwrap())
        })
        .collect()
}

/// The words of all names, which nobody translates.
fn names(portal: &Portal, tag: &str) -> BTreeSet<String> {
    let catalogue = portal.catalogue();
    let lang = catalogue.site.languages.find(tag).unwrap();
    let hospitals = catalogue.hospitals.iter().map(|one| &one.name[lang]);
    let facilitators = catalogue.facilitators.iter().map(|one| &one.name[lang]);
    let centres = catalogue.centres.iter().map(|one| &one.name[lang]);
    let all = hospitals.chain(facilitators).chain(centres);
    let names = all.map(|name| name.first.text.as_str());
    // Of products.
    let showcases = catalogue.showcases.values();
    let steps = showcases.flat_map(|(showcase, _)| &showcase.milestones);
    let names = names.chain(steps.filter_map(|step| step.name.as_deref()));
    names.flat_map(plain_words).collect()
}

/// Every text of an element that is in this language.
fn spoken(element: ElementRef, lang: &str) -> Vec<String> {
    let own = element.value();
    if APART.contains(&own.name()) || own.attr("lang").is_some_and(|own| own != lang) {
        return Vec::new();
    }
    let is_said = |name: &str| {
        name != "content"
            || own.attr("name") == Some("description")
            || own.attr("property") == Some("og:title")
    };
    let attributes = SPOKEN.iter().filter(|name| is_said(name));
    let mut out: Vec<String> = attributes
        .filter_map(|name| own.attr(name))
        .map(str::to_owned)
        .collect();
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push(text.to_string()),
            Node::Element(_) => out.extend(spoken(ElementRef::wrap(child).unwrap(), lang)),
            _ => {}
        }
    }
    out
}

/// Words of three letters and more with no mark on any.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic());
    let is_plain = |word: &&str| {
        word.len() > 2 && word.is_ascii() && word.contains(|c: char| c.is_ascii_lowercase())
    };
    words.filter(is_plain).map(str::to_owned).collect()
}
