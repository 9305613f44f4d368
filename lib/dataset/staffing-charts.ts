import type { ChartContext } from '#lib/charts/chart-context';
import type { ChartLinks } from '#lib/charts/chart-links';
import { type ChartedPoint, chartedPoints } from '#lib/charts/charted-point';
import type { PointStyle } from '#lib/charts/point-style';
import { dayNumber } from '#lib/charts/scale';
import type { ChartSpec, SeriesSpec } from '#lib/charts/spec';
import { type ChartedRate, staffingRates } from '#lib/charts/staffing-rates';
import { type StaffSeries, staffingSeries } from '#lib/charts/staffing-series';
import type { Measure } from '#lib/domain/measure';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import { capitalised, list } from '#lib/format/words';
import { staffingChartText } from '#lib/i18n/staffing-charts';
import { chartContext } from './chart-context-of';
import type { Dataset } from './dataset';
import { shortName } from './short-name';
import { FRANCE, heldPerOfficer, type KnownRate, knownRates, nationalStaff, UNNAMED } from './staffing-page';

type Drawn = { readonly data: Dataset; readonly links: ChartLinks; readonly context: ChartContext };

const yearOf = (point: ChartedPoint | undefined): string => point?.date.slice(0, 4) ?? '';
const textOf = (point: ChartedPoint | undefined): string => point?.text ?? '';

function pointsOf({ data, context }: Drawn, measure: Measure): ChartedPoint[] {
  return chartedPoints(
    nationalStaff(data, measure).map((chosen) => ({ chosen, others: [] })),
    context,
  );
}

function scopeOf({ subject }: KnownRate): ChartedRate['scope'] {
  if (subject.id === UNNAMED) return 'founding';
  if (subject.id === FRANCE) return 'national';
  return subject.kind === 'establishment' ? 'prison' : 'area';
}

function rates({ data, context }: Drawn): ChartSpec {
  const { lang } = context;
  const name = ({ subject }: KnownRate): string => {
    if (subject.id === UNNAMED) return staffingChartText[lang].unnamed;
    return subject.kind === 'establishment' ? shortName(subject) : subject.name[lang];
  };
  return staffingRates(
    'staffing-rates',
    knownRates(data).map((rate) => ({ ...rate, name: name(rate), scope: scopeOf(rate) })),
    context,
  );
}

function officers(drawn: Drawn): SeriesSpec {
  const { context, links } = drawn;
  const text = staffingChartText[context.lang];
  const inPost = pointsOf(drawn, 'officersInPost');
  const [first, last] = [inPost[0], inPost.at(-1)];
  const day = (point: ChartedPoint | undefined) => (point === undefined ? '' : longDate(point.date, context.lang));
  return staffingSeries(
    {
      id: 'staffing-officers',
      headline: text.officersHeadline({
        first: textOf(first),
        before: yearOf(first),
        last: textOf(last),
        date: day(last),
      }),
      subtitle: text.officersSubtitle(yearOf(first), yearOf(last)),
      sentence: capitalised(
        text.officersSentence({
          first: textOf(first),
          before: day(first),
          last: textOf(last),
          date: day(last),
        }),
      ),
      notes: [],
      source: { text: text.source, href: links.sources },
      ...{ unit: text.officersOnly, decimals: 0, fromZero: false },
      series: [
        { id: 'in-post', label: text.inPost, tone: 'ink', side: 'below', points: inPost },
        {
          id: 'budgeted',
          label: text.budgeted,
          tone: 'place',
          side: 'above',
          points: pointsOf(drawn, 'officersBudgeted'),
        },
      ],
    },
    context,
  );
}

