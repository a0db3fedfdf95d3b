//! Pages that a reader saves on the device, for when there is no network.

use serde::Serialize;

use super::frame::EMERGENCY;
use super::parts::Context;
use crate::facts::Id;
use crate::route::{self, Subject};

/// What a page that can be saved says of it.
#[derive(Debug, Serialize)]
pub struct Keep {
    /// What is saved with it, parted by spaces: the sheet of a hospital, where there is
    /// one, and always the emergency page.
    pub also: String,
    /// The page of what is saved, which knows the words.
    pub list: String,
}

/// The page of what is saved.
#[derive(Debug, Serialize)]
pub struct OfflineView {
    /// Itself: a browser without a network shows it in place of any page.
    pub list: String,
    /// The script that answers from what was saved.
    pub worker: String,
}

pub(super) fn keep(context: &Context, subject: &Subject) -> Option<Keep> {
    let worth = match subject {
        Subject::Hospital(_) | Subject::Facilitator(_) | Subject::Centre(_) => true,
        Subject::Page(id) => **id != *EMERGENCY,
        _ => false,
    };
    let site = &context.catalogue.site;
    if !worth || !site.offline {
        return None;
    }
    let sheet = match subject {
        Subject::Hospital(id) if site.parts.sheets => Some(Subject::Sheet(Id::clone(id))),
        _ => None,
    };
    let has_emergency = context.catalogue.pages.contains_key(EMERGENCY);
    let emergency = has_emergency.then(|| Subject::Page(Id::from(EMERGENCY)));
    let also = sheet.into_iter().chain(emergency);
    let also: Vec<String> = also.map(|one| context.url(&one)).collect();
    Some(Keep {
        also: also.join(" "),
        list: context.url(&Subject::Offline),
    })
}

pub(super) fn offline(context: &Context) -> OfflineView {
    let prefix = route::prefix(&context.catalogue.site.base_url);
    OfflineView {
        list: context.url(&Subject::Offline),
        worker: format!("{prefix}{}", route::WORKER),
    }
}
