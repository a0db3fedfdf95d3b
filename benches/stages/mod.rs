//! The stages of a build, one function each, for what measures them.
//!
//! None is inlined, so that a profile names each; and this file alone knows how they are
//! called.

use jiff::civil::{Date, date};
use jih::catalogue::{self, Catalogue};
use jih::data;
use jih::lang::PerLang;
use jih::lint::Advice;
use jih::parse::{self, Parsed};
use jih::pipeline::{self, Output, Portal};
use jih::plan::{self, SitePlan};
use jih::source::{Layer, SourceFile, Sources};
use jih::verify::{self, Finding, Record};
use jih::view::Memo;
use jih::{disk, view};
use rayon::prelude::*;

/// Files as they are read: paths and bytes.
pub type Read = Vec<(String, Vec<u8>)>;

/// The day for which a synthetic portal is built.
const TODAY: Date = date(2026, 11, 20);

/// Bytes to files in their normal form, on top of those inside the binary.
#[inline(never)]
pub fn sources(files: Read) -> Sources {
    let own = files
        .into_par_iter()
        .map(|(path, bytes)| SourceFile::new(path, Layer::Portal, bytes));
    let mut all = disk::embedded();
    all.par_extend(own);
    Sources::new(all, TODAY)
}

/// Files to entries.
#[inline(never)]
pub fn parse(sources: &Sources) -> Parsed {
    parse::parse(sources, None)
}

/// Advice on what is well-formed. How many problems it found.
#[inline(never)]
pub fn lint(parsed: &Parsed, sources: &Sources) -> usize {
    let advice = Advice::new(parsed, sources, None);
    advice.map_or(0, |advice| advice.found().sorted(sources).len())
}

/// Entries to a catalogue.
#[inline(never)]
pub fn check(parsed: &Parsed) -> Option<Catalogue> {
    catalogue::check(parsed, TODAY, false, None).0
}

/// A catalogue to the pages that will exist.
#[inline(never)]
pub fn plan(catalogue: &Catalogue) -> SitePlan {
    plan::plan(catalogue, None)
}

/// The view of every page. How many there are.
#[inline(never)]
pub fn view(catalogue: &Catalogue, plan: &SitePlan) -> usize {
    let languages = &catalogue.site.languages;
    let pages = PerLang::from_fn(languages, |_| plan.subjects.len());
    let memo = Memo::for_many(catalogue, pages);
    languages
        .all()
        .map(|lang| {
            let around = view::around(catalogue, plan, lang);
            let views = plan.subjects.par_iter().map(|one| {
                let view = view::view(catalogue, plan, &around, one, &memo, lang);
                memo.made(lang);
                view
            });
            views.filter(Option::is_some).count()
        })
        .sum()
}

/// All of the above but the views, and the theme: `None` for a portal with an error.
#[inline(never)]
pub fn load(sources: &Sources) -> Option<Portal> {
    let (portal, found) = pipeline::load(sources, None);
    portal.filter(|_| found.is_empty())
}

/// Files of a site, each with its path.
pub type Files = Vec<(Output, String)>;

/// Every file of a site.
pub fn files(portal: &Portal) -> Files {
    let files = portal.by_language().into_iter();
    files.map(|output| (output, portal.path(output))).collect()
}

/// Those that are no open data.
pub fn pages(portal: &Portal) -> Files {
    let mut files = files(portal);
    files.retain(|(_, path)| !path.starts_with("data/"));
    files
}

/// Views through templates to bytes, handed on as in a build. How many bytes.
#[inline(never)]
pub fn render(portal: &Portal, files: &Files, take: impl Fn(&str, &[u8]) + Sync) -> usize {
    let memo = portal.memo(files.iter().map(|(output, _)| *output));
    let sizes = files
        .par_iter()
        .map_init(Vec::new, |buffer, (output, path)| {
            buffer.clear();
            // A synthetic portal has the default theme, and its templates do not fail.
            if portal.render_with(&memo, *output, buffer).is_ok() {
                take(path, buffer);
            }
            buffer.len()
        });
    sizes.sum()
}

/// The open data. How many bytes.
#[inline(never)]
pub fn data(catalogue: &Catalogue) -> usize {
    let files = data::files(catalogue).into_par_iter();
    files.map(|file| data::make(catalogue, file).len()).sum()
}

/// Proof of one finished file.
#[inline(never)]
pub fn verify(path: &str, bytes: &[u8]) -> Record {
    verify::file(path, bytes)
}

/// Proof that the files fit together.
#[inline(never)]
pub fn fit(records: Vec<Record>, portal: &Portal) -> Vec<Finding> {
    verify::site(records, Vec::new(), Some(&portal.catalogue().site.base_url))
}
