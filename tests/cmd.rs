//! The command line as a person meets it: each file of `tests/cmd` is a transcript, run in a
//! copy of the folder `.in` beside it and compared with what `.out` holds.

use std::time::Duration;

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        // Neither the terminal nor the day of whoever runs the tests may reach a transcript.
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        .env("SOURCE_DATE_EPOCH", "1795132800")
        .timeout(Duration::from_secs(60))
        .case("tests/cmd/*.md")
        // These are asked questions, and answer from a `.stdin` file.
        .case("tests/cmd/*.toml");
}
