//! What can be found: one record for each page, in each language.
//!
//! A record shows what its page is called. It is found by codes, which have spellings in
//! every language, by names in every script, and by the text of the page as far as that is
//! in the page's language: what falls back to another language is found there.

mod fold;
mod found;
mod spelling;

pub use self::fold::{fold, words};

use rayon::prelude::*;

use self::found::{Found, visible};
use self::spelling::Spellings;
use crate::catalogue::{Article, Catalogue, Name, Written};
use crate::facts::{ByLanguage, Hospital, Id, Place, Prefecture, REGIONS, Treatment, WrittenName};
use crate::lang::Lang;
use crate::plan::SitePlan;
use crate::route::{self, Facet, Subject};
use crate::words::Arg;

/// A page, as the search of its language knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its address below the portal's root.
    pub url: String,
    /// What kind of page it is, in the page's language.
    pub kind: String,
    /// What it is called.
    pub name: Written,
    /// The name in the other script.
    pub second: Option<Written>,
    /// Where that is; empty for what is nowhere.
    pub place: String,
    /// What is there, in the page's language; may be empty.
    pub about: String,
    /// For each code that stands for it: the code's spellings, folded, with `|` between.
    pub codes: Vec<String>,
    /// Its names in every script, cut into words.
    pub names: String,
    /// Its text in the page's language, cut into words.
    pub text: String,
}

/// The longest text that a result shows, in characters.
const MAX_ABOUT: usize = 150;

/// The records of each language, with its BCP 47 tag. They stand in the order in which
/// results stand that are equal: treatments, hospitals from north to south, places,
/// coordinators, centres, texts.
pub fn records<'a>(catalogue: &'a Catalogue, plan: &SitePlan) -> Vec<(&'a str, Vec<Record>)> {
    let languages = &catalogue.site.languages;
    let all: Vec<Lang> = languages.all().collect();
    let of_language = |lang: Lang| {
        let make = Make {
            catalogue,
            plan,
            lang,
            spellings: Spellings::new(catalogue, lang),
        };
        let mut out = make.treatments();
        out.extend(make.hospitals());
        out.extend(make.places());
        out.extend(make.facilitators());
        out.extend(make.centres());
        out.extend(make.pages());
        (languages[lang].tag.as_str(), out)
    };
    all.into_par_iter().map(of_language).collect()
}

struct Make<'a> {
    catalogue: &'a Catalogue,
    plan: &'a SitePlan,
    lang: Lang,
    spellings: Spellings<'a>,
}

