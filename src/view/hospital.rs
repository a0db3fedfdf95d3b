//! The page of one hospital.

use serde::Serialize;

use super::frame::Head;
use super::parts::{Block, Context, Course, Fact, Link, Note, Run, Shelf, days_between};
use crate::catalogue::{Catalogue, Record};
use crate::facts::{
    Accreditation, Answer, ByLanguage, Contact, Hospital, Hours, LanguageHelp, PartialDate, Phone,
    Place, Treatment,
};
use crate::route::{Facet, IndexKind, Subject};
use crate::words::Arg;

/// Everything the page of one hospital shows.
#[derive(Debug, Serialize)]
pub struct HospitalView {
    pub(super) name: Run,
    pub(super) second: Option<Run>,
    pub(super) place: Vec<Run>,
    pub(super) checked: Option<String>,
    pub(super) confirmed: Option<String>,
    pub(super) beds: Option<String>,
    pub(super) about: Option<Block>,
    pub(super) apply: Apply,
    pub(super) treatments: Vec<TreatmentView>,
    pub(super) treatments_text: Option<Block>,
    pub(super) languages: Vec<LanguageRow>,
    pub(super) languages_text: Option<Block>,
    pub(super) languages_note: Note,
    pub(super) costs: Vec<Fact>,
    pub(super) costs_text: Option<Block>,
    pub(super) costs_note: Note,
    pub(super) stay: Vec<Fact>,
    pub(super) stay_text: Option<Block>,
    pub(super) stay_note: Note,
    pub(super) after: Vec<Fact>,
    pub(super) after_text: Option<Block>,
    pub(super) after_note: Note,
    pub(super) services: Vec<String>,
    pub(super) services_note: Note,
    pub(super) card: Card,
    pub(super) contact: Vec<Fact>,
    pub(super) contact_note: Note,
    pub(super) accreditations: Vec<AccreditationView>,
    pub(super) similar: Vec<Link>,
    pub(super) sources: Vec<super::SourceLink>,
}

/// How a patient applies: the first question of all.
#[derive(Debug, Serialize)]
pub(super) struct Apply {
    heading: String,
    steps: Vec<Vec<Run>>,
    facts: Vec<Fact>,
    text: Option<Block>,
    note: Note,
}

/// One treatment.
#[derive(Debug, Serialize)]
pub(super) struct TreatmentView {
    name: Run,
    modality: Option<String>,
    since: Option<String>,
    ended: Option<String>,
    courses: Vec<Course>,
    not_accepted: Vec<String>,
    volume: Option<String>,
    cost: Option<String>,
    cost_items: Vec<Fact>,
    note: Note,
}

/// One language, with help from people apart from help by machine or paper.
#[derive(Debug, Serialize)]
pub(super) struct LanguageRow {
    name: Run,
    people: Vec<String>,
    other: Vec<String>,
}

/// For the driver and the reception, in Japanese.
#[derive(Debug, Serialize)]
pub(super) struct Card {
    name: String,
    address: Option<String>,
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
    let block = |name: &str| {
        record
            .prose
            .get(name)
            .map(|texts| context.block(&texts[context.lang]))
    };
    let checked = [
        facts.place.verified_on,
        facts.contact.verified_on,
        facts.intake.as_ref().and_then(|intake| intake.verified_on),
    ];
    let prefecture = facts.place.prefecture;
    let (costs, costs_note) = costs(context, facts);
    let (stay, stay_note) = stay(context, facts);
    let (after, after_note) = after(context, facts);
    let services = facts.services.as_ref();
    let view = HospitalView {
        name: context.written(&name.first),
        second: name.second.as_ref().map(|second| context.written(second)),
        place: place(context, &facts.place),
        checked: checked.into_iter().flatten().min().map(|date| context.date(date)),
        confirmed: facts.confirmed_by_hospital_on.map(|date| context.date(date)),
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
        treatments: facts
            .treatments
            .iter()
            .map(|one| treatment(context, facts, one))
            .collect(),
        treatments_text: block("treatments"),
        languages: languages(context, &facts.languages),
        languages_text: block("languages"),
        languages_note: merged_note(context, facts),
        costs,
        costs_text: block("costs"),
        costs_note,
        stay,
        stay_text: block("stay"),
        stay_note,
        after,
        after_text: block("after"),
        after_note,
        services: services.map_or_else(Vec::new, |services| context.labels("service", &services.list)),
        services_note: services.map_or_else(Note::default, |services| {
            context.note(own, &services.source, services.verified_on, Shelf::Year)
        }),
        card: card(facts),
        contact: contact(context, &facts.contact, Some(&facts.place)),
        contact_note: context.note(
            own,
            &facts.contact.source,
            facts.contact.verified_on,
            Shelf::HalfYear,
        ),
        accreditations: facts
            .accreditations
            .iter()
            .map(|one| accreditation(context, facts, one))
            .collect(),
        similar: similar(context, facts),
        sources: own.iter().map(|source| context.source(source)).collect(),
    };
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
        .trail(context.link(&Subject::List(Facet::All, 1), context.words.get("nav-hospitals")))
        .trail(context.link(&Subject::List(Facet::Region(prefecture.region()), 1), &region))
        .trail(context.link(&Subject::List(Facet::Prefecture(prefecture), 1), &prefecture_name));
    (view, head)
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
    let city = place.city.as_ref().and_then(|city| context.by_language(city));
    // Japanese and Chinese go from the large to the small.
    let large_first = context.tag == "ja" || context.tag.starts_with("zh") || context.tag == "ko";
    if large_first {
        std::iter::once(prefecture).chain(city).collect()
    } else {
        city.into_iter().chain([prefecture]).collect()
    }
}

