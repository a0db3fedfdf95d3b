//! Which elements are open: every end tag closes something, and what needs one has one.
//!
//! What the HTML standard lets an author leave out is no fault: the end of a paragraph, of
//! an item, of a cell, and the tags of `html`, `head` and `body` themselves. This follows the
//! parse errors of its tree construction (<https://html.spec.whatwg.org/#parsing>) without
//! building a tree: what a browser does after an error is of no interest here.

use super::tag::{self, Tag, Tags, VOID};

/// One element whose end has not come.
#[derive(Clone, Copy, Debug)]
struct Open {
    tag: Tag,
    /// Of its `<`, in bytes.
    offset: usize,
    /// Whether what it holds is SVG or MathML, in which other rules hold.
    foreign: bool,
}

/// What is wrong with the tags. Places are those of a `<`, in bytes; the element's name
/// stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// An element is still open where another ends, begins, or where the file ends.
    Unclosed { opened: usize, at: usize },
    /// An end tag without its element.
    Stray { at: usize },
    /// `<div/>`, which HTML reads as `<div>`.
    SelfClosed { at: usize },
    /// A link in a link, a form in a form, a heading in a heading.
    Nested { at: usize, within: usize },
    /// What a table cannot hold there: browsers put it before the table.
    Misplaced { at: usize, within: usize },
}

/// The open elements of a file read so far.
#[derive(Debug)]
pub(super) struct Balance {
    open: Vec<Open>,
    /// How many of each are open, by the number of its tag: whether there is any to close is
    /// asked at nearly every tag, and nearly always there is none.
    counts: [u32; tag::COUNT],
    /// Elements that a fault closed early or late: their end tags, still to come, are the
    /// same fault.
    forgiven: Vec<Tag>,
    /// What was wrong, in the order of the file.
    pub(super) wrong: Vec<Wrong>,
}

impl Default for Balance {
    fn default() -> Self {
        Self {
            open: Vec::with_capacity(32),
            counts: [0; tag::COUNT],
            forgiven: Vec::new(),
            wrong: Vec::new(),
        }
    }
}

impl Balance {
    /// A start tag.
    #[inline]
    pub(super) fn start(&mut self, tag: Tag, self_closing: bool, offset: usize) {
        let foreign = self.is_foreign();
        if foreign {
            if !self_closing {
                self.push(tag, offset, !tag.is_in(tag::INTEGRATION));
            }
            return;
        }
        // Nearly all tags end nothing, and stand where anything may.
        let is_strict = self.top().is_some_and(|top| top.is_in(tag::STRICT));
        if is_strict || (tag.is_in(tag::NEEDS_ROOM) && !self.has_room(tag)) {
            self.make_room(tag, offset);
        }
        let is_foreign = tag == tag::SVG || tag == tag::MATH;
        let is_void = tag.is_in(VOID);
        if self_closing && !is_void && !is_foreign {
            self.wrong.push(Wrong::SelfClosed { at: offset });
        }
        if is_void || (is_foreign && self_closing) {
            return;
        }
        self.push(tag, offset, is_foreign);
    }

    #[inline]
    fn push(&mut self, tag: Tag, offset: usize, foreign: bool) {
        self.count(tag, |count| count + 1);
        let one = Open {
            tag,
            offset,
            foreign,
        };
        self.open.push(one);
    }

    #[inline]
    fn pop(&mut self) -> Option<Open> {
        let one = self.open.pop()?;
        self.count(one.tag, |count| count - 1);
        Some(one)
    }

    #[inline]
    fn count(&mut self, tag: Tag, change: impl Fn(u32) -> u32) {
        if let Some(count) = tag.number().and_then(|number| self.counts.get_mut(number)) {
            *count = change(*count);
        }
    }

    /// Whether one is open, as far as that is counted.
    #[inline]
    fn may_be_open(&self, tag: Tag) -> bool {
        let number = tag.number().and_then(|number| self.counts.get(number));
        number.is_none_or(|count| *count > 0)
    }

    /// Whether a start tag surely has nothing to end, and may stand where anything may: most
    /// of those that could.
    #[inline]
    fn has_room(&self, tag: Tag) -> bool {
        let has_room =
            tag.is_in(tag::ENDS_P) || (tag.is_in(tag::ENDS_ITSELF) && !self.may_be_open(tag));
        has_room && !self.may_be_open(tag::P)
    }

