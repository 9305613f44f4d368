import { expect, type Locator } from '@playwright/test';
import type { Lang } from '#lib/i18n/bilingual';
import { EstablishmentsPage } from './establishments-page';

/** What a row of the table or a dot of the map says: the prison, and the lowest density of its band, or none. */
export type Shown = { readonly id: string; readonly band: string };

const BAND_FROM = [0, 100, 120, 150, 200];
const BAND_OF_MARK: Readonly<Record<string, string>> = {
  below100: '0',
  from100: '100',
  from120: '120',
  from150: '150',
  from200: '200',
  none: 'none',
};

/** The band of a density as printed; `either` where rounding to a tenth hides on which side of a boundary it lies. */
function bandOfText(text: string): string {
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  const [value, ...others] = numbers;
  if (value === undefined) return 'none';
  if (others.length > 0) return 'either';
  const isNear = BAND_FROM.some((from) => from > 0 && Math.abs(value - from) < 0.06);
  return isNear ? 'either' : String(BAND_FROM.findLast((from) => value >= from));
}

const agrees = (row: Shown | undefined, dot: Shown): boolean =>
  row !== undefined && row.id === dot.id && (row.band === dot.band || row.band === 'either');

/** A view comes with a script and a file of its own. */
const PATIENTLY = { timeout: 15_000 };

/** The list of prisons as a table, a map or small charts. */
export class MapView extends EstablishmentsPage {
  async visitView(lang: Lang, view: 'map' | 'multiples', search = ''): Promise<void> {
    await this.visitIn(lang, `?view=${view}${search === '' ? '' : `&${search}`}`);
    await expect(view === 'map' ? this.dots.first() : this.charts.first()).toBeVisible(PATIENTLY);
  }

  /** The table of a search, once the counts of its date are there. */
  async visitReadyFor(lang: Lang, search: string): Promise<void> {
    await this.visitIn(lang, search === '' ? '' : `?${search}`);
    await expect(this.status).toContainText(/\d/);
    await expect(this.page.locator('.list-loading')).toHaveCount(0);
    await expect(this.page.locator('#establishments[aria-busy]')).toHaveCount(0);
  }

  get dots(): Locator {
    return this.page.locator('.map-live .dot[data-id]');
  }

  get charts(): Locator {
    return this.page.locator('.multiples li');
  }

  get panel(): Locator {
    return this.page.locator('.map-panel');
  }

  dotOf(id: string): Locator {
    return this.page.locator(`.map-live .dot[data-id="${id}"]`);
  }

  async show(name: 'table' | 'map' | 'multiples'): Promise<void> {
    const index = ['table', 'map', 'multiples'].indexOf(name);
    await this.page.locator('.list-views a').nth(index).click();
  }

  async goTo(place: string): Promise<void> {
    await this.page.locator('.map-zoom select').selectOption(place);
  }

  /** The visible rows of the table, in its order: what a reader reads there. */
  async rowsShown(): Promise<readonly Shown[]> {
    const rows = await this.rows.evaluateAll((all) => {
      const heads = [...document.querySelectorAll<HTMLElement>('#establishments thead th')];
      const index = heads.findIndex((head) => head.dataset.key === 'density');
      return all.map((row) => ({
        id: row.querySelector('a')?.pathname.split('/').at(-1) ?? '',
        text: (row as HTMLTableRowElement).cells[index]?.textContent ?? '',
      }));
    });
    return rows.map(({ id, text }) => ({ id, band: bandOfText(text) }));
  }

  async dotsShown(): Promise<readonly Shown[]> {
    const dots = await this.dots.evaluateAll((all) =>
      all.map((dot) => ({ id: dot.getAttribute('data-id') ?? '', mark: dot.getAttribute('data-mark') ?? '' })),
    );
    return dots.map(({ id, mark }) => ({ id, band: BAND_OF_MARK[mark] ?? mark }));
  }

  chartsShown(): Promise<readonly string[]> {
    return this.charts.evaluateAll((all) => all.map((chart) => chart.getAttribute('data-id') ?? ''));
  }

  /** The same prisons in the same bands as those rows. */
  async expectDotsAgreeWith(rows: readonly Shown[]): Promise<void> {
    await expect(this.dots).toHaveCount(rows.length);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const dots = await this.dotsShown();
    expect(dots.filter((dot) => !agrees(byId.get(dot.id), dot))).toEqual([]);
    expect(new Set(dots.map(({ id }) => id)).size).toBe(rows.length);
  }
}
