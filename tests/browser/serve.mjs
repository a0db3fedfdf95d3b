// `jih serve` in a real browser: what is saved is on the screen, by itself.
//
//     node serve.mjs <jih> <portal to copy> <browser>
//
// Says each thing that it saw; the first that is not so ends it with exit code 1.

import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [jih, portal, browserPath] = process.argv.slice(2);
const home = await mkdtemp(join(tmpdir(), "jih-serve-"));
const root = join(home, "portal");
await cp(portal, root, { recursive: true });

const server = spawn(jih, ["serve", "--root", root, "--port", "0", "--ui-lang", "en"]);
const address = await new Promise((resolve, reject) => {
  server.once("exit", (code) => reject(new Error(`jih serve ended with ${code}`)));
  server.stdout.on("data", (data) => {
    const found = /http:\/\/[^ ]+\//.exec(String(data));
    if (found) resolve(found[0]);
  });
});

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
const foreign = [];
page.on("request", (request) => {
  if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
    foreign.push(request.url());
  }
});

const file = (path) => join(root, path);
const edit = async (path, from, to) => {
  const text = await readFile(file(path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  // As editors do: written beside, then renamed over.
  await writeFile(file(`${path}~`), text.replace(from, to));
  await rename(file(`${path}~`), file(path));
};
let seen = 0;
const step = async (says, check) => {
  await check();
  seen += 1;
  console.log(`ok ${seen} ${says}`);
};
const waitFor = (test, argument) => page.waitForFunction(test, argument, { timeout: 10_000 });
const must = (truth, says) => {
  if (!truth) throw new Error(says);
};

try {
  const hospital = "content/hospitals/sample-hospital.yaml";
  const url = `${address}en/hospitals/sample-hospital/`;
  const title = (await readFile(file(hospital), "utf8")).match(/en: ([^,}\n]+)/)[1];

  await page.goto(url);
  await step("a saved change is on the screen", async () => {
    await edit(hospital, `en: ${title}`, "en: Changed Hospital");
    await waitFor(() => document.querySelector("h1").textContent.includes("Changed Hospital"));
  });

  await step("the reader keeps the place on the page", async () => {
    await page.evaluate(() => scrollTo(0, 400));
    const before = await page.evaluate(() => scrollY);
    must(before > 0, "the page is too short to scroll");
    await edit(hospital, "en: Changed Hospital", "en: Changed Again");
    await waitFor(() => document.querySelector("h1").textContent.includes("Changed Again"));
    await waitFor((y) => Math.abs(scrollY - y) < 2, before);
  });

  await step("a stylesheet is taken without a reload", async () => {
    await page.evaluate(() => { window.same = true; });
    const own = "themes/default/assets/site.css";
    const css = await readFile(join(process.cwd(), "../..", own), "utf8");
    await cp(join(process.cwd(), "../..", own), file(own), { recursive: true });
    await writeFile(file(own), `${css}\nh1 { color: rgb(1, 2, 3) !important; }\n`);
    await waitFor(() => getComputedStyle(document.querySelector("h1")).color === "rgb(1, 2, 3)");
    must(await page.evaluate(() => window.same === true), "the page was loaded anew");
  });

  const report = () => page.locator("#jih-preview section");
  await step("a mistake lies over the last good page, with a way to it", async () => {
    await edit(hospital, "en: Changed Again", "enn: Changed Again");
    await report().waitFor({ state: "visible" });
    const text = await report().innerText();
    must(text.includes("unknown-field") && text.includes("did you mean `en`?"), text);
    const link = await report().locator("a").first().getAttribute("href");
    must(/^vscode:\/\/file\/.*sample-hospital\.yaml:\d+:\d+$/.test(link), link);
    must((await page.title()).startsWith("⚠ 1 error"), await page.title());
    must((await page.locator("h1").innerText()).includes("Changed Again"), "the page is gone");
  });

  await step("mended, it goes away", async () => {
    await edit(hospital, "enn: Changed Again", "en: Mended Hospital");
    await waitFor(() => document.querySelector("h1").textContent.includes("Mended Hospital"));
    await report().waitFor({ state: "hidden" });
    must(!(await page.title()).includes("⚠"), await page.title());
  });

  await step("a failing template shows its place, and recovers", async () => {
    const own = "themes/default/templates/hospital.html";
    const first = await readFile(join(process.cwd(), "../..", own), "utf8");
    await cp(join(process.cwd(), "../..", own), file(own), { recursive: true });
    await writeFile(file(own), first.replace("{% endblock", "{{ w.nobody }}{% endblock"));
    await waitFor(() => document.body.textContent.includes("hospital.html"));
    await rm(file(own));
    await waitFor(() => document.querySelector("h1").textContent.includes("Mended Hospital"));
  });

  await step("the bar names the file, and goes and comes by a click", async () => {
    const bar = page.locator("#jih-preview aside");
    must((await bar.innerText()).includes(hospital), await bar.innerText());
    await bar.getByRole("button", { name: "Hide" }).click();
    await bar.getByRole("button", { name: "Show the editor's bar" }).click();
    must((await bar.innerText()).includes(hospital), "the bar did not come back");
  });

  await step("a page that is gone leads to the nearest", async () => {
    const other = "content/hospitals/another.yaml";
    const text = "name: {ja: 別の病院, kana: べつのびょういん, en: Another}\nplace: {prefecture: tokyo}\n";
    await writeFile(file(other), text);
    // Not in the page: a promise counts as true there.
    const there = async () => (await fetch(`${address}en/hospitals/another/`)).ok;
    while (!(await there())) await new Promise((resolve) => setTimeout(resolve, 20));
    await page.goto(`${address}en/hospitals/another/`);
    await rm(file(other));
    await page.waitForURL(`${address}en/hospitals/`, { timeout: 10_000 });
  });

  await step("nothing was asked of anybody else", async () => {
    must(foreign.length === 0, foreign.join("\n"));
  });
} catch (error) {
  console.error(`not ok ${seen + 1}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill("SIGINT");
  await rm(home, { recursive: true, force: true });
}
