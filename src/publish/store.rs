//! Object storage as a publish needs it: list, read, write, remove, and say in plain words
//! what went wrong, without a word of the credentials.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::io;
use std::time::Duration;

use anyhow::{Result, bail};
use futures_util::TryStreamExt;
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::client::{HttpError, HttpErrorKind};
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey};
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, ClientConfigKey, Error, ObjectStore, ObjectStoreExt, PutMode,
    PutOptions, RetryConfig, UpdateVersion,
};

use super::Options;
use super::header::Headers;
use super::manifest::MANIFEST;
use super::target::{Address, Scheme};
use crate::wording::Trouble;

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(10);

/// How often a request is made again. With a wait that doubles from a tenth of a second, and
/// is 15 seconds at most, that is about a minute.
const RETRIES: usize = 10;

/// A place in object storage, open.
#[derive(Debug)]
pub(super) struct Store {
    inner: Box<dyn ObjectStore>,
    address: Address,
    timeout: Duration,
}

/// The manifest as it was read, and in which state of the object.
pub(super) type Found = Option<(Vec<u8>, UpdateVersion)>;

/// What became of a manifest that was written.
pub(super) enum Put {
    /// It is there, in this state.
    Done(UpdateVersion),
    /// The store cannot write on a condition.
    NoConditions,
    /// Not written, or written without an answer.
    Failed(Trouble),
}

impl Store {
    /// Opens a place with what the environment says of it: where it is, and who may write.
    pub(super) fn open(address: &Address, options: &Options) -> Result<Self> {
        let limit = |duration: Duration| format!("{}s", duration.as_secs().max(1));
        let (timeout, connect) = (limit(options.timeout), limit(CONNECT.min(options.timeout)));
        let limits = [
            (ClientConfigKey::Timeout, timeout),
            (ClientConfigKey::ConnectTimeout, connect),
        ];
        let retry = RetryConfig {
            max_retries: RETRIES,
            retry_timeout: options.timeout,
            ..RetryConfig::default()
        };
        let bucket = &address.bucket;
        let opened: object_store::Result<Box<dyn ObjectStore>> = match address.scheme {
            Scheme::S3 => limits
                .into_iter()
                .fold(AmazonS3Builder::from_env(), |builder, (key, value)| {
                    builder.with_config(AmazonS3ConfigKey::Client(key), value)
                })
                // Several that speak the protocol remove objects one at a time only.
                .with_config(AmazonS3ConfigKey::DisableBulkDelete, "true")
                .with_bucket_name(bucket)
                .with_retry(retry)
                .build()
                .map(|store| Box::new(store) as _),
            Scheme::Gs => limits
                .into_iter()
                .fold(
                    GoogleCloudStorageBuilder::from_env(),
                    |builder, (key, value)| {
                        builder.with_config(GoogleConfigKey::Client(key), value)
                    },
                )
                .with_bucket_name(bucket)
                .with_retry(retry)
                .build()
                .map(|store| Box::new(store) as _),
            Scheme::Az => limits
                .into_iter()
                .fold(
                    MicrosoftAzureBuilder::from_env(),
                    |builder, (key, value)| builder.with_config(AzureConfigKey::Client(key), value),
                )
                .with_container_name(bucket)
                .with_retry(retry)
                .build()
                .map(|store| Box::new(store) as _),
        };
        // The error itself may quote a setting, and a key is one.
        let Ok(inner) = opened else {
            let trouble = Trouble::new("publish-settings").with("target", address);
            bail!(trouble.with("settings", address.scheme.settings()));
        };
        Ok(Self {
            inner,
            address: address.clone(),
            timeout: options.timeout,
        })
    }

    /// Every object below the prefix by its path in the site, with its size in bytes.
    pub(super) async fn list(&self) -> Result<BTreeMap<String, u64>> {
        let prefix = &self.address.prefix;
        let below = (!prefix.as_ref().is_empty()).then_some(prefix);
        let skip = match prefix.as_ref().len() {
            0 => 0,
            length => length + "/".len(),
        };
        let mut objects = self.inner.list(below);
        let mut listed = BTreeMap::new();
        while let Some(object) = objects
            .try_next()
            .await
            .map_err(|error| self.trouble(&error))?
        {
            if let Some(path) = object.location.as_ref().get(skip..) {
                listed.insert(path.to_owned(), object.size);
            }
        }
        Ok(listed)
    }

    /// The manifest of the last publish.
    pub(super) async fn manifest(&self) -> Result<Found> {
        let got = match self.inner.get(&self.path(MANIFEST)?).await {
            Ok(got) => got,
            // A bucket that is not there answers so too; listing it tells the two apart.
            Err(Error::NotFound { .. }) => return Ok(None),
            Err(error) => bail!(self.trouble(&error)),
        };
        let version = UpdateVersion {
            e_tag: got.meta.e_tag.clone(),
            version: got.meta.version.clone(),
        };
        let bytes = got.bytes().await.map_err(|error| self.trouble(&error))?;
        Ok(Some((bytes.to_vec(), version)))
    }

