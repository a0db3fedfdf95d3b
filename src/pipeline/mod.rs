//! The stages in order, and nothing else.

mod about;
mod ahead;
mod file;
mod made;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use about::{About, Block, Version};
pub use ahead::Ahead;

use crate::catalogue::{self, Catalogue, Translated};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::hosting::{self, Hosted};
use crate::lang::{Lang, PerLang};
use crate::lint::Advice;
use crate::locale::Locale;
use crate::moved::{self, Moves};
use crate::parse::{Body, Parsed};
use crate::plan::{self, SitePlan};
use crate::render::{Ready, Theme};

use crate::source::Sources;
use crate::view::{Around, LetterView};
use crate::{data, parse, policy, route, search, view, words};

/// A portal that has been read and checked: any of its files can be made on demand.
#[derive(Debug)]
pub struct Portal {
    catalogue: Catalogue,
    plan: SitePlan,
    theme: Arc<Theme>,
    /// What every page of a language has, and the same for templates.
    around: PerLang<(Around, Ready)>,
    /// By address; it follows from the subjects and the languages alone.
    outputs: Arc<Vec<(String, Made)>>,
    moves: Moves,
}

/// One file of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Output(u32);

/// How a file is made.
#[derive(Clone, Copy, Debug)]
enum Made {
    Page(usize, Lang),
    Gate,
    NotFound,
    Sitemap(Lang),
    SitemapIndex,
    Robots,
    Headers,
    Card(usize),
    Data(data::File),
    Llms,
    Asset(usize),
    Moved(usize),
    Redirects,
    NoJekyll,
}

/// All stages before rendering, with every problem found on the way, sorted. The portal
/// may exist together with errors: broken entries are then left out of it, which is good
/// for looking at and not for publishing. `None` when there is nothing to look at.
pub fn load(sources: &Sources, base_url: Option<&str>) -> (Option<Portal>, Vec<Diagnostic>) {
    let wanted = Wanted {
        base_url,
        drafts: false,
    };
    let Loaded {
        portal,
        found,
        parsed,
        advice,
    } = load_after(sources, wanted, None);
    // Nobody waits until it is all given back.
    rayon::spawn(move || drop((parsed, advice)));
    (portal, found)
}

/// What of a portal is wanted, besides what its files say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// The address the site will have, in place of the one in `site.yaml`.
    pub base_url: Option<&'a str>,
    /// Drafts too: for looking at, never for publishing.
    pub drafts: bool,
}

/// A portal as far as it could be made, and what was found on the way.
#[derive(Debug)]
pub struct Loaded {
    /// The portal, if there is anything to look at.
    pub portal: Option<Portal>,
    /// Every problem, sorted.
    pub found: Vec<Diagnostic>,
    parsed: Parsed,
    advice: Option<Advice>,
}

/// As [`load`], and what has not changed since `previous` is taken from there. The result
/// is the same as without it: `sources` must be a later snapshot of the same portal (see
/// [`Sources::after`]).
pub fn load_after(sources: &Sources, wanted: Wanted, previous: Option<&Loaded>) -> Loaded {
    let parsed = parse::parse(sources, previous.map(|one| &one.parsed));
    let mut diagnostics = parsed.diagnostics();
    if sources.find("site.yaml").is_none() {
        diagnostics.push(codes::missing_site());
    }
    words::unused(&parsed, sources, &mut diagnostics);
    let before = previous.and_then(|one| one.portal.as_ref());
    // Neither asks the other: what one does step by step, the other has a thread for.
    let (advice, (portal, found, of_moves)) = rayon::join(
        || {
            let known = previous.and_then(|one| one.advice.as_ref());
            Advice::new(&parsed, sources, known)
        },
        || {
            let known = before.map(|portal| &portal.catalogue);
            let (catalogue, mut found) =
                catalogue::check(&parsed, sources.today, wanted.drafts, known);
            let mut of_moves = Diagnostics::new();
            let portal = catalogue.and_then(|one| {
                let found = (&mut found, &mut of_moves);
                Portal::new(one, (sources, &parsed), wanted, before, found)
            });
            (portal, found, of_moves)
        },
    );
    if let Some(advice) = &advice {
        diagnostics.extend(advice.found());
    }
    diagnostics.extend(found);
    if !diagnostics.has_errors() {
        diagnostics.extend(of_moves);
    }
    Loaded {
        portal,
        found: diagnostics.sorted(sources),
        parsed,
        advice,
    }
}

