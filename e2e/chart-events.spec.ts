import { expect, test } from '#e2e/site-test';

test.describe('dated events on a chart', () => {
  test('are numbered over the plot, told in a list with who says so, and can be taken off by keyboard', async ({
    page,
  }) => {
    await page.goto('/en');
    const chart = page.locator('#chart-national');
    await chart.scrollIntoViewIfNeeded();
    const marks = chart.locator('.chart-event:visible');
    await expect(marks.first()).toBeVisible();
    const list = chart.locator('.chart-events');
    await list.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem').first()).toBeVisible();
    await expect(list).toContainText('cited by its number, not read here');
    await list.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(marks).toHaveCount(0);
  });

  test('of a prison stand on its own chart', async ({ page }) => {
    await page.goto('/fr/establishments/cp-vendin-le-vieil');
    await expect(page.locator('.chart-events').first()).toContainText('0 place publiée depuis cette date');
  });
});
