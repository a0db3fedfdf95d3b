// The search itself, beside the page: a worker has a policy of its own, so that no page has
// to allow WebAssembly.
//
// Pagefind asks the page for its language. Here is no page, only a name.
self.document = { currentScript: null, querySelector: () => ({ getAttribute: () => self.name }) };

let index;
const found = new Map();

const calls = {
  // Loads the index; the codes of everything that has a name.
  async codes(path) {
    index ??= await import(`${path}pagefind.js`);
    // Otherwise addresses begin with the host, which is not known to be the page's here.
    await index.options({ baseUrl: path.replace(/pagefind\/$/, '') });
    return Object.keys((await index.filters()).code ?? {});
  },
  // The ids of what is found, best first.
  async search(text, options) {
    const { results } = await index.search(text, options);
    for (const one of results) found.set(one.id, one);
    return results.map(({ id }) => id);
  },
  // What a result shows.
  show: (id) => found.get(id).data(),
};

self.onmessage = async ({ data: [turn, call, ...given] }) => {
  try {
    self.postMessage([turn, await calls[call](...given)]);
  } catch (error) {
    self.postMessage([turn, undefined, String(error)]);
  }
};
