// Saved pages in a real browser: nothing before the reader asks; then the page, its sheet and
// the emergency page without a network, each with the day of its copy; and all of it gone
// when the reader says so.
//
//     node offline.mjs <built portal> <browser>

import { fail, finish, languages, launch, ok, pages, serve, words } from "./site.mjs";

const hospital = (language) => pages.find((page) => page.language === language && page.kind === "hospitals/*");
// In figures where the browser has no words of a language; Node has more of them.
const today = (tag, known) => known.includes(tag)
  ? new Intl.DateTimeFormat(`${tag === "en" ? "en-GB" : tag}-u-ca-gregory-nu-latn`, { dateStyle: "long" }).format(new Date())
  : new Intl.DateTimeFormat("sv", { dateStyle: "short" }).format(new Date());

const stored = (tab) => tab.evaluate(async () => ({
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  databases: (await indexedDB.databases()).length,
  local: localStorage.length + sessionStorage.length,
}));
const nothing = ({ caches, workers, databases, local }) => caches.length + workers + databases + local === 0;

const browser = await launch();
for (const language of languages) {
  let server = await serve();
  const { origin } = server;
  const word = words(language);
  const { url } = hospital(language);
  const sheet = pages.find((page) => page.url === `${url}sheet/`)?.url;
  const emergency = `/${language}/emergency/`;
  const list = `/${language}/offline/`;
  const check = (is, what, where = url) => { if (!is) fail(what, where); };

  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  const tab = await context.newPage();
  // A slow phone's storage: what is on a list of saved pages is there some time after the page.
  await tab.addInitScript(() => {
    const keys = Cache.prototype.keys;
    Cache.prototype.keys = async function late(...given) {
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      return keys.apply(this, given);
    };
  });
  const said = [];
  tab.on("pageerror", (error) => said.push(error.message));
  tab.on("console", (message) => { if (message.type() === "error") said.push(message.text()); });

  await tab.goto(origin + list);
  const says = async (page, id) => check(await page.isVisible(`.none p >> text="${word(id)}"`), `the list does not say ${id}`, list);
  await says(tab, "offline-none");
  await tab.goto(origin + url);
  check(nothing(await stored(tab)), "something is stored before the reader asks");
  const tag = await tab.getAttribute("html", "lang");
  const known = await tab.evaluate((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag), tag);

  await tab.click(".keep button");
  await tab.waitForSelector(".keep [role=status] a");
  check((await tab.textContent(".keep [role=status]")).includes(today(tag, known)), "the day is not said after saving");
  await tab.waitForFunction(() => navigator.serviceWorker.controller, null, { polling: 100 });
  const after = await stored(tab);
  check(after.caches.length === 1 && after.workers === 1, "saving did not store the pages");

  // With a network a saved page is the newest, without the note of its copy.
  await tab.goto(origin + url);
  const note = word("offline-notice");
  const shows = async (text) => (await tab.textContent("body")).includes(text);
  check(!await shows(note), "the copy is shown although there is a network");
  await tab.waitForSelector(".keep [role=status] a");
  check((await tab.textContent(".keep [role=status]")).includes(today(tag, known)), "a saved page does not say that it is saved");

  await server.close();
  for (const one of [url, sheet, emergency].filter(Boolean)) {
    await tab.goto(origin + one);
    check(await shows(note), "a saved page is shown without the note of its copy", one);
    check(await shows(today(tag, known)), "a saved page is shown without its day", one);
    check((await tab.textContent("h1")).length > 0, "a saved page is empty", one);
  }
  await tab.goto(`${origin}/${language}/costs/`);
  check(await tab.isVisible(".missing"), "a page that is not saved does not say so", "/costs/");
  await tab.goto(origin + list);
  check(!await tab.isVisible(".missing"), "the list of saved pages says that it is missing", list);
  await tab.waitForSelector(".kept li a");
  const links = await tab.$$eval(".kept li a", (all) => all.map((a) => new URL(a.href).pathname));
  for (const one of [url, sheet, emergency].filter(Boolean)) check(links.includes(one), `the list lacks ${one}`, list);
  check((await tab.textContent(".kept li")).includes(today(tag, known)), "the list does not say the day", list);

  await tab.click(".kept li button");
  await tab.waitForFunction((count) => document.querySelectorAll(".kept li").length === count, links.length - 1, { polling: 100 });
  await tab.click(".kept .all");
  await tab.waitForFunction((gone) => document.querySelector(".kept [role=status]").textContent === gone, word("offline-gone"), { polling: 100 });
  check(nothing(await stored(tab)), "something is left after everything was deleted", list);
  check(await tab.isHidden(".kept .all"), "there is still something to delete", list);
  await context.close();

  const again = await browser.newContext();
  const none = await again.newPage();
  check(await none.goto(origin + url).then(() => false, () => true), "a page is shown that was never saved");
  await again.close();
  for (const message of said.filter((one) => !/Failed to load resource|ERR_/.test(one))) fail(`the browser complains: ${message}`, url);

  // Where the browser has no service worker, nothing changes.
  server = await serve();
  const blocked = await browser.newContext({ serviceWorkers: "block" });
  await blocked.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined }));
  const plain = await blocked.newPage();
  plain.on("pageerror", (error) => fail(`without a service worker: ${error.message}`, url));
  await plain.goto(server.origin + url);
  check(await plain.isHidden(".keep"), "a button that can do nothing is shown");
  await plain.goto(server.origin + list);
  await says(plain, "offline-without-scripts");
  await blocked.close();
  await server.close();
  ok(`${language}: saved, read without a network, deleted`);
}
await browser.close();
finish("what is saved is what the reader asked for, with its day");
