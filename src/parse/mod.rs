//! File-local: every file becomes an [`Entry`] of the right shape, or a list of what is
//! wrong with it. Ids may still dangle; [`crate::catalogue::check`] resolves them.

mod answer;
mod content;
mod form;
mod glossary;
mod lock;
mod messages;
mod page;
mod reference;
mod rewrite;
pub mod schema;
mod site;
mod synonyms;
mod together;
mod translation;
mod validate;
mod yaml;

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

pub use answer::{answer, id as check_id, place};
pub use content::Overlay;
use content::Reader;
pub use content::{SharedFacts, SharedSources};
pub use glossary::Glossary;
pub use lock::{LOCK, Lock};
pub use messages::{Message, MessageFile};
pub use page::{MarkdownFile, Picture};
pub use reference::{Reference, Target};
pub use rewrite::rewrite;
pub use site::{Gone, Level, Parts, Renamed, Site, Unreviewed};
pub use synonyms::Synonyms;
pub use translation::{DESCRIPTION, Digest, OPENING, Standing, Status, TITLE, Translation};
pub use yaml::{Node, NodeKind};

use self::schema::EntryKind;
use crate::diagnostic::{Diagnostics, codes};
use crate::facts::{Centre, Facilitator, Hospital, Id, Showcase};
use crate::lang::{Languages, Tags};
use crate::source::{FileId, Layer, SourceFile, Sources, Span};

/// One file with the right shape.
#[derive(Debug)]
pub struct Entry {
    /// The file.
    pub file: FileId,
    /// What it holds.
    pub body: Body,
    /// Ids that other files must confirm.
    pub references: Vec<Reference>,
    /// Ids of the sources it lists. Kept for a broken entry too, so that one mistake in it
    /// does not make all its blocks complain of unknown sources.
    pub own_sources: Vec<(Id, Span)>,
    /// Ids of the figures it lists, for its own texts or shared; kept for the same reason.
    pub own_facts: Vec<(Id, Span)>,
    /// Ids that it had before, each with its place.
    pub aliases: Vec<(Id, Span)>,
    /// An entry, an overlay or a page's front matter as written, every value with its
    /// place. [`crate::lint`] points into it; nothing that reaches a page reads it.
    pub tree: Option<Node>,
    /// It is checked like any other, and shown to nobody but its authors.
    pub draft: bool,
    /// It is a translation with a block without a digest; its original may lack that block.
    pub may_lack_digests: bool,
}

/// What a file holds. What few files are is boxed: there may be fifty thousand of the others.
#[derive(Debug)]
pub enum Body {
    /// `site.yaml`.
    Site(Box<Site>),
    /// `site.yaml` with a mistake, and its languages where those can be read: the rest of
    /// the portal is checked all the same.
    BrokenSite(Languages),
    /// `content/sources.yaml`.
    Sources(SharedSources),
    /// `content/facts.yaml`.
    Facts(SharedFacts),
    /// `content/hospitals/<id>.yaml`. `None` when broken: known by id, so that references
    /// to it stay silent.
    Hospital(Id, Option<Arc<Hospital>>),
    /// `content/facilitators/<id>.yaml`.
    Facilitator(Id, Option<Arc<Facilitator>>),
    /// `content/centres/<id>.yaml`.
    Centre(Id, Option<Arc<Centre>>),
    /// `content/showcase/<id>.yaml`.
    Showcase(Id, Option<Arc<Showcase>>),
    /// `<id>.<lang>.yaml` beside an entry.
    Overlay(Arc<Overlay>),
    /// `content/pages/<id>.<lang>.md`.
    Page(Box<MarkdownFile>),
    /// `content/showcase/<id>.<lang>.md`.
    ShowcaseText(Box<MarkdownFile>),
    /// `i18n/<lang>/*.ftl`.
    Messages(MessageFile),
    /// `i18n/<lang>/synonyms.yaml`.
    Synonyms(Synonyms),
    /// `i18n/<lang>/glossary.yaml`.
    Glossary(Glossary),
    /// `urls.lock`.
    Lock(Arc<Lock>),
    /// A file of the theme; [`crate::render`] reads it.
    Theme,
    /// A file that could not be read, known by what its name says: references to it stay
    /// silent.
    Unreadable(Unreadable),
}

/// What an unreadable file would have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// An entry.
    Entry(EntryKind, Id),
    /// A page of Markdown.
    Page(Id),
    /// The prose of a showcase.
    ShowcaseText(Id),
    /// `content/sources.yaml`.
    Sources,
    /// `content/facts.yaml`.
    Facts,
    /// A message file: its language.
    Messages(String),
}

