// The whole catalogue, read once: `IN` is what `synthetic N IN --for eleventy` wrote.
import fs from "node:fs";
import path from "node:path";
import { load } from "js-yaml";

const read = (name) => fs.readFileSync(path.join(process.env.IN, name), "utf8");
const entries = (folder) =>
  fs.readdirSync(path.join(process.env.IN, folder)).sort().map((name) => load(read(`${folder}/${name}`)));

const labels = Object.fromEntries(JSON.parse(read("labels.json")));
const langs = Object.keys(labels);
const each = (list) => list.flatMap((entry) => langs.map((lang) => ({ entry, lang })));

const hospitals = entries("hospitals");
const coordinators = entries("coordinators");
const articles = fs
  .readdirSync(path.join(process.env.IN, "articles"))
  .sort()
  .map((name) => {
    const [id, lang] = name.split(".");
    const [, head, body] = read(`articles/${name}`).split("---\n");
    return { id, lang, body, ...load(head) };
  });

// The lists of hospitals, by what they have in common.
const KINDS = {
  prefectures: ["prefecture", (hospital) => [hospital.prefecture]],
  treatments: ["treatment", (hospital) => hospital.offered.map((row) => row.code)],
  spoken: ["language", (hospital) => hospital.helped.map((row) => row.code)],
};
const terms = [];
for (const [kind, [label, codes]] of Object.entries(KINDS)) {
  const found = new Map();
  for (const hospital of hospitals) {
    for (const code of codes(hospital)) {
      if (!found.has(code)) found.set(code, []);
      found.get(code).push(hospital);
    }
  }
  for (const code of [...found.keys()].sort()) {
    terms.push({ kind, label, code, hospitals: found.get(code) });
  }
}

const lists = langs.flatMap((lang) => [
  { lang, path: "", title: "site", links: ["hospitals", ...Object.keys(KINDS), "coordinators", "articles"].map((kind) => [`${kind}/`, labels[lang][kind]]) },
  { lang, path: "hospitals/", title: "hospitals", links: hospitals.slice(0, 50).map((one) => [`hospitals/${one.id}/`, one.name[lang]]) },
  { lang, path: "coordinators/", title: "coordinators", links: coordinators.map((one) => [`coordinators/${one.id}/`, one.name[lang]]) },
  { lang, path: "articles/", title: "articles", links: articles.filter((one) => one.lang === lang).map((one) => [`articles/${one.id}/`, one.title]) },
  ...Object.keys(KINDS).map((kind) => ({
    lang,
    path: `${kind}/`,
    title: kind,
    links: terms.filter((term) => term.kind === kind).map((term) => [`${kind}/${term.code}/`, `${labels[lang][`${term.label}-${term.code}`]}`, term.hospitals.length]),
  })),
]);

export default {
  labels,
  langs,
  hospitals: each(hospitals),
  coordinators: each(coordinators),
  articles,
  terms: each(terms),
  lists,
};
