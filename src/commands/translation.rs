//! `jih translation accept`: a person has compared translations with their originals.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf, absolute};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Result, ensure};

use super::{Console, HAS_ERRORS, Loaded, tell};
use crate::catalogue::Translated;
use crate::cli::{AcceptArgs, Accepted, TranslationArgs, TranslationCommand};
use crate::diagnostic::{Diagnostic, Severity, draw};
use crate::disk;
use crate::facts::PartialDate;
use crate::parse::{Status, Translation, rewrite};
use crate::pipeline;
use crate::source::{Layer, SourceFile, Sources};

pub(super) fn run(args: &TranslationArgs, console: &Console) -> Result<ExitCode> {
    let TranslationCommand::Accept(args) = &args.command;
    accept(args, console)
}

/// Why a file is left as it is: a message about `$file`, and what is wrong with the file.
struct Refusal<'a> {
    says: &'static str,
    found: Vec<&'a Diagnostic>,
}

/// A file as it will be.
struct Change<'a> {
    one: &'a Translated,
    new: Translation,
    text: String,
}

fn accept(args: &AcceptArgs, console: &Console) -> Result<ExitCode> {
    let today = args.portal.today()?;
    if let Some(on) = args.on.filter(|on| *on > today) {
        let args = [
            ("on", on.to_string().into()),
            ("today", today.to_string().into()),
        ];
        tell(&console.say("accept-future", &args));
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    let loaded = Loaded::new(&args.portal, None)?;
    let translations = pipeline::translations(&loaded.sources);
    let root = &args.portal.root;
    let asked: Vec<String> = if args.missing {
        // Those with errors are the business of `jih check`, which names these first.
        let lacking = translations
            .iter()
            .filter(|(path, one)| one.recorded().is_some() && errors(&loaded, path).is_empty());
        lacking.map(|(path, _)| path.clone()).collect()
    } else {
        args.files
            .iter()
            .map(|file| in_portal(root, file, &loaded.sources))
            .collect()
    };

    let mut refused = false;
    let mut changes: Vec<Change> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    for path in &asked {
        match change(args, &loaded, &translations, path) {
            Ok(Some(change)) => {
                let blocks = console.counted("accept-blocks", change.one.blocks.len());
                let args = [("file", path.into()), ("blocks", blocks.into())];
                said.push(console.say("accept-done", &args));
                changes.push(change);
            }
            Ok(None) => said.push(console.say("accept-same", &[("file", path.into())])),
            Err(Refusal { says, found }) => {
                refused = true;
                if !found.is_empty() {
                    let found: Vec<Diagnostic> = found.into_iter().cloned().collect();
                    let drawn = draw(&found, &loaded.sources, &console.wording, console.colour);
                    tell(&format!("{}\n", drawn.trim_end()));
                }
                tell(&console.say(says, &[("file", path.into())]));
            }
        }
    }
    if refused {
        tell(&console.say("accept-refused", &[]));
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    reads_back(&loaded.sources, &changes)?;
    for change in &changes {
        disk::replace(&root.join(&change.one.path), &change.text)?;
    }
    if !args.missing {
        for line in said {
            console.summary(&line)?;
        }
    } else if changes.is_empty() {
        console.summary(&console.say("accept-none", &[]))?;
    } else {
        let files = console.counted("accept-files", changes.len());
        console.summary(&console.say("accept-total", &[("files", files.into())]))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What is to be written into a file; `None` where it says so already.
fn change<'a>(
    args: &AcceptArgs,
    loaded: &'a Loaded,
    translations: &'a BTreeMap<String, Translated>,
    path: &str,
) -> Result<Option<Change<'a>>, Refusal<'a>> {
    let refuse = |says| Refusal {
        says,
        found: Vec::new(),
    };
    if loaded.sources.find(path).is_none() {
        return Err(refuse("accept-unknown"));
    }
    let found = errors(loaded, path);
    if !found.is_empty() {
        let says = "accept-broken";
        return Err(Refusal { says, found });
    }
    let Some(one) = translations.get(path) else {
        return Err(refuse("accept-no-translation"));
    };
    if !one.has_original {
        return Err(refuse("accept-no-original"));
    }
    let new = if args.missing {
        one.recorded()
    } else {
        let status = args.status.map(|status| match status {
            Accepted::Human => Status::Human,
            Accepted::Reviewed => Status::Reviewed,
        });
        let today = PartialDate::Day(loaded.sources.today);
        one.accepted(status, args.on.map(PartialDate::Day), today)
    };
    let Some(new) = new else {
        return Ok(None);
    };
    let old = disk::read_text(&args.portal.root.join(path));
    let text = old
        .ok()
        .and_then(|old| rewrite(&old, path.ends_with(".md"), &new));
    match text {
        Some(text) => Ok(Some(Change { one, new, text })),
        None => Err(refuse("accept-form")),
    }
}

/// The errors in a file.
fn errors<'a>(loaded: &'a Loaded, path: &str) -> Vec<&'a Diagnostic> {
    let is_in_file = |one: &&Diagnostic| {
        one.severity == Severity::Error && one.file(&loaded.sources) == Some(path)
    };
    loaded.found.iter().filter(is_in_file).collect()
}

/// A file is edited by its lines, and read as YAML: before anything is lost, the two must
/// agree on every file.
fn reads_back(sources: &Sources, changes: &[Change]) -> Result<()> {
    let files = sources.files().map(|(_, file)| file.clone());
    let changed = changes.iter().map(|change| {
        let bytes = change.text.clone().into_bytes();
        Arc::new(SourceFile::new(
            change.one.path.clone(),
            Layer::Portal,
            bytes,
        ))
    });
    let sources = Sources::after(None, files.chain(changed).collect(), sources.today);
    let translations = pipeline::translations(&sources);
    for change in changes {
        let path = &change.one.path;
        let reads = translations.get(path).is_some_and(|one| {
            one.translation == change.new && one.blocks.keys().eq(change.one.blocks.keys())
        });
        ensure!(
            reads,
            "{path} would not read as it was meant: nothing was written"
        );
    }
    Ok(())
}

/// The path of a file from the portal's root, whether it was given from there or from the
/// working directory; as it was given where it is in neither.
fn in_portal(root: &Path, file: &Path, sources: &Sources) -> String {
    let slashed = |path: &Path| {
        let parts: Vec<_> = path
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        parts.join("/")
    };
    let below = |file: PathBuf| {
        let folder = file.parent()?.canonicalize().ok()?;
        let real = folder.join(file.file_name()?);
        Some(slashed(real.strip_prefix(root.canonicalize().ok()?).ok()?))
    };
    let found = absolute(file).ok().and_then(below);
    let found = found.filter(|path| sources.find(path).is_some());
    found.unwrap_or_else(|| slashed(file.strip_prefix(".").unwrap_or(file)))
}
