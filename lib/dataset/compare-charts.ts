import type { ChartLinks } from '#lib/charts/chart-links';
import { compareSeries } from '#lib/charts/compare-series';
import type { SeriesSpec } from '#lib/charts/spec';
import { isoDate } from '#lib/domain/iso-date';
import { chartContext } from './chart-context-of';
import { nationalSource } from './chart-sources';
import type { Compared } from './compare-page';
import { nameAmong } from './compare-subjects';
import type { Dataset } from './dataset';
import { boundaryMoves } from './directorate-moves';
import { byText } from './tabulate';

/** The tables of prisons begin in November 2012; every panel begins with that year. */
export const COMPARED_FROM = isoDate('2012-01-01');

/** The days from which on a subject has other boundaries: of directorates only. */
export const breaksOf = (data: Dataset, { subject }: Compared) =>
  subject.kind === 'disp' ? [...new Set(boundaryMoves(data, subject.id).map(({ date }) => date))] : [];

/** A panel for each, all with the same axes: from 2012 to the newest date of any. */
export function compareCharts(data: Dataset, lines: readonly Compared[], links: ChartLinks): readonly SeriesSpec[] {
  const until =
    lines
      .map(({ latest }) => latest.date)
      .toSorted(byText)
      .at(-1) ?? data.release.date;
  return compareSeries(
    {
      series: lines.map((line) => ({
        id: `compare-${line.subject.id}`,
        name: nameAmong(line.subject, lines, links.lang),
        ratios: line.drawn,
        breaks: breaksOf(data, line),
      })),
      from: COMPARED_FROM,
      until,
      source: nationalSource(data, links),
    },
    chartContext(data, links),
  );
}
