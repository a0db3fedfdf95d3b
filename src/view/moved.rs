//! A page that sends its readers on from an old address.

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::lang::Direction;
use crate::moved::Moved;
use crate::route;

/// What stands at an old address.
#[derive(Debug, Serialize)]
pub struct MovedView {
    /// BCP 47.
    pub lang: String,
    /// Of the language.
    pub dir: Direction,
    /// "This page has moved".
    pub title: String,
    /// The site's name.
    pub site: String,
    /// "To the new page".
    pub go: String,
    /// The new page, from the root of the host.
    pub url: String,
    /// What the new page names as canonical: where there is no translation, the original.
    pub canonical: String,
}

pub(super) fn moved(catalogue: &Catalogue, one: &Moved, canonical: &str) -> MovedView {
    let site = &catalogue.site;
    let language = &site.languages[one.lang];
    let words = &catalogue.words[one.lang];
    MovedView {
        lang: language.tag.clone(),
        dir: language.direction,
        title: words.get("moved-title").to_owned(),
        site: words.get("site-name").to_owned(),
        go: words.get("moved-go").to_owned(),
        url: format!("{}{}", route::prefix(&site.base_url), one.to),
        canonical: route::absolute(&site.base_url, canonical),
    }
}
