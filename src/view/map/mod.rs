//! Maps: pictures beside a list that says the same. What they link is in that list too, so
//! that nobody needs to see them or to hit a small shape with a thumb.

mod mark;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::parts::{Anchor, Context, Link};
use crate::catalogue::Record;
use crate::facts::{Centre, Coordinates, Hospital, Id, Prefecture, REGIONS, Region};
use crate::geo::{self, Japan, Point, earth};
use crate::route::{Facet, Subject};
use crate::words::Arg;

/// More dots than this would hide the land, and weigh more than the page.
const MOST_DOTS: usize = 300;

/// One map. Outlines are paths of SVG, in the units of `view_box`.
#[derive(Debug)]
pub struct Map {
    view_box: String,
    /// What lies around a region: an outline in a quarter of the units.
    around: Option<&'static str>,
    /// The box of the southern islands.
    frame: Option<&'static str>,
    land: Option<&'static str>,
    areas: Vec<Area>,
    borders: Option<&'static str>,
    dots: Vec<Dots>,
    /// What the map shows and what it cannot.
    notes: Vec<String>,
}

/// A region or a prefecture.
#[derive(Debug)]
struct Area {
    path: &'static str,
    /// Its list of hospitals.
    link: Option<Link>,
    /// What the page is about.
    current: bool,
}

/// Places that look the same.
#[derive(Debug)]
struct Dots {
    /// A path with a line of no length at each.
    path: String,
    link: Option<Anchor>,
    /// A ring: not the place itself, but about there.
    ring: bool,
    current: bool,
}

/// Japan with its regions to choose from, and every hospital.
pub(super) fn regions(context: &Context) -> Map {
    let areas = REGIONS.into_iter().map(|region| Area {
        path: geo::region(region),
        link: list_link(context, Facet::Region(region), "region", region.id()),
        current: false,
    });
    let hospitals: Vec<&Record<Hospital>> = context
        .catalogue
        .hospitals
        .iter()
        .map(|record| &**record)
        .collect();
    Map {
        areas: areas.collect(),
        land: None,
        borders: Some(geo::borders()),
        ..dotted(context, japan(), &hospitals)
    }
}

/// The map of a list of hospitals. `None` where it would show nothing.
pub(super) fn hospitals(
    context: &Context,
    facet: &Facet,
    records: &[&Record<Hospital>],
) -> Option<Map> {
    match facet {
        Facet::Region(region) => Some(near(context, *region, None, true, records)),
        Facet::Prefecture(prefecture) => {
            let region = prefecture.region();
            Some(near(context, region, Some(*prefecture), true, records))
        }
        Facet::TreatmentRegion(_, region) => Some(near(context, *region, None, false, records)),
        _ => {
            // Long lists are the heaviest pages: the picture gives way.
            let small = Map {
                land: Some(geo::small_land()),
                ..japan()
            };
            Some(dotted(context, small, records)).filter(|map| !map.dots.is_empty())
        }
    }
}

/// Where one hospital is: its prefecture in the country, and itself where that is known.
pub(super) fn hospital(context: &Context, record: &Record<Hospital>) -> Map {
    let place = &record.facts.place;
    let point = place.coordinates.as_ref();
    let note = match point {
        Some(point) if point.approximate => "map-approximate",
        Some(_) => "map-exact",
        None => "map-unplaced",
    };
    Map {
        areas: vec![Area {
            path: Japan::Whole.prefecture(place.prefecture),
            link: None,
            current: true,
        }],
        dots: point
            .map(|point| Dots {
                path: path([at(Japan::Whole, point)]),
                link: None,
                ring: point.approximate,
                current: true,
            })
            .into_iter()
            .collect(),
        notes: vec![context.words.get(note).to_owned()],
        ..japan()
    }
}

/// The world with every centre abroad; those of one country stand out on its page.
pub(super) fn centres(context: &Context, only: Option<&Id>) -> Option<Map> {
    // Rings first: a city must not lie under the ring of its country.
    let mut cities: BTreeSet<(bool, &Id, Point)> = BTreeSet::new();
    for record in &context.catalogue.centres {
        let facts: &Centre = &record.facts;
        let known = facts.coordinates.as_ref();
        let point = match known {
            Some(point) => earth::place(point.lat, point.lon),
            None => earth::country(&facts.country),
        };
        if let Some(point) = point {
            cities.insert((known.is_some(), &facts.country, point));
        }
    }
    let dots: Vec<Dots> = cities
        .into_iter()
        .map(|(is_city, country, point)| Dots {
            path: path([point]),
            link: only.is_none().then(|| {
                let text = context.words.label("country", country);
                let url = context.url(&Subject::Country(country.clone()));
                Anchor {
                    url,
                    text,
                    lang: None,
                }
            }),
            ring: !is_city,
            current: only.is_none_or(|only| only == country),
        })
        .collect();
    (!dots.is_empty()).then(|| Map {
        view_box: earth::view_box().to_string(),
        around: None,
        frame: None,
        land: Some(earth::land()),
        areas: Vec::new(),
        borders: None,
        dots,
        notes: vec![context.words.get("map-centres").to_owned()],
    })
}

