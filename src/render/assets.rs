//! What a theme holds besides its templates: stylesheets for the heads of pages, and files
//! that pages may ask for.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use tera::Value;

use crate::route;

/// The script that answers from saved pages, and the one that takes its place where pages
/// can no longer be saved: a browser keeps the last one that it got.
const WORKER: &str = "root/sw.js";
const WORKER_OFF: &str = "root/sw-off.js";

/// The files of a theme's `assets` folder.
#[derive(Debug)]
pub(super) struct Assets {
    /// Stylesheets by name, as `css.site`: a page carries those its template names, so that
    /// it never waits for a second answer.
    pub(super) css: Value,
    /// Addresses by file name, as `assets["find.js"]`.
    pub(super) urls: Value,
    files: Vec<Asset>,
}

/// A file of the site that is the same for every page.
#[derive(Debug)]
struct Asset {
    path: String,
    bytes: Vec<u8>,
}

impl Assets {
    /// `files` by their place below `assets/`; `prefix` is the path below which the portal
    /// lives; `offline` says whether readers can save pages.
    pub(super) fn new(files: &BTreeMap<&str, &[u8]>, prefix: &str, offline: bool) -> Self {
        let (worker, unused) = match offline {
            true => (WORKER, WORKER_OFF),
            false => (WORKER_OFF, WORKER),
        };
        let mut css = BTreeMap::new();
        let mut urls = BTreeMap::new();
        let mut out = Vec::new();
        for (name, bytes) in files {
            if let Some(stem) = name.strip_suffix(".css") {
                // What is no text is no stylesheet.
                let text = std::str::from_utf8(bytes).unwrap_or_default();
                css.insert(stem.to_owned(), Value::safe_string(&squeeze(text)));
                continue;
            }
            if *name == unused {
                continue;
            }
            let bytes = match std::str::from_utf8(bytes) {
                Ok(text) if name.ends_with(".js") => script(text).into_bytes(),
                _ => bytes.to_vec(),
            };
            let path = match *name == worker {
                true => route::WORKER.to_owned(),
                false => fingerprinted(name, &bytes),
            };
            urls.insert((*name).to_owned(), format!("{prefix}{path}"));
            out.push(Asset { path, bytes });
        }
        Self {
            css: Value::from_serializable(&css),
            urls: Value::from_serializable(&urls),
            files: out,
        }
    }

    /// Addresses below the portal's root.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|one| one.path.as_str())
    }

    pub(super) fn bytes(&self, place: usize) -> Option<&[u8]> {
        self.files.get(place).map(|one| one.bytes.as_slice())
    }
}

/// `/assets/find-1f2e3d4c.js`: an address for these very bytes, so that a browser may keep
/// them for ever and never runs last year's script on today's page.
fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes)
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("/assets/{stem}-{hash}.{extension}"),
        None => format!("/assets/{name}-{hash}"),
    }
}

/// Leaves out lines that are comments, and indents: a fifth of a script, packed. A text that
/// goes over lines is left as it is; where one could be, so is the whole script. Rejected: a
/// minifier, which is a compiler for five kilobytes.
fn script(text: &str) -> String {
    let goes_on = |line: &str| line.matches('`').count() % 2 == 1 || line.ends_with('\\');
    if text.lines().any(goes_on) {
        return text.to_owned();
    }
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Leaves out comments and the white space that no browser needs: the stylesheet stands in
/// every page. Values that hold several spaces in a row do not occur in a stylesheet
/// without generated text.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..]
            .find("*/")
            .map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    let lines: Vec<&str> = out
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("")
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn a_script_keeps_what_it_says() {
        let check = |text: &str, expect: &str| assert_eq!(script(text), expect);
        check(
            "// Why.\n(() => {\n  a(); // So.\n\n})();\n",
            "(() => {\na(); // So.\n})();\n",
        );
        check("a = '//b';\n", "a = '//b';\n");
        let long = "a = `\n  // not a comment\n`;\n";
        check(long, long);
    }
}