/// Every translation with the texts that it was made from, by path. What is broken is not
/// among them; [`load`] says why.
pub fn translations(sources: &Sources) -> BTreeMap<String, Translated> {
    let parsed = parse::parse(sources, None);
    let files = catalogue::translations(&parsed).into_values();
    files.map(|one| (one.path.clone(), one)).collect()
}

/// The files that stand for themselves, beside the pages.
const SINGLE: [(&str, Made); 8] = [
    ("/", Made::Gate),
    ("/404.html", Made::NotFound),
    ("/robots.txt", Made::Robots),
    (policy::HEADERS, Made::Headers),
    (hosting::REDIRECTS, Made::Redirects),
    (hosting::NO_JEKYLL, Made::NoJekyll),
    ("/sitemap.xml", Made::SitemapIndex),
    (route::LLMS, Made::Llms),
];

/// The addresses of all files but pages and what the theme brings, with `:lang` for a
/// language that stands in one.
fn file_patterns(catalogue: &Catalogue) -> Vec<String> {
    let mut out: Vec<String> = SINGLE.iter().map(|(path, _)| (*path).to_owned()).collect();
    out.extend(data::files(catalogue).into_iter().map(data::File::pattern));
    out.sort_unstable();
    out.dedup();
    let hospitals = catalogue.hospitals.iter();
    out.extend(hospitals.map(|hospital| route::vcard(&hospital.id)));
    out
}

fn outputs(
    catalogue: &Catalogue,
    plan: &SitePlan,
    theme: &Theme,
    moves: &Moves,
) -> Vec<(String, Made)> {
    let languages = &catalogue.site.languages;
    let single = SINGLE
        .iter()
        .map(|(path, made)| ((*path).to_owned(), *made));
    let mut outputs: Vec<(String, Made)> = single.collect();
    for file in data::files(catalogue) {
        outputs.push((file.path(languages), Made::Data(file)));
    }
    for (place, one) in moves.list.iter().enumerate() {
        outputs.push((one.from.clone(), Made::Moved(place)));
    }
    for lang in languages.all() {
        outputs.push((route::sitemap(languages, lang), Made::Sitemap(lang)));
        for (place, planned) in plan.subjects.iter().enumerate() {
            let path = route::path(languages, lang, &planned.subject);
            outputs.push((path, Made::Page(place, lang)));
        }
    }
    for (place, hospital) in catalogue.hospitals.iter().enumerate() {
        outputs.push((route::vcard(&hospital.id), Made::Card(place)));
    }
    for (place, path) in theme.assets().enumerate() {
        outputs.push((path.to_owned(), Made::Asset(place)));
    }
    outputs.sort_by(|a, b| a.0.cmp(&b.0));
    outputs
}

impl Portal {
    /// What follows from the catalogue, or is still the same as `before`.
    fn new(
        mut catalogue: Catalogue,
        (sources, parsed): (&Sources, &Parsed),
        wanted: Wanted,
        before: Option<&Self>,
        (diagnostics, of_moves): (&mut Diagnostics, &mut Diagnostics),
    ) -> Option<Self> {
        if let Some(base_url) = wanted.base_url {
            base_url
                .trim_end_matches('/')
                .clone_into(&mut catalogue.site.base_url);
        }
        let (site, words) = (&catalogue.site, &catalogue.words);
        // The templates are read while the pages are planned.
        let mut found = Diagnostics::new();
        let (theme, plan) = rayon::join(
            || {
                let before = before.map(|portal| &portal.theme);
                Theme::new(sources, site, words, before, &mut found)
            },
            || plan::plan(&catalogue, before.map(|one| (&one.catalogue, &one.plan))),
        );
        diagnostics.extend(found);
        let theme = theme?;
        let lock = parsed.entries().find_map(|entry| match &entry.body {
            Body::Lock(lock) => Some(&**lock),
            _ => None,
        });
        let files = file_patterns(&catalogue);
        let moves = moved::moves(&catalogue, &plan, files, lock, of_moves);
        let same = |one: &&Self| {
            let (a, b) = (&one.plan.subjects, &plan.subjects);
            one.catalogue.site.languages == catalogue.site.languages
                && a.len() == b.len()
                && a.iter().zip(b).all(|(a, b)| a.subject == b.subject)
                && one.theme.assets().eq(theme.assets())
                && one.moves == moves
        };
        let outputs = match before.filter(same) {
            Some(before) => Arc::clone(&before.outputs),
            None => Arc::new(outputs(&catalogue, &plan, &theme, &moves)),
        };
        let around = PerLang::from_par_fn(&catalogue.site.languages, |lang| {
            let around = view::around(&catalogue, &plan, lang);
            let ready = Ready::new(&around);
            (around, ready)
        });
        Some(Self {
            catalogue,
            plan,
            theme,
            around,
            outputs,
            moves,
        })
    }

