//! Which pages exist, and in which languages each is a translation.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::catalogue::{Catalogue, Record};
use crate::facts::{Hospital, Id, REGIONS};
use crate::lang::{Lang, PerLang};
use crate::route::{Columns, Facet, IndexKind, Subject};

/// Rows on one page of a list: so many are within the budget of a list in every language,
/// and can be filtered without a script. A longer list is paged, never cut.
pub const PAGE_SIZE: usize = 300;

/// Hospitals side by side in one table: more are split by region, and a region by pages.
pub const COMPARE_COLUMNS: usize = 8;

/// Every page that will exist.
///
/// Routes are unique because [`crate::route::path`] is injective in subject and language.
#[derive(Debug)]
pub struct SitePlan {
    /// What each page is about, in the order of the sitemap. Every subject has a page in
    /// every language.
    pub subjects: Vec<Planned>,
    /// Hospitals by facet, as places in [`Catalogue::hospitals`].
    pub facets: BTreeMap<Facet, Vec<u32>>,
    /// The place of each hospital in the language's order: north to south, then by name.
    pub order: Arc<PerLang<Vec<u32>>>,
}

/// One subject.
#[derive(Debug)]
pub struct Planned {
    /// What it is about.
    pub subject: Subject,
    /// Whether its page in a language is a translation: else the page's canonical address
    /// is the source language's, and it is in no sitemap.
    pub translated: PerLang<bool>,
    /// Listed for search engines at all.
    pub indexed: bool,
}

impl SitePlan {
    /// The hospitals of a facet.
    pub fn members(&self, facet: &Facet) -> &[u32] {
        self.facets.get(facet).map_or(&[], Vec::as_slice)
    }

    /// The hospitals of one page of a facet with their places in [`Catalogue::hospitals`], in
    /// the language's order.
    pub fn page<'a>(
        &self,
        catalogue: &'a Catalogue,
        facet: &Facet,
        page: usize,
        lang: Lang,
    ) -> Vec<(u32, &'a Record<Hospital>)> {
        let all = self.ordered(facet, lang).into_iter();
        all.skip((page - 1) * PAGE_SIZE)
            .take(PAGE_SIZE)
            .filter_map(|place| Some((place, &**catalogue.hospitals.get(place as usize)?)))
            .collect()
    }

    /// The hospitals of a facet, in the language's order.
    pub fn all<'a>(
        &self,
        catalogue: &'a Catalogue,
        facet: &Facet,
        lang: Lang,
    ) -> Vec<&'a Record<Hospital>> {
        self.ordered(facet, lang)
            .into_iter()
            .filter_map(|place| catalogue.hospitals.get(place as usize))
            .map(|record| &**record)
            .collect()
    }

    /// The places of the hospitals of a facet, in the language's order.
    fn ordered(&self, facet: &Facet, lang: Lang) -> Vec<u32> {
        let ranks = &self.order[lang];
        let mut members: Vec<u32> = self.members(facet).to_vec();
        members.sort_unstable_by_key(|place| ranks.get(*place as usize));
        members
    }

    /// The hospitals that a page compares, in the language's order.
    pub fn compared<'a>(
        &self,
        catalogue: &'a Catalogue,
        treatment: &Id,
        columns: Columns,
        lang: Lang,
    ) -> Vec<&'a Record<Hospital>> {
        let facet = Facet::Treatment(Id::clone(treatment));
        let hospitals = self.all(catalogue, &facet, lang).into_iter();
        match columns {
            Columns::All => hospitals.collect(),
            Columns::Region(region, page) => hospitals
                .filter(|one| one.facts.place.prefecture.region() == region)
                .skip((page - 1) * COMPARE_COLUMNS)
                .take(COMPARE_COLUMNS)
                .collect(),
        }
    }

    /// The pages on which the hospitals of a treatment stand side by side, each with their
    /// number: none for one hospital alone, one for as many as a table holds, else one for
    /// each region and [`COMPARE_COLUMNS`] of its hospitals.
    pub fn comparisons(&self, catalogue: &Catalogue, treatment: &Id) -> Vec<(Columns, usize)> {
        comparisons(
            catalogue,
            self.members(&Facet::Treatment(Id::clone(treatment))),
        )
    }

    /// How many pages a facet takes.
    pub fn pages(&self, facet: &Facet) -> usize {
        self.members(facet).len().div_ceil(PAGE_SIZE).max(1)
    }
}

