import { assert, asyncProperty, string } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { WorkerSandbox } from './worker-sandbox';

const PRISON = '/fr/establishments/cp-fresnes';

test('online the network answers, whatever is kept', async () => {
  const reader = new WorkerSandbox('one');
  await reader.visit(PRISON);
  reader.serve = () => ({ body: '<title>new</title>' });
  expect(await (await reader.visit(PRISON))?.text()).toBe('<title>new</title>');
});

test('without a network a page once read comes back, under the day it was saved', async () => {
  const reader = new WorkerSandbox('one');
  await reader.visit(PRISON);
  await reader.visit('/en/method');
  reader.network = 'lost';
  reader.now += 40 * 24 * 3_600_000;
  const text = await (await reader.visit(PRISON))?.text();
  expect(text).toMatch(/^<html><title>/);
  expect(text).toContain('Hors ligne, ou réseau trop lent\u00a0: page enregistrée le 22\u00a0novembre 2026.');
  expect(await (await reader.visit('/en/method'))?.text()).toContain('page saved on 22\u00a0November 2026.');
});

test('the first of a month is written as our dates are', async () => {
  const reader = new WorkerSandbox('one');
  reader.now = Date.UTC(2026, 2, 1, 20);
  await reader.visit(PRISON);
  reader.network = 'lost';
  expect(await (await reader.visit(PRISON))?.text()).toContain('le 1er\u00a0mars 2026.');
});

test('a page that came from a cache on the way is dated by the day on which it was sent', async () => {
  const reader = new WorkerSandbox('one');
  reader.serve = () => ({ body: '<title>a</title>', headers: { date: 'Wed, 18 Nov 2026 12:00:00 GMT' } });
  await reader.visit(PRISON);
  reader.network = 'lost';
  expect(await (await reader.visit(PRISON))?.text()).toContain('le 18\u00a0novembre 2026.');
});

test('a network too slow gives way to the copy, but only where there is one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const reader = new WorkerSandbox('one');
  await reader.visit(PRISON);
  reader.network = 'slow';
  const waiting = reader.visit(PRISON);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await (await waiting)?.text()).toContain('réseau trop lent');
  const never = vi.fn();
  void reader.visit('/fr/method').then(never);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(never).not.toHaveBeenCalled();
  vi.useRealTimers();
});

test('a page never opened names those that were, and is no success', async () => {
  const reader = new WorkerSandbox('one');
  reader.network = 'lost';
  expect(await (await reader.visit('/en/method'))?.text()).toContain('No page is saved yet.');
  reader.network = 'there';
  await reader.visit(PRISON);
  reader.network = 'lost';
  const answer = await reader.visit('/fr/method');
  expect(answer?.status).toBe(503);
  expect(await answer?.text()).toContain(`<li><a href="${PRISON}">${PRISON}</a> (enregistrée le 22`);
});

test('the first address leads to the language of the reader', async () => {
  const reader = new WorkerSandbox('one');
  reader.network = 'lost';
  // Node refuses a redirect without a host; browsers resolve it.
  await expect(reader.visit('/')).rejects.toThrow('/fr');
});

test('what follows # is never kept', async () => {
  await assert(
    asyncProperty(string(), async (own) => {
      const reader = new WorkerSandbox('one');
      await reader.visit(`${PRISON}#${own}`);
      reader.open = [`/fr/sheet#${own}`];
      await reader.install();
      expect(reader.kept()).toEqual([PRISON, '/fr/sheet']);
    }),
  );
});

test('a page that the build wrote is the same whatever the query; another is not', async () => {
  const reader = new WorkerSandbox('one');
  reader.serve = (path) => ({ body: path, headers: path.includes('compare') ? {} : { 'x-nextjs-prerender': '1' } });
  await reader.visit('/fr/establishments?type=ma');
  await reader.visit('/fr/compare');
  await reader.visit('/fr/compare?of=a');
  reader.network = 'lost';
  expect((await reader.visit('/fr/establishments?type=cd'))?.status).toBe(200);
  expect((await reader.visit('/fr/compare?of=a'))?.status).toBe(200);
  expect((await reader.visit('/fr/compare?of=b'))?.status).toBe(503);
});

test.each([
  ['an answer that failed', PRISON, { status: 500 }],
  ['a page that is not there', PRISON, { status: 404 }],
  ['a problem of the API', '/api/v1/ratios', { status: 400, headers: { 'content-type': 'application/problem+json' } }],
  ['a picture', '/fr/picture', { headers: { 'content-type': 'image/png' } }],
])('%s is handed on and not kept', async (_, path, served) => {
  const reader = new WorkerSandbox('one');
  reader.serve = () => ({ body: 'x', ...served });
  expect(await reader.visit(path)).toBeDefined();
  expect(reader.kept()).toEqual([]);
});

