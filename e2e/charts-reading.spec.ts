import { ChartOnPage } from '#e2e/pages/chart-on-page';
import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

test('the arrows read the national series point by point, aloud and in sight', async ({ page }) => {
  await new OverviewPage(page).visitIn('en');
  const chart = new ChartOnPage(page, 'national');
  await chart.comeNear();
  await chart.live.focus();
  await page.keyboard.press('End');
  await expect(chart.panel).toContainText('1 August 2026');
  await page.keyboard.press('ArrowLeft');
  await expect(chart.panel).toContainText('89,446');
  await expect(chart.figure.locator('[aria-live="polite"]').filter({ hasText: '1 July 2026' })).toContainText('63,289');
  await page.keyboard.press('Home');
  await expect(chart.panel).toContainText('1 January 2010');
  await page.keyboard.press('Escape');
  await expect(chart.panel).toHaveCount(0);
});

test('the panel of a point stays while the pointer is over it, and goes after it has left', async ({ page }) => {
  await new OverviewPage(page).visitIn('fr');
  const chart = new ChartOnPage(page, 'missing-places');
  await chart.comeNear();
  await chart.live.hover();
  await expect(chart.panel).toBeVisible();
  await chart.panel.hover();
  await page.waitForTimeout(400);
  await expect(chart.panel).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(chart.panel).toHaveCount(0);
});

test('the years of the national series are in the address, and the way back goes through them', async ({ page }) => {
  await new OverviewPage(page).visitIn('en');
  const chart = new ChartOnPage(page, 'national');
  await chart.comeNear();
  const usual = await chart.headline.textContent();
  await chart.figure.getByRole('button', { name: '5 years' }).click();
  await expect(page).toHaveURL(/\?from=2021$/);
  await expect(chart.headline).toHaveText(/counts of the period/);
  await chart.figure.getByRole('button', { name: 'Since 1977' }).click();
  await expect(page).toHaveURL(/\?from=1977$/);
  await page.goBack();
  await expect(chart.headline).toHaveText(/counts of the period/);
  await page.goBack();
  await expect(chart.headline).toHaveText(usual ?? '');
});

test('years that do not exist are named and ignored', async ({ page }) => {
  await page.goto('/en?from=1500&until=abc');
  await expect(page.locator('.period-status')).toContainText('from=1500');
  await expect(page.locator('.period-status')).toContainText('until=abc');
});

test('without the network the chart stays and says so', async ({ page, context, complaints }) => {
  await new OverviewPage(page).visitIn('en');
  const chart = new ChartOnPage(page, 'national');
  await chart.comeNear();
  await chart.figure.getByRole('button', { name: '5 years' }).click();
  await expect(chart.headline).toHaveText(/counts of the period/);
  await context.setOffline(true);
  await chart.figure.getByRole('button', { name: 'Since 1977' }).click();
  await expect(page.locator('.period-status')).toContainText('offline');
  await expect(chart.headline).toHaveText(/counts of the period/);
  complaints.length = 0;
  await context.setOffline(false);
});

test('a figure can be taken along as a sentence, a table and an image', async ({ page }) => {
  await new OverviewPage(page).visitIn('fr');
  const chart = new ChartOnPage(page, 'national');
  await chart.comeNear();
  for (const [button, extension] of [
    ['CSV', 'csv'],
    ['SVG', 'svg'],
    ['PNG', 'png'],
  ] as const) {
    const download = page.waitForEvent('download');
    await chart.figure.getByRole('button', { name: button, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(`surnombre-national-fr.${extension}`);
  }
  await chart.figure.getByRole('button', { name: 'Copier la phrase' }).click();
  await expect(chart.figure.locator('output')).not.toBeEmpty();
});

test('print takes the server’s drawing, also after the live one has come', async ({ page }) => {
  await new OverviewPage(page).visitIn('fr');
  const chart = new ChartOnPage(page, 'national');
  await chart.comeNear();
  await page.emulateMedia({ media: 'print' });
  await expect(chart.figure.locator('.chart-drawing > .chart-svg:visible')).toHaveCount(1);
  await expect(chart.figure.locator('.chart-live')).toBeHidden();
});
