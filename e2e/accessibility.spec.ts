import { EVERY_PAGE } from '#e2e/every-page';
import { SitePage } from '#e2e/pages/site-page';
import { test } from '#e2e/site-test';

// The list of prisons has 186 rows, and axe looks at the contrast of every text, in either theme.
test.describe.configure({ timeout: 120_000 });

for (const path of EVERY_PAGE) {
  test(`${path} has no barrier that axe can find, light or dark`, async ({ page }) => {
    const site = new SitePage(page);
    await site.visit(path);
    await site.readToTheEnd();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await test.step(`in the ${colorScheme} theme`, () => site.expectNoBarrier());
    }
  });
}

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });
  for (const path of EVERY_PAGE.filter((one) => /^\/(fr|en)$/.test(one))) {
    test(`${path} has no barrier in forced colours`, async ({ page }) => {
      const site = new SitePage(page);
      await site.visit(path);
      await site.expectNoBarrier();
    });
  }
});
