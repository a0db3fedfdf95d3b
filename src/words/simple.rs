//! Messages that need no rules of Fluent: texts with values between them.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::Arg;

/// A message in which every variable stands as it is.
#[derive(Debug)]
pub(super) struct Simple(Vec<Piece>);

#[derive(Debug)]
enum Piece {
    Text(String),
    Variable(String),
}

impl Simple {
    /// `None` for a pattern that chooses, calls or refers.
    pub(super) fn new(pattern: &Pattern<&str>) -> Option<Self> {
        let pieces = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Some(Piece::Variable(id.name.to_owned())),
            PatternElement::Placeable { .. } => None,
        });
        pieces.collect::<Option<_>>().map(Self)
    }

    /// `None` where a value is not there, or is a count, which Fluent writes.
    pub(super) fn format(&self, args: &[(&'static str, Arg)]) -> Option<String> {
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Variable(name) => match args.iter().find(|(own, _)| own == name) {
                    Some((_, Arg::Text(text))) => out.push_str(text),
                    Some((_, Arg::Count(_))) | None => return None,
                },
            }
        }
        Some(out)
    }
}
