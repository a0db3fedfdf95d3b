//! `jih publish`: a site that was built goes where readers are.

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use anyhow::Result;
use indicatif::{HumanBytes, ProgressBar};
use jiff::Timestamp;

use super::build::seconds;
use super::site::progress;
use super::verify::{errors_of, tell_findings};
use super::{Console, HAS_ERRORS, print, tell};
use crate::cli::PublishArgs;
use crate::publish::{Options, Outcome, Step, Target, Tree, Why, publish};

pub(super) fn run(args: &PublishArgs, console: &Console) -> Result<ExitCode> {
    let started = Instant::now();
    let target = Target::parse(&args.target)?;
    // While it is open, no build replaces it: what is looked at here is what is sent.
    let tree = Arc::new(Tree::open(&args.from)?);
    let faults = errors_of(&args.from)?;
    if !faults.is_empty() {
        tell_findings(&faults, console);
        let errors = console.counted("errors", faults.len());
        tell(&console.say("publish-faults", &[("errors", errors.into())]));
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    let options = Options {
        dry_run: args.dry_run,
        jobs: args.jobs.get(),
        timeout: args.timeout(),
        wait: args.wait(),
        keep: args.keep(),
        gzip: !args.no_gzip,
        take_over: args.take_over,
        now: Timestamp::now().as_second(),
    };
    let bar = Mutex::new(None);
    let outcome = publish(&tree, &target, &options, &|step| {
        watch(&bar, step, &target, console);
    });
    if let Some(bar) = bar.into_inner().unwrap_or_else(PoisonError::into_inner) {
        bar.finish_and_clear();
    }
    let outcome = outcome?;
    if args.dry_run {
        for one in &outcome.changes {
            let why = console.say(why(one.why), &[]);
            print(&format!("{} {}  ({why})", one.why.sign(), one.path))?;
        }
    }
    let message = if args.dry_run {
        "publish-would"
    } else {
        "publish-done"
    };
    let counts = counts(&outcome, console);
    let line = console.say(
        message,
        &[
            ("counts", counts.into()),
            ("bytes", HumanBytes(outcome.bytes).to_string().into()),
            ("seconds", seconds(started.elapsed()).into()),
            ("target", target.to_string().into()),
        ],
    );
    console.summary(&line)?;
    Ok(ExitCode::SUCCESS)
}

/// Shows a step on its bar, which begins once it is known how much there is to do.
fn watch(bar: &Mutex<Option<ProgressBar>>, step: Step, target: &Target, console: &Console) {
    let mut bar = bar.lock().unwrap_or_else(PoisonError::into_inner);
    match step {
        Step::Watching(seconds) => {
            let args = [
                ("seconds", seconds.to_string().into()),
                ("target", target.to_string().into()),
            ];
            if !console.quiet {
                tell(&console.say("publish-watching", &args));
            }
        }
        Step::Files(files) => *bar = Some(progress(files, console)),
        Step::Done => {
            if let Some(bar) = bar.as_ref() {
                bar.inc(1);
            }
        }
    }
}

/// As in `12 new, 3 changed, 1 removed, 5,489 unchanged`, and what is kept where there is any.
fn counts(outcome: &Outcome, console: &Console) -> String {
    let is_new = |why| matches!(why, Why::New | Why::Lost);
    let removed = outcome.count(|why| why == Why::Gone);
    let new = outcome.count(is_new);
    let changed = outcome.changes.len() - new - removed;
    let counts = console.say(
        "publish-counts",
        &[
            ("new", console.counted("publish-new", new).into()),
            (
                "changed",
                console.counted("publish-changed", changed).into(),
            ),
            (
                "removed",
                console.counted("publish-removed", removed).into(),
            ),
            (
                "unchanged",
                console
                    .counted("publish-unchanged", outcome.unchanged)
                    .into(),
            ),
        ],
    );
    if outcome.kept == 0 {
        return counts;
    }
    let kept = console.counted("publish-kept", outcome.kept);
    let args = [("counts", counts.into()), ("kept", kept.into())];
    console.say("publish-counts-kept", &args)
}

fn why(why: Why) -> &'static str {
    match why {
        Why::New => "publish-why-new",
        Why::Changed => "publish-why-changed",
        Why::Lost => "publish-why-lost",
        Why::Unfinished => "publish-why-unfinished",
        Why::Foreign => "publish-why-foreign",
        Why::Gone => "publish-why-gone",
    }
}
