//! Why the tool could not go on: no such folder, no permission, a port that is taken.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};

use super::{Args, Ui, Wording};

/// A failure of the environment, as a message of [`Wording`] with its values. Its words are
/// chosen where it is shown; by itself it speaks English.
#[derive(Debug)]
pub struct Trouble {
    id: &'static str,
    args: Vec<(&'static str, String)>,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Trouble {
    /// The message with this id.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
            cause: None,
        }
    }

    /// With a value for one of its variables.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// With what the system said.
    pub fn because(mut self, cause: io::Error) -> Self {
        self.cause = Some(Box::new(cause));
        self
    }

    /// With the trouble behind it.
    pub fn after(mut self, cause: Self) -> Self {
        self.cause = Some(Box::new(cause));
        self
    }

    fn say(&self, wording: &Wording) -> String {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        let args: Args = &args;
        wording.say(self.id, args)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.say(&Wording::new(Ui::En)))
    }
}

impl Error for Trouble {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_ref().map(|cause| cause.as_ref() as _)
    }
}

impl Wording {
    /// A failure and its causes on one line, the outermost first. What has no words of ours
    /// is said in its own.
    pub fn failure(&self, error: &(dyn Error + 'static)) -> String {
        let mut parts = Vec::new();
        let mut next = Some(error);
        while let Some(error) = next {
            parts.push(if let Some(trouble) = error.downcast_ref::<Trouble>() {
                trouble.say(self)
            } else if let Some(cause) = error.downcast_ref::<io::Error>() {
                self.system(cause)
            } else {
                error.to_string()
            });
            next = error.source();
        }
        parts.join(": ")
    }

    /// What the system said, for the causes an editor can do something about.
    fn system(&self, cause: &io::Error) -> String {
        let id = match cause.kind() {
            ErrorKind::NotFound => "system-not-found",
            ErrorKind::PermissionDenied => "system-permission",
            ErrorKind::NotADirectory => "system-not-a-directory",
            ErrorKind::IsADirectory => "system-is-a-directory",
            ErrorKind::StorageFull => "system-full",
            ErrorKind::ReadOnlyFilesystem => "system-read-only",
            ErrorKind::AddrNotAvailable => "system-no-address",
            _ => return cause.to_string(),
        };
        self.say(id, &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_was_looked_for_and_where() {
        let check = |kind: ErrorKind, ui: Ui, expect: &str| {
            let trouble = Trouble::new("disk-read").with("path", "content/hospitals/a.yaml");
            let failure = trouble.because(kind.into());
            assert_eq!(Wording::new(ui).failure(&failure), expect);
        };
        check(
            ErrorKind::PermissionDenied,
            Ui::En,
            "cannot read content/hospitals/a.yaml: permission denied",
        );
        check(
            ErrorKind::PermissionDenied,
            Ui::Ja,
            "content/hospitals/a.yaml を読めません: 読み書きの許可がありません",
        );
        // Unknown to us: in the system's own words.
        check(
            ErrorKind::Interrupted,
            Ui::En,
            "cannot read content/hospitals/a.yaml: operation interrupted",
        );
    }
}