    /// Every file of the site, by address.
    pub fn outputs(&self) -> Vec<Output> {
        (0..self.outputs.len())
            .filter_map(|place| u32::try_from(place).ok().map(Output))
            .collect()
    }

    /// The file that answers an address such as `/en/hospitals/x/`.
    pub fn find(&self, url_path: &str) -> Option<Output> {
        let prefix = route::prefix(&self.catalogue.site.base_url);
        self.at(url_path.strip_prefix(prefix)?)
    }

    fn at(&self, path: &str) -> Option<Output> {
        let found = self
            .outputs
            .binary_search_by(|(have, _)| have.as_str().cmp(path));
        found
            .ok()
            .and_then(|place| u32::try_from(place).ok().map(Output))
    }

    /// Its place below the output directory.
    pub fn path(&self, output: Output) -> String {
        self.outputs
            .get(output.0 as usize)
            .map(|(path, _)| route::file(path))
            .unwrap_or_default()
    }

    /// What can be found, by language, each with its BCP 47 tag; `None` where the portal
    /// has no search.
    pub fn search_records(&self) -> Option<Vec<(&str, Vec<search::Record>)>> {
        let has_search = self.catalogue.site.search;
        has_search.then(|| search::records(&self.catalogue, &self.plan))
    }

    /// What the site is made of.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// What the letter to a hospital quotes, in Japanese also where the portal has none:
    /// `sources` then lend the words. `None` for an unknown hospital.
    pub fn letter(&self, sources: &Sources, id: &str) -> Option<LetterView> {
        let catalogue = &self.catalogue;
        if let Some(lang) = catalogue.site.languages.find("ja") {
            let own = (&catalogue.words[lang], &catalogue.locales[lang]);
            return view::letter(catalogue, &self.plan, own, id);
        }
        let words = words::only("ja", &parse::parse(sources, None))?;
        let locale = Locale::new("ja")?;
        view::letter(catalogue, &self.plan, (&words, &locale), id)
    }

    /// The path below which the portal lives, without a final `/`: empty at the root.
    pub fn prefix(&self) -> &str {
        route::prefix(&self.catalogue.site.base_url)
    }

    /// What the page at an address names as canonical.
    fn canonical(&self, path: &str) -> String {
        let made = self
            .at(path)
            .and_then(|one| self.outputs.get(one.0 as usize));
        let Some((_, Made::Page(place, lang))) = made else {
            return path.to_owned();
        };
        match self.plan.subjects.get(*place) {
            Some(planned) if !planned.translated[*lang] => {
                let languages = &self.catalogue.site.languages;
                route::path(languages, languages.source(), &planned.subject)
            }
            _ => path.to_owned(),
        }
    }

    /// What a host has to know of the site.
    pub fn hosted(&self) -> Hosted<'_> {
        Hosted {
            base_url: &self.catalogue.site.base_url,
            languages: &self.catalogue.site.languages,
            has_data: self.catalogue.site.parts.open_data,
            moves: &self.moves,
        }
    }

    /// What `urls.lock` is to say when this site is published.
    pub fn lock(&self) -> String {
        let files = file_patterns(&self.catalogue);
        self.moves.lock(&self.catalogue, &self.plan, files)
    }

    /// How many pages only lead on from an old address.
    pub fn moved_pages(&self) -> usize {
        let pages = self.moves.list.iter().filter(|one| one.is_page());
        pages.count()
    }

    /// How many languages are published.
    pub fn languages(&self) -> usize {
        self.catalogue.site.languages.len()
    }
}
