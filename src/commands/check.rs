//! `jih check`: everything `jih build` would complain about, and nothing written.

use std::process::ExitCode;

use anyhow::Result;

use super::build::{self, Failure, Files};
use super::{Console, HAS_ERRORS, Loaded, links, tell};
use crate::cli::{CheckArgs, Format};

pub(super) fn run(args: &CheckArgs, console: &Console) -> Result<ExitCode> {
    let mut loaded = Loaded::with(&args.portal, None, args.pseudo)?;
    let pages = try_rendering(&mut loaded, console)?;
    let format = args.reporting.format;
    // Judged before others' servers are asked: what they say fails nothing, `--deny` or not.
    let fails = loaded.fails(&args.reporting);
    let asked = match pages {
        Some(_) if args.links.links => Some(links::run(&mut loaded, args, console)?),
        // Mended first: strangers are not troubled for a portal that cannot be published.
        None if args.links.links => Some(console.say("links-not-asked", &[])),
        _ => None,
    };
    console.report_as(&loaded, &args.portal, format)?;
    if format == Format::Human {
        let tally = console.tally(&loaded);
        console.summary(&match pages {
            Some(pages) => {
                let args = [("tally", tally.into()), ("pages", pages.into())];
                console.say("check-done", &args)
            }
            None => tally,
        })?;
    }
    match asked {
        Some(asked) if format == Format::Human => console.summary(&asked)?,
        // Standard output holds the report for a program.
        Some(asked) if !console.quiet => tell(&asked),
        _ => {}
    }
    Ok(if fails {
        ExitCode::from(HAS_ERRORS)
    } else {
        ExitCode::SUCCESS
    })
}

/// Renders every page and keeps none: a check that passes must mean a build that passes.
/// `None` when there are errors, the theme's now among them.
fn try_rendering(loaded: &mut Loaded, console: &Console) -> Result<Option<String>> {
    let Some(portal) = loaded.publishable() else {
        return Ok(None);
    };
    let files = Files::of(portal);
    match build::render(portal, &files, |_, _| Ok(())) {
        Ok(()) => Ok(Some(files.summary(portal, console))),
        Err(Failure::Disk(error)) => Err(error),
        Err(Failure::Theme(found)) => {
            loaded.found.extend(found);
            Ok(None)
        }
    }
}
