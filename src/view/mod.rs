//! What each page may know, in one language: the whole dependency set of its bytes.

mod article;
mod centre;
mod contact;
mod controls;
mod course;
mod data;
mod doctors;
mod facilitator;
mod filter;
mod frame;
mod hospital;
mod journey;
mod keep;
mod linked;
mod list;
mod listing;
mod machine;
mod map;
mod marked;
mod marks;
mod memo;
mod moved;
mod note;
mod notice;
mod parts;
mod price;
mod prose;
mod qr;
mod row;
mod search;
mod showcase;
mod spoken;
mod standing;
mod vcard;

use serde::Serialize;

pub use article::ArticleView;
pub use centre::{CentreView, CentresView};
pub use controls::Control;
pub use data::DataView;
pub use doctors::DoctorsView;
pub use facilitator::{FacilitatorView, FacilitatorsView};
pub use frame::{Around, Frame, GateView};
pub use hospital::{CompareView, HospitalView, LetterView, SheetView};
pub use keep::{Keep, OfflineView};
pub use list::ListView;
pub use listing::{HomeView, IndexView};
pub use machine::{robots, sitemap, sitemap_index};
pub use map::Map;
pub use memo::Memo;
pub use moved::MovedView;
pub use note::{Note, SourceLink, SourceList};
pub use notice::{Again, Notice, Stale};
pub use parts::{Anchor, Block, Fact, Link, Run};
pub use row::Row;
pub use search::SearchView;
pub use vcard::vcard;

use crate::catalogue::Catalogue;
use crate::facts::Id;
use crate::lang::Lang;
use crate::locale::Locale;
use crate::moved::Moved;
use crate::plan::{Planned, SitePlan};
use crate::route::Subject;
use crate::words::Words;
use parts::Context;

/// One page, ready for its template. Serialisable: a template can ask for nothing else.
#[derive(Debug, Serialize)]
pub struct PageView {
    /// The template that shows it.
    pub template: &'static str,
    /// What every page has.
    pub page: Frame,
    /// What this one has.
    pub body: Body,
}

/// What a page holds, by template.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// `home.html`.
    Home(HomeView),
    /// `list.html`.
    List(Box<ListView>),
    /// `hospital.html`.
    Hospital(Box<HospitalView>),
    /// `sheet.html`.
    Sheet(Box<SheetView>),
    /// `compare.html`.
    Compare(Box<CompareView>),
    /// `index.html`.
    Index(IndexView),
    /// `facilitators.html`.
    Facilitators(FacilitatorsView),
    /// `facilitator.html`.
    Facilitator(Box<FacilitatorView>),
    /// `centres.html`.
    Centres(CentresView),
    /// `centre.html`.
    Centre(Box<CentreView>),
    /// `article.html`.
    Article(ArticleView),
    /// `emergency.html`: the same, and as light as a page can be.
    Emergency(ArticleView),
    /// `doctors.html`.
    Doctors(Box<DoctorsView>),
    /// `sources.html`.
    Sources(SourcesView),
    /// `data.html`.
    Data(Box<DataView>),
    /// `search.html`.
    Search(SearchView),
    /// `offline.html`.
    Offline(OfflineView),
    /// `not-found.html`.
    NotFound,
}

/// The template of the page of a subject.
pub fn template(subject: &Subject) -> &'static str {
    match subject {
        Subject::Home => "home.html",
        Subject::List(..) => "list.html",
        Subject::Index(_) => "index.html",
        Subject::Hospital(_) => "hospital.html",
        Subject::Sheet(_) => "sheet.html",
        Subject::Compare(..) => "compare.html",
        Subject::Facilitators => "facilitators.html",
        Subject::Facilitator(_) => "facilitator.html",
        Subject::Centres | Subject::Country(_) => "centres.html",
        Subject::Centre(_) => "centre.html",
        Subject::Page(id) => match &**id {
            doctors::ID => "doctors.html",
            frame::EMERGENCY => "emergency.html",
            _ => "article.html",
        },
        Subject::Sources => "sources.html",
        Subject::Data => "data.html",
        Subject::Search => "search.html",
        Subject::Offline => "offline.html",
        Subject::NotFound => "not-found.html",
    }
}

/// Every source there is.
#[derive(Debug, Serialize)]
pub struct SourcesView {
    /// By title.
    pub items: SourceList,
    /// Where all of them can be downloaded, each with what was read there.
    pub data: Option<Link>,
}

/// What is around every page of a language.
pub fn around(catalogue: &Catalogue, plan: &SitePlan, lang: Lang) -> Around {
    let memo = Memo::default();
    frame::around(&Context::new(catalogue, plan, &memo, lang))
}

