//! What holds on every page of every portal: the repository's own, and each of
//! `tests/sites/`. A rule is a function of a page that returns what is wrong with it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::civil::Date;
use jih::catalogue::{self, Catalogue};
use jih::disk::read_portal;
use jih::parse::parse;
use jih::words::{Arg, Words};
use rayon::prelude::*;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};
use support::{TODAY, load, render};

/// A day on which every source of these portals is old, and every term has run out.
const MUCH_LATER: Date = jiff::civil::date(2030, 1, 1);

/// What a phone on a slow line gets in its first round trip.
const MAX_GZIP: usize = 14 * 1024;

/// Not every portal has a host of its own.
const BELOW_A_PATH: &str = "https://portal.example/demo";

/// Every portal, built once for all tests.
static SITES: LazyLock<Vec<Site>> = LazyLock::new(|| {
    let mut sites = vec![Site::build("own", support::repository(), TODAY, None)];
    for (name, folder) in support::sites() {
        let folder = folder.join("in");
        sites.push(Site::build(&name, &folder, TODAY, None));
        if name == "fallback" {
            sites.push(Site::build(
                "below-a-path",
                &folder,
                TODAY,
                Some(BELOW_A_PATH),
            ));
        }
    }
    sites
});

/// A portal, built.
struct Site {
    name: String,
    base_url: String,
    /// The path of the base URL.
    prefix: String,
    /// By tag: the first part of its paths.
    languages: BTreeMap<String, String>,
    /// Every address, from the root of the portal.
    files: BTreeMap<String, Vec<u8>>,
    pages: Vec<Page>,
}

/// A page, without its tree: a tree does not cross threads.
struct Page {
    url: String,
    text: String,
    lang: String,
    canonical: Option<String>,
    indexed: bool,
    title: String,
    ids: Vec<String>,
}

impl Site {
    fn build(name: &str, root: &Path, today: Date, base_url: Option<&str>) -> Self {
        let sources = read_portal(root, today).unwrap();
        let site = catalogue(root, today).site;
        let tags = site.languages.all().map(|lang| &site.languages[lang]);
        let portal = load(&sources, base_url);
        let prefix = portal.prefix();
        let files: BTreeMap<String, Vec<u8>> = render(&portal)
            .into_iter()
            .map(|(path, bytes)| (address(&path), bytes))
            .collect();
        for url in files.keys() {
            let found = portal.find(&format!("{prefix}{url}"));
            let found = found.map(|output| address(&portal.path(output)));
            assert_eq!(
                found.as_ref(),
                Some(url),
                "what is served there is built there"
            );
        }
        let html: Vec<(&String, &Vec<u8>)> = files
            .iter()
            .filter(|(url, _)| url.ends_with('/') || url.ends_with(".html"))
            .collect();
        Self {
            name: name.to_owned(),
            base_url: base_url.unwrap_or(&site.base_url).to_owned(),
            prefix: prefix.to_owned(),
            languages: tags
                .map(|one| (one.tag.clone(), one.path.clone()))
                .collect(),
            pages: html
                .into_par_iter()
                .map(|(url, bytes)| Page::read(url, bytes))
                .collect(),
            files,
        }
    }

    fn page(&self, url: &str) -> Option<&Page> {
        let found = self
            .pages
            .binary_search_by(|page| page.url.as_str().cmp(url));
        found.ok().map(|at| &self.pages[at])
    }

    /// What search engines may list, by language tag: canonical and not kept out.
    fn canonical(&self) -> BTreeMap<&str, BTreeSet<String>> {
        let mut out: BTreeMap<&str, BTreeSet<String>> = self
            .languages
            .keys()
            .map(|tag| (tag.as_str(), BTreeSet::new()))
            .collect();
        for page in &self.pages {
            let own = format!("{}{}", self.base_url, page.url);
            let is_gate = page.url == "/" || page.url == "/404.html";
            if page.indexed && !is_gate && page.canonical.as_ref() == Some(&own) {
                out.get_mut(page.lang.as_str()).unwrap().insert(own);
            }
        }
        out
    }
}

