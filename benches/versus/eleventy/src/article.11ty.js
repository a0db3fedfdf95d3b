import { escape, markdown, page, permalink } from "../page.js";

export const data = {
  pagination: { data: "portal.articles", size: 1, alias: "article" },
  permalink: ({ article }) => permalink(article.lang, `articles/${article.id}/`),
};

export function render({ portal, article: { id, lang, title, body } }) {
  const main = `<article>
<h1>${escape(title)}</h1>
${markdown.render(body)}</article>
`;
  return page(portal, lang, `articles/${id}/`, title, main);
}
