// Not a test: pictures of every kind of page, for people to look at.
//
//     node screens.mjs <built portal> <folder for the pictures> [--only=<pattern of addresses>] [--languages=en,ja,ar] <browser>

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { flag, heaviest, inPairs, launch, paths, serve } from "./site.mjs";

const folder = paths[1];
const wanted = String(flag("languages") ?? "en,ja,ar").split(",");
const LOOKS = [
  { name: "phone", width: 320, height: 640, colorScheme: "light" },
  { name: "phone-dark", width: 320, height: 640, colorScheme: "dark" },
  { name: "desk", width: 1280, height: 900, colorScheme: "light" },
  { name: "desk-dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "desk-forced", width: 1280, height: 900, colorScheme: "dark", forcedColors: "active" },
  { name: "paper", width: 794, height: 1123, colorScheme: "light", media: "print" },
];

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await launch();
const tabs = [await browser.newPage(), await browser.newPage()];
const list = heaviest().filter((page) => page.language === "" || wanted.includes(page.language));
await inPairs(list, async (page, place) => {
  const tab = tabs[place];
  await tab.goto(server.origin + page.url);
  for (const { name, width, height, colorScheme, forcedColors = "none", media = "screen" } of LOOKS) {
    await tab.setViewportSize({ width, height });
    await tab.emulateMedia({ colorScheme, forcedColors, media });
    const kind = page.kind.replaceAll("*", "one").replaceAll(/[^a-z0-9]+/g, "-");
    const path = join(folder, `${kind}-${page.language || "all"}-${name}.png`);
    await tab.screenshot({ path, fullPage: true });
  }
});
console.log(`${list.length * LOOKS.length} pictures in ${folder}`);
await browser.close();
await server.close();
