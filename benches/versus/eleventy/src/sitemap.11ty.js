import { BASE } from "../page.js";

export const data = { permalink: "sitemap.xml" };

export function render({ portal }) {
  const paths = [
    ...portal.hospitals.map(({ entry, lang }) => `${lang}/hospitals/${entry.id}/`),
    ...portal.coordinators.map(({ entry, lang }) => `${lang}/coordinators/${entry.id}/`),
    ...portal.articles.map(({ id, lang }) => `${lang}/articles/${id}/`),
    ...portal.terms.map(({ entry, lang }) => `${lang}/${entry.kind}/${entry.code}/`),
    ...portal.lists.map(({ lang, path }) => `${lang}/${path}`),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${BASE}/${path}</loc></url>\n`).join("")}</urlset>
`;
}
