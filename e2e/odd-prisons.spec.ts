import { PrisonPage } from '#e2e/pages/prison-page';
import { expect, test } from '#e2e/site-test';
import { ODDITIES } from '#lib/dataset/odd-prisons';

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

for (const { id, what, fr } of ODDITIES) {
  test(`${id}: ${what}`, async ({ page }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison(id, 'fr');
    const said = plain((await page.getByRole('main').textContent()) ?? '');
    for (const words of fr) expect(said).toContain(words);
    await prison.expectNoSidewaysScroll();
  });
}

test('nothing in the wings scrolls sideways, on a phone they are cards', async ({ page }) => {
  const prison = new PrisonPage(page);
  await prison.visitPrison('cp-fresnes', 'fr');
  const { scrolled, seen } = await page
    .locator('#wings .table-frame')
    .evaluate((frame) => ({ scrolled: frame.scrollWidth, seen: frame.clientWidth }));
  expect(scrolled).toBeLessThanOrEqual(seen);
});

test('a prison’s page leads back to the list', async ({ page }) => {
  const prison = new PrisonPage(page);
  await prison.visitPrison('ma-riom', 'en');
  await expect(page.getByRole('link', { name: 'All prisons' })).toHaveAttribute('href', '/en/establishments');
});
