//! Files that are not pages: sitemaps, feeds, `robots.txt`, `_redirects`, styles, JSON.

use roxmltree::{Document, Node};

use super::css;
use super::finding::{Fault, Finding};
use super::json;
use super::record::{Alternate, At, Holds, Link, Listed, Record, Redirect, Robots, Role};
use super::sitemap;
use super::texts::PageTexts;

/// What the sitemap protocol allows in one file.
const MOST_URLS: usize = 50_000;

/// Reads a file whose text is XML.
pub(super) fn xml(path: &str, bytes: &[u8]) -> Record {
    let mut record = Record::new(path);
    let Some(text) = utf8(&mut record, bytes) else {
        return record;
    };
    match sitemap::read(text) {
        Some((listed, texts)) => {
            record.texts = texts;
            record.found.extend(too_many(path, &listed));
            record.holds = Holds::Sitemap(listed);
            record
        }
        None => thoroughly(path, text),
    }
}

/// As [`xml`], of a text and by a tree of its elements.
pub(super) fn thoroughly(path: &str, text: &str) -> Record {
    let mut record = Record::new(path);
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let line = Some(error.pos().row);
            let finding = Finding::new(path, line, Fault::BadXml);
            record.found.push(finding.with("error", error.to_string()));
            return record;
        }
    };
    let mut lines = Lines::new(text);
    let root = document.root_element();
    match root.tag_name().name() {
        "urlset" => {
            let urls = root.children().filter(|node| is(node, "url"));
            let listed: Vec<Listed> = urls
                .filter_map(|url| listed(url, &mut record.texts, &mut lines))
                .collect();
            record.found.extend(too_many(path, &listed));
            record.holds = Holds::Sitemap(listed);
        }
        "sitemapindex" => {
            let named = root.children().filter(|node| is(node, "sitemap"));
            let named = named.filter_map(|one| loc(one, &mut record.texts, &mut lines));
            record.holds = Holds::SitemapIndex(named.collect());
        }
        "feed" => {
            let links = root.descendants().filter(|node| is(node, "link"));
            for link in links {
                if let Some(href) = link.attribute("href") {
                    let at = At {
                        url: record.texts.push(href.trim()),
                        line: lines.of(link),
                    };
                    let role = Role::Follow;
                    record.links.push(Link::new(at, role));
                }
            }
        }
        _ => {}
    }
    record
}

fn too_many(path: &str, listed: &[Listed]) -> Option<Finding> {
    let finding = Finding::new(path, None, Fault::SitemapLarge);
    (listed.len() > MOST_URLS).then(|| finding.with("count", listed.len().to_string()))
}

fn is(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn loc(node: Node, texts: &mut PageTexts, lines: &mut Lines) -> Option<At> {
    let loc = node.children().find(|child| is(child, "loc"))?;
    let url = texts.push(loc.text().unwrap_or_default().trim());
    Some(At {
        url,
        line: lines.of(loc),
    })
}

fn listed(url: Node, texts: &mut PageTexts, lines: &mut Lines) -> Option<Listed> {
    let at = loc(url, texts, lines)?;
    let links = url.children().filter(|child| is(child, "link"));
    let alternates = links
        .filter(|link| link.attribute("rel") == Some("alternate"))
        .filter_map(|link| {
            let lang = texts.push(link.attribute("hreflang")?.trim());
            let url = texts.push(link.attribute("href")?.trim());
            let line = at.line;
            Some(Alternate {
                lang,
                at: At { url, line },
            })
        })
        .collect();
    Some(Listed { at, alternates })
}

/// Lines of nodes that come in the order of the file.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
        }
    }

    fn of(&mut self, node: Node) -> u32 {
        let start = node.range().start;
        if let Some(between) = self.text.as_bytes().get(self.at..start) {
            let ends = memchr::memchr_iter(b'\n', between).count();
            self.line = self
                .line
                .saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
            self.at = start;
        }
        self.line
    }
}

/// `robots.txt`: <https://www.rfc-editor.org/rfc/rfc9309>.
pub(super) fn robots(path: &str, bytes: &[u8]) -> Record {
    let mut record = Record::new(path);
    let Some(text) = utf8(&mut record, bytes) else {
        return record;
    };
    let mut robots = Robots::default();
    // Lines of agents in a row begin one group.
    let (mut everybody, mut in_agents) = (false, false);
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.split('#').next().unwrap_or_default();
        let Some((name, value)) = text.split_once(':') else {
            continue;
        };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "user-agent" => {
                everybody = value == "*" || (in_agents && everybody);
                in_agents = true;
            }
            "sitemap" => {
                let url = record.texts.push(value);
                robots.sitemaps.push(At { url, line });
            }
            rule @ ("allow" | "disallow") => {
                in_agents = false;
                if everybody && !value.is_empty() {
                    let pattern = record.texts.push(value);
                    robots.rules.push((rule == "allow", pattern));
                }
            }
            _ => in_agents = false,
        }
    }
    record.holds = Holds::Robots(Box::new(robots));
    record
}

/// `_redirects` of Netlify and Cloudflare Pages: from, to, and a status.
pub(super) fn redirects(path: &str, bytes: &[u8]) -> Record {
    let mut record = Record::new(path);
    let Some(text) = utf8(&mut record, bytes) else {
        return record;
    };
    let mut redirects = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        let text = text.split('#').next().unwrap_or_default();
        let mut words = text.split_ascii_whitespace();
        let Some(from) = words.next() else { continue };
        // `/shop id=:id /item/:id 301`: parameters of a query stand between.
        let mut words = words.skip_while(|word| !word.starts_with('/') && !word.contains("://"));
        let to = words.next();
        let status = words.next().unwrap_or("301").trim_end_matches('!');
        match (to, status.parse::<u16>()) {
            (Some(to), Ok(status @ 200..=499)) if from.starts_with(['/', 'h']) => {
                let from = record.texts.push(from);
                let url = record.texts.push(to);
                let to = At { url, line };
                let moves = (300..400).contains(&status);
                redirects.push(Redirect { from, to, moves });
            }
            _ => {
                let finding = Finding::new(path, Some(line), Fault::RedirectLine);
                record.found.push(finding.with("line", text.trim()));
            }
        }
    }
    record.holds = Holds::Redirects(redirects);
    record
}

/// A stylesheet.
pub(super) fn style(path: &str, bytes: &[u8]) -> Record {
    let mut record = Record::new(path);
    css::addresses(bytes, |url, from| {
        let before = bytes.get(..from).unwrap_or(bytes);
        let ends = memchr::memchr_iter(b'\n', before).count();
        let line = u32::try_from(ends + 1).unwrap_or(u32::MAX);
        let url = record.texts.push(url);
        let at = At { url, line };
        record.links.push(Link::new(at, Role::Load));
    });
    record
}

/// A file that holds one JSON value.
pub(super) fn json_file(path: &str, bytes: &[u8]) -> Record {
    let mut record = Record::new(path);
    if let Err(error) = json::check(bytes) {
        let finding = Finding::new(path, None, Fault::BadJson);
        record.found.push(finding.with("error", error));
    }
    record
}

fn utf8<'a>(record: &mut Record, bytes: &'a [u8]) -> Option<&'a str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(_) => {
            let finding = Finding::new(&record.path, None, Fault::NotUtf8);
            record.found.push(finding);
            None
        }
    }
}
