//! The page of one hospital.

mod apply;
mod cells;
mod compare;
mod glance;
mod letter;
mod sheet;
mod tables;
mod treatment;

use serde::Serialize;

pub use self::compare::CompareView;
pub(super) use self::compare::{Tray, compare, tray};
pub use self::letter::LetterView;
pub(super) use self::letter::letter;
pub use self::sheet::SheetView;
pub(super) use self::sheet::sheet;
pub(super) use self::tables::price_note;

use self::apply::{Apply, apply, request, second_opinion};
use self::glance::{glance, next_check};
use self::tables::{after, costs, stay};
use self::treatment::{TreatmentView, treatment};
use super::contact::contact;
use super::frame::Head;
use super::linked;
use super::map::{self, Map};
use super::note::{Detail, Note, SourceList};
use super::notice::Notice;
use super::parts::{Block, Context, Facts, Link, Links, Run};
use super::spoken::{Spoken, languages};
use super::standing::standing;
use crate::catalogue::Record;
use crate::facts::{Accreditation, ByLanguage, Hospital, PartialDate, Place, Shelf};
use crate::route::{self, Facet, IndexKind, Subject};
use crate::words::Arg;

/// Everything the page of one hospital shows.
#[derive(Debug, Serialize)]
pub struct HospitalView {
    name: Run,
    second: Option<Run>,
    place: Vec<Run>,
    map: Map,
    checked: Option<String>,
    next_check: Option<String>,
    confirmed: Option<String>,
    beds: Option<String>,
    about: Option<Block>,
    apply: Apply,
    glance: Facts,
    request: Facts,
    request_note: Note,
    second_opinion: Facts,
    second_opinion_note: Note,
    treatments: Vec<TreatmentView>,
    treatments_text: Option<Block>,
    languages: Spoken,
    languages_text: Option<Block>,
    languages_note: Note,
    costs: Facts,
    costs_text: Option<Block>,
    costs_note: Note,
    stay: Facts,
    stay_text: Option<Block>,
    stay_note: Note,
    after: Facts,
    after_text: Option<Block>,
    after_note: Note,
    services: Vec<String>,
    services_note: Note,
    card: Card,
    /// One page to take along, where the portal has sheets.
    sheet: Option<String>,
    /// The file for an address book.
    vcard: String,
    contact: Facts,
    contact_note: Note,
    accreditations: Vec<AccreditationView>,
    similar: Links,
    /// Where it stands beside others.
    compare: Links,
    sources: SourceList,
}

/// For the driver and the reception, in Japanese.
#[derive(Debug, Serialize)]
pub(in crate::view) struct Card {
    pub(in crate::view) name: String,
    pub(in crate::view) address: String,
}

/// A claim of recognition and what it is worth on the build's date.
#[derive(Debug, Serialize)]
pub(super) struct AccreditationView {
    scheme: Run,
    departments: String,
    number: Option<String>,
    state: String,
    current: bool,
    note: Note,
}

