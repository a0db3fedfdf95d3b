use super::super::ComplaintKind::TooDeep;
use super::{html, parse};

#[test]
fn deep_nesting_is_cut() {
    for (start, end, tag) in [
        ("> ", "", "<blockquote>"),
        ("*a ", " a*", "<em>"),
        ("- ", "", "<ul>"),
    ] {
        let input = format!("{}x{}", start.repeat(300), end.repeat(300));
        let document = parse(&input);
        let html = html(&document);
        let count = html.matches(tag).count();
        assert!((40..=100).contains(&count), "{tag} {count}");
        assert_eq!(count, html.matches(&tag.replace('<', "</")).count());
        assert_eq!(document.complaints.len(), 1);
        assert_eq!(document.complaints[0].kind, TooDeep);
    }
}

#[test]
fn hostile_inputs_return() {
    // A release build takes a whole megabyte of each in less than a second.
    let size = if cfg!(debug_assertions) {
        20_000
    } else {
        1_000_000
    };
    for unit in [
        "[",
        "]",
        "*",
        "**",
        "_",
        "~",
        ">",
        "(",
        "`",
        "<",
        "&",
        "\\",
        "|",
        "![",
        "[](",
        "[a](",
        "*a ",
        "**a ",
        "a**",
        "は**「",
        "」**は",
        "は**「a」**",
        "は***",
        "[は**",
        "\\**",
        "- ",
        "> ",
        "1. ",
        "# a\n",
        "## a {#a}\n",
        "日\n",
        "<b>",
        "<a@b.c>",
        "[a](source:b)",
        "[a](lang:ja)",
        "|a|\n|-|\n",
        "\0",
        "\r",
        "<!--",
        "[a]: b\n",
        "*a **a ",
        "[*a](page:b)",
    ] {
        let input = unit.repeat(size / unit.len());
        let document = parse(&input);
        assert!(
            document
                .complaints
                .iter()
                .all(|c| input.get(c.span.clone()).is_some()),
            "{unit}"
        );
    }
}
