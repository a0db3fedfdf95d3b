//! Why a file of one site differs from that of another: which inputs of the two differ, and
//! which of those the file is made from.
//!
//! A page has no list of its inputs (a view is closed, so none is kept). But its address
//! names its own entry, and a page that shows another entry links to it.

use std::collections::BTreeMap;

use memchr::memmem::Finder;

use crate::manifest::Manifest;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Only the new site has it.
    Added,
    /// Both have it, and it says something else.
    Changed,
    /// Only the old site has it.
    Gone,
}

/// A possible cause of a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// An input file that is not the same in both, by path.
    Input(String),
    /// The sites are built for these days.
    Day(String, String),
    /// The sites have these addresses.
    BaseUrl(String, String),
    /// The sites were made by these versions of the generator.
    Version(String, String),
}

impl Why {
    /// What it has in common with causes of its kind: the files of an entry, or all words,
    /// begin so.
    pub fn family(&self) -> &str {
        match self {
            Self::Input(path) if path.starts_with("i18n/") => "i18n/",
            Self::Input(path) => stem(path).unwrap_or(path),
            Self::Day(..) => "day",
            Self::BaseUrl(..) => "address",
            Self::Version(..) => "version",
        }
    }
}

/// What differs between the makings of two sites.
#[derive(Debug)]
pub struct Causes<'a> {
    new: &'a Manifest,
    /// Inputs of an entry or text, by the beginning of their path; with what a page that
    /// shows the entry links to.
    entries: BTreeMap<&'a str, Entry<'a>>,
    /// What can concern any page.
    shared: Vec<Why>,
}

#[derive(Debug)]
struct Entry<'a> {
    inputs: Vec<&'a str>,
    link: Finder<'static>,
}

impl<'a> Causes<'a> {
    /// Compares what two trees say of themselves.
    pub fn between(old: &'a Manifest, new: &'a Manifest) -> Self {
        let mut entries: BTreeMap<&str, Entry> = BTreeMap::new();
        let mut shared = Vec::new();
        let paths: BTreeMap<&str, &str> = [old, new]
            .into_iter()
            .flat_map(|one| &one.entries)
            .map(|(path, stem)| (stem.as_str(), path.as_str()))
            // A vCard is no page; the entry's page is what others link to.
            .filter(|(_, path)| path.ends_with('/'))
            .collect();
        let gone = old
            .inputs
            .keys()
            .filter(|path| !new.inputs.contains_key(*path));
        let new_or_changed = new
            .inputs
            .iter()
            .filter(|(path, digest)| old.inputs.get(*path) != Some(digest))
            .map(|(path, _)| path);
        let mut inputs: Vec<&str> = gone.chain(new_or_changed).map(String::as_str).collect();
        inputs.sort_unstable();
        for input in inputs {
            let Some((stem, path)) = stem(input).and_then(|stem| paths.get_key_value(stem)) else {
                shared.push(Why::Input(input.to_owned()));
                continue;
            };
            let entry = entries.entry(stem).or_insert_with(|| Entry {
                inputs: Vec::new(),
                link: Finder::new(&format!("/{path}")).into_owned(),
            });
            entry.inputs.push(input);
        }
        let both = |old: &str, new: &str, why: fn(String, String) -> Why| {
            (old != new).then(|| why(old.to_owned(), new.to_owned()))
        };
        shared.extend(both(&old.day, &new.day, Why::Day));
        shared.extend(both(&old.base_url, &new.base_url, Why::BaseUrl));
        shared.extend(both(&old.version, &new.version, Why::Version));
        Self {
            new,
            entries,
            shared,
        }
    }

