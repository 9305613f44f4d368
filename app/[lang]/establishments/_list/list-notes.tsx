import { SourceLine } from '#components/figures/source-line';
import type { EstablishmentList } from '#lib/dataset/establishment-list';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Source, SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { establishmentsText } from '#lib/i18n/establishments';

type Props = {
  readonly list: EstablishmentList;
  readonly lang: Lang;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Every date with counts, oldest first. */
  readonly dates: readonly IsoDate[];
};

/** Where the counts come from, and what the words of the table mean. */
export function ListNotes({ list, lang, sources, dates }: Props) {
  const text = establishmentsText[lang];
  const counted = list.prisons[0]?.ratio.detained.figure?.source;
  const source = counted && sources.get(counted);
  return (
    <section className="prose mt-6">
      <OtherDates lang={lang} dates={dates} />
      {source && <SourceLine source={source} lang={lang} date={list.date} />}
      <h2>{text.notesTitle}</h2>
      <ul>
        {notesOf(list, lang).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where no script runs, any other date is a file away. */
function OtherDates({ lang, dates }: Pick<Props, 'lang' | 'dates'>) {
  const text = listedText[lang];
  return (
    <form className="list-unscripted" action="/api/v1/ratios" method="get">
      <p>{text.otherDates}</p>
      <input type="hidden" name="kind" value="establishment" />
      <input type="hidden" name="limit" value="1000" />
      <input type="hidden" name="format" value="csv" />
      <label>
        {text.date}{' '}
        <select name="date">
          {dates.toReversed().map((date) => (
            <option key={date} value={date}>
              {longDate(date, lang)}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">{text.otherDatesGo}</button>
    </form>
  );
}

function notesOf({ since, months }: EstablishmentList, lang: Lang): readonly string[] {
  const text = establishmentsText[lang];
  const day = since && longDate(since, lang);
  return [
    text.noteAbove,
    ...(day === undefined
      ? []
      : [months === 12 ? text.noteChangeYear(day) : text.noteChange(day, count(months, lang))]),
    text.noteSecret,
    text.noteNoPlaces,
    text.noteLast,
    text.notePlace,
  ];
}
