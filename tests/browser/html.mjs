// Every page through the Nu HTML checker: no error, no warning, no note. The stylesheets of
// the pages through its CSS checker. One process for each language: it says false things of
// very large batches.
//
//     node html.mjs <built portal> <browser>

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, finish, inPairs, languages, ok, pages, root, tree } from "./site.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

// It takes data for a script, and a file for a page of nobody's: browsers do neither, and
// what they refuse is seen by weight.mjs.
const MISTAKEN = "(Inline script|Resource) violates Content Security Policy.*script-src.*";

const check = (options, paths) => new Promise((resolve, reject) => {
  // A deep page needs a deep stack.
  const java = spawn("java", ["-Xss4m", "-XX:+UseSerialGC", "-jar", jar, "--format", "json", "--filterpattern", MISTAKEN, ...options, ...paths]);
  let text = "";
  java.stderr.on("data", (data) => { text += data; });
  java.once("error", reject);
  java.once("close", () => {
    try {
      resolve(JSON.parse(text).messages);
    } catch {
      reject(new Error(`the checker did not run: ${text.slice(0, 500)}`));
    }
  });
});

const scratch = mkdtempSync(join(tmpdir(), "jih-css-"));
// A sheet that many pages carry is checked once.
const sheets = new Map();
for (const page of pages) {
  for (const [, css] of String(tree.get(page.file)).matchAll(/<style[^>]*>([^]*?)<\/style>/g)) {
    if (!sheets.has(css)) sheets.set(css, page.url);
  }
}
const places = [...sheets].map(([css, url], place) => {
  const path = join(scratch, `${place}.css`);
  writeFileSync(path, css);
  return [path, url];
});
for (const path of tree.keys()) if (path.endsWith(".css")) places.push([join(root, path), `/${path}`]);

const jobs = [
  ...["", ...languages].map((language) => ({
    says: language ? `/${language}/` : "the pages of no language",
    options: ["--skip-non-html"],
    files: pages.filter((page) => page.language === language).map((page) => [join(root, page.file), page.url]),
  })),
  { says: "stylesheets", options: ["--css"], files: places },
];

try {
  await inPairs(jobs, async ({ says, options, files }) => {
    const urls = new Map(files.map(([path, url]) => [path, url]));
    for (const message of await check(options, [...urls.keys()])) {
      const path = message.url?.replace(/^file:/, "");
      const url = urls.get(path) ?? urls.get(decodeURIComponent(path ?? "")) ?? path;
      const kind = message.subType ?? message.type;
      const extract = message.extract ? `\n    ${message.extract.replace(/\s+/g, " ").slice(0, 160)}` : "";
      fail(`${kind}: ${message.message}${extract}`, `${url}:${message.lastLine ?? ""}`);
    }
    ok(`${files.length} files: ${says}`);
  });
} finally {
  rmSync(scratch, { recursive: true });
}
finish("nothing to say of any file");
