import { MySheetPage } from '#e2e/pages/my-sheet-page';
import { expect, test } from '#e2e/site-test';

test.describe('my sheet', () => {
  test('is there after typing and Enter: sheet, three sentences, page', async ({ page }) => {
    const sheet = new MySheetPage(page);
    await sheet.visitReady('fr');
    await sheet.searchBox.fill('merogis');
    await expect(sheet.prisons).toHaveCount(1);
    await sheet.searchBox.press('Enter');
    await expect(page).toHaveURL(/\/fr\/my-sheet\?of=cp-fleury-merogis$/);
    await expect(sheet.heading).toHaveText('Centre pénitentiaire de Fleury-Mérogis');
    await expect(sheet.heading).toBeFocused();
    await expect(sheet.sentences).toHaveCount(3);
    await expect(sheet.sentences.first()).toContainText('5\u202f080 personnes');
    await expect(sheet.link('Sa fiche A4, à imprimer')).toHaveAttribute(
      'href',
      '/fr/establishments/cp-fleury-merogis/sheet',
    );
    await expect(sheet.link('Sa page, chiffre par chiffre')).toHaveAttribute(
      'href',
      '/fr/establishments/cp-fleury-merogis',
    );
    await sheet.expectNoBarrier();
    await sheet.expectNoSidewaysScroll();
  });

  test('typing asks the server nothing: one file, once', async ({ page }) => {
    const sheet = new MySheetPage(page);
    await sheet.visitReady('en');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().includes('/_next/')) asked.push(new URL(request.url()).pathname);
    });
    await sheet.searchBox.pressSequentially('nimes');
    await expect(sheet.prisons).toHaveCount(1);
    expect(asked).toEqual([]);
    await sheet.searchBox.press('Enter');
    await expect(sheet.sentences).toHaveCount(3);
    expect(asked.filter((path) => path !== '/icon.svg')).toEqual(['/en/my-sheet/figures.json']);
  });

  test('is an address that can be shared, and the way back leads to the list', async ({ page }) => {
    const sheet = new MySheetPage(page);
    await sheet.visitReady('en');
    await sheet.searchBox.fill('91');
    await sheet.link(/Corbeil/).click();
    await expect(sheet.heading).toBeVisible();
    await page.goBack();
    await expect(sheet.searchBox).toHaveValue('91');
    await expect(sheet.prisons).toHaveCount(2);
    await page.goForward();
    await expect(sheet.heading).toBeVisible();
    await page.reload();
    await expect(sheet.sentences).toHaveCount(3);
    await sheet.button('Another prison').click();
    await expect(page).toHaveURL(/\/en\/my-sheet$/);
    await expect(sheet.searchBox).toBeFocused();
    await expect(sheet.prisons).toHaveCount(186);
  });

  test('sentences are copied one by one and all at once', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sheet = new MySheetPage(page);
    await sheet.visitReady('en', '?of=ma-nimes');
    await expect(sheet.sentences).toHaveCount(3);
    await sheet.button('Copy').nth(1).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^On 1.July 2026, at Nîmes remand prison, the prison density/);
    await sheet.button('Copy all').click();
    await expect
      .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).split('\n').length)
      .toBe(3);
  });

  for (const [id, words] of [
    ['ma-riom', 'Cette prison a fermé'],
    ['cp-vendin-le-vieil', 'aucune place'],
    ['cp-mata-utu', 'secret statistique'],
  ] as const) {
    test(`of ${id} says the truth: ${words}`, async ({ page }) => {
      const sheet = new MySheetPage(page);
      await sheet.visitReady('fr', `?of=${id}`);
      await expect(page.getByRole('main')).toContainText(words);
    });
  }

  for (const of of ['cp-atlantis', '__proto__', '<script>alert(1)</script>', 'x'.repeat(2_000)]) {
    test(`an unknown prison “${of.slice(0, 25)}” is named, and leads back to the list`, async ({ page }) => {
      const sheet = new MySheetPage(page);
      await sheet.visitReady('en', `?of=${encodeURIComponent(of)}`);
      await expect(page.getByRole('main').getByRole('alert')).toContainText(of.slice(0, 25));
      await sheet.expectNoSidewaysScroll();
      await sheet.button('Another prison').click();
      await expect(sheet.prisons).toHaveCount(186);
    });
  }

  test('nothing found is said, with what to try', async ({ page }) => {
    const sheet = new MySheetPage(page);
    await sheet.visitReady('fr');
    await sheet.searchBox.fill('atlantide');
    await expect(sheet.prisons).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText('Aucune prison ouverte');
    await sheet.expectNoBarrier();
  });

  test('a lost file is said, the sheet still reached, and asked for again', async ({ page, complaints }) => {
    const sheet = new MySheetPage(page);
    await page.route('**/figures.json', (route) => route.abort());
    await sheet.visitReady('en', '?of=ma-nimes');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be loaded');
    await expect(sheet.link('Its A4 sheet, to print')).toBeVisible();
    await page.unroute('**/figures.json');
    await sheet.button('Try again').click();
    await expect(sheet.sentences).toHaveCount(3);
    complaints.length = 0;
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every open prison is a link to its page and one to its sheet', async ({ page }) => {
    const sheet = new MySheetPage(page);
    await sheet.visit('/fr/my-sheet');
    await expect(sheet.prisons).toHaveCount(186);
    await expect(sheet.searchBox).toBeHidden();
    const fresnes = page.locator('#cp-fresnes');
    await expect(fresnes.getByRole('link').nth(0)).toHaveAttribute('href', '/fr/establishments/cp-fresnes');
    await expect(fresnes.getByRole('link').nth(1)).toHaveAttribute('href', '/fr/establishments/cp-fresnes/sheet');
  });
});
