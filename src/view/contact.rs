//! How to reach an organisation.

use super::parts::{Context, Fact, Run};
use super::spoken::hours_text;
use crate::facts::{Contact, Coordinates, Phone, Place};

pub(super) fn contact(context: &Context, contact: &Contact, place: Option<&Place>) -> Vec<Fact> {
    let web = |url: &Option<String>| {
        url.iter()
            .map(|url| Run::ltr(short_url(url), Some(url.clone())))
            .collect::<Vec<_>>()
    };
    let mut rows = Vec::new();
    if let Some(place) = place {
        let address = place.address.as_ref();
        let mut runs: Vec<Run> = address
            .and_then(|address| context.by_language(address))
            .into_iter()
            .collect();
        if let Some(japanese) = address.and_then(|address| address.get("ja"))
            && context.tag != "ja"
            && runs.iter().all(|run| run.text != *japanese)
        {
            runs.push(Run {
                lang: Some("ja".to_owned()),
                ..Run::plain(japanese.clone())
            });
        }
        if let Some(code) = &place.postal_code {
            runs.push(Run::ltr(format!("〒{code}"), None));
        }
        rows.push(context.fact("label-address", runs));
        if let Some(point) = &place.coordinates {
            rows.push(context.fact("label-position", position(context, point)));
        }
    }
    rows.extend(phones(context, contact));
    rows.push(hours(context, contact));
    rows.push(email(context, contact));
    rows.push(context.fact("label-website", web(&contact.website)));
    if contact.international_page.is_some() {
        rows.push(context.fact("label-international-page", web(&contact.international_page)));
    }
    if contact.form.is_some() {
        rows.push(context.fact("label-form", web(&contact.form)));
    }
    rows
}

/// Every telephone by what answers there.
pub(super) fn phones(context: &Context, contact: &Contact) -> Vec<Fact> {
    let mut rows = Vec::new();
    if contact.phones.is_empty() {
        rows.push(context.fact("label-phone", Vec::new()));
    }
    for one in &contact.phones {
        let mut label = context.words.label("phone", &one.kind);
        if !one.languages.is_empty() {
            let languages = context.labels("language", &one.languages);
            label = format!("{label} · {}", context.locale.list(&languages));
        }
        // Two numbers of one kind stand under one label.
        match rows.iter_mut().find(|row: &&mut Fact| row.label == label) {
            Some(row) => row.runs.push(phone(one)),
            None => rows.push(Fact {
                label,
                runs: vec![phone(one)],
                bar: None,
            }),
        }
    }
    rows
}

pub(super) fn hours(context: &Context, contact: &Contact) -> Fact {
    let hours = contact.hours.iter();
    let runs = hours.map(|hours| Run::plain(hours_text(context, hours)));
    context.fact("label-hours", runs.collect())
}

pub(super) fn email(context: &Context, contact: &Contact) -> Fact {
    let runs = contact
        .email
        .iter()
        .map(|email| Run::ltr(email.clone(), Some(format!("mailto:{email}"))));
    context.fact("label-email", runs.collect())
}

/// A number as it is called from abroad, leading to the telephone.
pub(super) fn phone(phone: &Phone) -> Run {
    let spaced = phone.number.replacen('-', " ", 1);
    let url = format!("tel:{}", phone.number.replace('-', ""));
    Run::ltr(spaced, is_callable(phone).then_some(url))
}

/// Nobody calls a fax by touching its number.
pub(super) fn is_callable(phone: &Phone) -> bool {
    &*phone.kind != "fax"
}

/// The host: the whole address is in the link, and on paper the host is enough to type.
fn short_url(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).to_owned()
}

/// A point for the map that the reader's own device has (RFC 5870), and how good it is. One
/// that is good to about a kilometre says so to the device too, and names no more digits
/// than it means: two of them are 1.1 km.
pub(super) fn position(context: &Context, point: &Coordinates) -> Vec<Run> {
    let Coordinates {
        lat,
        lon,
        approximate,
    } = point.meant();
    if !approximate {
        let url = format!("geo:{lat},{lon}");
        return vec![Run::ltr(format!("{lat}, {lon}"), Some(url))];
    }
    let url = format!("geo:{lat:.2},{lon:.2};u=1000");
    vec![
        Run::ltr(format!("{lat:.2}, {lon:.2}"), Some(url)),
        Run::plain(context.words.get("position-approximate")),
    ]
}
