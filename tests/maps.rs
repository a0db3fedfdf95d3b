//! Maps: the outlines are whole, every hospital is drawn where its facts say, and nobody
//! needs a map to find anything.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads its own portals"
)]

#[allow(dead_code, reason = "other tests use the rest of it")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use jih::catalogue::{self, Catalogue};
use jih::disk::read_portal;
use jih::facts::{Prefecture, REGIONS, Region};
use jih::geo::{self, Japan, Point, earth};
use jih::parse::parse;
use scraper::{Html, Selector};
use support::{TODAY, load, render, repository};

/// How far outside its prefecture a dot may lie, in units of the map of a region: some four
/// kilometres. Coasts are straight lines there, and Kobe's islands of landfill, on which
/// hospitals stand, are not drawn.
const NEARLY: f64 = 8.0;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let parsed = parse(&read_portal(repository(), TODAY).unwrap(), None);
    catalogue::check(&parsed, TODAY, false, None).0.unwrap()
});

/// Every page of the repository's own portal, by address.
static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let sources = read_portal(repository(), TODAY).unwrap();
    render(&load(&sources, None))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
});

/// The rings of an outline.
fn rings(path: &str) -> Vec<Vec<(f64, f64)>> {
    let mut rings: Vec<Vec<(f64, f64)>> = Vec::new();
    for ring in path.split_inclusive('z') {
        let ring = ring.strip_prefix('M').unwrap();
        let ring = ring.strip_suffix('z').unwrap();
        let mut numbers: Vec<f64> = Vec::new();
        let mut one = String::new();
        for c in ring.chars().chain([' ']) {
            if !c.is_ascii_digit() && !one.is_empty() {
                numbers.push(one.parse().unwrap());
                one.clear();
            }
            if c.is_ascii_digit() || c == '-' {
                one.push(c);
            } else {
                assert!(c == ' ' || c == 'l', "{c} in {path}");
            }
        }
        let (pairs, rest) = numbers.as_chunks::<2>();
        assert!(rest.is_empty(), "half a point in {path}");
        let (mut x, mut y) = (0.0, 0.0);
        let ring: Vec<(f64, f64)> = pairs
            .iter()
            .map(|[dx, dy]| {
                (x, y) = (x + dx, y + dy);
                (x, y)
            })
            .collect();
        assert!(ring.len() > 2, "a ring without an inside in {path}");
        rings.push(ring);
    }
    rings
}

/// How far a point lies outside an outline: 0 inside it.
fn outside(path: &str, point: Point) -> f64 {
    let (x, y) = (f64::from(point.x), f64::from(point.y));
    let mut nearest = f64::INFINITY;
    for ring in rings(path) {
        let mut inside = false;
        for (at, &(ax, ay)) in ring.iter().enumerate() {
            let (bx, by) = ring[(at + 1) % ring.len()];
            if (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
                inside = !inside;
            }
            let (dx, dy) = (bx - ax, by - ay);
            let along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
            let along = along.clamp(0.0, 1.0);
            nearest = nearest.min((x - ax - along * dx).hypot(y - ay - along * dy));
        }
        if inside {
            return 0.0;
        }
    }
    nearest
}

#[test]
fn every_prefecture_has_an_outline_that_is_seen() {
    let inside = |outline: &str, view: geo::ViewBox| {
        let view: Vec<f64> = view
            .to_string()
            .split(' ')
            .map(|number| number.parse().unwrap())
            .collect();
        let largest = rings(outline).into_iter().max_by_key(Vec::len).unwrap();
        largest.iter().all(|(x, y)| {
            (view[0]..=view[0] + view[2]).contains(x) && (view[1]..=view[1] + view[3]).contains(y)
        })
    };
    for one in Prefecture::all() {
        let whole = Japan::Whole.prefecture(one);
        let near = Japan::Near.prefecture(one);
        assert!(inside(whole, geo::whole()), "{} on the whole", one.id());
        assert!(inside(near, geo::near(one.region())), "{} near", one.id());
    }
    for region in REGIONS {
        assert!(inside(geo::region(region), geo::whole()), "{}", region.id());
    }
}

