//! `jih build --timings`: what a build spends its time on, for those who write themes.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use comfy_table::{Cell, CellAlignment, LineStyle, Table, TableStyle};

use super::Console;

/// So many of the slowest files are named.
const SLOWEST: usize = 10;

/// A clock that is read between the stages, and before and after each file.
pub(super) struct Timings(Mutex<State>);

struct State {
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
    files: Vec<Timed>,
}

/// One file of the site.
struct Timed {
    path: String,
    /// The template, or what else makes it.
    kind: &'static str,
    /// Its view, and the template.
    made: Duration,
    /// Writing and proving it.
    kept: Duration,
}

#[derive(Default)]
struct Sum {
    files: u32,
    made: Duration,
    kept: Duration,
}

impl Timings {
    pub(super) fn start() -> Self {
        Self(Mutex::new(State {
            last: Instant::now(),
            stages: Vec::new(),
            files: Vec::new(),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A stage ends here that began where the last one ended. `id` is the message of its name.
    pub(super) fn stage(&self, id: &'static str) {
        let mut state = self.state();
        let took = state.last.elapsed();
        state.last = Instant::now();
        state.stages.push((id, took));
    }

    /// A file was begun, was made, and is done now.
    pub(super) fn file(&self, path: &str, kind: &'static str, begun: Instant, made: Instant) {
        let timed = Timed {
            path: path.to_owned(),
            kind,
            made: made.duration_since(begun),
            kept: made.elapsed(),
        };
        self.state().files.push(timed);
    }

    /// The stages by the clock on the wall; templates and files by the sum of all threads.
    pub(super) fn tables(&self, console: &Console) -> String {
        let State { stages, files, .. } = &mut *self.state();
        let head = |ids: &[&str]| -> Vec<String> {
            let heads = ids.iter().map(|id| console.say(id, &[]));
            heads.collect()
        };
        let rows = stages
            .iter()
            .map(|(id, took)| (console.say(id, &[]), vec![millis(*took)]));
        let mut out = table(head(&["timings-stage", "timings-ms"]), rows);
        if files.is_empty() {
            return out;
        }
        let mut kinds: BTreeMap<&str, Sum> = BTreeMap::new();
        for file in files.iter() {
            let sum = kinds.entry(file.kind).or_default();
            sum.files += 1;
            sum.made += file.made;
            sum.kept += file.kept;
        }
        let mut kinds: Vec<(&str, Sum)> = kinds.into_iter().collect();
        kinds.sort_by_key(|(_, sum)| Reverse(sum.made));
        let rows = kinds.into_iter().map(|(kind, sum)| {
            let cells = vec![
                sum.files.to_string(),
                micros(sum.made / sum.files.max(1)),
                millis(sum.made),
                millis(sum.kept),
            ];
            (kind.to_owned(), cells)
        });
        let heads = head(&[
            "timings-template",
            "timings-files",
            "timings-mean",
            "timings-made",
            "timings-kept",
        ]);
        out.push_str("\n\n");
        out.push_str(&table(heads, rows));
        files.sort_by_key(|file| Reverse(file.made));
        let rows = files.iter().take(SLOWEST).map(|file| {
            let cells = vec![micros(file.made), file.kind.to_owned()];
            (file.path.clone(), cells)
        });
        let heads = head(&["timings-slowest", "timings-us", "timings-template"]);
        out.push_str("\n\n");
        out.push_str(&table(heads, rows));
        out
    }
}

/// Rows of a name and what is to its right.
fn table(head: Vec<String>, rows: impl Iterator<Item = (String, Vec<String>)>) -> String {
    let mut drawn = Table::new();
    drawn.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─')));
    let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    let line = |name: String, rest: Vec<String>| {
        let rest = rest.into_iter().map(right);
        std::iter::once(Cell::new(name)).chain(rest)
    };
    let mut head = head.into_iter();
    drawn.set_header(line(head.next().unwrap_or_default(), head.collect()));
    for (name, rest) in rows {
        drawn.add_row(line(name, rest));
    }
    drawn.trim_fmt()
}

fn millis(took: Duration) -> String {
    format!("{:.1}", took.as_secs_f64() * 1e3)
}

fn micros(took: Duration) -> String {
    format!("{:.1}", took.as_secs_f64() * 1e6)
}
