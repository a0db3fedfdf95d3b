//! Every address of the site: the only code that builds URLs.

mod address;

pub use self::address::{path, url};

use crate::facts::{Id, IntakeRoute, Prefecture, Region};
use crate::lang::{Lang, Languages};

/// What a page is about, in whatever language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// The front page of a language.
    Home,
    /// A list of hospitals, a page of it from 1.
    List(Facet, usize),
    /// The hospitals of a treatment side by side.
    Compare(Id, Columns),
    /// One hospital.
    Hospital(Id),
    /// What a patient of a hospital takes along, on one sheet of paper.
    Sheet(Id),
    /// The index of a kind of facet.
    Index(IndexKind),
    /// All facilitators.
    Facilitators,
    /// One facilitator.
    Facilitator(Id),
    /// All centres abroad.
    Centres,
    /// The centres of one country.
    Country(Id),
    /// One centre abroad.
    Centre(Id),
    /// A page of Markdown.
    Page(Id),
    /// Every source there is.
    Sources,
    /// What can be downloaded, and how it may be used.
    Data,
    /// What can be found, from A to Z, and the field to search it.
    Search,
    /// What the reader saved on this device.
    Offline,
    /// "Page not found" in one language.
    NotFound,
}

/// What the hospitals of a list have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Nothing: all of them.
    All,
    /// A treatment. Its first page is the treatment's own.
    Treatment(Id),
    /// A treatment in a region.
    TreatmentRegion(Id, Region),
    /// A treatment with people who speak a language.
    TreatmentLanguage(Id, Id),
    /// A region.
    Region(Region),
    /// A prefecture.
    Prefecture(Prefecture),
    /// People who speak a language.
    Language(Id),
    /// A scheme that recognises, or recognised, them.
    Scheme(Id),
    /// How a patient applies.
    Intake(IntakeRoute),
}

/// Which hospitals of a treatment stand side by side on one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Columns {
    /// All of them; where they are too many for a table, the way to those of each region.
    All,
    /// Those of a region, a page of them from 1.
    Region(Region, usize),
}

/// Pages that list facets with their counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum IndexKind {
    Treatments,
    Regions,
    Languages,
    Schemes,
    Intake,
}

/// Lists that Markdown can link to: `[text](list:hospitals)`.
pub const LISTS: &[&str] = &[
    "hospitals",
    "treatments",
    "regions",
    "languages",
    "accreditation",
    "apply",
    "coordinators",
    "centres",
    "sources",
    DATA_LIST,
];

/// The one of [`LISTS`] that a portal can leave out: the page of open data.
pub const DATA_LIST: &str = "data";

/// First parts of paths that no page of Markdown may take.
pub const RESERVED: &[&str] = &[
    "hospitals",
    "treatments",
    "regions",
    "languages",
    "accreditation",
    "apply",
    "coordinators",
    "near-home",
    "sources",
    "data",
    "search",
    "offline",
    "404",
];

impl Subject {
    /// The list with this id in [`LISTS`].
    pub fn list(id: &str) -> Option<Self> {
        Some(match id {
            "hospitals" => Self::List(Facet::All, 1),
            "treatments" => Self::Index(IndexKind::Treatments),
            "regions" => Self::Index(IndexKind::Regions),
            "languages" => Self::Index(IndexKind::Languages),
            "accreditation" => Self::Index(IndexKind::Schemes),
            "apply" => Self::Index(IndexKind::Intake),
            "coordinators" => Self::Facilitators,
            "centres" => Self::Centres,
            "sources" => Self::Sources,
            DATA_LIST => Self::Data,
            _ => return None,
        })
    }
}

/// Something with an id that addresses are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Named {
    Hospital,
    Facilitator,
    Centre,
    Treatment,
    Page,
}

impl Named {
    /// As a message calls it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Hospital => "hospital",
            Self::Facilitator => "facilitator",
            Self::Centre => "centre",
            Self::Treatment => "treatment",
            Self::Page => "page",
        }
    }
}

impl Subject {
    /// Whose id its address is made of.
    pub fn named(&self) -> Option<(Named, &Id)> {
        match self {
            Self::Hospital(id) | Self::Sheet(id) => Some((Named::Hospital, id)),
            Self::Facilitator(id) => Some((Named::Facilitator, id)),
            Self::Centre(id) => Some((Named::Centre, id)),
            Self::Page(id) => Some((Named::Page, id)),
            Self::Compare(id, _)
            | Self::List(
                Facet::Treatment(id)
                | Facet::TreatmentRegion(id, _)
                | Facet::TreatmentLanguage(id, _),
                _,
            ) => Some((Named::Treatment, id)),
            _ => None,
        }
    }

    /// The same of what had this id; itself where its address is made of none.
    #[must_use]
    pub fn called(&self, id: &Id) -> Self {
        let id = Id::clone(id);
        match self {
            Self::Hospital(_) => Self::Hospital(id),
            Self::Sheet(_) => Self::Sheet(id),
            Self::Facilitator(_) => Self::Facilitator(id),
            Self::Centre(_) => Self::Centre(id),
            Self::Page(_) => Self::Page(id),
            Self::Compare(_, columns) => Self::Compare(id, *columns),
            Self::List(facet, page) => Self::List(facet.called(id), *page),
            other => other.clone(),
        }
    }

    /// Whether people link to it: "page not found" and what is on one device stand for
    /// nothing that could be lost.
    pub fn is_linked_to(&self) -> bool {
        !matches!(self, Self::NotFound | Self::Offline)
    }
}

impl Facet {
    fn called(&self, id: Id) -> Self {
        match self {
            Self::Treatment(_) => Self::Treatment(id),
            Self::TreatmentRegion(_, region) => Self::TreatmentRegion(id, *region),
            Self::TreatmentLanguage(_, language) => {
                Self::TreatmentLanguage(id, Id::clone(language))
            }
            other => other.clone(),
        }
    }
}

