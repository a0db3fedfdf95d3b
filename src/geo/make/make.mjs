// Writes ../japan.rs and ../world.rs. See ../README.md.
//
// The same packages give the same bytes: nothing here depends on the machine or the day.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import countries from "i18n-iso-countries";
import polylabel from "polylabel";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);

// Units of a drawing for one unit of the source, and the smallest triangle and island that
// it keeps, in square units of the source. `south` says how the southern islands are moved:
// their size, and how far they go then. As large as fits.
const WHOLE = { scale: 2, triangle: 0.9, island: 1.6, south: [1.5, 98, -620] };
// The same behind what a map is about: a prefecture, a region. A picture of 20 rem in the
// margin shows no finer line. Any plainer, and Iki is lost, which people live on.
const PLAIN = { ...WHOLE, triangle: 2 };
// And once more for a page of a long list, which has no room for more.
const SMALL = { ...WHOLE, triangle: 14, island: 12 };
const NEAR = { scale: 8, triangle: 0.09, island: 0.3, south: [0.65, 160, 49] };
// Borders of the source meet within this distance, not exactly.
const SNAP = 0.12;
// What lies south of this, in units of the source, stands in a box: the islands are far away.
const SOUTH = 415;

// The order of ISO 3166-2:JP, with the place of each region in the order of `REGIONS`.
const PREFECTURES = [
  ["hokkaido", 0],
  ["aomori", 1], ["iwate", 1], ["miyagi", 1], ["akita", 1], ["yamagata", 1], ["fukushima", 1],
  ["ibaraki", 2], ["tochigi", 2], ["gunma", 2], ["saitama", 2], ["chiba", 2], ["tokyo", 2], ["kanagawa", 2],
  ["niigata", 3], ["toyama", 3], ["ishikawa", 3], ["fukui", 3], ["yamanashi", 3], ["nagano", 3], ["gifu", 3], ["shizuoka", 3], ["aichi", 3],
  ["mie", 4], ["shiga", 4], ["kyoto", 4], ["osaka", 4], ["hyogo", 4], ["nara", 4], ["wakayama", 4],
  ["tottori", 5], ["shimane", 5], ["okayama", 5], ["hiroshima", 5], ["yamaguchi", 5],
  ["tokushima", 6], ["kagawa", 6], ["ehime", 6], ["kochi", 6],
  ["fukuoka", 7], ["saga", 7], ["nagasaki", 7], ["kumamoto", 7], ["oita", 7], ["miyazaki", 7], ["kagoshima", 7], ["okinawa", 7],
];

// Islands that the source gives to a wrong prefecture, each by a box around it.
// `to: null` leaves out an island that is not Japan's.
const AMISS = [
  { of: "okinawa", box: [95, 420, 128, 449], to: "kagoshima", what: "Amami, Tokunoshima, Okinoerabu" },
  { of: "saga", box: [118, 298, 122, 303], to: "nagasaki", what: "Iki" },
  { of: "okayama", box: [206, 282, 212, 286], to: "kagawa", what: "Shodoshima" },
  { of: "shimane", box: [140, 209, 144, 213], to: null, what: "Ulleungdo" },
];

function area(ring) {
  let sum = 0;
  ring.forEach(([x, y], at) => {
    const [u, v] = ring[(at + 1) % ring.length];
    sum += x * v - y * u;
  });
  return sum / 2;
}

function box(points) {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const within = (inner, outer) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

// The source writes one relative `m` for each ring.
function rings(path) {
  const out = [];
  let [x, y] = [0, 0];
  for (const part of path.split(/(?=m)/)) {
    const numbers = part.replace(/[mz]/g, " ").trim().split(/[\s,]+/).map(Number);
    const ring = [];
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at];
      y += numbers[at + 1];
      ring.push([x, y]);
    }
    [x, y] = ring[0];
    out.push(ring);
  }
  return out;
}

