import type { RowPlace } from '#lib/domain/figure';
import { type IsoDate, isIsoDate } from '#lib/domain/iso-date';
import type { Report } from './fault';

/** Where a cell is and where to say that it is wrong. */
export type CellContext = { readonly place: RowPlace; readonly report: Report };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const QUOTED_LENGTH = 60;

/** A cell as a message shows it: short, in quotes. */
export const quoted = (text: string): string =>
  `"${text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text}"`;

const isSlug = (text: string): boolean => SLUG.test(text);

/** Plain decimal notation: `1338`, `-12.5`; no blanks, no thousands separators, no exponent. */
export const decimalIn = (text: string): number | undefined => (NUMBER.test(text) ? Number(text) : undefined);

/** One of a closed list; an unknown word is reported with the words there are. */
export function wordOf<T extends string>(
  text: string,
  words: readonly T[],
  { place, report }: CellContext,
): T | undefined {
  if ((words as readonly string[]).includes(text)) return text as T;
  report(place, `unknown word ${quoted(text)}`, `use one of ${words.join(', ')}`);
  return undefined;
}

export function dateOf(text: string, { place, report }: CellContext): IsoDate | undefined {
  if (isIsoDate(text)) return text;
  report(place, `no such date: ${quoted(text)}`, 'write a day that exists as YYYY-MM-DD');
  return undefined;
}

/** An empty cell is no date, and no fault. */
export const dateIfAny = (text: string, context: CellContext): IsoDate | undefined =>
  text === '' ? undefined : dateOf(text, context);

export function requireText(text: string, column: string, { place, report }: CellContext): void {
  if (text.trim() === '') report(place, `${column} is empty`, `fill ${column}`);
  else if (text !== text.trim()) report(place, `${column} has blanks around it: ${quoted(text)}`, 'remove them');
}

export function requireSlug(text: string, column: string, { place, report }: CellContext): void {
  if (isSlug(text)) return;
  const remedy = 'lower case, no accents, every other run of characters is one "-", a wing type after one "."';
  report(place, `${column} is no slug: ${quoted(text)}`, remedy);
}

/** A web address, or nothing. */
export function checkUrl(text: string, { place, report }: CellContext): void {
  const isWeb = text === '' || (/^https?:\/\//.test(text) && URL.canParse(text));
  if (!isWeb) report(place, `no web address: ${quoted(text)}`, 'write https://…, or nothing');
}

/** A year, a month, a day or nothing (undated, and the page says so). */
export function checkPublished(text: string, { place, report }: CellContext): void {
  const asDay = /^\d{4}$/.test(text) ? `${text}-01-01` : `${text}${/^\d{4}-\d{2}$/.test(text) ? '-01' : ''}`;
  if (text === '' || isIsoDate(asDay)) return;
  report(
    place,
    `no such publication date: ${quoted(text)}`,
    'write YYYY, YYYY-MM or YYYY-MM-DD, or nothing when undated',
  );
}
