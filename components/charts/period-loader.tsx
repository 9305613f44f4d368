import { useEffect, useMemo, useState } from 'react';
import useSWR from 'swr';
import { withEvents } from '#lib/charts/event-marks';
import { nationalSeries } from '#lib/charts/national-series';
import type { ChartSpec, EventMark, SeriesSpec } from '#lib/charts/spec';
import { periodDates, type YearPeriod } from '#lib/charts/year-period';
import { chartLinks } from '#lib/url/chart-links';
import { fetchSpec } from './fetch-spec';
import { choiceOf, fetchFigures, fetchSources, figuresUrl, SOURCES_URL } from './figures-of-api';
import type { PeriodChartProps } from './period-chart';
import type { PeriodStatus } from './period-control';

type LoaderProps = PeriodChartProps & {
  readonly period: YearPeriod;
  readonly onSpec: (spec: SeriesSpec) => void;
  readonly onStatus: (status: PeriodStatus) => void;
};

/** Sooner than this a notice would only flicker. */
const PATIENCE = 300;
const SETTLED = { revalidateOnFocus: false, revalidateIfStale: false, shouldRetryOnError: false } as const;

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow;
}

/** The events of the usual chart: other years may show others of them. */
const eventsOf = (spec: ChartSpec): readonly EventMark[] => (spec.kind === 'series' ? (spec.events ?? []) : []);

/** The figures of a period from the public API, the sources they name, and the events of the chart; all or none. */
function useFigures(period: YearPeriod, usual: Pick<PeriodChartProps, 'id' | 'lang'>) {
  const dates = periodDates(period);
  const detained = useSWR(figuresUrl('detained', 'none', dates), fetchFigures, SETTLED);
  const places = useSWR(figuresUrl('places', 'operational', dates), fetchFigures, SETTLED);
  const sources = useSWR(SOURCES_URL, fetchSources, SETTLED);
  const chart = useSWR(usual, () => fetchSpec(usual.id, usual.lang), SETTLED);
  const failed = [detained, places, sources, chart].some(({ error }) => error !== undefined);
  const data = useMemo(
    () =>
      detained.data === undefined || places.data === undefined || sources.data === undefined || chart.data === undefined
        ? undefined
        : {
            events: eventsOf(chart.data),
            detained: detained.data.map(choiceOf),
            places: places.data.map(choiceOf),
            sources: sources.data,
          },
    [detained.data, places.data, sources.data, chart.data],
  );
  return { data, failed };
}

/** Builds the chart of a period with the builder the server uses. Draws nothing itself. */
export function PeriodLoader({ id, lang, release, claims, source, period, onSpec, onStatus }: LoaderProps) {
  const { data, failed } = useFigures(period, { id, lang });
  const slow = useSlow(data === undefined && !failed);
  const { from, until } = period;
  useEffect(() => {
    if (data === undefined) return;
    const context = { lang, release, sourceOf: data.sources, hrefOf: chartLinks(lang).figure };
    const { detained, places } = data;
    const spec = nationalSeries({ id, detained, places, claims, source, ...periodDates({ from, until }) }, context);
    onSpec(withEvents(spec, data.events));
  }, [id, lang, release, claims, source, data, from, until, onSpec]);
  const status = statusOf({ loaded: data !== undefined, failed, slow });
  useEffect(() => onStatus(status), [status, onStatus]);
  return null;
}

function statusOf({ loaded, failed, slow }: { loaded: boolean; failed: boolean; slow: boolean }): PeriodStatus {
  if (loaded) return 'still';
  if (failed) return navigator.onLine ? 'failed' : 'offline';
  return slow ? 'loading' : 'still';
}
