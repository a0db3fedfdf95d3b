//! `jih check`: everything `jih build` would complain about, and nothing written.

use std::process::ExitCode;

use anyhow::Result;

use super::build::{self, Failure, Files};
use super::{Console, HAS_ERRORS, Loaded, print};
use crate::cli::{CheckArgs, Format};
use crate::diagnostic::to_json;

pub(super) fn run(args: &CheckArgs, console: &Console) -> Result<ExitCode> {
    let mut loaded = Loaded::new(&args.portal, None)?;
    let pages = try_rendering(&mut loaded)?;
    match args.format {
        Format::Json => print(&format!("{:#}", to_json(&loaded.found, &loaded.sources)))?,
        Format::Human => {
            console.report(&loaded);
            console.summary(&match &pages {
                Some(pages) => format!("{}: {pages} can be built", loaded.tally()),
                None => loaded.tally(),
            })?;
        }
    }
    Ok(match pages {
        Some(_) => ExitCode::SUCCESS,
        None => ExitCode::from(HAS_ERRORS),
    })
}

/// Renders every page and keeps none: a check that passes must mean a build that passes.
/// `None` when there are errors, the theme's now among them.
fn try_rendering(loaded: &mut Loaded) -> Result<Option<String>> {
    let Some(portal) = loaded.publishable() else {
        return Ok(None);
    };
    let files = Files::of(portal);
    match build::render(portal, &files, |_, _| Ok(())) {
        Ok(()) => Ok(Some(files.summary(portal))),
        Err(Failure::Disk(error)) => Err(error),
        Err(Failure::Theme(diagnostic)) => {
            loaded.found.push(*diagnostic);
            Ok(None)
        }
    }
}
