//! What search engines read: sitemaps and robots.txt.

use std::fmt::Write;

use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::plan::SitePlan;
use crate::route;

/// The sitemap of one language: the canonical pages in it and only those, each with its
/// translations. Alternates stand here and nowhere else, so that no two lists disagree.
pub fn sitemap(catalogue: &Catalogue, plan: &SitePlan, lang: Lang) -> String {
    let languages = &catalogue.site.languages;
    let base = &catalogue.site.base_url;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for planned in &plan.subjects {
        if !planned.indexed || !planned.translated[lang] {
            continue;
        }
        let url = route::absolute(base, &route::path(languages, lang, &planned.subject));
        let _ = write!(out, "<url><loc>{}</loc>", escape(&url));
        for other in languages.all() {
            if planned.translated[other] {
                let url = route::absolute(base, &route::path(languages, other, &planned.subject));
                let tag = &languages[other].tag;
                let _ = write!(
                    out,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\"/>",
                    escape(&url)
                );
            }
        }
        let gate = route::absolute(base, "/");
        let _ = writeln!(
            out,
            "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\"/></url>",
            escape(&gate)
        );
    }
    out.push_str("</urlset>\n");
    out
}

/// The index of the sitemaps.
pub fn sitemap_index(catalogue: &Catalogue) -> String {
    let languages = &catalogue.site.languages;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for lang in languages.all() {
        let url = route::absolute(&catalogue.site.base_url, &route::sitemap(languages, lang));
        let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", escape(&url));
    }
    out.push_str("</sitemapindex>\n");
    out
}

/// Everything may be read; here is the map.
pub fn robots(catalogue: &Catalogue) -> String {
    let url = route::absolute(&catalogue.site.base_url, "/sitemap.xml");
    format!("User-agent: *\nAllow: /\n\nSitemap: {url}\n")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