fn apply(context: &Context, facts: &Hospital, text: Option<Block>) -> Apply {
    let words = context.words;
    let intake = facts.intake.as_ref();
    let route = intake.and_then(|intake| intake.route);
    let heading = match route {
        Some(route) => words.label("intake-heading", route.code()),
        None => words.get("intake-heading-unknown").to_owned(),
    };
    let mut steps: Vec<Vec<Run>> = Vec::new();
    let coordinators: Vec<Run> = intake
        .into_iter()
        .flat_map(|intake| &intake.coordinators)
        .filter_map(|id| {
            let record = Catalogue::find(&context.catalogue.facilitators, id)?;
            let subject = Subject::Facilitator(record.id.clone());
            Some(context.named(&record.name[context.lang], &subject))
        })
        .collect();
    if !coordinators.is_empty() {
        steps.push(std::iter::once(Run::plain(words.get("intake-step-choose"))).chain(coordinators).collect());
    } else if route.is_none_or(|route| route.code() == "coordinator-required") {
        let mut link = Run::plain(words.get("intake-step-find"));
        link.url = Some(context.url(&Subject::Facilitators));
        steps.push(vec![link]);
    }
    if intake.and_then(|intake| intake.case_review_before_travel) == Some(true) {
        steps.push(vec![Run::plain(words.get("intake-step-review"))]);
    }
    if facts.price.as_ref().and_then(|price| price.estimate_before_travel) == Some(true) {
        steps.push(vec![Run::plain(words.get("intake-step-estimate"))]);
    }
    let documents = intake.map_or_else(Vec::new, |one| context.labels("document", &one.documents));
    let languages =
        intake.map_or_else(Vec::new, |one| context.labels("language", &one.document_languages));
    let reply = intake.and_then(|intake| intake.reply_days).map(|days| {
        let args = [("days", Arg::Count(usize::from(days)))];
        Run::plain(words.format("reply-days", &args))
    });
    let interpreter = intake.and_then(|intake| intake.own_interpreter).map(|own| {
        Run::plain(words.label("own-interpreter", own.code()))
    });
    let second = facts.second_opinion.as_ref();
    let modes = second.map_or_else(Vec::new, |one| context.labels("second-opinion", &one.modes));
    let mut second_runs = context.listed(&modes);
    if let Some(fee) = second.and_then(|one| one.fee_jpy) {
        second_runs.push(Run::plain(context.yen(fee)));
    }
    let mut note = intake.map_or_else(Note::default, |intake| {
        context.note(&facts.sources, &intake.source, intake.verified_on, Shelf::HalfYear)
    });
    if let Some(second) = second {
        let more = context.note(&facts.sources, &second.source, second.verified_on, Shelf::Year);
        merge(&mut note, more);
    }
    Apply {
        heading,
        steps,
        facts: vec![
            context.fact("label-documents", context.listed(&documents)),
            context.fact("label-document-languages", context.listed(&languages)),
            context.fact("label-reply", reply.into_iter().collect()),
            context.fact("label-interpreter", interpreter.into_iter().collect()),
            context.fact("label-second-opinion", second_runs),
        ],
        text,
        note,
    }
}

fn merge(note: &mut Note, more: Note) {
    for source in more.sources {
        if !note.sources.iter().any(|have| have.id == source.id) {
            note.sources.push(source);
        }
    }
    note.confirm |= more.confirm;
    if note.checked.is_none() {
        note.checked = more.checked;
    }
}

