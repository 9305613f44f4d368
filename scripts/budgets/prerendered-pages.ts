import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#scripts/run/bin';
import { DIST_DIR } from '#scripts/run/server';

type PrerenderManifest = {
  readonly routes: Readonly<Record<string, { readonly srcRoute: string | null; readonly dataRoute: string | null }>>;
};

type Prefers = (path: string, other: string) => boolean;
/** The list is in order: the first of a kind stays. */
const FIRST: Prefers = () => false;

/**
 * One address per kind of prerendered page and language, from the build's own list: new pages are measured by themselves. Of a
 * kind the first one, or the one preferred to all others.
 */
export function samplePages(manifest: PrerenderManifest, prefers: Prefers = FIRST): readonly string[] {
  const samples = new Map<string, string>();
  for (const [path, { srcRoute, dataRoute }] of Object.entries(manifest.routes).sort()) {
    const [, language = ''] = path.split('/');
    // Without a data route it is a file or an answer of the API, not a page.
    if (dataRoute === null || !['fr', 'en'].includes(language)) continue;
    const kind = `${language} ${srcRoute ?? path}`;
    const before = samples.get(kind);
    if (before === undefined || prefers(path, before)) samples.set(kind, path);
  }
  return [...samples.values()];
}

const buildManifest = (): PrerenderManifest =>
  JSON.parse(readFileSync(join(ROOT, DIST_DIR, 'prerender-manifest.json'), 'utf8'));

/** Every prerendered address that ends so: `/sheet`. */
export const prerenderedEnding = (end: string): readonly string[] =>
  Object.keys(buildManifest().routes).filter((path) => path.endsWith(end));

const sizeOf = (path: string): number => statSync(join(ROOT, DIST_DIR, 'server', 'app', `${path.slice(1)}.html`)).size;

/** The largest page of every kind: where it keeps its budget, all others do. */
export const heaviestPages = (): readonly string[] =>
  samplePages(buildManifest(), (path, other) => sizeOf(path) > sizeOf(other));

export function prerenderedPages(): readonly string[] {
  const pages = samplePages(buildManifest());
  if (pages.length === 0) throw new Error('the build has no prerendered page: is app/[lang]/page.tsx there?');
  return pages;
}