/// On the page of a hospital its prefecture lies over the country, which is drawn as finely:
/// no edge of it stands in the sea, and there is no land that is nobody's. On the entry page
/// a region is drawn more finely, and lacks none of its prefectures.
#[test]
fn land_regions_and_prefectures_are_one_country() {
    let corners = |outline: &str| -> Vec<Point> {
        let corners = rings(outline).into_iter().flatten();
        let whole = corners.map(|(x, y)| Point {
            x: x as i32,
            y: y as i32,
        });
        whole.collect()
    };
    for one in Prefecture::all() {
        for corner in corners(Japan::Whole.prefecture(one)) {
            let far = outside(geo::land(), corner);
            assert!(far < 1.0, "{} at {corner:?}: {far} units away", one.id());
            let far = outside(geo::region(one.region()), corner);
            assert!(far < 1.0, "{} at {corner:?}: {far} units away", one.id());
        }
    }
    for corner in corners(geo::land()) {
        let nobodys = |one| outside(Japan::Whole.prefecture(one), corner) >= 1.0;
        assert!(!Prefecture::all().all(nobodys), "{corner:?} is nobody's");
    }
}

/// The seats of government, and islands far from the rest of their prefecture.
#[test]
fn a_place_is_drawn_in_its_prefecture() {
    for (prefecture, lat, lon) in [
        ("hokkaido", 43.06, 141.35),
        ("aomori", 40.82, 140.74),
        ("miyagi", 38.27, 140.87),
        ("niigata", 37.90, 139.02),
        ("niigata", 38.02, 138.37),
        ("tokyo", 35.69, 139.69),
        ("chiba", 35.60, 140.12),
        ("nagano", 36.65, 138.18),
        ("aichi", 35.18, 136.91),
        ("osaka", 34.69, 135.52),
        ("wakayama", 34.23, 135.17),
        ("hyogo", 34.36, 134.85),
        ("shimane", 35.47, 133.05),
        ("shimane", 36.25, 133.28),
        ("hiroshima", 34.40, 132.46),
        ("kagawa", 34.50, 134.27),
        ("kochi", 33.56, 133.53),
        ("fukuoka", 33.61, 130.42),
        ("nagasaki", 34.35, 129.30),
        ("nagasaki", 33.78, 129.72),
        ("kagoshima", 31.60, 130.56),
        ("kagoshima", 30.35, 130.52),
        ("kagoshima", 28.33, 129.45),
        ("okinawa", 26.33, 127.80),
        ("okinawa", 24.43, 124.20),
    ] {
        let one = Prefecture::find(prefecture).unwrap();
        for map in [Japan::Whole, Japan::Near] {
            let far = outside(map.prefecture(one), map.place(lat, lon));
            assert!(far <= NEARLY, "{prefecture} {lat} {lon}: {far} units away");
        }
    }
}

/// Ulleungdo belongs to Korea. The source of the outlines gives it to Shimane.
#[test]
fn no_island_of_another_country_is_drawn() {
    let shimane = Prefecture::find("shimane").unwrap();
    for map in [Japan::Whole, Japan::Near] {
        assert!(outside(map.prefecture(shimane), map.place(37.5, 130.87)) > 50.0);
    }
    assert!(outside(geo::land(), Japan::Whole.place(37.5, 130.87)) > 50.0);
}

