//! What the shell hands to the pure core: every input file, and the build's date.

use std::ops::Range;

use jiff::civil::Date;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// An immutable snapshot of every input file, and the build's date.
///
/// The only stage input that comes from outside.
#[derive(Clone, Debug)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// The day for which the site is built; it decides what is past its date.
    pub today: Date,
}

impl Sources {
    /// Sorts the files by path, so that their order on disk never reaches the output.
    /// A later file of the same path replaces an earlier one: the portal's own template
    /// stands for the embedded one.
    pub fn new(mut files: Vec<SourceFile>, today: Date) -> Self {
        files.sort_by(|a, b| (&a.path, a.layer).cmp(&(&b.path, b.layer)));
        let mut unique: Vec<SourceFile> = Vec::with_capacity(files.len());
        for file in files {
            match unique.last_mut() {
                Some(last) if last.path == file.path && last.layer == file.layer => *last = file,
                _ => unique.push(file),
            }
        }
        Self {
            files: unique,
            today,
        }
    }

    /// Every file, by path.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .filter_map(|(place, file)| Some((FileId(u32::try_from(place).ok()?), file)))
    }

    /// The file a span points into.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The portal's own file of exactly this path.
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.files()
            .find(|(_, file)| file.path == path && file.layer == Layer::Portal)
    }
}

/// Where a file comes from. The portal's own files win over the embedded ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// From inside the binary: the default theme and its messages.
    Embedded,
    /// From the portal's directory.
    Portal,
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
}

impl SourceFile {
    /// Decodes and normalises the bytes of a file.
    pub fn new(path: String, layer: Layer, bytes: Vec<u8>) -> Self {
        let text = match String::from_utf8(bytes) {
            Ok(text) => Ok(normalise(text)),
            Err(error) => Err(error.utf8_error().valid_up_to()),
        };
        Self { path, layer, text }
    }

    /// The text, empty where the file is not UTF-8.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
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
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        IsNormalized::No | IsNormalized::Maybe => text.nfc().collect(),
    }
}

/// A file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

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
    fn harmless_slips_are_mended() {
        let file = SourceFile::new(
            "a.yaml".into(),
            Layer::Portal,
            "\u{feff}a: か\u{3099}\r\nb: 1\r\n".into(),
        );
        assert_eq!(file.text(), "a: が\nb: 1\n");
    }
}
