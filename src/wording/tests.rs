use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::*;

/// Every message and attribute with the variables it uses.
fn messages(ui: Ui) -> BTreeMap<String, BTreeSet<String>> {
    let mut out = BTreeMap::new();
    for file in ui.files().files() {
        let text = file.contents_utf8().expect("text");
        let path = file.path().display();
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{}/{path}: {errors:?}", ui.tag()));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let mut parts: Vec<(String, &ast::Pattern<&str>)> = Vec::new();
            parts.extend(message.value.as_ref().map(|value| (id.to_owned(), value)));
            for attribute in &message.attributes {
                parts.push((format!("{id}.{}", attribute.id.name), &attribute.value));
            }
            for (id, pattern) in parts {
                let again = out.insert(id.clone(), variables(pattern));
                assert!(again.is_none(), "{}: `{id}` is there twice", ui.tag());
            }
        }
    }
    out
}

/// The names behind every `$`, wherever it stands in the pattern.
fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let shown = format!("{pattern:?}");
    let marks = shown.split("VariableReference { id: Identifier { name: \"");
    marks
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        .collect()
}

#[test]
fn every_message_is_there_in_every_language() {
    let english = messages(Ui::En);
    assert!(!english.is_empty());
    for ui in Ui::ALL {
        let own = messages(*ui);
        for (id, variables) in &english {
            let have = own.get(id);
            assert!(have.is_some(), "{} has no `{id}`", ui.tag());
            assert_eq!(have, Some(variables), "{}: variables of `{id}`", ui.tag());
        }
        for id in own.keys() {
            assert!(english.contains_key(id), "{}: who says `{id}`?", ui.tag());
        }
    }
}

#[test]
fn japanese_is_not_english_left_standing() {
    let japanese = Wording::new(Ui::Ja);
    // An example of what to write has no language either.
    let is_example = |id: &&String| id.ends_with(".wrong") || id.ends_with(".right");
    for id in messages(Ui::Ja).keys().filter(|id| !is_example(id)) {
        let said = japanese.say(id, &[]);
        let is_japanese = said
            .chars()
            .any(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'));
        // What is only a variable, such as the theme's own words, has no language.
        assert!(is_japanese || said.starts_with('{'), "`{id}`: {said}");
    }
}

#[test]
fn the_locale_chooses() {
    for (name, expect) in [
        ("ja_JP.UTF-8", Ui::Ja),
        ("ja", Ui::Ja),
        ("jam_JM", Ui::En),
        ("C.UTF-8", Ui::En),
        ("", Ui::En),
    ] {
        assert_eq!(Ui::of_locale(name), expect, "{name}");
    }
}
