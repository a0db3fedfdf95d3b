// What every page has around its own part.
import MarkdownIt from "markdown-it";

export const markdown = new MarkdownIt();
export const BASE = "https://synthetic.example.org";

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };
const SPECIAL = /[&<>"']/;

/** Text as HTML takes it. */
export function escape(value) {
  const text = String(value);
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]) : text;
}

/** Data for a script element. */
export const json = (value) => JSON.stringify(value).replace(/</g, "\\u003c");

/** Where the page of an entry goes. */
export const permalink = (lang, path) => `${lang}/${path}index.html`;

/** A page of `path` below its language. */
export function page(portal, lang, path, title, main, head = "") {
  const words = portal.labels[lang];
  const text = (key) => escape(words[key]);
  const link = (to, key) => `<li><a href="/${lang}/${to}">${text(key)}</a></li>\n`;
  const others = portal.langs;
  return `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} | ${text("site")}</title>
${head}<link rel="canonical" href="${BASE}/${lang}/${path}">
${others.map((one) => `<link rel="alternate" hreflang="${one}" href="${BASE}/${one}/${path}">\n`).join("")}<link rel="stylesheet" href="/assets/site.css">
<meta property="og:site_name" content="${text("site")}">
<meta property="og:url" content="${BASE}/${lang}/${path}">
</head>
<body>
<a class="skip" href="#main">${text("skip")}</a>
<header>
<a class="brand" href="/${lang}/">${text("site")}</a>
<nav><ul>
${link("", "home")}${link("hospitals/", "hospitals")}${link("prefectures/", "prefectures")}${link("treatments/", "treatments")}${link("spoken/", "spoken")}${link("coordinators/", "coordinators")}${link("articles/", "articles")}</ul></nav>
<nav class="languages" aria-label="${text("switch")}"><ul>
${others.map((one) => `<li><a lang="${one}" hreflang="${one}" href="${BASE}/${one}/${path}"${one === lang ? ' aria-current="true"' : ""}>${escape(portal.labels[one].endonym)}</a></li>\n`).join("")}</ul></nav>
</header>
<main id="main">
${main}</main>
<footer>
<p>${text("disclaimer")}</p>
<ul>
${link("articles/about/", "about")}${link("articles/privacy/", "privacy")}${link("articles/accessibility/", "terms")}${link("articles/records/", "data")}${link("articles/costs/", "costs")}</ul>
</footer>
</body>
</html>
`;
}
