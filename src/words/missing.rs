//! What a language still has to say, for whoever translates it.

use std::collections::BTreeSet;

use crate::parse::{Body, MessageFile, Parsed};
use crate::source::{FileId, Sources};

/// A message that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The name of the file that holds the original, as in `ui.ftl`.
    pub file: String,
    /// The heading it stands under there.
    pub group: Option<String>,
    /// Its id.
    pub key: String,
    /// What the original says, as Fluent writes it; the lines of a choice are several.
    pub original: String,
}

/// Messages that `tag` lacks, in the order of the originals. The originals are those of the
/// portal's source language, and for what the theme in the binary says its own.
pub fn missing(parsed: &Parsed, sources: &Sources, source: &str, tag: &str) -> Vec<Missing> {
    let files: Vec<(FileId, &MessageFile)> = parsed
        .entries()
        .filter_map(|entry| match &entry.body {
            Body::Messages(file) => Some((entry.file, file)),
            _ => None,
        })
        .collect();
    let mut have: BTreeSet<&str> = files
        .iter()
        .filter(|(_, file)| file.tag == tag)
        .flat_map(|(_, file)| ids(file))
        .collect();
    let mut out = Vec::new();
    let originals: [&dyn Fn(&MessageFile) -> bool; 3] = [
        &|file| file.tag == source && !file.embedded,
        &|file| file.tag == source,
        &|file| file.tag == "en" && file.embedded,
    ];
    for is_original in originals {
        for (place, file) in files.iter().filter(|(_, file)| is_original(file)) {
            let written = sources.file(*place);
            let name = written.path.rsplit('/').next().unwrap_or_default();
            let text = written.text();
            for message in &file.messages {
                if have.insert(&message.id) {
                    let (before, rest) = text.split_at(message.span.range().start.min(text.len()));
                    out.push(Missing {
                        file: name.to_owned(),
                        group: group(before),
                        key: message.id.clone(),
                        original: original(rest),
                    });
                }
            }
        }
    }
    // A file of the portal's own may hold some messages of a file in the binary.
    out.sort_by(|a, b| a.file.cmp(&b.file));
    out
}

fn ids(file: &MessageFile) -> impl Iterator<Item = &str> {
    file.messages.iter().map(|message| message.id.as_str())
}

/// The last heading of a text.
fn group(before: &str) -> Option<String> {
    let mut lines = before.lines().rev();
    let heading = lines.find_map(|line| line.strip_prefix("## "))?;
    Some(heading.to_owned())
}

/// What stands behind the `=` of the message that a text begins with: its first line, and
/// those that go on, which are indented or close a choice.
fn original(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let first = first.split_once('=').map_or("", |(_, said)| said.trim());
    let more = lines.take_while(|line| line.is_empty() || line.starts_with([' ', '}', '{']));
    let all: Vec<&str> = [first].into_iter().chain(more).collect();
    all.join("\n").trim().to_owned()
}