fn treatment(context: &Context, facts: &Hospital, one: &Treatment) -> TreatmentView {
    let words = context.words;
    let today = context.catalogue.today;
    let ended = one.until.filter(|until| until.last_day() < today);
    let mut name = Run::plain(words.label("treatment", &one.treatment));
    let facet = Facet::Treatment(one.treatment.clone());
    if context.plan.facets.contains_key(&facet) {
        name.url = Some(context.url(&Subject::List(facet, 1)));
    }
    let volume = one.volume.as_ref().map(|volume| {
        let count = context.locale.number(volume.patients);
        let args = [
            ("number", Arg::Text(&count)),
            ("count", Arg::Count(volume.patients as usize)),
        ];
        let text = words.format("volume", &args);
        match (volume.from, volume.to) {
            (Some(from), Some(to)) => {
                let (from, to) = (context.date(from), context.date(to));
                let args = [
                    ("text", Arg::Text(&text)),
                    ("from", Arg::Text(&from)),
                    ("to", Arg::Text(&to)),
                ];
                words.format("from-to", &args)
            }
            (_, to) => with_date(context, text, to),
        }
    });
    let mut cost_items = Vec::new();
    let cost = one.cost.as_ref().map(|cost| {
        for (label, codes) in [("label-includes", &cost.includes), ("label-excludes", &cost.excludes)] {
            if !codes.is_empty() {
                let items = context.labels("cost-item", codes);
                cost_items.push(context.fact(label, context.listed(&items)));
            }
        }
        let basis = words.label("basis", &cost.basis);
        let text = format!("{} · {basis}", context.yen_range(&cost.jpy));
        with_date(context, text, Some(cost.quoted_on))
    });
    TreatmentView {
        name,
        modality: one.modality.as_ref().map(|code| words.label("modality", code)),
        since: one.since.map(|date| context.say("since", date)),
        ended: ended.map(|date| context.say("ended", date)),
        courses: one
            .courses
            .iter()
            .map(|course| {
                super::listing::course(
                    context,
                    &course.condition,
                    course.sessions,
                    course.weeks,
                    course.hospital_days,
                )
            })
            .collect(),
        not_accepted: context.labels("exclusion", &one.not_accepted),
        volume,
        cost,
        cost_items,
        note: context.note(&facts.sources, &one.source, one.verified_on, Shelf::Year),
    }
}

