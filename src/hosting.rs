//! What hosts read beside the files: old addresses for Netlify and Cloudflare Pages, and
//! settings for nginx and Caddy. All of it is made of [`policy::rules`] and [`crate::moved`].

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::lang::Languages;
use crate::moved::{Moved, Moves};
use crate::policy;
use crate::route::{self, EVERY};

/// Where [`redirects`] is looked for.
pub const REDIRECTS: &str = "/_redirects";

/// Says to GitHub Pages that the site is made already: it would leave out `_headers`.
pub const NO_JEKYLL: &str = "/.nojekyll";

/// Cloudflare Pages reads so many lines without `:lang` or `*`, and behind them 100 with.
const MOST_LINES: usize = 2_000;

/// A site, as a host has to know it.
#[derive(Clone, Copy, Debug)]
pub struct Hosted<'a> {
    /// Scheme and host, and the path below which the portal lives.
    pub base_url: &'a str,
    /// What is published.
    pub languages: &'a Languages,
    /// It has open data.
    pub has_data: bool,
    /// Old addresses.
    pub moves: &'a Moves,
}

/// Old addresses, as Netlify, Cloudflare Pages and GitLab Pages read them (`_redirects`).
///
/// The code is `301`. Netlify would need `301!`, since a file lies at the old address, but
/// Cloudflare Pages takes that for no code and skips the line. So Netlify shows the file,
/// which sends on too.
pub fn redirects(site: Hosted) -> String {
    let prefix = route::prefix(site.base_url);
    let single = || site.moves.list.iter().filter(|one| !one.in_folder);
    let mut out = String::new();
    let mut line = |from: &str, to: &str| {
        let _ = writeln!(out, "{prefix}{from} {prefix}{to} 301");
    };
    let grouped = match single().count() > MOST_LINES {
        true => in_every_language(site.languages, single()),
        false => Vec::new(),
    };
    let of_group = |one: &&Moved| {
        let key = pair(site.languages, one);
        key.is_some_and(|key| grouped.binary_search(&key).is_ok())
    };
    for one in single().filter(|one| !of_group(one)) {
        line(&one.from, &one.to);
    }
    for (from, to) in &grouped {
        line(&format!("/{EVERY}{from}"), &format!("/{EVERY}{to}"));
    }
    for (from, to) in &site.moves.folders {
        line(&format!("{from}*"), &format!("{to}:splat"));
    }
    out
}

/// Old and new address behind the language, where both have the same.
fn pair(languages: &Languages, one: &Moved) -> Option<(String, String)> {
    let start = format!("/{}", languages[one.lang].path);
    let tail = |address: &str| {
        let tail = address.strip_prefix(&start)?;
        tail.starts_with('/').then(|| tail.to_owned())
    };
    Some((tail(&one.from)?, tail(&one.to)?))
}

/// What moved so in every language, in order: one line stands for all of them.
fn in_every_language<'a>(
    languages: &Languages,
    moves: impl Iterator<Item = &'a Moved>,
) -> Vec<(String, String)> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for one in moves {
        if let Some(key) = pair(languages, one) {
            *counts.entry(key).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count == languages.len());
    counts.into_keys().collect()
}

