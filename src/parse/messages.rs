//! `i18n/<lang>/*.ftl`: interface words and the labels of every vocabulary.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::content::Reader;
use crate::diagnostic::codes;
use crate::markdown::FIGURE;
use crate::source::{FileId, Span};

/// One message file.
#[derive(Clone)]
pub struct MessageFile {
    /// The language's tag: the folder's name.
    pub tag: String,
    /// From inside the binary; the portal's own messages win over these, one by one.
    pub embedded: bool,
    /// Its messages, in the order of the file.
    pub messages: Vec<Message>,
    /// The ids of those that could not be read: nothing more is said of them.
    pub unread: Vec<String>,
    /// What Fluent made of it.
    pub resource: Arc<FluentResource>,
}

/// One message: what must agree between languages.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Where the id stands.
    pub span: Span,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// Those of them that a reader sees; the others only choose a variant.
    pub shown: BTreeSet<String>,
    /// For each choice by number: the keys of its variants.
    pub plurals: Vec<BTreeSet<String>>,
    /// What it says, with [`FIGURE`] for each variable; nothing where it has a choice, whose
    /// variants each language has of its own.
    pub text: Option<String>,
}

impl std::fmt::Debug for MessageFile {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(
            f,
            "MessageFile({}, {} messages)",
            self.tag,
            self.messages.len()
        )
    }
}

impl MessageFile {
    /// What a message says that is nothing but text. `None` where the file does not have it.
    pub fn text(&self, id: &str) -> Option<String> {
        let mut entries = self.resource.entries();
        entries.find_map(|entry| match entry {
            ast::Entry::Message(message) if message.id.name == id => {
                let elements = message.value.as_ref()?.elements.iter();
                let texts = elements.map(|element| match element {
                    ast::PatternElement::TextElement { value } => Some(*value),
                    ast::PatternElement::Placeable { .. } => None,
                });
                texts.collect()
            }
            _ => None,
        })
    }
}

pub(super) fn read(reader: &mut Reader, tag: &str, embedded: bool) -> MessageFile {
    let resource = match FluentResource::try_new(reader.text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                // A message that is never closed fails at the beginning of the next line.
                let start = error.pos.start;
                let before = start
                    .checked_sub(1)
                    .and_then(|at| reader.text.as_bytes().get(at));
                let start = start - usize::from(before == Some(&b'\n'));
                let span = Span::new(reader.file, start..error.pos.end.max(start));
                reader.diagnostics.push(codes::bad_message(span));
            }
            resource
        }
    };
    let mut places = Places::new(reader);
    let mut messages = Vec::new();
    let mut unread: Vec<String> = Vec::new();
    for entry in resource.entries() {
        if let ast::Entry::Junk { content } = entry {
            unread.extend(content.lines().filter_map(beginning));
        }
        if let ast::Entry::Message(message) = entry {
            let span = places.next(message.id.name);
            let Some(pattern) = &message.value else {
                reader.diagnostics.push(codes::bad_message(span));
                unread.push(message.id.name.to_owned());
                continue;
            };
            let mut used = Message {
                id: message.id.name.to_owned(),
                span,
                variables: BTreeSet::new(),
                shown: BTreeSet::new(),
                plurals: Vec::new(),
                text: text(pattern),
            };
            collect(pattern, &mut used);
            messages.push(used);
        }
    }
    MessageFile {
        tag: tag.to_owned(),
        embedded,
        messages,
        unread,
        resource: Arc::new(resource),
    }
}

/// What stands where an id belongs, at the beginning of a line.
fn beginning(line: &str) -> Option<String> {
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let id: String = line.chars().take_while(|c| is_id(*c)).collect();
    (!id.is_empty()).then_some(id)
}

/// Where messages stand: the library does not say. They come in the order of the text.
struct Places<'a> {
    file: FileId,
    text: &'a str,
    from: usize,
}

impl<'a> Places<'a> {
    fn new(reader: &Reader<'a>) -> Self {
        Self {
            file: reader.file,
            text: reader.text,
            from: 0,
        }
    }

    fn next(&mut self, id: &str) -> Span {
        let mut at = self.from;
        for line in self.text[self.from..].split_inclusive('\n') {
            let is_it = line
                .strip_prefix(id)
                .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='));
            if is_it {
                self.from = at + line.len();
                return Span::new(self.file, at..at + id.len());
            }
            at += line.len();
        }
        Span::new(self.file, self.from..self.from)
    }
}

/// The plural categories of CLDR, as selectors name them.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

fn text(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(_),
            } => out.push(FIGURE),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { .. },
            } => return None,
        }
    }
    Some(out)
}

/// The variables and choices of a pattern.
fn collect(pattern: &ast::Pattern<&str>, out: &mut Message) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, out);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, out: &mut Message) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            collect_expression(expression, out);
        }
        ast::Expression::Inline(inline) => {
            collect_inline(inline, &mut out.shown);
            collect_inline(inline, &mut out.variables);
        }
        ast::Expression::Select { selector, variants } => {
            let mut chooses = BTreeSet::new();
            collect_inline(selector, &mut chooses);
            out.variables.append(&mut chooses);
            let keys: BTreeSet<String> = variants
                .iter()
                .map(|variant| match &variant.key {
                    ast::VariantKey::Identifier { name } => (*name).to_owned(),
                    ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                })
                .collect();
            let is_plural = |key: &String| CATEGORIES.contains(&key.as_str());
            if keys.iter().any(|key| key != "other" && is_plural(key)) {
                out.plurals.push(keys);
            }
            for variant in variants {
                collect(&variant.value, out);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, out: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            out.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, out);
            }
        }
        ast::InlineExpression::Placeable { .. }
        | ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}
