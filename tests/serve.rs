//! `jih serve` as a browser meets it: over HTTP, with files that change.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test starts the program and changes its portal"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

const HOSPITAL: &str = "content/hospitals/sample-hospital.yaml";
const PAGE: &str = "/en/hospitals/sample-hospital/";

/// A server with a portal of its own.
/// A program that ends with its test, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Server {
    _child: Running,
    port: u16,
    home: TempDir,
}

impl Server {
    fn start(more: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        copy(
            &repository().join("samples/portal"),
            &home.path().join("portal"),
        );
        let mut child = Command::new(env!("CARGO_BIN_EXE_jih"))
            .args(["serve", "--port", "0", "--ui-lang", "en", "--root"])
            .arg(home.path().join("portal"))
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = child.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line.split("http://127.0.0.1:").nth(1).unwrap();
        let port = address.split('/').next().unwrap().parse().unwrap();
        let child = Running(child);
        Self {
            _child: child,
            port,
            home,
        }
    }

    fn root(&self) -> PathBuf {
        self.home.path().join("portal")
    }

    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n",
            self.port
        ))
    }

    fn state(&self, path: &str) -> Value {
        let answer = self.get(&format!("/__jih/state?path={path}"));
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap()
    }

    /// Until it is so; a change takes a moment to be seen.
    fn wait(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..500 {
            if is_so(self) {
                return;
            }
            sleep(Duration::from_millis(20));
        }
        panic!("not seen: {what}");
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.root().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        let beside = path.with_extension("new~");
        fs::write(&beside, text.replace(from, to)).unwrap();
        fs::rename(beside, path).unwrap();
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn pages_are_answered_and_nothing_else() {
    let server = Server::start(&[]);
    assert_eq!(status(&server.get(PAGE)), "200");
    assert_eq!(status(&server.get("/en/hospitals/sample-hospital")), "307");
    for path in [
        "/en/nothing/",
        "/../site.yaml",
        "/%2e%2e/site.yaml",
        "/content/hospitals/sample-hospital.yaml",
        "/__jih/nothing",
        "//evil.example/en",
    ] {
        assert_eq!(status(&server.get(path)), "404", "{path}");
    }
    let foreign = "GET /en/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    assert_eq!(status(&server.send(foreign)), "403");
    let foreign = foreign.replace("/en/", "/__jih/state?path=/en/");
    assert_eq!(status(&server.send(&foreign)), "403");
    let posted =
        "POST /en/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    assert_eq!(status(&server.send(posted)), "405");
    // Reading pages writes none.
    assert!(!server.root().join("public").exists());
}

#[test]
fn a_page_is_what_a_build_writes_and_one_script() {
    let server = Server::start(&[]);
    let built = Command::new(env!("CARGO_BIN_EXE_jih"))
        .args(["build", "--quiet", "--root"])
        .arg(server.root())
        .status()
        .unwrap();
    assert!(built.success());
    let page = server
        .root()
        .join("public/en/hospitals/sample-hospital/index.html");
    let written = fs::read_to_string(page).unwrap();
    assert!(
        !written.contains("jih"),
        "nothing of the preview is in a build"
    );
    let answer = server.get(PAGE);
    let (_, served) = answer.split_once("\r\n\r\n").unwrap();
    let (before, rest) = served
        .split_once("<script src=\"/__jih/client.js\"")
        .unwrap();
    let (_, after) = rest.split_once("</script>\n").unwrap();
    assert_eq!(format!("{before}{after}"), written);
}

#[test]
fn the_last_good_page_stays_until_the_mistake_is_mended() {
    let server = Server::start(&[]);
    let good = server.get(PAGE);
    server.edit(HOSPITAL, "prefecture: ", "prefectur: ");
    server.wait("the mistake", |server| {
        server.state(PAGE)["report"]["errors"] == 1
    });
    let state = server.state(PAGE);
    let item = &state["report"]["items"][0];
    let drawn = item["drawn"].as_str().unwrap();
    assert!(drawn.contains("did you mean `prefecture`?"), "{drawn}");
    let href = item["href"].as_str().unwrap();
    assert!(
        href.starts_with("vscode://file/") && href.contains("sample-hospital.yaml:"),
        "{href}"
    );
    let body = |answer: &str| answer.split_once("\r\n\r\n").unwrap().1.to_owned();
    assert_eq!(body(&server.get(PAGE)), body(&good), "the last good page");
    server.edit(HOSPITAL, "prefectur: ", "prefecture: ");
    server.wait("the mend", |server| {
        server.state(PAGE)["report"]["errors"] == 0
    });
}

#[test]
fn every_page_of_an_editor_names_a_file_that_is_there() {
    let server = Server::start(&[]);
    let pages = server.root().join("content/pages");
    let page = fs::read_dir(pages).unwrap().next().unwrap().unwrap();
    let name = page.file_name().into_string().unwrap();
    let id = name.split('.').next().unwrap();
    for path in [PAGE.to_owned(), format!("/en/{id}/"), format!("/ja/{id}/")] {
        let state = server.state(&path);
        let Some(file) = state["about"]["file"].as_str() else {
            continue;
        };
        assert!(server.root().join(file).is_file(), "{path}: {file}");
    }
    assert!(server.state(&format!("/en/{id}/"))["about"]["file"].is_string());
}

#[test]
fn a_draft_is_for_its_authors() {
    let shown = Server::start(&["--drafts"]);
    let hidden = Server::start(&[]);
    for server in [&shown, &hidden] {
        let text = "name: {ja: 東病院, kana: ひがしびょういん, en: East}\nplace: {prefecture: tokyo}\ndraft: true\n";
        fs::write(server.root().join("content/hospitals/east.yaml"), text).unwrap();
        let page = server.root().join("content/pages/hidden.en.md");
        let text = "---\ntitle: Hidden\ndescription: A page that is not ready.\ndraft: true\n---\n\nSoon.\n";
        fs::write(page, text).unwrap();
    }
    shown.wait("the draft", |server| {
        status(&server.get("/en/hidden/")) == "200"
    });
    shown.wait("the draft", |server| {
        server.get("/en/hospitals/").contains("/hospitals/east/")
    });
    // A page that links to both, and is no draft, comes last: once it is there, so are they.
    let links = "---\ntitle: Links\ndescription: A page with links to drafts.\n---\n\n[a](hospital:east) [b](page:hidden)\n";
    fs::write(hidden.root().join("content/pages/links.en.md"), links).unwrap();
    hidden.wait("the links", |server| {
        status(&server.get("/en/links/")) == "200"
    });
    let page = hidden.get("/en/links/");
    assert!(page.contains("<a href=\"/en/hospitals/\">a</a>"), "{page}");
    assert!(page.contains("<a href=\"/en/\">b</a>"), "{page}");
    for path in ["/en/hidden/", "/en/hospitals/east/"] {
        assert_eq!(status(&hidden.get(path)), "404", "{path}");
    }
}

#[test]
fn whatever_happens_to_the_files_the_page_follows() {
    let server = Server::start(&[]);
    let (root, away) = (server.root(), server.home.path().join("away"));
    let says = |text: &'static str| {
        move |server: &Server| server.get("/en/hospitals/east/").contains(text)
    };
    let gone = |server: &Server| status(&server.get("/en/hospitals/east/")) == "404";
    let east = |name: &str| {
        format!(
            "name: {{ja: 東病院, kana: ひがしびょういん, en: {name}}}\nplace: {{prefecture: tokyo}}\n"
        )
    };
    // A directory moved in, with files in it that no event names.
    let hospitals = root.join("content/hospitals");
    fs::rename(&hospitals, &away).unwrap();
    fs::write(away.join("east.yaml"), east("Moved In")).unwrap();
    fs::rename(&away, &hospitals).unwrap();
    server.wait("a directory moved in", says("Moved In"));
    // Written in place, in two halves.
    let path = hospitals.join("east.yaml");
    let text = east("Two Halves");
    let mut file = fs::File::create(&path).unwrap();
    file.write_all(&text.as_bytes()[..20]).unwrap();
    sleep(Duration::from_millis(120));
    file.write_all(&text.as_bytes()[20..]).unwrap();
    drop(file);
    server.wait("a file written in halves", says("Two Halves"));
    // Windows line ends.
    fs::write(&path, east("With Returns").replace('\n', "\r\n")).unwrap();
    server.wait("Windows line ends", says("With Returns"));
    // The whole root, deleted and made again.
    fs::rename(&root, &away).unwrap();
    sleep(Duration::from_millis(300));
    fs::create_dir(&root).unwrap();
    copy(&away, &root);
    fs::write(&path, east("Born Again")).unwrap();
    server.wait("a root made again", says("Born Again"));
    fs::write(&path, east("And Alive")).unwrap();
    server.wait("and watched again", says("And Alive"));
    // Five hundred files at once, as a checkout makes them.
    for number in 0..500 {
        let text = east(&format!("Many {number}"));
        fs::write(hospitals.join(format!("many-{number}.yaml")), text).unwrap();
    }
    server.wait("five hundred files", |server| {
        server.get("/en/hospitals/many-499/").contains("Many 499")
    });
    fs::remove_file(&path).unwrap();
    server.wait("a deleted file", gone);
}

