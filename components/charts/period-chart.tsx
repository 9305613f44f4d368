'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ChartClaim } from '#lib/charts/chart-claim';
import type { SeriesSpec, SourceLine } from '#lib/charts/spec';
import { defaultPeriod, periodLimits, type YearPeriod } from '#lib/charts/year-period';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Lang } from '#lib/i18n/bilingual';
import { ChartSlot } from './chart-slot';
import { PeriodControl, type PeriodStatus } from './period-control';
import { usePeriod } from './use-period';

export type PeriodChartProps = {
  readonly id: string;
  readonly lang: Lang;
  readonly latest: IsoDate;
  readonly release: string;
  readonly claims: readonly ChartClaim[];
  readonly source: SourceLine;
};
type Parts = Pick<typeof import('./chart-content'), 'ChartHead'> &
  Pick<typeof import('./period-body'), 'PeriodBody'> &
  Pick<typeof import('./period-loader'), 'PeriodLoader'>;

async function loadParts(): Promise<Parts> {
  const parts = await Promise.all([import('./chart-content'), import('./period-body'), import('./period-loader')]);
  const [{ ChartHead }, { PeriodBody }, { PeriodLoader }] = parts;
  return { ChartHead, PeriodBody, PeriodLoader };
}

const isSame = (one: YearPeriod, other: YearPeriod): boolean => one.from === other.from && one.until === other.until;

/** The code that loads and draws other periods comes when another period is first asked for. */
function useParts(wanted: boolean, onFail: () => void): Parts | undefined {
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    if (wanted && parts === undefined) loadParts().then(setParts, onFail);
  }, [wanted, parts, onFail]);
  return parts;
}

/**
 * The chart and the control of its years, between headline and drawing. Until another period has been loaded the server's
 * chart stays, and it comes back, untouched, with the usual years.
 */
export function PeriodChart(props: PeriodChartProps) {
  const { id, lang, latest } = props;
  const limits = useMemo(() => periodLimits(latest), [latest]);
  const initial = useMemo(() => defaultPeriod(latest), [latest]);
  const { period, problems, go } = usePeriod({ limits, initial });
  const [drawn, setDrawn] = useState<SeriesSpec>();
  const [status, setStatus] = useState<PeriodStatus>('still');
  const [attempt, setAttempt] = useState(0);
  const usual = isSame(period, initial);
  const fail = useCallback(() => setStatus('failed'), []);
  const parts = useParts(!usual, fail);
  const shown = usual ? undefined : drawn;
  return (
    <figure className="chart" id={`chart-${id}`}>
      <div hidden={shown !== undefined}>
        <ChartSlot id={id} lang={lang} part="head" />
      </div>
      {shown !== undefined && parts !== undefined && <parts.ChartHead spec={shown} />}
      <PeriodControl
        {...{ lang, limits, period, problems, onChange: go }}
        status={usual ? 'still' : status}
        onRetry={() => setAttempt(attempt + 1)}
      />
      {!usual && parts !== undefined && (
        <parts.PeriodLoader key={attempt} {...props} period={period} onSpec={setDrawn} onStatus={setStatus} />
      )}
      <div hidden={shown !== undefined}>
        <ChartSlot id={id} lang={lang} part="body" />
      </div>
      {shown !== undefined && parts !== undefined && <parts.PeriodBody spec={shown} />}
    </figure>
  );
}
