//! What is kept of good answers, so that the next run spares their servers.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Answer, Links};

/// The form of the file. One of another form is not read.
const VERSION: u32 = 1;

/// Links that were good, and when. What was not good is asked again every time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cache {
    version: u32,
    /// By address, without its fragment.
    links: BTreeMap<String, Kept>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// When it was asked: RFC 3339, in UTC.
    checked: String,
    /// Where it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    moved_to: Option<String>,
}

impl Default for Cache {
    fn default() -> Self {
        Self {
            version: VERSION,
            links: BTreeMap::new(),
        }
    }
}

impl Cache {
    /// Reads the file's text; `None` when it is none of ours.
    pub fn read(text: &str) -> Option<Self> {
        let cache: Self = serde_json::from_str(text).ok()?;
        (cache.version == VERSION).then_some(cache)
    }

    /// The file's text: JSON, by address, a line for each value.
    pub fn write(&self) -> String {
        // Only texts and numbers, below keys that are texts.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The answers that are not older than `days`. What a clock set wrong dates in the future
    /// is not believed.
    pub fn fresh(&self, links: &Links, now: Timestamp, days: u16) -> BTreeMap<String, Answer> {
        let most = SignedDuration::from_hours(24 * i64::from(days));
        let mut fresh = BTreeMap::new();
        for (url, kept) in &self.links {
            let is_fresh = kept.checked.parse::<Timestamp>().is_ok_and(|checked| {
                let age = now.duration_since(checked);
                !age.is_negative() && age < most
            });
            if is_fresh && links.contains_key(url) {
                let answer = match &kept.moved_to {
                    Some(to) => Answer::Moved(to.clone()),
                    None => Answer::Good,
                };
                fresh.insert(url.clone(), answer);
            }
        }
        fresh
    }

    /// What to keep after a run: of what was known, what is still `fresh`; of what was asked,
    /// what was good. What nothing links to any more goes.
    #[must_use]
    pub fn after(
        mut self,
        fresh: &BTreeMap<String, Answer>,
        asked: &BTreeMap<String, Answer>,
        now: Timestamp,
    ) -> Self {
        self.links.retain(|url, _| fresh.contains_key(url));
        for (url, answer) in asked {
            let moved_to = match answer {
                Answer::Good => None,
                Answer::Moved(to) => Some(to.clone()),
                Answer::Dead(_) | Answer::Unanswered(_) | Answer::Closed => continue,
            };
            let checked = now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            self.links.insert(url.clone(), Kept { checked, moved_to });
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::Why;

    #[test]
    fn good_answers_hold_for_their_days() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (good, moved, dead) = (
            "https://a.example/",
            "https://b.example/",
            "https://c.example/",
        );
        let links: Links = [good, moved, dead]
            .into_iter()
            .map(|url| (url.to_owned(), Vec::new()))
            .collect();
        let asked = BTreeMap::from([
            (good.to_owned(), Answer::Good),
            (
                moved.to_owned(),
                Answer::Moved("https://new.example/".to_owned()),
            ),
            (dead.to_owned(), Answer::Dead(Why::Status(404))),
        ]);
        let cache = Cache::default().after(&BTreeMap::new(), &asked, at("2026-11-20T01:02:03.5Z"));
        let again = Cache::read(&cache.write()).unwrap();
        assert_eq!(again, cache);
        let urls = |now: &str, days| -> Vec<String> {
            again.fresh(&links, at(now), days).into_keys().collect()
        };
        assert_eq!(urls("2026-11-27T01:02:02Z", 7), [good, moved]);
        assert_eq!(urls("2026-11-27T01:02:03Z", 7), [""; 0]);
        assert_eq!(urls("2026-11-20T01:02:03Z", 0), [""; 0]);
        // The clock of that run was wrong.
        assert_eq!(urls("2026-11-19T00:00:00Z", 7), [""; 0]);
        // Nothing links to it any more.
        assert!(
            again
                .fresh(&Links::new(), at("2026-11-21T00:00:00Z"), 7)
                .is_empty()
        );
        for broken in [
            "",
            "{}",
            "{\"version\": 2, \"links\": {}}",
            "{\"version\": 1, \"links\": {\"a\": 1}}",
        ] {
            assert_eq!(Cache::read(broken), None, "{broken}");
        }
    }
}
