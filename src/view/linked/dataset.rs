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
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
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

impl Dataset {
    /// What the page at `url`, which is absolute, offers; a licence only where it names one.
    pub(in crate::view) fn new(
        url: String,
        (name, description): (&str, &str),
        in_language: &str,
        license: Option<String>,
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
