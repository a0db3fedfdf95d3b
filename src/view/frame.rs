//! What stands around every page: head, menu, navigation, footer.

use serde::Serialize;

use super::keep::{self, Keep};
use super::linked;
use super::parts::{Anchor, Context, Link};
use crate::catalogue::{Catalogue, Provenance};
use crate::facts::{Id, PartialDate};
use crate::html::Html;
use crate::lang::{Direction, Lang};
use crate::plan::Planned;
use crate::route::{self, Facet, IndexKind, Subject};

/// The id of the page that is one tap away from every other.
pub(super) const EMERGENCY: &str = "emergency";

/// What every page has.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// BCP 47.
    pub lang: String,
    /// Of the page.
    pub dir: Direction,
    /// Of the page: four letters, by which the theme names what a script needs.
    pub script: String,
    /// Of the page, without the site's name.
    pub title: String,
    /// For search engines and shared links.
    pub description: String,
    /// Absolute. The source language's page, where this one is no translation.
    pub canonical: String,
    /// Scheme and host: what is asked for by its path stands behind it in a full address.
    pub origin: String,
    /// What machines read of the page: JSON-LD, safe inside a `script` element.
    pub linked: Option<Html>,
    /// Kept out of search engines.
    pub noindex: bool,
    /// Said where most of the main text is in another language.
    pub partly: bool,
    /// `og:locale`.
    pub territory: String,
    /// Its address behind that of the front page, in every language.
    pub tail: String,
    /// The languages in which most of its main text is in another.
    pub untranslated: Vec<String>,
    /// The place in the navigation that it is, or is below.
    pub place: Option<&'static str>,
    /// From the front page to here, without either.
    pub trail: Vec<Link>,
    /// For a page that is worth having without a network.
    pub keep: Option<Keep>,
}

/// What stands around every page of a language and is the same on each. It is made, and made
/// ready for templates, once: 0.1 million instructions less for each page.
#[derive(Debug, Serialize)]
pub struct Around {
    /// BCP 47.
    pub lang: String,
    /// The language's own name.
    pub endonym: String,
    /// The site's name, leading to the front page in this language.
    pub home: Anchor,
    /// The emergency page, where the portal has one.
    pub emergency: Option<Link>,
    /// The search, or the index alone where nothing can be searched.
    pub search: Link,
    /// Every language.
    pub menu: Vec<MenuItem>,
    /// Five places.
    pub nav: Vec<NavItem>,
    /// At the foot.
    pub footer: Vec<Link>,
    /// Says that this is a demonstration.
    pub demonstration: bool,
    /// Where corrections go.
    pub email: Option<String>,
}

/// A language in the menu.
#[derive(Debug, Serialize)]
pub struct MenuItem {
    /// BCP 47.
    pub lang: String,
    /// Of the language, where it is not the page's own.
    pub dir: Option<Direction>,
    /// Its own name.
    pub name: String,
    /// The front page there: behind it stands the `tail` of a page.
    pub url: String,
}

/// A place in the navigation.
#[derive(Debug, Serialize)]
pub struct NavItem {
    /// Where.
    pub url: String,
    /// What it says.
    pub label: String,
    /// What the `place` of a page is there, and of those below it.
    pub place: &'static str,
}

/// What a page says of itself.
pub(super) struct Head {
    title: String,
    description: String,
    trail: Vec<Link>,
    linked: linked::Page,
}

impl Head {
    pub(super) fn new(title: &str, description: &str) -> Self {
        Self {
            title: title.to_owned(),
            description: description.to_owned(),
            trail: Vec::new(),
            linked: linked::Page::default(),
        }
    }

    pub(super) fn trail(mut self, link: Link) -> Self {
        self.trail.push(link);
        self
    }

    /// What the page is mainly about, for machines.
    pub(super) fn about(mut self, main: Option<linked::Main>) -> Self {
        self.linked.main = main;
        self
    }

    /// The day that the page shows as that of its check.
    pub(super) fn checked(mut self, date: Option<PartialDate>) -> Self {
        self.linked.checked = date;
        self
    }

    /// The texts of the page, each with its language and who answers for it.
    pub(super) fn texts(
        mut self,
        context: &Context,
        texts: impl IntoIterator<Item = (Lang, Provenance)>,
    ) -> Self {
        self.linked.texts(context, texts);
        self
    }
}

