//! Pages of Markdown.

use std::sync::Arc;

use serde::Serialize;

use super::frame::{EMERGENCY, Head};
use super::journey::{Step, journey};
use super::note::{Detail, SourceList};
use super::notice::{Again, Notice, Stale};
use super::parts::{Context, Run, SecondLabel};
use super::price::{self, PriceRules};
use super::prose;
use crate::catalogue::{Article, Picture, Version};
use crate::facts::Shelf;
use crate::lang::Direction;
use crate::markdown::Section;
use crate::route::Subject;

/// A page of Markdown, its links and citations resolved for one language.
#[derive(Debug, Serialize)]
pub struct ArticleView {
    title: Run,
    /// That the original of the title has changed.
    stale: Option<Stale>,
    checked: Option<String>,
    next_check: Option<String>,
    /// Sections with a heading, where there are enough to get lost in.
    contents: Vec<Run>,
    pub(super) sections: Vec<SectionView>,
    /// A section has a table.
    has_tables: bool,
    /// A section stands there in a second language too.
    is_doubled: bool,
    /// Behind the opening: the steps, where its sections are steps.
    journey: Vec<Step>,
    /// Behind the opening: what hospitals charge for a point.
    price_rules: Option<PriceRules>,
    sources: SourceList,
}

/// A section in the nearest language it has.
#[derive(Debug, Serialize)]
pub(super) struct SectionView {
    pub(super) id: Option<String>,
    heading: Option<String>,
    html: String,
    lang: Option<String>,
    dir: Option<Direction>,
    /// What must be said of this section; absent where the section before said the same.
    notice: Option<Notice>,
    /// Of the safety set, where the section before said the same: the original is one step
    /// away all the same.
    again: Option<Again>,
    /// That its original has changed.
    stale: Option<Stale>,
    /// The same in a second language.
    second: Option<SecondView>,
}

/// A section once more, in a second language that the reader may know.
#[derive(Debug, Serialize)]
struct SecondView {
    label: SecondLabel,
    heading: Option<String>,
    html: String,
    lang: String,
    dir: Direction,
}

pub(super) fn page(context: &Context, subject: &Subject, article: &Article) -> (ArticleView, Head) {
    let text = &article.text[context.lang];
    let head = Head::new(&text.title.value, &text.description.value)
        .checked(article.verified_on)
        .texts(context, article.texts(context.lang));
    (body(context, subject, article), head)
}

/// The title, marked with its language where it fell back.
pub(super) fn title(context: &Context, article: &Article) -> Run {
    let title = &article.text[context.lang].title;
    Run {
        lang: context.foreign(&context.languages[title.lang].tag),
        ..Run::plain(title.value.to_string())
    }
}

/// The text, as the page of the subject shows it.
pub(super) fn body(context: &Context, subject: &Subject, article: &Article) -> ArticleView {
    let text = &article.text[context.lang];
    // The page that must open on the slowest line says it once, for all of it.
    let is_lean = matches!(subject, Subject::Page(id) if &**id == EMERGENCY);
    let detail = if is_lean {
        Detail::Brief
    } else {
        Detail::Cited
    };
    let mut said: Option<Notice> = None;
    let sections: Vec<SectionView> = text
        .sections
        .iter()
        // A page may begin with a heading. What its empty opening would say of itself, that a
        // machine translated it, must be said of the first words that can be read.
        .filter(|text| text.value.heading.is_some() || !text.value.body.pieces.is_empty())
        .map(|text| {
            let section = &text.value;
            let fallback = text.lang != context.lang;
            let language = &context.languages[text.lang];
            let place = section.id.as_deref().unwrap_or("");
            let notice = context.notice(text, subject, place);
            let repeat = match (&notice, &said) {
                (Some(notice), Some(said)) => notice.says_as(said),
                _ => false,
            };
            said.clone_from(&notice);
            let again = notice
                .as_ref()
                .filter(|_| repeat && text.is_safety && !is_lean);
            let again = again.and_then(|notice| notice.again(context));
            let second = text.second.as_ref();
            SectionView {
                id: section.id.clone(),
                heading: section.heading.clone(),
                html: prose::html(context, text.lang, &section.body, article),
                lang: fallback.then(|| language.tag.clone()),
                dir: fallback.then_some(language.direction),
                notice: notice.filter(|_| !repeat),
                again,
                stale: context.stale(text.provenance, subject, place),
                second: second.map(|one| second_view(context, one, subject, place, article)),
            }
        })
        .collect();
    ArticleView {
        contents: contents(&sections),
        next_check: next_check(context, article),
        title: title(context, article),
        stale: context.stale(text.title.provenance, subject, ""),
        checked: article.verified_on.map(|date| context.date(date)),
        has_tables: sections.iter().any(|one| one.html.contains("<table")),
        is_doubled: sections.iter().any(|one| one.second.is_some()),
        sections,
        journey: journey(context, article, None),
        price_rules: match article.picture {
            Some(Picture::PriceRules) => price::rules(context),
            None => None,
        },
        sources: context.source_list(&article.sources, detail),
    }
}

fn second_view(
    context: &Context,
    text: &Version<Arc<Section>>,
    subject: &Subject,
    place: &str,
    article: &Article,
) -> SecondView {
    let language = &context.languages[text.lang];
    SecondView {
        label: context.second_label(text.lang, text.provenance, subject, place),
        heading: text.value.heading.clone(),
        html: prose::html_without_ids(context, text.lang, &text.value.body, article),
        lang: language.tag.clone(),
        dir: language.direction,
    }
}

/// When the text must be compared with its sources again, or a figure in it that was
/// compared on a day of its own.
fn next_check(context: &Context, article: &Article) -> Option<String> {
    let own = (article.verified_on?, Shelf::Page);
    let figures = article.figures.values();
    let figures = figures.filter_map(|one| Some((one.verified_on?, Shelf::Fact)));
    context.next_check(figures.chain([own]))
}

/// Links to sections, each in the section's own language.
fn contents(sections: &[SectionView]) -> Vec<Run> {
    let links: Vec<Run> = sections.iter().filter_map(entry).collect();
    match links.len() {
        0..4 => Vec::new(),
        _ => links,
    }
}

/// Where a section with a heading stands.
pub(super) fn entry(section: &SectionView) -> Option<Run> {
    Some(Run {
        url: Some(format!("#{}", section.id.as_deref()?)),
        lang: section.lang.clone(),
        ..Run::plain(section.heading.clone()?)
    })
}
