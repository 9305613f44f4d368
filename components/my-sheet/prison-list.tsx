import type { EstablishmentType, SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';

export type ListedPrison = {
  readonly id: SubjectId;
  readonly name: string;
  readonly type: EstablishmentType;
  readonly city: string;
  readonly department: string;
  readonly number: string;
  readonly also: readonly string[];
};

/** Where a prison's name leads, and the shorter way beside it. */
export type PrisonWay = { readonly href: string; readonly direct: string; readonly directName: string };

type Props = {
  readonly prisons: readonly ListedPrison[];
  readonly lang: Lang;
  readonly wayOf: (prison: ListedPrison) => PrisonWay;
};

/** Prisons by name, each with two links; a search reads what it needs from these very rows. */
export function PrisonList({ prisons, lang, wayOf }: Props) {
  const byName = prisons.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return (
    <ul className="my-sheet-list">
      {byName.map((prison) => (
        <Row key={prison.id} prison={prison} way={wayOf(prison)} lang={lang} />
      ))}
    </ul>
  );
}

type RowProps = { readonly prison: ListedPrison; readonly way: PrisonWay; readonly lang: Lang };

function Row({ prison, way, lang }: RowProps) {
  return (
    <li id={prison.id} data-also={alsoOf(prison)}>
      <a className="my-sheet-prison" href={way.href}>
        <b>{prison.name}</b> <small>{placeOf(prison, lang)}</small>
      </a>{' '}
      <a className="my-sheet-direct" href={way.direct}>
        {way.directName}
      </a>
    </li>
  );
}

const alsoOf = ({ also }: ListedPrison): string | undefined => (also.length > 0 ? also.join(' ') : undefined);

const placeOf = ({ type, city, department, number }: ListedPrison, lang: Lang): string =>
  `${ESTABLISHMENT_TYPE_NAMES[lang][type]}, ${city === '' ? '' : `${city}, `}${department} (${number})`;