pub(super) fn hospital(context: &Context, record: &Record<Hospital>) -> (HospitalView, Head) {
    let facts = &record.facts;
    let own = &facts.sources;
    let name = &record.name[context.lang];
    let subject = Subject::Hospital(record.id.clone());
    let block = |name: &str| {
        let texts = record.prose.get(name)?;
        Some(context.block(&subject, name, &texts[context.lang]))
    };
    let prefecture = facts.place.prefecture;
    let (costs, costs_note) = costs(context, facts);
    let (stay, stay_note) = stay(context, facts);
    let (after, after_note) = after(context, facts);
    let services = facts.services.as_ref();
    let (request, request_note) = request(context, facts);
    let (second_opinion, second_opinion_note) = second_opinion(context, facts);
    let mut view = HospitalView {
        name: context.written(&name.first),
        second: name.second.as_ref().map(|second| context.written(second)),
        place: place(context, &facts.place),
        map: map::hospital(context, record),
        checked: checked_on(facts).map(|date| context.date(date)),
        next_check: next_check(context, facts),
        confirmed: facts
            .confirmed_by_hospital_on
            .map(|date| context.date(date)),
        beds: facts.beds.as_ref().map(|beds| {
            let count = context.locale.number(beds.count);
            let args = [
                ("number", Arg::Text(&count)),
                ("count", Arg::Count(beds.count as usize)),
            ];
            let text = context.words.format("beds", &args);
            with_date(context, text, beds.as_of)
        }),
        about: block("about"),
        apply: apply(context, facts, block("intake")),
        glance: Facts::new(context, glance(context, facts)),
        request: Facts::new(context, request),
        request_note,
        second_opinion: Facts::new(context, second_opinion),
        second_opinion_note,
        treatments: facts
            .treatments
            .iter()
            .map(|one| treatment(context, facts, one))
            .collect(),
        treatments_text: block("treatments"),
        languages: languages(context, &facts.languages),
        languages_text: block("languages"),
        languages_note: merged_note(context, facts),
        costs: Facts::new(context, costs),
        costs_text: block("costs"),
        costs_note,
        stay: Facts::new(context, stay),
        stay_text: block("stay"),
        stay_note,
        after: Facts::new(context, after),
        after_text: block("after"),
        after_note,
        services: services.map_or_else(Vec::new, |services| {
            context.labels("service", &services.list)
        }),
        services_note: services.map_or_else(Note::default, |services| {
            context.note(own, &services.source, services.verified_on, Shelf::Services)
        }),
        card: card(facts),
        sheet: (context.catalogue.site.parts.sheets)
            .then(|| context.url(&Subject::Sheet(record.id.clone()))),
        vcard: context.file(&route::vcard(&record.id)),
        contact: Facts::new(
            context,
            contact(context, &facts.contact, Some(&facts.place)),
        ),
        contact_note: context.note(
            own,
            &facts.contact.source,
            facts.contact.verified_on,
            Shelf::Contact,
        ),
        accreditations: facts
            .accreditations
            .iter()
            .map(|one| accreditation(context, facts, one))
            .collect(),
        similar: Links(similar(context, facts)),
        compare: Links(compare::ways(context, record)),
        sources: context.source_list(own, Detail::Cited),
    };
    view.say_once(context);
    let title = match &name.second {
        Some(second) => format!("{} ({})", name.first.text, second.text),
        None => name.first.text.clone(),
    };
    let prefecture_name = context.words.label("prefecture", prefecture.id());
    let args = [
        ("name", Arg::Text(&name.first.text)),
        ("prefecture", Arg::Text(&prefecture_name)),
    ];
    let region = context.words.label("region", prefecture.region().id());
    let head = Head::new(&title, &context.words.format("hospital-description", &args))
        .trail(context.link(
            &Subject::List(Facet::All, 1),
            context.words.get("nav-hospitals"),
        ))
        .trail(context.link(
            &Subject::List(Facet::Region(prefecture.region()), 1),
            &region,
        ))
        .trail(context.link(
            &Subject::List(Facet::Prefecture(prefecture), 1),
            &prefecture_name,
        ))
        .about(Some(linked::hospital(context, record)))
        .checked(checked_on(facts))
        .texts(context, record.texts(context.lang));
    (view, head)
}

/// The oldest date of what a patient acts on first.
pub(in crate::view) fn checked_on(facts: &Hospital) -> Option<PartialDate> {
    let dates = [
        facts.place.verified_on,
        facts.contact.verified_on,
        facts.intake.as_ref().and_then(|intake| intake.verified_on),
    ];
    dates.into_iter().flatten().min()
}

impl HospitalView {
    /// In the order of the page: what the block before said of itself is not said in full
    /// again.
    fn say_once(&mut self, context: &Context) {
        let mut said: Option<Notice> = None;
        let blocks = [
            &mut self.apply.text,
            &mut self.about,
            &mut self.treatments_text,
            &mut self.languages_text,
            &mut self.costs_text,
            &mut self.stay_text,
            &mut self.after_text,
        ];
        for block in blocks.into_iter().flatten() {
            let repeats = |notice: &&Notice| said.as_ref().is_some_and(|said| notice.says_as(said));
            let repeated = block.notice.as_ref().filter(repeats);
            block.again = repeated.and_then(|notice| notice.again(context));
            said.clone_from(&block.notice);
        }
    }
}

