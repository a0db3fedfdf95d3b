//! Asks servers whether a page is there: one request at a time for a host, with a pause behind
//! each, as a reader would who opens one link after the other.
//!
//! `robots.txt` is not asked for: it is for robots that gather pages, and what is asked here
//! are single addresses that an author chose, without their content. Proxies of the environment
//! are not used: a proxy looks up hosts itself, and so would reach what is refused here.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::stream::{self, StreamExt};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, LOCATION, RANGE, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response, Url};
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use super::address::is_public;
use super::answer::{Failure, Heard};
use super::{has_name, host};

/// How many redirects are followed, as browsers and their specification (Fetch) allow no more
/// than 20.
const MOST_REDIRECTS: usize = 10;

/// How many hosts are asked at a time.
const HOSTS_AT_ONCE: usize = 8;

/// How often an address is asked again that was not answered, or by "later".
const RETRIES: u32 = 2;

/// A server that wants more than this much patience is left alone until the next run.
const MOST_PATIENCE: Duration = Duration::from_secs(60);

/// So many addresses without an answer, and no host of a name with one: there is no network,
/// and the rest would only take its time.
const MOST_SILENCE: usize = 16;

/// How to ask.
#[derive(Clone, Debug)]
pub struct Manners {
    /// Who asks: the `User-Agent`.
    pub agent: String,
    /// Between the end of a request and the next to the same host; the first wait before a
    /// retry, which doubles.
    pub pause: Duration,
    /// The longest that a connection may take.
    pub connect: Duration,
    /// The longest that an answer may take.
    pub answer: Duration,
    /// The longest that all may take: what is not asked by then has no answer.
    pub all: Duration,
    /// Addresses of this machine and its network too: for tests, whose servers are there.
    pub private: bool,
}

impl Manners {
    /// The usual ones. `contact` is where a server's owner can ask back: an address of the
    /// web or of e-mail.
    pub fn new(contact: Option<&str>) -> Self {
        let contact = contact.map_or(String::new(), |contact| format!("; {contact}"));
        let agent = format!("jih/{} (link check{contact})", env!("CARGO_PKG_VERSION"));
        Self {
            agent,
            pause: Duration::from_secs(1),
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(30),
            all: Duration::from_secs(30 * 60),
            private: false,
        }
    }
}

/// Asks for each address once. What could not be asked in time is not in the answer, nor what
/// is left when there turns out to be no network.
///
/// # Errors
/// No client could be made: the system has no certificates, or no threads.
pub fn ask(urls: &[&str], manners: &Manners) -> Result<BTreeMap<String, Heard>> {
    let client = client(manners).context("cannot ask for links")?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot ask for links")?;
    let heard = runtime.block_on(async {
        let asker = Asker {
            client,
            manners,
            turns: Mutex::default(),
            silence: AtomicUsize::new(0),
            is_answered: AtomicBool::new(false),
        };
        let end = Instant::now() + manners.all;
        let mut heard = BTreeMap::new();
        let mut left: Vec<String> = urls.iter().map(|url| (*url).to_owned()).collect();
        let mut wait = manners.pause;
        for round in 0..=RETRIES {
            if round > 0 {
                // All others were asked in between; where there were none, this is the pause.
                sleep(wait).await;
                wait *= 2;
            }
            heard.extend(asker.round(left, end).await);
            let silent = heard.iter().filter(|(_, one)| may_pass(one));
            left = silent.map(|(url, _): (&String, _)| url.clone()).collect();
            if left.is_empty() || asker.is_offline() {
                break;
            }
        }
        heard
    });
    // A name that is still being looked up must not keep the program.
    runtime.shutdown_background();
    Ok(heard)
}

/// What may be otherwise a little later. A server that took all its time to answer would only
/// take it again.
fn may_pass(heard: &Heard) -> bool {
    matches!(heard, Heard::Failed(Failure::Connection | Failure::Host))
}

