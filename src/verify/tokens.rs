//! HTML as tags, with their attributes and places, without an allocation for each.
//!
//! The tokenizer's own emitters make strings of all text, which a check has no use for.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer};

use super::attributes::Attributes;
use super::tag::{self, Tag};

/// Who is told of the tags.
pub(super) trait Reader {
    fn start(&mut self, tag: Tag, attributes: &Attributes<'_>, self_closing: bool, offset: usize);
    /// With the text of the element, where that is raw (`title`, `style`, `script`).
    fn end(&mut self, tag: Tag, raw: &[u8], offset: usize);
    /// Text between tags that is not only space, where [`Self::minds_text`].
    fn text(&mut self, offset: usize);
    fn minds_text(&self) -> bool;
    fn doctype(&mut self, name: &[u8]);
    fn error(&mut self, error: Error, offset: usize);
    fn is_foreign(&self) -> bool;
    /// How many bytes of what stands behind a `<style>` are its text, where that is known:
    /// then it need not be looked at.
    fn known_style(&mut self, rest: &[u8]) -> Option<usize>;
}

/// Reads a file to its end.
pub(super) fn read(bytes: &[u8], reader: &mut impl Reader) {
    let emitter = Tokens {
        reader,
        position: 0,
        opened: 0,
        is_end: false,
        self_closing: false,
        name: Vec::new(),
        last: None,
        attributes: Attributes::default(),
        raw: Vec::new(),
        keeps: false,
        doctype: Vec::new(),
    };
    // A slice of bytes cannot fail to be read.
    let Ok(()) = Tokenizer::new_with_emitter(bytes, emitter).finish();
}

struct Tokens<'a, R> {
    reader: &'a mut R,
    position: usize,
    /// The `<` of the tag that is being read.
    opened: usize,
    is_end: bool,
    self_closing: bool,
    name: Vec<u8>,
    /// The start tag whose text is raw, while that is read.
    last: Option<Tag>,
    attributes: Attributes<'static>,
    raw: Vec<u8>,
    /// Whether text is wanted.
    keeps: bool,
    doctype: Vec<u8>,
}

impl<R: Reader> Emitter for Tokens<'_, R> {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, last: Option<&[u8]>) {
        self.last = last.map(Tag::of);
    }

    fn emit_eof(&mut self) {}

    fn emit_error(&mut self, error: Error) {
        self.reader.error(error, self.position);
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn emit_string(&mut self, text: &[u8]) {
        if self.keeps {
            self.raw.extend_from_slice(text);
        } else if self.reader.minds_text() && !text.trim_ascii().is_empty() {
            self.reader.text(self.position.saturating_sub(text.len()));
        }
    }

    fn init_start_tag(&mut self) {
        self.begin(false);
    }

    fn init_end_tag(&mut self) {
        self.begin(true);
    }

    fn init_comment(&mut self) {}

    fn emit_current_tag(&mut self) -> Option<State> {
        self.finish_attribute();
        let tag = Tag::of(&self.name);
        if self.is_end {
            if !self.attributes.is_empty() {
                self.reader.error(Error::EndTagWithAttributes, self.opened);
            }
            self.reader.end(tag, &self.raw, self.opened);
            self.last = None;
            self.keeps = false;
            self.raw.clear();
            return None;
        }
        let state = match tag {
            _ if self.reader.is_foreign() => None,
            tag::TEXTAREA | tag::TITLE => Some(State::RcData),
            tag::PLAINTEXT => Some(State::PlainText),
            tag::SCRIPT => Some(State::ScriptData),
            tag::STYLE | tag::IFRAME | tag::XMP | tag::NOEMBED | tag::NOFRAMES => {
                Some(State::RawText)
            }
            // What is for browsers without scripts is read as they read it.
            _ => None,
        };
        let (attributes, closing) = (&self.attributes, self.self_closing);
        self.reader.start(tag, attributes, closing, self.opened);
        if state.is_some() {
            self.last = Some(tag);
            self.keeps = matches!(tag, tag::TITLE | tag::SCRIPT | tag::STYLE);
            self.raw.clear();
        }
        state
    }

    fn emit_current_comment(&mut self) {}

    fn emit_current_doctype(&mut self) {
        self.reader.doctype(&self.doctype);
    }

    fn set_self_closing(&mut self) {
        if self.is_end {
            let error = Error::EndTagWithTrailingSolidus;
            self.reader.error(error, self.opened);
        } else {
            self.self_closing = true;
        }
    }

    fn set_force_quirks(&mut self) {}

    fn push_tag_name(&mut self, text: &[u8]) {
        self.name.extend_from_slice(text);
    }

    fn push_comment(&mut self, _: &[u8]) {}

    fn push_doctype_name(&mut self, text: &[u8]) {
        self.doctype.extend_from_slice(text);
    }

    fn init_doctype(&mut self) {
        self.doctype.clear();
    }

    fn init_attribute(&mut self) {
        self.finish_attribute();
        self.attributes.begin();
    }

    fn push_attribute_name(&mut self, text: &[u8]) {
        self.attributes.add_to_name(text);
    }

    fn push_attribute_value(&mut self, text: &[u8]) {
        self.attributes.add_to_value(text);
    }

    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn start_open_tag(&mut self) {
        // Called when the `<` has been read.
        self.opened = self.position.saturating_sub(1);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && self.last == Some(Tag::of(&self.name))
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.reader.is_foreign()
    }

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }
}

impl<R: Reader> Tokens<'_, R> {
    fn begin(&mut self, is_end: bool) {
        self.is_end = is_end;
        self.self_closing = false;
        self.name.clear();
        self.attributes.clear();
    }

    fn finish_attribute(&mut self) {
        if !self.is_end && self.attributes.is_last_twice() {
            self.reader.error(Error::DuplicateAttribute, self.opened);
        }
    }
}