/// What is the same around every page of the context's language.
pub(super) fn around(context: &Context) -> Around {
    let languages = context.languages;
    let site = &context.catalogue.site;
    let prefix = route::prefix(&site.base_url);
    let own = languages[context.lang].direction;
    let menu = languages.all().map(|lang| {
        let language = &languages[lang];
        MenuItem {
            lang: language.tag.clone(),
            dir: (language.direction != own).then_some(language.direction),
            name: context.catalogue.words[lang].get("endonym").to_owned(),
            url: format!("{prefix}{}", route::path(languages, lang, &Subject::Home)),
        }
    });
    Around {
        lang: context.tag.to_owned(),
        endonym: context.words.get("endonym").to_owned(),
        home: Anchor {
            url: context.url(&Subject::Home),
            text: context.words.get("site-name").to_owned(),
            lang: context.foreign(site_name_tag(context.words.get("site-name"), context.tag)),
        },
        emergency: page_link(context, EMERGENCY, "nav-emergency"),
        search: context.link(
            &Subject::Search,
            context.words.get(if site.search {
                "nav-search"
            } else {
                "nav-index"
            }),
        ),
        menu: menu.collect(),
        nav: nav(context),
        footer: footer(context),
        demonstration: site.demonstration,
        email: site.operator.email.clone(),
    }
}

pub(super) fn frame(context: &Context, around: &Around, planned: &Planned, head: Head) -> Frame {
    let languages = context.languages;
    let site = &context.catalogue.site;
    let translated = planned.translated[context.lang];
    let canonical_lang = if translated {
        context.lang
    } else {
        languages.source()
    };
    let canonical = route::path(languages, canonical_lang, &planned.subject);
    let untranslated = languages.all().filter(|lang| !planned.translated[*lang]);
    let mut frame = Frame {
        lang: context.tag.to_owned(),
        dir: languages[context.lang].direction,
        script: languages[context.lang].script.clone(),
        title: head.title,
        description: head.description,
        canonical: route::absolute(&site.base_url, &canonical),
        origin: route::origin(&site.base_url).to_owned(),
        linked: None,
        noindex: !planned.indexed,
        partly: !translated,
        territory: context.words.get("og-locale").to_owned(),
        tail: route::tail(&planned.subject),
        untranslated: untranslated
            .map(|lang| languages[lang].tag.clone())
            .collect(),
        place: place(&planned.subject),
        trail: head.trail,
        keep: keep::keep(context, &planned.subject),
    };
    frame.linked = linked::page(context, &planned.subject, &frame, around, &head.linked);
    frame
}

/// A link to a page of Markdown, where the portal has it.
pub(super) fn page_link(context: &Context, id: &str, label: &str) -> Option<Link> {
    context
        .catalogue
        .pages
        .contains_key(id)
        .then(|| context.link(&Subject::Page(Id::from(id)), context.words.get(label)))
}

/// The page of Markdown that explains the way of a patient, and the one on prices.
const HOW: &str = "how-it-works";
const COSTS: &str = "costs";

fn nav(context: &Context) -> Vec<NavItem> {
    let item = |link: Link, place| NavItem {
        url: link.url,
        label: link.label,
        place,
    };
    let link = |subject: &Subject, label: &str| context.link(subject, context.words.get(label));
    let mut items = vec![
        item(
            link(&Subject::List(Facet::All, 1), "nav-hospitals"),
            "hospitals",
        ),
        item(
            link(&Subject::Index(IndexKind::Treatments), "nav-treatments"),
            "treatments",
        ),
    ];
    for (id, label) in [(HOW, "nav-how-it-works"), (COSTS, "nav-costs")] {
        items.extend(page_link(context, id, label).map(|link| item(link, id)));
    }
    items.push(item(
        link(&Subject::Facilitators, "nav-coordinators"),
        "coordinators",
    ));
    items
}

/// Where a page stands in the navigation.
fn place(here: &Subject) -> Option<&'static str> {
    Some(match here {
        Subject::Index(IndexKind::Treatments)
        | Subject::Compare(..)
        | Subject::List(
            Facet::Treatment(_) | Facet::TreatmentRegion(..) | Facet::TreatmentLanguage(..),
            _,
        ) => "treatments",
        Subject::List(..) | Subject::Hospital(_) | Subject::Sheet(_) | Subject::Index(_) => {
            "hospitals"
        }
        Subject::Facilitators | Subject::Facilitator(_) => "coordinators",
        Subject::Page(id) => [HOW, COSTS].into_iter().find(|one| **id == **one)?,
        _ => return None,
    })
}