test.each([
  ['a question that is not a reading', PRISON, { method: 'POST' }],
  ['another site', 'https://elsewhere.example/fr', {}],
  ['a chart in a frame', '/embed/fr/national', {}],
  ['a file to download', '/fr/present/fr/slides.pptx', {}],
  ['the worker itself', '/sw.js', {}],
])('%s is left to the browser', async (_, path, asked) => {
  const reader = new WorkerSandbox('one');
  expect(await reader.visit(path, asked)).toBeUndefined();
  expect(reader.asked).toEqual([]);
});

test('of more than sixty pages, those read longest ago leave', async () => {
  const reader = new WorkerSandbox('one');
  for (let page = 1; page <= 62; page += 1) {
    reader.now += 1000;
    await reader.visit(`/fr/figures/${page}`);
    if (page === 30) await reader.visit('/fr/figures/1');
  }
  expect(reader.kept()).toHaveLength(60);
  expect(reader.kept()).toContain('/fr/figures/1');
  expect(reader.kept()).not.toContain('/fr/figures/3');
});

test('of more than ten megabytes, those read longest ago leave', async () => {
  const reader = new WorkerSandbox('one');
  reader.serve = () => ({ body: '<title>large</title>'.padEnd(3_000_000) });
  for (const page of ['a', 'b', 'c', 'd']) {
    reader.now += 1000;
    await reader.visit(`/fr/${page}`);
  }
  expect(reader.kept()).toEqual(['/fr/b', '/fr/c', '/fr/d']);
});

test('a file of the build is asked for once', async () => {
  const reader = new WorkerSandbox('one');
  const file = '/_next/static/chunks/a.js';
  reader.serve = () => ({ body: 'x', headers: { 'content-type': 'application/javascript' } });
  await reader.visit(file, { mode: 'cors' });
  await reader.visit(file, { mode: 'cors' });
  expect(reader.asked).toEqual([file]);
});

test('data without a network and without a copy fails as it does without a worker', async () => {
  const reader = new WorkerSandbox('one');
  reader.network = 'lost';
  expect((await reader.visit('/fr/charts/national', { mode: 'cors' }))?.type).toBe('error');
});

test('a page open before the worker came is kept with the files it names, each asked for once', async () => {
  const reader = new WorkerSandbox('one');
  const files = ['/_next/static/chunks/0a~.b_c-d.js', '/_next/static/media/sans.woff2'];
  const page = `<title>a</title><link href="${files[1]}"><script src="${files[0]}"></script>\\"${files[0]}\\"<script src="/_next/static/old.js" noModule="">`;
  reader.serve = (path) =>
    path === PRISON ? { body: page } : { body: 'x', headers: { 'content-type': 'application/javascript' } };
  reader.open = [PRISON, PRISON];
  await reader.install();
  expect(reader.asked).toEqual([PRISON, files[1], files[0]]);
  expect(reader.kept()).toEqual(reader.asked);
});

test('a new build forgets what was kept of another, and no one else’s', async () => {
  const reader = new WorkerSandbox('two');
  const other = new WorkerSandbox('one');
  await other.visit(PRISON);
  for (const [name, kept] of other.caches) reader.caches.set(name, kept);
  reader.caches.set('somebody else', new Map() as never);
  await reader.activate();
  expect([...reader.caches.keys()]).toEqual(['somebody else']);
});

test('a title of the reader’s own stays text', async () => {
  const reader = new WorkerSandbox('one');
  reader.serve = () => ({ body: '<title>&lt;script&gt; $& {}</title><script>' });
  await reader.visit('/fr/present/deck?slides=a&title=x');
  reader.network = 'lost';
  const text = await (await reader.visit('/fr/method'))?.text();
  expect(text).toContain('<a href="/fr/present/deck?slides=a&amp;title=x">&lt;script&gt; $& {}</a>');
});

test('where it is turned off it forgets all and leaves', async () => {
  const reader = new WorkerSandbox('one', 'leave.js');
  const other = new WorkerSandbox('one');
  await other.visit(PRISON);
  for (const [name, kept] of other.caches) reader.caches.set(name, kept);
  await reader.activate();
  expect(reader.caches.size).toBe(0);
  expect(reader.isLeft).toBe(true);
});
