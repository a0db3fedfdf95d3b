//! The page itself: what it is called, in which language, who answers for its words, and
//! where it stands in the site.

use serde::Serialize;

use super::{Main, Reference, absolute};
use crate::catalogue::{Catalogue, Provenance};
use crate::facts::PartialDate;
use crate::html::Html;
use crate::lang::Lang;
use crate::route::{self, Facet, Subject};
use crate::view::frame::{Around, Frame};
use crate::view::parts::Context;

/// Pages of Markdown whose text is about health or treatment.
const MEDICAL: [&str; 5] = [
    "emergency",
    "right-for-you",
    "records",
    "after-return",
    "for-doctors",
];

/// What a page can say of itself besides its title.
#[derive(Debug, Default)]
pub(in crate::view) struct Page {
    pub(in crate::view) main: Option<Main>,
    /// The date that the page shows as the day of its check.
    pub(in crate::view) checked: Option<PartialDate>,
    /// Of the blocks of text in the page's own language, who answers for the one that is
    /// least sure.
    hand: Option<Hand>,
    /// When the newest of them was made, or last compared with its original.
    made_on: Option<PartialDate>,
    /// A block of text is none that a machine made.
    is_mixed: bool,
}

/// Who answers for a translation, the least sure last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hand {
    Human,
    Reviewed,
    Machine,
}

impl Page {
    /// Notes by whom the texts of the page were translated.
    pub(in crate::view) fn texts(
        &mut self,
        context: &Context,
        texts: impl IntoIterator<Item = (Lang, Provenance)>,
    ) {
        for (lang, provenance) in texts {
            let hand = hand(provenance).filter(|_| lang == context.lang);
            self.is_mixed |= !matches!(hand, Some(Hand::Machine | Hand::Reviewed));
            self.hand = self.hand.max(hand);
            self.made_on = match (self.made_on, hand.and_then(|_| day(provenance))) {
                (Some(one), Some(other)) if one.first_day() > other.first_day() => Some(one),
                (one, other) => other.or(one),
            };
        }
    }
}

fn hand(provenance: Provenance) -> Option<Hand> {
    match provenance {
        Provenance::Original => None,
        Provenance::Human => Some(Hand::Human),
        Provenance::Reviewed(_) => Some(Hand::Reviewed),
        Provenance::Machine(_) => Some(Hand::Machine),
        Provenance::Stale { was, on, .. } => hand(Provenance::of(was, on)),
    }
}

fn day(provenance: Provenance) -> Option<PartialDate> {
    match provenance {
        Provenance::Original | Provenance::Human => None,
        Provenance::Reviewed(on) | Provenance::Machine(on) | Provenance::Stale { on, .. } => on,
    }
}

/// What the notices say of the page's least sure text, and when it was made.
fn status(context: &Context, said: &Page) -> Option<String> {
    let says = match said.hand? {
        Hand::Machine => context.words.get("notice-machine"),
        Hand::Reviewed => context.words.get("notice-reviewed"),
        Hand::Human => return None,
    };
    let day = said.made_on.map(|day| context.made_on(day));
    Some(
        [says]
            .into_iter()
            .chain(day.as_deref())
            .collect::<Vec<_>>()
            .join(" "),
    )
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WebPage<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
    name: &'a str,
    description: &'a str,
    in_language: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_reviewed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of_work: Option<Reference>,
    /// The sentence that the page says of its translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    creative_work_status: Option<String>,
    /// That a machine made text of the page, all of it or some.
    #[serde(skip_serializing_if = "Option::is_none")]
    digital_source_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<WebSite<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    breadcrumb: Option<Trail<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    main_entity: Option<&'a Main>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WebSite<'a> {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<&'a str>,
    in_language: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Trail<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_element: Vec<Step<'a>>,
}

/// A step of a trail; the last is the page itself.
#[derive(Serialize)]
struct Step<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<Reference>,
}

// A machine that translates has learnt from texts. A person's check is said by the status.
const MACHINE_MADE: &str = "https://schema.org/TrainedAlgorithmicMediaDigitalSource";
const PARTLY_MACHINE_MADE: &str =
    "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource";

const SCHEMA: &str = "https://schema.org";

