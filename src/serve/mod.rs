//! The preview: every request renders its page from memory. Writes no file.
//!
//! After a change on disk the portal is made anew, and browsers that look at it are told
//! (`live`). While it has errors, the last good one stays up with the report over it.

mod api;
mod live;
mod page;
mod search;

use std::io::ErrorKind;
use std::net::{IpAddr, TcpListener};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::State;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

pub use live::{Live, Settings};

use crate::wording::Trouble;

/// How many ports after the wanted one are tried.
const MORE_PORTS: u16 = 20;

const TEXT: &str = "text/plain; charset=utf-8";

/// Listens on the port, or on the next free one.
pub fn listen(host: &str, port: u16) -> Result<TcpListener> {
    let last = port.saturating_add(MORE_PORTS);
    for port in port..=last {
        match TcpListener::bind((host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                let trouble = Trouble::new("serve-cannot-listen").with("host", host);
                bail!(trouble.with("port", port).because(error));
            }
        }
    }
    let trouble = Trouble::new("serve-no-port").with("first", port);
    bail!(trouble.with("last", last))
}

/// Answers requests until Ctrl-C, which ends it at once.
pub fn run(listener: TcpListener, live: Arc<Live>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the server")?;
    let ended = runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let app = Router::new().fallback(answer).with_state(live);
        // Not with a graceful shutdown: a browser keeps its connection open for minutes.
        tokio::spawn(async move { axum::serve(listener, app).await });
        tokio::signal::ctrl_c().await
    });
    runtime.shutdown_background();
    ended.context("cannot run the server")
}

/// Rendering takes a moment of the thread, not of the network: it may block here.
async fn answer(
    State(live): State<Arc<Live>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| is_allowed(host, &live.settings.host)) {
        return plain(
            StatusCode::FORBIDDEN,
            "403: this preview answers to localhost only\n",
        );
    }
    if method != Method::GET && method != Method::HEAD {
        let refusal = plain(
            StatusCode::METHOD_NOT_ALLOWED,
            "405: a preview can only be read\n",
        );
        return ([(ALLOW, "GET, HEAD")], refusal).into_response();
    }
    match uri.path().strip_prefix(api::BASE) {
        Some(name) => api::answer(&live, name, &uri),
        None if search::is_of_index(&live, uri.path()) => search::answer(live, uri).await,
        None => page::answer(&live, &uri),
    }
}

/// A foreign page can point its own host name at this machine and then read the answers
/// (DNS rebinding). It cannot make the browser send another name than its own.
fn is_allowed(header: &str, listening: &str) -> bool {
    let name = without_port(header);
    if name.eq_ignore_ascii_case("localhost") || name.eq_ignore_ascii_case(listening) {
        return true;
    }
    // A bare address cannot be pointed elsewhere; it is what other machines then type.
    let everywhere = listening
        .parse()
        .is_ok_and(|ip: IpAddr| ip.is_unspecified());
    name.parse()
        .is_ok_and(|ip: IpAddr| ip.is_loopback() || everywhere)
}

fn without_port(header: &str) -> &str {
    if let Some(rest) = header.strip_prefix('[') {
        return rest.split_once(']').map_or(rest, |(ip, _)| ip);
    }
    header.split_once(':').map_or(header, |(name, _)| name)
}

fn plain(status: StatusCode, text: &str) -> Response {
    reply(status, TEXT, text.as_bytes().to_vec())
}

/// Nothing is kept: after an edit the browser must not show the page of before.
fn reply(status: StatusCode, kind: &'static str, bytes: Vec<u8>) -> Response {
    (
        status,
        [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")],
        bytes,
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn a_foreign_host_name_is_refused() {
        for (header, listening, expect) in [
            ("127.0.0.1:4000", "127.0.0.1", true),
            ("LOCALHOST:4000", "127.0.0.1", true),
            ("[::1]:4000", "::1", true),
            ("preview.lan:4000", "preview.lan", true),
            ("192.168.1.5:4000", "0.0.0.0", true),
            ("192.168.1.5:4000", "127.0.0.1", false),
            ("evil.example:4000", "0.0.0.0", false),
            ("localhost.evil.example", "127.0.0.1", false),
            ("", "127.0.0.1", false),
        ] {
            assert_eq!(
                is_allowed(header, listening),
                expect,
                "{header} on {listening}"
            );
        }
    }
}
