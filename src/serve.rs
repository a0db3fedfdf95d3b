//! The preview: every request renders its page from memory. Reads and writes no file.

use std::io::ErrorKind;
use std::net::{IpAddr, TcpListener};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::State;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::diagnostic::draw;
use crate::pipeline::{Output, Portal};
use crate::source::Sources;
use crate::wording::{Trouble, Wording};

/// How many ports after the wanted one are tried.
const MORE_PORTS: u16 = 20;

/// Below how many directories a `404.html` is looked for; a path can have thousands.
const NOT_FOUND_DEPTH: usize = 8;

const TEXT: &str = "text/plain; charset=utf-8";

/// What the server answers from.
pub struct Preview {
    /// The portal.
    pub portal: Portal,
    /// What it was made from, for the report where the theme fails.
    pub sources: Sources,
    /// The address it was told to listen on.
    pub host: String,
    /// The language of reports.
    pub wording: Wording,
}

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
pub fn run(listener: TcpListener, preview: Preview) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the server")?;
    let ended = runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let app = Router::new().fallback(answer).with_state(Arc::new(preview));
        // Not with a graceful shutdown: a browser keeps its connection open for minutes.
        tokio::spawn(async move { axum::serve(listener, app).await });
        tokio::signal::ctrl_c().await
    });
    runtime.shutdown_background();
    ended.context("cannot run the server")
}

/// Rendering takes a moment of the thread, not of the network: it may block here.
async fn answer(
    State(preview): State<Arc<Preview>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| is_allowed(host, &preview.host)) {
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
    preview.page(&uri)
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

impl Preview {
    fn page(&self, uri: &Uri) -> Response {
        let path = uri.path();
        if let Some(output) = self.portal.find(path) {
            return self.render(StatusCode::OK, output);
        }
        let directory = format!("{path}/");
        // `//host/` would send the browser to another host.
        if !path.ends_with('/') && !path.starts_with("//") && self.portal.find(&directory).is_some()
        {
            let target = match uri.query() {
                Some(query) => format!("{directory}?{query}"),
                None => directory,
            };
            return (StatusCode::PERMANENT_REDIRECT, [(LOCATION, target)]).into_response();
        }
        self.not_found(path)
    }

    /// The nearest `404.html` above the path: in its language, where it begins with one, and
    /// also for a portal that lives below a path of its host.
    fn not_found(&self, path: &str) -> Response {
        let page = path
            .match_indices('/')
            .take(NOT_FOUND_DEPTH)
            .filter_map(|(at, _)| self.portal.find(&format!("{}/404.html", &path[..at])))
            .last();
        match page {
            Some(output) => self.render(StatusCode::NOT_FOUND, output),
            None => plain(StatusCode::NOT_FOUND, "404: no such page\n"),
        }
    }

    fn render(&self, status: StatusCode, output: Output) -> Response {
        let mut bytes = Vec::new();
        if let Err(diagnostic) = self.portal.render(output, &mut bytes) {
            let report = draw(&[*diagnostic], &self.sources, &self.wording, false);
            return plain(StatusCode::INTERNAL_SERVER_ERROR, &report);
        }
        reply(status, content_type(&self.portal.path(output)), bytes)
    }
}

fn plain(status: StatusCode, text: &str) -> Response {
    reply(status, TEXT, text.as_bytes().to_vec())
}

/// Nothing is kept: after a restart the browser must not show the page of before.
fn reply(status: StatusCode, kind: &'static str, bytes: Vec<u8>) -> Response {
    (
        status,
        [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")],
        bytes,
    )
        .into_response()
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => "text/html; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" => TEXT,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "ico" => "image/x-icon",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
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
