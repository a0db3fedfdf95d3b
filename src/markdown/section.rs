//! Walks through the blocks of a body and splits it into sections.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::inline::{self, Events};
use super::slug::Ids;
use super::write::{Writer, visible};
use super::{ComplaintKind, Document, Section, render};

/// Reads a body from its beginning to its end.
pub(super) struct Reader<'a> {
    source: &'a str,
    events: Events<'a>,
    ids: Ids,
    out: Writer,
    sections: Vec<Section>,
    places: Vec<Range<usize>>,
    /// The id and heading of the section being read.
    head: Option<(String, String)>,
    table_has_body: bool,
}

impl<'a> Reader<'a> {
    /// Of a body and all that the parser says of it.
    pub(super) fn new(source: &'a str, events: Vec<(Event<'a>, Range<usize>)>) -> Self {
        let mut ids = Ids::default();
        for (event, _) in &events {
            if let Event::Start(Tag::Heading { id: Some(id), .. }) = event {
                ids.reserve(id);
            }
        }
        Self {
            source,
            events: events.into_iter().peekable(),
            ids,
            out: Writer::default(),
            sections: Vec::new(),
            places: Vec::new(),
            head: None,
            table_has_body: false,
        }
    }

    pub(super) fn read(mut self) -> Document {
        while let Some((event, _)) = self.events.peek() {
            if inline::is_inline(event) {
                let tokens = inline::read(self.source, &mut self.events, &mut self.out);
                render::write(tokens, &mut self.out);
                continue;
            }
            match self.events.next() {
                Some((Event::Start(tag), span)) => self.start(tag, span),
                Some((Event::End(tag), _)) => self.end(tag),
                Some((Event::Rule, _)) => self.out.html("<hr>\n"),
                _ => {}
            }
        }
        self.finish_section(self.source.len());
        let mut complaints = self.out.complaints;
        complaints.sort_by_key(|complaint| complaint.span.start);
        Document {
            sections: self.sections.into_iter().map(std::sync::Arc::new).collect(),
            places: self.places,
            complaints,
        }
    }

    fn finish_section(&mut self, end: usize) {
        let start = self.places.last().map_or(0, |before| before.end);
        self.places.push(start..end);
        let (body, chars) = self.out.finish();
        let (id, heading) = self.head.take().unzip();
        let chars = chars + heading.as_deref().map_or(0, visible);
        self.sections.push(Section {
            id,
            heading,
            body,
            chars,
        });
    }

    fn start(&mut self, tag: Tag<'a>, span: Range<usize>) {
        let span = self.trim(span);
        let mut ordered = None;
        // The rows and cells of a table and the items of a list are counted with it.
        let (levels, html) = match tag {
            Tag::Paragraph => return self.paragraph(&span),
            Tag::Heading { level, id, .. } => return self.heading(level, id.as_deref(), &span),
            Tag::CodeBlock(_) => return self.code_block(&span),
            Tag::HtmlBlock => {
                self.out.complain(span, ComplaintKind::RawHtml);
                while self
                    .events
                    .next_if(|(e, _)| *e != Event::End(TagEnd::HtmlBlock))
                    .is_some()
                {}
                return;
            }
            Tag::BlockQuote(_) => (1, "<blockquote>\n"),
            Tag::List(None) => (2, "<ul>\n"),
            Tag::List(Some(1)) => (2, "<ol>\n"),
            Tag::List(Some(first)) => (
                2,
                ordered.insert(format!("<ol start=\"{first}\">\n")).as_str(),
            ),
            Tag::Item => (0, "<li>"),
            Tag::Table(_) => {
                self.table_has_body = false;
                (5, "<div class=\"scroll\" tabindex=\"0\"><table>\n")
            }
            Tag::TableHead => (0, "<thead><tr>"),
            Tag::TableRow if self.table_has_body => (0, "<tr>"),
            Tag::TableRow => {
                self.table_has_body = true;
                (0, "<tbody>\n<tr>")
            }
            Tag::TableCell if self.table_has_body => (0, "<td>"),
            Tag::TableCell => (0, "<th scope=\"col\">"),
            _ => (0, ""), // extensions that are off
        };
        if self.out.enter(levels, &span) {
            self.out.html(html);
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let html = match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                return;
            }
            TagEnd::BlockQuote(_) => "</blockquote>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::Table if self.table_has_body => "</tbody></table></div>\n",
            TagEnd::Table => "</table></div>\n",
            TagEnd::TableHead => "</tr></thead>\n",
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell if self.table_has_body => "</td>",
            TagEnd::TableCell => "</th>",
            _ => "",
        };
        // What is too deep keeps at least its lines apart.
        let html = if self.out.leave() { html } else { "\n" };
        self.out.html(html);
    }

    fn paragraph(&mut self, span: &Range<usize>) {
        let tokens = inline::read(self.source, &mut self.events, &mut self.out);
        if !render::is_blank(&tokens) {
            self.element(span, "<p>", "</p>\n", |out| render::write(tokens, out));
        }
    }

    fn code_block(&mut self, span: &Range<usize>) {
        let mut text = String::new();
        let is_text = |event: &(Event, _)| matches!(event.0, Event::Text(_));
        while let Some((Event::Text(line), _)) = self.events.next_if(is_text) {
            text.push_str(&line);
        }
        self.element(span, "<pre><code>", "</code></pre>\n", |out| {
            out.text(&text);
        });
    }

    fn heading(&mut self, level: HeadingLevel, explicit: Option<&str>, span: &Range<usize>) {
        let mut tokens = inline::read(self.source, &mut self.events, &mut self.out);
        for place in render::take_facts(&mut tokens) {
            self.out.complain(place, ComplaintKind::FactInHeading);
        }
        let plain = render::plain(&tokens);
        if level == HeadingLevel::H1 {
            self.out
                .complain(span.clone(), ComplaintKind::HeadingTooHigh);
        }
        let is_empty = visible(&plain) == 0;
        if is_empty {
            self.out.complain(span.clone(), ComplaintKind::EmptyHeading);
        }
        let id = explicit.map(|explicit| {
            let (id, is_first) = self.ids.explicit(explicit);
            if !is_first {
                let kind = ComplaintKind::DuplicateId(explicit.to_owned());
                self.out.complain(span.clone(), kind);
            }
            id
        });
        let id = match id {
            Some(id) if level == HeadingLevel::H2 && self.out.is_top_level() => {
                self.finish_section(span.start);
                self.head = Some((id, plain));
                return;
            }
            _ if is_empty => return,
            Some(id) => id,
            None => self.ids.for_text(&plain),
        };
        let (start, end) = match level {
            HeadingLevel::H1 | HeadingLevel::H2 => ("<h2 id=\"", "</h2>\n"),
            HeadingLevel::H3 => ("<h3 id=\"", "</h3>\n"),
            HeadingLevel::H4 => ("<h4 id=\"", "</h4>\n"),
            HeadingLevel::H5 => ("<h5 id=\"", "</h5>\n"),
            HeadingLevel::H6 => ("<h6 id=\"", "</h6>\n"),
        };
        if self.out.enter(1, span) {
            self.out.html(start);
            self.out.attribute(&id);
            self.out.html("\">");
        }
        render::write(tokens, &mut self.out);
        let html = if self.out.leave() { end } else { "\n" };
        self.out.html(html);
    }

    fn element(
        &mut self,
        span: &Range<usize>,
        start: &str,
        end: &str,
        content: impl FnOnce(&mut Writer),
    ) {
        if self.out.enter(start.matches('<').count(), span) {
            self.out.html(start);
        }
        content(&mut self.out);
        let html = if self.out.leave() { end } else { "\n" };
        self.out.html(html);
    }

    /// The span of a block without the line ends after it.
    fn trim(&self, span: Range<usize>) -> Range<usize> {
        let text = self.source.get(span.clone()).unwrap_or_default().trim_end();
        span.start..span.start + text.len()
    }
}
