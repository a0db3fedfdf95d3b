//! What to do, from what is there and what should be. Nothing here asks a store.

use std::collections::BTreeMap;
use std::time::Duration;

use super::header::{Turn, is_fingerprinted};
use super::manifest::{Manifest, Object};

/// A file that is sent or removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path in the site.
    pub path: String,
    /// Why.
    pub why: Why,
}

/// Why a file is sent or removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was not there.
    New,
    /// Its bytes, or the headers it is stored with, are others.
    Changed,
    /// A former publish put it there, and somebody took it away or wrote over it.
    Lost,
    /// A former publish was stopped, and it is not known whether this one arrived.
    Unfinished,
    /// No publish put there what stands there.
    Foreign,
    /// The site has it no more.
    Gone,
}

impl Why {
    /// How a dry run marks it.
    pub fn sign(self) -> char {
        match self {
            Self::New | Self::Lost => '+',
            Self::Changed | Self::Unfinished | Self::Foreign => '~',
            Self::Gone => '-',
        }
    }
}

/// What a publish to object storage has to do.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// What is sent, in its order: each part is complete before the next begins.
    pub(super) sends: [Vec<String>; 4],
    /// What is removed: pages, then what only they needed.
    pub(super) removes: [Vec<String>; 2],
    /// The same, sorted by path, with the reasons.
    pub(super) changes: Vec<Change>,
    /// How many objects are there already.
    pub(super) unchanged: usize,
    /// How many are of older pages, and stay for a while.
    pub(super) kept: usize,
    /// What is known of all objects once the first of these steps has begun.
    pub(super) manifest: Manifest,
}

