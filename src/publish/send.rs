//! A publish to object storage, step by step.
//!
//! Whoever stops it, at any point, leaves pages that work: see the order of
//! [`Turn`](super::header::Turn). And leaves a manifest that knows every object ever begun,
//! so that the next publish sends what is not known to have arrived, and removes what has no
//! page any more.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Error, Result, anyhow, bail, ensure};
use object_store::{PutMode, UpdateVersion};
use rayon::prelude::*;
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{Instant, sleep, timeout_at};

use super::header::{Turn, headers};
use super::manifest::{MANIFEST, Manifest, Object, Run, digest};
use super::plan::{Plan, Why, plan};
use super::store::{Put, Store};
use super::target::Address;
use super::{Options, Outcome, Step, Steps, Tree};
use crate::wording::Trouble;

/// How often a publish notes how far it came. So much of its work is lost with it, and so
/// often whoever watches sees that it lives.
const BEAT: Duration = Duration::from_secs(5);

/// How often a manifest is written again when nobody knows whether it arrived.
const ATTEMPTS: u32 = 5;

pub(super) fn publish(
    tree: &Arc<Tree>,
    address: &Address,
    options: &Options,
    step: Steps<'_>,
) -> Result<Outcome> {
    let wanted = digests(tree, options)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("cannot start the connections")?;
    let done = runtime.block_on(run(tree, &wanted, address, options, step));
    // A request without an answer must not hold up the end.
    runtime.shutdown_background();
    done
}

/// What should be there: every path with what tells it from another.
fn digests(tree: &Tree, options: &Options) -> Result<BTreeMap<String, String>> {
    let paths = tree.objects();
    paths
        .into_par_iter()
        .filter(|path| *path != MANIFEST)
        .map(|path| {
            let digest = digest(&headers(path), options.gzip, &tree.read(path)?);
            Ok((path.to_owned(), digest))
        })
        .collect()
}

async fn run(
    tree: &Arc<Tree>,
    wanted: &BTreeMap<String, String>,
    address: &Address,
    options: &Options,
    step: Steps<'_>,
) -> Result<Outcome> {
    let store = Arc::new(Store::open(address, options)?);
    let mut first = true;
    let (plan, note) = loop {
        let (old, version) = read(&store, address, options, step).await?;
        let listed = store.list().await?;
        let plan = plan(&old, &listed, wanted, options.now, options.keep);
        let mut foreign = plan.changes.iter().filter(|one| one.why == Why::Foreign);
        if let Some(one) = foreign.next().filter(|_| !options.take_over) {
            let trouble = Trouble::new("publish-foreign").with("target", address);
            bail!(trouble.with("path", &one.path));
        }
        if options.dry_run {
            let bytes = plan.sends.iter().flatten().map(|path| tree.size(path));
            return Ok(outcome(&plan, bytes.sum()));
        }
        let mut note = Note::new(plan.manifest.clone(), version);
        if plan.changes.is_empty() {
            if plan.manifest == old {
                return Ok(outcome(&plan, 0));
            }
            break (plan, note);
        }
        // From here on every object that may come to be is known as ours.
        note.begin();
        match note.write(&store, address).await {
            Ok(()) => break (plan, note),
            // What a killed publish had sent can arrive after its end.
            Err(_) if note.is_lost && first => first = false,
            Err(error) => return Err(stopped("publish-stopped-before", address, error)),
        }
    };
    let mut work = Work {
        tree,
        store,
        address,
        options,
        note,
        bytes: 0,
        next_beat: Instant::now() + BEAT,
    };
    work.all(&plan, step).await?;
    Ok(outcome(&plan, work.bytes))
}

fn outcome(plan: &Plan, bytes: u64) -> Outcome {
    Outcome {
        changes: plan.changes.clone(),
        unchanged: plan.unchanged,
        kept: plan.kept,
        bytes,
    }
}

/// What is in place, before why it stopped.
fn stopped(id: &'static str, address: &Address, error: Error) -> Error {
    match error.downcast::<Trouble>() {
        Ok(cause) => anyhow!(Trouble::new(id).with("target", address).after(cause)),
        Err(error) => error,
    }
}

