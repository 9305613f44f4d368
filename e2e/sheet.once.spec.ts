import { SheetPage } from '#e2e/pages/sheet-page';
import { expect, test } from '#e2e/site-test';
import { LANGS, type Lang } from '#lib/i18n/bilingual';
import { writeOwnFigures } from '#lib/url/own-figures';
import { prerenderedEnding } from '#scripts/budgets/prerendered-pages';

const SHEETS = prerenderedEnding('/sheet');
const everySheet = (lang: Lang): readonly string[] => SHEETS.filter((path) => path.startsWith(`/${lang}/`));

test('every prison and every directorate of the sitemap has a sheet, and the country', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const places = [...sitemap.matchAll(/<loc>[^<]*(\/(?:fr|en)\/(?:establishments|directorates)\/[^<]+)<\/loc>/g)];
  const expected = places.map(([, path]) => `${path}/sheet`).filter((path) => !path.includes('/map/'));
  expect(expected.length).toBeGreaterThanOrEqual(400);
  expect(SHEETS).toEqual(expect.arrayContaining([...expected, '/fr/sheet', '/en/sheet']));
});

test.describe('on paper', () => {
  // The markup is whole without scripts, and 422 pages come faster so.
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGS) {
    test(`every sheet in ${lang} is one A4 page, with nothing clipped`, async ({ page }) => {
      test.setTimeout(400_000);
      const sheet = new SheetPage(page);
      await sheet.layOutForPaper();
      const faults: string[] = [];
      for (const path of everySheet(lang)) {
        await sheet.visit(path);
        for (const fault of await sheet.faultsOnPaper()) faults.push(`${path}: ${fault}`);
      }
      expect(faults).toEqual([]);
    });
  }

  test('a sheet that is too long, and one that is too wide, are found', async ({ page }) => {
    const sheet = new SheetPage(page);
    await sheet.layOutForPaper();
    await sheet.visit('/fr/establishments/cp-nantes/sheet');
    expect(await sheet.faultsOnPaper()).toEqual([]);
    const whole = await sheet.article.evaluate((article) => article.innerHTML);
    await sheet.article.evaluate((article) =>
      article.insertAdjacentHTML('beforeend', '<p>one more line</p>'.repeat(9)),
    );
    expect(await sheet.faultsOnPaper()).toContain('2 pages instead of one');
    await sheet.article.evaluate((article, html) => {
      article.innerHTML = html.replace('<h1>', '<h1 style="white-space:nowrap;width:200mm">');
    }, whole);
    expect((await sheet.faultsOnPaper()).join()).toContain('beyond the edge: h1');
  });
});

/** The widest letters without a space, and words, as long as a name may be. */
const BRANCHES = ['W'.repeat(60), 'Section locale intersyndicale du personnel de surveillance..'];
/** Many wings, two capacities, a long name, no place, withheld, closed, staff figures, a directorate, the country. */
const VARIED = [
  'establishments/cp-sud-francilien',
  'establishments/cp-toulon-la-farlede',
  'establishments/cp-fresnes-villejuif',
  'establishments/cp-vendin-le-vieil',
  'establishments/cp-mata-utu',
  'establishments/ma-riom',
  'establishments/ma-blois',
  'directorates/disp-paris',
].map((one) => `${one}/sheet`);

for (const lang of LANGS)
  test(`with the longest name of a branch and all its figures each sheet in ${lang} is still one page`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const sheet = new SheetPage(page);
    await sheet.layOutForPaper();
    const faults: string[] = [];
    for (const path of [...VARIED, 'sheet']) {
      for (const [index, branch] of BRANCHES.entries()) {
        const own = { held: 99_999, places: 10_001, officers: 1234, posts: 2345, branch };
        await sheet.visit(`/${lang}/${path}?${index}${writeOwnFigures(own)}`);
        await expect(sheet.own('load').locator('strong')).not.toBeEmpty();
        for (const fault of await sheet.faultsOnPaper()) faults.push(`${path} with ${branch}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
