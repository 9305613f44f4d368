import { readPicture } from '#e2e/pages/picture';
import { expect, test } from '#e2e/site-test';
import { PAGE_NAMES } from '#lib/i18n/layout';
import { chartImagePath, pageImagePath } from '#lib/url/social-path';

const PICTURES = [
  ...(['wide', 'square'] as const).flatMap((shape) => [
    pageImagePath('', 'fr', shape),
    pageImagePath('/establishments/cp-fresnes', 'en', shape),
    chartImagePath('prison-cp-fresnes.ma', 'fr', shape),
  ]),
  pageImagePath('/establishments/cp-vendin-le-vieil', 'fr', 'wide'),
  pageImagePath('/establishments/cp-mata-utu', 'en', 'square'),
  pageImagePath('/articles/nyt-2024-05-15-manhunt', 'fr', 'wide'),
  pageImagePath('/method', 'en', 'wide'),
  chartImagePath('missing-places', 'fr', 'square'),
  chartImagePath('ten-places', 'en', 'wide'),
];

for (const address of PICTURES)
  test(`${address} is a picture of its shape, with something on it`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const { 'content-type': type, 'cache-control': kept, etag } = answer.headers();
    expect([type, kept]).toEqual(['image/png', 'public, max-age=86400, s-maxage=86400']);
    expect(etag).toBeTruthy();
    const { width, height, colours, inked } = readPicture(await answer.body());
    expect([width, height]).toEqual([1200, address.includes('/wide/') ? 630 : 1200]);
    expect(colours).toBeGreaterThan(50);
    expect(inked).toBeGreaterThan(0.03);
    const again = await request.get(address, { headers: { 'If-None-Match': etag ?? '' } });
    expect(again.status()).toBe(304);
  });

for (const address of [
  ...['/social/fr/wide/page-nothing.png', '/social/fr/wide/chart-nothing.png', '/social/fr/wide/.png'],
  ...['/social/fr/wide/page-establishments~nothing.png', '/social/de/wide/page-.png', '/social/fr/tall/page-.png'],
  ...[
    '/social/fr/wide/page-.svg',
    '/social/fr/wide/page-<script>.png',
    `/social/fr/wide/page-${'x'.repeat(10_000)}.png`,
  ],
])
  test(`${address.slice(0, 60)} is no picture, and none is sent`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type'] ?? '').not.toContain('image');
  });

test('many pictures asked for at once are all drawn, or the asker is told to come back', async ({ request }) => {
  const asked = ['ma', 'cd', 'mc', 'csl', 'epm', 'sas'].flatMap((type) =>
    (['wide', 'square'] as const).map((shape) => request.get(pageImagePath(`/wing-types/${type}`, 'en', shape))),
  );
  for (const answer of await Promise.all(asked)) expect([200, 503]).toContain(answer.status());
});

test('every page of the foot names a picture of itself, absolute, and it is there', async ({ request }) => {
  for (const path of Object.keys(PAGE_NAMES.fr)) {
    const html = await (await request.get(`/fr${path}`)).text();
    const [wide, square] = [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(
      ([, url]) => url ?? '',
    );
    const expected = (['wide', 'square'] as const).map((shape) => pageImagePath(path, 'fr', shape));
    expect(
      [wide, square].map((url) => new URL(url ?? '').pathname),
      path,
    ).toEqual(expected);
    expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    expect(html, path).toContain('<meta property="og:image:alt"');
  }
});
