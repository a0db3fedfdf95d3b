// What the scripts share: a built portal on a server of its own, its pages by kind, the
// browser, and a report that names every failure instead of the first.
//
//     node <script>.mjs <built portal> [--only=<pattern of addresses>] [--all] <browser>

import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { headersOf } from "./headers.mjs";

const given = process.argv.slice(2);
const flags = given.filter((one) => one.startsWith("--"));

/** The value of `--name=value`, true for `--name`, otherwise nothing. */
export const flag = (name) => {
  const found = flags.find((one) => one === `--${name}` || one.startsWith(`--${name}=`));
  return found && (found.includes("=") ? found.slice(name.length + 3) : true);
};

/** What is not a flag: the built portal, …, the path of the browser. */
export const paths = given.filter((one) => !one.startsWith("--"));
/** The directory of the built portal. */
export const root = paths[0];
/** The browser's program. */
export const browserPath = paths.at(-1);

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => relative(root, join(one.parentPath ?? one.path, one.name)).split(sep).join("/"))
  .sort();

/** Every file of the portal: `{path, bytes}`. */
export const tree = new Map(files.map((path) => [path, readFileSync(join(root, path))]));

const htmlFiles = files.filter((path) => path.endsWith(".html"));

/** The folders of the languages, as the sitemap has them. */
export const languages = String(tree.get("sitemap.xml"))
  .match(/sitemap-[^.<]+(?=\.xml)/g)
  .map((name) => name.slice("sitemap-".length));

// The parts of an address that say what kind of page it is, the others as `*`:
// `treatments/cardiology/in/kanto` and `treatments/paediatrics/in/kinki` are
// `treatments/*/in/*`. The first part names the kind; the second is somebody's or
// something's; the third is again a kind if two of them have it.
const parts = (tail) => tail.replace(/(^|\/)index\.html$/, "").split("/").filter(Boolean);
const tails = htmlFiles
  .filter((path) => path.startsWith(`${languages[0]}/`))
  .map((path) => parts(path.slice(languages[0].length + 1)));
const thirds = new Map();
for (const [first, second, third] of tails) {
  if (third) {
    const key = `${first}/${third}`;
    thirds.set(key, (thirds.get(key) ?? new Set()).add(second));
  }
}
const kindOf = (tail) => {
  const kind = parts(tail).map((part, depth, all) => {
    if (depth === 0) return part;
    if (depth === 2 && thirds.get(`${all[0]}/${part}`)?.size > 1) return part;
    return "*";
  });
  return kind.join("/") || "home";
};

/** Every page: its address, its file, its language's folder, its kind, its size,
 * whether it has scripts. */
export const pages = htmlFiles.map((file) => {
  const language = languages.find((one) => file.startsWith(`${one}/`)) ?? "";
  const tail = language ? file.slice(language.length + 1) : file;
  return {
    file,
    url: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    language,
    kind: language ? kindOf(tail) : file === "index.html" ? "gate" : `root ${file}`,
    size: tree.get(file).length,
    scripts: tree.get(file).includes("<script defer"),
  };
});

const chosen = (list) => list.filter((page) => !flag("only") || new RegExp(flag("only")).test(page.url));

// Every kind of page is looked at in these: Latin, one that mixes scripts, one without spaces,
// one from right to left, and the one whose words are longest and whose lines are highest. In
// the others, what is read most: they have the same templates. `--all` looks at every kind in
// every language.
const WHOLE = ["", "en", "ja", "zh-hans", "ar", "my"];
const MOST_READ = ["home", "hospitals", "hospitals/*", "hospitals/*/sheet", "treatments/*", "emergency", "search"];
const isLookedAt = (page) => flag("all") || WHOLE.includes(page.language) || MOST_READ.includes(page.kind);

/** The heaviest page of every kind in every language. */
export const heaviest = () => {
  const best = new Map();
  for (const page of pages.filter(isLookedAt)) {
    const key = `${page.language} ${page.kind}`;
    if (!(best.get(key)?.size >= page.size)) best.set(key, page);
  }
  return chosen([...best.values()]);
};

/** Of every kind in every language the heaviest page and the first, as `heaviest` does. */
export const subjects = () => {
  const first = new Map();
  for (const page of pages.filter(isLookedAt)) {
    const key = `${page.language} ${page.kind}`;
    if (!first.has(key)) first.set(key, page);
  }
  return [...new Set([...heaviest(), ...chosen([...first.values()])])];
};

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves the tree as a good static host does: gzipped, cached, with its headers and its page for what is missing. */
export const serve = async () => {
  const packed = new Map();
  const headers = headersOf(String(tree.get("_headers") ?? ""));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname).slice(1);
    let file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    let status = 200;
    if (!tree.has(file)) {
      status = 404;
      file = "404.html";
    }
    if (!packed.has(file)) packed.set(file, gzipSync(tree.get(file) ?? "", { level: 9 }));
    const hashed = /-[0-9a-f]{8,}\./.test(file);
    response.writeHead(status, {
      ...headers(`/${path}`),
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "cache-control": hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      vary: "accept-encoding",
    });
    response.end(packed.get(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
};

/** The browser, without anything it would do for itself. */
export const launch = (more = []) => chromium.launch({
  executablePath: browserPath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
    ...more,
  ],
});

/** Works through a list, two at a time: `work(item, place)`, where `place` is 0 or 1. */
export const inPairs = async (list, work) => {
  const waiting = [...list];
  const worker = async (place) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await work(item, place);
    }
  };
  await Promise.all([worker(0), worker(1)]);
};

/**
 * The words of the interface of a language: `word(id)` of a message without variables, and
 * `word.parts(id)`, the sentences of any message that stand between its variables.
 */
export const words = (language) => {
  const folder = fileURLToPath(new URL("../../i18n/", import.meta.url));
  const name = readdirSync(folder).find((one) => one.toLowerCase() === language);
  const found = new Map();
  for (const file of readdirSync(join(folder, name))) {
    const text = readFileSync(join(folder, name, file), "utf8");
    for (const [, id, value] of text.matchAll(/^([a-z][\w-]*) =((?: .*)?(?:\n .*)*)/gm)) found.set(id, value.trim());
  }
  const message = (id) => {
    if (!found.has(id)) throw new Error(`i18n/${name} has no message ${id}`);
    return found.get(id).replaceAll(/\{"([^"]*)"\}/g, "$1");
  };
  const word = (id) => {
    if (message(id).includes("{")) throw new Error(`${id} has variables`);
    return message(id);
  };
  word.parts = (id) => message(id)
    .split(/\{[^{}]*\}|\n\s*\*?\[\w+\] |->|[{}\n]|(?<=[.。]) /)
    .map((part) => part.trim())
    .filter((part) => part.length > 3);
  return word;
};

const failures = new Map();
let said = 0;

/** Says one thing that was seen. */
export const ok = (says) => {
  said += 1;
  console.log(`ok ${said} ${says}`);
};

/** Keeps a failure: what is wrong, and where. The same fault of many pages is said once. */
export const fail = (what, where) => {
  failures.set(what, [...(failures.get(what) ?? []), where]);
};

/** Says every failure that was kept, and whether there was one by the exit code. */
export const finish = (says) => {
  for (const [what, where] of failures) {
    const more = where.length > 4 ? ` and ${where.length - 4} more` : "";
    console.log(`not ok: ${what}\n    on ${where.slice(0, 4).join(", ")}${more}`);
  }
  if (failures.size > 0) process.exitCode = 1;
  else ok(says);
};
