import { MapView } from '#e2e/pages/map-view';
import { expect, test } from '#e2e/site-test';

test.describe('the map', () => {
  test('is one tab stop; arrows go through the list’s order, the panel reads the row, Enter opens the page', async ({
    page,
  }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'map');
    await map.dotOf('cp-fleury-merogis').focus();
    await expect(page.locator('.map-live .dot[tabindex="0"]')).toHaveCount(1);
    await expect(map.panel).toContainText('Fleury-Mérogis');
    await expect(map.panel).toContainText('179,9');
    await page.keyboard.press('ArrowRight');
    await expect(map.panel).toContainText('Fresnes');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.map-live .dot:focus')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(map.dotOf('cp-fleury-merogis')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fr\/establishments\/cp-fleury-merogis$/);
  });

  test('names each dot with the words of its row, and says why one is hollow', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('en', 'map');
    await expect(map.dotOf('cp-vendin-le-vieil')).toHaveAttribute('aria-label', /Vendin-le-Vieil: no places published/);
    await expect(map.dotOf('cp-mata-utu')).toHaveAttribute('aria-label', /statistical secrecy/);
    await expect(map.dotOf('cp-mata-utu')).toHaveAttribute('data-mark', 'none');
  });

  test('grows by buttons, goes to a place without dragging, and comes back', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'map');
    const width = async () => (await page.locator('.map-live .map-svg').first().boundingBox())?.width ?? 0;
    const whole = await width();
    const further = page.getByRole('button', { name: 'Réduire' });
    await expect(further).toBeDisabled();
    await page.getByRole('button', { name: 'Agrandir' }).click();
    expect(await width()).toBeGreaterThan(whole * 1.4);
    await further.click();
    expect(await width()).toBeCloseTo(whole, 0);
    await map.goTo('corse');
    await expect(map.dotOf('cp-borgo')).toBeInViewport();
    await map.goTo('ile-de-france');
    await expect(map.dotOf('cp-fresnes')).toBeInViewport();
    await page.getByRole('button', { name: 'Toute la carte' }).click();
    expect(await width()).toBeCloseTo(whole, 0);
  });

  test('keeps the prison being read in sight while it grows', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'map');
    await map.dotOf('ma-brest').focus();
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Agrandir' }).click();
    await expect(map.dotOf('ma-brest')).toBeInViewport();
    await page.keyboard.press('Shift+Tab');
    await map.dotOf('ma-brest').focus();
    await page.keyboard.press('End');
    await expect(page.locator('.map-live .dot:focus')).toBeInViewport();
  });

  test('follows the address: the way back leads from the map to the table', async ({ page }) => {
    const map = new MapView(page);
    await map.visitReady('fr');
    await map.show('map');
    await expect(page).toHaveURL(/\?view=map$/);
    await expect(map.dots).toHaveCount(186);
    await page.goBack();
    await expect(page.locator('#establishments')).toBeVisible();
    await expect(map.dots).toHaveCount(0);
  });

  test('that cannot be loaded says so, leads to the table, and can be tried again', async ({ page, complaints }) => {
    const map = new MapView(page);
    await page.route('**/establishments/map/places', (route) => route.abort());
    await map.visitIn('fr', '?view=map');
    const alert = page.locator('.view-status[role="alert"]');
    await expect(alert).toContainText('La carte n’a pas pu être chargée');
    await expect(alert.getByRole('link')).toHaveAttribute('href', '/fr/establishments');
    await page.unroute('**/establishments/map/places');
    await alert.getByRole('button').click();
    await expect(map.dots).toHaveCount(186);
    complaints.length = 0;
  });

  test('says when nothing is left to draw', async ({ page }) => {
    const map = new MapView(page);
    await map.visitIn('fr', '?view=map&q=zzzz');
    await expect(page.locator('.map-live')).toContainText('rien à dessiner');
    await expect(map.dots).toHaveCount(0);
  });

  test('is printed whole, without its buttons', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'map');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.map-zoom')).toBeHidden();
    await expect(page.locator('.map-live .map-svg')).toBeVisible();
    await expect(page.locator('.map-legend')).toBeVisible();
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap beside a dot reads the nearest prison and stays on the page', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'map');
    const dot = map.dotOf('ma-brest');
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (box === null) throw new Error('the dot is not drawn');
    await page.touchscreen.tap(box.x + box.width / 2 - 9, box.y + box.height / 2 - 9);
    await expect(map.panel).toContainText('Brest');
    await expect(page).toHaveURL(/view=map$/);
    await map.panel.getByRole('link').click();
    await expect(page).toHaveURL(/\/fr\/establishments\/ma-brest$/);
  });

  test('nothing sticks out sideways, on the map and among the small charts', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'map');
    await map.expectNoSidewaysScroll();
    await map.visitView('fr', 'multiples');
    await map.expectNoSidewaysScroll();
  });
});

test.describe('the small charts', () => {
  test('have name, value and page of each prison in the list’s order, and say why a value is missing', async ({
    page,
  }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'multiples', 'sort=name');
    await expect(map.charts).toHaveCount(186);
    const agen = map.charts.first();
    await expect(agen.getByRole('link')).toHaveAttribute('href', /\/fr\/establishments\//);
    const vendin = page.locator('.multiples li[data-id="cp-vendin-le-vieil"]');
    await expect(vendin).toContainText('aucune place publiée');
  });

  test('of a type of wing are drawn from the wings', async ({ page }) => {
    const map = new MapView(page);
    await map.visitView('fr', 'multiples', 'wing=ma');
    const uses = page.locator('.multiples li').first().locator('use');
    await expect(uses.last()).toHaveAttribute('href', /sparklines-ma#/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map has a page of its own: each prison is a dot that is a link, named with its numbers', async ({
    page,
  }) => {
    const map = new MapView(page);
    await map.visit('/fr/establishments/map');
    const dots = page.locator('.map-frame a.dot:visible');
    await expect(dots).toHaveCount(186);
    await expect(page.locator('.map-frame a.dot:visible[href$="/cp-fleury-merogis"] title')).toHaveText(
      /Fleury-Mérogis.*179,9/,
    );
    await expect(page.getByRole('link', { name: 'Les mêmes prisons en tableau' })).toHaveAttribute(
      'href',
      '/fr/establishments',
    );
    await expect(page.locator('#after-map')).toContainText('Vendin-le-Vieil · aucune place publiée');
  });
});

// axe looks at the contrast of every text.
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test.describe.configure({ timeout: 90_000 });
    for (const view of ['map', 'multiples'] as const) {
      test(`${view}: axe finds no barrier`, async ({ page }) => {
        const map = new MapView(page);
        await map.visitView('en', view);
        if (view === 'map') await map.dotOf('cp-fresnes').focus();
        await map.expectNoBarrier();
      });
    }
  });
}
