import { FigurePage } from '#e2e/pages/figure-page';
import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

/** Key figures of every kind: published, computed, our own sum, in both languages. */
const NUMBERS = [
  { lang: 'fr', name: 'personnes détenues' },
  { lang: 'fr', name: 'densité carcérale' },
  { lang: 'fr', name: 'détenus en surnombre' },
  { lang: 'en', name: 'floor mattresses' },
  { lang: 'en', name: 'density of remand prisons' },
] as const;

for (const { lang, name } of NUMBERS) {
  test(`a reader traces “${name}” to the ministry in two clicks`, async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.visitIn(lang);
    const number = await overview.numberOf(name);
    await overview.followNumber(name);
    const figure = new FigurePage(page);
    await figure.expectNumber(number);
    await figure.expectProvenance(lang);
    await figure.followFirstSource();
    await expect(page.getByRole('main')).toContainText(/minist(ère|ry) de la justice/i);
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
