import type { Request } from '@playwright/test';
import { EmbedPage, ForeignSite } from '#e2e/pages/embed-page';
import { expect, test } from '#e2e/site-test';
import { chartText } from '#lib/i18n/charts';
import { embedText } from '#lib/i18n/embed';

// The national series has a table of 200 rows, and axe looks at the contrast of every text, in either theme.
test.describe.configure({ timeout: 120_000 });

/** One chart of every kind. */
const CHARTS = ['national', 'missing-places', 'exposure', 'ten-places', 'prison-cp-fresnes', 'staffing-rates'] as const;

for (const chart of CHARTS) {
  test(`the embedded chart ${chart} is whole, fits and has no barrier, in both themes`, async ({ page }) => {
    const embed = new EmbedPage(page);
    for (const [lang, theme] of [
      ['fr', 'light'],
      ['en', 'dark'],
    ] as const) {
      await embed.visit(`/embed/${lang}/${chart}?theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(embed.headline).not.toBeEmpty();
      await expect(embed.drawing).toHaveCount(1);
      await expect(embed.chart.locator('.chart-sentence')).not.toBeEmpty();
      await page.getByText(chartText[lang].table, { exact: true }).click();
      await expect(embed.chart.getByRole('table')).toBeVisible();
      await embed.expectNoSidewaysScroll();
      await embed.expectNoBarrier();
    }
  });
}

test('its page is not for search engines, which find the chart where it lives', async ({ page }) => {
  await new EmbedPage(page).visit('/embed/fr/prison-cp-fresnes.ma');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/fr\/establishments\/cp-fresnes$/);
  await expect(page.getByRole('link', { name: embedText.fr.live })).toHaveAttribute(
    'href',
    '/fr/establishments/cp-fresnes#chart-prison-cp-fresnes.ma',
  );
});

test('in a page of another site it is as high as it is, asks only this site, and leaves no cookie', async ({
  page,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const elsewhere = await ForeignSite.holding(
    `<p>An article.</p><iframe src="${origin}/embed/en/national" title="Chart" width="100%" height="200" style="border:0"></iframe><script async src="${origin}/embed.js"></script>`,
  );
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  const embed = new EmbedPage(page);
  await page.goto(elsewhere.address);
  await embed.expectWholeChart();
  await embed.frame.getByText(chartText.en.table, { exact: true }).click();
  await embed.expectWholeChart();
  expect(await page.context().cookies()).toEqual([]);
  const strangers = asked
    .map((request) => request.url())
    .filter((url) => !url.startsWith(origin) && !url.startsWith(elsewhere.address));
  expect(strangers.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(await embed.frame.locator('html').evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await elsewhere.close();
});

test('the script may come late, and believes no other frame and no height that is none', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  const elsewhere = await ForeignSite.holding(
    `<iframe src="${origin}/embed/fr/ten-places" title="Chart" width="320" height="200" style="border:0"></iframe>`,
  );
  const embed = new EmbedPage(page);
  await page.goto(elsewhere.address);
  await expect(embed.frame.locator('figure.chart')).toBeVisible();
  expect(await embed.frameHeight()).toBe(200);
  await page.evaluate(
    (src) => document.head.append(Object.assign(document.createElement('script'), { src })),
    `${origin}/embed.js`,
  );
  await embed.expectWholeChart();
  const height = await embed.frameHeight();
  await page.evaluate(() => {
    for (const told of [9, -1, 1e9, '100%', Number.NaN])
      window.postMessage({ type: 'surnombre:height', height: told }, '*');
  });
  await embed.frame.locator('html').evaluate(() => {
    for (const told of [-1, 0, 1e9, 'red', null]) parent.postMessage({ type: 'surnombre:height', height: told }, '*');
    parent.postMessage('surnombre:height', '*');
  });
  await page.waitForTimeout(300);
  expect(await embed.frameHeight()).toBe(height);
  await elsewhere.close();
});

test('an unknown chart is said to be none, with near ones, and stands in a frame', async ({ page, complaints }) => {
  const answer = await page.goto('/embed/en/prison-cp-fresne');
  expect(answer?.status()).toBe(404);
  expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors *');
  const embed = new EmbedPage(page);
  await expect(embed.headline).toHaveText(embedText.en.missingTitle);
  await embed.expectNoBarrier();
  await page.getByRole('link', { name: 'prison-cp-fresnes', exact: true }).click();
  await expect(embed.headline).toContainText('Fresnes');
  complaints.length = 0;
});

test('what an address says that is not understood is named, and never run', async ({ page }) => {
  const embed = new EmbedPage(page);
  const script = '<script>document.title="run"</script>';
  await embed.visit(`/embed/fr/national?theme=pink&x=${encodeURIComponent(script)}&${'y'.repeat(300)}=1`);
  for (const written of ['theme=pink', `x=${script}`])
    await expect(page.getByText(embedText.fr.ignored(written))).toBeVisible();
  await expect(page).not.toHaveTitle('run');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await embed.expectNoSidewaysScroll();
  await embed.expectNoBarrier();
});

test('any site may frame an embedded chart, and no other page of this one', async ({ request }) => {
  for (const path of ['/embed/fr/national', '/embed/en/nowhere', '/embed/fr', '/embed/fr/a/b', '/embed/fr/%FF']) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain('frame-ancestors *');
    expect(policy, path).not.toContain('unsafe-eval');
  }
  const others = [
    '/fr',
    '/en/establishments/cp-fresnes',
    '/fr/check',
    '/fr/nowhere',
    '/embed',
    '/embed.js',
    '/oembed',
    '/api/v1/health',
    '/embedded/fr/national',
  ];
  for (const path of others) {
    const policy = (await request.get(path)).headers()['content-security-policy'];
    expect(policy, path).toContain("frame-ancestors 'none'");
  }
});

test('it is kept by caches, and asked for again by its tag', async ({ request }) => {
  const answer = await request.get('/embed/fr/density');
  const { etag = '', 'cache-control': cache } = answer.headers();
  expect(cache).toBe('public, max-age=3600, s-maxage=86400');
  expect((await request.get('/embed/fr/density', { headers: { 'If-None-Match': etag } })).status()).toBe(304);
  expect((await request.head('/embed/fr/density')).status()).toBe(200);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an embedded chart reads whole', async ({ page }) => {
    const embed = new EmbedPage(page);
    await embed.visit('/embed/fr/national');
    await expect(embed.drawing).toHaveCount(1);
    await page.getByText(chartText.fr.table, { exact: true }).click();
    await expect(embed.chart.getByRole('table')).toBeVisible();
    await expect(page.locator('button')).toHaveCount(0);
  });
});
