import { useEffect, useState } from 'react';
import { listTable } from './list-rows';
import type { ListedView } from './listed-view';

/** A prison as its row of the table words it: what the map and the small charts say is what the table says. */
export type RowWords = {
  readonly name: string;
  /** Its kind, the type of wing shown, closed since. */
  readonly kind: string;
  readonly href: string;
  readonly place: string;
  readonly held: string;
  readonly places: string;
  readonly density: string;
  readonly above: string;
};

const COLUMNS = ['place', 'held', 'places', 'density', 'above'] as const;
type Column = (typeof COLUMNS)[number];

/** Of every row, shown or not, by the prison's id. */
function readRowWords(table: HTMLTableElement): ReadonlyMap<string, RowWords> {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const indexOf = (key: Column) => heads.findIndex((head) => head.dataset.key === key);
  const columns = COLUMNS.map((key) => [key, indexOf(key)] as const);
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return new Map(rows.flatMap((row) => wordsOf(row, columns) ?? []));
}

type Columns = readonly (readonly [Column, number])[];

function wordsOf(row: HTMLTableRowElement, columns: Columns): (readonly [string, RowWords])[] {
  const link = row.querySelector<HTMLAnchorElement>('th a');
  if (link === null) return [];
  const cells = Object.fromEntries(columns.map(([key, index]) => [key, textOf(row.cells[index])] as const));
  const id = decodeURIComponent(link.pathname.split('/').at(-1) ?? '');
  const words = {
    name: link.firstChild?.textContent?.trim() ?? '',
    kind: link.querySelector('small')?.textContent ?? '',
    href: link.href,
    ...(cells as Readonly<Record<Column, string>>),
  };
  return [[id, words]];
}

/** One text a unit: a prison may have two wings of a type. */
function textOf(cell: HTMLTableCellElement | undefined): string {
  const links = [...(cell?.querySelectorAll('a') ?? [])].map((link) => link.textContent ?? '');
  return links.length > 0 ? links.join(' · ') : (cell?.textContent?.trim() ?? '');
}

const NONE: ReadonlyMap<string, RowWords> = new Map();

/** Read once the table has been written for this view: rows out of sight are written a little later, and it is busy until then. */
export function useRowWords(view: ListedView): ReadonlyMap<string, RowWords> {
  const [words, setWords] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table changes with the view
  useEffect(() => {
    const table = listTable();
    if (table === undefined) return;
    const read = () => setWords(table.ariaBusy === 'true' ? NONE : readRowWords(table));
    const observer = new MutationObserver(read);
    observer.observe(table, { attributes: true, attributeFilter: ['aria-busy'] });
    read();
    return () => observer.disconnect();
  }, [view]);
  return words;
}
