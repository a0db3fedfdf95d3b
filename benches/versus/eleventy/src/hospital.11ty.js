import { BASE, escape, json, markdown, page, permalink } from "../page.js";

export const data = {
  pagination: { data: "portal.hospitals", size: 1, alias: "row" },
  permalink: ({ row }) => permalink(row.lang, `hospitals/${row.entry.id}/`),
};

export function render({ portal, row: { entry, lang } }) {
  const words = portal.labels[lang];
  const text = (key) => escape(words[key]);
  const path = `hospitals/${entry.id}/`;
  const name = entry.name[lang];
  const prefecture = words[`prefecture-${entry.prefecture}`];
  const summary = escape(`${name}: ${prefecture}, ${entry.city[lang]}`);
  const fact = (key, value) => `<tr><th scope="row">${text(key)}</th><td>${value}</td></tr>\n`;
  const codes = (vocabulary, list) =>
    `<ul>\n${list.map((code) => `<li>${text(`${vocabulary}-${code}`)}</li>\n`).join("")}</ul>\n`;
  const hospital = {
    "@context": "https://schema.org",
    "@id": `${BASE}/${lang}/${path}`,
    "@type": "Hospital",
    address: {
      "@type": "PostalAddress",
      addressCountry: "JP",
      addressLocality: entry.city[lang],
      addressRegion: prefecture,
      postalCode: entry.postal_code,
      streetAddress: entry.address[lang],
    },
    availableService: entry.offered.map((one) => ({ "@type": "MedicalTherapy", name: words[`treatment-${one.code}`] })),
    email: entry.email,
    geo: { "@type": "GeoCoordinates", latitude: entry.lat, longitude: entry.lon },
    hasCredential: entry.accreditations.map((one) => ({
      "@type": "EducationalOccupationalCredential",
      name: words[`scheme-${one.scheme}`],
      validUntil: one.until,
    })),
    knowsLanguage: entry.helped.map((one) => one.code),
    name,
    telephone: entry.phone,
    url: entry.website,
  };
  const crumbs = [
    [words.home, `${BASE}/${lang}/`],
    [prefecture, `${BASE}/${lang}/prefectures/${entry.prefecture}/`],
    [name, `${BASE}/${lang}/${path}`],
  ];
  const trail = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(([label, item], place) => ({ "@type": "ListItem", item, name: label, position: place + 1 })),
  };
  const main = `<nav class="crumbs" aria-label="${text("breadcrumb")}"><ol>
<li><a href="/${lang}/">${text("home")}</a></li>
<li><a href="/${lang}/prefectures/${entry.prefecture}/">${escape(prefecture)}</a></li>
<li aria-current="page">${escape(name)}</li>
</ol></nav>
<article>
<h1>${escape(name)}</h1>
<p class="verified">${text("verified")} <time datetime="${entry.verified_on}">${entry.verified_on}</time></p>
<section class="facts"><h2>${text("facts")}</h2>
<table>
${fact("city", escape(entry.city[lang]))}${fact("address", `〒${entry.postal_code} ${escape(entry.address[lang])}`)}${fact("phone", `<a href="tel:${entry.phone}">${entry.phone}</a>`)}${fact("email", `<a href="mailto:${entry.email}">${entry.email}</a>`)}${fact("website", `<a href="${entry.website}" rel="external">${entry.website}</a>`)}${fact("beds", entry.beds)}${fact("price", entry.yen_per_point)}${fact("route", entry.route)}${fact("reply", entry.reply_days)}${entry.stay.map((one) => fact(one.key, text(one.answer))).join("")}</table></section>
<section class="treatments"><h2>${text("treatments")}</h2><ul>
${entry.offered
    .map(
      (one) =>
        `<li><a href="/${lang}/treatments/${one.code}/">${text(`treatment-${one.code}`)}</a> <span>${text("since")} ${one.since}</span>${one.course ? ` <span>${text(`condition-${one.course.condition}`)}: ${one.course.sessions}, ${one.course.days}</span>` : ""}${one.cost ? ` <span>${text("cost")} ${one.cost[0]}–${one.cost[1]}</span>` : ""}</li>\n`,
    )
    .join("")}</ul></section>
<section class="spoken"><h2>${text("spoken")}</h2><ul>
${entry.helped.map((one) => `<li><a href="/${lang}/spoken/${one.code}/">${text(`language-${one.code}`)}</a> ${text(`mode-${one.mode}`)}</li>\n`).join("")}</ul></section>
<section class="accreditations"><h2>${text("accreditations")}</h2><ul>
${entry.accreditations.map((one) => `<li><strong>${text(`scheme-${one.scheme}`)}</strong> <span>${one.number}</span> ${text("since")} <time datetime="${one.since}">${one.since}</time>, ${text("until")} <time datetime="${one.until}">${one.until}</time></li>\n`).join("")}</ul></section>
<section class="documents"><h2>${text("documents")}</h2>
${codes("document", entry.documents)}</section>
<section class="services"><h2>${text("services")}</h2>
${codes("service", entry.services)}</section>
<section class="about"><h2>${text("about")}</h2>
${markdown.render(entry.description[lang])}</section>
<p class="map"><a href="https://www.openstreetmap.org/?mlat=${entry.lat}&amp;mlon=${entry.lon}">${text("map")}</a></p>
<p class="report"><a href="/${lang}/articles/about/?subject=${entry.id}">${text("report")}</a></p>
</article>
<script type="application/ld+json">${json(hospital)}</script>
<script type="application/ld+json">${json(trail)}</script>
`;
  const head = `<meta name="description" content="${summary}">
<meta property="og:title" content="${escape(name)}">
<meta property="og:description" content="${summary}">
`;
  return page(portal, lang, path, name, main, head);
}
