mod figures;
mod hostile;
mod typography;

use super::ComplaintKind::{
    DuplicateId, EmptyHeading, ForbiddenScheme, HeadingTooHigh, Image, RawHtml, RelativeLink,
};
use super::{ComplaintKind, Document, Link, Piece, RichText};

fn parse(text: &str) -> Document {
    super::parse(text).0
}

fn render(text: &RichText) -> String {
    let kind = |kind: &str, id: &str| format!("{{url:{kind}:{id}}}");
    let piece = |piece: &Piece| match piece {
        Piece::Html(html) => html.clone(),
        Piece::Cite(id) => format!("{{cite:{id}}}"),
        Piece::Fact(id) => format!("{{fact:{id}}}"),
        Piece::Url(Link::Page { id, fragment: None }) => kind("page", id),
        Piece::Url(Link::Page {
            id,
            fragment: Some(f),
        }) => kind("page", &format!("{id}#{f}")),
        Piece::Url(Link::Hospital(id)) => kind("hospital", id),
        Piece::Url(Link::Facilitator(id)) => kind("facilitator", id),
        Piece::Url(Link::Centre(id)) => kind("centre", id),
        Piece::Url(Link::Treatment(id)) => kind("treatment", id),
        Piece::Url(Link::List(id)) => kind("list", id),
    };
    text.pieces.iter().map(piece).collect()
}

fn html(document: &Document) -> String {
    document
        .sections
        .iter()
        .map(|section| render(&section.body))
        .collect()
}

/// The HTML of all sections, and no complaints.
#[track_caller]
fn check(input: &str, expected_html: &str) {
    refuse(input, expected_html, &[]);
}

/// The HTML of all sections, and what is complained of: the text at the span, and the kind.
#[track_caller]
fn refuse(input: &str, expected_html: &str, complaints: &[(&str, ComplaintKind)]) {
    let document = parse(input);
    let found: Vec<_> = document
        .complaints
        .iter()
        .map(|c| (&input[c.span.clone()], c.kind.clone()))
        .collect();
    assert_eq!(html(&document).trim_end(), expected_html, "{input:?}");
    assert_eq!(found, complaints, "{input:?}");
}

/// One paragraph.
#[track_caller]
fn line(input: &str, expected: &str) {
    check(input, &format!("<p>{expected}</p>"));
}

#[test]
fn headings_have_ids() {
    for (heading, id) in [
        ("必要な書類（コピー）", "必要な書類-コピー"),
        ("الوثائق المطلوبة", "الوثائق-المطلوبة"),
        ("เอกสารที่ต้องใช้", "เอกสารที่ต้องใช้"),
        ("လိုအပ်သော စာရွက်", "လိုအပ်သော-စာရွက်"),
        ("Ｆｅｅｓ: 100 %", "ｆｅｅｓ-100"),
        ("É & İ", "é-i\u{307}"),
        ("!!!", "section"),
    ] {
        let text = heading.replace('&', "&amp;");
        check(
            &format!("### {heading}"),
            &format!("<h3 id=\"{id}\">{text}</h3>"),
        );
    }
    check(
        "## a\n### A\n#### a",
        "<h2 id=\"a\">a</h2>\n<h3 id=\"a-2\">A</h3>\n<h4 id=\"a-3\">a</h4>",
    );
    check(
        "### b\n### a {#b}",
        "<h3 id=\"b-2\">b</h3>\n<h3 id=\"b\">a</h3>",
    );
    check(
        "### a-2\n### a\n### a",
        "<h3 id=\"a-2\">a-2</h3>\n<h3 id=\"a\">a</h3>\n<h3 id=\"a-3\">a</h3>",
    );
    check("### 書類{#x\"}", "<h3 id=\"x&quot;\">書類</h3>");
    refuse(
        "### a {#b}\n### c {#b}",
        "<h3 id=\"b\">a</h3>\n<h3 id=\"b-2\">c</h3>",
        &[("### c {#b}", DuplicateId("b".into()))],
    );
    refuse(
        "# a\n\nb",
        "<h2 id=\"a\">a</h2>\n<p>b</p>",
        &[("# a", HeadingTooHigh)],
    );
    refuse("###\n\nb", "<p>b</p>", &[("###", EmptyHeading)]);
    check(
        "> ## a {#b}",
        "<blockquote>\n<h2 id=\"b\">a</h2>\n</blockquote>",
    );
}

