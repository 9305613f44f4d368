import { SheetPage } from '#e2e/pages/sheet-page';
import { expect, test } from '#e2e/site-test';

const OWN = '#held=170&places=100&officers=8&posts=10&branch=Section+de+Fresnes';

test('the branch’s figures stand in their column, each marked, and no server ever sees them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  const sheet = new SheetPage(page);
  await sheet.visit(`/fr/establishments/cp-fresnes/sheet${OWN}`);
  const added = 'ajouté par l’utilisateur';
  await sheet.expectMarkedAsTheUsers('branch', 'Section de Fresnes', added);
  await sheet.expectMarkedAsTheUsers('held', '170', added);
  await sheet.expectMarkedAsTheUsers('posts', '10', added);
  await sheet.expectMarkedAsTheUsers('density', '170,0\u202f%', `calculé, ${added}`);
  await sheet.expectMarkedAsTheUsers('load', '×\u00a02,1', `calculé, ${added}`);
  await expect(sheet.article).toContainText('2\u202f328');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((text) => /held=|Section/.test(text))).toEqual([]);
});

test('without figures of its own the branch has blanks to write in, and an incomplete ratio stays one', async ({
  page,
}) => {
  const sheet = new SheetPage(page);
  await sheet.visit('/en/establishments/cp-fresnes/sheet');
  await expect(page.locator('[data-own]:not(:empty)')).toHaveCount(0);
  await page.evaluate(() => {
    window.location.hash = '#held=170';
  });
  await expect(sheet.own('held')).toContainText('170');
  await expect(sheet.own('density')).toBeEmpty();
  await expect(sheet.own('places')).toBeEmpty();
});

test('what the address says and cannot be is named, and the rest is kept', async ({ page }) => {
  const sheet = new SheetPage(page);
  await sheet.visit('/en/establishments/cp-fresnes/sheet#held=-5&places=100&colour=red');
  // A phone's share button has a status of its own, still without words.
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText(/held=-5, colour=red/);
  await expect(sheet.own('places')).toContainText('100');
  await expect(sheet.own('held')).toBeEmpty();
});

test('the way back to the prison’s page, and the other language, keep the branch’s figures', async ({ page }) => {
  const sheet = new SheetPage(page);
  await sheet.visit(`/fr/establishments/cp-fresnes/sheet${OWN}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/establishments\/cp-fresnes\/sheet#held=170/);
  await expect(sheet.own('held')).toContainText('added by the user');
  await page.getByRole('link', { name: 'Back to the page' }).click();
  await expect(page).toHaveURL(/\/en\/establishments\/cp-fresnes#held=170&places=100/);
});

test('the button prints, and a prison’s page leads to its sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const sheet = new SheetPage(page);
  await sheet.visit('/en/establishments/cp-fresnes');
  await page.getByRole('link', { name: 'this prison’s A4 sheet' }).click();
  await expect(page).toHaveURL(/\/cp-fresnes\/sheet/);
  // A click before the button's script has come is nobody's fault.
  await expect(async () => {
    await page.getByRole('button', { name: 'Print this sheet' }).click();
    await expect(page.locator('body[data-printed]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is whole, and no button does nothing', async ({ page }) => {
    const sheet = new SheetPage(page);
    await sheet.visit('/fr/establishments/cp-nantes/sheet');
    await expect(sheet.article).toContainText('138 personnes');
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});