impl Make<'_> {
    fn treatments(&self) -> Vec<Record> {
        let codes = self.catalogue.words.vocabulary.codes("treatment");
        let facets = codes
            .iter()
            .map(|code| (code, Facet::Treatment(code.as_str().into())));
        let planned = facets.filter(|(_, facet)| self.plan.facets.contains_key(facet));
        planned
            .map(|(code, facet)| {
                let mut found = Found::new(self.spellings.of("treatment", code));
                found.code(self.spellings.of("department", code));
                for hospital in self.plan.all(self.catalogue, &facet, self.lang) {
                    let offers = current(self.catalogue, &hospital.facts);
                    let offers = offers.filter(|one| *one.treatment == **code);
                    for modality in offers.filter_map(|one| one.modality.as_ref()) {
                        found.code(self.spellings.of("modality", modality));
                    }
                }
                let showcase = self.catalogue.showcases.get(code.as_str());
                if let Some((facts, article)) = showcase {
                    let courses = facts.courses.iter().map(|one| &one.condition);
                    let stays = facts.longest_stays.iter().map(|one| &one.condition);
                    for condition in courses.chain(stays) {
                        found.code(self.spellings.of("condition", condition));
                    }
                    self.article(article, &mut found);
                }
                let name = self.label("treatment", code);
                found.name(&name.text);
                let about = self.count(self.plan.members(&facet).len());
                self.record("treatment", Subject::List(facet, 1), name, about, found)
            })
            .collect()
    }

    fn hospitals(&self) -> Vec<Record> {
        let all = self.plan.all(self.catalogue, &Facet::All, self.lang);
        all.into_iter()
            .map(|record| {
                let facts = &record.facts;
                let mut found = Found::default();
                self.names(&facts.name, &mut found);
                for code in self.spellings.of_place(&facts.place) {
                    found.code(code);
                }
                let mut treatments = Vec::new();
                for one in &facts.accreditations {
                    for department in &one.departments {
                        found.code(self.spellings.of("department", department));
                    }
                }
                for one in current(self.catalogue, facts) {
                    found.code(self.spellings.of("treatment", &one.treatment));
                    if let Some(modality) = &one.modality {
                        found.code(self.spellings.of("modality", modality));
                    }
                    for course in &one.courses {
                        found.code(self.spellings.of("condition", &course.condition));
                    }
                    let label = self.words().label("treatment", &one.treatment);
                    if !treatments.contains(&label) {
                        found.text(&label);
                        treatments.push(label);
                    }
                }
                let place = self.place(&facts.place);
                found.text(&place);
                for texts in record.prose.values() {
                    let text = &texts[self.lang];
                    if text.lang == self.lang {
                        found.text(&text.value);
                    }
                }
                let subject = Subject::Hospital(record.id.clone());
                let about = self.catalogue.locales[self.lang].list(&treatments);
                Record {
                    place,
                    ..self.named("hospital", subject, &record.name[self.lang], about, found)
                }
            })
            .collect()
    }

    fn places(&self) -> Vec<Record> {
        let mut out = Vec::new();
        for region in REGIONS {
            let codes = self.spellings.of("region", region.id());
            let label = self.words().label("region", region.id());
            out.extend(self.list_of(Facet::Region(region), "hospitals-in", &label, codes));
            for one in Prefecture::all().filter(|one| one.region() == region) {
                let codes = self.spellings.of("prefecture", one.id());
                let label = self.words().label("prefecture", one.id());
                let facet = Facet::Prefecture(one);
                out.extend(self.list_of(facet, "hospitals-in-prefecture", &label, codes));
            }
        }
        out
    }

    fn list_of(&self, facet: Facet, title: &str, place: &str, codes: &str) -> Option<Record> {
        let count = self.plan.members(&facet).len();
        (count > 0).then(|| {
            let name = self.words().format(title, &[("place", Arg::Text(place))]);
            let mut found = Found::new(codes);
            found.name(&name);
            let (name, about) = (self.own(name), self.count(count));
            self.record("place", Subject::List(facet, 1), name, about, found)
        })
    }

    fn facilitators(&self) -> Vec<Record> {
        let all = self.catalogue.facilitators.iter();
        all.map(|record| {
            let facts = &record.facts;
            let mut found = Found::default();
            self.names(&facts.name, &mut found);
            let mut place = String::new();
            if let Some(at) = &facts.place {
                for code in self.spellings.of_place(at) {
                    found.code(code);
                }
                place = self.place(at);
                found.text(&place);
            }
            for texts in record.prose.values() {
                if texts[self.lang].lang == self.lang {
                    found.text(&texts[self.lang].value);
                }
            }
            let subject = Subject::Facilitator(record.id.clone());
            let name = &record.name[self.lang];
            Record {
                place,
                ..self.named("coordinator", subject, name, String::new(), found)
            }
        })
        .collect()
    }

    fn centres(&self) -> Vec<Record> {
        let all = self.catalogue.centres.iter();
        all.map(|record| {
            let facts = &record.facts;
            let mut found = Found::new(self.spellings.of("country", &facts.country));
            self.names(&facts.name, &mut found);
            if let Some(city) = &facts.city {
                found.code(self.spellings.of_city(city));
            }
            let country = self.words().label("country", &facts.country);
            found.text(&country);
            let kinds = facts.kinds.iter();
            let kinds: Vec<String> = kinds
                .map(|kind| self.words().label("centre-kind", kind))
                .collect();
            let kinds = self.catalogue.locales[self.lang].list(&kinds);
            found.text(&kinds);
            for texts in record.prose.values() {
                if texts[self.lang].lang == self.lang {
                    found.text(&texts[self.lang].value);
                }
            }
            let subject = Subject::Centre(record.id.clone());
            let name = &record.name[self.lang];
            Record {
                place: country,
                ..self.named("centre", subject, name, kinds, found)
            }
        })
        .collect()
    }

    /// Texts that are translated: of the others most is in another language.
    fn pages(&self) -> Vec<Record> {
        let pages = self.catalogue.pages.iter();
        let translated = pages.filter(|(_, article)| article.translated[self.lang]);
        translated
            .map(|(id, article)| {
                let text = &article.text[self.lang];
                let mut found = Found::default();
                self.article(article, &mut found);
                let name = Written {
                    text: text.title.value.to_string(),
                    tag: self.catalogue.site.languages[text.title.lang].tag.clone(),
                };
                let about = match text.description.lang == self.lang {
                    true => text.description.value.to_string(),
                    false => String::new(),
                };
                self.record("page", Subject::Page(Id::clone(id)), name, about, found)
            })
            .collect()
    }

    /// The parts of a text that are in the language of the page.
    fn article(&self, article: &Article, found: &mut Found) {
        let text = &article.text[self.lang];
        if text.title.lang == self.lang {
            found.name(&text.title.value);
        }
        if text.description.lang == self.lang {
            found.text(&text.description.value);
        }
        for one in &text.sections {
            let section = &one.value;
            if one.lang == self.lang {
                found.text(section.heading.as_deref().unwrap_or_default());
                let voice = self.catalogue.voice(self.lang);
                let figure = |id: &str| Some(voice.figure(article.figures.get(id)?));
                found.text(&visible(&section.body, figure));
            }
        }
    }

    fn names(&self, name: &WrittenName, found: &mut Found) {
        for text in name.values() {
            found.name(text);
        }
    }

    fn named(
        &self,
        kind: &str,
        subject: Subject,
        name: &Name,
        about: String,
        found: Found,
    ) -> Record {
        Record {
            second: name.second.clone(),
            ..self.record(kind, subject, name.first.clone(), about, found)
        }
    }

    fn record(
        &self,
        kind: &str,
        subject: Subject,
        name: Written,
        about: String,
        found: Found,
    ) -> Record {
        Record {
            url: route::path(&self.catalogue.site.languages, self.lang, &subject),
            kind: self.words().get(&format!("search-kind-{kind}")).to_owned(),
            name,
            second: None,
            place: String::new(),
            about: shortened(about),
            codes: found.codes,
            names: found.names.join(" "),
            text: found.text.join(" "),
        }
    }

    fn words(&self) -> &crate::words::Words {
        &self.catalogue.words[self.lang]
    }

    fn own(&self, text: String) -> Written {
        Written {
            text,
            tag: self.catalogue.site.languages[self.lang].tag.clone(),
        }
    }

    fn label(&self, vocabulary: &str, code: &str) -> Written {
        self.own(self.words().label(vocabulary, code))
    }

    fn count(&self, hospitals: usize) -> String {
        let args = [("count", Arg::Count(hospitals))];
        self.words().format("search-hospitals", &args)
    }

    /// The prefecture, and the city where its name is in the language of the page.
    fn place(&self, place: &Place) -> String {
        let tag = self.catalogue.site.languages[self.lang].tag.as_str();
        let prefecture = self.words().label("prefecture", place.prefecture.id());
        let city = place.city.as_ref().and_then(|city: &ByLanguage| {
            let own = city.get(tag).map(String::as_str);
            own.or_else(|| self.words().city(city.get("en")?))
        });
        match city {
            Some(city) if tag == "ja" || tag.starts_with("zh") => format!("{prefecture}{city}"),
            Some(city) => format!("{city}, {prefecture}"),
            None => prefecture,
        }
    }
}

/// The treatments that a hospital still offers.
fn current<'a>(catalogue: &Catalogue, facts: &'a Hospital) -> impl Iterator<Item = &'a Treatment> {
    let today = catalogue.today;
    let all = facts.treatments.iter();
    all.filter(move |one| !one.has_ended(today))
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(MAX_ABOUT) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}
