//! What is checked in and made from the code: `SNAPSHOTS=overwrite cargo test --test
//! generated` makes it anew.

use std::path::Path;

use jih::guide::problems;
use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

#[test]
fn the_problems_are_as_the_program_explains_them() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md");
    let expected = Data::read_from(&path, Some(DataFormat::Text)).raw();
    let actual = Data::text(problems::reference()).raw();
    Assert::new().action_env("SNAPSHOTS").eq(actual, expected);
}
