//! Files packed beforehand in the content codings of HTTP (RFC 9110), so that a host need
//! not pack them for every reader, and can afford to do it well.

use std::io::{self, Read, Write};

use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};

/// Levels, over 120 pages of the portal of 27.8 KB each: gzip 9 makes 8.4 KB in 0.5 ms (6
/// no faster), Brotli 10 makes 7.0 KB in 10 ms (11 takes 25 ms for 0.5 % less, 9 is as slow
/// and makes 7.7 KB), Zstandard 19 makes 8.1 KB in 6 ms.
const GZIP: u32 = 9;
const BROTLI: i32 = 10;
const ZSTD: i32 = 19;

/// What packs well. The rest is packed already, as the search index is.
const PACKED: &[&str] = &[
    "html",
    "css",
    "js",
    "mjs",
    "json",
    "xml",
    "svg",
    "txt",
    "csv",
    "vcf",
    "webmanifest",
    "wasm",
];

/// Whether a file of this name is worth packing.
pub fn is_worth(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.')
        .is_some_and(|(stem, extension)| !stem.is_empty() && PACKED.contains(&extension))
}

/// A content coding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coding {
    /// RFC 1952; every browser takes it.
    Gzip,
    /// RFC 7932.
    Brotli,
    /// RFC 8878.
    Zstd,
}

impl Coding {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Gzip, Self::Brotli, Self::Zstd];

    /// What hosts look for behind the name of a file, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Gzip => "gz",
            Self::Brotli => "br",
            Self::Zstd => "zst",
        }
    }

    /// The bytes packed; the same ones for the same bytes, on every machine.
    ///
    /// # Errors
    /// None on memory; the libraries write to what can fail.
    pub fn pack(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip => {
                // Neither a time nor the name of a system: they would differ.
                let header = GzBuilder::new().mtime(0).operating_system(255);
                let mut packed = header.write(Vec::new(), Compression::new(GZIP));
                packed.write_all(bytes)?;
                packed.finish()
            }
            Self::Brotli => {
                let mut packed = Vec::new();
                let settings = brotli::enc::BrotliEncoderParams {
                    quality: BROTLI,
                    size_hint: bytes.len(),
                    mode: brotli::enc::backward_references::BrotliEncoderMode::BROTLI_MODE_TEXT,
                    ..Default::default()
                };
                brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings)?;
                Ok(packed)
            }
            Self::Zstd => zstd::bulk::compress(bytes, ZSTD),
        }
    }

    /// What was packed.
    ///
    /// # Errors
    /// The bytes are not of this coding, or end too early.
    pub fn unpack(self, packed: &[u8]) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        match self {
            Self::Gzip => GzDecoder::new(packed).read_to_end(&mut bytes).map(drop)?,
            Self::Brotli => brotli::BrotliDecompress(&mut &*packed, &mut bytes)?,
            Self::Zstd => zstd::stream::copy_decode(packed, &mut bytes)?,
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_the_same() {
        let text = "<p lang=\"ja\">病院</p>".repeat(500).into_bytes();
        for &coding in Coding::ALL {
            let packed = coding.pack(&text).unwrap();
            assert!(packed.len() < text.len() / 20, "{coding:?}");
            assert_eq!(packed, coding.pack(&text).unwrap());
            let out = coding.unpack(&packed).unwrap();
            assert_eq!(out, text, "{coding:?}");
        }
        // No time, and no system.
        assert_eq!(Coding::Gzip.pack(b"").unwrap()[4..10], [0, 0, 0, 0, 2, 255]);
    }

    #[test]
    fn hidden_and_packed_files_are_left() {
        let worth = ["en/index.html", "cards/x.vcf", "sw.js"];
        let left = [
            ".nojekyll",
            "_headers",
            "pagefind/x.pf_meta",
            "a.html.gz",
            ".json",
        ];
        assert!(worth.into_iter().all(is_worth));
        assert!(!left.into_iter().any(is_worth));
    }
}
