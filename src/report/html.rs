//! For the browser: one page that needs nothing but itself.

use tera::{Context, Tera};

use super::Report;

const PAGE: &str = include_str!("page.html");

/// Writes a report as one page of HTML: no script, no other file, and it prints.
#[expect(
    clippy::panic,
    reason = "the template is inside the binary: a failure is our own bug"
)]
pub fn to_html(report: &Report) -> String {
    let mut tera = Tera::new();
    let added = tera.add_raw_template("page.html", PAGE);
    let mut context = Context::new();
    context.insert("report", report);
    match added.and_then(|()| tera.render("page.html", &context)) {
        Ok(html) => html,
        Err(error) => panic!("the page of a report does not render: {error}"),
    }
}
