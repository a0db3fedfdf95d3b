// Writes schema.json: the part of schema.org's vocabulary that pages use. See README.md.
//
//     npm pack schema-dts@2.1.0 && tar xzf schema-dts-2.1.0.tgz
//     node tests/vocabulary/make.mjs package/dist/schema.d.ts > tests/vocabulary/schema.json
//
// The same package gives the same bytes.

import { readFileSync } from "node:fs";

// The types that pages name. What they inherit from comes with them.
const USED = [
  "AboutPage", "BreadcrumbList", "Certification", "CollectionPage", "ContactPoint", "DataDownload",
  "Dataset", "GeoCircle", "GeoCoordinates", "Hospital", "ItemList", "ListItem",
  "LocationFeatureSpecification", "MedicalOrganization", "MedicalTest", "MedicalTherapy",
  "MedicalWebPage", "OpeningHoursSpecification", "Organization", "PostalAddress", "Project",
  "RadiationTherapy", "SurgicalProcedure", "TravelAgency", "WebPage", "WebSite",
];
const ENUMERATIONS = [
  "DayOfWeek", "IPTCDigitalSourceEnumeration", "ItemListOrderType", "MedicalSpecialty",
];

const text = readFileSync(process.argv[2], "utf8");
const bases = new Map();
for (const [, name, parents, body] of text.matchAll(/interface (\w+)Base extends ([^{]+) \{\n([^]*?)\n\}/g)) {
  bases.set(name, { parents: named(parents), body });
}
const leaves = new Map();
for (const [, name, parents] of text.matchAll(/interface (\w+)Leaf extends ([^{]+) \{/g)) leaves.set(name, named(parents));

// Of another vocabulary, or of the package itself: no business of ours.
function named(list) {
  return [...list.matchAll(/(?<![\w<])([A-Z]\w*)Base\b/g)].map(([, name]) => name);
}

const types = {};
const properties = {};
const visit = (name) => {
  if (types[name]) return;
  const base = bases.get(name);
  const parents = base ? base.parents : leaves.get(name);
  if (!parents) throw new Error(`no type ${name}`);
  types[name] = [...parents].sort();
  for (const [, property, range] of (base?.body ?? "").matchAll(/"(\w+)"\?: SchemaValue<(.*?), "\w+">;/g)) {
    const known = (properties[property] ??= { domain: [], range: [] });
    known.domain.push(name);
    // Types that take a parameter only name what a template of the package fills in.
    const parts = range.replace(/<[^<>]*>/g, "").split("|").map((one) => one.trim());
    known.range = [...new Set([...known.range, ...parts.filter((one) => one !== "IdReference" && !one.startsWith('"'))])].sort();
  }
  parents.forEach(visit);
};
USED.forEach(visit);

const members = {};
for (const name of ENUMERATIONS) {
  const [, body] = text.match(new RegExp(`export type ${name} = ([^;]*);`));
  members[name] = [...body.matchAll(/"https:\/\/schema\.org\/(\w+)"/g)].map(([, one]) => one).sort();
}
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
for (const one of Object.values(properties)) one.domain.sort();
const line = ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
const block = (map) => `{\n${Object.entries(sorted(map)).map(line).join(",\n")}\n}`;
process.stdout.write(`{\n"types": ${block(types)},\n"properties": ${block(properties)},\n"members": ${block(members)}\n}\n`);