fn with_date(context: &Context, text: String, date: Option<PartialDate>) -> String {
    match date {
        Some(date) => {
            let date = context.date(date);
            let args = [("text", Arg::Text(&text)), ("date", Arg::Text(&date))];
            context.words.format("as-of", &args)
        }
        None => text,
    }
}

/// City and prefecture, each in its language.
pub(super) fn place(context: &Context, place: &Place) -> Vec<Run> {
    let prefecture = Run {
        url: None,
        ..Run::plain(context.words.label("prefecture", place.prefecture.id()))
    };
    let city = place.city.as_ref().and_then(|city| context.city(city));
    // Japanese and Chinese go from the large to the small.
    let large_first = context.tag == "ja" || context.tag.starts_with("zh") || context.tag == "ko";
    if large_first {
        std::iter::once(prefecture).chain(city).collect()
    } else {
        city.into_iter().chain([prefecture]).collect()
    }
}

fn merge(note: &mut Note, more: Note) {
    for source in more.sources {
        if !note.sources.iter().any(|have| have.id == source.id) {
            note.sources.push(source);
        }
    }
    note.says = note.says.take().or(more.says);
    note.confirm |= more.confirm;
    if note.checked.is_none() {
        note.checked = more.checked;
    }
}

fn merged_note(context: &Context, facts: &Hospital) -> Note {
    let mut note = Note::default();
    for help in &facts.languages {
        let more = context.note(
            &facts.sources,
            &help.source,
            help.verified_on,
            Shelf::Languages,
        );
        merge(&mut note, more);
    }
    // One date for all of them must be true of each.
    let oldest = facts.languages.iter().filter_map(|help| help.verified_on);
    note.checked = oldest.min().map(|date| context.say("checked-on", date));
    note
}

pub(in crate::view) fn card(facts: &Hospital) -> Card {
    let japanese =
        |texts: &Option<ByLanguage>| texts.as_ref().and_then(|texts| texts.get("ja").cloned());
    let city = japanese(&facts.place.city);
    // Prefecture, city, street: each once, however much of it the address repeats.
    let street = japanese(&facts.place.address).unwrap_or_default();
    let mut address = String::new();
    for part in [facts.place.prefecture.japanese(), &city.unwrap_or_default()] {
        if !street.contains(part) {
            address.push_str(part);
        }
    }
    address.push_str(&street);
    Card {
        name: facts.name.get("ja").cloned().unwrap_or_default(),
        address,
    }
}

fn accreditation(context: &Context, facts: &Hospital, one: &Accreditation) -> AccreditationView {
    let words = context.words;
    let mut scheme = Run::plain(words.label("scheme", &one.scheme));
    scheme.url = Some(context.url(&Subject::List(Facet::Scheme(one.scheme.clone()), 1)));
    let departments = context.labels("department", &one.departments);
    let departments = if departments.is_empty() {
        words.get("departments-not-stated").to_owned()
    } else {
        context.locale.list(&departments)
    };
    let worth = one.standing(context.catalogue.today);
    AccreditationView {
        scheme,
        departments,
        number: one.number.clone(),
        state: standing(context, worth),
        current: worth.is_current(),
        note: context.cited(&facts.sources, &one.source),
    }
}

fn similar(context: &Context, facts: &Hospital) -> Vec<Link> {
    let mut links: Vec<Link> = facts
        .treatments
        .iter()
        .filter_map(|one| {
            let facet = Facet::Treatment(one.treatment.clone());
            let count = context.plan.members(&facet).len();
            (count > 1).then(|| Link {
                count: Some(count),
                ..context.link(
                    &Subject::List(facet, 1),
                    &context.words.label("treatment", &one.treatment),
                )
            })
        })
        .collect();
    if links.is_empty() {
        let label = context.words.get("nav-treatments");
        links.push(context.link(&Subject::Index(IndexKind::Treatments), label));
    }
    links
}
