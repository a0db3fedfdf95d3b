// What a host reads in `_headers`: a path, which may end in `*`, and below it its headers.

/** From the text of `_headers`, the headers of an address. */
export const headersOf = (text) => {
  const rules = [];
  for (const line of text.split("\n").filter(Boolean)) {
    if (!line.startsWith(" ")) rules.push({ path: line, headers: [] });
    else {
      const [name, ...value] = line.trim().split(": ");
      rules.at(-1).headers.push([name.toLowerCase(), value.join(": ")]);
    }
  }
  const matches = ({ path }, address) => path.endsWith("*")
    ? address.startsWith(path.slice(0, -1))
    : address === path;
  return (address) => Object.fromEntries(rules.filter((rule) => matches(rule, address)).flatMap((rule) => rule.headers));
};