/// Compares what should be (paths with digests) with what a former publish noted, and with
/// what the store lists (paths with sizes). What the list alone knows is not ours.
pub(super) fn plan(
    old: &Manifest,
    listed: &BTreeMap<String, u64>,
    wanted: &BTreeMap<String, String>,
    now: i64,
    keep: Duration,
) -> Plan {
    let mut plan = Plan::default();
    for (path, digest) in wanted {
        let known = old.objects.get(path);
        let stands = listed.get(path);
        let why = match (known, stands) {
            (Some(known), Some(size)) if known.digest.as_ref() == Some(digest) => {
                if known.size == *size {
                    plan.unchanged += 1;
                    let known = Object {
                        retired: None,
                        ..known.clone()
                    };
                    plan.manifest.objects.insert(path.clone(), known);
                    continue;
                }
                Why::Lost
            }
            (Some(known), Some(_)) if known.digest.is_none() => Why::Unfinished,
            (Some(_), Some(_)) => Why::Changed,
            (Some(known), None) if known.digest.is_some() => Why::Lost,
            (None, Some(_)) => Why::Foreign,
            (_, None) => Why::New,
        };
        let turn = Turn::of(path, stands.is_some());
        plan.sends[turn as usize].push(path.clone());
        plan.manifest
            .objects
            .insert(path.clone(), Object::default());
        plan.changes.push(Change {
            path: path.clone(),
            why,
        });
    }
    for (path, known) in &old.objects {
        // What is listed no more, need not be removed, nor remembered; unless a publish was
        // stopped while it was on its way: it may arrive after the list was made.
        let is_away = !listed.contains_key(path) && known.digest.is_some();
        if wanted.contains_key(path) || is_away {
            continue;
        }
        let since = known.retired.unwrap_or(now);
        let mut known = known.clone();
        // A page that somebody reads, or that a cache holds, still loads it.
        if is_fingerprinted(path) && !is_over(since, now, keep) {
            known.retired = Some(since);
            plan.kept += 1;
        } else {
            plan.removes[usize::from(!path.ends_with(".html"))].push(path.clone());
            plan.changes.push(Change {
                path: path.clone(),
                why: Why::Gone,
            });
        }
        plan.manifest.objects.insert(path.clone(), known);
    }
    plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

fn is_over(since: i64, now: i64, keep: Duration) -> bool {
    // A clock that went back keeps a file longer, which costs nothing.
    let passed = u64::try_from(now.saturating_sub(since)).unwrap_or_default();
    passed >= keep.as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(86_400);

    /// Lines `path digest size`, `-` for what is not known.
    fn manifest(lines: &[(&str, Option<&str>, u64)]) -> Manifest {
        let mut manifest = Manifest::default();
        for (path, digest, size) in lines {
            let object = Object {
                digest: digest.map(str::to_owned),
                size: *size,
                retired: None,
            };
            manifest.objects.insert((*path).to_owned(), object);
        }
        manifest
    }

    fn listed(lines: &[(&str, u64)]) -> BTreeMap<String, u64> {
        let own = |(path, size): &(&str, u64)| ((*path).to_owned(), *size);
        lines.iter().map(own).collect()
    }

    fn wanted(lines: &[(&str, &str)]) -> BTreeMap<String, String> {
        let own = |(path, digest): &(&str, &str)| ((*path).to_owned(), (*digest).to_owned());
        lines.iter().map(own).collect()
    }

    fn signs(plan: &Plan) -> String {
        let signs: Vec<String> = plan
            .changes
            .iter()
            .map(|one| format!("{}{} {:?}", one.why.sign(), one.path, one.why))
            .collect();
        signs.join("; ")
    }

    #[test]
    fn only_what_differs_is_sent() {
        let old = manifest(&[
            ("a.html", Some("1"), 10),
            ("b.html", Some("1"), 10),
            ("c.html", Some("1"), 10),
            ("d.html", None, 0),
            ("e.html", None, 0),
            ("f.html", Some("1"), 10),
        ]);
        let listed = listed(&[
            ("a.html", 10),
            ("b.html", 10),
            ("d.html", 10),
            ("f.html", 11),
            ("g.html", 1),
            ("mine", 1),
        ]);
        let wanted = wanted(&[
            ("a.html", "1"),
            ("b.html", "2"),
            ("c.html", "1"),
            ("d.html", "1"),
            ("e.html", "1"),
            ("f.html", "1"),
            ("g.html", "1"),
            ("h.html", "1"),
        ]);
        let plan = plan(&old, &listed, &wanted, 0, DAY);
        assert_eq!(
            signs(&plan),
            "~b.html Changed; +c.html Lost; ~d.html Unfinished; +e.html New; +f.html Lost; \
             ~g.html Foreign; +h.html New"
        );
        assert_eq!(plan.unchanged, 1);
        assert_eq!(plan.sends[1], ["c.html", "e.html", "h.html"]);
        assert_eq!(plan.sends[2], ["b.html", "d.html", "f.html", "g.html"]);
        let unknown = |path: &str| plan.manifest.objects[path].digest.is_none();
        assert!(!unknown("a.html") && unknown("b.html") && unknown("h.html"));
    }

    #[test]
    fn only_what_a_publish_put_there_is_removed() {
        let old = manifest(&[
            ("assets/a-1.js", Some("1"), 1),
            ("cards/a.vcf", Some("1"), 1),
            ("gone.html", Some("1"), 1),
            ("sent.html", None, 0),
            ("under-way.html", None, 0),
        ]);
        let mut now = listed(&[("assets/a-1.js", 1), ("cards/a.vcf", 1), ("mine.html", 1)]);
        now.insert("sent.html".to_owned(), 5);
        let first = plan(&old, &now, &wanted(&[]), 1000, DAY);
        assert_eq!(
            signs(&first),
            "-cards/a.vcf Gone; -sent.html Gone; -under-way.html Gone"
        );
        assert_eq!(first.removes[0], ["sent.html", "under-way.html"]);
        assert_eq!(first.removes[1], ["cards/a.vcf"]);
        assert_eq!(first.kept, 1);
        // Until the removal is done, it stays known.
        assert!(first.manifest.objects.contains_key("cards/a.vcf"));
        assert!(!first.manifest.objects.contains_key("gone.html"));

        // What was removed is known no more.
        let mut done = first.manifest.clone();
        done.objects.retain(|_, one| one.digest.is_some());
        let later = |now: i64| {
            let listed = listed(&[("assets/a-1.js", 1)]);
            plan(&done, &listed, &wanted(&[]), now, DAY)
        };
        assert_eq!(signs(&later(1000 + 86_399)), "");
        assert_eq!(signs(&later(1000 + 86_400)), "-assets/a-1.js Gone");
        assert_eq!(signs(&later(0)), "");

        // A page that is put back finds its file, and the days begin anew.
        let listed = listed(&[("assets/a-1.js", 1)]);
        let wanted = wanted(&[("assets/a-1.js", "1")]);
        let back = plan(&done, &listed, &wanted, 999_999, DAY);
        assert_eq!((signs(&back).as_str(), back.unchanged), ("", 1));
        assert_eq!(back.manifest.objects["assets/a-1.js"].retired, None);
    }
}
