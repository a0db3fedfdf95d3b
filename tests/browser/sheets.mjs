// What a patient takes along fits one sheet of paper: every page whose template says
// `data-sheet`, in every language, printed by the browser as A4. Of each kind and language
// it takes the heaviest, the lightest and some between; `--all` takes every one.
//
//     node sheets.mjs <built portal> [--all] [--only=<pattern of addresses>] <browser>

import { fail, finish, flag, inPairs, launch, ok, pages, serve, tree } from "./site.mjs";

/** Pages of one kind in one language that are printed. */
const SPREAD = 8;

const only = flag("only") ? new RegExp(flag("only")) : null;
const sheets = pages.filter((page) => / data-sheet[ >=]/.test(String(tree.get(page.file))));
const groups = new Map();
for (const page of sheets.filter(({ url }) => !only || only.test(url))) {
  const key = `${page.language} ${page.kind}`;
  groups.set(key, [...(groups.get(key) ?? []), page]);
}
const chosen = [...groups.values()].flatMap((group) => {
  if (flag("all") || group.length <= SPREAD) return group;
  const ordered = group.toSorted((a, b) => b.size - a.size);
  // Half of them among the heaviest: a page overflows for what it says.
  const heavy = ordered.slice(0, SPREAD / 2);
  const rest = ordered.slice(SPREAD / 2);
  const step = (rest.length - 1) / (SPREAD / 2 - 1);
  return [...heavy, ...Array.from({ length: SPREAD / 2 }, (_, place) => rest[Math.round(place * step)])];
});

const server = await serve();
const browser = await launch();
const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
const tabs = [await context.newPage(), await context.newPage()];
let least = { height: Infinity };
await inPairs(chosen, async (page, place) => {
  const tab = tabs[place];
  await tab.goto(server.origin + page.url);
  const pdf = (await tab.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const count = (pdf.match(/\/Type\s*\/Page(?![a-z])/g) ?? []).length;
  if (count !== 1) fail(`${count} sheets of paper instead of one`, page.url);
  const [, width, height] = pdf.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/) ?? [];
  if (Math.abs(width - 595) > 2 || Math.abs(height - 842) > 2) fail(`the paper is ${width} × ${height} points`, page.url);
  // As on paper: 190 mm between the margins.
  await tab.setViewportSize({ width: 718, height: 1040 });
  await tab.emulateMedia({ media: "print" });
  const seen = await tab.evaluate(() => {
    const shown = [...document.querySelectorAll("[data-sheet] *")].filter((one) => one.checkVisibility());
    const lum = (color) => {
      const [r, g, b] = color.match(/[\d.]+/g).map(Number);
      return Math.max(r, g, b);
    };
    return {
      colored: shown.filter((one) => !one.closest("svg") && lum(getComputedStyle(one).color) > 60).map((one) => one.textContent.slice(0, 30)),
      notes: Math.min(...[...document.querySelectorAll("[data-sheet] .notes li")].map((one) => one.getBoundingClientRect().height * 25.4 / 96)),
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
  await tab.emulateMedia({ media: null });
  for (const text of seen.colored) fail(`not black on white: ${text}`, page.url);
  if (seen.notes < 7) fail(`a line to write on is ${seen.notes.toFixed(1)} mm high`, page.url);
  if (seen.notes < least.height) least = { height: seen.notes, url: page.url };
  if (seen.wide) fail("wider than the paper", page.url);
});
await context.close();
await browser.close();
await server.close();
if (chosen.length === 0) fail("no page is a sheet of paper", "the whole portal");
else if (least.url) ok(`the least room to write: ${least.height.toFixed(1)} mm, ${least.url}`);
finish(`${chosen.length} of ${sheets.length} sheets are one page of A4`);
