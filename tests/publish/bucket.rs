//! A real S3-compatible server (`s3s`, which checks every signature) on this machine, behind
//! a line that can be cut. It keeps the order in which objects came and went.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::error_handling::HandleError;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path as Key;
use object_store::{Attributes, ObjectStoreExt};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

pub const KEY: &str = "AKIATESTTESTTEST";
pub const SECRET: &str = "very-secret-indeed";

/// How often, of a thousand requests or connections, something goes wrong.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// Answered with 500 or 503, and not done.
    pub refused: u64,
    /// Done, and answered with 500.
    pub unsaid: u64,
    /// Answered late.
    pub slow: u64,
    /// Connections cut after some bytes, in either direction.
    pub cut: u64,
}

/// Something that became of an object.
#[derive(Clone, Debug)]
pub enum Event {
    Put(String, Vec<u8>),
    Deleted(String),
}

#[derive(Debug)]
struct Shared {
    root: PathBuf,
    log: Mutex<Vec<Event>>,
    faults: Mutex<(Faults, u64)>,
}

impl Shared {
    /// The next number of a series that is the same in every run: SplitMix64.
    fn draw(&self) -> (Faults, u64) {
        let mut faults = self.faults.lock().unwrap();
        faults.1 = faults.1.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = faults.1;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (faults.0, z ^ (z >> 31))
    }
}

pub struct Bucket {
    pub address: SocketAddr,
    runtime: Runtime,
    shared: Arc<Shared>,
    _folder: tempfile::TempDir,
}

impl Bucket {
    /// An empty bucket with the name `bucket`.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("bucket");
        fs::create_dir(&root).unwrap();
        let mut service = S3ServiceBuilder::new(FileSystem::new(folder.path()).unwrap());
        service.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let service = HandleError::new(service.build(), async |_| StatusCode::IM_A_TEAPOT);
        let shared = Arc::new(Shared {
            root,
            log: Mutex::default(),
            faults: Mutex::default(),
        });
        let app = Router::new()
            .fallback_service(service)
            .layer(from_fn_with_state(Arc::clone(&shared), answer));
        let runtime = Runtime::new().unwrap();
        let line = Arc::clone(&shared);
        let address = runtime.block_on(async {
            let behind = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let server = behind.local_addr().unwrap();
            tokio::spawn(async move { axum::serve(behind, app).await.unwrap() });
            let before = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = before.local_addr().unwrap();
            tokio::spawn(async move {
                loop {
                    let (client, _) = before.accept().await.unwrap();
                    let server = TcpStream::connect(server).await.unwrap();
                    tokio::spawn(connect(client, server, line.draw()));
                }
            });
            address
        });
        Self {
            address,
            runtime,
            shared,
            _folder: folder,
        }
    }

    /// From now on, with these faults.
    pub fn set(&self, faults: Faults, seed: u64) {
        *self.shared.faults.lock().unwrap() = (faults, seed);
    }

    /// What became of the objects since the last time, in its order.
    pub fn log(&self) -> Vec<Event> {
        std::mem::take(&mut self.shared.log.lock().unwrap())
    }

    /// Every object by its name, as it is stored.
    pub fn objects(&self) -> BTreeMap<String, Vec<u8>> {
        super::read(&self.shared.root)
    }

    /// Somebody else puts something there.
    pub fn put_by_hand(&self, key: &str, bytes: &[u8]) {
        let path = self.shared.root.join(key);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Where the server keeps the objects.
    pub fn root(&self) -> &Path {
        &self.shared.root
    }

    pub fn delete_by_hand(&self, key: &str) {
        fs::remove_file(self.shared.root.join(key)).unwrap();
    }

    /// The headers of an object, as a client sees them.
    pub fn headers(&self, key: &str) -> Attributes {
        let store: AmazonS3 = AmazonS3Builder::new()
            .with_endpoint(format!("http://{}", self.address))
            .with_allow_http(true)
            .with_bucket_name("bucket")
            .with_region("us-east-1")
            .with_access_key_id(KEY)
            .with_secret_access_key(SECRET)
            .build()
            .unwrap();
        let got = self.runtime.block_on(store.get(&Key::parse(key).unwrap()));
        got.unwrap().attributes
    }

    /// `jih publish` of a tree to this bucket, with nothing else in its environment.
    pub fn publish(&self, from: &Path, prefix: &str, flags: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jih"));
        command
            .env_clear()
            .env("AWS_ACCESS_KEY_ID", KEY)
            .env("AWS_SECRET_ACCESS_KEY", SECRET)
            .env("AWS_REGION", "us-east-1")
            .env("AWS_ALLOW_HTTP", "true")
            .env("AWS_ENDPOINT_URL", format!("http://{}", self.address))
            .env("NO_PROXY", "127.0.0.1")
            .args(["publish", &format!("s3://bucket/{prefix}")])
            .args(flags)
            .arg("--from")
            .arg(from)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if !flags.contains(&"--wait") {
            command.args(["--wait", "0"]);
        }
        command
    }
}

