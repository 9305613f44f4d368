import { ChartOnPage } from '#e2e/pages/chart-on-page';
import { EmbedDialog, EmbedPage, ForeignSite } from '#e2e/pages/embed-page';
import { expect, test } from '#e2e/site-test';

test('the dialog of a chart gives its code: language, colours and size, with a preview', async ({ page, baseURL }) => {
  const dialog = new EmbedDialog(page, 'fr');
  await dialog.visit('/fr/plan-15000');
  const { figure } = new ChartOnPage(page, 'plan-15000');
  await figure.scrollIntoViewIfNeeded();
  await dialog.button(figure).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.dialog).toBeVisible();
  await expect.poll(() => dialog.code()).toContain(`<iframe src="${baseURL}/embed/fr/plan-15000" title="`);
  expect(await dialog.code()).toContain(`<script async src="${baseURL}/embed.js"></script>`);
  await expect(dialog.preview.locator('figure.chart')).toBeVisible();
  await dialog.expectNoBarrier();
  await dialog.expectNoSidewaysScroll();
  await dialog.field('lang').selectOption('en');
  await dialog.field('theme').selectOption('dark');
  await dialog.field('width').fill('400');
  await dialog.field('auto').uncheck();
  await dialog.field('height').fill('640');
  await expect
    .poll(() => dialog.code())
    .toMatch(/\/embed\/en\/plan-15000\?theme=dark" title="[^"]+" width="400" height="640"/);
  expect(await dialog.code()).not.toContain('<script');
  await expect(dialog.preview.locator('html[lang="en"][data-theme="dark"]')).toBeVisible();
  await dialog.field('width').fill('9');
  await expect.poll(() => dialog.code()).toContain('width="100%"');
  await dialog.field('width').focus();
  await page.keyboard.press('Escape');
  await expect(dialog.dialog).toHaveCount(0);
  await expect(dialog.button(figure)).toBeFocused();
});

test('the code that is copied shows the chart elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = new EmbedDialog(page, 'en');
  await dialog.visit('/en/staffing');
  const { figure } = new ChartOnPage(page, 'staffing-per-officer');
  await figure.scrollIntoViewIfNeeded();
  await dialog.button(figure).click();
  await dialog.dialog.getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialog.dialog.getByText('Code copied.')).toBeVisible();
  const elsewhere = await ForeignSite.holding(await page.evaluate(() => navigator.clipboard.readText()));
  const embed = new EmbedPage(page);
  await page.goto(elsewhere.address);
  await embed.expectWholeChart();
  await elsewhere.close();
});

test('a page tells sites that know oEmbed which chart is its own', async ({ page, request, baseURL }) => {
  for (const [path, chart] of [
    ['/fr', 'national'],
    ['/en/establishments/cp-fresnes', 'prison-cp-fresnes'],
    ['/fr/directorates/disp-paris', 'directorate-disp-paris'],
    ['/en/wing-types/ma', 'wing-type-ma'],
    ['/fr/articles/nyt-2024-05-15-manhunt', 'article-nyt-2024-05-15-manhunt.'],
    ['/en/staffing', 'staffing-rates'],
    ['/fr/plan-15000', 'plan-15000'],
  ] as const) {
    await new EmbedPage(page).visit(path);
    const found = page.locator('link[rel="alternate"][type="application/json+oembed"]');
    const { search } = new URL((await found.getAttribute('href')) ?? '');
    const described = await (await request.get(`/oembed${search}&format=json`)).json();
    expect(described).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Surnombre', width: 720 });
    expect(described.html).toContain(`/embed/${path.slice(1, 3)}/${chart}`);
    const asAddress = await request.get('/oembed', { params: { url: `${baseURL}${path}` } });
    expect((await asAddress.json()).html).toContain(`src="${baseURL}/embed/${path.slice(1, 3)}/${chart}`);
  }
});

for (const chart of [
  'national',
  'missing-places',
  'exposure',
  'ten-places',
  'prison-cp-fresnes',
  'staffing-per-officer',
])
  test(`without the script the frame of ${chart} is high enough, and not much higher`, async ({ page, request }) => {
    const embed = new EmbedPage(page);
    for (const width of [320, 500, 720]) {
      const params = { url: `/embed/fr/${chart}`, maxwidth: String(width) };
      const { height } = await (await request.get('/oembed', { params })).json();
      await page.setViewportSize({ width, height });
      await embed.visit(`/embed/fr/${chart}`);
      await page.evaluate(() => document.fonts.ready);
      const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(height, `${width} px wide`).toBeGreaterThanOrEqual(needed);
      expect(height, `${width} px wide`).toBeLessThan(needed + 90);
    }
  });
