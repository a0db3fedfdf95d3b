// The filters beside a list work by the stylesheet alone. This adds an address for what is
// chosen, a count that is said, what was chosen as buttons, a search by name, and all pages
// of a long list at once. What is chosen stands behind the # of the address: a reader's
// condition is never sent to a server.
{
  const form = document.querySelector(".filter");
  const results = document.querySelector("#results");
  const list = results.querySelector(".list");
  const found = results.querySelector(".found");
  const chips = results.querySelector(".chips");
  const less = results.querySelector(".less");
  const ways = [...form.querySelectorAll(".go a")];
  const reset = form.querySelector("[type=reset]");
  const search = form.querySelector("[type=search]");
  const controls = [...form.querySelectorAll("[value]:not([value=''])")];
  const anyOf = new Map(
    [...form.querySelectorAll("[value='']")].map((control) => [control.name, control]),
  );
  const language = document.documentElement.lang;
  const plural = new Intl.PluralRules(language);
  // Spellings with and without marks are one.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const labelOf = (control) => control.nextSibling.textContent.trim();

  // Whatever stands for an entry: rows, and dots of a map beside them.
  let marked;
  const collect = () => {
    marked = [...document.querySelectorAll(".f")].map((element) => ({
      element,
      isRow: element.parentNode === list,
      values: new Set((element.dataset.f || "").split(" ")),
    }));
  };
  const nameOf = (row) => {
    row.name ??= fold(
      [...row.element.querySelectorAll("h3,.j,.w")].map((one) => one.textContent).join(" "),
    );
    return row.name;
  };

  const chosen = () => controls.filter((control) => control.checked);
  const typed = () => fold(search.value.trim());
  const state = () => {
    const values = chosen().map((control) => control.value).join("+");
    const text = search.value.trim();
    if (!values && !text) return "";
    return `#f=${form.dataset.v}+${values}${text ? `&q=${encodeURIComponent(text)}` : ""}`;
  };

  const clear = (control) => {
    const any = anyOf.get(control.name);
    if (any) any.checked = true;
    else control.checked = false;
  };

  // Sets the form as the address says. An address that leads to a place on the page says
  // nothing of it.
  const restore = () => {
    const hash = location.hash.slice(1);
    if (hash && !hash.startsWith("f=")) return;
    // Not as in a query: there a plus is a blank.
    const [values, text] = hash.slice(2).split("&q=");
    // The numbers of another vocabulary would choose something else.
    const [version, ...codes] = values.split("+");
    const wanted = new Set(version === form.dataset.v ? codes : []);
    for (const control of controls) control.checked = wanted.has(control.value);
    // Chosen values take the mark from "any"; where none is, "any" has it back.
    for (const [name, any] of anyOf) {
      any.checked = !controls.some((one) => one.name === name && one.checked);
    }
    try {
      search.value = decodeURIComponent(text || "");
    } catch {
      search.value = "";
    }
  };

  const chip = (control, at) => {
    const button = document.createElement("button");
    const legend = control.closest("fieldset")?.querySelector("legend").textContent;
    let label = control === search ? `“${search.value.trim()}”` : labelOf(control);
    // "Remote" and "Not stated" mean nothing without what they are about.
    if ("dogyc".includes(control.name || "-")) label = `${legend} · ${label}`;
    button.type = "button";
    button.textContent = `${label} ×`;
    button.setAttribute("aria-label", chips.dataset.remove.replace("#", () => label));
    button.addEventListener("click", () => {
      if (control === search) search.value = "";
      else clear(control);
      changed();
      (chips.children[Math.min(at, chips.children.length - 1)] || results).focus();
    });
    return button;
  };

  const update = () => {
    const now = chosen();
    const text = typed();
    const isSet = now.length > 0 || text !== "";
    const named = (row) => !text || !row.isRow || nameOf(row).includes(text);
    const fits = (row, wanted) => wanted.every((one) => row.values.has(one.value)) && named(row);
    let count = 0;
    for (const row of marked) {
      const shown = fits(row, now);
      row.element.toggleAttribute("hidden", !shown);
      if (shown && row.isRow) count += 1;
    }
    // What would remain with a value: one of a radio group takes the other's place.
    const rest = new Map();
    const remaining = (control) => {
      const name = control.type === "radio" ? control.name : "";
      if (!rest.has(name)) {
        const others = now.filter((one) => !name || one.name !== name);
        rest.set(name, marked.filter((row) => row.isRow && fits(row, others)));
      }
      return rest.get(name);
    };
    for (const control of [...anyOf.values(), ...controls]) {
      const rows = remaining(control).filter(
        (row) => !control.value || row.values.has(control.value),
      );
      control.parentNode.querySelector(".c").textContent = rows.length;
      control.parentNode.classList.toggle("off", rows.length === 0 && !control.checked);
    }
    const forms = found.dataset;
    const says = count === 0 ? forms.none : forms[plural.select(count)] || forms.other;
    found.textContent = isSet ? says.replace("#", count) : "";
    for (const way of ways) way.querySelector("span").textContent = isSet ? `(${count})` : "";
    const used = text ? [...now, search] : now;
    chips.replaceChildren(...used.map(chip));
    if (used.length > 1) {
      const all = document.createElement("button");
      all.type = "button";
      all.textContent = reset.textContent;
      all.addEventListener("click", () => {
        reset.click();
        results.focus();
      });
      chips.append(all);
    }
    chips.hidden = !isSet;
    less.classList.toggle("on", isSet);
    // The same choice in another language.
    for (const link of document.querySelectorAll(".langs a")) link.hash = state();
    if (isSet) load();
  };
  const changed = (replace) => {
    const address = location.pathname + location.search + state();
    if (state() !== location.hash) {
      history[replace ? "replaceState" : "pushState"](null, "", address);
    }
    update();
  };

  // Fetches the rows of the list's other pages once somebody filters it. Until then, and
  // where the line fails, the filters look among this page's rows, and the page says so.
  let isLoaded = !form.dataset.pages;
  const load = async () => {
    if (isLoaded) return;
    isLoaded = true;
    found.textContent = found.dataset.loading;
    const pages = form.dataset.pages.split(" ");
    const here = pages.findIndex((page) => new URL(page, location).pathname === location.pathname);
    try {
      const others = await Promise.all(
        pages.map(async (page, at) => {
          if (at === here) return [];
          const answer = await fetch(page);
          if (!answer.ok) throw new Error(answer.statusText);
          const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
          return [...parsed.querySelectorAll(".list > .f")];
        }),
      );
      list.prepend(...others.slice(0, here).flat());
      list.append(...others.slice(here + 1).flat());
      results.querySelector(".pager").remove();
      form.querySelector(".notice").remove();
      collect();
    } catch {
      // The page still says among which rows the filters look.
    }
    update();
  };

  const show = (event) => {
    event.preventDefault();
    results.scrollIntoView();
    results.focus({ preventScroll: true });
  };
  for (const way of ways) way.addEventListener("click", show);
  form.addEventListener("submit", show);
  form.addEventListener("change", (event) => event.target !== search && changed());
  search.addEventListener("input", () => changed(true));
  // The controls are reset behind this event.
  form.addEventListener("reset", () => setTimeout(() => changed()));
  addEventListener("popstate", () => {
    restore();
    update();
  });
  form.querySelector(".q").hidden = false;
  collect();
  restore();
  update();
}
