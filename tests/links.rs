//! `jih check --links` against servers that behave in every way: what is warned of and where,
//! and that it is polite.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test starts a server and the program, and writes a portal"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, sleep};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

/// A server that notes what it is asked. It speaks HTTP/1.1 by hand, a connection for each
/// request: a library's server would not cut a connection, nor be slow.
struct Server {
    port: u16,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    /// `HEAD /path`, in order.
    requests: Mutex<Vec<String>>,
    agents: Mutex<Vec<String>>,
    now: AtomicUsize,
    most_at_once: AtomicUsize,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Seen::default());
        let server = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let seen = Arc::clone(&server);
                thread::spawn(move || answer(stream.unwrap(), &seen));
            }
        });
        Self { port, seen }
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// What it was asked since the last time.
    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut *self.seen.requests.lock().unwrap())
    }
}

fn answer(mut stream: TcpStream, seen: &Seen) {
    let at_once = seen.now.fetch_add(1, Ordering::SeqCst) + 1;
    seen.most_at_once.fetch_max(at_once, Ordering::SeqCst);
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(read @ 1..) => request.extend(&buffer[..read]),
            _ => break,
        }
    }
    let request = String::from_utf8(request).unwrap();
    let mut words = request.split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap_or_default());
    let agent = request
        .lines()
        .find_map(|line| line.strip_prefix("user-agent: "));
    seen.agents
        .lock()
        .unwrap()
        .push(agent.unwrap_or_default().to_owned());
    let line = format!("{method} {path}");
    let times = {
        let mut requests = seen.requests.lock().unwrap();
        requests.push(line);
        let is_same = |one: &&String| one.split(' ').nth(1) == Some(path);
        requests.iter().filter(is_same).count()
    };
    let head = reply(method, path, times);
    // Long enough that another request would be seen beside it.
    sleep(Duration::from_millis(5));
    // Before the answer: what follows it is the next request.
    seen.now.fetch_sub(1, Ordering::SeqCst);
    if path == "/slow" {
        // Nobody waits so long: the next request comes meanwhile.
        sleep(Duration::from_secs(30));
    }
    if let Some(head) = head {
        let head = format!("HTTP/1.1 {head}content-length: 0\r\nconnection: close\r\n\r\n");
        let _ = stream.write_all(head.as_bytes());
    }
}

/// Status line and headers; `None` cuts the connection.
fn reply(method: &str, path: &str, times: usize) -> Option<String> {
    let to = |status: &str, to: &str| format!("{status}\r\nlocation: {to}\r\n");
    let name = path.trim_start_matches('/');
    Some(match name {
        "gone" => "404 Not Found\r\n".into(),
        "gone-for-good" => "410 Gone\r\n".into(),
        "moved" => to("301 Moved Permanently", "/new#part"),
        "moved-308" => to("308 Permanent Redirect", "/new"),
        "moved-to-nothing" => to("301 Moved Permanently", "/gone"),
        "found" => to("302 Found", "/new"),
        "loop" => to("302 Found", "/loop"),
        "to-file" => to("302 Found", "file:///etc/passwd"),
        "no-head" if method == "HEAD" => "405 Method Not Allowed\r\n".into(),
        "head-404" if method == "HEAD" => "404 Not Found\r\n".into(),
        "head-cut" if method == "HEAD" => return None,
        "busy" if times == 1 => "429 Too Many Requests\r\nretry-after: 0\r\n".into(),
        "busy-for-hours" => "429 Too Many Requests\r\nretry-after: 7200\r\n".into(),
        "closed" => "403 Forbidden\r\n".into(),
        "recovers" if times <= 2 => "500 Internal Server Error\r\n".into(),
        "broken" => "500 Internal Server Error\r\n".into(),
        "cut" | "slow" => return None,
        _ => "200 OK\r\n".into(),
    })
}

/// A portal whose hospital names these sources, one on each line.
struct Portal(TempDir);

