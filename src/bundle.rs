//! The search index: Pagefind, run over the records of every language, as files of the site.
//!
//! Part of the shell, because the library asks for the working directory and wants an
//! asynchronous runtime. It writes nothing: what it made is bytes here.

use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Write};
use std::thread;

use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use pagefind::api::{PagefindIndex, SyntheticFile};
use pagefind::options::PagefindServiceConfig;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use crate::route::{self, SEARCH_INDEX};
use crate::search::Record;

/// What a reader's browser loads; the rest is a user interface that nobody asks for.
const SCRIPT: &str = "pagefind.js";

/// Names the languages and their indexes.
const ENTRY: &str = "pagefind-entry.json";

/// Results are shown in the order of their records, so neighbours are wanted together: one
/// file of some kilobytes for so many saves as many round trips.
const RECORDS_IN_A_FILE: usize = 32;

/// How Pagefind marks what it packed.
const MAGIC: &[u8] = b"pagefind_dcd";

/// The files of the search by their path below the output directory. The same records give
/// the same bytes.
///
/// # Errors
/// The library's own failures; no record can cause one.
pub fn bundle(languages: &[(&str, Vec<Record>)]) -> Result<BTreeMap<String, Vec<u8>>> {
    // A thread of its own: the server's threads have a runtime, and may not start another.
    let parts = thread::scope(|scope| {
        let made = scope.spawn(|| {
            let parts = languages.par_iter();
            parts
                .map(|(tag, records)| of_language(tag, records))
                .collect::<Result<Vec<_>>>()
        });
        made.join()
            .map_err(|_| anyhow!("the search index could not be made"))
    })??;
    let mut files = BTreeMap::new();
    let mut entry: Option<Value> = None;
    for part in parts {
        for (path, bytes) in part {
            if path == ENTRY {
                merge(&mut entry, serde_json::from_slice(&bytes)?);
            } else {
                files.insert(below(&path), bytes);
            }
        }
    }
    if let Some(entry) = entry {
        files.insert(below(ENTRY), entry.to_string().into_bytes());
    }
    Ok(files)
}

fn below(path: &str) -> String {
    route::file(&format!("{SEARCH_INDEX}{path}"))
}

/// The library makes an index of one language as if there were no other.
fn merge(entry: &mut Option<Value>, more: Value) {
    let Some(have) = entry else {
        *entry = Some(more);
        return;
    };
    let languages = have.get_mut("languages").and_then(Value::as_object_mut);
    if let (Some(have), Some(Value::Object(more))) = (languages, more.get("languages")) {
        have.extend(more.clone());
    }
}

fn of_language(tag: &str, records: &[Record]) -> Result<Vec<(String, Vec<u8>)>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .context("cannot start the search index")?;
    let files = runtime.block_on(index(tag, records))?;
    let shown: HashMap<&str, &Record> = records
        .iter()
        .map(|record| (record.url.as_str(), record))
        .collect();
    let mut out = Vec::new();
    for SyntheticFile { filename, contents } in files {
        let path = filename.to_string_lossy().replace('\\', "/");
        let is_index = path.starts_with("index/") || path.starts_with("filter/");
        if path.starts_with("fragment/") {
            out.push((path, fragment(&contents, &shown)?));
        } else if is_index
            || path == SCRIPT
            || path == ENTRY
            || path.ends_with(".pf_meta")
            || path.starts_with("wasm.")
        {
            out.push((path, contents));
        }
    }
    Ok(out)
}

async fn index(tag: &str, records: &[Record]) -> Result<Vec<SyntheticFile>> {
    let files = records.len().div_ceil(RECORDS_IN_A_FILE).max(1);
    let options = PagefindServiceConfig::builder()
        .keep_index_url(true)
        .max_fragments(u32::try_from(files).unwrap_or(u32::MAX))
        .build();
    let mut index = PagefindIndex::new(Some(options))?;
    for (rank, record) in records.iter().enumerate() {
        let names = BTreeMap::from([("title".to_owned(), record.names.clone())]);
        let codes = BTreeMap::from([("code".to_owned(), record.codes.clone())]);
        let rank = BTreeMap::from([("rank".to_owned(), rank.to_string())]);
        let language = tag.to_lowercase();
        index
            .add_custom_record(
                record.url.clone(),
                // A record without a word of its own would be left out.
                match record.text.as_str() {
                    "" => record.names.clone(),
                    text => text.to_owned(),
                },
                language,
                Some(names),
                Some(codes),
                Some(rank),
            )
            .await?;
    }
    index.get_files().await
}

/// A file of fragments in which each holds what a result shows. The library would send the
/// words that were indexed too, which are cut into pieces and many times as long.
fn fragment(packed: &[u8], shown: &HashMap<&str, &Record>) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut text)?;
    let text = text.strip_prefix(MAGIC).unwrap_or(&text);
    let mut value: Value = serde_json::from_slice(text)?;
    if value.get("url").is_some() {
        show(&mut value, shown);
    } else if let Value::Object(group) = &mut value {
        for one in group.values_mut() {
            show(one, shown);
        }
    }
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(MAGIC)?;
    out.write_all(value.to_string().as_bytes())?;
    Ok(out.finish()?)
}

fn show(fragment: &mut Value, shown: &HashMap<&str, &Record>) {
    let url = fragment.get("url").and_then(Value::as_str);
    let Some(record) = url.and_then(|url| shown.get(url)) else {
        return;
    };
    let mut meta = Map::new();
    let mut say = |key: &str, text: &str| {
        if !text.is_empty() {
            meta.insert(key.to_owned(), text.into());
        }
    };
    say("kind", &record.kind);
    say("name", &record.name.text);
    say("lang", &record.name.tag);
    if let Some(second) = &record.second {
        say("second", &second.text);
        say("second_lang", &second.tag);
    }
    say("place", &record.place);
    say("about", &record.about);
    *fragment = json!({
        "url": record.url,
        "content": "",
        "word_count": 0,
        "filters": {},
        "meta": meta,
        "anchors": [],
    });
}
