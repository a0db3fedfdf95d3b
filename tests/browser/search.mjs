// The search in a real browser, over a server that compresses as hosts do.
//
//     node search.mjs <jih> <portal> <browser>
//
// Says each thing that it saw; the first that is not so ends it with exit code 1.

import { execFileSync } from "node:child_process";
import { readFile, readdir, rm, mkdtemp } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { headersOf } from "./headers.mjs";

const [jih, portal, browserPath] = process.argv.slice(2);
const home = await mkdtemp(join(tmpdir(), "jih-search-"));
const site = join(home, "site");
execFileSync(jih, ["build", "--root", portal, "--out", site, "--today", "2026-11-21", "--quiet"]);

/// What a reader's line carries for the first search, and for each that follows.
const FIRST = 150 * 1024;
const LATER = 56 * 1024;

const headers = headersOf(await readFile(join(site, "_headers"), "utf8"));

let fetched = [];
const kinds = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };
const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://x").pathname;
  const name = path.endsWith("/") ? `${path}index.html` : path;
  try {
    const body = gzipSync(await readFile(join(site, name)), { level: 9 });
    fetched.push({ path, bytes: body.length });
    response.writeHead(200, {
      ...headers(path),
      "content-type": kinds[extname(name)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "cache-control": "max-age=600",
    });
    response.end(body);
  } catch {
    fetched.push({ path, bytes: 0 });
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
let seen = 0;
const step = async (says, check) => {
  const more = await check();
  seen += 1;
  console.log(`ok ${seen} ${says}${more ? `: ${more}` : ""}`);
};
const must = (truth, says) => {
  if (!truth) throw new Error(says);
};
const bytes = () => fetched.reduce((sum, one) => sum + one.bytes, 0);

/// The ids of the hospitals in a prefecture, from the portal's own files.
const folder = join(portal, "content/hospitals");
const files = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.yaml$/.test(name));
const hospitalsIn = async (prefecture) => {
  const ids = [];
  for (const name of files) {
    const text = await readFile(join(folder, name), "utf8");
    if (new RegExp(`^ +prefecture: ${prefecture}$`, "m").test(text)) ids.push(name.slice(0, -5));
  }
  return ids.sort();
};

/// The languages of the portal, as their pages' addresses have them.
const settings = await readFile(join(portal, "site.yaml"), "utf8");
const tags = /^languages: \[(.*)\]$/m.exec(settings)[1].split(", ");
const languages = tags.map((tag) => tag.toLowerCase());

/// What readers type and the page that they look for, by language.
const queries = {};
for (const tag of tags) {
  const text = await readFile(new URL(`../search/${tag}.txt`, import.meta.url), "utf8");
  queries[tag.toLowerCase()] = text.trim().split("\n").map((line) => line.split(" -> "));
}

const fresh = async (lang, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`${address}/${lang}/search/`, { waitUntil: "networkidle" });
  return page;
};
const ask = async (page, query) => {
  await page.fill("#q", query);
  await page.press("#q", "Enter");
  await page.waitForFunction(
    (query) => location.hash === `#q=${encodeURIComponent(query)}`
      && /\d/.test(document.querySelector(".find [role=status]").textContent),
    query,
    { timeout: 20_000 },
  );
  return page.$$eval(".found a", (links) => links.map((link) => link.getAttribute("href")));
};
const ids = (links) => links.map((link) => /\/hospitals\/([^/]+)\//.exec(link)?.[1]);

try {
  const tokyo = await hospitalsIn("tokyo");
  const spellings = [
    "Tokyo", "東京", "とうきょう", "东京", "도쿄", "Tô-ky-ô", "Токио", "طوكيو", "โตเกียว", "Tóquio",
    "តូក្យូ", "တိုကျို",
  ];
  for (const lang of languages) {
    const page = await fresh(lang);
    await step(`${lang}: every spelling of Tokyo finds its hospitals first`, async () => {
      for (const spelling of spellings) {
        const first = ids((await ask(page, spelling)).slice(0, tokyo.length)).sort();
        must(
          JSON.stringify(first) === JSON.stringify(tokyo),
          `${lang} ${spelling}: ${first} instead of ${tokyo}`,
        );
      }
      return `${tokyo.length} hospitals`;
    });
    await page.context().close();
  }

  for (const lang of languages) {
    fetched = [];
    const page = await fresh(lang);
    await step(`${lang}: nothing is fetched before the field is used`, () => {
      const early = fetched.map((one) => one.path).filter((path) => path.includes("/pagefind/"));
      must(early.length === 0, `fetched: ${early}`);
    });
    fetched = [];
    await step(`${lang}: the first search fits the line`, async () => {
      await ask(page, "Tokyo");
      must(bytes() > 0 && bytes() <= FIRST, `${bytes()} bytes: ${JSON.stringify(fetched)}`);
      return `${(bytes() / 1024).toFixed(1)} KB in ${fetched.length} requests`;
    });
    for (const query of ["osaka", "順天堂", "cancer"]) {
      fetched = [];
      await step(`${lang}: a later one is light (${query})`, async () => {
        const found = await ask(page, query);
        must(bytes() <= LATER, `${bytes()} bytes: ${JSON.stringify(fetched)}`);
        must(found.length > 0, `nothing found for ${query}`);
        return `${(bytes() / 1024).toFixed(1)} KB`;
      });
    }
    await page.context().close();
  }

  for (const lang of languages) {
    const page = await fresh(lang);
    await step(`${lang}: what its readers type finds the page`, async () => {
      const lost = [];
      for (const [query, path] of queries[lang]) {
        const found = await ask(page, query);
        if (!found.includes(`/${lang}/${path}`)) lost.push(`${query}: ${found.slice(0, 4)}`);
      }
      must(lost.length === 0, `${lang}: ${lost.join("; ")}`);
      return `${queries[lang].length} queries`;
    });
    await page.context().close();
  }

  await step("words of several kinds are found together", async () => {
    const page = await fresh("en");
    const kobe = ids(await ask(page, "kobe cancer"));
    must(kobe.slice(0, 2).every((id) => id?.startsWith("kobe")), `${kobe}`);
    const cancerInTokyo = ids(await ask(page, "tokyo cancer"));
    must(cancerInTokyo.slice(0, 3).every((id) => tokyo.includes(id)), `${cancerInTokyo}`);
    await page.context().close();
  });

  await step("a sentence without spaces calls what is in it", async () => {
    const page = await fresh("ja");
    const found = await ask(page, "東京の病院");
    must(found[0] === "/ja/regions/kanto/tokyo/", `${found}`);
    const kyoto = await hospitalsIn("kyoto");
    const first = ids(await ask(page, "京都"));
    must(kyoto.includes(first[0]), `京都 found ${first}`);
    await page.context().close();
    const thai = await fresh("th");
    const treated = ids(await ask(thai, "รักษามะเร็งที่โอซากะ"));
    must(treated.includes("osaka-heavy-ion-therapy-center"), `รักษามะเร็งที่โอซากะ found ${treated}`);
    await thai.context().close();
  });

  await step("what nobody wrote is not found, and the page says what to do", async () => {
    const page = await fresh("en");
    must((await ask(page, "qqqqzzzz")).length === 0, "something was found");
    must(await page.isVisible(".nothing a"), "no way on is shown");
    await page.context().close();
  });

  await step("a search has an address, and it can be opened", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}/ar/search/#q=Osaka`);
    await page.waitForSelector(".found a");
    must((await page.inputValue("#q")) === "Osaka", "the field is empty");
    await context.close();
  });

  await step("a keyboard is enough", async () => {
    const page = await fresh("en");
    await page.focus("#q");
    await page.keyboard.type("tokyo");
    await page.waitForSelector(".found a");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const href = await page.evaluate(() => document.activeElement.getAttribute("href"));
    must(href?.startsWith("/en/hospitals/"), `the focus is on ${href}`);
    await page.context().close();
  });

  await step("without JavaScript the index is there, and no field", async () => {
    const page = await fresh("en", { javaScriptEnabled: false });
    must(!(await page.isVisible("#q")), "the field is shown");
    const links = await page.locator("#hospitals a").count();
    must(links === files.length, `${links} of ${files.length} hospitals`);
    await page.context().close();
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  await rm(home, { recursive: true });
}
