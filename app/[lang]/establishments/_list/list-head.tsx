import type { EstablishmentList } from '#lib/dataset/establishment-list';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';

type Props = { readonly list: EstablishmentList; readonly lang: Lang };

/** The finding over all prisons, in one sentence, and of how many it says nothing. */
export function ListHead({ list, lang }: Props) {
  const text = establishmentsText[lang];
  const total = count(list.prisons.length, lang);
  return (
    <header className="list-head">
      <p className="kicker">{text.title}</p>
      <h1 className="mt-2 max-w-[28em]">
        {text.headline(longDate(list.date, lang), count(list.overfull, lang), total)}
      </h1>
      <p className="measure mt-3 text-mute">
        {text.lead(count(list.atLeast150, lang))} {text.incomparable(count(list.incomparable, lang))}
      </p>
    </header>
  );
}
