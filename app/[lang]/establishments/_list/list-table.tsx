import type { CSSProperties } from 'react';
import type { EstablishmentList } from '#lib/dataset/establishment-list';
import { DEFAULT_SORT, SORT_KEYS, SORT_NUMBERS, type SortKey } from '#lib/domain/prison-order';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { COLUMN_NAMES, establishmentsText } from '#lib/i18n/establishments';
import { ListRow } from './list-row';

type Props = { readonly list: EstablishmentList; readonly lang: Lang };

/** The earlier count is named where there is one. */
const captionOf = ({ date, since }: EstablishmentList, lang: Lang): string =>
  since === undefined
    ? listedText[lang].captionAlone(longDate(date, lang))
    : establishmentsText[lang].caption(longDate(date, lang), longDate(since, lang));

const isNumber = (key: SortKey): boolean => (SORT_NUMBERS as readonly string[]).includes(key);

/** Every open prison; whole without JavaScript. The controls above it hide and reorder these very rows. */
export function ListTable({ list, lang }: Props) {
  const text = establishmentsText[lang];
  const names = { ...COLUMN_NAMES[lang], change: text.change(count(list.months, lang)) };
  // On a phone each cell says its column's name: written once for all rows.
  const shown = [...SORT_KEYS.map((key) => names[key]), listedText[lang].course];
  const labels = Object.fromEntries(shown.map((name, index) => [`--label-${index + 1}`, `'${name}'`]));
  return (
    <table id="establishments" className="table establishments" style={labels as CSSProperties}>
      <caption>{captionOf(list, lang)}</caption>
      <thead>
        <tr>
          {SORT_KEYS.map((key) => (
            <Head key={key} of={key} name={names[key]} />
          ))}
          <th scope="col">{listedText[lang].course}</th>
        </tr>
      </thead>
      <tbody>
        {list.prisons.map((prison) => (
          <ListRow key={prison.id} of={prison} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

/** A column's head: a button where scripts run, else its plain name. */
function Head({ of, name }: { readonly of: SortKey; readonly name: string }) {
  const sorted = of === DEFAULT_SORT.key ? 'descending' : undefined;
  return (
    <th scope="col" data-key={of} className={isNumber(of) ? 'number' : undefined} aria-sort={sorted}>
      <button type="button" data-sort={of}>
        {name}
      </button>
      <span className="unscripted">{name}</span>
    </th>
  );
}
