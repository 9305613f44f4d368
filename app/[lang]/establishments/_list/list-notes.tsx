import { SourceLine } from '#components/figures/source-line';
import type { EstablishmentList } from '#lib/dataset/establishment-list';
import type { Source, SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';

type Props = {
  readonly list: EstablishmentList;
  readonly lang: Lang;
  readonly sources: ReadonlyMap<SourceId, Source>;
};

/** Where the counts come from, and what the words of the table mean. */
export function ListNotes({ list, lang, sources }: Props) {
  const text = establishmentsText[lang];
  const counted = list.prisons[0]?.ratio.detained.figure?.source;
  const source = counted && sources.get(counted);
  return (
    <section className="prose mt-6">
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

function notesOf({ since, months }: EstablishmentList, lang: Lang): readonly string[] {
  const text = establishmentsText[lang];
  const day = longDate(since, lang);
  return [
    text.noteAbove,
    months === 12 ? text.noteChangeYear(day) : text.noteChange(day, count(months, lang)),
    text.noteSecret,
    text.noteNoPlaces,
    text.noteLast,
    text.notePlace,
  ];
}