/// What the page of a subject says to machines; `None` for "page not found", which is about
/// nothing.
pub(in crate::view) fn page(
    context: &Context,
    subject: &Subject,
    frame: &Frame,
    around: &Around,
    said: &Page,
) -> Option<Html> {
    let kind = kind(context.catalogue, subject)?;
    let source = context.languages.source();
    let mut in_language = vec![context.tag];
    if frame.partly && source != context.lang {
        in_language.push(&context.languages[source].tag);
    }
    let original = said.hand.filter(|_| source != context.lang).map(|_| {
        let path = route::path(context.languages, source, subject);
        Reference {
            id: route::absolute(&context.catalogue.site.base_url, &path),
        }
    });
    Some(Html::data(&WebPage {
        context: SCHEMA,
        kind,
        url: absolute(context, subject),
        name: &frame.title,
        description: &frame.description,
        in_language,
        last_reviewed: said.checked.map(|date| date.to_string()),
        translation_of_work: original,
        creative_work_status: status(context, said),
        digital_source_type: matches!(said.hand, Some(Hand::Machine | Hand::Reviewed)).then(|| {
            // What else a page shows are facts, which no machine made.
            match subject {
                Subject::Page(_) if !said.is_mixed => MACHINE_MADE,
                _ => PARTLY_MACHINE_MADE,
            }
        }),
        is_part_of: (*subject == Subject::Home).then(|| WebSite {
            context: None,
            alternate_name: Vec::new(),
            ..site(context.catalogue, context.lang)
        }),
        breadcrumb: trail(context, frame, around),
        main_entity: said.main.as_ref(),
    }))
}

/// `None` for what is no page of the site.
fn kind(catalogue: &Catalogue, subject: &Subject) -> Option<&'static str> {
    Some(match subject {
        // What the reader saved is on the reader's device.
        Subject::NotFound | Subject::Offline => return None,
        Subject::List(Facet::Treatment(id), 1) if catalogue.showcases.contains_key(id) => {
            "MedicalWebPage"
        }
        Subject::Page(id) if MEDICAL.contains(&&**id) => "MedicalWebPage",
        Subject::Page(id) if &**id == "about" => "AboutPage",
        Subject::List(..)
        | Subject::Compare(..)
        | Subject::Index(_)
        | Subject::Facilitators
        | Subject::Centres
        | Subject::Country(_)
        | Subject::Search => "CollectionPage",
        Subject::Home
        | Subject::Hospital(_)
        | Subject::Sheet(_)
        | Subject::Facilitator(_)
        | Subject::Centre(_)
        | Subject::Page(_)
        | Subject::Sources
        | Subject::Data => "WebPage",
    })
}

/// From the front page to here; none where the page shows none.
fn trail<'a>(context: &Context, frame: &'a Frame, around: &'a Around) -> Option<Trail<'a>> {
    if frame.trail.is_empty() {
        return None;
    }
    let origin = route::origin(&context.catalogue.site.base_url);
    let first = around.home.url.as_str();
    let steps = std::iter::once((around.home.text.as_str(), Some(first)))
        .chain(
            frame
                .trail
                .iter()
                .map(|link| (link.label.as_str(), Some(link.url.as_str()))),
        )
        .chain([(frame.title.as_str(), None)]);
    let steps = steps.enumerate().map(|(at, (name, url))| Step {
        kind: "ListItem",
        position: at + 1,
        name,
        item: url.map(|url| Reference {
            id: route::absolute(origin, url),
        }),
    });
    Some(Trail {
        kind: "BreadcrumbList",
        item_list_element: steps.collect(),
    })
}

fn site(catalogue: &Catalogue, lang: Lang) -> WebSite<'_> {
    let languages = &catalogue.site.languages;
    let name = catalogue.words[lang].get("site-name");
    let mut others: Vec<&str> = Vec::new();
    for lang in languages.all() {
        let other = catalogue.words[lang].get("site-name");
        if other != name && !others.contains(&other) {
            others.push(other);
        }
    }
    WebSite {
        context: Some(SCHEMA),
        kind: "WebSite",
        url: route::absolute(&catalogue.site.base_url, "/"),
        name,
        alternate_name: others,
        in_language: languages
            .all()
            .map(|lang| languages[lang].tag.as_str())
            .collect(),
    }
}

/// The site as a whole: what the gate says, where a search engine looks for its name.
pub(in crate::view) fn gate(catalogue: &Catalogue) -> Html {
    let languages = &catalogue.site.languages;
    let first = languages.all().next().unwrap_or_else(|| languages.source());
    Html::data(&site(catalogue, first))
}
