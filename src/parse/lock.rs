//! `urls.lock`: every address that the portal has published, so that none of them is lost
//! unnoticed.
//!
//! Pages are in every language, so an address is written once, with `:lang` for its
//! language, and the languages stand before them: a fourteenth of the lines, and a new
//! language is one line. One address a line, in order: two branches that add some merge.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::content::Reader;
use super::form::is_address;
use crate::diagnostic::codes;
use crate::source::Span;

/// Where it lies, below the portal's root.
pub const LOCK: &str = "urls.lock";

/// Some 80,000 lines: 25,000 hospitals.
pub(super) const MAX_BYTES: usize = 3 << 20;

const HEAD: &str = "\
# Every address that this portal has published: one that goes must lead to another.
# `jih urls` writes this file at a release. Commit it, and leave it as it is.
# An address with `:lang` is one in each of these languages.
";

/// What [`LOCK`] says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// Languages as they stand in addresses, in order, each with its place.
    pub languages: Vec<(String, Span)>,
    /// Addresses below the portal's root, in order, with `:lang` for the language.
    pub addresses: Vec<(String, Span)>,
}

/// A file with a line that means nothing is not read at all: it holds what a merge left.
pub(super) fn read(reader: &mut Reader) -> Option<Lock> {
    let mut lock = Lock::default();
    let mut start = 0;
    for line in reader.text.split_inclusive('\n') {
        let text = line.trim();
        let span = Span::new(reader.file, start..start + line.trim_end().len());
        start += line.len();
        let language = text.strip_prefix(":lang ").filter(|tag| is_tag_path(tag));
        if text.is_empty() || text.starts_with('#') {
            continue;
        } else if let Some(language) = language {
            lock.languages.push((language.to_owned(), span));
        } else if is_address(&text.replace(".:lang.", ".lang.")) && !text.ends_with('*') {
            lock.addresses.push((text.to_owned(), span));
        } else {
            reader.diagnostics.push(codes::bad_lock(span, text));
            return None;
        }
    }
    for list in [&mut lock.languages, &mut lock.addresses] {
        list.sort_unstable();
        list.dedup_by(|a, b| a.0 == b.0);
    }
    Some(lock)
}

fn is_tag_path(text: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(sign)
}

impl Lock {
    /// The file that says so.
    pub fn text(languages: &BTreeSet<&str>, addresses: &BTreeSet<&str>) -> String {
        let mut out = String::from(HEAD);
        for language in languages {
            let _ = writeln!(out, ":lang {language}");
        }
        for address in addresses {
            let _ = writeln!(out, "{address}");
        }
        out
    }
}
