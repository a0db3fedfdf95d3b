//! One value by itself, held against its kind by the same rules as in a file: an answer to
//! a question.

use jiff::civil::Date;
use serde_json::Value;

use super::schema::Kind;
use super::validate::Checked;
use super::yaml::{Key, Node, NodeKind};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::lang::Tags;
use crate::source::{Layer, SourceFile, Sources, Span};

/// The value of a text, as typed facts take it, or the first thing wrong with it. Whether a
/// code, an entry or a source of that id exists is not looked up.
///
/// A name is held against its kind with the `key` it would have: `ja`, `kana` or `en`.
///
/// # Errors
/// The complaint that the same text would get in a file. Its place is within `text`.
pub fn answer(kind: Kind, key: &str, text: &str, today: Date) -> Result<Value, Box<Diagnostic>> {
    let span = place(text, today);
    let scalar = Node {
        span,
        kind: NodeKind::Scalar(text.into()),
    };
    let mut found = Diagnostics::new();
    // A name is asked for in the languages that every portal must have it in.
    let tags = Tags::of(["en", "ja"]);
    let mut checked = Checked::new(today, &tags, text, &mut found);
    let value = match kind {
        Kind::Name(_) => {
            let name = Key {
                span,
                text: key.into(),
            };
            let node = Node {
                span,
                kind: NodeKind::Map(Box::new([(name, scalar)])),
            };
            let mut map = checked.value(&node, Kind::Name(&[]), key);
            map.get_mut(key).map(Value::take).unwrap_or_default()
        }
        kind => checked.value(&scalar, kind, key),
    };
    match found.sorted(&alone(text, today)).into_iter().next() {
        Some(first) => Err(Box::new(first)),
        None => Ok(value),
    }
}

/// The complaint of [`codes::bad_id`] for an id that is about to become a file's name.
///
/// # Errors
/// When no file may be called so.
pub fn id(text: &str, today: Date) -> Result<(), Box<Diagnostic>> {
    if super::form::is_id(text) {
        Ok(())
    } else {
        Err(Box::new(codes::bad_id(place(text, today), text)))
    }
}

/// The only text of a portal without files.
fn alone(text: &str, today: Date) -> Sources {
    let file = SourceFile::new(String::new(), Layer::Portal, text.into());
    Sources::new(vec![file], today)
}

/// The place of an answer: the whole of a text that is in no file of the portal.
pub fn place(text: &str, today: Date) -> Span {
    let sources = alone(text, today);
    let mut spans = sources
        .files()
        .map(|(file, _)| Span::new(file, 0..text.len()));
    // There is one file, so there is one.
    #[expect(clippy::panic, reason = "a list of one file is never empty")]
    spans.next().unwrap_or_else(|| panic!("no file was made"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::schema::{HOSPITAL, Shape};

    #[test]
    fn an_answer_is_held_against_the_rules_of_the_file() {
        let today = jiff::civil::date(2026, 11, 20);
        let name = kind(HOSPITAL, "name");
        for (kind, key, text, expect) in [
            (Kind::Url, "website", "www.example.jp", Some("bad-url")),
            (Kind::Url, "website", "https://www.example.jp/", None),
            (Kind::PastDate, "since", "2027", Some("date-in-future")),
            (name, "kana", "サクラ", Some("bad-kana")),
            (name, "kana", "さくらびょういん", None),
            (name, "ja", "\u{202e}病院", Some("bidi-control")),
            (name, "ja", " ", Some("empty-text")),
        ] {
            let said = answer(kind, key, text, today).err().map(|one| one.code);
            assert_eq!(said, expect, "{key}: {text}");
        }
    }

    fn kind(shape: &Shape, key: &str) -> Kind {
        let mut fields = shape.fields.iter();
        fields.find(|field| field.key == key).expect(key).kind
    }
}
