//! The same input makes the same bytes, on another thread and at another time.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use jih::disk::read_portal;
use support::{TODAY, load, render, repository};

#[test]
fn a_portal_is_the_same_every_time() {
    let sources = read_portal(repository(), TODAY).unwrap();
    // A map that is walked in the order of its hashes has another order in each portal.
    let [first, second] = [(); 2].map(|()| render(&load(&sources, None)));
    assert!(first.keys().eq(second.keys()));
    for (path, bytes) in &first {
        let lines = String::from_utf8_lossy(bytes);
        let again = String::from_utf8_lossy(&second[path]);
        let other = lines.lines().zip(again.lines()).find(|(a, b)| a != b);
        assert_eq!(other, None, "{path}");
        assert!(*bytes == second[path], "{path}");
    }
}
