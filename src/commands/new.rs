//! `jih new`: asks, checks every answer, and writes a file that passes `jih check`. Nothing
//! that is there is ever touched.

use std::io::{BufRead, IsTerminal, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};

use super::init::quoted;
use super::{Console, HAS_ERRORS, print, tell};
use crate::cli::{Drafting, LanguageArgs, NewArgs, PortalArgs, Task};
use crate::diagnostic::{Diagnostic, Severity, codes, draw};
use crate::disk;
use crate::guide::draft::{Answers, Draft, NewFile, not_yet};
use crate::guide::{Known, Question, Refusal, language};
use crate::lang::is_tag;
use crate::parse::{self, Parsed, check_id, place};
use crate::pipeline;
use crate::source::{Layer, SourceFile, Sources};
use crate::words::missing;

pub(super) fn run(args: &NewArgs, console: &Console) -> Result<ExitCode> {
    match args.what.task() {
        Task::Draft(drafting) => draft(&drafting, console),
        Task::Language(args) => translate(args, console),
    }
}

/// What the portal holds, as far as a new file needs it.
struct Ground {
    sources: Sources,
    parsed: Parsed,
    known: Known,
}

impl Ground {
    fn new(args: &PortalArgs, console: &Console) -> Result<Self> {
        let sources = disk::read_portal(&args.root, args.today()?)?.built_on(args.now()?);
        if sources.find("site.yaml").is_none() {
            bail!("{}", console.problem(&codes::missing_site()));
        }
        let parsed = parse::parse(&sources, None);
        let known = Known::collect(&sources, &parsed)
            .ok_or_else(|| anyhow!(console.say("new-no-portal", &[])))?;
        Ok(Self {
            sources,
            parsed,
            known,
        })
    }

    /// The portal's own file of this path, whatever the case of its letters: some disks and
    /// web servers do not tell `A` from `a`.
    fn taken(&self, path: &str) -> Option<&str> {
        let own = self.sources.files();
        let mut own = own.filter(|(_, file)| file.layer == Layer::Portal);
        own.find(|(_, file)| file.path.to_lowercase() == path.to_lowercase())
            .map(|(_, file)| file.path.as_str())
    }
}

fn draft(drafting: &Drafting, console: &Console) -> Result<ExitCode> {
    let Drafting { draft, place, .. } = drafting;
    let (id, args) = (place.id.as_str(), &place.portal);
    let today = args.today()?;
    check_id(id, today).map_err(|one| anyhow!(console.problem(&one)))?;
    let ground = Ground::new(args, console)?;
    let known = &ground.known;
    if *draft == Draft::Showcase {
        is_treatment(id, known, console)?;
    }
    let paths = draft.paths(id, known);
    for path in &paths {
        if let Some(path) = ground.taken(path) {
            bail!("{}", console.say("new-taken", &[("path", path.into())]));
        }
    }
    let (mut answers, mut wrong) = given(drafting, known, console);
    let open: Vec<&Question> = draft
        .questions()
        .iter()
        .filter(|question| !answers.contains_key(question.id))
        .collect();
    let lacks = open.iter().any(|question| question.needed);
    let asks = place.ask || (lacks && stdin().is_terminal());
    if lacks
        && !asks
        && let Some(missing) = flags_missing(&open, &wrong, console)
    {
        wrong.push(Wrong {
            question: "",
            said: missing,
        });
    }
    if !wrong.is_empty() {
        let list: Vec<&str> = wrong.iter().map(|one| one.said.as_str()).collect();
        let list = list.join("\n  ");
        bail!("{}", console.say("new-refused", &[("list", list.into())]));
    }
    if asks {
        let asked = Asked {
            open: &open,
            known,
            console,
        };
        asked.begin(&paths)?;
        asked.all(&mut stdin().lock(), &mut answers)?;
    }
    let files = draft.files(id, &answers, known, &console.wording);
    let (sources, found) = ground.with(&files);
    let errors = found
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .count();
    if !found.is_empty() {
        let reports = draw(&found, &sources, &console.wording, console.colour);
        tell(&format!("{}\n", reports.trim_end()));
    }
    if errors > 0 {
        let tally = console.counted("errors", errors);
        tell(&console.say("new-broken", &[("tally", tally.into())]));
        return Ok(ExitCode::from(HAS_ERRORS));
    }
    write(&args.root, &files, console)?;
    let open = draft.not_stated(&answers, &console.wording);
    if !open.is_empty() {
        let list = open.join(if console.speaks_japanese() {
            "、"
        } else {
            ", "
        });
        console.summary(&console.say("new-open", &[("list", list.into())]))?;
    }
    if matches!(draft, Draft::Page | Draft::Showcase) {
        let text = not_yet(known, &console.wording);
        console.summary(&console.say("new-next-text", &[("text", text.into())]))?;
    }
    let root = root_flag(&args.root);
    console.summary(&console.say("new-next", &[("root", root.into())]))?;
    Ok(ExitCode::SUCCESS)
}

