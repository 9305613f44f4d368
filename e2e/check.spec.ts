import { CheckPage } from '#e2e/pages/check-page';
import { expect, test } from '#e2e/site-test';

test.describe('checking a figure', () => {
  test('a number with place, thing and date gets a verdict, the figure, its source, and articles that say the same', async ({
    page,
  }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'France', what: 'détenus', when: 'avril 2024', number: 'près de 77 500' });
    await expect(check.verdicts).toHaveText(['Confirmé']);
    await expect(check.answer).toContainText('77\u202f450');
    await expect(check.answer.getByRole('link', { name: 'The New York Times' })).toBeVisible();
  });

  test('until place, thing and date are fixed there is no verdict, only what it could be', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('en', { what: 'people held', number: '77,450', when: 'April 2024' });
    await expect(check.verdicts).toHaveCount(0);
    await expect(check.answer).toContainText('It could be');
    await expect(check.answer).toContainText('To give a verdict we still need: one place.');
  });

  test('a number that reads two ways is answered both ways', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'Nîmes', what: 'taux d’occupation', when: 'juillet 2026', number: '2.358 %' });
    await expect(check.verdicts).toHaveCount(2);
    await expect(check.answer).toContainText('2\u202f358');
  });

  test('a prison that nothing names is not guessed', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('en', { place: 'a Paris prison', what: 'occupancy rate', when: 'May 2024', number: '170%' });
    await expect(check.verdicts).toHaveCount(0);
    await expect(check.answer).toContainText('We do not guess which');
    await expect(check.answer.getByRole('link', { name: 'The New York Times' })).toBeVisible();
    await expect(check.answer).not.toContainText('Santé');
  });

  test('a word for two things is asked back', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('en', { place: 'France', what: 'prisoners', when: 'July 2026', number: '108,636' });
    await expect(check.verdicts).toHaveCount(0);
    await check.answer.getByRole('link', { name: 'people under prison registration', exact: true }).click();
    await expect(check.verdicts).toHaveText(['Confirmed']);
  });

  test('a town with two prisons is asked back', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'Lille', what: 'détenus', when: 'juillet 2026' });
    await check.answer
      .getByRole('link', { name: /Annœullin/ })
      .last()
      .click();
    await expect(check.answer).toContainText('Ce qui a été compté');
  });

  test('nonsense gets help at its field, nothing typed is lost, and nothing is executed', async ({ page }) => {
    const check = new CheckPage(page);
    const nonsense = '<script>alert(1)</script>';
    await check.ask('fr', { place: nonsense, what: 'bananes', when: '30/02/2024', number: 'beaucoup' });
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(4);
    await expect(page.getByLabel('Où')).toHaveValue(nonsense);
    await expect(page.getByLabel('Combien')).toHaveAccessibleDescription(/Écrivez seulement un nombre/);
    await expect(check.verdicts).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form asks and answers all the same', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('en', { place: 'remand prisons', what: 'density', when: 'July 2026', number: '174.5' });
    await expect(check.verdicts).toHaveText(['Confirmed']);
  });
});
