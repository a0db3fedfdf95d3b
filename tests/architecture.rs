//! The shape of the code: who may import whom, and what the house papers promise of it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the sources of the generator"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Which module of `src/` imports which. A failure is a question, not a chore: should the
/// module know that, or should the caller pass it in?
const IMPORTS: &[(&str, &[&str])] = &[
    // The words that every stage speaks.
    ("source", &[]),
    ("lang", &["locale"]),
    ("wording", &[]),
    ("diagnostic", &["facts", "source", "wording"]),
    // One file at a time.
    ("facts", &[]),
    ("geo", &["facts"]),
    ("markdown", &[]),
    (
        "parse",
        &["diagnostic", "facts", "lang", "markdown", "source"],
    ),
    (
        "guide",
        &["diagnostic", "facts", "parse", "source", "wording", "words"],
    ),
    // All files together.
    ("script", &["locale"]),
    ("locale", &["facts"]),
    ("words", &["diagnostic", "lang", "parse", "source"]),
    (
        "catalogue",
        &[
            "diagnostic",
            "facts",
            "lang",
            "locale",
            "markdown",
            "parse",
            "route",
            "source",
            "words",
        ],
    ),
    (
        "lint",
        &[
            "diagnostic",
            "lang",
            "markdown",
            "parse",
            "script",
            "source",
        ],
    ),
    // What exists, and what each page may know.
    ("route", &["facts", "lang"]),
    ("plan", &["catalogue", "facts", "lang", "route"]),
    (
        "search",
        &[
            "catalogue",
            "facts",
            "lang",
            "markdown",
            "plan",
            "route",
            "words",
        ],
    ),
    (
        "data",
        &[
            "catalogue",
            "facts",
            "guide",
            "lang",
            "parse",
            "route",
            "wording",
            "words",
        ],
    ),
    (
        "view",
        &[
            "catalogue",
            "data",
            "facts",
            "geo",
            "html",
            "lang",
            "locale",
            "markdown",
            "moved",
            "plan",
            "route",
            "wording",
            "words",
        ],
    ),
    ("html", &[]),
    ("policy", &["lang"]),
    ("manifest", &[]),
    (
        "moved",
        &[
            "catalogue",
            "diagnostic",
            "lang",
            "parse",
            "plan",
            "route",
            "source",
            "words",
        ],
    ),
    ("hosting", &["lang", "moved", "policy", "route"]),
    (
        "render",
        &[
            "diagnostic",
            "html",
            "lang",
            "parse",
            "policy",
            "route",
            "source",
            "view",
            "words",
        ],
    ),
    ("verify", &["diagnostic", "wording"]),
    (
        "pipeline",
        &[
            "catalogue",
            "data",
            "diagnostic",
            "hosting",
            "lang",
            "lint",
            "locale",
            "manifest",
            "moved",
            "parse",
            "plan",
            "policy",
            "render",
            "route",
            "search",
            "source",
            "view",
            "words",
        ],
    ),
    ("pseudo", &["markdown", "parse", "source"]),
    // What editors should look at next.
    (
        "report",
        &["catalogue", "facts", "lang", "markdown", "view", "wording"],
    ),
    // What becomes of a finished site.
    ("coding", &[]),
    ("diff", &["manifest"]),
    // The shell.
    ("bundle", &["route", "search"]),
    ("disk", &["source", "wording"]),
    ("links", &["diagnostic", "parse", "source"]),
    (
        "serve",
        &[
            "bundle",
            "diagnostic",
            "pipeline",
            "report",
            "route",
            "source",
            "wording",
        ],
    ),
    ("watch", &["disk"]),
    (
        "publish",
        &["coding", "disk", "manifest", "policy", "wording"],
    ),
    ("cli", &["coding", "guide", "manifest", "wording"]),
    (
        "commands",
        &[
            "bundle",
            "catalogue",
            "cli",
            "coding",
            "diagnostic",
            "diff",
            "disk",
            "facts",
            "guide",
            "hosting",
            "lang",
            "links",
            "manifest",
            "parse",
            "pipeline",
            "pseudo",
            "publish",
            "report",
            "serve",
            "source",
            "verify",
            "watch",
            "wording",
            "words",
        ],
    ),
    ("main", &["cli", "commands"]),
    ("lib", &[]),
];

/// What touches the world outside.
const SHELL: &[&str] = &[
    "bundle", "cli", "commands", "disk", "links", "publish", "serve", "watch",
];

/// A file that needs more is two files.
const MAX_LINES: usize = 450;

