//! What there is in a synthetic portal, before it is written down for any generator.

use super::codes::{
    CONDITIONS, DOCUMENTS, HELP, MODALITIES, MODES, PREFECTURES, Prefecture, ROUTES, SCHEMES,
    SERVICES, SPOKEN, TREATMENTS,
};
use super::random::Random;
use super::text::{Text, nouns};
use super::words::{KANA, LANGUAGES, Language, Word, nth};

/// Everything a synthetic portal says.
pub struct Catalogue {
    /// By id.
    pub hospitals: Vec<Hospital>,
    /// By id.
    pub coordinators: Vec<Coordinator>,
    /// By id.
    pub centres: Vec<Centre>,
}

/// Two nouns, what it is, and its number: `Morning Station Synthetic Hospital 00017`.
pub struct Name {
    nouns: Vec<Word>,
    kind: fn(&Language) -> &'static str,
    reading: &'static str,
    number: usize,
}

/// A hospital that does not exist.
pub struct Hospital {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Where it is.
    pub place: Place,
    /// From the country code on.
    pub phone: String,
    /// Rows of treatments.
    pub treatments: Vec<Treatment>,
    /// Codes of languages, each with how patients are helped in it.
    pub languages: Vec<(&'static str, &'static str)>,
    /// Rows of accreditations.
    pub accreditations: Vec<Accreditation>,
    /// Who may apply.
    pub route: &'static str,
    /// Ids of coordinators.
    pub coordinators: Vec<String>,
    /// Codes of papers.
    pub documents: Vec<&'static str>,
    /// Working days.
    pub reply_days: usize,
    /// Ids of centres abroad.
    pub centres: Vec<String>,
    /// Codes of services.
    pub services: Vec<&'static str>,
    /// How many.
    pub beds: usize,
    /// For one point of the tariff.
    pub yen_per_point: usize,
    /// Answers on the stay, by field.
    pub stay: Vec<(&'static str, &'static str)>,
    /// When it was last compared with its sources.
    pub verified_on: String,
    /// Short texts, by block.
    pub prose: Vec<(&'static str, Text)>,
}

/// A point in one of the prefectures.
pub struct Place {
    /// Its prefecture.
    pub prefecture: &'static Prefecture,
    /// Of a block that is not there, as in `3-12-7`.
    pub block: String,
    /// Seven digits.
    pub postal_code: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// A treatment that is offered.
pub struct Treatment {
    /// Its code.
    pub code: &'static str,
    /// For particle therapy.
    pub modality: Option<&'static str>,
    /// The year in which it began.
    pub since: usize,
    /// An illness, with sessions and days in hospital.
    pub course: Option<(&'static str, usize, usize)>,
    /// In yen.
    pub cost: Option<(usize, usize)>,
}

/// A claim of accreditation.
pub struct Accreditation {
    /// Its code.
    pub scheme: &'static str,
    /// Of the certificate.
    pub number: String,
    /// When it was given.
    pub since: String,
    /// Its last day.
    pub until: String,
}

/// A coordinator that does not exist.
pub struct Coordinator {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Where it is.
    pub place: Place,
    /// From the country code on.
    pub phone: String,
    /// Codes.
    pub languages: Vec<&'static str>,
    /// Codes.
    pub services: Vec<&'static str>,
    /// Short texts, by block.
    pub prose: Vec<(&'static str, Text)>,
}

/// A centre abroad that does not exist.
pub struct Centre {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Its text.
    pub about: Text,
}

/// How many coordinators there are.
pub const COORDINATORS: usize = 20;
/// How many centres abroad there are.
pub const CENTRES: usize = 6;

/// The same for the same number of hospitals; and a hospital is the same in every size.
pub fn catalogue(hospitals: usize) -> Catalogue {
    Catalogue {
        hospitals: (0..hospitals).map(hospital).collect(),
        coordinators: (0..COORDINATORS).map(coordinator).collect(),
        centres: (0..CENTRES).map(centre).collect(),
    }
}

impl Name {
    /// The name in a language.
    pub fn to(&self, language: &Language) -> String {
        let nouns = language.phrase(&self.nouns);
        let Self { kind, number, .. } = self;
        format!("{nouns}{}{} {number:05}", language.gap, kind(language))
    }