    /// Writes the manifest: in place of what was read; where nothing was, only if nothing is.
    pub(super) async fn put_manifest(&self, bytes: Vec<u8>, mode: PutMode) -> Result<Put> {
        let attributes = [
            (Attribute::ContentType, "application/gzip"),
            (Attribute::CacheControl, "no-store"),
        ];
        let options = PutOptions {
            mode,
            attributes: Attributes::from_iter(attributes),
            ..PutOptions::default()
        };
        let path = self.path(MANIFEST)?;
        Ok(
            match self.inner.put_opts(&path, bytes.into(), options).await {
                Ok(put) => Put::Done(UpdateVersion {
                    e_tag: put.e_tag,
                    version: put.version,
                }),
                Err(Error::NotImplemented { .. } | Error::NotSupported { .. }) => Put::NoConditions,
                Err(error) if status(&error) == Some(501) => Put::NoConditions,
                Err(error) => Put::Failed(self.trouble(&error)),
            },
        )
    }

    /// Writes an object: whole, or not at all.
    pub(super) async fn put(
        &self,
        path: &str,
        bytes: Vec<u8>,
        headers: &Headers,
        gzip: bool,
    ) -> Result<()> {
        let mut attributes = Attributes::from_iter([
            (Attribute::ContentType, headers.content_type),
            (Attribute::CacheControl, headers.cache_control),
        ]);
        if gzip {
            attributes.insert(Attribute::ContentEncoding, "gzip".into());
        }
        let options = PutOptions {
            attributes,
            ..PutOptions::default()
        };
        let path = self.path(path)?;
        match self.inner.put_opts(&path, bytes.into(), options).await {
            Ok(_) => Ok(()),
            Err(error) => bail!(self.trouble(&error)),
        }
    }

    /// Removes an object. That it is gone already is no failure.
    pub(super) async fn remove(&self, path: &str) -> Result<()> {
        match self.inner.delete(&self.path(path)?).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => bail!(self.trouble(&error)),
        }
    }

    /// The object of a path in the site. Its name stays as it is: `Path::from` would write
    /// `~` and others as `%7E`, and a page that names the file would not find it.
    fn path(&self, path: &str) -> Result<Path> {
        let prefix = self.address.prefix.as_ref();
        let whole = match prefix.is_empty() {
            true => path.to_owned(),
            false => format!("{prefix}/{path}"),
        };
        match Path::parse(&whole) {
            Ok(path) => Ok(path),
            Err(_) => bail!(Trouble::new("publish-odd-file").with("path", path)),
        }
    }

    /// What a store said, in words of ours. Its own are not repeated: an answer to a wrong
    /// signature quotes the request with its session token, and an address may be signed.
    fn trouble(&self, error: &Error) -> Trouble {
        let about = |id| Trouble::new(id).with("target", &self.address);
        if let Some(status) = status(error) {
            let code = code(error).map_or_else(String::new, |code| format!(" {code}"));
            let id = match status {
                401 | 403 => "publish-refused",
                404 => "publish-no-such-bucket",
                _ => "publish-answered",
            };
            let trouble = about(id).with("answer", format!("{status}{code}"));
            return trouble.with("settings", self.address.scheme.settings());
        }
        let mut next = error.source();
        let mut kind = None;
        while let Some(error) = next {
            if let Some(error) = error.downcast_ref::<HttpError>() {
                kind = Some(error.kind());
            }
            if let Some(error) = error.downcast_ref::<io::Error>()
                && error.get_ref().is_none()
            {
                return about("publish-unreachable").because(error.kind().into());
            }
            next = error.source();
        }
        let id = match kind {
            Some(HttpErrorKind::Timeout) => "publish-slow",
            Some(_) => "publish-no-connection",
            // Before the first request: keys that are none, a file of keys that is not there.
            None => "publish-settings",
        };
        about(id)
            .with("settings", self.address.scheme.settings())
            .with("seconds", self.timeout.as_secs())
    }
}

/// The status of an answer. The library keeps it in a type of its own, and says it in words.
fn status(error: &Error) -> Option<u16> {
    match error {
        Error::NotFound { .. } => return Some(404),
        Error::PermissionDenied { .. } => return Some(403),
        Error::Unauthenticated { .. } => return Some(401),
        Error::Precondition { .. } | Error::AlreadyExists { .. } => return Some(412),
        _ => {}
    }
    let said = error.to_string();
    let (_, rest) = said.split_once("status code: ")?;
    rest.get(..3)?.parse().ok()
}

/// The code in the body of an answer, as in `SlowDown`.
fn code(error: &Error) -> Option<String> {
    let said = error.to_string();
    let (_, rest) = said.split_once("<Code>")?;
    let (code, _) = rest.split_once("</Code>")?;
    let is_word =
        !code.is_empty() && code.len() < 64 && code.bytes().all(|c| c.is_ascii_alphabetic());
    is_word.then(|| code.to_owned())
}