pub(super) fn languages(context: &Context, helps: &[LanguageHelp]) -> Vec<LanguageRow> {
    let mut rows: Vec<(Option<&str>, LanguageRow)> = Vec::new();
    for help in helps {
        let code = help.language.as_deref();
        let name = match (code, help.unnamed) {
            (Some(code), _) => context.words.label("language", code),
            (None, Some(count)) => {
                let args = [("count", Arg::Count(usize::from(count)))];
                context.words.format("unnamed-languages", &args)
            }
            (None, None) => context.words.get("languages-not-named").to_owned(),
        };
        let text = help_text(context, help);
        let at = rows.iter().position(|(have, _)| code.is_some() && *have == code);
        let at = at.unwrap_or_else(|| {
            let mut name = Run::plain(name);
            if let Some(code) = code {
                let facet = Facet::Language(code.into());
                if context.plan.facets.contains_key(&facet) {
                    name.url = Some(context.url(&Subject::List(facet, 1)));
                }
            }
            rows.push((
                code,
                LanguageRow {
                    name,
                    people: Vec::new(),
                    other: Vec::new(),
                },
            ));
            rows.len() - 1
        });
        if let Some((_, row)) = rows.get_mut(at) {
            if help.mode.is_human() {
                row.people.push(text);
            } else {
                row.other.push(text);
            }
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

fn help_text(context: &Context, help: &LanguageHelp) -> String {
    let words = context.words;
    let mut parts = vec![words.label("mode", help.mode.code())];
    if let Some(hours) = &help.hours {
        parts.push(hours_text(context, hours));
    }
    if let Some(fee) = &help.fee {
        let amount = context.yen(fee.jpy);
        let per = words.label("per", &fee.per);
        let args = [("amount", Arg::Text(&amount)), ("per", Arg::Text(&per))];
        parts.push(words.format("fee", &args));
    }
    if help.booking == Some(true) {
        parts.push(words.get("booking-needed").to_owned());
    }
    parts.join(" · ")
}

/// "Mon–Fri 09:00–17:00 (Japan time)".
pub(super) fn hours_text(context: &Context, hours: &Hours) -> String {
    let words = context.words;
    let openings = match hours {
        Hours::Always => return words.get("hours-always").to_owned(),
        Hours::Openings(openings) => openings,
    };
    let day = |day: crate::facts::Weekday| words.label("weekday", day.code());
    let texts: Vec<String> = openings
        .iter()
        .map(|opening| {
            let days: Vec<String> = opening
                .days
                .iter()
                .map(|(from, to)| {
                    if from == to {
                        day(*from)
                    } else {
                        let (from, to) = (day(*from), day(*to));
                        let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
                        words.format("weekday-range", &args)
                    }
                })
                .collect();
            let days = context.locale.list(&days);
            match &opening.times {
                // Times are one left-to-right run in every language.
                Some((from, to)) => format!("{days} {from}–{to}"),
                None => days,
            }
        })
        .collect();
    let text = texts.join("; ");
    words.format("japan-time", &[("hours", Arg::Text(&text))])
}

fn merged_note(context: &Context, facts: &Hospital) -> Note {
    let mut note = Note::default();
    for help in &facts.languages {
        let more = context.note(&facts.sources, &help.source, help.verified_on, Shelf::HalfYear);
        merge(&mut note, more);
    }
    note
}

fn costs(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let words = context.words;
    let price = facts.price.as_ref();
    let rule = price.and_then(|price| {
        let text = match (price.yen_per_point, price.percent_of_tariff) {
            (Some(yen), _) => words.format("yen-per-point", &[("yen", Arg::Count(usize::from(yen)))]),
            (None, Some(percent)) => {
                words.format("percent-of-tariff", &[("percent", Arg::Count(usize::from(percent)))])
            }
            (None, None) => return None,
        };
        Some(match price.since {
            Some(since) => {
                let since = context.say("since", since);
                format!("{text} · {since}")
            }
            None => text,
        })
    });
    let truth = |value: Option<bool>, yes: &str, no: &str| -> Vec<Run> {
        value
            .map(|value| Run::plain(words.get(if value { yes } else { no })))
            .into_iter()
            .collect()
    };
    let deposit = price.and_then(|price| price.deposit.as_ref());
    let deposit = deposit.map(|code| Run::plain(words.label("deposit", code)));
    let payment = price.map_or_else(Vec::new, |price| context.labels("payment", &price.payment));
    let extra = price.and_then(|price| price.no_referral_fee_jpy);
    let rows = vec![
        context.fact("label-price-rule", rule.map(Run::plain).into_iter().collect()),
        context.fact(
            "label-tax",
            truth(price.and_then(|one| one.taxable), "tax-added", "tax-not-added"),
        ),
        context.fact(
            "label-estimate",
            truth(price.and_then(|one| one.estimate_before_travel), "answer-yes", "answer-no"),
        ),
        context.fact("label-deposit", deposit.into_iter().collect()),
        context.fact(
            "label-no-referral",
            extra.map(|yen| Run::plain(context.yen(yen))).into_iter().collect(),
        ),
        context.fact("label-payment", context.listed(&payment)),
        context.fact("label-insurance", vec![Run::plain(words.get("insurance-none"))]),
    ];
    let note = price.map_or_else(Note::default, |price| {
        context.note(&facts.sources, &price.source, price.verified_on, Shelf::Year)
    });
    (rows, note)
}

fn answer(context: &Context, answer: Option<Answer>) -> Vec<Run> {
    answer
        .map(|answer| Run::plain(context.words.label("answer", answer.code())))
        .into_iter()
        .collect()
}

fn stay(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let stay = facts.stay.as_ref();
    let mut room = answer(context, stay.and_then(|stay| stay.private_room));
    if let Some(yen) = stay.and_then(|stay| stay.private_room_jpy_per_day) {
        let amount = context.yen(yen);
        let per = context.words.label("per", "day");
        let args = [("amount", Arg::Text(&amount)), ("per", Arg::Text(&per))];
        room.push(Run::plain(context.words.format("fee", &args)));
    }
    let rows = vec![
        context.fact("label-companion", answer(context, stay.and_then(|stay| stay.companion))),
        context.fact("label-private-room", room),
        context.fact("label-diet", answer(context, stay.and_then(|stay| stay.religious_diet))),
        context.fact("label-prayer", answer(context, stay.and_then(|stay| stay.prayer_room))),
        context.fact("label-wheelchair", answer(context, stay.and_then(|stay| stay.wheelchair))),
        context.fact("label-children", answer(context, stay.and_then(|stay| stay.children))),
    ];
    let note = stay.map_or_else(Note::default, |stay| {
        context.note(&facts.sources, &stay.source, stay.verified_on, Shelf::Year)
    });
    (rows, note)
}

fn after(context: &Context, facts: &Hospital) -> (Vec<Fact>, Note) {
    let after = facts.after.as_ref();
    let languages = after.map_or_else(Vec::new, |one| context.labels("language", &one.report_languages));
    let centres = after
        .into_iter()
        .flat_map(|after| &after.centres)
        .filter_map(|id| {
            let record = Catalogue::find(&context.catalogue.centres, id)?;
            Some(context.named(&record.name[context.lang], &Subject::Centre(record.id.clone())))
        })
        .collect();
    let rows = vec![
        context.fact("label-report", answer(context, after.and_then(|after| after.report))),
        context.fact("label-report-languages", context.listed(&languages)),
        context.fact("label-centres", centres),
    ];
    let note = after.map_or_else(Note::default, |after| {
        context.note(&facts.sources, &after.source, after.verified_on, Shelf::Year)
    });
    (rows, note)
}

fn card(facts: &Hospital) -> Card {
    let japanese = |texts: &Option<ByLanguage>| texts.as_ref().and_then(|texts| texts.get("ja").cloned());
    let city = japanese(&facts.place.city);
    Card {
        name: facts.name.get("ja").cloned().unwrap_or_default(),
        address: japanese(&facts.place.address).or(city),
    }
}

pub(super) fn contact(context: &Context, contact: &Contact, place: Option<&Place>) -> Vec<Fact> {
    let web = |url: &Option<String>| {
        url.iter()
            .map(|url| Run::ltr(short_url(url), Some(url.clone())))
            .collect::<Vec<_>>()
    };
    let phone = |phone: &Phone| {
        let spaced = phone.number.replacen('-', " ", 1);
        Run::ltr(spaced, Some(format!("tel:{}", phone.number.replace('-', ""))))
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
    }
    let phones: Vec<&Phone> = contact.phones.iter().collect();
    if phones.is_empty() {
        rows.push(context.fact("label-phone", Vec::new()));
    }
    for one in phones {
        let mut label = context.words.label("phone", &one.kind);
        if !one.languages.is_empty() {
            let languages = context.labels("language", &one.languages);
            label = format!("{label} · {}", context.locale.list(&languages));
        }
        rows.push(Fact {
            label,
            runs: vec![phone(one)],
        });
    }
    rows.push(context.fact(
        "label-hours",
        contact
            .hours
            .iter()
            .map(|hours| Run::plain(hours_text(context, hours)))
            .collect(),
    ));
    rows.push(context.fact(
        "label-email",
        contact
            .email
            .iter()
            .map(|email| Run::ltr(email.clone(), Some(format!("mailto:{email}"))))
            .collect(),
    ));
    rows.push(context.fact("label-website", web(&contact.website)));
    if contact.international_page.is_some() {
        rows.push(context.fact("label-international-page", web(&contact.international_page)));
    }
    if contact.form.is_some() {
        rows.push(context.fact("label-form", web(&contact.form)));
    }
    rows
}

/// The host: the whole address is in the link, and on paper the host is enough to type.
fn short_url(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).to_owned()
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
    let (state, current) = standing(context, one.since, one.renewed, one.until, one.as_of);
    AccreditationView {
        scheme,
        departments,
        number: one.number.clone(),
        state,
        current,
        note: context.note(&facts.sources, &one.source, None, Shelf::Year),
    }
}

/// A source older than this no longer says what holds today.
const RECENT_DAYS: i32 = 365;

/// What a claim is worth on the build's date, in words, and whether it is current.
pub(super) fn standing(
    context: &Context,
    since: Option<PartialDate>,
    renewed: Option<PartialDate>,
    until: Option<PartialDate>,
    as_of: Option<PartialDate>,
) -> (String, bool) {
    let today = context.catalogue.today;
    let say = |id: &str, date: PartialDate| context.say(id, date);
    if let Some(until) = until {
        return if until.last_day() >= today {
            (say("standing-until", until), true)
        } else {
            (say("standing-ended", until), false)
        };
    }
    if let Some(as_of) = as_of.max(renewed) {
        return if days_between(as_of, today) <= RECENT_DAYS {
            (say("standing-recent", as_of), true)
        } else {
            (say("standing-listed", as_of), false)
        };
    }
    match since {
        Some(since) => (say("standing-since", since), false),
        None => (context.words.get("standing-undated").to_owned(), false),
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
