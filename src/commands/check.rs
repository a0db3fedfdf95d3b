//! `jih check`: everything `jih build` would complain about, and nothing written.

use std::process::ExitCode;

use anyhow::Result;

use super::build::{self, Failure, Files};
use super::site::{Proof, tell_faults};
use super::{Console, HAS_ERRORS, Loaded, links, tell};
use crate::cli::{CheckArgs, Format};
use crate::verify::Finding;

pub(super) fn run(args: &CheckArgs, console: &Console) -> Result<ExitCode> {
    let mut loaded = Loaded::with(&args.portal, None, args.pseudo)?;
    let tried = try_rendering(&mut loaded, console)?;
    let format = args.reporting.format;
    // Judged before others' servers are asked: what they say fails nothing, `--deny` or not.
    let fails = loaded.fails(&args.reporting);
    let asked = match &tried {
        Tried::Whole(_) if args.links.links => Some(links::run(&mut loaded, args, console)?),
        // Mended first: strangers are not troubled for a portal that cannot be published.
        _ if args.links.links => Some(console.say("links-not-asked", &[])),
        _ => None,
    };
    console.report_as(&loaded, &args.portal, format)?;
    let tally = console.tally(&loaded);
    let summary = match tried {
        Tried::Whole(pages) => {
            let args = [("tally", tally.into()), ("pages", pages.into())];
            console.say("check-done", &args)
        }
        Tried::Errors => tally,
        Tried::Faults(faults) => {
            tell_faults(&faults, console);
            return Ok(ExitCode::from(HAS_ERRORS));
        }
    };
    if format == Format::Human {
        console.summary(&summary)?;
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

/// What became of the pages.
enum Tried {
    /// As in `1,024 pages in 4 languages`.
    Whole(String),
    /// There are errors, the theme's now among them.
    Errors,
    /// The pages do not fit together.
    Faults(Vec<Finding>),
}

/// Renders every page and keeps none: a check that passes must mean a build that passes.
fn try_rendering(loaded: &mut Loaded, console: &Console) -> Result<Tried> {
    let Some(portal) = loaded.publishable() else {
        return Ok(Tried::Errors);
    };
    let files = Files::of(portal);
    let proof = Proof::default();
    let rendered = build::render(portal, &files, None, |path, bytes| {
        proof.read(path, bytes);
        Ok(())
    });
    match rendered {
        Ok(()) => {}
        Err(Failure::Disk(error)) => return Err(error),
        Err(Failure::Theme(found)) => {
            loaded.found.extend(found);
            return Ok(Tried::Errors);
        }
    }
    // No page names a file of the search index: its own scripts do.
    let faults = proof.faults(&portal.catalogue().site.base_url);
    Ok(match faults.is_empty() {
        true => Tried::Whole(files.summary(portal, console)),
        false => Tried::Faults(faults),
    })
}
