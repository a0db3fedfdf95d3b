//! `jih init`: a small portal that builds as it is.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use include_dir::{Dir, include_dir};

use super::Console;
use crate::cli::InitArgs;

/// Without a theme: that one is inside the binary until the portal overrides a file of it.
static SAMPLE: Dir = include_dir!("$CARGO_MANIFEST_DIR/samples/portal");

pub(super) fn run(args: &InitArgs, console: &Console) -> Result<ExitCode> {
    let dir = &args.dir;
    let shown = dir.display();
    fs::create_dir_all(dir).with_context(|| format!("cannot create {shown}"))?;
    let mut entries = fs::read_dir(dir).with_context(|| format!("cannot read {shown}"))?;
    ensure!(
        entries.next().is_none(),
        "{shown} is not empty: name a new directory, nothing in this one was touched"
    );
    SAMPLE
        .extract(dir)
        .with_context(|| format!("cannot write the sample portal to {shown}"))?;
    let root = quoted(&shown.to_string());
    console.summary(&console.say(
        "init-done",
        &[("dir", shown.to_string().into()), ("root", root.into())],
    ))?;
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