impl Unreadable {
    fn at(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        let id = |name: &str| Id::from(name.split('.').next().unwrap_or_default());
        Some(match parts.as_slice() {
            ["content", "sources.yaml"] => Self::Sources,
            ["content", "facts.yaml"] => Self::Facts,
            ["content", "hospitals", name] => Self::Entry(EntryKind::Hospital, id(name)),
            ["content", "facilitators", name] => Self::Entry(EntryKind::Facilitator, id(name)),
            ["content", "centres", name] => Self::Entry(EntryKind::Centre, id(name)),
            ["content", "pages", name] => Self::Page(id(name)),
            ["content", "showcase", name] => Self::ShowcaseText(id(name)),
            ["i18n", tag, name] if name.ends_with(".ftl") => Self::Messages((*tag).to_owned()),
            _ => return None,
        })
    }
}

/// One file, read: what it holds, and what is wrong with it.
#[derive(Debug)]
pub struct ParsedFile {
    id: FileId,
    /// The file as it was read.
    source: Arc<SourceFile>,
    entry: Option<Entry>,
    diagnostics: Diagnostics,
    /// What is said of it does not depend on which other files there are.
    is_alone: bool,
}

impl ParsedFile {
    /// What it holds.
    pub fn entry(&self) -> Option<&Entry> {
        self.entry.as_ref()
    }
}

/// Every file, read.
#[derive(Debug)]
pub struct Parsed {
    /// [`Sources::days`].
    days: (Date, Date),
    /// The languages that may be published.
    tags: Tags,
    /// In the order of their paths.
    order: Vec<Arc<ParsedFile>>,
    /// By [`FileId`].
    by_id: Vec<Option<Arc<ParsedFile>>>,
}

impl Parsed {
    /// Every entry, in the order of the files.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.order.iter().filter_map(|file| file.entry.as_ref())
    }

    /// The languages that may be published: those that have words.
    pub fn tags(&self) -> &Tags {
        &self.tags
    }

    /// Every file with its id, in the order of their paths.
    pub fn by_file(&self) -> impl Iterator<Item = (FileId, &Arc<ParsedFile>)> {
        self.order.iter().map(|file| (file.id, file))
    }

    /// What is wrong with the files, each for itself.
    pub fn diagnostics(&self) -> Diagnostics {
        let mut all = Diagnostics::new();
        for file in &self.order {
            for one in file.diagnostics.iter() {
                all.push(one.clone());
            }
        }
        all
    }

    /// The files that hold what `wanted` looks for, in the order of their paths.
    pub fn files(&self, wanted: impl Fn(&Body) -> bool) -> Vec<Arc<ParsedFile>> {
        let holds = |file: &&Arc<ParsedFile>| file.entry().is_some_and(|one| wanted(&one.body));
        self.order.iter().filter(holds).map(Arc::clone).collect()
    }

    fn before(&self, id: FileId, source: &Arc<SourceFile>) -> Option<Arc<ParsedFile>> {
        let file = self.by_id.get(id.index())?.as_ref()?;
        (file.is_alone && Arc::ptr_eq(&file.source, source)).then(|| Arc::clone(file))
    }
}

/// Reads every file. The work is per file, so it runs in parallel; and a file that is the
/// same as in `previous` is not read again.
pub fn parse(sources: &Sources, previous: Option<&Parsed>) -> Parsed {
    let files: Vec<(FileId, &Arc<SourceFile>)> = sources.files().collect();
    let tags = files
        .iter()
        .map(|(_, file)| (file.path.as_str(), file.layer == Layer::Pseudo));
    let tags = Tags::among(tags);
    let previous =
        previous.filter(|previous| previous.days == sources.days() && previous.tags == tags);
    let known: Vec<Option<Arc<ParsedFile>>> = files
        .iter()
        .map(|(id, file)| previous.and_then(|previous| previous.before(*id, file)))
        .collect();
    let order: Vec<Arc<ParsedFile>> = files
        .par_iter()
        .zip(known)
        .map(|((id, file), known)| {
            known.unwrap_or_else(|| Arc::new(parse_file(sources, &tags, *id, file)))
        })
        .collect();
    let places = files.iter().map(|(id, _)| id.index());
    let mut by_id = vec![None; places.clone().max().map_or(0, |last| last + 1)];
    for (place, file) in places.zip(&order) {
        if let Some(slot) = by_id.get_mut(place) {
            *slot = Some(Arc::clone(file));
        }
    }
    Parsed {
        days: sources.days(),
        tags,
        order,
        by_id,
    }
}

fn parse_file(sources: &Sources, tags: &Tags, id: FileId, file: &Arc<SourceFile>) -> ParsedFile {
    let mut diagnostics = Diagnostics::new();
    let entry = entry(sources, tags, id, file, &mut diagnostics);
    ParsedFile {
        id,
        source: Arc::clone(file),
        // A name with capital letters may be that of another in lower case.
        is_alone: lower_case_id(&file.path).is_none(),
        entry,
        diagnostics,
    }
}

