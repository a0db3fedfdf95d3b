//! A company that arranges medical travel.

use super::Main;
use super::organisation::{Certification, Kinds, Organisation};
use crate::catalogue::Record;
use crate::facts::Facilitator;
use crate::route::Subject;
use crate::view::parts::Context;

/// What its page shows.
pub(in crate::view) fn facilitator(context: &Context, record: &Record<Facilitator>) -> Main {
    let facts = &record.facts;
    let subject = Subject::Facilitator(record.id.clone());
    let name = &record.name[context.lang];
    let kind = Kinds::Two(["Organization", "TravelAgency"]);
    let mut out = Organisation::new(context, kind, &subject, name);
    // Of where it is, its page shows the address alone.
    let place = facts.place.as_ref();
    let place = place.filter(|place| place.address.is_some() || place.postal_code.is_some());
    if let Some(place) = place {
        out.place(context, place, &facts.contact);
    }
    out.contact(context, &facts.contact);
    out.languages(context, &facts.languages);
    out.founding_date = facts.established.map(|date| date.to_string());
    let amtac = facts.amtac.iter().filter_map(|amtac| {
        Certification::new(
            context.words.get("label-amtac").to_owned(),
            amtac.number.as_ref(),
            None,
            amtac.standing(context.catalogue.today),
        )
    });
    out.has_certification = amtac.collect();
    Main::Organisation(Box::new(out))
}
