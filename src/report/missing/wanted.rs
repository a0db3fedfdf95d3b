//! What readers want of each kind of entry, and how much.
//!
//! The weights follow the order of a patient's questions, not the number of fields: 5 for
//! what decides whether to write at all (can I apply myself, in which language), 4 for what
//! must be known to apply (whom to reach, what it costs), 3 for what is needed to prepare
//! (papers, how long it takes, where it is), 2 for what is needed to plan the journey and to
//! believe what stands here, 1 for what helps. They order the work of editors. They are
//! never added up for a hospital: that would be a ranking.

use jiff::civil::Date;

use crate::facts::{
    Contact, Facilitator, Hospital, IntakeRoute, LanguageHelp, Standing, Treatment,
};

/// A field that readers want.
pub(super) struct Wanted<F> {
    /// Its path in the file.
    pub field: &'static str,
    /// From 1 to 5.
    pub weight: u8,
    /// What of it is missing.
    pub lack: fn(&F, Date) -> Lack,
}

/// What is missing of a field.
pub(super) enum Lack {
    /// The question does not arise.
    NotAsked,
    /// Nothing.
    Nothing,
    /// All.
    All,
    /// A part: the codes of the items without it, with their vocabulary.
    Of(&'static str, Vec<String>),
}

impl Lack {
    fn unless(there: bool) -> Self {
        if there { Self::Nothing } else { Self::All }
    }

