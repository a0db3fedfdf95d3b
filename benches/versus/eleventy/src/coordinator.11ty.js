import { escape, markdown, page, permalink } from "../page.js";

export const data = {
  pagination: { data: "portal.coordinators", size: 1, alias: "row" },
  permalink: ({ row }) => permalink(row.lang, `coordinators/${row.entry.id}/`),
};

export function render({ portal, row: { entry, lang } }) {
  const text = (key) => escape(portal.labels[lang][key]);
  const codes = (vocabulary, list) =>
    `<ul>\n${list.map((code) => `<li>${text(`${vocabulary}-${code}`)}</li>\n`).join("")}</ul>\n`;
  const main = `<article>
<h1>${escape(entry.name[lang])}</h1>
<p><a href="${entry.website}">${entry.website}</a> ${entry.phone} <a href="mailto:${entry.email}">${entry.email}</a></p>
${codes("language", entry.helped)}${codes("service", entry.services)}${markdown.render(entry.description[lang])}</article>
`;
  return page(portal, lang, `coordinators/${entry.id}/`, entry.name[lang], main);
}
