// The page on every screen and by keyboard alone, for every kind of page in every language:
// nothing runs off sideways, every control is reached and seen, everything is large enough
// for a thumb, and a high-contrast theme hides nothing.
//
//     node layout.mjs <built portal> [--only=<pattern of addresses>] <browser>

import { fail, finish, heaviest, inPairs, languages, launch, ok, serve, subjects } from "./site.mjs";

const server = await serve();
const browser = await launch();
const off = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
const tabs = [await browser.newPage(off), await browser.newPage(off)];
const controls = await Promise.all(tabs.map((tab) => tab.context().newCDPSession(tab)));

// What runs in the page is written as functions of the page alone. Scripts of the portal are
// off, so these must not wait for anything.

const overflow = () => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= Math.min(room, innerWidth)) return null;
  const shown = (element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`;
  const held = (element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== "visible") return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return (box.right > room + 1 || box.left < -1) && box.width > 0 && !held(element);
  });
  return wide.length ? shown(wide.at(-1)) : "the page";
};

// WCAG 1.4.12, and text twice as large without the layout.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;
const LARGE = "html { font-size: 212.5% !important }";

// Playwright's own way waits for an event, which never comes with scripts off.
const dress = (css) => {
  document.getElementById("dress")?.remove();
  const style = document.head.appendChild(document.createElement("style"));
  style.id = "dress";
  style.textContent = css;
};

const SIZES = [
  { name: "320 px", width: 320, height: 640, scale: 1 },
  { name: "320 px, WCAG text spacing", width: 320, height: 640, scale: 1, css: SPACING },
  { name: "320 px, text at 200 %", width: 320, height: 640, scale: 1, css: LARGE },
  { name: "1280 px at 400 %", width: 320, height: 200, scale: 4 },
  { name: "768 px", width: 768, height: 1024, scale: 1 },
  { name: "1280 px", width: 1280, height: 800, scale: 1 },
];

const resize = (control, { width, height, scale }) => control.send("Emulation.setDeviceMetricsOverride", {
  width, height, deviceScaleFactor: scale, mobile: false,
});

const sizes = async (tab, control, where) => {
  for (const size of SIZES) {
    await resize(control, size);
    await tab.evaluate(dress, size.css ?? "");
    const found = await tab.evaluate(overflow);
    if (found) fail(`runs off sideways at ${size.name}: ${found}`, where);
    if (size.scale > 1) {
      const pinned = await tab.evaluate(() => [...document.querySelectorAll("body *")]
        .filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position))
        .map((one) => one.getBoundingClientRect().height / innerHeight)
        .reduce((most, one) => Math.max(most, one), 0));
      if (pinned > 0.34) fail(`something pinned covers ${Math.round(pinned * 100)} % of the screen at ${size.name}`, where);
    }
  }
  await tab.evaluate(dress, "");
};

// Boxes of what can be tapped. A link inside a sentence is as high as its line and is exempt
// (WCAG 2.5.8); a radio button is as large as the label that it is in.
const targets = () => {
  const wrong = [];
  const large = "nav a, summary, header a, a[href^='tel:'], button, select, label, h2 a, h3 a, .links a, [type=search], [type=text]";
  const union = (boxes) => {
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    return {
      width: Math.max(...boxes.map((box) => box.right)) - left,
      height: Math.max(...boxes.map((box) => box.bottom)) - top,
    };
  };
  const inSentence = (element) => {
    if (!getComputedStyle(element).display.startsWith("inline")) return false;
    const block = element.closest("p, li, td, th, dd, dt, figcaption, caption, div, section");
    const own = element.textContent.trim().length;
    return block && block.textContent.trim().length > own + 1;
  };
  for (const element of document.querySelectorAll("a[href], button, summary, input, select, textarea, label:has(input, select)")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
    if (element.matches(".skip") || element.matches("input[type=hidden]")) continue;
    const labels = element.labels ? [...element.labels] : [];
    const box = union([element, ...labels].map((one) => one.getBoundingClientRect()));
    const must = element.matches(large) || labels.length > 0 ? 44 : 24;
    if (must === 24 && inSentence(element)) continue;
    if (box.width < must - 0.5 || box.height < must - 0.5) {
      const name = (one) => `${one.localName}${[...one.classList].map((part) => `.${part}`).join("")}`;
      const path = [element.parentElement.parentElement, element.parentElement, element].map(name).join(" > ");
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      wrong.push([`a target under ${must} px: ${path}`, `${element.textContent.trim().slice(0, 30)} ${size}`]);
    }
  }
  return wrong;
};

// Without scripts a button does something by itself or is not there.
const dead = () => [...document.querySelectorAll("button, [role=button]")]
  .filter((one) => one.checkVisibility())
  .filter((one) => !(one.form && one.type !== "button") && !one.popoverTargetElement && !one.hasAttribute("commandfor"))
  .map((one) => one.outerHTML.slice(0, 90));

// With colours forced: what must still be told from its ground.
const forced = () => {
  const wrong = [];
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return paint.getImageData(0, 0, 1, 1).data;
  };
  const light = ([red, green, blue]) => [red, green, blue]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
  const contrast = (one, other) => {
    const [a, b] = [light(channels(one)), light(channels(other))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const ground = (element) => {
    for (let up = element; up; up = up.parentElement) {
      const colour = getComputedStyle(up).backgroundColor;
      if (channels(colour)[3] > 0) return colour;
    }
    return "Canvas";
  };
  const says = (element) => element.outerHTML.replace(/ href="[^"]*"/, "").slice(0, 90);
  for (const element of document.querySelectorAll("a[href], button, summary, label, h1, h2, h3, p, td, th, dd, dt")) {
    if (!element.checkVisibility() || element.textContent.trim() === "") continue;
    if (contrast(getComputedStyle(element).color, ground(element)) < 4.5) wrong.push(`text: ${says(element)}`);
  }
  for (const element of document.querySelectorAll("button, select, textarea, input:not([type=radio], [type=checkbox], [type=hidden])")) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const line = style.borderBlockEndStyle !== "none" && parseFloat(style.borderBlockEndWidth) >= 1;
    if (!line || contrast(style.borderBlockEndColor, ground(element.parentElement)) < 3) wrong.push(`border: ${says(element)}`);
  }
  const drawn = "path, rect, circle, ellipse, polygon, polyline, line, use";
  for (const drawing of document.querySelectorAll("svg")) {
    if (!drawing.checkVisibility()) continue;
    const seen = (shape) => {
      const style = getComputedStyle(shape);
      const behind = ground(drawing);
      return [style.fill, style.stroke].some((colour) => colour !== "none" && contrast(colour, behind) >= 3);
    };
    const shapes = [...drawing.querySelectorAll(drawn)].filter((shape) => !shape.closest("defs, symbol"));
    if (shapes.length > 0 && !shapes.some(seen)) wrong.push(`drawing: ${says(drawing)}`);
    for (const link of drawing.querySelectorAll("a")) {
      const inside = [...link.querySelectorAll(`${drawn}, text`)];
      if (inside.length > 0 && !inside.some(seen)) wrong.push(`part of a drawing: ${says(link)}`);
    }
  }
  return [...new Set(wrong)];
};

// What Tab must reach, in the order of the page. Of a group of radio buttons one is reached.
const stops = () => {
  const groups = new Set();
  const all = [...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex]")];
  let place = 0;
  for (const element of all) {
    if (element.tabIndex < 0 || element.disabled || element.type === "hidden") continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.localName === "summary" && element.parentElement.localName !== "details") continue;
    if (element.type === "radio") {
      const group = `${element.form?.id} ${element.name}`;
      const checked = document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`);
      if (checked ? checked !== element : groups.has(group)) continue;
      groups.add(group);
    }
    element.setAttribute("data-stop", place);
    place += 1;
  }
  return place;
};

