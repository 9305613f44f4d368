import type { Figure } from '#lib/domain/figure';
import { highOf, type Known, lowOf } from '#lib/domain/quantity';
import type { Percent } from '#lib/domain/units';
import { longDate, monthYear, shortDate } from '#lib/format/date';
import { count, percent } from '#lib/format/number';
import { ofQuantity, qualified } from '#lib/format/quantity';
import { list } from '#lib/format/words';
import { staffingChartText } from '#lib/i18n/staffing-charts';
import { barsSpec, type ChartedRow } from './bars-spec';
import { type ChartContext, originOf } from './chart-context';
import type { Cell } from './data-table';
import { gradeLegend } from './legend';
import { styleOf } from './point-style';
import type { BarsSpec } from './spec';

export type ChartedRate = {
  readonly name: string;
  /** The country, a prison, or an area; the prison the chart turns on is `founding`. */
  readonly scope: 'national' | 'area' | 'prison' | 'founding';
  readonly rate: Known<Percent>;
  /** The figure that states the rate, or the staff in post it was divided from. */
  readonly figure: Figure;
  readonly reference: Figure | undefined;
};
type Row = ChartedRow & { readonly cells: readonly Cell[]; readonly of: ChartedRate; readonly said: string };

/** Staffing rates below this are rare; points, unlike bars, need not start at zero, and the chart says where it starts. */
const START = 50;
const LINE = 100;

function rowOf(of: ChartedRate, context: ChartContext): Row {
  const { name, rate, figure, reference, scope } = of;
  const { lang } = context;
  const text = staffingChartText[lang];
  const value = reference === undefined ? qualified(figure, lang) : ofQuantity(rate, 'percent', lang);
  const made =
    reference === undefined
      ? text.stated
      : `${ofQuantity(figure.quantity, 'people', lang)} / ${ofQuantity(reference.quantity, 'people', lang)}`;
  const about = figure.definition === 'not-stated' ? text.definitionNotStated : '';
  const origin = originOf(figure, context);
  const bounds = rate.kind === 'bounded' ? { low: lowOf(rate), high: highOf(rate) } : {};
  const style = styleOf(figure.grade);
  return {
    ...{ id: `${figure.subject} ${figure.date}`, from: START, to: rate.value, split: LINE, tone: 'ink', ...bounds, of },
    dot: { style, isRinged: scope === 'founding' },
    said: text.said(name, value, monthYear(figure.date, lang)),
    words: { name, kind: text.onDate(shortDate(figure.date, lang), about), value, detail: '' },
    reading: {
      title: `${name}, ${longDate(figure.date, lang)}`,
      lines: [{ label: made, value, detail: origin, tone: 'ink' }],
    },
    cells: [
      { text: name },
      { text: text.onDate(longDate(figure.date, lang), about), value: figure.date },
      { text: value, value: rate.value, href: context.hrefOf(figure), style },
      { text: made },
      { text: origin },
    ],
  };
}

function sentenceOf(rows: readonly Row[], founding: Row, { lang }: ChartContext): string {
  const text = staffingChartText[lang];
  const said = (some: readonly Row[]) =>
    some.length === 0
      ? text.ratesNone
      : list(
          some.map((row) => row.said),
          lang,
        );
  const others = rows.filter(({ of: { scope } }) => scope === 'area' || scope === 'prison');
  return text.ratesSentence({
    founding: founding.words.value,
    nationals: said(rows.filter(({ of: { scope } }) => scope === 'national')),
    sameAs: said(others.filter(({ to }) => to === founding.to)),
    above: said(others.filter(({ to }) => to > founding.to)),
    below: said(others.filter(({ to }) => to < founding.to)),
  });
}

/** Known staffing rates as points on one scale, each held to the 100 % line; the founding article's is ringed. */
export function staffingRates(id: string, rates: readonly ChartedRate[], context: ChartContext): BarsSpec {
  const { lang } = context;
  const text = staffingChartText[lang];
  const rows = rates.map((rate) => rowOf(rate, context));
  const founding = rows.find(({ of: { scope } }) => scope === 'founding');
  if (founding === undefined) throw new Error('the staffing rates are drawn around the founding article’s');
  const prisons = rows.filter(({ of: { scope } }) => scope === 'prison');
  const lower = prisons.filter(({ to }) => to < founding.to);
  const headline = text.ratesHeadline(founding.words.value, count(lower.length, lang), count(prisons.length, lang));
  const spec = barsSpec(
    {
      ...{ id, headline, rows },
      subtitle: text.ratesSubtitle,
      sentence: sentenceOf(rows, founding, context),
      notes: [text.ringed, text.ratesCareful, text.ratesAxis(percent(START, lang, 0))].map((one) => ({ text: one })),
      source: { text: text.source },
      table: {
        caption: headline,
        columns: [
          { label: text.where, numeric: false },
          { label: text.when, numeric: false },
          { label: text.rate, unit: '%', numeric: true },
          { label: text.made, numeric: false },
          { label: text.whoSays, numeric: false },
        ],
        rows: rows.map(({ cells }) => cells),
      },
      domain: [START, LINE + 5],
      line: { value: LINE, label: text.line },
    },
    context,
  );
  return {
    ...spec,
    legend: gradeLegend(
      rates.map(({ figure }) => ({ style: styleOf(figure.grade) })),
      lang,
    ),
  };
}