fn footer(context: &Context) -> Vec<Link> {
    let mut links = Vec::new();
    for (id, label) in [
        ("right-for-you", "home-right-for-you"),
        ("about", "nav-about"),
        ("visa", "nav-visa"),
        ("for-doctors", "nav-for-doctors"),
        ("marks", "nav-marks"),
    ] {
        links.extend(page_link(context, id, label));
    }
    links.push(context.link(&Subject::Centres, context.words.get("nav-centres")));
    links.push(context.link(&Subject::Sources, context.words.get("nav-sources")));
    links.extend(context.data_page());
    if context.catalogue.site.offline {
        links.push(context.link(&Subject::Offline, context.words.get("offline-title")));
    }
    for (id, label) in [
        ("accessibility", "nav-accessibility"),
        ("privacy", "nav-privacy"),
    ] {
        links.extend(page_link(context, id, label));
    }
    links
}

/// The language gate: no redirect, no guess, every language in its own script.
#[derive(Debug, Serialize)]
pub struct GateView {
    /// Absolute.
    pub canonical: String,
    /// What the site is, in the first language, for search engines.
    pub description: String,
    /// What machines read of the site: JSON-LD, safe inside a `script` element.
    pub linked: Option<Html>,
    /// Every language.
    pub doors: Vec<Door>,
    /// "Page not found" instead of the choice of a language.
    pub not_found: bool,
    /// Says that this is a demonstration.
    pub demonstration: bool,
}

/// One language on the gate.
#[derive(Debug, Serialize)]
pub struct Door {
    /// BCP 47.
    pub lang: String,
    /// Of the language.
    pub dir: Direction,
    /// Of the language, in four letters.
    pub script: String,
    /// Its own name.
    pub name: String,
    /// Its front page.
    pub url: String,
    /// The site's name there.
    pub site: String,
    /// The language of that name.
    pub site_lang: String,
    /// "Choose your language", there.
    pub choose: String,
    /// "Page not found", there.
    pub not_found_title: String,
    /// What to do then.
    pub not_found_text: String,
    /// "Find a hospital", there.
    pub find: Link,
    /// The emergency page, where the portal has one.
    pub emergency: Option<Link>,
    /// The footer's sentence.
    pub demonstration: String,
}

pub(super) fn gate(catalogue: &Catalogue) -> GateView {
    let languages = &catalogue.site.languages;
    let prefix = route::prefix(&catalogue.site.base_url);
    let first = languages.all().next().unwrap_or(languages.source());
    let door = |lang: Lang| {
        let words = &catalogue.words[lang];
        let link = |subject: &Subject, label: &str| Link {
            url: format!("{prefix}{}", route::path(languages, lang, subject)),
            label: words.get(label).to_owned(),
            count: None,
        };
        let emergency = catalogue
            .pages
            .contains_key(EMERGENCY)
            .then(|| link(&Subject::Page(Id::from(EMERGENCY)), "nav-emergency"));
        Door {
            lang: languages[lang].tag.clone(),
            dir: languages[lang].direction,
            script: languages[lang].script.clone(),
            name: words.get("endonym").to_owned(),
            url: link(&Subject::Home, "site-name").url,
            site: words.get("site-name").to_owned(),
            site_lang: site_name_tag(words.get("site-name"), &languages[lang].tag).to_owned(),
            choose: words.get("gate-choose").to_owned(),
            not_found_title: words.get("not-found-title").to_owned(),
            not_found_text: words.get("not-found-text").to_owned(),
            find: link(&Subject::List(Facet::All, 1), "nav-hospitals"),
            emergency,
            demonstration: words.get("footer-demonstration").to_owned(),
        }
    };
    GateView {
        canonical: route::absolute(&catalogue.site.base_url, "/"),
        description: catalogue.words[first].get("home-description").to_owned(),
        linked: Some(linked::gate(catalogue)),
        doors: languages.all().map(door).collect(),
        not_found: false,
        demonstration: catalogue.site.demonstration,
    }
}

/// A site's name that is all ASCII is English, whatever the page: a proper name is not
/// translated, and a voice should read it as what it is.
fn site_name_tag<'a>(name: &str, own: &'a str) -> &'a str {
    if name.is_ascii() { "en" } else { own }
}
