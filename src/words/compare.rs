//! What the messages of one language lack, or say otherwise than the original.

use std::collections::{BTreeMap, BTreeSet};

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::VOCABULARIES;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::codes::{self, nearest};
use crate::lang::{Lang, Languages};
use crate::parse::{Body, Message, Parsed};
use crate::source::{Layer, Sources};

/// What one language lacks, or says otherwise than the original. What it may lack was
/// complained of already.
pub(super) fn compare(
    languages: &Languages,
    lang: Lang,
    needed: &BTreeMap<&str, &Message>,
    have: &BTreeMap<&str, &Message>,
    may_lack: impl Fn(&str) -> bool,
    diagnostics: &mut Diagnostics,
) {
    let tag = &languages[lang].tag;
    let source = &languages[languages.source()].tag;
    let path = format!("i18n/{tag}");
    for (id, original) in needed {
        let there = original.span;
        let Some(own) = have.get(id) else {
            if !may_lack(id) {
                diagnostics.push(codes::missing_message(&path, tag, id, source, there));
            }
            continue;
        };
        let extra = own.variables.difference(&original.variables);
        let extra: Vec<String> = extra.cloned().collect();
        let lost = original.shown.difference(&own.variables);
        let lost: Vec<String> = lost.cloned().collect();
        if !extra.is_empty() {
            diagnostics.push(codes::unknown_variable(own.span, tag, id, &extra, there));
        } else if !lost.is_empty() {
            diagnostics.push(codes::missing_variable(own.span, tag, id, &lost, there));
        }
    }
    let forms = forms(tag);
    for message in have.values() {
        for keys in &message.plurals {
            let lost = forms.iter().filter(|form| !form.is_said(keys));
            let lost: Vec<&str> = lost.map(|form| form.name).collect();
            if !lost.is_empty() {
                let (span, id) = (message.span, &message.id);
                diagnostics.push(codes::missing_plural(span, tag, id, &lost));
            }
        }
    }
}

/// The forms a language counts in, each with the first few whole numbers that take it. A
/// form without one is for fractions.
pub fn plural_forms(tag: &str) -> Vec<(&'static str, Vec<u32>)> {
    const SAMPLES: usize = 4;
    let Some(rules) = plural_rules(tag) else {
        return Vec::new();
    };
    rules
        .categories()
        .map(|category| {
            let numbers = (0..200_u32).filter(|number| rules.category_for(*number) == category);
            (name(category), numbers.take(SAMPLES).collect())
        })
        .collect()
}

/// How a language counts.
pub(super) fn plural_rules(tag: &str) -> Option<PluralRules> {
    let locale = tag.parse::<icu_locale::Locale>().ok()?;
    PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// A form of a language, and the whole numbers that take it.
struct Form {
    name: &'static str,
    /// The only one, where there is only one.
    only: Option<String>,
    /// None does: it is for fractions, or for whole millions as in Portuguese. No portal has
    /// that many of anything.
    is_rare: bool,
}

fn forms(tag: &str) -> Vec<Form> {
    const FAR: u32 = 1000;
    let Some(rules) = plural_rules(tag) else {
        return Vec::new();
    };
    rules
        .categories()
        .map(|category| {
            let mut numbers = (0..FAR).filter(|number| rules.category_for(*number) == category);
            let (first, second) = (numbers.next(), numbers.next());
            Form {
                name: name(category),
                only: first
                    .filter(|_| second.is_none())
                    .map(|one| one.to_string()),
                is_rare: first.is_none(),
            }
        })
        .collect()
}

impl Form {
    /// Whether the variants cover it. Where it stands for one number only, that number does
    /// as well: `[1]` for Arabic's `one`, which is 1 and nothing else.
    fn is_said(&self, keys: &BTreeSet<String>) -> bool {
        let has = |key: &str| keys.contains(key);
        has(self.name) || self.is_rare || self.only.as_deref().is_some_and(has)
    }
}

/// For so many unused messages it is guessed what was meant: each guess compares with all
/// that there are.
const MOST_GUESSES: usize = 200;

/// The portal's own messages that nothing shows: not the pages that the binary makes, no
/// vocabulary, and none of the portal's own templates.
pub fn unused(parsed: &Parsed, sources: &Sources, diagnostics: &mut Diagnostics) {
    let files = || {
        parsed.entries().filter_map(|entry| match &entry.body {
            Body::Messages(file) => Some(file),
            _ => None,
        })
    };
    let known: BTreeSet<&str> = files()
        .filter(|file| file.embedded)
        .flat_map(|file| &file.messages)
        .map(|message| message.id.as_str())
        .collect();
    let templates: Vec<&str> = sources
        .files()
        .filter(|(_, file)| file.layer == Layer::Portal && file.path.starts_with("themes/"))
        .map(|(_, file)| file.text())
        .collect();
    let of_vocabulary = |id: &str| {
        let mut prefixes = VOCABULARIES.iter();
        prefixes.any(|prefix| {
            id.strip_prefix(prefix)
                .is_some_and(|rest| rest.starts_with('-'))
        })
    };
    let mut count = 0;
    for message in files()
        .filter(|file| !file.embedded)
        .flat_map(|file| &file.messages)
        .filter(|message| sources.file(message.span.file).layer == Layer::Portal)
    {
        let id = message.id.as_str();
        let name = format!("w.{}", id.replace('-', "_"));
        let shown = known.contains(id)
            || of_vocabulary(id)
            || id.starts_with("city-")
            || templates.iter().any(|text| text.contains(&name));
        if !shown {
            count += 1;
            // Beyond that it is no slip, but a file that is not for this portal.
            let likely = known.iter().copied().filter(|_| count <= MOST_GUESSES);
            let near = nearest(id, likely);
            diagnostics.push(codes::unused_message(message.span, id, near));
        }
    }
}
