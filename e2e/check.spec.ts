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

  test('a ratio is read as people for places, and the page says so', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'Nîmes', what: 'taux d’occupation', when: 'juillet 2026', number: '2,36 fois' });
    await expect(check.verdicts).toHaveText(['Confirmé']);
    await expect(check.answer).toContainText('est lu comme 236\u202f%');
  });

  test('a very round number is confirmed for what it is worth, with the range it covers', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('en', { place: 'La Santé', what: 'people held', when: 'July 2026', number: '1,000' });
    await expect(check.verdicts).toHaveText(['Confirmed, but too round to prove much']);
    await expect(check.answer).toContainText('500–1,500');
  });

  test('what is only true to the letter is called so', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'France', what: 'surnombre', when: 'juillet 2026', number: 'plus de 25 000' });
    await expect(check.verdicts).toHaveText(['Vrai à la lettre, sans plus']);
    await expect(check.answer).toContainText('27\u202f301');
  });

  test('a number of another day is given that day', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'France', what: 'détenus', when: '1er mars 2020', number: '72 575' });
    await expect(check.answer).toContainText('Ce nombre est celui d’une autre date');
    await expect(check.answer).toContainText('16 mars 2020');
  });

  test('people above capacity are answered with the net gap beside, and the way to the wings', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'La Santé', what: 'détenus en surnombre', when: 'juillet 2026', number: '705' });
    await expect(check.verdicts).toHaveText(['Confirmé']);
    await expect(check.answer).toContainText('L’écart net du même jour');
    await check.answer.getByRole('link', { name: 'Le détail par quartier, sur la page de cette prison' }).click();
    await expect(page).toHaveURL(/\/fr\/establishments\/cp-paris-la-sante#wings$/);
  });

  test('a number below zero, a range and a misspelt name get a hint, not a verdict', async ({ page }) => {
    const check = new CheckPage(page);
    await check.ask('fr', { place: 'Fleuri-Mérogis', what: 'surnombre', when: 'juillet 2026', number: '−9' });
    await expect(page.getByLabel('Où')).toHaveAccessibleDescription(/Fleury-Mérogis/);
    await expect(page.getByLabel('Combien')).toHaveAccessibleDescription(/écart net/);
    await check.ask('en', {
      place: 'France',
      what: 'people held',
      when: 'July 2026',
      number: 'between 89,000 and 90,000',
    });
    await expect(page.getByLabel('How much')).toHaveAccessibleDescription(/One number at a time/);
    await expect(check.verdicts).toHaveCount(0);
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
