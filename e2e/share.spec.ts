import { layoutShiftOf, recordLayoutShift } from '#e2e/pages/layout-shift';
import { SitePage } from '#e2e/pages/site-page';
import { expect, test } from '#e2e/site-test';

const PAGES = [
  ['/fr/establishments/cp-fresnes', 'Partager cette page'],
  ['/en/establishments/cp-fresnes/sheet', 'Share this page'],
  ['/en/articles/nyt-2024-05-15-manhunt', 'Share this page'],
] as const;

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