impl Page {
    fn read(url: &str, bytes: &[u8]) -> Self {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let html = Html::parse_document(&text);
        let find = |name: &str, key: &str, value: &str| {
            elements(&html).find(|one| one.value().name() == name && one.attr(key) == Some(value))
        };
        let canonical = find("link", "rel", "canonical").and_then(|one| one.attr("href"));
        let robots = find("meta", "name", "robots").and_then(|one| one.attr("content"));
        let title = elements(&html).find(|one| one.value().name() == "title");
        Self {
            url: url.to_owned(),
            lang: html
                .root_element()
                .attr("lang")
                .unwrap_or_default()
                .to_owned(),
            canonical: canonical.map(str::to_owned),
            indexed: !robots.is_some_and(|robots| robots.contains("noindex")),
            title: title.map_or_else(String::new, |title| title.text().collect()),
            ids: elements(&html)
                .filter_map(|one| one.attr("id"))
                .map(str::to_owned)
                .collect(),
            text,
        }
    }

    fn html(&self) -> Html {
        Html::parse_document(&self.text)
    }
}

/// The catalogue behind a portal: its messages and its settings.
fn catalogue(root: &Path, today: Date) -> Catalogue {
    let parsed = parse(&read_portal(root, today).unwrap(), None);
    catalogue::check(&parsed, today, false, None).0.unwrap()
}

/// `en/index.html` answers `/en/`.
fn address(path: &str) -> String {
    match path.strip_suffix("index.html") {
        Some(folder) => format!("/{folder}"),
        None => format!("/{path}"),
    }
}

fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    html.tree.nodes().filter_map(ElementRef::wrap)
}

/// Texts that a reader sees or hears, each with the element it stands in.
fn texts(html: &Html) -> impl Iterator<Item = (ElementRef<'_>, &str)> {
    html.tree.nodes().filter_map(|node| {
        let Node::Text(text) = node.value() else {
            return None;
        };
        let parent = ElementRef::wrap(node.parent()?)?;
        (!matches!(parent.value().name(), "style" | "title")).then_some((parent, &**text))
    })
}

/// The attribute on the element itself or the nearest one around it.
fn inherited<'a>(element: ElementRef<'a>, key: &str) -> Option<&'a str> {
    around(element).find_map(|one| one.attr(key))
}

/// The element and all around it, nearest first.
fn around(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    std::iter::successors(Some(element), |one| one.parent().and_then(ElementRef::wrap))
}

/// Runs a rule on every page of every portal and shows what is wrong, at most some of it.
fn every_page(rule: impl Fn(&Site, &Page, &Html) -> Vec<String> + Sync) {
    let mut wrong: Vec<String> = Vec::new();
    for site in &*SITES {
        assert!(site.pages.len() > 20, "{} has few pages", site.name);
        wrong.par_extend(site.pages.par_iter().flat_map_iter(|page| {
            let found = rule(site, page, &page.html());
            let place = format!("{}{}", site.name, page.url);
            found
                .into_iter()
                .map(move |what| format!("{place}: {what}"))
        }));
    }
    show(&wrong);
}

fn show(wrong: &[String]) {
    let some: Vec<&str> = wrong.iter().take(40).map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} in all\n{}",
        wrong.len(),
        some.join("\n")
    );
}

#[test]
fn a_page_says_its_language_and_direction() {
    every_page(|site, page, html| {
        let root = html.root_element();
        let mut wrong = Vec::new();
        let Some(path) = site.languages.get(&page.lang) else {
            return vec![format!("<html lang={:?}>", page.lang)];
        };
        let gate = page.url == "/" || page.url == "/404.html";
        // What stands at an old address is in the language of the new one.
        let refresh = scraper::Selector::parse("meta[http-equiv=refresh]").unwrap();
        let gate = gate || html.select(&refresh).next().is_some();
        if !gate && !page.url.starts_with(&format!("/{path}/")) {
            wrong.push(format!("the page is in {}", page.lang));
        }
        let expected = if page.lang == "ar" { "rtl" } else { "ltr" };
        if root.attr("dir") != Some(expected) {
            wrong.push(format!("<html dir={:?}>", root.attr("dir")));
        }
        wrong
    });
}

