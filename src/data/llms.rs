//! `/llms.txt`: what the site is and how it may be used, for programs that read for people.

use std::fmt::Write;

use super::{File, Format, LICENCE_NAME, LICENCE_URL, RULES, Table};
use crate::catalogue::Catalogue;
use crate::route::{self, Subject};

/// The rule that speaks of fields of the files.
const OF_FIELDS: &str = "data-rule-dates";

/// Plain Markdown. All of it in the source language first, then where the same is found in
/// each other language, with the same rules. A portal without open data says the rules that
/// hold for its pages, and names the pages alone.
pub(super) fn text(catalogue: &Catalogue) -> String {
    let languages = &catalogue.site.languages;
    let has_data = catalogue.site.parts.open_data;
    let base = &catalogue.site.base_url;
    let source = languages.source();
    let words = &catalogue.words[source];
    let address = |path: &str| route::absolute(base, path);
    let mut out = format!(
        "# {}\n\n> {}\n",
        words.get("site-name"),
        words.get("home-description")
    );
    if catalogue.site.demonstration {
        let _ = write!(out, "\n{}\n", words.get("footer-demonstration"));
    }
    for lang in std::iter::once(source).chain(languages.all().filter(|lang| *lang != source)) {
        let words = &catalogue.words[lang];
        let language = &languages[lang];
        let _ = write!(out, "\n## {} ({})\n\n", words.get("endonym"), language.tag);
        for rule in RULES.iter().filter(|rule| has_data || **rule != OF_FIELDS) {
            let _ = writeln!(out, "- {}", words.get(rule));
        }
        let _ = writeln!(out);
        let mut page = |subject, label| {
            let url = address(&route::path(languages, lang, &subject));
            let _ = writeln!(out, "- [{}]({url})", words.get(label));
        };
        page(Subject::Home, "home-title");
        if !has_data {
            continue;
        }
        page(Subject::Data, "data-title");
        for table in Table::ALL {
            let url = address(&File::Records(table, lang, Format::Json).path(languages));
            let label = words.label("data-table", table.name());
            let _ = writeln!(out, "- [{label} (JSON)]({url})");
        }
        let url = address(&File::Feed(lang).path(languages));
        let _ = writeln!(out, "- [{} (Atom)]({url})", words.get("data-changes"));
    }
    if !has_data {
        return out;
    }
    let package = address(&File::Package.path(languages));
    let _ = write!(
        out,
        "\n## {}\n\n- [Data Package]({package})\n- [{LICENCE_NAME}]({LICENCE_URL})\n",
        words.get("data-title")
    );
    out
}