function prefectures() {
  const text = readFileSync(require.resolve("@svg-maps/japan"), "utf8");
  const source = JSON.parse(text.replace(/^export default/, "").replace(/;\s*$/, ""));
  const shapes = Object.fromEntries(PREFECTURES.map(([id]) => [id, []]));
  const used = new Set();
  for (const { id, path } of source.locations) {
    for (const ring of rings(path)) {
      const amiss = AMISS.find((one) => one.of === id && within(box(ring), one.box));
      if (amiss) used.add(amiss);
      const to = amiss ? amiss.to : id;
      if (to) shapes[to].push(ring);
    }
  }
  if (used.size !== AMISS.length) throw new Error("an island is not where it was");
  return snapped(shapes);
}

// Points of two prefectures that are almost one become one, so that a border is one line.
function snapped(shapes) {
  const cells = new Map();
  const cell = (x, y) => `${Math.floor(x)},${Math.floor(y)}`;
  const nearest = (point, id) => {
    let [best, distance] = [null, SNAP];
    for (let i = -1; i < 2; i++)
      for (let j = -1; j < 2; j++)
        for (const known of cells.get(cell(point[0] + i, point[1] + j)) ?? []) {
          const far = Math.hypot(known.point[0] - point[0], known.point[1] - point[1]);
          if (known.id !== id && far < distance) [best, distance] = [known.point, far];
        }
    return best;
  };
  const out = {};
  for (const [id, list] of Object.entries(shapes)) {
    const seen = new Set();
    out[id] = { type: "MultiPolygon", coordinates: [] };
    for (const ring of list) {
      const points = [];
      for (const point of ring) {
        let to = nearest(point, id);
        if (!to) {
          to = point;
          const key = cell(...point);
          if (!cells.has(key)) cells.set(key, []);
          cells.get(key).push({ point, id });
        }
        const last = points.at(-1);
        if (!last || last[0] !== to[0] || last[1] !== to[1]) points.push(to);
      }
      if (points.length < 3 || Math.abs(area(points)) < 0.05) continue;
      const key = box(points).map((v) => v.toFixed(1)).join();
      if (seen.has(key)) continue;
      seen.add(key);
      if (points[0] !== points.at(-1)) points.push(points[0]);
      out[id].coordinates.push([area(points) > 0 ? points : points.reverse()]);
    }
  }
  return out;
}

const number = (value) => (Object.is(value, -0) ? 0 : value);

// Relative whole numbers, with no sign that a reader of SVG can do without.
function steps(points, close) {
  let out = "";
  let [x, y] = points[0];
  out += `M${x} ${y}`.replace(" -", "-");
  let letter = "l";
  points.slice(1).forEach(([u, v]) => {
    const [dx, dy] = [number(u - x), number(v - y)];
    const pair = dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
    out += letter ? `${letter}${pair}` : dx < 0 ? pair : ` ${pair}`;
    letter = "";
    [x, y] = [u, v];
  });
  return out + (close ? "z" : "");
}

function whole(points, at) {
  const out = [];
  for (const point of points) {
    const [x, y] = at(point).map(Math.round);
    const last = out.at(-1);
    if (!last || last[0] !== x || last[1] !== y) out.push([x, y]);
  }
  return out;
}

// Outer rings only: what is left between two borders that do not quite meet is no lake.
function outline(geometry, smallest, at) {
  return geometry.coordinates
    .map(([outer]) => outer)
    .filter((ring) => Math.abs(area(ring)) >= smallest)
    .map((ring) => whole(ring, at))
    .map((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      return first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
    })
    .filter((ring) => ring.length > 2)
    .map((ring) => steps(ring, true))
    .join("");
}

function lines(geometry, at) {
  return geometry.coordinates
    .map((line) => whole(line, at))
    .filter((line) => line.length > 1)
    .map((line) => steps(line, false))
    .join("");
}