impl Portal {
    fn new(urls: &[String]) -> Self {
        let portal = Self(tempfile::tempdir().unwrap());
        portal.write(
            "site.yaml",
            "base_url: https://portal.example\nlanguages: [en]\nsource_language: en\noperator: {url: OPERATOR}\n"
                .replace("OPERATOR", urls.first().unwrap())
                .as_str(),
        );
        let mut text = "\
name: {ja: 病院, kana: びょういん, en: Hospital}
place: {prefecture: osaka}
sources:
"
        .to_owned();
        for (at, url) in urls.iter().enumerate() {
            text +=
                &format!("- {{id: s{at}, url: \"{url}\", title: A page, read_on: 2026-11-01}}\n");
        }
        portal.write("content/hospitals/a.yaml", &text);
        portal
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn cache(&self) -> PathBuf {
        self.root().join(".jih-links.json")
    }

    fn check(&self, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_jih"))
            .args([
                "check",
                "--ui-lang",
                "en",
                "--today",
                "2026-11-20",
                "--root",
            ])
            .arg(self.root())
            .args(["--links", "--links-pause", "0", "--links-timeout", "1000"])
            .args(more)
            // Whatever proxy the machine has, it is not used.
            .env("http_proxy", "http://127.0.0.1:9")
            .output()
            .unwrap()
    }

    /// Code, line and message of each warning of links, and what else was said.
    fn warnings(&self, more: &[&str]) -> (Vec<(String, u64, String)>, String) {
        let mut args = vec!["--format", "json", "--links-allow-private"];
        args.extend(more);
        let output = self.check(&args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{said}");
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let list = report["diagnostics"].as_array().unwrap().iter();
        let of_links = list.filter(|one| one["code"].as_str().unwrap().ends_with("-link"));
        let warnings = of_links.map(|one| {
            assert_eq!(one["severity"], "warning");
            assert_eq!(one["file"], "content/hospitals/a.yaml");
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            (text("code"), one["line"].as_u64().unwrap(), text("message"))
        });
        (warnings.collect(), said)
    }
}

#[test]
fn what_servers_answer_is_told_at_the_place_of_the_link() {
    let server = Server::start();
    // The first source stands in line 4.
    let paths = [
        ("/good", ""),
        ("/gone", "dead-link: URL is gone: its server answers 404"),
        (
            "/gone-for-good",
            "dead-link: URL is gone: its server answers 410",
        ),
        ("/moved", "moved-link: URL has moved for good"),
        ("/moved-308", "moved-link: URL has moved for good"),
        (
            "/moved-to-nothing",
            "dead-link: URL is gone: its server answers 404",
        ),
        ("/found", ""),
        ("/loop", "unanswered-link: URL leads in a circle"),
        ("/to-file", "dead-link: URL leads to no web address"),
        ("/no-head", ""),
        ("/head-404", ""),
        ("/head-cut", ""),
        ("/busy", ""),
        ("/busy-for-hours", ""),
        ("/closed", ""),
        ("/recovers", ""),
        (
            "/broken",
            "unanswered-link: URL fails: its server answers 500",
        ),
        ("/cut", "unanswered-link: URL cannot be reached"),
        ("/slow", "unanswered-link: URL does not answer in time"),
    ];
    let mut urls: Vec<String> = paths.iter().map(|(path, _)| server.url(path)).collect();
    urls.push("http://no-such-host.invalid/".to_owned());
    let portal = Portal::new(&urls);
    let (found, said) = portal.warnings(&[]);
    let mut expected = Vec::new();
    for (at, (path, expect)) in paths.iter().enumerate() {
        if let Some((code, message)) = expect.split_once(": ") {
            let message = message.replace("URL", &server.url(path));
            expected.push((code.to_owned(), at as u64 + 4, message));
        }
    }
    expected.push((
        "dead-link".to_owned(),
        23,
        "the host of http://no-such-host.invalid/ does not exist".to_owned(),
    ));
    assert_eq!(found, expected);
    let summary = "Links: 20 addresses of 2 hosts: 7 good, 2 moved, 5 dead, 6 unknown";
    assert!(said.contains(summary), "{said}");
    let asked = server.requests();
    let count = |line: &str| asked.iter().filter(|one| *one == line).count();
    // A server that wants two hours is not asked again, and HEAD is enough where it is known.
    assert_eq!(count("HEAD /busy-for-hours"), 1);
    assert_eq!((count("HEAD /good"), count("GET /good")), (1, 0));
    assert_eq!((count("HEAD /no-head"), count("GET /no-head")), (1, 1));
    assert_eq!(server.seen.most_at_once.load(Ordering::SeqCst), 1);
    let agents = server.seen.agents.lock().unwrap();
    let contact = server.url("/good");
    let named = |agent: &String| agent.starts_with("jih/") && agent.contains(&contact);
    assert!(agents.iter().all(named), "{agents:?}");
}

#[test]
fn an_address_of_many_files_is_asked_once() {
    let server = Server::start();
    let portal = Portal::new(&[server.url("/good")]);
    for at in 0..20 {
        let head = "---\ntitle: Visa\ndescription: How to ask for a visa for a stay.\n---\n";
        let link = format!("[the office]({}#part-{at})", server.url("/gone"));
        portal.write(
            &format!("content/pages/page-{at:02}.en.md"),
            &format!("{head}\nRead {link} and {link}.\n"),
        );
    }
    let output = portal.check(&["--format", "json", "--links-allow-private"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = report["diagnostics"].as_array().unwrap();
    let dead: Vec<&Value> = list
        .iter()
        .filter(|one| one["code"] == "dead-link")
        .collect();
    let [dead] = dead[..] else {
        panic!("{report:#}");
    };
    assert_eq!(dead["file"], "content/pages/page-00.en.md");
    // The address, not the text in front of it.
    assert_eq!((&dead["line"], &dead["column"]), (&6.into(), &19.into()));
    assert_eq!(dead["related"].as_array().unwrap().len(), 39);
    let mut asked = server.requests();
    asked.sort();
    assert_eq!(asked, ["GET /gone", "HEAD /gone", "HEAD /good"]);
}

#[test]
fn a_host_is_asked_one_at_a_time_and_several_hosts_are() {
    let servers = [Server::start(), Server::start(), Server::start()];
    let mut urls = Vec::new();
    for at in 0..12 {
        urls.extend(servers.iter().map(|one| one.url(&format!("/page-{at}"))));
        // Redirects wait for their turn too.
        urls.push(servers[at % 3].url("/found"));
    }
    urls.sort();
    urls.dedup();
    let (found, _) = Portal::new(&urls).warnings(&[]);
    assert!(found.is_empty(), "{found:?}");
    for server in &servers {
        assert_eq!(server.seen.most_at_once.load(Ordering::SeqCst), 1);
        assert_eq!(server.requests().len(), 14);
    }
}

#[test]
fn good_answers_are_kept_and_others_asked_again() {
    let server = Server::start();
    let urls = ["/good", "/moved", "/gone"].map(|path| server.url(path));
    let portal = Portal::new(&urls);
    let (first, _) = portal.warnings(&[]);
    server.requests();
    let (second, said) = portal.warnings(&[]);
    assert_eq!(first, second);
    assert_eq!(first.len(), 2);
    assert!(
        said.contains("1 good, 1 moved, 1 dead, 0 unknown"),
        "{said}"
    );
    assert_eq!(server.requests(), ["HEAD /gone", "GET /gone"]);
    // Not older than no days: everything again.
    portal.warnings(&["--links-max-age", "0"]);
    assert_eq!(server.requests().len(), 5);
    // Broken by whoever: said, and made anew.
    fs::write(portal.cache(), "{").unwrap();
    let (third, said) = portal.warnings(&[]);
    assert_eq!(third, first);
    assert!(said.contains("cannot be read"), "{said}");
    server.requests();
    portal.warnings(&[]);
    assert_eq!(server.requests().len(), 2);
    let kept: Value = serde_json::from_slice(&fs::read(portal.cache()).unwrap()).unwrap();
    let kept: BTreeMap<String, Value> = serde_json::from_value(kept["links"].clone()).unwrap();
    assert_eq!(kept.keys().collect::<Vec<_>>(), [&urls[0], &urls[1]]);
    assert_eq!(kept[&urls[1]]["moved_to"], server.url("/new"));
    // Somewhere else, where that is said; a place that cannot be written fails nothing.
    let elsewhere = portal.root().join("kept/links.json");
    portal.warnings(&["--links-cache", elsewhere.to_str().unwrap()]);
    assert!(elsewhere.exists());
    let (_, said) = portal.warnings(&["--links-cache", "/dev/null/links.json"]);
    assert!(said.contains("are not kept"), "{said}");
}

#[test]
fn what_only_this_network_reaches_is_never_asked() {
    let server = Server::start();
    let port = server.port;
    let hosts = [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        // The same in one number.
        "2130706433",
        "0",
    ];
    let urls = hosts.map(|host| format!("http://{host}:{port}/good"));
    let portal = Portal::new(&urls);
    let output = portal.check(&["--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(server.requests().is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("6 dead"), "{said}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = report["diagnostics"].as_array().unwrap().iter();
    let private = list.filter(|one| {
        one["code"] == "dead-link" && one["message"].as_str().unwrap().contains("private network")
    });
    assert_eq!(private.count(), hosts.len(), "{report:#}");
}

#[test]
fn warnings_of_links_fail_nothing() {
    let server = Server::start();
    let portal = Portal::new(&[server.url("/gone")]);
    // The portal's own warnings still do.
    let plain = Command::new(env!("CARGO_BIN_EXE_jih"))
        .args([
            "check",
            "--deny",
            "warnings",
            "--today",
            "2026-11-20",
            "--root",
        ])
        .arg(portal.root())
        .output()
        .unwrap();
    assert_eq!(plain.status.code(), Some(0), "{plain:?}");
    for format in ["human", "json", "github", "sarif"] {
        let output = portal.check(&[
            "--links-allow-private",
            "--deny",
            "warnings",
            "--format",
            format,
        ]);
        assert_eq!(output.status.code(), Some(0), "{format}");
        let (out, err) = (output.stdout, output.stderr);
        let said = String::from_utf8([out, err].concat()).unwrap();
        assert!(said.contains("dead-link"), "{format}: {said}");
        assert!(said.contains("1 dead"), "{format}: {said}");
    }
}

#[test]
fn without_a_network_there_is_one_sentence() {
    let port = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap().port()
    };
    let portal = Portal::new(&[format!("http://127.0.0.1:{port}/")]);
    let (found, said) = portal.warnings(&[]);
    assert!(found.is_empty(), "{found:?}");
    assert!(said.contains("Is there a network?"), "{said}");
    assert!(!portal.cache().exists());
}

#[test]
fn hosts_that_are_gone_are_not_taken_for_a_network_that_is() {
    let server = Server::start();
    let mut urls = vec![server.url("/good")];
    let portal = Portal::new(&urls);
    portal.warnings(&[]);
    urls.extend((0..4).map(|at| format!("http://gone-{at}.invalid/")));
    let later = Portal::new(&urls);
    fs::copy(portal.cache(), later.cache()).unwrap();
    let (found, said) = later.warnings(&[]);
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(said.contains("1 good, 0 moved, 4 dead"), "{said}");
}

#[test]
fn a_broken_portal_troubles_nobody() {
    let server = Server::start();
    let portal = Portal::new(&[server.url("/good")]);
    portal.write("content/hospitals/b.yaml", "name: 1\n");
    let output = portal.check(&["--links-allow-private"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("not asked for while there are errors"),
        "{said}"
    );
    assert!(server.requests().is_empty());
}
