//! `i18n/<lang>/*.ftl`: interface words and the labels of every vocabulary.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::content::Reader;
use crate::diagnostic::codes;
use crate::source::Span;

/// One message file.
#[derive(Clone)]
pub struct MessageFile {
    /// The language's tag: the folder's name.
    pub tag: String,
    /// From inside the binary; the portal's own messages win over these, one by one.
    pub embedded: bool,
    /// The ids of its messages, and the variables each uses.
    pub ids: Vec<(String, BTreeSet<String>)>,
    /// What Fluent made of it.
    pub resource: Arc<FluentResource>,
}

impl std::fmt::Debug for MessageFile {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "MessageFile({}, {} messages)", self.tag, self.ids.len())
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
    let mut ids = Vec::new();
    for entry in resource.entries() {
        if let ast::Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            let Some(pattern) = &message.value else {
                let id = message.id.name;
                let at = reader.text.find(id).unwrap_or_default();
                let span = Span::new(reader.file, at..at + id.len());
                reader.diagnostics.push(codes::bad_message(span));
                continue;
            };
            collect(pattern, &mut variables);
            ids.push((message.id.name.to_owned(), variables));
        }
    }
    MessageFile {
        tag: tag.to_owned(),
        embedded,
        ids,
        resource: Arc::new(resource),
    }
}

/// The variables a pattern uses.
fn collect(pattern: &ast::Pattern<&str>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => collect_inline(inline, out),
                ast::Expression::Select { selector, variants } => {
                    collect_inline(selector, out);
                    for variant in variants {
                        collect(&variant.value, out);
                    }
                }
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
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, out);
            }
        }
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}
