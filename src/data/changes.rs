//! What became different, and when: as an Atom feed (RFC 4287) in each language, and once
//! as JSON.

use std::fmt::Write;

use super::node::Node;
use super::{File, LICENCE_NAME, Table};
use crate::catalogue::{Catalogue, Name};
use crate::facts::{Change, Contact, Id, LanguageHelp, PartialDate, Services, Source, SourceIds};
use crate::lang::{Lang, PerLang};
use crate::route::{self, Subject};

/// So many of the newest changes are in a feed: who reads it less often reads the list.
const FEED_LENGTH: usize = 200;

/// A change of an entry. An entry whose file lists none stands with its newest check.
#[derive(Debug)]
pub struct Event<'a> {
    /// When.
    pub date: PartialDate,
    /// The end of its message: `change-checked`.
    pub kind: &'static str,
    /// The page of the entry.
    pub subject: Subject,
    /// The entry.
    pub name: &'a PerLang<Name>,
    table: Table,
    id: &'a Id,
    source: Option<&'a SourceIds>,
    own: &'a [Source],
}

/// Every change, the newest first.
pub fn events(catalogue: &Catalogue) -> Vec<Event<'_>> {
    let mut out = Vec::new();
    for one in &catalogue.hospitals {
        let facts = &one.facts;
        let mut checks = Checks::default();
        checks.add(facts.place.verified_on);
        checks.usual(&facts.contact, &facts.languages, facts.services.as_ref());
        let treatments = facts.treatments.iter().map(|one| one.verified_on);
        treatments.for_each(|on| checks.add(on));
        checks.add(facts.intake.as_ref().and_then(|one| one.verified_on));
        checks.add(facts.price.as_ref().and_then(|one| one.verified_on));
        let opinion = facts.second_opinion.as_ref();
        checks.add(opinion.and_then(|one| one.verified_on));
        checks.add(facts.stay.as_ref().and_then(|one| one.verified_on));
        checks.add(facts.after.as_ref().and_then(|one| one.verified_on));
        let entry = Entry {
            table: Table::Hospitals,
            id: &one.id,
            subject: Subject::Hospital(Id::clone(&one.id)),
            name: &one.name,
            own: &facts.sources,
        };
        entry.events(&facts.changes, checks.newest, &mut out);
    }
    for one in &catalogue.facilitators {
        let facts = &one.facts;
        let mut checks = Checks::default();
        checks.add(facts.place.as_ref().and_then(|one| one.verified_on));
        checks.usual(&facts.contact, &facts.languages, facts.services.as_ref());
        checks.add(facts.partners.as_ref().and_then(|one| one.verified_on));
        let entry = Entry {
            table: Table::Facilitators,
            id: &one.id,
            subject: Subject::Facilitator(Id::clone(&one.id)),
            name: &one.name,
            own: &facts.sources,
        };
        entry.events(&facts.changes, checks.newest, &mut out);
    }
    for one in &catalogue.centres {
        let facts = &one.facts;
        let entry = Entry {
            table: Table::Centres,
            id: &one.id,
            subject: Subject::Centre(Id::clone(&one.id)),
            name: &one.name,
            own: &facts.sources,
        };
        entry.events(&facts.changes, facts.verified_on, &mut out);
    }
    // What an editor wrote of a day stands before what was only checked then.
    out.sort_by_key(|one| {
        let day = std::cmp::Reverse(one.date.first_day());
        (day, one.kind == CHECKED, one.table, one.id, one.kind)
    });
    out
}

/// The end of the message of an entry that was compared with its sources.
const CHECKED: &str = "checked";

/// The newest of several days.
#[derive(Default)]
struct Checks {
    newest: Option<PartialDate>,
}

impl Checks {
    fn add(&mut self, on: Option<PartialDate>) {
        let known = [self.newest, on].into_iter().flatten();
        self.newest = known.max_by_key(|on| on.last_day());
    }

    fn usual(&mut self, contact: &Contact, languages: &[LanguageHelp], more: Option<&Services>) {
        self.add(contact.verified_on);
        languages.iter().for_each(|one| self.add(one.verified_on));
        self.add(more.and_then(|one| one.verified_on));
    }
}

struct Entry<'a> {
    table: Table,
    id: &'a Id,
    subject: Subject,
    name: &'a PerLang<Name>,
    own: &'a [Source],
}

impl<'a> Entry<'a> {
    fn events(
        &self,
        changes: &'a [Change],
        checked: Option<PartialDate>,
        out: &mut Vec<Event<'a>>,
    ) {
        let event = |date, kind, source| Event {
            date,
            kind,
            subject: self.subject.clone(),
            name: self.name,
            table: self.table,
            id: self.id,
            source,
            own: self.own,
        };
        for one in changes {
            out.push(event(one.date, one.kind.code(), Some(&one.source)));
        }
        if changes.is_empty()
            && let Some(date) = checked
        {
            out.push(event(date, CHECKED, None));
        }
    }
}

