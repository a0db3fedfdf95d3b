//! Files that hold another one compressed, for servers that send them as they are.

use std::io::{self, Read};

use super::finding::{Fault, Finding};

/// How a file can be compressed beside its original.
const ENDINGS: &[&str] = &[".br", ".gz", ".zst"];

/// What servers send compressed. Anything else that ends in `.gz` is a file by itself, as
/// `records.tar.gz`.
const TEXTS: &[&str] = &[
    "atom",
    "css",
    "csv",
    "htm",
    "html",
    "ico",
    "ics",
    "js",
    "json",
    "map",
    "md",
    "mjs",
    "rss",
    "svg",
    "txt",
    "vcf",
    "wasm",
    "webmanifest",
    "xml",
];

/// The original of a compressed file; `None` for any other file.
pub fn original(path: &str) -> Option<&str> {
    let original = ENDINGS.iter().find_map(|end| path.strip_suffix(end))?;
    let name = original.rsplit('/').next()?;
    let (_, ending) = name.rsplit_once('.')?;
    TEXTS.contains(&ending).then_some(original)
}

/// Whether a compressed file holds its original.
pub fn sibling(path: &str, packed: &[u8], original: &[u8]) -> Option<Finding> {
    // No more than one byte too many: a bomb is unlike soon enough.
    let most = original.len() as u64 + 1;
    let same = match path.rsplit('.').next() {
        Some("gz") => is_same(flate2::read::MultiGzDecoder::new(packed), most, original),
        Some("br") => is_same(brotli::Decompressor::new(packed, 1 << 16), most, original),
        _ => zstd::Decoder::new(packed).and_then(|reader| is_same(reader, most, original)),
    };
    let differs = !same.unwrap_or(false);
    differs.then(|| Finding::new(path, None, Fault::SiblingDiffers))
}

fn is_same(reader: impl Read, most: u64, original: &[u8]) -> io::Result<bool> {
    let mut bytes = Vec::with_capacity(original.len());
    reader.take(most).read_to_end(&mut bytes)?;
    Ok(bytes == original)
}

/// A page over the budget, in bytes of gzip. `wanted` says that somebody asked for it.
pub fn weight(path: &str, bytes: &[u8], budget: usize, wanted: bool) -> Option<Finding> {
    // Never larger than it is; and the quickest level is larger than the best.
    if bytes.len() <= budget || packed(bytes, flate2::Compression::fast()) <= budget {
        return None;
    }
    let size = packed(bytes, flate2::Compression::best());
    let kilobytes = |bytes: usize| format!("{:.1}", bytes as f64 / 1024.0);
    (size > budget).then(|| {
        let name = if wanted { "wanted" } else { "budget" };
        let finding = Finding::new(path, None, Fault::PageHeavy);
        let finding = finding.with(name, kilobytes(budget));
        finding.with("size", kilobytes(size))
    })
}

fn packed(bytes: &[u8], level: flate2::Compression) -> usize {
    let mut reader = flate2::read::GzEncoder::new(bytes, level);
    let size = io::copy(&mut reader, &mut io::sink());
    // A slice cannot fail to be read.
    size.map_or(0, |size| usize::try_from(size).unwrap_or(usize::MAX))
}
