//! Sites to publish: the sample portal, and what an editor makes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use walkdir::WalkDir;

use super::read;

/// What object storage gets no object for.
pub const OF_HOSTS: [&str; 4] = [".jih", "_headers", "_redirects", ".nojekyll"];

/// The sample portal in three states, built once.
pub struct Trees {
    folder: tempfile::TempDir,
}

/// As it is; with one fact of a hospital changed; and with other scripts, every page changed,
/// one page more and another one gone.
pub const STATES: [&str; 3] = ["first", "edited", "other"];

pub fn trees() -> &'static Trees {
    static TREES: OnceLock<Trees> = OnceLock::new();
    TREES.get_or_init(Trees::new)
}

impl Trees {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/portal");
        for state in STATES {
            let portal = folder.path().join(format!("{state}-portal"));
            copy(&sample, &portal);
            match state {
                "edited" => {
                    let path = portal.join("content/hospitals/sample-hospital.yaml");
                    let text = fs::read_to_string(&path).unwrap();
                    let text = text.replacen("en: Sample", "en: Renamed Sample", 1);
                    fs::write(path, text).unwrap();
                }
                "other" => {
                    let path = portal.join("site.yaml");
                    let text = fs::read_to_string(&path).unwrap();
                    let text = text.replace("base_url: https://", "base_url: https://other.");
                    fs::write(path, text).unwrap();
                    let pages = portal.join("content/pages");
                    fs::rename(pages.join("costs.en.md"), pages.join("prices.en.md")).unwrap();
                    for (path, bytes) in read(&portal.join("content")) {
                        let text = String::from_utf8(bytes).unwrap();
                        let text = text.replace("page:costs", "page:prices");
                        fs::write(portal.join("content").join(path), text).unwrap();
                    }
                }
                _ => {}
            }
            let status = Command::new(env!("CARGO_BIN_EXE_jih"))
                .args(["build", "--quiet", "--today", "2026-11-21", "--root"])
                .arg(&portal)
                .arg("--out")
                .arg(folder.path().join(state))
                .status();
            assert!(status.unwrap().success(), "{state}");
        }
        rename_assets(&folder.path().join("other"));
        Self { folder }
    }

    pub fn path(&self, state: &str) -> PathBuf {
        self.folder.path().join(state)
    }

    pub fn files(&self, state: &str) -> BTreeMap<String, Vec<u8>> {
        read(&self.path(state))
    }

    /// What object storage must hold for a state.
    pub fn objects(&self, state: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.files(state);
        files.retain(|path, _| !OF_HOSTS.contains(&path.as_str()));
        files
    }
}

pub fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).into_iter().map(Result::unwrap) {
        let to = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// As a build with other scripts would name them.
fn rename_assets(tree: &Path) {
    let assets: Vec<String> = read(&tree.join("assets")).into_keys().collect();
    let renamed = |name: &str| name.replace('-', "-0");
    for (path, bytes) in read(tree) {
        if path.ends_with(".html") || path.ends_with(".js") {
            let mut text = String::from_utf8(bytes).unwrap();
            for name in &assets {
                text = text.replace(name, &renamed(name));
            }
            fs::write(tree.join(path), text).unwrap();
        }
    }
    for name in &assets {
        let to = tree.join("assets").join(renamed(name));
        fs::rename(tree.join("assets").join(name), to).unwrap();
    }
}
