//! What a row of a list can be found by: the facts behind its filters.

use std::collections::{BTreeSet, HashMap};

use foldhash::fast::RandomState;
use jiff::civil::Date;

use crate::catalogue::{Catalogue, Digest};
use crate::facts::{
    Accreditation, Facilitator, Hospital, IntakeRoute, Mode, PREFECTURES, REGIONS, Standing,
};
use crate::words::Vocabulary;

/// A kind of filter. Those of hospitals stand before those of companies, each in the order
/// of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A treatment that has not ended.
    Treatment,
    /// One of the eight regions.
    Region,
    /// One of the 47 prefectures; in the form below its region.
    Prefecture,
    /// A language that people speak there, or [`UNNAMED`].
    Spoken,
    /// A language in which only a translation device helps.
    Device,
    /// A scheme by which a row says it is recognised.
    Scheme,
    /// [`SELF`], [`COORDINATOR`] or [`REFERRAL`].
    Apply,
    /// A way to a second opinion.
    Opinion,
    /// [`YES`] or [`NO`]: a company accredited by Medical Excellence JAPAN.
    Accredited,
    /// How sure a company's registration as a guarantor is, or [`NO`].
    Guarantor,
    /// What a company does.
    Service,
    /// Where a company has an office abroad.
    Country,
}

/// The patient may apply.
pub(super) const SELF: &str = "self";
/// A coordinator may apply, or must.
pub(super) const COORDINATOR: &str = "coordinator";
/// A doctor or hospital refers.
pub(super) const REFERRAL: &str = "referral";
/// Interpreters by telephone or video, in languages that no source names.
pub(super) const UNNAMED: &str = "unnamed";
/// Stated.
pub(super) const YES: &str = "yes";
/// Not stated.
pub(super) const NO: &str = "no";

/// One thing to find a row by: a code of a vocabulary, or one of the words above.
pub(super) type Mark<'a> = (Kind, &'a str);

/// All of one row.
pub(super) type Marks<'a> = BTreeSet<Mark<'a>>;

/// What rows can be found by, and which row by what. It is the same in every language.
#[derive(Debug)]
pub(super) struct Marked<'a> {
    /// In their order, each once: rows have their numbers.
    marks: Vec<Mark<'a>>,
    /// In ascending order.
    rows: Vec<Box<[u32]>>,
}

impl<'a> Marked<'a> {
    pub(super) fn new(rows: &[Marks<'a>]) -> Self {
        let all = rows.iter().flatten().copied();
        // Thousands of rows have some dozens of marks.
        let mut numbers: HashMap<Mark, u32, RandomState> = all.map(|mark| (mark, 0)).collect();
        let mut marks: Vec<Mark> = numbers.keys().copied().collect();
        marks.sort_unstable();
        for (number, mark) in (0..).zip(&marks) {
            numbers.insert(*mark, number);
        }
        let row = |row: &Marks| row.iter().map(|mark| numbers[mark]).collect();
        Self {
            rows: rows.iter().map(row).collect(),
            marks,
        }
    }

    /// Of hospitals, by their places in the catalogue; those not in `wanted` by nothing.
    pub(super) fn hospitals(catalogue: &'a Catalogue, wanted: impl Iterator<Item = u32>) -> Self {
        let mut rows = vec![Marks::new(); catalogue.hospitals.len()];
        for place in wanted {
            let record = catalogue.hospitals.get(place as usize);
            if let (Some(record), Some(row)) = (record, rows.get_mut(place as usize)) {
                *row = of_hospital(&record.facts, catalogue.today);
            }
        }
        Self::new(&rows)
    }

    pub(super) fn marks(&self) -> &[Mark<'a>] {
        &self.marks
    }

    /// The numbers of the marks of a row.
    pub(super) fn row(&self, place: u32) -> &[u32] {
        self.rows.get(place as usize).map_or(&[], |row| row)
    }

    /// How many of these rows carry each mark, by its number.
    pub(super) fn counted(&self, rows: &[u32]) -> Vec<usize> {
        let mut counts = vec![0; self.marks.len()];
        for mark in rows.iter().flat_map(|row| self.row(*row)) {
            counts[*mark as usize] += 1;
        }
        counts
    }

    /// How many rows carry a mark.
    pub(super) fn with(&self, mark: Mark) -> usize {
        let Ok(number) = self.marks.binary_search(&mark) else {
            return 0;
        };
        let rows = self.rows.iter();
        rows.filter(|row| row.iter().any(|one| *one as usize == number))
            .count()
    }
}

/// The name of the controls of a kind. Prefectures and regions exclude each other.
pub(super) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Treatment => "t",
        Kind::Region | Kind::Prefecture => "r",
        Kind::Spoken => "l",
        Kind::Device => "d",
        Kind::Scheme => "s",
        Kind::Apply => "a",
        Kind::Opinion => "o",
        Kind::Accredited => "y",
        Kind::Guarantor => "g",
        Kind::Service => "v",
        Kind::Country => "c",
    }
}

/// The treatments there are, as values of a form number them: by the alphabet.
#[derive(Debug)]
pub(super) struct Numbers(Vec<String>);

impl Numbers {
    /// Of the portal's vocabulary, not of a language's labels: an address goes from one
    /// language to another.
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        let mut codes = vocabulary.codes("treatment").to_vec();
        codes.sort_unstable();
        Self(codes)
    }

    /// Two digits of a digest: an address that was kept from another vocabulary chooses
    /// nothing, rather than something else.
    pub(super) fn version(&self) -> String {
        let digest = Digest::of(&self.0.join(" ")).to_string();
        digest.chars().take(2).collect()
    }
}

