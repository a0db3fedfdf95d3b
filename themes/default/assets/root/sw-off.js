// In place of the service worker where pages can no longer be saved: what was saved goes, and
// so does this.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(
  caches.delete('saved').then(() => self.registration.unregister()),
));
