//! The attributes of one start tag, without an allocation for each.

use std::borrow::Cow;

/// Names, in lower case, with values. What stands in the file as it is meant is not copied.
#[derive(Debug, Default)]
pub(super) struct Attributes<'a> {
    all: Vec<Attribute<'a>>,
    /// What is copied.
    own: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
enum Attribute<'a> {
    /// Its name and its value in the file.
    There(&'a [u8], &'a [u8]),
    /// Where its name begins in what is copied, and where name and value end.
    Copied(usize, usize, usize),
}

impl<'a> Attributes<'a> {
    /// In the order of the file.
    #[inline]
    pub(super) fn all(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.all.iter().map(|one| self.parts(one))
    }

    #[inline]
    fn parts<'s>(&'s self, one: &Attribute<'a>) -> (&'s [u8], &'s [u8]) {
        match *one {
            Attribute::There(name, value) => (name, value),
            Attribute::Copied(start, middle, end) => (
                self.own.get(start..middle).unwrap_or_default(),
                self.own.get(middle..end).unwrap_or_default(),
            ),
        }
    }

    /// The value of one.
    pub(super) fn get(&self, name: &[u8]) -> Option<Cow<'_, str>> {
        let (_, value) = self.all().find(|(one, _)| *one == name)?;
        Some(text(value))
    }

    /// Whether there is one.
    pub(super) fn has(&self, name: &[u8]) -> bool {
        self.all().any(|(one, _)| one == name)
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    #[inline]
    pub(super) fn clear(&mut self) {
        self.own.clear();
        self.all.clear();
    }

    /// One that stands in the file as it is meant.
    #[inline]
    pub(super) fn push(&mut self, name: &'a [u8], value: &'a [u8]) {
        self.all.push(Attribute::There(name, value));
    }

    /// Begins one that is copied.
    pub(super) fn begin(&mut self) {
        let end = self.own.len();
        self.all.push(Attribute::Copied(end, end, end));
    }

    /// Adds to the name of the last, which is copied and has no value yet.
    pub(super) fn add_to_name(&mut self, text: &[u8]) {
        self.own.extend_from_slice(text);
        if let Some(Attribute::Copied(_, middle, end)) = self.all.last_mut() {
            (*middle, *end) = (self.own.len(), self.own.len());
        }
    }

    /// Adds to the value of the last, which is copied.
    pub(super) fn add_to_value(&mut self, text: &[u8]) {
        self.own.extend_from_slice(text);
        if let Some(Attribute::Copied(_, _, end)) = self.all.last_mut() {
            *end = self.own.len();
        }
    }

    /// Whether the last name was there before: then browsers do not see it.
    #[inline]
    pub(super) fn is_last_twice(&self) -> bool {
        // Nobody writes so many by hand, and to compare each with each would never end.
        const MOST: usize = 64;
        match self.all.split_last() {
            Some((last, before)) if (1..MOST).contains(&before.len()) => {
                let (name, _) = self.parts(last);
                before.iter().any(|one| self.parts(one).0 == name)
            }
            _ => false,
        }
    }
}

/// A value as text. Where it is UTF-8, which it nearly always is, a sixth of what the way that
/// mends takes.
pub(super) fn text(value: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(value) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(value),
    }
}