#[test]
fn a_page_is_well_made() {
    every_page(|_, page, html| {
        let mut wrong = Vec::new();
        let count = |name: &str| {
            elements(html)
                .filter(|one| one.value().name() == name)
                // A shape in a drawing has a title of its own.
                .filter(|one| {
                    let mut around = one.ancestors().filter_map(ElementRef::wrap);
                    !around.any(|one| one.value().name() == "svg")
                })
                .count()
        };
        for name in ["h1", "title", "main"] {
            if count(name) != 1 {
                wrong.push(format!("{} <{name}>", count(name)));
            }
        }
        let distinct: BTreeSet<&String> = page.ids.iter().collect();
        if distinct.len() != page.ids.len() {
            wrong.push(format!("an id twice among {:?}", page.ids));
        }
        for one in elements(html) {
            let name = one.value().name();
            let is_heading = matches!(
                name,
                "h1" | "h2" | "h3" | "h4" | "title" | "a" | "summary" | "th" | "dt"
            );
            if is_heading && one.text().all(|text| text.trim().is_empty()) {
                wrong.push(format!("an empty <{name}>: {}", one.html()));
            }
        }
        wrong
    });
}

#[test]
fn nothing_of_the_machinery_shows() {
    every_page(|_, page, _| {
        ["{$", "{ $", "{{", "{%", "\u{2068}", "\u{2069}", "\u{fffd}"]
            .into_iter()
            .filter(|mark| page.text.contains(mark))
            .map(|mark| format!("{mark:?}"))
            .collect()
    });
}

#[test]
fn every_link_leads_somewhere() {
    every_page(|site, page, html| {
        let mut wrong = Vec::new();
        for one in elements(html) {
            let Some(href) = one.attr("href") else {
                continue;
            };
            let name = one.value().name();
            let (path, fragment) = match href.split_once('#') {
                Some((path, fragment)) => (path, Some(fragment)),
                None => (href, None),
            };
            let absolute = path
                .strip_prefix(&site.base_url)
                .filter(|rest| rest.starts_with('/'));
            let target = match path {
                "" if fragment.is_some() => Some(page),
                _ if absolute.is_some() => site.page(absolute.unwrap_or_default()),
                path if path.starts_with('/') && !path.starts_with("//") => path
                    .strip_prefix(&site.prefix)
                    .and_then(|path| site.page(path)),
                _ => {
                    let leaves: [&str; 5] = ["https://", "http://", "tel:", "mailto:", "geo:"];
                    let may_leave =
                        name == "a" && leaves.iter().any(|start| href.starts_with(start));
                    let is_icon =
                        name == "link" && one.attr("rel") == Some("icon") && href == "data:,";
                    if !may_leave && !is_icon {
                        wrong.push(format!("<{name} href={href:?}>"));
                    }
                    continue;
                }
            };
            // A file to keep is no page, and has no places within.
            let kept = path.strip_prefix(&site.prefix).unwrap_or(path);
            if target.is_none() && fragment.is_none() && site.files.contains_key(kept) {
                continue;
            }
            let Some(target) = target else {
                wrong.push(format!("{href} leads nowhere"));
                continue;
            };
            if let Some(fragment) = fragment
                && !target.ids.iter().any(|id| id == fragment)
            {
                wrong.push(format!("{href} leads to no id"));
            }
        }
        wrong
    });
}

