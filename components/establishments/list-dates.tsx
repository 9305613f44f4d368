import { memo } from 'react';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText, noteOfDate } from '#lib/i18n/establishment-dates';
import type { Go } from './list-address';

type Props = {
  readonly lang: Lang;
  /** Oldest first. */
  readonly dates: readonly IsoDate[];
  readonly date: IsoDate;
  readonly onGo: Go;
};

/** Any date with counts: from a list, one step at a time, or along a slider that keys move too. */
export const DateChoice = memo(function Dates({ lang, dates, date, onGo }: Props) {
  const text = listedText[lang];
  const at = dates.indexOf(date);
  const newest = dates.at(-1);
  // The newest is the address without a date.
  const choose = (wanted: string | undefined, kind: 'choice' | 'typing') =>
    onGo({ date: wanted === newest ? undefined : dates.find((one) => one === wanted) }, kind);
  const step = (by: number, name: string, sign: string) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      disabled={dates[at + by] === undefined}
      onClick={() => choose(dates[at + by], 'choice')}
    >
      {sign}
    </button>
  );
  const note = noteOfDate(date, lang);
  return (
    <fieldset className="list-dates">
      <legend>{text.dateTitle}</legend>
      <p className="list-steps">
        {step(-1, text.earlier, '←')}
        <DateList {...{ lang, dates, date }} onChoose={(wanted) => choose(wanted, 'choice')} />
        {step(1, text.later, '→')}
      </p>
      <input
        type="range"
        min={0}
        max={dates.length - 1}
        value={at}
        aria-label={text.slider}
        aria-valuetext={longDate(date, lang)}
        onChange={(event) => choose(dates[event.currentTarget.valueAsNumber], 'typing')}
      />
      {note !== undefined && <p className="list-note">{note}</p>}
      <p className="list-csv">
        <a href={`/api/v1/ratios?kind=establishment&date=${date}&limit=1000&format=csv`}>{text.csv}</a>
      </p>
    </fieldset>
  );
});

type ListProps = Omit<Props, 'onGo'> & { readonly onChoose: (date: string) => void };

function DateList({ lang, dates, date, onChoose }: ListProps) {
  return (
    <select
      name="date"
      aria-label={listedText[lang].date}
      value={date}
      onChange={(event) => onChoose(event.target.value)}
    >
      <DateOptions lang={lang} dates={dates} />
    </select>
  );
}

/** Newest first, by year; the same whatever is chosen. */
const DateOptions = memo(function Options({ lang, dates }: Pick<Props, 'lang' | 'dates'>) {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].toReversed();
  return years.map((year) => (
    <optgroup key={year} label={year}>
      {dates
        .filter((date) => date.startsWith(year))
        .toReversed()
        .map((date) => (
          <option key={date} value={date}>
            {longDate(date, lang)}
          </option>
        ))}
    </optgroup>
  ));
});