/// A file for `conf.d` of nginx.
pub fn nginx(site: Hosted) -> String {
    let prefix = route::prefix(site.base_url);
    let rules = policy::rules(site.languages, prefix, site.has_data);
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in rules.iter().flat_map(|rule| &rule.headers) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let variable = |name: &str| format!("$jih_{}", name.to_lowercase().replace('-', "_"));
    let mut out = String::from(
        "# For `conf.d` of nginx, by `jih hosting nginx`: write it anew after each release.\n",
    );
    for name in &names {
        // A directory is answered by its `index.html`, and that is the address then.
        let _ = writeln!(out, "map $uri {} {{", variable(name));
        for rule in &rules {
            for (_, value) in rule.headers.iter().filter(|(own, _)| own == name) {
                let path = rule.path.replace('.', "\\.");
                let path = match path.strip_suffix('*') {
                    Some(start) => format!("~^{start}"),
                    None if path.ends_with('/') => format!("~^{path}(index\\.html)?$"),
                    None => format!("~^{path}$"),
                };
                let _ = writeln!(out, "    \"{path}\" \"{value}\";");
            }
        }
        out.push_str("}\n");
    }
    let host = host(site.base_url);
    let _ = write!(
        out,
        "server {{\n    listen 80;\n    server_name {host};\n    # {}\n    root /srv/www/portal;\n    \
         index index.html;\n    absolute_redirect off;\n\n    \
         include mime.types;\n    types {{ text/vcard vcf; text/csv csv; }}\n    \
         default_type application/octet-stream;\n    charset utf-8;\n    \
         charset_types text/plain text/csv text/vcard text/xml application/json;\n\n    \
         # Files that are packed already, where they lie beside the others.\n    \
         gzip_static on;\n    gzip_vary on;\n    # With the modules of these names:\n    \
         # brotli_static on;\n    # zstd_static on;\n\n",
        folder(prefix)
    );
    for name in &names {
        let _ = writeln!(out, "    add_header {name} {} always;", variable(name));
    }
    let _ = writeln!(
        out,
        "\n    error_page 404 {prefix}/404.html;\n    \
         location ~ /(\\.|_headers$|_redirects$) {{ return 404; }}"
    );
    for lang in site.languages.all() {
        let path = &site.languages[lang].path;
        let _ = writeln!(
            out,
            "    location {prefix}/{path}/ {{ error_page 404 {prefix}/{path}/404.html; }}"
        );
    }
    for one in &site.moves.list {
        let (from, to) = (&one.from, &one.to);
        let _ = writeln!(
            out,
            "    location = {prefix}{from} {{ return 301 {prefix}{to}; }}"
        );
    }
    out.push_str("}\n");
    out
}

/// A site of a Caddyfile.
pub fn caddy(site: Hosted) -> String {
    let prefix = route::prefix(site.base_url);
    let mut out = String::from(
        "# For a Caddyfile, by `jih hosting caddy`: write it anew after each release.\n",
    );
    let host = host(site.base_url);
    let _ = write!(
        out,
        "{host} {{\n\t# {}\n\troot * /srv/www/portal\n\n",
        folder(prefix)
    );
    for rule in policy::rules(site.languages, prefix, site.has_data) {
        let _ = writeln!(out, "\theader {} {{", rule.path);
        for (name, value) in rule.headers {
            let _ = writeln!(out, "\t\t{name} \"{value}\"");
        }
        out.push_str("\t}\n");
    }
    out.push_str(
        "\theader *.vcf Content-Type \"text/vcard; charset=utf-8\"\n\
         \theader *.csv Content-Type \"text/csv; charset=utf-8\"\n\n",
    );
    for one in &site.moves.list {
        let (from, to) = (&one.from, &one.to);
        let _ = writeln!(out, "\tredir {prefix}{from} {prefix}{to} permanent");
    }
    let files = |indent: &str| {
        format!(
            "{indent}file_server {{\n{indent}\tprecompressed br zstd gzip\n\
             {indent}\thide .* _headers _redirects\n{indent}}}\n"
        )
    };
    out.push_str(&files("\t"));
    out.push_str("\thandle_errors {\n");
    for lang in site.languages.all() {
        let path = &site.languages[lang].path;
        let _ = writeln!(
            out,
            "\t\thandle {prefix}/{path}/* {{\n\t\t\trewrite * {prefix}/{path}/404.html\n{}\t\t}}",
            files("\t\t\t")
        );
    }
    let _ = writeln!(
        out,
        "\t\thandle {{\n\t\t\trewrite * {prefix}/404.html\n{}\t\t}}\n\t}}\n}}",
        files("\t\t\t")
    );
    out
}

fn host(base_url: &str) -> &str {
    let origin = route::origin(base_url);
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

/// Where the site lies on the disk of the host.
fn folder(prefix: &str) -> String {
    format!("Of this directory: jih build --out /srv/www/portal{prefix}")
}