#[test]
fn modules_import_what_the_table_allows() {
    let table: BTreeMap<&str, BTreeSet<&str>> = IMPORTS
        .iter()
        .map(|(module, imports)| (*module, imports.iter().copied().collect()))
        .collect();
    assert_eq!(table.len(), IMPORTS.len(), "a module has two rows");
    let mut found: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, text) in sources() {
        let imports = found.entry(module(&path)).or_default();
        for (line, name) in imports_of(&text) {
            imports
                .entry(name)
                .or_insert_with(|| format!("{path}:{line}"));
        }
    }
    let mut wrong = String::new();
    for (module, imports) in &mut found {
        imports.remove(module);
        let Some(allowed) = table.get(module.as_str()) else {
            let _ = writeln!(wrong, "`{module}` has no row");
            continue;
        };
        for (import, place) in &*imports {
            if !allowed.contains(import.as_str()) {
                let _ = writeln!(wrong, "{place}: `{module}` may not import `{import}`");
            }
        }
    }
    for (module, allowed) in &table {
        let imports = found.get(*module);
        if imports.is_none() {
            let _ = writeln!(wrong, "the row `{module}` stands for no module");
        }
        for import in allowed {
            if imports.is_some_and(|imports| !imports.contains_key(*import)) {
                let _ = writeln!(wrong, "the row `{module}` names `{import}`, not imported");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn nothing_imports_the_shell() {
    for (module, imports) in IMPORTS {
        if *module == "main" || SHELL.contains(module) {
            continue;
        }
        for import in *imports {
            assert!(
                !SHELL.contains(import),
                "`{module}` imports the shell's `{import}`"
            );
        }
    }
}

/// The scan reads paths from `crate::`: a path that climbs to the root would escape it.
#[test]
fn no_path_climbs_to_the_root_of_the_crate() {
    for (path, text) in sources() {
        let depth = match path.matches('/').count() {
            // `src/x.rs`: its own tests climb once, to itself.
            1 => 1,
            // `src/x/y.rs` sees `x` by one step, and `x/tests/y.rs` by two.
            deeper => deeper - usize::from(path.ends_with("/mod.rs")),
        };
        let climb = "super::".repeat(depth + 1);
        for (line, code) in code(&text) {
            assert!(
                !code.contains(&climb),
                "{path}:{line}: say `crate::` instead"
            );
        }
    }
}

#[test]
fn every_module_is_described() {
    let papers = read("ARCHITECTURE.md");
    let section = papers.split("## Where things live").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let described: BTreeSet<&str> = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split(" | ").next())
        .flat_map(|names| names.split(','))
        .map(|name| name.trim_matches([' ', '`', '/']))
        .collect();
    let modules = read("src/lib.rs");
    let modules: BTreeSet<&str> = modules
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "))
        .map(|line| line.trim_end_matches(';'))
        .collect();
    assert_eq!(
        modules, described,
        "src/lib.rs and the table of ARCHITECTURE.md"
    );
}

#[test]
fn no_file_is_long() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MAX_LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines, {MAX_LINES} at most"))
        .collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn the_scan_sees_every_form_of_import() {
    let text = "\
use crate::{a, b::{c, d}, e as f};
use crate::g::{self, h};
// use crate::comment;
/// See [`crate::doc`].
fn x() -> crate::i::Y { mycrate::z(crate::j::k()) } // crate::behind
use crate::{
    l,
    m::n,
};
use jih::o;
";
    let names: Vec<String> = imports_of(text).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["a", "b", "e", "g", "i", "j", "l", "m", "o"]);
}

/// Every file below `src/` with its path from the repository.
fn sources() -> Vec<(String, String)> {
    fn walk(below: &str, out: &mut Vec<(String, String)>) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(below);
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{below}/{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                walk(&path, out);
            } else if path.ends_with(".rs") {
                let text = read(&path);
                out.push((path, text));
            }
        }
    }
    let mut out = Vec::new();
    walk("src", &mut out);
    out.sort();
    out
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// `src/view/hospital.rs` is part of `view`.
fn module(path: &str) -> String {
    let name = path.split('/').nth(1).unwrap();
    name.trim_end_matches(".rs").to_owned()
}

/// Lines from 1, without comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| {
        let code = match line.find("//") {
            // An address in a text is no comment.
            Some(start) if !line[..start].ends_with(':') => &line[..start],
            _ => line,
        };
        (at + 1, code)
    })
}

/// The first name of every path from the root of the crate, with its line.
fn imports_of(text: &str) -> Vec<(usize, String)> {
    let mut starts = Vec::new();
    let mut all = String::new();
    for (_, line) in code(text) {
        starts.push(all.len());
        all.push_str(line);
        all.push('\n');
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut out: Vec<(usize, String)> = Vec::new();
    let roots = ["crate::", "jih::"].into_iter();
    for (at, root) in roots.flat_map(|root| all.match_indices(root)) {
        if all[..at].ends_with(is_word) {
            continue;
        }
        let line = starts.partition_point(|start| *start <= at);
        let rest = &all[at + root.len()..];
        let word = |text: &str| -> String {
            text.trim_start()
                .chars()
                .take_while(|c| is_word(*c))
                .collect()
        };
        let Some(group) = rest.strip_prefix('{') else {
            out.push((line, word(rest)));
            continue;
        };
        let mut depth = 0;
        let mut item = true;
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => item = true,
                c if item && is_word(c) => {
                    out.push((line, word(&group[at..])));
                    item = false;
                }
                _ => {}
            }
        }
    }
    out.sort();
    out
}