fn client(manners: &Manners) -> reqwest::Result<Client> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("text/html,*/*;q=0.8"));
    // A contact with letters that a header cannot hold is left out with its name.
    let agent = HeaderValue::from_str(&manners.agent)
        .unwrap_or_else(|_| HeaderValue::from_static("jih (link check)"));
    Client::builder()
        .user_agent(agent)
        .default_headers(headers)
        .connect_timeout(manners.connect)
        .timeout(manners.answer)
        // They are followed here: each is a request to some host, which has its turns, and
        // may lead where nothing may be asked.
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .dns_resolver(Lookup {
            private: manners.private,
        })
        .build()
}

struct Asker<'a> {
    client: Client,
    manners: &'a Manners,
    turns: Mutex<HashMap<String, Turn>>,
    /// How many addresses were not answered.
    silence: AtomicUsize,
    is_answered: AtomicBool,
}

/// Held while a host is asked: the moment from which on it may be asked again.
type Turn = Arc<tokio::sync::Mutex<Option<Instant>>>;

/// What one address says, a redirect not followed.
struct Said {
    code: u16,
    next: Option<Url>,
    /// When to come back.
    later: Option<Duration>,
}

impl Asker<'_> {
    /// Each address once, several hosts at a time. What is left when time is up is not asked.
    async fn round(&self, urls: Vec<String>, end: Instant) -> Vec<(String, Heard)> {
        let mut hosts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for url in urls {
            hosts.entry(host(&url).to_owned()).or_default().push(url);
        }
        let of_host = |urls: Vec<String>| async move {
            let mut heard = Vec::new();
            for url in urls {
                if self.is_offline() {
                    break;
                }
                let Ok(one) = timeout_at(end, self.hear(&url)).await else {
                    break;
                };
                self.note(&url, &one);
                heard.push((url, one));
            }
            heard
        };
        let asked = stream::iter(hosts.into_values().map(of_host)).buffer_unordered(HOSTS_AT_ONCE);
        asked
            .collect::<Vec<_>>()
            .await
            .into_iter()
            .flatten()
            .collect()
    }

    fn note(&self, url: &str, heard: &Heard) {
        if heard.is_silence() {
            self.silence.fetch_add(1, Ordering::Relaxed);
        }
        if heard.proves_network() && has_name(url) {
            self.is_answered.store(true, Ordering::Relaxed);
        }
    }

    fn is_offline(&self) -> bool {
        !self.is_answered.load(Ordering::Relaxed)
            && self.silence.load(Ordering::Relaxed) >= MOST_SILENCE
    }

    async fn hear(&self, url: &str) -> Heard {
        let Ok(mut here) = Url::parse(url) else {
            return Heard::Failed(Failure::Address);
        };
        let mut moved = None;
        let mut is_for_good = true;
        for _ in 0..=MOST_REDIRECTS {
            let said = match self.at(&here).await {
                Ok(said) => said,
                Err(failure) => return Heard::Failed(failure),
            };
            let Some(next) = said.next else {
                let code = said.code;
                return Heard::Status { code, moved };
            };
            is_for_good &= matches!(said.code, 301 | 308);
            if is_for_good {
                moved = Some(next.to_string());
            }
            here = next;
        }
        Heard::Failed(Failure::Redirects)
    }

    /// One address, in its host's turn, again where that may help.
    async fn at(&self, url: &Url) -> Result<Said, Failure> {
        self.allow(url)?;
        let turn = self.turn(url);
        // Held while waiting for a retry too: a host that is in trouble is left alone.
        let mut free_at = turn.lock().await;
        let mut method = Method::HEAD;
        let mut wait = self.manners.pause;
        let mut retries = RETRIES;
        loop {
            if let Some(moment) = *free_at {
                sleep_until(moment).await;
            }
            let said = self.send(&method, url).await;
            *free_at = Some(Instant::now() + self.manners.pause);
            let is_later = matches!(&said, Ok(said) if matches!(said.code, 429 | 503));
            let is_fine = matches!(&said, Ok(said) if said.code < 400);
            if is_fine {
                return said;
            }
            // Many servers know no HEAD, and say so in many ways.
            if method == Method::HEAD && !is_later {
                method = Method::GET;
                if !matches!(said, Err(why) if why != Failure::Connection) {
                    continue;
                }
            }
            // Who is not reached is asked again in the next round, when others were.
            let may_help = matches!(&said, Ok(said) if matches!(said.code, 429 | 500 | 502..=504));
            let asked_for = said.as_ref().ok().and_then(|said| said.later);
            let patience = asked_for.unwrap_or(wait);
            if !may_help || retries == 0 || patience > MOST_PATIENCE {
                return said;
            }
            retries -= 1;
            sleep(patience).await;
            wait *= 2;
        }
    }

    fn turn(&self, url: &Url) -> Turn {
        let key = host(url.as_str()).to_owned();
        // Nothing panics while it is held.
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(turns.entry(key).or_default())
    }

    /// Hosts with a name are looked at when they are looked up; see [`Lookup`].
    fn allow(&self, url: &Url) -> Result<(), Failure> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Failure::Address);
        }
        let host = url.host_str().ok_or(Failure::Address)?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        match bare.parse::<IpAddr>() {
            Ok(ip) if !self.manners.private && !is_public(ip) => Err(Failure::Private),
            _ => Ok(()),
        }
    }

    async fn send(&self, method: &Method, url: &Url) -> Result<Said, Failure> {
        let mut request = self.client.request(method.clone(), url.clone());
        if *method == Method::GET {
            // Whether it is there is all that is wanted.
            request = request.header(RANGE, "bytes=0-1023");
        }
        // Dropped with its body unread, which ends the connection where there is one.
        let response = request.send().await.map_err(|error| why(&error))?;
        Ok(Said {
            code: response.status().as_u16(),
            next: next(&response, url)?,
            later: later(response.headers()),
        })
    }
}

