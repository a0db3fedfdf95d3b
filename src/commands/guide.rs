//! `jih schema` and `jih handbook`: what the fields and codes are, for editors and for the
//! programs that they type in.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use jiff::civil::Date;

use super::{Console, HAS_ERRORS, Loaded};
use crate::cli::{HandbookArgs, SchemaArgs};
use crate::disk;
use crate::guide::{handbook, json_schema, read_labels};
use crate::words::Labels;

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
    let Some(count) = write_files(root, out, make, console)? else {
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    // For the summary: `schema`, not `./schema`.
    let shown = out.strip_prefix(".").unwrap_or(out).display().to_string();
    let args = [("count", count.to_string().into()), ("dir", shown.into())];
    console.summary(&console.say(done, &args))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the schemas where the files of a portal name them, and says how many. `None` where its codes cannot be read, which is reported.
pub(super) fn schemas_of(root: &Path, console: &Console) -> Result<Option<usize>> {
    write_files(root, &root.join("schema"), json_schema::all, console)
}

fn write_files(
    root: &Path,
    out: &Path,
    make: impl Fn(&Labels) -> Files,
    console: &Console,
) -> Result<Option<usize>> {
    // Codes and their labels have no date: any day will do.
    let sources = disk::read_portal(root, Date::MAX)?;
    let labels = match read_labels(&sources) {
        Ok(labels) => labels,
        Err(found) => {
            console.report(&Loaded {
                sources,
                portal: None,
                found,
            });
            return Ok(None);
        }
    };
    let files = make(&labels);
    for (name, text) in &files {
        disk::overwrite(&out.join(name), text)?;
    }
    Ok(Some(files.len()))
}
