//! What hospitals, companies and centres have in common: names, addresses, people to ask.

use serde::Serialize;

use super::codes::weekday;
use super::{Words, absolute, holds, identity};
use crate::catalogue::Name;
use crate::facts::{
    ByLanguage, Contact, Coordinates, Hours, Id, LanguageHelp, Opening, Phone, Place, Shelf,
    Standing,
};
use crate::route::Subject;
use crate::view::contact::is_callable;
use crate::view::parts::{Context, Run};

/// An organisation of any kind.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::view) struct Organisation {
    #[serde(rename = "@type")]
    pub(super) kind: Kinds,
    #[serde(rename = "@id")]
    id: String,
    name: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternate_name: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) founding_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) geo: Option<Geo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fax_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contact_point: Vec<ContactPoint>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    knows_language: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) has_certification: Vec<Certification>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) medical_specialty: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) available_service: Vec<Service>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) payment_accepted: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) amenity_feature: Vec<Feature>,
}

/// One type or two.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Kinds {
    One(&'static str),
    Two([&'static str; 2]),
}

impl Default for Kinds {
    fn default() -> Self {
        Self::One("Organization")
    }
}

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Address {
    #[serde(rename = "@type")]
    kind: &'static str,
    /// ISO 3166-1 alpha-2.
    address_country: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) address_region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) address_locality: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street_address: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
}

