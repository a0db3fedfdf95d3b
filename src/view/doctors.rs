//! What a doctor at home needs before sending a patient: by treatment whom hospitals take,
//! what they ask for, who applies, and whom to call.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use super::article::{self, ArticleView, SectionView};
use super::contact::contact;
use super::facilitator::amtac;
use super::frame::Head;
use super::listing::intake;
use super::marks::{COORDINATOR, REFERRAL, SELF, is_accredited, ways};
use super::parts::{Context, Fact, Facts, Link, Links, Run};
use crate::catalogue::{Article, Record};
use crate::data::{File, Format, Table};
use crate::facts::{Facilitator, Hospital, Id};
use crate::route::{self, Facet, Subject};
use crate::words::Arg;

/// The id of the page of Markdown that this is made around.
pub(super) const ID: &str = "for-doctors";

/// The page for the doctor at home.
#[derive(Debug, Serialize)]
pub struct DoctorsView {
    article: ArticleView,
    /// Places on the page, those of the text and of what stands between.
    contents: Vec<Run>,
    parts: Vec<Part>,
    /// "From the entries of 63 hospitals".
    lede: String,
    /// Treatments of which hospitals state more than that they offer them.
    treatments: Vec<Treatment>,
    /// The others.
    more: Vec<Treatment>,
    /// How a patient applies, each with the number of its hospitals.
    routes: Links,
    /// Of how many it is not stated.
    unstated: usize,
    coordinators: Vec<Coordinator>,
    /// The same facts as files, and the page that says what is in them.
    data: Option<[Link; 3]>,
    letter: &'static [Heading],
}

/// A section of the text, and the block that belongs behind it.
#[derive(Debug, Serialize)]
struct Part {
    /// None for blocks behind which the text has no section.
    section: Option<SectionView>,
    blocks: Vec<&'static str>,
}

/// One treatment that a hospital offers.
#[derive(Debug, Serialize)]
struct Treatment {
    name: Run,
    hospitals: String,
    /// Who applies, and at how many of the hospitals.
    who: Vec<String>,
    facts: Facts,
}

/// An accredited company.
#[derive(Debug, Serialize)]
struct Coordinator {
    name: Run,
    second: Option<Run>,
    facts: Facts,
}

/// A heading of the letter. The form is in the two languages that hospitals read, whatever
/// the page's.
#[derive(Debug, Serialize)]
struct Heading {
    en: &'static str,
    ja: &'static str,
}

const LETTER: &[Heading] = &[
    heading("Name, date of birth, sex", "氏名・生年月日・性別"),
    heading("Diagnosis, and its date", "診断名・診断日"),
    heading("Stage and extent", "病期・広がり"),
    heading("Pathology", "病理所見"),
    heading("Treatments so far, with dates", "これまでの治療と時期"),
    heading("Present condition, daily life", "現在の状態・日常生活動作"),
    heading("Medicines", "服用中の薬"),
    heading("Allergies, implants", "アレルギー・体内の金属"),
    heading("Images and results enclosed", "同封の画像・検査結果"),
    heading("Question to the hospital", "貴院への依頼"),
    heading("Doctor, telephone, e-mail", "紹介医・電話・メール"),
];

const fn heading(en: &'static str, ja: &'static str) -> Heading {
    Heading { en, ja }
}

/// The blocks, each with the section that it stands behind and its own heading. In the
/// order of the page, should a text lack the section.
const BLOCKS: &[(&str, &str, &str)] = &[
    ("treatments", "sensible", "doctors-treatments"),
    ("letter", "send", "doctors-letter"),
    ("coordinators", "who-answers", "doctors-coordinators"),
];

pub(super) fn page(context: &Context, subject: &Subject, article: &Article) -> (DoctorsView, Head) {
    let (mut text, head) = article::page(context, subject, article);
    let sections = std::mem::take(&mut text.sections);
    let parts = parts(sections);
    let (treatments, more) = treatments(context);
    let hospitals = context.catalogue.hospitals.len();
    let (routes, _) = intake(context);
    let stated: usize = routes.iter().filter_map(|link| link.count).sum();
    let view = DoctorsView {
        contents: contents(context, &parts),
        article: text,
        parts,
        lede: context
            .words
            .format("doctors-lede", &[("count", Arg::Count(hospitals))]),
        treatments,
        more,
        routes: Links(routes),
        unstated: hospitals - stated,
        coordinators: coordinators(context),
        data: data(context),
        letter: LETTER,
    };
    (view, head)
}

/// `None` where the portal has no open data.
fn data(context: &Context) -> Option<[Link; 3]> {
    let page = context.data_page()?;
    let prefix = route::prefix(&context.catalogue.site.base_url);
    let file = |format: Format, label: &str| {
        let file = File::Records(Table::Treatments, context.lang, format);
        Link {
            url: format!("{prefix}{}", file.path(context.languages)),
            label: label.to_owned(),
            count: None,
        }
    };
    Some([file(Format::Csv, "CSV"), file(Format::Json, "JSON"), page])
}

