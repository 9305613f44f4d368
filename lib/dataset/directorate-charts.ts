import { areaSeries } from '#lib/charts/area-series';
import type { ChartLinks } from '#lib/charts/chart-links';
import { partChartId } from '#lib/charts/chart-url';
import { exposureShare } from '#lib/charts/exposure-share';
import { mostMissingPlaces } from '#lib/charts/most-missing-places';
import type { ChartSpec, Note } from '#lib/charts/spec';
import { periodDates } from '#lib/charts/year-period';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { absent } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { list } from '#lib/format/words';
import { directorateText } from '#lib/i18n/directorate';
import { areaName } from './area-name';
import { chartContext } from './chart-context-of';
import { figureSource, nationalSource } from './chart-sources';
import type { Dataset } from './dataset';
import { boundaryMoves } from './directorate-moves';
import type { DirectoratePage } from './directorate-page';
import { isNearlyWhole, missingIn } from './nearly-whole';
import { ratioHistory } from './ratios';
import { missingUnits } from './wing-units';

/** The tables of prisons begin in November 2012. */
const FIRST_YEAR = 2012;
const SHOWN = 10;

/** What is drawn on a directorate's page: its series, its wings with most people above capacity, its exposure. */
export const DIRECTORATE_CHARTS = ['', 'missing', 'exposure'] as const;
export type DirectorateChart = (typeof DIRECTORATE_CHARTS)[number];
export const isDirectorateChart = (text: string | undefined): text is DirectorateChart =>
  DIRECTORATE_CHARTS.some((part) => part === text);

type Asked = { readonly data: Dataset; readonly of: DirectoratePage; readonly links: ChartLinks };

/** A chart of a directorate's page, in the links' language; the same for the page and for the browser that asks for it. */
export function directorateChart(part: DirectorateChart, asked: Asked): ChartSpec {
  switch (part) {
    case '':
      return seriesChart(asked);
    case 'missing':
      return missingChart(asked);
    case 'exposure':
      return exposureChart(asked);
  }
}

const idOf = ({ directorate }: DirectoratePage, part: DirectorateChart): string =>
  partChartId('directorate-', directorate.id, part);

function seriesChart({ data, of, links }: Asked): ChartSpec {
  const { lang } = links;
  const subject = of.directorate.id;
  const ratios = ratioHistory(data, { subject, definition: 'operational' });
  const drawn = new Set(ratios.filter((ratio) => isNearlyWhole(data, ratio)).map(({ date }) => date));
  const isDrawn = ({ chosen }: { readonly chosen: { readonly date: IsoDate } }) => drawn.has(chosen.date);
  const breaks = [...new Set(boundaryMoves(data, subject).map(({ date }) => date))];
  return areaSeries(
    {
      id: idOf(of, ''),
      name: areaName(of.directorate, lang),
      detained: data.history({ subject, measure: 'detained', definition: 'none' }).filter(isDrawn),
      places: data.history({ subject, measure: 'places', definition: 'operational' }).filter(isDrawn),
      ...periodDates({ from: FIRST_YEAR, until: Number(of.date.slice(0, 4)) }),
      breaks,
      notes: [
        ...gapNotes(ratios, drawn, links),
        ...breaks.map((date) => ({ text: directorateText[lang].breakNote(monthYear(date, lang)) })),
      ],
      source: nationalSource(data, links),
    },
    chartContext(data, links),
  );
}

/** Which dates are left out, and at how many of those drawn a smaller wing is missing. */
function gapNotes(ratios: readonly CapacityRatio[], drawn: ReadonlySet<IsoDate>, { lang }: ChartLinks): Note[] {
  const text = directorateText[lang];
  const left = ratios.filter(({ date }) => !drawn.has(date)).map(({ date }) => monthYear(date, lang));
  const partial = ratios.filter(
    ({ date, detained, places }) => drawn.has(date) && [detained, places].some((part) => isPartial(part)),
  );
  return [
    ...(left.length > 0 ? [{ text: text.leftOut(list(left, lang)) }] : []),
    ...(partial.length > 0 ? [{ text: text.atLeast(count(partial.length, lang)) }] : []),
  ];
}

const isPartial = ({ quantity, figure }: CapacityRatio['detained'] | CapacityRatio['places']): boolean =>
  missingIn(figure).length > 0 && quantity.kind !== 'exact';

function missingChart({ data, of, links }: Asked): ChartSpec {
  const spec = mostMissingPlaces(
    {
      id: idOf(of, 'missing'),
      date: of.date,
      units: missingUnits(data, of.units.wings, links.lang),
      total: absent('not-applicable'),
      show: SHOWN,
      fewestPlaces: 0,
      source: figureSource(data, of, links),
    },
    chartContext(data, links),
  );
  return inArea(spec, areaName(of.directorate, links.lang));
}

function exposureChart({ data, of, links }: Asked): ChartSpec {
  const spec = exposureShare(
    {
      id: idOf(of, 'exposure'),
      date: of.date,
      exposures: of.exposure,
      wingsHref: wingsHref({ within: of.directorate.id }, of.date),
      source: figureSource(data, of, links),
    },
    chartContext(data, links),
  );
  return inArea(spec, areaName(of.directorate, links.lang));
}

/** The wings of a part of the country at a date, highest density first, in the API. */
export const wingsHref = (part: Readonly<Record<string, SubjectId | string>>, date: IsoDate): string =>
  `/api/v1/ratios?${new URLSearchParams({ kind: 'wing', ...part, date, sort: '-density', limit: '1000' })}`;

/** A chart that travels alone says of which part of the country it is. */
export const inArea = (spec: ChartSpec, area: string): ChartSpec => ({
  ...spec,
  subtitle: `${area}. ${spec.subtitle}`,
});
