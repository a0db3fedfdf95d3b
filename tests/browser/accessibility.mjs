// axe-core over every kind of page in every language: light on a small telephone, dark on a
// desk, with every fold open. Nothing may be wrong, and what axe cannot decide must be in
// `undecided.json`, each with the reason why a person found it right.
//
//     node accessibility.mjs <built portal> [--only=<pattern of addresses>] <browser>

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fail, finish, flag, inPairs, launch, ok, serve, subjects } from "./site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// With tags given axe runs these and no others, so every level is named. Two rules are off
// unless they are asked for: contrast of 7 : 1, and the size of targets.
const OPTIONS = {
  runOnly: [
    "wcag2a", "wcag2aa", "wcag2aaa",
    "wcag21a", "wcag21aa",
    "wcag22a", "wcag22aa",
    "best-practice",
  ],
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations", "incomplete"],
};

const VIEWS = [
  { name: "light 320", colorScheme: "light", width: 320, height: 640 },
  // As high as it takes: what an area that scrolls hides, axe cannot see.
  { name: "dark 1280", colorScheme: "dark", width: 1280, height: 4000 },
];

const undecided = JSON.parse(readFileSync(new URL("undecided.json", import.meta.url), "utf8"));
const used = new Set();

const server = await serve();
const browser = await launch();
const open = () => browser.newPage();
const tabs = [await open(), await open()];
const list = subjects();

// In the page: what axe found, with each node's own words and which of `known` it matches.
// A menu lies over the page when it is open, so it is looked at by itself.
const run = async ([options, known]) => {
  const menu = document.querySelector("header details");
  for (const one of document.querySelectorAll("details")) one.open = one !== menu;
  const found = await axe.run(document, options);
  if (menu) {
    menu.open = true;
    const inside = await axe.run(menu, options);
    found.violations.push(...inside.violations);
    found.incomplete.push(...inside.incomplete);
  }
  const rows = (results, decided) => results.flatMap((result) => result.nodes.map((node) => {
    const checks = [...node.any, ...node.all, ...node.none];
    // It and what it was compared with.
    const meant = [node, ...checks.flatMap((check) => check.relatedNodes ?? [])]
      .map(({ target }) => document.querySelector(target.at(-1)));
    return {
      rule: result.id,
      key: checks.map((check) => check.data?.messageKey).find(Boolean) ?? "",
      html: node.html.slice(0, 160),
      says: decided ? node.failureSummary.split("\n").slice(1).join(" ").trim() : checks.map((check) => check.message).join("; "),
      known: known.flatMap((one, place) =>
        one.rules.includes(result.id) && meant.some((element) => element?.matches(one.selector)) ? [place] : []),
    };
  }));
  return { wrong: rows(found.violations, true), open: rows(found.incomplete, false) };
};

let pagesSeen = 0;
await inPairs(list, async (subject, place) => {
  const tab = tabs[place];
  await tab.goto(server.origin + subject.url);
  await tab.evaluate(axe);
  for (const view of VIEWS) {
    await tab.emulateMedia({ colorScheme: view.colorScheme });
    await tab.setViewportSize({ width: view.width, height: view.height });
    const found = await tab.evaluate(run, [OPTIONS, undecided]);
    const where = `${subject.url} (${view.name})`;
    for (const one of found.wrong) fail(`${one.rule}: ${one.says}\n    ${one.html}`, where);
    for (const one of found.open) {
      for (const known of one.known) used.add(known);
      if (one.known.length === 0) {
        fail(`axe cannot decide ${one.rule} ${one.key}: ${one.says}\n    ${one.html}`, where);
      }
    }
  }
  pagesSeen += 1;
});
ok(`${pagesSeen} pages, each ${VIEWS.map((view) => view.name).join(" and ")}`);

if (!flag("only")) {
  undecided.forEach((one, place) => {
    if (!used.has(place)) fail(`undecided.json: ${one.rules} on ${one.selector} is met on no page`, "undecided.json");
  });
}
await browser.close();
await server.close();
finish("no violation, and nothing undecided that nobody has looked at");
