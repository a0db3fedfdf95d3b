use super::rewrite;
use crate::parse::{Digest, Status, Translation};

fn translation(blocks: &[&str]) -> Translation {
    let digest = |block: &&str| ((*block).to_owned(), Digest::of(block));
    Translation {
        status: Status::Reviewed,
        from: Some("en".to_owned()),
        on: "2026-11-20".parse().ok(),
        minor: false,
        digests: blocks.iter().map(digest).collect(),
    }
}

#[track_caller]
fn check(input: &str, expect: &str) {
    let is_markdown = input.contains("---\n");
    let new = translation(&["about", "no"]);
    let got = rewrite(input, is_markdown, &new).expect("an edit");
    assert_eq!(got, expect);
    assert_eq!(
        rewrite(&got, is_markdown, &new).as_deref(),
        Some(expect),
        "again"
    );
}

const NEW: &str = "\
translation:
  status: reviewed
  from: en
  on: 2026-11-20
  digests:
    about: ABOUT
    \"no\": NO
";

fn new() -> String {
    NEW.replace("ABOUT", &Digest::of("about").to_string())
        .replace("NO", &Digest::of("no").to_string())
}

#[test]
fn only_the_lines_of_the_key_change() {
    let new = new();
    for old in [
        "translation: {status: machine, from: en}\n",
        "translation: {\n  status: machine,\n  from: en\n}\n",
        "translation:\n  from: en\n  status: machine\n  minor: true\n  digests: {about: 1f3a9c02b4d1}\n",
        "translation:\n  status: machine\n\n  digests:\n    gone: 1f3a9c02b4d1\n    about: 1f3a9c02b4d1\n",
    ] {
        let around = |block: &str| {
            format!(
                "# First\nname:  'x'   # y\n\n{block}\n# Of the prose\nprose:\n  about: >-\n    translation:\n"
            )
        };
        check(&around(old), &around(&new));
        let front =
            |block: &str| format!("---\ntitle: x\n{block}---\n\ntranslation: no key\n\n---\n");
        check(&front(old), &front(&new));
    }
}

#[test]
fn remarks_keep_their_place() {
    let new = new();
    let expect = new
        .replace("translation:\n", "translation: # whole\n")
        .replace("  from: en\n", "  # by hand\n  from: en # not ja\n")
        .replace("    about:", "    # above\n    about:")
        + "  # of a line that went\n  # last\n";
    check(
        "translation: # whole\n  status: machine\n# by hand\n  from: en   # not ja\n  # of a line that went\n  minor: true # went too\n  digests:\n    # above\n    about: 1f3a9c02b4d1\n  # last\n# next\nprose: {}\n",
        &format!("{expect}# next\nprose: {{}}\n"),
    );
    check(
        "translation: {status: machine} # human | reviewed\n",
        &new.replace("translation:\n", "translation: # human | reviewed\n"),
    );
}

#[test]
fn bytes_of_other_systems_stay() {
    let dos = new().replace('\n', "\r\n");
    check(
        "\u{feff}translation: {status: human}\r\nprose: {}\r\n",
        &format!("\u{feff}{dos}prose: {{}}\r\n"),
    );
    // The last line of a file without an end.
    check(
        "prose: {}\ntranslation: {status: human}",
        format!("prose: {{}}\n{}", new()).trim_end(),
    );
}

#[test]
fn what_is_written_otherwise_is_left_alone() {
    for text in [
        "{translation: {status: human}}\n",
        "translation: *how\n",
        "translation: &how {status: human}\n",
        "translation: {status: human\n",
        "  translation: {status: human}\n",
        "prose: {}\n",
    ] {
        assert_eq!(rewrite(text, false, &translation(&[])), None, "{text}");
    }
}
