//! Interface words of the two languages, made from the source language's.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use super::Style;
use crate::source::{Layer, Sources};

/// What is no word of the language: a code for programs.
const CODES: [&str; 1] = ["og-locale"];

/// One file for each file of originals: those of the portal's source language, and where it
/// says nothing what the binary says in it, or in the language the theme was written in.
pub(super) fn files(style: Style, sources: &Sources, source: &str) -> Vec<(String, String)> {
    // A later file wins, and files go by their names.
    let layers = [
        ("en", Layer::Embedded),
        (source, Layer::Embedded),
        (source, Layer::Portal),
    ];
    let mut out = Vec::new();
    for (rank, (tag, layer)) in layers.iter().enumerate() {
        let folder = format!("i18n/{tag}/");
        for (_, file) in sources.files().filter(|(_, file)| file.layer == *layer) {
            let name = file.path.strip_prefix(&folder);
            let Some(name) = name.filter(|name| name.ends_with(".ftl")) else {
                continue;
            };
            let (Ok(resource) | Err((resource, _))) = parse(file.text().to_owned());
            let path = format!("i18n/{}/{rank}-{name}", style.tag());
            out.push((path, serialize(&said(style, resource))));
        }
    }
    out
}

fn said(style: Style, resource: Resource<String>) -> Resource<String> {
    let mut body = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(mut message) => {
                if !CODES.contains(&message.id.name.as_str())
                    && let Some(value) = &mut message.value
                {
                    pattern(style, value);
                }
                message.comment = None;
                body.push(Entry::Message(message));
            }
            Entry::Term(mut term) => {
                pattern(style, &mut term.value);
                term.comment = None;
                body.push(Entry::Term(term));
            }
            // What cannot be read was complained of where it stands.
            _ => {}
        }
    }
    Resource { body }
}

/// Text is replaced; names of variables and functions, selectors and literals stay.
fn pattern(style: Style, pattern: &mut Pattern<String>) {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(value.as_str()),
        PatternElement::Placeable { .. } => None,
    });
    let mut texts = style.texts(&texts.collect::<Vec<_>>()).into_iter();
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = texts.next().unwrap_or_default();
            }
            PatternElement::Placeable { expression } => choices(style, expression),
        }
    }
}

fn choices(style: Style, expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            choices(style, expression);
        }
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => {
            for variant in &mut *variants {
                pattern(style, &mut variant.value);
            }
            count(style, variants);
        }
    }
}

/// A choice by number has every form that the language counts in: those of the source
/// language may be fewer, and then say what the form for all others says.
fn count(style: Style, variants: &mut Vec<Variant<String>>) {
    let is_number = |variant: &Variant<String>| match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => style.plurals().contains(&name.as_str()),
    };
    let Some(other) = variants.iter().find(|one| one.default).cloned() else {
        return;
    };
    if !variants.iter().any(is_number) {
        return;
    }
    for form in style.plurals() {
        let name = (*form).to_owned();
        let key = VariantKey::Identifier { name };
        if !variants.iter().any(|one| one.key == key) {
            variants.push(Variant {
                key,
                value: other.value.clone(),
                default: false,
            });
        }
    }
}
