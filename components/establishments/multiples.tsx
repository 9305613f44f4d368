import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { mapText } from '#lib/i18n/map';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { sparklineHref, sparklineMark } from '#lib/url/drawing-path';
import type { ListedView } from './listed-view';
import { type RowWords, useRowWords } from './row-words';

type Props = { readonly lang: Lang; readonly view: ListedView };

/** The prisons shown, in their order, each with its density since 2012 on the same scale. */
export function Multiples({ lang, view }: Props) {
  const words = useRowWords(view);
  const text = mapText[lang];
  const { date, shown, wing } = view;
  return (
    <section className="multiples" aria-labelledby="multiples-title">
      <h2 id="multiples-title">{text.multiplesTitle}</h2>
      <p className="measure">
        {text.multiplesScale} {text.multiplesMark(longDate(date as IsoDate, lang))}{' '}
        {wing !== undefined && text.multiplesWing(WING_TYPE_NAMES[lang][wing])}
      </p>
      {shown.length === 0 && <p>{text.none}</p>}
      <ol>
        {shown.flatMap((id) => {
          const row = words.get(id);
          return row === undefined ? [] : <Multiple key={id} {...{ id, row, view }} />;
        })}
      </ol>
    </section>
  );
}

type MultipleProps = { readonly id: string; readonly row: RowWords; readonly view: ListedView };

function Multiple({ id, row, view: { date, numbers, wing } }: MultipleProps) {
  const isKnown = numbers.get(id)?.density !== undefined;
  return (
    <li data-id={id}>
      <a href={row.href}>{row.name}</a>
      <span className={isKnown ? 'multiple-value' : 'multiple-value absent'}>{row.density}</span>
      <svg className="spark" aria-hidden="true">
        <use href={sparklineMark(date, wing)} />
        <use href={sparklineHref(id, wing)} />
      </svg>
    </li>
  );
}