/// The manifest of the last publish, once that is at work no more.
async fn read(
    store: &Store,
    address: &Address,
    options: &Options,
    step: Steps<'_>,
) -> Result<(Manifest, Option<UpdateVersion>)> {
    let mut seen: Option<Run> = None;
    loop {
        let Some((bytes, version)) = store.manifest().await? else {
            return Ok((Manifest::default(), None));
        };
        let Some(manifest) = Manifest::read(&bytes) else {
            let trouble = Trouble::new("publish-manifest").with("target", address);
            bail!(trouble.with("path", MANIFEST));
        };
        let is_dead =
            |run: &Run| options.dry_run || options.wait.is_zero() || seen.as_ref() == Some(run);
        let Some(run) = manifest.run.clone().filter(|run| !is_dead(run)) else {
            return Ok((manifest, Some(version)));
        };
        // Clocks of two machines are not compared: one that lives has written by then.
        ensure!(
            seen.is_none(),
            Trouble::new("publish-busy").with("target", address)
        );
        step(Step::Watching(options.wait.as_secs()));
        sleep(options.wait).await;
        seen = Some(run);
    }
}

/// A publish at work.
struct Work<'a> {
    tree: &'a Arc<Tree>,
    store: Arc<Store>,
    address: &'a Address,
    options: &'a Options,
    note: Note,
    bytes: u64,
    next_beat: Instant,
}

impl Work<'_> {
    /// Everything. Where it stops, what is known by then is noted once more, so that the next
    /// publish need not wait, and sends nothing twice.
    async fn all(&mut self, plan: &Plan, step: Steps<'_>) -> Result<()> {
        step(Step::Files(plan.changes.len()));
        let mut at = "publish-stopped-assets";
        let Err(error) = self.steps(plan, step, &mut at).await else {
            return Ok(());
        };
        if !self.note.is_lost {
            self.note.end();
            // The first failure is the one to tell.
            let _ = self.note.write(&self.store, self.address).await;
        }
        Err(stopped(at, self.address, error))
    }

    async fn steps(&mut self, plan: &Plan, step: Steps<'_>, at: &mut &'static str) -> Result<()> {
        for (turn, paths) in Turn::ALL.into_iter().zip(&plan.sends) {
            *at = match turn {
                Turn::Asset | Turn::NewPage => "publish-stopped-assets",
                Turn::Page | Turn::Index => "publish-stopped-pages",
            };
            self.each(paths, Job::Send, step).await?;
        }
        *at = "publish-stopped-removing";
        for paths in &plan.removes {
            self.each(paths, Job::Remove, step).await?;
        }
        self.note.end();
        self.note.write(&self.store, self.address).await
    }

    /// Does the same for every path, a few at a time, and notes every few seconds how far it
    /// came. After the first failure nothing more is begun.
    async fn each(&mut self, paths: &[String], job: Job, step: Steps<'_>) -> Result<()> {
        let mut paths = paths.iter();
        let mut requests = JoinSet::new();
        let result = loop {
            while requests.len() < self.options.jobs
                && let Some(path) = paths.next()
            {
                let (tree, store) = (Arc::clone(self.tree), Arc::clone(&self.store));
                requests.spawn(job.run(tree, store, path.clone(), self.options.gzip));
            }
            match timeout_at(self.next_beat, requests.join_next()).await {
                Ok(None) => break Ok(()),
                Ok(Some(Ok(Ok(done)))) => {
                    self.done(done);
                    step(Step::Done);
                }
                Ok(Some(Ok(Err(error)))) => break Err(error),
                Ok(Some(Err(error))) => break Err(error.into()),
                Err(_) => {
                    let written = self.note.write(&self.store, self.address).await;
                    self.next_beat = Instant::now() + BEAT;
                    if let Err(error) = written {
                        break Err(error);
                    }
                }
            }
        };
        if result.is_err() {
            requests.abort_all();
            while let Some(ended) = requests.join_next().await {
                if let Ok(Ok(done)) = ended {
                    self.done(done);
                }
            }
        }
        result
    }

    fn done(&mut self, (path, object): Done) {
        let objects = &mut self.note.manifest.objects;
        match object {
            Some(object) => {
                self.bytes += object.size;
                objects.insert(path, object);
            }
            None => {
                objects.remove(&path);
            }
        }
    }
}

