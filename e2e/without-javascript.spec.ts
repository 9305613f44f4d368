import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

test.use({ javaScriptEnabled: false });

for (const lang of ['fr', 'en'] as const) {
  test(`/${lang} reads whole without JavaScript: headline, figures, drawings, tables, sources`, async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.visitIn(lang);
    await expect(overview.headline).toContainText('141');
    await expect(page.locator('.key-figure')).not.toHaveCount(0);
    await overview.expectEveryChartIsWhole();
  });

  test(`/${lang} shows no button that would do nothing without JavaScript`, async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.visitIn(lang);
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
}
