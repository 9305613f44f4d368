import type { DataTable } from '#lib/charts/data-table';
import { count, decimal, percent } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';

/** How Office writes numbers of a kind. Its own code says where groups and decimals are; the reader's Office with which signs. */
export type NumberCode = {
  /** Beside a point or a bar. */
  readonly label: string;
  readonly axis: string;
  /** The same in our own words: a label that says more ("at least") is written out instead. */
  readonly words: (value: number) => string;
};

const PERCENT_SIGN: Readonly<Record<Lang, string>> = { fr: '"\u202f%"', en: '"%"' };

/** The code of the numbers in a column of a chart's table: percents to a tenth, other decimals to a tenth, whole numbers in groups. */
export function numberCode(table: DataTable, column: number, lang: Lang): NumberCode {
  const values = table.rows.flatMap((row) => row[column]?.value ?? []);
  if (table.columns[column]?.unit === chartText[lang].percentUnit) {
    const sign = PERCENT_SIGN[lang];
    return { label: `0.0${sign}`, axis: `0${sign}`, words: (value) => percent(value, lang) };
  }
  return values.every((value) => Number.isInteger(value))
    ? { label: '#,##0', axis: '#,##0', words: (value) => count(value, lang) }
    : { label: '0.0', axis: '0.0', words: (value) => decimal(value, lang, { decimals: 1 }) };
}
