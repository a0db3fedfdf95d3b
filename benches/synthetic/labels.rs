//! The words around the facts, for generators that have no vocabularies of their own.

use std::collections::BTreeMap;

use jih::disk::embedded;

use super::random::Random;
use super::text::{Text, nouns};
use super::words::Language;

/// Vocabularies whose labels other generators show too.
const VOCABULARIES: [&str; 9] = [
    "prefecture-",
    "treatment-",
    "language-",
    "scheme-",
    "service-",
    "document-",
    "condition-",
    "mode-",
    "endonym",
];

/// Headings, links and names of fields: words without meaning, two each.
const INTERFACE: [&str; 41] = [
    "about",
    "accreditations",
    "address",
    "articles",
    "beds",
    "breadcrumb",
    "city",
    "companion",
    "contact",
    "coordinators",
    "cost",
    "costs",
    "count",
    "data",
    "documents",
    "email",
    "facts",
    "home",
    "hospitals",
    "intake",
    "map",
    "phone",
    "prayer_room",
    "prefectures",
    "price",
    "privacy",
    "private_room",
    "religious_diet",
    "reply",
    "report",
    "route",
    "services",
    "since",
    "skip",
    "spoken",
    "stay",
    "switch",
    "terms",
    "treatments",
    "until",
    "wheelchair",
];

/// By key, in one language. The labels of codes are those that `jih` shows.
pub fn labels(language: &Language) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (number, key) in INTERFACE.iter().enumerate() {
        let words = nouns(&mut Random::new(8, number), 2);
        out.insert((*key).to_owned(), language.phrase(&words));
    }
    for (number, key) in [
        "after",
        "languages",
        "verified",
        "website",
        "yes",
        "no",
        "on-request",
    ]
    .iter()
    .enumerate()
    {
        let words = nouns(&mut Random::new(9, number), 1);
        out.insert((*key).to_owned(), language.phrase(&words));
    }
    let disclaimer = Text::new(&mut Random::new(10, 0), 4);
    out.insert("disclaimer".to_owned(), disclaimer.to(language));
    out.insert("site".to_owned(), language.hospital.to_owned());
    let folder = format!("i18n/{}/", language.tag);
    for file in embedded() {
        if !file.path.starts_with(&folder) {
            continue;
        }
        for line in file.text().lines() {
            let Some((key, text)) = line.split_once(" = ") else {
                continue;
            };
            let is_known = VOCABULARIES.iter().any(|start| key.starts_with(start));
            // A text with a place to fill is no label.
            if is_known && !text.contains('{') {
                out.insert(key.to_owned(), text.to_owned());
            }
        }
    }
    out
}
