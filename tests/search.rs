//! What can be found: the records of each language, and the files made of them.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};

use jih::bundle::bundle;
use jih::disk::{embedded, read_portal};
use jih::search::{Record, fold, words};
use jih::source::{Layer, SourceFile, Sources};
use support::{TODAY, load, render, sites};

/// A portal of these files on top of the binary's own.
fn records(files: &[(&str, &str)]) -> BTreeMap<String, Vec<Record>> {
    let own = files.iter().map(|(path, text)| {
        SourceFile::new((*path).to_owned(), Layer::Portal, text.as_bytes().to_vec())
    });
    let portal = load(
        &Sources::new(embedded().into_iter().chain(own).collect(), TODAY),
        None,
    );
    let records = portal.search_records().unwrap();
    let owned = records
        .into_iter()
        .map(|(tag, records)| (tag.to_owned(), records));
    owned.collect()
}

const SITE: &str = "base_url: https://portal.example\n\
    languages: [en, ja, zh-Hans, ar]\nsource_language: en\n";

const HOSPITAL: &str = "name: {ja: 桜総合病院, kana: さくらそうごうびょういん, en: Sakura General Hospital, ru: Сакура}
place: {prefecture: tokyo, city: {en: Shinjuku, ja: 新宿区}}
prose:
  about: Oncology beside the river.
";

const JAPANESE: &str = "translation: {status: human, from: en}
prose:
  about: 川沿いの病院です。
";

fn sakura(records: &BTreeMap<String, Vec<Record>>, tag: &str) -> Record {
    let all = &records[tag];
    let found = all
        .iter()
        .find(|one| one.url.ends_with("/hospitals/sakura/"));
    found.unwrap().clone()
}

fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

#[test]
fn a_text_is_found_in_its_own_language_alone() {
    let records = records(&[
        ("site.yaml", SITE),
        ("content/hospitals/sakura.yaml", HOSPITAL),
        ("content/hospitals/sakura.ja.yaml", JAPANESE),
    ]);
    for (tag, english, japanese) in [
        ("en", true, false),
        ("ja", false, true),
        ("zh-Hans", false, false),
        ("ar", false, false),
    ] {
        let text = sakura(&records, tag).text;
        assert_eq!(has(&text, "oncology"), english, "{tag}: {text}");
        assert_eq!(has(&text, "川沿"), japanese, "{tag}: {text}");
    }
}

#[test]
fn a_page_that_is_not_translated_is_not_found() {
    let page = "---\ntitle: Visa\ndescription: How to enter.\n---\nAsk the embassy first.\n";
    let records = records(&[("site.yaml", SITE), ("content/pages/visa.en.md", page)]);
    let has_visa = |tag: &str| records[tag].iter().any(|one| one.url.ends_with("/visa/"));
    assert!(has_visa("en"));
    assert!(!has_visa("ja"));
}

#[test]
fn a_name_is_found_in_every_script() {
    let records = records(&[
        ("site.yaml", SITE),
        ("content/hospitals/sakura.yaml", HOSPITAL),
    ]);
    for tag in ["en", "ja", "zh-Hans", "ar"] {
        let names = sakura(&records, tag).names;
        // Katakana is folded, and what is written without spaces is cut into pairs.
        for word in [
            "sakura",
            "general",
            "сакура",
            "桜総",
            "病院",
            "さく",
            "びょ",
        ] {
            assert!(has(&names, word), "{tag}: no {word} in {names}");
        }
    }
}

#[test]
fn a_place_is_found_by_what_readers_call_it() {
    let records = records(&[
        ("site.yaml", SITE),
        ("content/hospitals/sakura.yaml", HOSPITAL),
        ("i18n/ja/synonyms.yaml", "prefecture:\n  tokyo: [おえど]\n"),
        (
            "i18n/id/synonyms.yaml",
            "prefecture: {tokyo: [Ibu Kota Jepang]}\n",
        ),
    ]);
    for tag in ["en", "ja", "zh-Hans", "ar"] {
        let codes = sakura(&records, tag).codes;
        let spellings: BTreeSet<&str> = codes.iter().flat_map(|code| code.split('|')).collect();
        for word in [
            "tokyo",
            "東京",
            "东京",
            "токио",
            "طوكيو",
            "도쿄",
            "โตเกียว",
            "kanto",
            "新宿区",
            "しんじゅく",
            "おえど",
            "ibu kota jepang",
        ] {
            assert!(
                spellings.contains(fold(word).as_str()),
                "{tag}: no {word} in {spellings:?}"
            );
        }
        // The portal's list of a language stands for the binary's.
        assert!(!spellings.contains("とうきょう"), "{tag}: {spellings:?}");
    }
}

