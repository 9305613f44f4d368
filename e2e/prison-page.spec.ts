import { FigurePage } from '#e2e/pages/figure-page';
import { PrisonPage } from '#e2e/pages/prison-page';
import { expect, test } from '#e2e/site-test';

/** Prisons that are easily misread, and what the page says of each. */
const TRUTHS = [
  { id: 'cp-vendin-le-vieil', headline: '0 places published', says: 'The reason is not given' },
  { id: 'ma-belfort', headline: 'nobody held, no place published', says: 'there is no density' },
  { id: 'cp-mata-utu', headline: 'is withheld', says: 'We do not rebuild that number' },
  { id: 'cp-lannemezan', headline: 'at least one wing is not counted', says: 'wing by wing' },
  { id: 'ma-riom', headline: '(closed)', says: 'for the last time on 1\u00a0January 2016' },
  { id: 'ma-douai', headline: 'for every 100 places', says: 'floor-area norm capacity' },
  { id: 'cp-ducos', headline: 'for every 100 places', says: 'counted since Dec 2025' },
  { id: 'epm-lavaur', headline: 'for every 100 places', says: 'Prisons for minors are not ranked' },
] as const;

for (const { id, headline, says } of TRUTHS) {
  test(`${id} is shown truthfully: ${headline}`, async ({ page }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison(id, 'en');
    await expect(prison.headline).toContainText(headline);
    await prison.expectToSay(says);
  });
}

test('Fresnes: each wing with its own figures and series, the thresholds in words, its rank without a medal', async ({
  page,
}) => {
  const prison = new PrisonPage(page);
  await prison.visitPrison('cp-fresnes', 'fr');
  await expect(prison.headline).toContainText('personnes pour 100 places');
  await expect(prison.wings).toHaveCount(3);
  await expect(prison.charts).toHaveCount(4);
  await prison.expectEveryChartIsWhole();
  await expect(prison.part('clock')).toContainText(
    /à chacun des \d+ derniers relevés que nous avons, depuis au moins le/,
  );
  await expect(prison.part('rank')).toContainText('centres pénitentiaires');
  await expect(prison.part('coverage')).toContainText('ne veut pas dire que le ministère ne l’a pas publié');
});

test('a number of the page leads to its row and its source', async ({ page }) => {
  const prison = new PrisonPage(page);
  await prison.visitPrison('cp-fleury-merogis', 'fr');
  await prison.followFirstNumber();
  await new FigurePage(page).expectProvenance('fr');
});

test('an article that speaks of the prison stands on its page', async ({ page }) => {
  const prison = new PrisonPage(page);
  await prison.visitPrison('cp-vendin-le-vieil', 'en');
  await expect(prison.part('articles').getByRole('link').first()).toBeVisible();
});

test('an unknown prison is answered 404 with near matches', async ({ request }) => {
  const answer = await request.get('/fr/establishments/cp-fresne');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('/fr/establishments/cp-fresnes');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page reads whole: headline, key figures, wings, drawings, tables', async ({ page }) => {
    const prison = new PrisonPage(page);
    await prison.visitPrison('cp-fresnes', 'en');
    await expect(prison.headline).toContainText('people for every 100 places');
    await expect(page.locator('.key-figure')).not.toHaveCount(0);
    await expect(prison.wings).toHaveCount(3);
    await prison.expectEveryChartIsWhole();
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});
