import { OverviewPage } from '#e2e/pages/overview-page';
import { expect, test } from '#e2e/site-test';

/** Spaces of every width count as one: typography is tested in lib/format. */
const OPENING = {
  fr: {
    headline: 'Au 1er juillet 2026, les prisons françaises détiennent 141 personnes pour 100 places.',
    keyFigures: [
      ['personnes détenues', '89 446'],
      ['places opérationnelles', '63 289'],
      ['densité carcérale', '141,3 %'],
      ['densité des maisons d’arrêt', '174,5 %'],
      ['personnes détenues en un an', '+4 495', '84 951'],
      ['places en un an', '+780', '62 509'],
      ['matelas au sol', '7 890', '+35,4 %'],
      ['écart net', '26 157'],
      ['détenus en surnombre', 'au moins'],
    ],
    founding: [
      'près de 77 500',
      'moins de 62 000',
      '125 %',
      '124,8–127,1 %',
      '15 500',
      '77 450',
      '61 570',
      '170 %',
      '80 %',
      '17 personnes pour 10 places',
      'définition non précisée',
      '× 2,1',
      'Déclaration syndicale',
    ],
    second: [
      '135 places',
      'avril 2025',
      '0 depuis août 2025',
      'La raison n’est pas donnée',
      'UFAP-UNSA Justice',
      'FO Justice',
    ],
    bands:
      '31 (200 % et plus), 74 (de 150 % à moins de 200 %), 28 (de 120 % à moins de 150 %), 33 (de 100 % à moins de 120 %) et 113 (moins de 100 %)',
    later: ['89 668', '1er août 2026', 'lu dans'],
  },
  en: {
    headline: 'On 1 July 2026, French prisons hold 141 people for every 100 places.',
    keyFigures: [
      ['people held', '89,446'],
      ['operational places', '63,289'],
      ['prison density', '141.3%'],
      ['density of remand prisons', '174.5%'],
      ['floor mattresses', '7,890', '+35.4%'],
      ['net gap', '26,157'],
      ['people above capacity', 'at least'],
    ],
    founding: [
      'nearly 77,500',
      'fewer than 62,000',
      '125%',
      '124.8–127.1%',
      '15,500',
      '77,450',
      '61,570',
      '170%',
      '80%',
      '17 people for 10 places',
      'definition not stated',
      '× 2.1',
      'Union statement',
    ],
    second: ['135 places', 'April 2025', '0 since August 2025', 'UFAP-UNSA Justice', 'FO Justice'],
    bands: '113',
    later: ['89,668', '1 August 2026', 'read in'],
  },
} as const;

for (const lang of ['fr', 'en'] as const) {
  const expected = OPENING[lang];

  test.describe(`the overview in ${lang === 'fr' ? 'French' : 'English'}`, () => {
    test('opens with the finding, its date and the figures to know', async ({ page }) => {
      const overview = new OverviewPage(page);
      await overview.visitIn(lang);
      await expect(overview.headline).toHaveText(expected.headline);
      for (const [name, ...says] of expected.keyFigures) await overview.expectKeyFigure(name, ...says);
      for (const words of expected.later) await expect(page.getByRole('main')).toContainText(words);
    });

    test('sets the founding figures beside their article, with what they were held against', async ({ page }) => {
      const overview = new OverviewPage(page);
      await overview.visitIn(lang);
      for (const words of expected.founding)
        await expect(overview.besideArticle('nyt-2024-05-15-manhunt')).toContainText(words);
    });

    test('tells the prison with no published place from both sides of its article', async ({ page }) => {
      const overview = new OverviewPage(page);
      await overview.visitIn(lang);
      for (const words of expected.second)
        await expect(overview.besideArticle('vendin-day-release-2025-11-24')).toContainText(words);
    });

    test('prints the ministry’s own count of units by band', async ({ page }) => {
      const overview = new OverviewPage(page);
      await overview.visitIn(lang);
      await expect(overview.charts.filter({ hasText: expected.bands }).first()).toBeVisible();
    });

    test('draws no chart without its headline, sentence, table and source', async ({ page }) => {
      const overview = new OverviewPage(page);
      await overview.visitIn(lang);
      await overview.expectEveryChartIsWhole();
    });
  });
}
