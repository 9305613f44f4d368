import { SourceLine } from '#components/figures/source-line';
import { PlacesApartTable } from '#components/plan/places-apart-table';
import type { Dataset } from '#lib/dataset/dataset';
import { outOfUse } from '#lib/dataset/out-of-use';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { outOfUseText } from '#lib/i18n/out-of-use';
import { planText } from '#lib/i18n/plan-15000';
import { establishmentPath } from '#lib/url/establishment-path';

/** Those that make most of the difference; the others are one click away. */
const SHOWN = 12;

type Props = { readonly data: Dataset; readonly lang: Lang };

/** The prisons whose norm and operational places differ most: places there already, and not in use. */
export function OutOfUseList({ data, lang }: Props) {
  const text = planText[lang];
  const found = outOfUse(data);
  if (found?.country === undefined) return null;
  const { date, country, prisons } = found;
  const source = country.operational.places.figure?.source;
  const record = source && data.sources.get(source);
  const lines = prisons.map((of) => ({
    name: <a href={establishmentPath(of.subject.id, lang)}>{of.subject.name[lang]}</a>,
    of,
  }));
  const difference = count(country.difference, lang);
  return (
    <section className="plan-section" id="out-of-use" aria-labelledby="out-of-use-heading">
      <h2 id="out-of-use-heading">{text.outOfUse}</h2>
      <p className="measure">{text.outOfUseLead(difference, count(prisons.length, lang), longDate(date, lang))}</p>
      <p className="measure text-[0.9rem] text-mute">
        {outOfUseText[lang].definitions} {outOfUseText[lang].which}
      </p>
      <PlacesApartTable caption={text.outOfUseCaption} lines={lines.slice(0, SHOWN)} lang={lang} />
      {lines.length > SHOWN && (
        <details>
          <summary>{text.outOfUseMore(count(lines.length - SHOWN, lang))}</summary>
          <PlacesApartTable lines={lines.slice(SHOWN)} lang={lang} />
        </details>
      )}
      {record && <SourceLine source={record} lang={lang} date={date} />}
    </section>
  );
}
