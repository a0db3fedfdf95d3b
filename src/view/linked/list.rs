//! Lists: the addresses of what a page lists, and only these. What each is called stands on
//! its own page, and once more in the list that people read.
//!
//! A long list gives its length instead: its addresses, each a second time, would not fit
//! into the first round trip. Every hospital stands in the shorter list of its prefecture.

use serde::Serialize;

use super::Main;

/// More addresses than this are only counted.
const MOST: usize = 40;

/// In an order that means nothing.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::view) struct ItemList {
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_order: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number_of_items: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    item_list_element: Vec<Item>,
}

#[derive(Debug, Serialize)]
struct Item {
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
}

/// The list of these addresses, as the links of the page give them. `None` where there are
/// none.
pub(in crate::view) fn list<'a>(urls: impl IntoIterator<Item = &'a str>) -> Option<Main> {
    let items = urls.into_iter().map(|url| Item {
        kind: "ListItem",
        url: url.to_owned(),
    });
    let mut items: Vec<Item> = items.collect();
    let is_long = items.len() > MOST;
    let number_of_items = is_long.then_some(items.len());
    if is_long {
        items.clear();
    }
    (is_long || !items.is_empty()).then_some(Main::List(ItemList {
        kind: "ItemList",
        item_list_order: "https://schema.org/ItemListUnordered",
        number_of_items,
        item_list_element: items,
    }))
}
