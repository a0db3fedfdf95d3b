//! A centre abroad.

use super::organisation::{Address, Kinds, Organisation};
use super::{Main, holds};
use crate::catalogue::Record;
use crate::facts::{Centre, CentreStatus, Shelf};
use crate::route::Subject;
use crate::view::parts::Context;

/// What its page shows. It is a medical organisation only while the source that calls it
/// open is recent; what was only planned is a project. `status` is the sentence that says
/// which, and as of when.
pub(in crate::view) fn centre(context: &Context, record: &Record<Centre>, status: &str) -> Main {
    let facts = &record.facts;
    let is_recent = holds(context, Some(facts.status_as_of), Shelf::Centre);
    let is_open = facts.status == CentreStatus::Open;
    let kind = match facts.status {
        CentreStatus::Open if is_recent => "MedicalOrganization",
        CentreStatus::Open | CentreStatus::Closed => "Organization",
        CentreStatus::Planned | CentreStatus::FeasibilityStudy => "Project",
    };
    let subject = Subject::Centre(record.id.clone());
    let name = &record.name[context.lang];
    let mut out = Organisation::new(context, Kinds::One(kind), &subject, name);
    out.description = Some(status.to_owned());
    let city = facts.city.as_ref();
    let city = city.and_then(|names| context.city(names));
    out.address = Some(Address::new(&facts.country, city));
    let opened = facts
        .opened
        .filter(|_| is_open || facts.status == CentreStatus::Closed);
    out.founding_date = opened.map(|date| date.to_string());
    Main::Organisation(Box::new(out))
}
