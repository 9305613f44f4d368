import type { EstablishmentList } from '#lib/dataset/establishment-list';
import type { EstablishmentType, Subject } from '#lib/domain/subject';
import { ESTABLISHMENT_TYPES } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';

export type DispChoice = { readonly id: string; readonly name: string };
export type Choices = { readonly disps: readonly DispChoice[]; readonly types: readonly EstablishmentType[] };

const OF_A_CITY = /^Direction interrégionale de /;

/** A directorate by its city, the same in both languages; the one overseas has none. */
export const dispName = ({ name }: Pick<Subject, 'name'>, lang: Lang): string =>
  OF_A_CITY.test(name.fr) ? name.fr.replace(OF_A_CITY, '') : establishmentsText[lang].overseas;

/** The directorates and kinds of prisons that the list has, in the order they are offered. */
export function choicesOf({ prisons }: EstablishmentList, lang: Lang): Choices {
  const disps = new Map(prisons.flatMap(({ disp }) => (disp === undefined ? [] : [[disp.id, disp] as const])));
  const types = new Set(prisons.map(({ type }) => type));
  return {
    disps: [...disps.values()]
      .map((disp) => ({ id: disp.id, name: dispName(disp, lang) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    types: ESTABLISHMENT_TYPES.filter((type) => types.has(type)),
  };
}
