import { ChartOnPage } from '#e2e/pages/chart-on-page';
import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

/** Half a pixel is less than a screen shows. */
const NOWHERE_ELSE = 0.5;
const CHARTS = ['national', 'density', 'claim', 'missing-places', 'exposure', 'bands', 'wing-types', 'vendin'];

for (const id of CHARTS)
  test(`both drawings of the chart ${id} put every point in the same place`, async ({ page }) => {
    await new OverviewPage(page).visitIn('fr');
    const chart = new ChartOnPage(page, id);
    await chart.comeNear();
    const [server, live] = [await chart.serverPoints(), await chart.livePoints()];
    expect(server.length, 'the server draws something').toBeGreaterThan(0);
    const sorted = (drawn: typeof server) =>
      drawn.toSorted((one, other) => one.what.localeCompare(other.what) || one.points.length - other.points.length);
    expect(sorted(live).map(({ what }) => what.trim())).toEqual(sorted(server).map(({ what }) => what.trim()));
    sorted(server).forEach(({ what, points }, index) => {
      const there = sorted(live)[index]?.points ?? [];
      expect(there.length, `points of ${what}`).toBe(points.length);
      points.forEach(([x, y], point) => {
        const [liveX, liveY] = there[point] ?? [Number.NaN, Number.NaN];
        expect(Math.abs(liveX - x), `${what}, point ${point}, across`).toBeLessThanOrEqual(NOWHERE_ELSE);
        expect(Math.abs(liveY - y), `${what}, point ${point}, down`).toBeLessThanOrEqual(NOWHERE_ELSE);
      });
    });
  });
