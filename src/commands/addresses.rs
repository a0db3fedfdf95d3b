//! `jih urls` and `jih hosting`: what was published stays where it was, on every host.

use std::process::ExitCode;

use anyhow::Result;

use super::{Console, HAS_ERRORS, Loaded, print, tell};
use crate::cli::{HostingArgs, Server, UrlsArgs};
use crate::disk;
use crate::hosting;
use crate::parse::LOCK;

pub(super) fn urls(args: &UrlsArgs, console: &Console) -> Result<ExitCode> {
    let loaded = Loaded::new(&args.portal, None)?;
    let Some(portal) = loaded.publishable() else {
        return Ok(refused(&loaded, console));
    };
    let text = portal.lock();
    let count = text.lines().filter(|line| line.starts_with('/')).count();
    let path = args.portal.root.join(LOCK);
    let is_same = loaded
        .sources
        .find(LOCK)
        .is_some_and(|(_, file)| file.text() == text);
    if !is_same {
        disk::put(&path, text.as_bytes())?;
    }
    let says = if is_same { "urls-same" } else { "urls-done" };
    let addresses = console.counted("urls-addresses", count);
    let args = [("file", LOCK.into()), ("addresses", addresses.into())];
    console.summary(&console.say(says, &args))?;
    Ok(ExitCode::SUCCESS)
}

/// With errors, what would be recorded is a part of the portal, and the rest would be lost.
fn refused(loaded: &Loaded, console: &Console) -> ExitCode {
    console.report(loaded);
    let tally = console.tally(loaded);
    let args = [("tally", tally.into()), ("file", LOCK.into())];
    tell(&console.say("urls-refused", &args));
    ExitCode::from(HAS_ERRORS)
}

pub(super) fn hosting(args: &HostingArgs, console: &Console) -> Result<ExitCode> {
    let loaded = Loaded::new(&args.portal, args.base_url.as_deref())?;
    let Some(portal) = loaded.publishable() else {
        console.report(&loaded);
        tell(&console.tally(&loaded));
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    let site = portal.hosted();
    print(
        match args.server {
            Server::Nginx => hosting::nginx(site),
            Server::Caddy => hosting::caddy(site),
        }
        .trim_end(),
    )?;
    Ok(ExitCode::SUCCESS)
}
