import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

test('on paper the charts and their sources stay, navigation and buttons go', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.visitIn('fr');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await overview.expectEveryChartIsWhole();
  await expect(page.locator('.chart-live:visible')).toHaveCount(0);
});
