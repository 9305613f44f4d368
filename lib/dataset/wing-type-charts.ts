import type { ChartLinks } from '#lib/charts/chart-links';
import { partChartId } from '#lib/charts/chart-url';
import { densitySeries } from '#lib/charts/density-series';
import { exposureShare } from '#lib/charts/exposure-share';
import { mostMissingPlaces } from '#lib/charts/most-missing-places';
import type { ChartSpec } from '#lib/charts/spec';
import { periodDates } from '#lib/charts/year-period';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import { absent, isKnown } from '#lib/domain/quantity';
import { longDate, monthYear } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import { capitalised, list } from '#lib/format/words';
import { findingText } from '#lib/i18n/chart-findings';
import { directorateText } from '#lib/i18n/directorate';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { wingTypeText } from '#lib/i18n/wing-types';
import { chartContext } from './chart-context-of';
import { figureSource, nationalSource } from './chart-sources';
import type { Dataset } from './dataset';
import { inArea, wingsHref } from './directorate-charts';
import { isNearlyWhole } from './nearly-whole';
import { ratioHistory } from './ratios';
import type { WingTypePage } from './wing-type-page';
import { missingUnits } from './wing-units';

const FIRST_YEAR = 2012;
const SHOWN = 12;

/** What is drawn on a wing type's page: our own sum over time, the published densities, its wings, its exposure. */
const PARTS = ['', 'published', 'missing', 'exposure'] as const;
export type WingTypeChart = (typeof PARTS)[number];

/** What a type's page draws, in its order: of a type no longer published its series only; minors' wings are not ranked (DESIGN §3.5). */
export const wingTypeParts = (data: Dataset, of: WingTypePage): readonly WingTypeChart[] =>
  PARTS.filter((part) => isDrawn(part, data, of));

function isDrawn(part: WingTypeChart, data: Dataset, of: WingTypePage): boolean {
  switch (part) {
    case '':
      return true;
    case 'published':
      return publishedDensities(data, of).length > 1;
    case 'missing':
      return of.isCurrent && of.type !== 'epm' && of.wings.some(({ ratio }) => isOver(ratio));
    case 'exposure':
      return of.isCurrent;
  }
}

const isOver = ({ density: { quantity } }: CapacityRatio): boolean => isKnown(quantity) && quantity.value > 100;

type Asked = { readonly data: Dataset; readonly of: WingTypePage; readonly links: ChartLinks };

/** A chart of a wing type's page, in the links' language; the same for the page and for the browser that asks for it. */
export function wingTypeChart(part: WingTypeChart, asked: Asked): ChartSpec {
  switch (part) {
    case '':
      return ownChart(asked);
    case 'published':
      return publishedChart(asked);
    case 'missing':
      return missingChart(asked);
    case 'exposure':
      return exposureChart(asked);
  }
}

const idOf = ({ type }: WingTypePage, part: WingTypeChart): string => partChartId('wing-type-', type, part);
const nameOf = ({ type }: WingTypePage, { lang }: ChartLinks): string => capitalised(WING_TYPE_NAMES[lang][type]);

/** Densities printed or relayed for the type, oldest first; one alone is told in words, not drawn. */
const publishedDensities = (data: Dataset, { subject }: WingTypePage): readonly CapacityRatio[] =>
  ratioHistory(data, { subject, definition: 'operational' }).filter(({ density }) => isKnown(density.quantity));

function ownChart({ data, of, links }: Asked): ChartSpec {
  const { lang } = links;
  const ratios = ratioHistory(data, { subject: of.subject, definition: 'wings' });
  const drawn = ratios.filter((ratio) => isNearlyWhole(data, ratio));
  const left = ratios.filter((ratio) => !drawn.includes(ratio)).map(({ date }) => monthYear(date, lang));
  const spec = densitySeries(
    {
      id: idOf(of, ''),
      ratios: drawn,
      ...periodDates({ from: FIRST_YEAR, until: Number(of.date.slice(0, 4)) }),
      source: nationalSource(data, links),
    },
    chartContext(data, links),
  );
  const notes = left.length === 0 ? [] : [{ text: directorateText[lang].leftOut(list(left, lang)) }];
  const words = { headline: capitalised(spec.headline), sentence: ownSentence(drawn, links) };
  return inArea({ ...spec, ...words, notes: [...spec.notes, ...notes] }, ownName(of, links));
}

/** The newest and the lowest of our sums, in words that bear an "at least". */
function ownSentence(drawn: readonly CapacityRatio[], { lang }: ChartLinks): string {
  const points = drawn.flatMap(({ date, density: { quantity } }) => (isKnown(quantity) ? [{ date, quantity }] : []));
  const latest = points.at(-1);
  if (latest === undefined) return `${findingText[lang].nationalNone}.`;
  const lowest = points.reduce((least, point) => (point.quantity.value < least.quantity.value ? point : least), latest);
  const [value, low] = [latest, lowest].map(({ quantity }) => ofQuantity(quantity, 'percent', lang));
  return wingTypeText[lang].ownSentence({
    value: value ?? '',
    date: longDate(latest.date, lang),
    low: low ?? '',
    lowDate: longDate(lowest.date, lang),
  });
}

const ownName = (of: WingTypePage, links: ChartLinks): string =>
  wingTypeText[links.lang].ownSubtitle(nameOf(of, links));

function publishedChart({ data, of, links }: Asked): ChartSpec {
  const ratios = publishedDensities(data, of);
  const [first, last] = [ratios[0]?.date ?? of.date, ratios.at(-1)?.date ?? of.date];
  const spec = densitySeries(
    {
      id: idOf(of, 'published'),
      ratios,
      ...periodDates({ from: Number(first.slice(0, 4)), until: Number(last.slice(0, 4)) }),
      source: nationalSource(data, links),
    },
    chartContext(data, links),
  );
  return inArea(spec, wingTypeText[links.lang].publishedSubtitle(nameOf(of, links)));
}

function missingChart({ data, of, links }: Asked): ChartSpec {
  const ratios = of.wings.map(({ ratio }) => ratio);
  const spec = mostMissingPlaces(
    {
      id: idOf(of, 'missing'),
      date: of.date,
      units: missingUnits(data, ratios, links.lang),
      total: absent('not-applicable'),
      show: SHOWN,
      fewestPlaces: 0,
      source: figureSource(data, { ratio: of.own, date: of.date }, links),
    },
    chartContext(data, links),
  );
  return inArea(spec, nameOf(of, links));
}

function exposureChart({ data, of, links }: Asked): ChartSpec {
  const spec = exposureShare(
    {
      id: idOf(of, 'exposure'),
      date: of.date,
      exposures: of.exposure,
      wingsHref: wingsHref({ type: of.type }, of.date),
      source: figureSource(data, { ratio: of.own, date: of.date }, links),
    },
    chartContext(data, links),
  );
  return inArea(spec, nameOf(of, links));
}