const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const inside = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((one) => one.contains(top)));
  };
  // The part of it that is on the screen: a table can be taller than a telephone.
  const boxes = [...element.getClientRects()].map((one) => ({
    left: Math.max(one.left, 0),
    right: Math.min(one.right, innerWidth),
    top: Math.max(one.top, 0),
    bottom: Math.min(one.bottom, innerHeight),
  })).filter((one) => one.right > one.left && one.bottom > one.top);
  const marked = (one) => {
    const its = getComputedStyle(one);
    return its.outlineStyle !== "none" && parseFloat(its.outlineWidth) >= 3;
  };
  return {
    stop: element.dataset.stop === undefined ? null : Number(element.dataset.stop),
    scrolls: style.overflowX !== "visible" || style.overflowY !== "visible",
    outline: marked(element) || [...(element.labels ?? [])].some(marked),
    seen: boxes.some((one) => inside((one.left + one.right) / 2, (one.top + one.bottom) / 2)),
    says: element.outerHTML.replace(/ data-stop="\d+"/, "").replace(/ href="[^"]*"/, "").slice(0, 90),
  };
};

let pressed = 0;
const keyboard = async (tab, where) => {
  const count = await tab.evaluate(stops);
  let next = 0;
  // More than there are stops: areas that scroll are stops of the browser's own.
  for (let press = 0; next < count && press < count * 2 + 20; press += 1) {
    await tab.keyboard.press("Tab");
    pressed += 1;
    const now = await tab.evaluate(focused);
    if (!now) {
      fail(`Tab leaves the page at stop ${next} of ${count}`, where);
      return;
    }
    if (!now.outline) fail("focus is not visible", `${where} (${now.says})`);
    if (!now.seen) fail("focus is covered or out of sight", `${where} (${now.says})`);
    if (now.stop === null) {
      if (!now.scrolls) fail("Tab stops at what is no control", `${where} (${now.says})`);
    } else if (now.stop === next) {
      next += 1;
    } else {
      const missed = await tab.evaluate((stop) => document.querySelector(`[data-stop="${stop}"]`).outerHTML.slice(0, 90), next);
      fail("Tab passes a control by", `${where} (${missed})`);
      next = now.stop + 1;
    }
  }
  if (next < count) fail(`Tab is caught after stop ${next} of ${count}`, where);
};