impl Event<'_> {
    /// Unique in its language, whatever the day of the build.
    fn id(&self, catalogue: &Catalogue, lang: Lang) -> String {
        let path = route::path(&catalogue.site.languages, lang, &self.subject);
        let page = route::absolute(&catalogue.site.base_url, &path);
        format!("{page}#{}-{}", self.date, self.kind)
    }

    /// Where the new fact was read.
    fn cited<'b>(&'b self, catalogue: &'b Catalogue) -> Vec<&'b Source> {
        let ids = self.source;
        ids.map_or_else(Vec::new, |ids| catalogue.cited(self.own, ids))
    }
}

/// The first moment of a date in Japan: never later than what its source means.
fn moment(date: PartialDate) -> String {
    format!("{}T00:00:00+09:00", date.first_day())
}

/// The newest changes in a language.
pub(super) fn feed(catalogue: &Catalogue, lang: Lang) -> String {
    let languages = &catalogue.site.languages;
    let words = &catalogue.words[lang];
    let base = &catalogue.site.base_url;
    let page = route::absolute(base, &route::path(languages, lang, &Subject::Data));
    let own = route::absolute(base, &File::Feed(lang).path(languages));
    let events = events(catalogue);
    let newest = events.first().map(|one| one.date);
    let newest = newest.unwrap_or(PartialDate::Day(catalogue.today));
    let tag = &languages[lang].tag;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n<id>{}</id>\n<title>{}</title>\n<subtitle>{}</subtitle>\n<updated>{}</updated>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{}\"/>\n<author><name>{}</name></author>\n<rights>{LICENCE_NAME}</rights>\n",
        escape(&own),
        escape(words.get("data-changes")),
        escape(words.get("data-rule-dates")),
        moment(newest),
        escape(&own),
        escape(&page),
        escape(
            catalogue
                .site
                .operator
                .name
                .as_deref()
                .unwrap_or(words.get("site-name"))
        ),
    );
    for one in events.iter().take(FEED_LENGTH) {
        let path = route::path(languages, lang, &one.subject);
        let name = &one.name[lang];
        let mut title = format!("{}: {}", name.first.text, words.label("change", one.kind));
        if let Some(second) = &name.second {
            title = format!(
                "{} ({}): {}",
                name.first.text,
                second.text,
                words.label("change", one.kind)
            );
        }
        let _ = write!(
            out,
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{}\"/>\n<category term=\"{}\" label=\"{}\"/>\n",
            escape(&one.id(catalogue, lang)),
            escape(&title),
            moment(one.date),
            escape(&route::absolute(base, &path)),
            one.kind,
            escape(&words.label("change", one.kind)),
        );
        let cited = one.cited(catalogue);
        for url in cited.iter().filter_map(|source| source.url.as_ref()) {
            let _ = writeln!(out, "<link rel=\"via\" href=\"{}\"/>", escape(url));
        }
        let mut said = vec![format!(
            "{} ({})",
            words.label("change", one.kind),
            one.date
        )];
        said.extend(cited.iter().map(|source| source.title.clone()));
        let _ = writeln!(
            out,
            "<summary>{}</summary>\n</entry>",
            escape(&said.join(" · "))
        );
    }
    out.push_str("</feed>\n");
    out
}

/// All changes, in no language: codes, ids and names.
pub(super) fn list<'a>(catalogue: &'a Catalogue) -> Vec<Node<'a>> {
    let languages = &catalogue.site.languages;
    let one = |one: Event<'a>| {
        let names = languages.all().map(|lang| {
            let tag = languages[lang].tag.clone();
            (tag.into(), Node::text(&one.name[lang].first.text))
        });
        let sources = one.cited(catalogue).into_iter().map(|source| {
            Node::map([
                ("id", Node::text(source.id.to_string())),
                ("title", Node::text(source.title.clone())),
                ("url", Node::maybe(source.url.clone())),
            ])
        });
        Node::map([
            ("id", Node::text(one.id(catalogue, languages.source()))),
            ("date", Node::text(one.date.to_string())),
            ("kind", Node::text(one.kind)),
            ("table", Node::text(one.table.name())),
            ("entry", Node::text(&**one.id)),
            ("names", Node::Map(names.collect())),
            ("sources", Node::List(sources.collect())),
        ])
    };
    events(catalogue).into_iter().map(one).collect()
}

/// What may stand in XML, between tags and in quotes.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no way to write them.
            c if c.is_control() && !matches!(c, '\t' | '\n') => {}
            c => out.push(c),
        }
    }
    out
}