/// Plans every page. `previous` is the plan of an earlier catalogue of the same languages:
/// where no name has changed since, its order is taken.
pub fn plan(catalogue: &Catalogue, previous: Option<(&Catalogue, &SitePlan)>) -> SitePlan {
    let facets = facets(catalogue);
    let site = &catalogue.site;
    let languages = &site.languages;
    let all = || PerLang::from_fn(languages, |_| true);
    let mut subjects = Vec::new();
    let mut add = |subject, translated, indexed| {
        subjects.push(Planned {
            subject,
            translated,
            indexed,
        });
    };
    add(Subject::Home, all(), true);
    for (id, article) in &catalogue.pages {
        add(
            Subject::Page(Id::clone(id)),
            article.translated.clone(),
            true,
        );
    }
    for kind in [
        IndexKind::Treatments,
        IndexKind::Regions,
        IndexKind::Languages,
        IndexKind::Schemes,
        IndexKind::Intake,
    ] {
        add(Subject::Index(kind), all(), true);
    }
    for (facet, members) in &facets {
        let translated = match facet {
            Facet::Treatment(id) => match catalogue.showcases.get(id) {
                Some((_, article)) => article.translated.clone(),
                None => all(),
            },
            _ => all(),
        };
        // Two facets at once are for people, not for search engines.
        let indexed = !matches!(
            facet,
            Facet::TreatmentRegion(..) | Facet::TreatmentLanguage(..)
        );
        let pages = members.len().div_ceil(PAGE_SIZE).max(1);
        for page in 1..=pages {
            add(
                Subject::List(facet.clone(), page),
                translated.clone(),
                indexed,
            );
        }
    }
    for (facet, members) in &facets {
        let Facet::Treatment(id) = facet else {
            continue;
        };
        let parts = match site.parts.comparisons {
            true => comparisons(catalogue, members),
            false => Vec::new(),
        };
        // Too many for one table: a page leads to the tables.
        if parts.len() > 1 {
            add(Subject::Compare(Id::clone(id), Columns::All), all(), false);
        }
        for (columns, _) in parts {
            add(Subject::Compare(Id::clone(id), columns), all(), false);
        }
    }
    for hospital in &catalogue.hospitals {
        let id = Id::clone(&hospital.id);
        add(Subject::Hospital(id), hospital.translated.clone(), true);
        // Two languages side by side on one page are for paper, not for search engines.
        if site.parts.sheets {
            add(Subject::Sheet(Id::clone(&hospital.id)), all(), false);
        }
    }
    add(Subject::Facilitators, all(), true);
    for facilitator in &catalogue.facilitators {
        let id = Id::clone(&facilitator.id);
        add(
            Subject::Facilitator(id),
            facilitator.translated.clone(),
            true,
        );
    }
    add(Subject::Centres, all(), true);
    let mut countries: Vec<&Id> = catalogue
        .centres
        .iter()
        .map(|one| &one.facts.country)
        .collect();
    countries.sort_unstable();
    countries.dedup();
    for country in countries {
        add(Subject::Country(Id::clone(country)), all(), true);
    }
    for centre in &catalogue.centres {
        let id = Id::clone(&centre.id);
        add(Subject::Centre(id), centre.translated.clone(), true);
    }
    add(Subject::Sources, all(), true);
    if site.parts.open_data {
        add(Subject::Data, all(), true);
    }
    add(Subject::Search, all(), true);
    if site.offline {
        add(Subject::Offline, all(), false);
    }
    add(Subject::NotFound, all(), false);
    SitePlan {
        subjects,
        order: match previous {
            Some((before, plan)) if same_names(before, catalogue) => Arc::clone(&plan.order),
            _ => Arc::new(order(catalogue)),
        },
        facets,
    }
}

fn comparisons(catalogue: &Catalogue, members: &[u32]) -> Vec<(Columns, usize)> {
    match members.len() {
        0 | 1 => return Vec::new(),
        count if count <= COMPARE_COLUMNS => return vec![(Columns::All, count)],
        _ => {}
    }
    let mut out = Vec::new();
    for region in REGIONS {
        let there = |place: &&u32| {
            let hospital = catalogue.hospitals.get(**place as usize);
            hospital.is_some_and(|one| one.facts.place.prefecture.region() == region)
        };
        let count = members.iter().filter(there).count();
        for page in 1..=count.div_ceil(COMPARE_COLUMNS) {
            let before = (page - 1) * COMPARE_COLUMNS;
            out.push((
                Columns::Region(region, page),
                (count - before).min(COMPARE_COLUMNS),
            ));
        }
    }
    out
}

