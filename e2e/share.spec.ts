import { layoutShiftOf, recordLayoutShift } from '#e2e/pages/layout-shift';
import { SitePage } from '#e2e/pages/site-page';
import { expect, test } from '#e2e/site-test';

const PAGES = [
  ['/fr/establishments/cp-fresnes', 'Partager cette page'],
  ['/en/establishments/cp-fresnes/sheet', 'Share this page'],
  ['/en/articles/nyt-2024-05-15-manhunt', 'Share this page'],
] as const;

test('a chart offers to be handed on as its sentence, once one of its buttons was pressed', async ({
  page,
  isMobile,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    navigator.share = (given) => Promise.resolve(void shared.push(given ?? {}));
  });
  await new SitePage(page).visit('/fr');
  const chart = page.locator('figure.chart').first();
  const share = chart.getByRole('button', { name: 'Partager' });
  await expect(share).toHaveCount(0);
  await chart.getByRole('button', { name: 'Copier la phrase' }).click();
  await expect(chart.locator('output')).not.toBeEmpty();
  await expect(share).toHaveCount(isMobile ? 1 : 0);
  if (!isMobile) return;
  await page.locator('dialog[open]').evaluateAll((dialogs: HTMLDialogElement[]) => {
    for (const dialog of dialogs) dialog.close();
  });
  await share.click();
  const sentence = (await chart.locator('.chart-sentence').textContent()) ?? '';
  const shared = await page.evaluate(() =>
    JSON.stringify(Object.entries(window).find(([key]) => key === 'shared')?.[1]),
  );
  const [{ text }] = JSON.parse(shared);
  expect(text).toContain(sentence.slice(0, 20));
  expect(text).toMatch(/https?:\S+#chart-\S+$/);
});

for (const [path, name] of PAGES) {
  test(`${path} can be handed on from a phone, and nothing moves for it`, async ({ page, isMobile }) => {
    await recordLayoutShift(page);
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      navigator.share = (given) => Promise.resolve(void shared.push(given ?? {}));
    });
    const site = new SitePage(page);
    await site.visit(`${path}#own4321`);
    const button = page.getByRole('button', { name });
    await expect(button).toHaveCount(isMobile ? 1 : 0);
    expect(await layoutShiftOf(page)).toBeLessThan(0.02);
    if (!isMobile) return;
    await button.click();
    const shared = await page.evaluate(() =>
      JSON.stringify(Object.entries(window).find(([key]) => key === 'shared')?.[1]),
    );
    expect(JSON.parse(shared)).toEqual([
      { title: await page.title(), url: expect.stringMatching(new RegExp(`${path}$`)) },
    ]);
  });
}
