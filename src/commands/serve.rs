//! `jih serve`: the portal in the browser, with whatever of it is sound.

use std::process::ExitCode;

use anyhow::{Context, Result};

use super::{Console, HAS_ERRORS, Loaded, print, tell};
use crate::cli::ServeArgs;
use crate::diagnostic::Severity;
use crate::serve::{Preview, listen, run as answer};

pub(super) fn run(args: &ServeArgs, console: &Console) -> Result<ExitCode> {
    let loaded = Loaded::new(&args.portal, None)?;
    console.report(&loaded);
    let tally = loaded.tally();
    let broken = loaded.count(Severity::Error) > 0;
    let Some(portal) = loaded.portal else {
        tell(&format!("{tally}: there is nothing to serve"));
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    if broken {
        tell(&format!("{tally}: what is broken is left out"));
    }
    let listener = listen(&args.host, args.port)?;
    let address = listener
        .local_addr()
        .context("cannot tell the server's address")?;
    if args.port != 0 && address.port() != args.port {
        tell(&format!(
            "Port {} is taken; {} is free.",
            args.port,
            address.port()
        ));
    }
    let prefix = portal.prefix().to_owned();
    // Also when quiet: without the address the command is of no use.
    print(&format!(
        "Serving the portal on http://{address}{prefix}/ — Ctrl-C ends it"
    ))?;
    let preview = Preview {
        portal,
        sources: loaded.sources,
        host: args.host.clone(),
    };
    answer(listener, preview)?;
    Ok(ExitCode::SUCCESS)
}
