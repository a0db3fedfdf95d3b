//! After every change on disk, what is looked at is what a clean build would make: the same
//! bytes and the same reports, however the files came to be what they are.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test changes its own portal"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jih::diagnostic::draw;
use jih::disk::{Snapshot, read_portal};
use jih::pipeline::{self, Loaded, Wanted};
use jih::source::Sources;
use jih::wording::{Ui, Wording};

const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// How many changes, and after how many of them all is compared.
const STEPS: u64 = 2_000;
const COMPARED: u64 = 10;

#[test]
fn what_is_looked_at_is_what_a_clean_build_makes() {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("portal");
    copy(&repository().join("samples/portal"), &root);
    copy(
        &repository().join("tests/sites/fallback/in/content/hospitals"),
        &root.join("content/hospitals"),
    );
    // A copy of what the binary has, as the generator's own repository keeps it.
    copy(&repository().join("i18n/en"), &root.join("i18n/en"));
    fs::create_dir_all(root.join("themes/default/templates")).unwrap();
    let mut dice = Dice(0x5eed_cafe);
    let mut snapshot = Snapshot::new(&root, TODAY, TODAY).unwrap();
    let mut loaded = pipeline::load_after(snapshot.sources(), Wanted::default(), None);
    let (mut broken, mut whole) = (0, 0);
    for step in 0..STEPS {
        let named = change(&root, home.path(), &mut dice);
        // As the server does: first where it was told to look, then everywhere.
        let quick = snapshot.look_at(&named, TODAY).unwrap();
        if quick.is_none() || dice.one_in(4) {
            snapshot.look(TODAY).unwrap();
        }
        loaded = pipeline::load_after(snapshot.sources(), Wanted::default(), Some(&loaded));
        if step % COMPARED == COMPARED - 1 {
            snapshot.look(TODAY).unwrap();
            loaded = pipeline::load_after(snapshot.sources(), Wanted::default(), Some(&loaded));
            let clean = read_portal(&root, TODAY).unwrap();
            let from_nothing = pipeline::load_after(&clean, Wanted::default(), None);
            let (seen, made) = (
                shown(snapshot.sources(), &loaded),
                shown(&clean, &from_nothing),
            );
            assert_eq!(seen.0, made.0, "reports after step {step}");
            assert_eq!(
                seen.1.keys().collect::<Vec<_>>(),
                made.1.keys().collect::<Vec<_>>(),
                "pages after step {step}"
            );
            for (path, bytes) in &seen.1 {
                assert_eq!(bytes, &made.1[path], "{path} after step {step}");
            }
            if made.0.contains("error[") {
                broken += 1;
            } else {
                whole += 1;
            }
        }
    }
    // Both must have been looked at, or the dice are loaded.
    assert!(broken > 10 && whole > 10, "{broken} broken, {whole} whole");
}

/// Everything that can be seen: the reports, and every file of the site.
fn shown(sources: &Sources, loaded: &Loaded) -> (String, BTreeMap<String, String>) {
    let wording = Wording::new(Ui::En);
    let reports = draw(&loaded.found, sources, &wording, false);
    let mut pages = BTreeMap::new();
    if let Some(portal) = &loaded.portal {
        for output in portal.outputs() {
            let mut bytes = Vec::new();
            let text = match portal.render(output, &mut bytes) {
                // A picture is no text, and has a digest in its name.
                Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(one) => draw(&[*one], sources, &wording, false),
            };
            pages.insert(portal.path(output), text);
        }
    }
    (reports, pages)
}

