// The service worker, as it is sent, after a line that route.ts puts before it: self.SETTINGS = { build, words }.
// Network first: a reader who is online never gets a stored page. Stored pages are for reading without a network, and say so.

const { build, words } = self.SETTINGS;
const PAGES = `surnombre ${build} pages`;
/** Scripts, styles and fonts of the build: their names change with their content, so the copy is as good as the original. */
const FILES = `surnombre ${build} files`;
const MOST_BYTES = { [PAGES]: 10_000_000, [FILES]: 5_000_000 };
const MOST_PAGES = 60;
/** Milliseconds that the network may take when a copy is at hand. */
const PATIENCE = 8000;
const [KEPT_AT, BYTES, TITLE] = ['x-kept-at', 'x-kept-bytes', 'x-kept-title'];
/** Next says so of a page written by the build: it is the same whatever the query. */
const PRERENDERED = 'x-nextjs-prerender';
const KEPT_TYPES = /^(text\/(html|css|javascript)|application\/(json|javascript)|image\/svg\+xml|font\/)/;
/** Other sites' frames and previews, files to download, and what must be fresh. */
const NOT_OURS = /^\/(embed|oembed|social|sw\.js|api\/v1\/health)|\.(csv|pptx|xlsx|png|pdf)$/;

self.addEventListener('install', (event) => event.waitUntil(keepOpenPages().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  if (!isOurs(event.request)) return;
  event.respondWith(plain(event.request.url).name === FILES ? fileOf(event) : freshest(event));
});

function isOurs(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range') || request.headers.has('rsc')) return false;
  return origin === self.location.origin && !NOT_OURS.test(pathname);
}

/** A new build or release starts empty: nothing of an old one is ever shown beside it. */
async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith('surnombre ') && name !== PAGES && name !== FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/**
 * The pages that were there before this worker, and the files they name. On a first visit the browser's own cache has them all,
 * and the network is not asked again; later a page may be of an older build, and the network is asked whether it is.
 */
async function keepOpenPages() {
  const cache = self.registration.active === null ? 'force-cache' : 'no-cache';
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    await keepOnce(url, cache);
    const html = (await (await copyOf(url))?.text()) ?? '';
    // What is for old browsers only was not loaded, and is not wanted.
    for (const [file] of html.replaceAll(/<script[^>]*noModule[^>]*>/g, '').matchAll(/\/_next\/static\/[\w./~-]+/g))
      await keepOnce(file, 'force-cache');
  }
}

async function keepOnce(address, cache) {
  const request = new Request(new URL(address, self.location.origin), { cache });
  if (!isOurs(request) || (await copyOf(request.url))) return;
  await fetch(request).then((answer) => keep(request.url, answer), ignored);
}

async function fileOf(event) {
  const kept = await copyOf(event.request.url);
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(keep(event.request.url, answer.clone()).catch(ignored));
  return answer;
}

async function freshest(event) {
  const { request } = event;
  const network = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(request));
  event.waitUntil(network.then((answer) => keep(request.url, answer.clone())).catch(ignored));
  const kept = await copyOf(request.url);
  try {
    return await (kept === undefined ? network : Promise.race([network, tooLate()]));
  } catch {
    if (request.mode !== 'navigate') return kept ?? Response.error();
    return kept === undefined ? missing(request.url) : marked(request.url, kept);
  }
}

const tooLate = () => new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
const ignored = () => undefined;

/** Under which address, and where, it is kept: without what follows `#`, where readers' own figures are. */
function plain(address) {
  const { origin, pathname, search } = new URL(address);
  const name = pathname.startsWith('/_next/static/') ? FILES : PAGES;
  return { whole: origin + pathname + search, bare: origin + pathname, name };
}

async function copyOf(address) {
  const { whole, bare, name } = plain(address);
  const cache = await caches.open(name);
  const same = await cache.match(bare, { ignoreVary: true });
  return same?.headers.has(PRERENDERED) ? same : await cache.match(whole, { ignoreVary: true });
}

async function keep(address, answer) {
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status !== 200 || answer.type !== 'basic' || !KEPT_TYPES.test(type)) return;
  const { whole, bare, name } = plain(address);
  const body = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  for (const gone of ['content-encoding', 'content-length']) headers.delete(gone);
  headers.set(KEPT_AT, String(Date.now()));
  headers.set(BYTES, String(body.byteLength));
  const [, title] = type.startsWith('text/html') ? (/<title>([^<]*)/.exec(new TextDecoder().decode(body)) ?? []) : [];
  if (title) headers.set(TITLE, encodeURIComponent(title));
  await (await caches.open(name)).put(headers.has(PRERENDERED) ? bare : whole, new Response(body, { headers }));
  await trim(name);
}

/** What is kept, the newest first. */
async function keptIn(name) {
  const cache = await caches.open(name);
  const all = (await cache.keys()).map(async ({ url }) => ({ url, headers: (await cache.match(url))?.headers }));
  const found = (await Promise.all(all)).filter(({ headers }) => headers !== undefined);
  return found.sort((one, other) => Number(other.headers.get(KEPT_AT)) - Number(one.headers.get(KEPT_AT)));
}

/** The longest unread leave first. */
async function trim(name) {
  let [bytes, pages] = [0, 0];
  for (const { url, headers } of await keptIn(name)) {
    bytes += Number(headers.get(BYTES));
    pages += headers.has(TITLE) ? 1 : 0;
    if (bytes > MOST_BYTES[name] || pages > MOST_PAGES) await (await caches.open(name)).delete(url);
  }
}

const langOf = (address) => (/^\/en(\/|$)/.test(new URL(address).pathname) ? 'en' : 'fr');

/** The day on which it was sent, which is earlier than kept where it came from a cache on the way. */
function dayOf(headers, { days, months }) {
  const [kept, sent] = [Number(headers.get(KEPT_AT)), Date.parse(headers.get('date'))];
  const date = new Date(Number.isNaN(sent) ? kept : Math.min(sent, kept));
  return `${days[date.getDate() - 1]}\u00a0${months[date.getMonth()]} ${date.getFullYear()}`;
}

/** A stored page under its date, in a band that stays in sight until it is closed. */
async function marked(address, kept) {
  const said = words[langOf(address)];
  const [before, after] = said.stored;
  const band = said.band.replace('{}', before + dayOf(kept.headers, said) + after);
  return new Response((await kept.text()) + band, { headers: kept.headers });
}

/** No network and no copy: what there is instead. The first page of all leads to the reader's language. */
async function missing(address) {
  if (new URL(address).pathname === '/') {
    const [lang = 'en'] = navigator.languages.map((one) => one.slice(0, 2)).filter((one) => one in words);
    return Response.redirect(`/${lang}`, 302);
  }
  const said = words[langOf(address)];
  const items = (await keptIn(PAGES))
    .filter(({ headers }) => headers.has(TITLE))
    .map(({ url, headers }) => {
      const href = url.slice(self.location.origin.length).replaceAll('&', '&amp;');
      const title = decodeURIComponent(headers.get(TITLE));
      return `<li><a href="${href}">${title}</a> (${said.storedOn}${dayOf(headers, said)})</li>`;
    });
  const list = items.length === 0 ? `<p>${said.none}</p>` : `<ul>${items.join('')}</ul>`;
  const html = said.missing.replace('{}', () => list);
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