function ceilings(drawn: Drawn): SeriesSpec {
  const { context, links } = drawn;
  const text = staffingChartText[context.lang];
  const all = pointsOf(drawn, 'staffFteCeiling');
  const [first, last] = [all[0], all.at(-1)];
  return staffingSeries(
    {
      id: 'staffing-ceilings',
      headline: text.ceilingsHeadline(textOf(last), yearOf(last)),
      subtitle: text.ceilingsSubtitle(yearOf(first), yearOf(last)),
      sentence: text.ceilingsSentence({
        first: textOf(first),
        before: yearOf(first),
        last: textOf(last),
        date: yearOf(last),
      }),
      notes: [],
      source: { text: text.source, href: links.sources },
      ...{ unit: 'ETPT', decimals: 0, fromZero: false },
      series: [
        { id: 'all', label: text.allStaff, tone: 'ink', side: 'above', points: all },
        {
          id: 'officers',
          label: text.officersOnly,
          tone: 'place',
          side: 'above',
          points: pointsOf(drawn, 'officersFteCeiling'),
        },
      ],
    },
    context,
  );
}

/** Our divisions as points; each leads to the officers it rests on. */
function divided({ data, context }: Drawn): ChartedPoint[] {
  const { lang, hrefOf } = context;
  return heldPerOfficer(data).map(({ date, ratio, held, officers: staff }) => ({
    ...{ date, x: dayNumber(date), value: ratio.value, style: 'derived' },
    text: ofQuantity(ratio, 'ratio', lang),
    origin: staffingChartText[lang].dividing(
      ofQuantity(held.quantity, 'people', lang),
      ofQuantity(staff.quantity, 'people', lang),
    ),
    href: hrefOf(staff),
  }));
}

function perOfficer(drawn: Drawn): SeriesSpec {
  const { context, links } = drawn;
  const text = staffingChartText[context.lang];
  const [own, stated] = [divided(drawn), pointsOf(drawn, 'detaineesPerOfficer')];
  const said = (point: ChartedPoint) => text.perOfficerPart(point.text, longDate(point.date, context.lang));
  const latest = stated.at(-1);
  const drawnAs = (style: PointStyle) => count(stated.filter((point) => point.style === style).length, context.lang);
  const series: readonly StaffSeries[] = [
    { id: 'own', label: text.ownDivision, tone: 'ink', side: 'below', points: own },
    { id: 'stated', label: text.statedElsewhere, tone: 'ink', side: 'above', points: stated },
  ];
  return staffingSeries(
    {
      id: 'staffing-per-officer',
      headline:
        latest === undefined
          ? ''
          : text.perOfficerHeadline(latest.text, longDate(latest.date, context.lang), latest.origin),
      subtitle: text.perOfficerSubtitle(yearOf(own[0]), yearOf(stated.at(-1))),
      sentence: text.perOfficerSentence(list(stated.map(said), context.lang), own.slice(-1).map(said).join('')),
      notes: [{ text: text.employed }],
      source: { text: text.source, href: links.sources },
      ...{ unit: text.perOfficerUnit, decimals: 1, fromZero: true, series },
      legend: [
        { style: 'derived', label: text.ownLegend(count(own.length, context.lang)) },
        { style: 'relayed', label: text.relayedLegend(drawnAs('relayed')) },
        { style: 'stated', label: text.statedLegend(drawnAs('stated')) },
      ],
    },
    context,
  );
}

const CHARTS = {
  'staffing-rates': rates,
  'staffing-officers': officers,
  'staffing-ceilings': ceilings,
  'staffing-per-officer': perOfficer,
} as const satisfies Record<string, (drawn: Drawn) => ChartSpec>;

export type StaffingChartId = keyof typeof CHARTS;
export const STAFFING_CHART_IDS = Object.keys(CHARTS) as readonly StaffingChartId[];
export const isStaffingChartId = (text: string): text is StaffingChartId => Object.hasOwn(CHARTS, text);

/** The specification of a chart of the staffing page, for the page and for the browser that asks for it. */
export const staffingChart = (id: StaffingChartId, data: Dataset, links: ChartLinks): ChartSpec =>
  CHARTS[id]({ data, links, context: chartContext(data, links) });
