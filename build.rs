//! Cargo does not see files that are added to the folders the binary embeds.

fn main() {
    for folder in ["themes", "i18n", "samples", "src/wording"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