/// A point, or for one that is good to about a kilometre a circle of that size.
#[derive(Debug, Serialize)]
#[serde(tag = "@type")]
pub(super) enum Geo {
    #[serde(rename = "GeoCoordinates")]
    Point { latitude: f64, longitude: f64 },
    #[serde(rename = "GeoCircle", rename_all = "camelCase")]
    Circle {
        geo_midpoint: Box<Geo>,
        geo_radius: u16,
    },
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ContactPoint {
    #[serde(rename = "@type")]
    kind: &'static str,
    contact_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    available_language: Vec<Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hours_available: Vec<OpenHours>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OpenHours {
    #[serde(rename = "@type")]
    kind: &'static str,
    day_of_week: Vec<&'static str>,
    /// With the offset of Japan.
    #[serde(skip_serializing_if = "Option::is_none")]
    opens: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closes: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Certification {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    certification_identification: Option<String>,
    /// What it covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    expires: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Service {
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Feature {
    #[serde(rename = "@type")]
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) value: bool,
}

impl Organisation {
    pub(super) fn new(context: &Context, kind: Kinds, subject: &Subject, name: &Name) -> Self {
        let second = name.second.as_ref().map(|second| context.written(second));
        Self {
            kind,
            id: identity(context, subject),
            name: Some(context.written(&name.first).into()),
            alternate_name: second.map(Words::from),
            url: absolute(context, subject),
            ..Self::default()
        }
    }

    /// How to reach it, unless its page asks to confirm that first.
    pub(super) fn contact(&mut self, context: &Context, contact: &Contact) {
        if !holds(context, contact.verified_on, Shelf::Contact) {
            return;
        }
        self.same_as.clone_from(&contact.website);
        self.email.clone_from(&contact.email);
        let of_kind = |kind: &str| contact.phones.iter().find(|phone| &*phone.kind == kind);
        self.telephone = of_kind("main").map(|phone| phone.number.clone());
        self.fax_number = of_kind("fax").map(|phone| phone.number.clone());
        // The hours of a contact are those of its desk, where it has one.
        let has_desk = of_kind(DESK).is_some();
        let points = contact.phones.iter().filter(|phone| is_callable(phone));
        let points = points.map(|phone| point(context, contact, phone, has_desk));
        self.contact_point = points
            .filter(|(phone, point)| {
                &*phone.kind != "main"
                    || !point.available_language.is_empty()
                    || !point.hours_available.is_empty()
            })
            .map(|(_, point)| point)
            .collect();
        if !has_desk && let Some(url) = &contact.international_page {
            self.contact_point.push(ContactPoint {
                kind: "ContactPoint",
                contact_type: context.words.get("label-international-page").to_owned(),
                telephone: None,
                url: Some(url.clone()),
                available_language: Vec::new(),
                hours_available: Vec::new(),
            });
        }
    }

    /// Its address and its point, unless its page asks to confirm them first.
    /// A place without a check of its own was read with the contact that it stands in.
    pub(super) fn place(&mut self, context: &Context, place: &Place, contact: &Contact) {
        let verified_on = place.verified_on.or(contact.verified_on);
        if !holds(context, verified_on, Shelf::Place) {
            return;
        }
        let named = |texts: &Option<ByLanguage>| {
            let run = texts.as_ref().and_then(|texts| context.by_language(texts));
            run.map(Words::from)
        };
        self.address = Some(Address {
            street_address: named(&place.address),
            postal_code: place.postal_code.clone(),
            ..Address::new("jp", None)
        });
        self.geo = place.coordinates.as_ref().map(Geo::new);
    }

    /// The languages in which people help.
    pub(super) fn languages(&mut self, context: &Context, helps: &[LanguageHelp]) {
        for help in helps.iter().filter(|help| help.mode.is_human()) {
            if let Some(code) = &help.language
                && holds(context, help.verified_on, Shelf::Languages)
                && !self.knows_language.iter().any(|have| **have == **code)
            {
                self.knows_language.push(code.to_string());
            }
        }
    }
}

/// What answers for patients from abroad: a code of `phone-…`.
const DESK: &str = "international-desk";

fn point<'a>(
    context: &Context,
    contact: &Contact,
    phone: &'a Phone,
    has_desk: bool,
) -> (&'a Phone, ContactPoint) {
    let is_desk = &*phone.kind == DESK;
    let hours = contact.hours.as_ref().filter(|_| is_desk || !has_desk);
    let point = ContactPoint {
        kind: "ContactPoint",
        contact_type: context.words.label("phone", &phone.kind),
        telephone: Some(phone.number.clone()),
        url: contact.international_page.clone().filter(|_| is_desk),
        available_language: phone.languages.clone(),
        hours_available: hours.map_or_else(Vec::new, open_hours),
    };
    (phone, point)
}

fn open_hours(hours: &Hours) -> Vec<OpenHours> {
    let one = |days: Vec<&'static str>, times: Option<(&str, &str)>| OpenHours {
        kind: "OpeningHoursSpecification",
        day_of_week: days,
        opens: times.map(|(from, _)| time(from)),
        closes: times.map(|(_, to)| time(to)),
    };
    match hours {
        Hours::Always => vec![one(DAYS.iter().filter_map(|day| weekday(day)).collect(), {
            Some(("00:00", "24:00"))
        })],
        Hours::Openings(openings) => openings
            .iter()
            .map(|opening| {
                let times = opening.times.as_ref();
                one(days(opening), times.map(|(from, to)| (&**from, &**to)))
            })
            .collect(),
    }
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn days(opening: &Opening) -> Vec<&'static str> {
    let within = |day: &str| {
        let at = |code: &str| DAYS.iter().position(|one| *one == code);
        opening
            .days
            .iter()
            .any(|(from, to)| (at(from.code())..=at(to.code())).contains(&at(day)))
    };
    let days = DAYS.iter().filter(|day| within(day));
    days.filter_map(|day| weekday(day)).collect()
}

/// In Japan, whose offset never changes. A day's last minute stands for midnight: the word
/// for times ends at 23:59.
fn time(text: &str) -> String {
    match text {
        "24:00" => "23:59:59+09:00".to_owned(),
        _ => format!("{text}:00+09:00"),
    }
}

impl Address {
    /// In a country by its code, as `jp`.
    pub(super) fn new(country: &str, city: Option<Run>) -> Self {
        Self {
            kind: "PostalAddress",
            address_country: country.to_ascii_uppercase(),
            address_locality: city.map(Words::from),
            ..Self::default()
        }
    }
}

impl Geo {
    pub(super) fn new(point: &Coordinates) -> Self {
        let meant = point.meant();
        let point = Self::Point {
            latitude: meant.lat,
            longitude: meant.lon,
        };
        match meant.approximate {
            true => Self::Circle {
                geo_midpoint: Box::new(point),
                geo_radius: 1000,
            },
            false => point,
        }
    }
}

impl Certification {
    /// `None` unless the page shows until when it holds: a claim without a last day would
    /// outlive its source wherever it is copied to.
    pub(super) fn new(
        name: String,
        number: Option<&String>,
        covers: Option<String>,
        worth: Standing,
    ) -> Option<Self> {
        let Standing::Until(until) = worth else {
            return None;
        };
        Some(Self {
            kind: "Certification",
            name,
            certification_identification: number.cloned(),
            description: covers,
            expires: until.to_string(),
        })
    }
}
