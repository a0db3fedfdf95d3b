//! The letter that asks a hospital whether its entry is right.

use tera::{Context, Tera};

use crate::catalogue::Catalogue;
use crate::view::LetterView;

const LETTER: &str = include_str!("mail.txt");

/// Writes the e-mail, with its subject, as plain text in Japanese: what the page says now,
/// block by block, and how to answer.
#[expect(
    clippy::panic,
    reason = "the template is inside the binary: a failure is our own bug"
)]
pub fn letter(catalogue: &Catalogue, view: &LetterView) -> String {
    let operator = &catalogue.site.operator;
    let mut tera = Tera::new();
    // Plain text: the ending keeps it from being escaped as HTML.
    let added = tera.add_raw_template("mail.txt", LETTER);
    let mut context = Context::new();
    context.insert("letter", view);
    context.insert("operator", &operator.name);
    context.insert("email", &operator.email);
    context.insert("demonstration", &catalogue.site.demonstration);
    match added.and_then(|()| tera.render("mail.txt", &context)) {
        Ok(text) => text,
        Err(error) => panic!("the letter does not render: {error}"),
    }
}
