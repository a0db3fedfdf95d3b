//! Data that can be taken away.

use serde::Serialize;

/// A set of data.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::view) struct Dataset {
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
    name: String,
    description: String,
    in_language: String,
    is_accessible_for_free: bool,
    /// The address of the licence.
    license: &'static str,
    distribution: Vec<Download>,
}

/// One file of a set.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::view) struct Download {
    #[serde(rename = "@type")]
    kind: &'static str,
    /// A media type.
    encoding_format: &'static str,
    /// Absolute.
    content_url: String,
}

impl Download {
    /// A file of a media type at an address, which is absolute.
    pub(in crate::view) fn new(encoding_format: &'static str, content_url: String) -> Self {
        Self {
            kind: "DataDownload",
            encoding_format,
            content_url,
        }
    }
}

impl Dataset {
    /// What the page at `url`, which is absolute, offers, under the licence at an address.
    pub(in crate::view) fn new(
        url: String,
        (name, description): (&str, &str),
        in_language: &str,
        license: &'static str,
        distribution: Vec<Download>,
    ) -> Self {
        Self {
            kind: "Dataset",
            url,
            name: name.to_owned(),
            description: description.to_owned(),
            in_language: in_language.to_owned(),
            is_accessible_for_free: true,
            license,
            distribution,
        }
    }
}