    /// Of the items, those without it.
    fn of<'a, T: 'a>(
        vocabulary: &'static str,
        items: impl Iterator<Item = &'a T>,
        code: fn(&T) -> &str,
        has: impl Fn(&T) -> bool,
    ) -> Self {
        let mut any = false;
        let without: Vec<String> = items
            .inspect(|_| any = true)
            .filter(|item| !has(item))
            .map(|item| code(item).to_owned())
            .collect();
        match (any, without.is_empty()) {
            (false, _) => Self::NotAsked,
            (true, true) => Self::Nothing,
            (true, false) => Self::Of(vocabulary, without),
        }
    }
}

const fn wanted<F>(field: &'static str, weight: u8, lack: fn(&F, Date) -> Lack) -> Wanted<F> {
    Wanted {
        field,
        weight,
        lack,
    }
}

pub(super) const HOSPITAL: &[Wanted<Hospital>] = &[
    wanted("intake.route", 5, |one, _| {
        Lack::unless(route(one).is_some())
    }),
    wanted("languages", 5, |one, _| {
        Lack::unless(speaks(&one.languages))
    }),
    wanted("treatments", 5, |one, _| {
        Lack::unless(!one.treatments.is_empty())
    }),
    wanted("contact.phones", 4, |one, _| {
        Lack::unless(!one.contact.phones.is_empty())
    }),
    wanted("contact.email", 4, |one, _| {
        Lack::unless(writable(&one.contact))
    }),
    wanted("price.yen_per_point", 4, |one, _| {
        Lack::unless(one.price.as_ref().is_some_and(|price| {
            price.yen_per_point.is_some() || price.percent_of_tariff.is_some()
        }))
    }),
    wanted("treatments.cost", 4, |one, today| {
        Lack::of("treatment", offered(one, today), code, |one| {
            one.cost.is_some()
        })
    }),
    wanted("intake.coordinators", 4, |one, _| {
        let intake = one.intake.as_ref();
        match route(one) {
            Some(IntakeRoute::CoordinatorRequired) => {
                Lack::unless(intake.is_some_and(|one| !one.coordinators.is_empty()))
            }
            _ => Lack::NotAsked,
        }
    }),
    wanted("treatments.courses", 3, |one, today| {
        Lack::of("treatment", offered(one, today), code, |one| {
            !one.courses.is_empty()
        })
    }),
    wanted("intake.documents", 3, |one, _| {
        Lack::unless(
            one.intake
                .as_ref()
                .is_some_and(|one| !one.documents.is_empty()),
        )
    }),
    wanted("place.address.ja", 3, |one, _| {
        let address = one.place.address.as_ref();
        Lack::unless(address.is_some_and(|one| one.contains_key("ja")))
    }),
    wanted("intake.reply_days", 2, |one, _| {
        Lack::unless(
            one.intake
                .as_ref()
                .is_some_and(|one| one.reply_days.is_some()),
        )
    }),
    wanted("intake.own_interpreter", 2, |one, _| {
        Lack::unless(
            one.intake
                .as_ref()
                .is_some_and(|one| one.own_interpreter.is_some()),
        )
    }),
    wanted("price.deposit", 2, |one, _| {
        Lack::unless(one.price.as_ref().is_some_and(|one| one.deposit.is_some()))
    }),
    wanted("price.payment", 2, |one, _| {
        Lack::unless(
            one.price
                .as_ref()
                .is_some_and(|one| !one.payment.is_empty()),
        )
    }),
    wanted("contact.hours", 2, |one, _| {
        Lack::unless(one.contact.hours.is_some())
    }),
    wanted("accreditations.as_of", 2, |one, today| {
        Lack::of(
            "scheme",
            one.accreditations.iter(),
            |one| &one.scheme,
            |one| dated(one.standing(today)),
        )
    }),
    wanted("place.coordinates", 1, |one, _| {
        Lack::unless(one.place.coordinates.is_some())
    }),
    wanted("stay.companion", 1, |one, _| {
        Lack::unless(one.stay.as_ref().is_some_and(|one| one.companion.is_some()))
    }),
    wanted("after.report", 1, |one, _| {
        Lack::unless(one.after.as_ref().is_some_and(|one| one.report.is_some()))
    }),
    wanted("confirmed_by_hospital_on", 1, |one, _| {
        Lack::unless(one.confirmed_by_hospital_on.is_some())
    }),
];

pub(super) const FACILITATOR: &[Wanted<Facilitator>] = &[
    wanted("languages", 5, |one, _| {
        Lack::unless(speaks(&one.languages))
    }),
    wanted("contact.phones", 4, |one, _| {
        Lack::unless(!one.contact.phones.is_empty())
    }),
    wanted("contact.email", 4, |one, _| {
        Lack::unless(writable(&one.contact))
    }),
    wanted("guarantor", 3, |one, _| {
        Lack::unless(one.guarantor.is_some())
    }),
    wanted("services", 3, |one, _| Lack::unless(one.services.is_some())),
    wanted("contact.hours", 2, |one, _| {
        Lack::unless(one.contact.hours.is_some())
    }),
    wanted("amtac.as_of", 2, |one, today| match &one.amtac {
        Some(amtac) => Lack::unless(dated(amtac.standing(today))),
        None => Lack::NotAsked,
    }),
    wanted("name.kana", 1, |one, _| {
        Lack::unless(one.name.contains_key("kana"))
    }),
];

fn route(one: &Hospital) -> Option<IntakeRoute> {
    one.intake.as_ref()?.route
}

/// A person helps in a language that has a name: a number of languages answers nobody.
fn speaks(helps: &[LanguageHelp]) -> bool {
    helps
        .iter()
        .any(|help| help.mode.is_human() && help.language.is_some())
}

/// Somebody can be written to: an address or a form.
fn writable(contact: &Contact) -> bool {
    contact.email.is_some() || contact.form.is_some()
}

fn offered(one: &Hospital, today: Date) -> impl Iterator<Item = &Treatment> {
    let treatments = one.treatments.iter();
    treatments.filter(move |one| !one.has_ended(today))
}

fn code(one: &Treatment) -> &str {
    &one.treatment
}

/// A date says until when, or as of when it holds.
fn dated(worth: Standing) -> bool {
    !matches!(worth, Standing::Since(_) | Standing::Undated)
}
