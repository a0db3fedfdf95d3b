//! The message files of a language that a portal does not speak yet.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::draft::NewFile;
use crate::wording::Wording;
use crate::words::{Missing, plural_forms};

/// One file for each file of originals: every message that is missing, as a comment to fill
/// in. `tag` is the language.
pub fn files(tag: &str, missing: &[Missing], wording: &Wording) -> Vec<NewFile> {
    let mut texts: BTreeMap<&str, (String, Option<&str>)> = BTreeMap::new();
    for one in missing {
        let (text, group) = texts
            .entry(&one.file)
            .or_insert_with(|| (head(tag, wording), None));
        if one.group.as_deref() != *group {
            *group = one.group.as_deref();
            text.push_str(&format!("\n## {}\n", group.unwrap_or_default()));
        }
        text.push('\n');
        for line in one.original.lines() {
            text.push_str(format!("# {line}").trim_end());
            text.push('\n');
        }
        text.push_str(&format!("# {} = \n", one.key));
    }
    texts
        .into_iter()
        .map(|(file, (text, _))| (format!("i18n/{tag}/{file}"), text))
        .collect()
}

/// How many messages are missing, by the file of the originals.
pub fn counts(missing: &[Missing]) -> Vec<(&str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for one in missing {
        *counts.entry(&one.file).or_default() += 1;
    }
    counts.into_iter().collect()
}

/// How to fill the file in, and the forms the language counts in, with a sample.
fn head(tag: &str, wording: &Wording) -> String {
    let forms = plural_forms(tag);
    let shown: Vec<String> = forms
        .iter()
        .map(|(form, numbers)| {
            let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
            match numbers.as_slice() {
                [] => (*form).to_owned(),
                numbers => format!("{form} ({} …)", numbers.join(", ")),
            }
        })
        .collect();
    let say = |id: &str, args: &[(&'static str, Cow<str>)]| wording.say(id, args);
    let mut lines = vec![
        say("new-language-head", &[("tag", tag.into())]),
        say("new-language-plurals", &[("list", shown.join(", ").into())]),
    ];
    lines.push("    pages = { $count ->".to_owned());
    for (form, _) in &forms {
        let mark = if *form == "other" { '*' } else { ' ' };
        lines.push(format!("       {mark}[{form}] {{ $count }} …"));
    }
    lines.push("    }".to_owned());
    lines
        .iter()
        .flat_map(|line| line.lines())
        .map(|line| format!("{}\n", format!("### {line}").trim_end()))
        .collect()
}
