// Saves pages on the device, when the reader asks and not before, and shows what is saved.
// A saved page carries the day on which it was saved in its own text: no copy of it can be
// seen without.
(() => {
  const worker = navigator.serviceWorker;
  if (!worker || !window.caches) return;
  const NAME = 'saved';
  const root = document.documentElement;
  // As every date on this site: the calendar, the digits, and the day before the month. Some
  // browsers have no words for Mongolian, Khmer or Burmese: figures then, not English.
  const tag = `${root.lang === 'en' ? 'en-GB' : root.lang}-u-ca-gregory-nu-latn`;
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
  const format = new Intl.DateTimeFormat(known ?? 'sv', { dateStyle: known ? 'long' : 'short' });
  // Without its styles: the policy of this page would complain of those of another.
  const page = (text) => new DOMParser().parseFromString(text.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
  // Without the name of the site, which is the same for all.
  const title = (text) => page(text).title.replace(/ · [^·]*$/, '');
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const link = (url, text) => Object.assign(make('a', text), { href: url });

  const fresh = async (url) => {
    const answer = await fetch(url, { cache: 'reload' });
    if (!answer.ok) throw new Error(url);
    return answer.text();
  };
  // The scripts that a page asks for are kept as they are.
  const put = async (cache, url, text, name) => {
    const scripts = [...page(text).querySelectorAll('script[src]')].map((one) => one.getAttribute('src'));
    await cache.addAll(scripts);
    await cache.put(url, new Response(text, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'x-day': new Date().toISOString(),
        'x-title': encodeURIComponent(name),
      },
    }));
  };
  const dated = (text, notice) => {
    const note = make('p', `${notice} ${format.format(new Date())}`);
    note.className = 'notice';
    const place = /<main[^>]*>/.test(text) ? /<main[^>]*>/ : /<body[^>]*>/;
    return text.replace(place, (start) => start + note.outerHTML);
  };

  const one = document.querySelector('.keep');
  if (one) {
    const { list, also, failed } = one.dataset;
    const status = one.querySelector('[role=status]');
    const said = (words, day) => status.replaceChildren(
      `${words.saved}${format.format(day)}. `, link(list, words.title));
    const words = (text) => {
      const shown = page(text);
      return { ...shown.querySelector('.kept').dataset, title: shown.querySelector('h1').textContent };
    };
    one.hidden = false;
    one.querySelector('button').addEventListener('click', async () => {
      try {
        const text = await fresh(list);
        const told = words(text);
        const cache = await caches.open(NAME);
        // Without a title: it is not listed.
        await put(cache, list, text, '');
        for (const url of [location.pathname, ...also.split(' ').filter(Boolean)]) {
          const copy = await fresh(url);
          await put(cache, url, dated(copy, told.notice), title(copy));
        }
        await worker.register(told.worker);
        said(told, new Date());
      } catch {
        status.textContent = failed;
      }
    });
    // What is saved already says so. Nothing is made by looking.
    (async () => {
      if (!await caches.has(NAME)) return;
      const cache = await caches.open(NAME);
      const [have, text] = await Promise.all([cache.match(location.pathname), cache.match(list)]);
      if (have && text) said(words(await text.text()), new Date(have.headers.get('x-day')));
    })();
  }

  const kept = document.querySelector('.kept');
  if (!kept) return;
  const { list: own, saved, delete: remove, gone } = kept.dataset;
  const [items, status, all] = ['ul', '[role=status]', '.all'].map((part) => kept.querySelector(part));
  const none = kept.querySelector('.none');
  const [button] = kept.querySelector('template').content.children;
  none.classList.add('can');
  document.querySelector('.missing').hidden = location.pathname === own;
  const show = async () => {
    const cache = await caches.has(NAME) && await caches.open(NAME);
    const rows = [];
    for (const request of cache ? await cache.keys() : []) {
      const { headers } = await cache.match(request);
      const title = decodeURIComponent(headers.get('x-title') ?? '');
      if (!title) continue;
      const row = make('li', '');
      const text = make('div', '');
      const erase = button.cloneNode(true);
      erase.setAttribute('aria-label', `${remove}${title}`);
      erase.addEventListener('click', async () => {
        await cache.delete(request);
        await show();
        (items.querySelector('button') ?? all).focus();
      });
      text.append(link(request.url, title), make('p', `${saved}${format.format(new Date(headers.get('x-day')))}`));
      row.append(text, erase);
      rows.push(row);
    }
    items.replaceChildren(...rows);
    none.hidden = rows.length > 0;
    all.hidden = !cache;
  };
  all.addEventListener('click', async () => {
    await caches.delete(NAME);
    for (const registration of await worker.getRegistrations()) await registration.unregister();
    await show();
    status.textContent = gone;
  });
  show();
})();