#[test]
fn nothing_is_loaded_but_the_portals_own_scripts() {
    const FORBIDDEN: &[&str] = &[
        "iframe", "frame", "object", "embed", "img", "picture", "video", "audio", "source",
        "track", "base", "form", "image", "script", "use", "portal",
    ];
    const LOADING: &[&str] = &[
        "src",
        "srcset",
        "poster",
        "background",
        "data",
        "ping",
        "formaction",
        "action",
        "xlink:href",
        "manifest",
        "imagesrcset",
    ];
    every_page(|site, page, html| {
        let mut wrong = Vec::new();
        for one in elements(html) {
            let name = one.value().name();
            if own_script(site, one) || is_data(one) || asks_nobody(one) {
                continue;
            }
            if FORBIDDEN.contains(&name) {
                wrong.push(format!("<{name}>"));
            }
            let rel = one.attr("rel");
            // A feed is read by a program that a reader gives its address.
            let is_feed =
                rel == Some("alternate") && one.attr("type") == Some("application/atom+xml");
            if name == "link" && !is_feed && !matches!(rel, Some("canonical" | "icon")) {
                wrong.push(format!("<link rel={rel:?}>"));
            }
            let directive = one.attr("http-equiv");
            // An old address sends on to one of the site, and nowhere else.
            let own = format!("0;url={}/", site.prefix);
            let sends_on = directive == Some("refresh")
                && one
                    .attr("content")
                    .is_some_and(|to| to.starts_with(&own) && !to.contains("//"));
            if name == "meta"
                && !matches!(directive, None | Some("Content-Security-Policy"))
                && !sends_on
            {
                wrong.push("<meta http-equiv>".to_owned());
            }
            if name == "script" {
                let own = one
                    .attr("src")
                    .and_then(|src| src.strip_prefix(&site.prefix));
                let known = own
                    .is_some_and(|src| src.starts_with("/assets/") && site.files.contains_key(src));
                if !known || one.attr("defer").is_none() || one.text().next().is_some() {
                    wrong.push(one.html());
                }
                continue;
            }
            for (key, value) in one.value().attrs() {
                let loads = LOADING.contains(&key) || key.starts_with("on");
                let style = key == "style" && (value.contains("url(") || value.contains('\\'));
                if loads || style || value.trim_start().to_lowercase().starts_with("javascript:") {
                    wrong.push(format!("<{name} {key}={value:?}>"));
                }
            }
            if name == "style" {
                let css: String = one.text().collect::<String>().to_lowercase();
                // A backslash could spell any of them another way.
                for mark in ["@import", "url(", "src(", "image-set(", "\\", "<"] {
                    if css.contains(mark) {
                        wrong.push(format!("the stylesheet has {mark:?}"));
                    }
                }
            }
        }
        let scripts = elements(html).filter(|one| one.value().name() == "script");
        if page.text.to_lowercase().matches("<script").count() != scripts.count() {
            wrong.push("<script in a text".to_owned());
        }
        wrong
    });
}

/// A file of the site itself, that waits until the page is there.
fn own_script(site: &Site, one: ElementRef) -> bool {
    let own = format!("{}/assets/", site.prefix);
    one.value().name() == "script"
        && one.attr("src").is_some_and(|src| src.starts_with(&own))
        && one.value().attrs().map(|(key, _)| key).eq(["defer", "src"])
        && one.text().next().is_none()
}

/// What machines read of the page: no browser runs a script of this type.
fn is_data(one: ElementRef) -> bool {
    one.value().name() == "script" && one.value().attrs().eq([("type", "application/ld+json")])
}

/// A form that cannot send what is typed or chosen: it closes itself, or leads to a place on
/// its own page and has nothing with a name.
fn asks_nobody(one: ElementRef) -> bool {
    if one.value().name() == "form" && one.attr("method") == Some("dialog") {
        return true;
    }
    let names = |inside: ElementRef| inside.attr("name").is_some();
    one.value().name() == "form"
        && one
            .attr("action")
            .is_some_and(|action| action.starts_with('#'))
        && one.attr("method").is_none()
        && !one.descendants().filter_map(ElementRef::wrap).any(names)
}

