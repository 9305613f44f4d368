import { bandCounts } from '#lib/charts/band-counts';
import type { ChartContext } from '#lib/charts/chart-context';
import type { ChartLinks } from '#lib/charts/chart-links';
import { claimVersus } from '#lib/charts/claim-versus';
import { densityByWingType } from '#lib/charts/density-by-wing-type';
import { densitySeries } from '#lib/charts/density-series';
import { eventMarks, withEvents } from '#lib/charts/event-marks';
import { exposureShare } from '#lib/charts/exposure-share';
import { nationalSeries } from '#lib/charts/national-series';
import { prisonSeries } from '#lib/charts/prison-series';
import type { ChartSpec, SeriesSpec } from '#lib/charts/spec';
import { tenPlaces } from '#lib/charts/ten-places';
import { defaultPeriod, periodDates } from '#lib/charts/year-period';
import { isoDate } from '#lib/domain/iso-date';
import type { Absence } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { chartClaims } from './chart-claims';
import { chartContext } from './chart-context-of';
import { articleSource, figureSource, nationalSource } from './chart-sources';
import type { Dataset } from './dataset';
import { eventsOf } from './events-of';
import { FOUNDING_ARTICLE, foundingArticles } from './founding-articles';
import { missingPlacesChart } from './missing-places-chart';
import { type Overview, overview } from './overview';
import { planChart } from './plan-chart';
import { ratioAt, ratioHistory } from './ratios';
import { wingTypes } from './wing-types';

const FRANCE = 'fr' as SubjectId;
const UNNAMED = 'paris-prison-unnamed' as SubjectId;
/** The wing whose places are published as 0 since August 2025; the prison's other wing is under statistical secrecy. */
const VENDIN = 'cp-vendin-le-vieil.mc' as SubjectId;
const CLAIMED = isoDate('2024-04-01');
const SAID = isoDate('2024-05-15');

/** What the charts of a page are drawn from; everything on it is of the overview's date. */
export type ChartSubject = {
  readonly data: Dataset;
  readonly now: Overview;
  readonly context: ChartContext;
  readonly links: ChartLinks;
};

const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined)
    throw new Error(`the overview's charts need ${what}: is the dataset complete? npm run dataset`);
  return value;
};

function national({ data, context, links }: ChartSubject): SeriesSpec {
  const { from, until } = periodDates(defaultPeriod(data.release.date));
  const detained = data.history({ subject: FRANCE, measure: 'detained', definition: 'none' });
  const places = data.history({ subject: FRANCE, measure: 'places', definition: 'operational' });
  const source = nationalSource(data, links);
  const spec = nationalSeries(
    { id: 'national', detained, places, claims: chartClaims(foundingArticles(data), links), from, until, source },
    context,
  );
  return withEvents(spec, eventMarks(eventsOf(data, FRANCE), context, links));
}

function density({ data, context, links }: ChartSubject): ChartSpec {
  const { from, until } = periodDates(defaultPeriod(data.release.date));
  const ratios = ratioHistory(data, { subject: FRANCE, definition: 'operational', from, until });
  const spec = densitySeries({ id: 'density', ratios, from, until, source: nationalSource(data, links) }, context);
  return withEvents(spec, eventMarks(eventsOf(data, FRANCE), context, links));
}

function byType(definition: 'operational' | 'wings', { data, now, context, links }: ChartSubject): ChartSpec {
  const id = definition === 'operational' ? 'wing-types' : 'wing-types-own';
  const types = wingTypes(data, { date: now.date, definition, lang: context.lang });
  return densityByWingType({ id, date: now.date, types, definition, source: figureSource(data, now, links) }, context);
}

function bands({ data, now, context, links }: ChartSubject): ChartSpec {
  const lines = now.bands.map(({ from, below, printed, units }) => ({ from, below, printed, own: units.length }));
  const source = figureSource(data, now, links);
  const withReason = (reason: Absence) => now.unbanded.filter((unit) => unit.reason === reason).length;
  const unbanded = { withoutPlaces: withReason('no-capacity'), suppressed: withReason('suppressed') };
  return bandCounts(
    { id: 'bands', date: now.date, bands: lines, wingsHref: links.wings(now.date), unbanded, source },
    context,
  );
}

function exposed({ data, now, context, links }: ChartSubject): ChartSpec {
  const source = figureSource(data, now, links);
  return exposureShare(
    { id: 'exposure', date: now.date, exposures: now.exposure, wingsHref: links.wings(now.date), source },
    context,
  );
}

function claim({ data, context, links }: ChartSubject): ChartSpec {
  const at = { subject: FRANCE, date: CLAIMED, definition: 'operational' } as const;
  const { publisher } = known(data.articles.get(FOUNDING_ARTICLE), 'the founding article');
  const source = articleSource(data, FOUNDING_ARTICLE, links);
  const claimed = known(ratioAt(data, { ...at, source: FOUNDING_ARTICLE }), 'the founding claim');
  const against = known(ratioAt(data, at), 'the figures the founding claim is held against');
  return claimVersus(
    { id: 'claim', claimed, against, publisher, articleHref: links.article(FOUNDING_ARTICLE, 1), source },
    context,
  );
}

function ten({ data, context, links }: ChartSubject): ChartSpec {
  const ratio = known(
    ratioAt(data, { subject: UNNAMED, date: SAID, definition: 'operational' }),
    'the union statement',
  );
  return tenPlaces(
    { id: 'ten-places', ratio, notes: [], source: articleSource(data, FOUNDING_ARTICLE, links) },
    context,
  );
}

function vendin({ data, now, context, links }: ChartSubject): ChartSpec {
  const detained = data.history({ subject: VENDIN, measure: 'detained', definition: 'none' });
  const places = data.history({ subject: VENDIN, measure: 'places', definition: 'operational' });
  const { from, until } = periodDates({ from: 2015, until: Number(now.date.slice(0, 4)) });
  const source = figureSource(data, now, links);
  const name = known(data.subjects.get(VENDIN), 'the wing at Vendin-le-Vieil').name[context.lang];
  const prison = known(data.subjects.get('cp-vendin-le-vieil' as SubjectId), 'Vendin-le-Vieil').city;
  return prisonSeries(
    { id: 'vendin', name: `${prison} (${name.toLowerCase()})`, detained, places, from, until, source },
    context,
  );
}

/** Every chart that is a file of the build (the overview's, the building plan's), by the id its figure and its address carry. */
const CHARTS = {
  national,
  density,
  'wing-types': (subject: ChartSubject) => byType('operational', subject),
  'wing-types-own': (subject: ChartSubject) => byType('wings', subject),
  'missing-places': missingPlacesChart,
  exposure: exposed,
  bands,
  claim,
  'ten-places': ten,
  vendin,
  'plan-15000': planChart,
} as const satisfies Record<string, (subject: ChartSubject) => ChartSpec>;

export type ChartId = keyof typeof CHARTS;
export const CHART_IDS = Object.keys(CHARTS) as readonly ChartId[];
export const isChartId = (text: string): text is ChartId => Object.hasOwn(CHARTS, text);

/** The specification of a chart of the overview, in the links' language; the same for the page and for the browser that asks for it. */
export function chartSpec<I extends ChartId>(id: I, data: Dataset, links: ChartLinks): ReturnType<(typeof CHARTS)[I]> {
  const now = known(overview(data), 'an official ratio');
  return CHARTS[id]({ data, now, context: chartContext(data, links), links }) as ReturnType<(typeof CHARTS)[I]>;
}
