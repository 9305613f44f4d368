import { FigurePage } from '#e2e/pages/figure-page';
import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

/** A key figure, and what its source's page must name. */
const NUMBERS = [
  { lang: 'fr', name: 'personnes détenues', number: '89 446', source: 'Ministère de la Justice' },
  { lang: 'fr', name: 'densité carcérale', number: '141,3 %', source: 'Ministère de la Justice' },
  { lang: 'fr', name: 'détenus en surnombre', number: '27 405', source: 'Ministère de la Justice' },
  { lang: 'en', name: 'floor mattresses', number: '7,890', source: 'Justice' },
  { lang: 'en', name: 'density of remand prisons', number: '174.5%', source: 'Justice' },
] as const;

for (const { lang, name, number, source } of NUMBERS) {
  test(`a reader traces “${name}” to its source in two clicks`, async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.visitIn(lang);
    await overview.keyFigure(name).locator('dd').first().getByRole('link').click();
    const figure = new FigurePage(page);
    await figure.expectNumber(number);
    await figure.expectProvenance(lang);
    await figure.followFirstSource();
    await expect(page.getByRole('main')).toContainText(source);
  });
}

test('the article’s claim leads to the figures it was held against', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.visitIn('fr');
  await overview.besideArticle('nyt-2024-05-15-manhunt').getByRole('link', { name: 'près de 77 500' }).first().click();
  const figure = new FigurePage(page);
  await figure.expectNumber('77 450');
  await figure.expectNumber('77 500');
  await figure.expectProvenance('fr');
});
