//! Writes how a translation was made into its file, and touches nothing else there.
//!
//! A YAML library would lose the remarks of whoever wrote the file, and its quotes and
//! line ends. So the lines of the one key are replaced, and all others stay as they are.

use std::fmt::Write;
use std::ops::Range;

use super::translation::Translation;

const KEY: &str = "translation:";

/// The same file with these words about its translation, each on its line and in the order
/// in which editors should write them. Remarks keep their place. Of a line that is no longer
/// there, a remark behind it goes with it; one above it stands at the end.
///
/// `text` is the file as it lies on disk, `is_markdown` says that it has front matter.
/// `None` where the key does not stand as editors write it: at the beginning of a line,
/// once, with its fields below it or in braces.
pub fn rewrite(text: &str, is_markdown: bool, translation: &Translation) -> Option<String> {
    let block = block(text, head(text, is_markdown)?)?;
    let old = &text[block.clone()];
    let line_end = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let remarks = remarks(old);
    let mut new = String::new();
    let mut written: Vec<String> = Vec::new();
    let mut line = |path: &str, text: String| {
        let indent = if path.is_empty() {
            ""
        } else if path.contains('.') {
            "    "
        } else {
            "  "
        };
        for remark in remarks.iter().filter(|one| one.path == path && one.above) {
            let _ = write!(new, "{indent}{}{line_end}", remark.text);
        }
        let _ = write!(new, "{indent}{text}");
        for remark in remarks.iter().filter(|one| one.path == path && !one.above) {
            let _ = write!(new, " {}", remark.text);
        }
        new.push_str(line_end);
        written.push(path.to_owned());
    };
    line("", KEY.to_owned());
    line("status", format!("status: {}", translation.status.word()));
    if let Some(from) = &translation.from {
        line("from", format!("from: {from}"));
    }
    if let Some(on) = translation.on {
        line("on", format!("on: {on}"));
    }
    if translation.minor {
        line("minor", "minor: true".to_owned());
    }
    if !translation.digests.is_empty() {
        line("digests", "digests:".to_owned());
        for (block, digest) in &translation.digests {
            let (key, value) = (plain(block), plain(&digest.to_string()));
            line(&format!("digests.{block}"), format!("{key}: {value}"));
        }
    }
    let is_left = |one: &&Remark| one.path == END || (one.above && !written.contains(&one.path));
    for remark in remarks.iter().filter(is_left) {
        let _ = write!(new, "  {}{line_end}", remark.text);
    }
    // The last line of a file may have no end.
    if !old.ends_with('\n') {
        new.truncate(new.len() - line_end.len());
    }
    Some(format!(
        "{}{new}{}",
        &text[..block.start],
        &text[block.end..]
    ))
}

/// Where the fields stand: the whole file, or what is between the lines of three dashes.
fn head(text: &str, is_markdown: bool) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    if !is_markdown {
        return Some(start..text.len());
    }
    let mut at = start;
    let mut dashes = Vec::new();
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end_matches(['\r', '\n']) == "---" {
            dashes.push(at..at + line.len());
        }
        at += line.len();
    }
    match dashes.as_slice() {
        [open, close, ..] if open.start == start => Some(open.end..close.start),
        _ => None,
    }
}

/// The lines of the key and of all below it, without the empty lines and the remarks that
/// lead over to the next key.
fn block(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    let mut lines: Vec<(Range<usize>, &str)> = Vec::new();
    let mut at = head.start;
    for line in text[head].split_inclusive('\n') {
        lines.push((at..at + line.len(), line));
        at += line.len();
    }
    let is_key = |(_, line): &(Range<usize>, &str)| line.starts_with(KEY);
    let first = lines.iter().position(is_key)?;
    if lines.iter().filter(|line| is_key(line)).count() > 1 {
        return None;
    }
    let (place, line) = lines.get(first)?;
    let value = before_remark(line.get(KEY.len()..)?).trim();
    let mut end = place.end;
    if value.starts_with('{') {
        let mut depth = 0;
        for (place, line) in &lines[first..] {
            depth += depth_of(before_remark(line));
            end = place.end;
            if depth == 0 {
                return Some(lines[first].0.start..end);
            }
        }
        return None;
    }
    if !value.is_empty() {
        return None;
    }
    for (place, line) in &lines[first + 1..] {
        let blank = line.trim().is_empty();
        if !blank && !line.starts_with([' ', '\t', '#']) {
            break;
        }
        if !blank && !line.starts_with('#') {
            end = place.end;
        }
    }
    Some(lines[first].0.start..end)
}

/// How many braces a line leaves open; those in quotes are text.
fn depth_of(line: &str) -> i32 {
    let mut quote = None;
    line.chars().fold(0, |depth, c| match (quote, c) {
        (Some(open), c) if open == c => {
            quote = None;
            depth
        }
        (Some(_), _) => depth,
        (None, '"' | '\'') => {
            quote = Some(c);
            depth
        }
        (None, '{') => depth + 1,
        (None, '}') => depth - 1,
        (None, _) => depth,
    })
}

/// A remark of the old lines.
struct Remark {
    /// Of which line: `""` is the key's own, `digests.about` lies deeper.
    path: String,
    /// It has a line of its own above that one.
    above: bool,
    /// With its sign.
    text: String,
}

/// Remarks below the last field. No key is called so: it would need quotes.
const END: &str = "\n";

fn remarks(old: &str) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = Vec::new();
    let mut waiting: Vec<String> = Vec::new();
    let mut in_digests = false;
    let mut top = None;
    for line in old.lines() {
        let code = before_remark(line);
        let remark = line[code.len()..].trim();
        if code.trim().is_empty() {
            waiting.extend((!remark.is_empty()).then(|| remark.to_owned()));
            continue;
        }
        let indent = code.len() - code.trim_start().len();
        let key = code.split(':').next().unwrap_or_default();
        let key = key.trim().trim_matches(['"', '\'']);
        let path = if code.starts_with(KEY) {
            String::new()
        } else if *top.get_or_insert(indent) < indent && in_digests {
            format!("digests.{key}")
        } else {
            in_digests = key == "digests";
            key.to_owned()
        };
        remarks.extend(waiting.drain(..).map(|text| Remark {
            path: path.clone(),
            above: true,
            text,
        }));
        if !remark.is_empty() {
            // In braces on several lines, no line is a field's own.
            let known = ["", "status", "from", "on", "minor", "digests"];
            let is_field = known.contains(&path.as_str()) || path.starts_with("digests.");
            remarks.push(Remark {
                path: if is_field { path } else { END.to_owned() },
                above: false,
                text: remark.to_owned(),
            });
        }
    }
    remarks.extend(waiting.into_iter().map(|text| Remark {
        path: END.to_owned(),
        above: true,
        text,
    }));
    remarks
}

/// The line up to the `#` of a remark: one at the beginning, or behind white space and
/// outside quotes.
fn before_remark(line: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => {}
            None if c == '#' && before.is_whitespace() => return &line[..at],
            None if (c == '"' || c == '\'') && !before.is_alphanumeric() => quote = Some(c),
            None => {}
        }
        before = c;
    }
    line
}

/// In quotes where a program that reads YAML could take it for something else than text.
fn plain(text: &str) -> String {
    let is_word = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    let says_else = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let lower = text.to_ascii_lowercase();
    if is_word && !says_else.contains(&lower.as_str()) && text.parse::<f64>().is_err() {
        text.to_owned()
    } else {
        // JSON's strings are YAML's.
        serde_json::Value::from(text).to_string()
    }
}

#[cfg(test)]
mod tests;
