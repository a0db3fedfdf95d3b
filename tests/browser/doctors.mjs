// What a doctor prints: one sheet of A4 in every language, with the letter, the coordinators
// and every treatment on it.
//
//     node doctors.mjs <built portal> [--only=<pattern of addresses>] <browser>

import { fail, finish, launch, ok, pages, serve } from "./site.mjs";

const server = await serve();
const browser = await launch();
const subjects = pages.filter((page) => page.kind === "for-doctors");
if (subjects.length === 0) fail("no page for doctors", "the portal");

// The tree of pages of a PDF says how many it has.
const count = (pdf) => Math.max(...[...pdf.toString("latin1").matchAll(/\/Count (\d+)/g)].map(([, number]) => Number(number)));

for (const subject of subjects) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(server.origin + subject.url);
  const sheets = count(await tab.pdf({ format: "A4" }));
  if (sheets !== 1) fail("not one sheet of A4", `${subject.url} (${sheets})`);
  await tab.emulateMedia({ media: "print" });
  const hidden = await tab.evaluate(() => [
    ...document.querySelectorAll("#treatments p:not(.data) a, #treatments h3 a, #letter li, #coordinators a[href^='tel:'], .prose > :first-child .notice"),
  ].filter((one) => one.getClientRects().length === 0).map((one) => one.textContent));
  for (const text of hidden) fail(`not on paper: ${text}`, subject.url);
  const address = await tab.locator(".state").innerText();
  if (!address.includes(subject.url)) fail("the paper does not say where it is from", subject.url);
  ok(`${subject.url} is one sheet`);
  await context.close();
}
await browser.close();
await server.close();
finish("a doctor prints one sheet in every language");