    /// Ends what a start tag ends by standing there, and says where it cannot stand.
    fn make_room(&mut self, tag: Tag, at: usize) {
        if self.top() == Some(tag::HEAD) && !tag.is_in(tag::OF_HEAD) {
            self.pop();
        }
        if tag.is_in(tag::CLOSE_P)
            && let Some(place) = self.in_scope(tag::P, Some(tag::BUTTON))
        {
            self.close_to(place, at, tag::IMPLIED);
        }
        match tag {
            tag::LI => self.close_item(&[tag::LI], at),
            tag::DD | tag::DT => self.close_item(&[tag::DD, tag::DT], at),
            tag::OPTION | tag::OPTGROUP | tag::HR => {
                if self.top() == Some(tag::OPTION) {
                    self.pop();
                }
                if tag != tag::OPTION && self.top() == Some(tag::OPTGROUP) {
                    self.pop();
                }
            }
            tag::RB | tag::RTC | tag::RP | tag::RT => {
                while let Some(tag::RB | tag::RP | tag::RT) = self.top() {
                    self.pop();
                }
                if matches!(tag, tag::RB | tag::RTC) && self.top() == Some(tag::RTC) {
                    self.pop();
                }
            }
            tag::TD | tag::TH => self.close_in_table(tag::CELLS, at),
            tag::TR => {
                self.close_in_table(tag::CELLS, at);
                self.close_in_table(tag::ROW_CAPTION, at);
            }
            tag::TBODY | tag::TFOOT | tag::THEAD | tag::CAPTION | tag::COLGROUP => {
                self.close_in_table(tag::CELLS, at);
                self.close_in_table(tag::ROW, at);
                self.close_in_table(tag::ROWS, at);
                self.close_in_table(tag::CAPTIONS, at);
            }
            tag::A | tag::BUTTON | tag::FORM | tag::NOBR => {
                if let Some(place) = self.in_scope(tag, None) {
                    let within = self.open[place].offset;
                    self.wrong.push(Wrong::Nested { at, within });
                }
            }
            _ => {
                if tag.is_in(tag::HEADINGS)
                    && let Some(top) = self.open.last()
                    && top.tag.is_in(tag::HEADINGS)
                {
                    let within = top.offset;
                    self.wrong.push(Wrong::Nested { at, within });
                }
            }
        }
        self.hold_to_table(tag, at);
    }

    /// The rules of a table's own parts.
    fn hold_to_table(&mut self, tag: Tag, at: usize) {
        if self.top() == Some(tag::COLGROUP) && tag != tag::COL && tag != tag::TEMPLATE {
            self.pop();
        }
        let Some(top) = self.open.last().copied() else {
            return;
        };
        let fits = match top.tag {
            tag::TABLE => {
                tag.is_in(tag::ROWS)
                    || matches!(tag, tag::TR | tag::CAPTION | tag::COLGROUP | tag::COL)
            }
            tag::TBODY | tag::TFOOT | tag::THEAD => tag == tag::TR,
            tag::TR => tag.is_in(tag::CELLS),
            // In a file's table only: a template may hold rows by themselves.
            _ => !tag.is_in(tag::INSIDE_TABLE) || top.tag == tag::TEMPLATE,
        };
        if !fits && !tag.is_in(tag::ANYWHERE) {
            let within = top.offset;
            self.wrong.push(Wrong::Misplaced { at, within });
        }
    }

    /// Text that is not only space.
    pub(super) fn text(&mut self, at: usize) {
        if let Some(top) = self.open.last()
            && !top.foreign
            && top.tag.is_in(tag::WITHOUT_TEXT)
        {
            let within = top.offset;
            let again = self.wrong.last().is_some_and(
                |last| matches!(last, Wrong::Misplaced { within: place, .. } if *place == within),
            );
            if !again {
                self.wrong.push(Wrong::Misplaced { at, within });
            }
        }
    }

    /// Whether [`Self::text`] could find anything here.
    #[inline]
    pub(super) fn minds_text(&self) -> bool {
        let top = self.open.last();
        top.is_some_and(|top| top.tag.is_in(tag::WITHOUT_TEXT))
    }