/// The languages that are written with a letter, where the letter tells. Latin tells nothing.
fn written_with(c: char) -> Option<&'static [&'static str]> {
    Some(match c {
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' => &["ja"],
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            &["ja", "zh-Hans", "zh-Hant"]
        }
        '\u{ac00}'..='\u{d7a3}' => &["ko"],
        '\u{0620}'..='\u{064a}' | '\u{066e}'..='\u{06d3}' | '\u{fb50}'..='\u{fdff}' => &["ar"],
        '\u{0400}'..='\u{052f}' => &["ru", "mn"],
        '\u{0e01}'..='\u{0e3a}' | '\u{0e40}'..='\u{0e4e}' => &["th"],
        '\u{1000}'..='\u{103f}' => &["my"],
        '\u{1780}'..='\u{17d3}' => &["km"],
        _ => return None,
    })
}

#[test]
fn a_voice_can_read_every_text() {
    every_page(|_, _, html| {
        let body = |element: ElementRef| around(element).any(|one| one.value().name() == "body");
        let said = texts(html).map(|(element, text)| (element, text, "text"));
        let labels = elements(html).flat_map(|one| {
            one.value()
                .attrs()
                .filter(|(key, _)| matches!(*key, "aria-label" | "title" | "alt"))
                .map(move |(key, value)| (one, value, key))
        });
        said.chain(labels)
            .filter(|(element, ..)| body(*element))
            .filter_map(|(element, text, kind)| {
                let lang = inherited(element, "lang").unwrap_or_default();
                // `ja-Latn` is Japanese in Latin letters: no other letter belongs there.
                let wrong = text
                    .chars()
                    .find(|c| written_with(*c).is_some_and(|langs| !langs.contains(&lang)))?;
                Some(format!("{wrong:?} in {lang:?}: {kind} {:?}", text.trim()))
            })
            .collect()
    });
}

#[test]
fn a_mark_of_language_says_something() {
    every_page(|_, page, html| {
        let mut wrong = Vec::new();
        for one in elements(html) {
            let Some(lang) = one.attr("lang") else {
                continue;
            };
            let Some(parent) = one.parent().and_then(ElementRef::wrap) else {
                continue;
            };
            // The gate and the menus name every language, the page's own too; and in Markdown
            // the author marks a phrase in every translation alike.
            let marked = |one: &Element| {
                one.classes()
                    .any(|class| ["langs", "prose"].contains(&class))
            };
            let is_gate = page.url == "/" || page.url == "/404.html";
            let is_alike = is_gate || around(one).any(|one| marked(one.value()));
            if inherited(parent, "lang") == Some(lang) && !is_alike {
                wrong.push(format!("lang={lang:?} again on {}", one.html()));
            }
            if lang.is_empty() || lang != lang.trim() {
                wrong.push(format!("lang={lang:?}"));
            }
            // The direction changes with the language, on the element or on each text in it:
            // else the mark at the end of a text jumps to its beginning.
            let direction = |lang: &str| if lang.starts_with("ar") { "rtl" } else { "ltr" };
            let isolated = |text: ElementRef| {
                around(text)
                    .take_while(|around| around.id() != parent.id())
                    .any(|one| one.value().name() == "bdi" || one.attr("dir").is_some())
            };
            let is_neutral = |c: char| !c.is_alphanumeric();
            let turns = inherited(parent, "dir") != Some(direction(lang));
            let loose = texts(html)
                .filter(|(element, _)| around(*element).any(|around| around.id() == one.id()))
                .filter(|(_, text)| {
                    let text = text.trim();
                    text.starts_with(is_neutral) || text.ends_with(is_neutral)
                })
                .any(|(element, _)| !isolated(element));
            if turns && loose {
                wrong.push(format!("lang={lang:?} without dir on {}", one.html()));
            }
        }
        wrong
    });
}

