//! The command `jih`: reads the command line, runs it, and says why when it cannot.

use std::io::{Write, stderr};
use std::process::ExitCode;

use clap::Parser;
use jih::cli::Cli;
use jih::commands;
use mimalloc::MiMalloc;

/// A page is many small strings that live as long as it does: a third of the time went to
/// the system's allocator. Its version 2: of 3, others report crashes at the start and the end
/// of a thread.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// It could not run at all. Flags that clap refuses end with the same.
const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match commands::run(&cli) {
        Ok(code) => code,
        Err(error) => {
            // Where stderr itself is closed, the exit code is all that is left to say.
            let _ = writeln!(stderr(), "jih: {}", commands::failure(&cli, &error));
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}
