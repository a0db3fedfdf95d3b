//! The attributes of one start tag, without an allocation for each.

use std::borrow::Cow;

use super::name::{Name, Names};

/// Names, in lower case, with values. What stands in the file as it is meant is not copied.
#[derive(Debug, Default)]
pub(super) struct Attributes<'a> {
    all: Vec<Attribute<'a>>,
    /// What is copied.
    own: Vec<u8>,
    /// Those that were met, as far as [`Self::meets`] was told.
    met: Names,
}

#[derive(Clone, Copy, Debug)]
enum Attribute<'a> {
    /// Its name, also as the file spells it, and its value in the file.
    There(Name, &'a [u8], &'a str),
    /// Where its name begins in what is copied, and where name and value end.
    Copied(usize, usize, usize),
}

/// The value of an attribute.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    Text(&'a str),
    /// Perhaps not UTF-8.
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    #[inline]
    pub(super) fn bytes(self) -> &'a [u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// Where it is UTF-8, which it nearly always is, a sixth of what the way that mends takes.
    #[inline]
    pub(super) fn text(self) -> Cow<'a, str> {
        match self {
            Self::Text(text) => text.into(),
            Self::Bytes(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => text.into(),
                Err(_) => String::from_utf8_lossy(bytes),
            },
        }
    }
}

impl<'a> Attributes<'a> {
    /// In the order of the file: each by its name, its name as it is spelled, its value.
    #[inline]
    pub(super) fn all(&self) -> impl Iterator<Item = (Name, &[u8], Value<'_>)> {
        self.all.iter().map(|one| match *one {
            Attribute::There(name, spelled, value) => (name, spelled, Value::Text(value)),
            Attribute::Copied(_, middle, end) => {
                let spelled = self.spelled(one);
                let value = self.own.get(middle..end).unwrap_or_default();
                (Name::of(spelled), spelled, Value::Bytes(value))
            }
        })
    }

    #[inline]
    fn spelled<'s>(&'s self, one: &Attribute<'a>) -> &'s [u8] {
        match *one {
            Attribute::There(_, spelled, _) => spelled,
            Attribute::Copied(start, middle, _) => self.own.get(start..middle).unwrap_or_default(),
        }
    }

    /// The value of one.
    pub(super) fn get(&self, name: Name) -> Option<Cow<'_, str>> {
        let (_, _, value) = self.all().find(|(one, ..)| *one == name)?;
        Some(value.text())
    }

    /// Whether there is one.
    pub(super) fn has(&self, name: Name) -> bool {
        self.all().any(|(one, ..)| one == name)
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    #[inline]
    pub(super) fn clear(&mut self) {
        self.own.clear();
        self.all.clear();
        self.met = Names::default();
    }

    /// Is told a name, whether or not the attribute is kept. `false` where it was met before:
    /// of an unknown name nothing is known.
    #[inline]
    pub(super) fn meets(&mut self, name: Name) -> bool {
        self.met.add(name)
    }

    /// One that stands in the file as it is meant.
    #[inline]
    pub(super) fn push(&mut self, name: Name, spelled: &'a [u8], value: &'a str) {
        self.all.push(Attribute::There(name, spelled, value));
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
                let name = self.spelled(last);
                before.iter().any(|one| self.spelled(one) == name)
            }
            _ => false,
        }
    }
}
