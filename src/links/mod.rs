//! Whether the pages outside that the portal links to are still there.
//!
//! Part of the shell, because `ask` speaks to strangers' servers. What is asked (`collect`),
//! what an answer means (`answer`) and what is kept of it (`cache`) are pure. Crates that check
//! links were rejected: they bring some 130 others, and mostly to find links in HTML, while
//! here the places of links in the authors' files are known.

mod address;
mod answer;
mod ask;
mod cache;
mod collect;

pub use answer::{Answer, Failure, Heard, Why, warnings};
pub use ask::{Manners, ask};
pub use cache::Cache;
pub use collect::{Links, collect};

/// Whether the host of an address has a name. One that has none is reached without the DNS, and
/// so proves little of the network.
pub fn has_name(url: &str) -> bool {
    let host = host(url);
    let bare = host.rsplit_once(':').map_or(host, |(name, _)| name);
    !host.starts_with('[') && bare.parse::<std::net::Ipv4Addr>().is_err()
}

/// The host of an address, with its port where it names one; empty where there is none.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}
