//! What a publish put where: kept beside the objects, so that the next one sends only what
//! changed, and removes nothing that is not ours.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::header::Headers;

/// The name of the object, below the prefix. Everything in it is public anyway.
pub const MANIFEST: &str = ".jih-manifest.json.gz";

/// What is known of the objects below a prefix. During a publish it is written again and
/// again, so that the next one knows how far a killed one came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of this form; a greater one is not ours to read.
    version: u32,
    /// The publish that is at work, or was when it was killed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) run: Option<Run>,
    /// Every object that a publish put there, by its path in the site.
    pub(super) objects: BTreeMap<String, Object>,
}

/// A publish at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Run {
    /// Different for each.
    pub(super) id: String,
    /// Grows as long as it lives.
    pub(super) beat: u64,
}

/// An object of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Object {
    /// Of its bytes and headers. `None` from before it is sent until it has arrived: then it
    /// is not known what stands there, only that it is ours.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) digest: Option<String>,
    /// Its size as it is stored, in bytes.
    pub(super) size: u64,
    /// Since when no page of the newest site needs it, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) retired: Option<i64>,
}

const VERSION: u32 = 1;

impl Default for Manifest {
    fn default() -> Self {
        Self {
            version: VERSION,
            run: None,
            objects: BTreeMap::new(),
        }
    }
}

impl Manifest {
    /// Reads one; `None` where it is none, or of a later form.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut json = Vec::new();
        GzDecoder::new(bytes).read_to_end(&mut json).ok()?;
        let manifest: Self = serde_json::from_slice(&json).ok()?;
        (manifest.version <= VERSION).then_some(manifest)
    }

    /// Writes it.
    pub(super) fn bytes(&self) -> Result<Vec<u8>> {
        // Written every few seconds, over a line that has other things to carry.
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        let json = serde_json::to_vec(self).context("a manifest is JSON")?;
        encoder
            .write_all(&json)
            .context("a vector takes every byte")?;
        encoder.finish().context("a vector takes every byte")
    }
}

/// What tells one object from another: its bytes before they are compressed, and all that is
/// stored with them. The first 128 bits of SHA-256.
pub(super) fn digest(headers: &Headers, gzip: bool, bytes: &[u8]) -> String {
    let coding = if gzip && headers.is_text { "gzip" } else { "" };
    let mut hash = Sha256::new();
    for part in [headers.content_type, headers.cache_control, coding] {
        hash.update(part);
        hash.update([0]);
    }
    hash.update(bytes);
    URL_SAFE_NO_PAD.encode(&hash.finalize()[..16])
}

#[cfg(test)]
mod tests {
    use super::super::headers;
    use super::*;

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let mut manifest = Manifest::default();
        let object = Object {
            digest: Some("x".to_owned()),
            size: 7,
            retired: Some(1),
        };
        manifest.objects.insert("a".to_owned(), object);
        manifest.objects.insert("b".to_owned(), Object::default());
        let bytes = manifest.bytes().unwrap();
        assert_eq!(Manifest::read(&bytes), Some(manifest.clone()));
        assert_eq!(Manifest::read(&bytes[..bytes.len() / 2]), None);
        assert_eq!(Manifest::read(b"<html>"), None);
        manifest.version = 2;
        assert_eq!(Manifest::read(&manifest.bytes().unwrap()), None);
    }

    #[test]
    fn headers_count_as_content() {
        let page = headers("a.html");
        let one = digest(&page, true, b"a");
        assert_eq!(one.len(), 22);
        assert_ne!(one, digest(&page, false, b"a"));
        assert_ne!(one, digest(&headers("a.txt"), true, b"a"));
        assert_ne!(one, digest(&page, true, b"b"));
        let image = headers("a.png");
        assert_eq!(digest(&image, true, b"a"), digest(&image, false, b"a"));
    }
}
