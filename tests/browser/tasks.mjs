// What people come for, done as they do it: from the front page by links, with scripts off,
// in English and in Arabic. Each task ends at the fact that it was for.
//
//     node tasks.mjs <built portal> [--only=<pattern of addresses>] <browser>

import { fail, finish, flag, inPairs, launch, ok, pages, serve, tree, words } from "./site.mjs";

const server = await serve();
const browser = await launch();

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

// Somebody with a telephone. What is not found or not so ends the task.
class Person {
  constructor(tab, language) {
    Object.assign(this, { tab, language, word: words(language), way: [], missing: [] });
  }

  async home() {
    await this.tab.goto(`${server.origin}/${this.language}/`);
    this.way = [this.language];
  }

  part(within) {
    return this.tab.locator(within);
  }

  /** Taps the link with this name; a count may stand behind it. */
  async follow(name, within = "body") {
    const link = this.part(within)
      .getByRole("link", { name: new RegExp(`^\\s*${escaped(name)}(\\s+[\\d٠-٩]+)?\\s*$`) })
      .filter({ visible: true })
      .first();
    this.must((await link.count()) > 0, `no link “${name}” in ${within}`);
    await this.tap(link);
    this.way.push(name);
  }

  /** Taps a link and waits for where it leads. */
  async tap(link) {
    const before = this.tab.url();
    await link.first().click();
    await this.tab.waitForURL((now) => now.href !== before);
  }

  /** Opens one hospital from the list of all. */
  async hospital(id) {
    await this.home();
    await this.follow(this.word("nav-hospitals"), "header nav");
    const name = await this.part(`main a[href="/${this.language}/hospitals/${id}/"]`).first().textContent();
    await this.follow(name.trim(), "main");
  }

  /** The innermost section under a heading. */
  section(id) {
    return this.part("main section").filter({ has: this.tab.getByRole("heading", { name: this.word(id), exact: true }) }).last();
  }

  /** What stands beside a label; labels of which nothing is stated stand on one line. */
  async fact(id, within = "main") {
    const label = this.word(id);
    const rows = await this.part(`${within} dt`).evaluateAll((all) => all.map((one) => [
      one.innerText.split(/\s· /).map((part) => part.trim()),
      one.nextElementSibling?.innerText.trim() ?? "",
    ]));
    const found = rows.find(([labels]) => labels.includes(label));
    this.must(found, `nothing says “${label}”`);
    this.must(found[1] !== "", `“${label}” has no value`);
    return found[1];
  }

  stated(text) {
    return text !== this.word("not-stated");
  }

  async reads(text, within = "main") {
    const there = await this.part(within).first().innerText();
    this.must(there.includes(text), `“${text}” is not on the page`);
  }

  async headings(...ids) {
    for (const id of ids) {
      const heading = this.part(`main [id="${id}"]`).getByRole("heading").first();
      this.must((await heading.count()) > 0, `no part “${id}” with a heading`);
    }
  }

  must(truth, says) {
    if (!truth) throw new Error(`${says} (${this.way.join(" › ")})`);
  }

  /** Says that part of the task waits for something that the portal does not have. */
  needs(what) {
    this.missing.push(what);
  }
}

