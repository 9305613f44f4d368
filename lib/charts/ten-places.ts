import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { isKnown, type Known, type Quantity } from '#lib/domain/quantity';
import { count } from '#lib/format/number';
import { ofQuantity, rangeOf } from '#lib/format/quantity';
import { barText } from '#lib/i18n/chart-bars';
import { chartText } from '#lib/i18n/charts';
import type { ChartContext } from './chart-context';
import { inBothFrames } from './frame';
import { type Counted, pictogramFrame } from './pictogram-frame';
import type { Note, PictogramSpec, SourceLine } from './spec';

export type TenPlacesInput = {
  readonly id: string;
  /** Density and staffing rate of the same prison and date, and their quotient. */
  readonly ratio: CapacityRatio;
  readonly notes: readonly Note[];
  readonly source: SourceLine;
};

function known<N extends number>(quantity: Quantity<N>, what: string): Known<N> {
  if (isKnown(quantity)) return quantity;
  throw new Error(`ten places are drawn only with a known ${what}`);
}

/** `times` of every ten: 170 % → 17. */
const ofTen = (percent: number): number => Math.round(percent / 10);

function wordsOf({ density, staffingRate, load }: CapacityRatio, { lang }: ChartContext) {
  const full = known(density.quantity, 'density');
  const staffed = known(staffingRate.quantity, 'staffing rate');
  const pressure = known(load.quantity, 'load');
  const counts = { people: ofTen(full.value), officers: ofTen(staffed.value) };
  const shown = {
    people: count(full.value, lang),
    officers: count(counts.officers, lang),
    each: count(full.value / counts.officers, lang),
    load: ofQuantity(pressure, 'times', lang),
    range: rangeOf(pressure, 'times', lang) ?? '',
  };
  return { counts, shown, full, staffed };
}

function tableOf(
  shown: ReturnType<typeof wordsOf>['shown'],
  headline: string,
  context: ChartContext,
): PictogramSpec['table'] {
  const text = barText[context.lang];
  const row = (label: string, planned: number, value: string) => [
    { text: label },
    { text: count(planned, context.lang), value: planned },
    { text: value },
  ];
  return {
    caption: chartText[context.lang].tableOf(headline),
    columns: [
      { label: text.whose, numeric: false },
      { label: text.tenPlanned, numeric: true },
      { label: text.tenThere, numeric: true },
    ],
    rows: [
      row(text.tenRows.people, 100, shown.people),
      row(text.tenRows.posts, 10, shown.officers),
      row(text.tenRows.each, 10, shown.each),
    ],
  };
}

/** 170 % and 80 % counted out: people for ten places, officers for ten posts; the sentence works the load out in full. */
export function tenPlaces(input: TenPlacesInput, context: ChartContext): PictogramSpec {
  const { lang, release } = context;
  const text = barText[lang];
  const { counts, shown, full, staffed } = wordsOf(input.ratio, context);
  const headline = text.tenHeadline(count(counts.people, lang), shown.officers);
  const rows: readonly Counted[] = [
    { label: text.tenPeople(count(counts.people, lang)), number: counts.people, inside: 'place', outside: 'over' },
    { label: text.tenPosts(shown.officers), number: counts.officers, inside: 'post', outside: 'over' },
  ];
  return {
    kind: 'pictogram',
    ...{ id: input.id, source: input.source, notes: input.notes, lang, release, headline },
    subtitle: text.tenSubtitle(ofQuantity(full, 'percent', lang), ofQuantity(staffed, 'percent', lang)),
    sentence: text.tenSentence(shown),
    table: tableOf(shown, headline, context),
    legend: [],
    frames: inBothFrames((name) => pictogramFrame(name, rows)),
  };
}
