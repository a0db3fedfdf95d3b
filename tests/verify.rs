//! A finished site is proved: what is planted in it is named, where it stands, and nothing
//! else; and what is right, whoever made it, is let through.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;

use jih::disk::{self, read_portal};
use jih::verify::{self, Fault, Finding, Record, Records};
use jih::wording::{Ui, Wording};
use proptest::prelude::*;
use rayon::prelude::*;
use support::{TODAY, load, render, repository};

type Tree = BTreeMap<String, Vec<u8>>;

/// The codes and the files that cannot be planted in a line.
const FAULTS: &str = include_str!("planted-site.tsv");

/// A page with what the portal's own have not, as someone else would write it.
const PLAIN: &str = r##"<!doctype html>
<html lang=en>
<meta charset=utf-8>
<title>Plain</title>
<meta name=description content="What is plain.">
<meta name=robots content=noindex>
<link rel=stylesheet href=/extra.css>
<p id=a>A plain page, <em>plain</em> by intention. <a href=../en/>Home</a>
<p><a href="/en/hospitals/kawa/#t-about">About</a> <a href="#:~:text=plain">here</a>
<table><tr><th id=b>One<td headers=b>Two</table>
<form action=/en/><label for=d>Three</label><input id=d></form>
<img src=/pixel.png alt="A pixel" srcset="/pixel.png 1x, /pixel.png 2x">
"##;

const OLD: &str = r##"<!doctype html><html lang=en><meta charset=utf-8><title>Moved</title>
<meta name=robots content=noindex><link rel=canonical href=https://portal.example/en/visa/>
<meta http-equiv=refresh content="0; url=/en/visa/"><p>The page is <a href=/en/visa/>here</a>.
"##;

/// A small portal, with pages and files of other makers beside it.
fn small() -> Tree {
    let root = repository().join("tests/sites/fallback/in");
    let mut tree = render(&load(&read_portal(&root, TODAY).unwrap(), None));
    for (path, text) in [
        ("plain/index.html", PLAIN),
        ("old/index.html", OLD),
        ("_redirects", "/older/ /en/visa/ 301\n"),
        (
            "extra.css",
            "/* url(none) */ p{background:url( 'pixel.png' )}\n",
        ),
        ("extra.json", "[]"),
        ("pixel.png", ""),
    ] {
        tree.insert(path.to_owned(), text.as_bytes().to_vec());
    }
    tree
}

fn read(tree: &Tree) -> BTreeMap<String, Record> {
    let files: Vec<(&String, &Vec<u8>)> = tree.iter().collect();
    files
        .into_par_iter()
        .map(|(path, bytes)| (path.clone(), verify::file(path, bytes)))
        .collect::<Vec<_>>()
        .into_iter()
        .collect()
}

fn faults(records: BTreeMap<String, Record>) -> Vec<Finding> {
    let records: Records = records.into_values().collect();
    verify::site(records, Vec::new(), None)
}

fn shown(found: &[Finding]) -> String {
    verify::to_text(found, &Wording::new(Ui::En), 20)
}

#[test]
fn every_planted_fault_is_named_and_nothing_else() {
    let tree = small();
    let clean = read(&tree);
    let found = faults(clean.clone());
    assert!(found.is_empty(), "{}", shown(&found));
    let lines: Vec<&str> = FAULTS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert!(lines.len() >= 30);
    let wrong: Vec<String> = lines
        .par_iter()
        .filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, named, file, before, after] = fields[..] else {
                panic!("five fields: {line}");
            };
            let mut records = clean.clone();
            let (before, after) = (before.replace("\\n", "\n"), after.replace("\\n", "\n"));
            let planted = match tree.get(file).filter(|_| !before.is_empty()) {
                Some(bytes) => {
                    let text = std::str::from_utf8(bytes).unwrap();
                    assert_eq!(text.matches(&before).count(), 1, "{file}: {before}");
                    text.replacen(&before, &after, 1)
                }
                None => after,
            };
            let planted: Vec<u8> = match planted.split_once("\\xff") {
                Some((one, other)) => [one.as_bytes(), b"\xff", other.as_bytes()].concat(),
                None => planted.into_bytes(),
            };
            records.insert(file.to_owned(), verify::file(file, &planted));
            let found = faults(records);
            let told: Vec<(&str, &str)> = found
                .iter()
                .map(|one| (one.fault.code(), one.path.as_str()))
                .collect();
            (told != [(code, named)]).then(|| format!("{line}\n{}", shown(&found)))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What is not in the table is planted in the tests below.
