// Runs only where a reader saved a page. What the network has is shown; what was saved, only
// where the network fails or takes too long. It saves nothing itself.
const NAME = 'saved';
const PATIENCE = 3000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const saved = (request) => caches.match(request, { cacheName: NAME, ignoreSearch: true, ignoreVary: true });
const late = () => new Promise((_, reject) => { setTimeout(reject, PATIENCE); });

// The list of what is saved, in the language of the address where there is one.
const list = async (url) => {
  if (!await caches.has(NAME)) return undefined;
  const cache = await caches.open(NAME);
  const all = (await cache.keys()).filter((one) => one.url.endsWith('/offline/'));
  const own = all.find((one) => url.startsWith(one.url.slice(0, -'offline/'.length)));
  return (own ?? all[0]) && cache.match(own ?? all[0]);
};

const answer = async (request) => {
  const copy = await saved(request);
  // Of a page that is saved, no older copy without its day: the browser keeps some too.
  const network = copy && request.mode === 'navigate'
    ? fetch(request.url, { cache: 'no-cache', redirect: 'manual' })
    : fetch(request);
  try {
    const fresh = await (copy ? Promise.race([network, late()]) : network);
    return copy && fresh.status >= 500 ? copy : fresh;
  } catch (error) {
    const other = copy ?? (request.mode === 'navigate' && await list(request.url));
    if (other) return other;
    throw error;
  }
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) {
    event.respondWith(answer(request));
  }
});
