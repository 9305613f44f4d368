import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import { barText } from '#lib/i18n/chart-bars';
import { chartText } from '#lib/i18n/charts';
import { barsSpec, type ChartedRow } from './bars-spec';
import type { ChartContext } from './chart-context';
import type { Cell } from './data-table';
import type { BarsSpec, SourceLine } from './spec';

export type WingTypeInput = {
  readonly id: string;
  readonly date: IsoDate;
  /** One per wing type, all of one definition; `name` spelt out in the page's language. */
  readonly types: readonly { readonly name: string; readonly ratio: CapacityRatio }[];
  /** `operational`: the ministry's table by type; `wings`: our own sums, another definition, never in one chart with it. */
  readonly definition: 'operational' | 'wings';
  readonly source: SourceLine;
};
type Row = ChartedRow & { readonly cells: readonly Cell[]; readonly density: string };

/** Names start a label; inside a sentence they are written small. */
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function rowOf({ name, ratio }: WingTypeInput['types'][number], { lang, hrefOf }: ChartContext): Row[] {
  const { quantity } = ratio.density;
  if (!isKnown(quantity)) return [];
  const { subject, date, definition } = ratio;
  const text = chartText[lang];
  const density = ofQuantity(quantity, 'percent', lang);
  const both = isKnown(ratio.detained.quantity) && isKnown(ratio.places.quantity);
  const [held, places] = [ratio.detained, ratio.places].map((part) => ofQuantity(part.quantity, 'people', lang));
  const detail = both ? `${held} / ${places}` : '';
  const href = hrefOf({ subject, date, definition, measure: 'density' });
  return [
    {
      ...{ id: subject, from: 0, to: quantity.value, split: 100, tone: 'over', density },
      words: { name, kind: '', value: density, detail },
      reading: { title: name, lines: [{ label: text.density, value: density, detail, tone: 'over' }] },
      cells: [{ text: name }, { text: density, value: quantity.value, href }, { text: detail }],
    },
  ];
}

/** Density by type of prison or wing, the fullest first, from zero, parted at 100 %. */
export function densityByWingType(input: WingTypeInput, context: ChartContext): BarsSpec {
  const { lang } = context;
  const text = barText[lang];
  const rows = input.types.flatMap((type) => rowOf(type, context)).toSorted((a, b) => b.to - a.to);
  const date = longDate(input.date, lang);
  const first = rows[0];
  const headline = first === undefined ? '' : text.wingHeadline(first.words.name, first.density);
  const parts = rows.map(({ words, density }) => text.wingPart(small(words.name), density));
  return barsSpec(
    {
      ...{ id: input.id, source: input.source, headline, rows },
      subtitle: input.definition === 'operational' ? text.wingSubtitle(date) : text.wingOwnSubtitle(date),
      sentence: text.wingSentence(date, parts.join(chartText[lang].semicolon)),
      notes: [],
      table: {
        caption: chartText[lang].tableOf(headline),
        columns: [
          { label: text.type, numeric: false },
          { label: chartText[lang].density, unit: chartText[lang].percentUnit, numeric: true },
          { label: text.heldPerPlaces, numeric: true },
        ],
        rows: rows.map(({ cells }) => cells),
      },
      domain: [0, Math.max(110, ...rows.map(({ to }) => to))],
      line: { value: 100, label: text.line },
    },
    context,
  );
}
