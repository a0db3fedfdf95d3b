//! From a view to bytes: the theme's templates, run by Tera.

mod assets;
mod ready;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera, Value};

pub use self::ready::Ready;

use self::assets::Assets;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::html::{Html, Mould};
use crate::lang::{Lang, PerLang};
use crate::parse::Site;
use crate::policy::Seals;
use crate::route;
use crate::source::{FileId, Layer, SourceFile, Sources, Span};
use crate::view::{Body, Control, Frame, GateView, MovedView, PageView, Row};
use crate::words::{Messages, Words};

/// A theme, ready to render. Knows templates and interface words, never the catalogue.
pub struct Theme {
    /// Its folder below `themes/`.
    name: String,
    tera: Tera,
    /// Shared by every page of a language: cloning it is counting a reference.
    words: PerLang<Value>,
    assets: Assets,
    seals: Seals,
    /// Below which path the portal lives: addresses of assets begin with it.
    prefix: String,
    /// Whether readers can save pages.
    offline: bool,
    /// Which file each template is: for reports.
    files: Templates,
    /// What it is made from.
    sources: Vec<Arc<SourceFile>>,
    messages: Arc<Messages>,
}

/// The file of each template, by the name under which templates know each other.
type Templates = BTreeMap<String, (FileId, Arc<SourceFile>)>;

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(
            f,
            "Theme({} templates)",
            self.tera.get_template_names().count()
        )
    }
}

