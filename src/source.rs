//! What the shell hands to the pure core: every input file, and the build's date.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use icu_normalizer::ComposingNormalizerBorrowed;
use jiff::civil::Date;

/// An immutable snapshot of every input file, and the build's date.
///
/// The only stage input that comes from outside.
#[derive(Clone, Debug)]
pub struct Sources {
    /// By [`FileId`]. A file that is gone leaves its place empty, so that the ids of all
    /// others, and every span, stay what they are.
    slots: Vec<Option<Arc<SourceFile>>>,
    /// Those that are there, by path.
    order: Vec<FileId>,
    /// The day for which the site is built; it decides what is past its date.
    pub today: Date,
    /// The day on which it is built, where that is known.
    now: Option<Date>,
}

impl Sources {
    /// Sorts the files by path, so that their order on disk never reaches the output. Of
    /// several files of one path and layer the last counts.
    pub fn new(files: Vec<SourceFile>, today: Date) -> Self {
        Self::after(None, files.into_iter().map(Arc::new).collect(), today)
    }

    /// The snapshot after `previous`: a file keeps the id it had there.
    pub fn after(previous: Option<&Self>, mut files: Vec<Arc<SourceFile>>, today: Date) -> Self {
        files.sort_by(|a, b| a.key().cmp(&b.key()));
        let mut unique: Vec<Arc<SourceFile>> = Vec::with_capacity(files.len());
        for file in files {
            match unique.last_mut() {
                Some(last) if last.key() == file.key() => *last = file,
                _ => unique.push(file),
            }
        }
        let mut before = previous.map_or(&[] as &[FileId], |sources| &sources.order);
        let mut slots = vec![None; previous.map_or(0, |sources| sources.slots.len())];
        let mut order = Vec::with_capacity(unique.len());
        for file in unique {
            // Both lists are sorted: step to the first that is not before this file.
            while let [first, rest @ ..] = before
                && previous.is_some_and(|sources| sources.file(*first).key() < file.key())
            {
                before = rest;
            }
            let same = before
                .first()
                .filter(|id| previous.is_some_and(|was| was.file(**id).key() == file.key()));
            let id = match same {
                Some(id) => *id,
                None => {
                    slots.push(None);
                    FileId(u32::try_from(slots.len() - 1).unwrap_or(u32::MAX))
                }
            };
            order.push(id);
            if let Some(slot) = slots.get_mut(id.0 as usize) {
                *slot = Some(file);
            }
        }
        Self {
            slots,
            order,
            today,
            now: previous.and_then(|sources| sources.now),
        }
    }

    /// Built on this day for [`Sources::today`]: a portal shown as of a day in the past holds
    /// dates that lie after that day and are no mistakes.
    #[must_use]
    pub fn built_on(mut self, day: Date) -> Self {
        self.now = Some(day);
        self
    }

    /// The last day that a date of something past may name.
    pub fn written_by(&self) -> Date {
        self.now.map_or(self.today, |now| now.max(self.today))
    }

    /// What of a file's meaning depends on the days: [`Sources::today`] and
    /// [`Sources::written_by`].
    pub fn days(&self) -> (Date, Date) {
        (self.today, self.written_by())
    }

    /// The same snapshot with other texts for some of its files: quick, since no file comes
    /// or goes. `None` when one of them is not there.
    pub fn with(&self, changed: Vec<Arc<SourceFile>>) -> Option<Self> {
        let mut next = self.clone();
        for file in changed {
            let id = self.id_of(file.key())?;
            *next.slots.get_mut(id.0 as usize)? = Some(file);
        }
        Some(next)
    }

    fn id_of(&self, key: (&str, Layer)) -> Option<FileId> {
        let found = self
            .order
            .binary_search_by(|id| self.file(*id).key().cmp(&key));
        self.order.get(found.ok()?).copied()
    }

