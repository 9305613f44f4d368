import type { Dataset } from '#lib/dataset/dataset';
import { type PrisonEntry, prisonEntries } from '#lib/dataset/establishment-list';
import type { EstablishmentType, Subject, WingType } from '#lib/domain/subject';
import { ESTABLISHMENT_TYPES, WING_TYPES } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { establishmentsText } from '#lib/i18n/establishments';

export type DispChoice = { readonly id: string; readonly name: string };
export type Choices = {
  readonly disps: readonly DispChoice[];
  readonly types: readonly EstablishmentType[];
  readonly wings: readonly WingType[];
};

const OF_A_CITY = /^Direction interrégionale de /;

/** A directorate by its city, the same in both languages; the one overseas has none. */
export const dispName = ({ name }: Pick<Subject, 'name'>, lang: Lang): string =>
  OF_A_CITY.test(name.fr) ? name.fr.replace(OF_A_CITY, '') : establishmentsText[lang].overseas;

/** The directorates, kinds of prisons and types of wings that the list has at any date, in the order they are offered. */
export function choicesOf(data: Dataset, lang: Lang): Choices {
  const prisons = prisonEntries(data);
  const types = new Set(prisons.map(({ type }) => type));
  const wings = new Set([...data.subjects.values()].flatMap(({ kind, wingType }) => (kind === 'wing' ? wingType : [])));
  return {
    disps: dispsOf(prisons, lang),
    types: ESTABLISHMENT_TYPES.filter((type) => types.has(type)),
    wings: WING_TYPES.filter((type) => wings.has(type)),
  };
}

function dispsOf(prisons: readonly PrisonEntry[], lang: Lang): readonly DispChoice[] {
  const disps = new Map(prisons.flatMap(({ disp }) => (disp === undefined ? [] : [[disp.id, disp] as const])));
  return [...disps.values()]
    .map((disp) => ({ id: disp.id, name: dispName(disp, lang) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