// A hospital about which something is stated: its id, the same in every language.
const source = pages.find((page) => page.kind === "home" && page.language).language;
const hospitals = pages.filter((page) => page.kind === "hospitals/*");
const english = words("en");
const which = (says, test) => {
  const found = hospitals.find((page) => page.language === "en" && test(String(tree.get(page.file))));
  if (!found) throw new Error(`no hospital ${says}`);
  return found.url.split("/").at(-2);
};
const stated = (html, id) => {
  const beside = html.split(`<dt>${english(id)}</dt>`)[1]?.split("</dd>")[0];
  return beside !== undefined && !beside.includes(english("not-stated"));
};
const has = (pattern) => pages.find((page) => page.language === source && pattern.test(page.url));
const distinct = async (links) => new Set(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href"))));

const TASKS = [
  ["Is travelling to Japan right for me?", async (me) => {
    await me.home();
    await me.follow(me.word("home-right-for-you"), "main");
    const reasons = await me.part("main li:has(strong)").count();
    me.must(reasons >= 5, `${reasons} reasons to stop instead of 5`);
    me.must(await me.part("main [id='right-for-you'] h2, main h1").first().isVisible(), "the heading is not in sight");
  }],
  ["Which hospitals treat this?", async (me) => {
    await me.home();
    await me.follow(me.word("door-treatment"), "main");
    await me.follow(me.word("treatment-cancer-care"), "main");
    const shown = (await distinct(me.part(`main a[href^="/${me.language}/hospitals/"]:not([href$="/hospitals/"])`))).size;
    me.must(shown > 1, "the list is empty");
    await me.reads(String(shown));
    const text = await me.part("main").innerText();
    const rule = me.word.parts("list-lede").filter((part) => part.length > 20);
    me.must(rule.some((part) => text.includes(part)), "the list does not say its order");
  }],
  ["Will somebody speak my language, when, and how?", async (me) => {
    const id = which("with hours for a language", (html) => /<th scope="row"><a href="\/en\/languages\/[^]*?UTC\+9/.test(html.split("<table")[1]?.split("</table>")[0] ?? ""));
    await me.hospital(id);
    const table = me.section("section-languages").locator("table");
    me.must(await table.isVisible(), "no table of languages");
    await me.reads(me.word("column-people"), "main table");
    const rows = await table.locator("tbody tr").count();
    const named = await table.locator("tbody th[scope=row]").count();
    me.must(rows > 0 && rows === named, "a row without the name of its language");
    await me.reads("UTC+9", "main table");
    // And the other way: the language first, then its hospitals.
    const link = table.locator("th a").first();
    const language = (await link.innerText()).trim();
    await me.home();
    await me.follow(me.word("door-language"), "main");
    await me.follow(language, "main");
    me.must((await me.part(`main a[href="/${me.language}/hospitals/${id}/"]`).count()) > 0, `the list of ${language} lacks the hospital`);
  }],
  ["Is it recognised, by whom, and until when?", async (me) => {
    const id = which("that is recognised", (html) => html.includes(`href="/en/accreditation/`) && !html.includes(english("no-accreditation")));
    await me.hospital(id);
    const section = me.section("section-recognised");
    me.must((await section.locator("h3 a").count()) > 0, "no scheme is named");
    const text = await section.innerText();
    me.must(/20\d\d/.test(text), "no date in what recognises it");
    me.must(text.includes(me.word("source")), "no source beside it");
    await me.reads(me.word("facts-checked"));
    await me.tap(section.locator("h3 a"));
    me.must((await me.part(`main a[href*="/hospitals/"]`).count()) > 0, "the scheme leads to no hospitals");
  }],
  ["How do these hospitals compare?", async (me) => {
    const page = has(/\/treatments\/[^/]+\/compare\/$/);
    if (!page) return me.needs("a page that compares");
    const treatment = page.url.split("/").at(-3);
    await me.home();
    await me.follow(me.word("door-treatment"), "main");
    await me.follow(me.word(`treatment-${treatment}`), "main");
    await me.tap(me.part(`main a[href="/${me.language}/treatments/${treatment}/compare/"]`));
    const table = me.part("main table").first();
    me.must((await table.locator("caption").count()) === 1, "the table has no caption");
    me.must((await table.locator("th[scope=col]").count()) >= 2, "nothing stands side by side");
    me.must((await table.locator("th[scope=row]").count()) >= 5, "the rows have no names");
    await me.reads(me.word("not-stated"));
  }],
  ["What does all of it cost?", async (me) => {
    await me.home();
    await me.follow(me.word("nav-costs"), "header nav");
    await me.headings("who-pays", "points", "deposit", "insurance", "help");
    const id = which("with a price rule", (html) => stated(html, "label-price-rule"));
    await me.hospital(id);
    me.must(me.stated(await me.fact("label-price-rule", "#costs")), "the price rule is not stated");
    for (const label of ["label-tax", "label-estimate", "label-deposit", "label-payment", "label-insurance"]) await me.fact(label, "#costs");
  }],
  ["Whom do I write to, and what do I send?", async (me) => {
    const id = which("with papers to send and a telephone", (html) => stated(html, "label-documents") && html.includes("tel:"));
    await me.hospital(id);
    const how = ["coordinator-required", "direct", "direct-or-coordinator", "referral-only", "unknown"]
      .map((route) => me.word(`intake-heading-${route}`));
    const first = (await me.part("main h2").first().innerText()).trim();
    me.must(how.includes(first), `“${first}” comes before how to apply`);
    me.must(me.stated(await me.fact("label-documents", "#apply")), "the papers are not stated");
    for (const label of ["label-document-languages", "label-reply", "label-interpreter"]) await me.fact(label, "#apply");
    const order = await me.part("main").first().evaluate((main) => {
      const phone = main.querySelector("a[href^='tel:']");
      return Boolean(main.querySelector("h2").compareDocumentPosition(phone) & 4);
    });
    me.must(order, "a telephone number comes before how to apply");
    await me.home();
    await me.follow(me.word("nav-how-it-works"), "header nav");
    await me.part(`main a[href$="/records/"]`).first().click();
    await me.headings("list", "formats", "languages");
  }],
  ["Which company applies for me?", async (me) => {
    await me.home();
    await me.follow(me.word("nav-coordinators"), "header nav");
    await me.follow(me.word("amtac-meaning"), "main");
    me.must(await me.part("[id='amtac']").first().isVisible(), "what the accreditation means is not there");
    await me.home();
    await me.follow(me.word("door-help"), "main");
    // The first of the list that says how to reach it.
    const links = await me.part("main :is(h2, h3) a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    const url = links.find((one) => /href="(tel|mailto):/.test(String(tree.get(`${one.slice(1)}index.html`))));
    me.must(url, "no company says how to reach it");
    await me.tap(me.part(`main a[href="${url}"]`));
    me.must(/AMTAC-\d+/.test(await me.fact("label-amtac")), "the company has no number of its accreditation");
    await me.fact("label-guarantor");
    me.must((await me.part("main a[href^='tel:'], main a[href^='mailto:']").count()) > 0, "no way to reach the company");
    me.must(await me.section("section-languages").isVisible(), "nothing says which languages it speaks");
  }],
  ["Can I have a second opinion before I travel?", async (me) => {
    const id = which("that gives a second opinion", (html) => stated(html, "label-second-opinion"));
    await me.hospital(id);
    me.must(me.stated(await me.fact("label-second-opinion", "#second-opinion")), "the second opinion is not stated");
  }],
  ["Which visa do I and my companion need?", async (me) => {
    await me.home();
    await me.follow(me.word("nav-visa"), "footer");
    await me.headings("need", "length", "entries", "companions", "guarantor", "papers");
    const papers = await me.part("main #papers li").count();
    me.must(papers >= 7, `${papers} papers in the lists`);
    me.must((await me.part("main a[href*='mofa.go.jp']").count()) > 0, "no link to the ministry");
  }],
  ["Room, food, prayer, children: what is possible?", async (me) => {
    const id = which("that says something of a stay", (html) => stated(html, "label-companion"));
    await me.hospital(id);
    const answers = ["answer-yes", "answer-on-request", "answer-no", "not-stated"].map((one) => me.word(one));
    for (const label of ["label-companion", "label-private-room", "label-diet", "label-prayer", "label-wheelchair", "label-children"]) {
      const answer = await me.fact(label, "#stay");
      me.must(answers.some((one) => answer.startsWith(one)), `“${answer}” is none of the four answers`);
    }
  }],
  ["How do I get there, and what do I show the driver?", async (me) => {
    const id = which("with an address", (html) => stated(html, "label-address"));
    await me.hospital(id);
    const card = me.section("section-card").locator("[lang=ja]").first();
    const text = await card.innerText();
    me.must(text.includes(me.word("card-go")) && text.includes(me.word("card-help")), "the card does not ask");
    me.must(/[\u3400-\u9fff]{2,}/.test(await card.locator(".big").innerText()), "the card has no Japanese name");
    me.must((await card.getAttribute("dir")) === "ltr", "the card is not from left to right");
    me.must(me.stated(await me.fact("label-address", "#contact")), "the address is not stated");
    // The same to keep: as an entry of the address book, and as one sheet of paper.
    const contact = await me.section("section-card").locator("a[download]").getAttribute("href");
    me.must(/TEL|ADR/.test(String(tree.get(contact.slice(1)))), "the contact has no address");
    await me.follow(me.word("sheet-link"), "main");
    await me.reads(me.word("sheet-card-ask"), "main");
    me.must((await me.part("main svg.qr").count()) === 1, "no code to read from paper");
    me.must((await me.part("main .turned").count()) === 1, "no card for the person in front");
    await me.follow(me.word("sheet-back"), "main");
  }],
  ["What happens in hospital, and what are my rights?", async (me) => {
    await me.home();
    await me.follow(me.word("nav-how-it-works"), "header nav");
    await me.headings("step-6");
    me.must((await me.part("main #step-6 li").count()) >= 4, "the step says too little");
    me.needs("forms and patients' rights by language");
  }],
  ["It got worse: whom do I call?", async (me) => {
    const deep = pages.filter((page) => page.language === me.language && page.kind !== "emergency");
    const far = deep.find((page) => page.kind === "hospitals/*");
    const without = deep.filter((page) => !String(tree.get(page.file)).split("<main")[0].includes(`href="/${me.language}/emergency/"`));
    me.must(without.length === 0, `${without.length} pages without the link, such as ${without[0]?.url}`);
    await me.tab.goto(server.origin + far.url);
    me.way = [far.url];
    await me.follow(me.word("nav-emergency"), "header");
    for (const number of ["119", "110", "+815038162787"]) {
      me.must(await me.part(`main a[href="tel:${number}"]`).first().isVisible(), `no ${number} to tap`);
    }
    const call = await me.part("main a[href='tel:119']").first().boundingBox();
    me.must(call.y < 720, "119 is not on the first screen");
    me.must((await me.part("main :is(bdi, p, li)[lang=ja]").count()) >= 8, "too few phrases to show");
    if (![...tree.keys()].some((path) => /(^|\/)(sw|service-worker)[^/]*\.js$/.test(path))) me.needs("a copy for when there is no line");
  }],
  ["I am home again: reports, medicines, the next visit", async (me) => {
    await me.home();
    await me.follow(me.word("nav-how-it-works"), "header nav");
    await me.part(`main a[href$="/after-return/"]`).first().click();
    await me.headings("before-leaving", "reports", "medicines", "follow-up", "coming-back");
    await me.home();
    await me.follow(me.word("nav-centres"), "footer");
    const centre = me.part(`main a[href^="/${me.language}/near-home/"]:not([href*="/in/"])`).first();
    if ((await centre.count()) === 0) await me.tap(me.part(`main a[href^="/${me.language}/near-home/in/"]`));
    await me.tap(centre);
    await me.fact("label-follow-up");
    await me.home();
    await me.follow(me.word("nav-for-doctors"), "footer");
    await me.headings("sensible", "send", "who-answers");
  }],
];

const done = [];
await inPairs(["en", "ar"].filter((one) => !flag("only") || new RegExp(flag("only")).test(`/${one}/`)), async (language) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 720 } });
  context.setDefaultTimeout(15_000);
  const me = new Person(await context.newPage(), language);
  for (const [place, [says, walk]] of TASKS.entries()) {
    me.missing = [];
    try {
      await walk(me);
      done.push([language, place]);
      const later = me.missing.length > 0 ? ` — needs ${me.missing.join(", ")}` : "";
      ok(`${language} ${place + 1}. ${says}${later}`);
    } catch (error) {
      fail(`${place + 1}. ${says}: ${error.message.split("\n")[0]}`, language);
    }
  }
  await context.close();
});
await browser.close();
await server.close();
finish(`${done.length} tasks walked with scripts off`);