fn facets(catalogue: &Catalogue) -> BTreeMap<Facet, Vec<u32>> {
    // Hashed while it grows: every hospital is in a dozen.
    let mut facets: HashMap<Facet, Vec<u32>> = HashMap::new();
    facets.insert(Facet::All, Vec::new());
    for region in REGIONS {
        facets.insert(Facet::Region(region), Vec::new());
    }
    // A showcase has its page even when no hospital offers it.
    for treatment in catalogue.showcases.keys() {
        facets.insert(Facet::Treatment(Id::clone(treatment)), Vec::new());
    }
    for (place, hospital) in catalogue.hospitals.iter().enumerate() {
        let Ok(place) = u32::try_from(place) else {
            break;
        };
        for facet in facets_of(catalogue, hospital) {
            let members = facets.entry(facet).or_default();
            if members.last() != Some(&place) {
                members.push(place);
            }
        }
    }
    facets.retain(|facet, members| match facet {
        Facet::TreatmentRegion(..) | Facet::TreatmentLanguage(..) => members.len() > 1,
        Facet::Region(_) => !members.is_empty(),
        _ => true,
    });
    facets.into_iter().collect()
}

fn facets_of(catalogue: &Catalogue, hospital: &Record<Hospital>) -> Vec<Facet> {
    let facts = &hospital.facts;
    let prefecture = facts.place.prefecture;
    let mut out = vec![
        Facet::All,
        Facet::Region(prefecture.region()),
        Facet::Prefecture(prefecture),
    ];
    let spoken: Vec<&Id> = facts
        .languages
        .iter()
        .filter(|help| help.mode.is_human())
        .filter_map(|help| help.language.as_ref())
        .collect();
    for language in &spoken {
        out.push(Facet::Language(Id::clone(language)));
    }
    for treatment in &facts.treatments {
        if treatment.has_ended(catalogue.today) {
            continue;
        }
        let id = &treatment.treatment;
        out.push(Facet::Treatment(Id::clone(id)));
        if !catalogue.site.parts.combined_lists {
            continue;
        }
        out.push(Facet::TreatmentRegion(Id::clone(id), prefecture.region()));
        for language in &spoken {
            out.push(Facet::TreatmentLanguage(Id::clone(id), Id::clone(language)));
        }
    }
    for accreditation in &facts.accreditations {
        out.push(Facet::Scheme(Id::clone(&accreditation.scheme)));
    }
    if let Some(route) = facts.intake.as_ref().and_then(|intake| intake.route) {
        out.push(Facet::Intake(route));
    }
    out
}

/// Whether the hospitals of both stand in the same order in every language.
fn same_names(before: &Catalogue, now: &Catalogue) -> bool {
    let same = |(a, b): (&Arc<Record<Hospital>>, &Arc<Record<Hospital>>)| {
        let prefecture = |one: &Record<Hospital>| one.facts.place.prefecture;
        Arc::ptr_eq(a, b)
            || (prefecture(a) == prefecture(b)
                && a.name
                    .iter()
                    .zip(b.name.iter())
                    .all(|(a, b)| a.sort_key == b.sort_key))
    };
    before.site.languages == now.site.languages
        && before.hospitals.len() == now.hospitals.len()
        && before.hospitals.iter().zip(&now.hospitals).all(same)
}

fn order(catalogue: &Catalogue) -> PerLang<Vec<u32>> {
    PerLang::from_fn(&catalogue.site.languages, |lang| {
        let mut keys: Vec<_> = catalogue
            .hospitals
            .iter()
            .enumerate()
            .map(|(place, hospital)| {
                let prefecture = hospital.facts.place.prefecture;
                (prefecture, hospital.name[lang].sort_key.as_slice(), place)
            })
            .collect();
        keys.sort_unstable();
        let mut ranks = vec![0; keys.len()];
        for (rank, (_, _, place)) in keys.into_iter().enumerate() {
            if let (Some(slot), Ok(rank)) = (ranks.get_mut(place), u32::try_from(rank)) {
                *slot = rank;
            }
        }
        ranks
    })
}