/// A check of the facts as much as of the drawing: a slip of a digit puts a hospital into
/// the sea or into the next prefecture.
#[test]
fn every_hospital_lies_in_its_prefecture() {
    let mut wrong = String::new();
    for record in &CATALOGUE.hospitals {
        let place = &record.facts.place;
        let Some(point) = &place.coordinates else {
            continue;
        };
        let at = Japan::Near.place(point.lat, point.lon);
        let far = outside(Japan::Near.prefecture(place.prefecture), at);
        if far > NEARLY {
            let (id, prefecture) = (&record.id, place.prefecture.id());
            wrong.push_str(&format!("{id}: {far:.1} units outside {prefecture}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_hospital_with_a_position_has_a_dot() {
    let placed = |wanted: &dyn Fn(Region) -> bool| {
        let facts = CATALOGUE.hospitals.iter().map(|record| &record.facts.place);
        facts
            .filter(|place| place.coordinates.is_some() && wanted(place.prefecture.region()))
            .count()
    };
    for lang in ["en", "ja", "ar"] {
        for path in ["", "hospitals/", "regions/"] {
            let page = &PAGES[&format!("{lang}/{path}index.html")];
            assert_eq!(dots(page), placed(&|_| true), "{lang}/{path}");
        }
        for region in REGIONS {
            let path = format!("{lang}/regions/{}/index.html", region.id());
            if let Some(page) = PAGES.get(&path) {
                assert_eq!(dots(page), placed(&|one| one == region), "{path}");
            }
        }
    }
    for record in &CATALOGUE.hospitals {
        let page = &PAGES[&format!("en/hospitals/{}/index.html", record.id)];
        let point = record.facts.place.coordinates;
        assert_eq!(dots(page), usize::from(point.is_some()), "{}", record.id);
        let ring = find(page, ".map .eye").len();
        let approximate = point.is_some_and(|point| point.approximate);
        assert_eq!(ring, usize::from(approximate), "{}", record.id);
    }
}

/// A map is a picture for those who see it. What it links is in the page's own links, where
/// a keyboard, a thumb and a voice find it.
#[test]
fn no_map_is_the_only_way() {
    let mut maps = 0;
    for (path, page) in &*PAGES {
        for map in find(page, ".map svg") {
            maps += 1;
            let map = Html::parse_fragment(&map);
            let svg = map.select(&selector("svg")).next().unwrap();
            assert_eq!(svg.attr("aria-hidden"), Some("true"), "{path}");
            let rest: BTreeSet<String> = links(page, "main :not(.map *) > a");
            for link in map.select(&selector("a")) {
                assert_eq!(link.attr("tabindex"), Some("-1"), "{path}");
                let url = link.attr("href").unwrap();
                assert!(rest.contains(url), "{path}: only the map leads to {url}");
            }
        }
    }
    assert!(maps > CATALOGUE.hospitals.len(), "each hospital has one");
}

/// Whatever a page shows besides: the picture must not cost a second round trip.
#[test]
fn a_page_with_a_map_fits_the_first_round_trip() {
    let mut large = String::new();
    for (path, page) in PAGES
        .iter()
        .filter(|(_, page)| page.contains(r#"class="map""#))
    {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::new(9));
        gzip.write_all(page.as_bytes()).unwrap();
        let size = gzip.finish().unwrap().len();
        // `gzip -9` is up to 160 bytes better than the compressor here.
        if size > 14 * 1024 + 160 {
            large.push_str(&format!("{path}: {size} bytes\n"));
        }
    }
    assert!(large.is_empty(), "\n{large}");
}

#[test]
fn every_centre_is_on_the_map_of_the_world() {
    let mut places: BTreeSet<(&str, Point)> = BTreeSet::new();
    for record in &CATALOGUE.centres {
        let country = &record.facts.country;
        let at = match &record.facts.coordinates {
            Some(point) => earth::place(point.lat, point.lon),
            None => earth::country(country),
        };
        let at = at.unwrap_or_else(|| panic!("{} is off the map", record.id));
        assert!(outside(earth::land(), at) < 8.0, "{} at sea", record.id);
        places.insert((country, at));
    }
    let page = &PAGES["en/near-home/index.html"];
    assert_eq!(dots(page), places.len());
    for country in places.iter().map(|(country, _)| country) {
        let page = &PAGES[&format!("en/near-home/in/{country}/index.html")];
        let own = places.iter().filter(|(one, _)| one == country).count();
        let off = find(page, ".map .off").len();
        assert_eq!(off, places.len() - own, "{country}");
    }
}

/// How many dots a page shows.
fn dots(page: &str) -> usize {
    let dots = find(page, ".map .dot");
    dots.iter().map(|dot| dot.matches("h0").count()).sum()
}

fn find(page: &str, what: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    html.select(&selector(what)).map(|one| one.html()).collect()
}

fn links(page: &str, what: &str) -> BTreeSet<String> {
    let html = Html::parse_document(page);
    html.select(&selector(what))
        .filter_map(|one| one.attr("href").map(str::to_owned))
        .collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}
