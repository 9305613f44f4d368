import type { APIRequestContext } from '@playwright/test';
import { hasPlace, internalLinks } from './html-links';

export type Document = { readonly address: string; readonly type: string; readonly text: string };
export type Crawl = { readonly documents: readonly Document[]; readonly broken: readonly string[] };

/** Enough for every kind of page; a site of thousands is not crawled whole in a test. */
const MOST_ADDRESSES = 400;

const addressOf = (link: URL): string => link.pathname + link.search;

/** Follows the site's links from the given addresses, and says which lead nowhere, also inside a page. */
export async function crawl(request: APIRequestContext, from: readonly string[]): Promise<Crawl> {
  const known = new Set(from);
  const documents = new Map<string, Document>();
  const links: { readonly from: string; readonly to: URL }[] = [];
  const broken: string[] = [];
  for (const address of known) {
    const answer = await request.get(address);
    const type = answer.headers()['content-type'] ?? '';
    const text = await answer.text();
    documents.set(address, { address, type, text });
    if (!answer.ok()) broken.push(`${address} answers ${answer.status()}, ${whoLinks(links, address)}`);
    if (!answer.ok() || !type.startsWith('text/html')) continue;
    for (const to of internalLinks(text, answer.url())) {
      links.push({ from: address, to });
      if (known.size < MOST_ADDRESSES) known.add(addressOf(to));
    }
  }
  const astray = links.filter(
    ({ to }) => !hasPlace(documents.get(addressOf(to))?.text ?? `id="${to.hash.slice(1)}"`, to.hash),
  );
  return {
    documents: [...documents.values()],
    broken: [
      ...broken,
      ...astray.map(({ from: page, to }) => `${page} links to ${addressOf(to)}${to.hash}: no such place`),
    ],
  };
}

const whoLinks = (links: readonly { readonly from: string; readonly to: URL }[], address: string): string =>
  `linked from ${links.find(({ to }) => addressOf(to) === address)?.from ?? 'nowhere'}`;
