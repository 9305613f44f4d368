import type { QuarterRow } from './raw-quarters';

export const SUBJECT_COLUMNS = [
  'id',
  'kind',
  'parent',
  'nameFr',
  'nameEn',
  'wingType',
  'establishmentType',
  'city',
  'department',
  'lat',
  'lon',
  'from',
  'until',
  'listed',
  'code',
] as const;
export type SubjectRow = Readonly<Record<(typeof SUBJECT_COLUMNS)[number], string>>;

export const EMPTY_SUBJECT: SubjectRow = Object.fromEntries(SUBJECT_COLUMNS.map((c) => [c, ''])) as SubjectRow;

export type Span = { readonly from: string; readonly until: string; readonly last: QuarterRow };

/** First and last date at which each group of rows was published. */
export function spans(quarters: readonly QuarterRow[], key: (row: QuarterRow) => string): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const row of quarters) {
    const old = found.get(key(row));
    const from = old && old.from < row.date ? old.from : row.date;
    const last = old && old.until > row.date ? old.last : row;
    found.set(key(row), { from, until: last.date, last });
  }
  return found;
}

/** Coordinates to six decimals (0.1 m), without trailing zeros; empty when unknown. */
export function degrees(text: string): string {
  return text === '' ? '' : String(Number(Number(text).toFixed(6)));
}
