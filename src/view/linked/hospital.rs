//! A hospital.

use super::organisation::{Certification, Feature, Kinds, Organisation, Service};
use super::{Main, Words, absolute, codes, holds};
use crate::catalogue::Record;
use crate::facts::{Answer, Hospital, Shelf, Stay};
use crate::route::{Facet, Subject};
use crate::view::parts::Context;

/// What its page shows.
pub(in crate::view) fn hospital(context: &Context, record: &Record<Hospital>) -> Main {
    let facts = &record.facts;
    let subject = Subject::Hospital(record.id.clone());
    let name = &record.name[context.lang];
    let mut out = Organisation::new(context, Kinds::One("Hospital"), &subject, name);
    out.place(context, &facts.place, &facts.contact);
    if let Some(address) = &mut out.address {
        let place = &facts.place;
        let city = place.city.as_ref();
        address.address_region = Some(context.words.label("prefecture", place.prefecture.id()));
        address.address_locality = city.and_then(|names| context.city(names)).map(Words::from);
    }
    out.contact(context, &facts.contact);
    out.languages(context, &facts.languages);
    out.has_certification = certifications(context, facts);
    services(context, facts, &mut out);
    let price = facts.price.as_ref();
    let price = price.filter(|price| holds(context, price.verified_on, Shelf::Price));
    out.payment_accepted = price
        .filter(|price| !price.payment.is_empty())
        .map(|price| {
            let ways = context.labels("payment", &price.payment);
            context.locale.list(&ways)
        });
    let stay = facts.stay.as_ref();
    let stay = stay.filter(|stay| holds(context, stay.verified_on, Shelf::Stay));
    out.amenity_feature = stay.map_or_else(Vec::new, |stay| features(context, stay));
    Main::Organisation(Box::new(out))
}

fn certifications(context: &Context, facts: &Hospital) -> Vec<Certification> {
    let claims = facts.accreditations.iter().filter_map(|one| {
        let departments = context.labels("department", &one.departments);
        let covers = (!departments.is_empty()).then(|| context.locale.list(&departments));
        Certification::new(
            context.words.label("scheme", &one.scheme),
            one.number.as_ref(),
            covers,
            one.standing(context.catalogue.today),
        )
    });
    claims.collect()
}

fn services(context: &Context, facts: &Hospital, out: &mut Organisation) {
    let today = context.catalogue.today;
    let mut seen: Vec<&str> = Vec::new();
    for one in &facts.treatments {
        let code = &*one.treatment;
        if one.has_ended(today)
            || !holds(context, one.verified_on, Shelf::Treatment)
            || seen.contains(&code)
        {
            continue;
        }
        seen.push(code);
        if let Some(specialty) = codes::specialty(code)
            && !out.medical_specialty.contains(&specialty)
        {
            out.medical_specialty.push(specialty);
        }
        if let Some(kind) = codes::service(code) {
            let facet = Facet::Treatment(one.treatment.clone());
            let has_page = context.plan.facets.contains_key(&facet);
            out.available_service.push(Service {
                kind,
                name: context.words.label("treatment", code),
                url: has_page.then(|| absolute(context, &Subject::List(facet, 1))),
            });
        }
    }
    let current = facts.accreditations.iter();
    let current = current.filter(|one| one.standing(today).is_current());
    for specialty in current
        .flat_map(|one| &one.departments)
        .filter_map(|code| codes::specialty(code))
    {
        if !out.medical_specialty.contains(&specialty) {
            out.medical_specialty.push(specialty);
        }
    }
}

/// What a source answers with yes or no; "on request" is neither.
fn features(context: &Context, stay: &Stay) -> Vec<Feature> {
    let answers = [
        ("label-companion", stay.companion),
        ("label-private-room", stay.private_room),
        ("label-diet", stay.religious_diet),
        ("label-prayer", stay.prayer_room),
        ("label-wheelchair", stay.wheelchair),
        ("label-children", stay.children),
    ];
    let known = answers.into_iter().filter_map(|(label, answer)| {
        let value = match answer? {
            Answer::Yes => true,
            Answer::No => false,
            Answer::OnRequest => return None,
        };
        Some(Feature {
            kind: "LocationFeatureSpecification",
            name: context.words.get(label).to_owned(),
            value,
        })
    });
    known.collect()
}
