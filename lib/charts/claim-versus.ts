import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { highOf, isKnown, lowOf } from '#lib/domain/quantity';
import { longDate } from '#lib/format/date';
import { ofQuantity, qualified, rangeOf } from '#lib/format/quantity';
import { barText } from '#lib/i18n/chart-bars';
import { chartText } from '#lib/i18n/charts';
import { barsSpec, type ChartedRow } from './bars-spec';
import { type ChartContext, originOf } from './chart-context';
import type { Cell } from './data-table';
import type { BarsSpec, SourceLine } from './spec';

export type ClaimVersusInput = {
  readonly id: string;
  /** What the article states, computed from its own numbers. */
  readonly claimed: CapacityRatio;
  /** The best independent figures of the same subject and date. */
  readonly against: CapacityRatio;
  readonly publisher: string;
  readonly articleHref: string;
  readonly source: SourceLine;
};
type Side = {
  readonly ratio: CapacityRatio;
  readonly id: 'claimed' | 'against';
  readonly name: string;
  readonly href: string;
};
type Row = ChartedRow & {
  readonly held: string;
  readonly places: string;
  readonly above: string;
  readonly range: string;
  readonly cells: readonly Cell[];
};

function rowOf({ ratio, id, name, href }: Side, { lang }: ChartContext): Row {
  const { detained, places, density, surplus } = ratio;
  if (!isKnown(density.quantity) || detained.figure === undefined || places.figure === undefined)
    throw new Error(`a claim is compared only when both its numbers are known: ${ratio.subject} ${ratio.date}`);
  const value = ofQuantity(density.quantity, 'percent', lang);
  const range = rangeOf(density.quantity, 'percent', lang) ?? '';
  const [held, room] = [qualified(detained.figure, lang), qualified(places.figure, lang)];
  const above = ofQuantity(surplus.quantity, 'people', lang);
  const text = chartText[lang];
  const bounds =
    density.quantity.kind === 'bounded' ? { low: lowOf(density.quantity), high: highOf(density.quantity) } : {};
  return {
    ...{
      id,
      from: 0,
      split: 100,
      to: density.quantity.value,
      tone: 'over',
      ...bounds,
      held,
      places: room,
      above,
      range,
    },
    words: { name, kind: `${held} / ${room}`, value, detail: range },
    reading: {
      title: name,
      lines: [
        { label: text.density, value, detail: range, tone: 'over' },
        { label: text.detained, value: held, detail: '', tone: 'ink' },
        { label: text.places, value: room, detail: '', tone: 'ink' },
        {
          label: barText[lang].above,
          value: above,
          detail: rangeOf(surplus.quantity, 'people', lang) ?? '',
          tone: 'over',
        },
      ],
    },
    cells: [
      { text: name, href },
      { text: held, ...(isKnown(detained.quantity) ? { value: detained.quantity.value } : {}) },
      { text: room, ...(isKnown(places.quantity) ? { value: places.quantity.value } : {}) },
      { text: range === '' ? value : `${value} (${range})`, value: density.quantity.value },
      { text: above, ...(isKnown(surplus.quantity) ? { value: surplus.quantity.value } : {}) },
    ],
  };
}

/** An article's figure and the ministry's of the same date, one under the other: density from zero, parted at 100 %, with its reading range. */
export function claimVersus(input: ClaimVersusInput, context: ChartContext): BarsSpec {
  const { lang, hrefOf } = context;
  const text = barText[lang];
  const { claimed, against } = input;
  const said = rowOf({ ratio: claimed, id: 'claimed', name: text.claimArticle, href: input.articleHref }, context);
  const key = { subject: against.subject, date: against.date, definition: against.definition };
  const known = rowOf(
    { ratio: against, id: 'against', name: text.claimAgainst, href: hrefOf({ ...key, measure: 'density' }) },
    context,
  );
  const headline = text.claimHeadline({ ...said, density: said.words.value });
  const origin = against.detained.figure === undefined ? '' : originOf(against.detained.figure, context);
  const first = text.claimSentence({ ...said, publisher: input.publisher, density: said.words.value });
  const second = text.claimCheck({ ...known, density: known.words.value, origin });
  return barsSpec(
    {
      ...{ id: input.id, source: input.source, headline, rows: [said, known], notes: [] },
      subtitle: text.claimSubtitle(longDate(claimed.date, lang)),
      sentence: `${first}${chartText[lang].semicolon}${second}.`,
      table: {
        caption: chartText[lang].tableOf(headline),
        columns: [
          { label: text.whose, numeric: false },
          { label: chartText[lang].detained, unit: chartText[lang].people, numeric: true },
          { label: chartText[lang].places, unit: chartText[lang].placesUnit, numeric: true },
          { label: chartText[lang].density, unit: chartText[lang].percentUnit, numeric: true },
          { label: text.claimAbove, unit: chartText[lang].people, numeric: true },
        ],
        rows: [said.cells, known.cells],
      },
      domain: [0, Math.max(140, said.high ?? said.to, known.to)],
      line: { value: 100, label: text.line },
    },
    context,
  );
}
