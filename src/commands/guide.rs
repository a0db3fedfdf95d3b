//! `jih schema` and `jih handbook`: what the fields and codes are, for editors and for the
//! programs that they type in.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use jiff::civil::Date;

use super::{Console, HAS_ERRORS, Loaded};
use crate::cli::{HandbookArgs, SchemaArgs};
use crate::disk;
use crate::guide::{Labels, handbook, json_schema};

/// Files by name.
type Files = Vec<(String, String)>;

pub(super) fn schema(args: &SchemaArgs, console: &Console) -> Result<ExitCode> {
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| args.root.join("schema"));
    write(&args.root, &out, json_schema::all, "schema-done", console)
}

pub(super) fn handbook(args: &HandbookArgs, console: &Console) -> Result<ExitCode> {
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| args.root.join("docs"));
    write(&args.root, &out, handbook::all, "handbook-done", console)
}

fn write(
    root: &Path,
    out: &Path,
    make: impl Fn(&Labels) -> Files,
    done: &str,
    console: &Console,
) -> Result<ExitCode> {
    // Codes and their labels have no date: any day will do.
    let sources = disk::read_portal(root, Date::MAX)?;
    let labels = match Labels::read(&sources) {
        Ok(labels) => labels,
        Err(found) => {
            console.report(&Loaded {
                sources,
                portal: None,
                found,
            });
            return Ok(ExitCode::from(HAS_ERRORS));
        }
    };
    let files = make(&labels);
    for (name, text) in &files {
        disk::overwrite(&out.join(name), text)?;
    }
    // For the summary: `schema`, not `./schema`.
    let shown = out.strip_prefix(".").unwrap_or(out).display().to_string();
    let count = files.len().to_string();
    let args = [("count", count.into()), ("dir", shown.into())];
    console.summary(&console.say(done, &args))?;
    Ok(ExitCode::SUCCESS)
}
