import { MapView } from '#e2e/pages/map-view';
import { expect, test } from '#e2e/site-test';

// The list has 186 rows and each search is read three times.
test.describe.configure({ timeout: 90_000 });

const SEARCHES = [
  '',
  'q=fleury',
  'disp=disp-outre-mer',
  'type=ma&band=from200',
  'band=below100&from=60',
  'wing=ma',
  'wing=csl&disp=disp-lyon',
  'date=2012-11&type=cp',
  'date=2015-10',
  'date=2019-03&band=from150',
  'date=2023-03&wing=cd',
  'date=2025-12&disp=disp-paris&sort=name',
];

test.describe('the table, the map and the small charts', () => {
  for (const search of SEARCHES) {
    test(`agree for “${search}”: the same prisons, in the same bands`, async ({ page }) => {
      const map = new MapView(page);
      await map.visitReadyFor('fr', search);
      const rows = await map.rowsShown();
      expect(rows.length).toBeGreaterThan(0);
      await map.show('map');
      await map.expectDotsAgreeWith(rows);
      await expect(page.locator('#establishments')).toBeHidden();
      await map.show('multiples');
      await expect(map.charts).toHaveCount(rows.length);
      expect(await map.chartsShown()).toEqual(rows.map(({ id }) => id));
      await map.show('table');
      expect(await map.rowsShown()).toEqual(rows);
    });
  }

  test('agree while filters change under the map', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('en', 'map');
    await map.unfold();
    await map.choose('disp', 'disp-paris');
    await expect(map.dots).toHaveCount(17);
    await map.choose('type', 'csl');
    await expect(page).toHaveURL(/view=map/);
    const dots = await map.dotsShown();
    await map.show('table');
    expect((await map.rowsShown()).map(({ id }) => id).toSorted()).toEqual(dots.map(({ id }) => id).toSorted());
  });
});
