//! The search index, made when a browser first asks for a file of it, and again after a
//! change: an edit that nobody searches for costs nothing.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{StatusCode, Uri};
use axum::response::Response;

use super::live::Live;
use super::page::content_type;
use super::{plain, reply};
use crate::bundle::bundle;
use crate::route::SEARCH_INDEX;

/// The index as it was made last.
#[derive(Debug, Default)]
pub(super) struct Index(Mutex<Option<Made>>);

#[derive(Clone, Debug)]
struct Made {
    /// Of the look that it was made from.
    version: u64,
    files: Arc<BTreeMap<String, Vec<u8>>>,
}

/// Whether an address is that of a file of the index.
pub(super) fn is_of_index(live: &Live, path: &str) -> bool {
    let look = live.good();
    let below = look
        .portal()
        .and_then(|one| path.strip_prefix(one.prefix()));
    below.is_some_and(|path| path.starts_with(SEARCH_INDEX))
}

/// A file of the index. Making it takes longer than a page, so it is not done on a thread
/// that other answers wait for.
pub(super) async fn answer(live: Arc<Live>, uri: Uri) -> Response {
    let path = uri.path().to_owned();
    let files = tokio::task::spawn_blocking(move || {
        let files = files(&live);
        let look = live.good();
        let prefix = look.portal().map_or("", |one| one.prefix());
        let below = path.strip_prefix(prefix).unwrap_or(&path);
        let below = below.trim_start_matches('/');
        let bytes = files.map(|files| files.get(below).cloned());
        (content_type(&path), bytes)
    });
    match files.await {
        Ok((kind, Ok(Some(bytes)))) => reply(StatusCode::OK, kind, bytes),
        Ok((_, Ok(None))) => plain(StatusCode::NOT_FOUND, "404: no such file\n"),
        Ok((_, Err(error))) => plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            &format!("500: {error:#}\n"),
        ),
        Err(_) => plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            "500: the search index could not be made\n",
        ),
    }
}

/// Several files are asked for at once: the first makes the index, the others wait for it.
fn files(live: &Live) -> anyhow::Result<Arc<BTreeMap<String, Vec<u8>>>> {
    let mut made = live.index.0.lock().unwrap_or_else(PoisonError::into_inner);
    let look = live.good();
    if let Some(have) = made.as_ref().filter(|have| have.version == look.version) {
        return Ok(Arc::clone(&have.files));
    }
    let records = look.portal().and_then(|portal| portal.search_records());
    let files = Arc::new(match records {
        Some(records) => bundle(&records)?,
        None => BTreeMap::new(),
    });
    *made = Some(Made {
        version: look.version,
        files: Arc::clone(&files),
    });
    Ok(files)
}
