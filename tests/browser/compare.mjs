// Choosing hospitals to compare: the boxes on a list, the choice behind the `#`, the columns
// of several pages joined. And without scripts: every table is there.
//
// node compare.mjs <jih> <portal> <browser>
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [jih, portal, executablePath] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'jih-compare-'));
const out = join(folder, 'site');
execFileSync(jih, ['build', '--root', portal, '--out', out, '--today', '2026-11-21']);

const asked = [];
const kinds = { html: 'text/html', js: 'text/javascript' };
const server = createServer((request, response) => {
  asked.push(request.url);
  const path = request.url.endsWith('/') ? request.url + 'index.html' : request.url;
  try {
    const bytes = readFileSync(join(out, path));
    response.setHeader('content-type', (kinds[path.split('.').at(-1)] ?? 'text/plain') + '; charset=utf-8');
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

const check = (what, is) => {
  if (!is) throw new Error(`not so: ${what}`);
  console.log(`ok ${what}`);
};
const open = async (address, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(base + address);
  return page;
};
const columns = (page) =>
  page.locator('#side thead th').evaluateAll((cells) => cells.map((cell) => cell.dataset.h));

let code = 0;
try {
  // A list: four may be chosen, and the link carries them.
  const list = await open('/en/treatments/particle-therapy/');
  const boxes = list.locator('.pick input');
  check('every hospital of the list has a box', (await boxes.count()) === 13);
  check('the tray waits', await list.locator('#tray').isVisible());
  check('its link waits for a choice', await list.locator('#tray a').isHidden());
  for (const at of [9, 0, 4, 12]) await boxes.nth(at).check();
  check('four are chosen', (await list.locator('#tray [role=status]').textContent()).startsWith('4'));
  await boxes.nth(5).click();
  check('a fifth is refused', !(await boxes.nth(5).isChecked()));
  check('and it is said why', (await list.locator('#tray [role=status]').textContent()).startsWith('Four'));
  const target = new URL(await list.locator('#tray a').getAttribute('href'), base);
  const chosen = target.hash.slice('#h='.length).split('+');
  check('the link names four, from north to south', chosen.length === 4 && chosen[0] === 'hokkaido-university-hospital');
  const before = asked.length;
  await list.locator('#tray a').click();
  await list.waitForFunction(() => document.querySelectorAll('#side thead th').length === 4);
  check('the comparison has these columns', (await columns(list)).join() === chosen.join());
  check('nothing of the choice reached the server', asked.slice(before).every((url) => !url.includes('h=') && !url.includes('?')));
  check('every row has a cell for each', await list.locator('#side tbody').evaluateAll((groups) =>
    groups.every((group) => [...group.rows].every((row) => [1, 5].includes(row.cells.length)))));
  check('nothing is stored', await list.evaluate(() => !document.cookie && !localStorage.length && !sessionStorage.length));
  check('the page does not scroll sideways', await list.evaluate(() => document.documentElement.scrollWidth <= innerWidth));

  // A cell that came from another page is the cell of that page.
  const other = await open('/en/treatments/particle-therapy/compare/in/kanto/');
  const cells = (page, id) => page.locator('#side table').evaluate((table, id) => {
    const at = [...table.rows[0].cells].findIndex((cell) => cell.dataset.h === id);
    return [...table.rows].filter((row) => row.cells.length > 1).map((row) => row.cells[at].textContent);
  }, id);
  const kanto = (await columns(other)).find((id) => chosen.includes(id));
  check('a column that was fetched is the same', (await cells(list, kanto)).join('|') === (await cells(other, kanto)).join('|'));

  // On the page itself: take away, add, end, go back.
  await list.locator(`#picks input[value="${chosen[1]}"]`).uncheck();
  await list.waitForFunction(() => document.querySelectorAll('#side thead th').length === 3);
  check('a box takes its column away', !(await columns(list)).includes(chosen[1]));
  check('and its name out of the address', !new URL(list.url()).hash.includes(chosen[1]));
  await list.evaluate((id) => { location.hash = '#h=' + id; }, chosen[2]);
  await list.waitForFunction(() => document.querySelectorAll('#side thead th').length === 1);
  await list.goBack();
  await list.waitForFunction(() => document.querySelectorAll('#side thead th').length === 3);
  check('back shows the choice before', (await list.locator('#picks input:checked').count()) === 3);
  await list.locator('#picks button').click();
  check('the choice ends', (await list.locator('#side').isHidden()) && new URL(list.url()).hash === '');

  // From a hospital: it is chosen already. A table of few shows all again.
  const hospital = await open('/en/hospitals/kameda-medical-center/');
  await hospital.locator('a[href*="/orthopaedics/compare/"]').click();
  check('the hospital is chosen', (await columns(hospital)).join() === 'kameda-medical-center');
  await hospital.locator('#picks button').click();
  check('all come back', (await columns(hospital)).length === 8);
  await hospital.goto(`${base}/en/treatments/orthopaedics/compare/#h=nobody+%3Cimg%3E+kameda-medical-center`);
  await hospital.reload();
  check('what is unknown is passed over', (await columns(hospital)).join() === 'kameda-medical-center');

  // A phone: one block for each, in the same choice.
  const phone = await open('/ar/treatments/orthopaedics/compare/#h=kameda-medical-center+yonemori-hospital', { viewport: { width: 320, height: 700 } });
  check('a phone shows no table', await phone.locator('#side table').isHidden());
  check('but a block for each', (await phone.locator('#side .alone > section:visible').count()) === 2);
  check('and does not scroll sideways', await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));

  // Without the network, it says so and the tables stay.
  const cut = await open('/en/treatments/particle-therapy/compare/');
  await cut.route('**/in/**', (route) => route.abort());
  await cut.locator('#picks input').first().check();
  await cut.waitForFunction(() => document.querySelector('#picks [role=status]').textContent.includes('could not'));
  check('a failure is said', await cut.locator('a[href*="/in/kanto/"]').isVisible());

  // Without scripts: no control that does nothing, and every table.
  const plain = await open('/en/treatments/orthopaedics/compare/#h=kameda-medical-center', { javaScriptEnabled: false });
  check('without scripts the table is whole', (await plain.locator('#side thead th').count()) === 8);
  check('and nothing asks for a choice', await plain.locator('#picks').isHidden());
  await plain.goto(base + '/en/treatments/particle-therapy/');
  check('a list has no boxes', (await plain.locator('.pick').count()) === 0 && (await plain.locator('#tray').isHidden()));
  await plain.goto(base + '/en/treatments/particle-therapy/compare/');
  await plain.locator('a[href*="/in/kanto/"]').click();
  check('and the way to a region is a link', (await plain.locator('#side thead th').count()) === 5);
} catch (error) {
  console.error(error);
  code = 1;
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
process.exit(code);
