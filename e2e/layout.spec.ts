import { EVERY_PAGE } from '#e2e/every-page';
import { layoutShiftOf, recordLayoutShift } from '#e2e/pages/layout-shift';
import { SitePage } from '#e2e/pages/site-page';
import { expect, test } from '#e2e/site-test';

const LAYOUT_SHIFT_BUDGET = 0.02;

for (const path of EVERY_PAGE) {
  test(`${path} never scrolls sideways and does not move under the reader’s eyes`, async ({ page }) => {
    const site = new SitePage(page);
    await recordLayoutShift(page);
    await site.visit(path);
    await site.readToTheEnd();
    await site.expectNoSidewaysScroll();
    expect(await layoutShiftOf(page)).toBeLessThanOrEqual(LAYOUT_SHIFT_BUDGET);
  });
}
