//! Counts the instructions of each stage of a build of a small synthetic portal, and holds
//! them against what is recorded: seconds depend on the machine and on who else uses it,
//! instructions do not.
//!
//!     benches/instructions/run               # fails where a stage is off
//!     benches/instructions/run --record      # writes benches/instructions/counts.tsv
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a command of its own: it runs itself under valgrind, and says what it counted"
)]

#[path = "../stages/mod.rs"]
mod stages;
#[expect(dead_code, reason = "it also writes for other generators")]
#[path = "../synthetic/mod.rs"]
mod synthetic;

mod profile;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::Mutex;

use anyhow::{Context, Result, bail, ensure};
use clap::{Parser, ValueEnum};
use mimalloc::MiMalloc;
use rayon::ThreadPoolBuilder;
use synthetic::catalogue::catalogue;
use synthetic::portal::portal;
use synthetic::words::LANGUAGES;

/// As in `jih`: instructions of the allocator count too.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Large enough that lists and comparisons are there, small enough for a minute.
const HOSPITALS: usize = 8;
const TAGS: [&str; 3] = ["en", "ja", "ar"];

/// Both ways: what became faster is recorded, or the next loss would hide behind it.
const TOLERANCE: f64 = 0.03;

/// Another compiler inlines otherwise, and on another processor libraries take other ways; only
/// what is not their doing is to stop a change.
const ELSEWHERE: f64 = 0.1;

/// Functions of `stages`; `load` is the first four and the theme once more.
const STAGES: [&str; 12] = [
    "all", "sources", "parse", "lint", "check", "plan", "view", "data", "load", "render", "verify",
    "fit",
];

const COUNTS: &str = "benches/instructions/counts.tsv";

#[derive(Parser)]
struct Args {
    /// Compare with what is recorded, record anew, or be what is counted.
    #[arg(value_enum, default_value_t = Task::Compare)]
    task: Task,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Task {
    Compare,
    Record,
    Run,
}

fn main() -> Result<ExitCode> {
    let task = Args::parse().task;
    if task == Task::Run {
        run()?;
        return Ok(ExitCode::SUCCESS);
    }
    let counted = count()?;
    if task == Task::Record {
        let mut text = format!("{}\n", place()?);
        for stage in STAGES {
            writeln!(text, "{stage}\t{}", counted[stage])?;
        }
        fs::write(COUNTS, text)?;
        println!("wrote {COUNTS}");
        return Ok(ExitCode::SUCCESS);
    }
    let recorded = fs::read_to_string(COUNTS).context(COUNTS)?;
    let mut lines = recorded.lines();
    let (by, here) = (lines.next().unwrap_or_default(), place()?);
    let tolerance = if by == here { TOLERANCE } else { ELSEWHERE };
    let recorded: BTreeMap<&str, u64> = lines
        .filter_map(|line| line.split_once('\t'))
        .map(|(stage, count)| Ok((stage, count.parse()?)))
        .collect::<Result<_>>()?;
    let mut is_off = false;
    println!("millions of instructions: recorded, now");
    for stage in STAGES {
        let then = recorded.get(stage).copied().unwrap_or_default();
        let (then, now) = (then as f64, counted[stage] as f64);
        let change = if then > 0.0 { now / then - 1.0 } else { 1.0 };
        let is_other = change.abs() > tolerance;
        is_off |= is_other;
        let mark = if is_other { "  <-- off" } else { "" };
        let (then, now) = (then / 1e6, now / 1e6);
        println!(
            "{stage:8} {then:9.1} {now:9.1} {:+6.1} %{mark}",
            change * 100.0
        );
    }
    if is_off {
        println!(
            "\nA stage needs more or fewer instructions than {COUNTS} says, by more than\n\
             {:.0} %. It was recorded with {by}; this is {here}.\n\
             Slower by mistake? `valgrind --tool=callgrind` says where. If it is meant, or faster,\n\
             record it and say why in the commit: benches/instructions/run --record",
            tolerance * 100.0
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// As in `rustc 1.95.0 (59807616e 2026-04-14), AMD EPYC`.
fn place() -> Result<String> {
    let told = Command::new("rustc")
        .arg("--version")
        .output()
        .context("rustc")?;
    let compiler = String::from_utf8(told.stdout)?;
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors
        .lines()
        .find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split_once(':'));
    let model = model.map_or("unknown", |(_, model)| model.trim());
    Ok(format!("{}, {model}", compiler.trim()))
}

/// Instructions by stage, and of all.
fn count() -> Result<BTreeMap<String, u64>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("profile");
    let mut option = std::ffi::OsString::from("--callgrind-out-file=");
    option.push(&file);
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet"])
        .arg(option)
        .arg(std::env::current_exe()?)
        .arg("run")
        .status()
        .context("valgrind")?;
    ensure!(done.success(), "what was to be counted failed");
    read(&file)
}

fn read(file: &Path) -> Result<BTreeMap<String, u64>> {
    let mut counted = profile::inclusive(&fs::read_to_string(file)?, "instructions::stages::");
    counted.retain(|stage, _| STAGES.contains(&stage.as_str()));
    for stage in STAGES {
        ensure!(
            counted.contains_key(stage),
            "the profile does not name {stage}"
        );
    }
    Ok(counted)
}

/// Every stage once, in this thread alone: what another thread does is not counted to the
/// stage that waits for it.
fn run() -> Result<()> {
    let pool = ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    pool.build()?.install(|| {
        let languages: Vec<_> = LANGUAGES
            .iter()
            .filter(|one| TAGS.contains(&one.tag))
            .collect();
        let files = portal(&catalogue(HOSPITALS), &languages)?.into_iter();
        let read = files
            .map(|(path, text)| (path, text.into_bytes()))
            .collect();
        let sources = stages::sources(read);
        let parsed = stages::parse(&sources);
        let found = stages::lint(&parsed, &sources);
        ensure!(found == 0, "the synthetic portal has {found} problems");
        let Some(catalogue) = stages::check(&parsed) else {
            bail!("the synthetic portal has no catalogue");
        };
        let plan = stages::plan(&catalogue);
        stages::view(&catalogue, &plan);
        stages::data(&catalogue);
        let portal = stages::load(&sources).context("the synthetic portal is not valid")?;
        let made = Mutex::new(Vec::new());
        stages::render(&portal, &stages::pages(&portal), |path, bytes| {
            if let Ok(mut made) = made.lock() {
                made.push((path.to_owned(), bytes.to_vec()));
            }
        });
        let made = made.into_inner().unwrap_or_default();
        let records = made.iter().map(|(path, bytes)| stages::verify(path, bytes));
        let records = records.collect();
        // Links to open data lead nowhere here: those files are not among the records.
        stages::fit(records, &portal);
        Ok(())
    })
}
