import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { crawl } from '#e2e/pages/crawl';
import { expect, test } from '#e2e/site-test';
import { readRefusedNames, refusedNamesFinder } from '#lib/dataset/refused-names';

const LISTS = ['subjects', 'articles', 'sources', 'checks', 'releases', 'figures?limit=1000', 'ratios?limit=1000'];
const SINGLE = [
  'overview',
  'health',
  'openapi.json',
  'articles/nyt-2024-05-15-manhunt',
  'articles/vendin-day-release-2025-11-24',
];

const refusedIn = refusedNamesFinder(readRefusedNames(join(import.meta.dirname, '..', 'data')));

/** Where a refused name stands, never the name: a report is published too. */
const findings = (address: string, text: string): readonly string[] =>
  [text, text.replaceAll(/<[^>]*>/g, ' ')]
    .flatMap((form) => refusedIn(form))
    .map(({ from, before }) => `${address}: a refused name at characters ${from} to ${before}`);

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return await answer.text();
}

test('no page and no file that the site links to names a detained person or a union representative', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const { documents } = await crawl(request, ['/', '/fr', '/en']);
  expect(documents.flatMap(({ address, text }) => findings(address, text))).toEqual([]);
});

test('no answer of the API names a detained person or a union representative', async ({ request }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  for (const path of [...LISTS, ...SINGLE].map((name) => `/api/v1/${name}`)) {
    found.push(...findings(path, await textOf(request, path)));
  }
  expect(found).toEqual([]);
});