/// Where a redirect leads. A fragment is no part of what servers are asked.
fn next(response: &Response, url: &Url) -> Result<Option<Url>, Failure> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(location) = response.headers().get(LOCATION) else {
        return Ok(None);
    };
    let text = std::str::from_utf8(location.as_bytes()).map_err(|_| Failure::Address)?;
    let mut next = url.join(text).map_err(|_| Failure::Address)?;
    next.set_fragment(None);
    Ok(Some(next))
}

/// The seconds of `Retry-After`. Its other form is a date, by a clock that is not ours: then
/// the usual wait must do.
fn later(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?;
    text.trim().parse().ok().map(Duration::from_secs)
}

/// What of a library's error matters here.
fn why(error: &reqwest::Error) -> Failure {
    let mut causes = Some(error as &(dyn Error + 'static));
    while let Some(cause) = causes {
        if let Some(Unreachable(why)) = cause.downcast_ref() {
            return *why;
        }
        // So says what encrypts; what it says of certificates has no other type here.
        let io = cause.downcast_ref::<std::io::Error>();
        if io.is_some_and(|io| io.kind() == std::io::ErrorKind::InvalidData) {
            return Failure::Certificate;
        }
        causes = cause.source();
    }
    match error {
        error if error.is_timeout() => Failure::Timeout,
        error if error.is_builder() => Failure::Address,
        _ => Failure::Connection,
    }
}

/// Looks up hosts, and leaves out what lies inside this machine's network. What it gives is
/// what is connected to: a name that changes its address in between gains nothing.
struct Lookup {
    private: bool,
}

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await;
            let found: Vec<SocketAddr> = found.map_err(|_| Unreachable(Failure::Host))?.collect();
            let is_there = !found.is_empty();
            let allowed = found
                .into_iter()
                .filter(|one| private || is_public(one.ip()));
            let allowed: Vec<SocketAddr> = allowed.collect();
            match allowed.is_empty() {
                true if is_there => Err(Unreachable(Failure::Private).into()),
                true => Err(Unreachable(Failure::Host).into()),
                false => Ok(Box::new(allowed.into_iter()) as Addrs),
            }
        })
    }
}

/// Why a host is not connected to, on its way through the library.
#[derive(Debug)]
struct Unreachable(Failure);

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the host is not asked")
    }
}

impl Error for Unreachable {}