#[test]
fn sitemaps_hold_the_canonical_pages() {
    for site in &*SITES {
        let canonical = site.canonical();
        let index = String::from_utf8(site.files["/sitemap.xml"].clone()).unwrap();
        let expected: BTreeSet<String> = site
            .languages
            .values()
            .map(|path| format!("{}/sitemap-{path}.xml", site.base_url))
            .collect();
        assert_eq!(
            between(&index, "<loc>", "</loc>").collect::<BTreeSet<_>>(),
            expected
        );
        let robots = String::from_utf8(site.files["/robots.txt"].clone()).unwrap();
        assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml\n", site.base_url)));

        // By address: its alternates by language tag.
        let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (tag, path) in &site.languages {
            let text =
                String::from_utf8(site.files[&format!("/sitemap-{path}.xml")].clone()).unwrap();
            let mut listed = BTreeSet::new();
            for url in between(&text, "<url>", "</url>") {
                let address = between(&url, "<loc>", "</loc>").next().unwrap();
                let links = between(&url, "<xhtml:link ", "/>");
                let alternates = links.map(|link| {
                    assert!(link.starts_with("rel=\"alternate\" "), "{link}");
                    let value =
                        |key: &str| between(&link, &format!("{key}=\""), "\"").next().unwrap();
                    (value("hreflang"), value("href"))
                });
                let count = url.matches("<xhtml:link ").count();
                let alternates: BTreeMap<String, String> = alternates.collect();
                assert_eq!(
                    alternates.len(),
                    count,
                    "one alternate for a language: {url}"
                );
                assert!(listed.insert(address.clone()), "{address} twice");
                assert!(all.insert(address, alternates).is_none());
            }
            assert_eq!(listed, canonical[tag.as_str()], "{} {tag}", site.name);
            assert!(!listed.is_empty());
        }
        for (address, alternates) in &all {
            for (tag, target) in alternates {
                if tag == "x-default" {
                    assert_eq!(*target, format!("{}/", site.base_url), "the gate");
                    assert!(site.page("/").is_some());
                    continue;
                }
                assert!(
                    canonical[tag.as_str()].contains(target),
                    "{address} → {target}"
                );
                assert_eq!(&all[target], alternates, "{address} and {target} disagree");
            }
            assert!(alternates.contains_key("x-default"), "{address}");
            assert!(
                alternates.values().any(|target| target == address),
                "{address}"
            );
        }
    }
}

/// A page that is no translation names one that is an original, in one step.
#[test]
fn canonical_addresses_end_at_once() {
    every_page(|site, page, _| {
        let Some(canonical) = &page.canonical else {
            let may_lack = page.url == "/404.html";
            return if may_lack {
                Vec::new()
            } else {
                vec!["no canonical address".to_owned()]
            };
        };
        let target = canonical
            .strip_prefix(&site.base_url)
            .and_then(|url| site.page(url));
        match target {
            Some(target) if target.canonical.as_ref() == Some(canonical) => Vec::new(),
            _ => vec![format!("canonical {canonical}")],
        }
    });
}

#[test]
fn a_title_belongs_to_one_page() {
    let mut wrong = Vec::new();
    for site in &*SITES {
        let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for (tag, addresses) in &site.canonical() {
            for address in addresses {
                let page = site.page(&address[site.base_url.len()..]).unwrap();
                if let Some(other) = seen.insert((*tag, page.title.as_str()), &page.url) {
                    wrong.push(format!(
                        "{}: {other} and {}: {:?}",
                        site.name, page.url, page.title
                    ));
                }
            }
        }
    }
    show(&wrong);
}

#[test]
fn a_hospital_fits_the_first_round_trip() {
    let hospital = |url: &str| {
        let mut parts = url.trim_matches('/').split('/').skip(1);
        parts.next() == Some("hospitals") && parts.next().is_some_and(|part| part != "page")
    };
    let mut sizes: Vec<(usize, String)> = SITES
        .iter()
        .flat_map(|site| site.pages.iter().map(|page| (&site.name, page)))
        .filter(|(_, page)| hospital(&page.url))
        .map(|(name, page)| {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::new(9));
            gzip.write_all(page.text.as_bytes()).unwrap();
            (gzip.finish().unwrap().len(), format!("{name}{}", page.url))
        })
        .collect();
    assert!(sizes.len() > 100, "{} pages of hospitals", sizes.len());
    sizes.sort();
    let large: Vec<String> = sizes
        .into_iter()
        .rev()
        .filter(|(size, _)| *size > MAX_GZIP)
        .map(|(size, url)| format!("{url}: {size} bytes"))
        .collect();
    show(&large);
}