impl Theme {
    /// Reads the templates of the portal's theme: the portal's own file stands for the
    /// default theme's file of the same name.
    ///
    /// `previous` itself comes back when it was made from the same files and messages.
    pub fn new(
        sources: &Sources,
        site: &Site,
        messages: &Arc<Messages>,
        previous: Option<&Arc<Self>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<Self>> {
        let own = format!("themes/{}/", site.theme);
        let prefix = route::prefix(&site.base_url);
        let mut files = Templates::new();
        let mut made_from = Vec::new();
        let mut assets = BTreeMap::new();
        let mut found = site.theme == "default";
        for layer in [Layer::Embedded, Layer::Portal] {
            for (id, file) in sources.files().filter(|(_, file)| file.layer == layer) {
                let below = file
                    .path
                    .strip_prefix(own.as_str())
                    .inspect(|_| found = true)
                    .or_else(|| file.path.strip_prefix("themes/default/"));
                let Some(below) = below else { continue };
                made_from.push(Arc::clone(file));
                if let Some(name) = below.strip_prefix("assets/") {
                    assets.insert(name, file.bytes());
                } else if let Some(name) = below.strip_prefix("templates/") {
                    files.insert(name.to_owned(), (id, Arc::clone(file)));
                }
            }
        }
        if !found && let Some(span) = site.theme_span {
            diagnostics.push(codes::unknown_theme(span, &site.theme));
        }
        if let Some(previous) = previous
            && previous.name == site.theme
            && previous.prefix == prefix
            && previous.offline == site.offline
            && Arc::ptr_eq(&previous.messages, messages)
            && previous.sources.len() == made_from.len()
            && previous
                .sources
                .iter()
                .zip(&made_from)
                .all(|(a, b)| Arc::ptr_eq(a, b))
        {
            return Some(Arc::clone(previous));
        }
        let mut tera = Tera::new();
        let raw = files
            .iter()
            .map(|(name, (_, file))| (name.as_str(), file.text()));
        if let Err(error) = tera.add_raw_templates(raw) {
            let Trouble { span, reason } = Trouble::new(&files, &error.to_string());
            let folder = format!("{own}templates");
            diagnostics.push(codes::theme_unreadable(span, &folder, &reason));
            return None;
        }
        Some(Arc::new(Self {
            name: site.theme.clone(),
            tera,
            words: PerLang::from_fn(&site.languages, |lang| words(&messages[lang])),
            assets: Assets::new(&assets, prefix, site.offline),
            seals: Seals::default(),
            prefix: prefix.to_owned(),
            offline: site.offline,
            files,
            sources: made_from,
            messages: Arc::clone(messages),
        }))
    }

    /// The addresses of its files that are neither templates nor stylesheets, in an order
    /// that is the same for the same theme.
    pub fn assets(&self) -> impl Iterator<Item = &str> {
        self.assets.paths()
    }

    /// The bytes of one of [`Theme::assets`], by its place there.
    pub fn asset(&self, place: usize) -> Option<&[u8]> {
        self.assets.bytes(place)
    }

    /// Renders one page into a buffer.
    ///
    /// # Errors
    /// The theme's mistake, with the template, its line, and the page.
    pub fn page(
        &self,
        view: &PageView,
        ready: &Ready,
        lang: Lang,
        path: &str,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let mut context = self.context(ready, lang);
        context.insert_value("css", self.assets.css.clone());
        context.insert_value("assets", self.assets.urls.clone());
        context.insert("header", &self.header(&view.page, ready, lang, path)?);
        context.insert("footer", self.footer(ready, lang, path)?);
        context.insert("page", &view.page);
        match &view.body {
            Body::Home(body) => context.insert("home", body),
            Body::List(body) => {
                for row in body.rows() {
                    self.row(row, ready, lang, path)?;
                }
                for control in body.controls() {
                    self.control(control, ready, lang, path)?;
                }
                context.insert("list", body);
            }
            Body::Hospital(body) => context.insert("hospital", body),
            Body::Sheet(body) => context.insert("sheet", body),
            Body::Compare(body) => context.insert("compare", body),
            Body::Index(body) => context.insert("index", body),
            Body::Facilitators(body) => {
                for control in body.controls() {
                    self.control(control, ready, lang, path)?;
                }
                context.insert("facilitators", body);
            }
            Body::Facilitator(body) => context.insert("facilitator", body),
            Body::Centres(body) => context.insert("centres", body),
            Body::Centre(body) => context.insert("centre", body),
            Body::Article(body) | Body::Emergency(body) => context.insert("article", body),
            Body::Doctors(body) => context.insert("doctors", body),
            Body::Sources(body) => context.insert("sources", body),
            Body::Data(body) => context.insert("data", body),
            Body::Search(body) => context.insert("search", body),
            Body::Offline(body) => context.insert("offline", body),
            Body::NotFound => {}
        }
        self.run(view.template, &context, path, buffer)
    }

    /// The header of a page. Those of most pages differ by no more than the end of the links to
    /// the same page in other languages.
    fn header(
        &self,
        page: &Frame,
        ready: &Ready,
        lang: Lang,
        path: &str,
    ) -> Result<Html, Box<Diagnostic>> {
        let render = |tail: &str| {
            let mut context = self.context(ready, lang);
            context.insert("place", &page.place);
            context.insert("tail", tail);
            context.insert("untranslated", &page.untranslated);
            self.part("header.html", &context, path)
        };
        let made = || render(Mould::GAPS[0]).map(|html| Mould::new(&html));
        let mould = match page.untranslated.is_empty() {
            true => ready.header(page.place, made),
            // The menu marks the languages that do not have it.
            false => None,
        };
        match mould {
            Some(mould) => {
                let mould = mould?;
                Ok(Html::of(|out| mould.fill_into(out, &page.tail, "")))
            }
            None => render(&page.tail).map(|html| Html::rendered(&html)),
        }
    }

    fn footer<'a>(
        &self,
        ready: &'a Ready,
        lang: Lang,
        path: &str,
    ) -> Result<&'a Html, Box<Diagnostic>> {
        ready.footer(|| {
            let html = self.part("footer.html", &self.context(ready, lang), path)?;
            Ok(Html::rendered(&html))
        })
    }

    /// Makes a row of a list, unless another list has made it.
    fn row(&self, row: &Row, ready: &Ready, lang: Lang, path: &str) -> Result<(), Box<Diagnostic>> {
        ready::once(row.html(), || {
            let mut context = self.context(ready, lang);
            context.insert("h", row);
            let [marks, treatments] = Mould::GAPS;
            context.insert("marks", marks);
            context.insert("treatments", treatments);
            self.part("row.html", &context, path)
                .map(|html| Mould::new(&html))
        })
        .map(|_| ())
    }

    /// Makes a control of a form, unless another form has made it.
    fn control(
        &self,
        control: &Control,
        ready: &Ready,
        lang: Lang,
        path: &str,
    ) -> Result<(), Box<Diagnostic>> {
        ready::once(control.html(), || {
            let mut context = self.context(ready, lang);
            context.insert("c", control);
            context.insert("count", Mould::GAPS[0]);
            self.part("control.html", &context, path)
                .map(|html| Mould::new(&html))
        })
        .map(|_| ())
    }

    /// What the templates of every page of a language know.
    fn context(&self, ready: &Ready, lang: Lang) -> Context {
        let mut context = Context::new();
        context.insert_value("w", self.words[lang].clone());
        context.insert_value("around", ready.around.clone());
        context
    }

    /// A part of a page.
    fn part(
        &self,
        template: &str,
        context: &Context,
        path: &str,
    ) -> Result<String, Box<Diagnostic>> {
        let rendered = self.tera.render(template, context);
        rendered.map_err(|error| self.trouble(template, path, &error))
    }

    /// Renders the language gate, or "page not found" in every language.
    ///
    /// # Errors
    /// As [`Theme::page`].
    pub fn gate(
        &self,
        view: &GateView,
        path: &str,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert_value("css", self.assets.css.clone());
        context.insert_value("assets", self.assets.urls.clone());
        context.insert("gate", view);
        self.run("gate.html", &context, path, buffer)
    }

    /// Renders the page at an old address.
    ///
    /// # Errors
    /// As [`Theme::page`].
    pub fn moved(
        &self,
        view: &MovedView,
        path: &str,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert_value("css", self.assets.css.clone());
        context.insert("moved", view);
        self.run("moved.html", &context, path, buffer)
    }

    fn run(
        &self,
        template: &str,
        context: &Context,
        path: &str,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let start = buffer.len();
        let rendered = self.tera.render_to(template, context, &mut *buffer);
        self.seals.seal(buffer, start);
        rendered.map_err(|error| self.trouble(template, path, &error))
    }

    fn trouble(&self, template: &str, path: &str, error: &tera::Error) -> Box<Diagnostic> {
        let Trouble { span, reason } = Trouble::new(&self.files, &error.to_string());
        let file = format!("themes/{}/templates/{template}", self.name);
        Box::new(codes::theme(span, &file, path, &reason))
    }
}

