import { AreaPage } from '#e2e/pages/area-page';
import { FigurePage } from '#e2e/pages/figure-page';
import { expect, test } from '#e2e/site-test';

test('the table of directorates leads to each of the ten, most people above capacity first', async ({ page }) => {
  const area = new AreaPage(page);
  await area.visit('/en/directorates');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(10);
  await expect(rows.first()).toContainText('Paris directorate');
  await rows.first().getByRole('link').first().click();
  await expect(area.headline).toContainText('164 people');
});

test('a directorate: published ratio, its prisons, two definitions by type, gaps and boundaries in words', async ({
  page,
}) => {
  const area = new AreaPage(page);
  await area.visitDirectorate('disp-rennes', 'en');
  await expect(area.headline).toContainText('Rennes directorate: 132 people for every 100 places');
  await expect(area.rowsOf('prisons')).toHaveCount(24);
  await expect(area.part('types').locator('table')).toHaveCount(2);
  await area.expectEveryChartIsWhole();
  await area.expectToSay(
    '34 people counted in this total are in no row',
    'Vertical line, February 2017',
    'January 2021 and February 2025',
    'does not mean that the ministry did not publish it',
  );
});

test('the directorate without a city, and one whose minors’ prison is not ranked', async ({ page }) => {
  const area = new AreaPage(page);
  await area.visitDirectorate('disp-outre-mer', 'fr');
  await expect(area.headline).toContainText('Outre-mer');
  await area.visitDirectorate('disp-paris', 'fr');
  await expect(area.rowsOf('prisons').last()).toContainText('établissement pour mineurs');
});

test('a number of a directorate leads to its row and its source', async ({ page }) => {
  const area = new AreaPage(page);
  await area.visitDirectorate('disp-lille', 'fr');
  await area.followFirstNumber();
  await new FigurePage(page).expectProvenance('fr');
});

test('a wing type: the ministry’s figure and our own sum, apart', async ({ page }) => {
  const area = new AreaPage(page);
  await area.visitWingType('ma', 'fr');
  await expect(area.headline).toContainText('174 personnes pour 100 places');
  await expect(area.part('definitions')).toContainText('notre somme');
  await area.expectEveryChartIsWhole();
  await expect(page.locator('figure.chart')).toHaveCount(4);
});

test('minors are shown without a rank, and a type without rows says since when', async ({ page }) => {
  const area = new AreaPage(page);
  await area.visitWingType('epm', 'en');
  await area.expectToSay('not ranked');
  await expect(area.part('missing')).toHaveCount(0);
  await area.visitWingType('uat', 'en');
  await area.expectToSay('1\u00a0December 2020');
});

for (const [path, near] of [
  ['/fr/directorates/disp-pari', '/fr/directorates/disp-paris'],
  ['/en/wing-types/remand', '/en/wing-types/ma'],
] as const) {
  test(`${path} is answered 404 with near matches`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain(near);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a directorate reads whole, and shows no button that would do nothing', async ({ page }) => {
    const area = new AreaPage(page);
    await area.visitDirectorate('disp-dijon', 'fr');
    await area.expectEveryChartIsWhole();
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});
