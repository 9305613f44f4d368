import type { YearLimits, YearPeriod } from '#lib/charts/year-period';
import type { Lang } from '#lib/i18n/bilingual';
import { periodText } from '#lib/i18n/period';
import type { PeriodProblem } from '#lib/url/period';

/** What loading a period has come to. */
export type PeriodStatus = 'still' | 'loading' | 'failed' | 'offline';
type ControlProps = {
  readonly lang: Lang;
  readonly limits: YearLimits;
  readonly period: YearPeriod;
  readonly problems: readonly PeriodProblem[];
  readonly status: PeriodStatus;
  readonly onChange: (period: YearPeriod) => void;
  readonly onRetry: () => void;
};

function presets(limits: YearLimits, lang: Lang): { readonly label: string; readonly period: YearPeriod }[] {
  const text = periodText[lang];
  const since = (from: number, label: string) => ({ label, period: { from, until: limits.until } });
  return [
    ...[limits.from, 2000, 2010].map((year) => since(year, text.since(String(year)))),
    since(limits.until - 5, text.lastYears('5')),
    since(limits.until - 1, text.lastYear),
  ];
}

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => last - index);

type SelectProps = {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
};

function YearSelect({ label, value, years, onChange }: SelectProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
}

function StatusLine({
  lang,
  problems,
  status,
  onRetry,
}: Pick<ControlProps, 'lang' | 'problems' | 'status' | 'onRetry'>) {
  const text = periodText[lang];
  return (
    <p className="period-status" role="status">
      {problems.map(({ parameter, value }) => text.ignored(parameter, value)).join(' ')}
      {status !== 'still' && ` ${text[status]} `}
      {(status === 'failed' || status === 'offline') && (
        <button type="button" onClick={onRetry}>
          {text.retry}
        </button>
      )}
    </p>
  );
}

/** The years of a chart: presets, or a first and a last year. The address carries the choice. */
export function PeriodControl({ lang, limits, period, onChange, ...line }: ControlProps) {
  const text = periodText[lang];
  const isChosen = (other: YearPeriod) => other.from === period.from && other.until === period.until;
  return (
    <fieldset className="period">
      <legend>{text.label}</legend>
      {presets(limits, lang).map(({ label, period: preset }) => (
        <button key={label} type="button" aria-pressed={isChosen(preset)} onClick={() => onChange(preset)}>
          {label}
        </button>
      ))}
      <span className="period-years">
        <YearSelect
          label={text.from}
          value={period.from}
          years={yearsFrom(limits.from, period.until)}
          onChange={(from) => onChange({ ...period, from })}
        />{' '}
        <YearSelect
          label={text.until}
          value={period.until}
          years={yearsFrom(period.from, limits.until)}
          onChange={(until) => onChange({ ...period, until })}
        />
      </span>
      <StatusLine lang={lang} {...line} />
    </fieldset>
  );
}