/// What Tera says of a template: it draws its reports itself, so the place is taken from
/// the drawing.
struct Trouble {
    span: Option<Span>,
    reason: String,
}

impl Trouble {
    fn new(files: &Templates, said: &str) -> Self {
        let first = said.lines().next().unwrap_or_default();
        // The library lists every known name, which are hundreds of words.
        let reason = first.split(". Available fields").next().unwrap_or(first);
        let reason = reason.strip_prefix("error: ").unwrap_or(reason).trim();
        Self {
            span: Self::span(files, said),
            reason: reason.to_owned(),
        }
    }

    /// From `--> home.html:3:4`, and as long as its carets.
    fn span(files: &Templates, said: &str) -> Option<Span> {
        let place = said.split("--> ").nth(1)?.lines().next()?.trim();
        let mut parts = place.rsplitn(3, ':');
        let column: usize = parts.next()?.parse().ok()?;
        let line: usize = parts.next()?.parse().ok()?;
        let (file, source) = files.get(parts.next()?)?;
        let text = source.text();
        let start: usize = text
            .split_inclusive('\n')
            .take(line - 1)
            .map(str::len)
            .sum();
        let own = text.get(start..)?.lines().next().unwrap_or_default();
        let carets = said.matches('^').count().max(1);
        let byte = |characters: usize| {
            let at = own.char_indices().nth(characters);
            start + at.map_or(own.len(), |(at, _)| at)
        };
        let from = column.checked_sub(1)?;
        Some(Span::new(*file, byte(from)..byte(from + carets)))
    }
}

/// Messages without variables as `w.not_stated`: a name that no message has is an error
/// of the template, found when the page is rendered.
fn words(words: &Words) -> Value {
    let map: BTreeMap<String, &str> = words
        .plain()
        .map(|(id, text)| (id.replace('-', "_"), text))
        .collect();
    Value::from_serializable(&map)
}
