import { escape, page, permalink } from "../page.js";

export const data = {
  pagination: { data: "portal.lists", size: 1, alias: "list" },
  permalink: ({ list }) => permalink(list.lang, list.path),
};

export function render({ portal, list: { lang, path, title, links } }) {
  const heading = portal.labels[lang][title];
  const main = `<h1>${escape(heading)}</h1>
<ul class="list">
${links.map(([to, label, count = ""]) => `<li><a href="/${lang}/${to}">${escape(label)}</a> ${count}</li>\n`).join("")}</ul>
`;
  return page(portal, lang, path, heading, main);
}
