import { EstablishmentsPage } from '#e2e/pages/establishments-page';
import { expect, test } from '#e2e/site-test';
import { count } from '#lib/format/number';

type Part = { readonly value?: number; readonly low?: number; readonly high?: number | null; readonly absent?: string };
type Item = { readonly subject: { readonly id: string }; readonly detained: Part; readonly places: Part };

/** A count as a row must say it in English: the number, "at least" its lowest value, or words. */
function said({ value, low, high, absent }: Part): string | undefined {
  if (absent !== undefined || value === undefined) return undefined;
  return low === high || low === undefined ? count(value, 'en') : `atleast${count(low, 'en')}`;
}

test.describe('another date', () => {
  for (const [date, day] of [
    ['2012-11-01', '1 November 2012'],
    ['2019-03-01', '1 March 2019'],
    ['2025-12-01', '1 December 2025'],
  ] as const) {
    test(`every row of ${date} says what the API answers for that date`, async ({ page }) => {
      const list = new EstablishmentsPage(page);
      await list.visitIn('en', `?date=${date}`);
      await list.expectCountsOf(day);
      await expect(list.headline).toContainText(day);
      const answer = await page.request.get(`/api/v1/ratios?kind=establishment&date=${date}&limit=1000`);
      const { data } = (await answer.json()) as { readonly data: readonly Item[] };
      const rows = new Map((await list.rowsRead()).map(({ id, texts }) => [id, texts]));
      expect([...rows.keys()].toSorted()).toEqual(data.map(({ subject }) => subject.id).toSorted());
      for (const { subject, detained, places } of data) {
        const [, , , held, room] = rows.get(subject.id) ?? [];
        expect(held, subject.id).toBe(said(detained) ?? held);
        expect(room, subject.id).toBe(said(places) ?? room);
        expect(/\d/.test(held ?? ''), `${subject.id} says a number where there is one`).toBe(
          said(detained) !== undefined,
        );
      }
    });
  }

  test('is chosen from the list, by steps and by keys on the slider; it stands in the address, and back undoes it', async ({
    page,
  }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr');
    await list.unfold();
    await list.choose('date', '2019-03-01');
    await list.expectCountsOf('1er\u00a0mars 2019');
    await expect(page).toHaveURL(/\?date=2019-03-01$/);
    await page.getByRole('button', { name: 'Date précédente' }).click();
    await list.expectCountsOf('1er\u00a0février 2019');
    await list.slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await list.expectCountsOf('1er\u00a0décembre 2018');
    await expect(page).toHaveURL(/date=2018-12-01$/);
    await page.goBack();
    await list.expectCountsOf('1er\u00a0février 2019');
    await page.goBack();
    await page.goBack();
    await list.expectCountsOf('1er\u00a0juillet 2026');
  });

  test('there and back again, the table says what the server said', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr');
    await list.unfold();
    const served = await list.rowsRead();
    await list.choose('date', '2016-05-01');
    await list.expectCountsOf('1er\u00a0mai 2016');
    expect(await list.rowsRead()).not.toEqual(served);
    await list.choose('date', '2026-07-01');
    await list.expectCountsOf('1er\u00a0juillet 2026');
    expect(await list.rowsRead()).toEqual(served);
  });

  test('shows prisons closed since, counts those it knows nothing of, and says what is doubtful', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitIn('fr', '?date=2012-11');
    await list.unfold();
    await list.expectCountsOf('1er\u00a0novembre 2012');
    await expect(list.rowOf('Clermont-Ferrand').filter({ hasText: 'fermée depuis' })).toBeVisible();
    await expect(page.locator('.list-result')).toContainText('n’ont pas de comptage à cette date');
    await expect(page.locator('.list-dates')).toContainText('PDF');
  });

  for (const [search, value, near] of [
    ['?date=2031-13', '2031-13', ['1 July 2026']],
    ['?date=2022-06-01', '2022-06-01', ['1 January 2021', '1 March 2023']],
    ['?date=2019-03&date=2019-04', '2019-03, 2019-04', ['1 February 2019', '1 March 2019']],
  ] as const) {
    test(`${search} is named and ignored, and the nearest dates are offered`, async ({ page }) => {
      const list = new EstablishmentsPage(page);
      await list.visitReady('en', search);
      await expect(list.problem).toContainText(value);
      await list.expectCountsOf('1 July 2026');
      await expect(list.problem.getByRole('button')).toHaveText([...near].map((day) => day.replace(' ', '\u00a0')));
      await list.problem.getByRole('button').first().click();
      await list.expectCountsOf(near[0].replace(' ', '\u00a0'));
      await expect(list.problem).toHaveCount(0);
    });
  }

  test('that does not come leaves the table as it was, says so, and is asked for again', async ({
    page,
    complaints,
  }) => {
    await page.route('**/establishments/counts.json*', (route) => route.abort());
    const list = new EstablishmentsPage(page);
    await list.visitReady('en', '?date=2019-03-01');
    await expect(list.problem).toContainText('could not be loaded');
    await list.expectCountsOf('1 July 2026');
    await expect(list.rowOf('Fleury-Mérogis')).toContainText('179.9');
    complaints.splice(0);
    await page.unroute('**/establishments/counts.json*');
    await list.problem.getByRole('button', { name: 'Try again' }).click();
    await list.expectCountsOf('1 March 2019');
    await expect(list.problem).toHaveCount(0);
  });
});

test.describe('a type of wing', () => {
  test('shows those wings alone, named so, and their numbers lead to their own pages', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitIn('fr', '?wing=ma&q=fresnes');
    await expect(list.status).toContainText('1 sur');
    const row = list.rows;
    await expect(row).toContainText('quartier «\u00a0maison d’arrêt\u00a0»');
    await expect(row.locator('td a').first()).toHaveAttribute('href', '/fr/figures/cp-fresnes.ma/detained/2026-07-01');
    await expect(list.table.locator('caption')).toContainText('Seulement les quartiers');
  });

  test('of minors is not ranked; a suppressed one says so', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitIn('fr', '?wing=epm&sort=-density');
    await expect(list.headline).toContainText('ces quartiers');
    const names = await list.names();
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'fr')));
    await list.visitIn('fr', '?wing=cd&q=lannemezan');
    await expect(list.rowOf('Lannemezan')).toContainText('secret statistique (NC)');
  });
});

test.describe('a new visitor on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('finds a prison in three interactions: tap, type, Enter', async ({ page }) => {
    const list = new EstablishmentsPage(page);
    await list.visitReady('fr');
    await list.searchBox.click();
    await page.keyboard.type('gradignan');
    await expect(list.status).toContainText('1 sur 186');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/bordeaux-gradignan$/);
  });
});
