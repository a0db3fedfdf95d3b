//! What can be found, from A to Z, and the field to search it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::Head;
use super::parts::{Context, Link, Run};
use crate::catalogue::Record;
use crate::facts::{Hospital, Prefecture, REGIONS};
use crate::plan::PAGE_SIZE;
use crate::route::{self, Facet, SEARCH_INDEX, Subject};
use crate::words::Arg;

/// The search page.
#[derive(Debug, Serialize)]
pub struct SearchView {
    heading: String,
    lede: String,
    /// Where the search lives; absent where the portal has none.
    index: Option<String>,
    /// Where to go on when nothing is found.
    elsewhere: Vec<Link>,
    sections: Vec<Section>,
}

/// A part of the index with its heading.
#[derive(Debug, Serialize)]
struct Section {
    id: &'static str,
    heading: String,
    groups: Vec<Group>,
}

/// Entries under a letter, a kana row or a region; the first may have none.
#[derive(Debug, Default, Serialize)]
struct Group {
    label: String,
    entries: Vec<Entry>,
}

/// A line of the index.
#[derive(Debug, Serialize)]
struct Entry {
    name: Run,
    /// Whether the name itself leads anywhere.
    is_link: bool,
    /// The name in the other script.
    second: Option<Run>,
    /// Other words for it, in the language of the page.
    also: String,
    /// What it leads to, where its own name has no page.
    see: Vec<Link>,
    count: Option<usize>,
}

pub(super) fn search(context: &Context) -> (SearchView, Head) {
    let words = context.words;
    let site = &context.catalogue.site;
    let (title, lede) = match site.search {
        true => ("search-title", "search-lede"),
        false => ("index-title", "index-lede"),
    };
    let section = |id, heading: &str, groups: Vec<Group>| Section {
        id,
        heading: words.get(heading).to_owned(),
        groups,
    };
    let sections = vec![
        section(
            "treatments",
            "nav-treatments",
            one_group(treatments(context)),
        ),
        section(
            "conditions",
            "index-conditions",
            one_group(conditions(context)),
        ),
        section("places", "index-places", places(context)),
        section("hospitals", "index-hospitals", hospitals(context)),
        section(
            "coordinators",
            "nav-coordinators",
            one_group(facilitators(context)),
        ),
    ];
    let view = SearchView {
        heading: words.get(title).to_owned(),
        lede: words.get(lede).to_owned(),
        index: site
            .search
            .then(|| format!("{}{SEARCH_INDEX}", route::prefix(&site.base_url))),
        elsewhere: vec![
            context.link(&Subject::Facilitators, words.get("search-ask")),
            context.link(&Subject::List(Facet::All, 1), words.get("nav-hospitals")),
        ],
        sections: sections
            .into_iter()
            .filter(|section| !section.groups.is_empty())
            .collect(),
    };
    (view, Head::new(words.get(title), words.get(lede)))
}

fn one_group(entries: Vec<Entry>) -> Vec<Group> {
    let group = Group {
        entries,
        ..Group::default()
    };
    std::iter::once(group)
        .filter(|group| !group.entries.is_empty())
        .collect()
}

impl Entry {
    fn new(name: Run) -> Self {
        Self {
            is_link: name.url.is_some(),
            name,
            second: None,
            also: String::new(),
            see: Vec::new(),
            count: None,
        }
    }
}

/// So many words stand beside a code: the index is read, the search knows the rest.
const MOST_WORDS: usize = 3;

/// The first of the words that people look for a code by, in the language of the page. They
/// are no names: who looks for pain in the back may mean its surgery.
fn also(context: &Context, vocabulary: &'static str, code: &str, label: &str) -> String {
    let key = (vocabulary, code.to_owned());
    let spellings = context.catalogue.spellings.get(&key);
    let own = spellings.and_then(|by_language| by_language.get(context.tag));
    let own = own.into_iter().flatten().filter(|word| {
        // A reading in kana says to readers what the label says already.
        !label.contains(word.as_str())
            && !word.chars().all(|c| matches!(c, '\u{3041}'..='\u{309f}'))
    });
    let own = own.take(MOST_WORDS);
    context.locale.list(&own.cloned().collect::<Vec<_>>())
}

fn treatments(context: &Context) -> Vec<Entry> {
    let codes = context.catalogue.words.vocabulary.codes("treatment");
    let facets = codes
        .iter()
        .map(|code| (code, Facet::Treatment(code.as_str().into())));
    let planned = facets.filter(|(_, facet)| context.plan.facets.contains_key(facet));
    let entries = planned.map(|(code, facet)| {
        let label = context.words.label("treatment", code);
        Entry {
            also: also(context, "treatment", code, &label),
            count: Some(context.plan.members(&facet).len()),
            ..Entry::new(Run {
                url: Some(context.url(&Subject::List(facet, 1))),
                ..Run::plain(label)
            })
        }
    });
    sorted(context, entries.collect())
}

