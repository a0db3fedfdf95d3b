//! Which destinations a link may have.

use super::{ComplaintKind, Link};

/// What the destination of a link stands for.
pub(super) enum Target {
    /// `#id` on the same page, `mailto:` — an ordinary address.
    Plain(String),
    /// An `https:` or `http:` address outside the site.
    Web(String),
    /// A `tel:` address, whose digits read from left to right in every language.
    Phone(String),
    /// A page of the site.
    Site(Link),
    /// `source:id`, a citation.
    Source(String),
    /// `fact:id`, a figure.
    Fact(String),
    /// `lang:tag`, a phrase in another language.
    Lang(String),
}

impl Target {
    /// Whether it is shown as an `<a>`.
    pub(super) fn is_anchor(&self) -> bool {
        !matches!(self, Self::Source(_) | Self::Fact(_) | Self::Lang(_))
    }
}

/// Sorts a destination, entities and backslashes already resolved, or says why it is refused.
pub(super) fn classify(destination: &str) -> Result<Target, ComplaintKind> {
    let forbidden = || ComplaintKind::ForbiddenScheme(destination.to_owned());
    // Browsers skip such characters when they look for the scheme, so none may stand in a link.
    if destination
        .chars()
        .any(|c| c.is_control() || c.is_whitespace())
    {
        return Err(forbidden());
    }
    let relative = || ComplaintKind::RelativeLink(destination.to_owned());
    if let Some(fragment) = destination.strip_prefix('#') {
        return if fragment.is_empty() {
            Err(relative())
        } else {
            Ok(Target::Plain(destination.to_owned()))
        };
    }
    let Some((scheme, rest)) = destination.split_once(':') else {
        return Err(relative());
    };
    if scheme.contains(['/', '?', '#']) {
        return Err(relative());
    }
    if rest.is_empty() {
        return Err(forbidden());
    }
    let address = || destination.to_owned();
    let id = || rest.to_owned();
    Ok(match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" if has_host(rest) => Target::Web(address()),
        "tel" if rest.bytes().any(|b| b.is_ascii_digit()) => Target::Phone(address()),
        "mailto" => Target::Plain(address()),
        "page" => Target::Site(page(rest).ok_or_else(forbidden)?),
        "hospital" => Target::Site(Link::Hospital(id())),
        "facilitator" => Target::Site(Link::Facilitator(id())),
        "centre" => Target::Site(Link::Centre(id())),
        "treatment" => Target::Site(Link::Treatment(id())),
        "list" => Target::Site(Link::List(id())),
        "source" => Target::Source(id()),
        "fact" => Target::Fact(id()),
        "lang" if is_tag(rest) => Target::Lang(id()),
        _ => return Err(forbidden()),
    })
}

fn page(rest: &str) -> Option<Link> {
    let (id, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    (!id.is_empty()).then(|| Link::Page {
        id: id.to_owned(),
        fragment: (!fragment.is_empty()).then(|| fragment.to_owned()),
    })
}

fn has_host(rest: &str) -> bool {
    rest.strip_prefix("//")
        .is_some_and(|host| !host.is_empty() && !host.starts_with(['/', '\\', '?', '#', ':', '@']))
}

/// The shape of a BCP 47 language tag.
fn is_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