function japan() {
  const full = topology(prefectures());
  const weighed = presimplify(full);
  const place = ({ scale, south: [size, dx, dy] }) => ([x, y]) =>
    y > SOUTH ? [(x * size + dx) * scale, (y * size + dy) * scale] : [x * scale, y * scale];
  const drawn = (drawing) => {
    const { triangle, island } = drawing;
    const simple = simplify(weighed, triangle);
    const at = place(drawing);
    const of = (wanted) => PREFECTURES.filter(wanted).map(([id]) => simple.objects[id]);
    return {
      each: PREFECTURES.map(([id]) => outline(feature(simple, simple.objects[id]).geometry, island, at)),
      regions: [...Array(8).keys()].map((r) => outline(merge(simple, of(([, region]) => region === r)), island, at)),
      land: outline(merge(simple, of(() => true)), island, at),
      borders: lines(mesh(simple, { type: "GeometryCollection", geometries: of(() => true) }, (a, b) => a !== b), at),
    };
  };
  const far = drawn(WHOLE);
  const plain = drawn(PLAIN);
  const small = drawn(SMALL);
  const near = drawn(NEAR);
  const every = PREFECTURES.flatMap(([id]) => feature(full, full.objects[id]).geometry.coordinates).map(([outer]) => outer);
  // Around the southern islands, and around everything that is large enough to matter.
  const around = (list, drawing, pad) => {
    const [x, y, u, v] = box(list.flat().map(place(drawing)));
    return [x - pad, y - pad, u - x + 2 * pad, v - y + 2 * pad].map(Math.round);
  };
  const south = every.filter((ring) => ring[0][1] > SOUTH && Math.abs(area(ring)) >= NEAR.island);
  const inset = (drawing) => around(south, drawing, 5 * drawing.scale);
  // A map leaves out the farthest, smallest islands.
  const boxes = [...Array(8).keys()].map((r) => {
    const list = PREFECTURES.filter(([, region]) => region === r)
      .flatMap(([id]) => feature(full, full.objects[id]).geometry.coordinates)
      .map(([outer]) => outer)
      .filter((ring) => Math.abs(area(ring)) >= 3.2);
    return around(list, NEAR, (r === 7 ? 6 : 3) * NEAR.scale);
  });
  const large = every.filter((ring) => Math.abs(area(ring)) >= 1.9 && !(ring[0][0] > 305 && ring[0][1] > 284));
  const all = around(large, WHOLE, 6 * WHOLE.scale);
  return { far, plain, small, near, boxes, all, insets: [inset(WHOLE), inset(NEAR)] };
}

// The world
const WORLD = { width: 1000, triangle: 12, island: 14, lon: [-76, 150], lat: [-36, 70] };

function world() {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8"));
  const land = feature(atlas, atlas.objects.land);
  const middle = (WORLD.lon[0] + WORLD.lon[1]) / 2;
  const projection = geoEqualEarth().rotate([-middle, 0]).scale(1).translate([0, 0]).precision(0);
  const edge = projection([WORLD.lon[1], 0])[0];
  const scale = WORLD.width / 2 / edge;
  const top = projection([middle, WORLD.lat[1]])[1] * scale;
  const bottom = projection([middle, WORLD.lat[0]])[1] * scale;
  const height = Math.round(bottom - top);
  projection.scale(scale).translate([WORLD.width / 2, -top]).clipExtent([[-6, -6], [WORLD.width + 6, height + 6]]);
  const polygons = [];
  let ring = [];
  geoPath(projection, {
    moveTo: (x, y) => (ring = [[x, y]]),
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => polygons.push([[...ring, ring[0]]]),
    arc() {},
  })(land);
  const cut = topology({ land: { type: "MultiPolygon", coordinates: polygons } });
  const simple = simplify(presimplify(cut), WORLD.triangle);
  const shape = feature(simple, simple.objects.land).geometry;
  return { land: outline(shape, WORLD.island, (p) => p), middle, scale, top: -top, height };
}

// A point well inside the largest part of each country.
function inside() {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
  const found = new Map();
  for (const shape of feature(atlas, atlas.objects.countries).features) {
    const code = shape.id && countries.numericToAlpha2(shape.id);
    if (!code) continue;
    const parts = shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
    const size = (coordinates) => geoArea({ type: "Polygon", coordinates });
    const largest = parts.reduce((best, part) => (size(part) > size(best) ? part : best));
    const flat = geoAzimuthalEqualArea().rotate(geoCentroid({ type: "Polygon", coordinates: largest }).map((n) => -n));
    const [lon, lat] = flat.invert(polylabel(largest.map((ring) => ring.map((point) => flat(point))), 0.05));
    const known = found.get(code);
    if (!known || size(largest) > known.size) found.set(code, { size: size(largest), lat, lon });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { lat, lon }]) => `("${code.toLowerCase()}", ${lat.toFixed(1)}, ${lon.toFixed(1)}),`);
}

