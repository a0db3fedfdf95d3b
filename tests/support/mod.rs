//! What the tests of whole portals share.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jih::diagnostic::{Severity, draw};
use jih::pipeline::{self, Portal};
use jih::source::Sources;
use jih::wording::{Ui, Wording};

/// The date of the tests, unless one is about dates.
pub const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// The folders of the languages in which this repository's portal is published.
pub const LANGUAGES: [&str; 14] = [
    "en", "ja", "zh-hans", "zh-hant", "ko", "vi", "ru", "ar", "id", "th", "mn", "km", "my", "pt-br",
];

/// The repository: its own portal lies at its root.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder with all it holds.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let to = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// The small portals below `tests/sites/`, by name.
pub fn sites() -> Vec<(String, PathBuf)> {
    let folder = repository().join("tests/sites");
    let mut sites: Vec<(String, PathBuf)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path()))
        .collect();
    sites.sort();
    sites
}

/// A portal that must have no error, at its own address or at another.
pub fn load(sources: &Sources, base_url: Option<&str>) -> Portal {
    let (portal, diagnostics) = pipeline::load(sources, base_url);
    let errors: Vec<_> = diagnostics
        .into_iter()
        .filter(|one| one.severity == Severity::Error)
        .collect();
    assert!(
        errors.is_empty(),
        "{}",
        draw(&errors, sources, &Wording::new(Ui::En), false)
    );
    portal.unwrap()
}

/// Every file of a portal by its place below the output directory.
pub fn render(portal: &Portal) -> BTreeMap<String, Vec<u8>> {
    use rayon::prelude::*;
    let files: Vec<(String, Vec<u8>)> = portal
        .outputs()
        .into_par_iter()
        .map(|output| {
            let mut bytes = Vec::new();
            portal.render(output, &mut bytes).unwrap();
            (portal.path(output), bytes)
        })
        .collect();
    let count = files.len();
    let files: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
    assert_eq!(files.len(), count, "two outputs have one address");
    files
}
