//! `jih report`: what an editor should look at next, and the letter that asks a hospital.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

use super::{Console, HAS_ERRORS, Loaded, print, tell};
use crate::catalogue::Catalogue;
use crate::cli::{MailArgs, ReportArgs, ReportCommand, ReportFormat, terminal_width};
use crate::diagnostic::{Severity, codes};
use crate::disk;
use crate::report::{self, Report, to_csv, to_html, to_text};
use crate::wording::Wording;

pub(super) fn run(command: &ReportCommand, console: &Console) -> Result<ExitCode> {
    match command {
        ReportCommand::Freshness(args) => write(args, console, report::freshness),
        ReportCommand::Expiry(args) => write(args, console, report::expiry),
        ReportCommand::Translations(args) => write(args, console, report::translations),
        ReportCommand::Missing(args) => write(args, console, report::missing),
        ReportCommand::Mail(args) => mail(args, console),
    }
}

fn write(
    args: &ReportArgs,
    console: &Console,
    make: fn(&Catalogue, &Wording) -> Report,
) -> Result<ExitCode> {
    let mut loaded = Loaded::new(&args.portal, None)?;
    tell_errors(&mut loaded, console);
    let Some(portal) = &loaded.portal else {
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    let report = make(portal.catalogue(), &console.wording);
    let text = match args.format {
        ReportFormat::Table => {
            let width = terminal_width().filter(|_| args.out.is_none());
            to_text(&report, width)
        }
        ReportFormat::Csv => to_csv(&report),
        ReportFormat::Html => to_html(&report),
    };
    deliver(&text, args.out.as_deref(), console)?;
    Ok(code(&loaded))
}

fn mail(args: &MailArgs, console: &Console) -> Result<ExitCode> {
    let mut loaded = Loaded::new(&args.portal, None)?;
    tell_errors(&mut loaded, console);
    let Some(portal) = &loaded.portal else {
        return Ok(ExitCode::from(HAS_ERRORS));
    };
    let id = args.hospital.as_str();
    if let Some(view) = portal.letter(&loaded.sources, id) {
        let text = report::letter(portal.catalogue(), &view);
        deliver(&text, args.out.as_deref(), console)?;
        return Ok(code(&loaded));
    }
    let file = format!("content/hospitals/{id}.yaml");
    if loaded.sources.find(&file).is_some() {
        tell(&console.say("report-mail-broken", &[("file", file.into())]));
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    let known = portal.catalogue().hospitals.iter();
    let near = codes::nearest(id, known.map(|one| &*one.id));
    bail!(match near {
        Some(near) => console.say(
            "report-mail-near",
            &[("id", id.into()), ("near", near.into())]
        ),
        None => console.say("report-mail-unknown", &[("id", id.into())]),
    })
}

/// Tells what is broken, as `jih check` does. Warnings change no report, and are left to it.
fn tell_errors(loaded: &mut Loaded, console: &Console) {
    loaded.found.retain(|one| one.severity == Severity::Error);
    console.report(loaded);
    if !loaded.found.is_empty() {
        let errors = console.counted("errors", loaded.found.len());
        let args = [("errors", errors.into())];
        tell(&match loaded.portal {
            // The report follows, below an empty line.
            Some(_) => format!("{}\n", console.say("report-broken", &args)),
            None => console.say("report-nothing", &args),
        });
    }
}

fn code(loaded: &Loaded) -> ExitCode {
    if loaded.count(Severity::Error) > 0 {
        ExitCode::from(HAS_ERRORS)
    } else {
        ExitCode::SUCCESS
    }
}

fn deliver(text: &str, out: Option<&Path>, console: &Console) -> Result<()> {
    let text = text.trim_end();
    let Some(path) = out else {
        return print(text);
    };
    disk::overwrite(path, &format!("{text}\n"))?;
    let path = path.display().to_string();
    console.summary(&console.say("report-written", &[("path", path.into())]))
}