    /// How the Japanese name is read.
    pub fn kana(&self) -> String {
        let nouns = self.nouns.iter().map(|word| match word {
            Word::Noun(place) => nth(KANA, *place),
            Word::Verb(_) | Word::Link(_) => "",
        });
        let nouns: String = nouns.collect();
        format!("{nouns}{} {:05}", self.reading, self.number)
    }
}

fn hospital(number: usize) -> Hospital {
    let random = &mut Random::new(1, number);
    let blocks = [
        ("about", 3),
        ("treatments", 2),
        ("languages", 2),
        ("intake", 3),
        ("costs", 2),
        ("stay", 2),
        ("after", 2),
    ];
    let offered = random.within(1, 4);
    let spoken = random.within(2, 6);
    let recognised = random.within(1, 3);
    let papers = random.within(2, 5);
    let services = random.within(2, 5);
    Hospital {
        id: format!("synthetic-hospital-{number:05}"),
        name: Name {
            nouns: nouns(random, 2),
            kind: |language| language.hospital,
            reading: "ごうせいびょういん",
            number,
        },
        place: place(random),
        phone: phone(random),
        treatments: random
            .some(&TREATMENTS, offered)
            .into_iter()
            .map(|code| treatment(code, random))
            .collect::<Vec<_>>(),
        languages: random
            .some(&SPOKEN, spoken)
            .into_iter()
            .map(|code| (*code, *random.pick(&MODES)))
            .collect::<Vec<_>>(),
        accreditations: random
            .some(&SCHEMES, recognised)
            .into_iter()
            .map(|scheme| accreditation(scheme, random))
            .collect::<Vec<_>>(),
        route: random.pick::<&str>(&ROUTES),
        coordinators: vec![coordinator_id(random.below(COORDINATORS))],
        documents: random
            .some(&DOCUMENTS, papers)
            .into_iter()
            .copied()
            .collect(),
        reply_days: random.within(2, 20),
        centres: match random.chance(20) {
            true => vec![centre_id(random.below(CENTRES))],
            false => Vec::new(),
        },
        services: random
            .some(&SERVICES, services)
            .into_iter()
            .copied()
            .collect(),
        beds: random.within(50, 1200),
        yen_per_point: *random.pick(&[10, 20, 30]),
        stay: [
            "companion",
            "private_room",
            "religious_diet",
            "prayer_room",
            "wheelchair",
        ]
        .map(|field| (field, *random.pick(&["yes", "on-request", "no"])))
        .to_vec(),
        verified_on: date(random, 2026, 2026),
        prose: blocks
            .map(|(block, sentences)| (block, Text::new(random, sentences)))
            .to_vec(),
    }
}

fn treatment(code: &'static str, random: &mut Random) -> Treatment {
    let low = random.within(20, 300) * 10_000;
    let is_beam = code == "particle-therapy";
    let course = (
        *random.pick(&CONDITIONS),
        random.within(1, 30),
        random.within(0, 20),
    );
    Treatment {
        code,
        modality: is_beam.then(|| *random.pick(&MODALITIES)),
        since: random.within(1990, 2025),
        course: random.chance(40).then_some(course),
        cost: random
            .chance(30)
            .then(|| (low, low + random.below(100) * 10_000)),
    }
}

fn accreditation(scheme: &'static str, random: &mut Random) -> Accreditation {
    Accreditation {
        scheme,
        number: format!("SYNTHETIC-{:05}", random.below(100_000)),
        since: date(random, 2015, 2025),
        until: date(random, 2027, 2030),
    }
}

fn coordinator(number: usize) -> Coordinator {
    let random = &mut Random::new(2, number);
    Coordinator {
        id: coordinator_id(number),
        name: Name {
            nouns: nouns(random, 2),
            kind: |language| language.company,
            reading: "ごうせいとこうしえん",
            number,
        },
        place: place(random),
        phone: phone(random),
        languages: random.some(&SPOKEN, 4).into_iter().copied().collect(),
        services: random.some(&HELP, 4).into_iter().copied().collect(),
        prose: [("about", 8), ("languages", 4), ("services", 4)]
            .map(|(block, sentences)| (block, Text::new(random, sentences)))
            .to_vec(),
    }
}

fn centre(number: usize) -> Centre {
    let random = &mut Random::new(3, number);
    Centre {
        id: centre_id(number),
        name: Name {
            nouns: nouns(random, 2),
            kind: |language| language.centre,
            reading: "ごうせいせんたー",
            number,
        },
        about: Text::new(random, 4),
    }
}

fn coordinator_id(number: usize) -> String {
    format!("synthetic-coordinator-{number:02}")
}

fn centre_id(number: usize) -> String {
    format!("synthetic-centre-{number}")
}

/// Within some kilometres of the capital.
fn place(random: &mut Random) -> Place {
    let prefecture = random.pick(&PREFECTURES);
    let mut near = |at: f64| {
        let metres = random.below(100) as f64;
        ((at + (metres - 50.0) / 1000.0) * 10_000.0).round() / 10_000.0
    };
    let (lat, lon) = (near(prefecture.3), near(prefecture.4));
    let (a, b, c) = (
        random.within(1, 9),
        random.within(1, 30),
        random.within(1, 30),
    );
    Place {
        prefecture,
        block: format!("{a}-{b}-{c}"),
        postal_code: format!("{:03}-{:04}", random.within(1, 999), random.below(10_000)),
        lat,
        lon,
    }
}

/// Beginning with 0000, which no exchange in Japan has.
fn phone(random: &mut Random) -> String {
    format!(
        "+81-{}-0000-{:04}",
        random.within(3, 6),
        random.below(10_000)
    )
}

fn date(random: &mut Random, first: usize, last: usize) -> String {
    let (year, month) = (random.within(first, last), random.within(1, 9));
    format!("{year}-{month:02}-{:02}", random.within(1, 28))
}

/// The language in which authors write.
pub fn original() -> &'static Language {
    &LANGUAGES[0]
}
