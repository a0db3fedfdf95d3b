// The search: nothing is fetched before the reader turns to the field. What is typed stays
// in the browser: it is in the address behind "#", which no server sees.
(() => {
  const form = document.querySelector('[data-index]');
  if (!form) return;
  const words = form.dataset;
  const field = form.querySelector('input');
  const status = document.querySelector('.find [role=status]');
  const found = document.querySelector('.found');
  const list = found.querySelector('ul');
  const more = found.querySelector('.more');
  const nothing = document.querySelector('.nothing');
  const page = 20;
  let loading, last, rest = [];

  // The same as `search::fold` of the generator does to names, spellings and texts.
  // Each of these ranges begins at a multiple of 16.
  const digits = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9]/g;
  const marks = '\\u3099\\u309a\\u0e31\\u0e34-\\u0e3a\\u0e4d\\u0eb1\\u0eb4-\\u0ebc\\u0ecd'
    + '\\u102b-\\u1036\\u1039-\\u103e\\u17b6-\\u17c8\\u17cb-\\u17d3\\u17dd';
  const silent = new RegExp(`(?![${marks}])\\p{M}`, 'gu');
  const between = new RegExp(`[^\\p{Alphabetic}\\p{N}${marks}]+`, 'gu');
  // The first of each group stands for the others.
  const same = new Map((
    'dđ оө уү اٱ هة يىی كک ဥဉ 区區 学學 医醫 療疗 '
    + '東东 国國 岡冈 会會 際际 線线 属屬 総總总 診诊 葉叶 戸戶户 検檢检 '
    + '広廣广 内內 視视 鏡镜 称稱 徳德 記记 島岛 県縣县 関關关 節节 '
    + '沢澤泽 順顺 済濟济 倉仓 賀贺 庫库 陽阳 画畫 断斷 歯齒齿 聖圣 '
    + '瀬瀨濑 渋澀涩 輪轮 児兒儿 亀龜龟 鴨鸭 見见 横橫 浜濱滨 帯帶带 門门 '
    + '鳥鸟 馬马 橋桥 慶庆 応應应 義义 華华 環环 習习 慣惯 予預预 査查 '
    + '間间 腸肠 進进 臨临 術术 気氣气 経經经 脳腦脑 臓臟脏 腎肾 薬藥药 '
    + '連连 愛爱 紅红 転轉转 専專专 離离 長长 鉄鐵铁 円圓圆 桜櫻樱 辺邊边 '
    + '豊豐丰 縄繩绳 静靜 潟泻 宮宫 滝瀧泷 鎌鐮镰 実實实 場场 団團团 '
    + '労勞劳 竜龍龙 栄榮荣 斎齋斋 頭头 頸颈 綜综 衛卫 種种 楽樂乐 '
  ).split(' ').flatMap(([to, ...from]) => from.map((c) => [c, to])));
  const fold = (text) => text.normalize('NFKC').toLowerCase()
    .replace(digits, (c) => c.charCodeAt(0) & 15)
    .normalize('NFD').replace(silent, '').normalize('NFC')
    .replace(/['\u2019\u02bc\u0621\u0640\u00ad\u200b-\u200d]/g, '')
    .replace(between, ' ').trim()
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 96))
    .replace(/[^\0-\x7f]/g, (c) => same.get(c) || c);
  const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;
  const pairs = (run) => run.length < 2 ? run
    : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).join(' ');
  const cut = (text) => text.replace(unspaced, (run) => ` ${pairs(run)} `).trim();

  const begin = async () => {
    const worker = new Worker(words.worker, { type: 'module', name: document.documentElement.lang });
    const waiting = new Map();
    let turn = 0;
    worker.onmessage = ({ data: [of, value, error] }) => {
      const [resolve, reject] = waiting.get(of);
      waiting.delete(of);
      if (error) reject(new Error(error));
      else resolve(value);
    };
    const broken = new Promise((_, reject) => { worker.onerror = reject; });
    const ask = (...call) => Promise.race([broken, new Promise((...two) => {
      waiting.set(++turn, two);
      worker.postMessage([turn, ...call]);
    })]);
    const codes = await ask('codes', words.index);
    return { ask, codes: codes.map((code) => [code, code.split('|')]) };
  };
  const load = () => loading || (loading = begin().catch((error) => {
    loading = undefined;
    throw error;
  }));

  // The codes that a text calls by name: exactly, else by the beginning of a name, else by
  // what begins so when spaces do not count.
  const called = (codes, text) => {
    const by = (test) => codes.filter(([, names]) => names.some(test)).map(([code]) => code);
    const close = (text) => text.replace(/ /g, '');
    const tests = [
      (name) => name === text,
      (name) => name.startsWith(text) || name.includes(` ${text}`),
      (name) => close(name).startsWith(close(text)),
    ];
    for (const test of tests) {
      const all = by(test);
      if (all.length) return all;
    }
    return [];
  };
  // Each word must call something.
  const meant = (codes, text) => {
    const whole = called(codes, text);
    if (whole.length) return [whole];
    const each = text.split(' ').map((word) => called(codes, word));
    return each.every((one) => one.length) ? each : [];
  };
  // Where words are not parted: the longest names within.
  const within = (codes, text) => {
    const out = [];
    if (text.search(unspaced) < 0) return out;
    for (let at = 0; at < text.length; at++) {
      let best = '';
      for (const [, names] of codes) {
        for (const name of names) {
          if (name.length > Math.max(1, best.length) && text.startsWith(name, at)) best = name;
        }
      }
      if (best) {
        out.push(called(codes, best));
        at += best.length - 1;
      }
    }
    return out;
  };

  const look = async (query) => {
    const { ask, codes } = await load();
    const text = fold(query);
    if (!text) return [];
    const coded = async (all) => all.length ? ask('search', null, {
      filters: { all: all.map((any) => ({ code: { any } })) },
      sort: { rank: 'asc' },
    }) : [];
    const parts = [
      await coded(meant(codes, text)),
      await ask('search', cut(text)),
    ];
    if (!parts[0].length) parts.push(await coded(within(codes, text)));
    const seen = new Set();
    return parts.flat().filter((id) => !seen.has(id) && seen.add(id));
  };

  const run = (tag, text, lang) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (lang && lang !== document.documentElement.lang) made.lang = lang;
    return made;
  };
  const draw = ({ url, meta }) => {
    const item = document.createElement('li');
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = url;
    link.append(run('bdi', meta.name, meta.lang));
    heading.append(link);
    item.append(heading);
    if (meta.second) item.append(run('p', meta.second, meta.second_lang));
    const facts = [meta.kind, meta.place, meta.about].filter(Boolean).join(' · ');
    item.append(Object.assign(run('p', facts), { className: 'k' }));
    return item;
  };
  const next = async (query) => {
    const { ask } = await load();
    const data = await Promise.all(rest.splice(0, page).map((id) => ask('show', id)));
    if (query !== last) return;
    const items = data.map(draw);
    list.append(...items);
    more.hidden = !rest.length;
    return items[0];
  };
  const find = async () => {
    const query = field.value.trim();
    if (query === last) return;
    last = query;
    history.replaceState(null, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) {
      found.hidden = nothing.hidden = true;
      status.textContent = '';
      return;
    }
    try {
      status.textContent = words.loading;
      const results = await look(query);
      if (query !== last) return;
      rest = results;
      const count = results.length;
      list.textContent = '';
      await next(query);
      if (query !== last) return;
      found.hidden = !count;
      nothing.hidden = !!count;
      status.textContent = words.found + count;
    } catch {
      if (query === last) last = undefined;
      status.textContent = words.failed;
    }
  };

  let wait;
  field.addEventListener('focus', () => load().catch(() => {}), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(find, 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    find();
  });
  more.addEventListener('click', async () => {
    const item = await next(last);
    item?.querySelector('a').focus();
  });
  const shared = () => {
    const query = /^#q=(.+)/.exec(location.hash)?.[1];
    if (query) {
      field.value = decodeURIComponent(query);
      find();
    }
  };
  addEventListener('hashchange', shared);
  shared();
})();
