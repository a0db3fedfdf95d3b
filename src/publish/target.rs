//! Where to: a path, or an address of object storage.

use std::fmt;
use std::path::PathBuf;

use anyhow::{Result, bail, ensure};
use object_store::path::Path;

use crate::wording::Trouble;

/// Where a site goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A directory of this machine.
    Directory(PathBuf),
    /// A bucket, or a part of one.
    Store(Address),
}

/// A kind of object storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Amazon S3, and whatever speaks its protocol: set `AWS_ENDPOINT_URL`.
    S3,
    /// Google Cloud Storage.
    Gs,
    /// Azure Blob Storage; the account is in `AZURE_STORAGE_ACCOUNT_NAME`.
    Az,
}

/// A place in object storage, as in `s3://bucket/prefix`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What kind of storage.
    pub scheme: Scheme,
    /// The bucket; Azure says container.
    pub bucket: String,
    /// What the names of all objects begin with. Empty for a whole bucket.
    pub prefix: Path,
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::Gs => "gs",
            Self::Az => "az",
        }
    }

    /// What the names of its settings in the environment begin with.
    pub(super) fn settings(self) -> &'static str {
        match self {
            Self::S3 => "AWS_",
            Self::Gs => "GOOGLE_",
            Self::Az => "AZURE_",
        }
    }
}

impl Target {
    /// Reads a target. What has no `://` is a path.
    ///
    /// Credentials in an address are refused, and no message repeats it: command lines are
    /// in logs, and in the list of processes.
    pub fn parse(text: &str) -> Result<Self> {
        let Some((scheme, rest)) = text.split_once("://") else {
            return Ok(Self::Directory(PathBuf::from(text)));
        };
        let scheme = match scheme {
            "s3" => Scheme::S3,
            "gs" => Scheme::Gs,
            "az" => Scheme::Az,
            _ => bail!(Trouble::new("publish-scheme")),
        };
        ensure!(
            !rest.contains(['@', '?', '#', ':', '%']),
            Trouble::new("publish-credentials").with("settings", scheme.settings())
        );
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        ensure!(!bucket.is_empty(), Trouble::new("publish-no-bucket"));
        let Ok(prefix) = Path::parse(prefix) else {
            bail!(Trouble::new("publish-prefix").with("prefix", prefix));
        };
        Ok(Self::Store(Address {
            scheme,
            bucket: bucket.to_owned(),
            prefix,
        }))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Directory(path) => path.display().fmt(f),
            Self::Store(address) => address.fmt(f),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.name(), self.bucket)?;
        if self.prefix.as_ref().is_empty() {
            return Ok(());
        }
        write!(f, "/{}", self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_path() {
        let check = |text: &str, expect: &str| {
            let said = match Target::parse(text) {
                Ok(Target::Directory(path)) => format!("path {}", path.display()),
                Ok(target) => target.to_string(),
                Err(error) => error.to_string(),
            };
            assert!(said.starts_with(expect), "{text}: {said}");
        };
        check("/srv/www", "path /srv/www");
        check("C:\\www", "path C:\\www");
        check("s3://bucket", "s3://bucket");
        check("s3://bucket/", "s3://bucket");
        check("gs://bucket/a/b/", "gs://bucket/a/b");
        check("az://box/a", "az://box/a");
        check("s3:///a", "the target names no bucket");
        check("s3://bucket/a/../b", "a/../b cannot begin");
        check("s3://bucket/a//b", "a//b cannot begin");
        check("ftp://host/a", "a target is");
        check("https://key:word@host/a", "a target is");
        check("s3://key:word@bucket/a", "credentials");
        check("s3://bucket/a?X-Amz-Signature=abc", "credentials");
    }

    #[test]
    fn no_refusal_repeats_a_secret() {
        for text in [
            "https://key:hush@host/a",
            "hush://hush@host/a",
            "s3://key:hush@bucket/a",
            "az://box/a?sig=hush",
        ] {
            let error = Target::parse(text).unwrap_err();
            assert!(!format!("{error:?}").contains("hush"), "{text}: {error:?}");
        }
    }
}