impl Ground {
    /// The portal with the new files in it, and what the checker says of them.
    fn with(&self, files: &[NewFile]) -> (Sources, Vec<Diagnostic>) {
        let new = files.iter().map(|(path, text)| {
            Arc::new(SourceFile::new(
                path.clone(),
                Layer::Portal,
                text.clone().into_bytes(),
            ))
        });
        let all = self.sources.files().map(|(_, file)| file.clone());
        let sources = Sources::after(None, all.chain(new).collect(), self.sources.today);
        let (_, mut found) = pipeline::load(&sources, None);
        found.retain(|one| {
            one.file(&sources)
                .is_some_and(|file| files.iter().any(|(path, _)| path == file))
        });
        (sources, found)
    }
}

/// A showcase is the page of a treatment that the vocabulary knows.
fn is_treatment(id: &str, known: &Known, console: &Console) -> Result<()> {
    let vocabulary = &known.labels.vocabulary;
    if !vocabulary.has("treatment", id) {
        let codes = vocabulary.codes("treatment").iter().map(String::as_str);
        let span = place(id, known.today);
        let unknown = codes::unknown_code(span, "treatment", id, codes);
        bail!("{}", console.problem(&unknown));
    }
    Ok(())
}

/// A flag that cannot stand: its question, and why.
struct Wrong {
    question: &'static str,
    said: String,
}

/// The answers that flags gave, and all that is wrong with them.
fn given(drafting: &Drafting, known: &Known, console: &Console) -> (Answers, Vec<Wrong>) {
    let mut answers = Answers::new();
    let mut wrong: Vec<Wrong> = Vec::new();
    for question in drafting.draft.questions() {
        let names = question.flags();
        let said: Vec<Option<&str>> = names
            .iter()
            .map(|name| {
                let mut flags = drafting.flags.iter();
                flags.find(|(flag, _)| flag == name).map(|(_, text)| *text)
            })
            .collect();
        let wording = &console.wording;
        let read = match said.as_slice() {
            [Some(text)] => question.read(text, known, wording),
            [ja, en] if ja.is_some() || en.is_some() => {
                let (ja, en) = (ja.unwrap_or_default(), en.unwrap_or_default());
                question.bilingual(ja, en, known, wording)
            }
            _ => continue,
        };
        match read {
            Ok(value) => {
                answers.insert(question.id, value);
            }
            Err(Refusal { message, help }) => {
                let args = [
                    ("flag", names.join(", --").into()),
                    ("message", message.into()),
                    ("help", help.into()),
                ];
                wrong.push(Wrong {
                    question: question.id,
                    said: console.say("new-flag", &args),
                });
            }
        }
    }
    (answers, wrong)
}

/// What is said of the flags that are needed and were not given, if there are any.
fn flags_missing(open: &[&Question], wrong: &[Wrong], console: &Console) -> Option<String> {
    let was_given = |question: &Question| wrong.iter().any(|one| one.question == question.id);
    let needed = open
        .iter()
        .filter(|question| question.needed && !was_given(question));
    let flags: Vec<String> = needed
        .flat_map(|question| question.flags())
        .map(|flag| format!("--{flag}"))
        .collect();
    let list = flags.join(", ");
    (!flags.is_empty()).then(|| console.say("new-missing", &[("list", list.into())]))
}

/// The questions that are still open, asked one after the other.
struct Asked<'a> {
    open: &'a [&'a Question],
    known: &'a Known,
    console: &'a Console,
}