/// Lets a request through to the server, or not. What the server has begun it ends, also when
/// nobody waits for the answer any more.
async fn answer(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (faults, dice) = shared.draw();
    let (dice, part) = (dice % 1000, dice / 1000);
    let refused = faults.refused;
    if dice < refused {
        let status = match part % 2 {
            0 => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::SERVICE_UNAVAILABLE,
        };
        return (status, "<Error><Code>SlowDown</Code></Error>").into_response();
    }
    let unsaid = dice < refused + faults.unsaid;
    if dice >= 1000 - faults.slow {
        tokio::time::sleep(Duration::from_millis(20 + part % 200)).await;
    }
    let answered = tokio::spawn(async move {
        let method = request.method().clone();
        let key = request.uri().path().strip_prefix("/bucket/").map(decoded);
        let response = next.run(request).await;
        if let Some(key) = key.filter(|_| response.status().is_success()) {
            let path = shared.root.join(&key);
            let mut log = shared.log.lock().unwrap();
            match method {
                // Another may have written over it by now, and is in the log next.
                Method::PUT => log.push(Event::Put(key, fs::read(path).unwrap_or_default())),
                Method::DELETE => log.push(Event::Deleted(key)),
                _ => {}
            }
        }
        response
    });
    match answered.await {
        Ok(_) if unsaid => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Ok(response) => response,
        Err(_) => Response::new(Body::empty()),
    }
}

fn decoded(path: &str) -> String {
    form_urlencoded::parse(format!("k={path}").replace('+', "%2B").as_bytes())
        .map(|(_, key)| key.into_owned())
        .collect()
}

/// Passes bytes on, in both directions, until one side ends or the line is cut.
async fn connect(client: TcpStream, server: TcpStream, (faults, dice): (Faults, u64)) {
    let is_cut = dice % 1000 < faults.cut;
    // A request is some hundred bytes and a page; an answer some hundred.
    let sent = if is_cut {
        (dice >> 12) % 40_000
    } else {
        u64::MAX
    };
    let answered = match is_cut && dice & 1024 == 0 {
        true => (dice >> 32) % 4_000,
        false => u64::MAX,
    };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::select! {
        () = pass(from_client, to_server, sent) => {}
        () = pass(from_server, to_client, answered) => {}
    }
}

async fn pass(
    mut from: impl AsyncReadExt + Unpin,
    mut to: impl AsyncWriteExt + Unpin,
    mut bytes: u64,
) {
    let mut buffer = [0; 8192];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let part = u64::try_from(read).unwrap().min(bytes);
        if to
            .write_all(&buffer[..usize::try_from(part).unwrap()])
            .await
            .is_err()
        {
            return;
        }
        bytes -= part;
        if bytes == 0 {
            return;
        }
    }
}
