import { plainText } from '#lib/domain/plain-words';
import { DEFAULT_SORT, inOrder, SORT_NUMBERS, type Sort, type Sortable } from '#lib/domain/prison-order';
import { prisonWords } from '#lib/domain/prison-search';
import { LANGS } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { stayingInPlace } from './list-moves';
import type { ListRow, Served, Stage } from './list-stage';

export const TABLE_ID = 'establishments';

export const listTable = (): HTMLTableElement | undefined => {
  const table = document.getElementById(TABLE_ID);
  return table instanceof HTMLTableElement ? table : undefined;
};

/** The server's table as it came. */
export function readTable(table: HTMLTableElement, served: Served): Stage {
  const rows = [...(table.tBodies[0]?.rows ?? [])].map(rowOf);
  return { ...served, wing: undefined, rows, uncounted: [] };
}

function rowOf(element: HTMLTableRowElement): ListRow {
  const { type = '', disp = '', band = '', small, also = '' } = element.dataset;
  const link = element.querySelector('a');
  const name = link?.firstChild?.textContent?.trim() ?? '';
  const place = element.cells[1]?.textContent ?? '';
  const known = numbersOf(element.dataset);
  const href = link?.href ?? '';
  return {
    id: decodeURIComponent(href.slice(href.lastIndexOf('/') + 1)),
    element,
    href,
    closed: false,
    known,
    counts: undefined,
    band,
    small: small !== undefined,
    numbers: type === 'epm' ? {} : known,
    ...foundBy({ name, place, type, disp, also }),
  };
}

type Words = Readonly<Record<'name' | 'place' | 'type' | 'disp' | 'also', string>>;

/** What a prison is searched, filtered and ordered by at any date. */
export function foundBy({
  name,
  place,
  type,
  disp,
  also,
}: Words): Pick<ListRow, 'name' | 'type' | 'disp' | 'words' | 'texts'> {
  const kinds = LANGS.map((lang) => Object.entries(ESTABLISHMENT_TYPE_NAMES[lang]).find(([key]) => key === type)?.[1]);
  return {
    name,
    type,
    disp,
    words: prisonWords([name, place, also, ...kinds.map((kind) => kind ?? '')]),
    texts: { name: plainText(name, 'letters and digits'), place: /\((\w+)\)$/.exec(place)?.[1] ?? '', disp },
  };
}

function numbersOf(data: DOMStringMap): Sortable['numbers'] {
  return Object.fromEntries(
    SORT_NUMBERS.flatMap((key) => (data[key] === undefined ? [] : [[key, Number(data[key])] as const])),
  );
}

/** Hides every row but these. */
export function showOnly(table: HTMLTableElement, shown: readonly ListRow[]): void {
  const elements = new Set<Element>(shown.map(({ element }) => element));
  for (const element of table.tBodies[0]?.rows ?? []) element.hidden = !elements.has(element);
}

/** All rows in this order, and the heads say it. Only rows that must move are moved. */
export function putInOrder(table: HTMLTableElement, rows: readonly ListRow[], sort: Sort): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const wanted = rows.map(({ element }) => element);
  const now = new Map([...body.rows].map((element, index) => [element, index]));
  const stays = stayingInPlace(wanted.map((element) => now.get(element)));
  let next: Element | null = null;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const element = wanted[index] as HTMLTableRowElement;
    if (!stays.has(index)) body.insertBefore(element, next);
    next = element;
  }
  sayOrder(table, sort);
}

function sayOrder(table: HTMLTableElement, sort: Sort): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-key]')) {
    const direction = sort.descending ? 'descending' : 'ascending';
    if (head.dataset.key !== sort.key) head.removeAttribute('aria-sort');
    else if (head.ariaSort !== direction) head.ariaSort = direction;
  }
}

/** The rows of a stage in an order; the server sends the usual one. */
export const ordered = ({ rows }: Stage, sort: Sort): readonly ListRow[] =>
  rows.every(({ counts }) => counts === undefined) && sort.key === DEFAULT_SORT.key && sort.descending
    ? rows
    : rows.toSorted(inOrder(sort));
