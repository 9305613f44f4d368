import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#lib/dataset/dataset';

/** An address outside the site, and who names it. */
export type Link = { readonly url: string; readonly from: readonly string[] };

type Named = { readonly url: string; readonly from: string };

/** Addresses that name something instead of leading to it, or lead to no public place. */
const NO_PAGE = /^https?:\/\/(localhost|127\.|example\.|(json-)?schema\.org|www\.w3\.org|[^/]*\.example)/;
const LITERAL = /https?:\/\/[^\s'"`<>)\]}|\\$]+/g;

/** Where pages and documents write addresses by hand. */
const WRITTEN = ['README.md', 'data/README.md', 'CITATION.cff', 'app', 'components', 'lib'] as const;
const IS_TEST = /\.test\.tsx?$|(^|\/)sample-/;

function filesUnder(root: string, path: string): readonly string[] {
  const isFile = /\.[a-z]+$/.test(path);
  if (isFile) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !IS_TEST.test(file))
    .map((file) => `${path}/${file}`);
}

function writtenIn(root: string): readonly Named[] {
  return WRITTEN.flatMap((path) => filesUnder(root, path)).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(LITERAL)].map(([url]) => ({
      url: url.replace(/[.,;:]+$/, ''),
      from: file,
    })),
  );
}

const named = (prefix: string, { id, url }: { readonly id: string; readonly url: string }): readonly Named[] =>
  url === '' ? [] : [{ url, from: `${prefix} ${id}` }];

/** Sources, articles and projects of the dataset, then what is written by hand; each address once, without its fragment. */
export function collectLinks(data: Pick<Dataset, 'sources' | 'articles' | 'projects'>, root: string): readonly Link[] {
  const all = [
    ...[...data.sources.values()].flatMap((source) => named('source', source)),
    ...[...data.articles.values()].flatMap((article) => named('article', article)),
    ...data.projects.flatMap((project) => named('project', project)),
    ...writtenIn(root),
  ];
  const byUrl = new Map<string, string[]>();
  for (const { url, from } of all) {
    if (NO_PAGE.test(url) || !URL.canParse(url)) continue;
    const address = new URL(url);
    address.hash = '';
    const before = byUrl.get(address.href) ?? [];
    byUrl.set(address.href, before.includes(from) ? before : [...before, from]);
  }
  return [...byUrl].map(([url, from]) => ({ url, from }));
}
