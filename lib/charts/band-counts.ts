import type { Choice } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown } from '#lib/domain/quantity';
import type { Percent } from '#lib/domain/units';
import { longDate } from '#lib/format/date';
import { count, percent } from '#lib/format/number';
import { list } from '#lib/format/words';
import { barText } from '#lib/i18n/chart-bars';
import { chartText } from '#lib/i18n/charts';
import { barsSpec, type ChartedRow } from './bars-spec';
import type { ChartContext } from './chart-context';
import type { Cell } from './data-table';
import type { Band } from './frame';
import type { BarsSpec, Note, SourceLine } from './spec';

export type BandLine = {
  readonly from: Percent;
  readonly below: Percent;
  /** The ministry's own count of units in the band. */
  readonly printed: Choice | undefined;
  /** How many of our rows lie in it. */
  readonly own: number;
};
export type BandCountsInput = {
  readonly id: string;
  readonly date: IsoDate;
  /** Lowest band first, all five. */
  readonly bands: readonly BandLine[];
  /** Our rows, all wings with their density. */
  readonly wingsHref: string;
  /** Our rows that lie in no band: without places, and with a number under statistical secrecy. */
  readonly unbanded: { readonly withoutPlaces: number; readonly suppressed: number };
  readonly source: SourceLine;
};

const TONES: readonly Band[] = ['band-1', 'band-2', 'band-3', 'band-4', 'band-5'];
type Row = ChartedRow & { readonly cells: readonly Cell[] };

function bandName({ from, below }: BandLine, lang: ChartContext['lang']): string {
  const text = barText[lang];
  if (from === 0) return text.below(percent(below, lang, 0));
  if (below === Number.POSITIVE_INFINITY) return text.from(percent(from, lang, 0));
  return text.between(percent(from, lang, 0), percent(below, lang, 0));
}

type Banded = { readonly line: BandLine; readonly tone: Band; readonly wingsHref: string };

function rowOf({ line, tone, wingsHref }: Banded, { lang, hrefOf }: ChartContext): Row[] {
  if (line.printed === undefined || !isKnown(line.printed.chosen.quantity)) return [];
  const text = barText[lang];
  const name = bandName(line, lang);
  const { value: units } = line.printed.chosen.quantity;
  const value = count(units, lang);
  const own = text.own(count(line.own, lang));
  const href = hrefOf(line.printed.chosen);
  return [
    {
      ...{ id: tone, from: 0, to: units, tone },
      words: { name, kind: '', value, detail: own },
      reading: { title: name, lines: [{ label: text.units, value, detail: own, tone: 'ink' }] },
      cells: [
        { text: name },
        { text: value, value: units, href },
        { text: count(line.own, lang), value: line.own, href: wingsHref },
      ],
    },
  ];
}

/** The ministry's units that our rows cannot place: those we have without a density, and those no row of ours is about. */
function whyDifferent({ bands, unbanded }: BandCountsInput, lang: ChartContext['lang']): Note[] {
  const { withoutPlaces, suppressed } = unbanded;
  const printed = bands.map((line) => line.printed?.chosen.quantity).flatMap((q) => (q && isKnown(q) ? [q.value] : []));
  const missing = total(printed) - total(bands.map(({ own }) => own));
  if (missing <= 0) return [];
  const withoutRow = Math.max(0, missing - withoutPlaces - suppressed);
  const parts = [missing, withoutPlaces, suppressed, withoutRow].map((units) => count(units, lang));
  const [all = '', empty = '', secret = '', rowless = ''] = parts;
  return [{ text: barText[lang].bandWhy({ all, empty, secret, rowless }) }];
}

const total = (units: readonly number[]): number => units.reduce((sum, unit) => sum + unit, 0);

/** How many prisons or wings the ministry counts in each of its bands, the fullest first; our own rows beside, and why they differ. */
export function bandCounts(input: BandCountsInput, context: ChartContext): BarsSpec {
  const { lang } = context;
  const text = barText[lang];
  const rows = input.bands
    .flatMap((line, index) => rowOf({ line, tone: TONES[index] ?? 'band-5', wingsHref: input.wingsHref }, context))
    .reverse();
  const headline = rows[0] === undefined ? '' : text.bandHeadline(rows[0].words.value);
  const date = longDate(input.date, lang);
  return barsSpec(
    {
      ...{ id: input.id, source: input.source, headline, rows, notes: whyDifferent(input, lang) },
      subtitle: text.bandSubtitle(date),
      sentence: text.bandSentence(
        list(
          rows.map(({ words }) => text.bandPart(words.value, words.name)),
          lang,
        ),
        date,
      ),
      table: {
        caption: chartText[lang].tableOf(headline),
        columns: [
          { label: chartText[lang].density, numeric: false },
          { label: text.printed, unit: text.units, numeric: true },
          { label: text.ownColumn, unit: text.units, numeric: true },
        ],
        rows: rows.map(({ cells }) => cells),
      },
      domain: [0, Math.max(1, ...rows.map(({ to }) => to))],
    },
    context,
  );
}