/// What is done with an object.
#[derive(Clone, Copy)]
enum Job {
    Send,
    Remove,
}

/// An object as it stands now; `None` where it is gone.
type Done = (String, Option<Object>);

impl Job {
    async fn run(
        self,
        tree: Arc<Tree>,
        store: Arc<Store>,
        path: String,
        gzip: bool,
    ) -> Result<Done> {
        match self {
            Self::Remove => {
                store.remove(&path).await?;
                Ok((path, None))
            }
            Self::Send => {
                let headers = headers(&path);
                let gzip = gzip && headers.is_text;
                let read = move || {
                    let bytes = tree.read(&path)?;
                    // Of what is sent: not of what was read when the plan was made.
                    let digest = digest(&headers, gzip, &bytes);
                    let packed = match gzip {
                        true => tree.gzip(&path, &bytes)?,
                        false => None,
                    };
                    anyhow::Ok((path, digest, bytes, packed))
                };
                let (path, digest, bytes, packed) = spawn_blocking(read).await??;
                let is_packed = packed.is_some();
                let bytes = packed.unwrap_or(bytes);
                let size = u64::try_from(bytes.len())?;
                store.put(&path, bytes, &headers, is_packed).await?;
                let object = Object {
                    digest: Some(digest),
                    size,
                    retired: None,
                };
                Ok((path, Some(object)))
            }
        }
    }
}

/// The manifest during a publish. It is written on the condition that nobody else did: where
/// two publish at once, one of them stops.
struct Note {
    manifest: Manifest,
    /// What is in the store; `None` where there is none.
    version: Option<UpdateVersion>,
    conditions: bool,
    /// Somebody else has written it.
    is_lost: bool,
}

impl Note {
    fn new(manifest: Manifest, version: Option<UpdateVersion>) -> Self {
        Self {
            manifest,
            version,
            conditions: true,
            is_lost: false,
        }
    }

    fn begin(&mut self) {
        // Seeded by the system, for each process anew: no two runs need more than that.
        let id = RandomState::new().build_hasher().finish();
        let id = format!("{id:016x}");
        self.manifest.run = Some(Run { id, beat: 0 });
    }

    fn end(&mut self) {
        self.manifest.run = None;
    }

    /// Writes it. An answer can be lost on its way, and a repeated request then fails on its
    /// own condition: what stands there is looked at before anything is made of a failure.
    async fn write(&mut self, store: &Store, address: &Address) -> Result<()> {
        if let Some(run) = &mut self.manifest.run {
            run.beat += 1;
        }
        let bytes = self.manifest.bytes()?;
        let mut attempt = 0;
        loop {
            let failed = match store.put_manifest(bytes.clone(), self.mode()).await? {
                Put::Done(version) => {
                    self.version = Some(version);
                    return Ok(());
                }
                Put::NoConditions if self.conditions => {
                    self.conditions = false;
                    continue;
                }
                Put::NoConditions => bail!(
                    Trouble::new("publish-answered")
                        .with("target", address)
                        .with("answer", 501)
                ),
                Put::Failed(trouble) => trouble,
            };
            match store.manifest().await? {
                Some((found, version)) if found == bytes => {
                    self.version = Some(version);
                    return Ok(());
                }
                found => {
                    let stands = found.map(|(_, version)| version);
                    if self.conditions && e_tag(&stands) != e_tag(&self.version) {
                        self.is_lost = true;
                        bail!(Trouble::new("publish-overtaken").with("target", address));
                    }
                }
            }
            attempt += 1;
            if attempt == ATTEMPTS {
                bail!(failed);
            }
            sleep(Duration::from_millis(200) * 2_u32.pow(attempt)).await;
        }
    }

    fn mode(&self) -> PutMode {
        match &self.version {
            _ if !self.conditions => PutMode::Overwrite,
            None => PutMode::Create,
            // Nothing to hold it by.
            Some(version) if version.e_tag.is_none() && version.version.is_none() => {
                PutMode::Overwrite
            }
            Some(version) => PutMode::Update(version.clone()),
        }
    }
}

fn e_tag(version: &Option<UpdateVersion>) -> Option<&str> {
    version.as_ref()?.e_tag.as_deref()
}