    /// What can have made a file differ, the likeliest first; empty where the two sites name
    /// no difference. `bytes` are those of the file, of the new one where there is one.
    pub fn of(&self, path: &str, bytes: &[u8]) -> Vec<Why> {
        let page = path.strip_suffix("index.html").unwrap_or(path);
        let (folder, below) = page.split_once('/').unwrap_or(("", page));
        let tag = self.new.languages.get(folder).map(String::as_str);
        let own = if tag.is_some() { below } else { page };
        let mut found = Vec::new();
        if let Some(entry) = self.own(own) {
            found.extend(entry.inputs.iter().copied());
        } else if path.ends_with(".html") {
            for entry in self.entries.values() {
                if entry.link.find(bytes).is_some() {
                    found.extend(entry.inputs.iter().copied());
                }
            }
        } else {
            // Tables, feeds and lists of addresses are made from all there is.
            found.extend(self.entries.values().flat_map(|one| one.inputs.iter()));
        }
        // A translation concerns the pages of its language.
        let concerns = |input: &&str| match (tag, translation(input)) {
            (Some(tag), Some(of)) => of == tag,
            _ => true,
        };
        let of_language: Vec<&str> = found.iter().copied().filter(concerns).collect();
        if !of_language.is_empty() {
            found = of_language;
        }
        let own = found.into_iter().map(|input| Why::Input(input.to_owned()));
        let shared = self.shared.iter().filter(|why| match (why, tag) {
            (Why::Input(input), Some(tag)) => input
                .strip_prefix("i18n/")
                .and_then(|rest| rest.split('/').next())
                .is_none_or(|of| of == tag),
            _ => true,
        });
        own.chain(shared.cloned()).collect()
    }

    /// The entry whose own page this is, or whose page it lies below.
    fn own(&self, page: &str) -> Option<&Entry<'a>> {
        let mut path = page;
        loop {
            if let Some(stem) = self.new.entries.get(path) {
                return self.entries.get(stem.as_str());
            }
            let parent = path.strip_suffix('/').unwrap_or(path);
            path = &parent[..=parent.rfind('/')?];
        }
    }
}

/// `content/hospitals/x` of `content/hospitals/x.vi.yaml`.
fn stem(input: &str) -> Option<&str> {
    let name = input.rfind('/')? + 1;
    let dot = input[name..].find('.')?;
    input.starts_with("content/").then(|| &input[..name + dot])
}

/// `vi` of `content/hospitals/x.vi.yaml`.
fn translation(input: &str) -> Option<&str> {
    let mut parts = input.rsplit('/').next()?.split('.').skip(1);
    let (tag, _extension) = (parts.next()?, parts.next()?);
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(inputs: &[(&str, &str)]) -> Manifest {
        let mut manifest = Manifest::new("2026-11-21".into(), "https://a.example".into());
        let pair = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
        manifest.languages = [("en", "en"), ("vi", "vi")].iter().map(pair).collect();
        manifest.entries = [
            ("hospitals/x/", "content/hospitals/x"),
            ("cards/x.vcf", "content/hospitals/x"),
            ("visa/", "content/pages/visa"),
        ]
        .iter()
        .map(pair)
        .collect();
        manifest.inputs = inputs.iter().map(pair).collect();
        manifest
    }

    #[test]
    fn a_difference_has_its_cause() {
        let old = manifest(&[
            ("content/hospitals/x.yaml", "1"),
            ("content/hospitals/x.vi.yaml", "1"),
            ("content/pages/visa.en.md", "1"),
            ("i18n/vi/ui.ftl", "1"),
            ("site.yaml", "1"),
        ]);
        let mut new = manifest(&[
            ("content/hospitals/x.yaml", "2"),
            ("content/hospitals/x.vi.yaml", "2"),
            ("content/pages/visa.en.md", "1"),
            ("i18n/vi/ui.ftl", "2"),
            ("site.yaml", "1"),
        ]);
        let why = |new: &Manifest, path: &str, bytes: &str| -> Vec<String> {
            let causes = Causes::between(&old, new);
            let found = causes.of(path, bytes.as_bytes());
            found
                .into_iter()
                .map(|one| match one {
                    Why::Input(path) => path,
                    other => format!("{other:?}"),
                })
                .collect()
        };
        let entry = "content/hospitals/x.yaml";
        let both = ["content/hospitals/x.vi.yaml", entry];
        assert_eq!(why(&new, "en/hospitals/x/index.html", ""), [entry]);
        assert_eq!(why(&new, "en/hospitals/x/sheet/index.html", ""), [entry]);
        let in_vi = [both[0], both[1], "i18n/vi/ui.ftl"];
        assert_eq!(why(&new, "vi/hospitals/x/index.html", ""), in_vi);
        assert_eq!(why(&new, "cards/x.vcf", ""), in_vi);
        assert!(why(&new, "en/visa/index.html", "nothing").is_empty());
        let link = "<a href=/en/hospitals/x/>";
        assert_eq!(why(&new, "en/regions/index.html", link), [entry]);
        new.day = "2027-01-01".into();
        assert_eq!(
            why(&new, "en/index.html", ""),
            [r#"Day("2026-11-21", "2027-01-01")"#]
        );
    }
}