#[test]
fn a_portal_can_do_without() {
    let off = format!("{SITE}search: false\n");
    let own = [
        ("site.yaml", off.as_str()),
        ("content/hospitals/sakura.yaml", HOSPITAL),
    ];
    let own = own.map(|(path, text)| {
        SourceFile::new(path.to_owned(), Layer::Portal, text.as_bytes().to_vec())
    });
    let portal = load(
        &Sources::new(embedded().into_iter().chain(own).collect(), TODAY),
        None,
    );
    assert!(portal.search_records().is_none());
    let mut files = render(&portal);
    let page = String::from_utf8(files.remove("en/search/index.html").unwrap()).unwrap();
    assert!(
        !page.contains("<input") && !page.contains("search-"),
        "{page}"
    );
    assert!(page.contains("/en/hospitals/sakura/"), "{page}");
}

#[test]
fn every_result_leads_to_a_page() {
    let own = ("own".to_owned(), support::repository().to_path_buf());
    let small = sites()
        .into_iter()
        .map(|(name, folder)| (name, folder.join("in")));
    for (name, folder) in small.chain([own]) {
        let portal = load(&read_portal(&folder, TODAY).unwrap(), None);
        for (tag, records) in portal.search_records().unwrap() {
            let mut seen = BTreeSet::new();
            for record in &records {
                let url = format!("{}{}", portal.prefix(), record.url);
                let place = format!("{name} {tag} {url}");
                assert!(portal.find(&url).is_some(), "{place}");
                assert!(seen.insert(&record.url), "{place} twice");
                assert!(!record.names.is_empty(), "{place} has no name");
            }
        }
    }
}

#[test]
fn the_same_records_are_the_same_bytes() {
    let portal = load(&read_portal(support::repository(), TODAY).unwrap(), None);
    let records = portal.search_records().unwrap();
    let first = bundle(&records).unwrap();
    let single = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .unwrap();
    let second = single.install(|| bundle(&portal.search_records().unwrap()).unwrap());
    let names =
        |files: &BTreeMap<String, Vec<u8>>| -> Vec<String> { files.keys().cloned().collect() };
    assert_eq!(names(&first), names(&second));
    assert!(first == second);
    // One index for each language, and nothing of a user interface that no page asks for.
    let metas = first
        .keys()
        .filter(|path| path.ends_with(".pf_meta"))
        .count();
    assert_eq!(metas, records.len());
    assert!(
        !first.keys().any(|path| path.contains("-ui.")),
        "{:?}",
        first.keys()
    );
}

/// What a reader's browser finds for a query: `themes/default/assets/search.js` looks for
/// names of codes, and for pages with every word. Which page comes first is seen in
/// `browser/search.mjs`.
fn is_found(record: &Record, query: &str) -> bool {
    let query = fold(query);
    let calls = |text: &str| {
        let close = |text: &str| text.replace(' ', "");
        let mut names = record.codes.iter().flat_map(|code| code.split('|'));
        names.any(|name| {
            format!(" {name}").contains(&format!(" {text}"))
                || close(name).starts_with(&close(text))
        })
    };
    let says = |word: &String| {
        let mut words = record.names.split(' ').chain(record.text.split(' '));
        words.any(|own| own.starts_with(word.as_str()))
    };
    let mut pieces = words(&query);
    // The last letter of a run begins no pair, unless it stands alone.
    pieces.retain(|piece| piece.chars().count() > 1 || piece.is_ascii());
    let has_all = !pieces.is_empty() && pieces.iter().all(says);
    calls(&query) || query.split(' ').all(calls) || has_all
}

/// `tests/search/<tag>.txt`: lines `query -> page`.
#[test]
fn every_language_is_searched_with_its_own_words() {
    let portal = load(&read_portal(support::repository(), TODAY).unwrap(), None);
    let mut lost = Vec::new();
    for (tag, records) in portal.search_records().unwrap() {
        let path = format!("tests/search/{tag}.txt");
        let queries = std::fs::read_to_string(support::repository().join(&path));
        let queries = queries.unwrap_or_else(|_| panic!("{tag} has no {path}"));
        for line in queries.lines() {
            let (query, page) = line.split_once(" -> ").unwrap();
            let url = format!("/{}/{page}", tag.to_lowercase());
            let record = records.iter().find(|one| one.url.ends_with(&url));
            if !record.is_some_and(|record| is_found(record, query)) {
                lost.push(format!("{tag}: {query} does not find {page}"));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}
