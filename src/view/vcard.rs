//! A hospital as an entry of the address book of a telephone: vCard 3.0 (RFC 2426).
//!
//! Version 4.0 is newer and says nothing more of a hospital; telephones of ten years ago
//! read 3.0 only, and every newer one reads it too.

use super::contact::is_callable;
use super::hospital::{card, checked_on};
use crate::catalogue::{Catalogue, Record};
use crate::facts::{Hospital, Place};
use crate::lang::Languages;
use crate::locale::Locale;
use crate::route::{self, Subject};
use crate::words::{Arg, Words};

/// Octets of a line without its end (RFC 2425, 5.8.1).
const LINE: usize = 75;

/// The file of one hospital: UTF-8, lines end with CRLF and are folded at 75 octets. It
/// holds what the entry states, in Latin and in Japanese script, and leads to the page in
/// the source language. A point that is good to a kilometre only is left out: an address
/// book would lead there as if it were the entrance.
pub fn vcard(catalogue: &Catalogue, record: &Record<Hospital>) -> String {
    let facts = &record.facts;
    let site = &catalogue.site;
    let source = site.languages.source();
    let subject = Subject::Hospital(record.id.clone());
    let path = route::path(&site.languages, source, &subject);
    let url = route::absolute(&site.base_url, &path);
    let japanese = facts.name.get("ja").map(String::as_str);
    let latin = facts.name.get("en").map(String::as_str);
    let first = latin.or(japanese).unwrap_or_default();
    let full = match japanese.filter(|name| *name != first) {
        Some(second) => format!("{first} ({second})"),
        None => first.to_owned(),
    };
    let mut out = Lines(String::new());
    out.add("BEGIN", "VCARD");
    out.add("VERSION", "3.0");
    out.add("N", &structured(&[first, "", "", "", ""]));
    out.add("FN", &text(&full));
    out.add("ORG", &text(japanese.unwrap_or(first)));
    if let Some(kana) = facts.name.get("kana") {
        out.add("SORT-STRING", &text(kana));
    }
    let place = &facts.place;
    let postal = place.postal_code.as_deref().unwrap_or_default();
    let street = card(facts).address;
    out.add(
        "ADR;TYPE=WORK;LANGUAGE=ja",
        &structured(&["", "", &street, "", "", postal, "日本"]),
    );
    let [street, city, prefecture] = in_latin(catalogue, place);
    out.add(
        "ADR;TYPE=WORK;LANGUAGE=en",
        &structured(&["", "", &street, &city, &prefecture, postal, "Japan"]),
    );
    // The desk for patients from abroad is the number to call first.
    let mut phones: Vec<_> = facts.contact.phones.iter().collect();
    phones.sort_by_key(|phone| &*phone.kind != "international-desk");
    for (place, phone) in phones.iter().enumerate() {
        let kind = match (is_callable(phone), place) {
            (false, _) => "TEL;TYPE=WORK,FAX",
            (true, 0) => "TEL;TYPE=WORK,VOICE,PREF",
            (true, _) => "TEL;TYPE=WORK,VOICE",
        };
        out.add(kind, &text(&phone.number.replace('-', "")));
    }
    if let Some(email) = &facts.contact.email {
        out.add("EMAIL;TYPE=INTERNET", &text(email));
    }
    out.add("URL", &plain(&url));
    if let Some(point) = place.coordinates.filter(|point| !point.approximate) {
        out.add("GEO", &format!("{};{}", point.lat, point.lon));
    }
    let notes: Vec<String> = readings(catalogue)
        .map(|(words, tag)| note(catalogue, facts, words, tag))
        .collect();
    out.add("NOTE", &text(&notes.join("\n")));
    out.add("UID", &plain(&url));
    out.add("END", "VCARD");
    out.0
}

/// The source language and Japanese, where the portal has words of it.
fn readings(catalogue: &Catalogue) -> impl Iterator<Item = (&Words, &str)> {
    let languages = &catalogue.site.languages;
    let source = languages.source();
    let own = languages[source].tag.as_str();
    let japanese = words_of(catalogue, languages, "ja").filter(|_| own != "ja");
    std::iter::once((&catalogue.words[source], own)).chain(japanese.map(|words| (words, "ja")))
}

fn words_of<'a>(catalogue: &'a Catalogue, languages: &Languages, tag: &str) -> Option<&'a Words> {
    match languages.find(tag) {
        Some(lang) => Some(&catalogue.words[lang]),
        None => catalogue.words.unpublished(tag),
    }
}

/// When the facts were checked, and what answers at each number.
fn note(catalogue: &Catalogue, facts: &Hospital, words: &Words, tag: &str) -> String {
    let date = checked_on(facts).and_then(|date| match catalogue.site.languages.find(tag) {
        Some(lang) => Some(catalogue.locales[lang].date(date)),
        None => Some(Locale::new(tag)?.date(date)),
    });
    let date = date.unwrap_or_else(|| words.get("not-stated").to_owned());
    let mut lines = vec![words.format("vcard-note", &[("date", Arg::Text(&date))])];
    for phone in &facts.contact.phones {
        let label = words.label("phone", &phone.kind);
        let colon = words.get("colon");
        lines.push(format!(
            "{label}{colon}{}",
            phone.number.replacen('-', " ", 1)
        ));
    }
    lines.join("\n")
}

/// Street, city and prefecture, each once, however much of it the street repeats.
fn in_latin(catalogue: &Catalogue, place: &Place) -> [String; 3] {
    let latin = |texts: &Option<crate::facts::ByLanguage>| {
        let texts = texts.as_ref();
        texts
            .and_then(|texts| texts.get("en").cloned())
            .unwrap_or_default()
    };
    let street = latin(&place.address);
    let once = |name: String| match street.contains(&name) {
        true => String::new(),
        false => name,
    };
    let city = once(latin(&place.city));
    let id = place.prefecture.id();
    let words = words_of(catalogue, &catalogue.site.languages, "en");
    let prefecture = words.map_or_else(|| id.to_owned(), |words| words.label("prefecture", id));
    let prefecture = once(prefecture);
    [street, city, prefecture]
}

/// Lines of a vCard.
struct Lines(String);

impl Lines {
    /// A property; its value is escaped already.
    fn add(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A value in which nothing can end the line or the value.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// An address: its signs stand for themselves.
fn plain(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect()
}

fn structured(parts: &[&str]) -> String {
    let parts: Vec<String> = parts.iter().map(|part| text(part)).collect();
    parts.join(";")
}
