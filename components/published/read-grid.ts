import { answersQuery, type PrisonWords, prisonQuery, prisonWords } from '#lib/domain/prison-search';
import { type CellState, readCells } from '#lib/domain/published-cell';
import type { PublishedChoice } from '#lib/url/published-address';

/** A row of the server's table, read once. */
export type ReadRow = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly disp: string;
  readonly type: string;
  readonly cells: readonly CellState[];
  readonly words: PrisonWords;
  readonly element: HTMLTableRowElement;
};
export type ReadGrid = {
  readonly dates: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly table: HTMLTableElement;
};

/** The table of the page as data; undefined where it is not there. */
export function readGrid(): ReadGrid | undefined {
  const table = document.getElementById('published-grid');
  if (!(table instanceof HTMLTableElement)) return undefined;
  const dates = (table.dataset.dates ?? '').split(' ');
  return { table, dates, rows: [...(table.tBodies[0]?.rows ?? [])].map(rowOf) };
}

function rowOf(element: HTMLTableRowElement): ReadRow {
  const link = element.querySelector('a');
  const { disp = '', type = '', cells = '' } = element.dataset;
  const href = link?.getAttribute('href') ?? '';
  const name = link?.textContent ?? '';
  return {
    ...{ element, name, href, disp, type },
    id: decodeURIComponent(href.split('/').at(-1) ?? ''),
    cells: readCells(cells),
    words: prisonWords([name, element.cells[0]?.textContent ?? '']),
  };
}

/** The rows a choice leaves, in the table's order. */
export function rowsFor(rows: readonly ReadRow[], { query, disp, type }: PublishedChoice): readonly ReadRow[] {
  const asked = prisonQuery(query);
  return rows.filter(
    (row) =>
      (disp === undefined || row.disp === disp) &&
      (type === undefined || row.type === type) &&
      answersQuery(row.words, asked),
  );
}

/** Months from one first of a month to another. */
const monthsApart = (from: string, until: string): number =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));

const widthOf = (dates: readonly string[]): number => monthsApart(dates[0] ?? '', dates.at(-1) ?? '') + 1;

/** Where the middle of a date's cell stands in a strip, from 0 to 1. */
export const placeOf = (dates: readonly string[], date: string): number =>
  (monthsApart(dates[0] ?? '', date) + 0.5) / widthOf(dates);

/** The date whose cell is nearest to a place of a strip. */
export function dateAt(dates: readonly string[], place: number): string | undefined {
  const off = (date: string) => Math.abs(placeOf(dates, date) - place);
  return dates.toSorted((a, b) => off(a) - off(b))[0];
}
