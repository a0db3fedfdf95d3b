// Filters of a list in a real browser, without and with a script. What must be left is
// reckoned from the facts that the portal is made of, not from what the page says of them.
//
//     node filters.mjs <jih> <browser>
//
// Says each thing that it saw; the first that is not so ends it with exit code 1.

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [jih, browserPath] = process.argv.slice(2);
const home = await mkdtemp(join(tmpdir(), "jih-filters-"));
const COUNT = 700;
const PAGE = 300;

// The same numbers in every run.
let seed = 1;
const random = (below) => {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
};
const some = (codes, chance) => codes.filter(() => random(100) < chance);
const one = (codes) => codes[random(codes.length)];

// From north to south, as lists are.
const PREFECTURES = {
  hokkaido: "hokkaido",
  miyagi: "tohoku",
  chiba: "kanto",
  tokyo: "kanto",
  aichi: "chubu",
  osaka: "kinki",
  hyogo: "kinki",
  fukuoka: "kyushu",
};
const TREATMENTS = ["bnct", "cancer-care", "cardiology", "rehabilitation", "fertility"];
const LANGUAGES = ["en", "zh", "ru", "ar", "vi"];
const ROUTES = ["direct", "direct-or-coordinator", "coordinator-required", "referral-only", null];
const hospitals = Array.from({ length: COUNT }, (_, at) => {
  const number = String(at).padStart(3, "0");
  const prefecture = Object.keys(PREFECTURES)[Math.floor((at * 8) / COUNT)];
  return {
    id: `h-${number}`,
    prefecture,
    treatments: some(TREATMENTS, 40),
    people: some(LANGUAGES, 30),
    devices: some(LANGUAGES, 20),
    schemes: some(["jmip", "jci"], 30),
    route: one(ROUTES),
    opinion: some(["remote", "in-person"], 20),
    kana: `だい${number}びょういん`,
    ja: `第${number}病院`,
    en: `Hospital ${number}`,
  };
});

const write = async (path, text) => {
  await mkdir(join(home, "in", path, ".."), { recursive: true });
  await writeFile(join(home, "in", path), text);
};
await write(
  "site.yaml",
  "base_url: https://portal.example\nlanguages: [en, ja, ar]\nsource_language: en\n",
);
for (const one of hospitals) {
  const entry = {
    name: { ja: one.ja, kana: one.kana, en: one.en },
    place: { prefecture: one.prefecture },
    treatments: one.treatments.map((treatment) => ({ treatment })),
    languages: [
      ...one.people.map((language) => ({ language, mode: "staff" })),
      ...one.devices.map((language) => ({ language, mode: "machine" })),
    ],
    accreditations: one.schemes.map((scheme) => ({ scheme, as_of: "2026-10", source: "list" })),
    ...(one.route && { intake: { route: one.route } }),
    ...(one.opinion.length && { second_opinion: { modes: one.opinion } }),
    sources: [{ id: "list", title: "A list" }],
  };
  // What is JSON is YAML.
  await write(`content/hospitals/${one.id}.yaml`, `${JSON.stringify(entry)}\n`);
}
const out = join(home, "out");
execFileSync(jih, ["build", "--root", join(home, "in"), "--out", out, "--today", "2026-11-20"]);

