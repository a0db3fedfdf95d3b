//! The text of a value or key, which mostly stands in the file as it is.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::source::SourceFile;

/// A text of a file. What stands there letter for letter is not copied: the trees of a
/// portal are half of what it holds while it is checked.
#[derive(Clone)]
pub struct Text(Kind);

#[derive(Clone)]
enum Kind {
    /// These bytes of the file.
    Part(Arc<SourceFile>, u32, u32),
    Own(Arc<str>),
}

impl Text {
    /// The bytes from `start` to `end` of a file, both at characters.
    pub(super) fn part(file: &Arc<SourceFile>, start: usize, end: usize) -> Self {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) => Self(Kind::Part(Arc::clone(file), start, end)),
            _ => file.text().get(start..end).unwrap_or_default().into(),
        }
    }

    /// Takes a text that is the same but for the white space behind it in place of its own
    /// copy. What is a part of the file stays that: it takes no room.
    pub(in crate::parse) fn share(&mut self, same: &Arc<str>) {
        if let Kind::Own(own) = &mut self.0
            && own.trim_end() == &**same
        {
            *own = Arc::clone(same);
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kind::Part(file, start, end) => {
                let part = *start as usize..*end as usize;
                file.text().get(part).unwrap_or_default()
            }
            Kind::Own(text) => text,
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<Arc<str>> for Text {
    fn from(text: Arc<str>) -> Self {
        Self(Kind::Own(text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Kind::Own(text.into()))
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