    /// Every file, by path.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &Arc<SourceFile>)> {
        self.order.iter().filter_map(|id| {
            let file = self.slots.get(id.0 as usize)?.as_ref()?;
            Some((*id, file))
        })
    }

    /// The file a span points into.
    #[expect(
        clippy::panic,
        reason = "a span of another snapshot: our own bug, never an author's mistake"
    )]
    pub fn file(&self, id: FileId) -> &SourceFile {
        match self.slots.get(id.0 as usize) {
            Some(Some(file)) => file,
            _ => panic!("no file has the id {}", id.0),
        }
    }

    /// The portal's own file of exactly this path.
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        let id = self.id_of((path, Layer::Portal))?;
        Some((id, self.file(id)))
    }

    /// The file of exactly this path that was made from others.
    pub fn made(&self, path: &str) -> Option<Arc<SourceFile>> {
        let id = self.id_of((path, Layer::Pseudo))?;
        self.slots.get(id.0 as usize)?.clone()
    }
}

/// Where a file comes from. The portal's own files win over the embedded ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// From inside the binary: the default theme and its messages.
    Embedded,
    /// From the portal's directory.
    Portal,
    /// Made from the others by [`crate::pseudo`], for looking at.
    Pseudo,
}

/// One input file as the core sees it: UTF-8, NFC, line feeds, no byte order mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the portal's root, with `/`, as in `content/hospitals/x.yaml`.
    pub path: String,
    /// Where it comes from.
    pub layer: Layer,
    /// The normalised text; for a file that is not UTF-8, the byte at which it stops being so.
    pub text: Result<String, usize>,
    /// A file that is not UTF-8 as it is, such as a picture; empty for text.
    raw: Vec<u8>,
}

impl SourceFile {
    fn key(&self) -> (&str, Layer) {
        (&self.path, self.layer)
    }

    /// Decodes and normalises the bytes of a file.
    pub fn new(path: String, layer: Layer, bytes: Vec<u8>) -> Self {
        let (text, raw) = match String::from_utf8(bytes) {
            Ok(text) => (Ok(normalise(text)), Vec::new()),
            Err(error) => (Err(error.utf8_error().valid_up_to()), error.into_bytes()),
        };
        Self {
            path,
            layer,
            text,
            raw,
        }
    }

    /// The text, empty where the file is not UTF-8.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// The normalised text, or what is no text as it is.
    pub fn bytes(&self) -> &[u8] {
        match &self.text {
            Ok(text) => text.as_bytes(),
            Err(_) => &self.raw,
        }
    }
}

/// Windows line ends, a byte order mark and decomposed letters are harmless slips: they
/// are mended, not refused. Lines keep their numbers.
fn normalise(text: String) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text = if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    };
    match ComposingNormalizerBorrowed::new_nfc().normalize(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(text) => text,
    }
}

/// A file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

impl FileId {
    /// Its place in a table of all files.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in the normalised text of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of bytes; offsets beyond 4 GiB cannot occur, the shell refuses such files.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            file,
            start: clamp(range.start),
            end: clamp(range.end),
        }
    }

    /// The bytes in the file's text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_id() {
        let file = |path: &str, text: &str| {
            SourceFile::new(path.into(), Layer::Portal, text.as_bytes().to_vec())
        };
        let day = jiff::civil::date(2026, 11, 20);
        let first = Sources::new(vec![file("c", "1"), file("a", "1"), file("b", "1")], day);
        let files = vec![file("b", "2"), file("c", "1"), file("aa", "1")];
        let files = files.into_iter().map(Arc::new).collect();
        let second = Sources::after(Some(&first), files, day);
        let ids = |sources: &Sources| -> Vec<(String, usize)> {
            let files = sources.files();
            files
                .map(|(id, file)| (file.path.clone(), id.index()))
                .collect()
        };
        let own = |list: &[(&str, usize)]| -> Vec<(String, usize)> {
            list.iter()
                .map(|(path, id)| ((*path).to_owned(), *id))
                .collect()
        };
        assert_eq!(ids(&first), own(&[("a", 0), ("b", 1), ("c", 2)]));
        assert_eq!(ids(&second), own(&[("aa", 3), ("b", 1), ("c", 2)]));
        let text = second.find("b").map(|(_, file)| file.text().to_owned());
        assert_eq!(text.as_deref(), Some("2"));
        assert!(second.find("a").is_none());
    }

    #[test]
    fn harmless_slips_are_mended() {
        let file = SourceFile::new(
            "a.yaml".into(),
            Layer::Portal,
            "\u{feff}a: か\u{3099}\r\nb: 1\r\n".into(),
        );
        assert_eq!(file.text(), "a: が\nb: 1\n");
    }
}