/// The whole country without anything on it.
fn japan() -> Map {
    Map {
        view_box: geo::whole().to_string(),
        around: None,
        frame: Some(Japan::Whole.frame()),
        land: Some(geo::land()),
        areas: Vec::new(),
        borders: None,
        dots: Vec::new(),
        notes: Vec::new(),
    }
}

/// A region with its prefectures and its hospitals, each of which can be opened.
fn near(
    context: &Context,
    region: Region,
    current: Option<Prefecture>,
    choice: bool,
    records: &[&Record<Hospital>],
) -> Map {
    let areas = Prefecture::all().filter(|one| one.region() == region);
    let mut areas: Vec<Area> = areas
        .map(|one| Area {
            path: Japan::Near.prefecture(one),
            link: choice
                .then(|| list_link(context, Facet::Prefecture(one), "prefecture", one.id()))
                .flatten()
                .filter(|_| current != Some(one)),
            current: current == Some(one),
        })
        .collect();
    // Its edge must lie over those of its neighbours.
    areas.sort_by_key(|area| area.current);
    let dots = records.iter().filter_map(|record| {
        let point = record.facts.place.coordinates.as_ref()?;
        let name = &record.name[context.lang].first;
        Some(Dots {
            path: path([at(Japan::Near, point)]),
            link: Some(Anchor {
                url: context.url(&Subject::Hospital(record.id.clone())),
                text: name.text.clone(),
                lang: context.foreign(&name.tag),
            }),
            ring: false,
            current: true,
        })
    });
    Map {
        view_box: geo::near(region).to_string(),
        around: Some(geo::land()),
        // The southern islands belong to Kyushu, and lie far from every other region.
        frame: (region == Region::Kyushu).then(|| Japan::Near.frame()),
        land: None,
        areas,
        borders: None,
        dots: dots.collect(),
        notes: notes(context, records),
    }
}

/// A map of the whole country with hospitals on it.
fn dotted(context: &Context, map: Map, records: &[&Record<Hospital>]) -> Map {
    let points: Vec<Point> = records
        .iter()
        .filter_map(|record| record.facts.place.coordinates.as_ref())
        .map(|point| at(Japan::Whole, point))
        .collect();
    if points.is_empty() || points.len() > MOST_DOTS {
        return map;
    }
    Map {
        dots: vec![Dots {
            path: path(points),
            link: None,
            ring: false,
            current: true,
        }],
        notes: notes(context, records),
        ..map
    }
}

/// What a dot is, and how many hospitals have none.
fn notes(context: &Context, records: &[&Record<Hospital>]) -> Vec<String> {
    let placed = |record: &&&Record<Hospital>| record.facts.place.coordinates.is_some();
    let shown = records.iter().filter(placed).count();
    let hidden = records.len() - shown;
    let mut notes = Vec::new();
    if shown > 0 {
        notes.push(context.words.get("map-dots").to_owned());
    }
    if hidden > 0 {
        let args = [("count", Arg::Count(hidden))];
        notes.push(context.words.format("map-without", &args));
    }
    notes
}

fn at(map: Japan, point: &Coordinates) -> Point {
    map.place(point.lat, point.lon)
}

/// A dot is the round end of a line that has no length: one path holds them all, and each
/// is as large on a large map as on a small one. Each stands where it is from the one before:
/// neighbours are alike, and pack well.
fn path(points: impl IntoIterator<Item = Point>) -> String {
    let mut path = String::new();
    let mut last: Option<Point> = None;
    for Point { x, y } in points {
        let _ = match last {
            None => write!(path, "M{x} {y}h0"),
            Some(from) => write!(path, "m{}{:+}h0", x - from.x, y - from.y),
        };
        last = Some(Point { x, y });
    }
    path
}

/// A list of hospitals, where there is one.
fn list_link(context: &Context, facet: Facet, vocabulary: &str, id: &str) -> Option<Link> {
    let count = context.plan.members(&facet).len();
    (count > 0).then(|| Link {
        count: Some(count),
        ..context.link(
            &Subject::List(facet, 1),
            &context.words.label(vocabulary, id),
        )
    })
}
