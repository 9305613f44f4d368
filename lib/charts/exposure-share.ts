import type { Exposure } from '#lib/domain/exposure';
import type { IsoDate } from '#lib/domain/iso-date';
import { highOf, isKnown, lowOf } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { percent } from '#lib/format/number';
import { ofQuantity, rangeOf } from '#lib/format/quantity';
import { barText } from '#lib/i18n/chart-bars';
import { chartText } from '#lib/i18n/charts';
import { barsSpec, type ChartedRow } from './bars-spec';
import type { ChartContext } from './chart-context';
import type { Cell } from './data-table';
import type { Band } from './frame';
import type { BarsSpec, SourceLine } from './spec';

export type ExposureInput = {
  readonly id: string;
  readonly date: IsoDate;
  readonly exposures: readonly Exposure[];
  /** The wings it is made of. */
  readonly wingsHref: string;
  readonly source: SourceLine;
};

const TONES: Readonly<Record<Exposure['threshold'], Band>> = {
  100: 'band-2',
  120: 'band-3',
  150: 'band-4',
  200: 'band-5',
};
type Row = ChartedRow & { readonly cells: readonly Cell[] };

function rowOf({ threshold, share, exposed }: Exposure, href: string, { lang }: ChartContext): Row[] {
  if (!isKnown(share)) return [];
  const text = barText[lang];
  const name = text.exposureRow(percent(threshold, lang, 0));
  const value = ofQuantity(share, 'percent', lang);
  const people = ofQuantity(exposed, 'people', lang);
  const range = rangeOf(share, 'percent', lang) ?? '';
  return [
    {
      ...{
        id: String(threshold),
        from: 0,
        to: share.value,
        low: lowOf(share),
        high: highOf(share),
        tone: TONES[threshold],
      },
      words: { name, kind: '', value, detail: text.exposureOf(people) },
      reading: { title: name, lines: [{ label: text.exposureOf(people), value, detail: range, tone: 'ink' }] },
      cells: [
        { text: name },
        { text: range === '' ? value : `${value} (${range})`, value: share.value, href },
        { text: people, href, ...(isKnown(exposed) ? { value: exposed.value } : {}) },
      ],
    },
  ];
}

/** The share of the people held who are in wings at or above each threshold of density; whiskers say what the uncounted can change. */
export function exposureShare(input: ExposureInput, context: ChartContext): BarsSpec {
  const { lang } = context;
  const text = barText[lang];
  const rows = input.exposures.flatMap((exposure) => rowOf(exposure, input.wingsHref, context));
  const at150 = input.exposures.find(({ threshold }) => threshold === 150);
  const headline = at150 === undefined ? '' : text.exposureHeadline(ofQuantity(at150.share, 'percent', lang));
  const date = longDate(input.date, lang);
  const uncounted =
    at150 !== undefined && isKnown(at150.uncounted) && at150.uncounted.value > 0 ? [at150.uncounted] : [];
  const parts = rows.map(({ words }) => text.exposurePart(words.name, words.value));
  return barsSpec(
    {
      ...{ id: input.id, source: input.source, headline, rows, domain: [0, 100] },
      subtitle: text.exposureSubtitle(date),
      sentence: text.exposureSentence(parts.join(chartText[lang].semicolon), date),
      notes: uncounted.map((people) => ({ text: text.exposureUncounted(ofQuantity(people, 'people', lang)) })),
      table: {
        caption: chartText[lang].tableOf(headline),
        columns: [
          { label: text.threshold, numeric: false },
          { label: text.share, unit: chartText[lang].percentUnit, numeric: true },
          { label: chartText[lang].detained, unit: chartText[lang].people, numeric: true },
        ],
        rows: rows.map(({ cells }) => cells),
      },
    },
    context,
  );
}
