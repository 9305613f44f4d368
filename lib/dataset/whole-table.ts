import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { ADDENDS } from './derive-sums';
import type { Addend, WingFigures } from './wing-figures';

type Country = { readonly country: SubjectId; readonly open: readonly Subject[] };

/** Is the table of wings of a date whole: do its rows add up to the total that was published for the country? */
export type WholeTable = (country: Country, date: IsoDate) => boolean;

/**
 * A wing without a row in a whole table was not counted then, or held nobody (La Santé was empty from 2014 to 2019): it
 * is no missing part of a sum. Suppressed cells prove nothing either way: with one of them, people cannot tell.
 */
export function wholeTable(published: readonly Figure[], wings: WingFigures): WholeTable {
  const totals = new Map<string, Set<number>>();
  for (const { subject, measure, definition, date, quantity, grade } of published) {
    if (quantity.kind !== 'exact' || (grade !== 'official' && grade !== 'official-copied')) continue;
    const key = totalKey(subject, { measure, definition }, date);
    totals.set(key, (totals.get(key) ?? new Set()).add(quantity.value));
  }
  return ({ country, open }, date) =>
    ADDENDS.some((addend) => {
      const sum = sumOfRows(open, (wing) => wings.at(wing, addend, date));
      return sum !== undefined && totals.get(totalKey(country, addend, date))?.has(sum);
    });
}

const totalKey = (subject: SubjectId, { measure, definition }: Addend, date: IsoDate): string =>
  `${subject} ${measure} ${definition} ${date}`;

/** The sum of the rows there are; undefined when one of them has no number. */
function sumOfRows(open: readonly Subject[], rowOf: (wing: SubjectId) => Figure | undefined): number | undefined {
  let sum = 0;
  for (const { id } of open) {
    const quantity = rowOf(id)?.quantity;
    if (quantity === undefined) continue;
    if (quantity.kind !== 'exact') return undefined;
    sum += quantity.value;
  }
  return sum;
}
