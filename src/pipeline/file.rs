//! One file of the site, made of everything before it.

use std::collections::BTreeMap;

use super::{Made, Output, Portal};
use crate::catalogue::{Article, Catalogue};
use crate::diagnostic::Diagnostic;
use crate::lang::{Lang, PerLang};
use crate::route::{Facet, Subject};
use crate::view::Memo;
use crate::{data, hosting, policy, view};

impl Portal {
    /// What makes it, for people who want to know what takes long: a template, or the module
    /// of the generator.
    pub fn maker(&self, output: Output) -> &'static str {
        match self.outputs.get(output.0 as usize) {
            Some((_, Made::Page(place, _))) => {
                let planned = self.plan.subjects.get(*place);
                planned.map_or("", |one| view::template(&one.subject))
            }
            Some((_, Made::Gate | Made::NotFound)) => "gate.html",
            Some((_, Made::Moved(_))) => "moved.html",
            Some((_, Made::Data(_) | Made::Llms)) => "data",
            Some((_, Made::Sitemap(_) | Made::SitemapIndex)) => "sitemap",
            Some((_, Made::Asset(_))) => "assets",
            Some((_, Made::Card(_))) => "vcard",
            _ => "hosting",
        }
    }

    /// Appends its bytes to `buffer`.
    ///
    /// # Errors
    /// The theme's mistake; a template that fails on one page may do well on others.
    pub fn render(&self, output: Output, buffer: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        self.render_with(&Memo::default(), output, buffer)
    }

    /// The files of the site, those that have much in common behind each other: what is in no
    /// language, and the pages of each language.
    pub fn by_language(&self) -> Vec<Output> {
        let mut all = self.outputs();
        all.sort_by_key(|output| self.lang(*output));
        all
    }

    /// For rendering these files, each once: see [`Portal::render_with`].
    pub fn memo(&self, outputs: impl Iterator<Item = Output>) -> Memo<'_> {
        let catalogue = &self.catalogue;
        let mut pages: BTreeMap<Lang, usize> = BTreeMap::new();
        for lang in outputs.filter_map(|output| self.lang(output)) {
            *pages.entry(lang).or_default() += 1;
        }
        let pages = |lang| pages.get(&lang).copied().unwrap_or_default();
        Memo::for_many(
            catalogue,
            PerLang::from_fn(&catalogue.site.languages, pages),
        )
    }

    /// Of a page.
    fn lang(&self, output: Output) -> Option<Lang> {
        match self.outputs.get(output.0 as usize) {
            Some((_, Made::Page(_, lang))) => Some(*lang),
            _ => None,
        }
    }

    /// As [`Portal::render`]; what several pages show is kept in `memo`.
    ///
    /// # Errors
    /// As there.
    pub fn render_with(
        &self,
        memo: &Memo,
        output: Output,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Some((path, made)) = self.outputs.get(output.0 as usize) else {
            return Ok(());
        };
        let catalogue = &self.catalogue;
        match *made {
            Made::Page(place, lang) => {
                let planned = self.plan.subjects.get(place);
                let (around, ready) = &self.around[lang];
                let view = |one| view::view(catalogue, &self.plan, around, one, memo, lang);
                let view = planned.and_then(view);
                let (Some(planned), Some(view)) = (planned, view) else {
                    return Ok(());
                };
                let done = self.theme.page(&view, ready, lang, path, buffer);
                memo.made(lang);
                done.map_err(|one| match origin(catalogue, &planned.subject, lang) {
                    Some(entry) => Box::new(one.made_from(&entry)),
                    None => one,
                })?;
            }
            Made::Gate => self.theme.gate(&view::gate(catalogue), path, buffer)?,
            Made::NotFound => {
                let mut gate = view::gate(catalogue);
                gate.not_found = true;
                gate.linked = None;
                self.theme.gate(&gate, path, buffer)?;
            }
            Made::Sitemap(lang) => {
                buffer.extend(view::sitemap(catalogue, &self.plan, lang).into_bytes());
            }
            Made::SitemapIndex => buffer.extend(view::sitemap_index(catalogue).into_bytes()),
            Made::Card(place) => {
                if let Some(record) = catalogue.hospitals.get(place) {
                    buffer.extend(view::vcard(catalogue, record).into_bytes());
                }
            }
            Made::Asset(place) => {
                buffer.extend_from_slice(self.theme.asset(place).unwrap_or_default());
            }
            Made::Data(file) => buffer.extend(data::make(catalogue, file)),
            Made::Llms => buffer.extend(data::llms(catalogue).into_bytes()),
            Made::Robots => buffer.extend(view::robots(catalogue).into_bytes()),
            Made::NoJekyll => {}
            Made::Moved(place) => {
                let Some(one) = self.moves.list.get(place) else {
                    return Ok(());
                };
                if one.is_page() {
                    let view = view::moved(catalogue, one, &self.canonical(&one.to));
                    self.theme.moved(&view, path, buffer)?;
                } else if let Some(output) = self.at(&one.to) {
                    self.render_with(memo, output, buffer)?;
                }
            }
            Made::Redirects => {
                buffer.extend(hosting::redirects(self.hosted()).into_bytes());
            }
            Made::Headers => {
                let site = &catalogue.site;
                let has_data = site.parts.open_data;
                let headers = policy::headers(&site.languages, self.prefix(), has_data);
                buffer.extend(headers.into_bytes());
            }
        }
        Ok(())
    }
}

/// The file that a page of its own is made from: of a text, the version that is shown.
pub(super) fn origin(catalogue: &Catalogue, subject: &Subject, lang: Lang) -> Option<String> {
    let text = |folder: &str, id: &str, article: &Article| {
        let shown = article.text[lang].title.lang;
        let tag = &catalogue.site.languages[shown].tag;
        format!("content/{folder}/{id}.{tag}.md")
    };
    match subject {
        Subject::Hospital(id) | Subject::Sheet(id) => Some(format!("content/hospitals/{id}.yaml")),
        Subject::Facilitator(id) => Some(format!("content/facilitators/{id}.yaml")),
        Subject::Centre(id) => Some(format!("content/centres/{id}.yaml")),
        Subject::Page(id) => Some(text("pages", id, catalogue.pages.get(id)?)),
        Subject::List(Facet::Treatment(id), 1) => {
            let (_, article) = catalogue.showcases.get(id)?;
            Some(text("showcase", id, article))
        }
        _ => None,
    }
}
