//! Advice on what is well-formed and yet should not stand so: one rule a file.
//!
//! A rule looks at the parsed entries, where every value still has its place, and not at
//! the catalogue, which has no places. It must be worth its noise: whoever sees it
//! complain of what is right stops reading it. `site.yaml` sets the level of each rule
//! under `lints`.

mod advertising;
mod approximate_coordinates;
mod long_sentence;
mod passage;
mod showcase_without_hospital;
mod unreachable_phone;
mod unused_facilitator;
mod wrong_form;
mod zawgyi;

use jiff::civil::Date;

use passage::Passage;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::parse::{Body, Entry, Level, Site};
use crate::source::Sources;

/// What the rules look at.
struct Content<'a> {
    sources: &'a Sources,
    entries: &'a [Entry],
    /// Every text that an author wrote, in the order of the files.
    passages: Vec<Passage<'a>>,
    today: Date,
}

/// A rule. Its name is its key under `lints` and the code of what it finds.
struct Rule {
    name: &'static str,
    /// Where `site.yaml` does not name it.
    usual: Level,
    find: fn(&Content) -> Vec<Diagnostic>,
}

const fn rule(name: &'static str, find: fn(&Content) -> Vec<Diagnostic>) -> Rule {
    Rule {
        name,
        usual: Level::Warn,
        find,
    }
}

const RULES: &[Rule] = &[
    rule("advertising", advertising::find),
    rule("long-sentence", long_sentence::find),
    rule("unreachable-phone", unreachable_phone::find),
    rule("approximate-coordinates", approximate_coordinates::find),
    rule("unused-facilitator", unused_facilitator::find),
    rule("showcase-without-hospital", showcase_without_hospital::find),
    rule("wrong-form", wrong_form::find),
    Rule {
        // Nobody can read it on a phone of today.
        usual: Level::Deny,
        ..rule("zawgyi", zawgyi::find)
    },
];

/// What the rules find, each at its level. Nothing without a usable `site.yaml`, which
/// says what the levels are.
pub fn lint(entries: &[Entry], sources: &Sources) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let Some(site) = entries.iter().find_map(|entry| match &entry.body {
        Body::Site(site) => Some(site),
        _ => None,
    }) else {
        return diagnostics;
    };
    let content = Content {
        sources,
        entries,
        passages: passage::collect(entries, sources, site),
        today: sources.today,
    };
    for rule in RULES {
        let severity = match level(rule, site) {
            Level::Allow => continue,
            Level::Warn => Severity::Warning,
            Level::Deny => Severity::Error,
        };
        for mut one in (rule.find)(&content) {
            one.severity = severity;
            diagnostics.push(one);
        }
    }
    diagnostics
}

fn level(rule: &Rule, site: &Site) -> Level {
    site.lints.get(rule.name).copied().unwrap_or(rule.usual)
}

/// Whether some hospital could not be read: what names it, or what it would have named,
/// is then not known, and a rule that counts hospitals stays silent.
fn hospitals_unsure(entries: &[Entry]) -> bool {
    use crate::parse::Unreadable;
    use crate::parse::schema::EntryKind;
    entries.iter().any(|entry| {
        matches!(
            &entry.body,
            Body::Hospital(_, None) | Body::Unreadable(Unreadable::Entry(EntryKind::Hospital, _))
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::schema::LINTS;

    #[test]
    fn every_rule_can_be_set() {
        let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        let keys: Vec<&str> = LINTS.fields.iter().map(|field| field.key).collect();
        assert_eq!(names, keys);
    }
}
