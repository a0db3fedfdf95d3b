//! What an answer means, and what editors are told of it.

use std::collections::BTreeMap;

use super::Links;
use crate::diagnostic::{Diagnostic, codes};

/// What was heard of an address, redirects followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A server answered.
    Status {
        /// The last status, after RFC 9110.
        code: u16,
        /// Where permanent redirects led, up to the first that was not permanent.
        moved: Option<String>,
    },
    /// No server answered.
    Failed(Failure),
}

/// Why no server answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It is no address, or a redirect leads to one that is not of the web.
    Address,
    /// Its host has no address in the DNS.
    Host,
    /// It is an address inside this machine or its network, which is never asked.
    Private,
    /// Redirects without end.
    Redirects,
    /// The server's certificate is not trusted, or there is no common way to encrypt.
    Certificate,
    /// No connection, or one that was cut.
    Connection,
    /// Nothing for too long.
    Timeout,
}

/// What became of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is there.
    Good,
    /// It is there, for good under another address.
    Moved(String),
    /// Nothing is there.
    Dead(Why),
    /// Nothing could be learnt, and a reader would fare no better.
    Unanswered(Why),
    /// The server answers, but not to a program: it wants to know who asks, or refuses robots.
    /// It says nothing of what a reader will see, so nothing is said to editors either.
    Closed,
}

/// What was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The status.
    Status(u16),
    /// No status.
    Failure(Failure),
}

impl Heard {
    /// What it means.
    pub fn meaning(&self) -> Answer {
        match self {
            Self::Status { code, moved } => match code {
                // Of nothing, the first bytes cannot be given (416): but it is there.
                200..=299 | 416 => match moved {
                    Some(to) => Answer::Moved(to.clone()),
                    None => Answer::Good,
                },
                404 | 410 => Answer::Dead(Why::Status(*code)),
                400..=499 | 600.. => Answer::Closed,
                _ => Answer::Unanswered(Why::Status(*code)),
            },
            Self::Failed(why) => match why {
                Failure::Address | Failure::Host | Failure::Private => {
                    Answer::Dead(Why::Failure(*why))
                }
                Failure::Redirects
                | Failure::Certificate
                | Failure::Connection
                | Failure::Timeout => Answer::Unanswered(Why::Failure(*why)),
            },
        }
    }

    /// It cannot be without a network.
    pub fn proves_network(&self) -> bool {
        match self {
            Self::Status { .. } => true,
            Self::Failed(why) => matches!(why, Failure::Certificate | Failure::Redirects),
        }
    }

    /// As it would be too where there is no network.
    pub fn is_silence(&self) -> bool {
        matches!(
            self,
            Self::Failed(Failure::Host | Failure::Connection | Failure::Timeout)
        )
    }
}

impl Why {
    /// Its name in the words of a report.
    fn name(self) -> &'static str {
        match self {
            Self::Status(_) => "status",
            Self::Failure(Failure::Address) => "address",
            Self::Failure(Failure::Host) => "host",
            Self::Failure(Failure::Private) => "private",
            Self::Failure(Failure::Redirects) => "redirects",
            Self::Failure(Failure::Certificate) => "certificate",
            Self::Failure(Failure::Connection) => "connection",
            Self::Failure(Failure::Timeout) => "timeout",
        }
    }

    fn status(self) -> String {
        match self {
            Self::Status(code) => code.to_string(),
            Self::Failure(_) => String::new(),
        }
    }
}

/// One warning for each link that a person should look at, at the first of its places; the
/// others belong to it. A link that stands in fourteen languages is one thing to mend.
pub fn warnings(links: &Links, answers: &BTreeMap<String, Answer>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (url, places) in links {
        let (Some(answer), Some((first, others))) = (answers.get(url), places.split_first()) else {
            continue;
        };
        found.extend(match answer {
            Answer::Good | Answer::Closed => None,
            Answer::Moved(to) => Some(codes::moved_link(*first, others, url, to)),
            Answer::Dead(why) => {
                let (name, status) = (why.name(), why.status());
                Some(codes::dead_link(*first, others, url, name, &status))
            }
            Answer::Unanswered(why) => {
                let (name, status) = (why.name(), why.status());
                Some(codes::unanswered_link(*first, others, url, name, &status))
            }
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_answers_mean() {
        let dead = |code| Answer::Dead(Why::Status(code));
        let unanswered = |code| Answer::Unanswered(Why::Status(code));
        for (code, expect) in [
            (200, Answer::Good),
            (206, Answer::Good),
            (416, Answer::Good),
            (404, dead(404)),
            (410, dead(410)),
            (400, Answer::Closed),
            (401, Answer::Closed),
            (403, Answer::Closed),
            (429, Answer::Closed),
            (451, Answer::Closed),
            (999, Answer::Closed),
            // A redirect that leads nowhere.
            (302, unanswered(302)),
            (500, unanswered(500)),
            (503, unanswered(503)),
        ] {
            let heard = Heard::Status { code, moved: None };
            assert_eq!(heard.meaning(), expect, "{code}");
        }
        let moved = |code| Heard::Status {
            code,
            moved: Some("https://new.example/".to_owned()),
        };
        let to = "https://new.example/".to_owned();
        assert_eq!(moved(200).meaning(), Answer::Moved(to));
        // To a page that is gone too: that is the thing to say.
        assert_eq!(moved(404).meaning(), dead(404));
    }
}
