//! `jih init`: a small portal that builds as it is.

use std::fs;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use include_dir::{Dir, include_dir};

use super::{Console, HAS_ERRORS, guide};
use crate::cli::InitArgs;
use crate::disk;
use crate::wording::Trouble;

/// Without a theme: that one is inside the binary until the portal overrides a file of it.
static SAMPLE: Dir = include_dir!("$CARGO_MANIFEST_DIR/samples/portal");

/// What Visual Studio Code wants to know: the same for every portal, this repository's too.
const VS_CODE: [(&str, &str); 2] = [
    ("settings.json", include_str!("../../.vscode/settings.json")),
    (
        "extensions.json",
        include_str!("../../.vscode/extensions.json"),
    ),
];

pub(super) fn run(args: &InitArgs, console: &Console) -> Result<ExitCode> {
    let dir = &args.dir;
    let shown = dir.display().to_string();
    let about = |id| Trouble::new(id).with("path", &shown);
    fs::create_dir_all(dir).map_err(|error| about("disk-create").because(error))?;
    let mut entries = fs::read_dir(dir).map_err(|error| about("disk-read").because(error))?;
    ensure!(entries.next().is_none(), about("init-not-empty"));
    SAMPLE
        .extract(dir)
        .map_err(|error| about("disk-write").because(error))?;
    for (name, text) in VS_CODE {
        disk::overwrite(&dir.join(".vscode").join(name), text)?;
    }
    if guide::schemas_of(dir, console)?.is_none() {
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    let root = quoted(&shown);
    console.summary(&console.say("init-done", &[("dir", shown.into()), ("root", root.into())]))?;
    Ok(ExitCode::SUCCESS)
}

/// So that the next steps can be copied as they stand.
pub(super) fn quoted(path: &str) -> String {
    if path.contains(char::is_whitespace) {
        format!("\"{path}\"")
    } else {
        path.to_owned()
    }
}
