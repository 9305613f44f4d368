import { firstSort, SORT_KEYS, type Sort } from '#lib/domain/prison-order';
import type { Lang } from '#lib/i18n/bilingual';
import { COLUMN_NAMES, establishmentsText } from '#lib/i18n/establishments';

type Props = {
  readonly lang: Lang;
  readonly sort: Sort;
  readonly onChoose: (change: { readonly sort: Sort }) => void;
};

/** The order, where there is no room for the heads of columns. */
export function SortChoice({ lang, sort, onChoose }: Props) {
  const text = establishmentsText[lang];
  const names = { ...COLUMN_NAMES[lang], change: text.changeShort };
  const choose = (key: string) => {
    const wanted = SORT_KEYS.find((one) => one === key);
    if (wanted !== undefined) onChoose({ sort: firstSort(wanted) });
  };
  return (
    <p className="list-sort">
      <label>
        {text.sortBy}
        <select value={sort.key} onChange={(event) => choose(event.target.value)}>
          {SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {names[key]}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="button" onClick={() => onChoose({ sort: { ...sort, descending: !sort.descending } })}>
        {text.reverse}
      </button>
    </p>
  );
}