/// One change, as an editor, a tool or git makes it. What comes back are the paths of which
/// a watch would tell: some of them, or a directory, or nothing.
fn change(root: &Path, home: &Path, dice: &mut Dice) -> Vec<PathBuf> {
    let files = files_below(root);
    let content: Vec<&PathBuf> = files
        .iter()
        .filter(|path| path.starts_with(root.join("content")))
        .collect();
    let one = content.get(dice.below(content.len().max(1))).copied();
    let Some(one) = one else {
        // Everything was taken away: begin anew.
        copy(&repository().join("samples/portal"), root);
        return vec![root.to_owned()];
    };
    match dice.below(16) {
        0..=4 => edit(one, dice),
        5 => {
            // Saved by rename.
            let beside = one.with_extension("tmp~");
            fs::copy(one, &beside).unwrap();
            edit(&beside, dice);
            fs::rename(&beside, one).unwrap();
            vec![beside, one.clone()]
        }
        6 => {
            fs::remove_file(one).unwrap();
            vec![one.clone()]
        }
        7 => {
            let name = format!("copy-{}", one.file_name().unwrap().to_str().unwrap());
            let other = one.with_file_name(name);
            fs::rename(one, &other).unwrap();
            vec![one.clone(), other]
        }
        8 => {
            // Put back as it was in the beginning: mended.
            let below = one.strip_prefix(root).unwrap();
            let first = repository().join("samples/portal").join(below);
            if first.is_file() {
                fs::copy(first, one).unwrap();
            }
            vec![one.clone()]
        }
        9 => {
            // A directory leaves, or comes back with all that is in it.
            let (inside, outside) = (root.join("content/hospitals"), home.join("away"));
            if outside.exists() {
                if !inside.exists() {
                    fs::rename(&outside, &inside).unwrap();
                } else {
                    fs::remove_dir_all(&outside).unwrap();
                }
            } else if inside.exists() {
                fs::rename(&inside, &outside).unwrap();
            }
            vec![inside]
        }
        10 => {
            let path = root.join("i18n/en/own.ftl");
            let words = ["site-name = Ours\n", "site-name = { $x\n", "beds = b\n", ""];
            fs::write(&path, words[dice.below(words.len())]).unwrap();
            vec![path]
        }
        11 => {
            let path = root.join("themes/default/templates/not-found.html");
            let first = repository().join("themes/default/templates/not-found.html");
            match dice.below(3) {
                0 => drop(fs::copy(first, &path).unwrap()),
                1 => fs::write(&path, "{% extends \"base.html\" %}{{ w.nobody }}").unwrap(),
                _ => drop(fs::remove_file(&path)),
            }
            vec![path]
        }
        12 => {
            let path = root.join("site.yaml");
            let text = fs::read_to_string(repository().join("samples/portal/site.yaml")).unwrap();
            let text = match dice.below(3) {
                0 => text,
                1 => text.replace("languages: [en", "languages: [ja, en"),
                _ => format!("{text}theme: nowhere\n"),
            };
            fs::write(&path, text).unwrap();
            vec![path]
        }
        13 => {
            // CRLF, and nothing else: no change at all.
            let text = fs::read_to_string(one).unwrap_or_default();
            fs::write(one, text.replace("\r\n", "\n").replace('\n', "\r\n")).unwrap();
            vec![one.clone()]
        }
        14 => {
            // Everything as it was, at once, and nobody says of which files.
            let _ = fs::remove_dir_all(root.join("content"));
            copy(&repository().join("samples/portal"), root);
            Vec::new()
        }
        _ => {
            let path = root.join("content/hospitals/new.yaml");
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let name = dice.below(1000);
            let text = format!(
                "name: {{ja: 病院{name}, kana: びょういん, en: Hospital {name}}}\nplace: {{prefecture: tokyo}}\n"
            );
            fs::write(&path, text).unwrap();
            vec![path]
        }
    }
}

/// A line changed, taken out, doubled, or the file cut: most of it breaks something.
fn edit(path: &Path, dice: &mut Dice) -> Vec<PathBuf> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = dice.below(lines.len().max(1));
    if let Some(line) = lines.get_mut(at) {
        match dice.below(6) {
            0 => line.push_str(" and more"),
            1 => *line = line.replace(": ", "：").chars().collect(),
            2 => line.insert(0, ' '),
            3 => *line = line.replace("en", "xx"),
            4 => {
                let line = line.clone();
                lines.push(line);
            }
            _ => drop(lines.remove(at)),
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    if dice.one_in(20) {
        let mut half = text.len() / 2;
        while !text.is_char_boundary(half) {
            half -= 1;
        }
        text.truncate(half);
    }
    fs::write(path, text).unwrap();
    vec![path.to_owned()]
}

/// The same numbers on every run: xorshift64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap()
    }

    fn one_in(&mut self, most: usize) -> bool {
        self.below(most) == 0
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                out.push(entry.path());
            }
        }
    }
    out.sort();
    out
}

fn copy(from: &Path, to: &Path) {
    for path in files_below(from) {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