/// Makes the view of a planned page, with what is [`around`] it in its language. A pure
/// function of the catalogue and the route; `None` for a subject that the catalogue does not
/// hold.
pub fn view(
    catalogue: &Catalogue,
    plan: &SitePlan,
    around: &Around,
    planned: &Planned,
    memo: &Memo,
    lang: Lang,
) -> Option<PageView> {
    let context = Context::new(catalogue, plan, memo, lang);
    let words = context.words;
    let (body, head) = match &planned.subject {
        Subject::Home => (
            Body::Home(listing::home(&context)),
            frame::Head::new(words.get("home-title"), words.get("home-description")),
        ),
        Subject::List(facet, page) => {
            let (view, head) = list::list(&context, facet, *page);
            (Body::List(Box::new(view)), head)
        }
        Subject::Index(kind) => {
            let (view, head) = listing::index(&context, *kind);
            (Body::Index(view), head)
        }
        Subject::Hospital(id) => {
            let record = Catalogue::find(&catalogue.hospitals, id)?;
            let (view, head) = hospital::hospital(&context, record);
            (Body::Hospital(Box::new(view)), head)
        }
        Subject::Sheet(id) => {
            let record = Catalogue::find(&catalogue.hospitals, id)?;
            let (view, head) = hospital::sheet(&context, record);
            (Body::Sheet(Box::new(view)), head)
        }
        Subject::Compare(treatment, columns) => {
            let (view, head) = hospital::compare(&context, treatment, *columns)?;
            (Body::Compare(Box::new(view)), head)
        }
        Subject::Facilitators => {
            let view = facilitator::list(&context);
            let head = frame::Head::new(
                words.get("coordinators-title"),
                words.get("coordinators-description"),
            )
            .about(linked::list(view.addresses()));
            (Body::Facilitators(view), head)
        }
        Subject::Facilitator(id) => {
            let record = Catalogue::find(&catalogue.facilitators, id)?;
            let (view, head) = facilitator::facilitator(&context, record);
            (Body::Facilitator(Box::new(view)), head)
        }
        Subject::Centres => {
            let view = centre::list(&context, None);
            let head =
                frame::Head::new(words.get("centres-title"), words.get("centres-description"))
                    .about(linked::list(view.addresses()));
            (Body::Centres(view), head)
        }
        Subject::Country(country) => country_page(&context, country),
        Subject::Centre(id) => {
            let record = Catalogue::find(&catalogue.centres, id)?;
            let (view, head) = centre::centre(&context, record);
            (Body::Centre(Box::new(view)), head)
        }
        Subject::Page(id) => {
            let article = catalogue.pages.get(id)?;
            match &**id {
                doctors::ID => {
                    let (view, head) = doctors::page(&context, &planned.subject, article);
                    (Body::Doctors(Box::new(view)), head)
                }
                id => {
                    let (view, head) = article::page(&context, &planned.subject, article);
                    match id == frame::EMERGENCY {
                        true => (Body::Emergency(view), head),
                        false => (Body::Article(view), head),
                    }
                }
            }
        }
        Subject::Sources => (
            Body::Sources(SourcesView {
                items: context.all_sources(),
                data: context.data_page(),
            }),
            frame::Head::new(words.get("sources-title"), words.get("sources-description")),
        ),
        Subject::Data => {
            let (view, head) = data::data(&context);
            (Body::Data(Box::new(view)), head)
        }
        Subject::Search => {
            let (view, head) = search::search(&context);
            (Body::Search(view), head)
        }
        Subject::Offline => (
            Body::Offline(keep::offline(&context)),
            frame::Head::new(words.get("offline-title"), words.get("offline-lede")),
        ),
        Subject::NotFound => (
            Body::NotFound,
            frame::Head::new(words.get("not-found-title"), words.get("not-found-text")),
        ),
    };
    Some(PageView {
        template: template(&planned.subject),
        page: frame::frame(&context, around, planned, head),
        body,
    })
}

fn country_page(context: &Context, country: &Id) -> (Body, frame::Head) {
    let name = context.words.label("country", country);
    let args = [("country", crate::words::Arg::Text(&name))];
    let head = frame::Head::new(
        &context.words.format("country-title", &args),
        &context.words.format("country-description", &args),
    )
    .trail(context.link(&Subject::Centres, context.words.get("nav-centres")));
    let view = centre::list(context, Some(country));
    let head = head.about(linked::list(view.addresses()));
    (Body::Centres(view), head)
}

/// The language gate, `/`.
pub fn gate(catalogue: &Catalogue) -> GateView {
    frame::gate(catalogue)
}

/// What stands at an old address. `canonical` is the address that the new page names so.
pub fn moved(catalogue: &Catalogue, one: &Moved, canonical: &str) -> MovedView {
    moved::moved(catalogue, one, canonical)
}

/// What the letter to a hospital quotes of its page, in the Japanese of `words` and
/// `locale`, whether the portal publishes Japanese or not. `None` for an unknown hospital.
pub fn letter(
    catalogue: &Catalogue,
    plan: &SitePlan,
    (words, locale): (&Words, &Locale),
    id: &str,
) -> Option<LetterView> {
    let record = Catalogue::find(&catalogue.hospitals, id)?;
    let languages = &catalogue.site.languages;
    let lang = languages.find("ja").unwrap_or_else(|| languages.source());
    let memo = Memo::default();
    let context = Context {
        tag: "ja",
        words,
        locale,
        notes: note::NoteWords::new(words),
        ..Context::new(catalogue, plan, &memo, lang)
    };
    Some(hospital::letter(&context, record))
}