fn parts(sections: Vec<SectionView>) -> Vec<Part> {
    let behind = |id: &str| {
        let blocks = BLOCKS.iter().filter(move |(_, under, _)| *under == id);
        blocks.map(|(block, ..)| *block).collect()
    };
    let has = |id: &str| sections.iter().any(|one| one.id.as_deref() == Some(id));
    let loose = BLOCKS.iter().filter(|(_, under, _)| !has(under));
    let loose = Part {
        section: None,
        blocks: loose.map(|(block, ..)| *block).collect(),
    };
    let told = sections.into_iter().map(|section| Part {
        blocks: behind(section.id.as_deref().unwrap_or("")),
        section: Some(section),
    });
    told.chain([loose]).collect()
}

/// Links to what has a heading, in the order of the page.
fn contents(context: &Context, parts: &[Part]) -> Vec<Run> {
    let mut links = Vec::new();
    for part in parts {
        links.extend(part.section.as_ref().and_then(article::entry));
        for block in &part.blocks {
            let known = BLOCKS.iter().find(|(name, ..)| name == block);
            links.extend(known.map(|(name, _, label)| Run {
                url: Some(format!("#{name}")),
                ..Run::plain(context.words.get(label))
            }));
        }
    }
    links
}

/// Those that hospitals offer, in the order of the vocabulary.
fn treatments(context: &Context) -> (Vec<Treatment>, Vec<Treatment>) {
    let codes = context.catalogue.words.vocabulary.codes("treatment").iter();
    let offered = codes.filter_map(|code| {
        let id: Id = code.as_str().into();
        let facet = Facet::Treatment(id.clone());
        let hospitals = context.plan.all(context.catalogue, &facet, context.lang);
        (!hospitals.is_empty()).then(|| treatment(context, &id, &hospitals))
    });
    offered.partition(|one| !one.facts.rows.is_empty())
}

fn treatment(context: &Context, id: &Id, hospitals: &[&Record<Hospital>]) -> Treatment {
    let words = context.words;
    let name = words.label("treatment", id);
    let subject = Subject::List(Facet::Treatment(id.clone()), 1);
    Treatment {
        name: Run {
            url: Some(context.url(&subject)),
            ..Run::plain(name)
        },
        hospitals: words.format(
            "doctors-hospitals",
            &[("count", Arg::Count(hospitals.len()))],
        ),
        who: who(context, hospitals),
        facts: Facts::new(context, stated(context, id, hospitals)),
    }
}

/// Who applies, at how many: a hospital may take a patient and a coordinator. Nobody is not
/// counted, what no source says is.
fn who(context: &Context, hospitals: &[&Record<Hospital>]) -> Vec<String> {
    let taken: Vec<&[&str]> = hospitals.iter().map(|one| ways(&one.facts)).collect();
    let labels = [
        (SELF, "doctors-who-self"),
        (COORDINATOR, "doctors-who-coordinator"),
        (REFERRAL, "doctors-who-referral"),
    ];
    let counted = labels.map(|(way, label)| {
        let count = taken.iter().filter(|ways| ways.contains(&way)).count();
        (label, count)
    });
    let silent = taken.iter().filter(|ways| ways.is_empty()).count();
    let silent = ("doctors-who-unstated", silent);
    let said = counted.into_iter().chain([silent]);
    said.filter(|(_, count)| *count > 0)
        .map(|(label, count)| context.words.format(label, &[("count", Arg::Count(count))]))
        .collect()
}

/// What at least one entry, or the text of the treatment, states of it.
fn stated(context: &Context, id: &Id, hospitals: &[&Record<Hospital>]) -> Vec<Fact> {
    let showcase = context.catalogue.showcases.get(id).map(|(facts, _)| facts);
    let today = context.catalogue.today;
    let offers = || {
        let all = hospitals.iter().flat_map(|one| &one.facts.treatments);
        all.filter(|one| one.treatment == *id && !one.has_ended(today))
    };
    let conditions = offers()
        .flat_map(|one| &one.courses)
        .map(|one| &one.condition)
        .chain(showcase.iter().flat_map(|one| {
            let courses = one.courses.iter().map(|course| &course.condition);
            courses.chain(one.longest_stays.iter().map(|stay| &stay.condition))
        }))
        .collect();
    let refused = showcase.iter().filter_map(|one| one.exclusions.as_ref());
    let exclusions = offers()
        .flat_map(|one| &one.not_accepted)
        .chain(refused.flat_map(|one| &one.list))
        .collect();
    let all = hospitals.len();
    let intakes = || hospitals.iter().filter_map(|one| one.facts.intake.as_ref());
    let documents = intakes().filter(|one| !one.documents.is_empty());
    let languages = intakes().filter(|one| !one.document_languages.is_empty());
    let replies = intakes().filter_map(|one| one.reply_days);
    let replies = replies.map(|days| {
        let args = [("days", Arg::Count(usize::from(days)))];
        context.words.format("reply-days", &args)
    });
    let opinions = hospitals
        .iter()
        .filter_map(|one| one.facts.second_opinion.as_ref())
        .filter(|one| one.modes.iter().any(is_distant));
    let reports = hospitals
        .iter()
        .filter_map(|one| report(context, &one.facts));
    vec![
        context.fact(
            "doctors-conditions",
            codes(context, "condition", conditions),
        ),
        context.fact(
            "doctors-exclusions",
            codes(context, "exclusion", exclusions),
        ),
        context.fact(
            "label-documents",
            by(
                context,
                documents.clone().count(),
                all,
                codes(
                    context,
                    "document",
                    documents.flat_map(|one| &one.documents).collect(),
                ),
            ),
        ),
        context.fact(
            "label-document-languages",
            by(
                context,
                languages.clone().count(),
                all,
                codes(
                    context,
                    "language",
                    languages.flat_map(|one| &one.document_languages).collect(),
                ),
            ),
        ),
        context.fact("label-reply", texts(context, all, replies)),
        context.fact(
            "doctors-opinion",
            by(
                context,
                opinions.clone().count(),
                all,
                modes(context, opinions.flat_map(|one| &one.modes)),
            ),
        ),
        context.fact("label-report", texts(context, all, reports)),
    ]
}

