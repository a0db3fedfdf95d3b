use super::super::ComplaintKind::{FactInHeading, FactWithText};
use super::{check, line, parse, refuse};

#[test]
fn a_figure_stands_in_the_text() {
    line("Up to [](fact:days) days.", "Up to {fact:days} days.");
    line("[](fact:a)[](source:b)", "{fact:a}{cite:b}");
    line(
        "**[](fact:a)** _[](fact:b)_",
        "<strong>{fact:a}</strong> <em>{fact:b}</em>",
    );
    check(
        "| a |\n|---|\n| [](fact:b) |\n",
        "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n<tbody>\n<tr><td>{fact:b}</td></tr>\n</tbody></table></div>",
    );
}

#[test]
fn a_line_break_beside_a_figure_leaves_no_space_between_wide_characters() {
    line("約\n[](fact:a)分", "約{fact:a}分");
    line("about\n[](fact:a)\ndays", "about\n{fact:a}\ndays");
}

#[test]
fn a_figure_is_not_written_twice() {
    let kind = || FactWithText("a".to_owned());
    refuse(
        "Up to [about **90**](fact:a) days.",
        "<p>Up to {fact:a} days.</p>",
        &[("[about **90**](fact:a)", kind())],
    );
}

#[test]
fn a_heading_holds_no_figure() {
    let text = "## For [](fact:a) days {#x}\n\nb\n";
    let document = parse(text);
    let heading = document.sections.iter().find_map(|one| one.heading.clone());
    assert_eq!(heading.as_deref(), Some("For  days"));
    let found: Vec<_> = document
        .complaints
        .iter()
        .map(|one| one.kind.clone())
        .collect();
    assert_eq!(found, [FactInHeading]);
}

#[test]
fn paragraphs_are_told_apart() {
    let document = parse("a[](fact:b)c[](fact:d)\n\n- e[](fact:f)\n- [](fact:g)h\n");
    let pieces = &document.sections[0].body.pieces;
    let paragraphs = pieces.split_inclusive(super::Piece::parts_paragraphs);
    let facts = paragraphs.map(|one| {
        let is_fact = |piece: &&super::Piece| matches!(piece, super::Piece::Fact(_));
        one.iter().filter(is_fact).count()
    });
    assert_eq!(
        facts.filter(|count| *count > 0).collect::<Vec<_>>(),
        [2, 1, 1]
    );
}
