//! HTML that is ready: the smallest parts of a page, which are no matter of looks. In which
//! language a run of text is, in which direction it goes, where it leads and where it was read
//! are marked up here, alike in every theme; what they look like is the theme's.
//!
//! It is quicker, too: a component was called for each of some hundred runs of a page.

use memchr::memmem;
use pulldown_cmark_escape::escape_html;
use serde::{Serialize, Serializer};
use tera::Value;

/// HTML that templates write as it is.
#[derive(Clone, Debug)]
pub struct Html(Value);

impl Html {
    /// What a template made.
    pub fn rendered(html: &str) -> Self {
        Self(Value::safe_string(html))
    }

    /// What `write` writes.
    pub fn of(write: impl FnOnce(&mut Markup)) -> Self {
        // Most parts are shorter: to grow from nothing was a hundredth of a build.
        let mut markup = Markup(String::with_capacity(512));
        write(&mut markup);
        markup.into()
    }

    /// JSON for inside a `script` element: no text in it can end the element, and the two line
    /// ends that only JavaScript knows are written as escapes. What cannot be JSON is nothing.
    pub fn data(value: &impl Serialize) -> Self {
        let mut json = serde_json::to_string(value).unwrap_or_default();
        for (character, escape) in [
            ("<", "\\u003c"),
            ("\u{2028}", "\\u2028"),
            ("\u{2029}", "\\u2029"),
        ] {
            // Hardly a page has one: to look is less than to copy.
            if memmem::find(json.as_bytes(), character.as_bytes()).is_some() {
                json = json.replace(character, escape);
            }
        }
        Self(Value::safe_string(&json))
    }
}

impl From<Markup> for Html {
    fn from(markup: Markup) -> Self {
        Self(Value::safe_string(&markup.0))
    }
}

impl Serialize for Html {
    /// Tera takes the value as it is, and knows it for safe.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// HTML with gaps, each of which may be in it several times.
#[derive(Debug)]
pub struct Mould {
    first: String,
    /// The number of a gap, and what stands behind it.
    rest: Vec<(usize, String)>,
}

impl Mould {
    /// Stand for what fills the gaps where the HTML is made. No text holds them by chance.
    pub const GAPS: [&str; 2] = ["\u{f8ff}0\u{f8ff}", "\u{f8ff}1\u{f8ff}"];

    /// Of HTML with any of [`Mould::GAPS`] in it.
    pub fn new(html: &str) -> Self {
        let next = |html: &str| {
            let gaps = Self::GAPS.iter().enumerate();
            let found = gaps.filter_map(|(number, gap)| Some((html.find(gap)?, number)));
            found.min()
        };
        let (mut pieces, mut gaps, mut left) = (Vec::new(), Vec::new(), html);
        while let Some((at, number)) = next(left) {
            pieces.push(left[..at].to_owned());
            gaps.push(number);
            left = &left[at + Self::GAPS[number].len()..];
        }
        pieces.push(left.to_owned());
        let first = pieces.remove(0);
        let rest = gaps.into_iter().zip(pieces).collect();
        Self { first, rest }
    }

    /// Writes it with its gaps filled: the first with a text, escaped, the second with HTML.
    pub fn fill_into(&self, out: &mut Markup, text: &str, html: &str) {
        out.0.push_str(&self.first);
        for (gap, piece) in &self.rest {
            match gap {
                0 => out.text(text),
                _ => out.0.push_str(html),
            }
            out.0.push_str(piece);
        }
    }
}

/// HTML that is being written. Whatever is not written in the code is escaped.
#[derive(Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// HTML as it stands in the code.
    pub fn raw(&mut self, html: &'static str) {
        self.0.push_str(html);
    }

    /// HTML that was written before.
    pub fn html(&mut self, html: &Self) {
        self.0.push_str(&html.0);
    }

    /// What was written so far.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Forgets what was written, to be written to again.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// A text, escaped.
    pub fn text(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = escape_html(&mut self.0, text);
    }

    /// An attribute with its value, and the space before it.
    pub fn attribute(&mut self, name: &'static str, value: &str) {
        self.prefixed(name, "", value);
    }

    /// As [`Markup::attribute`], with the beginning of the value as it stands in the code.
    pub fn prefixed(&mut self, name: &'static str, prefix: &'static str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.0.push_str(prefix);
        self.text(value);
        self.0.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element() {
        let check =
            |text: &str, expect: &str| assert_eq!(Html::data(&text).0.as_str(), Some(expect));
        check("</script><!--", r#""\u003c/script>\u003c!--""#);
        check("a\u{2028}b\u{2029}", r#""a\u2028b\u2029""#);
        check("\"\\", r#""\"\\""#);
    }

    #[test]
    fn gaps_are_filled_where_they_are() {
        let [text, html] = Mould::GAPS;
        let mould = Mould::new(&format!("<p>{html}<b>{text}</b>{html}{text}"));
        let mut markup = Markup::default();
        markup.raw("<i>");
        let mut filled = Markup::default();
        mould.fill_into(&mut filled, "&", markup.as_str());
        assert_eq!(filled.0, "<p><i><b>&amp;</b><i>&amp;");
        filled.clear();
        Mould::new("<p>").fill_into(&mut filled, "&", markup.as_str());
        assert_eq!(filled.0, "<p>");
    }

    #[test]
    fn what_an_author_writes_is_text() {
        let mut markup = Markup::default();
        markup.raw("<p");
        markup.attribute("lang", "\"><script>");
        markup.raw(">");
        markup.text("<b> & 'c'");
        assert_eq!(
            markup.0,
            "<p lang=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;c&#39;"
        );
    }
}
