import { plainText } from '#lib/domain/plain-words';
import { DEFAULT_SORT, inOrder, SORT_NUMBERS, type Sort, type Sortable } from '#lib/domain/prison-order';
import { prisonWords } from '#lib/domain/prison-search';
import { LANGS } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import type { Filterable } from './list-filter';

/** A row of the server's table, read once. */
export type ListRow = Filterable &
  Sortable & { readonly element: HTMLTableRowElement; readonly name: string; readonly href: string };

export const TABLE_ID = 'establishments';

/** The server's table, and its rows as prisons. */
export type Listed = { readonly table: HTMLTableElement; readonly rows: readonly ListRow[] };

export function readTable(): Listed | undefined {
  const table = document.getElementById(TABLE_ID);
  if (!(table instanceof HTMLTableElement)) return undefined;
  return { table, rows: [...(table.tBodies[0]?.rows ?? [])].map(rowOf) };
}

function rowOf(element: HTMLTableRowElement): ListRow {
  const { type = '', disp = '', band = '', small, also = '' } = element.dataset;
  const link = element.querySelector('a');
  const name = link?.firstChild?.textContent?.trim() ?? '';
  const place = element.cells[1]?.textContent ?? '';
  const kinds = LANGS.map((lang) => Object.entries(ESTABLISHMENT_TYPE_NAMES[lang]).find(([key]) => key === type)?.[1]);
  return {
    element,
    name,
    href: link?.href ?? '',
    type,
    disp,
    band,
    small: small !== undefined,
    words: prisonWords([name, place, also, ...kinds.map((kind) => kind ?? '')]),
    texts: { name: plainText(name, 'letters and digits'), place: /\((\w+)\)$/.exec(place)?.[1] ?? '', disp },
    numbers: numbersOf(element.dataset),
  };
}

function numbersOf(data: DOMStringMap): Sortable['numbers'] {
  return Object.fromEntries(
    SORT_NUMBERS.flatMap((key) => (data[key] === undefined ? [] : [[key, Number(data[key])] as const])),
  );
}

/** Hides the rows that do not pass. */
export function showOnly(rows: readonly ListRow[], shown: ReadonlySet<ListRow>): void {
  for (const row of rows) row.element.hidden = !shown.has(row);
}

const isSame = (a: Sort, b: Sort): boolean => a.key === b.key && a.descending === b.descending;
const orders = new WeakMap<HTMLTableElement, Sort>();

/** Puts the rows in this order and says so in the heads; the server's order is the usual one. */
export function putInOrder({ table, rows }: Listed, sort: Sort): void {
  if (isSame(orders.get(table) ?? DEFAULT_SORT, sort)) return;
  orders.set(table, sort);
  table.tBodies[0]?.append(...rows.toSorted(inOrder(sort)).map(({ element }) => element));
  for (const head of table.querySelectorAll<HTMLElement>('th[data-key]')) {
    if (head.dataset.key === sort.key) head.ariaSort = sort.descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}