/// The file of content whose name is the same in lower case, up to the language: the tag
/// has capital letters of its own.
fn lower_case_twin(sources: &Sources, path: &str) -> Option<(String, FileId)> {
    let twin = lower_case_id(path)?;
    let (file, _) = sources.find(&twin)?;
    Some((twin, file))
}

/// The path with its id in lower case; `None` where it is so already.
fn lower_case_id(path: &str) -> Option<String> {
    let (folder, name) = path.strip_prefix("content/")?.rsplit_once('/')?;
    let id = name.split('.').next().unwrap_or(name);
    if !id.contains(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let rest = &name[id.len()..];
    Some(format!(
        "content/{folder}/{}{rest}",
        id.to_ascii_lowercase()
    ))
}

/// What a theme may hold that is no text: its stylesheets and scripts are.
fn is_picture(path: &str) -> bool {
    let below = path.strip_prefix("themes/");
    let is_asset = below
        .and_then(|below| below.split_once('/'))
        .is_some_and(|(_, below)| below.starts_with("assets/"));
    is_asset && !path.ends_with(".css") && !path.ends_with(".js") && !path.ends_with(".svg")
}

fn entry(
    sources: &Sources,
    tags: &Tags,
    id: FileId,
    file: &Arc<SourceFile>,
    diagnostics: &mut Diagnostics,
) -> Option<Entry> {
    let unreadable = |references| {
        Some(Entry {
            draft: false,
            may_lack_digests: false,
            file: id,
            body: Body::Unreadable(Unreadable::at(&file.path)?),
            references,
            own_sources: Vec::new(),
            own_facts: Vec::new(),
            aliases: Vec::new(),
            tree: None,
        })
    };
    if let Err(at) = file.text {
        if is_picture(&file.path) {
            return None;
        }
        diagnostics.push(codes::not_utf8(&file.path, at));
        return unreadable(Vec::new());
    }
    let most = match file.path == LOCK {
        true => lock::MAX_BYTES,
        false => yaml::MAX_BYTES,
    };
    if file.text().len() > most {
        diagnostics.push(codes::file_too_large(Span::new(id, 0..0), most));
        return unreadable(Vec::new());
    }
    if let Some((other, twin)) = lower_case_twin(sources, &file.path) {
        let twin = Span::new(twin, 0..0);
        diagnostics.push(codes::same_but_for_case(&file.path, &other, twin));
        return None;
    }
    let parts: Vec<&str> = file.path.split('/').collect();
    let mut reader = Reader {
        shown: sources.today,
        today: sources.written_by(),
        tags,
        is_made: file.layer == Layer::Pseudo,
        file: id,
        source: file,
        text: file.text(),
        path: &file.path,
        diagnostics,
        references: Vec::new(),
        own_sources: Vec::new(),
        own_facts: Vec::new(),
        aliases: Vec::new(),
        tree: None,
        draft: false,
    };
    let body = match parts.as_slice() {
        ["site.yaml"] => site::read(&mut reader),
        [LOCK] => lock::read(&mut reader).map(Arc::new).map(Body::Lock),
        ["content", "sources.yaml"] => reader.shared_sources().map(Body::Sources),
        ["content", "facts.yaml"] => reader.shared_facts().map(Body::Facts),
        [
            "content",
            folder @ ("hospitals" | "facilitators" | "centres" | "showcase"),
            name,
        ] if name.ends_with(".yaml") => reader.yaml_entry(folder, name),
        ["content", "showcase", name] => reader.markdown(name).map(Body::ShowcaseText),
        ["content", "pages", name] => reader.markdown(name).map(Body::Page),
        ["i18n", lang, name] if name.ends_with(".ftl") => Some(Body::Messages(messages::read(
            &mut reader,
            lang,
            file.layer == Layer::Embedded,
        ))),
        ["i18n", lang, "synonyms.yaml"] => {
            synonyms::read(&mut reader, lang, file.layer == Layer::Embedded).map(Body::Synonyms)
        }
        ["i18n", lang, "glossary.yaml"] => {
            glossary::read(&mut reader, lang, file.layer == Layer::Embedded).map(Body::Glossary)
        }
        ["themes", ..] => Some(Body::Theme),
        _ => {
            reader.misplaced();
            None
        }
    };
    let Reader {
        references,
        own_sources,
        own_facts,
        aliases,
        tree,
        draft,
        ..
    } = reader;
    match body {
        Some(body) => Some(Entry {
            draft,
            may_lack_digests: translation::may_lack_digests(&body),
            file: id,
            body,
            references,
            own_sources,
            own_facts,
            aliases,
            tree,
        }),
        // A page with a mistake in it can have links that lead nowhere too.
        None => unreadable(references),
    }
}