#[test]
fn sections() {
    let document = parse("始め。\n\n## 書**類** & `x` {#docs}\n\na b\n\n### c\n\n## d {#docs}\n");
    let found: Vec<_> = document
        .sections
        .iter()
        .map(|s| {
            (
                s.id.as_deref(),
                s.heading.as_deref(),
                render(&s.body),
                s.chars,
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (None, None, "<p>始め。</p>\n".to_owned(), 3),
            (
                Some("docs"),
                Some("書類 & x"),
                "<p>a b</p>\n<h3 id=\"c\">c</h3>\n".to_owned(),
                7
            ),
            (Some("docs-2"), Some("d"), String::new(), 1),
        ]
    );
    assert_eq!(document.complaints[0].kind, DuplicateId("docs".into()));
    let empty = parse("");
    assert_eq!(empty.sections.len(), 1);
    assert!(empty.sections[0].body.pieces.is_empty());
}

#[test]
fn raw_html_is_refused() {
    refuse(
        "<div>a</div>\n\nb",
        "<p>b</p>",
        &[("<div>a</div>", RawHtml)],
    );
    refuse(
        "a<b>c</b>",
        "<p>ac</p>",
        &[("<b>", RawHtml), ("</b>", RawHtml)],
    );
    refuse("<!-- a -->", "", &[("<!-- a -->", RawHtml)]);
    refuse(
        "<script>\nalert(1)\n\n</script>",
        "",
        &[("<script>\nalert(1)\n\n</script>", RawHtml)],
    );
    line(
        r#"\</script> & "a" < b"#,
        "&lt;/script&gt; &amp; &quot;a&quot; &lt; b",
    );
    line("`<b>&amp;`", "<code>&lt;b&gt;&amp;amp;</code>");
    check("```html\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>");
    line("a\0b", "a\u{FFFD}b");
}

#[test]
fn links() {
    line(
        "[a](page:visa#docs)",
        "<a href=\"{url:page:visa#docs}\">a</a>",
    );
    for kind in [
        "page",
        "hospital",
        "facilitator",
        "centre",
        "treatment",
        "list",
    ] {
        line(
            &format!("[a]({kind}:x)"),
            &format!("<a href=\"{{url:{kind}:x}}\">a</a>"),
        );
    }
    line("[a](#b)", "<a href=\"#b\">a</a>");
    line(
        "[a](tel:119)",
        "<a href=\"tel:119\"><bdi dir=\"ltr\">a</bdi></a>",
    );
    line(
        "<a@b.example>",
        "<a href=\"mailto:a@b.example\">a@b.example</a>",
    );
    line(
        "[a](HTTPS://b.example/?a=1&b=\"<)",
        "<a href=\"HTTPS://b.example/?a=1&amp;b=&quot;&lt;\" rel=\"noopener noreferrer\">a</a>",
    );
    line("[a][b]\n\n[b]: page:c", "<a href=\"{url:page:c}\">a</a>");
    line(
        "[a <https://b.example>](page:c)",
        "<a href=\"{url:page:c}\">a https://b.example</a>",
    );
    line("a[](page:b)", "a");
    line("90 days.[](source:a)", "90 days.{cite:a}");
    line(
        "[90 *days*](source:a)[](source:b)",
        "90 <em>days</em>{cite:a}{cite:b}",
    );
    line(
        "[救急車](lang:ja) [a](lang:zh-Hant)",
        "<bdi lang=\"ja\">救急車</bdi> <bdi lang=\"zh-Hant\">a</bdi>",
    );
    refuse(
        "![a *b*](c.png)d",
        "<p>d</p>",
        &[("![a *b*](c.png)", Image("c.png".into()))],
    );
}

#[test]
fn destinations_are_refused() {
    for destination in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "&#1;javascript:alert(1)",
        "java&Tab;script:alert(1)",
        "<  javascript:alert(1)>",
        "\u{200B}javascript:alert(1)",
        "data:text/html,a",
        "vbscript:a",
        "file:///a",
        "http:a",
        "https://",
        "https:///a",
        "tel:a",
        "page:",
        "page:#a",
        "source:",
        "lang:j",
        "lang:ja_JP",
        "lang:\"><script>",
        "b.example:80/a",
    ] {
        let input = format!("[a]({destination})");
        let document = parse(&input);
        assert_eq!(html(&document), "<p>a</p>\n", "{destination}");
        let [complaint] = &document.complaints[..] else {
            panic!("{destination}")
        };
        assert!(
            matches!(complaint.kind, ForbiddenScheme(_)),
            "{complaint:?}"
        );
        assert_eq!(complaint.span, 0..input.len());
    }
    for relative in ["", "#", "a", "/a:b", "//a.example", "../a", "?a=b:c"] {
        let input = format!("[a]({relative})");
        refuse(
            &input,
            "<p>a</p>",
            &[(&input, RelativeLink(relative.into()))],
        );
    }
    refuse(
        "<javascript:a>",
        "<p>javascript:a</p>",
        &[("<javascript:a>", ForbiddenScheme("javascript:a".into()))],
    );
}

#[test]
fn blocks() {
    check(
        "| a | **「b」**で |\n|--|:-:|\n| c | d |",
        "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">a</th>\
         <th scope=\"col\"><strong>「b」</strong>で</th></tr></thead>\n<tbody>\n\
         <tr><td>c</td><td>d</td></tr>\n</tbody></table></div>",
    );
    check(
        "|a|\n|-|",
        "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n</table></div>",
    );
    check(
        "3. a\n4. b",
        "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>",
    );
    check(
        "- a\n\n- b",
        "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>",
    );
    check("- [ ] a\n\n---", "<ul>\n<li>[ ] a</li>\n</ul>\n<hr>");
    line("a[^1]", "a[^1]");
}