    /// An item ends with the next one of its list, not of a list around it.
    fn close_item(&mut self, tags: &[Tag], at: usize) {
        if !tags.iter().any(|tag| self.may_be_open(*tag)) {
            return;
        }
        for place in (0..self.open.len()).rev() {
            let tag = self.open[place].tag;
            if tags.contains(&tag) {
                return self.close_to(place, at, tag::IMPLIED);
            }
            // `<dd><div><dt>`: the group of a list of terms.
            if tag.is_in(tag::ITEM_STOP) || (tag == tag::DIV && tags.len() > 1) {
                return;
            }
        }
    }

    fn close_in_table(&mut self, tags: Tags, at: usize) {
        for place in (0..self.open.len()).rev() {
            let tag = self.open[place].tag;
            if tag.is_in(tags) {
                return self.close_to(place, at, tag::IMPLIED);
            }
            if matches!(tag, tag::TABLE | tag::TEMPLATE | tag::HTML) {
                return;
            }
        }
    }

    /// An end tag.
    #[inline]
    pub(super) fn end(&mut self, tag: Tag, at: usize) {
        if tag.is_in(VOID) {
            self.wrong.push(Wrong::Stray { at });
            return;
        }
        // As nearly always: the innermost.
        if self.top() == Some(tag) {
            self.pop();
            return;
        }
        self.end_outer(tag, at);
    }

    /// The end tag of an element in which others are open, or of none.
    fn end_outer(&mut self, tag: Tag, at: usize) {
        // What every page has around it may end without having begun.
        let is_frame = matches!(tag, tag::HTML | tag::BODY | tag::HEAD);
        let is_part = tag.is_in(tag::OF_TABLE);
        for place in (0..self.open.len()).rev() {
            let one = self.open[place];
            if one.tag == tag {
                if matches!(tag, tag::HTML | tag::BODY) {
                    // Comments may follow; what else is there is told when the file ends.
                    self.close_to(place, at, tag::IMPLIED);
                    return;
                }
                let lenient = match tag.is_in(tag::FORMATTING) {
                    true => tag::NONE,
                    false => tag::IMPLIED,
                };
                self.close_to(place, at, lenient);
                return;
            }
            let stops = match (is_frame, is_part) {
                (true, _) => false,
                (_, true) => one.tag == tag::TABLE || one.tag == tag::TEMPLATE,
                _ => one.tag.is_in(tag::SCOPE) && !one.foreign,
            };
            if stops {
                break;
            }
        }
        if let Some(place) = self.forgiven.iter().position(|one| *one == tag) {
            self.forgiven.swap_remove(place);
        } else if !is_frame {
            self.wrong.push(Wrong::Stray { at });
        }
    }

    /// The end of the file.
    pub(super) fn finish(&mut self, at: usize) {
        while let Some(one) = self.pop() {
            if !one.tag.is_in(tag::IMPLIED) {
                let opened = one.offset;
                self.wrong.push(Wrong::Unclosed { opened, at });
            }
        }
    }

    /// Closes everything from the one at `place` on. What is open inside it and not `lenient`
    /// should have been closed before.
    fn close_to(&mut self, place: usize, at: usize, lenient: Tags) {
        let mut crossed = false;
        while self.open.len() > place + 1 {
            let Some(one) = self.pop() else { break };
            if !one.tag.is_in(lenient) || one.foreign {
                let opened = one.offset;
                // One fault: what is around the innermost would be told again by its end.
                if !crossed {
                    self.wrong.push(Wrong::Unclosed { opened, at });
                }
                self.forgiven.push(one.tag);
                crossed = true;
            }
        }
        if let Some(one) = self.pop()
            && crossed
        {
            self.forgiven.push(one.tag);
        }
    }

    fn in_scope(&self, tag: Tag, also: Option<Tag>) -> Option<usize> {
        if !self.may_be_open(tag) {
            return None;
        }
        for (place, one) in self.open.iter().enumerate().rev() {
            if one.tag == tag {
                return Some(place);
            }
            if one.tag.is_in(tag::SCOPE) || Some(one.tag) == also || one.foreign {
                return None;
            }
        }
        None
    }

    #[inline]
    fn top(&self) -> Option<Tag> {
        self.open.last().map(|one| one.tag)
    }

    /// Whether what comes next is SVG or MathML.
    #[inline]
    pub(super) fn is_foreign(&self) -> bool {
        self.open.last().is_some_and(|one| one.foreign)
    }

    /// Whether what comes next is in a template, which is not part of the page.
    #[inline]
    pub(super) fn in_template(&self) -> bool {
        self.may_be_open(tag::TEMPLATE)
    }
}