#[test]
fn browsers_are_told_of_changes_and_of_nothing_else() {
    let server = Server::start(&[]);
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    let request = "GET /__jih/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut next = move || -> Value {
        loop {
            let line = lines.next().unwrap().unwrap();
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    };
    assert_eq!(next()["version"], 0);
    // Reading, touching and writing the same again is no change.
    let path = server.root().join(HOSPITAL);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, &text).unwrap();
    sleep(Duration::from_millis(600));
    fs::write(&path, text.replace("en: ", "en: A ")).unwrap();
    let news = next();
    assert_eq!((&news["version"], &news["css"]), (&1.into(), &false.into()));
    let css = server.root().join("themes/default/assets/site.css");
    fs::create_dir_all(css.parent().unwrap()).unwrap();
    fs::write(css, "h1 { color: red }").unwrap();
    let news = next();
    assert_eq!((&news["version"], &news["css"]), (&2.into(), &true.into()));
}

#[test]
fn without_a_server_the_files_follow() {
    let home = tempfile::tempdir().unwrap();
    let (root, out) = (home.path().join("portal"), home.path().join("out"));
    copy(&repository().join("samples/portal"), &root);
    let child = Command::new(env!("CARGO_BIN_EXE_jih"))
        .args(["serve", "--watch-only", "--root"])
        .arg(&root)
        .arg("--out")
        .arg(&out)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _running = Running(child);
    let page = out.join("en/hospitals/sample-hospital/index.html");
    let wait = |what: &str, is_so: &dyn Fn() -> bool| {
        let seen = (0..500).any(|_| {
            sleep(Duration::from_millis(20));
            is_so()
        });
        assert!(seen, "not seen: {what}");
    };
    wait("the site", &|| page.exists());
    let other = out.join("en/visa/index.html");
    // Files are written by several threads: there is the last of them and the one in hand.
    wait("the rest of it", &|| {
        out.join("sitemap.xml").exists() && other.exists()
    });
    let written = || fs::metadata(&other).unwrap().modified().unwrap();
    let before = written();
    let path = root.join(HOSPITAL);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("en: ", "en: Changed ")).unwrap();
    wait("the change", &|| {
        fs::read_to_string(&page).unwrap().contains("Changed ")
    });
    assert_eq!(before, written(), "what is the same is not written again");
    fs::write(&path, "nmae: x\n").unwrap();
    sleep(Duration::from_millis(400));
    assert!(
        fs::read_to_string(&page).unwrap().contains("Changed "),
        "the last good one stays"
    );
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::create_dir_all(to).unwrap();
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_search_is_what_a_build_writes_and_follows() {
    let server = Server::start(&["--today", "2026-11-20"]);
    let built = |name: &str| {
        let out = server.home.path().join(name);
        let status = Command::new(env!("CARGO_BIN_EXE_jih"))
            .args(["build", "--quiet", "--today", "2026-11-20", "--root"])
            .arg(server.root())
            .arg("--out")
            .arg(&out)
            .status()
            .unwrap();
        assert!(status.success());
        fs::read_to_string(out.join("pagefind/pagefind-entry.json")).unwrap()
    };
    let served = || {
        let answer = server.get("/pagefind/pagefind-entry.json");
        assert_eq!(status(&answer), "200", "{answer}");
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        body.to_owned()
    };
    // The entry names each index by the digest of what it holds.
    let first = built("first");
    assert_eq!(served(), first);
    assert_eq!(status(&server.get("/pagefind/nothing.js")), "404");
    server.edit(HOSPITAL, "prefecture: tokyo", "prefecture: hokkaido");
    server.wait("the search follows", |_| served() != first);
    assert_eq!(served(), built("second"));
}
