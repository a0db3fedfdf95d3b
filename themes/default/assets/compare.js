// Choosing up to four hospitals to compare. The choice is in this page, or behind the `#` of
// an address: nothing is stored, and nothing of it reaches a server.
(() => {
  const MOST = 4;
  const id = (name) => document.getElementById(name);

  // A list of hospitals: a box in each row, and a bar that leads to the comparison.
  const list = (tray) => {
    const [say, link, clear] = tray.children;
    const target = link.getAttribute('href');
    const forms = tray.dataset.forms.split('|');
    const chosen = () => [...document.querySelectorAll('.pick input:checked')];
    const show = () => {
      const boxes = chosen();
      say.textContent = boxes.length ? forms[boxes.length - 1] : tray.dataset.none;
      link.hidden = clear.hidden = !boxes.length;
      tray.classList.toggle('on', boxes.length > 0);
      link.href = target + '#h=' + boxes.map((box) => box.value).join('+');
    };
    const dress = () => {
      for (const name of document.querySelectorAll('.list li h3 a')) {
        const row = name.closest('li');
        if (row.querySelector('.pick')) continue;
        const label = document.createElement('label');
        const box = document.createElement('input');
        label.className = 'pick';
        box.type = 'checkbox';
        box.value = name.pathname.split('/').at(-2);
        box.setAttribute('aria-label', tray.dataset.add + ': ' + name.textContent);
        label.append(box, tray.dataset.add);
        (name.closest('h3').parentElement || row).append(label);
      }
    };
    document.addEventListener('change', (event) => {
      if (!event.target.matches('.pick input')) return;
      const full = chosen().length > MOST;
      if (full) event.target.checked = false;
      show();
      if (full) say.textContent = tray.dataset.full;
    });
    clear.addEventListener('click', () => {
      const boxes = chosen();
      for (const box of boxes) box.checked = false;
      show();
      boxes[0]?.focus();
    });
    dress();
    // Rows may come later, when other pages of the list are read.
    for (const one of document.querySelectorAll('.list')) {
      new MutationObserver(dress).observe(one, { childList: true });
    }
    tray.hidden = false;
    show();
  };

  // The comparison: only the columns named behind the `#`.
  const page = (picks) => {
    const boxes = [...picks.querySelectorAll('input')];
    const say = picks.querySelector('[role=status]');
    const all = picks.querySelector('button');
    const forms = picks.dataset.forms.split('|');
    const side = id('side');
    const isWhole = !side.hidden;
    const columns = new Map();
    const rows = (root) => [...root.querySelectorAll('tr')].filter((row) => row.cells.length > 1);
    const keep = (root) => {
      const lines = rows(root);
      const names = [...lines[0].cells].slice(1).map((cell) => cell.dataset.h);
      const cells = lines.map((row) => [...row.cells]);
      names.forEach((name, at) => {
        const block = root.querySelector('[id="c-' + name + '"]');
        columns.set(name, { cells: cells.map((row) => row[at + 1]), block });
      });
    };
    const read = async (at) => {
      const answer = await fetch(at);
      if (!answer.ok) throw new Error(at);
      const root = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const there = document.adoptNode(root.getElementById('side'));
      keep(there);
      return there;
    };
    const draw = (names) => {
      const lines = rows(side);
      lines.forEach((row, at) => {
        while (row.cells.length > 1) row.lastElementChild.remove();
        row.append(...names.map((name) => columns.get(name).cells[at]));
      });
      side.querySelector('caption').textContent = document.querySelector('h1').textContent;
      side.querySelector('.side').setAttribute('aria-label', document.querySelector('h1').textContent);
      for (const head of side.querySelectorAll('[scope=rowgroup]')) head.colSpan = names.length + 1;
      side.querySelector('.alone').replaceChildren(...names.map((name) => columns.get(name).block));
    };
    let turn = 0;
    const show = async () => {
      const asked = /^#h=(.+)/.exec(location.hash)?.[1].split('+') ?? [];
      const wanted = boxes.filter((box) => asked.includes(box.value)).slice(0, MOST);
      for (const box of boxes) box.checked = wanted.includes(box);
      all.hidden = !wanted.length;
      say.textContent = wanted.length ? forms[wanted.length - 1] : picks.dataset.none;
      const mine = ++turn;
      const missing = wanted.filter((box) => !columns.has(box.value)).map((box) => box.dataset.at);
      try {
        const found = await Promise.all([...new Set(missing)].map(read));
        if (found.length && !side.firstElementChild) side.append(...found[0].children);
      } catch {
        if (mine === turn) say.textContent = picks.dataset.fail;
        return;
      }
      if (mine !== turn) return;
      const names = wanted.length ? wanted : isWhole ? boxes : [];
      side.hidden = !names.length;
      if (names.length) draw(names.map((box) => box.value));
    };
    const go = (names) => {
      history.replaceState(null, '', names.length ? '#h=' + names.join('+') : location.pathname);
      show();
    };
    picks.addEventListener('change', (event) => {
      const chosen = boxes.filter((box) => box.checked);
      if (chosen.length > MOST) {
        event.target.checked = false;
        say.textContent = picks.dataset.full;
        return;
      }
      go(chosen.map((box) => box.value));
    });
    all.addEventListener('click', () => {
      go([]);
      boxes[0].focus();
    });
    addEventListener('hashchange', show);
    if (isWhole) keep(side);
    picks.hidden = false;
    show();
  };

  if (id('tray')) list(id('tray'));
  if (id('picks')) page(id('picks'));
})();
