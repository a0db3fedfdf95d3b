// Draws themes/default/assets/share.png, the picture of a shared link: the mark of the site
// on its paper, 1200 by 630, without a word, because it is the same in every language.
//
//     node docs/pictures/share.mjs > themes/default/assets/share.png

import { crc32, deflateSync } from "node:zlib";

const [width, height] = [1200, 630];
// --paper, --ink and --sos of site.css in light.
const colours = [[0xfd, 0xfc, 0xf9], [0x16, 0x20, 0x2a], [0x9c, 0x1c, 0x10]];
// Between paper and each of the two, for smooth edges: a palette keeps the file small.
const steps = 15;
const [paper, ...inks] = colours;
const palette = [paper, ...inks.flatMap((ink) =>
  Array.from({ length: steps }, (_, at) => paper.map((from, i) => Math.round(from + ((ink[i] - from) * (at + 1)) / steps))))];

// As the SVG in base.html, 28 units across: a ring of radius 12.5, a disc of radius 5.
const unit = 400 / 28;
const cover = (distance) => Math.round(Math.min(1, Math.max(0, 0.5 - distance)) * steps);
const rows = [];
for (let y = 0; y < height; y += 1) {
  const row = Buffer.alloc(width + 1);
  for (let x = 0; x < width; x += 1) {
    const far = Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2);
    const ring = cover(Math.abs(far - 12.5 * unit) - 0.75 * unit);
    const disc = cover(far - 5 * unit);
    row[x + 1] = disc ? steps + disc : ring;
  }
  rows.push(row);
}

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
};
const header = Buffer.alloc(13);
header.writeUInt32BE(width, 0);
header.writeUInt32BE(height, 4);
header.set([8, 3, 0, 0, 0], 8);
process.stdout.write(Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", header),
  chunk("PLTE", Buffer.from(palette.flat())),
  chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
  chunk("IEND", Buffer.alloc(0)),
]));