// The two things at the top that a keyboard needs: to pass by it, and to open the menu.
const top = async (tab, where) => {
  await tab.keyboard.press("Tab");
  const skip = await tab.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    return { href: document.activeElement.getAttribute("href"), height: box.height, top: box.top };
  });
  if (!skip.href?.startsWith("#")) {
    fail("the first stop is no link past the head", where);
    return;
  }
  if (skip.top < 0 || skip.height < 43.5) fail("the link past the head is out of sight or under 44 px", where);
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  const beyond = await tab.evaluate(() => {
    const element = document.activeElement;
    return Boolean(element.closest("main")) || !document.querySelector("main :is(a[href], button, input, summary, [tabindex])");
  });
  if (!beyond) fail("the link past the head does not lead into the text", where);
};

const menu = async (tab, where) => {
  const summary = tab.locator("header summary").first();
  if ((await summary.count()) === 0) return;
  await summary.focus();
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  const inside = await tab.evaluate(() => Boolean(document.activeElement.closest("details[open] a")));
  if (!inside) fail("Enter does not open the menu to the keyboard", where);
  await summary.focus();
  await tab.keyboard.press("Enter");
};

const list = new Set(heaviest());
let seen = 0;
await inPairs(subjects(), async (subject, place) => {
  const [tab, control, where] = [tabs[place], controls[place], subject.url];
  await tab.goto(server.origin + subject.url);
  await sizes(tab, control, where);
  for (const says of await tab.evaluate(dead)) fail(`does nothing without scripts: ${says}`, where);
  for (const size of [SIZES[0], SIZES.at(-1)]) {
    await resize(control, size);
    for (const [what, which] of await tab.evaluate(targets)) fail(what, `${where} (${size.name}: ${which})`);
  }
  for (const colorScheme of ["light", "dark"]) {
    await tab.emulateMedia({ forcedColors: "active", colorScheme });
    for (const says of await tab.evaluate(forced)) fail(`lost in forced colours: ${says}`, where);
  }
  await tab.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  if (list.has(subject)) {
    await resize(control, SIZES[0]);
    await keyboard(tab, where);
    if (languages.includes(subject.language)) {
      // Loaded anew: Tab goes on from where it was last.
      await tab.goto(server.origin + subject.url);
      await top(tab, where);
      await menu(tab, where);
    }
  }
  seen += 1;
});
ok(`${seen} pages at ${SIZES.length} sizes, with scripts off, in forced colours`);
ok(`${list.size} pages by keyboard, ${pressed} times Tab`);

// What scripts add must fit as well.
const on = await Promise.all([0, 1].map(() => browser.newPage({ viewport: { width: 320, height: 640 } })));
const scripted = [...list].filter((page) => page.scripts);
await inPairs(scripted, async (subject, place) => {
  await on[place].goto(server.origin + subject.url);
  const found = await on[place].evaluate(overflow);
  if (found) fail(`runs off sideways at 320 px with scripts: ${found}`, subject.url);
  for (const [what, which] of await on[place].evaluate(targets)) fail(what, `${subject.url} (scripts on: ${which})`);
});
ok(`${scripted.length} pages with their scripts on`);

await browser.close();
await server.close();
finish("nothing is cut off, hidden or out of reach");
