//! What a code is called: its labels and other spellings, in every language there is.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::fold::fold;
use crate::catalogue::Catalogue;
use crate::facts::{ByLanguage, Place, Prefecture, REGIONS};
use crate::lang::Lang;

/// Vocabularies of what is no place.
const THINGS: [&str; 4] = ["treatment", "modality", "condition", "department"];

/// Between the spellings of one code; no folded text has it.
const BETWEEN: char = '|';

/// The spellings of every code, each as readers' queries are folded, as one text:
/// `tokyo|東京都|東京|とうきょう`. Every search loads all of them, so they hold the labels of
/// every language and, of the other words, what can be told from a label by nobody: those
/// for places, in every language, because a traveller copies them from anywhere; and those
/// for treatments and the like in the languages that the page is written in.
pub(super) struct Spellings<'a> {
    codes: HashMap<&'static str, HashMap<&'a str, String>>,
    /// A city has no code: the entry names it.
    cities: BTreeMap<&'a ByLanguage, String>,
}

impl<'a> Spellings<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, lang: Lang) -> Self {
        let mut codes: HashMap<&str, HashMap<&str, String>> = HashMap::new();
        let languages = &catalogue.site.languages;
        let own: Vec<&str> = languages
            .chain(lang)
            .map(|lang| languages[lang].tag.as_str())
            .collect();
        let mut add = |vocabulary: &'static str, code: &'a str| {
            let spellings = of_code(catalogue, vocabulary, code, &own);
            codes.entry(vocabulary).or_default().insert(code, spellings);
        };
        for prefecture in Prefecture::all() {
            add("prefecture", prefecture.id());
        }
        for region in REGIONS {
            add("region", region.id());
        }
        for vocabulary in THINGS.into_iter().chain(["country"]) {
            for code in catalogue.words.vocabulary.codes(vocabulary) {
                add(vocabulary, code);
            }
        }
        let known: Vec<(&str, String)> = catalogue
            .spellings
            .keys()
            .filter(|(vocabulary, _)| *vocabulary == "city")
            .map(|(_, code)| (code.as_str(), format!(" {} ", fold(code))))
            .collect();
        let hospitals = catalogue.hospitals.iter();
        let hospitals = hospitals.filter_map(|one| one.facts.place.city.as_ref());
        let facilitators = catalogue.facilitators.iter();
        let facilitators = facilitators.filter_map(|one| one.facts.place.as_ref()?.city.as_ref());
        let centres = catalogue.centres.iter();
        let centres = centres.filter_map(|one| one.facts.city.as_ref());
        let cities = hospitals
            .chain(facilitators)
            .chain(centres)
            .map(|city| (city, of_city(catalogue, &known, city)))
            .collect();
        Self { codes, cities }
    }

    /// Every spelling of a code; nothing for one that no vocabulary has.
    pub(super) fn of(&self, vocabulary: &'static str, code: &str) -> &str {
        let spellings = self.codes.get(vocabulary).and_then(|codes| codes.get(code));
        spellings.map_or("", String::as_str)
    }

    pub(super) fn of_city(&self, city: &ByLanguage) -> &str {
        self.cities.get(city).map_or("", String::as_str)
    }

    /// Of the prefecture, the region and the city.
    pub(super) fn of_place(&self, place: &Place) -> impl Iterator<Item = &str> {
        let prefecture = place.prefecture;
        [
            self.of("prefecture", prefecture.id()),
            self.of("region", prefecture.region().id()),
        ]
        .into_iter()
        .chain(place.city.as_ref().map(|city| self.of_city(city)))
    }
}

fn of_code(catalogue: &Catalogue, vocabulary: &'static str, code: &str, own: &[&str]) -> String {
    let labels = catalogue.words.labels(vocabulary, code);
    let is_thing = THINGS.contains(&vocabulary);
    let more = more(catalogue, vocabulary, code, move |tag| {
        !is_thing || own.contains(&tag)
    });
    let labels = labels.chain(more);
    // 東京都 is called 東京, and 千葉县 千葉; 北海道 is never shortened.
    let short = |label| {
        let short = str::strip_suffix(label, ['都', '府', '県', '县', '縣']);
        short.filter(|_| vocabulary == "prefecture")
    };
    joined(labels.flat_map(|label| std::iter::once(label).chain(short(label))))
}

/// What the entry calls its city, and what is known of the city whose English name that
/// has: `Kita-ku, Sapporo` is found as Sapporo.
fn of_city(catalogue: &Catalogue, known: &[(&str, String)], city: &ByLanguage) -> String {
    let english = city.get("en").map(|name| format!(" {} ", fold(name)));
    let known = known.iter().filter(|(_, name)| {
        let english = english.as_ref();
        english.is_some_and(|own| own.contains(name.as_str()))
    });
    let known = known.flat_map(|(code, name)| {
        std::iter::once(name.as_str()).chain(more(catalogue, "city", code, |_| true))
    });
    let english = city.get("en").into_iter();
    let labels = english.flat_map(|name| catalogue.words.labels_of_city(name));
    joined(city.values().map(String::as_str).chain(labels).chain(known))
}

/// The other spellings of a code, in the languages that are `wanted`.
fn more<'a>(
    catalogue: &'a Catalogue,
    vocabulary: &'static str,
    code: &str,
    wanted: impl Fn(&str) -> bool,
) -> impl Iterator<Item = &'a str> {
    let by_language = catalogue.spellings.get(&(vocabulary, code.to_owned()));
    let lists = by_language.into_iter().flatten();
    let lists = lists.filter(move |(tag, _)| wanted(tag));
    lists.flat_map(|(_, list)| list).map(String::as_str)
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut seen = HashSet::new();
    let mut out = String::new();
    for text in texts.map(fold).filter(|text| !text.is_empty()) {
        if !seen.contains(&text) {
            if !out.is_empty() {
                out.push(BETWEEN);
            }
            out.push_str(&text);
            seen.insert(text);
        }
    }
    out
}
