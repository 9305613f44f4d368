import { SitePage } from '#e2e/pages/site-page';
import { expect, test } from '#e2e/site-test';

test('the root leads to French or English, as the browser asks', async ({ request }) => {
  for (const [asked, lang] of [
    ['fr-CA,fr;q=0.9', 'fr'],
    ['en-GB', 'en'],
    ['de,en;q=0.5', 'en'],
  ] as const) {
    const answer = await request.get('/', { headers: { 'Accept-Language': asked } });
    expect(new URL(answer.url()).pathname).toBe(`/${lang}`);
  }
});

test('the language link leads to the same page in the other language', async ({ page }) => {
  const site = new SitePage(page);
  await site.visit('/fr/method');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/method$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the first tab stop skips to the content', async ({ page }) => {
  const site = new SitePage(page);
  await site.visit('/fr');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#content');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('an address that does not exist answers 404, with a way back', async ({ page, complaints }) => {
  const answer = await page.goto('/fr/nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('a[href="/fr"]').first()).toBeVisible();
  expect(complaints.splice(0).length).toBeGreaterThan(0);
});
