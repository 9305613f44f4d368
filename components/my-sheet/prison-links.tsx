import type { EstablishmentType, SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { mySheetText } from '#lib/i18n/my-sheet';
import { establishmentPath } from '#lib/url/establishment-path';
import { LINKS_ID } from './linked-prisons';

type LinkedPrison = {
  readonly id: SubjectId;
  readonly name: string;
  readonly type: EstablishmentType;
  readonly city: string;
  readonly department: string;
  readonly number: string;
  readonly also: readonly string[];
};

type Props = { readonly prisons: readonly LinkedPrison[]; readonly lang: Lang };

/** Every open prison by name, with its page and its sheet. The search above hides and redirects these very links. */
export function PrisonLinks({ prisons, lang }: Props) {
  const text = mySheetText[lang];
  const byName = prisons.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return (
    <section id={LINKS_ID} className="my-sheet-prisons" aria-labelledby="my-sheet-list">
      <h2 id="my-sheet-list" className="kicker">
        {text.list}
      </h2>
      <ul className="my-sheet-list">
        {byName.map((prison) => (
          <li key={prison.id} id={prison.id} data-also={alsoOf(prison)}>
            <a className="my-sheet-prison" href={establishmentPath(prison.id, lang)}>
              <b>{prison.name}</b> <small>{placeOf(prison, lang)}</small>
            </a>{' '}
            <a className="my-sheet-direct" href={`${establishmentPath(prison.id, lang)}/sheet`}>
              {text.sheet}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const alsoOf = ({ also }: LinkedPrison): string | undefined => (also.length > 0 ? also.join(' ') : undefined);

const placeOf = ({ type, city, department, number }: LinkedPrison, lang: Lang): string =>
  `${ESTABLISHMENT_TYPE_NAMES[lang][type]}, ${city === '' ? '' : `${city}, `}${department} (${number})`;
