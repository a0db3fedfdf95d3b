// What a page costs a reader on a slow line: its size, its requests, and what it leaves on
// the telephone. Prints the worst of each, for whoever looks after the portal.
//
//     node weight.mjs <built portal> [--only=<pattern of addresses>] <browser>

import { execFileSync } from "node:child_process";
import { fail, finish, heaviest, inPairs, languages, launch, ok, pages, serve, tree } from "./site.mjs";

const KB = 1024;
// The program, not Node's own: that of Chromium's makes a page 2 % larger.
const packed = (input) => execFileSync("gzip", ["-9c"], { input }).length;
const kilobytes = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

const hospital = new RegExp(`href="(/(?:${languages.join("|")})/hospitals/[^/"]+/)"`, "g");
const limit = (page, text) => {
  if (page.kind === "emergency") return 5 * KB;
  if (["gate", "404.html", "root 404.html"].includes(page.kind)) return 6 * KB;
  const rows = new Set([...text.matchAll(hospital)].map(([, url]) => url)).size;
  const sources = page.kind === "sources" ? [...text.matchAll(/<li>/g)].length : 0;
  if (rows > 100 || sources > 100) return 30 * KB;
  // A long article with its tables and the hospitals that offer the treatment.
  return text.includes(`id="questions"`) ? 17 * KB : 14 * KB;
};

const worst = new Map();
const rank = (what, value, most, url, say = kilobytes) => {
  if (!(worst.get(what)?.value >= value)) worst.set(what, { value, url, says: say(value) });
  if (value > most) fail(`${what}: more than ${say(most)}`, `${url} (${say(value)})`);
};

const sheets = new Map();
for (const page of pages) {
  const text = String(tree.get(page.file));
  const most = limit(page, text);
  rank(`page, limit ${most / KB} KB`, packed(text), most, page.url);
  const css = [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, one]) => one).join("");
  if (!sheets.has(css)) sheets.set(css, packed(css));
  rank("stylesheet of a page", sheets.get(css), 6 * KB, page.url);
}
// Pagefind's own files come only when somebody searches.
const scripts = [...tree].filter(([path]) => path.endsWith(".js") && !path.includes("pagefind/"));
const all = scripts.reduce((sum, [, bytes]) => sum + packed(bytes), 0);
rank("all scripts together", all, 10 * KB, `${scripts.length} files`);
ok(`${pages.length} pages weighed`);

const server = await serve();
const browser = await launch();
const list = heaviest();

// By somebody whose browser has never been here.
const visit = async (subject, look) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  const tab = await context.newPage();
  const requests = [];
  await tab.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      (window.refused ??= []).push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  tab.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  await tab.goto(server.origin + subject.url, {
    // What a script asks for later is the same in every language.
    waitUntil: subject.language === languages[0] ? "networkidle" : "load",
  });
  const moved = await tab.evaluate(() => new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((seen) => {
      for (const one of seen.getEntries()) sum += one.value;
    }).observe({ type: "layout-shift", buffered: true });
    // A shift is known with the picture after it.
    setTimeout(() => resolve(sum), 100);
  }));
  await look?.({ context, tab, requests });
  await context.close();
  return moved;
};

const weigh = (subject) => async ({ context, tab, requests }) => {
  for (const url of requests) {
    if (!url.startsWith(`${server.origin}/`)) fail(`asks somebody else: ${url}`, subject.url);
  }
  const left = await tab.evaluate(async () => ({
    blocking: performance.getEntriesByType("resource").filter((one) => one.renderBlockingStatus === "blocking").map((one) => one.name),
    pictures: [...document.images].filter((one) => one.loading !== "lazy").map((one) => one.src),
    stored: [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ],
    refused: window.refused ?? [],
  }));
  for (const name of left.blocking) fail(`the page waits for ${name.replace(server.origin, "")}`, subject.url);
  for (const name of left.pictures) fail(`a picture that is not lazy: ${name.replace(server.origin, "")}`, subject.url);
  for (const what of left.stored) fail(`leaves something on the telephone: ${what}`, subject.url);
  for (const what of left.refused) fail(`against the page's own policy: ${what}`, subject.url);
  for (const cookie of await context.cookies()) fail(`sets a cookie: ${cookie.name}`, subject.url);
  rank("requests, scripts and all", requests.length, 12, subject.url, String);
};

await inPairs(list, async (subject) => {
  const still = 0.0005;
  let moved = await visit(subject, weigh(subject));
  // A busy machine paints before it has read the whole page, and the end of a line moves as
  // it grows. What the page itself does, it does every time.
  for (let again = 0; moved >= still && again < 3; again += 1) moved = Math.min(moved, await visit(subject));
  if (moved >= still) fail("something moves while the page loads", `${subject.url} (${moved.toFixed(3)})`);
});
ok(`${list.length} pages opened by somebody who was never here`);

for (const [what, { says, url }] of worst) {
  console.log(`   ${what.padEnd(28)} ${says.padStart(8)}  ${url}`);
}
await browser.close();
await server.close();
finish("every page is light, asks nobody else, and leaves nothing behind");