/// Stands for the language in an address that is meant in each of them.
pub const EVERY: &str = ":lang";

/// The address of a subject in whatever language: `/:lang/hospitals/x/`.
pub fn pattern(subject: &Subject) -> String {
    format!("/{EVERY}/{}", subject.tail())
}

/// Of what an address, with or without [`EVERY`], was: hospitals and all else with an id.
pub fn owner(address: &str) -> Option<(Named, &str)> {
    let mut parts = address.split('/').skip(1);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next());
    if first == "cards" {
        return second.strip_suffix(".vcf").map(|id| (Named::Hospital, id));
    }
    let id = third.filter(|id| !id.is_empty());
    match (second, id) {
        ("near-home", Some("in")) => None,
        ("hospitals", Some("page")) => None,
        ("hospitals", id) => id.map(|id| (Named::Hospital, id)),
        ("coordinators", id) => id.map(|id| (Named::Facilitator, id)),
        ("near-home", id) => id.map(|id| (Named::Centre, id)),
        ("treatments", id) => id.map(|id| (Named::Treatment, id)),
        (page, None) if third.is_some() && !page.is_empty() && !RESERVED.contains(&page) => {
            Some((Named::Page, page))
        }
        _ => None,
    }
}

/// Every address that is made of an id, as a line of `site.yaml` names them.
pub fn all_of(named: Named, id: &str) -> Vec<String> {
    let folder = |list: &str| format!("/{EVERY}/{list}/{id}/*");
    match named {
        Named::Hospital => vec![folder("hospitals"), vcard(&id.into())],
        Named::Facilitator => vec![folder("coordinators")],
        Named::Centre => vec![folder("near-home")],
        Named::Treatment => vec![folder("treatments")],
        Named::Page => vec![format!("/{EVERY}/{id}/")],
    }
}

/// Whether people or programs keep the address of a file: what only machines ask for by a
/// name that they know is asked for again.
pub fn is_linked_to(file: &str) -> bool {
    file == "/" || file.starts_with("/cards/") || file.starts_with("/data/")
}

/// The list that holds what another list held, which is there only as long as something is
/// in it: an accreditation that ends takes a list away, and no editor did anything wrong.
/// And the page that says what a sheet of paper said, which a portal can leave out.
/// With it the code without which there never was such a list, as its vocabulary and itself.
///
/// From and to [`pattern`]; `None` for what is neither.
pub fn wider(address: &str) -> Option<(String, Option<(&'static str, &str)>)> {
    let tail = address.strip_prefix('/')?.strip_prefix(EVERY)?;
    let parts: Vec<&str> = tail.trim_matches('/').split('/').collect();
    let to = |parts: &[&str]| format!("/{EVERY}/{}/", parts.join("/"));
    if let [list @ .., "page", _] = parts.as_slice()
        && !list.is_empty()
    {
        return Some((to(list), None));
    }
    Some(match parts.as_slice() {
        ["hospitals", id, "sheet"] => (to(&["hospitals", id]), None),
        ["treatments", id, "in" | "with" | "compare", ..] => (to(&["treatments", id]), None),
        ["treatments", id] => (to(&["treatments"]), Some(("treatment", id))),
        ["regions", region, _] => (to(&["regions", region]), None),
        ["regions", _] => (to(&["regions"]), None),
        ["languages", id] => (to(&["languages"]), Some(("language", id))),
        ["accreditation", id] => (to(&["accreditation"]), Some(("scheme", id))),
        ["apply", _] => (to(&["apply"]), None),
        ["near-home", "in", id] => (to(&["near-home"]), Some(("country", id))),
        _ => return None,
    })
}

/// The address of a subject behind that of the front page: the same in every language.
pub fn tail(subject: &Subject) -> String {
    subject.tail()
}

/// The file below the output directory that answers an address.
pub fn file(path: &str) -> String {
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// What a subject itself is known by to machines, wherever it is described: its page in the
/// source language, with a fragment that tells the thing from its page.
pub fn identity(base_url: &str, languages: &Languages, subject: &Subject) -> String {
    let path = path(languages, languages.source(), subject);
    format!("{base_url}{path}#id")
}

/// Below which path the search finds its script and its index.
pub const SEARCH_INDEX: &str = "/pagefind/";

/// The script that answers from what a reader saved. At the root: it looks after the folder
/// it is in.
pub const WORKER: &str = "/sw.js";

/// The sitemap of a language.
pub fn sitemap(languages: &Languages, lang: Lang) -> String {
    format!("/sitemap-{}.xml", languages[lang].path)
}

/// A hospital as an entry of an address book: one file for readers of all languages.
pub fn vcard(id: &Id) -> String {
    format!("/cards/{id}.vcf")
}

/// A file of open data. The number is that of its form: what programs read does not change
/// below it, it only grows.
pub fn data(name: &str) -> String {
    format!("/data/v1/{name}")
}

/// Every file of open data, as a line of `site.yaml` names them.
pub const ALL_DATA: &str = "/data/*";

/// What programs that read for people are told.
pub const LLMS: &str = "/llms.txt";

/// The address with scheme and host.
pub fn absolute(base_url: &str, path: &str) -> String {
    format!("{base_url}{path}")
}

/// Scheme and host, without the path below which the portal lives.
pub fn origin(base_url: &str) -> &str {
    let path = prefix(base_url);
    base_url.strip_suffix(path).unwrap_or(base_url)
}

/// The path below which the portal lives, from its base URL: empty at the root of a host.
pub fn prefix(base_url: &str) -> &str {
    let host = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    host.find('/').map_or("", |at| &host[at..])
}