#[test]
fn every_kind_of_fault_is_planted() {
    let elsewhere = [
        "no-index",
        "broken-symlink",
        "sitemap-large",
        "page-heavy",
        "sibling-differs",
    ];
    let planted: BTreeSet<&str> = FAULTS
        .lines()
        .filter_map(|line| line.split('\t').next())
        .chain(elsewhere)
        .collect();
    let missing: Vec<&str> = Fault::ALL
        .iter()
        .map(|fault| fault.code())
        .filter(|code| !planted.contains(code))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_fault_has_words_for_what_is_wrong_and_for_the_way_out() {
    for ui in Ui::ALL {
        let wording = Wording::new(*ui);
        for fault in Fault::ALL {
            for part in ["", ".help"] {
                let id = format!("verify-{}{part}", fault.code());
                assert!(wording.find(&id, &[]).is_some(), "{id}");
            }
        }
    }
}

#[test]
fn the_portal_of_this_repository_is_clean() {
    let portal = load(&read_portal(repository(), TODAY).unwrap(), None);
    let found = faults(read(&render(&portal)));
    assert!(found.is_empty(), "{}", shown(&found));
}

/// It is the same site below a path of another host.
#[test]
fn a_portal_below_a_path_is_clean_too() {
    let root = repository().join("tests/sites/no-english/in");
    let sources = read_portal(&root, TODAY).unwrap();
    let portal = load(&sources, Some("https://host.example/deep/portal"));
    let mut tree = render(&portal);
    let found = faults(read(&tree));
    assert!(found.is_empty(), "{}", shown(&found));
    // A link that forgets the path leaves the site.
    let page = tree.get_mut("index.html").unwrap();
    let text = String::from_utf8(page.clone()).unwrap();
    *page = text
        .replacen("href=\"/deep/portal/", "href=\"/", 1)
        .into_bytes();
    let codes: Vec<&str> = faults(read(&tree))
        .iter()
        .map(|one| one.fault.code())
        .collect();
    assert_eq!(codes, ["link-outside"]);
}

/// Every liberty that the HTML standard gives.
const FOREIGN: &[(&str, &str)] = &[
    (
        "index.html",
        r##"<!DOCTYPE HTML>
<HTML LANG=en-GB><META CHARSET="UTF-8"><TITLE>A shop &amp; more</TITLE>
<BASE HREF="/"><META NAME=description CONTENT="A shop.">
<LINK REL=icon HREF=data:,><LINK REL="alternate stylesheet" HREF=look.css TITLE=Look>
<STYLE>@import "more.css"; p::before { content: "url(none)" }</STYLE>
<BODY>
<H1>Shop</H1>
<P>One<P>Two<BR>and <A HREF=about>about</A>, <a href="about.html#us">us</a>, <a href="#">up</a>,
<a href=#TOP>up</a>, <a href="tel:+81">call</a>, <a href=https://other.example/>other</a>
<UL><LI>a<LI>b<UL><LI>c</UL><LI>d</UL>
<DL><DT>x<DD>y<DT>z<DD>w</DL>
<TABLE><CAPTION>t<COLGROUP><COL><COL><THEAD><TR><TH>a<TH>b<TBODY><TR><TD>1<TD>2<TR><TD>3<TD><P>4
<TFOOT><TR><TD>5<TD>6</TABLE>
<SELECT><OPTGROUP LABEL=g><OPTION>1<OPTION>2<OPTGROUP LABEL=h><OPTION>3</SELECT>
<RUBY>漢<RP>(<RT>かん<RP>)</RUBY>
<svg viewBox="0 0 1 1"><title>A <b>x</b></title><defs><path id=p d=""/></defs><use href="#p"/>
<a href="about"><circle r=1 /></a><style>a{}</style></svg>
<math><mi>x</mi><mo>=</mo></math>
<template><tr><td>row</td></tr><img src=none.png></template>
<noscript><p>No script</noscript>
<script>if (1 < 2 && "</p>") {} // <b></script>
<script type=text/template><div></script>
<textarea><p></textarea>
<pre>
x</pre><p>a<hr><p>b<blockquote>c</blockquote>
<img src=dot.png alt=""><picture><source srcset="dot.png 1x, dot.png 2x"><img src=dot.png alt=x></picture>
<video poster=dot.png controls><track src=v.vtt></video>
<a download href=dump.csv.gz>All</a><a name=old></a><a href=#old>o</a>
"##,
    ),
    (
        "about.html",
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>About</title>\
         <meta name=description content=x></head><body><p id=us>Us: <a href=./>home</a> \
         <a href=\"about.html?x=1#us\">us</a> <a href=\"deep/page%20one.html\">deep</a></p></body></html>\n",
    ),
    (
        "deep/page one.html",
        "\u{feff}<!doctype html>\r\n<html lang=en>\r\n<meta http-equiv=content-type \
         content=\"text/html; charset=utf-8\">\r\n<title>Deep</title><meta name=description \
         content=x>\r\n<p><a href=../about.html>up</a> <a href=..>top</a></p>\r\n",
    ),
    (
        "look.css",
        "@namespace url(http://www.w3.org/1999/xhtml); a { background: url(dot.png) }",
    ),
    (
        "more.css",
        "@import url(look.css); b { background: url(\"data:image/png;base64,x\") }",
    ),
    ("dot.png", ""),
    ("v.vtt", ""),
    ("dump.csv.gz", ""),
];

fn foreign() -> Tree {
    let files = FOREIGN.iter();
    files
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

#[test]
fn a_site_that_jih_did_not_make_is_clean() {
    let found = faults(read(&foreign()));
    assert!(found.is_empty(), "{}", shown(&found));
}

#[test]
fn a_site_needs_a_front_page() {
    let mut tree = foreign();
    tree.retain(|path, _| path == "about.html");
    let text = "<!doctype html><html lang=en><meta charset=utf-8><title>x</title>\
                <meta name=description content=x><p>x";
    tree.insert("about.html".to_owned(), text.as_bytes().to_vec());
    let found = faults(read(&tree));
    let codes: Vec<&str> = found.iter().map(|one| one.fault.code()).collect();
    assert_eq!(codes, ["no-index"]);
}

#[test]
fn the_same_fault_on_many_pages_is_told_once() {
    let mut tree = foreign();
    for at in 0..30 {
        let text = "<!doctype html><html lang=en><meta charset=utf-8><title>x</title>\
                    <meta name=description content=x><p><a href=/gone/>x</a>";
        tree.insert(format!("many/{at:02}.html"), text.as_bytes().to_vec());
    }
    let found = faults(read(&tree));
    assert_eq!(found.len(), 1, "{}", shown(&found));
    assert_eq!(
        (found[0].path.as_str(), found[0].others),
        ("many/00.html", 29)
    );
    assert!(shown(&found).contains("29 other files"));
}

#[test]
fn a_sitemap_has_a_limit() {
    let urls = "<url><loc>https://a.example/</loc></url>".repeat(50_001);
    let text = format!("<urlset>{urls}</urlset>");
    let records = vec![verify::file("sitemap.xml", text.as_bytes())];
    let found = verify::site(records, Vec::new(), None);
    assert!(found.iter().any(|one| one.fault == Fault::SitemapLarge));
}

#[test]
fn what_lies_beside_a_file_compressed_holds_that_file() {
    let original = "the same text again, ".repeat(200).into_bytes();
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(&original).unwrap();
    let gz = gz.finish().unwrap();
    let mut br = Vec::new();
    std::io::copy(
        &mut brotli::CompressorReader::new(&original[..], 4096, 9, 20),
        &mut br,
    )
    .unwrap();
    let zst = zstd::encode_all(&original[..], 3).unwrap();
    for (path, packed) in [("a.html.gz", &gz), ("a.html.br", &br), ("a.html.zst", &zst)] {
        assert_eq!(verify::original(path), Some("a.html"));
        assert_eq!(verify::sibling(path, packed, &original), None, "{path}");
        let mut other = original.clone();
        other[100] ^= 1;
        for (packed, original) in [
            (packed.as_slice(), other.as_slice()),
            (packed.as_slice(), &original[..100]),
            (&packed[..packed.len() - 5], original.as_slice()),
            (b"", original.as_slice()),
        ] {
            let found = verify::sibling(path, packed, original).unwrap();
            assert_eq!(found.fault, Fault::SiblingDiffers, "{path}");
        }
    }
    assert_eq!(verify::original("records.tar.gz"), None);
}

#[test]
fn a_heavy_page_is_named() {
    // Text that does not repeat: every word is another number.
    let text: String = (0..20_000_u32)
        .map(|at| format!("{} ", at.wrapping_mul(2_654_435_761)))
        .collect();
    let heavy = |budget: usize| verify::weight("a.html", text.as_bytes(), budget * 1024, true);
    assert_eq!(heavy(30).map(|one| one.fault), Some(Fault::PageHeavy));
    assert_eq!(heavy(500), None);
}

#[cfg(unix)]
#[test]
fn a_link_of_the_disk_that_leads_nowhere_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("index.html"), "x").unwrap();
    fs::write(at(".hidden"), "x").unwrap();
    fs::create_dir(at(".well-known")).unwrap();
    fs::write(at(".well-known/security.txt"), "x").unwrap();
    std::os::unix::fs::symlink("gone", at("link.html")).unwrap();
    let tree = disk::list_site(folder.path()).unwrap();
    let files: Vec<&str> = tree.files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(files, [".well-known/security.txt", "index.html"]);
    assert_eq!(tree.broken, ["link.html"]);
    let found = verify::broken_symlink("link.html");
    assert_eq!(found.fault, Fault::BrokenSymlink);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_are_too_odd(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for path in ["a.html", "a.xml", "a.css", "a.json", "robots.txt", "_redirects"] {
            verify::site(vec![verify::file(path, &bytes)], Vec::new(), None);
        }
    }

    #[test]
    fn no_tags_are_too_odd(parts in prop::collection::vec(prop::sample::select(ODD), 0..60)) {
        let text = parts.concat();
        for path in ["index.html", "a.xml", "a.css", "robots.txt", "_redirects"] {
            let found = verify::site(vec![verify::file(path, text.as_bytes())], Vec::new(), None);
            verify::to_json(&found, &Wording::new(Ui::En));
        }
    }

    #[test]
    fn a_page_may_end_anywhere(file in 0..FOREIGN.len(), share in 0.0..1.0_f64) {
        let (path, text) = FOREIGN[file];
        let end = (text.len() as f64 * share) as usize;
        verify::site(vec![verify::file(path, &text.as_bytes()[..end])], Vec::new(), None);
    }
}

/// Pieces of which odd pages are made.
const ODD: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "<p>",
    "</p>",
    "<li>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<svg>",
    "<title>",
    "</title>",
    "</svg>",
    "<script>",
    "</script>",
    "<style>",
    "url(",
    "@import '",
    "\"",
    "'",
    "<a href=",
    "#",
    "//",
    "https://",
    "%",
    "%e3",
    "..",
    "/",
    "<base href=",
    " id=x",
    " id=",
    " srcset=\",, a 1x,\"",
    "<!--",
    "-->",
    "<!doctype html>",
    "&#x",
    "&amp",
    "<template>",
    "\\",
    "</template>",
    "<meta http-equiv=refresh content='0;url=",
    "<html lang=",
    "-",
    "é",
    "\u{0}",
    "\r\n",
    "User-agent: *\nDisallow: ",
    "*",
    "$",
    "/a /b 301\n",
    ":",
    "<urlset><url><loc>",
    "<math><annotation-xml>",
    "<select><option>",
    "</body>",
    "</html>",
    "=",
    " style=\"",
    "(",
];