const asked = [];
const server = createServer(async (request, response) => {
  asked.push(request.url);
  const url = new URL(request.url, "http://localhost");
  const file = join(out, url.pathname.endsWith("/") ? `${url.pathname}index.html` : url.pathname);
  try {
    const body = await readFile(file);
    const type = file.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const root = `http://127.0.0.1:${server.address().port}`;

// Whether the facts of a hospital say what a value of the form means.
const means = (hospital, value) => {
  const [kind, code] = [value[0], value.slice(2)];
  const { people, devices, route } = hospital;
  switch (kind) {
    case "t": return hospital.treatments.includes(code);
    case "r": return PREFECTURES[hospital.prefecture] === code;
    case "p": return hospital.prefecture === code;
    case "l": return people.includes(code);
    case "d": return devices.includes(code) && !people.includes(code);
    case "s": return hospital.schemes.includes(code);
    case "o": return hospital.opinion.includes(code);
    case "a": return {
      self: ["direct", "direct-or-coordinator"],
      coordinator: ["direct-or-coordinator", "coordinator-required"],
      referral: ["referral-only"],
    }[code].includes(route);
    default: throw new Error(`a value ${value}`);
  }
};
const expected = (values, among = hospitals) =>
  among.filter((one) => values.every((value) => means(one, value))).map((one) => one.id);

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const plain = await browser.newContext({ javaScriptEnabled: false });
const scripted = await browser.newContext();
let page;
const visible = () =>
  page.$$eval(".list > .f", (rows) =>
    rows
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => row.querySelector("h3 a").getAttribute("href").split("/").at(-2)),
  );
// Treatments and places are numbered: in the order of the vocabulary, of the regions, and of
// ISO 3166-2:JP.
const codes = async (file, vocabulary) => {
  const text = await readFile(new URL(`../../i18n/en/${file}`, import.meta.url), "utf8");
  return [...text.matchAll(new RegExp(`^${vocabulary}-([a-z-]+) =`, "gm"))].map(([, code]) => code);
};
const ORDER = {
  t: (await codes("treatments.ftl", "treatment")).sort(),
  r: await codes("places.ftl", "region"),
  p: await codes("places.ftl", "prefecture"),
};
const short = (value) => {
  const number = ORDER[value[0]]?.indexOf(value.slice(2)) ?? -1;
  return number < 0 ? value : `${value[0]}-${number + 1}`;
};
const long = (value) => {
  const code = ORDER[value[0]]?.[Number(value.slice(2)) - 1];
  return code ? `${value[0]}-${code}` : value;
};
const set = async (value) => {
  // A prefecture shows once its region is chosen.
  if (value.startsWith("p-")) await set(`r-${PREFECTURES[value.slice(2)]}`);
  await page.check(`[value="${short(value)}"]`);
};
const combinations = (count) => {
  const kinds = [
    () => [`t-${one(TREATMENTS)}`],
    () => [`r-${one(Object.values(PREFECTURES))}`],
    () => [`p-${one(["chiba", "tokyo", "osaka", "hyogo"])}`],
    () => some(LANGUAGES, 25).map((code) => `l-${code}`),
    () => [`d-${one(LANGUAGES)}`],
    () => some(["jmip", "jci"], 50).map((code) => `s-${code}`),
    () => [`a-${one(["self", "coordinator", "referral"])}`],
    () => [`o-${one(["remote", "in-person"])}`],
  ];
  return Array.from({ length: count }, () => {
    const first = random(kinds.length);
    const second = random(kinds.length);
    const values = [...kinds[first](), ...(second === first ? [] : kinds[second]())];
    // One place at a time.
    return values.some((value) => value.startsWith("p-"))
      ? values.filter((value) => !value.startsWith("r-"))
      : values;
  });
};

let seen = 0;
const step = async (says, check) => {
  await check();
  seen += 1;
  console.log(`ok ${seen} ${says}`);
};
const must = (truth, says) => {
  if (!truth) throw new Error(says);
};
const same = (found, wanted, says) =>
  must(
    JSON.stringify(found) === JSON.stringify(wanted),
    `${says}: ${JSON.stringify(found).slice(0, 300)} instead of ${JSON.stringify(wanted).slice(0, 300)}`,
  );
const status = () => page.locator(".found[role=status]").innerText();
const focused = () => page.evaluate(() => document.activeElement.textContent);

try {
  page = await plain.newPage();
  const first = hospitals.slice(0, PAGE);
  const rehabilitation = hospitals.filter((one) => one.treatments.includes("rehabilitation"));
  must(rehabilitation.length < PAGE, "the list of a treatment is not on one page");

  for (const [list, among] of [
    ["en/hospitals/", first],
    ["ar/hospitals/", first],
    ["ja/treatments/rehabilitation/", rehabilitation],
  ]) {
    await step(`without a script, filters combine: ${list}`, async () => {
      await page.goto(`${root}/${list}`);
      same(await visible(), expected([], among), "nothing is chosen");
      must(!(await page.locator(".less").isVisible()), "help is offered before it is needed");
      must(!(await page.locator(".q").isVisible()), "the search by name needs a script");
      for (const values of combinations(12)) {
        const known = [];
        for (const value of values) {
          if ((await page.locator(`[value="${short(value)}"]`).count()) > 0) known.push(value);
        }
        for (const value of known) await set(value);
        same(await visible(), expected(known, among), known.join(" "));
        const offered = await page.locator(".less").isVisible();
        must(offered === known.length > 0, `help is offered with ${known.join(" ")}`);
        await page.click("button[type=reset]");
        same(await visible(), expected([], among), "after all filters are cleared");
      }
    });
  }

  await step("without a script, no key sends what was chosen", async () => {
    await page.goto(`${root}/en/hospitals/`);
    const before = asked.length;
    for (const full of ["t-bnct", "l-ru"]) {
      const value = short(full);
      await page.check(`[value="${value}"]`);
      await page.press(`[value="${value}"]`, "Enter");
    }
    // Browsers differ in what a key sends; none may send this form at all.
    await page.$eval(".filter", (form) => form.submit());
    await page.waitForTimeout(300);
    same(asked.slice(before), [], "was asked of the server");
    same(page.url(), `${root}/en/hospitals/`, "the address");
  });

  await step("without a script, a page of a long list says among what it looks", async () => {
    const notice = await page.locator(".filter .notice").innerText();
    must(notice.includes("300") && notice.includes("700"), notice);
    must(await page.locator(".pager").isVisible(), "the pager is gone");
  });

  page = await scripted.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const list = `${root}/en/treatments/rehabilitation/`;
  const left = (...values) => expected(values, rehabilitation);

  await page.goto(list);
  const version = await page.getAttribute("form.filter", "data-v");
  await step("what is chosen stands in the address, is counted, and named", async () => {
    await page.goto(list);
    same(await status(), "", "nothing is chosen");
    await page.check("[value=l-ru]");
    await page.check("[value=r-3]");
    same(page.url(), `${list}#f=${version}+r-3+l-ru`, "the address");
    same(await visible(), left("r-kanto", "l-ru"), "rows");
    same(await status(), `${left("r-kanto", "l-ru").length} hospitals fit.`, "status");
    same(
      await page.locator(".chips button").allInnerTexts(),
      ["Kanto ×", "Russian ×", "Clear all filters"],
      "chips",
    );
    const other = await page.locator(".langs a[lang=ar]").first().getAttribute("href");
    must(other.endsWith(`/ar/treatments/rehabilitation/#f=${version}+r-3+l-ru`), other);
  });

  await step("each value says what would be left with it", async () => {
    const texts = await page.$$eval(".filter label:has([value]:not([value='']))", (labels) =>
      labels.map((label) => [
        label.querySelector("input").value,
        Number(label.querySelector(".c").textContent),
        label.classList.contains("off"),
      ]),
    );
    must(texts.length > 20, "few values");
    for (const [value, count, off] of texts) {
      const place = value[0] === "r" || value[0] === "p" ? [] : ["r-kanto"];
      const wanted = left(...new Set([...place, "l-ru", long(value)])).length;
      same([count, off], [wanted, wanted === 0], value);
    }
  });

  await step("back and forward, a reload and a link restore it", async () => {
    await page.goBack();
    same(await visible(), left("l-ru"), "a step back");
    await page.goBack();
    same(await visible(), left(), "another step back");
    same(await page.locator(".chips button").count(), 0, "chips");
    await page.goForward();
    await page.goForward();
    same(await visible(), left("r-kanto", "l-ru"), "forward again");
    await page.reload();
    same(await visible(), left("r-kanto", "l-ru"), "after a reload");
    must(await page.isChecked("[value=r-3]"), "the form does not show it");
    await page.goto(`${root}/ar/treatments/rehabilitation/#f=${version}+l-ru+l-ar`);
    same(await visible(), left("l-ru", "l-ar"), "a link in another language");
  });

  await step("a chip takes its filter away and keeps the focus near", async () => {
    await page.goto(`${list}#f=${version}+r-3+l-ru`);
    const chips = page.locator(".chips button");
    const name = await chips.first().getAttribute("aria-label");
    same(name, "Take away: Kanto", "what a voice says");
    const box = await chips.first().boundingBox();
    must(box.height >= 44 && box.width >= 44, `a chip of ${box.width} × ${box.height}`);
    await chips.first().focus();
    await page.keyboard.press("Enter");
    same(await visible(), left("l-ru"), "rows");
    same(await focused(), "Russian ×", "the focus");
    await page.keyboard.press("Enter");
    same(await visible(), left(), "rows");
    must(await page.evaluate(() => document.activeElement.id === "results"), "the focus is lost");
    await page.goto(`${root}/en/`);
    await page.goto(`${list}#f=${version}+r-3+l-ru`);
    await page.getByRole("button", { name: "Clear all filters" }).last().click();
    await page.waitForFunction(() => location.hash === "");
    same(await visible(), left(), "all cleared");
  });

  await step("a name is found in either script", async () => {
    const [wanted] = rehabilitation;
    for (const text of [wanted.en, wanted.en.toLowerCase(), wanted.ja]) {
      await page.fill("#fq", text);
      same(await visible(), [wanted.id], text);
      same(await status(), "1 hospital fits.", text);
    }
    await page.fill("#fq", "nobody");
    same(await status(), "No hospital fits all of these filters.", "nothing");
    must(await page.locator(".less").isVisible(), "no help is offered");
    await page.reload();
    same(await page.inputValue("#fq"), "nobody", "after a reload");
    await page.fill("#fq", "");
    same(await visible(), left(), "emptied");
  });

  await step("the link to the hospitals keeps the address", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${list}#f=${version}+l-ru`);
    const go = page.locator(".go a").last();
    same(await go.textContent(), `Show the hospitals (${left("l-ru").length})`, "the link");
    await go.click();
    same(page.url(), `${list}#f=${version}+l-ru`, "the address");
    must(await page.locator("#results").isVisible(), "no results");
    const top = await page.evaluate(() => document.querySelector("#results").getBoundingClientRect().top);
    must(Math.abs(top) < 60, `the results are ${top} px off`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    must(wide <= 320, `${wide} px wide`);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await step("on a long list, the other pages are fetched once they are needed", async () => {
    const before = asked.length;
    await page.goto(`${root}/en/hospitals/page/2/`);
    await page.waitForTimeout(300);
    must(!asked.slice(before).some((url) => url === "/en/hospitals/"), "fetched too early");
    await page.check("[value=l-ru]");
    await page.waitForFunction(() => !document.querySelector(".pager"));
    same(await visible(), expected(["l-ru"]), "rows of all pages, in order");
    same(await status(), `${expected(["l-ru"]).length} hospitals fit.`, "status");
    same(await page.locator(".filter .notice").count(), 0, "the notice");
    await page.check("[value=r-8]");
    same(await visible(), expected(["l-ru", "r-kyushu"]), "rows");
    await page.goto(`${root}/en/hospitals/#f=${version}+r-8`);
    await page.waitForFunction(() => !document.querySelector(".pager"));
    same(await visible(), expected(["r-kyushu"]), "rows of the last page, seen from the first");
  });

  await step("where the line fails, the page filters its own rows and says so", async () => {
    await page.route("**/page/**", (route) => route.abort());
    await page.goto(`${root}/en/`);
    await page.goto(`${root}/en/hospitals/`);
    await page.check("[value=l-ru]");
    await page.waitForFunction(() => /fit/.test(document.querySelector(".found[role=status]").textContent));
    same(await visible(), expected(["l-ru"], first), "rows");
    must(await page.locator(".filter .notice").isVisible(), "the notice is gone");
    must(await page.locator(".pager").isVisible(), "the pager is gone");
    await page.unroute("**/page/**");
  });

  await step("no request carried a condition", async () => {
    same(asked.filter((url) => url.includes("?")), [], "asked");
    same(errors, [], "errors");
  });
} catch (error) {
  console.error(`not ok ${seen + 1}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  await rm(home, { recursive: true, force: true });
}