const say = (name, about, text) => `/// ${about}\npub(super) const ${name}: &str = "${text}";\n`;
const list = (name, about, texts) =>
  `/// ${about}\n#[rustfmt::skip]\npub(super) const ${name}: [&str; ${texts.length}] = [\n${texts.map((t) => `    "${t}",\n`).join("")}];\n`;

const { far, plain, small, near, boxes, all, insets } = japan();
const framed = ([x, y, w, h]) => `M${x} ${y}h${w}v${h}h${-w}z`;
const floats = (list) => list.map((n) => (Number.isInteger(n) ? `${n}.0` : n)).join(", ");
writeFileSync(
  new URL("../japan.rs", import.meta.url),
  `//! The outlines of Japan. Made by \`make/make.mjs\`: change that, not this.
//! From @svg-maps/japan 2.0.0 (CC BY 4.0, Victor Cazanave), simplified.

/// Units of the map of the whole country for one of the source.
pub(super) const WHOLE: f64 = ${floats([WHOLE.scale])};
/// Units of the map of a region for one of the source.
pub(super) const NEAR: f64 = ${floats([NEAR.scale])};
/// What lies south of this, in units of the source, stands in a box.
pub(super) const SOUTH: f64 = ${floats([SOUTH])};
/// How large it is there on the map of the whole country, and how far it is moved then.
pub(super) const WHOLE_SOUTH: [f64; 3] = [${floats(WHOLE.south)}];
/// The same on the map of a region.
pub(super) const NEAR_SOUTH: [f64; 3] = [${floats(NEAR.south)}];
/// The map of the whole country: left, top, width, height.
pub(super) const ALL: [i32; 4] = [${all.join(", ")}];
/// The map of each region: left, top, width, height, in the order of \`REGIONS\`.
pub(super) const BOXES: [[i32; 4]; 8] = [
${boxes.map((b) => `    [${b.join(", ")}],\n`).join("")}];
${say("WHOLE_FRAME", "The box of the southern islands, whole.", framed(insets[0]))}${say("NEAR_FRAME", "The box of the southern islands, near.", framed(insets[1]))}${say("LAND", "All of Japan as one shape, whole.", plain.land)}${say("SMALL", "The same with fewer points and islands.", small.land)}${say("BORDERS", "Between prefectures, whole.", far.borders)}${list("REGIONS", "Each region, whole.", far.regions)}${list("PREFECTURES", "Each prefecture, as a part of `LAND`.", plain.each)}${list("NEAR_PREFECTURES", "Each prefecture, near.", near.each)}`,
);
const earth = world();
const points = inside();
writeFileSync(
  new URL("../world.rs", import.meta.url),
  `//! The outline of the land from Brazil to Japan. Made by \`make/make.mjs\`: change that,
//! not this. From world-atlas 2.0.2 (Natural Earth, public domain), simplified.

/// Width and height of the map, in its units.
pub(super) const SIZE: (i32, i32) = (${WORLD.width}, ${earth.height});
/// The meridian in the middle, in degrees.
pub(super) const MIDDLE: f64 = ${earth.middle.toFixed(1)};
/// Units for one radius of the earth.
pub(super) const SCALE: f64 = ${earth.scale};
/// The equator, from the top.
pub(super) const EQUATOR: f64 = ${earth.top};
${say("LAND", "The land.", earth.land)}/// ISO 3166-1 alpha-2 in lower case, latitude, longitude: a point well inside each country.
#[rustfmt::skip]
pub(super) const COUNTRIES: &[(&str, f64, f64)] = &[
${points.map((p) => `    ${p}\n`).join("")}];
`,
);