/// Conditions have no page: each leads to the treatments that are given for it.
fn conditions(context: &Context) -> Vec<Entry> {
    let catalogue = context.catalogue;
    let mut treated: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let courses = catalogue
        .hospitals
        .iter()
        .flat_map(|hospital| &hospital.facts.treatments)
        .filter(|one| !one.has_ended(catalogue.today))
        .flat_map(|one| {
            let conditions = one.courses.iter().map(|course| &course.condition);
            conditions.map(|condition| (&**condition, &*one.treatment))
        });
    let shown = catalogue
        .showcases
        .iter()
        .flat_map(|(treatment, (facts, _))| {
            let conditions = facts.courses.iter().map(|course| &course.condition);
            conditions.map(|condition| (&**condition, &**treatment))
        });
    for (condition, treatment) in courses.chain(shown) {
        let treatments = treated.entry(condition).or_default();
        if !treatments.contains(&treatment) {
            treatments.push(treatment);
        }
    }
    let entries = treated.into_iter().map(|(condition, mut treatments)| {
        treatments.sort_unstable();
        let label = context.words.label("condition", condition);
        let see = treatments.into_iter().map(|treatment| {
            let subject = Subject::List(Facet::Treatment(treatment.into()), 1);
            context.link(&subject, &context.words.label("treatment", treatment))
        });
        Entry {
            also: also(context, "condition", condition, &label),
            see: see.collect(),
            ..Entry::new(Run::plain(label))
        }
    });
    sorted(context, entries.collect())
}

fn places(context: &Context) -> Vec<Group> {
    let entry = |facet: Facet, label: &str| {
        let count = context.plan.members(&facet).len();
        (count > 0).then(|| Entry {
            count: Some(count),
            ..Entry::new(Run {
                url: Some(context.url(&Subject::List(facet, 1))),
                ..Run::plain(label)
            })
        })
    };
    let groups = REGIONS.into_iter().map(|region| {
        let whole = entry(Facet::Region(region), context.words.get("whole-region"));
        let prefectures = Prefecture::all().filter(|one| one.region() == region);
        let prefectures = prefectures.filter_map(|one| {
            let label = context.words.label("prefecture", one.id());
            entry(Facet::Prefecture(one), &label)
        });
        Group {
            label: context.words.label("region", region.id()),
            entries: whole.into_iter().chain(prefectures).collect(),
        }
    });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

/// Scripts in whose languages nobody looks a hospital up by its first letter: most names
/// there are in Latin letters or in Chinese characters.
const UNSORTED: [&str; 6] = ["Hans", "Hant", "Kore", "Thai", "Khmr", "Mymr"];

/// Every hospital; where they are more than a page holds, the pages of their list.
fn hospitals(context: &Context) -> Vec<Group> {
    let all = &context.catalogue.hospitals;
    if all.len() > PAGE_SIZE {
        let pages = context.plan.pages(&Facet::All);
        let entries = (1..=pages).map(|page| {
            let args = [("page", Arg::Count(page)), ("pages", Arg::Count(pages))];
            Entry::new(Run {
                url: Some(context.url(&Subject::List(Facet::All, page))),
                ..Run::plain(context.words.format("page-of", &args))
            })
        });
        return one_group(entries.collect());
    }
    let entry = |record: &Record<Hospital>| {
        let name = &record.name[context.lang];
        Entry {
            second: name.second.as_ref().map(|second| context.written(second)),
            ..Entry::new(context.named(name, &Subject::Hospital(record.id.clone())))
        }
    };
    let mut members: Vec<&Record<Hospital>> = all.iter().map(|record| &**record).collect();
    members.sort_by_key(|record| record.name[context.lang].sort_key.clone());
    let by_region = UNSORTED.contains(&context.languages[context.lang].script.as_str());
    let mut groups: Vec<Group> = Vec::new();
    if by_region {
        for region in REGIONS {
            let here = members
                .iter()
                .filter(|record| record.facts.place.prefecture.region() == region);
            groups.push(Group {
                label: context.words.label("region", region.id()),
                entries: here.map(|record| entry(record)).collect(),
            });
        }
        groups.retain(|group| !group.entries.is_empty());
        return groups;
    }
    for record in members {
        let label = match context.tag {
            "ja" => kana_row(record.facts.name.get("kana").map_or("", String::as_str)),
            _ => initial(&record.name[context.lang].first.text),
        };
        match groups.last_mut() {
            Some(last) if last.label == label => last.entries.push(entry(record)),
            _ => groups.push(Group {
                label,
                entries: vec![entry(record)],
            }),
        }
    }
    groups
}

fn facilitators(context: &Context) -> Vec<Entry> {
    let all = context.catalogue.facilitators.iter();
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|record| record.name[context.lang].sort_key.clone());
    all.into_iter()
        .map(|record| {
            let name = &record.name[context.lang];
            Entry {
                second: name.second.as_ref().map(|second| context.written(second)),
                ..Entry::new(context.named(name, &Subject::Facilitator(record.id.clone())))
            }
        })
        .collect()
}

fn sorted(context: &Context, mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_cached_key(|entry| context.locale.sort_key(&entry.name.text));
    entries
}

/// The first letter, without its marks.
fn initial(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let first = name.chars().find(|c| c.is_alphanumeric());
    let bare = first.and_then(|c| std::iter::once(c).nfd().next());
    bare.map_or_else(String::new, |c| c.to_uppercase().collect())
}

/// The row of the kana table that a reading begins in: `か` for `がんけん`.
fn kana_row(reading: &str) -> String {
    let first = reading.chars().next().map_or(0, u32::from);
    let hiragana = match first {
        0x30a1..=0x30f6 => first - 0x60,
        other => other,
    };
    let rows = [
        (0x3041, 'あ'),
        (0x304b, 'か'),
        (0x3055, 'さ'),
        (0x305f, 'た'),
        (0x306a, 'な'),
        (0x306f, 'は'),
        (0x307e, 'ま'),
        (0x3083, 'や'),
        (0x3089, 'ら'),
        (0x308e, 'わ'),
    ];
    let row = rows.iter().rev().find(|(from, _)| hiragana >= *from);
    row.map_or_else(String::new, |(_, row)| row.to_string())
}
