import { escape, page, permalink } from "../page.js";

export const data = {
  pagination: { data: "portal.terms", size: 1, alias: "row" },
  permalink: ({ row }) => permalink(row.lang, `${row.entry.kind}/${row.entry.code}/`),
};

export function render({ portal, row: { entry, lang } }) {
  const { kind, label, code, hospitals } = entry;
  const words = portal.labels[lang];
  const title = words[`${label}-${code}`];
  const main = `<h1>${escape(title)}</h1>
<p>${escape(words.count)}: ${hospitals.length}</p>
<ul class="list">
${hospitals.map((one) => `<li><a href="/${lang}/hospitals/${one.id}/">${escape(one.name[lang])}</a> ${escape(one.city[lang])} <span>${one.beds}</span></li>\n`).join("")}</ul>
`;
  return page(portal, lang, `${kind}/${code}/`, title, main);
}
