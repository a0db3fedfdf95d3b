//! Seconds by stage and number of hospitals, in twelve languages, from memory to memory.
//!
//!     cargo bench                    # all: an hour
//!     cargo bench -- '/50$'          # 50 hospitals
//!     cargo bench -- render/1000     # one stage
//!
//! Each stage is given what the one before it made. The search index is not among them.

#[expect(dead_code, reason = "it also writes for other generators")]
#[path = "../synthetic/mod.rs"]
mod synthetic;

#[path = "mod.rs"]
mod stages;

use std::cell::LazyCell;
use std::sync::Mutex;
use std::time::Duration;

use criterion::{BatchSize, Bencher, Criterion, criterion_group, criterion_main};
use jih::pipeline::Portal;
use mimalloc::MiMalloc;
use stages::Read;
use synthetic::catalogue::catalogue;
use synthetic::portal::portal;
use synthetic::words::LANGUAGES;

/// As in `jih`.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// How many hospitals.
const SIZES: [usize; 3] = [50, 1000, 5000];

/// Pages that are kept to be proved: all those of 1,000 hospitals are 2 GB.
const KEPT: usize = 1300;

criterion_group! {
    name = all;
    // As few as Criterion takes: a site of 5,000 hospitals takes minutes.
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_secs(1));
    targets = build
}
criterion_main!(all);

fn build(criterion: &mut Criterion) {
    for size in SIZES {
        // Made when a benchmark asks for it, as many are left out by the filter.
        let files = LazyCell::new(|| read(size));
        let sources = LazyCell::new(|| stages::sources(files.clone()));
        let parsed = LazyCell::new(|| stages::parse(&sources));
        let catalogue = LazyCell::new(|| valid(stages::check(&parsed)));
        let plan = LazyCell::new(|| stages::plan(&catalogue));
        let portal = LazyCell::new(|| valid(stages::load(&sources)));
        let kept = LazyCell::new(|| kept(&portal));
        let mut stage = |name: &str, run: &dyn Fn(&mut Bencher)| {
            criterion.bench_function(&format!("{name}/{size}"), |bench| run(bench));
        };
        stage("sources", &|bench| {
            bench.iter_batched(|| files.clone(), stages::sources, BatchSize::PerIteration);
        });
        stage("parse", &|bench| bench.iter(|| stages::parse(&sources)));
        stage("lint", &|bench| {
            bench.iter(|| stages::lint(&parsed, &sources))
        });
        stage("check", &|bench| bench.iter(|| stages::check(&parsed)));
        stage("plan", &|bench| bench.iter(|| stages::plan(&catalogue)));
        stage("view", &|bench| {
            bench.iter(|| stages::view(&catalogue, &plan))
        });
        stage("data", &|bench| bench.iter(|| stages::data(&catalogue)));
        stage("load", &|bench| bench.iter(|| stages::load(&sources)));
        stage("render", &|bench| {
            let pages = stages::pages(&portal);
            bench.iter(|| stages::render(&portal, &pages, |_, _| ()));
        });
        stage("verify", &|bench| {
            bench.iter(|| {
                for (path, bytes) in kept.iter() {
                    std::hint::black_box(stages::verify(path, bytes));
                }
            });
        });
        stage("build", &|bench| {
            bench.iter_batched(|| files.clone(), whole, BatchSize::PerIteration);
        });
    }
}

fn read(hospitals: usize) -> Read {
    let files = portal(&catalogue(hospitals), &LANGUAGES.each_ref());
    let files = valid(files.ok()).into_iter();
    files
        .map(|(path, text)| (path, text.into_bytes()))
        .collect()
}

/// All that `jih build` does but for disks and the search: every file is made and proved.
fn whole(files: Read) -> usize {
    let sources = stages::sources(files);
    let portal = valid(stages::load(&sources));
    let records = Mutex::new(Vec::new());
    stages::render(&portal, &stages::files(&portal), |path, bytes| {
        let record = stages::verify(path, bytes);
        if let Ok(mut records) = records.lock() {
            records.push(record);
        }
    });
    stages::fit(records.into_inner().unwrap_or_default(), &portal).len()
}

/// Some pages, evenly out of all.
fn kept(portal: &Portal) -> Read {
    let mut pages = stages::pages(portal);
    let mut every = 0..;
    let step = pages.len().div_ceil(KEPT).max(1);
    pages.retain(|_| every.next().is_some_and(|place| place % step == 0));
    let kept = Mutex::new(Vec::new());
    stages::render(portal, &pages, |path, bytes| {
        if let Ok(mut kept) = kept.lock() {
            kept.push((path.to_owned(), bytes.to_vec()));
        }
    });
    kept.into_inner().unwrap_or_default()
}

#[expect(
    clippy::panic,
    reason = "a benchmark that measures nothing must not go on"
)]
fn valid<T>(made: Option<T>) -> T {
    made.unwrap_or_else(|| panic!("the synthetic portal is not valid: `jih check` says why"))
}
