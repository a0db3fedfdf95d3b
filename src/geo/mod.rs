//! Outlines of Japan and of the world, and where a place stands on them: pure geometry.
//!
//! A drawing has whole units, counted from the left and from the top. Outlines are paths
//! as SVG writes them. The data, its licences and how to make it again: `src/geo/README.md`.

mod japan;
mod world;

use std::f64::consts::FRAC_PI_4;

use crate::facts::{Prefecture, Region};

/// A place on a drawing, in its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// What an SVG shows of a drawing: left, top, width, height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewBox([i32; 4]);

impl std::fmt::Display for ViewBox {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let Self([left, top, width, height]) = self;
        write!(f, "{left} {top} {width} {height}")
    }
}

impl Point {
    fn rounded(x: f64, y: f64) -> Self {
        // Maps are some thousand units wide.
        let whole = |value: f64| value.round() as i32;
        Self {
            x: whole(x),
            y: whole(y),
        }
    }
}

/// A drawing of Japan, in Mercator's projection. On both, the islands between Kyushu and
/// Taiwan stand in a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Japan {
    /// The whole country, with outlines of about 3 km.
    Whole,
    /// One region, four times as large and as fine.
    Near,
}

impl Japan {
    /// Where a place of Japan is. Degrees of WGS 84, to about half a kilometre.
    pub fn place(self, lat: f64, lon: f64) -> Point {
        // The projection of the source, found from the corners of its outlines.
        let x = 339.5 + (lon - 140.87) * 19.68;
        let y = 0.3 + (mercator(45.52) - mercator(lat)) * 19.65;
        let (units, [size, right, down]) = match self {
            Self::Whole => (japan::WHOLE, japan::WHOLE_SOUTH),
            Self::Near => (japan::NEAR, japan::NEAR_SOUTH),
        };
        if y > japan::SOUTH {
            Point::rounded((x * size + right) * units, (y * size + down) * units)
        } else {
            Point::rounded(x * units, y * units)
        }
    }

    /// The outline of a prefecture, on the whole country as a part of [`land`].
    pub fn prefecture(self, prefecture: Prefecture) -> &'static str {
        match self {
            Self::Whole => japan::PREFECTURES[prefecture.index()],
            Self::Near => japan::NEAR_PREFECTURES[prefecture.index()],
        }
    }

    /// The box of the southern islands.
    pub fn frame(self) -> &'static str {
        match self {
            Self::Whole => japan::WHOLE_FRAME,
            Self::Near => japan::NEAR_FRAME,
        }
    }
}

/// The degrees of latitude as Mercator stretches them.
fn mercator(lat: f64) -> f64 {
    (FRAC_PI_4 + lat.to_radians() / 2.0).tan().ln().to_degrees()
}

/// What shows all of [`Japan::Whole`].
pub fn whole() -> ViewBox {
    ViewBox(japan::ALL)
}

/// What shows a region on [`Japan::Near`].
pub fn near(region: Region) -> ViewBox {
    ViewBox(japan::BOXES[region.index()])
}

/// The land on [`Japan::Whole`], as one outline of about 4 km, behind what a map is about.
pub fn land() -> &'static str {
    japan::LAND
}

/// The land on [`Japan::Whole`] for a small picture: fewer points, and only the larger islands.
pub fn small_land() -> &'static str {
    japan::SMALL
}

/// The lines between prefectures on [`Japan::Whole`].
pub fn borders() -> &'static str {
    japan::BORDERS
}

/// The outline of a region on [`Japan::Whole`].
pub fn region(region: Region) -> &'static str {
    japan::REGIONS[region.index()]
}

/// The world from Brazil to Japan, in the projection Equal Earth: no country is drawn
/// larger than it is.
pub mod earth {
    use super::{Point, ViewBox, world};

    /// What shows all of it.
    pub fn view_box() -> ViewBox {
        let (width, height) = world::SIZE;
        ViewBox([0, 0, width, height])
    }

    /// The land, as one outline.
    pub fn land() -> &'static str {
        world::LAND
    }

    /// Where a place is, in degrees; `None` where the map does not reach.
    pub fn place(lat: f64, lon: f64) -> Option<Point> {
        // Šavrič, Patterson and Jenny, "The Equal Earth map projection" (2018).
        const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
        let m = 3.0_f64.sqrt() / 2.0;
        let theta = (m * lat.to_radians().sin()).asin();
        let square = theta * theta;
        let sixth = square * square * square;
        let slope = A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square);
        let x = (lon - world::MIDDLE).to_radians() * theta.cos() / (m * slope);
        let y = theta * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
        let (width, height) = world::SIZE;
        let middle = f64::from(width) / 2.0;
        let point = Point::rounded(middle + world::SCALE * x, world::EQUATOR - world::SCALE * y);
        let inside = (0..=width).contains(&point.x) && (0..=height).contains(&point.y);
        inside.then_some(point)
    }

    /// Where a country is, by its code of ISO 3166-1 alpha-2 in lower case: a point well
    /// inside it. `None` for an unknown country, and where the map does not reach.
    pub fn country(code: &str) -> Option<Point> {
        let (_, lat, lon) = world::COUNTRIES.iter().find(|(known, ..)| *known == code)?;
        place(*lat, *lon)
    }
}
