import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

type Stored = { readonly type: string; readonly body: Buffer; readonly gzip: Buffer };
export type StaticSite = { readonly url: string; stop(): Promise<void> };

/** The page as one file: no script, its styles inside, its drawings inline already. Fonts stay files, as by hand. */
async function onePage(
  origin: string,
  path: string,
): Promise<{ readonly html: string; readonly fonts: readonly string[] }> {
  let html = await (await fetch(origin + path)).text();
  html = html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<link[^>]*as="script"[^>]*>/g, '');
  for (const [link, href = ''] of html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)) {
    const css = await (await fetch(new URL(href, origin))).text();
    html = html.replace(link, () => `<style>${css.replaceAll(/url\(\.\.\//g, 'url(/_next/static/')}</style>`);
  }
  const fonts = [...new Set([...html.matchAll(/\/_next\/static\/media\/[^"')\s]+\.woff2/g)].map(([font]) => font))];
  return { html, fonts };
}

const stored = (type: string, body: Buffer): Stored => ({
  type,
  body,
  gzip: type.startsWith('text/') ? gzipSync(body, { level: 9 }) : body,
});

/** The reference of BUDGETS: the overview's own content, precompressed, from a bare `node:http` server on a free port. */
export async function startStaticSite(origin: string, path: string): Promise<StaticSite> {
  const { html, fonts } = await onePage(origin, path);
  const files = new Map([[path, stored('text/html; charset=utf-8', Buffer.from(html))]]);
  for (const font of fonts) {
    files.set(font, stored('font/woff2', Buffer.from(await (await fetch(origin + font)).arrayBuffer())));
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) return response.writeHead(204).end();
    const encoding = file.gzip === file.body ? {} : { 'Content-Encoding': 'gzip' };
    const headers = { 'Content-Type': file.type, 'Content-Length': file.gzip.length, 'Cache-Control': 'max-age=3600' };
    return response.writeHead(200, { ...headers, ...encoding }).end(file.gzip);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the static server has no port');
  const stop = () => new Promise<void>((done) => server.close(() => done()).closeAllConnections());
  return { url: `http://127.0.0.1:${address.port}${path}`, stop };
}
