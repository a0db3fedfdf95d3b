// The preview's own part of every page: it reloads what changed, shows what is wrong, and
// tells an editor where the page comes from. It is never in a site that is built.
(() => {
  "use strict";
  const script = document.currentScript;
  const base = script.dataset.base;
  let etag = script.dataset.etag;
  const place = location.pathname;
  const title = document.title;
  const kept = `jih-scroll ${place}`;
  const HIDDEN = "jih-bar-hidden";

  // The place on the page survives a reload, whatever the browser thinks of the new height.
  const scroll = sessionStorage.getItem(kept);
  if (scroll !== null) {
    sessionStorage.removeItem(kept);
    history.scrollRestoration = "manual";
    const restore = () => scrollTo(0, Number(scroll));
    restore();
    addEventListener("load", restore);
  }
  const reload = () => {
    sessionStorage.setItem(kept, String(scrollY));
    location.reload();
  };

  const host = document.createElement("div");
  host.id = "jih-preview";
  host.lang = script.dataset.lang;
  host.dir = "ltr";
  const root = host.attachShadow({ mode: "open" });
  // The policy of the page lets in no style of others; a sheet that is built is no text.
  const sheet = (text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  root.adoptedStyleSheets = [sheet("%STYLE%")];
  const panel = document.createElement("section");
  const bar = document.createElement("aside");
  root.append(panel, bar);
  document.body.append(host);

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  // The report of `jih check`, over the last good page.
  const showReport = (report, words) => {
    panel.replaceChildren();
    panel.hidden = report.errors === 0;
    document.title = report.errors === 0 ? title : `⚠ ${report.tally} · ${title}`;
    if (report.errors === 0) return;
    panel.setAttribute("role", "alert");
    panel.append(make("h2", `${report.tally}: ${words.kept}`));
    for (const item of report.items) {
      const block = make("article");
      const head = make("p");
      if (item.href) head.append(make("a", item.place, { href: item.href }));
      else head.append(make("span", item.place));
      block.append(head, make("pre", item.drawn));
      panel.append(block);
    }
  };

  const showBar = (state) => {
    const { about, words, report } = state;
    bar.replaceChildren();
    // Side by side, one bar for each column is too much.
    bar.hidden = self !== top;
    if (bar.hidden) return;
    if (localStorage.getItem(HIDDEN) === "1") {
      const show = make("button", words.show, { type: "button" });
      show.onclick = () => { localStorage.removeItem(HIDDEN); showBar(state); };
      bar.className = "small";
      bar.append(show);
      return;
    }
    bar.className = "";
    const hide = make("button", words.hide, { type: "button" });
    hide.onclick = () => { localStorage.setItem(HIDDEN, "1"); showBar(state); };
    const line = make("p");
    if (about && about.file) {
      line.append(about.href ? make("a", about.file, { href: about.href }) : make("code", about.file));
    }
    for (const one of about ? about.languages : []) {
      line.append(make("a", one.tag, { href: one.url, ...(one.current ? { "aria-current": "true" } : {}) }));
    }
    if (about && about.languages.length > 1) {
      line.append(make("a", words.beside, { href: `${base}beside?path=${encodeURIComponent(place)}` }));
    }
    line.append(make("span", `${words.checked} ${report.checked}: ${report.tally}`), hide);
    bar.append(line);
    if (!about) return;
    const rows = (name, list, open) => {
      if (list.length === 0) return;
      const details = make("details");
      details.open = open;
      details.append(make("summary", `${name} (${list.length})`));
      const items = make("ul");
      for (const text of list) items.append(make("li", text));
      details.append(items);
      bar.append(details);
    };
    rows(words.blocks, about.blocks, false);
    rows(words.missing, about.missing, false);
  };

  let asked = 0;
  const refresh = async (cssOnly) => {
    const turn = ++asked;
    const answer = await fetch(`${base}state?path=${encodeURIComponent(place)}`);
    const state = await answer.json();
    if (turn !== asked) return;
    showReport(state.report, state.words);
    showBar(state);
    // A page that was there and is gone: the nearest one above it.
    if (state.gone && state.nearest && script.dataset.found === "true") {
      location.replace(state.nearest);
      return;
    }
    if (state.etag === etag) return;
    if (cssOnly) {
      const page = await (await fetch(place)).text();
      const fresh = /<style>([^]*?)<\/style>/.exec(page)?.[1];
      const old = document.head.querySelector("style");
      if (fresh && old) {
        document.adoptedStyleSheets = [sheet(fresh)];
        old.disabled = true;
        etag = state.etag;
        return;
      }
    }
    reload();
  };

  const events = new EventSource(`${base}events`);
  let version = null;
  events.onmessage = (event) => {
    const news = JSON.parse(event.data);
    // The first message says what there is. After the server was started anew, or while the
    // connection was lost, it may be something else.
    const cssOnly = version !== null && news.css;
    version = news.version;
    refresh(cssOnly);
  };
})();