/// A way to an opinion for which the patient need not travel.
fn is_distant(mode: &Id) -> bool {
    &**mode != "in-person"
}

fn modes<'a>(context: &Context, modes: impl Iterator<Item = &'a Id>) -> Vec<Run> {
    let modes: BTreeSet<&Id> = modes.filter(|mode| is_distant(mode)).collect();
    context.listed(&context.labels("second-opinion", modes))
}

/// Codes in the order of their vocabulary, each once.
fn codes(context: &Context, vocabulary: &'static str, found: BTreeSet<&Id>) -> Vec<Run> {
    let known = context.catalogue.words.vocabulary.codes(vocabulary).iter();
    let known = known.filter(|code| found.contains(&Id::from(code.as_str())));
    let labels: Vec<String> = known
        .map(|code| context.words.label(vocabulary, code))
        .collect();
    // Labels may hold commas, and begin with capitals.
    let text = labels.join(" · ");
    (!text.is_empty())
        .then(|| Run::plain(text))
        .into_iter()
        .collect()
}

/// The same of several hospitals is said once.
fn texts(context: &Context, all: usize, texts: impl Iterator<Item = String>) -> Vec<Run> {
    let texts: Vec<String> = texts.collect();
    let count = texts.len();
    let different: BTreeSet<String> = texts.into_iter().collect();
    let different: Vec<String> = different.into_iter().collect();
    by(context, count, all, context.listed(&different))
}

/// What some hospitals state, with how many they are.
fn by(context: &Context, count: usize, all: usize, runs: Vec<Run>) -> Vec<Run> {
    let add = |run: Run| {
        let args = [
            ("text", Arg::Text(&run.text)),
            ("count", Arg::Count(count)),
            ("all", Arg::Count(all)),
        ];
        Run::plain(context.words.format("doctors-by", &args))
    };
    runs.into_iter().map(add).collect()
}

/// The written report that a patient takes home.
fn report(context: &Context, facts: &Hospital) -> Option<String> {
    let after = facts.after.as_ref()?;
    let answer = context.words.label("answer", after.report?.code());
    let languages = context.labels("language", &after.report_languages);
    Some(match languages.is_empty() {
        true => answer,
        false => format!("{answer} ({})", context.locale.list(&languages)),
    })
}

/// The accredited ones, by name.
fn coordinators(context: &Context) -> Vec<Coordinator> {
    let today = context.catalogue.today;
    let all = context.catalogue.facilitators.iter();
    let mut records: Vec<&Arc<Record<Facilitator>>> =
        all.filter(|one| is_accredited(&one.facts, today)).collect();
    records.sort_by_key(|one| one.name[context.lang].sort_key.as_slice());
    let coordinator = |record: &Arc<Record<Facilitator>>| {
        let facts = &record.facts;
        let name = &record.name[context.lang];
        let people = facts.languages.iter().filter(|help| help.mode.is_human());
        let spoken = people.filter_map(|help| help.language.as_ref());
        let mut spoken = context.labels("language", spoken);
        spoken.dedup();
        let standing = amtac(context, facts).map(Run::plain);
        let mut rows = vec![
            context.fact("doctors-amtac", standing.into_iter().collect()),
            context.fact("column-language", context.listed(&spoken)),
        ];
        rows.extend(contact(context, &facts.contact, None));
        Coordinator {
            name: context.named(name, &Subject::Facilitator(record.id.clone())),
            second: name.second.as_ref().map(|second| context.written(second)),
            facts: Facts::new(context, rows),
        }
    };
    records.into_iter().map(coordinator).collect()
}