/// A mark as pages and addresses carry it: `l-ru`, `p-13`. It begins with a letter of its
/// kind, because one code stands in several: Hokkaido is a region and a prefecture.
///
/// Treatments and places are numbered, prefectures as in ISO 3166-2:JP: the codes took 750
/// bytes of a compressed list of 60 hospitals.
pub(super) fn value((kind, code): Mark, treatments: &Numbers) -> String {
    let number = match kind {
        Kind::Treatment => treatments.0.binary_search_by(|one| (**one).cmp(code)).ok(),
        Kind::Region => REGIONS.iter().position(|one| one.id() == code),
        Kind::Prefecture => PREFECTURES.iter().position(|one| one.0 == code),
        _ => None,
    };
    let letter = match kind {
        Kind::Prefecture => "p",
        other => name(other),
    };
    match number {
        Some(number) => format!("{letter}-{}", number + 1),
        None => format!("{letter}-{code}"),
    }
}

/// What a hospital can be found by.
fn of_hospital(facts: &Hospital, today: Date) -> Marks<'_> {
    let mut marks = Marks::new();
    for one in &facts.treatments {
        if !one.has_ended(today) {
            marks.insert((Kind::Treatment, &one.treatment));
        }
    }
    let prefecture = facts.place.prefecture;
    marks.insert((Kind::Region, prefecture.region().id()));
    marks.insert((Kind::Prefecture, prefecture.id()));
    for help in facts.languages.iter().filter(|help| help.mode.is_human()) {
        match &help.language {
            Some(code) => marks.insert((Kind::Spoken, code)),
            None => marks.insert((Kind::Spoken, UNNAMED)),
        };
    }
    for help in &facts.languages {
        if help.mode == Mode::Machine
            && let Some(code) = &help.language
            && !marks.contains(&(Kind::Spoken, &**code))
        {
            marks.insert((Kind::Device, code));
        }
    }
    for one in recognised(facts, today) {
        marks.insert((Kind::Scheme, &one.0.scheme));
    }
    marks.extend(ways(facts).iter().map(|way| (Kind::Apply, *way)));
    let opinion = facts.second_opinion.iter().flat_map(|one| &one.modes);
    marks.extend(opinion.map(|mode| (Kind::Opinion, &**mode)));
    marks
}

/// Who may apply, as [`SELF`]; none where nothing is stated.
pub(super) fn ways(facts: &Hospital) -> &'static [&'static str] {
    match facts.intake.as_ref().and_then(|intake| intake.route) {
        Some(IntakeRoute::Direct) => &[SELF],
        Some(IntakeRoute::DirectOrCoordinator) => &[SELF, COORDINATOR],
        Some(IntakeRoute::CoordinatorRequired) => &[COORDINATOR],
        Some(IntakeRoute::ReferralOnly) => &[REFERRAL],
        None => &[],
    }
}

/// What a company can be found by.
pub(super) fn of_company(facts: &Facilitator, today: Date) -> Marks<'_> {
    let mut marks = Marks::new();
    for help in facts.languages.iter().filter(|help| help.mode.is_human()) {
        if let Some(code) = &help.language {
            marks.insert((Kind::Spoken, code));
        }
    }
    let accredited = if is_accredited(facts, today) { YES } else { NO };
    marks.insert((Kind::Accredited, accredited));
    let guarantor = facts.guarantor.as_ref();
    marks.insert((
        Kind::Guarantor,
        guarantor.map_or(NO, |one| one.status.code()),
    ));
    let services = facts.services.iter().flat_map(|services| &services.list);
    marks.extend(services.map(|code| (Kind::Service, &**code)));
    let countries = facts.offices.iter().map(|office| &*office.country);
    marks.extend(countries.map(|code| (Kind::Country, code)));
    marks
}

/// A company that a source calls accredited, and no date says that this is over.
pub(super) fn is_accredited(facts: &Facilitator, today: Date) -> bool {
    let amtac = facts.amtac.as_ref();
    amtac.is_some_and(|amtac| !matches!(amtac.standing(today), Standing::Ended(_)))
}

/// The claims of recognition that a list shows: those that hold, and those that a source of
/// a known date listed. What has ended, or bears no such date, is on the hospital's page.
pub(super) fn recognised(
    facts: &Hospital,
    today: Date,
) -> impl Iterator<Item = (&Accreditation, Standing)> {
    facts
        .accreditations
        .iter()
        .map(move |one| (one, one.standing(today)))
        .filter(|(_, standing)| {
            matches!(
                standing,
                Standing::Until(_) | Standing::Recent(_) | Standing::Listed(_)
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_numbered_and_apart() {
        let numbers = |codes: &[&str]| Numbers(codes.iter().map(|&one| one.to_owned()).collect());
        let treatments = numbers(&["bnct", "gastro-endoscopy", "gastroenterology"]);
        let value = |kind, code| value((kind, code), &treatments);
        assert_eq!(value(Kind::Treatment, "bnct"), "t-1");
        assert_eq!(value(Kind::Treatment, "gastroenterology"), "t-3");
        assert_eq!(value(Kind::Prefecture, "tokyo"), "p-13");
        assert_eq!(value(Kind::Region, "hokkaido"), "r-1");
        assert_eq!(value(Kind::Spoken, "cmn"), "l-cmn");
        let other = numbers(&["bnct", "cancer-care", "gastroenterology"]);
        assert_ne!(treatments.version(), other.version());
    }
}
