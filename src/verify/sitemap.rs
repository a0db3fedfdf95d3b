//! A sitemap that is written as plainly as ours are, without a tree of its XML.
//!
//! A sitemap names each page in all its languages, so that those of a large site are the
//! largest of its files, and a tree of one is many times as large. What is written in any
//! other way is left to [`super::plain`], which alone says what is wrong with a file. A test
//! holds both to the same answers.

use super::characters::is_plain;
use super::record::{Alternate, At, Listed};
use super::texts::PageTexts;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
const ROOT: &str = r#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">"#;

/// What a sitemap lists, with its texts. `None` where it is not so plain.
pub(super) fn read(text: &str) -> Option<(Vec<Listed>, PageTexts)> {
    if !is_plain(text.as_bytes()) {
        return None;
    }
    let mut rest = Rest { text, line: 1 };
    rest.take(DECLARATION)?;
    rest.space();
    rest.take(ROOT)?;
    rest.space();
    let mut texts = PageTexts::default();
    let mut listed = Vec::new();
    while rest.take("<url>").is_some() {
        listed.push(rest.url(&mut texts)?);
        rest.space();
    }
    rest.take("</urlset>")?;
    rest.space();
    rest.text.is_empty().then_some((listed, texts))
}

/// What is not read yet, and its line.
struct Rest<'a> {
    text: &'a str,
    line: u32,
}

impl<'a> Rest<'a> {
    #[inline]
    fn take(&mut self, what: &str) -> Option<()> {
        self.text = self.text.strip_prefix(what)?;
        Some(())
    }

    fn space(&mut self) {
        let rest = self.text.trim_ascii_start();
        self.count(&self.text[..self.text.len() - rest.len()]);
        self.text = rest;
    }

    fn count(&mut self, text: &str) {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        let ends = u32::try_from(ends).unwrap_or(u32::MAX);
        self.line = self.line.saturating_add(ends);
    }

    /// What stands before an end, if that is the next mark of XML.
    #[inline]
    fn until(&mut self, end: &str) -> Option<&'a str> {
        let is_mark = |byte: &u8| matches!(byte, b'"' | b'&' | b'<' | b'>');
        let length = self.text.as_bytes().iter().position(is_mark)?;
        let (value, rest) = self.text.split_at_checked(length)?;
        self.text = rest.strip_prefix(end)?;
        Some(value)
    }

    /// The value of an attribute, up to its second quotation mark.
    #[inline]
    fn value(&mut self) -> Option<&'a str> {
        let value = self.until("\"")?;
        // XML reads another white space as a blank.
        (!value.contains(['\n', '\t'])).then_some(value.trim())
    }

    /// An entry whose address comes first, up to its end.
    fn url(&mut self, texts: &mut PageTexts) -> Option<Listed> {
        self.space();
        let line = self.line;
        self.take("<loc>")?;
        let loc = self.until("</loc>")?;
        self.count(loc);
        let url = texts.push(loc.trim());
        let mut alternates = Vec::new();
        loop {
            self.space();
            if self.take("</url>").is_some() {
                let at = At { url, line };
                let alternates = alternates.into();
                return Some(Listed { at, alternates });
            }
            if self.take("<lastmod>").is_some() {
                let day = self.until("</lastmod>")?;
                self.count(day);
                continue;
            }
            self.take("<xhtml:link rel=\"alternate\" hreflang=\"")?;
            let lang = self.value()?;
            self.take(" href=\"")?;
            let href = self.value()?;
            self.take("/>")?;
            let lang = texts.push(lang);
            let url = texts.push(href);
            let at = At { url, line };
            alternates.push(Alternate { lang, at });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::plain::{thoroughly, xml};
    use super::read;

    const PLAIN: &str = include_str!("../../tests/sites/moved/expected/sitemap-en.xml");

    #[test]
    fn our_own_sitemaps_are_plain() {
        let (listed, _) = read(PLAIN).unwrap();
        assert!(listed.iter().any(|one| one.alternates.len() > 2));
        let with_days = PLAIN.replace("</loc>", "</loc>\n<lastmod>2026-11-20</lastmod>");
        assert_eq!(read(&with_days).unwrap().0.len(), listed.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn both_readings_say_the_same(
            at in 0..PLAIN.len(),
            cut in 0..60_usize,
            piece in prop_oneof![
                "<(/)?(url|loc|lastmod|urlset|xhtml:link|link|x)( (rel|hreflang|href)=\"[a-z&; \n]{0,4}\"){0,2}(/)?>",
                "(&|&amp;|<|>|\"|'|=|/|<!--|-->|]]>|\r|\t|\n|\u{1}|\u{fffe}|\u{a0}| )",
                "[a-z<>&\" \n]{0,8}",
            ],
        ) {
            let mut text = PLAIN.as_bytes().to_vec();
            let end = (at + cut).min(text.len());
            text.splice(at..end, piece.into_bytes());
            if let Ok(text) = std::str::from_utf8(&text) && read(text).is_some() {
                let quick = xml("sitemap.xml", text.as_bytes());
                let whole = thoroughly("sitemap.xml", text);
                prop_assert_eq!(format!("{quick:#?}"), format!("{whole:#?}"));
            }
        }
    }
}
