//! Subjects as addresses.

use super::{Columns, Facet, IndexKind, Subject, prefix};
use crate::lang::{Lang, Languages};

/// The address of a subject in a language, from the root of the host: `/vi/hospitals/x/`.
pub fn path(languages: &Languages, lang: Lang, subject: &Subject) -> String {
    let mut out = String::new();
    write_path(&mut out, languages, lang, subject);
    out
}

/// As [`path`], below the path of a portal whose front page is `base_url`.
pub fn url(base_url: &str, languages: &Languages, lang: Lang, subject: &Subject) -> String {
    let mut out = String::with_capacity(64);
    out.push_str(prefix(base_url));
    write_path(&mut out, languages, lang, subject);
    out
}

fn write_path(out: &mut String, languages: &Languages, lang: Lang, subject: &Subject) {
    out.extend(["/", &languages[lang].path, "/"]);
    subject.write(out);
}

impl Subject {
    /// The part of the path behind the language, without a leading `/`. Injective.
    pub fn tail(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    /// Not by `format!`: a page has some hundred addresses.
    fn write(&self, out: &mut String) {
        match self {
            Self::Home => {}
            Self::List(facet, page) => {
                facet.write(out);
                write_page(out, *page);
            }
            Self::Compare(id, columns) => {
                out.extend(["treatments/", id, "/compare/"]);
                if let Columns::Region(region, page) = columns {
                    out.extend(["in/", region.id(), "/"]);
                    write_page(out, *page);
                }
            }
            Self::Hospital(id) => out.extend(["hospitals/", id, "/"]),
            Self::Sheet(id) => out.extend(["hospitals/", id, "/sheet/"]),
            Self::Index(IndexKind::Treatments) => out.push_str("treatments/"),
            Self::Index(IndexKind::Regions) => out.push_str("regions/"),
            Self::Index(IndexKind::Languages) => out.push_str("languages/"),
            Self::Index(IndexKind::Schemes) => out.push_str("accreditation/"),
            Self::Index(IndexKind::Intake) => out.push_str("apply/"),
            Self::Facilitators => out.push_str("coordinators/"),
            Self::Facilitator(id) => out.extend(["coordinators/", id, "/"]),
            Self::Centres => out.push_str("near-home/"),
            // A segment of its own: a country code could be a centre's id.
            Self::Country(id) => out.extend(["near-home/in/", id, "/"]),
            Self::Centre(id) => out.extend(["near-home/", id, "/"]),
            Self::Page(id) => out.extend([id, "/"]),
            Self::Sources => out.push_str("sources/"),
            Self::Data => out.push_str("data/"),
            Self::Search => out.push_str("search/"),
            Self::Offline => out.push_str("offline/"),
            Self::NotFound => out.push_str("404.html"),
        }
    }
}

/// The first page of a list has no number.
fn write_page(out: &mut String, page: usize) {
    if page > 1 {
        out.extend(["page/", &page.to_string(), "/"]);
    }
}

impl Facet {
    fn write(&self, out: &mut String) {
        match self {
            Self::All => out.push_str("hospitals/"),
            Self::Treatment(id) => out.extend(["treatments/", id, "/"]),
            Self::TreatmentRegion(id, region) => {
                out.extend(["treatments/", id, "/in/", region.id(), "/"]);
            }
            Self::TreatmentLanguage(id, language) => {
                out.extend(["treatments/", id, "/with/", language, "/"]);
            }
            Self::Region(region) => out.extend(["regions/", region.id(), "/"]),
            Self::Prefecture(prefecture) => {
                out.extend([
                    "regions/",
                    prefecture.region().id(),
                    "/",
                    prefecture.id(),
                    "/",
                ]);
            }
            Self::Language(id) => out.extend(["languages/", id, "/"]),
            Self::Scheme(id) => out.extend(["accreditation/", id, "/"]),
            Self::Intake(route) => out.extend(["apply/", route.code(), "/"]),
        }
    }
}