impl Asked<'_> {
    fn begin(&self, paths: &[String]) -> Result<()> {
        let path = paths.join(", ");
        let count = self.open.len().to_string();
        let args = [("path", path.into()), ("count", count.into())];
        print(&self.console.say("new-start", &args))
    }

    fn all(&self, input: &mut impl BufRead, answers: &mut Answers) -> Result<()> {
        for (at, question) in self.open.iter().enumerate() {
            let (at, count) = ((at + 1).to_string(), self.open.len().to_string());
            let wording = &self.console.wording;
            let asked = question.ask(self.known, wording);
            let args = [
                ("at", at.clone().into()),
                ("count", count.clone().into()),
                ("question", asked.into()),
            ];
            print(&self.console.say("new-question", &args))?;
            loop {
                let Some(text) = line(input)? else {
                    let args = [("at", at.into()), ("count", count.into())];
                    bail!("{}", self.console.say("new-stopped", &args));
                };
                match text.trim() {
                    "" if !question.needed => break,
                    "?" | "？" => {
                        print(&question.explain(self.known, wording).join("\n"))?;
                        continue;
                    }
                    _ => {}
                }
                match question.read(&text, self.known, wording) {
                    Ok(value) => {
                        answers.insert(question.id, value);
                        break;
                    }
                    Err(refusal) => print(&self.refused(refusal))?,
                }
            }
        }
        Ok(())
    }

    fn refused(&self, refusal: Refusal) -> String {
        let message = self
            .console
            .say("new-wrong", &[("message", refusal.message.into())]);
        let help = self
            .console
            .say("new-wrong.help", &[("help", refusal.help.into())]);
        format!("{message}\n  {help}")
    }
}

/// One line of an answer, after a mark that shows a person where to write. `None` at the end.
fn line(input: &mut impl BufRead) -> Result<Option<String>> {
    if stdin().is_terminal() {
        let mut out = stdout().lock();
        let _ = write!(out, "> ").and_then(|()| out.flush());
    }
    let mut text = String::new();
    let read = input
        .read_line(&mut text)
        .context("cannot read the answer: it is not UTF-8 text")?;
    Ok((read > 0).then_some(text))
}

fn translate(args: &LanguageArgs, console: &Console) -> Result<ExitCode> {
    let tag = args.tag.as_str();
    let today = args.portal.today()?;
    let ground = Ground::new(&args.portal, console)?;
    if !is_tag(tag) {
        let known = ground.parsed.tags().iter();
        let unknown = codes::unknown_language_tag(place(tag, today), tag, known);
        bail!("{}", console.problem(&unknown));
    }
    let known = &ground.known;
    let missing = missing(&ground.parsed, &ground.sources, &known.source, tag);
    if missing.is_empty() {
        let is_published = known.languages.iter().any(|have| have == tag);
        let id = match is_published {
            true => "new-language-published",
            false => "new-language-complete",
        };
        console.summary(&console.say(id, &[("tag", tag.into())]))?;
        return Ok(ExitCode::SUCCESS);
    }
    let folder = format!("i18n/{tag}/");
    let mut own = ground.sources.files();
    let is_there =
        own.any(|(_, file)| file.layer == Layer::Portal && file.path.starts_with(&folder));
    if is_there {
        console.summary(&console.say("new-language-there", &[("tag", tag.into())]))?;
    } else {
        let files = language::files(tag, &missing, &console.wording);
        write(&args.portal.root, &files, console)?;
    }
    for (file, count) in language::counts(&missing) {
        let path = format!("{folder}{file}");
        let args = [("path", path.into()), ("count", count.to_string().into())];
        console.summary(&format!("  {}", console.say("new-language-missing", &args)))?;
    }
    console.summary(&console.say("new-language-written", &[("tag", tag.into())]))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes files that are not there yet: none at all if one of them is.
fn write(root: &Path, files: &[NewFile], console: &Console) -> Result<()> {
    let places: Vec<PathBuf> = files.iter().map(|(path, _)| root.join(path)).collect();
    for place in &places {
        if place.symlink_metadata().is_ok() {
            let path = place.display().to_string();
            bail!("{}", console.say("new-taken", &[("path", path.into())]));
        }
    }
    for (place, (path, text)) in places.iter().zip(files) {
        disk::create_new(place, text)?;
        console.summary(&console.say("new-done", &[("path", path.into())]))?;
    }
    Ok(())
}

/// As in ` --root my-portal`; nothing for the directory one is in.
fn root_flag(root: &Path) -> String {
    if root == Path::new(".") {
        String::new()
    } else {
        format!(" --root {}", quoted(&root.display().to_string()))
    }
}

impl Console {
    /// A problem in two lines: the fact and the way out.
    fn problem(&self, one: &Diagnostic) -> String {
        let help = self.say("help", &[]);
        format!(
            "{}\n  {help}: {}",
            one.message(&self.wording),
            one.help(&self.wording)
        )
    }

    fn speaks_japanese(&self) -> bool {
        self.wording.ui() == crate::wording::Ui::Ja
    }
}
