//! `jih serve`: the portal in the browser, with whatever of it is sound.

use std::process::ExitCode;

use anyhow::{Context, Result};

use super::{Console, HAS_ERRORS, Loaded, print, tell};
use crate::cli::ServeArgs;
use crate::diagnostic::Severity;
use crate::serve::{Preview, listen, run as answer};
use crate::wording::Wording;

pub(super) fn run(args: &ServeArgs, console: &Console) -> Result<ExitCode> {
    let loaded = Loaded::new(&args.portal, None)?;
    console.report(&loaded);
    let tally = console.tally(&loaded);
    let broken = loaded.count(Severity::Error) > 0;
    let Some(portal) = loaded.portal else {
        tell(&console.say("serve-nothing", &[("tally", tally.into())]));
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    if broken {
        tell(&console.say("serve-broken", &[("tally", tally.into())]));
    }
    let listener = listen(&args.host, args.port)?;
    let address = listener
        .local_addr()
        .context("cannot tell the server's address")?;
    if args.port != 0 && address.port() != args.port {
        let (port, free) = (args.port.to_string(), address.port().to_string());
        let args = [("port", port.into()), ("free", free.into())];
        tell(&console.say("serve-port-taken", &args));
    }
    let prefix = portal.prefix().to_owned();
    // Also when quiet: without the address the command is of no use.
    let url = format!("http://{address}{prefix}/");
    print(&console.say("serve-address", &[("address", url.into())]))?;
    let preview = Preview {
        portal,
        sources: loaded.sources,
        host: args.host.clone(),
        wording: Wording::new(console.wording.ui()),
    };
    answer(listener, preview)?;
    Ok(ExitCode::SUCCESS)
}
