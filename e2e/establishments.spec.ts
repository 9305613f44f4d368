import { EstablishmentsPage } from '#e2e/pages/establishments-page';
import { expect, test } from '#e2e/site-test';

test.describe('the list of prisons', () => {
  for (const query of [
    'fleury',
    'merogis',
    'MÉROGIS',
    'fleury-merogis',
    'prison de fleury',
    "maison d'arrêt de Fleury",
  ]) {
    test(`“${query}” finds Fleury-Mérogis alone, and Enter opens its page`, async ({ page }) => {
      const list = new EstablishmentsPage(page);
      await list.visitReady('fr');
      await list.searchBox.fill(query);
      await list.expectOnly('Fleury-Mérogis');
      await expect(list.status).toContainText('1 sur 186');
      await list.searchBox.press('Enter');
      await expect(page).toHaveURL(/\/fr\/establishments\/cp-fleury-merogis$/);
    });
  }

  test('a department is found by its number, its name and a postal code', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('en');
    for (const query of ['91', 'essonne', '91700']) {
      await list.searchBox.fill(query);
      await list.expectOnly('Fleury-Mérogis', 'Corbeil-Essonnes');
    }
  });

  test('filters narrow the list, stand in the address, and the way back takes them off again', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr');
    await list.unfold();
    await list.choose('disp', 'disp-paris');
    await expect(page).toHaveURL(/\?disp=disp-paris$/);
    await expect(list.rows).toHaveCount(17);
    await list.choose('type', 'csl');
    await expect(page).toHaveURL(/\?disp=disp-paris&type=csl$/);
    const fewer = await list.rows.count();
    expect(fewer).toBeLessThan(17);
    await page.goBack();
    await expect(list.rows).toHaveCount(17);
    await page.goBack();
    await expect(list.rows).toHaveCount(186);
  });

  test('an address can be shared: search, filters and order are those it says', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('en', '?type=ma&band=from200&sort=-density');
    expect((await list.names()).slice(0, 3)).toEqual(['La Roche-sur-Yon', 'Carcassonne', 'Le Puy-en-Velay']);
    await expect(page.locator('select[name="band"]')).toHaveValue('from200');
  });

  test('what the address asks for and we do not know is named, and the rest is kept', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('en', '?band=from999&type=mc');
    await expect(page.locator('.list-problem')).toContainText('band=from999');
    await expect(list.rows).toHaveCount(5);
  });

  test('a name spelt nearly right leads to the prison meant', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('en', '?q=flery');
    await expect(list.rows).toHaveCount(0);
    await page.locator('.list-result').getByRole('link', { name: 'Fleury-Mérogis' }).click();
    await expect(page).toHaveURL(/\/en\/establishments\/cp-fleury-merogis$/);
  });

  test('when nothing is left the page says so, and leads out', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr', '?q=fleury&type=mc');
    await expect(list.rows).toHaveCount(0);
    await expect(list.status).toContainText('0 sur 186');
    await page.getByRole('button', { name: 'Garder la recherche sans les filtres (1)' }).click();
    await list.expectOnly('Fleury-Mérogis');
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await expect(list.rows).toHaveCount(186);
    await expect(page).toHaveURL(/\/establishments$/);
    await expect(list.searchBox).toHaveValue('');
  });

  test('prisons whose numbers are secret or without places say why, and stand last', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr');
    await expect(list.rowOf('Vendin-le-Vieil')).toContainText('aucune place publiée');
    await expect(list.rowOf('Saint-Sulpice-la-Pointe')).toContainText('secret statistique (NC)');
    expect((await list.names()).slice(-14)).toContain('Vendin-le-Vieil');
  });
});

test.describe('the heads of columns', () => {
  // A phone has a list of orders instead.
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

  test('sort the table by keyboard, say the direction, and turn it round', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr');
    const head = page.locator('th[data-key="held"]');
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect((await list.names())[0]).toBe('Fleury-Mérogis');
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect((await list.names())[0]).toBe('Belfort');
    await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the order is chosen from a list and can be turned round; every column is named in each card', async ({
    page,
  }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('en', '?type=mc');
    await list.unfold();
    await page.getByLabel('Sort by').selectOption('name');
    await expect(page).toHaveURL(/\?type=mc&sort=name$/);
    expect((await list.names())[0]).toBe('Arles');
    await page.getByRole('button', { name: 'Reverse the order' }).click();
    expect((await list.names())[0]).toBe('Saint-Maur');
    const labels = await list.rows
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels).toEqual(
      [
        'Place',
        'Directorate',
        'People held',
        'Places',
        'Density',
        'Above capacity',
        'Change over 11 months',
        'Density since 2012',
      ].map((name) => `"${name}"`),
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all 186 prisons are in the table, and the only button opens the counts of another date', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitIn('fr');
    await expect(list.rows).toHaveCount(186);
    await expect(list.rowOf('Fleury-Mérogis')).toContainText('179,9');
    await expect(page.locator('button:visible')).toHaveCount(1);
    await list.choose('date', '2019-03-01');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ouvrir le CSV' }).click();
    const address = new URL((await file).url());
    expect(address.searchParams.get('date')).toBe('2019-03-01');
    expect((await page.request.get(address.href)).status()).toBe(200);
  });
});