/// Years from now nobody has looked again: then no page may say that something holds.
#[test]
fn no_claim_outlives_its_sources() {
    let mut roots = vec![support::repository().to_owned()];
    roots.extend(
        support::sites()
            .into_iter()
            .map(|(_, folder)| folder.join("in")),
    );
    for root in &roots {
        let later = current_claims(root, MUCH_LATER);
        show(&later);
    }
    // The scan does see a claim that holds.
    let dates = support::repository().join("tests/sites/dates/in");
    let today = current_claims(&dates, TODAY).join("\n");
    for page in [
        "/en/hospitals/yama/",
        "/en/coordinators/",
        "/en/coordinators/hashi/",
    ] {
        assert!(
            today.contains(&format!("{page}: standing-until")),
            "{page}\n{today}"
        );
    }
    assert!(
        today.contains("/en/hospitals/yama/: standing-recent"),
        "{today}"
    );
}

/// Texts that say that an accreditation holds, with their pages.
fn current_claims(root: &Path, today: Date) -> Vec<String> {
    let catalogue = catalogue(root, today);
    let languages = &catalogue.site.languages;
    let standings: BTreeMap<&str, Standings> = languages
        .all()
        .map(|lang| {
            (
                languages[lang].tag.as_str(),
                Standings::new(&catalogue.words[lang]),
            )
        })
        .collect();
    let site = Site::build("", root, today, None);
    site.pages
        .par_iter()
        .flat_map_iter(|page| {
            let html = page.html();
            let standings = &standings[page.lang.as_str()];
            let found: Vec<String> = texts(&html)
                .flat_map(|(_, text)| text.split('·').map(str::trim))
                .filter_map(|text| {
                    Some(format!(
                        "{}: {} {text:?}",
                        page.url,
                        standings.current(text)?
                    ))
                })
                .collect();
            found
        })
        .collect()
}

/// The messages of one language that say what a claim is worth, around their date.
struct Standings(Vec<(&'static str, String, String)>);

impl Standings {
    fn new(words: &Words) -> Self {
        let ids = [
            "standing-until",
            "standing-recent",
            "standing-ended",
            "standing-listed",
            "standing-since",
        ];
        Self(
            ids.into_iter()
                .map(|id| {
                    let text = words.format(id, &[("date", Arg::Text("\u{1}"))]);
                    let (before, after) = text.split_once('\u{1}').unwrap();
                    assert!(
                        !before.is_empty() || !after.is_empty(),
                        "{id} is a bare date"
                    );
                    (id, before.to_owned(), after.to_owned())
                })
                .collect(),
        )
    }

    /// The message of a text that says that something holds. Of two that fit, as "Listed on
    /// …" and "Listed on …; not confirmed since", the one that says more is meant.
    fn current(&self, text: &str) -> Option<&'static str> {
        let fitting = self.0.iter().filter(|(_, before, after)| {
            // In a list the label stands before it.
            let inner = text
                .find(before.as_str())
                .map(|at| &text[at + before.len()..]);
            inner.is_some_and(|rest| rest.len() > after.len() && rest.ends_with(after.as_str()))
                && text.chars().any(|c| c.is_ascii_digit())
        });
        let (id, ..) = fitting.max_by_key(|(_, before, after)| before.len() + after.len())?;
        matches!(*id, "standing-until" | "standing-recent").then_some(id)
    }
}

/// The texts between two marks, in order.
fn between(text: &str, start: &str, end: &str) -> impl Iterator<Item = String> {
    text.split(start)
        .skip(1)
        .filter_map(|rest| rest.split(end).next())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}
